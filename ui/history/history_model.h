// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/document/document.h"

#include <QAbstractTableModel>

#include <vector>

namespace trellis::ui {

class RowNames;

/// Every change of the gradebook, newest first: when, what, how, by whom. Read page by page as it
/// is scrolled to, since a year has tens of thousands.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { When, What, How, Who, ColumnCount };

    explicit HistoryModel(const Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Shows only changes whose sentence, or how they were made, or whom and which outcomes they
    /// were about, has all these words, without case and accents. Reads on until there is a page of
    /// them or nothing is left.
    void setFilter(const QString& words);
    [[nodiscard]] const QString& filter() const { return m_filter; }

    [[nodiscard]] const Op& op(int row) const { return m_entries.at(std::size_t(row)).op; }

    /// Whether somebody else made one of the changes that are shown.
    [[nodiscard]] bool hasSeveralAuthors() const;

    /// Reads everything anew.
    void refresh();

private:
    struct Entry {
        Op op;
        QString what;
    };

    [[nodiscard]] bool fits(const Entry& entry, const RowNames& names) const;
    [[nodiscard]] std::vector<Entry> nextPage();

    const Document& m_document;
    QString m_filter;
    std::vector<std::string> m_words; ///< of the filter, folded
    std::vector<Entry> m_entries;
    std::optional<OpId> m_oldest; ///< read so far, fitting or not
    bool m_isComplete = false;
};

} // namespace trellis::ui
