// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/student_view.h"

#include "core/report/conference_sheet.h"
#include "ui/common/text_label.h"
#include "ui/print/learning_blocks.h"
#include "ui/student/credit_card.h"
#include "ui/student/outcome_model.h"
#include "ui/student/outcome_view.h"
#include "ui/text/credit_text.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr double kReadingPoints = 14.0;
constexpr double kUsualPoints = 10.5;
constexpr double kReading = kReadingPoints / kUsualPoints;
constexpr double kTitle = 1.8 * kReading;

/// "Emerging: I am starting. Capable: I can do it by myself."
QString legendText(const ConferenceSheet& sheet, const SheetWords& words)
{
    QStringList parts;
    for (const Level& level : sheet.levels) {
        const QString name = named(level.name, TextFor::Screen);
        parts.append(
            level.wording.empty()
                ? StudentView::tr("%1.").arg(name)
                : words(Sheet::tr("%1: %2")).arg(name, named(level.wording, TextFor::Screen)));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

StudentView::StudentView(QWidget* parent)
    : QWidget(parent), m_name(new TextLabel(kTitle, TextLabel::Tone::Bold, this)),
      m_course(new TextLabel(kReading, TextLabel::Tone::Plain, this)),
      m_credit(new TextLabel(kReading, TextLabel::Tone::Bold, this)),
      m_exempt(new TextLabel(kReading, TextLabel::Tone::Plain, this)), m_bar(new CreditBar(this)),
      m_legend(new TextLabel(kReading, TextLabel::Tone::Plain, this)),
      m_outcomes(new OutcomeView(this))
{
    setAccessibleName(tr("Student view"));
    auto* leave = new QPushButton(tr("Back to the teacher's page"), this);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &StudentView::leaveWanted);
    m_outcomes->setAccessibleName(tr("What I am learning"));
    m_outcomes->hideLatest();
    connect(m_outcomes, &OutcomeView::keyTyped, this, &StudentView::keyTyped);
    auto* head = new QHBoxLayout;
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_course);
    head->addLayout(who, 1);
    head->addWidget(leave, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_credit);
    layout->addWidget(m_exempt);
    layout->addWidget(m_outcomes, 1);
    layout->addWidget(m_legend);
    setFocusProxy(m_outcomes);
    applyFont();
}

void StudentView::show(const ClassBook& book, const StudentRecord& record, Date today)
{
    const ConferenceSheet sheet = conferenceSheet(book, record, today);
    m_name->setText(named(sheet.student, TextFor::Screen));
    // What the student reads is in one language, that of the sheet; it may run the other way.
    const SheetWords& words = SheetWords::of(toQt(sheet.language));
    if (sheet.language.empty()) {
        unsetLayoutDirection();
    } else {
        setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    }
    const QString course = named(sheet.course, TextFor::Screen);
    const QString teacher = named(sheet.teacher, TextFor::Screen);
    m_course->setText(sheet.teacher.empty()    ? course
                      : sheet.language.empty() ? tr("%1 with %2").arg(course, teacher)
                                               : words(Sheet::tr("%1: %2")).arg(course, teacher));
    m_credit->setText(creditText(words, sheet));
    m_credit->setVisible(!m_credit->text().isEmpty());
    m_exempt->setText(exemptSentence(sheet.credit, words));
    m_exempt->setVisible(!m_exempt->text().isEmpty());
    if (sheet.boxes) {
        m_bar->setBoxes(sheet.boxes->filled, sheet.boxes->lineAfter.value_or(0), sheet.boxes->pool);
    } else {
        m_bar->hide();
    }
    m_outcomes->setVisible(!sheet.rows.empty());
    m_outcomes->outcomes().setRows(sheetRows(sheet));
    m_outcomes->layOut();
    m_legend->setText(sheet.rows.empty()
                          ? words(Sheet::tr("My teacher and I will choose what I learn next"))
                          : legendText(sheet, words));
}

void StudentView::fit(int height)
{
    const int below = m_legend->heightForWidth(m_legend->width());
    m_outcomes->setWhole(m_outcomes->y() + m_outcomes->fewRowsHeight() + below > height);
}

void StudentView::applyFont()
{
    QFont reading = font();
    const QString family = QStringLiteral("Andika");
    if (QFontDatabase::families().contains(family)) {
        reading.setFamily(family);
    }
    reading.setPointSizeF(reading.pointSizeF() * kReading);
    m_outcomes->setFont(reading);
    for (TextLabel* label : {m_name, m_course, m_credit, m_exempt, m_legend}) {
        label->setFamily(reading.family());
    }
}

void StudentView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StudentView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
    }
}

} // namespace trellis::ui
