// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/rule_editor.h"

#include "core/base/text.h"
#include "core/mastery/pool.h"
#include "ui/common/flow_layout.h"
#include "ui/course/course_section.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr qint64 kAll = 0;
constexpr qint64 kPicked = -1;
constexpr int kMostOutcomes = 500;

QLabel* word(QWidget* parent, const QString& text)
{
    QLabel* label = plainLabel(parent, text);
    label->setWordWrap(false);
    return label;
}

} // namespace

CreditRule suggestedRule(const ClassBook& book)
{
    Condition condition;
    const Date lastDay = *Date::fromYmd(9999, 12, 31);
    const auto size = static_cast<int>(poolOf(book, condition, nullptr, lastDay).size());
    condition.atLeast = std::max(1, (size * 7 + 9) / 10);
    return {{condition}};
}

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout),
      m_more(new QPushButton(tr("… and &a further condition"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    auto* more = new QHBoxLayout;
    more->addWidget(m_more);
    more->addStretch();
    layout->addLayout(more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        Condition condition;
        condition.pool = std::vector<OutcomeId>();
        addLine(condition);
        m_lines.back().codes->setFocus();
        Q_EMIT changed();
    });
}

std::array<QWidget*, 6> RuleEditor::Line::parts() const
{
    return {count, unit, pool, codes, level, remove};
}

void RuleEditor::setRule(const ClassBook& book, const CreditRule& rule)
{
    m_book = book;
    m_book.students.clear();
    m_book.activities.clear();
    const auto place = keyboardPlace();
    for (const Line& line : m_lines) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    for (const Condition& condition : rule.conditions) {
        addLine(condition);
    }
    if (place && !m_lines.empty()) {
        m_lines.at(std::min(place->first, m_lines.size() - 1))
            .parts()
            .at(place->second)
            ->setFocus(Qt::OtherFocusReason);
    }
}

/// The line and the part of it that has the keyboard, which is to stay there.
std::optional<std::pair<std::size_t, std::size_t>> RuleEditor::keyboardPlace() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (std::size_t line = 0; line < m_lines.size() && focus != nullptr; ++line) {
        const auto parts = m_lines[line].parts();
        for (std::size_t part = 0; part < parts.size(); ++part) {
            if (parts[part] == focus || parts[part]->isAncestorOf(focus)) {
                return std::pair(line, part);
            }
        }
    }
    return std::nullopt;
}

void RuleEditor::addLine(const Condition& condition)
{
    Line line;
    line.row = new QWidget(this);
    auto* layout = new FlowLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    line.count = new QSpinBox(line.row);
    line.unit = new QComboBox(line.row);
    line.pool = new QComboBox(line.row);
    line.codes = new QLineEdit(line.row);
    line.level = new QComboBox(line.row);
    line.remove = new QPushButton(tr("Remove"), line.row);
    layout->addWidget(word(line.row, m_lines.empty() ? tr("Credit when") : tr("and")));
    layout->addWidget(line.count);
    layout->addWidget(line.unit);
    layout->addWidget(line.pool);
    layout->addWidget(line.codes);
    layout->addWidget(word(line.row, tr("are")));
    layout->addWidget(line.level);
    layout->addWidget(word(line.row, tr("or higher")));
    layout->addWidget(line.remove);
    line.unit->addItem(tr("of"), false);
    line.unit->addItem(tr("% of"), true);
    line.unit->setCurrentIndex(condition.isPercent ? 1 : 0);
    line.count->setRange(0, condition.isPercent ? 100 : kMostOutcomes);
    line.count->setValue(condition.atLeast);
    line.codes->setPlaceholderText(tr("numbers, such as 3, 5"));
    line.codes->setMinimumWidth(textWidth(*this, 14));
    line.pool->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.pool->setMinimumContentsLength(static_cast<int>(tr("these outcomes:").size()) + 2);
    fillPool(line, condition);
    for (int rank = 1; rank <= m_book.scale.topRank(); ++rank) {
        line.level->addItem(toQt(m_book.scale.level(rank).name).simplified(), rank);
    }
    line.level->setCurrentIndex(rankAsked(m_book, condition) - 1);
    line.count->setAccessibleName(tr("How many"));
    line.unit->setAccessibleName(tr("A number or a share"));
    line.pool->setAccessibleName(tr("Of which outcomes"));
    line.codes->setAccessibleName(tr("Numbers of the outcomes"));
    line.level->setAccessibleName(tr("At which level"));
    line.remove->setAccessibleName(tr("Remove this condition"));
    m_rows->addWidget(line.row);
    fit(line);
    connect(line.count, &QSpinBox::valueChanged, this, &RuleEditor::changed);
    connect(line.level, &QComboBox::activated, this, &RuleEditor::changed);
    connect(line.codes, &QLineEdit::textChanged, this, &RuleEditor::changed);
    connect(line.unit, &QComboBox::activated, this, [this, line] {
        line.count->setMaximum(line.unit->currentData().toBool() ? 100 : kMostOutcomes);
        Q_EMIT changed();
    });
    connect(line.pool, &QComboBox::activated, this, [this, line] {
        fit(line);
        Q_EMIT changed();
    });
    connect(line.remove, &QPushButton::clicked, this, [this, row = line.row] { removeLine(row); });
    for (QWidget* part : line.parts()) {
        if (part != line.remove) {
            part->installEventFilter(this);
        }
    }
    m_lines.push_back(line);
}

