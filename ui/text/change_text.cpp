// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/change_text.h"

#include "core/model/method.h"
#include "core/storage/edits/marks.h"
#include "ui/text/conference_text.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/row_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace trellis::ui {

namespace {

struct Column {
    const char* name;
    const char* word;          ///< none: the value stands for itself
    const char* no = nullptr;  ///< of a yes-or-no column
    const char* yes = nullptr; ///< of a yes-or-no column
};

// What of a row is worth reading, in the order it is read. The rest is ids and places.
constexpr std::array kColumns{
    Column{"level_id", nullptr},
    Column{"mark", nullptr},
    Column{"title", nullptr},
    Column{"text", nullptr},
    Column{"name", nullptr},
    Column{"given_name", QT_TRANSLATE_NOOP("ChangeWords", "given name")},
    Column{"name_prefix", QT_TRANSLATE_NOOP("ChangeWords", "prefix")},
    Column{"middle_name", QT_TRANSLATE_NOOP("ChangeWords", "middle name")},
    Column{"family_name", QT_TRANSLATE_NOOP("ChangeWords", "family name")},
    Column{"preferred_given_name", QT_TRANSLATE_NOOP("ChangeWords", "goes by")},
    Column{"preferred_family_name", QT_TRANSLATE_NOOP("ChangeWords", "family name gone by")},
    Column{"pronouns", QT_TRANSLATE_NOOP("ChangeWords", "pronouns")},
    Column{"home_language", QT_TRANSLATE_NOOP("ChangeWords", "language at home")},
    Column{"sheet_language", QT_TRANSLATE_NOOP("ChangeWords", "language of the sheet")},
    Column{"sheet_language_2", QT_TRANSLATE_NOOP("ChangeWords", "second language of the sheet")},
    Column{"birth_date", QT_TRANSLATE_NOOP("ChangeWords", "born on")},
    Column{"notes", QT_TRANSLATE_NOOP("ChangeWords", "remark")},
    Column{"email", QT_TRANSLATE_NOOP("ChangeWords", "e-mail")},
    Column{"phone", QT_TRANSLATE_NOOP("ChangeWords", "phone")},
    Column{"relationship", QT_TRANSLATE_NOOP("ChangeWords", "relationship")},
    Column{"grade_level", QT_TRANSLATE_NOOP("ChangeWords", "grade")},
    Column{"section", QT_TRANSLATE_NOOP("ChangeWords", "section")},
    Column{"from_date", QT_TRANSLATE_NOOP("ChangeWords", "in the class from")},
    Column{"to_date", QT_TRANSLATE_NOOP("ChangeWords", "in the class until")},
    Column{"code", QT_TRANSLATE_NOOP("ChangeWords", "number")},
    Column{"short_name", QT_TRANSLATE_NOOP("ChangeWords", "short name")},
    Column{"bloom", QT_TRANSLATE_NOOP("ChangeWords", "Bloom step")},
    Column{"opened_on", QT_TRANSLATE_NOOP("ChangeWords", "opened on")},
    Column{"expected_on", QT_TRANSLATE_NOOP("ChangeWords", "expected on")},
    Column{"archived_on", QT_TRANSLATE_NOOP("ChangeWords", "archived on")},
    Column{"room", QT_TRANSLATE_NOOP("ChangeWords", "room")},
    Column{"first_day", QT_TRANSLATE_NOOP("ChangeWords", "first day")},
    Column{"last_day", QT_TRANSLATE_NOOP("ChangeWords", "last day")},
    Column{"method", QT_TRANSLATE_NOOP("ChangeWords", "method")},
    Column{"parameter", QT_TRANSLATE_NOOP("ChangeWords", "number of the method")},
    Column{"minimum", QT_TRANSLATE_NOOP("ChangeWords", "marks asked for")},
    Column{"at_least", QT_TRANSLATE_NOOP("ChangeWords", "at least")},
    Column{"key", QT_TRANSLATE_NOOP("ChangeWords", "key letter")},
    Column{"wording", QT_TRANSLATE_NOOP("ChangeWords", "words for families")},
    Column{"kind", QT_TRANSLATE_NOOP("ChangeWords", "kind")},
    Column{"place", QT_TRANSLATE_NOOP("ChangeWords", "place")},
    Column{"date", nullptr},
    Column{"time", QT_TRANSLATE_NOOP("ChangeWords", "time")},
    Column{"due_on", QT_TRANSLATE_NOOP("ChangeWords", "by")},
    Column{"first_step", QT_TRANSLATE_NOOP("ChangeWords", "first step")},
    Column{"evidence", QT_TRANSLATE_NOOP("ChangeWords", "known by")},
    Column{"helper", QT_TRANSLATE_NOOP("ChangeWords", "helped by")},
    Column{"state", nullptr},
    Column{"answer", QT_TRANSLATE_NOOP("ChangeWords", "answer")},
    Column{"note", QT_TRANSLATE_NOOP("ChangeWords", "note")},
    Column{"reason", QT_TRANSLATE_NOOP("ChangeWords", "reason")},
    Column{"removed_on", QT_TRANSLATE_NOOP("ChangeWords", "removed on")},
    Column{"revoked_on", QT_TRANSLATE_NOOP("ChangeWords", "revoked on")},
    Column{"held_on", QT_TRANSLATE_NOOP("ChangeWords", "held on")},
    Column{"is_withdrawn", nullptr, QT_TRANSLATE_NOOP("ChangeWords", "counts"),
           QT_TRANSLATE_NOOP("ChangeWords", "withdrawn")},
    Column{"is_reassessment", nullptr, "", QT_TRANSLATE_NOOP("ChangeWords", "reassessment")},
    Column{"is_habits", nullptr, "", QT_TRANSLATE_NOOP("ChangeWords", "habits")},
    Column{"is_shown", nullptr, "", QT_TRANSLATE_NOOP("ChangeWords", "shown at the conference")},
};

class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    ChangeWords(const Gradebook& gradebook, TextFor target)
        : m_names(gradebook, target), m_target(target)
    {}

