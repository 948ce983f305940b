// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/mastery/whatif.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QPushButton;
class QTableWidget;

namespace trellis::ui {

/// The levels of a course as a list to be changed, lowest first. It changes nothing but itself.
class ScaleEditor : public QWidget {
    Q_OBJECT

public:
    explicit ScaleEditor(QWidget* parent = nullptr);

    /// How many marks use each level, the lowest first.
    void setScale(const Scale& scale, const std::vector<int>& uses);
    [[nodiscard]] bool isChanged() const;
    /// What has yet to be typed before anything can be said about the levels; empty: nothing.
    [[nodiscard]] QString missingText() const;
    /// Errors: those of planScale.
    [[nodiscard]] Result<ScaleChange> change(const std::vector<double>& thresholds) const;
    void takeKeyboard();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        LevelId origin; ///< of the level that it was; not valid for a new one
        std::string key;
        std::string name;
        std::string wording;
        bool operator==(const Row&) const = default;
    };
    /// A level that goes, and where its marks are to go.
    struct Leaving {
        std::string key;
        QComboBox* target = nullptr;
    };

    void show();
    void fit();
    void read(int row, int column);
    void add();
    void removeCurrent();
    void moveCurrent(int by);
    void showLeaving();
    [[nodiscard]] std::vector<Row> rowsOf(const Scale& scale) const;

    Scale m_scale;
    std::vector<int> m_uses;
    std::vector<Row> m_rows;
    std::size_t m_credit = 0; ///< index of the row from which credit counts
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QFormLayout* m_leavingForm;
    std::vector<Leaving> m_leaving;
};

} // namespace trellis::ui
