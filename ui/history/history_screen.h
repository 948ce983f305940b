// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace trellis::ui {

class HistoryModel;
struct ListPaper;

/// Every change that was ever made, newest first, with what it did below; each can be taken back,
/// and brought again, whatever came after it.
class HistoryScreen : public Screen {
    Q_OBJECT

public:
    explicit HistoryScreen(const ScreenTools& tools, QWidget* parent = nullptr);

    [[nodiscard]] ScreenId id() const override { return ScreenId::History; }
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    /// What a change did is shown on the screen itself.
    [[nodiscard]] bool hasOwnEvidence() const override { return true; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addCommands(Commands& commands);
    enum class Cursor : std::uint8_t {
        Stays,  ///< with the change it is on
        ToNews, ///< to the newest change, where that was not shown yet
    };
    void refresh(Cursor cursor);
    void showDetails();
    /// To the next (1) or the one before (-1) of those that are shown, around the end.
    void step(int by);
    /// The changes that the filter left, the newest of them.
    [[nodiscard]] ListPaper paper() const;
    void print();
    /// Takes the chosen change back, or brings it again where it was taken back.
    void turn();

    ScreenTools m_tools;
    Document& m_document;
    NameGuard& m_names;
    HistoryModel* m_model;
    QLineEdit* m_filter;
    QTableView* m_list;
    QTreeWidget* m_details;
    QPushButton* m_turn;
    QLabel* m_empty;
    QAction* m_turnAction = nullptr;
    OpId m_newest;         ///< when it was last looked at
    bool m_isStale = true; ///< something changed while another screen was shown
};

} // namespace trellis::ui
