// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/window/restless_hand.h"

#include "core/storage/edits/marks.h"
#include "core/storage/edits/people.h"
#include "core/storage/gradebook.h"
#include "core/storage/read.h"
#include "tests/support/catch.h"
#include "ui/common/commands.h"
#include "ui/common/erase_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEventLoop>
#include <QFileDialog>
#include <QPointer>
#include <QTest>

#include <array>
#include <cstdio>
#include <set>
#include <vector>

namespace trellis::test {

namespace {

constexpr int kMostSteps = 4000; ///< of leaving what is open, before it counts as stuck

/// What ends the work, reaches out of the program, or is chosen by a file dialog.
bool isLeftOut(const QString& id)
{
    static const std::set<QString> kOut{
        QStringLiteral("file.quit"),      QStringLiteral("file.new"),
        QStringLiteral("file.sample"),    QStringLiteral("file.open"),
        QStringLiteral("file.newWindow"), QStringLiteral("view.fullScreen")};
    return kOut.count(id) > 0;
}

} // namespace

RestlessHand::RestlessHand(OpenedWindow& window, const QString& file, unsigned seed)
    : m_window(window), m_file(file), m_random(seed)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        // What it does may ask something and wait inside, where the timer is to come again.
        QTimer::singleShot(0, &m_timer, [this] { tick(); });
    });
}

void RestlessHand::work(int times)
{
    m_left = times;
    m_timer.start(0);
    int steps = 0;
    // As the program runs: QTest's own waiting lets go of what is still needed by events to come.
    QEventLoop loop;
    const auto isOpen = [] {
        return QApplication::activeModalWidget() != nullptr ||
               QApplication::activePopupWidget() != nullptr;
    };
    QTimer end;
    QObject::connect(&end, &QTimer::timeout, &loop, [&] {
        steps += m_left > 0 ? 0 : 1;
        if (m_left <= 0 && (!isOpen() || steps > kMostSteps)) {
            loop.quit();
        }
    });
    end.start(1);
    loop.exec();
    m_timer.stop();
    REQUIRE_FALSE(isOpen());
    std::vector<QPointer<QWidget>> others; // for the projector; one may be another's
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<ui::MainWindow*>(widget) != nullptr && widget != &m_window.window) {
            others.emplace_back(widget);
        }
    }
    for (const QPointer<QWidget>& other : others) {
        delete other;
    }
}

bool RestlessHand::isOutOfBounds(const QWidget* dialog)
{
    return qobject_cast<const QFileDialog*>(dialog) != nullptr ||
           qobject_cast<const ui::EraseDialog*>(dialog) != nullptr;
}

QWidget* RestlessHand::target() const
{
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return popup;
    }
    if (QWidget* modal = QApplication::activeModalWidget()) {
        return modal;
    }
    return &m_window.window;
}

void RestlessHand::leaveOne()
{
    QWidget* top = target();
    if (auto* dialog = qobject_cast<QDialog*>(top)) {
        dialog->reject();
    } else if (top != &m_window.window) {
        top->close();
    }
}

void RestlessHand::tick()
{
    if (m_left <= 0 || isOutOfBounds(QApplication::activeModalWidget())) {
        leaveOne();
        return;
    }
    --m_left;
    doOne();
    if (m_tells && !m_done.isEmpty()) {
        std::fprintf(stderr, "%d %s\n", m_left, qUtf8Printable(m_done.constLast()));
    }
}

void RestlessHand::doOne()
{
    ui::MainWindow& window = m_window.window;
    if (target() == &window) {
        if (!window.isVisible()) {
            window.show();
        }
        if (window.document() == nullptr) {
            REQUIRE(window.openFile(m_file));
        }
        window.activateWindow();
    }
    if (m_isShared && upTo(40) == 0) {
        changeFromOutside();
        return;
    }
    switch (upTo(10)) {
    case 0:
        click();
        break;
    case 1:
        command();
        break;
    case 2:
        type();
        break;
    default:
        press();
        break;
    }
}

