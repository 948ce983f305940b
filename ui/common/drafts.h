// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What was begun and is not finished when the window is closed: found again as it was left when the
// gradebook is opened the next time. It may name students, which the settings of a machine never
// do, so it waits in a file beside the gradebook; there is none where nothing is unfinished.
#pragma once

#include "core/base/ids.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <filesystem>

namespace trellis::ui {

class Document;
struct ScreenTools;

/// The drafts of one part of the window, at most one a class.
class Drafts {
public:
    /// Those that the part left when the gradebook was closed.
    Drafts(const Document& document, const QString& part);
    /// The same for the teacher's own window; none in one for others to look at.
    Drafts(const ScreenTools& tools, const QString& part);

    /// An empty one: there is none.
    void put(ClassId schoolClass, const QJsonObject& draft);
    /// Not among them any more; empty where there is none.
    [[nodiscard]] QJsonObject take(ClassId schoolClass);
    [[nodiscard]] const QJsonObject& all() const { return m_drafts; }

private:
    QJsonObject m_drafts; ///< by class
};

/// A part of the window in which something can be left unfinished.
class HasDrafts {
public:
    virtual ~HasDrafts() = default;
    /// Under which it is found again.
    [[nodiscard]] virtual QString draftsName() const = 0;
    /// Those that wait for their class, and what is unfinished there now.
    [[nodiscard]] virtual Drafts drafts() const = 0;
};

/// Writes down what these parts have; what others left before stays. False where there is something
/// and no room for it.
[[nodiscard]] bool keepDrafts(const Document& document, const QList<const HasDrafts*>& parts);

/// Nothing waits any more: it may name somebody who is to be nowhere.
void forgetDrafts(const std::filesystem::path& gradebook);

/// Where they wait.
[[nodiscard]] std::filesystem::path draftsPath(const std::filesystem::path& gradebook);

// JSON has no whole numbers of 63 bits.
template <typename Tag> [[nodiscard]] QString draftText(Id<Tag> id)
{
    return QString::number(id.value);
}
template <typename IdOf> [[nodiscard]] IdOf idInDraft(const QJsonValue& value)
{
    return IdOf{value.toString().toLongLong()};
}

} // namespace trellis::ui
