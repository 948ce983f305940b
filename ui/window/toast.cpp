// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/toast.h"

#include "ui/common/name_guard.h"
#include "ui/common/one_line.h"
#include "ui/document/document.h"
#include "ui/window/hide_names.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace trellis::ui {

namespace {

constexpr int kShownMs = 8000;

/// Rated by a typed name, from a field: the cell may be nowhere in sight.
bool isByName(const Op& op)
{
    return opKindFromName(op.kind) == OpKind::Rate &&
           qobject_cast<const QLineEdit*>(QApplication::focusWidget()) != nullptr;
}

/// What is over in an instant, but not easily done by hand again.
bool isLarge(const Op& op)
{
    const auto kind = opKindFromName(op.kind);
    if (kind == OpKind::Rate) {
        return op.args.contains("count") && op.args.at("count") > 1;
    }
    // Who is moved out is said below the roster, with an undo beside it.
    return kind == OpKind::ImportRoster || kind == OpKind::ImportOutcomes ||
           kind == OpKind::ImportEvidence;
}

} // namespace

Toast::Toast(const ScreenTools& tools, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_sentence(new OneLine(this)), m_hide(new QTimer(this))
{
    auto* undo = new QPushButton(tr("Undo"), this);
    undo->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(undo);
    hide();
    m_hide->setSingleShot(true);
    m_hide->setInterval(kShownMs);
    connect(m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(undo, &QPushButton::clicked, this, [this] { m_tools.document.undo(); });
    connect(&tools.document, &Document::saved, this, &Toast::look);
    const auto newest = tools.document.gradebook().history(1);
    m_newest = newest && !newest->empty() ? newest->front().id : OpId{};
}

void Toast::look()
{
    const auto history = m_tools.document.gradebook().history(1);
    if (!history || history->empty() || history->front().id == m_newest) {
        return;
    }
    const Op& newest = history->front();
    m_newest = newest.id;
    const bool isWorthIt =
        !newest.undoOf && (isLarge(newest) || isByName(newest)) && !m_tools.document.isReadOnly();
    setVisible(isWorthIt);
    if (!isWorthIt) {
        return;
    }
    m_sentence->setText(withoutHiddenNames(m_tools.document.undoText(), m_tools));
    m_hide->start();
}

} // namespace trellis::ui
