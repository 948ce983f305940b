// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QHeaderView>

namespace trellis::ui {

class MapModel;

/// Number, short name and Bloom step of each outcome.
class OutcomeHeader : public QHeaderView {
    Q_OBJECT

public:
    OutcomeHeader(const MapModel& model, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const MapModel& m_model;
};

/// The students' names, which stay in sight when the outcomes scroll.
class NameHeader : public QHeaderView {
    Q_OBJECT

public:
    NameHeader(const MapModel& model, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const MapModel& m_model;
};

} // namespace trellis::ui
