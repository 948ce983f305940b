// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/roster_columns_table.h"

#include "ui/common/theme.h"
#include "ui/text/roster_field_text.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kChoiceRow = 0;
constexpr int kHeadingRow = 1;
constexpr int kSampleRows = 3;
constexpr int kLow = 30;    ///< lines of text: in a window that is lower one row tells enough
constexpr int kWidest = 30; ///< in the width of an "x"
constexpr int kPadding = 12;

} // namespace

RosterColumnsTable::RosterColumnsTable(QWidget* parent)
    : QTableWidget(parent), m_fields(new QStandardItemModel(this))
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus); // its choices have the keyboard
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setAccessibleName(tr("Columns of the file"));
    horizontalHeader()->hide();
    verticalHeader()->hide();
    const auto add = [this](const QString& text, int field) {
        auto* item = new QStandardItem(text);
        item->setData(field, Qt::UserRole);
        m_fields->appendRow(item);
    };
    add(tr("Leave out"), -1);
    for (const RosterField field : mappableRosterFields()) {
        add(fieldText(field), static_cast<int>(field));
    }
}

QComboBox* RosterColumnsTable::choice(int column) const
{
    return qobject_cast<QComboBox*>(cellWidget(kChoiceRow, column));
}

void RosterColumnsTable::makeChoice(int column)
{
    auto* box = new QComboBox(this);
    box->setModel(m_fields); // one list for all of them
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::activated, this, [this, column, box] {
        const int field = box->currentData(Qt::UserRole).toInt();
        QString name = QStringLiteral("ignore");
        if (field >= 0) {
            RosterColumn as;
            as.field = static_cast<RosterField>(field);
            as.guardian = isGuardianField(*as.field)
                              ? std::max(1, m_guardians.at(static_cast<std::size_t>(column)))
                              : 0;
            name = toQt(mappedFieldName(as));
        }
        Q_EMIT chosen(column, name);
    });
    setCellWidget(kChoiceRow, column, box);
}

void RosterColumnsTable::setFile(const RosterFile& file)
{
    const int columns = static_cast<int>(file.columns.size());
    if (columnCount() != columns) {
        clear();
        setRowCount(kHeadingRow + 1 + kSampleRows);
        setColumnCount(columns);
        for (int column = 0; column < columns; ++column) {
            makeChoice(column);
        }
    }
    m_guardians.clear();
    const Tokens& tokens = tokensFor(palette());
    const auto put = [this, &tokens](int row, int column, const std::string& text, bool isUsed) {
        auto* item = new QTableWidgetItem(named(text, TextFor::Plain));
        const bool isPale = row == kHeadingRow || !isUsed;
        item->setForeground(isPale ? tokens.text2 : tokens.text);
        item->setToolTip(tooltipText(item->text()));
        setItem(row, column, item);
    };
    for (int column = 0; column < columns; ++column) {
        const RosterColumn& read = file.columns.at(static_cast<std::size_t>(column));
        m_guardians.push_back(read.guardian);
        QComboBox* box = choice(column);
        const int wanted = read.field ? static_cast<int>(*read.field) : -1;
        box->setCurrentIndex(std::max(0, box->findData(wanted, Qt::UserRole)));
        box->setAccessibleName(
            tr("Column %1, %2, holds")
                .arg(QString::number(column + 1), named(read.heading, TextFor::Screen)));
        put(kHeadingRow, column, file.headerLine ? read.heading : std::string(),
            read.field.has_value());
        for (int row = 0; row < kSampleRows; ++row) {
            const auto at = static_cast<std::size_t>(row);
            const auto& samples = file.samples;
            const bool isThere =
                at < samples.size() && static_cast<std::size_t>(column) < samples[at].size();
            put(kHeadingRow + 1 + row, column,
                isThere ? samples[at][static_cast<std::size_t>(column)] : std::string(),
                read.field.has_value());
        }
    }
    m_hasHeading = file.headerLine.has_value();
    m_samples = static_cast<int>(std::min<std::size_t>(file.samples.size(), kSampleRows));
    fit();
}

void RosterColumnsTable::fit()
{
    const int widest = fontMetrics().horizontalAdvance(QLatin1Char('x')) * kWidest;
    for (int column = 0; column < columnCount(); ++column) {
        const QComboBox* box = choice(column);
        int width = fontMetrics().horizontalAdvance(box->currentText()) +
                    4 * fontMetrics().height() / 2 + kPadding;
        for (int row = kHeadingRow; row < rowCount(); ++row) {
            width = std::max(width, fontMetrics().horizontalAdvance(item(row, column)->text()) +
                                        2 * kPadding);
        }
        setColumnWidth(column, std::min(width, widest));
    }
    const int rowHeight = fontMetrics().height() + kPadding;
    const bool isLow = window()->height() < kLow * fontMetrics().height();
    const int samples = std::clamp(m_samples, 1, isLow ? 1 : kSampleRows);
    int rows = 0;
    for (int row = 0; row < rowCount(); ++row) {
        setRowHidden(row, row > kHeadingRow + samples || (row == kHeadingRow && !m_hasHeading));
        setRowHeight(row, rowHeight);
        rows += isRowHidden(row) ? 0 : 1;
    }
    const bool isWide = horizontalHeader()->length() > viewport()->width();
    setFixedHeight(rows * rowHeight + 2 * frameWidth() +
                   (isWide ? horizontalScrollBar()->sizeHint().height() : 0));
}

void RosterColumnsTable::openChoice(int column)
{
    if (column < columnCount()) {
        scrollTo(model()->index(kChoiceRow, column));
        choice(column)->setFocus(Qt::ShortcutFocusReason);
        choice(column)->showPopup();
    }
}

void RosterColumnsTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    if (columnCount() > 0) {
        fit();
    }
}

void RosterColumnsTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && columnCount() > 0) {
        fit();
    }
}

} // namespace trellis::ui
