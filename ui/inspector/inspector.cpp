// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/inspector/inspector.h"

#include "core/mastery/explain.h"
#include "core/storage/edits/marks.h"
#include "core/storage/read.h"
#include "ui/common/commands.h"
#include "ui/common/cut_names.h"
#include "ui/common/earlier_day.h"
#include "ui/common/entry_bar.h"
#include "ui/common/follow_writable.h"
#include "ui/common/key_words.h"
#include "ui/common/level_keys.h"
#include "ui/common/name_guard.h"
#include "ui/common/one_line.h"
#include "ui/common/quiet_list.h"
#include "ui/document/document.h"
#include "ui/inspector/evidence_list.h"
#include "ui/inspector/why_label.h"
#include "ui/text/dates.h"
#include "ui/text/explain_text.h"
#include "ui/text/isolates.h"
#include "ui/text/outcome_name.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

namespace trellis::ui {

namespace {

QLabel* plain(QLabel* label)
{
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// What says least goes first: what the next mark would do, then how the level came about.
class WhyLine : public OneLine {
public:
    using OneLine::OneLine;

    [[nodiscard]] QString shown() const override
    {
        return sizeHint().width() <= contentsRect().width()
                   ? OneLine::shown()
                   : withoutIdleIsolates(withFirstSentences(withArrowRoom(text()), fontMetrics(),
                                                            contentsRect().width()),
                                         layoutDirection());
    }
};

} // namespace

Inspector::Inspector(const ScreenTools& tools, QWidget* parent)
    : QFrame(parent), m_tools(tools), m_layout(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_title(plain(new QLabel(this))), m_why(new WhyLabel(this)), m_line(new WhyLine(this)),
      m_keys(new OneLine(this)), m_evidence(new QuietList(this)), m_entry(new EntryBar(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Why this level"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->hide();
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setTextElideMode(Qt::ElideRight);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Takes what is there and asks for no more: under the Map every line is a student's row.
    m_evidence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_why, 1);
    words->addWidget(m_line);
    words->addWidget(m_keys);
    m_layout->setSpacing(8);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_evidence, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(m_layout, 1);
    layout->addWidget(m_entry);
    setFocusProxy(m_evidence);

    addCommands();
    connect(m_evidence, &QListWidget::itemActivated, this, &Inspector::editNote);
    connect(&tools.document, &Document::changed, this, [this](const BookChange& change) {
        const auto& students = change.students;
        if (change.isWhole ||
            std::find(students.begin(), students.end(), m_place.student) != students.end()) {
            refresh();
        }
    });
    connect(&tools.names, &NameGuard::changed, this, &Inspector::refresh);
    fitText();
    refresh();
}

void Inspector::setLow(bool low)
{
    if (m_isLow == low) {
        return;
    }
    m_isLow = low;
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_keys),
                            static_cast<QWidget*>(m_evidence)}) {
        widget->setVisible(!low);
    }
    m_why->setVisible(!low);
    m_line->setVisible(low);
    // Tab would stop for good before a panel whose list cannot take the keyboard.
    setFocusProxy(low ? nullptr : m_evidence);
    layout()->setContentsMargins(12, low ? 3 : 8, 12, low ? 3 : 8);
    layout()->setSpacing(low ? 0 : 4);
    fitText();
}

void Inspector::fitText()
{
    m_why->setMinimumHeight(2 * m_why->fontMetrics().lineSpacing());
    m_evidence->setMinimumHeight(3 * m_evidence->fontMetrics().lineSpacing() + 8);
    setMaximumHeight(m_isLow ? m_line->fontMetrics().lineSpacing() + 10 : QWIDGETSIZE_MAX);
}

void Inspector::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitText();
    }
}

void Inspector::addCommands()
{
    m_tools.commands.add({.id = QStringLiteral("inspector.note"),
                          .menu = MenuId::Mark,
                          .text = tr("Note on this &piece…"),
                          .tip = tr("The note of the piece of evidence that the cursor is on."),
                          .keys = {QKeySequence(Qt::Key_F2)},
                          .screen = this,
                          .startsSection = true},
                         [this] { editNote(); });
    m_tools.commands.add({.id = QStringLiteral("inspector.withdraw"),
                          .menu = MenuId::Mark,
                          .text = tr("Withdraw this p&iece"),
                          .tip = tr("Takes the piece that the cursor is on out of the level; it "
                                    "stays in History."),
                          .keys = {QKeySequence(Qt::Key_Delete)},
                          .screen = this},
                         [this] { withdraw(); });
    followKeys(m_tools, this, [this] {
        showWhereKeysWork();
        refresh();
    });
}

/// The menu has the same keys for the mark of the cell.
void Inspector::showWhereKeysWork()
{
    for (const char* id : {"inspector.note", "inspector.withdraw"}) {
        QAction* action = m_tools.commands.find(QLatin1String(id));
        if (action == nullptr) {
            continue; // being taken down
        }
        const QString text = action->text().section(QLatin1Char('\t'), 0, 0);
        const QString key = keyOf(m_tools.commands, id);
        action->setText(
            key.isEmpty() ? text : text + QLatin1Char('\t') + tr("%1 in the evidence").arg(key));
    }
}

void Inspector::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const auto direction =
        width() > 2 * height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != direction) {
        m_layout->setDirection(direction);
    }
}

EvidenceId Inspector::current() const
{
    const QListWidgetItem* item = m_evidence->currentItem();
    return item == nullptr ? EvidenceId() : EvidenceId{item->data(Qt::UserRole).toLongLong()};
}

