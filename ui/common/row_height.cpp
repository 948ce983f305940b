// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/row_height.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace trellis::ui {

namespace {

class RowHeight : public QObject {
public:
    explicit RowHeight(QTableView& table) : QObject(&table), m_table(table)
    {
        table.installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange) {
            fit();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        m_table.verticalHeader()->setDefaultSectionSize(m_table.fontMetrics().height() * 3 / 2);
    }

    QTableView& m_table;
};

} // namespace

void keepRowsHigh(QTableView& table)
{
    new RowHeight(table);
}

} // namespace trellis::ui
