// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/text_widths.h"

#include <QTreeWidget>

namespace trellis::ui {

/// A list of the rail: headings, and rows with a name and something short behind it. As tall as
/// its rows. Enter or a click chooses; arrows only move.
class RailList : public QTreeWidget {
    Q_OBJECT

public:
    explicit RailList(const QString& accessibleName, QWidget* parent = nullptr);

    void addHeading(const QString& text);
    /// The icon is one of the line icons, or none.
    void addRow(const QString& name, const QString& detail, qint64 value,
                const QString& icon = QString());
    /// Something else short behind a row.
    void setDetail(qint64 value, const QString& detail);
    /// Marks the row with the value as the one that is shown.
    void setShown(qint64 value);
    /// Only the icons, where there is no room for names.
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qint64 value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
    void dress(QTreeWidgetItem* row);
    void fitDetails();

    bool m_isNarrow = false;
    bool m_isColouring = false;
    TextWidths m_detailWidths;
};

} // namespace trellis::ui
