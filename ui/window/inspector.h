// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QFrame>

class QLabel;

namespace trellis::ui {

class Document;
class MapView;

/// Why the current cell is what it is, in two sentences below the Map.
class Inspector : public QFrame {
    Q_OBJECT

public:
    Inspector(const Document& document, const MapView& map, QWidget* parent = nullptr);

private:
    void refresh();

    const Document& m_document;
    const MapView& m_map;
    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_keys;
};

} // namespace trellis::ui
