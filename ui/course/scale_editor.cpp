// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/scale_editor.h"

#include "core/base/text.h"
#include "ui/common/row_height.h"
#include "ui/course/course_section.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace trellis::ui {

namespace {

enum Column : int { Key, Name, Words, Credit, ColumnCount };
constexpr std::size_t kFewest = 2;
constexpr std::size_t kMost = 6;

bool isSameKey(const std::string& a, const std::string& b)
{
    return upperCase(composed(trimmed(a))) == upperCase(composed(trimmed(b)));
}

} // namespace

ScaleEditor::ScaleEditor(QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, ColumnCount, this)),
      m_add(new QPushButton(tr("&Add a level"), this)),
      m_remove(new QPushButton(tr("&Remove"), this)), m_leavingForm(new QFormLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(this, tr("Levels, lowest first"), true));
    m_table->setAccessibleName(tr("Levels, lowest first"));
    m_table->setHorizontalHeaderLabels(
        {tr("Letter"), tr("Name"), tr("What it means to a family"), tr("Credit from here")});
    m_table->verticalHeader()->hide();
    keepRowsHigh(*m_table);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
    layout->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto* up = new QPushButton(tr("H&igher"), this);
    auto* down = new QPushButton(tr("Lo&wer"), this);
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addLayout(m_leavingForm);
    connect(m_table, &QTableWidget::cellChanged, this, &ScaleEditor::read);
    connect(m_add, &QPushButton::clicked, this, &ScaleEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &ScaleEditor::removeCurrent);
    // The list shows the lowest on top, so higher in rank is further down.
    connect(up, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(down, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
}

std::vector<ScaleEditor::Row> ScaleEditor::rowsOf(const Scale& scale) const
{
    std::vector<Row> rows;
    for (const Level& level : scale.levels) {
        rows.push_back({level.id, level.key, level.name, level.wording});
    }
    return rows;
}

void ScaleEditor::setScale(const Scale& scale, const std::vector<int>& uses)
{
    m_scale = scale;
    m_uses = uses;
    m_rows = rowsOf(scale);
    m_credit = static_cast<std::size_t>(std::max(0, scale.creditRank - 1));
    show();
    showLeaving();
}

bool ScaleEditor::isChanged() const
{
    return m_rows != rowsOf(m_scale) ||
           m_credit != static_cast<std::size_t>(std::max(0, m_scale.creditRank - 1));
}

void ScaleEditor::show()
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->currentRow();
    const int column = std::max(0, m_table->currentColumn());
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Row& one = m_rows[static_cast<std::size_t>(i)];
        m_table->setItem(i, Key, new QTableWidgetItem(toQt(one.key)));
        m_table->setItem(i, Name, new QTableWidgetItem(toQt(one.name)));
        m_table->setItem(i, Words, new QTableWidgetItem(toQt(one.wording)));
        auto* credit = new QTableWidgetItem;
        credit->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isHere = static_cast<std::size_t>(i) == m_credit;
        credit->setCheckState(isHere ? Qt::Checked : Qt::Unchecked);
        credit->setData(Qt::AccessibleTextRole,
                        isHere ? tr("credit from here") : tr("credit not from here"));
        m_table->setItem(i, Credit, credit);
    }
    m_table->setCurrentCell(std::clamp(row, 0, m_table->rowCount() - 1), column);
    fit();
    m_add->setEnabled(m_rows.size() < kMost);
    m_remove->setEnabled(m_rows.size() > kFewest);
}

QString ScaleEditor::missingText() const
{
    for (const Row& row : m_rows) {
        if (row.key.empty() && row.name.empty()) {
            return tr("The new level needs a letter and a name.");
        }
        if (row.key.empty()) {
            return tr("The level %1 needs a letter.").arg(named(row.name, TextFor::Screen));
        }
        if (row.name.empty()) {
            return tr("The level %1 needs a name.").arg(named(row.key, TextFor::Screen));
        }
    }
    return {};
}

/// All levels are seen at once, however few or many.
void ScaleEditor::fit()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->verticalHeader()->defaultSectionSize() * m_table->rowCount() +
                            2 * m_table->frameWidth());
}

void ScaleEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void ScaleEditor::read(int row, int column)
{
    Row& one = m_rows.at(static_cast<std::size_t>(row));
    const QTableWidgetItem* item = m_table->item(row, column);
    const std::string text = toCore(item->text().simplified());
    switch (column) {
    case Key:
        one.key = text;
        break;
    case Name:
        one.name = text;
        break;
    case Words:
        one.wording = text;
        break;
    default:
        m_credit = static_cast<std::size_t>(row);
        break;
    }
    // Later, when the table is done with the cell.
    QMetaObject::invokeMethod(
        this,
        [this] {
            show();
            showLeaving();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void ScaleEditor::add()
{
    m_rows.push_back({{}, {}, {}, {}});
    show();
    m_table->setCurrentCell(m_table->rowCount() - 1, Key);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
    Q_EMIT changed();
}

void ScaleEditor::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_rows.size() <= kFewest) {
        return;
    }
    m_rows.erase(m_rows.begin() + row);
    if (m_credit > static_cast<std::size_t>(row) || m_credit >= m_rows.size()) {
        --m_credit;
    }
    show();
    showLeaving();
    Q_EMIT changed();
}

void ScaleEditor::moveCurrent(int by)
{
    const int row = m_table->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= static_cast<int>(m_rows.size())) {
        return;
    }
    std::swap(m_rows[static_cast<std::size_t>(row)], m_rows[static_cast<std::size_t>(to)]);
    show();
    m_table->setCurrentCell(to, m_table->currentColumn());
    Q_EMIT changed();
}

void ScaleEditor::showLeaving()
{
    std::vector<std::pair<std::string, QString>> chosen;
    for (const Leaving& leaving : m_leaving) {
        chosen.emplace_back(leaving.key, leaving.target->currentData().toString());
    }
    m_leaving.clear();
    while (m_leavingForm->rowCount() > 0) {
        m_leavingForm->removeRow(0);
    }
    for (std::size_t i = 0; i < m_scale.levels.size(); ++i) {
        const Level& level = m_scale.levels[i];
        const bool stays = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
            return row.origin == level.id || isSameKey(row.key, level.key);
        });
        const int uses = i < m_uses.size() ? m_uses[i] : 0;
        if (stays || uses == 0) {
            continue;
        }
        auto* target = new QComboBox(this);
        target->addItem(tr("choose"), QString());
        for (const Row& row : m_rows) {
            target->addItem(toQt(row.name.empty() ? row.key : row.name), toQt(row.key));
        }
        for (const auto& [key, to] : chosen) {
            if (key == level.key) {
                target->setCurrentIndex(std::max(0, target->findData(to)));
            }
        }
        const QString words =
            tr("%n marks with %1 become", nullptr, uses).arg(named(level.name, TextFor::Screen));
        auto* label = plainLabel(this, menuText(words));
        label->setWordWrap(false);
        label->setBuddy(target);
        target->setAccessibleName(words);
        m_leavingForm->addRow(label, target);
        m_leaving.push_back({level.key, target});
        connect(target, &QComboBox::activated, this, &ScaleEditor::changed);
    }
}

Result<ScaleChange> ScaleEditor::change(const std::vector<double>& thresholds) const
{
    std::vector<std::pair<std::string, std::string>> levels;
    for (const Row& row : m_rows) {
        levels.emplace_back(row.key, row.name);
    }
    std::vector<std::pair<std::string, std::string>> mapping;
    for (const Level& level : m_scale.levels) {
        const auto hasKey = [&](const Row& row) { return isSameKey(row.key, level.key); };
        const auto isSame = [&](const Row& row) { return row.origin == level.id; };
        if (std::any_of(m_rows.begin(), m_rows.end(), hasKey)) {
            continue; // matched by its letter
        }
        const auto renamed = std::find_if(m_rows.begin(), m_rows.end(), isSame);
        if (renamed != m_rows.end()) {
            mapping.emplace_back(level.key, renamed->key);
        }
    }
    for (const Leaving& leaving : m_leaving) {
        const QString target = leaving.target->currentData().toString();
        if (!target.isEmpty()) {
            mapping.emplace_back(leaving.key, toCore(target));
        }
    }
    auto plan = planScale(m_scale, thresholds, levels, m_rows.at(m_credit).key, mapping, m_uses);
    if (plan) {
        for (std::size_t i = 0; i < plan->scale.levels.size(); ++i) {
            plan->scale.levels[i].wording = m_rows[i].wording;
        }
    }
    return plan;
}

void ScaleEditor::takeKeyboard()
{
    m_table->setFocus();
}

} // namespace trellis::ui
