// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/outcomes_section.h"

#include "core/exchange/outcomes.h"
#include "core/storage/edits/outcome_list.h"
#include "ui/common/file_output.h"
#include "ui/common/file_question.h"
#include "ui/common/follow_writable.h"
#include "ui/common/pages.h"
#include "ui/common/screen.h"
#include "ui/course/categories_panel.h"
#include "ui/course/outcome_details.h"
#include "ui/course/outcome_preview.h"
#include "ui/course/outcomes_model.h"
#include "ui/course/outcomes_table.h"
#include "ui/document/document.h"
#include "ui/text/output_text.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trellis::ui {

namespace {

QString draftsPart()
{
    return QStringLiteral("outcomes");
}

QString listKey()
{
    return QStringLiteral("list");
}

} // namespace

OutcomesSection::OutcomesSection(const ScreenTools& tools, QWidget* parent)
    : CourseSection(tools.document, parent), m_settings(tools.settings),
      m_table(new OutcomesTable(tools.document, this)),
      m_details(new OutcomeDetails(tools.document, this)),
      m_categories(new CategoriesPanel(tools.document, this)),
      m_preview(new OutcomePreview(tools.document, this)),
      m_archived(new QCheckBox(tr("Show a&rchived"), this)), m_keepGuesses(new QPushButton(this)),
      m_pasteFirst(new QPushButton(tr("&Paste outcomes"), this)), m_pages(new Pages(this)),
      m_drafts(tools, draftsPart())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_emptyPage = makeEmptyPage();
    m_tablePage = makeTablePage();
    m_pages->addWidget(m_emptyPage);
    m_pages->addWidget(m_tablePage);
    m_pages->addWidget(m_preview);
    connect(m_table, &OutcomesTable::newLeft, this, [this] {
        showTable();
        takeKeyboard();
    });
    connect(m_table, &OutcomesTable::currentOutcomeChanged, this, [this] {
        followDetails();
        Q_EMIT currentOutcomeChanged();
    });
    connect(m_table, &OutcomesTable::said, this, &CourseSection::said);
    connect(m_table, &OutcomesTable::refused, this, &CourseSection::refused);
    connect(m_table, &OutcomesTable::wordingTyped, m_details, &OutcomeDetails::countWording);
    connect(m_archived, &QCheckBox::toggled, this, [this](bool isOn) {
        m_table->outcomes().showArchived(isOn);
        follow();
    });
    connect(m_keepGuesses, &QPushButton::clicked, this, [this] {
        m_table->outcomes().keepGuesses();
        m_table->setFocus();
    });
    connect(m_preview, &OutcomePreview::refused, this, &CourseSection::refused);
    connect(m_preview, &OutcomePreview::left, this, &OutcomesSection::leaveNearest);
    connect(m_preview, &OutcomePreview::taken, this, [this](int outcomes) {
        showTable();
        takeKeyboard();
        Q_EMIT said(tr("%n outcomes are here now.", nullptr, outcomes));
        if (m_wasEmpty) {
            Q_EMIT firstOutcomesCame();
        }
    });
    follow();
}

QWidget* OutcomesSection::makeEmptyPage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(1);
    auto* words = plainLabel(
        page, tr("What should students be able to do by the end? Paste a list: one line each."));
    words->setAlignment(Qt::AlignCenter);
    layout->addWidget(words);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    m_pasteFirst->setAutoDefault(true);
    buttons->addWidget(m_pasteFirst);
    buttons->addStretch();
    layout->addLayout(buttons);
    auto* other = new QHBoxLayout;
    other->addStretch();
    auto* one = new QPushButton(tr("or type o&ne"), page);
    one->setFlat(true);
    other->addWidget(one);
    auto* file = new QPushButton(tr("or &import a file"), page);
    file->setFlat(true);
    other->addWidget(file);
    other->addStretch();
    layout->addLayout(other);
    layout->addStretch(2);
    for (QPushButton* button : {m_pasteFirst, one, file}) {
        followWritable(*button, document());
    }
    connect(m_pasteFirst, &QPushButton::clicked, this, &OutcomesSection::paste);
    connect(one, &QPushButton::clicked, this, &OutcomesSection::addOne);
    connect(file, &QPushButton::clicked, this, &OutcomesSection::askImport);
    return page;
}

QWidget* OutcomesSection::makeTablePage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QHBoxLayout;
    const auto button = [&](const QString& text, void (OutcomesSection::*run)()) {
        auto* made = new QPushButton(text, page);
        connect(made, &QPushButton::clicked, this, run);
        bar->addWidget(made);
        return made;
    };
    followWritable(*button(tr("Add o&ne"), &OutcomesSection::addOne), document());
    followWritable(*button(tr("&Paste a list"), &OutcomesSection::paste), document());
    followWritable(*button(tr("&Import a file"), &OutcomesSection::askImport), document());
    button(tr("E&xport"), &OutcomesSection::askExport);
    bar->addWidget(m_keepGuesses);
    bar->addStretch();
    bar->addWidget(m_archived);
    layout->addLayout(bar);
    layout->addWidget(m_table, 5);
    auto* below = new QHBoxLayout;
    below->addWidget(m_details, 3);
    below->addWidget(m_categories, 1);
    layout->addLayout(below, 1);
    return page;
}