void RestlessHand::changeFromOutside()
{
    auto opened = Gradebook::open(std::filesystem::path(m_file.toStdU16String()), {testAuthor()});
    REQUIRE(opened);
    m_done.append(QStringLiteral("another program"));
    // Where there is nothing left to take back, or the class is gone, nothing happens.
    const int what = upTo(4);
    if (what == 0) {
        (void)opened->undo();
        return;
    }
    if (what == 1) {
        (void)opened->redo();
        return;
    }
    const auto classes = readClasses(*opened);
    REQUIRE(classes);
    if (classes->empty()) {
        return;
    }
    const auto book = readClassBook(*opened, classes->front().id);
    REQUIRE(book);
    if (book->students.empty() || book->outcomes.empty()) {
        return;
    }
    const auto& record =
        book->students.at(static_cast<std::size_t>(upTo(static_cast<int>(book->students.size()))));
    if (what == 2) {
        (void)moveOut(*opened, *book, {record.student.id}, day("2026-11-20"));
        return;
    }
    NewMark mark;
    mark.student = record.student.id;
    mark.outcome =
        book->outcomes.at(static_cast<std::size_t>(upTo(static_cast<int>(book->outcomes.size()))))
            .id;
    mark.level = book->scale.level(1 + upTo(3)).id;
    mark.date = day("2026-11-20");
    (void)rate(*opened, {mark});
}

void RestlessHand::press()
{
    struct Press {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
    };
    constexpr auto kCtrl = Qt::ControlModifier;
    constexpr auto kShift = Qt::ShiftModifier;
    constexpr auto kAlt = Qt::AltModifier;
    static const std::vector<Press> kPresses{{Qt::Key_E, {}},
                                             {Qt::Key_D, {}},
                                             {Qt::Key_C, {}},
                                             {Qt::Key_1, {}},
                                             {Qt::Key_2, {}},
                                             {Qt::Key_3, {}},
                                             {Qt::Key_E, kShift},
                                             {Qt::Key_C, kShift},
                                             {Qt::Key_Minus, {}},
                                             {Qt::Key_Period, {}},
                                             {Qt::Key_Space, {}},
                                             {Qt::Key_Backspace, {}},
                                             {Qt::Key_Delete, {}},
                                             {Qt::Key_F2, {}},
                                             {Qt::Key_Return, {}},
                                             {Qt::Key_Return, {}},
                                             {Qt::Key_Escape, {}},
                                             {Qt::Key_Escape, {}},
                                             {Qt::Key_Tab, {}},
                                             {Qt::Key_Tab, {}},
                                             {Qt::Key_Backtab, kShift},
                                             {Qt::Key_Down, {}},
                                             {Qt::Key_Down, {}},
                                             {Qt::Key_Up, {}},
                                             {Qt::Key_Left, {}},
                                             {Qt::Key_Right, {}},
                                             {Qt::Key_Right, {}},
                                             {Qt::Key_Home, {}},
                                             {Qt::Key_End, {}},
                                             {Qt::Key_PageDown, {}},
                                             {Qt::Key_PageUp, {}},
                                             {Qt::Key_Down, kShift},
                                             {Qt::Key_Right, kShift},
                                             {Qt::Key_Up, kShift},
                                             {Qt::Key_Space, kCtrl},
                                             {Qt::Key_Space, kShift},
                                             {Qt::Key_A, kCtrl},
                                             {Qt::Key_C, kCtrl},
                                             {Qt::Key_V, kCtrl},
                                             {Qt::Key_X, kCtrl},
                                             {Qt::Key_D, kCtrl},
                                             {Qt::Key_E, kCtrl},
                                             {Qt::Key_R, kCtrl},
                                             {Qt::Key_T, kCtrl},
                                             {Qt::Key_L, kCtrl},
                                             {Qt::Key_Z, kCtrl},
                                             {Qt::Key_Z, kCtrl},
                                             {Qt::Key_Z, kCtrl | kShift},
                                             {Qt::Key_Y, kCtrl},
                                             {Qt::Key_K, kCtrl},
                                             {Qt::Key_M, kCtrl},
                                             {Qt::Key_H, kCtrl},
                                             {Qt::Key_H, kCtrl | kShift},
                                             {Qt::Key_1, kCtrl},
                                             {Qt::Key_3, kCtrl},
                                             {Qt::Key_4, kCtrl},
                                             {Qt::Key_5, kCtrl},
                                             {Qt::Key_7, kCtrl},
                                             {Qt::Key_F, kCtrl},
                                             {Qt::Key_G, kCtrl},
                                             {Qt::Key_N, kCtrl | kShift},
                                             {Qt::Key_Left, kAlt},
                                             {Qt::Key_Right, kAlt},
                                             {Qt::Key_Up, kAlt},
                                             {Qt::Key_Down, kAlt},
                                             {Qt::Key_Left, kAlt | kShift},
                                             {Qt::Key_Right, kAlt | kShift},
                                             {Qt::Key_Up, kCtrl},
                                             {Qt::Key_Down, kCtrl},
                                             {Qt::Key_F6, {}},
                                             {Qt::Key_F6, kShift},
                                             {Qt::Key_F3, {}},
                                             {Qt::Key_F10, kShift},
                                             {Qt::Key_Menu, {}},
                                             {Qt::Key_Slash, {}},
                                             {Qt::Key_Question, {}},
                                             {Qt::Key_Semicolon, kCtrl},
                                             {Qt::Key_Semicolon, kCtrl | kShift},
                                             {Qt::Key_Plus, kCtrl},
                                             {Qt::Key_Minus, kCtrl},
                                             {Qt::Key_0, kCtrl},
                                             {Qt::Key_S, kCtrl},
                                             {Qt::Key_N, {}},
                                             {Qt::Key_G, {}},
                                             {Qt::Key_W, {}},
                                             {Qt::Key_S, {}},
                                             {Qt::Key_A, kAlt},
                                             {Qt::Key_N, kAlt},
                                             {Qt::Key_S, kAlt},
                                             {Qt::Key_R, kAlt},
                                             {Qt::Key_D, kAlt},
                                             {Qt::Key_1, kAlt},
                                             {Qt::Key_2, kAlt},
                                             {Qt::Key_P, kCtrl}};
    const Press& one =
        kPresses.at(static_cast<std::size_t>(upTo(static_cast<int>(kPresses.size()))));
    m_done.append(QKeySequence(static_cast<int>(one.key) | static_cast<int>(one.modifiers.toInt()))
                      .toString());
    QWidget* top = target();
    QWidget* focus = QApplication::focusWidget();
    QWidget* at = focus != nullptr && (focus == top || top->isAncestorOf(focus)) ? focus : top;
    QTest::keyClick(at, one.key, one.modifiers);
}

