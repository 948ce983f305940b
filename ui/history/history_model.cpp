// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/history/history_model.h"

#include "core/base/text.h"
#include "ui/text/date_order.h"
#include "ui/text/history_text.h"
#include "ui/text/isolates.h"
#include "ui/text/op_args.h"
#include "ui/text/row_names.h"
#include "ui/text/way_text.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kPage = 100;
/// A filter that fits nothing stops to let the window breathe, and reads on when asked again.
constexpr int kMostReadAtOnce = 5000;

/// Everybody and every outcome that a change was about; of one that was taken back, what that was.
QString aboutWhom(const Gradebook& gradebook, const Op& op, const RowNames& names)
{
    if (op.undoOf) {
        const auto taken = gradebook.op(*op.undoOf);
        return taken ? aboutWhom(gradebook, *taken, names) : QString();
    }
    QStringList all;
    for (const std::int64_t id : idsIn(op, "student", "students")) {
        all.append(names.student(id));
        // Called otherwise, somebody is found by the name in the school's lists as well.
        for (const char* part : {"given_name", "family_name"}) {
            all.append(names.text("student", id, part));
        }
    }
    for (const std::int64_t id : idsIn(op, "outcome", "outcomes")) {
        all.append(names.outcome(id));
    }
    return all.join(QLatin1Char(' '));
}

} // namespace

HistoryModel::HistoryModel(const Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case How:
        return tr("How");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Entry& entry = m_entries.at(std::size_t(index.row()));
    if (role == Qt::FontRole) {
        QFont font;
        font.setStrikeOut(entry.op.isUndone && index.column() == What);
        return font;
    }
    if (role == Qt::AccessibleTextRole && index.column() <= What) {
        const QString what =
            withoutIsolates(entry.op.isUndone ? tr("Taken back: %1").arg(entry.what) : entry.what);
        // The first cell of a row is what is heard of it.
        return index.column() == What
                   ? what
                   : tr("%1, %2", "what, when").arg(what, data(index, Qt::DisplayRole).toString());
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.op.at.utcMs),
                                  dayWithYearFormat() + QStringLiteral(" HH:mm"));
    case What:
        return entry.what;
    case How:
        return wayText(entry.op);
    case Who:
        return named(entry.op.actor, TextFor::Screen);
    default:
        return {};
    }
}

bool HistoryModel::fits(const Entry& entry, const RowNames& names) const
{
    const auto hasAll = [this](const QString& text) {
        const std::string folded = foldedKey(toCore(text));
        return std::all_of(m_words.begin(), m_words.end(), [&folded](const std::string& word) {
            return folded.find(word) != std::string::npos;
        });
    };
    const QString told = entry.what + QLatin1Char(' ') + wayText(entry.op);
    // A step for many only counts them in its sentence.
    return hasAll(told) ||
           hasAll(told + QLatin1Char(' ') + aboutWhom(m_document.gradebook(), entry.op, names));
}

std::vector<HistoryModel::Entry> HistoryModel::nextPage()
{
    std::vector<Entry> page;
    int read = 0;
    const RowNames names(m_document.gradebook(), TextFor::Screen);
    while (!m_isComplete && page.size() < kPage && read < kMostReadAtOnce) {
        const auto ops = m_document.gradebook().history(kPage, m_oldest);
        if (!ops || ops->empty()) {
            m_isComplete = true;
            break;
        }
        for (const Op& op : *ops) {
            Entry entry{op, opText(m_document.gradebook(), op)};
            if (fits(entry, names)) {
                page.push_back(std::move(entry));
            }
        }
        read += static_cast<int>(ops->size());
        m_oldest = ops->back().id;
    }
    return page;
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isComplete;
}

void HistoryModel::fetchMore(const QModelIndex& /*parent*/)
{
    std::vector<Entry> page = nextPage();
    if (page.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    std::move(page.begin(), page.end(), std::back_inserter(m_entries));
    endInsertRows();
}

void HistoryModel::setFilter(const QString& words)
{
    m_filter = words;
    m_words.clear();
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        m_words.push_back(foldedKey(toCore(word)));
    }
    refresh();
}

bool HistoryModel::hasSeveralAuthors() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [this](const Entry& entry) {
        return entry.op.actor != m_entries.front().op.actor;
    });
}

void HistoryModel::refresh()
{
    beginResetModel();
    m_entries.clear();
    m_oldest.reset();
    m_isComplete = false;
    m_entries = nextPage();
    endResetModel();
}

} // namespace trellis::ui
