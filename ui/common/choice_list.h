// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QListWidget>

class QKeyEvent;
class QLineEdit;

namespace trellis::ui {

/// What a field offers while something is typed: a short list under it that takes no focus. The
/// field hands it the keys it cares for.
class ChoiceList : public QListWidget {
    Q_OBJECT

public:
    /// Floats over the window of the field, which outlives it.
    explicit ChoiceList(QLineEdit& field);

    /// Shows the choices, the first one current; with none it goes away. Numbered ones can be
    /// chosen by digit.
    void offer(const QStringList& choices, bool areNumbered = false);
    void stop();
    [[nodiscard]] bool isOffering() const { return m_isOffering; }

    /// Up, Down, Enter, Esc and digits. False where the key is none of these.
    [[nodiscard]] bool handleKey(const QKeyEvent& event);

Q_SIGNALS:
    /// By its place in what was offered.
    void chosen(int choice);
    /// Esc.
    void dismissed();

private:
    void place();
    void choose(int choice);

    QLineEdit& m_field;
    bool m_areNumbered = false;
    bool m_isOffering = false;
};

} // namespace trellis::ui
