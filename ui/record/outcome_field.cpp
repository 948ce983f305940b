// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/outcome_field.h"

#include "core/storage/edits/clipboard_sheets.h"
#include "ui/common/choice_list.h"
#include "ui/record/word_match.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>

namespace trellis::ui {

OutcomeField::OutcomeField(const Document& document, QWidget* parent)
    : QLineEdit(parent), m_document(document), m_choices(new ChoiceList(*this))
{
    setAccessibleName(tr("Add an outcome"));
    setPlaceholderText(tr("+ number or letters"));
    setToolTip(tooltipText(tr("An outcome by its number or the first letters, or the number of a "
                              "clipboard sheet; then Enter.")));
    setMaxLength(80);
    connect(this, &QLineEdit::textEdited, this, &OutcomeField::follow);
    connect(m_choices, &ChoiceList::chosen, this, &OutcomeField::choose);
}

void OutcomeField::follow()
{
    m_outcomes.clear();
    m_sheets.clear();
    const QString typed = text().trimmed();
    if (!m_document.hasBook() || typed.isEmpty()) {
        m_choices->stop();
        return;
    }
    const ClassBook& book = m_document.book();
    QStringList choices;
    for (const OutcomeId id : outcomesMatching(book, toCore(typed), m_document.today())) {
        if (std::find(m_shown.begin(), m_shown.end(), id) == m_shown.end()) {
            const Outcome& outcome = book.outcomes.at(book.indexOf(id).value());
            m_outcomes.push_back(id);
            choices.append(outcomeName(outcome));
        }
    }
    offerSheets(typed);
    for (const ClipboardSheet& sheet : m_sheets) {
        choices.append(
            tr("Sheet %1, %2").arg(QString::number(sheet.number), shortDate(sheet.date)));
    }
    m_choices->offer(choices);
}

void OutcomeField::offerSheets(const QString& typed)
{
    static const QRegularExpression number(QStringLiteral("^\\D{0,20}?\\s*(\\d{1,6})$"));
    const QRegularExpressionMatch match = number.match(typed);
    const QString before = typed.left(match.capturedStart(1)).trimmed();
    const bool isSheet = match.hasMatch() && (before.isEmpty() || before == QLatin1String("#") ||
                                              tr("Sheet").startsWith(before, Qt::CaseInsensitive));
    if (!isSheet) {
        return;
    }
    auto sheets = readClipboardSheets(m_document.gradebook(), m_document.book().schoolClass.id);
    if (!sheets) {
        return;
    }
    for (ClipboardSheet& sheet : *sheets) {
        if (sheet.number == match.captured(1).toInt()) {
            m_sheets.push_back(std::move(sheet));
        }
    }
}

void OutcomeField::choose(int choice)
{
    const auto at = static_cast<std::size_t>(choice);
    clear();
    if (at < m_outcomes.size()) {
        Q_EMIT outcomeChosen(m_outcomes.at(at));
    } else {
        Q_EMIT sheetChosen(m_sheets.at(at - m_outcomes.size()));
    }
}

void OutcomeField::keyPressEvent(QKeyEvent* event)
{
    if (m_choices->handleKey(*event)) {
        return;
    }
    const bool isEmpty = text().trimmed().isEmpty();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isEmpty) {
            Q_EMIT passed();
        } else {
            Q_EMIT said(tr("No outcome and no clipboard sheet is called %1.")
                            .arg(named(text(), TextFor::Screen)));
            selectAll();
        }
        return;
    case Qt::Key_Escape:
        clear();
        if (isEmpty) {
            Q_EMIT left();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void OutcomeField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_choices->stop();
}

} // namespace trellis::ui
