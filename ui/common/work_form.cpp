// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/work_form.h"

#include "ui/common/draft_field.h"
#include "ui/common/file_question.h"
#include "ui/common/form_rows.h"
#include "ui/common/optional_day.h"
#include "ui/common/outcome_picker.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace trellis::ui {

WorkForm::WorkForm(std::function<Date()> today, QSettings& settings, QWidget* parent)
    : QWidget(parent), m_today(today), m_settings(settings), m_title(new QLineEdit(this)),
      m_date(new OptionalDay(std::move(today), this)),
      m_outcomes(new OutcomePicker(OutcomePicker::Choice::Many, this)),
      m_place(new QLineEdit(this)), m_choose(new QPushButton(tr("Choose file\u2026"), this)),
      m_without(new QPushButton(tr("No file"), this)), m_file(new QLabel(this)),
      m_isShown(new QCheckBox(tr("Show at the conference"), this)), m_reason(new QLineEdit(this))
{
    setHoldsDraft(*this);
    QFormLayout* form = tallForm(this);
    addField(form, tr("Title"), m_title);
    addField(form, tr("Date"), m_date);
    addField(form, tr("Shows outcome"), m_outcomes);
    addField(form, tr("Where it is kept"), m_place);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    auto* file = new QHBoxLayout;
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    file->addWidget(m_without);
    auto* fileLabel = new QLabel(tr("Photo or file"), this);
    fileLabel->setBuddy(m_choose);
    form->addRow(fileLabel, file);
    form->addRow(m_isShown);
    addField(form, tr("I chose this because"), m_reason);
    m_without->setToolTip(tooltipText(tr("Only the title and where it is kept are added.")));
    connect(m_without, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason);
        setContent({});
    });
    connect(m_date, &OptionalDay::said, this, &WorkForm::said);
    connect(m_choose, &QPushButton::clicked, this, &WorkForm::chooseFile);
    setFocusProxy(m_title);
}

void WorkForm::setOutcomes(const std::vector<Outcome>& outcomes)
{
    m_outcomes->setOutcomes(outcomes);
}

void WorkForm::setWork(const WorkSample& work)
{
    m_work = work;
    m_title->setText(toQt(work.title));
    m_date->setDay(work.date);
    m_outcomes->setChosen(work.outcomes);
    m_place->setText(toQt(work.place));
    m_isShown->setChecked(work.isShown);
    m_reason->setText(toQt(work.reason));
    setContent({});
    // A content never changes: another photo is another piece of work.
    m_choose->setVisible(!work.id.isValid());
    m_file->setText(work.fileName.empty() ? QString() : named(work.fileName, TextFor::Screen));
}

WorkSample WorkForm::work() const
{
    WorkSample work = m_work;
    work.title = toCore(m_title->text().trimmed());
    work.date = m_date->day().value_or(m_today());
    work.outcomes = m_outcomes->chosen();
    work.place = toCore(m_place->text().trimmed());
    work.isShown = m_isShown->isChecked();
    work.reason = toCore(m_reason->text().trimmed());
    return work;
}

void WorkForm::setFile(const QString& path)
{
    if (m_title->text().isEmpty()) {
        m_title->setText(QFileInfo(path).completeBaseName().simplified());
        m_title->selectAll();
    }
    auto read = readWorkFile(path);
    if (!read) {
        m_refused = QFileInfo(path).fileName();
        Q_EMIT said(messageFor(read.error()));
        return;
    }
    setContent(std::move(*read));
    if (m_content->isUnseenPicture) {
        Q_EMIT said(tr("%1 is kept as it is, since this computer's Trellis cannot show such "
                       "pictures. To see it on the sheet, save it as JPEG where it was made, and "
                       "choose that file.")
                        .arg(named(m_content->name, TextFor::Screen)));
    }
}

void WorkForm::setContent(std::optional<WorkFile> content)
{
    m_content = std::move(content);
    m_refused.clear();
    const QString name = m_content ? named(m_content->name, TextFor::Screen) : QString();
    m_file->setText(m_content && m_content->isUnseenPicture
                        ? tr("%1, kept as a file without a picture on the sheet").arg(name)
                        : name);
    m_without->setVisible(m_content.has_value());
}

bool WorkForm::isTyped() const
{
    return m_content || work() != m_work || m_date->isUnread();
}

bool WorkForm::accept()
{
    return m_date->accept();
}

void WorkForm::chooseFile()
{
    const QString path =
        askForFile(this, m_settings, {.use = FilesFor::Work, .title = tr("Photo or file to add")});
    if (!path.isEmpty()) {
        setFile(path);
    }
}

} // namespace trellis::ui
