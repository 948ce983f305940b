// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/find_field.h"

#include "ui/common/choice_list.h"
#include "ui/common/level_keys.h"
#include "ui/record/word_match.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QKeyEvent>

#include <algorithm>

namespace trellis::ui {

FindField::FindField(Document& document, RecordView& list, QWidget* parent)
    : QLineEdit(parent), m_document(document), m_list(list), m_choices(new ChoiceList(*this))
{
    setAccessibleName(tr("Find a student"));
    setPlaceholderText(tr("Find: name, then level (mar3)"));
    showKey({});
    setClearButtonEnabled(true);
    setMaxLength(80);
    connect(this, &QLineEdit::textChanged, this, &FindField::follow);
    connect(m_choices, &ChoiceList::chosen, this, [this](int choice) {
        const int row = m_list.list().rowOf(m_asked.at(static_cast<std::size_t>(choice)));
        if (row >= 0) {
            record(row, m_askedRank);
        }
    });
}

void FindField::showKey(const QString& key)
{
    setToolTip(tooltipText(paragraph(
        {tr("The first letters of a name, then a digit, or a space and a level letter: records "
            "it."),
         key.isEmpty() ? QString() : tr("The %1 key leads here.").arg(key)})));
}

FindField::Typed FindField::read() const
{
    Typed typed;
    QString names = text();
    if (!names.isEmpty() && names.back().isDigit()) {
        typed.rank = names.back().digitValue();
        names.chop(1);
    } else if (names.size() > 2 && names.at(names.size() - 2).isSpace()) {
        typed.rank = rankForKey(m_document.book().scale, {names.right(1), 0});
        typed.isLetter = typed.rank.has_value();
        names.chop(typed.isLetter ? 2 : 0);
    }
    typed.words = foldedWords(toCore(names));
    return typed;
}

std::vector<int> FindField::rowsCalled(const std::vector<std::string>& words) const
{
    std::vector<int> rows;
    for (int row = 0; row < m_list.list().rowCount(); ++row) {
        const RecordRow& shown = m_list.list().row(row);
        const StudentRecord* record = m_document.book().find(shown.student);
        if (record != nullptr && !shown.isHidden && isCalled(record->student, words)) {
            rows.push_back(row);
        }
    }
    return rows;
}

void FindField::follow()
{
    if (m_choices->isOffering()) {
        Q_EMIT said({}); // the question is not asked any more
    }
    m_choices->stop();
    m_habit.wentOn();
    m_findsNobody = false;
    if (!m_document.hasBook() || text().trimmed().isEmpty()) {
        m_list.showOnly({});
        Q_EMIT narrowed();
        return;
    }
    const Typed typed = read();
    const std::vector<int> rows = rowsCalled(typed.words);
    m_findsNobody = rows.empty();
    m_list.showOnly([this, &rows](const RecordRow& row) {
        const int at = m_list.list().rowOf(row.student);
        return std::find(rows.begin(), rows.end(), at) != rows.end();
    });
    Q_EMIT narrowed();
    if (!typed.rank || typed.words.empty()) {
        return;
    }
    // "mar c" may as well go on to "mar capello".
    const bool mayBeName = typed.isLetter && !rowsCalled(foldedWords(toCore(text()))).empty();
    if (!mayBeName) {
        recordTyped(typed);
    }
}

void FindField::recordTyped(const Typed& typed)
{
    const Scale& scale = m_document.book().scale;
    const int rank = typed.rank.value_or(0);
    if (rank < 1 || rank > scale.topRank()) {
        Q_EMIT said(paragraph({unknownLevelText(QString::number(rank), scale),
                               m_furtherKeys ? m_furtherKeys() : QString()}));
        return;
    }
    const std::vector<int> rows = rowsCalled(typed.words);
    if (rows.empty()) {
        Q_EMIT said(tr("Nobody here is called %1.").arg(named(text(), TextFor::Screen)));
        return;
    }
    if (rows.size() == 1) {
        record(rows.front(), rank);
        return;
    }
    m_asked.clear();
    m_askedRank = rank;
    QStringList names;
    for (const int row : rows) {
        m_asked.push_back(m_list.list().row(row).student);
        names.append(m_list.list().row(row).name);
    }
    m_choices->offer(names, true);
    constexpr int kMostNamed = 4;
    QString who = names.mid(0, kMostNamed).join(QStringLiteral(" \u00B7 "));
    if (names.size() > kMostNamed) {
        who += QStringLiteral(" \u2026");
    }
    Q_EMIT said(tr("Who is meant? %1").arg(who));
}

/// What the cell has now; empty where that is nothing.
QString FindField::markText(const RecordCell* cell) const
{
    if (cell == nullptr || !cell->isMarked()) {
        return {};
    }
    const auto pill = m_list.list().todayPill(*cell);
    return pill ? named(pill->text, TextFor::Screen) : QString();
}

void FindField::record(int row, int rank)
{
    const auto current = m_list.currentCell();
    if (m_list.list().outcomeCount() == 0 || !current) {
        Q_EMIT said(tr("Choose an outcome first: its number or two letters, then Enter."));
        return;
    }
    const RecordRow shown = m_list.list().row(row);
    const Level& level = m_document.book().scale.level(rank);
    const RecordView::Cell cell{shown.student, current->outcome};
    const QString now = named(level.name, TextFor::Screen);
    const QString sentence = tr("%1: %2").arg(shown.name, now);
    const QString before = markText(m_list.cellAt(cell));
    const DoneBy byName(m_document, OpWay::Name);
    if (m_list.enter(m_list.together(cell), TypedMark{Mark::Level, level.id})) {
        // Unlike clear(), keeps nothing that Ctrl+Z would bring back before the rating is.
        setText({});
        m_list.goTo(cell);
        m_habit.recorded();
        Q_EMIT said(
            before.isEmpty() || before == now
                ? sentence
                : tr("%1. It was %2 before.", "name: level; what it was").arg(sentence, before));
    }
}

void FindField::goToFirst()
{
    const std::vector<int> rows = rowsCalled(read().words);
    const auto current = m_list.currentCell();
    const bool isFound = !text().trimmed().isEmpty() && !rows.empty() && current;
    const StudentId student = isFound ? m_list.list().row(rows.front()).student : StudentId();
    clear();
    if (isFound) {
        m_list.goTo({student, current->outcome});
    }
    Q_EMIT left();
}

void FindField::keyPressEvent(QKeyEvent* event)
{
    if (m_choices->handleKey(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (text().isEmpty() && m_habit.swallows()) {
            if (const QString hint = m_habit.hint(); !hint.isEmpty()) {
                Q_EMIT said(hint);
            }
            return;
        }
        const Typed typed = m_document.hasBook() ? read() : Typed();
        if (typed.rank && !typed.words.empty()) {
            recordTyped(typed);
        } else {
            goToFirst();
        }
        return;
    }
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT left();
        }
        clear();
        return;
    case Qt::Key_Down:
        goToFirst();
        return;
    case Qt::Key_Slash: // which leads here, also whoever is here already
        selectAll();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_habit.wentOn();
    m_choices->stop();
}

} // namespace trellis::ui
