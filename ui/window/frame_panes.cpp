// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Where the inspector stands beside the screen, and how the keyboard goes from pane to pane.
#include "ui/common/commands.h"
#include "ui/common/page_scroll.h"
#include "ui/inspector/inspector.h"
#include "ui/window/frame.h"
#include "ui/window/rail.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace trellis::ui {

namespace {

// Pixels at the usual text size; with larger text a window is low or narrow sooner.
constexpr int kLowWindow = 800;
constexpr int kInspectorBeside = 1460;
constexpr int kInspectorLeast = 320;
constexpr int kInspectorMost = 400;

QString splitterKey(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? QStringLiteral("window/inspectorBeside")
                                         : QStringLiteral("window/inspectorBelow");
}

/// What is read first in it of what takes the keyboard.
void focusFirstIn(QWidget& pane)
{
    QWidget* first = nullptr;
    const auto place = [&pane](const QWidget& widget) {
        const QPoint corner = widget.mapTo(&pane, QPoint());
        return std::pair(corner.y(), pane.isRightToLeft() ? -corner.x() : corner.x());
    };
    for (QWidget* widget : pane.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                              widget->focusProxy() == nullptr && widget->isEnabled();
        if (takesTab && widget->isVisible() &&
            (first == nullptr || place(*widget) < place(*first))) {
            first = widget;
        }
    }
    if (first != nullptr) {
        first->setFocus(Qt::TabFocusReason);
    }
}

} // namespace

void Frame::addEvidenceCommand()
{
    CommandSpec spec;
    spec.id = QStringLiteral("view.evidence");
    spec.menu = MenuId::View;
    spec.text = tr("E&vidence beside the screen");
    spec.tip = tr("What stands behind a cell, or more room for the screen; Enter shows it again.");
    spec.synonyms = tr("inspector panel fold away details");
    spec.startsSection = true;
    QAction* evidence = m_tools.commands.add(spec, [this] { showInspector(!isInspectorShown()); });
    evidence->setCheckable(true);
    connect(this, &Frame::inspectorShown, evidence, &QAction::setChecked);
}

void Frame::keepPanes() const
{
    m_tools.settings.setValue(splitterKey(m_splitter->orientation()), m_splitter->saveState());
    m_tools.settings.setValue(QStringLiteral("window/inspector"), isInspectorShown());
}

bool Frame::isInspectorShown() const
{
    return m_isInspectorOn;
}

void Frame::showInspector(bool shown)
{
    const bool hadFocus =
        m_inspector->hasFocus() || m_inspector->isAncestorOf(QApplication::focusWidget());
    m_isInspectorOn = shown;
    showInspectorOrNot();
    if (!shown && hadFocus) {
        focusScreen();
    }
    Q_EMIT inspectorShown(shown);
}

void Frame::showInspectorOrNot()
{
    const Screen* shown = screen();
    const bool isWanted = m_isInspectorOn && (shown == nullptr || !shown->hasOwnEvidence());
    // One that was never hidden appears with the window, laid out once.
    if (!isWanted || m_inspector->testAttribute(Qt::WA_WState_ExplicitShowHide)) {
        m_inspector->setVisible(isWanted);
    }
}

/// In a low window it has one line below the screen, until it has the keyboard.
void Frame::lowerInspector()
{
    const bool isBelow = m_splitter->orientation() == Qt::Vertical;
    const QWidget* focus = QApplication::focusWidget();
    const bool isLow =
        isBelow && window()->height() < scaled(kLowWindow) && !m_inspector->isAncestorOf(focus);
    m_inspector->setLow(isLow);
    if (isLow) { // what it leaves goes to the screen
        m_splitter->setSizes({m_splitter->height(), m_inspector->maximumHeight()});
    }
}

void Frame::showFocus(QWidget* now)
{
    // What is clicked is in sight, and is not to move away under the mouse.
    if (now == nullptr || !m_stack->isAncestorOf(now) ||
        QApplication::mouseButtons() != Qt::NoButton) {
        return;
    }
    // Later: what is only now shown has no place yet.
    QMetaObject::invokeMethod(
        this,
        [shown = QPointer<QWidget>(now)] {
            if (shown.isNull()) {
                return;
            }
            const QWidget& field = *shown;
            // A list brings its own row into sight, and what is high would hide the rest.
            const bool isList = qobject_cast<const QAbstractItemView*>(&field) != nullptr;
            const QScrollArea* page = isList ? nullptr : scrollAreaAround(field);
            if (page != nullptr && field.height() <= page->viewport()->height()) {
                showOnPage(field, field.rect());
            }
        },
        Qt::QueuedConnection);
}

void Frame::placeInspector()
{
    const auto orientation = width() >= scaled(kInspectorBeside) ? Qt::Horizontal : Qt::Vertical;
    const bool isBeside = orientation == Qt::Horizontal;
    m_inspector->setMinimumWidth(isBeside ? scaled(kInspectorLeast) : 0);
    m_inspector->setMaximumWidth(isBeside ? scaled(kInspectorMost) : QWIDGETSIZE_MAX);
    if (m_splitter->orientation() == orientation) {
        return;
    }
    m_tools.settings.setValue(splitterKey(m_splitter->orientation()), m_splitter->saveState());
    m_splitter->setOrientation(orientation);
    m_splitter->restoreState(m_tools.settings.value(splitterKey(orientation)).toByteArray());
    m_splitter->setOrientation(orientation);
}

void Frame::focusScreen()
{
    if (Screen* shown = screen()) {
        // Back to what had the keyboard on it, else to what it gives it to.
        QWidget* last = shown->focusWidget();
        (last != nullptr ? last : shown)->setFocus(Qt::OtherFocusReason);
    }
}

void Frame::goToNextPane(bool forward)
{
    m_inspector->setLow(false); // so that it can take the keyboard
    std::vector<QWidget*> panes{m_rail, m_stack};
    QWidget* side = screen() != nullptr ? screen()->sidePane() : nullptr;
    for (QWidget* beside : {side, static_cast<QWidget*>(m_inspector)}) {
        if (beside != nullptr && beside->isVisibleTo(this)) {
            panes.push_back(beside);
        }
    }
    const QWidget* focus = QApplication::focusWidget();
    // What stands beside is a part of the screen, so the last that fits is where it is.
    const auto here = std::find_if(panes.rbegin(), panes.rend(), [focus](const QWidget* pane) {
        return focus != nullptr && (pane == focus || pane->isAncestorOf(focus));
    });
    const auto count = panes.size();
    const std::size_t index =
        here == panes.rend() ? 0 : static_cast<std::size_t>(panes.rend() - here - 1);
    // One without anything to take the keyboard, such as evidence that there is none of, is passed.
    for (std::size_t step = 1; step < count; ++step) {
        QWidget* next = panes.at((index + (forward ? step : count - step)) % count);
        if (next == m_stack) {
            focusMainPart(side);
        } else if (next == m_rail) {
            m_rail->takeFocus();
        } else if (next == side) {
            focusFirstIn(*side);
        } else {
            next->setFocus(Qt::OtherFocusReason);
        }
        const QWidget* now = QApplication::focusWidget();
        if (now == next || next->isAncestorOf(now)) {
            return;
        }
    }
}

void Frame::focusMainPart(const QWidget* side)
{
    const QWidget* last = screen() != nullptr ? screen()->focusWidget() : nullptr;
    if (last != nullptr && side != nullptr && side->isAncestorOf(last)) {
        screen()->setFocus(Qt::OtherFocusReason);
    } else {
        focusScreen();
    }
}

} // namespace trellis::ui
