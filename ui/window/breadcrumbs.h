// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <array>
#include <vector>

namespace trellis::ui {

class Crumb;

/// Where the window is, "Living Environment · Period 3 ▸ Amara ▸ 6 Graphs"; each part leads there.
class Breadcrumbs : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumbs(const ScreenTools& tools, QWidget* parent = nullptr);

    void showPlace(const Place& place);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(const trellis::ui::Place& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Part {
        QString text;
        Place leadsTo;

        bool operator==(const Part&) const = default;
    };

    struct Shown {
        QWidget* pointer = nullptr; ///< before it
        Crumb* crumb = nullptr;
    };

    [[nodiscard]] std::vector<Part> parts(const Place& place) const;
    /// Short parts stay whole: what is missing is taken from the longest ones.
    void shareRoom();

    ScreenTools m_tools;
    std::array<Shown, 4> m_crumbs; ///< class, screen, student, outcome
    std::vector<Part> m_parts;
};

} // namespace trellis::ui
