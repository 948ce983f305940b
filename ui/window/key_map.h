// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLineEdit;
class QPainter;
class QTreeWidget;

namespace trellis::ui {

class Commands;

/// A key and what it does, under a heading.
struct KeyRow {
    QString scope;
    QString keys;
    QString text;

    bool operator==(const KeyRow&) const = default;
};

/// Every key there is: those of the commands, by menu or screen, then the noted ones.
[[nodiscard]] std::vector<KeyRow> keyRows(const Commands& commands);

/// Draws all of them on one page, in columns, as large as they fit. Returns the size of the
/// letters in points.
double paintKeyPage(QPainter& painter, const QRectF& page, const std::vector<KeyRow>& rows);

/// All keys with a field to search them; can be printed.
class KeyMap : public QDialog {
    Q_OBJECT

public:
    explicit KeyMap(const Commands& commands, QWidget* parent = nullptr);

private:
    void search(const QString& typed);
    void print();

    std::vector<KeyRow> m_rows;
    QLineEdit* m_field;
    QTreeWidget* m_list;
};

} // namespace trellis::ui
