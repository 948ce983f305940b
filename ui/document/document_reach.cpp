// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What becomes of a document whose file goes out of reach, comes back, or is changed by others.
#include "core/storage/whole_file.h"
#include "ui/document/document.h"
#include "ui/text/history_text.h"

#include <utility>

namespace trellis::ui {

namespace {

constexpr int kTicksToTryAgain = 4;

} // namespace

bool Document::editWhenWritable(const std::function<Result<Committed>(Gradebook&)>& change,
                                const std::vector<StudentId>& students)
{
    if (m_status.kind != FileStatus::Kind::OutOfReach && edit(change, students)) {
        return true;
    }
    if (m_status.kind == FileStatus::Kind::OutOfReach) {
        m_waiting.emplace_back([this, change, students] { editWhenWritable(change, students); });
        Q_EMIT said(tr("What you typed waits here, and is saved as soon as the file is there."));
    }
    return false;
}

bool Document::refuse(const Error& error, LostChange lost)
{
    if (putsOutOfReach(error)) {
        setStatus({FileStatus::Kind::OutOfReach, outOfReachText(error, lost, m_lastSaved, m_place),
                   false});
        Q_EMIT refused(m_status.sentence);
    } else {
        Q_EMIT refused(messageFor(m_gradebook, error));
    }
    return false;
}

bool Document::mayChange()
{
    if (!m_status.isWritable()) {
        Q_EMIT refused(m_status.sentence);
    }
    return m_status.isWritable();
}

void Document::setStatus(const FileStatus& status)
{
    if (m_status != status) {
        m_status = status;
        Q_EMIT fileStatusChanged();
    }
}

bool Document::reopen()
{
    auto gradebook = openWith(m_note, m_gradebook.path(), m_author);
    if (!gradebook || gradebook->uid() != m_gradebook.uid() || !hasRoomToWrite(*gradebook)) {
        return false;
    }
    if (const auto all = checkHasAllOf(*gradebook, m_gradebook); !all) {
        setStatus({FileStatus::Kind::OutOfReach,
                   outOfReachText(all.error(), LostChange::Other, m_lastSaved, m_place), false});
        return false;
    }
    m_gradebook = std::move(*gradebook);
    // Whoever hears of the change asks at once whether the file can be written again.
    m_status = statusOf(m_gradebook, m_note);
    reloadOrSay();
    Q_EMIT fileStatusChanged();
    if (m_status.isWritable()) {
        for (const auto& change : std::exchange(m_waiting, {})) {
            change();
        }
    }
    Q_EMIT saved();
    return m_status.isWritable();
}

bool Document::tryAgain()
{
    if (m_status.kind == FileStatus::Kind::OpenElsewhere && !m_note.take()) {
        return false;
    }
    if (m_status.isWritable() || !reopen()) {
        return false;
    }
    Q_EMIT said(tr("The gradebook can be changed again. You see what is saved."));
    return true;
}

bool Document::takeOver()
{
    return m_status.canBeTaken && m_note.takeFromOtherComputer() && tryAgain();
}

void Document::tick()
{
    const bool mayPass = m_status.kind == FileStatus::Kind::OpenElsewhere ||
                         m_status.kind == FileStatus::Kind::OutOfReach;
    if (mayPass && ++m_ticks % kTicksToTryAgain == 0) {
        tryAgain();
    }
    lookOutside();
}

void Document::lookOutside()
{
    if (m_gradebook.wasChangedOutside()) {
        if (const auto same = checkIsSame(m_gradebook); !same) {
            refuse(same.error());
            return;
        }
        reloadOrSay();
        m_lastSaved = newestMoment(m_gradebook);
        Q_EMIT saved();
        Q_EMIT said(tr("Another program changed this gradebook. You see it as it is now."));
    }
}

} // namespace trellis::ui
