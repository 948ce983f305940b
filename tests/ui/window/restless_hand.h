// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/ui/window/opened_window.h"

#include <QStringList>
#include <QTimer>

#include <random>

class QWidget;

namespace trellis::test {

/// Somebody who presses and clicks anything: level keys, arrows, commands of the menus, letters in
/// whatever field has the keyboard, and the mouse anywhere. The same seed does the same things on
/// the same window. Dialogs that choose files, and the one that erases for good, are left at once.
class RestlessHand {
public:
    /// The file is opened again where it was closed.
    RestlessHand(OpenedWindow& window, const QString& file, unsigned seed);

    /// So many things, one after the other; every dialog is left at the end.
    void work(int times);
    /// From now on another program changes the same file now and then, as the command line does.
    void shareFile() { m_isShared = true; }
    /// What was done, the newest last.
    [[nodiscard]] const QStringList& done() const { return m_done; }

private:
    [[nodiscard]] int upTo(int count)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(count));
    }
    [[nodiscard]] static bool isOutOfBounds(const QWidget* dialog);
    [[nodiscard]] QWidget* target() const;
    void tick();
    void doOne();
    void press();
    void type();
    void click();
    void command();
    void leaveOne();
    void changeFromOutside();

    OpenedWindow& m_window;
    QString m_file;
    std::mt19937 m_random;
    QTimer m_timer;
    QStringList m_done;
    int m_left = 0;
    bool m_isShared = false;
    bool m_tells = qEnvironmentVariableIsSet("TRELLIS_RESTLESS"); ///< on the standard error
};

} // namespace trellis::test
