// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/outcome_details.h"

#include "core/base/text.h"
#include "core/storage/edits/outcome_list.h"
#include "ui/common/follow_writable.h"
#include "ui/common/theme.h"
#include "ui/course/course_section.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace trellis::ui {

namespace {

const QLatin1String kBetween(" | ");

OutcomeWording* ownWording(Outcome& outcome)
{
    const auto it = std::find_if(outcome.wordings.begin(), outcome.wordings.end(),
                                 [](const OutcomeWording& w) { return w.language.empty(); });
    return it == outcome.wordings.end() ? nullptr : &*it;
}

QString criteriaText(const Outcome& outcome)
{
    QStringList lines;
    for (const std::string& text : outcome.criteria) {
        lines.append(toQt(text));
    }
    return lines.join(QLatin1Char('\n'));
}

QString resourcesText(const Outcome& outcome)
{
    QStringList lines;
    for (const OutcomeResource& resource : outcome.resources) {
        lines.append(resource.location.empty()
                         ? toQt(resource.title)
                         : toQt(resource.title) + kBetween + toQt(resource.location));
    }
    return lines.join(QLatin1Char('\n'));
}

QPlainTextEdit* linesEdit(QWidget* parent, const QString& placeholder)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * 3);
    edit->setMaximumHeight(edit->fontMetrics().lineSpacing() * 5);
    return edit;
}

QLabel* headingFor(QWidget* field, const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(parent, text);
    label->setWordWrap(false);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

} // namespace

OutcomeDetails::OutcomeDetails(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_title(plainLabel(this, {}, true)),
      m_wording(new QLineEdit(this)), m_count(quietLabel(this)),
      m_criteria(linesEdit(this, tr("One line each"))),
      m_resources(linesEdit(this, tr("One line each: a title | where it is")))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_title->setWordWrap(false);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_wording->setMaxLength(static_cast<int>(kLongestOutcome));
    m_count->setWordWrap(false);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(headingFor(m_wording, tr("I can …"), this), 1, 0);
    grid->addWidget(m_wording, 1, 1);
    grid->addWidget(m_count, 1, 2);
    auto* lower = new QHBoxLayout;
    auto* criteria = new QVBoxLayout;
    criteria->addWidget(headingFor(m_criteria, tr("What success looks like"), this));
    criteria->addWidget(m_criteria);
    criteria->addStretch();
    auto* resources = new QVBoxLayout;
    resources->addWidget(headingFor(m_resources, tr("Resources"), this));
    resources->addWidget(m_resources);
    resources->addStretch();
    lower->addLayout(criteria);
    lower->addLayout(resources);
    grid->addLayout(lower, 2, 0, 1, 3);
    followWritable(*this, m_document, [this] { return outcome() != nullptr; });
    connect(m_wording, &QLineEdit::editingFinished, this, &OutcomeDetails::keepWording);
    connect(m_wording, &QLineEdit::textChanged, this, [this](const QString& text) {
        countWording(static_cast<int>(codePointCount(toCore(text))));
    });
    for (QWidget* field : {static_cast<QWidget*>(m_wording), static_cast<QWidget*>(m_criteria),
                           static_cast<QWidget*>(m_resources)}) {
        field->installEventFilter(this);
    }
    show({});
}

const Outcome* OutcomeDetails::outcome() const
{
    if (!m_document.hasBook()) {
        return nullptr;
    }
    const auto index = m_document.book().indexOf(m_outcome);
    return index ? &m_document.book().outcomes[*index] : nullptr;
}

void OutcomeDetails::show(OutcomeId outcome)
{
    // Typing in a field goes on while the same outcome is read again.
    const bool isTyping =
        outcome == m_outcome &&
        (m_criteria->hasFocus() || m_resources->hasFocus() || m_wording->hasFocus() ||
         m_wording->isModified() || m_criteria->document()->isModified() ||
         m_resources->document()->isModified());
    m_outcome = outcome;
    if (!isTyping) {
        fill();
    }
}

void OutcomeDetails::fill()
{
    const Outcome* one = outcome();
    setEnabled(one != nullptr && !m_document.isReadOnly());
    m_title->setText(one != nullptr ? named(one->code + "  " + one->title, TextFor::Screen)
                                    : tr("Choose an outcome above."));
    Outcome copy = one != nullptr ? *one : Outcome();
    const OutcomeWording* own = ownWording(copy);
    m_wording->setText(own != nullptr ? toQt(own->text) : QString());
    m_wording->setCursorPosition(0);
    m_criteria->setPlainText(criteriaText(copy));
    m_resources->setPlainText(resourcesText(copy));
    countWording(static_cast<int>(codePointCount(toCore(m_wording->text()))));
}

void OutcomeDetails::countWording(int characters)
{
    const bool isLong = characters > kSoftLimit;
    m_count->setText(isLong ? tr("%1 of %2: long for a sheet").arg(characters).arg(kSoftLimit)
                            : tr("%1 of %2").arg(characters).arg(kSoftLimit));
    QPalette colours = palette();
    if (isLong) {
        colours.setColor(QPalette::PlaceholderText, tokensFor(palette()).warning.ink);
    }
    m_count->setPalette(colours);
}

void OutcomeDetails::keep(const Outcome& after)
{
    const Outcome* before = outcome();
    if (before != nullptr && *before != after) {
        m_document.edit([&](Gradebook& gradebook) {
            return changeOutcomes(gradebook, m_document.book(), {after});
        });
    }
}

void OutcomeDetails::keepWording()
{
    m_wording->setModified(false);
    if (const Outcome* one = outcome()) {
        Outcome after = *one;
        const std::string text = toCore(m_wording->text().simplified());
        if (OutcomeWording* own = ownWording(after)) {
            own->text = text;
        } else if (!text.empty()) {
            after.wordings.push_back({{}, text});
            std::rotate(after.wordings.begin(), after.wordings.end() - 1, after.wordings.end());
        }
        keep(after);
    }
}

void OutcomeDetails::keepCriteria()
{
    m_criteria->document()->setModified(false);
    const Outcome* one = outcome();
    if (one == nullptr || m_criteria->toPlainText() == criteriaText(*one)) {
        return;
    }
    Outcome after = *one;
    after.criteria.clear();
    for (const QString& line : m_criteria->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            after.criteria.push_back(toCore(line.simplified()));
        }
    }
    keep(after);
}

void OutcomeDetails::keepResources()
{
    m_resources->document()->setModified(false);
    const Outcome* one = outcome();
    if (one == nullptr || m_resources->toPlainText() == resourcesText(*one)) {
        return;
    }
    Outcome after = *one;
    after.resources.clear();
    for (const QString& line : m_resources->toPlainText().split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype at = line.indexOf(QLatin1Char('|'));
        after.resources.push_back({{},
                                   toCore((at < 0 ? line : line.left(at)).simplified()),
                                   toCore((at < 0 ? QString() : line.mid(at + 1)).simplified())});
    }
    keep(after);
}

bool OutcomeDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_criteria) {
        keepCriteria();
    } else if (event->type() == QEvent::FocusOut && watched == m_resources) {
        keepResources();
    } else if (event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        const bool isChanged =
            outcome() != nullptr &&
            (m_criteria->toPlainText() != criteriaText(*outcome()) ||
             m_resources->toPlainText() != resourcesText(*outcome()) || m_wording->isModified());
        if (isChanged) {
            fill();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
