// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/status_line.h"

#include "ui/common/cut_names.h"
#include "ui/common/key_words.h"
#include "ui/common/one_line.h"
#include "ui/document/document.h"
#include "ui/text/date_order.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QAccessible>
#include <QDateTime>
#include <QFileInfo>
#include <QHelpEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace trellis::ui {

namespace {

constexpr int kSayMs = 8000;
constexpr int kMargin = 8;
constexpr int kHintGap = 16; // a sentence of its own, not more about the file

/// Words that help only as a whole.
class WholeLine : public OneLine {
public:
    using OneLine::OneLine;

    [[nodiscard]] QString shown() const override
    {
        return sizeHint().width() <= width() ? OneLine::shown() : QString();
    }
};

/// What stays whole whatever else there is to say.
class KeptLine : public OneLine {
public:
    using OneLine::OneLine;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

/// What undo would take back, and with which key: the key goes first where there is no room.
class StatusLine::UndoLine : public OneLine {
public:
    using OneLine::OneLine;

    void setWords(const QString& words, const QString& key)
    {
        m_words = words;
        m_key = key;
        setText(withKey(words, key));
    }

    [[nodiscard]] QString shown() const override
    {
        const QString all = OneLine::shown();
        return all.contains(m_key) ? all
                                   : withoutIdleIsolates(withShortNames(m_words, fontMetrics(),
                                                                        contentsRect().width()),
                                                         layoutDirection());
    }

private:
    QString m_words;
    QString m_key;
};

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_saved(new KeptLine(this)), m_file(new OneLine(this)),
      m_hint(new WholeLine(this)), m_undo(new UndoLine(this))
{
    setContentsMargins(kMargin, 0, kMargin, 0);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    addWidget(m_saved);
    addWidget(m_file);
    m_hint->setContentsMargins(kHintGap, 0, kHintGap, 0);
    addWidget(m_hint);
    addPermanentWidget(m_undo);
    for (QLabel* label : {m_saved, m_file, m_hint}) {
        label->installEventFilter(this);
    }
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::fit);
}

void StatusLine::say(const QString& sentence)
{
    m_isJustSaid = true;
    QTimer::singleShot(0, this, [this] { m_isJustSaid = false; });
    showMessage(sentence, kSayMs);
}

void StatusLine::endOldMessage()
{
    if (!m_isJustSaid) { // it may be why the screen is another one
        clearMessage();
    }
}

void StatusLine::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void StatusLine::showToast(QWidget* toast)
{
    delete std::exchange(m_toast, toast);
    if (toast != nullptr) {
        constexpr int kBehindTheHint = 3;
        insertPermanentWidget(kBehindTheHint, toast);
        toast->installEventFilter(this);
    }
    fit();
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_toast &&
        (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        fit();
    } else if (watched != m_toast && event->type() == QEvent::ShowToParent &&
               !currentMessage().isEmpty()) {
        // Laid out anew, as after another text size, the usual one forgets that a sentence has
        // their room. It shows them after the sentence if it has hidden them itself.
        auto* label = static_cast<QWidget*>(watched);
        label->hide();
        label->setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    }
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::fit()
{
    // The toast says the same, with the button.
    const bool hasToast = m_toast != nullptr && !m_toast->isHidden();
    const QString message = currentMessage();
    const bool hasRoom = message.isEmpty() || fontMetrics().horizontalAdvance(message) +
                                                      m_undo->sizeHint().width() + 4 * kMargin <
                                                  width();
    m_undo->setVisible(!hasToast && hasRoom);
    // The name of the file goes before anything else loses a letter.
    const QWidget* beside = hasToast ? m_toast : m_undo;
    const int others = m_saved->sizeHint().width() + m_hint->sizeHint().width() +
                       (beside->isHidden() ? 0 : beside->sizeHint().width()) + 6 * kMargin;
    m_file->setMaximumWidth(others + m_file->sizeHint().width() <= width() ? QWIDGETSIZE_MAX : 0);
    // One that is not shown whole is not shown, and takes no room from what is.
    m_hint->setMaximumWidth(others <= width() ? QWIDGETSIZE_MAX : 0);
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

QRect StatusLine::messageRect() const
{
    QRect rect = contentsRect();
    const auto parts = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (const QWidget* beside : parts) {
        const bool isUnder = beside == m_saved || beside == m_file || beside == m_hint;
        if (isUnder || beside->isHidden()) {
            continue;
        }
        if (layoutDirection() == Qt::RightToLeft) {
            rect.setLeft(std::max(rect.left(), beside->geometry().right() + kMargin));
        } else {
            rect.setRight(std::min(rect.right(), beside->geometry().left() - kMargin));
        }
    }
    return rect;
}

QString StatusLine::shownMessage() const
{
    return withShortNames(currentMessage(), fontMetrics(), messageRect().width());
}

void StatusLine::paintEvent(QPaintEvent* event)
{
    if (currentMessage().isEmpty()) {
        QStatusBar::paintEvent(event);
        return;
    }
    // The usual one lets a long sentence end in the middle of a letter.
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    style()->drawItemText(&painter, messageRect(),
                          static_cast<int>(QStyle::visualAlignment(
                              layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                          palette(), true, shownMessage(), QPalette::WindowText);
}

bool StatusLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shownMessage() != currentMessage()) {
        QToolTip::showText(static_cast<const QHelpEvent*>(event)->globalPos(),
                           tooltipText(currentMessage()), this);
        return true;
    }
    return QStatusBar::event(event);
}

void StatusLine::showSaving()
{
    m_saved->setText(tr("Saving…"));
    m_saved->repaint();
}

void StatusLine::showSaved(const Document& document, const QString& undoText,
                           const QString& undoKey)
{
    const auto saved = document.lastSaved();
    if (document.fileStatus().kind == FileStatus::Kind::OutOfReach) {
        m_saved->setText(tr("The last change is not saved"));
    } else if (saved) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(saved->utcMs);
        m_saved->setText(tr("All changes saved \u00B7 %1")
                             .arg(QLocale().toString(at, dayFormat() + QStringLiteral(" HH:mm"))));
    } else {
        m_saved->setText(tr("All changes saved"));
    }
    const QFileInfo file(QString::fromStdU16String(document.gradebook().path().u16string()));
    m_file->setText(named(file.fileName(), TextFor::Screen));
    m_file->setToolTip(tooltipText(file.absoluteFilePath()));
    if (undoText.isEmpty()) {
        m_undo->clear();
    } else {
        m_undo->setWords(tr("Undo: %1").arg(undoText), undoKey);
    }
    fit();
}

void StatusLine::showUntouched(const Document& document)
{
    showSaved(document, {}, {});
    m_saved->setText(tr("All changes saved"));
}

void StatusLine::readBack(const QString& sentence)
{
    if (sentence.isEmpty()) {
        return;
    }
    // Qt before 6.8 has no event for an announcement; an alert is read out as well.
    m_saved->setAccessibleName(sentence);
    QAccessibleEvent alert(m_saved, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::showNothing()
{
    for (QLabel* label : {m_saved, m_file, m_hint, static_cast<QLabel*>(m_undo)}) {
        label->clear();
    }
}

} // namespace trellis::ui
