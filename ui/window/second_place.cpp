// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/second_place.h"

#include "ui/common/window_size.h"

#include <algorithm>

namespace trellis::ui {

namespace {

/// What is left beside the first window is worth using from there.
QSize leastSize(const QRect& room)
{
    return {room.width() / 3, room.height() / 2};
}

/// Of a size, in the middle of a room.
QRect inMiddle(const QRect& room, const QSize& size)
{
    QRect place(QPoint(), size);
    place.moveCenter(room.center());
    return fittedInto(place, room);
}

/// The largest strip to the left or right of the first window.
QRect beside(const QRect& first, const QRect& room)
{
    const QRect left(room.topLeft(), QPoint(first.left() - 1, room.bottom()));
    const QRect right(QPoint(first.right() + 1, room.top()), room.bottomRight());
    return left.width() > right.width() ? left : right;
}

} // namespace

SecondPlace secondPlace(const QRect& first, const QList<QRect>& rooms, const SecondPlace& kept,
                        Qt::LayoutDirection direction)
{
    if (rooms.isEmpty()) {
        return kept;
    }
    const auto roomOf = [&rooms](const QPoint& point) {
        const auto found = std::find_if(rooms.begin(), rooms.end(), [&point](const QRect& room) {
            return room.contains(point);
        });
        return found == rooms.end() ? QRect() : *found;
    };
    const QRect home = roomOf(first.center()).isNull() ? rooms.front() : roomOf(first.center());
    const QRect was = kept.place.isNull() ? QRect() : roomOf(kept.place.center());
    const auto other = std::find_if(rooms.begin(), rooms.end(),
                                    [&home](const QRect& room) { return room != home; });
    if (other != rooms.end()) {
        return !was.isNull() && was != home
                   ? SecondPlace{fittedInto(kept.place, was), kept.fills}
                   : SecondPlace{inMiddle(*other, other->size() * 3 / 4), true};
    }
    if (!was.isNull() && !kept.fills && !kept.place.contains(first)) {
        return {fittedInto(kept.place, home), false};
    }
    const QRect free = beside(first, home);
    const QSize least = leastSize(home);
    if (free.width() >= least.width() && free.height() >= least.height()) {
        return {free, false};
    }
    // The end of the first window at which everything begins stays in sight.
    QRect place(QPoint(), home.size() * 3 / 4);
    if (direction == Qt::RightToLeft) {
        place.moveBottomLeft(home.bottomLeft());
    } else {
        place.moveBottomRight(home.bottomRight());
    }
    return {place, false};
}

} // namespace trellis::ui
