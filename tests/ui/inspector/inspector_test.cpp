// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/flags.h"
#include "core/storage/edits/marks.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/inspector/inspector.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::openedDocument;
using trellis::test::SmallClass;

namespace {

/// The inspector of the first student and outcome, with the keyboard in it, on 20 November.
struct Inspected {
    explicit Inspected(const SmallClass& c)
        : document(openedDocument(c)),
          settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                   QSettings::IniFormat),
          inspector({*document, commands, names, settings})
    {
        inspector.resize(360, 500);
        inspector.show();
        QApplication::setActiveWindow(&inspector);
        inspector.showPlace({ScreenId::Map, c.schoolClass, c.student(0), c.outcome(0), {}});
        inspector.setFocus();
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        const auto* list = inspector.findChild<QListWidget*>();
        for (int i = 0; i < list->count(); ++i) {
            lines.append(list->item(i)->text());
        }
        return lines;
    }
    [[nodiscard]] QString words() const
    {
        QString words;
        const auto labels = inspector.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            words += label->text() + QLatin1Char('\n');
        }
        return words;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<Document> document;
    Commands commands;
    NameGuard names;
    QSettings settings;
    Inspector inspector;
};

} // namespace

TEST_CASE("inspector: why it is Developing, with every piece and its day", "[ui][inspector]")
{
    SmallClass c(2, 2);
    c.rate(0, 0, 1, "2026-10-02");
    c.rate(0, 0, 2, "2026-11-13");
    const Inspected i(c);
    CHECK(i.words().contains(QStringLiteral("Developing")));
    CHECK(i.lines() == QStringList{QStringLiteral("Nov 13 \u00B7 Developing"),
                                   QStringLiteral("Oct 2 \u00B7 Emerging")});
}

TEST_CASE("inspector: what is not handed in is said first", "[ui][inspector]")
{
    SmallClass c(2, 2);
    NewMark mark;
    mark.student = c.student(0);
    mark.outcome = c.outcome(0);
    mark.date = day("2026-11-13");
    mark.mark = Mark::NotHandedIn;
    REQUIRE(rate(c.gradebook, {mark}));
    const Inspected i(c);
    CHECK(i.words().contains(QStringLiteral("Not handed in. No evidence yet.")));
}

TEST_CASE("inspector: decision, flag and star stand above the evidence", "[ui][inspector]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 1, "2026-10-02");
    StudentRecord record = c.book().students.front();
    REQUIRE(decide(c.gradebook, record, c.outcome(0), c.level(3), "saw it", day("2026-11-14")));
    REQUIRE(flag(c.gradebook, {{&record, c.outcome(0)}}, day("2026-12-04"), day("2026-11-14")));
    REQUIRE(star(c.gradebook, {{&record, c.outcome(0)}}));
    const Inspected i(c);
    REQUIRE(i.lines().size() == 4);
    CHECK(i.lines().at(0) ==
          QStringLiteral("Nov 14 \u00B7 Capable by decision: \u2068saw it\u2069"));
    CHECK(i.lines().at(1) == QStringLiteral("To reassess by Dec 4"));
    CHECK(i.lines().at(3) == QStringLiteral("Oct 2 \u00B7 Emerging"));
}

TEST_CASE("inspector: what there is no room for goes by whole sentences", "[ui][inspector]")
{
    SmallClass c(1, 1);
    for (const char* iso : {"2026-10-02", "2026-10-09", "2026-10-16", "2026-10-23"}) {
        c.rate(0, 0, 2, iso);
    }
    const StudentRecord record = c.book().students.front();
    REQUIRE(decide(c.gradebook, record, c.outcome(0), c.level(3), "saw it in class",
                   day("2026-11-14")));
    Inspected i(c);
    const auto why = [&i]() -> const QLabel& {
        for (const QLabel* label : i.inspector.findChildren<QLabel*>()) {
            if (label->wordWrap() && label->text().contains(QStringLiteral("decision"))) {
                return *label;
            }
        }
        FAIL("nothing says why");
        return *i.inspector.findChild<QLabel*>();
    };
    const QString whole = why().text();
    for (const int width : {700, 900, 1100}) {
        CAPTURE(width);
        i.inspector.resize(width, 100);
        QApplication::processEvents();
        CHECK(why().heightForWidth(why().width()) <= why().height());
        CHECK(why().text().endsWith(QLatin1Char('.')));
        CHECK(whole.startsWith(why().text()));
        CHECK((why().text() == whole || why().toolTip().contains(QStringLiteral("saw it"))));
    }
    i.inspector.resize(360, 500);
    QApplication::processEvents();
    CHECK(why().text() == whole);
}

TEST_CASE("inspector: Delete withdraws the piece under the cursor and keeps it in sight",
          "[ui][inspector]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 1, "2026-10-02");
    c.rate(0, 0, 2, "2026-11-13");
    Inspected i(c);
    i.press(Qt::Key_Down);
    i.press(Qt::Key_Delete);
    CHECK(i.lines().at(1) == QStringLiteral("Oct 2 \u00B7 Emerging \u00B7 withdrawn"));
    CHECK(c.book().students.front().evidence.front().isWithdrawn);
    CHECK_FALSE(c.book().students.front().evidence.back().isWithdrawn);
    // The cursor stays, and a second time does nothing.
    i.press(Qt::Key_Delete);
    REQUIRE(i.document->undo());
    CHECK_FALSE(c.book().students.front().evidence.front().isWithdrawn);
}

TEST_CASE("inspector: F2 writes the note of the piece under the cursor", "[ui][inspector]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 1, "2026-10-02");
    Inspected i(c);
    i.press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("with help"));
    i.press(Qt::Key_Return);
    CHECK(i.lines().front() ==
          QStringLiteral("Oct 2 \u00B7 Emerging \u00B7 note: \u2068with help\u2069"));
    CHECK(i.inspector.findChild<QListWidget*>()->hasFocus());
}

TEST_CASE("inspector: of a hidden student nothing is said", "[ui][inspector]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-10-02");
    Inspected i(c);
    i.names.hideAllBut(c.student(1));
    CHECK(i.lines().isEmpty());
    CHECK_FALSE(i.words().contains(QStringLiteral("Family")));
    CHECK_FALSE(i.words().contains(QStringLiteral("Emerging")));
}

TEST_CASE("inspector: its one line on a low screen is as high as its text, when that grows too",
          "[ui][inspector]")
{
    SmallClass c(1, 1);
    Inspected s(c);
    s.inspector.setLow(true);
    const int before = s.inspector.maximumHeight();
    QFont large = s.inspector.font();
    large.setPointSizeF(2 * large.pointSizeF());
    s.inspector.setFont(large);
    CHECK(s.inspector.maximumHeight() > before * 3 / 2);
    CHECK(s.inspector.maximumHeight() >= QFontMetrics(large).lineSpacing());
}