void RestlessHand::type()
{
    static const std::array<const char*, 14> kTexts{
        "mar3",
        "6",
        "7 of 10",
        "Exit slip",
        "2026-11-19",
        "Nov 31",
        "\u0644\u064a\u0644\u0649",
        "c",
        "a very long note that goes on and on until nobody can think of anything else to say",
        "100",
        "0",
        "Abara",
        "=1+1",
        "\u00c1lvarez R\u00edos, Mar\u00eda Jos\u00e9"};
    static const std::array<const char*, 5> kCopied{
        "Abara, Chidi\nNew, Somebody\n", "C\tD\tE\nC\tD\tE\n", "Compare two cells\nDesign a test\n",
        "Capable", "Last Name,First Name,Student Number\nBui,Linh,00131\nOther,One,9\n"};
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || !(focus == target() || target()->isAncestorOf(focus))) {
        return;
    }
    const char* text = kTexts.at(static_cast<std::size_t>(upTo(static_cast<int>(kTexts.size()))));
    m_done.append(QStringLiteral("\"%1\"").arg(QString::fromUtf8(text)));
    QApplication::clipboard()->setText(QString::fromUtf8(
        kCopied.at(static_cast<std::size_t>(upTo(static_cast<int>(kCopied.size()))))));
    const QPointer<QWidget> at(focus);
    for (const QChar letter : QString::fromUtf8(text)) {
        // What a letter leads to may take the field away.
        if (at.isNull() || QApplication::focusWidget() != at) {
            break;
        }
        QTest::sendKeyEvent(QTest::Click, at, static_cast<Qt::Key>(letter.toUpper().unicode()),
                            QString(letter), Qt::NoModifier);
    }
}

void RestlessHand::click()
{
    QWidget* top = target();
    const QPoint point(upTo(std::max(1, top->width())), upTo(std::max(1, top->height())));
    QWidget* at = top->childAt(point);
    if (at == nullptr) {
        at = top;
    }
    const bool isRight = upTo(8) == 0;
    const auto modifiers = upTo(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
    m_done.append(QStringLiteral("click %1,%2 on %3")
                      .arg(point.x())
                      .arg(point.y())
                      .arg(QLatin1String(at->metaObject()->className())));
    QTest::mouseClick(at, isRight ? Qt::RightButton : Qt::LeftButton, modifiers,
                      at->mapFrom(top, point));
}

void RestlessHand::command()
{
    if (target() != &m_window.window) {
        return;
    }
    std::vector<QAction*> actions;
    for (const ui::Commands::Command& command : m_window.window.commands().all()) {
        if (command.action != nullptr && command.action->isEnabled() &&
            command.action->isVisible() && !isLeftOut(command.spec.id)) {
            actions.push_back(command.action);
        }
    }
    if (!actions.empty()) {
        QAction* action =
            actions.at(static_cast<std::size_t>(upTo(static_cast<int>(actions.size()))));
        m_done.append(action->objectName());
        action->trigger();
    }
}

} // namespace trellis::test
