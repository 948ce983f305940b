// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/import_preview.h"

#include "ui/common/theme.h"
#include "ui/text/messages.h"
#include "ui/text/roster_field_text.h"
#include "ui/text/roster_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kRowsShown = 3;
constexpr int kMostTroubles = 200;

QLabel* plainLabel(QWidget* parent, bool isBold = false)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

/// What a row says in the field of a column.
QString cellText(const RosterRow& row, const RosterColumn& column)
{
    if (!column.field) {
        return {};
    }
    const std::string name = mappedFieldName(column);
    for (const NamedValue& value : namedValues(row.student, row.section, row.gradeLevel)) {
        if (value.field == name) {
            return toQt(value.value).simplified();
        }
    }
    const auto guardian = static_cast<std::size_t>(std::max(0, column.guardian - 1));
    if (isGuardianField(*column.field) && guardian < row.student.guardians.size()) {
        const Guardian& g = row.student.guardians.at(guardian);
        const RosterField field = *column.field;
        return toQt(field == RosterField::GuardianEmail          ? g.email
                    : field == RosterField::GuardianPhone        ? g.phone
                    : field == RosterField::GuardianRelationship ? g.relationship
                                                                 : g.name)
            .simplified();
    }
    // A whole name was taken apart; it is shown as it will be listed.
    const bool isName =
        *column.field == RosterField::FullName || *column.field == RosterField::BareName;
    return isName ? toQt(row.student.listName()).simplified() : QString();
}

} // namespace

ImportPreview::Card ImportPreview::makeCard(QWidget* parent, bool isWarning)
{
    auto* frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    const Tokens& tokens = tokensFor(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, isWarning ? tokens.warning.fill : tokens.raised);
    if (isWarning) {
        colours.setColor(QPalette::WindowText, tokens.warning.ink);
    }
    frame->setPalette(colours);
    auto* layout = new QVBoxLayout(frame);
    const Card card{plainLabel(frame, true), plainLabel(frame)};
    QFont large = card.number->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    card.number->setFont(large);
    card.words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(card.number);
    layout->addWidget(card.words, 1);
    parent->layout()->addWidget(frame);
    return card;
}

ImportPreview::ImportPreview(Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_session(document), m_about(plainLabel(this)),
      m_columns(new QTableWidget(this)), m_moveOut(new QCheckBox(this)),
      m_accept(new QCheckBox(this)), m_troubles(new QListWidget(this)), m_said(plainLabel(this))
{
    setWindowTitle(tr("Import a roster"));
    resize(1100, 640);
    auto* layout = new QVBoxLayout(this);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_about);
    auto* what = plainLabel(this, true);
    what->setText(tr("What I read from your file. Change a heading if I guessed wrong."));
    layout->addWidget(what);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setTabKeyNavigation(false);
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_columns->horizontalHeader()->hide();
    m_columns->verticalHeader()->hide();
    layout->addWidget(m_columns);

    auto* cards = new QWidget(this);
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    m_new = makeCard(cards, false);
    m_known = makeCard(cards, false);
    m_left = makeCard(cards, false);
    m_look = makeCard(cards, true);
    layout->addWidget(cards);
    layout->addWidget(m_moveOut);
    layout->addWidget(m_accept);
    m_troubles->setWordWrap(true);
    m_troubles->setAccessibleName(tr("To look at"));
    layout->addWidget(m_troubles, 1);

    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setIcon(QIcon());
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_said, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_moveOut, &QCheckBox::toggled, this, &ImportPreview::chooseOptions);
    connect(m_accept, &QCheckBox::toggled, this, &ImportPreview::chooseOptions);
}

Result<void> ImportPreview::readFile(const std::filesystem::path& path)
{
    auto read = m_session.readFile(path);
    if (read) {
        refresh();
    }
    return read;
}

void ImportPreview::accept()
{
    if (m_import->isEnabled() && m_session.apply()) {
        QDialog::accept();
    }
}

void ImportPreview::chooseField(int column, const QString& field)
{
    follow(m_session.mapColumn(static_cast<std::size_t>(column), toCore(field)));
}

