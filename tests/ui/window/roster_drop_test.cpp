// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/work_form.h"
#include "ui/course/import_preview.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/student/student_screen.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <fstream>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

TEST_CASE("window: a CSV dragged onto it and Enter are a roster", "[ui][window][course]")
{
    SmallClass c(1, 1);
    const auto csv = c.folder.file("period3.csv");
    std::ofstream(csv, std::ios::binary) << "Student Number;Last Name;First Name\n"
                                            "00001;Family0000;Given0000\n"
                                            "00451;Diallo;A\xC3\xAFssatou\n"
                                            "00452;Liu;Jiahao\n";
    OpenedWindow o(pathOf(c));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(csv.string()))});
    // What a file manager proposes; after a move it may remove the original.
    const auto actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter({10, 10}, actions, &data, Qt::LeftButton, Qt::ShiftModifier);
    enter.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(&o.window, &enter);
    REQUIRE(enter.isAccepted());
    CHECK(enter.dropAction() == Qt::CopyAction);
    bool isOpen = false;
    QTimer whenOpen;
    whenOpen.setInterval(0);
    QObject::connect(&whenOpen, &QTimer::timeout, [&] {
        auto* preview = qobject_cast<ImportPreview*>(QApplication::activeModalWidget());
        if (preview != nullptr) {
            isOpen = true;
            whenOpen.stop();
            QTest::keyClick(preview->focusWidget(), Qt::Key_Return); // the one key there is
            if (preview->isVisible()) {
                preview->reject(); // a test that fails does not hang
            }
        }
    });
    whenOpen.start();
    QDropEvent drop({10, 10}, actions, &data, Qt::LeftButton, Qt::ShiftModifier);
    drop.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(&o.window, &drop);
    CHECK(drop.dropAction() == Qt::CopyAction);
    CHECK_FALSE(isOpen); // the file manager is free again before the preview is answered
    OpenedWindow::settle();
    CHECK(isOpen);
    CHECK(c.book().students.size() == 3);
    CHECK(o.map().map().rowCount() == 3);
    CHECK(o.said().contains(QStringLiteral("2 new")));
}

TEST_CASE("window: copied names come with Ctrl+Shift+V and Enter", "[ui][window][course]")
{
    SmallClass c(0, 1);
    OpenedWindow o(pathOf(c));
    QGuiApplication::clipboard()->setText(QStringLiteral("Ortiz, Luz\nLee, Ben\n"));
    QTimer::singleShot(0, &o.window, [] {
        if (auto* preview = qobject_cast<ImportPreview*>(QApplication::activeModalWidget())) {
            QTest::keyClick(preview, Qt::Key_Return);
            if (preview->isVisible()) {
                preview->reject();
            }
        }
    });
    o.command("file.pasteNames").trigger();
    CHECK(c.book().students.size() == 2);
    CHECK(o.said().contains(QStringLiteral("2 new")));
}

namespace {

/// What the window says to files that are dragged onto one of its parts and let go there.
void drop(QWidget& on, const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files) {
        urls.append(QUrl::fromLocalFile(file));
    }
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent let({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &let);
    OpenedWindow::settle();
}

} // namespace

TEST_CASE("window: two files at once are answered in words", "[ui][window]")
{
    SmallClass c(2, 1);
    const QStringList two{QStringLiteral("/tmp/a.csv"), QStringLiteral("/tmp/b.csv")};
    OpenedWindow o(pathOf(c));
    drop(o.window, two);
    CHECK(o.words().contains(QStringLiteral("One file at a time")));
    CHECK(QApplication::activeModalWidget() == nullptr);
    o.window.closeFile();
    OpenedWindow::settle();
    drop(o.window, two);
    CHECK(o.words().contains(QStringLiteral("One file at a time")));
}

TEST_CASE("window: a photo dropped anywhere on a student's page is a piece of work",
          "[ui][window][student]")
{
    SmallClass c(2, 1);
    const QString photo = QString::fromStdString(c.folder.file("cell.png").string());
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(photo));
    OpenedWindow o(pathOf(c));
    o.command("go.student").trigger();
    OpenedWindow::settle();
    drop(*o.window.findChild<StudentScreen*>(), {photo});
    const auto forms = o.window.findChildren<WorkForm*>();
    REQUIRE(std::any_of(forms.begin(), forms.end(),
                        [](const WorkForm* form) { return form->isVisible(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    OpenedWindow::settle();
    const ClassBook book = c.book();
    REQUIRE(book.students.front().work.size() == 1);
    CHECK(book.students.front().work.front().content);
    CHECK(QFile::exists(photo));
}
