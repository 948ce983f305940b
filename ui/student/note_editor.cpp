// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/note_editor.h"

#include "ui/common/draft_field.h"
#include "ui/text/date_order.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr int kLines = 3;
constexpr int kOutcomeLetters = 10;

QDate toQt(Date day)
{
    return QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day()));
}

} // namespace

NoteEditor::NoteEditor(QWidget* parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_outcome(new QComboBox(this)),
      m_date(new QDateEdit(this))
{
    setHoldsDraft(*this);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Enter saves, Esc leaves"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setFixedHeight(kLines * fontMetrics().lineSpacing() + 12);
    m_outcome->setAccessibleName(tr("Outcome that the note is about"));
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_outcome->setMinimumContentsLength(
        std::max(kOutcomeLetters, static_cast<int>(tr("No outcome").size())));
    m_date->setAccessibleName(tr("Day of the note"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(dayWithYearFormat()); // as all days are written
    auto* save = new QPushButton(tr("Save"), this);
    save->setAutoDefault(false);
    auto* leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &NoteEditor::saveWanted);
    connect(leave, &QPushButton::clicked, this, &NoteEditor::leaveWanted);
    auto* about = new QHBoxLayout;
    about->addWidget(m_outcome, 1);
    about->addWidget(m_date);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(about);
    layout->addLayout(buttons);
    setFocusProxy(m_text);
}

void NoteEditor::edit(const ClassBook& book, const StudentNote& note)
{
    m_note = note;
    m_text->setPlainText(ui::toQt(note.text));
    m_text->moveCursor(QTextCursor::End);
    m_outcome->clear();
    m_outcome->addItem(tr("No outcome"), QVariant::fromValue<qint64>(0));
    for (const Outcome& outcome : book.outcomes) {
        m_outcome->addItem(outcomeName(outcome, TextFor::Plain),
                           QVariant::fromValue<qint64>(outcome.id.value));
    }
    const qint64 chosen = note.outcome ? note.outcome->value : 0;
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(QVariant::fromValue(chosen))));
    m_date->setDate(toQt(note.date));
    m_text->setFocus();
}

StudentNote NoteEditor::note() const
{
    StudentNote note = m_note;
    note.text = toCore(m_text->toPlainText());
    const OutcomeId outcome{m_outcome->currentData().toLongLong()};
    const qint64 before = m_note.outcome ? m_note.outcome->value : 0;
    // The outcome of another class stays where nothing else is chosen.
    if (outcome.isValid() || m_outcome->findData(QVariant::fromValue(before)) >= 0) {
        note.outcome = outcome.isValid() ? std::optional(outcome) : std::nullopt;
    }
    const QDate day = m_date->date();
    note.date = Date::fromYmd(day.year(), static_cast<unsigned>(day.month()),
                              static_cast<unsigned>(day.day()))
                    .value_or(m_note.date);
    return note;
}

bool NoteEditor::isTyped() const
{
    return !m_text->toPlainText().trimmed().isEmpty() && note() != m_note;
}

void NoteEditor::setText(const QString& text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

QSize NoteEditor::sizeHint() const
{
    return layout()->sizeHint();
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && !key.modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT saveWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace trellis::ui
