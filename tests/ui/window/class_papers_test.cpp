// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/clipboard_sheets.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/paper_tray.h"
#include "tests/ui/print/pdf_tools.h"
#include "tests/ui/window/opened_window.h"
#include "ui/course/outcomes_section.h"
#include "ui/course/roster_section.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/print/class_papers/class_preview.h"
#include "ui/print/class_papers/seats_dialog.h"
#include "ui/print/preview_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

/// Does this in the preview of the papers, which Ctrl+P opens, and closes it.
template <typename Do> void inPreview(OpenedWindow& o, Do&& what)
{
    bool isDone = false;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        if (preview == nullptr) {
            return;
        }
        what(*preview);
        isDone = true;
        preview->reject();
    });
    o.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(isDone);
    o.window.activateWindow();
    OpenedWindow::settle();
}

ClassPreview& classPapers(const PreviewDialog& preview)
{
    return dynamic_cast<ClassPreview&>(preview.content());
}

void type(const char* keys)
{
    for (; *keys != '\0'; ++keys) {
        QTest::keyClick(QApplication::focusWidget(), *keys);
    }
    OpenedWindow::settle();
}

} // namespace

TEST_CASE("window: Ctrl+P on the Map shows it as it is sorted and filtered", "[ui][window][papers]")
{
    SmallClass c(4, 3);
    c.rate(2, 1, 3, "2026-11-13");
    OpenedWindow o(pathOf(c));
    o.command("map.sortLastSeen").trigger();
    type("/family0000"); // no digit that is a level
    o.press(Qt::Key_Return);
    QString text;
    inPreview(o, [&](PreviewDialog& preview) {
        CHECK(classPapers(preview).kind() == ClassPaperKind::Map);
        text = textOf(classPapers(preview).layout());
    });
    CHECK(text.contains(QStringLiteral("Living Environment")));
    CHECK(text.contains(QStringLiteral("Sorted by when each was last seen.")));
    CHECK(text.contains(QStringLiteral("Only: family0000.")));
    CHECK(text.contains(QStringLiteral("Shows what was recorded up to Nov 20, 2026.")));
    CHECK(text.contains(QStringLiteral("Family0000")));
    CHECK_FALSE(text.contains(QStringLiteral("Family0001")));
    CHECK(o.map().hasFocus());
}

TEST_CASE("window: a clipboard sheet has the students as they sit", "[ui][window][papers]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    QString text;
    inPreview(o, [&](PreviewDialog& preview) {
        auto* papers = preview.findChild<QListWidget*>();
        papers->setCurrentRow(classPapers(preview).itemOf(ClassPaperKind::Clipboard));
        QTimer::singleShot(0, [] {
            auto* seats = qobject_cast<SeatsDialog*>(QApplication::activeModalWidget());
            REQUIRE(seats != nullptr);
            auto* list = seats->findChild<QListWidget*>();
            list->setFocus();
            list->setCurrentRow(2);
            for (auto* button : seats->findChildren<QPushButton*>()) {
                if (button->text() == QStringLiteral("Move &up")) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    QTest::mouseClick(button, Qt::LeftButton);
                }
            }
            QTest::keyClick(list, Qt::Key_Return);
        });
        for (auto* button : preview.findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("How they sit"))) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        text = textOf(classPapers(preview).layout());
    });
    const auto placeOf = [&text](const char* name) { return text.indexOf(QLatin1String(name)); };
    REQUIRE(placeOf("Family0002") >= 0);
    CHECK(placeOf("Family0002") < placeOf("Family0000"));
    CHECK(placeOf("Family0000") < placeOf("Family0001"));
    const auto seats = readSeats(c.gradebook, c.schoolClass);
    REQUIRE(seats);
    CHECK(*seats == std::vector{c.student(2), c.student(0), c.student(1)});
}

TEST_CASE("window: hidden names are on no paper", "[ui][window][papers]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.map().setCurrentIndex(o.map().map().index(1, 0));
    o.map().setFocus();
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    inPreview(o, [&](PreviewDialog& preview) {
        auto* papers = preview.findChild<QListWidget*>();
        for (int paper = 0; paper < 4; ++paper) {
            CAPTURE(paper);
            const QString text = textOf(classPapers(preview).layout());
            CHECK(text.contains(QStringLiteral("Family0001")));
            CHECK_FALSE(text.contains(QStringLiteral("Family0000")));
            CHECK_FALSE(text.contains(QStringLiteral("Family0002")));
            CHECK_FALSE(text.contains(QStringLiteral("3 students")));
            QTest::keyClick(papers, Qt::Key_PageDown);
        }
    });
}

