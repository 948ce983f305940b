// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/failing_disk.h"

#include <sqlite3.h>

#include <cassert>
#include <new>

namespace trellis::test {

namespace {

struct State {
    int calls = 0;
    int failing = 0; ///< 0: works
    DiskTrouble trouble = DiskTrouble::Full;
    bool isForGood = false;
    bool hasFailed = false;
};

State g_state; // SQLite's file systems are global, too
sqlite3_vfs* g_real = nullptr;
sqlite3_vfs g_failing{};

enum class Call { Write, Flush, Truncate, Remove };

/// SQLITE_OK where the call is to be made.
int troubleOf(Call call)
{
    if (g_state.failing == 0) {
        return SQLITE_OK;
    }
    ++g_state.calls;
    const bool isHit =
        g_state.isForGood ? g_state.calls >= g_state.failing : g_state.calls == g_state.failing;
    if (!isHit || (g_state.trouble == DiskTrouble::Full && call != Call::Write)) {
        return SQLITE_OK;
    }
    g_state.hasFailed = true;
    if (g_state.trouble == DiskTrouble::Full) {
        return SQLITE_FULL;
    }
    switch (call) {
    case Call::Write:
        return SQLITE_IOERR_WRITE;
    case Call::Flush:
        return SQLITE_IOERR_FSYNC;
    case Call::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::Remove:
        return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

/// A file of the real disk lies right behind.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

template <typename Function> int unlessFailing(Call call, Function function)
{
    const int trouble = troubleOf(call);
    if (trouble == SQLITE_OK) {
        return function();
    }
    return g_state.trouble == DiskTrouble::Lying ? SQLITE_OK : trouble;
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, size, at);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    return unlessFailing(
        Call::Write, [&] { return realOf(file)->pMethods->xWrite(realOf(file), from, size, at); });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return unlessFailing(Call::Truncate,
                         [&] { return realOf(file)->pMethods->xTruncate(realOf(file), size); });
}

int flushFile(sqlite3_file* file, int flags)
{
    return unlessFailing(Call::Flush,
                         [&] { return realOf(file)->pMethods->xSync(realOf(file), flags); });
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int lock)
{
    return realOf(file)->pMethods->xLock(realOf(file), lock);
}

int unlockFile(sqlite3_file* file, int lock)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), lock);
}

int checkReservedLock(sqlite3_file* file, int* isReserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), isReserved);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

// Without memory maps and shared memory, which are of later versions.
const sqlite3_io_methods kMethods{
    1,        closeFile,  readFile,          writeFile,   truncateFile, flushFile,       sizeOfFile,
    lockFile, unlockFile, checkReservedLock, controlFile, sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,           nullptr,     nullptr};

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* own = new (file) File{{nullptr}, nullptr};
    own->real = reinterpret_cast<sqlite3_file*>(own + 1);
    const int code = g_real->xOpen(g_real, name, own->real, flags, outFlags);
    if (own->real->pMethods != nullptr) {
        own->base.pMethods = &kMethods;
    }
    return code;
}

int removeFile(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder)
{
    return unlessFailing(Call::Remove, [&] { return g_real->xDelete(g_real, name, syncFolder); });
}

} // namespace

FailingDisk::FailingDisk()
{
    assert(g_real == nullptr && "one failing disk at a time");
    g_real = sqlite3_vfs_find(nullptr);
    // What is not replaced is called with this copy of the real one, which it cannot tell.
    g_failing = *g_real;
    g_failing.szOsFile += static_cast<int>(sizeof(File));
    g_failing.zName = "trellis-failing";
    g_failing.xOpen = openFile;
    g_failing.xDelete = removeFile;
    g_state = {};
    sqlite3_vfs_register(&g_failing, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&g_failing);
    sqlite3_vfs_register(g_real, 1);
    g_real = nullptr;
}

void FailingDisk::failAt(int call, DiskTrouble trouble, bool isForGood)
{
    g_state = {0, call, trouble, isForGood, false};
}

void FailingDisk::work()
{
    g_state.failing = 0;
}

bool FailingDisk::hasCome() const
{
    return g_state.calls >= g_state.failing && g_state.calls > 0;
}

bool FailingDisk::hasFailed() const
{
    return g_state.hasFailed;
}

} // namespace trellis::test
