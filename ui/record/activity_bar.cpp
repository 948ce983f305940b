// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/activity_bar.h"

#include "ui/common/date_field.h"
#include "ui/common/flow_layout.h"
#include "ui/record/activity_line.h"
#include "ui/record/outcome_chip.h"
#include "ui/record/outcome_field.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLongestTitle = 300;

/// A field under its label.
QVBoxLayout* labelled(const QString& text, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    // The letter of a label does nothing for what takes no focus itself.
    label->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addStretch();
    return layout;
}

} // namespace

ActivityBar::ActivityBar(Document& document, RecordSession& session, QWidget* parent)
    : QFrame(parent), m_document(document), m_session(session), m_line(new ActivityLine(this)),
      m_fields(new QWidget(this)), m_title(new QLineEdit(m_fields)),
      m_kind(new QComboBox(m_fields)),
      m_date(new DateField([&document] { return document.today(); }, m_fields)),
      m_outcomes(new QWidget(m_fields)), m_flow(new FlowLayout(m_outcomes)),
      m_outcome(new OutcomeField(document, m_outcomes))
{
    layOut();
    followFields();
    connect(&session, &RecordSession::changed, this, &ActivityBar::refresh);
    connect(&document, &Document::fileStatusChanged, this, &ActivityBar::refresh);
    connect(&document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            m_shown.clear(); // an outcome may be called otherwise
            refresh();
        }
    });
    refresh();
}

void ActivityBar::layOut()
{
    setFrameShape(StyledPanel);
    m_title->setMaxLength(kLongestTitle);
    m_title->setAccessibleName(tr("What they did"));
    m_title->setPlaceholderText(tr("for example: Market role-play"));
    m_kind->setAccessibleName(tr("Kind"));
    for (int i = 0; i <= static_cast<int>(ActivityKind::Other); ++i) {
        m_kind->addItem(activityKindText(static_cast<ActivityKind>(i)));
    }
    const int em = fontMetrics().averageCharWidth();
    m_title->setMinimumWidth(12 * em);
    m_date->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Nov 00, 0000")) +
                            3 * em);
    m_outcome->setMinimumWidth(19 * em);
    m_flow->addWidget(m_outcome);
    m_outcomes->setFocusProxy(m_outcome);

    auto* fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    const QString title = tr("&What they did");
    fields->addLayout(labelled(title, m_title, m_fields), 3);
    fields->addLayout(labelled(tr("&Kind"), m_kind, m_fields));
    fields->addLayout(labelled(tr("&Date"), m_date, m_fields));
    fields->addLayout(labelled(tr("Outcomes show&n"), m_outcomes, m_fields), 6);
    m_line->hide();
    m_line->setShortcut(QKeySequence::mnemonic(title)); // as that of the field it stands for
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_fields);
}

void ActivityBar::followFields()
{
    connect(m_line, &QAbstractButton::clicked, this, [this] {
        open();
        m_title->setFocus();
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*old*/, const QWidget* now) { followKeyboard(now); });
    connect(m_title, &QLineEdit::editingFinished, this, &ActivityBar::commitTitle);
    connect(m_title, &QLineEdit::returnPressed, this, [this] {
        commitTitle();
        if (m_session.activity().outcomes.empty()) {
            m_outcome->setFocus();
        } else {
            Q_EMIT listWanted();
        }
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        ActivityChange change = unchanged();
        change.activity.kind = static_cast<ActivityKind>(index);
        Q_EMIT changeWanted(change);
    });
    connect(m_date, &DateField::dayChosen, this, [this](Date day) {
        ActivityChange change = unchanged();
        change.activity.date = day;
        Q_EMIT changeWanted(change);
        refresh(); // a change that was not made is not shown as if it were
    });
    connect(m_date, &QLineEdit::returnPressed, this, [this] {
        m_date->commit();
        // A preview of what would change has the keyboard then.
        if (m_date->hasFocus()) {
            Q_EMIT listWanted();
        }
    });
    connect(m_date, &DateField::said, this, &ActivityBar::said);
    connect(m_outcome, &OutcomeField::outcomeChosen, this, &ActivityBar::addOutcome);
    connect(m_outcome, &OutcomeField::sheetChosen, this, [this](const ClipboardSheet& sheet) {
        m_session.openSheet(sheet);
        Q_EMIT listWanted();
    });
    connect(m_outcome, &OutcomeField::passed, m_title, qOverload<>(&QWidget::setFocus));
    connect(m_outcome, &OutcomeField::left, this, &ActivityBar::left);
    connect(m_outcome, &OutcomeField::said, this, &ActivityBar::said);
}

