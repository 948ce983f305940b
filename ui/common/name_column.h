// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QHeaderView>

#include <functional>

namespace trellis::ui {

/// The students' names beside a grid, which stay in sight when it scrolls.
class NameColumn : public QHeaderView {
    Q_OBJECT

public:
    /// Who is quiet stands back, such as somebody who is absent; with none given nobody is.
    explicit NameColumn(QWidget* parent, std::function<bool(int row)> isQuiet = {});

    /// A few words behind the name of a row, such as a group; may be empty.
    using Aside = std::function<QString(int row)>;
    /// With these the column is wider; with none it is as usual.
    void setAside(Aside aside);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    std::function<bool(int row)> m_isQuiet;
    Aside m_aside;
};

} // namespace trellis::ui
