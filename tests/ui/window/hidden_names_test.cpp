// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// With names hidden nothing that can be seen, pointed at or read out tells of anybody else.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/looks/painted_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/common/theme.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/text/strings.h"
#include "ui/window/frame.h"
#include "ui/window/palette.h"
#include "ui/window/screens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStatusBar>
#include <QTest>
#include <QTextEdit>

#include <array>
#include <set>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

constexpr std::array kRoles{static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                            static_cast<int>(Qt::StatusTipRole),
                            static_cast<int>(Qt::AccessibleTextRole),
                            static_cast<int>(Qt::AccessibleDescriptionRole)};

void addModel(QStringList& texts, const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : kRoles) {
                texts.append(index.data(role).toString());
            }
            if (model.hasChildren(index)) {
                addModel(texts, model, index);
            }
        }
    }
    if (!parent.isValid()) {
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
            const int count =
                orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
            for (int section = 0; section < count; ++section) {
                for (const int role : kRoles) {
                    texts.append(model.headerData(section, orientation, role).toString());
                }
            }
        }
    }
}

/// What a screen reader is told of something and of all that is in it.
void addToldOf(QStringList& texts, const QAccessibleInterface* told)
{
    if (told == nullptr || !told->isValid() || told->state().invisible) {
        return;
    }
    for (const auto text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        texts.append(told->text(text));
    }
    for (int child = 0; child < told->childCount(); ++child) {
        addToldOf(texts, told->child(child));
    }
}

/// Everything that the window shows, would show when pointed at, or tells a screen reader.
QStringList everything(QWidget& window)
{
    QStringList texts{window.windowTitle()};
    for (const test::PaintedText& painted : test::paintedTexts(window)) {
        texts.append(painted.text);
    }
    addToldOf(texts, QAccessible::queryAccessibleInterface(&window));
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        texts << widget->toolTip() << widget->statusTip() << widget->accessibleName()
              << widget->accessibleDescription() << widget->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts << button->text();
        } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            texts << line->text() << line->placeholderText();
        } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget)) {
            texts << plain->toPlainText() << plain->placeholderText();
        } else if (const auto* rich = qobject_cast<const QTextEdit*>(widget)) {
            texts << rich->toPlainText();
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            addModel(texts, *box->model());
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            if (view->model() != nullptr) {
                addModel(texts, *view->model());
            }
        }
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        texts << action->text() << action->toolTip() << action->statusTip();
    }
    texts.removeAll(QString());
    return texts;
}

/// The names of everybody in the class but one, as far as they share no word with that one or with
/// anything else that is on the screens.
std::set<QString> otherNames(const ClassBook& book, StudentId shown, const QStringList& common)
{
    const auto namesOf = [](const Student& student) {
        std::set<QString> names;
        for (const std::string& name :
             {student.familyName, student.givenName, student.preferredGivenName,
              student.preferredFamilyName, student.namePrefix}) {
            for (const QString& word : toQt(name).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                if (word.size() > 2) {
                    names.insert(word);
                }
            }
        }
        return names;
    };
    std::set<QString> others;
    for (const StudentRecord& record : book.students) {
        if (record.student.id != shown) {
            others.merge(namesOf(record.student));
        }
    }
    for (const QString& own : namesOf(book.find(shown)->student)) {
        others.erase(own);
    }
    for (const QString& word : common) {
        others.erase(word);
    }
    return others;
}