void ActivityBar::setLow(bool isLow)
{
    m_isLow = isLow;
    foldOrNot();
}

int ActivityBar::openHeight(int width) const
{
    if (m_fields->isHidden()) {
        m_outcomes->updateGeometry(); // nobody tells it of another font meanwhile
    }
    const QMargins around = layout()->contentsMargins();
    const QLayout& fields = *m_fields->layout();
    return fields.totalHeightForWidth(width - around.left() - around.right()) + around.top() +
           around.bottom();
}

void ActivityBar::open()
{
    m_isOpen = true;
    foldOrNot();
}

void ActivityBar::followKeyboard(const QWidget* now)
{
    // A list that drops down is a window of its own.
    if (now == nullptr || now->window() != window() || now == m_line) {
        return;
    }
    m_isOpen = isAncestorOf(now);
    foldOrNot();
}

/// Without outcomes it asks for them.
void ActivityBar::foldOrNot()
{
    const bool isFolded = m_isLow && !m_isOpen && !m_shown.empty() && m_document.hasBook();
    if (isFolded) {
        refreshLine();
    }
    m_fields->setHidden(isFolded);
    m_line->setVisible(isFolded);
}

void ActivityBar::refreshLine()
{
    const Activity& activity = m_session.activity();
    QStringList parts{activity.title.empty() ? untitledText()
                                             : named(activity.title, TextFor::Screen),
                      activityKindText(activity.kind), shortDate(activity.date)};
    const ClassBook& book = m_document.book();
    for (const OutcomeId id : m_shown) {
        if (const auto index = book.indexOf(id)) {
            const Outcome& outcome = book.outcomes.at(*index);
            parts.append(outcomeName(outcome));
        }
    }
    m_line->setWords(parts.join(QStringLiteral(" \u00B7 ")));
}

void ActivityBar::startWithOutcome()
{
    open();
    m_wantsTitleNext = true;
    m_outcome->clear();
    m_outcome->setFocus();
}

void ActivityBar::refresh()
{
    setEnabled(m_document.hasBook() && !m_document.isReadOnly());
    if (!m_document.hasBook()) {
        return;
    }
    const Activity& activity = m_session.activity();
    if (m_title->text() != toQt(activity.title)) {
        m_title->setText(toQt(activity.title));
    }
    m_kind->setCurrentIndex(static_cast<int>(activity.kind));
    m_date->setDay(activity.date);
    refreshChips();
    foldOrNot();
}

void ActivityBar::refreshChips()
{
    std::vector<OutcomeId> shown = m_session.activity().outcomes;
    std::erase_if(shown, [this](OutcomeId id) { return !m_document.book().indexOf(id); });
    m_outcome->setShown(shown);
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    for (QWidget* chip : m_chips) {
        chip->hide();
        chip->deleteLater();
        m_flow->removeWidget(chip);
    }
    m_chips.clear();
    m_flow->removeWidget(m_outcome);
    for (const OutcomeId id : shown) {
        auto* chip = new OutcomeChip(m_document, id, shown, m_outcomes);
        connect(chip, &OutcomeChip::takenOut, this, [this](OutcomeId out) {
            ActivityChange change = unchanged();
            std::erase(change.activity.outcomes, out);
            Q_EMIT changeWanted(change);
        });
        connect(chip, &OutcomeChip::replaced, this, [this](OutcomeId out, OutcomeId by) {
            ActivityChange change = unchanged();
            std::replace(change.activity.outcomes.begin(), change.activity.outcomes.end(), out, by);
            change.replaced.emplace_back(out, by);
            Q_EMIT changeWanted(change);
        });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.push_back(chip);
    }
    m_flow->addWidget(m_outcome);
    m_outcomes->updateGeometry();
}

void ActivityBar::commitTitle()
{
    const QString typed = m_title->text().simplified();
    if (typed == toQt(m_session.activity().title) || !isEnabled()) {
        return;
    }
    ActivityChange change = unchanged();
    change.activity.title = toCore(typed);
    Q_EMIT changeWanted(change);
}

void ActivityBar::addOutcome(OutcomeId outcome)
{
    ActivityChange change = unchanged();
    change.activity.outcomes.push_back(outcome);
    Q_EMIT changeWanted(change);
    if (m_wantsTitleNext && m_title->text().isEmpty()) {
        m_title->setFocus();
    } else {
        Q_EMIT listWanted();
    }
    m_wantsTitleNext = false;
}

void ActivityBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_title->setText(toQt(m_session.activity().title));
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace trellis::ui
