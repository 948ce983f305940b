// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/screen_hint.h"

#include "ui/common/key_words.h"
#include "ui/common/level_keys.h"
#include "ui/document/document.h"
#include "ui/window/frame.h"
#include "ui/window/status_line.h"

#include <algorithm>

namespace trellis::ui {

namespace {

bool isUnmarked(const ClassBook& book)
{
    return !book.students.empty() && !book.outcomes.empty() &&
           std::all_of(book.students.begin(), book.students.end(),
                       [](const StudentRecord& record) { return record.evidence.empty(); });
}

} // namespace

ScreenHint::ScreenHint(const ScreenTools& tools, const Frame& frame, StatusLine& status,
                       QObject* parent)
    : QObject(parent), m_tools(tools), m_frame(frame), m_status(status)
{
    connect(&frame, &Frame::placeChanged, this, &ScreenHint::refresh);
    connect(&frame, &Frame::summaryChanged, this, &ScreenHint::refresh);
    connect(&tools.document, &Document::changed, this, &ScreenHint::refresh);
    followKeys(tools, this, [this] { refresh(); });
}

void ScreenHint::refresh()
{
    const Screen* screen = m_frame.screen();
    const bool isFirst = screen != nullptr && screen->id() == ScreenId::Map &&
                         m_tools.document.hasBook() && !m_tools.document.isReadOnly() &&
                         hasSingleKeys(m_tools) && isUnmarked(m_tools.document.book());
    if (isFirst) {
        m_status.setHint(
            tr("Choose a cell and press %1.").arg(levelKeysInWords(m_tools.document.book().scale)));
    } else {
        m_status.setHint(screen != nullptr ? screen->summary() : QString());
    }
}

} // namespace trellis::ui
