// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a conference asks of a teacher, key by key, within the keys it may take.
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "tests/ui/print/paper_tray.h"
#include "tests/ui/window/opened_window.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/print/preview_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

/// Counts what is pressed, as a teacher would press it.
struct Keys {
    explicit Keys(OpenedWindow& opened) : o(opened) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++count;
        o.press(key, modifiers);
    }
    void type(const char* text)
    {
        const QString letters = QString::fromUtf8(text);
        count += static_cast<int>(letters.size());
        QTest::keyClicks(QApplication::focusWidget(), letters);
    }

    OpenedWindow& o;
    int count = 0;
};

} // namespace

TEST_CASE("journey: six keys from another screen to the sheet of a family that drops in",
          "[ui][window][journey]")
{
    SmallClass c(28, 10);
    Student student;
    student.givenName = "Mara";
    student.familyName = "Okoye";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_3, Qt::ControlModifier);
    Keys keys(o);
    keys.press(Qt::Key_K, Qt::ControlModifier);
    keys.type("mar");
    keys.press(Qt::Key_Return);
    QString whose;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        whose = preview->findChild<QListWidget*>()->item(0)->text();
        preview->reject();
    });
    keys.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(whose.contains(QStringLiteral("Mara Okoye")));
    CHECK(keys.count <= 6);
}

TEST_CASE("journey: results are typed in the order of the paper, one Tab a field, pile by pile",
          "[ui][window][journey]")
{
    SmallClass c(3, 4);
    for (std::size_t i = 0; i < 3; ++i) {
        makeReady(c, i); // with a goal of last time and work to show
    }
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_5, Qt::ControlModifier);
    o.command("conferences.results").trigger();
    OpenedWindow::settle();
    Keys keys(o);
    const QStringList onPaper{QStringLiteral("I chose this because"),
                              QStringLiteral("I am proud that"),
                              QStringLiteral("Something was hard. This is how I handled it:"),
                              QStringLiteral("I would like help with"),
                              QStringLiteral("read a graph with two lines"), // how it went
                              QStringLiteral("By (date)"),
                              QStringLiteral("I will be able to"),
                              QStringLiteral("Outcome"),
                              QStringLiteral("First I will"),
                              QStringLiteral("I will know because"),
                              QStringLiteral("Who will help me, and how"),
                              QStringLiteral("By (date)"),
                              QStringLiteral("I will be able to"),
                              QStringLiteral("Outcome"),
                              QStringLiteral("First I will"),
                              QStringLiteral("I will know because"),
                              QStringLiteral("Who will help me, and how"),
                              QStringLiteral("What my family wrote"),
                              QStringLiteral("The family would also like time with the teacher"),
                              QStringLiteral("We meet again on"),
                              QStringLiteral("Held on")};
    for (const QString& field : onPaper) {
        const QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QString name = focus->accessibleName();
        name.remove(QChar(0x2068)).remove(QChar(0x2069));
        CHECK(name.startsWith(field));
        keys.press(Qt::Key_Tab);
    }
    CHECK(keys.count == onPaper.size());
    // Back to a field, and saved from wherever the keyboard is: the next paper waits.
    keys.press(Qt::Key_Tab, Qt::ShiftModifier);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(c.book().students.at(0).conferences.front().resultsOn == day("2026-11-20"));
    CHECK(QApplication::focusWidget()->accessibleName() == onPaper.front());
}

TEST_CASE("journey: four keys print all sheets that are ready", "[ui][window][journey]")
{
    SmallClass c(28, 10);
    for (std::size_t i = 0; i < 28; ++i) {
        if (i != 3) {
            makeReady(c, i);
        }
    }
    const PaperTray tray;
    const QString printer = QStringLiteral("Office");
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(o.window.findChild<ConferencesScreen*>()->isVisible());
    o.press(Qt::Key_R);
    int sheets = 0;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        preview->offer(tray.printers({printer}, printer));
        sheets = preview->findChild<QListWidget*>()->count();
        QTest::keyClick(preview->focusWidget(), Qt::Key_Return);
        CHECK_FALSE(preview->isVisible());
        preview->reject();
    });
    o.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(sheets == 27);
    CHECK(tray.hasPaperOf(printer));
    CHECK(o.said().startsWith(QStringLiteral("27 sheets are on their way to the printer.")));
    const ClassBook book = c.book();
    CHECK(book.students.at(0).conferences.front().printedOn == day("2026-11-20"));
    CHECK(book.students.at(3).conferences.empty());
}

TEST_CASE("journey: from the preview to the words that this family's sheet lacks",
          "[ui][window][journey]")
{
    SmallClass c(3, 2);
    const auto reads = [&](std::size_t index, const char* language) {
        Student student = c.book().students.at(index).student;
        student.sheetLanguage = language;
        REQUIRE(editStudent(c.gradebook, student));
    };
    reads(0, "ar");
    reads(1, "ar"); // whom most here read
    reads(2, "es");
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_5, Qt::ControlModifier);
    o.press(Qt::Key_A, Qt::ControlModifier);
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        preview->showItem(2);
        QTest::keyClick(preview->findChild<QListWidget*>(), Qt::Key_F2);
    });
    o.press(Qt::Key_P, Qt::ControlModifier);
    QApplication::setActiveWindow(&o.window);
    OpenedWindow::settle();
    auto* table = qobject_cast<QTableWidget*>(QApplication::focusWidget());
    REQUIRE(table != nullptr);
    CHECK(table->accessibleName() ==
          QStringLiteral("Words of levels and outcomes in this language"));
    const auto boxes = o.window.findChildren<QComboBox*>();
    const auto language = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox* box) {
        return box->isVisible() && box->accessibleName() == QStringLiteral("Language of the sheet");
    });
    REQUIRE(language != boxes.end());
    CHECK((*language)->currentData().toString() == QStringLiteral("es"));
    // The levels of a new course have words; the outcomes do not.
    CHECK(table->item(0, 2)->text() == QStringLiteral("Inicial"));
    CHECK(table->item(table->currentRow(), 0)->text().startsWith(QStringLiteral("Outcome")));
    CHECK(table->currentItem()->text().isEmpty());
    QTest::keyClick(table, Qt::Key_P);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("uedo"));
    o.press(Qt::Key_Return);
    OpenedWindow::settle();
    const ClassBook book = c.book();
    const auto& wordings = book.outcomes.front().wordings;
    REQUIRE(wordings.size() == 1);
    CHECK(wordings.front().language == "es");
    CHECK(wordings.front().text == "puedo");
    CHECK(book.scale.level(1).key == "E");
}
