// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/edit_commands.h"

#include "ui/common/commands.h"
#include "ui/common/cut_names.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/text/history_text.h"
#include "ui/text/strings.h"
#include "ui/window/undo_keys.h"

#include <QAction>

namespace trellis::ui {

namespace {

constexpr int kLongest = 90;

} // namespace

EditCommands::EditCommands(const ScreenTools& tools, QObject* parent)
    : QObject(parent), m_tools(tools)
{
    m_undo = tools.commands.add({.id = QStringLiteral("edit.undo"),
                                 .menu = MenuId::Edit,
                                 .text = tr("&Undo"),
                                 .tip = tr("Takes back the newest change; a batch is one step."),
                                 .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                                 .synonyms = tr("take back revert")},
                                [this] { undo(); });
    m_redo = tools.commands.add({.id = QStringLiteral("edit.redo"),
                                 .menu = MenuId::Edit,
                                 .text = tr("&Redo"),
                                 .tip = tr("Does again what undo took back."),
                                 .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                                          QKeySequence(Qt::CTRL | Qt::Key_Y)}},
                                [this] { redo(); });
    connect(new UndoKeys(this), &UndoKeys::said, this, &EditCommands::said);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &EditCommands::refresh);
    connect(&tools.document, &Document::saved, &m_refresh, qOverload<>(&QTimer::start));
    connect(&tools.document, &Document::fileStatusChanged, this, &EditCommands::refresh);
    connect(&tools.names, &NameGuard::changed, this, &EditCommands::followNames);
    connect(&Preferences::of(tools.settings), &Preferences::keysChanged, &m_refresh,
            qOverload<>(&QTimer::start));
}

void EditCommands::beginHere()
{
    const auto next = m_tools.document.gradebook().nextUndo();
    m_first = next && *next ? std::optional((*next)->id) : std::nullopt;
    refresh();
}

bool EditCommands::isAtFirst() const
{
    if (!m_first) {
        return false;
    }
    const auto next = m_tools.document.gradebook().nextUndo();
    return next && *next && (*next)->id == *m_first;
}

bool EditCommands::mayStep(const Result<std::optional<Op>>& next)
{
    QString why = m_why ? m_why() : QString();
    if (why.isEmpty() && next && *next && mayBeHidden(**next)) {
        why = tr("That may be about somebody whose name is hidden. %1 shows the names again.")
                  .arg(keyOrName(m_tools.commands, "view.hideNames"));
    }
    if (!why.isEmpty()) {
        Q_EMIT said(why);
    }
    return why.isEmpty();
}

bool EditCommands::mayBeHidden(const Op& step) const
{
    // While names are hidden only the student who is shown can be changed.
    if (!m_hidden || step.id > *m_hidden) {
        return false;
    }
    const auto cell = cellOf(m_tools.document.gradebook(), step);
    return !cell || m_tools.names.hides(cell->first);
}

void EditCommands::followNames()
{
    m_hidden.reset();
    if (m_tools.names.isHiding()) {
        const auto newest = m_tools.document.gradebook().history(1);
        m_hidden = newest && !newest->empty() ? newest->front().id : OpId{};
    }
    refresh();
}

void EditCommands::redo()
{
    if (mayStep(m_tools.document.gradebook().nextRedo())) {
        m_tools.document.redo();
    }
}

void EditCommands::undo()
{
    const Gradebook& gradebook = m_tools.document.gradebook();
    const auto next = gradebook.nextUndo();
    if (isAtFirst() || !mayStep(next)) {
        return;
    }
    const auto cell = next && *next ? cellOf(gradebook, **next) : std::nullopt;
    if (m_tools.document.undo() && cell) {
        Q_EMIT takenBackAt(cell->first, cell->second);
    }
}

QString EditCommands::shown(const QString& sentence) const
{
    return withShortNames(sentence, kLongest);
}

void EditCommands::refresh()
{
    const bool canWrite = !m_tools.document.isReadOnly();
    const QString undo = canWrite && !isAtFirst() ? m_tools.document.undoText() : QString();
    const QString redo = canWrite ? m_tools.document.redoText() : QString();
    // The sentences name students.
    const bool isQuiet = m_tools.names.isHiding();
    m_undo->setText(undo.isEmpty() || isQuiet ? tr("&Undo")
                                              : tr("&Undo: %1").arg(menuText(shown(undo))));
    m_redo->setText(redo.isEmpty() || isQuiet ? tr("&Redo")
                                              : tr("&Redo: %1").arg(menuText(shown(redo))));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    Q_EMIT refreshed(isQuiet ? QString() : shown(undo));
}

} // namespace trellis::ui
