// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/import_preview.h"

#include "ui/common/class_watch.h"
#include "ui/common/flow_layout.h"
#include "ui/common/panel_area.h"
#include "ui/course/count_card.h"
#include "ui/course/count_cards.h"
#include "ui/course/course_section.h"
#include "ui/course/import_words.h"
#include "ui/course/reading_bar.h"
#include "ui/course/roster_columns_table.h"
#include "ui/course/roster_lines_view.h"
#include "ui/course/trouble_line.h"
#include "ui/text/messages.h"
#include "ui/text/sentences.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kColumnKeys = 9;
constexpr int kLinesSeen = 8; ///< of text, however low the display

} // namespace

ImportPreview::ImportPreview(Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_session(document), m_reading(new ReadingBar(this)),
      m_what(plainLabel(this)), m_columns(new RosterColumnsTable(this)),
      m_lines(new RosterLinesView(this)), m_moveOut(new QCheckBox(this)),
      m_accept(new QCheckBox(this)), m_said(plainLabel(this)),
      m_trouble(new TroubleLine(document, this)), m_import(nullptr),
      m_watch(new ClassWatch(
          *this, document,
          [this] {
              if (!m_isImporting) {
                  follow(m_session.readAgain([](RosterReadOptions&) {}));
              }
          },
          *m_said))
{
    setWindowTitle(tr("Import a roster"));
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reading);
    layout->addWidget(m_what);
    layout->addWidget(m_columns);
    makeCards(*layout);
    m_lines->setMinimumHeight(fontMetrics().height() * kLinesSeen);
    layout->addWidget(m_lines, 1);
    layout->addWidget(quietLabel(this, tr("\u2190 \u2192 another answer \u00B7 \u2191 \u2193 "
                                          "another row")));
    auto* forAll = new QWidget(this);
    auto* choices = new FlowLayout(forAll);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(m_accept);
    choices->addWidget(m_moveOut);
    layout->addWidget(forAll);
    auto* whole = new QVBoxLayout(this);
    auto* area = new PanelArea(page, this);
    area->setHorizontalScrollBarPolicy(
        Qt::ScrollBarAsNeeded); // cards stand in two columns at least
    whole->addWidget(area, 1);

    whole->addWidget(m_trouble);
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_said, 1);
    bottom->addWidget(buttons);
    whole->addLayout(bottom);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reading, &ReadingBar::readingChanged, this,
            [this](const ReadingBar::Change& change) { follow(m_session.readAgain(change)); });
    connect(m_reading, &ReadingBar::sectionChosen, this, [this](const QString& section) {
        follow(m_session.decide(
            [name = toCore(section)](RosterPlanOptions& options) { options.section = name; }));
    });
    connect(m_columns, &RosterColumnsTable::chosen, this, [this](int column, const QString& field) {
        follow(m_session.mapColumn(static_cast<std::size_t>(column), toCore(field)));
    });
    connect(m_lines, &RosterLinesView::answered, this,
            [this](const RosterLine::Choice& choice) { follow(choice.choose(m_session)); });
    connect(m_trouble, &TroubleLine::refused, m_said, &QLabel::setText);
    connect(m_moveOut, &QCheckBox::toggled, this, [this](bool on) {
        follow(m_session.decide([on](RosterPlanOptions& options) {
            options.moveOutMissing = on;
            options.decisions.movedOut.clear();
        }));
    });
    connect(m_accept, &QCheckBox::toggled, this, [this](bool on) {
        follow(
            m_session.decide([on](RosterPlanOptions& options) { options.acceptProposals = on; }));
    });
    for (int i = 0; i < kColumnKeys; ++i) {
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this, i] { m_columns->openChoice(i); });
    }
    const QSize room = screen()->availableSize();
    resize(std::min(1280, room.width() - 40), std::min(760, room.height() - 40));
}

void ImportPreview::makeCards(QVBoxLayout& page)
{
    auto* cards = new CountCards(this);
    for (CountCard** card : {&m_new, &m_known, &m_left, &m_look}) {
        *card = cards->add();
        connect(*card, &QAbstractButton::clicked, this, [this, card] { showOnly(*card); });
    }
    page.addWidget(cards);
}

void ImportPreview::showOnly(CountCard* card)
{
    using Kind = RosterLine::Kind;
    const std::pair<CountCard*, Kind> kinds[] = {
        {m_new, Kind::New}, {m_known, Kind::Same}, {m_left, Kind::Leaving}, {m_look, Kind::Look}};
    std::optional<Kind> wanted;
    for (const auto& [other, kind] : kinds) {
        if (other == card && card->isChecked()) {
            wanted = kind;
        } else {
            other->setChecked(false);
        }
    }
    m_lines->setFilter(wanted);
}

Result<void> ImportPreview::readFile(const std::filesystem::path& path)
{
    auto read = m_session.readFile(path);
    if (read) {
        refresh();
        m_lines->setFocus();
    }
    return read;
}

Result<void> ImportPreview::readPasted(const QString& text)
{
    setWindowTitle(tr("Paste names"));
    auto read = m_session.readPasted(text);
    if (read) {
        refresh();
        m_lines->setFocus();
    }
    return read;
}

