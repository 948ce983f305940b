// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/frame.h"

#include "ui/common/commands.h"
#include "ui/common/empty_note.h"
#include "ui/common/entry_bar.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/preferences.h"
#include "ui/common/text_unit.h"
#include "ui/course/course_screen.h"
#include "ui/document/document.h"
#include "ui/inspector/inspector.h"
#include "ui/student/quick_note.h"
#include "ui/student/student_screen.h"
#include "ui/text/dates.h"
#include "ui/window/breadcrumbs.h"
#include "ui/window/evidence_keys.h"
#include "ui/window/file_bar.h"
#include "ui/window/hide_names.h"
#include "ui/window/rail.h"
#include "ui/window/ribbon.h"
#include "ui/window/screens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace trellis::ui {

namespace {

// Pixels at the usual text size; with larger text a window is narrow sooner.
constexpr int kNarrowWindow = 1100;

/// A window that is smaller than what a screen needs, as with text of twice the size, scrolls the
/// screen: it neither grows beyond the display nor cuts anything.
QScrollArea* scrolled(Screen* screen, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(screen);
    return area;
}

/// Levels are those of today there, whatever day the Map shows.
bool isOfToday(ScreenId screen)
{
    return screen == ScreenId::Student || screen == ScreenId::Record ||
           screen == ScreenId::Outcome || screen == ScreenId::Conferences;
}

} // namespace

Frame::Frame(const ScreenTools& tools, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_rail(new Rail(tools.document, this)),
      m_breadcrumbs(new Breadcrumbs(tools, this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_stack(new QStackedWidget(m_splitter)), m_inspector(new Inspector(tools, m_splitter)),
      m_main(new QVBoxLayout), m_notice(new Ribbon(this)), m_offer(m_notice->addButton({})),
      m_find(new QPushButton(this)), m_others(*this, [this] { return makeNext(); })
{
    m_notice->hide();
    m_offer->setFocusPolicy(Qt::StrongFocus); // Tab comes here from the screen
    connect(m_offer, &QPushButton::clicked, this, [this] { m_offered(); });
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    new EvidenceKeys(tools, *this, *m_inspector->focusProxy());
    auto* quickNote = new QuickNote(
        tools, [this] { return place(); }, this);
    connect(quickNote, &QuickNote::said, this, &Frame::said);
    auto* fileBar = new FileBar(tools.document, tools.settings, this);
    connect(fileBar, &FileBar::said, this, &Frame::said);
    connect(fileBar, &FileBar::fileWanted, this, &Frame::fileWanted);
    connect(fileBar, &FileBar::left, this, &Frame::focusScreen);
    m_main->setContentsMargins(16, 10, 16, 10);
    m_main->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_breadcrumbs, 1);
    top->addWidget(m_find);
    m_main->addLayout(top);
    m_main->addWidget(fileBar);
    m_main->addWidget(m_splitter, 1);
    m_main->addWidget(quickNote, 0, Qt::AlignTrailing);
    m_main->addWidget(m_notice);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(m_main, 1);

    connect(m_rail, &Rail::classChosen, this, [this](ClassId id) {
        Place there;
        there.screen = place().screen;
        there.schoolClass = id;
        Q_EMIT wanted(there);
    });
    connect(m_rail, &Rail::screenChosen, this, &Frame::screenWanted);
    m_find->setAccessibleName(tr("Find a student, an outcome or a command"));
    m_find->setFocusPolicy(Qt::TabFocus);
    connect(m_find, &QPushButton::clicked, this, &Frame::findWanted);
    followKeys(tools, this, [this] { showKeys(); });
    connect(m_breadcrumbs, &Breadcrumbs::wanted, this, &Frame::wanted);
    connect(m_inspector, &Inspector::said, this, &Frame::said);
    connect(&tools.document, &Document::refused, this, [this](const QString& sentence) {
        const bool isAboutFile = sentence == m_tools.document.fileStatus().sentence;
        // The Course screen has a line of its own for it, where the work is.
        if (isAboutFile || place().screen != ScreenId::Course) {
            showNotice(sentence);
        }
    });
    connect(&tools.document, &Document::saved, this, &Frame::hideNotice);
    connect(&tools.document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            showClassOrNone();
            follow(true);
        }
    });
    const auto followNames = [this] {
        m_rail->setCounting(!m_tools.names.isHiding());
        follow(true);
    };
    m_rail->setCounting(!tools.names.isHiding());
    connect(&tools.names, &NameGuard::changed, this, followNames);
    connect(qApp, &QApplication::focusChanged, this, &Frame::lowerInspector);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*before*/, QWidget* now) { showFocus(now); });
    addEvidenceCommand();
    showClassOrNone();
    showInspector(tools.settings.value(QStringLiteral("window/inspector"), true).toBool());
}

