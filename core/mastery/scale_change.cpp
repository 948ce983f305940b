// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"
#include "core/mastery/whatif.h"

#include <algorithm>
#include <cassert>

namespace trellis {

namespace {

using KeyPair = std::pair<std::string, std::string>;

constexpr std::size_t kFewestLevels = 2;
constexpr std::size_t kMostLevels = 6;

bool isSameKey(std::string_view a, std::string_view b)
{
    return upperCase(composed(trimmed(a))) == upperCase(composed(trimmed(b)));
}

/// A digit means the level of that rank wherever levels are typed, so that it can be the key of no
/// other one.
bool isKeyOfRank(std::size_t rank, const std::string& key)
{
    return isOneLetter(key) || key == std::to_string(rank);
}

const Level* find(const std::vector<Level>& levels, std::string_view key)
{
    const auto it = std::find_if(levels.begin(), levels.end(),
                                 [key](const Level& level) { return isSameKey(level.key, key); });
    return it == levels.end() ? nullptr : &*it;
}

std::vector<std::string> keysOf(const std::vector<Level>& levels)
{
    std::vector<std::string> keys;
    for (const Level& level : levels) {
        keys.push_back(level.key);
    }
    return keys;
}

/// The new levels; one whose key the old scale has is the same level, with its id and wording.
Result<std::vector<Level>> matched(const Scale& old, const std::vector<KeyPair>& given)
{
    if (given.size() < kFewestLevels || given.size() > kMostLevels) {
        return Error{ErrorCode::ScaleSize,
                     std::to_string(given.size()),
                     {},
                     {std::to_string(kFewestLevels), std::to_string(kMostLevels)}};
    }
    std::vector<Level> levels;
    for (const auto& [givenKey, givenName] : given) {
        const std::string key = trimmed(givenKey);
        const std::string name = singleLine(givenName);
        if (!isKeyOfRank(levels.size() + 1, key)) {
            return Error{ErrorCode::ScaleKeyInvalid, givenKey, {}, {}};
        }
        if (find(levels, key) != nullptr) {
            return Error{ErrorCode::ScaleKeyTwice, key, {}, {}};
        }
        if (name.empty()) {
            return Error{ErrorCode::MissingValue, {}, key, {}};
        }
        const bool isTaken = std::any_of(levels.begin(), levels.end(), [&name](const Level& level) {
            return foldedKey(level.name) == foldedKey(name);
        });
        if (isTaken) {
            return Error{ErrorCode::ScaleKeyTwice, name, "name", {}};
        }
        const Level* same = find(old.levels, key);
        levels.push_back(same != nullptr
                             ? Level{same->id, key, name, same->wording, same->translations}
                             : Level{LevelId::make(), key, name, {}});
    }
    // D=N is a mapping that came to the wrong place rather than a level called N beside a level N.
    for (const Level& level : levels) {
        const Level* named = find(levels, level.name);
        if (named != nullptr && named != &level) {
            return Error{ErrorCode::InvalidValue, level.name, "the name of level " + level.key, {}};
        }
    }
    return levels;
}

/// What becomes of the levels that go.
Result<std::vector<std::pair<LevelId, LevelId>>>
mapped(const Scale& old, const std::vector<Level>& levels, const std::vector<KeyPair>& mapping)
{
    std::vector<Level> leaving;
    std::copy_if(old.levels.begin(), old.levels.end(), std::back_inserter(leaving),
                 [&levels](const Level& level) { return find(levels, level.key) == nullptr; });
    std::vector<std::pair<LevelId, LevelId>> result;
    for (const auto& [from, to] : mapping) {
        if (find(old.levels, from) == nullptr) {
            return Error{ErrorCode::UnknownLevel, from, {}, keysOf(old.levels)};
        }
        const Level* source = find(leaving, from);
        if (source == nullptr) {
            return Error{ErrorCode::InvalidValue, from, "map", keysOf(leaving)};
        }
        const Level* target = find(levels, to);
        if (target == nullptr) {
            return Error{ErrorCode::UnknownLevel, to, {}, keysOf(levels)};
        }
        const bool isTwice = std::any_of(result.begin(), result.end(), [source](const auto& pair) {
            return pair.first == source->id;
        });
        if (isTwice) {
            return Error{ErrorCode::AlreadyThere, from, "map", {}};
        }
        result.emplace_back(source->id, target->id);
    }
    return result;
}

/// The new rank of what had an old one.
int newRank(const ClassBook& book, const ScaleChange& change, int oldRank)
{
    LevelId id = book.scale.level(oldRank).id;
    for (const auto& [from, to] : change.mapped) {
        id = id == from ? to : id;
    }
    const int rank = change.scale.rankOf(id);
    assert(rank > 0 && "a level in use must stay or be mapped");
    return rank;
}

void remap(CreditRule& rule, const ScaleChange& change)
{
    for (Condition& condition : rule.conditions) {
        const auto goes = [&condition](const auto& pair) { return condition.level == pair.first; };
        const auto it = std::find_if(change.mapped.begin(), change.mapped.end(), goes);
        if (it != change.mapped.end()) {
            condition.level = it->second;
        }
    }
}

} // namespace

Result<ScaleChange> planScale(const Scale& old, const std::vector<double>& oldThresholds,
                              const std::vector<KeyPair>& levels, const std::string& creditKey,
                              const std::vector<KeyPair>& mapping, const std::vector<int>& usesOf)
{
    Result<std::vector<Level>> made = matched(old, levels);
    if (!made) {
        return made.error();
    }
    ScaleChange change;
    change.scale = {old.id, *made, 0};
    const Level* credit = find(change.scale.levels, creditKey);
    if (credit == nullptr) {
        return Error{ErrorCode::UnknownLevel, creditKey, {}, keysOf(change.scale.levels)};
    }
    change.scale.creditRank = change.scale.rankOf(credit->id);
    if (change.scale.creditRank < 2) {
        std::vector<std::string> fitting = keysOf(change.scale.levels);
        fitting.erase(fitting.begin());
        return Error{ErrorCode::ScaleCreditLevel, credit->key, {}, std::move(fitting)};
    }
    Result<std::vector<std::pair<LevelId, LevelId>>> goes =
        mapped(old, change.scale.levels, mapping);
    if (!goes) {
        return goes.error();
    }
    change.mapped = *goes;
    for (std::size_t i = 0; i < old.levels.size(); ++i) {
        const Level& level = old.levels[i];
        const int uses = i < usesOf.size() ? usesOf[i] : 0;
        const bool isMapped =
            std::any_of(change.mapped.begin(), change.mapped.end(),
                        [&level](const auto& pair) { return pair.first == level.id; });
        if (uses > 0 && !isMapped && change.scale.rankOf(level.id) == 0) {
            return Error{ErrorCode::ScaleLevelInUse, level.key, {}, {std::to_string(uses)}};
        }
    }
    change.thresholds = change.scale.levels.size() == old.levels.size() && !oldThresholds.empty()
                            ? oldThresholds
                            : defaultThresholds(change.scale.topRank());
    return change;
}

ClassBook withScale(const ClassBook& book, const ScaleChange& change)
{
    ClassBook then = book;
    then.scale = change.scale;
    then.thresholds = change.thresholds;
    remap(then.rule, change);
    for (StudentRecord& record : then.students) {
        for (Evidence& evidence : record.evidence) {
            if (evidence.mark == Mark::Level) {
                evidence.rank = newRank(book, change, evidence.rank);
            }
        }
        for (Decision& decision : record.decisions) {
            decision.rank = newRank(book, change, decision.rank);
        }
        if (record.ownRule) {
            remap(record.ownRule->rule, change);
        }
    }
    return then;
}

} // namespace trellis
