// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/window/palette_items.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QTreeWidget;

namespace trellis::ui {

class Frame;

/// One field for everything: students, outcomes and commands by the starts of their words, and
/// "mar 6 c", which rates.
class Palette : public QFrame {
    Q_OBJECT

public:
    Palette(const ScreenTools& tools, Frame& frame);

    /// What was typed already, such as "@" to find students alone.
    void open(const QString& typed = {});

Q_SIGNALS:
    void wanted(const trellis::ui::Place& place);
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString title;
        QString detail;
        std::function<void()> run; ///< none for a row that only says something
        Place student = {};        ///< whose row it is; invalid where it is nobody's
    };

    void search(const QString& typed);
    void addCells(const PaletteQuery& query);
    void addGroups(const PaletteQuery& query);
    void addItems(const PaletteQuery& query);
    /// What helps where nothing was found.
    void addNearest(const PaletteQuery& query, const QString& typed);
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    /// A student's page, or the row on the Map.
    void choose(bool wantsRow);
    /// The conference sheet of the student whose row is chosen.
    void previewSheet();
    /// Whether an earlier day is shown, where nothing is changed; where it is, that has been said.
    [[nodiscard]] bool isPast();
    void addStudent(const QString& name);
    void close();
    void place();
    void pick(const PaletteItem& item);
    void rate(const std::vector<PaletteCell>& cells, const QString& who, const QString& level);

    ScreenTools m_tools;
    Frame& m_frame;
    QLineEdit* m_field;
    QTreeWidget* m_list;
    std::vector<PaletteItem> m_items;
    std::vector<Row> m_rows;
    bool m_needsChoosing = false; ///< Enter alone would do what may not be meant
    bool m_wantsRow = false;
    QPointer<QWidget> m_cameFrom;
};

} // namespace trellis::ui
