// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

class QLabel;

namespace trellis::ui {

class Legend;
class MapView;

/// The Map of the class that is looked at, with its rule and what the marks mean above it.
class MapScreen : public Screen {
    Q_OBJECT

public:
    explicit MapScreen(const ScreenTools& tools, QWidget* parent = nullptr);

    [[nodiscard]] ScreenId id() const override { return ScreenId::Map; }
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    ScreenTools m_tools;
    MapView* m_map;
    Legend* m_legend;
    QLabel* m_rule;
    QLabel* m_empty;
};

} // namespace trellis::ui