TEST_CASE("window: a clipboard sheet is printed with three keys and comes back by its number",
          "[ui][window][papers]")
{
    const PaperTray tray;
    SmallClass c(4, 3);
    c.rate(0, 1, 1, "2026-11-19");
    c.rate(2, 1, 3, "2026-11-12");
    OpenedWindow o(pathOf(c));
    o.command("map.sortLastSeen").trigger(); // 1, 3, 2, 0
    o.map().setFocus();
    o.press(Qt::Key_Right);
    const QString pdf = pathOf(c.folder.file("clip.pdf"));
    inPreview(o, [&](PreviewDialog& preview) {
        // Ctrl+P, Down, Enter.
        preview.offer(tray.printers({QStringLiteral("Office")}, {}));
        QTest::keyClick(preview.focusWidget(), Qt::Key_Down);
        CHECK(classPapers(preview).kind() == ClassPaperKind::Clipboard);
        const auto buttons = preview.findChildren<QPushButton*>();
        CHECK(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->isDefault() && button->text() == QStringLiteral("&Print");
        }));
        CHECK(preview.save(OutputKind::Pdf, pdf));
        // The same sheet again is the same sheet.
        QTest::keyClick(preview.focusWidget(), Qt::Key_Return);
        CHECK(tray.hasPaperOf(QStringLiteral("Office")));
    });
    const auto sheets = readClipboardSheets(c.gradebook, c.schoolClass);
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    CHECK(sheets->front().number == 1);
    CHECK(sheets->front().outcomes == std::vector<OutcomeId>{c.outcome(1)});
    CHECK(sheets->front().students ==
          std::vector<StudentId>{c.student(1), c.student(3), c.student(2), c.student(0)});
    const ToolOutput text = runTool(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    REQUIRE(text.ok);
    CHECK(text.text.contains(QStringLiteral("Sheet 1 \u00B7 Nov 20, 2026")));
    CHECK(text.text.indexOf(QStringLiteral("Family0003")) <
          text.text.indexOf(QStringLiteral("Family0002")));

    // Back at the desk: the number, then one key a student in the order of the paper.
    o.press(Qt::Key_M, Qt::ControlModifier);
    type("#1");
    o.press(Qt::Key_Return);
    type("edce");
    const ClassBook book = c.book();
    const auto newest = [&](std::size_t student) {
        return book.find(c.student(student))->evidence.back();
    };
    CHECK(newest(1).rank == 1);
    CHECK(newest(3).rank == 2);
    CHECK(newest(2).rank == 3);
    CHECK(newest(0).rank == 1);
    CHECK(newest(3).outcome == c.outcome(1));
    CHECK(newest(3).date == day("2026-11-20"));
    CHECK(book.activities.size() == 1);
    CHECK(book.activities.front().sheet == sheets->front().id);
}

TEST_CASE("window: a printer that does not answer leaves a PDF beside older ones",
          "[ui][window][papers]")
{
    QStandardPaths::setTestModeEnabled(true);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QDir().mkpath(documents.path());
    const auto pdfs = [&documents] {
        return documents.entryList({QStringLiteral("Map*.pdf")}, QDir::Files);
    };
    for (const QString& old : pdfs()) {
        QFile::remove(documents.filePath(old));
    }
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    inPreview(o, [&](PreviewDialog& preview) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QStringLiteral("/nowhere/at/all/paper.pdf"));
        CHECK_FALSE(preview.printOn(printer));
        CHECK(pdfs().size() == 1);
        CHECK_FALSE(preview.printOn(printer));
        CHECK(pdfs().size() == 2);
        QStringList said;
        for (const QLabel* label : preview.findChildren<QLabel*>()) {
            said.append(label->text());
        }
        CHECK(said.join(QLatin1Char('\n'))
                  .contains(QStringLiteral("The printer did not answer. The PDF is ready: ")));
        const auto buttons = preview.findChildren<QPushButton*>();
        CHECK(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->isVisible() && button->text() == QStringLiteral("Open PDF");
        }));
        // On another paper that sentence would be about something else.
        QTest::keyClick(preview.findChild<QListWidget*>(), Qt::Key_PageDown);
        CHECK(std::none_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->isVisible() && button->text() == QStringLiteral("Open PDF");
        }));
    });
    for (const QString& old : pdfs()) {
        QFile::remove(documents.filePath(old));
    }
    QStandardPaths::setTestModeEnabled(false);
}