void ImportPreview::chooseOptions()
{
    follow(m_session.setOptions({m_accept->isChecked(), m_moveOut->isChecked()}));
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
    const RosterFile& file = m_session.file();
    const QString delimiter = file.delimiter == ';'    ? tr("semicolons")
                              : file.delimiter == '\t' ? tr("tabs")
                              : file.delimiter == ','  ? tr("commas")
                                                       : QString(QLatin1Char(file.delimiter));
    m_about->setText(
        tr("%1 \u00B7 %2 \u00B7 %3 \u00B7 %4 rows")
            .arg(named(m_session.path().filename().u8string().empty()
                           ? QString()
                           : QString::fromStdU16String(m_session.path().filename().u16string()),
                       TextFor::Screen),
                 toQt(file.encoding).toUpper(), delimiter, QString::number(file.rows.size())));
    refreshColumns();
    refreshCards();
    refreshTroubles();
    const bool canImport = !m_session.plan().isEmpty();
    m_import->setEnabled(canImport);
    m_said->setText(file.hasNameColumn() || !m_session.plan().rows.empty()
                        ? canImport ? tr("Nothing has been changed yet.")
                                    : tr("Everybody is here already: there is nothing to import.")
                        : tr("Row %1 has no column I can read as names. Which column holds the "
                             "names?")
                              .arg(file.headerLine.value_or(1)));
}

void ImportPreview::refreshColumns()
{
    const RosterFile& file = m_session.file();
    m_columns->clear();
    m_columns->setColumnCount(static_cast<int>(file.columns.size()));
    m_columns->setRowCount(2 + kRowsShown);
    for (int column = 0; column < m_columns->columnCount(); ++column) {
        const RosterColumn& read = file.columns.at(static_cast<std::size_t>(column));
        auto* choice = new QComboBox(m_columns);
        choice->setAccessibleName(tr("Column %1 holds").arg(toQt(read.heading).left(100)));
        choice->addItem(tr("Leave out"), QStringLiteral("ignore"));
        for (const RosterField field : mappableRosterFields()) {
            RosterColumn as = read;
            as.field = field;
            as.guardian = isGuardianField(field) ? std::max(1, read.guardian) : 0;
            choice->addItem(fieldText(field), toQt(mappedFieldName(as)));
            if (read.field == field) {
                choice->setCurrentIndex(choice->count() - 1);
            }
        }
        connect(choice, &QComboBox::activated, this, [this, column, choice] {
            // After the box has closed: reading again replaces it.
            const QString field = choice->currentData().toString();
            QMetaObject::invokeMethod(
                this, [this, column, field] { chooseField(column, field); }, Qt::QueuedConnection);
        });
        m_columns->setCellWidget(0, column, choice);
        auto* heading = new QTableWidgetItem(toQt(read.heading).simplified().left(100));
        heading->setForeground(palette().color(QPalette::PlaceholderText));
        m_columns->setItem(1, column, heading);
        for (int r = 0; r < kRowsShown && r < static_cast<int>(file.rows.size()); ++r) {
            m_columns->setItem(
                2 + r, column,
                new QTableWidgetItem(
                    cellText(file.rows.at(static_cast<std::size_t>(r)), read).left(300)));
        }
    }
    m_columns->resizeColumnsToContents();
    m_columns->resizeRowsToContents();
    int height = 2 * m_columns->frameWidth() + 16;
    for (int r = 0; r < m_columns->rowCount(); ++r) {
        height += m_columns->rowHeight(r);
    }
    m_columns->setFixedHeight(height);
}

QString ImportPreview::nameOf(StudentId id) const
{
    const StudentRecord* record = m_document.book().find(id);
    return record != nullptr ? named(record->student.displayName(), TextFor::Screen) : QString();
}

std::vector<RosterIssue> ImportPreview::issues() const
{
    const RosterPlan& plan = m_session.plan();
    std::vector<RosterIssue> issues = m_session.file().issues;
    for (const RosterIssue& issue : plan.issues) {
        // A row that waits for a decision says why itself.
        const bool isSaid =
            issue.kind == RosterIssueKind::DuplicateKey &&
            std::any_of(plan.rows.begin(), plan.rows.end(), [&issue](const PlannedRow& row) {
                return row.action == RowAction::Conflict && row.file.line == issue.line;
            });
        if (!isSaid) {
            issues.push_back(issue);
        }
    }
    return issues;
}