void OutcomesSection::follow()
{
    followClass();
    m_table->follow();
    m_categories->follow();
    followDetails();
    const bool mayWrite = document().hasBook() && !document().isReadOnly();
    const int guesses = m_table->outcomes().guesses();
    m_keepGuesses->setVisible(guesses > 0 && mayWrite);
    m_keepGuesses->setText(tr("&Keep %n Bloom guesses", nullptr, guesses));
    bool hasArchived = false;
    if (document().hasBook()) {
        for (const Outcome& outcome : document().book().outcomes) {
            hasArchived = hasArchived || outcome.archivedOn;
        }
    }
    m_archived->setVisible(hasArchived || m_archived->isChecked());
    if (m_pages->currentWidget() != m_preview) {
        showTable();
    }
}

void OutcomesSection::followClass()
{
    const ClassId schoolClass = document().hasBook() ? document().book().schoolClass.id : ClassId();
    if (schoolClass == m_class) {
        return;
    }
    m_drafts = drafts();
    m_class = schoolClass;
    const QString list = m_drafts.all().contains(draftText(m_class)) && !document().isReadOnly()
                             ? m_drafts.take(m_class).value(listKey()).toString()
                             : QString();
    m_preview->setList(list);
    if (list.isEmpty()) {
        showTable();
    } else {
        m_preview->startList();
        m_wasEmpty = document().book().outcomes.empty();
        m_pages->setCurrentWidget(m_preview);
    }
}

QString OutcomesSection::draftsName() const
{
    return draftsPart();
}

Drafts OutcomesSection::drafts() const
{
    Drafts drafts = m_drafts;
    const bool isOpen = m_class.isValid() && m_pages->currentWidget() == m_preview;
    if (isOpen && !m_preview->list().trimmed().isEmpty()) {
        drafts.put(m_class, {{listKey(), m_preview->list()}});
    }
    return drafts;
}

void OutcomesSection::followDetails()
{
    m_details->show(m_table->currentOutcome());
}

void OutcomesSection::showTable()
{
    const bool isEmpty = !document().hasBook() || document().book().outcomes.empty();
    m_pages->setCurrentWidget(isEmpty ? m_emptyPage : m_tablePage);
}

void OutcomesSection::takeKeyboard()
{
    if (m_pages->currentWidget() == m_preview) {
        m_preview->takeKeyboard();
    } else if (m_pages->currentWidget() == m_emptyPage) {
        m_pasteFirst->setFocus();
    } else {
        m_table->setFocus();
    }
}

QAbstractItemView* OutcomesSection::list() const
{
    return m_pages->currentWidget() == m_tablePage ? m_table : nullptr;
}

bool OutcomesSection::leaveNearest()
{
    if (m_pages->currentWidget() != m_preview) {
        return false;
    }
    m_pages->setCurrentWidget(m_tablePage);
    showTable();
    takeKeyboard();
    return true;
}

void OutcomesSection::addOne()
{
    if (!document().hasBook() || document().isReadOnly()) {
        return;
    }
    m_pages->setCurrentWidget(m_tablePage);
    m_table->addNew();
}

void OutcomesSection::showPreview()
{
    m_wasEmpty = document().book().outcomes.empty();
    m_pages->setCurrentWidget(m_preview);
    m_preview->takeKeyboard();
}

void OutcomesSection::paste()
{
    m_preview->startList();
    showPreview();
}

void OutcomesSection::importFrom(const QString& path)
{
    if (m_preview->startFile(path)) {
        showPreview();
    }
}

void OutcomesSection::askImport()
{
    const QString path = askForFile(this, m_settings,
                                    {.use = FilesFor::Lists,
                                     .title = tr("Import outcomes"),
                                     .kinds = tr("Tables (*.csv *.tsv *.txt);;All files (*)")});
    if (!path.isEmpty()) {
        importFrom(path);
    }
}

bool OutcomesSection::exportTo(const QString& path)
{
    const std::string csv = outcomesAsCsv(document().book(), CsvAudience::People);
    const auto written = writeWholeFile(std::filesystem::path(path.toStdU16String()),
                                        QByteArray::fromStdString(csv));
    if (written) {
        Q_EMIT said(tr("Outcomes written to %1.").arg(named(path, TextFor::Screen)));
    } else {
        Q_EMIT refused(outputTroubleText(written.error()));
    }
    return written.has_value();
}

void OutcomesSection::askExport()
{
    const QString path = askWhereToSave(this, m_settings,
                                        {.title = tr("Export outcomes"),
                                         .kinds = tr("Tables (*.csv)"),
                                         .name = tr("outcomes.csv")});
    if (!path.isEmpty()) {
        [[maybe_unused]] const bool isWritten = exportTo(path);
    }
}

} // namespace trellis::ui
