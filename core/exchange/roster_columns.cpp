// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_columns.h"

#include "core/base/text.h"
#include "core/exchange/heading.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace trellis {

namespace {

using Meanings = std::vector<HeadingMeaning>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOneOf(std::string_view key, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, key) != list.end();
}

bool isSomewhere(const Meanings& meanings, std::initializer_list<std::string_view> keys)
{
    return std::ranges::any_of(meanings,
                               [&](const HeadingMeaning& m) { return isOneOf(m.key, keys); });
}

// Another column that is nothing but this field.
bool hasOther(const Meanings& meanings, const HeadingMeaning& except, RosterField field)
{
    return std::ranges::any_of(meanings, [&](const HeadingMeaning& m) {
        return &m != &except && m.fields.size() == 1 && m.fields.front() == field;
    });
}

// N5. "Student_id" of Clever and "Student ID" are one heading once they are compared.
RosterField whichId(const HeadingMeaning& meaning, const Meanings& meanings)
{
    const bool isStudentId = meaning.key == "studentid";
    if (!isStudentId && isSomewhere(meanings, {"sisuserid", "sisloginid"})) {
        return RosterField::LmsId;
    }
    const bool hasNumber = hasOther(meanings, meaning, RosterField::StudentNumber) ||
                           (!isStudentId && isSomewhere(meanings, {"studentid"}));
    return hasNumber ? RosterField::SourcedId : RosterField::StudentNumber;
}

// N1. Nombre and Nome are given names beside a surname; Nom, Name and Naam surnames beside a
// given name.
RosterField whichName(const HeadingMeaning& meaning, const Meanings& meanings)
{
    const bool hasFamily = hasOther(meanings, meaning, RosterField::FamilyName) ||
                           hasOther(meanings, meaning, RosterField::FamilyName2);
    const bool hasGiven = hasOther(meanings, meaning, RosterField::GivenName) ||
                          isSomewhere(meanings, {"roepnaam", "rufname"});
    if (isOneOf(meaning.key, {"nombre", "nome"})) {
        return hasFamily && !hasGiven ? RosterField::GivenName : RosterField::FullName;
    }
    return hasGiven && !hasFamily ? RosterField::FamilyName : RosterField::FullName;
}

double share(const std::vector<std::string>& cells, bool (*test)(std::string_view))
{
    if (cells.empty()) {
        return 0;
    }
    const auto count =
        std::ranges::count_if(cells, [test](const std::string& cell) { return test(cell); });
    return static_cast<double>(count) / static_cast<double>(cells.size());
}

// A mark rather than a year: 87.5, 93, 80%, B+.
bool isScore(std::string_view cell)
{
    const bool isNumber = isDigit(cell.front()) && std::ranges::all_of(cell, [](char c) {
                              return isDigit(c) || c == '.' || c == ',' || c == '%' || c == ' ';
                          });
    const bool isLetter = cell.size() <= 2 && cell.front() >= 'A' && cell.front() <= 'F' &&
                          (cell.size() == 1 || cell[1] == '+' || cell[1] == '-');
    return isNumber || isLetter;
}

// A year by its name, so that it cannot be a class: CE2, but not 6.
bool isNamedGradeLevel(std::string_view cell)
{
    return isGradeLevel(cell) && !std::ranges::all_of(cell, isDigit);
}

// N6. What "Grade", "Curso", "Ano" and "Classe" mean is seen in their cells.
std::optional<RosterField> whichLevel(const HeadingMeaning& meaning,
                                      const std::vector<std::string>& cells,
                                      const Meanings& meanings)
{
    constexpr double kMost = 0.6;
    if (meaning.key == "classe") {
        const bool isLevel = share(cells, isNamedGradeLevel) >= kMost &&
                             !hasOther(meanings, meaning, RosterField::GradeLevel);
        return isLevel ? RosterField::GradeLevel : RosterField::Section;
    }
    if (cells.empty() || share(cells, isGradeLevel) >= kMost) {
        return RosterField::GradeLevel;
    }
    if (share(cells, isScore) >= kMost) {
        return std::nullopt;
    }
    return RosterField::Section;
}

