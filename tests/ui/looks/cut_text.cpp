// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/looks/cut_text.h"

#include "ui/common/one_line.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QStatusBar>
#include <QStyle>
#include <QStyleOption>

namespace trellis::test {

namespace {

QString described(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 '%2'").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         text.left(60));
}

/// What a text of the widget needs; nothing where it has none.
QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) {
        return box->title();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        return combo->currentText();
    }
    return {};
}

QSize neededBy(const QWidget& widget, const QString& text)
{
    if (const auto* line = qobject_cast<const ui::OneLine*>(&widget)) {
        return line->minimumSizeHint();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap()) {
            return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
        }
        return label->sizeHint();
    }
    if (qobject_cast<const QAbstractButton*>(&widget) != nullptr) {
        return widget.sizeHint();
    }
    const int words = widget.fontMetrics().horizontalAdvance(text);
    int around = 0;
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        around = combo->width() - combo->style()
                                      ->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, combo)
                                      .width();
    }
    return {words + around, widget.fontMetrics().height()};
}

bool isScrolled(const QWidget& widget)
{
    const auto* area =
        widget.parentWidget() == nullptr
            ? nullptr
            : qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()->parentWidget());
    return area != nullptr && area->viewport() == widget.parentWidget();
}

void addReachingOut(QStringList& cut, const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow()) {
        return;
    }
    const QRect at = widget.geometry();
    const bool outside = isScrolled(widget) ? at.width() > parent->width() + 1
                                            : !parent->rect().adjusted(-1, -1, 1, 1).contains(at);
    if (outside && at.isValid()) {
        cut.append(QStringLiteral("%1 reaches out of %2: %3,%4 %5x%6 in %7x%8")
                       .arg(described(widget, textOf(widget)),
                            QString::fromLatin1(parent->metaObject()->className()))
                       .arg(at.x())
                       .arg(at.y())
                       .arg(at.width())
                       .arg(at.height())
                       .arg(parent->width())
                       .arg(parent->height()));
    }
}

void addHeadings(QStringList& cut, const QHeaderView& header)
{
    // One that draws by itself is looked at by eye.
    if (header.metaObject() != &QHeaderView::staticMetaObject ||
        header.orientation() != Qt::Horizontal || header.model() == nullptr) {
        return;
    }
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(i) && header.sectionSize(i) < needed) {
            cut.append(QStringLiteral("%1: %2 wide, needs %3")
                           .arg(described(header, text))
                           .arg(header.sectionSize(i))
                           .arg(needed));
        }
    }
}

} // namespace

QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || qobject_cast<const QStatusBar*>(widget) != nullptr) {
            continue;
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            addHeadings(cut, *header);
        }
        const QString text = textOf(*widget);
        if (text.isEmpty()) {
            continue;
        }
        addReachingOut(cut, *widget);
        const QSize needed = neededBy(*widget, text);
        if (widget->width() + 1 < needed.width() || widget->height() + 1 < needed.height()) {
            cut.append(QStringLiteral("%1: %2x%3, needs %4x%5")
                           .arg(described(*widget, text))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height()));
        }
    }
    return cut;
}

} // namespace trellis::test
