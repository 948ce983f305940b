// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/outcome_preview.h"

#include "core/storage/edits/outcome_list.h"
#include "ui/common/row_height.h"
#include "ui/course/course_section.h"
#include "ui/document/document.h"
#include "ui/text/course_words.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <array>
#include <filesystem>

namespace trellis::ui {

namespace {

constexpr qsizetype kLongestShown = 300;
constexpr int kLettersBeside = 110; ///< room for the list and its rows
enum Column : int { Code, Text, Step, Note, ColumnCount };

} // namespace

OutcomePreview::OutcomePreview(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_heading(plainLabel(this, {}, true)),
      m_middle(new QBoxLayout(QBoxLayout::LeftToRight)), m_text(new QPlainTextEdit(this)),
      m_rows(new QTableWidget(0, ColumnCount, this)),
      m_keepGuesses(new QCheckBox(tr("&Keep the guessed Bloom steps"), this)),
      m_note(warningLabel(this)), m_take(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("List of outcomes, one line each"));
    m_text->setPlaceholderText(tr("1. Name the parts of a cell\n2. Explain how cells get energy\n"
                                  "3. Design a fair test"));
    m_text->installEventFilter(this);
    m_middle->addWidget(m_text, 2);
    m_rows->setAccessibleName(tr("What will be added"));
    m_rows->setHorizontalHeaderLabels(
        {tr("No."), tr("What students can do"), tr("Bloom"), QString()});
    m_rows->verticalHeader()->hide();
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setSectionResizeMode(Text, QHeaderView::Stretch);
    keepRowsHigh(*m_rows);
    m_rows->installEventFilter(this);
    m_middle->addWidget(m_rows, 3);
    layout->addLayout(m_middle, 1);
    layout->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    m_keepGuesses->setChecked(true);
    m_keepGuesses->setToolTip(
        tooltipText(tr("A step with a question mark is guessed from the verb. Left out, the table "
                       "goes on showing it as a guess.")));
    buttons->addWidget(m_keepGuesses);
    buttons->addStretch();
    auto* leave = new QPushButton(tr("Not now"), this);
    buttons->addWidget(leave);
    m_take->setAutoDefault(true);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &OutcomePreview::readList);
    connect(m_take, &QPushButton::clicked, this, &OutcomePreview::take);
    connect(leave, &QPushButton::clicked, this, &OutcomePreview::left);
}

void OutcomePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_middle->setDirection(width() < textWidth(*this, kLettersBeside) ? QBoxLayout::TopToBottom
                                                                      : QBoxLayout::LeftToRight);
}

void OutcomePreview::startList()
{
    m_plan.reset();
    m_heading->setText(
        tr("What should students be able to do by the end? Paste a list: one line each."));
    m_text->show();
    m_keepGuesses->show();
    readList();
}

QString OutcomePreview::list() const
{
    return m_plan ? QString() : m_text->toPlainText();
}

void OutcomePreview::setList(const QString& list)
{
    m_plan.reset();
    m_text->setPlainText(list);
}

void OutcomePreview::takeKeyboard()
{
    (m_plan ? (m_take->isEnabled() ? static_cast<QWidget*>(m_take) : m_rows) : m_text)->setFocus();
}

bool OutcomePreview::startFile(const QString& path)
{
    auto plan = planOutcomes(std::filesystem::path(path.toStdU16String()), m_document.book(),
                             toCore(QLocale().name()));
    if (!plan) {
        Q_EMIT refused(messageFor(plan.error()));
        return false;
    }
    m_plan = std::move(*plan);
    m_heading->setText(tr("What I read from your file"));
    m_text->hide();
    m_keepGuesses->hide();
    showPlan();
    return true;
}

void OutcomePreview::addRow(const QString& code, const QString& text, const QString& bloom,
                            bool isQuiet, const QString& note)
{
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    const std::array<QString, ColumnCount> cells{code, text, bloom, note};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(
            cells.at(static_cast<std::size_t>(column)).simplified().left(kLongestShown));
        if (isQuiet && (column == Step || !note.isEmpty())) {
            QFont font = m_rows->font();
            font.setItalic(true);
            item->setFont(font);
            item->setForeground(palette().color(QPalette::PlaceholderText));
        }
        m_rows->setItem(row, column, item);
    }
}

