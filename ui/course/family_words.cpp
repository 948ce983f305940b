// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/family_words.h"

#include "core/report/usual_levels.h"
#include "core/storage/edits/course_details.h"
#include "core/storage/edits/outcome_list.h"
#include "ui/common/page_scroll.h"
#include "ui/common/row_height.h"
#include "ui/course/course_section.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/language.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"
#include "ui/text/usual_levels.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace trellis::ui {

namespace {

enum Column : int { What, Own, Said, ColumnCount };

template <typename List> auto inLanguage(List& words, const std::string& language)
{
    return std::find_if(words.begin(), words.end(),
                        [&](const auto& w) { return w.language == language; });
}

} // namespace

FamilyWords::FamilyWords(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_language(new QComboBox(this)),
      m_table(new QTableWidget(0, ColumnCount, this)), m_missing(quietLabel(this))
{
    const QStringList codes = SheetWords::languages();
    for (const QString& code : codes) {
        if (toCore(code) != programLanguage()) {
            m_language->addItem(languageText(toCore(code)), code);
        }
    }
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setAccessibleName(tr("Language of the sheet"));
    m_table->setAccessibleName(tr("Words of levels and outcomes in this language"));
    m_table->setHorizontalHeaderLabels({tr("Of"), tr("In the course"), tr("For families")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Own, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Said, QHeaderView::Stretch);
    keepRowsHigh(*m_table);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(this, tr("Words in the languages of families"), true));
    auto* form = new QFormLayout;
    addField(*form, tr("Language of the sheet"), m_language);
    layout->addLayout(form);
    layout->addWidget(m_table);
    layout->addWidget(m_missing);
    connect(m_language, &QComboBox::activated, this, &FamilyWords::show);
    connect(m_table, &QTableWidget::cellChanged, this, &FamilyWords::keep);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FamilyWords::showCurrent);
}

std::string FamilyWords::language() const
{
    return toCore(m_language->currentData().toString());
}

void FamilyWords::follow()
{
    // The language that most families here read is the one to begin with.
    if (m_rows.empty() && m_document.hasBook()) {
        std::vector<int> families(static_cast<std::size_t>(m_language->count()));
        for (const StudentRecord& record : m_document.book().students) {
            const int index = m_language->findData(toQt(record.student.sheetLanguage));
            if (index >= 0) {
                ++families[static_cast<std::size_t>(index)];
            }
        }
        const auto most = std::max_element(families.begin(), families.end());
        m_language->setCurrentIndex(static_cast<int>(most - families.begin()));
    }
    show();
}

QWidget* FamilyWords::startIn(const std::string& language)
{
    const int index = m_language->findData(toQt(language));
    if (index >= 0) {
        m_language->setCurrentIndex(index);
        show();
        int row = 0;
        while (row + 1 < m_table->rowCount() && !m_table->item(row, Said)->text().isEmpty()) {
            ++row;
        }
        const bool isLacking = m_table->item(row, Said)->text().isEmpty();
        m_table->setCurrentCell(isLacking ? row : 0, Said);
    }
    m_table->setFocus(Qt::OtherFocusReason);
    return m_table;
}

void FamilyWords::add(const Row& row, const QString& what, const std::string& own,
                      const std::string& said, const std::string& offered)
{
    const int index = m_table->rowCount();
    m_table->insertRow(index);
    const auto put = [&](int column, const QString& text, bool isEditable) {
        auto* item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                       (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags));
        item->setToolTip(tooltipText(text));
        m_table->setItem(index, column, item);
    };
    put(What, what, false);
    put(Own, toQt(own), false);
    put(Said, toQt(said.empty() ? offered : said), true);
    if (said.empty() && !offered.empty()) {
        QTableWidgetItem* item = m_table->item(index, Said);
        item->setForeground(palette().placeholderText());
        item->setToolTip(tr("Comes with the program; what you type takes its place."));
    }
    m_rows.push_back(row);
}

