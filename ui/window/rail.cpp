// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/rail.h"

#include "core/storage/past_classes.h"
#include "ui/common/key_words.h"
#include "ui/common/line_icon.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"
#include "ui/window/rail_list.h"
#include "ui/window/screens.h"

#include <QEvent>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLettersWide = 30; ///< room for "Living Environment · Period 3" and a number
constexpr int kNarrowWidth = 56;

constexpr qint64 kEarlier = -1; ///< no class has it

bool contains(const std::vector<ClassId>& classes, ClassId id)
{
    return std::find(classes.begin(), classes.end(), id) != classes.end();
}

QString nameOf(const ClassInfo& info)
{
    return Rail::tr("%1 \u00B7 %2").arg(toQt(info.courseName), toQt(info.name));
}

} // namespace

Rail::Rail(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_switcher(new QToolButton(this)),
      m_classes(new RailList(tr("Classes"), this)),
      m_screens(new RailList(tr("Screens of this class"), this)), m_below(new QWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_switcher->setAccessibleName(tr("Classes"));
    m_switcher->setAutoRaise(true);
    m_switcher->setPopupMode(QToolButton::InstantPopup);
    m_switcher->setMenu(new QMenu(m_switcher));
    m_switcher->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_switcher);
    layout->addWidget(m_classes);
    layout->addWidget(m_screens);
    layout->addStretch(1);
    layout->addWidget(m_below);
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);

    m_screens->addHeading(tr("This class"));
    for (const ScreenKind& kind : screenKinds()) {
        if (kind.isInRail) {
            m_screens->addRow(screenName(kind), QString(), static_cast<qint64>(kind.id), kind.icon);
        }
    }
    connect(m_classes, &RailList::chosen, this, &Rail::choose);
    connect(m_screens, &RailList::chosen, this,
            [this](qint64 value) { Q_EMIT screenChosen(static_cast<ScreenId>(value)); });
    connect(&document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            refreshClasses();
        }
    });
    refreshClasses();
    fit();
}

void Rail::refreshClasses()
{
    m_classes->clear();
    m_switcher->menu()->clear();
    const auto past = readPastClasses(m_document.gradebook(), m_document.today());
    std::string term;
    for (const ClassInfo& info : m_document.classes()) {
        if (!past || !contains(*past, info.id)) {
            addClass(info, term);
        }
    }
    if (past && !past->empty()) {
        addEarlier(*past);
    }
    if (m_document.hasBook()) {
        m_classes->setShown(m_document.book().schoolClass.id.value);
    }
}

void Rail::addClass(const ClassInfo& info, std::string& term, bool isListed)
{
    if (info.termName != term) {
        term = info.termName;
        if (isListed) {
            m_classes->addHeading(toQt(term));
        }
        m_switcher->menu()->addSection(menuText(toQt(term).left(100)));
    }
    if (isListed) {
        m_classes->addRow(nameOf(info), m_isCounting ? QString::number(info.students) : QString(),
                          info.id.value);
    }
    const QString name = named(nameOf(info), TextFor::Screen);
    connect(m_switcher->menu()->addAction(menuText(name)), &QAction::triggered, this,
            [this, id = info.id] { Q_EMIT classChosen(id); });
}

void Rail::addEarlier(const std::vector<ClassId>& past)
{
    const bool isShown = m_document.hasBook() && contains(past, m_document.book().schoolClass.id);
    const bool isOpen = m_showsEarlier || isShown;
    m_classes->addRow(tr("%1 Earlier terms", "sign").arg(foldSign(isOpen)),
                      QString::number(past.size()), kEarlier);
    std::string term;
    for (const ClassInfo& info : m_document.classes()) {
        if (contains(past, info.id)) {
            addClass(info, term, isOpen);
        }
    }
}

void Rail::choose(qint64 value)
{
    if (value != kEarlier) {
        Q_EMIT classChosen(ClassId{value});
        return;
    }
    // Once the list is done with the key or click, of which it may tell twice.
    const bool isWanted = !m_showsEarlier;
    QTimer::singleShot(0, this, [this, isWanted] {
        if (m_showsEarlier != isWanted) {
            m_showsEarlier = isWanted;
            refreshClasses();
        }
    });
}

void Rail::setCounting(bool isCounting)
{
    if (m_isCounting != isCounting) {
        m_isCounting = isCounting;
        refreshClasses();
    }
}

void Rail::setNarrow(bool narrow)
{
    if (m_isNarrow != narrow) {
        m_isNarrow = narrow;
        fit();
    }
}

void Rail::setShown(ScreenId screen)
{
    m_screens->setShown(static_cast<qint64>(screen));
}

void Rail::showKeys(const Commands& commands)
{
    for (const ScreenKind& kind : screenKinds()) {
        const std::string command = "go." + kind.icon.toStdString();
        m_screens->setDetail(static_cast<qint64>(kind.id), keyOf(commands, command.c_str()));
    }
    const QString key = keyOf(commands, "go.nextClass");
    m_switcher->setToolTip(
        tooltipText(key.isEmpty() ? tr("Another class") : tr("Another class (%1)").arg(key)));
}

void Rail::takeFocus()
{
    (m_isNarrow ? m_screens : m_classes)->setFocus(Qt::OtherFocusReason);
}

void Rail::addBelow(QWidget* widget)
{
    m_below->layout()->addWidget(widget);
}

void Rail::fit()
{
    m_switcher->setIcon(lineIcon(QStringLiteral("classes"), palette()));
    m_switcher->setIconSize({24, 24});
    m_switcher->setVisible(m_isNarrow);
    m_classes->setVisible(!m_isNarrow);
    m_below->setVisible(!m_isNarrow);
    m_screens->setNarrow(m_isNarrow);
    setFixedWidth(m_isNarrow ? kNarrowWidth : kLettersWide * fontMetrics().averageCharWidth());
}

void Rail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        fit();
    }
}

} // namespace trellis::ui