Frame::~Frame()
{
    // Its parts lose the focus and take their commands with them while they are taken down.
    disconnect(qApp, nullptr, this, nullptr);
    keepPanes();
}

/// Undo can take the only class away: then no screen has anything to offer but the way back.
void Frame::showClassOrNone()
{
    const bool hasClass = m_tools.document.hasBook();
    if (m_noClass == nullptr && !hasClass) {
        m_noClass = new EmptyNote(m_tools.commands, this);
        m_noClass->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        m_main->insertWidget(m_main->indexOf(m_splitter) + 1, m_noClass, 1);
    }
    const bool isShown = m_noClass != nullptr && !m_noClass->isHidden();
    if (hasClass && isShown) {
        m_noClass->clear();
        m_splitter->show();
        focusScreen();
    } else if (!hasClass && !isShown) {
        m_splitter->hide();
        m_noClass->say(tr("This gradebook has no class. Edit → Redo may bring one back."),
                       tr("New class"), [this] {
                           if (QAction* action =
                                   m_tools.commands.find(QStringLiteral("file.new"))) {
                               action->trigger();
                           }
                       });
        m_noClass->button()->setFocus();
    }
}

Screen* Frame::screen() const
{
    const auto* area = qobject_cast<const QScrollArea*>(m_stack->currentWidget());
    return area == nullptr ? nullptr : qobject_cast<Screen*>(area->widget());
}

Place Frame::place() const
{
    const Screen* shown = screen();
    if (shown == nullptr) {
        return {};
    }
    Place place = shown->place();
    place.screen = shown->id();
    if (m_tools.document.hasBook()) {
        place.schoolClass = m_tools.document.book().schoolClass.id;
    }
    return place;
}

Place Frame::lookedAt() const
{
    Place here = place();
    const Document& document = m_tools.document;
    const bool isStillThere = here.schoolClass == m_lookedAt.schoolClass && document.hasBook() &&
                              document.book().find(m_lookedAt.student) != nullptr;
    if (!here.student.isValid() && isStillThere) {
        here.student = m_lookedAt.student;
        here.outcome = here.outcome.isValid() ? here.outcome : m_lookedAt.outcome;
    }
    return here;
}

Screen* Frame::made(ScreenId id)
{
    const auto there = std::find_if(m_screens.begin(), m_screens.end(),
                                    [id](const Screen* screen) { return screen->id() == id; });
    if (there != m_screens.end()) {
        return *there;
    }
    Screen* screen = screenKind(id)->make(m_tools, m_stack);
    m_screens.push_back(screen);
    // The stack shows what it is given first.
    m_stack->addWidget(scrolled(screen, m_stack));
    if (auto* course = qobject_cast<CourseScreen*>(screen)) {
        course->setStudentInView([this] { return place().student; });
    }
    connect(screen, &Screen::wanted, this, &Frame::wanted);
    connect(screen, &Screen::said, this, &Frame::said);
    connect(screen, &Screen::placeChanged, this, [this, screen] {
        if (screen == this->screen()) {
            showInspectorOrNot(); // there may be somebody now, or nobody any more
            follow(false);
        }
    });
    connect(screen, &Screen::summaryChanged, this, &Frame::summaryChanged);
    connect(screen, &Screen::evidenceWanted, this, [this] {
        showInspector(true);
        m_inspector->setLow(false);
        m_inspector->setFocus();
    });
    return screen;
}

bool Frame::makeNext()
{
    const auto& kinds = screenKinds();
    const auto missing = std::find_if(kinds.begin(), kinds.end(), [this](const ScreenKind& kind) {
        return std::none_of(m_screens.begin(), m_screens.end(),
                            [&kind](const Screen* screen) { return screen->id() == kind.id; });
    });
    if (missing != kinds.end()) {
        made(missing->id);
    }
    return m_screens.size() < kinds.size();
}

std::vector<Screen*> Frame::makeAll()
{
    for (const ScreenKind& kind : screenKinds()) {
        made(kind.id);
    }
    return m_screens;
}

