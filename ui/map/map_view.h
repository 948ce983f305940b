// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/document/document.h"

#include <QDeadlineTimer>
#include <QLabel>
#include <QRegion>
#include <QTableView>

#include <optional>

namespace trellis::ui {

class MapModel;

/// The Map: levels of a class, entered with one key a student. A level key rates the current cell
/// and moves down; with several cells selected it rates them all as one step.
class MapView : public QTableView {
    Q_OBJECT

public:
    MapView(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] const MapModel& map() const { return *m_map; }

    /// Rows of 24 pixels instead of 28, for low screens.
    void setCompact(bool compact);

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void said(const QString& sentence);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

private:
    struct Entry {
        StudentId student;
        OutcomeId outcome;
        OpId op;
    };
    struct Typed {
        Mark mark = Mark::Level;
        LevelId level;
    };
    enum class Then : unsigned char { Advance, Stay };

    [[nodiscard]] bool handleCommandKey(const QKeyEvent& event);
    [[nodiscard]] bool handleTypedKey(const QKeyEvent& event);
    void enter(const Typed& typed, Then then);
    void advance();
    void sayColumnDone(int column);
    void takeBackHere();
    [[nodiscard]] QModelIndexList cellsToRate() const;
    [[nodiscard]] std::optional<std::pair<StudentId, OutcomeId>> at(const QModelIndex& index) const;
    void layOut();
    void keepPlace();
    void restorePlace();

    Document& m_document;
    MapModel* m_map;
    QLabel* m_corner;
    std::optional<Typed> m_lastTyped;
    std::vector<Entry> m_entries; ///< of this view, newest last
    bool m_justAdvanced = false;  ///< nothing was pressed since a level key moved on
    QDeadlineTimer m_swallowEnter{0};
    bool m_enterHintGiven = false;
    bool m_isCompact = false;
    QRegion m_unpainted;
    std::optional<std::pair<StudentId, OutcomeId>> m_place; ///< while everything is read again
};

} // namespace trellis::ui
