// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/window/place_history.h"

#include <QObject>

class QAction;

namespace trellis::ui {

class Frame;
class Palette;

/// The ways from place to place of an open gradebook: the Go menu, and back and forward.
class Navigator : public QObject {
    Q_OBJECT

public:
    Navigator(Frame& frame, const ScreenTools& tools, QObject* parent = nullptr);

    /// Goes there; back leads here again.
    void go(const Place& place);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void addPalette();
    void openPalette(const QString& typed = {});
    void addScreens();
    void addWays();
    void addPanes();
    void goToScreen(ScreenId id);
    void goToNextClass();
    void goTo(const std::optional<Place>& place);
    void refresh();

    Frame& m_frame;
    ScreenTools m_tools;
    PlaceHistory m_history;
    Palette* m_palette = nullptr; ///< none before it is asked for
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
};

} // namespace trellis::ui
