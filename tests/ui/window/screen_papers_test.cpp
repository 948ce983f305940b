// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Ctrl+P on screens that are about no student: the paper that belongs there.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/window/opened_window.h"
#include "ui/print/class_papers/class_preview.h"
#include "ui/print/preview_dialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

struct SeenPaper {
    bool isSeen = false;
    ClassPaperKind kind = ClassPaperKind::Map;
    QString text;
};

/// What Ctrl+P shows; it is closed again.
SeenPaper paperOf(OpenedWindow& o)
{
    SeenPaper paper;
    QTimer wait;
    int times = 0;
    QObject::connect(&wait, &QTimer::timeout, &wait, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        // Not before what went with the keyboard is gone.
        if (preview != nullptr && preview->isActiveWindow() && ++times > 2) {
            wait.stop();
            auto& papers = dynamic_cast<ClassPreview&>(preview->content());
            paper = {true, papers.kind(), textOf(papers.layout())};
            preview->reject();
        }
    });
    wait.start(0);
    o.press(Qt::Key_P, Qt::ControlModifier);
    o.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&o.window));
    return paper;
}

} // namespace

TEST_CASE("window: Ctrl+P on Course shows the course, and the keyboard is where it was",
          "[ui][window][papers]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    for (const char* section : {"course.outcomes", "course.credit", "course.roster"}) {
        CAPTURE(section);
        o.command("go.course").trigger();
        o.command(section).trigger();
        OpenedWindow::settle();
        const QWidget* before = QApplication::focusWidget();
        const SeenPaper paper = paperOf(o);
        REQUIRE(paper.isSeen);
        CHECK(paper.kind == ClassPaperKind::Course);
        CHECK(paper.text.contains(QStringLiteral("Outcome 2")));
        CHECK(QApplication::focusWidget() == before);
    }
}

TEST_CASE("window: Ctrl+P while a cell of Course is edited keeps what was typed and comes back",
          "[ui][window][papers]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.command("go.course").trigger();
    o.command("course.outcomes").trigger();
    OpenedWindow::settle();
    QWidget* table = QApplication::focusWidget();
    o.press(Qt::Key_Right);
    o.press(Qt::Key_F2);
    REQUIRE(QApplication::focusWidget() != table);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Cells"));
    REQUIRE(paperOf(o).isSeen);
    CHECK(QApplication::focusWidget() == table);
    CHECK(o.window.document()->book().outcomes.front().shortName == "Cells");
}

TEST_CASE("window: Ctrl+P on History shows the changes that the filter left",
          "[ui][window][papers]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 3, "2026-11-02");
    c.rate(1, 1, 2, "2026-11-03");
    OpenedWindow o(pathOf(c));
    o.command("go.history").trigger();
    OpenedWindow::settle();
    SeenPaper paper = paperOf(o);
    REQUIRE(paper.isSeen);
    CHECK(paper.kind == ClassPaperKind::History);
    CHECK(paper.text.contains(QStringLiteral("Capable for Given0000")));
    CHECK(paper.text.contains(QStringLiteral("Developing for Given0001")));
    CHECK(paper.text.contains(QStringLiteral("For staff")));

    o.press(Qt::Key_F, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_A, Qt::Key_P, Qt::Key_A}) {
        o.press(key);
    }
    paper = paperOf(o);
    REQUIRE(paper.isSeen);
    CHECK(paper.text.contains(QStringLiteral("Only: capa.")));
    CHECK(paper.text.contains(QStringLiteral("Capable for Given0000")));
    CHECK_FALSE(paper.text.contains(QStringLiteral("Given0001")));

    // With hidden names there is nothing that could be printed, which is said.
    o.command("view.hideNames").trigger();
    CHECK_FALSE(paperOf(o).isSeen);
    CHECK(o.said() == QStringLiteral("The history waits until names are shown again."));
}