int ImportPreview::toLookAt() const
{
    const auto& plan = m_session.plan();
    const auto proposed =
        std::count_if(plan.rows.begin(), plan.rows.end(), [](const PlannedRow& row) {
            return row.action == RowAction::Propose && !row.isAccepted;
        });
    return static_cast<int>(plan.count(RowAction::Conflict) + static_cast<std::size_t>(proposed) +
                            issues().size());
}

void ImportPreview::refreshCards()
{
    const RosterPlan& plan = m_session.plan();
    const auto fresh = plan.count(RowAction::Create);
    const auto changed = plan.count(RowAction::Update);
    const auto proposed = plan.count(RowAction::Propose);
    const auto known = plan.count(RowAction::Unchanged) + changed + proposed;
    m_new.number->setText(tr("%1 new").arg(fresh));
    m_new.words->setText((fresh == 1 ? tr("joins %1") : tr("join %1"))
                             .arg(named(m_document.book().schoolClass.name, TextFor::Screen)));
    m_known.number->setText(tr("%1 known").arg(known));
    m_known.words->setText(changed > 0 ? tr("%1 with something changed").arg(changed)
                                       : tr("nothing changes for them"));
    QStringList left;
    for (const LeavingStudent& student : plan.left) {
        left.append(nameOf(student.student));
    }
    m_left.number->setText(tr("%1 no longer listed").arg(plan.left.size()));
    m_left.words->setText(left.isEmpty() ? tr("everybody is in the file")
                                         : tr("%1: all ratings are kept").arg(listed(left, 3)));
    m_look.number->setText(tr("%1 to look at").arg(toLookAt()));
    m_look.words->setText(tr("nothing else waits for these"));

    const QSignalBlocker quietMoveOut(m_moveOut);
    const QSignalBlocker quietAccept(m_accept);
    m_moveOut->setText(tr("&Move those no longer listed out of the class"));
    m_moveOut->setVisible(!plan.left.empty());
    m_moveOut->setChecked(m_session.options().moveOutMissing);
    m_accept->setText(proposed == 1
                          ? tr("&Take the proposed match as the same student")
                          : tr("&Take the %1 proposed matches as the same students").arg(proposed));
    m_accept->setVisible(proposed > 0);
    m_accept->setChecked(m_session.options().acceptProposals);
    const auto written = std::count_if(plan.rows.begin(), plan.rows.end(),
                                       [](const PlannedRow& row) { return row.isWritten(); });
    m_import->setText(written == 1 ? tr("&Import 1 student")
                                   : tr("&Import %1 students").arg(written));
}

void ImportPreview::refreshTroubles()
{
    m_troubles->clear();
    const auto add = [this](std::size_t line, const QString& words) {
        if (m_troubles->count() < kMostTroubles) {
            m_troubles->addItem(tr("Row %1   %2").arg(QString::number(line), words));
        }
    };
    for (const PlannedRow& row : m_session.plan().rows) {
        const QString words = reasonText(row.reason);
        if (!words.isEmpty()) {
            add(row.file.line,
                tr("%1: %2").arg(named(row.file.student.listName(), TextFor::Screen), words));
        }
    }
    for (const RosterIssue& issue : issues()) {
        add(issue.line, issueText(issue));
    }
    for (const SkippedRow& row : m_session.file().skipped) {
        QStringList cells;
        for (const std::string& cell : row.cells) {
            if (!cell.empty()) {
                cells.append(toQt(cell));
            }
        }
        if (row.reason != SkipReason::Blank) {
            add(row.line, tr("%1 Left out: %2")
                              .arg(skipText(row.reason),
                                   named(cells.join(QLatin1Char(' ')), TextFor::Screen)));
        }
    }
    m_troubles->setVisible(m_troubles->count() > 0);
}

} // namespace trellis::ui
