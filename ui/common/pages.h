// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QWidget>

#include <vector>

namespace trellis::ui {

/// Widgets of which one is shown. Unlike those of a QStackedWidget the others take no room: a tall
/// one does not make the page scroll while a low one is looked at.
class Pages : public QWidget {
    Q_OBJECT

public:
    explicit Pages(QWidget* parent = nullptr);

    /// The first one is shown until another is chosen.
    void addWidget(QWidget* page);
    void insertWidget(int place, QWidget* page);
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// -1 where it is none of them.
    [[nodiscard]] int indexOf(const QWidget* page) const;
    /// None where there is no page.
    [[nodiscard]] QWidget* currentWidget() const { return m_current; }
    void setCurrentWidget(QWidget* page);
    void setCurrentIndex(int index);

private:
    std::vector<QWidget*> m_pages;
    QWidget* m_current = nullptr;
};

} // namespace trellis::ui
