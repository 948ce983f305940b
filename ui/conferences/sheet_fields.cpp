// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/sheet_fields.h"

#include "core/storage/edits/conferences.h"
#include "core/storage/edits/people.h"
#include "ui/common/form_rows.h"
#include "ui/common/language_box.h"
#include "ui/common/plain_label.h"
#include "ui/conferences/panel_parts.h"
#include "ui/conferences/prepared_conference.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <map>

namespace trellis::ui {

SheetFields::SheetFields(PreparedConference& shown, QFormLayout* form, QWidget* parent)
    : QObject(parent), m_shown(shown), m_kind(new QComboBox(parent)),
      m_language(new QComboBox(parent)), m_review(plainLabel(parent)), m_forAll(plainLabel(parent))
{
    fillSheetKinds(*m_kind);
    m_language->setMinimumContentsLength(static_cast<int>(tr("As the program").size()));
    addField(form, tr("Sheet"), m_kind);
    addField(form, tr("Language"), m_language);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        setKind(static_cast<SheetKind>(m_kind->itemData(index).toInt()));
    });
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { setLanguage(toCore(m_language->itemData(index).toString())); });
}

void SheetFields::fill(const StudentRecord& student, const Conference& conference)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(conference.kind)));
    const std::string& language = student.student.sheetLanguage;
    fillLanguages(*m_language, tr("As the program"), language);
    const QString own = tr("The sheet is in %1.").arg(languageName(programLanguage()));
    m_review->setText(language.empty() ? own : languageChoiceText(language));
    m_review->setVisible(language.empty() ||
                         languageChoiceText(language) != languageText(language));
}

void SheetFields::setChosen(std::vector<StudentId> students)
{
    m_chosen = std::move(students);
    const auto count = static_cast<int>(chosen().size());
    m_forAll->setText(
        tr("Sheet and language are chosen for all %n selected students.", nullptr, count));
    m_forAll->setVisible(count > 1);
}

std::vector<StudentId> SheetFields::chosen() const
{
    const bool isAmong =
        std::find(m_chosen.begin(), m_chosen.end(), m_shown.student()) != m_chosen.end();
    return isAmong ? m_chosen : std::vector{m_shown.student()};
}

void SheetFields::setLanguage(const std::string& language)
{
    std::map<StudentId, std::string> languages;
    for (const StudentId student : chosen()) {
        languages[student] = language;
    }
    m_shown.document().edit(
        [&](Gradebook& gradebook) { return setSheetLanguages(gradebook, languages); }, chosen());
}

// Those who are chosen together get the same sheet, as one step.
void SheetFields::setKind(SheetKind kind)
{
    if (m_shown.conference() == nullptr || m_chosen.size() < 2) {
        m_shown.change([kind](Conference& c) { c.kind = kind; });
        return;
    }
    Document& document = m_shown.document();
    std::vector<ConferenceChange> changes;
    std::vector<StudentId> students;
    for (const StudentId student : m_chosen) {
        const StudentRecord* record = document.book().find(student);
        const Conference* now = record != nullptr ? m_shown.conferenceOf(*record) : nullptr;
        if (now != nullptr && now->kind != kind) {
            Conference after = *now;
            after.kind = kind;
            changes.push_back({*now, after});
            students.push_back(student);
        }
    }
    const auto count = static_cast<int>(changes.size());
    if (count > 0 &&
        document.edit([&](Gradebook& gradebook) { return changeConferences(gradebook, changes); },
                      students) &&
        count > 1) {
        Q_EMIT said(tr("%n students get this sheet.", nullptr, count));
    }
}

} // namespace trellis::ui
