// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/class_page.h"

#include "ui/common/theme.h"
#include "ui/map/legend.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/text/credit_text.h"
#include "ui/window/class_list.h"
#include "ui/window/inspector.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr int kSideWidth = 224;
constexpr int kLowWindow = 800;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ClassPage::ClassPage(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_map(new MapView(document, this)),
      m_legend(new Legend(this)), m_title(plainLabel(this)), m_rule(plainLabel(this)),
      m_empty(plainLabel(this)), m_notice(plainLabel(this))
{
    auto* classes = new ClassList(document, this);
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 8, 8, 8);
    sideLayout->addWidget(classes);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    m_rule->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setMargin(8);
    m_notice->setAutoFillBackground(true);
    m_notice->hide();

    auto* heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_title);
    heading->addWidget(m_rule, 1);
    auto* main = new QVBoxLayout;
    main->setContentsMargins(16, 10, 16, 10);
    main->setSpacing(6);
    main->addLayout(heading);
    main->addWidget(m_legend);
    main->addWidget(m_empty);
    main->addWidget(m_map, 1);
    main->addWidget(m_notice);
    main->addWidget(new Inspector(document, *m_map, this));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addLayout(main, 1);

    connect(&document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            refresh();
        }
    });
    connect(&document, &Document::refused, this, &ClassPage::showNotice);
    connect(&document, &Document::saved, this, &ClassPage::hideNotice);
    refresh();
    setFocusProxy(m_map);
}

void ClassPage::refresh()
{
    if (!m_document.hasBook()) {
        m_title->clear();
        m_rule->clear();
        m_empty->setText(tr("This gradebook has no class. Edit → Redo may bring one back."));
        m_empty->show();
        return;
    }
    const ClassBook& book = m_document.book();
    m_title->setText(
        tr("%1 \u00B7 %2").arg(toQt(book.course.name), toQt(book.schoolClass.name)).left(120));
    m_rule->setText(ruleText(book, book.rule));
    m_legend->setScale(book.scale);
    const bool noStudents = m_map->map().rowCount() == 0;
    const bool noOutcomes = m_map->map().outcomeCount() == 0;
    m_empty->setText(noStudents ? tr("No students yet. Drag a CSV of your class here.")
                     : noOutcomes
                         ? tr("No outcomes yet. What should students be able to do by the end?")
                         : QString());
    m_empty->setVisible(noStudents || noOutcomes);
}

void ClassPage::showNotice(const QString& sentence)
{
    const Tokens& tokens = tokensFor(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tokens.warning.fill);
    colours.setColor(QPalette::WindowText, tokens.warning.ink);
    m_notice->setPalette(colours);
    m_notice->setText(sentence);
    m_notice->show();
}

void ClassPage::hideNotice()
{
    m_notice->hide();
}

void ClassPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_map->setCompact(window()->height() < kLowWindow);
}

} // namespace trellis::ui