TEST_CASE("window: the number of a clipboard sheet is one step of undo", "[ui][window][papers]")
{
    SmallClass c(2, 4);
    OpenedWindow o(pathOf(c));
    const std::string before = contentOf(c.gradebook.path());
    inPreview(o, [&](PreviewDialog& preview) {
        preview.showItem(classPapers(preview).itemOf(ClassPaperKind::Clipboard));
        CHECK(preview.save(OutputKind::Pdf, pathOf(c.folder.file("clip.pdf"))));
    });
    CHECK(contentOf(c.gradebook.path()) != before);
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("window: four outcomes are too many for a clipboard sheet, and it says so",
          "[ui][window][papers]")
{
    SmallClass c(2, 4);
    OpenedWindow o(pathOf(c));
    inPreview(o, [&](PreviewDialog& preview) {
        preview.showItem(classPapers(preview).itemOf(ClassPaperKind::Clipboard));
        for (auto* list : preview.findChildren<QListWidget*>()) {
            for (int row = 0; list->count() == 4 && row < 4; ++row) {
                if (list->item(row)->flags().testFlag(Qt::ItemIsUserCheckable) &&
                    list->item(row)->data(Qt::CheckStateRole).isValid()) {
                    list->item(row)->setCheckState(Qt::Checked);
                }
            }
        }
        CHECK_FALSE(preview.save(OutputKind::Pdf, pathOf(c.folder.file("clip.pdf"))));
        QStringList said;
        for (const QLabel* label : preview.findChildren<QLabel*>()) {
            said.append(label->text());
        }
        CHECK(said.join(QLatin1Char('\n')).contains(QStringLiteral("one, two or three outcomes")));
    });
    const auto sheets = readClipboardSheets(c.gradebook, c.schoolClass);
    REQUIRE(sheets);
    CHECK(sheets->empty());
}

TEST_CASE("window: what is not there yet has one button that leads on", "[ui][window][papers]")
{
    SmallClass c(0, 0);
    OpenedWindow o(pathOf(c));
    const auto pressed = [&](const char* text) {
        for (QPushButton* button : o.window.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QLatin1String(text)) {
                button->click();
                OpenedWindow::settle();
                return true;
            }
        }
        return false;
    };
    CHECK(o.words().contains(
        QStringLiteral("No students yet. Drag a CSV here, paste names, or type them.")));
    QApplication::clipboard()->clear();
    CHECK(pressed("Paste names"));
    auto* roster = o.window.findChild<RosterSection*>();
    REQUIRE(roster != nullptr);
    CHECK(roster->isVisible());
    CHECK(o.words().contains(QStringLiteral("Nothing was copied.")));
}

TEST_CASE("window: without outcomes the Map leads to where a list is pasted",
          "[ui][window][papers]")
{
    SmallClass c(2, 0);
    OpenedWindow o(pathOf(c));
    const auto buttons = o.map().window()->findChildren<QPushButton*>();
    const auto paste = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isVisible() && button->text() == QStringLiteral("Paste outcomes");
    });
    REQUIRE(paste != buttons.end());
    QApplication::clipboard()->setText(QStringLiteral("Ask for help\nOrder food"));
    (*paste)->click();
    OpenedWindow::settle();
    auto* section = o.window.findChild<OutcomesSection*>();
    REQUIRE(section != nullptr);
    CHECK(section->isVisible());
}

TEST_CASE("window: Ctrl+P in Record is a clipboard sheet of what is recorded there",
          "[ui][window][papers]")
{
    SmallClass c(3, 4);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_M, Qt::ControlModifier);
    type("3");
    o.press(Qt::Key_Return);
    QString text;
    inPreview(o, [&](PreviewDialog& preview) {
        CHECK(classPapers(preview).kind() == ClassPaperKind::Clipboard);
        text = textOf(classPapers(preview).layout());
    });
    CHECK(text.contains(QStringLiteral("3 Short 3")));
    CHECK_FALSE(text.contains(QStringLiteral("4 Short 4")));
    CHECK(text.contains(QStringLiteral("Family0002")));
}

TEST_CASE("window: Record and the page of a student lead to where names are pasted as well",
          "[ui][window][papers]")
{
    for (const Qt::Key screen : {Qt::Key_3, Qt::Key_4}) {
        CAPTURE(screen);
        SmallClass c(0, 0);
        OpenedWindow o(pathOf(c));
        o.press(screen, Qt::ControlModifier);
        const auto buttons = o.window.findChildren<QPushButton*>();
        const auto paste =
            std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
                return button->isVisible() && button->text() == QStringLiteral("Paste names");
            });
        REQUIRE(paste != buttons.end());
        CHECK(o.words().contains(QStringLiteral("No students yet.")));
        QApplication::clipboard()->clear();
        (*paste)->click();
        OpenedWindow::settle();
        auto* roster = o.window.findChild<RosterSection*>();
        REQUIRE(roster != nullptr);
        CHECK(roster->isVisible());
    }
}