void RuleEditor::fillPool(const Line& line, const Condition& condition)
{
    line.pool->addItem(tr("all outcomes"), kAll);
    for (const Category& category : m_book.categories) {
        line.pool->addItem(toQt(category.name).simplified(), qint64{category.id.value});
    }
    line.pool->addItem(tr("these outcomes:"), kPicked);
    if (const auto* category = std::get_if<CategoryId>(&condition.pool)) {
        line.pool->setCurrentIndex(line.pool->findData(qint64{category->value}));
    } else if (const auto* outcomes = std::get_if<std::vector<OutcomeId>>(&condition.pool)) {
        line.pool->setCurrentIndex(line.pool->findData(kPicked));
        QStringList codes;
        for (const OutcomeId id : *outcomes) {
            if (const auto index = m_book.indexOf(id)) {
                codes.append(toQt(m_book.outcomes[*index].code));
            }
        }
        line.codes->setText(codes.join(QLatin1String(", ")));
    }
}

void RuleEditor::fit(const Line& line)
{
    line.codes->setVisible(line.pool->currentData().toLongLong() == kPicked);
}

void RuleEditor::removeLine(const QWidget* row)
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(),
                                 [row](const Line& line) { return line.row == row; });
    if (it == m_lines.end()) {
        return;
    }
    it->row->hide();
    it->row->deleteLater();
    m_lines.erase(it);
    // The first line begins the sentence.
    const CreditRule rest = rule();
    setRule(ClassBook(m_book), rest);
    takeKeyboard();
    Q_EMIT changed();
}

std::vector<OutcomeId> RuleEditor::named(const QString& codes, QString* unknown) const
{
    static const QRegularExpression separators(QStringLiteral("[,;]+|\\s+"));
    std::vector<OutcomeId> outcomes;
    for (const QString& code : codes.split(separators, Qt::SkipEmptyParts)) {
        const std::string key = foldedKey(toCore(code));
        const auto it = std::find_if(m_book.outcomes.begin(), m_book.outcomes.end(),
                                     [&](const Outcome& o) { return foldedKey(o.code) == key; });
        if (it != m_book.outcomes.end()) {
            outcomes.push_back(it->id);
        } else if (unknown != nullptr && unknown->isEmpty()) {
            *unknown = code;
        }
    }
    return outcomes;
}

Condition RuleEditor::conditionOf(const Line& line) const
{
    Condition condition;
    condition.atLeast = line.count->value();
    condition.isPercent = line.unit->currentData().toBool();
    const qint64 pool = line.pool->currentData().toLongLong();
    if (pool == kPicked) {
        condition.pool = named(line.codes->text(), nullptr);
    } else if (pool != kAll) {
        condition.pool = CategoryId{pool};
    }
    const int rank = line.level->currentData().toInt();
    if (rank != m_book.scale.creditRank) {
        condition.level = m_book.scale.level(rank).id;
    }
    return condition;
}

CreditRule RuleEditor::rule() const
{
    CreditRule rule;
    for (const Line& line : m_lines) {
        rule.conditions.push_back(conditionOf(line));
    }
    return rule;
}

QString RuleEditor::unknownCode() const
{
    QString unknown;
    for (const Line& line : m_lines) {
        if (line.pool->currentData().toLongLong() == kPicked) {
            static_cast<void>(named(line.codes->text(), &unknown));
        }
    }
    return unknown;
}

void RuleEditor::takeKeyboard()
{
    if (m_lines.empty()) {
        m_more->setFocus();
    } else {
        m_lines.front().count->setFocus();
        m_lines.front().count->selectAll();
    }
}

bool RuleEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (auto* count = qobject_cast<QSpinBox*>(watched)) {
                count->interpretText();
            }
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
