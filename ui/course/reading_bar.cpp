// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/reading_bar.h"

#include "core/exchange/roster_sections.h"
#include "ui/common/flow_layout.h"
#include "ui/course/course_section.h"
#include "ui/course/import_words.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kTitleSize = 1.4;

QComboBox* choiceBox(QWidget* parent, const QString& name)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    return box;
}

/// Chooses what is there already, or adds it.
void chooseData(QComboBox* box, const QString& text, const QString& data)
{
    int index = box->findData(data);
    if (index < 0) {
        box->addItem(text, data);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

/// "Period 3 (28)": a class and how many are in it.
QString countedText(const FileSection& section)
{
    return ReadingBar::tr("%1 (%2)", "class, students")
        .arg(named(shortName(section.name), TextFor::Screen), QString::number(section.rows));
}

} // namespace

ReadingBar::ReadingBar(QWidget* parent)
    : QWidget(parent), m_about(plainLabel(this)), m_encoding(choiceBox(this, tr("Encoding"))),
      m_delimiter(choiceBox(this, tr("Delimiter"))),
      m_dates(choiceBox(this, tr("Order of birth dates"))),
      m_names(choiceBox(this, tr("Order of names"))), m_heading(new QCheckBox(this)),
      m_sections(choiceBox(this, tr("Class of the file to take")))
{
    auto* bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    QFont title = m_about->font();
    title.setPointSizeF(title.pointSizeF() * kTitleSize);
    title.setBold(true);
    m_about->setFont(title);
    bar->addWidget(m_about, 1);
    auto* boxes = new QWidget(this);
    auto* choices = new FlowLayout(boxes);
    choices->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(boxes, 2);
    for (QWidget* one : {static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_delimiter),
                         static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_dates),
                         static_cast<QWidget*>(m_names), static_cast<QWidget*>(m_sections)}) {
        choices->addWidget(one);
    }
    fillChoices();
    followChoices();
}

void ReadingBar::fillChoices()
{
    m_encoding->addItem(tr("Unicode (UTF-8)"), QStringLiteral("utf-8"));
    m_encoding->addItem(tr("Western European (Windows)"), QStringLiteral("windows-1252"));
    m_encoding->addItem(tr("Central European (Windows)"), QStringLiteral("windows-1250"));
    m_encoding->addItem(tr("Cyrillic (Windows)"), QStringLiteral("windows-1251"));
    m_encoding->addItem(tr("Greek (Windows)"), QStringLiteral("windows-1253"));
    m_encoding->addItem(tr("Turkish (Windows)"), QStringLiteral("windows-1254"));
    m_encoding->addItem(tr("Baltic (Windows)"), QStringLiteral("windows-1257"));
    m_encoding->addItem(tr("Western European (old Mac)"), QStringLiteral("macintosh"));
    m_encoding->addItem(tr("Unicode (UTF-16)"), QStringLiteral("utf-16le"));
    m_delimiter->addItem(tr("commas"), QStringLiteral(","));
    m_delimiter->addItem(tr("semicolons"), QStringLiteral(";"));
    m_delimiter->addItem(tr("tabs"), QStringLiteral("\t"));
    m_delimiter->addItem(tr("bars"), QStringLiteral("|"));
    m_dates->addItem(tr("Birth dates: day first"), static_cast<int>(DateOrder::DayFirst));
    m_dates->addItem(tr("Birth dates: month first"), static_cast<int>(DateOrder::MonthFirst));
    m_names->addItem(tr("Names without a comma: given name first"),
                     static_cast<int>(NameOrder::GivenFirst));
    m_names->addItem(tr("Names without a comma: family name first"),
                     static_cast<int>(NameOrder::FamilyFirst));
    m_heading->setText(tr("The first row is a heading"));
}

void ReadingBar::followChoices()
{
    connect(m_encoding, &QComboBox::activated, this, [this] {
        Q_EMIT readingChanged([this](RosterReadOptions& reading) {
            reading.encoding = toCore(m_encoding->currentData().toString());
        });
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        Q_EMIT readingChanged([this](RosterReadOptions& reading) {
            reading.delimiter = toCore(m_delimiter->currentData().toString()).front();
        });
    });
    connect(m_dates, &QComboBox::activated, this, [this] {
        Q_EMIT readingChanged([this](RosterReadOptions& reading) {
            reading.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
        });
    });
    connect(m_names, &QComboBox::activated, this, [this] {
        Q_EMIT readingChanged([this](RosterReadOptions& reading) {
            reading.nameOrder = static_cast<NameOrder>(m_names->currentData().toInt());
        });
    });
    connect(m_sections, &QComboBox::activated, this,
            [this] { Q_EMIT sectionChosen(m_sections->currentData().toString()); });
    connect(m_heading, &QCheckBox::toggled, this, [this](bool on) {
        Q_EMIT readingChanged([on](RosterReadOptions& reading) { reading.hasHeading = on; });
    });
}

void ReadingBar::showRoster(const RosterSession& session)
{
    const RosterFile& file = session.file();
    const QSignalBlocker quiet(m_heading);
    const auto rows = static_cast<int>(file.rows.size());
    const QString what =
        session.isPasted() ? tr("Pasted names")
                           : named(QString::fromStdU16String(session.path().filename().u16string()),
                                   TextFor::Screen);
    m_about->setText(tr("%1 \u00B7 %n rows", nullptr, rows).arg(what));
    const bool isUtf8 = file.encoding == "utf-8" || file.encoding == "utf-8-bom";
    chooseData(m_encoding, toQt(file.encoding).toUpper(),
               isUtf8 ? QStringLiteral("utf-8") : toQt(file.encoding));
    m_encoding->setVisible(!session.isPasted());
    chooseData(m_delimiter, QString(QLatin1Char(file.delimiter)),
               QString(QLatin1Char(file.delimiter)));
    m_delimiter->setVisible(!session.isPasted());
    m_heading->setChecked(file.headerLine.has_value());
    const bool asksDates = file.isDateOrderGuessed || session.reading().dateOrder;
    m_dates->setVisible(asksDates);
    m_dates->setCurrentIndex(file.isMonthFirst ? 1 : 0);
    const bool asksNames =
        session.reading().nameOrder ||
        std::any_of(file.issues.begin(), file.issues.end(), [](const RosterIssue& issue) {
            return issue.kind == RosterIssueKind::GuessedName;
        });
    m_names->setVisible(asksNames);
    m_names->setCurrentIndex(session.reading().nameOrder == NameOrder::FamilyFirst ? 1 : 0);
    showSections(session);
}

void ReadingBar::showSections(const RosterSession& session)
{
    const std::vector<FileSection> sections = sectionsOf(session.file());
    m_sections->clear();
    m_sections->setVisible(!sections.empty());
    if (sections.empty()) {
        return;
    }
    m_sections->addItem(tr("Take all %n classes", nullptr, static_cast<int>(sections.size())),
                        QString());
    for (const FileSection& section : sections) {
        m_sections->addItem(tr("Take only %1").arg(countedText(section)), toQt(section.name));
        if (isSameSection(section.name, session.options().section)) {
            m_sections->setCurrentIndex(m_sections->count() - 1);
        }
    }
}

QString sectionsText(const RosterFile& file)
{
    const std::vector<FileSection> sections = sectionsOf(file);
    QStringList counted;
    for (const FileSection& section : sections) {
        counted.append(countedText(section));
    }
    return sections.empty() ? QString()
                            : ReadingBar::tr("This file holds %n classes: %1.", nullptr,
                                             static_cast<int>(sections.size()))
                                  .arg(listed(counted));
}

} // namespace trellis::ui
