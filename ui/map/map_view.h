// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/entry_grid.h"

namespace trellis::ui {

class CreditStrip;
class MapModel;
class NameGuard;
class OutcomeHeader;

/// The Map: levels of a class, entered with one key a student.
class MapView : public EntryGrid {
    Q_OBJECT

public:
    MapView(Document& document, const NameGuard& names, QWidget* parent = nullptr);

    [[nodiscard]] const MapModel& map() const { return *m_map; }
    [[nodiscard]] MapModel& map() { return *m_map; }

    /// Low rows and a low head, so that a class is seen on a low screen.
    void setLow(bool isLow);

    [[nodiscard]] const Evidence* markOf(const Cell& cell) const override;
    [[nodiscard]] const Evidence* replacedAt(const Cell& cell) const override;
    /// False, and said, while another day is looked at.
    [[nodiscard]] bool mayChange() override;
    [[nodiscard]] std::vector<int> levelColumns() const override;
    [[nodiscard]] std::optional<Cell> at(const QModelIndex& index) const override;
    [[nodiscard]] QString copied(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void escaped();
    // From the keyboard or the mouse in the header.
    void outcomeWanted(trellis::OutcomeId outcome);
    void sortWanted(int column);
    void moveWanted(int column, int by);

protected:
    [[nodiscard]] std::optional<NewMark> commonMark() override;
    void advance() override;
    [[nodiscard]] bool isEmpty(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOf(const Cell& cell) const override;
    [[nodiscard]] QModelIndex nearest(const std::optional<Cell>& cell) const override;
    [[nodiscard]] bool handleOwnKey(const QKeyEvent& event) override;
    [[nodiscard]] bool hidesStudentOf(int row) const override;
    void layOut() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void sayColumnDone(int column);
    [[nodiscard]] int lastSeenWords() const;
    [[nodiscard]] int widestOf(const QStringList& words) const;

    const Document& m_document;
    MapModel* m_map;
    OutcomeHeader* m_header;
    CreditStrip* m_credit = nullptr; ///< none while the rest is being made
};

} // namespace trellis::ui
