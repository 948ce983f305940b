// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace trellis::ui {

/// The menu a command is found in. Order is that of the menu bar.
enum class MenuId : std::uint8_t { File, Edit, View, Go, Mark, Student, Course, Conferences, Help };

/// One command, as menu, palette and key map show it.
struct CommandSpec {
    QString id; ///< stable, for tests and settings: "map.note"
    MenuId menu = MenuId::File;
    QString text;                  ///< with its mnemonic: "&Note on this rating…"
    QString tip;                   ///< one sentence for the status line: what it does
    QList<QKeySequence> keys = {}; ///< those it comes with; a machine may have others
    QString synonyms = {};         ///< further words the palette finds it by
    QWidget* screen = nullptr;  ///< works only where this is or holds the focus; none: everywhere
    bool startsSection = false; ///< a line above it in the menu
};

/// A key without an action of its own, such as a level letter in a grid, for the key map.
struct KeyNote {
    QString scope; ///< heading in the key map: "Map and Record"
    QString keys;  ///< as written there: "E D C or 1 2 3"
    QString text;  ///< "rate and move on"
    /// The keys where they are those of the class that is open; keys then only tells notes apart.
    std::function<QString()> keysNow = {};
    bool isSingle = false; ///< works only with single keys, and cannot be another one
};

/// Every command of the window, in the order of adding. Menus, palette and key map read this list
/// alone, so that none of them can lack one.
class Commands : public QObject {
    Q_OBJECT

public:
    struct Command {
        CommandSpec spec;
        QAction* action = nullptr;
    };

    using KeysOf = std::function<QList<QKeySequence>(const CommandSpec& spec)>;
    using IconOf = std::function<QIcon(const CommandSpec& spec)>;

    using QObject::QObject;

    /// The action belongs to the screen, or to this list where the command works everywhere; one
    /// that belongs to a screen leaves the list with it.
    QAction* add(const CommandSpec& spec, const std::function<void()>& run);
    /// The same for an action that something else made and owns.
    void adopt(const CommandSpec& spec, QAction* action);
    /// Said once for each scope and key.
    void noteKey(const KeyNote& note);

    [[nodiscard]] const std::vector<Command>& all() const { return m_commands; }
    [[nodiscard]] const std::vector<KeyNote>& keyNotes() const { return m_keyNotes; }
    /// Which keys and which icon every command has, those that are there and those to come. Asked
    /// again by another call, after which all of them follow.
    void useKeys(const KeysOf& keysOf);
    void useIcons(const IconOf& iconOf);

    /// None where there is no such command.
    [[nodiscard]] QAction* find(const QString& id) const;

Q_SIGNALS:
    /// One came or went.
    void changed();

private:
    void dress(const Command& command) const;

    std::vector<Command> m_commands;
    std::vector<KeyNote> m_keyNotes;
    KeysOf m_keysOf;
    IconOf m_iconOf;
};

} // namespace trellis::ui