void Frame::goTo(const Place& place)
{
    Document& document = m_tools.document;
    const auto past = screen() != nullptr ? screen()->earlierDay() : std::nullopt;
    const auto& classes = document.classes();
    const bool isThere = std::any_of(classes.begin(), classes.end(), [&place](const auto& info) {
        return info.id == place.schoolClass;
    });
    if (isThere && place.schoolClass != document.book().schoolClass.id) {
        keepTyped();
        // What is asked for is about students of this one.
        for (EntryBar* bar : findChildren<EntryBar*>()) {
            bar->leave();
        }
        document.chooseClass(place.schoolClass);
    }
    Screen* screen =
        made(screenKind(place.screen) != nullptr ? place.screen : screenKinds().front().id);
    const bool isOther = screen != this->screen() || m_screens.size() == 1;
    m_stack->setCurrentIndex(static_cast<int>(
        std::find(m_screens.begin(), m_screens.end(), screen) - m_screens.begin()));
    showInspectorOrNot();
    screen->goTo(place);
    follow(true);
    if (isOther) {
        Q_EMIT screenChanged();
    }
    if (isOther && past && isOfToday(screen->id())) {
        Q_EMIT said(tr("This is today. The Map still shows %1.").arg(shortDate(*past)));
    }
}

/// A field saves what is in it when the keyboard leaves it, a table once it is done with the cell.
/// Neither happens by itself where the same screen goes on with another class.
void Frame::keepTyped()
{
    const QPointer<QWidget> field = window()->focusWidget();
    if (field == nullptr || !m_stack->isAncestorOf(field)) {
        return;
    }
    field->clearFocus();
    for (QWidget* part = field; part != nullptr && part != m_stack; part = part->parentWidget()) {
        QCoreApplication::sendPostedEvents(part, QEvent::MetaCall);
    }
    if (QWidget* const kept = field; kept != nullptr && kept->isVisible()) {
        kept->setFocus(Qt::OtherFocusReason);
    } else {
        focusScreen();
    }
}

void Frame::follow(bool always)
{
    const Place here = place();
    const auto day = screen() != nullptr ? screen()->earlierDay() : std::nullopt;
    if (!always && here == m_followed && day == m_followedDay) {
        return;
    }
    m_followed = here;
    m_followedDay = day;
    if (here.student.isValid()) {
        m_lookedAt = here;
    }
    m_rail->setShown(here.screen);
    m_breadcrumbs->showPlace(here);
    m_inspector->showPlace(here, day);
    Q_EMIT placeChanged();
}

void Frame::showNotice(const QString& sentence)
{
    if (sentence == m_tools.document.fileStatus().sentence) {
        Q_EMIT said(sentence); // stands above the screen, and is the answer to a key as well
        return;
    }
    m_notice->setSentence(withoutHiddenNames(sentence, m_tools));
    m_offer->hide();
    m_notice->show();
}

void Frame::offer(const QString& sentence, const QString& button, const std::function<void()>& run)
{
    showNotice(sentence);
    m_offered = run;
    m_offer->setText(button);
    m_offer->show();
}

void Frame::hideNotice()
{
    m_notice->hide();
}

void Frame::addRibbon(QWidget* ribbon)
{
    m_main->insertWidget(0, ribbon);
    ribbon->show();
}

void Frame::addToRail(QWidget* widget)
{
    m_rail->addBelow(widget);
}

void Frame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Frame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

int Frame::scaled(int pixels) const
{
    return qRound(pixels * textUnit(font()));
}

void Frame::fit()
{
    const bool isNarrow = window()->width() < scaled(kNarrowWindow);
    m_rail->setNarrow(isNarrow);
    showKeys();
    placeInspector();
    lowerInspector();
}

void Frame::showKeys()
{
    const bool isNarrow = window()->width() < scaled(kNarrowWindow);
    m_find->setText(withKey(isNarrow ? tr("Find") : tr("Find student, outcome or command"),
                            keyOf(m_tools.commands, "go.find")));
    m_rail->showKeys(m_tools.commands);
}

void Frame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Screens, bars and fields had it first: what is left is the notice, or the way back.
    Screen* shown = screen();
    const QWidget* focus = QApplication::focusWidget();
    if (shown != nullptr && focus != nullptr && shown->isAncestorOf(focus)) {
        hideNotice();
    }
    // Wherever Tab has led to, this is what the page of a student says that Esc does.
    if (auto* student = qobject_cast<StudentScreen*>(shown);
        student != nullptr && student->isStudentView()) {
        student->setStudentView(false);
    }
    focusScreen();
}

} // namespace trellis::ui
