// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QFrame>
#include <QPersistentModelIndex>
#include <QPointer>

#include <vector>

class QAbstractItemView;
class QLabel;
class QLineEdit;

namespace trellis::ui {

/// One line that finds rows of a list by starts of their words. What is typed goes to the first
/// one; F3 and Shift+F3 go round those found, Enter gives the keyboard to the list there, Esc where
/// it was before.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// What was looked for last is there again.
    void open(QAbstractItemView& list);
    /// To the next (1) or the one before (-1) of those found; around the end.
    void step(QAbstractItemView& list, int by);
    /// Gives the keyboard to the list where it was, or to what was found.
    void leave(bool staysAtFound);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QAbstractItemView& list);
    void search();
    void showCount(const std::vector<int>& rows);
    [[nodiscard]] std::vector<int> found() const;
    void goTo(int row);

    QLineEdit* m_text;
    QLabel* m_count;
    QPointer<QAbstractItemView> m_list;
    QPersistentModelIndex m_from; ///< where the list was before
};

} // namespace trellis::ui
