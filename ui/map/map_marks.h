// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/edits/marks.h"
#include "ui/map/map_view.h"

#include <QObject>

namespace trellis::ui {

class EntryBar;
struct MapCell;

/// What is said about the chosen cells besides a level: notes, decisions, exemptions, flags, stars;
/// and taking a mark back. Each is one step of undo, however many cells are chosen. What has to be
/// known is asked for in the line under the Map.
class MapMarks : public QObject {
    Q_OBJECT

public:
    MapMarks(Document& document, MapView& map, EntryBar& bar, const NameGuard& names,
             QObject* parent);

    void note();
    void decide();
    void exempt();
    void flag();
    void star();
    void withdraw();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    using Cells = std::vector<MapView::Cell>;
    using Change = std::function<Result<Committed>(Gradebook&, const std::vector<Judged>&)>;

    /// The chosen cells; none, and said, where nothing may be changed.
    [[nodiscard]] Cells chosen();
    [[nodiscard]] std::vector<Judged> judged(const Cells& cells) const;
    [[nodiscard]] const MapCell* shown(const MapView::Cell& cell) const;
    /// The newest mark that was not withdrawn.
    [[nodiscard]] const Evidence* newestMark(const MapView::Cell& cell) const;
    void edit(const Cells& cells, const Change& change);
    /// "Mara Okoye, 4 Punnett", "6 students, 4 Punnett".
    [[nodiscard]] QString about(const Cells& cells) const;

    Document& m_document;
    MapView& m_map;
    EntryBar& m_bar;
    const NameGuard& m_names;
};

} // namespace trellis::ui