    [[nodiscard]] std::optional<ChangeLine> line(const Change& change) const
    {
        if (change.kind == Change::Kind::Update) {
            const auto column =
                std::find_if(kColumns.begin(), kColumns.end(),
                             [&](const Column& c) { return change.column == c.name; });
            if (column == kColumns.end()) {
                return std::nullopt;
            }
            return ChangeLine{subject(change), said(*column, textOf(change.oldValue)),
                              said(*column, textOf(change.newValue))};
        }
        const bool isNew = change.kind == Change::Kind::Insert;
        // A star is nothing but whose and of which outcome.
        const QString content = change.table == "star"
                                    ? tr("to talk about at the conference")
                                    : whole(isNew ? change.newValue : change.oldValue);
        if (content.isEmpty()) {
            return std::nullopt;
        }
        return ChangeLine{subject(change), isNew ? QString() : content,
                          isNew ? content : QString()};
    }

private:
    static QString textOf(const Value& value)
    {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            return QString::number(*number);
        }
        if (const auto* real = std::get_if<double>(&value)) {
            return QString::number(*real);
        }
        const auto* text = std::get_if<std::string>(&value);
        return text == nullptr ? QString() : toQt(*text);
    }

    static nlohmann::json rowOf(const Value& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        return text == nullptr ? nlohmann::json() : nlohmann::json::parse(*text, nullptr, false);
    }

    static QString textOf(const nlohmann::json& value)
    {
        return value.is_null()     ? QString()
               : value.is_string() ? toQt(value.get_ref<const std::string&>())
                                   : toQt(value.dump());
    }

    /// What the file has a fixed name for, as it is called on the screen; empty for other values.
    [[nodiscard]] static QString ofProgram(std::string_view column, const std::string& value)
    {
        if (column == "mark" && value == markName(Mark::NotHandedIn)) {
            return tr("not handed in");
        }
        if (column == "mark" && value == markName(Mark::Excused)) {
            return tr("excused");
        }
        if (column == "kind") {
            if (const auto sheet = sheetKindFromName(value)) {
                return sheetKindText(*sheet);
            }
            const auto activity = activityKindFromName(value);
            return activity ? activityKindText(*activity) : QString();
        }
        if (column == "state") {
            const auto state = goalStateFromName(value);
            return state ? goalStateText(*state) : QString();
        }
        if (column == "bloom") {
            const auto bloom = bloomFromName(value);
            return bloom ? bloomText(*bloom) : QString();
        }
        if (column == "method") {
            const auto method = methodFromName(value);
            return method ? methodText(*method) : QString();
        }
        const bool isLanguage = column == "sheet_language" || column == "sheet_language_2";
        return isLanguage ? languageText(value) : QString();
    }

    [[nodiscard]] QString said(const Column& column, const QString& value) const
    {
        if (column.yes != nullptr) {
            const char* word = value == QLatin1String("1") ? column.yes : column.no;
            return *word == '\0' ? QString() : tr(word);
        }
        if (value.isEmpty()) {
            return {};
        }
        if (column.name == std::string_view("level_id")) {
            return m_names.level(value.toLongLong());
        }
        if (column.name == std::string_view("mark") && value == QLatin1String("level")) {
            return {};
        }
        if (const QString word = ofProgram(column.name, toCore(value)); !word.isEmpty()) {
            return column.word == nullptr ? word : tr("%1: %2").arg(tr(column.word), word);
        }
        const auto day = Date::fromIso(toCore(value));
        const QString shown = day ? dateWithYear(*day) : named(value, m_target);
        return column.word == nullptr ? shown : tr("%1: %2").arg(tr(column.word), shown);
    }

    [[nodiscard]] QString whole(const Value& value) const
    {
        const nlohmann::json row = rowOf(value);
        QStringList parts;
        for (const Column& column : kColumns) {
            if (!row.is_object() || !row.contains(column.name)) {
                continue;
            }
            // A "no" says nothing about something new.
            if (column.yes != nullptr && row.at(column.name) != 1) {
                continue;
            }
            const QString part = said(column, textOf(row.at(column.name)));
            if (!part.isEmpty()) {
                parts.append(part);
            }
        }
        return parts.join(QLatin1String(", "));
    }

    /// Whom and what the row belongs to: "Kofi Mensah, 4 Punnett".
    [[nodiscard]] QString subject(const Change& change) const
    {
        const std::string& table = change.table;
        if (table == "student") {
            return m_names.student(change.row);
        }
        if (table == "outcome") {
            return m_names.outcome(change.row);
        }
        if (table == "evidence_note") {
            return of("evidence", change.row);
        }
        if (table == "activity" || table == "class" || table == "course" || table == "category" ||
            table == "scale_level" || table == "term" || table == "teacher") {
            return m_names.named(table.c_str(), change.row, table == "activity" ? "title" : "name");
        }
        return of(table.c_str(), change.row);
    }

    /// The same by the rows that a row points to.
    [[nodiscard]] QString of(const char* table, std::int64_t row) const
    {
        QStringList parts;
        const auto add = [&](const char* column, auto name) {
            if (const std::int64_t id = m_names.reference(table, row, column); id != 0) {
                parts.append(name(id));
            }
        };
        add("student_id", [this](std::int64_t id) { return m_names.student(id); });
        add("outcome_id", [this](std::int64_t id) { return m_names.outcome(id); });
        if (!parts.isEmpty()) {
            return parts.join(QLatin1String(", "));
        }
        add("activity_id",
            [this](std::int64_t id) { return m_names.named("activity", id, "title"); });
        add("class_id", [this](std::int64_t id) { return m_names.named("class", id, "name"); });
        add("course_id", [this](std::int64_t id) { return m_names.named("course", id, "name"); });
        add("conference_id", [this](std::int64_t id) { return of("conference", id); });
        add("work_id", [this](std::int64_t id) { return of("work_sample", id); });
        return parts.join(QLatin1String(", "));
    }

    RowNames m_names;
    TextFor m_target;
};

} // namespace

std::vector<ChangeLine> changeLines(const Gradebook& gradebook, const std::vector<Change>& changes,
                                    TextFor target)
{
    const ChangeWords words(gradebook, target);
    std::vector<ChangeLine> lines;
    for (const Change& change : changes) {
        if (auto line = words.line(change)) {
            lines.push_back(std::move(*line));
        }
    }
    return lines;
}

} // namespace trellis::ui
