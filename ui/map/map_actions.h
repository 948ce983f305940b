// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace trellis::ui {

class Commands;
class MapModel;

/// The commands of the Map that are wanted most, to be seen and clicked: the day that is shown, the
/// order, papers and recording. One button with all of them where there is little room.
class MapActions : public QWidget {
    Q_OBJECT

public:
    explicit MapActions(const Commands& commands, QWidget* parent);

    /// Takes its commands from among those that are there by now.
    void fill();
    /// None: today.
    void showDay(std::optional<Date> day);
    void showSort(const MapModel& map);
    /// How much of a line it may take.
    void fit(int room);

private:
    [[nodiscard]] QToolButton* makeButton(const QString& text);

    const Commands& m_commands;
    QToolButton* m_day;
    QToolButton* m_sort;
    QToolButton* m_print;
    QToolButton* m_record;
    QToolButton* m_all; ///< in place of the others
    int m_room = 0;
};

} // namespace trellis::ui