void OutcomePreview::showCount(int outcomes, const QString& note)
{
    m_take->setText(tr("&Add %n outcomes", nullptr, outcomes));
    m_take->setEnabled(outcomes > 0);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void OutcomePreview::readList()
{
    if (!m_document.hasBook() || m_plan) {
        return;
    }
    m_list = readOutcomeText(toCore(m_text->toPlainText()), m_document.book());
    m_rows->setRowCount(0);
    int fresh = 0;
    int guesses = 0;
    for (const PastedOutcome& row : m_list) {
        const Outcome& outcome = row.outcome;
        const QString bloom = outcome.bloom ? bloomText(*outcome.bloom) : QString();
        QString note;
        if (row.refused) {
            note = row.refused->code == ErrorCode::AlreadyThere  ? tr("left out: there already")
                   : row.refused->code == ErrorCode::TwiceInFile ? tr("left out: comes twice")
                                                                 : tr("left out: too long");
        } else {
            ++fresh;
            guesses += row.isBloomGuess ? 1 : 0;
        }
        const QString text = outcome.shortName.empty()
                                 ? toQt(outcome.title)
                                 : toQt(outcome.shortName + ": " + outcome.title);
        addRow(toQt(outcome.code), text,
               row.isBloomGuess ? tr("%1?", "a guess at the Bloom step").arg(bloom) : bloom,
               row.isBloomGuess || row.refused, note);
    }
    m_keepGuesses->setEnabled(guesses > 0);
    showCount(fresh, {});
}

void OutcomePreview::showPlan()
{
    m_rows->setRowCount(0);
    for (const PlannedOutcome& planned : m_plan->outcomes) {
        const Outcome& outcome = planned.after;
        addRow(toQt(outcome.code), toQt(outcome.title),
               outcome.bloom ? bloomText(*outcome.bloom) : QString(), false,
               planned.before ? tr("changes") : tr("new"));
    }
    QStringList troubles;
    for (const RejectedRow& rejected : m_plan->rejected) {
        const QString why = messageFor(rejected.error);
        addRow({}, tr("Line %1").arg(rejected.line), {}, true, why);
        troubles.append(tr("line %1: %2").arg(QString::number(rejected.line), why));
    }
    const int count = m_plan->isRefused() ? 0 : m_plan->counts.added + m_plan->counts.changed;
    const QString note =
        m_plan->isRefused()
            ? tr("Some lines need a look first, so nothing is added. %1").arg(listed(troubles, 4))
        : count == 0 ? tr("Everything in this file is here already.")
                     : QString();
    showCount(count, note);
    if (!m_plan->isRefused() && m_plan->counts.changed > 0) {
        m_take->setText(
            tr("&Add %1, change %2").arg(m_plan->counts.added).arg(m_plan->counts.changed));
    }
}

void OutcomePreview::take()
{
    if (!m_take->isEnabled()) {
        return;
    }
    if (m_plan) {
        const OutcomesPlan plan = *m_plan;
        if (m_document.edit([&](Gradebook& gradebook) {
                return applyOutcomes(gradebook, m_document.book(), plan);
            })) {
            m_plan.reset();
            Q_EMIT taken(plan.counts.added + plan.counts.changed);
        }
        return;
    }
    std::vector<Outcome> outcomes;
    for (const PastedOutcome& row : m_list) {
        if (!row.refused) {
            outcomes.push_back(row.outcome);
            if (row.isBloomGuess && !m_keepGuesses->isChecked()) {
                outcomes.back().bloom.reset();
            }
        }
    }
    const DoneBy listed(m_document, OpWay::Paste);
    if (m_document.edit([&](Gradebook& gradebook) {
            return addOutcomes(gradebook, m_document.book(), outcomes);
        })) {
        m_text->clear();
        Q_EMIT taken(static_cast<int>(outcomes.size()));
    }
}

bool OutcomePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