void FamilyWords::show()
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    m_rows.clear();
    if (!m_document.hasBook()) {
        return;
    }
    const ClassBook& book = m_document.book();
    const std::string language = this->language();
    int missing = 0;
    Scale usual = book.scale;
    addUsualWords(usual, usualLevels());
    for (std::size_t i = 0; i < book.scale.levels.size(); ++i) {
        const Level& level = book.scale.levels[i];
        const auto offered = inLanguage(usual.levels[i].translations, language);
        const LevelWording comes =
            offered != usual.levels[i].translations.end() ? *offered : LevelWording{};
        const auto words = inLanguage(level.translations, language);
        const LevelWording said =
            words != level.translations.end() ? *words : LevelWording{language, {}, {}};
        const QString key = named(level.key, TextFor::Screen);
        add({level.id, {}, false}, tr("Level %1").arg(key), level.name, said.name, comes.name);
        add({level.id, {}, true}, tr("Level %1 means").arg(key), level.wording, said.wording,
            comes.wording);
        missing += (comes.name.empty() && said.name.empty() ? 1 : 0) +
                   (comes.wording.empty() && said.wording.empty() ? 1 : 0);
    }
    for (const Outcome& outcome : book.outcomes) {
        if (book.isArchivedOn(outcome, m_document.today())) {
            continue;
        }
        const auto words = inLanguage(outcome.wordings, language);
        const std::string said = words != outcome.wordings.end() ? words->text : std::string();
        add({{}, outcome.id, false}, tr("Outcome %1").arg(named(outcome.code, TextFor::Screen)),
            outcome.wording({}), said);
        missing += said.empty() ? 1 : 0;
    }
    m_missing->setText(missing == 0 ? tr("Nothing is missing in this language.")
                                    : tr("%n texts are missing; the course's own stand in their "
                                         "place.",
                                         nullptr, missing));
    m_table->setCurrentCell(std::clamp(row, 0, m_table->rowCount() - 1), Said);
    fit();
}

void FamilyWords::fit()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->verticalHeader()->length() + 2 * m_table->frameWidth());
}

void FamilyWords::showCurrent()
{
    QScrollArea* page = scrollAreaAround(*this);
    if (page == nullptr || !m_table->hasFocus()) {
        return;
    }
    const QRect cell = m_table->visualItemRect(m_table->currentItem());
    const QPoint middle = m_table->viewport()->mapTo(page->widget(), cell.center());
    page->ensureVisible(page->horizontalScrollBar()->value(), middle.y(), 0, cell.height());
}

void FamilyWords::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        // Once the rows have followed.
        QMetaObject::invokeMethod(this, &FamilyWords::fit, Qt::QueuedConnection);
    }
}

void FamilyWords::keep(int row, int column)
{
    if (column != Said || row < 0 || row >= static_cast<int>(m_rows.size())) {
        return;
    }
    const Row what = m_rows[static_cast<std::size_t>(row)];
    const std::string text = toCore(m_table->item(row, column)->text().simplified());
    // Later, when the table is done with the cell: the document has it shown anew.
    QMetaObject::invokeMethod(
        this,
        [this, what, text] {
            if (what.level.isValid()) {
                keepLevel(what, text);
            } else {
                keepOutcome(what, text);
            }
        },
        Qt::QueuedConnection);
}

void FamilyWords::keepLevel(const Row& row, const std::string& text)
{
    const ClassBook& book = m_document.book();
    const int rank = book.scale.rankOf(row.level);
    if (rank == 0) {
        return;
    }
    const Level& level = book.scale.level(rank);
    const auto words = inLanguage(level.translations, language());
    LevelWording said =
        words != level.translations.end() ? *words : LevelWording{language(), {}, {}};
    (row.isMeaning ? said.wording : said.name) = text;
    m_document.edit([&](Gradebook& gradebook) {
        return setLevelWording(gradebook, m_document.book(), row.level, said);
    });
}

void FamilyWords::keepOutcome(const Row& row, const std::string& text)
{
    const auto index = m_document.book().indexOf(row.outcome);
    if (!index) {
        return;
    }
    Outcome after = m_document.book().outcomes[*index];
    const auto words = inLanguage(after.wordings, language());
    if (words == after.wordings.end()) {
        after.wordings.push_back({language(), text});
    } else if (text.empty()) {
        after.wordings.erase(words);
    } else {
        words->text = text;
    }
    m_document.edit([&](Gradebook& gradebook) {
        return changeOutcomes(gradebook, m_document.book(), {after});
    });
}

} // namespace trellis::ui