std::optional<RosterField> resolve(const HeadingMeaning& meaning,
                                   const std::vector<std::string>& cells, const Meanings& meanings)
{
    if (meaning.fields.empty()) {
        return std::nullopt;
    }
    if (isOneOf(meaning.key, {"id", "studentid"})) {
        return whichId(meaning, meanings);
    }
    if (isOneOf(meaning.key, {"name", "nombre", "nom", "nome", "naam"})) {
        return whichName(meaning, meanings);
    }
    if (isOneOf(meaning.key, {"grade", "grades", "grd", "gr", "curso", "ano", "anno", "annee",
                              "year", "yr", "classe"})) {
        return whichLevel(meaning, cells, meanings);
    }
    return meaning.fields.front();
}

// Gives the columns of guardians their numbers: a digit in the heading says which; a mother's
// columns belong together, and so do a father's; else a repeat begins the next guardian.
class GuardianNumbers {
public:
    int numberFor(const HeadingMeaning& meaning, RosterField field)
    {
        if (meaning.index > 0) {
            return take(meaning.index, meaning.guardian, field);
        }
        const bool isParent =
            meaning.guardian == GuardianWord::Mother || meaning.guardian == GuardianWord::Father;
        for (const auto& [number, guardian] : m_guardians) {
            const bool isSame = guardian.word == meaning.guardian;
            const bool mayBe = isSame || (!isParent && guardian.word == GuardianWord::Any);
            if (mayBe && !guardian.fields.contains(field)) {
                return take(number, meaning.guardian, field);
            }
        }
        int next = 1;
        while (m_guardians.contains(next)) {
            ++next;
        }
        return take(next, meaning.guardian, field);
    }

    // False where the guardian has such a column already.
    [[nodiscard]] bool isFree(const HeadingMeaning& meaning, RosterField field) const
    {
        const auto known = m_guardians.find(meaning.index);
        return meaning.index == 0 || known == m_guardians.end() ||
               !known->second.fields.contains(field);
    }

private:
    struct Guardian {
        GuardianWord word = GuardianWord::Any;
        std::set<RosterField> fields;
    };

    int take(int number, GuardianWord word, RosterField field)
    {
        Guardian& guardian = m_guardians[number];
        if (guardian.fields.empty()) {
            guardian.word = word;
        }
        guardian.fields.insert(field);
        return number;
    }

    std::map<int, Guardian> m_guardians;
};

// Of two columns of classes the one in which they differ: not Biology, but Period 1 and Period 3.
void preferClassesThatDiffer(std::span<const ColumnSample> samples,
                             std::span<const std::optional<RosterColumn>> fixed,
                             std::vector<std::optional<RosterField>>& wanted)
{
    const auto differ = [&samples](std::size_t i) {
        return std::set<std::string>(samples[i].cells.begin(), samples[i].cells.end()).size() > 1;
    };
    bool isAnyDifferent = false;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        isAnyDifferent = isAnyDifferent || (wanted[i] == RosterField::Section && differ(i));
    }
    for (std::size_t i = 0; isAnyDifferent && i < samples.size(); ++i) {
        const bool isByHand = i < fixed.size() && fixed[i].has_value();
        if (wanted[i] == RosterField::Section && !isByHand && !differ(i)) {
            wanted[i].reset();
        }
    }
}

} // namespace

