// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/commands.h"

#include <QDialog>
#include <QString>

#include <vector>

class QLineEdit;
class QPainter;
class QPushButton;
class QTreeWidget;

namespace trellis::ui {

class KeyChanger;
class Preferences;
class SingleKeys;

/// A key and what it does, under a heading.
struct KeyRow {
    QString scope;
    QString keys;
    QString text;
    QString command = {}; ///< its id; empty for a key that is no command's
    QChar single = {};    ///< what a single key comes as, where it can be another one

    bool operator==(const KeyRow&) const = default;
};

/// Every key there is, and every command that could have one: by menu, in the order of the menu
/// bar, then by screen, then the noted ones.
[[nodiscard]] std::vector<KeyRow> keyRows(const Commands& commands, const Preferences& preferences);

/// Draws all of them on one page, in columns, as large as they fit. Returns the size of the
/// letters in points.
double paintKeyPage(QPainter& painter, const QRectF& page, const std::vector<KeyRow>& rows);

/// All keys with a field to search them. Enter on one changes it; the page can be printed.
class KeyMap : public QDialog {
    Q_OBJECT

public:
    /// Closes with the commands. Without single keys nothing is known about levels.
    KeyMap(const Commands& commands, Preferences& preferences, const SingleKeys* singleKeys,
           QWidget* parent = nullptr);

private:
    void refresh();
    void search(const QString& typed);
    void change();
    void print();
    [[nodiscard]] const KeyRow* current() const;

    const Commands& m_commands;
    Preferences& m_preferences;
    std::vector<KeyRow> m_rows;
    QLineEdit* m_field;
    QTreeWidget* m_list;
    QPushButton* m_change = nullptr;
    KeyChanger* m_changer;
};

} // namespace trellis::ui
