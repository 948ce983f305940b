// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/change_preview.h"

#include "core/mastery/whatif.h"
#include "ui/common/quiet_list.h"
#include "ui/text/outcome_name.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kMostLines = 5;

QString levelName(const Scale& scale, const std::optional<std::string>& key)
{
    for (const Level& level : scale.levels) {
        if (key && level.key == *key) {
            return named(level.name, TextFor::Screen);
        }
    }
    return ChangePreview::tr("no level");
}

} // namespace

ChangePreview::ChangePreview(const Document& document, const NameGuard& names, QWidget* parent)
    : QFrame(parent), m_document(document), m_names(names), m_question(new QLabel(this)),
      m_levels(new QuietList(this)), m_apply(new QPushButton(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("What would change"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_levels->setAccessibleName(tr("Whose levels would change"));
    m_levels->setUniformItemSizes(true);
    m_levels->setFrameShape(NoFrame);
    auto* keep = new QPushButton(tr("&Leave as it is"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_question, 1);
    buttons->addWidget(m_apply);
    buttons->addWidget(keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addLayout(buttons);
    layout->addWidget(m_levels);
    connect(m_apply, &QPushButton::clicked, this, [this] { finish(true); });
    connect(keep, &QPushButton::clicked, this, [this] { finish(false); });
    hide();
}

int ChangePreview::levelsChangedBy(const Document& document, const ActivityChange& change)
{
    const ClassBook& book = document.book();
    return static_cast<int>(
        whatIf(book, withActivityChange(book, change), document.today()).levels.size());
}

QStringList ChangePreview::lines(const ActivityChange& change) const
{
    const ClassBook& book = m_document.book();
    QStringList lines;
    const WhatIf changes = whatIf(book, withActivityChange(book, change), m_document.today());
    for (const WhatIf::LevelChange& level : changes.levels) {
        const StudentRecord* record = book.find(level.student);
        const auto outcome = book.indexOf(level.outcome);
        if (record == nullptr || !outcome || m_names.hides(level.student)) {
            continue;
        }
        const Outcome& on = book.outcomes.at(*outcome);
        lines.append(tr("%1, %2: %3 \u2192 %4")
                         .arg(m_names.listName(record->student), outcomeName(on),
                              levelName(book.scale, level.before),
                              levelName(book.scale, level.after)));
    }
    return lines;
}

void ChangePreview::offer(const QString& question, const QString& button,
                          const ActivityChange& change, const std::function<void()>& apply)
{
    const QStringList shown = lines(change);
    const int count = levelsChangedBy(m_document, change);
    const QString effect =
        count == 0 ? tr("Nobody's level changes.") : tr("%n levels change:", nullptr, count);
    m_question->setText(paragraph({question, effect}));
    m_apply->setText(button);
    m_levels->clear();
    m_levels->addItems(shown);
    m_levels->setVisible(!shown.isEmpty());
    if (!shown.isEmpty()) {
        const int rows = std::min(static_cast<int>(shown.size()), kMostLines);
        m_levels->setFixedHeight(rows * m_levels->sizeHintForRow(0) + 4);
    }
    m_onApply = apply;
    show();
    m_apply->setFocus();
}

void ChangePreview::stop()
{
    m_onApply = {};
    hide();
}

void ChangePreview::finish(bool isWanted)
{
    const std::function<void()> apply = m_onApply;
    stop();
    if (isWanted && apply) {
        apply();
    }
    Q_EMIT done();
}

void ChangePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        finish(false);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(m_apply->hasFocus() || m_levels->hasFocus());
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace trellis::ui