void ImportPreview::accept()
{
    if (!m_import->isEnabled()) {
        return;
    }
    if (m_document.isReadOnly()) {
        m_trouble->tryAgain(); // after which the plan is a new one, to be looked at
        return;
    }
    if (!m_watch->isAsSeen()) {
        return;
    }
    const QScopedValueRollback importing(m_isImporting, true);
    const QString done = importedText(m_session.plan(), m_document.book().schoolClass.name);
    if (m_session.apply()) {
        QDialog::accept();
        Q_EMIT imported(done);
    }
}

void ImportPreview::follow(const Result<void>& read)
{
    refresh();
    if (!read) {
        m_said->setText(messageFor(read.error()));
    }
}

void ImportPreview::refresh()
{
    refreshReading();
    m_columns->setFile(m_session.file());
    m_lines->setLines(rosterLines(m_session));
    refreshCards();
    refreshImport();
}

void ImportPreview::refreshReading()
{
    m_reading->showRoster(m_session);
    m_what->setText(
        paragraph({sectionsText(m_session.file()),
                   m_session.isPasted()
                       ? tr("What I read. Change a heading if I guessed wrong.")
                       : tr("What I read from your file. Change a heading if I guessed wrong.")}));
}

int ImportPreview::toLookAt() const
{
    const auto& lines = m_lines->lines().all();
    return static_cast<int>(std::count_if(lines.begin(), lines.end(),
                                          [](const RosterLine& line) { return line.isOpen; }));
}

int ImportPreview::waiting() const
{
    const auto& lines = m_lines->lines().all();
    return static_cast<int>(std::count_if(lines.begin(), lines.end(),
                                          [](const RosterLine& line) { return line.waits; }));
}

bool ImportPreview::hasNames() const
{
    return m_session.file().hasNameColumn() || !m_session.plan().rows.empty();
}

void ImportPreview::refreshCards()
{
    const RosterPlan& plan = m_session.plan();
    const auto fresh = plan.count(RowAction::Create);
    const auto changed = plan.count(RowAction::Update);
    const auto proposed = static_cast<int>(plan.count(RowAction::Propose));
    const auto known = plan.count(RowAction::Unchanged) + changed;
    const QString className = named(m_document.book().schoolClass.name, TextFor::Screen);
    m_new->setCount(
        tr("%1 new").arg(fresh),
        tr("join %1", "so many students, which class", static_cast<int>(fresh)).arg(className));
    m_known->setCount(tr("%1 known").arg(known), changed > 0
                                                     ? tr("%1 with something changed").arg(changed)
                                                     : tr("nothing changes for them"));
    QStringList left;
    std::size_t goes = 0;
    for (const LeavingStudent& student : plan.left) {
        const StudentRecord* record = m_document.book().find(student.student);
        if (record != nullptr) {
            left.append(named(shortName(record->student.displayName()), TextFor::Screen));
        }
        goes += student.isMovedOut ? 1 : 0;
    }
    // Names that were pasted may be those of newcomers: nobody was taken off a list.
    const bool isPasted = m_session.isPasted();
    const auto missing = static_cast<int>(plan.left.size());
    m_left->setCount(
        (isPasted ? tr("%1 not in the list") : tr("%1 no longer listed")).arg(missing),
        !hasNames() ? tr("no names have been read")
        : left.isEmpty()
            ? isPasted ? tr("everybody is in the list") : tr("everybody is in the file")
        : goes == 0
            ? tr("%1: stay, all ratings kept", "so many names", missing).arg(listed(left, 2))
            : tr("%1: %2 to move out, all ratings kept")
                  .arg(listed(left, 2), QString::number(goes)));
    const int look = toLookAt();
    m_look->setCount(tr("%1 to look at").arg(look),
                     look == 0 ? tr("nothing waits") : waitingText(waiting()));
    m_look->setWarning(look > 0);

    const QSignalBlocker quietMoveOut(m_moveOut);
    const QSignalBlocker quietAccept(m_accept);
    m_moveOut->setText(isPasted ? tr("&Move those not in the list out of the class")
                                : tr("&Move those no longer listed out of the class"));
    m_moveOut->setVisible(!plan.left.empty());
    m_moveOut->setChecked(!plan.left.empty() && goes == plan.left.size());
    m_accept->setText(tr("&Take the %n likely matches as the same students", nullptr, proposed));
    m_accept->setVisible(proposed > 0);
    m_accept->setChecked(m_session.options().acceptProposals);
}

void ImportPreview::refreshImport()
{
    const RosterFile& file = m_session.file();
    const RosterPlan& plan = m_session.plan();
    const auto written = std::count_if(plan.rows.begin(), plan.rows.end(),
                                       [](const PlannedRow& row) { return row.isWritten(); });
    const bool canImport = !plan.isEmpty();
    m_import->setEnabled(canImport);
    m_import->setText(tr("&Import %n students", nullptr, static_cast<int>(written)));
    m_said->setText(
        !hasNames() ? tr("Row %1 has no column I can read as names. Which column holds the names?")
                          .arg(file.headerLine.value_or(1))
        : canImport && waiting() > 0
            ? tr("Nothing has been changed yet. Import leaves out what waits for an answer.")
        : canImport      ? tr("Nothing has been changed yet.")
        : toLookAt() > 0 ? tr("Nothing to import until the rows to look at are answered.")
                         : tr("Everybody is here already: there is nothing to import."));
}

} // namespace trellis::ui