bool isGradeLevel(std::string_view cell)
{
    std::string key = foldedKey(singleLine(cell));
    std::erase_if(key, [](char c) { return c == '.' || c == '-'; });
    if (isOneOf(key, {"k",          "kg",           "pk",        "tk",     "prek",     "pre k",
                      "kinder",     "kindergarten", "reception", "r",      "ps",       "ms",
                      "gs",         "cp",           "ce1",       "ce2",    "cm1",      "cm2",
                      "seconde",    "premiere",     "terminale", "2nde",   "1ere",     "tle",
                      "freshman",   "sophomore",    "junior",    "senior", "infantil", "primaria",
                      "secundaria", "ef",           "q1",        "q2"})) {
        return true;
    }
    for (const std::string_view word :
         {"grade ", "year ", "yr ", "y", "jahrgang ", "klasse ", "stufe ", "grado ", "curso ",
          "ano ", "anno ", "niveau ", "leerjaar ", "g"}) {
        if (key.starts_with(word) && key.size() > word.size() && isDigit(key[word.size()])) {
            key.erase(0, word.size());
            break;
        }
    }
    std::size_t digits = 0;
    while (digits < key.size() && isDigit(key[digits])) {
        ++digits;
    }
    if (digits == 0 || digits > 2) {
        return false;
    }
    const int year = digits == 1 ? key[0] - '0' : (key[0] - '0') * 10 + (key[1] - '0');
    if (year > 13) {
        return false;
    }
    std::string rest = key.substr(digits);
    // Ordinals: 1º and 1ª fold to 1o and 1a, so that "1a" alone is left to be a class.
    const bool isOrdinal = isOneOf(rest, {"", "o", "°", "e", "eme", "er", "ere", "th", "st", "nd",
                                          "rd", "do", "ro", "to", "mo"});
    if (isOrdinal) {
        return true;
    }
    constexpr std::array<std::string_view, 16> kSchools{
        "eso",   "primaria", "secundaria", "bach",  "infantil", "basico",       "basica", "medio",
        "media", "grado",    "ano",        "serie", "grade",    "preparatoria", "curso",  "vmbo"};
    return std::ranges::any_of(kSchools, [&rest](std::string_view school) {
        return rest.find(school) != std::string::npos;
    });
}

std::vector<RosterColumn> assignColumns(std::span<const ColumnSample> samples,
                                        std::span<const std::optional<RosterColumn>> fixed)
{
    Meanings meanings;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        meanings.push_back(meaningOfHeading(samples[i].heading));
        if (i < fixed.size() && fixed[i]) { // what is said by hand counts for the others too
            meanings.back().fields.clear();
            meanings.back().key.clear();
            if (fixed[i]->field) {
                meanings.back().fields.push_back(*fixed[i]->field);
                meanings.back().index = fixed[i]->guardian;
            }
        }
    }
    std::vector<std::optional<RosterField>> wanted;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        wanted.push_back(resolve(meanings[i], samples[i].cells, meanings));
    }
    preferClassesThatDiffer(samples, fixed, wanted);
    std::set<RosterField> taken;
    GuardianNumbers guardians;
    std::vector<RosterColumn> columns(samples.size());
    const auto assign = [&](std::size_t i) {
        const std::optional<RosterField> field = wanted[i];
        if (!field) {
            return;
        }
        if (isGuardianField(*field)) {
            if (guardians.isFree(meanings[i], *field)) {
                columns[i].field = field;
                columns[i].guardian = guardians.numberFor(meanings[i], *field);
            }
        } else if (*field == RosterField::Status || taken.insert(*field).second) {
            columns[i].field = field; // N7: the first wins, only a status may come twice
        }
    };
    for (const bool byHand : {true, false}) {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            columns[i].heading = samples[i].heading;
            if ((i < fixed.size() && fixed[i].has_value()) == byHand) {
                assign(i);
            }
        }
    }
    // N4: where no given name comes, the name that is used is the given name.
    const bool hasGiven =
        taken.contains(RosterField::GivenName) || taken.contains(RosterField::FullName);
    if (!hasGiven) {
        for (RosterColumn& column : columns) {
            if (column.field == RosterField::PreferredGivenName) {
                column.field = RosterField::GivenName;
            }
        }
    }
    return columns;
}

} // namespace trellis
