// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QWidget>

class QLabel;

namespace trellis::ui {

class Document;
class Legend;
class MapView;

/// An open gradebook: its classes at the side, the Map of one in the middle, why below it.
class ClassPage : public QWidget {
    Q_OBJECT

public:
    explicit ClassPage(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] MapView& map() { return *m_map; }

    /// A sentence that stays until the next change is saved.
    void showNotice(const QString& sentence);
    void hideNotice();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    Document& m_document;
    MapView* m_map;
    Legend* m_legend;
    QLabel* m_title;
    QLabel* m_rule;
    QLabel* m_empty;
    QLabel* m_notice;
};

} // namespace trellis::ui
