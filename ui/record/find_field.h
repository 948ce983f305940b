// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/habit_enter.h"
#include "ui/common/level_entry.h"
#include "ui/record/record_view.h"

#include <QLineEdit>

namespace trellis::ui {

class ChoiceList;

/// Finds a student by the first letters of a name while papers are in no order: "mar3", or "mar c",
/// records and is ready for the next paper. Where several are called so, it asks who is meant.
class FindField : public QLineEdit {
    Q_OBJECT

public:
    FindField(Document& document, RecordView& list, QWidget* parent);

    /// What leads here is in the tip; empty where nothing does.
    void showKey(const QString& key);
    /// Whether letters were typed that nobody's name begins with.
    [[nodiscard]] bool findsNobody() const { return m_findsNobody; }
    /// What is said behind the levels there are, after a digit that is none.
    void tellFurtherKeys(std::function<QString()> keys) { m_furtherKeys = std::move(keys); }

Q_SIGNALS:
    void said(const QString& sentence);
    /// What was typed means others, or nobody.
    void narrowed();
    /// Back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Typed {
        std::vector<std::string> words; ///< of the name
        std::optional<int> rank;
        bool isLetter = false; ///< the level came as a letter, which may begin a name as well
    };

    [[nodiscard]] Typed read() const;
    [[nodiscard]] std::vector<int> rowsCalled(const std::vector<std::string>& words) const;
    void follow();
    void recordTyped(const Typed& typed);
    [[nodiscard]] QString markText(const RecordCell* cell) const;
    void record(int row, int rank);
    void goToFirst();

    Document& m_document;
    RecordView& m_list;
    ChoiceList* m_choices;
    std::vector<StudentId> m_asked; ///< who may be meant
    int m_askedRank = 0;
    bool m_findsNobody = false;
    HabitEnter m_habit;
    std::function<QString()> m_furtherKeys;
};

} // namespace trellis::ui
