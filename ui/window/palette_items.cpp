// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/palette_items.h"

#include "core/base/text.h"
#include "core/storage/former_members.h"
#include "core/storage/read.h"
#include "ui/common/commands.h"
#include "ui/common/group_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace trellis::ui {

namespace {

void addName(PaletteItem& item, const QString& name)
{
    std::string whole;
    for (const std::string& word : foldedWords(name)) {
        whole += (whole.empty() ? "" : " ") + word;
        if (std::find(item.words.begin(), item.words.end(), word) == item.words.end()) {
            item.words.push_back(word);
        }
    }
    item.names.push_back(whole);
}

void addWords(PaletteItem& item, const QString& words)
{
    const auto more = foldedWords(words);
    item.words.insert(item.words.end(), more.begin(), more.end());
}

PaletteItem studentItem(const ScreenTools& tools, const Student& student, ClassId schoolClass)
{
    PaletteItem item;
    item.kind = PaletteKind::Student;
    item.title = tools.names.preferredName(student);
    item.place = {ScreenId::Student, schoolClass, student.id, {}, {}};
    item.isAway = !tools.document.hasBook() || schoolClass != tools.document.book().schoolClass.id;
    // Each once: there may be thousands of students.
    const std::string preferred = student.preferredName();
    const std::string legal = student.displayName();
    addName(item, toQt(preferred));
    if (legal != preferred) {
        addName(item, toQt(legal));
    }
    addName(item, toQt(student.listName())); // begins with the family name
    if (!student.preferredFamilyName.empty()) {
        addName(item, toQt(student.preferredFamilyName));
        addName(item, toQt(student.familyName));
    }
    return item;
}

void addStudents(std::vector<PaletteItem>& items, const ScreenTools& tools)
{
    std::unordered_map<std::int64_t, QString> classNames;
    for (const ClassInfo& info : tools.document.classes()) {
        classNames.emplace(info.id.value,
                           toQt(info.courseName) + QStringLiteral(" \u00B7 ") + toQt(info.name));
    }
    const auto members = readMembers(tools.document.gradebook());
    const auto former = readFormerMembers(tools.document.gradebook());
    if (!members || !former) {
        return; // the file is out of reach, which is said by the window
    }
    for (const ClassMember& member : *members) {
        if (!tools.names.hides(member.student.id)) {
            PaletteItem item = studentItem(tools, member.student, member.schoolClass);
            const QString apart = tools.names.toldApartBy(member.student);
            item.detail = apart.isEmpty()
                              ? classNames[member.schoolClass.value]
                              : named(apart, TextFor::Screen) + QStringLiteral(" \u00B7 ") +
                                    classNames[member.schoolClass.value];
            items.push_back(std::move(item));
        }
    }
    for (const FormerMember& member : *former) {
        if (!tools.names.hides(member.student.id)) {
            PaletteItem item = studentItem(tools, member.student, member.schoolClass);
            item.isFormer = true;
            item.detail =
                QCoreApplication::translate("Palette", "moved out %1 \u00B7 %2", "day, class")
                    .arg(shortDate(member.left), classNames[member.schoolClass.value]);
            items.push_back(std::move(item));
        }
    }
}

void addOutcomes(std::vector<PaletteItem>& items, const ScreenTools& tools)
{
    const ClassBook& book = tools.document.book();
    for (const Outcome& outcome : book.outcomes) {
        if (book.isArchivedOn(outcome, tools.document.today())) {
            continue;
        }
        PaletteItem item;
        item.kind = PaletteKind::Outcome;
        item.title = outcomeName(outcome);
        item.detail = outcome.bloom ? bloomText(*outcome.bloom) : QString();
        item.place = {ScreenId::Outcome, book.schoolClass.id, {}, outcome.id, {}};
        addName(item, toQt(outcome.code) + QLatin1Char(' ') + toQt(outcome.label()));
        addName(item, toQt(outcome.label()));
        addWords(item, toQt(outcome.title));
        addWords(item, toQt(outcome.wording()));
        addWords(item, item.detail);
        items.push_back(std::move(item));
    }
}

/// Where several screens have the same command, that of the one that is shown, else the first one.
std::vector<const Commands::Command*> distinctCommands(const Commands& commands,
                                                       const Screen* shown)
{
    std::vector<const Commands::Command*> distinct;
    for (const Commands::Command& command : commands.all()) {
        const auto alike = std::find_if(distinct.begin(), distinct.end(), [&](const auto* other) {
            return plainText(other->action->text()) == plainText(command.action->text());
        });
        if (alike == distinct.end()) {
            distinct.push_back(&command);
        } else if (screenOf(command) == shown) {
            *alike = &command;
        }
    }
    return distinct;
}

/// The first of its keys; of one without, the key that its text says.
QString keyOf(const Commands::Command& command)
{
    const QString key = keysText(command.action->shortcuts().mid(0, 1));
    return key.isEmpty() ? command.action->text().section(QLatin1Char('\t'), 1) : key;
}

void addCommands(std::vector<PaletteItem>& items, const ScreenTools& tools, const Screen* shown)
{
    for (const Commands::Command* one : distinctCommands(tools.commands, shown)) {
        const Commands::Command& command = *one;
        PaletteItem item;
        item.kind = PaletteKind::Command;
        item.title = plainText(command.action->text());
        item.detail = keyOf(command);
        item.command = command.spec.id;
        item.canRun = command.action->isEnabled();
        addName(item, plainText(command.spec.text));
        addWords(item, command.spec.synonyms);
        const Screen* home = screenOf(command);
        if (home != nullptr && home != shown) {
            const ScreenKind* kind = screenKind(home->id());
            const QString where = kind != nullptr ? screenName(*kind) : QString();
            item.isAway = true;
            item.place.screen = home->id();
            item.detail =
                item.detail.isEmpty() ? where : where + QStringLiteral("   ") + item.detail;
            addWords(item, where);
        }
        items.push_back(std::move(item));
    }
}

/// "mar 6 c" taken apart.
struct AskedCell {
    std::vector<std::string> name;
    OutcomeId outcome;
    int rank = 0;
};

std::vector<Outcome>::const_iterator outcomeNamed(const ClassBook& book, const std::string& code)
{
    return std::find_if(book.outcomes.begin(), book.outcomes.end(),
                        [&code](const Outcome& o) { return foldedKey(o.code) == code; });
}

std::optional<AskedCell> askedCell(const ClassBook& book, const PaletteQuery& query)
{
    AskedCell asked{query.tokens, {}, 0};
    std::vector<std::string>& name = asked.name;
    if (name.size() >= 3 && outcomeNamed(book, name[name.size() - 2]) != book.outcomes.end()) {
        asked.rank = book.scale.rankOf(std::string_view(name.back())).value_or(0);
        if (asked.rank > 0) {
            name.pop_back();
        }
    }
    if (name.size() < 2) {
        return std::nullopt;
    }
    const auto outcome = outcomeNamed(book, name.back());
    name.pop_back();
    if (outcome == book.outcomes.end()) {
        return std::nullopt;
    }
    asked.outcome = outcome->id;
    return asked;
}

/// A student of the class that is shown whom the words fit.
bool isCalled(const PaletteItem& item, const ClassBook& book, const std::vector<std::string>& name)
{
    return item.kind == PaletteKind::Student && !item.isFormer &&
           item.place.schoolClass == book.schoolClass.id && matches(item.words, name);
}

} // namespace