void Inspector::editNote()
{
    const EvidenceId mark = current();
    if (isPast()) {
        return;
    }
    if (!mark.isValid() || m_tools.document.isReadOnly()) {
        Q_EMIT said(mark.isValid() ? m_tools.document.fileStatus().sentence : chooseFirst());
        return;
    }
    const auto note = readNote(m_tools.document.gradebook(), mark);
    m_entry->ask(tr("Note"), note ? toQt(*note) : QString(),
                 [this, mark, student = m_place.student](const QString& text) {
                     m_tools.document.editWhenWritable(
                         [mark, note = toCore(text)](Gradebook& gradebook) {
                             return annotate(gradebook, mark, note);
                         },
                         {student});
                 });
    m_entry->keepWhenLeft();
}

void Inspector::withdraw()
{
    if (isPast()) {
        return;
    }
    const EvidenceId mark = current();
    if (!mark.isValid() || m_evidence->currentItem()->font().strikeOut()) {
        Q_EMIT said(mark.isValid() ? tr("This piece is withdrawn already.") : chooseFirst());
        return;
    }
    m_tools.document.edit(
        [mark](Gradebook& gradebook) { return trellis::withdraw(gradebook, {mark}); },
        {m_place.student});
}

bool Inspector::isPast()
{
    if (m_earlierDay) {
        Q_EMIT said(earlierDayText());
    }
    return m_earlierDay.has_value();
}

QString Inspector::chooseFirst()
{
    return tr("Choose a piece of evidence first.");
}

void Inspector::showPlace(const Place& place, std::optional<Date> earlierDay)
{
    if (m_entry->isAsking() &&
        (place.student != m_place.student || place.outcome != m_place.outcome || earlierDay)) {
        m_entry->leave();
    }
    m_place = place;
    m_earlierDay = earlierDay;
    refresh();
}

void Inspector::refresh()
{
    m_title->clear();
    m_why->setSentences({});
    m_keys->clear();
    writeWords();
    m_line->setText(m_why->whole());
}

void Inspector::writeWords()
{
    if (!m_tools.document.hasBook()) {
        refreshEvidence(nullptr, nullptr);
        return;
    }
    const ClassBook& book = m_tools.document.book();
    const bool hasLevelKeys = hasSingleKeys(m_tools);
    m_keys->setText(m_earlierDay ? QString()
                    : hasLevelKeys
                        ? tr("%1 rate and move on \u00B7 Shift stays \u00B7 Space moves on")
                              .arg(levelKeys(book.scale))
                        : tr("Space moves on"));
    const StudentRecord* record = book.find(m_place.student);
    const auto outcome = book.indexOf(m_place.outcome);
    const bool isShown = record != nullptr && outcome && !m_tools.names.hides(m_place.student);
    refreshEvidence(isShown ? record : nullptr, isShown ? &book.outcomes.at(*outcome) : nullptr);
    if (record == nullptr || !outcome) {
        if (isOnlyLookedAt(m_tools.document) || m_earlierDay) {
            return; // nothing there to press
        }
        if (m_place.screen == ScreenId::Record && !outcome && !book.outcomes.empty()) {
            m_why->setSentences(
                {tr("Choose an outcome first: its number or two letters, then Enter.")});
        } else if (!book.students.empty() && !book.outcomes.empty()) {
            m_why->setSentences(
                {hasLevelKeys ? tr("Choose a cell and press %1.").arg(levelKeysInWords(book.scale))
                              : tr("Choose a cell.")});
        }
        return;
    }
    const Outcome& about = book.outcomes.at(*outcome);
    const QString title =
        tr("%1 \u00B7 %2").arg(m_tools.names.listName(record->student), outcomeName(about));
    m_title->setText(m_earlierDay ? tr("%1 \u00B7 as of %2").arg(title, shortDate(*m_earlierDay))
                                  : title);
    if (m_tools.names.hides(record->student.id)) {
        return;
    }
    const Date day = m_earlierDay.value_or(m_tools.document.today());
    const Explanation why = explain(book, *record, about, day);
    QStringList sentences{explainText(book, why)};
    const auto marks = book.evidenceOf(*record, about.id);
    const auto newest = std::find_if(marks.rbegin(), marks.rend(), [this](const Evidence& mark) {
        const bool isLater = m_earlierDay && mark.date > *m_earlierDay;
        return !mark.isWithdrawn && !isLater;
    });
    if (newest != marks.rend() && newest->mark == Mark::NotHandedIn) {
        sentences.prepend(tr("Not handed in."));
    }
    if (const QString trail = trailText(book, why); !trail.isEmpty()) {
        sentences.append(trail + QLatin1Char('.'));
    }
    if (!why.proficiency.isExempt() && !m_earlierDay) {
        sentences.append(nextMarkText(book, why));
    }
    m_why->setSentences(sentences);
}

void Inspector::refreshEvidence(const StudentRecord* record, const Outcome* outcome)
{
    const int row = m_evidence->currentRow();
    m_evidence->clear();
    if (record != nullptr) {
        const auto lines = evidenceLines(m_tools.document.gradebook(), m_tools.document.book(),
                                         *record, *outcome, m_tools.document.today(), m_earlierDay);
        for (const EvidenceLine& line : lines) {
            auto* item = new QListWidgetItem(line.text, m_evidence);
            item->setToolTip(tooltipText(line.text));
            item->setData(Qt::UserRole, static_cast<qlonglong>(line.mark.value));
            QFont font = m_evidence->font();
            font.setStrikeOut(line.isWithdrawn);
            item->setFont(font);
        }
    }
    m_evidence->setCurrentRow(std::clamp(row, 0, std::max(m_evidence->count() - 1, 0)));
}

} // namespace trellis::ui
