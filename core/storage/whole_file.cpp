// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/whole_file.h"

#include "core/storage/gradebook.h"
#include "core/storage/internal/connection.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/recorder.h"

namespace trellis {

Result<void> checkIsSame(const Gradebook& gradebook)
{
    return internal::guarded(gradebook.path(),
                             [&] { return internal::checkIsSame(gradebook.connection()); });
}

Result<void> checkHasAllOf(const Gradebook& gradebook, const Gradebook& before)
{
    return internal::guarded(gradebook.path(), [&] {
        gradebook.connection().newestSeen = before.connection().newestSeen;
        return internal::checkHasWhatWasSeen(gradebook.connection());
    });
}

} // namespace trellis
