// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_file.h"

#include <QTableWidget>

class QComboBox;
class QStandardItemModel;

namespace trellis::ui {

/// The columns of a roster: what each is taken for, to be changed, its heading, and what the first
/// rows have in it, whether it is used or not.
class RosterColumnsTable : public QTableWidget {
    Q_OBJECT

public:
    explicit RosterColumnsTable(QWidget* parent = nullptr);

    void setFile(const RosterFile& file);
    /// The keyboard goes to the choice of a column, from 0, and its list opens.
    void openChoice(int column);

Q_SIGNALS:
    /// By hand: a name of mappedFieldName, or "ignore".
    void chosen(int column, const QString& field);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QComboBox* choice(int column) const;
    void makeChoice(int column);
    void fit();

    QStandardItemModel* m_fields;
    std::vector<int> m_guardians; ///< of each column
    bool m_hasHeading = false;
    int m_samples = 0; ///< rows of the file to show
};

} // namespace trellis::ui
