// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/empty_note.h"

#include "core/model/joining.h"
#include "ui/common/commands.h"
#include "ui/text/dates.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trellis::ui {

EmptyNote::EmptyNote(Commands& commands, QWidget* parent)
    : QWidget(parent), m_commands(commands), m_sentence(new QLabel(this)),
      m_button(new QPushButton(this)), m_other(new QPushButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    m_button->setAutoDefault(true); // Enter presses it
    m_other->setAutoDefault(true);
    m_other->setFlat(true);
    QFont underlined; // as quietButton() is
    underlined.setUnderline(true);
    m_other->setFont(underlined);
    layout->addWidget(m_other, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_button, &QPushButton::clicked, this, [this] {
        // What it does may give this note other words.
        const std::function<void()> press = m_press;
        press();
    });
    clear();
}

void EmptyNote::say(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_button->hide();
    m_other->hide();
    setVisible(!sentence.isEmpty());
}

void EmptyNote::say(const QString& sentence, const QString& button,
                    const std::function<void()>& press)
{
    say(sentence);
    m_press = press;
    m_button->setText(button);
    m_button->show();
}

void EmptyNote::offerOtherWay(const QString& text, std::initializer_list<const char*> commands)
{
    m_other->setText(text);
    disconnect(m_goOther);
    m_goOther = connect(m_other, &QPushButton::clicked, this,
                        [this, all = std::vector<const char*>(commands)] { runThere(all); });
    m_other->show();
}

void EmptyNote::runThere(const std::vector<const char*>& commands)
{
    Q_EMIT courseWanted();
    for (const char* id : commands) {
        if (QAction* action = m_commands.find(QLatin1String(id))) {
            action->trigger();
        }
    }
}

void EmptyNote::sayNoStudents(const ClassBook* book, Date today)
{
    if (const auto joining = book != nullptr ? nextJoining(*book, today) : std::nullopt) {
        const QString when = dateWithYear(joining->day);
        say(tr("%n students join this class on %1.", nullptr, joining->students).arg(when),
            tr("Show the roster"), [this] { runThere({"course.roster"}); });
        return;
    }
    say(tr("No students yet. Drag a CSV here, paste names, or type them."), tr("Paste names"),
        [this] {
            runThere({"course.roster", "file.pasteNames"});
        });
    offerOtherWay(tr("or type them"), {"course.roster"});
}

void EmptyNote::sayNoOutcomes()
{
    say(tr("What should students be able to do by the end? Paste a list: one line each."),
        tr("Paste outcomes"), [this] { runThere({"course.paste"}); });
    offerOtherWay(tr("or type one"), {"course.addOutcome"});
}

} // namespace trellis::ui
