// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QWidget>

#include <vector>

namespace trellis::ui {

class CountCard;

/// Cards side by side where what they say has room, else in two columns.
class CountCards : public QWidget {
    Q_OBJECT

public:
    explicit CountCards(QWidget* parent = nullptr);

    CountCard* add();

protected:
    bool event(QEvent* event) override;

private:
    void place();

    std::vector<CountCard*> m_cards;
};

} // namespace trellis::ui
