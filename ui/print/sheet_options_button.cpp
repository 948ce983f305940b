// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_options_button.h"

#include "ui/text/conference_text.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QActionGroup>
#include <QMenu>

namespace trellis::ui {

SheetOptionsButton::SheetOptionsButton(QWidget* parent)
    : QToolButton(parent), m_script(new QAction(tr("&Sentence starters for the student"), this)),
      m_families(new QAction(tr("Half page for &families"), this)),
      m_bloom(new QAction(tr("&Bloom steps in words"), this)), m_languages(new QActionGroup(this))
{
    setText(tr("Print with"));
    setToolTip(tr("Sentence starters, a page for families, Bloom steps, a second language"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(this);
    for (QAction* action : {m_script, m_families, m_bloom}) {
        action->setCheckable(true);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, &SheetOptionsButton::changed);
    }
    m_bloom->setChecked(true);
    QMenu* languages = menu->addMenu(tr("Second &language"));
    const auto add = [&](const QString& words, const QVariant& code) {
        QAction* action = languages->addAction(words);
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    };
    // Without a code each student keeps the second language that was chosen for them.
    add(tr("As chosen for each student"), QVariant());
    add(tr("None"), QString());
    const QStringList codes = SheetWords::languages();
    for (const QString& code : codes) {
        add(menuText(languageChoiceText(toCore(code))), code);
    }
    m_languages->actions().constFirst()->setChecked(true);
    connect(m_languages, &QActionGroup::triggered, this, &SheetOptionsButton::changed);
    setMenu(menu);
}

void SheetOptionsButton::setExtras(const SheetExtras& extras)
{
    m_script->setChecked(extras.hasScript);
    m_families->setChecked(extras.isForFamilies);
    m_bloom->setChecked(extras.hasBloom);
    const QList<QAction*> actions = m_languages->actions();
    for (QAction* action : actions) {
        const bool isThis = extras.secondLanguage
                                ? action->data().isValid() &&
                                      toCore(action->data().toString()) == *extras.secondLanguage
                                : !action->data().isValid();
        if (isThis) {
            action->setChecked(true);
        }
    }
}

SheetExtras SheetOptionsButton::extras() const
{
    SheetExtras extras{m_script->isChecked(), m_families->isChecked(), m_bloom->isChecked(), {}};
    if (const QAction* chosen = m_languages->checkedAction();
        chosen != nullptr && chosen->data().isValid()) {
        extras.secondLanguage = toCore(chosen->data().toString());
    }
    return extras;
}

} // namespace trellis::ui