bool hasWord(const QString& text, const QString& word)
{
    const QRegularExpression whole(
        QStringLiteral("(?<![\\p{L}])%1(?![\\p{L}])").arg(QRegularExpression::escape(word)),
        QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

/// What tells of the others, for the message of a test.
QStringList leaks(QWidget& window, const std::set<QString>& names)
{
    QStringList found;
    for (const QString& text : everything(window)) {
        for (const QString& name : names) {
            if (hasWord(text, name)) {
                found.append(name + QStringLiteral(" in: ") + text.left(120));
            }
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

TEST_CASE("hide names: no screen tells of anybody else, in words, tips or for a screen reader",
          "[ui][window]")
{
    OpenedWindow o;
    o.window.openSample();
    OpenedWindow::settle();
    o.window.frame()->makeAll();
    // Something to undo that names somebody.
    o.map().setCurrentIndex(o.map().map().index(0, 0));
    o.map().setFocus();
    o.press(Qt::Key_D);
    o.map().setCurrentIndex(o.map().map().index(4, 5));
    const StudentId shown = o.window.frame()->place().student;
    REQUIRE(shown.isValid());
    const std::set<QString> names = otherNames(o.window.document()->book(), shown, {});
    REQUIRE(names.size() > 12);
    // The test would find them: nothing is hidden yet.
    REQUIRE(leaks(o.window, names).size() > 5);
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    for (const ScreenKind& kind : screenKinds()) {
        CAPTURE(screenName(kind));
        o.command(("go." + kind.icon.toStdString()).c_str()).trigger();
        OpenedWindow::settle();
        CHECK(leaks(o.window, names) == QStringList{});
    }
    // Nor does what says what was done.
    o.command("edit.undo").trigger();
    OpenedWindow::settle();
    CHECK(leaks(o.window, names) == QStringList{});
    o.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(leaks(o.window, names) == QStringList{});
    o.press(Qt::Key_Escape);
}

TEST_CASE("hide names: how many students there are, and how they stand, goes with the names",
          "[ui][window]")
{
    SmallClass c(17, 2); // a number that no time of the day has
    for (std::size_t student = 0; student < 17; ++student) {
        c.rate(student, 0, 3, "2026-11-02");
    }
    OpenedWindow o(pathOf(c));
    const auto barOf = [&o] {
        const QWidget* header = o.map().horizontalHeader()->viewport();
        const QImage image = const_cast<QWidget*>(header)->grab().toImage();
        const QColor fill = tokensFor(o.map().palette()).capable.fill;
        int filled = 0;
        for (int x = 0; x < image.width(); ++x) {
            filled += image.pixelColor(x, image.height() - 4) == fill ? 1 : 0;
        }
        return filled;
    };
    const auto countOf = [&o] {
        // A clock may say 17 as well, and the name of a folder.
        return everything(o.window).filter(
            QRegularExpression(QStringLiteral("(^|[^\\w:])17([^\\w:]|$)")));
    };
    CHECK(barOf() > 20);
    REQUIRE(countOf().size() > 1);
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(barOf() == 0);
    for (const ScreenKind& kind : screenKinds()) {
        CAPTURE(screenName(kind));
        o.command(("go." + kind.icon.toStdString()).c_str()).trigger();
        OpenedWindow::settle();
        CHECK(countOf() == QStringList{});
    }
    o.command("go.map").trigger();
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(barOf() > 20);
    CHECK(countOf().size() > 1);
}

TEST_CASE("hide names: the page that a student sees is said to be theirs", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_4, Qt::ControlModifier);
    o.command("student.view").trigger();
    OpenedWindow::settle();
    CHECK(o.words().contains(QStringLiteral("Names are hidden, except that of \u2068Given0000 "
                                            "Family0000\u2069.")));
    CHECK_FALSE(o.words().contains(QStringLiteral("All names are hidden")));
}

TEST_CASE("hide names: neither levels nor counts of anybody else are left on the Map",
          "[ui][window]")
{
    OpenedWindow o;
    o.window.openSample();
    OpenedWindow::settle();
    const MapModel& map = o.map().map();
    o.map().setCurrentIndex(map.index(4, 5));
    const auto textsOf = [&map](int row) {
        QString all;
        for (int column = 0; column < map.columnCount(); ++column) {
            for (const int role : kRoles) {
                all += map.index(row, column).data(role).toString();
            }
        }
        return all;
    };
    REQUIRE(textsOf(3).contains(QRegularExpression(QStringLiteral("[0-9]"))));
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    for (int row = 0; row < map.rowCount(); ++row) {
        CAPTURE(row);
        const bool isShown = row == 4;
        CHECK(textsOf(row).contains(QRegularExpression(QStringLiteral("[0-9]"))) == isShown);
        CHECK(textsOf(row).contains(QStringLiteral("Capable")) == isShown);
    }
}

TEST_CASE("hide names: what was said before goes with the names", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(o.said().contains(QStringLiteral("Family0000")));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(o.said().contains(QStringLiteral("Family0000")));
}

TEST_CASE("hide names: undo leaves alone what cannot be seen", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    const auto marksOf = [&c](std::size_t student) {
        return c.book().students.at(student).evidence.size();
    };
    o.press(Qt::Key_C); // of the first student; the second one is shown now
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(marksOf(0) == 1);
    CHECK(o.said() == QStringLiteral("That may be about somebody whose name is hidden. "
                                     "Ctrl+Shift+H shows the names again."));
    // Their own marks are taken back and come again.
    o.press(Qt::Key_D);
    REQUIRE(marksOf(1) == 1);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(marksOf(1) == 0);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(marksOf(0) == 1);
    o.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(marksOf(1) == 1);
    // What was undone before is not done again unseen either.
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(marksOf(0) == 0);
    o.map().setCurrentIndex(o.map().map().index(1, 0));
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    o.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(marksOf(0) == 0);
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    o.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(marksOf(0) == 1);
}
