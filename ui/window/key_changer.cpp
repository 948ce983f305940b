// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/key_changer.h"

#include "ui/common/commands.h"
#include "ui/common/preferences.h"
#include "ui/text/strings.h"
#include "ui/window/command_keys.h"
#include "ui/window/key_field.h"
#include "ui/window/single_keys.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

KeyChanger::KeyChanger(const Commands& commands, Preferences& preferences,
                       const SingleKeys* singleKeys, QWidget* parent)
    : QWidget(parent), m_commands(commands), m_preferences(preferences), m_singleKeys(singleKeys),
      m_prompt(new QLabel(this)), m_key(new KeyField(this)),
      m_keep(new QPushButton(tr("&Keep"), this)),
      m_usual(new QPushButton(tr("&Back to the usual"), this)),
      m_none(new QPushButton(tr("&No key"), this)), m_said(new QLabel(this))
{
    for (QLabel* label : {m_prompt, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_prompt->setBuddy(m_key);
    auto* line = new QHBoxLayout;
    line->addWidget(m_key, 1);
    for (QPushButton* button : {m_keep, m_usual, m_none}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_prompt);
    layout->addLayout(line);
    layout->addWidget(m_said);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeyChanger::check);
    connect(m_key, &KeyField::entered, this, &KeyChanger::keep);
    connect(m_key, &KeyField::left, this, &KeyChanger::finish);
    connect(m_keep, &QPushButton::clicked, this, &KeyChanger::keep);
    connect(m_usual, &QPushButton::clicked, this, &KeyChanger::useUsual);
    connect(m_none, &QPushButton::clicked, this, &KeyChanger::useNone);
    hide();
}

void KeyChanger::start(const KeyRow& row)
{
    m_row = row;
    const QString prompt = tr("Press the new key for: %1").arg(row.text);
    m_prompt->setText(menuText(prompt));
    m_key->setAccessibleName(prompt);
    m_none->setVisible(row.single.isNull());
    m_key->clear();
    check();
    show();
    m_key->setFocus();
}

const Commands::Command* KeyChanger::command() const
{
    const auto& all = m_commands.all();
    const auto found = std::find_if(all.begin(), all.end(), [this](const Commands::Command& c) {
        return c.spec.id == m_row.command;
    });
    return found == all.end() ? nullptr : &*found;
}

QString KeyChanger::refusal(const QKeySequence& key) const
{
    if (!m_row.single.isNull()) {
        return singleRefusal(key);
    }
    const Commands::Command* changed = command();
    return changed != nullptr ? keyRefusal(m_commands, changed->spec, key) : QString();
}

QString KeyChanger::singleRefusal(const QKeySequence& key) const
{
    const QString text = key.toString();
    if (!isSingleKey(key) || text.size() != 1) {
        return tr("Here it has to be one letter or sign, without Ctrl or Alt.");
    }
    if (text.at(0).isDigit() || (m_singleKeys != nullptr && m_singleKeys->isLevelKey(text.at(0)))) {
        return tr("%1 is the key of a level, which wins.").arg(text);
    }
    for (const KeyRow& other : keyRows(m_commands, m_preferences)) {
        if (other.single != m_row.single && other.keys == text) {
            return tr("%1 is taken: %2.").arg(text, other.text);
        }
    }
    return {};
}

void KeyChanger::keyPressEvent(QKeyEvent* event)
{
    // The list above has Enter of its own, so that no button is pressed by it from elsewhere.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = isEnter ? qobject_cast<QPushButton*>(QApplication::focusWidget()) : nullptr;
    if (button != nullptr && isAncestorOf(button)) {
        button->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void KeyChanger::check()
{
    const QKeySequence key = m_key->keySequence();
    const QString why = key.isEmpty() ? QString() : refusal(key);
    m_said->setText(why);
    m_said->setVisible(!why.isEmpty());
    m_keep->setEnabled(!key.isEmpty() && why.isEmpty());
}

void KeyChanger::keep()
{
    if (!m_keep->isEnabled()) {
        return;
    }
    const QKeySequence key = m_key->keySequence();
    if (m_row.single.isNull()) {
        m_preferences.setKeys(m_row.command, QList<QKeySequence>{key});
    } else {
        m_preferences.setOtherKey(m_row.single, key.toString().at(0));
    }
    finish();
}

void KeyChanger::useUsual()
{
    if (!m_row.single.isNull()) {
        m_preferences.setOtherKey(m_row.single, std::nullopt);
        finish();
        return;
    }
    const Commands::Command* changed = command();
    if (changed == nullptr) {
        return;
    }
    for (const QKeySequence& key : changed->spec.keys) {
        // One that something else has been given meanwhile stays there.
        const QString why =
            isSingleKey(key) ? QString() : keyRefusal(m_commands, changed->spec, key);
        if (!why.isEmpty()) {
            m_said->setText(why);
            m_said->show();
            return;
        }
    }
    m_preferences.setKeys(m_row.command, std::nullopt);
    finish();
}

void KeyChanger::useNone()
{
    m_preferences.setKeys(m_row.command, QList<QKeySequence>{});
    finish();
}

void KeyChanger::finish()
{
    hide();
    Q_EMIT finished();
}

} // namespace trellis::ui
