// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/map/map_order.h"

#include <QWidget>

#include <functional>
#include <vector>

class QToolButton;

namespace trellis::ui {

class NameField;

/// What the Map is to show: chips for level, Bloom step, category, sign and group, and a field for
/// names. In the field letters filter, and the key of a level as a digit rates who is found.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const NameGuard& names, QWidget* parent = nullptr);

    /// What there is to choose from on that day. What was chosen and is gone is forgotten.
    void setBook(const ClassBook* book, Date day);
    [[nodiscard]] const MapFilter& filter() const { return m_filter; }
    void clear();
    /// Takes the keyboard into the field for names.
    void toName();
    void clearName();

Q_SIGNALS:
    void changed();
    /// A digit behind a name.
    void rateWanted(int rank);
    void said(const QString& sentence);
    /// Enter or Esc: the keyboard is to go back to the Map.
    void left();

private:
    struct Choice {
        QString text;
        std::function<void(MapFilter&)> choose;
        bool isChosen = false;
    };

    void refresh();
    void fill(QToolButton* chip, const QString& heading, const std::function<void(MapFilter&)>& any,
              const std::vector<Choice>& choices);
    void setFilter(const MapFilter& filter);

    const NameGuard& m_names;
    const ClassBook* m_book = nullptr;
    Date m_day;
    MapFilter m_filter;
    NameField* m_name;
    QToolButton* m_level;
    QToolButton* m_bloom;
    QToolButton* m_category;
    QToolButton* m_sign;
    QToolButton* m_group;
    QToolButton* m_clear;
};

} // namespace trellis::ui
