// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/home_languages.h"

#include "core/storage/edits/people.h"
#include "ui/common/flow_layout.h"
#include "ui/common/name_guard.h"
#include "ui/common/text_label.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/language.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace trellis::ui {

HomeLanguages::HomeLanguages(Document& document, NameGuard& names, QSettings& settings,
                             QWidget* parent)
    : QWidget(parent), m_document(document), m_names(names), m_settings(settings),
      m_words(plainText(this)), m_use(new QPushButton(this))
{
    auto* leave = new QPushButton(tr("Leave as it is"), this);
    // Beside the buttons large words would have no room.
    auto* buttons = new FlowLayout(nullptr);
    buttons->addWidget(m_use);
    buttons->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    connect(m_use, &QPushButton::clicked, this, &HomeLanguages::use);
    connect(leave, &QPushButton::clicked, this, &HomeLanguages::leave);
    connect(&m_document, &Document::changed, this, &HomeLanguages::refresh);
    connect(&m_document, &Document::fileStatusChanged, this, &HomeLanguages::refresh);
    connect(&m_names, &NameGuard::changed, this, &HomeLanguages::refresh);
    refresh();
}

QString HomeLanguages::key() const
{
    return QStringLiteral("gradebook/%1/sheets/leftInOwnLanguage")
        .arg(toQt(m_document.gradebook().uid()));
}

void HomeLanguages::refresh()
{
    m_offered.clear();
    std::map<std::string, int> counts;
    bool isAnyHidden = false;
    if (m_document.hasBook() && !m_document.isReadOnly()) {
        const ClassBook& book = m_document.book();
        const std::string own = toCore(SheetWords::of(toQt(programLanguage())).code());
        const QStringList left = m_settings.value(key()).toStringList();
        for (const StudentRecord& record : book.students) {
            const Student& student = record.student;
            const std::string code = sheetLanguageOf(student.homeLanguage);
            if (!student.sheetLanguage.empty() || code.empty() || code == own ||
                !book.isEnrolledOn(record, m_document.today()) ||
                left.contains(QString::number(student.id.value))) {
                continue;
            }
            isAnyHidden = isAnyHidden || m_names.hides(student.id);
            m_offered[student.id] = code;
            ++counts[code];
        }
    }
    const auto count = static_cast<int>(m_offered.size());
    QStringList languages;
    for (const auto& [code, families] : counts) {
        languages += tr("%1: %2").arg(languageText(code), QString::number(families));
    }
    m_words->setText(count == 1
                         ? tr("One family speaks another language at home than its sheet: %1.")
                               .arg(languageText(m_offered.begin()->second))
                         : tr("%n families speak another language at home than their sheets (%1).",
                              nullptr, count)
                               .arg(languages.join(QStringLiteral(", "))));
    m_use->setText(tr("Use these for %n sheets", nullptr, count));
    setVisible(count > 0 && !isAnyHidden);
}

void HomeLanguages::use()
{
    const std::map<StudentId, std::string> languages = m_offered;
    std::vector<StudentId> students;
    for (const auto& [student, language] : languages) {
        students.push_back(student);
    }
    m_document.edit([&](Gradebook& gradebook) { return setSheetLanguages(gradebook, languages); },
                    students);
}

void HomeLanguages::leave()
{
    QStringList left = m_settings.value(key()).toStringList();
    for (const auto& [student, language] : m_offered) {
        left += QString::number(student.value);
    }
    m_settings.setValue(key(), left);
    refresh();
}

} // namespace trellis::ui
