// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/document/reach.h"

#include "ui/text/date_order.h"
#include "ui/text/messages.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <system_error>

namespace trellis::ui {

namespace {

struct ReachText {
    Q_DECLARE_TR_FUNCTIONS(ReachText)
};

/// The time of day, and the day where that is not today.
QString clockTime(const Moment& moment)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.utcMs);
    return at.date() == QDate::currentDate()
               ? QLocale().toString(at.time(), ReachText::tr("HH:mm", "time of day"))
               : QLocale().toString(at, dayFormat() + QStringLiteral(", HH:mm"));
}

/// Missing: a number of changes, or none where it cannot be told.
QString olderCopyText(const QString& missing)
{
    const QString what =
        missing.isEmpty() ? ReachText::tr("Another copy of this gradebook was put in its place, "
                                          "without the last changes made here.")
                          : ReachText::tr("An older copy of this gradebook was put in its place, "
                                          "without the last %n changes.",
                                          nullptr, missing.toInt());
    return paragraph(
        {what, ReachText::tr("Nothing more is written into it. Put the newer file back, or open "
                             "the older one to go on from there.")});
}

/// Empty where the folder is not there.
QString volumeOf(const std::filesystem::path& file)
{
    std::error_code ignored;
    const std::filesystem::path folder = file.parent_path();
    return std::filesystem::is_directory(folder, ignored)
               ? QStorageInfo(QString::fromStdU16String(folder.u16string())).rootPath()
               : QString();
}

/// A file that is gone alone did not go with its stick.
QString goneText(const Error& error, const FilePlace& place)
{
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(place.file, ignored);
    const bool isAlone = !place.volume.isEmpty() && volumeOf(place.file) == place.volume;
    const QString name = named(place.file.filename().string(), TextFor::Screen);
    if (isAlone && !isThere) {
        return ReachText::tr("The file %1 was renamed, moved or deleted while it was open here.")
            .arg(name);
    }
    return isAlone && error.code == ErrorCode::FileGone
               ? ReachText::tr("Another file was put in the place of %1.").arg(name)
               : ReachText::tr("I cannot reach the file (stick removed?).");
}

bool mayBeWritten(const std::filesystem::path& path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

Result<Gradebook> openWith(LockNote& note, const std::filesystem::path& path, const Author& author,
                           std::future<CheckedFile> begun)
{
    OpenOptions options;
    options.author = author;
    CheckedFile checked;
    std::error_code ignored;
    // No note beside a file that is not there.
    if (std::filesystem::exists(path, ignored)) {
        if (note.holder()) {
            options.readOnly = !note.take();
        } else {
            // To take the note is to wait for the disk: the file is looked through meanwhile.
            auto taken = std::async(std::launch::async, [&note] { return note.take(); });
            checked = begun.valid() ? begun.get() : CheckedFile::lookThrough(path);
            options.readOnly = !taken.get();
        }
    }
    if (begun.valid()) {
        checked = begun.get(); // two that open one file at once would let go of each other's locks
    }
    return Gradebook::open(path, std::move(options), std::move(checked));
}

FileStatus statusOf(const Gradebook& gradebook, const LockNote& note)
{
    if (!gradebook.isReadOnly()) {
        return {};
    }
    const auto holder = note.holder();
    if (!holder && !mayBeWritten(gradebook.path())) {
        return {
            FileStatus::Kind::LookOnly,
            messageFor(Error{ErrorCode::ReadOnly, {}, gradebook.path().filename().string(), {}}),
            false};
    }
    // Who held it when it was opened may have gone since: it is asked for again.
    if (!holder || holder->isThisComputer) {
        return {FileStatus::Kind::OpenElsewhere,
                ReachText::tr("This gradebook is open in another window. You can look, but not "
                              "change, until it is closed there."),
                false};
    }
    return {FileStatus::Kind::OpenElsewhere,
            ReachText::tr("This gradebook is open on the computer %1. You can look, but not "
                          "change, until it is closed there.")
                .arg(named(holder->host, TextFor::Screen)),
            true};
}

bool putsOutOfReach(const Error& error)
{
    constexpr std::array kCodes{ErrorCode::DiskFull, ErrorCode::FileGone, ErrorCode::FileTrouble,
                                ErrorCode::NoAccess, ErrorCode::ReadOnly, ErrorCode::FileMissing};
    return std::find(kCodes.begin(), kCodes.end(), error.code) != kCodes.end();
}

FilePlace placeOf(const std::filesystem::path& file)
{
    return {file, volumeOf(file)};
}

QString outOfReachText(const Error& error, LostChange lost, const std::optional<Moment>& lastSaved,
                       const FilePlace& place)
{
    if (error.code == ErrorCode::FileGone && !error.detail.empty()) {
        return ReachText::tr("Another gradebook was written over this file, so nothing more is "
                             "written into it. Open one of your copies to go on.");
    }
    if (error.code == ErrorCode::FileGone && !error.values.empty()) {
        return olderCopyText(toQt(error.values.front()));
    }
    const QString what = error.code == ErrorCode::DiskFull
                             ? ReachText::tr("There is no room left on the disk.")
                         : error.code == ErrorCode::NoAccess || error.code == ErrorCode::ReadOnly
                             ? ReachText::tr("The file cannot be changed any more.")
                             : goneText(error, place);
    const QString until = lastSaved ? clockTime(*lastSaved) : QString();
    QString safe;
    if (lost == LostChange::Rating) {
        safe = lastSaved ? ReachText::tr("Everything up to %1 is saved; the last rating is not.")
                         : ReachText::tr("The last rating is not saved.");
    } else {
        safe = lastSaved ? ReachText::tr("Everything up to %1 is saved; the last change is not.")
                         : ReachText::tr("The last change is not saved.");
    }
    return paragraph({what, lastSaved ? safe.arg(until) : safe});
}

bool hasRoomToWrite(const Gradebook& gradebook)
{
    std::error_code trouble;
    const std::filesystem::space_info space =
        std::filesystem::space(gradebook.path().parent_path(), trouble);
    return trouble || space.available >= std::uintmax_t{kRoomToWrite};
}

std::optional<Moment> newestMoment(const Gradebook& gradebook)
{
    const auto newest = gradebook.history(1);
    return newest && !newest->empty() ? std::optional(newest->front().at) : std::nullopt;
}

} // namespace trellis::ui
