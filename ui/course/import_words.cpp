// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/import_words.h"

#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr int kLongestName = 24;

} // namespace

QString shortName(const std::string& name)
{
    const QString whole = toQt(name);
    return whole.size() <= kLongestName ? whole : whole.left(kLongestName - 1) + QChar(0x2026);
}

QString importedText(const RosterPlan& plan, const std::string& className)
{
    QStringList parts;
    const auto add = [&parts](std::size_t count, const QString& text) {
        if (count > 0) {
            parts.append(text.arg(count));
        }
    };
    const auto left =
        std::count_if(plan.left.begin(), plan.left.end(),
                      [](const LeavingStudent& leaving) { return leaving.isMovedOut; });
    const auto written = std::count_if(plan.rows.begin(), plan.rows.end(), [](const PlannedRow& r) {
        return r.isWritten() && r.enrollment != EnrollmentChange::MoveOut;
    });
    const auto fresh = plan.count(RowAction::Create);
    std::size_t waiting = 0;
    std::size_t nameless = 0;
    for (const PlannedRow& row : plan.rows) {
        // With those that would be taken together with it.
        const std::size_t rows = 1 + row.otherLines.size();
        waiting += row.isWaiting() ? rows : 0;
        nameless += row.reason == RowReason::MissingName ? rows : 0;
    }
    add(fresh, Words::tr("%1 new"));
    add(static_cast<std::size_t>(written) - fresh, Words::tr("%1 changed"));
    add(static_cast<std::size_t>(left), Words::tr("%1 moved out"));
    const QString done = Words::tr("Imported into %1: %2.")
                             .arg(named(className, TextFor::Screen), parts.join(Words::tr(", ")));
    return paragraph({done,
                      waiting == 0 ? QString()
                                   : Words::tr("%n rows were left out, not decided.", nullptr,
                                               static_cast<int>(waiting)),
                      nameless == 0 ? QString()
                                    : Words::tr("%n rows without a name were left out.", nullptr,
                                                static_cast<int>(nameless))});
}

QString waitingText(int rows)
{
    return rows == 0 ? Words::tr("nothing waits for these")
                     : Words::tr("%n rows wait for an answer, nothing else does", nullptr, rows);
}

} // namespace trellis::ui
