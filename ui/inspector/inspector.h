// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/screen.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QLabel;
class QListWidget;

namespace trellis::ui {

class EntryBar;
class WhyLabel;

/// Why the level of one student and outcome is what it is: in a sentence, and in the evidence with
/// its dates. With the keyboard in it, a piece is withdrawn or its note written.
class Inspector : public QFrame {
    Q_OBJECT

public:
    explicit Inspector(const ScreenTools& tools, QWidget* parent = nullptr);

    /// From now on it is about this place, and follows what is recorded there.
    /// Of an earlier day nothing that came later is shown, and nothing can be changed.
    void showPlace(const Place& place, std::optional<Date> earlierDay = std::nullopt);
    /// One line, for a low window where every line is a student's row. The whole comes with the
    /// keyboard.
    void setLow(bool low);

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    /// Its heights follow the size of the text.
    void fitText();
    void showWhereKeysWork();
    void refresh();
    void writeWords();
    void refreshEvidence(const StudentRecord* record, const Outcome* outcome);
    void editNote();
    void withdraw();
    [[nodiscard]] static QString chooseFirst();
    /// Whether an earlier day is shown; where it is, that has been said.
    [[nodiscard]] bool isPast();
    /// The piece that the cursor is on; not valid where it is on none.
    [[nodiscard]] EvidenceId current() const;

    ScreenTools m_tools;
    Place m_place;
    std::optional<Date> m_earlierDay;
    QBoxLayout* m_layout;
    QLabel* m_title;
    WhyLabel* m_why;
    QLabel* m_line; ///< the same, where one line is all there is
    QLabel* m_keys;
    QListWidget* m_evidence;
    EntryBar* m_entry;
    bool m_isLow = false;
};

} // namespace trellis::ui