std::vector<PaletteItem> paletteItems(const ScreenTools& tools, const Screen* shown)
{
    std::vector<PaletteItem> items;
    addStudents(items, tools);
    if (tools.document.hasBook()) {
        addOutcomes(items, tools);
    }
    addCommands(items, tools, shown);
    std::stable_sort(items.begin(), items.end(), [](const PaletteItem& a, const PaletteItem& b) {
        // Outcomes have an order of their own, in which 10 comes after 9.
        return a.kind != b.kind
                   ? a.kind < b.kind
                   : a.kind != PaletteKind::Outcome && a.names.front() < b.names.front();
    });
    return items;
}

std::vector<PaletteCell> paletteCells(const std::vector<PaletteItem>& items, const ClassBook& book,
                                      const PaletteQuery& query)
{
    std::vector<PaletteCell> cells;
    const auto asked = askedCell(book, query);
    if (!asked) {
        return cells;
    }
    for (const PaletteItem& item : items) {
        if (isCalled(item, book, asked->name)) {
            cells.push_back({item.place.student, asked->outcome, asked->rank});
        }
    }
    return cells;
}

std::string paletteWrongLevel(const std::vector<PaletteItem>& items, const ClassBook& book,
                              const PaletteQuery& query)
{
    std::vector<std::string> name = query.tokens;
    if (name.size() < 3 || outcomeNamed(book, name[name.size() - 2]) == book.outcomes.end() ||
        book.scale.rankOf(std::string_view(name.back()))) {
        return {};
    }
    name.resize(name.size() - 2);
    const bool isSomebody = std::any_of(items.begin(), items.end(), [&](const PaletteItem& item) {
        return isCalled(item, book, name);
    });
    return isSomebody ? query.tokens.back() : std::string();
}

std::vector<PaletteGroup> paletteGroups(const ScreenTools& tools, const PaletteQuery& query)
{
    std::vector<PaletteGroup> groups;
    const ClassBook& book = tools.document.book();
    const Date today = tools.document.today();
    const auto asked = askedCell(book, query);
    if (!asked || asked->rank == 0) {
        return groups;
    }
    for (const LearningGroup& group : book.groups) {
        const QString name = groupName(book, group, tools.names, today);
        // A group without a name of its own is called by its members, who are found themselves.
        if (!group.isCurrentOn(today) || group.name.empty() ||
            !matches(foldedWords(name), asked->name)) {
            continue;
        }
        PaletteGroup found{name, {}};
        for (const StudentRecord* record : book.membersOf(group, today)) {
            if (!record->isAbsentOn(today) && !tools.names.hides(record->student.id)) {
                found.cells.push_back({record->student.id, asked->outcome, asked->rank});
            }
        }
        if (!found.cells.empty()) {
            groups.push_back(std::move(found));
        }
    }
    return groups;
}

} // namespace trellis::ui
