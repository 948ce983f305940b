// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/common/entry_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace trellis::ui;

namespace {

/// A grid, played by a field, and the bar under it.
struct Asked {
    Asked() : grid(new QLineEdit(&window)), bar(new EntryBar(&window))
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(grid);
        layout->addWidget(bar);
        window.show();
        QApplication::setActiveWindow(&window);
        grid->setFocus();
    }

    void type(const char* keys)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(keys));
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    EntryBar::Take take()
    {
        return [this](const QString& text) { taken.append(text); };
    }

    QWidget window;
    QLineEdit* grid;
    EntryBar* bar;
    QStringList taken;
};

} // namespace

TEST_CASE("entry bar: Enter takes the text and gives the keyboard back", "[ui][common]")
{
    Asked a;
    CHECK_FALSE(a.bar->isAsking());
    a.bar->ask(QStringLiteral("Note"), QStringLiteral("old"), a.take());
    CHECK(a.bar->isAsking());
    a.type("new one "); // in the place of the old, which is selected
    a.press(Qt::Key_Return);
    CHECK(a.taken == QStringList{QStringLiteral("new one")});
    CHECK_FALSE(a.bar->isAsking());
    CHECK(QApplication::focusWidget() == a.grid);
}

TEST_CASE("entry bar: Esc leaves everything as it was", "[ui][common]")
{
    Asked a;
    a.bar->ask(QStringLiteral("Note"), {}, a.take());
    a.type("x");
    a.press(Qt::Key_Escape);
    CHECK(a.taken.isEmpty());
    CHECK(QApplication::focusWidget() == a.grid);
}

TEST_CASE("entry bar: what the check objects to stays and is said", "[ui][common]")
{
    Asked a;
    const QSignalSpy said(a.bar, &EntryBar::said);
    a.bar->ask(
        QStringLiteral("Why"), {},
        [](const QString& text) {
            return text.isEmpty() ? QStringLiteral("A reason is needed.") : QString();
        },
        a.take());
    a.press(Qt::Key_Return);
    CHECK(a.bar->isAsking());
    REQUIRE(said.count() == 1);
    a.type("because");
    a.press(Qt::Key_Enter);
    CHECK(a.taken == QStringList{QStringLiteral("because")});
}

TEST_CASE("entry bar: a look at what is about to happen needs Enter alone", "[ui][common]")
{
    Asked a;
    int done = 0;
    a.bar->confirm(QStringLiteral("Paste 3 levels."), QStringLiteral("Enter pastes"),
                   [&done] { ++done; });
    a.type("x");
    CHECK(done == 0);
    a.press(Qt::Key_Return);
    CHECK(done == 1);
    CHECK(QApplication::focusWidget() == a.grid);
    a.bar->confirm(QStringLiteral("Paste 3 levels."), QStringLiteral("Enter pastes"),
                   [&done] { ++done; });
    a.press(Qt::Key_Escape);
    CHECK(done == 1);
    CHECK_FALSE(a.bar->isAsking());
}

TEST_CASE("entry bar: a key first, then the text", "[ui][common]")
{
    Asked a;
    a.bar->askKey(
        QStringLiteral("Level?"),
        [](const QKeyEvent& event) -> std::optional<QString> {
            return event.text() == QLatin1String("c") ? std::optional(QStringLiteral("Why?"))
                                                      : std::nullopt;
        },
        {}, a.take());
    a.type("xcc");
    CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("Why?"));
    a.press(Qt::Key_Return);
    CHECK(a.taken == QStringList{QStringLiteral("c")});
    // The key is asked for again the next time.
    a.bar->askKey(
        QStringLiteral("Level?"),
        [](const QKeyEvent&) -> std::optional<QString> { return std::nullopt; }, {}, a.take());
    a.type("c");
    a.press(Qt::Key_Return);
    CHECK(a.taken.size() == 1);
    CHECK(a.bar->isAsking());
}

TEST_CASE("entry bar: the question is whole where there is room, and shorter where there is not",
          "[ui][common]")
{
    Asked a;
    const QString question =
        QStringLiteral("Reassess \u2068Chidi Abara\u2069, \u20681 Cell parts\u2069 by which day? "
                       "Nothing: whenever.");
    a.window.resize(1000, 200);
    QApplication::processEvents();
    a.bar->ask(question, {}, a.take());
    QApplication::processEvents();
    const auto* prompt = qobject_cast<const QLabel*>(
        a.bar->findChild<QLineEdit*>()->parentWidget()->findChild<QLabel*>());
    REQUIRE(prompt != nullptr);
    CHECK(prompt->text() == question);
    // And with the window: above the field first, which keeps its room.
    const auto* field = a.bar->findChild<QLineEdit*>();
    const auto settle = [] {
        for (int i = 0; i < 3; ++i) {
            QApplication::processEvents();
        }
    };
    a.window.resize(720, 200);
    settle();
    CHECK(prompt->text() == question);
    CHECK(prompt->geometry().bottom() < field->geometry().top());
    CHECK(field->width() > 300);
    a.window.resize(260, 200);
    settle();
    CHECK(a.bar->width() <= 260);
    CHECK(prompt->text().contains(QChar(0x2026)));
    CHECK(field->width() > 40);
    a.window.resize(1000, 200);
    settle();
    CHECK(prompt->text() == question);
    CHECK(prompt->geometry().right() < field->geometry().left());
}
