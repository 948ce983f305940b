// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/levels_section.h"

#include "core/mastery/whatif.h"
#include "core/storage/edits/rules.h"
#include "ui/common/follow_writable.h"
#include "ui/common/key_words.h"
#include "ui/course/family_words.h"
#include "ui/course/method_editor.h"
#include "ui/course/scale_editor.h"
#include "ui/course/what_if_view.h"
#include "ui/document/document.h"
#include "ui/text/messages.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace trellis::ui {

LevelsSection::LevelsSection(const ScreenTools& tools, QWidget* parent)
    : CourseSection(tools.document, parent), m_tools(tools),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_editors(new QScrollArea(this)),
      m_scale(new ScaleEditor(this)), m_method(new MethodEditor(this)),
      m_whatIf(new WhatIfView(tools, this)), m_words(new FamilyWords(tools.document, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto* editors = new QWidget(this);
    auto* column = new QVBoxLayout(editors);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scale);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_method);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_words);
    column->addStretch();
    m_editors->setFrameShape(QFrame::NoFrame);
    m_editors->setFocusPolicy(Qt::NoFocus);
    m_editors->setWidgetResizable(true);
    m_editors->setWidget(editors);
    editors->installEventFilter(this);
    m_layout->addWidget(m_editors, 3);
    m_layout->addWidget(m_whatIf, 2);
    followWritable(*this, document());
    connect(m_scale, &ScaleEditor::changed, this, &LevelsSection::preview);
    connect(m_method, &MethodEditor::changed, this, &LevelsSection::preview);
    connect(m_whatIf, &WhatIfView::applied, this, &LevelsSection::apply);
    connect(m_whatIf, &WhatIfView::reverted, this, [this] {
        revert();
        takeKeyboard();
    });
}

void LevelsSection::startWordsIn(const std::string& language)
{
    m_editors->ensureWidgetVisible(m_words->startIn(language));
}

void LevelsSection::resizeEvent(QResizeEvent* event)
{
    CourseSection::resizeEvent(event);
    fit();
}

bool LevelsSection::eventFilter(QObject* watched, QEvent* event)
{
    const bool isHandled = CourseSection::eventFilter(watched, event);
    if (watched == m_editors->widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return isHandled;
}

void LevelsSection::fit()
{
    constexpr int kLettersBeside = 110;
    const bool isBelow = width() < textWidth(*this, kLettersBeside);
    m_layout->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // With the preview below them the page scrolls, and not the editors in it once more.
    const QLayout& editors = *m_editors->widget()->layout();
    m_editors->setVerticalScrollBarPolicy(isBelow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_editors->setMinimumHeight(
        isBelow ? std::max(editors.totalHeightForWidth(width()), editors.totalSizeHint().height())
                : 0);
}

void LevelsSection::follow()
{
    if (!document().hasBook()) {
        return;
    }
    m_words->follow();
    auto book = readCourseBook(document().gradebook(), document().book().course.id);
    if (!book) {
        Q_EMIT refused(messageFor(book.error()));
        return;
    }
    const bool isSame = m_book.course.id == book->course.id && m_book.scale == book->scale &&
                        m_book.course == book->course && m_book.thresholds == book->thresholds &&
                        m_book.outcomes == book->outcomes;
    m_book = std::move(*book);
    // A draft goes on while marks come in from elsewhere.
    if (isSame && hasDraft()) {
        preview();
    } else {
        revert();
    }
}

void LevelsSection::revert()
{
    const auto uses = levelUses(document().gradebook(), m_book);
    m_scale->setScale(m_book.scale, uses ? *uses : std::vector<int>());
    m_method->setBook(m_book);
    preview();
}

void LevelsSection::preview()
{
    const bool isScale = m_scale->isChanged();
    const bool isMethod = m_method->isChanged();
    m_scale->setEnabled(!isMethod);
    m_method->setEnabled(!isScale);
    // A word that is kept has the course read again, which a draft would not survive.
    m_words->setEnabled(!isScale && !isMethod);
    if (const QString missing = m_scale->missingText(); !missing.isEmpty()) {
        m_whatIf->showRefusal(missing);
    } else if (isScale) {
        const auto change = m_scale->change(m_book.thresholds);
        if (!change) {
            m_whatIf->showRefusal(messageFor(change.error()));
            return;
        }
        m_whatIf->showDifference(m_book, withScale(m_book, *change));
    } else if (isMethod) {
        ClassBook then = m_method->changedBook();
        if (const auto sound = checkThresholds(then.thresholds, then.scale.topRank()); !sound) {
            m_whatIf->showRefusal(messageFor(sound.error()));
            return;
        }
        then.students = m_book.students;
        then.activities = m_book.activities;
        m_whatIf->showDifference(m_book, then);
    } else {
        m_whatIf->showNothing();
    }
}

void LevelsSection::apply()
{
    bool isDone = false;
    if (m_scale->isChanged()) {
        const auto change = m_scale->change(m_book.thresholds);
        isDone = change && document().edit([&](Gradebook& gradebook) {
            return setScale(gradebook, document().book(), *change);
        });
    } else if (const OutcomeId outcome = m_method->outcome(); outcome.isValid()) {
        isDone = document().edit([&](Gradebook& gradebook) {
            return setOutcomeMethod(gradebook, outcome, m_method->method(), m_method->minimum());
        });
    } else {
        isDone = document().edit([&](Gradebook& gradebook) {
            return setCalculation(gradebook, document().book(), m_method->method().value(),
                                  m_method->minimum().value_or(1), m_method->thresholds());
        });
    }
    if (isDone) {
        follow();
        Q_EMIT said(tr("Applied. %1 takes it back.").arg(keyOrName(m_tools.commands, "edit.undo")));
        takeKeyboard();
    }
}

void LevelsSection::takeKeyboard()
{
    m_scale->takeKeyboard();
}

bool LevelsSection::hasDraft() const
{
    return m_scale->isChanged() || m_method->isChanged();
}

bool LevelsSection::leaveNearest()
{
    if (!hasDraft()) {
        return false;
    }
    revert();
    takeKeyboard();
    return true;
}

} // namespace trellis::ui
