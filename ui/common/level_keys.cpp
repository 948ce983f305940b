// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/level_keys.h"

#include "core/base/text.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace trellis::ui {

namespace {

/// The scan code of the key "1" of the top row; those to its right follow. 0 where unknown.
quint32 firstDigitScanCode()
{
    const QString platform = QGuiApplication::platformName();
    // Source: evdev's KEY_1 is 2 and X11 and Wayland add 8; Windows' set 1 has 2 for "1".
    if (platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland"))) {
        return 10;
    }
    return platform == QLatin1String("windows") ? 2 : 0;
}

QStringList keysOf(const Scale& scale)
{
    QStringList keys;
    for (const Level& level : scale.levels) {
        keys.append(toQt(level.key));
    }
    return keys;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LevelKeys)
};

} // namespace

PressedKey pressedKey(const QKeyEvent& event)
{
    PressedKey key{event.text(), 0};
    const quint32 first = firstDigitScanCode();
    const quint32 code = event.nativeScanCode();
    if (first != 0 && code >= first && code < first + 9) {
        key.digitPlace = static_cast<int>(code - first) + 1;
    }
    return key;
}

std::optional<int> rankForKey(const Scale& scale, const PressedKey& key)
{
    const QString typed = key.text.trimmed();
    for (int rank = 1; rank <= scale.topRank() && !typed.isEmpty(); ++rank) {
        if (toQt(scale.level(rank).key).compare(typed, Qt::CaseInsensitive) == 0) {
            return rank;
        }
    }
    bool isNumber = false;
    const int digit = typed.size() == 1 ? typed.toInt(&isNumber) : 0;
    const int place = isNumber ? digit : key.digitPlace;
    if (place >= 1 && place <= scale.topRank()) {
        return place;
    }
    const std::string folded = foldedKey(toCore(typed));
    for (int rank = 1; rank <= scale.topRank() && !folded.empty(); ++rank) {
        if (foldedKey(scale.level(rank).key) == folded) {
            return rank;
        }
    }
    return std::nullopt;
}

bool hasDigitKeys(const Scale& scale)
{
    return std::any_of(scale.levels.begin(), scale.levels.end(),
                       [](const Level& level) { return toQt(level.key).front().isDigit(); });
}

QString levelKeys(const Scale& scale)
{
    return keysOf(scale).join(QLatin1Char(' '));
}

QString unknownLevelText(const QString& typed, const Scale& scale)
{
    Error unknown{ErrorCode::UnknownLevel, toCore(typed), {}, {}};
    for (const Level& level : scale.levels) {
        unknown.values.push_back(level.key);
    }
    return messageFor(unknown);
}

QString levelKeysInWords(const Scale& scale)
{
    QStringList keys = keysOf(scale);
    const QString last = keys.takeLast();
    return keys.isEmpty() ? last
                          : Words::tr("%1 or %2", "keys, the last of them")
                                .arg(keys.join(Words::tr(", ")), last);
}

} // namespace trellis::ui
