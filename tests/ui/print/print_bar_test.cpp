// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What Enter does in the preview: paper where there is a printer, a PDF where there is none.
#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "tests/ui/print/paper_tray.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/document/document.h"
#include "ui/print/preview_dialog.h"
#include "ui/print/printer_search.h"
#include "ui/print/sheet_preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <future>
#include <memory>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

struct Shown {
    Shown()
        : document(openedDocument(c)),
          settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                   QSettings::IniFormat),
          sheets({sampleSheet("Amara"), sampleSheet("Linh")}, {settings, *document}),
          preview(sheets), said(&preview, &PreviewDialog::said),
          printed(&preview, &PreviewDialog::printed)
    {
        preview.show();
        QApplication::setActiveWindow(&preview);
    }

    [[nodiscard]] QPushButton* onEnter() const
    {
        const auto buttons = preview.findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QComboBox* names() const
    {
        const auto all = preview.findChildren<QComboBox*>();
        for (QComboBox* box : all) {
            if (box->accessibleName() == QStringLiteral("Printer")) {
                return box;
            }
        }
        return nullptr;
    }
    void enter() const { QTest::keyClick(preview.focusWidget(), Qt::Key_Return); }

    SmallClass c{1, 1};
    std::unique_ptr<Document> document;
    QSettings settings;
    SheetPreview sheets;
    PreviewDialog preview;
    QSignalSpy said;
    QSignalSpy printed;
};

const QString kOffice = QStringLiteral("Office");
const QString kLibrary = QStringLiteral("Library");

} // namespace

TEST_CASE("preview: Enter prints on the system's printer, next time on the one used last",
          "[ui][print][printbar]")
{
    const PaperTray tray;
    Shown s;
    s.preview.offer(tray.printers({kOffice, kLibrary}, kLibrary));
    CHECK(s.names()->currentText() == kLibrary);
    CHECK(s.onEnter()->text() == QStringLiteral("&Print"));
    s.enter();
    CHECK(tray.hasPaperOf(kLibrary));
    CHECK_FALSE(tray.hasPaperOf(kOffice));
    CHECK(s.printed.size() == 1);
    CHECK_FALSE(s.preview.isVisible());
    REQUIRE(s.said.size() == 1);
    CHECK(s.said.front().front().toString() ==
          QStringLiteral("2 sheets are on their way to the printer."));

    PreviewDialog again(s.sheets);
    again.show();
    again.offer(tray.printers({kOffice, kLibrary}, kOffice));
    const auto names = again.findChildren<QComboBox*>();
    CHECK(std::any_of(names.begin(), names.end(),
                      [](const QComboBox* box) { return box->currentText() == kLibrary; }));
}

TEST_CASE("preview: a key that is still held down prints nothing", "[ui][print][printbar]")
{
    const PaperTray tray;
    Shown s;
    s.preview.offer(tray.printers({kOffice}, kOffice));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(s.preview.focusWidget(), &held);
    CHECK(s.preview.isVisible());
    CHECK_FALSE(tray.hasPaperOf(kOffice));
}

TEST_CASE("preview: as many copies as were chosen", "[ui][print][printbar]")
{
    const PaperTray tray;
    Shown s;
    Printers printers = tray.printers({kOffice}, {});
    const QPrinter* taken = nullptr;
    const auto take = printers.take;
    printers.take = [&](const QString& name) {
        auto printer = take(name);
        taken = printer.get();
        return printer;
    };
    s.preview.offer(printers);
    auto* both = s.preview.findChild<QCheckBox*>();
    REQUIRE(both != nullptr);
    CHECK(both->isChecked()); // a sheet is one leaf
    s.preview.findChild<QSpinBox*>()->setValue(3);
    int copies = 0;
    QObject::connect(&s.preview, &PreviewDialog::printed, [&] { copies = taken->copyCount(); });
    s.enter();
    CHECK(copies == 3);
}

TEST_CASE("preview: what goes to the printer has a name there", "[ui][print][printbar]")
{
    const PaperTray tray;
    Shown s;
    Printers printers = tray.printers({kOffice}, {});
    const QPrinter* taken = nullptr;
    const auto take = printers.take;
    printers.take = [&](const QString& name) {
        auto printer = take(name);
        taken = printer.get();
        return printer;
    };
    s.preview.offer(printers);
    QString name;
    QObject::connect(&s.preview, &PreviewDialog::printed, [&] { name = taken->docName(); });
    s.enter();
    CHECK(name == s.sheets.fileName());
    CHECK_FALSE(name.isEmpty());
}

TEST_CASE("preview: a printer that cannot print on both sides, or is paused, is told of",
          "[ui][print][printbar]")
{
    const PaperTray tray;
    Shown s;
    Printers printers = tray.printers({kOffice, kLibrary}, kOffice);
    printers.look = [](const QString& name) {
        PrinterFacts facts;
        facts.isOneSided = name == kLibrary;
        facts.isStopped = name == kLibrary;
        return facts;
    };
    QPrinter::DuplexMode sides = QPrinter::DuplexAuto;
    const auto take = printers.take;
    const QPrinter* taken = nullptr;
    printers.take = [&](const QString& name) {
        auto printer = take(name);
        taken = printer.get();
        return printer;
    };
    QObject::connect(&s.preview, &PreviewDialog::printed, [&] { sides = taken->duplex(); });
    s.preview.offer(printers);
    const auto isSaid = [&s](const char* words) {
        const auto labels = s.preview.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    };
    auto* both = s.preview.findChild<QCheckBox*>();
    REQUIRE(both->isChecked());
    CHECK_FALSE(isSaid("one side only"));
    s.names()->setCurrentText(kLibrary);
    CHECK_FALSE(both->isEnabled());
    CHECK_FALSE(both->isChecked());
    CHECK(isSaid("\u2068Library\u2069 prints on one side only."));
    CHECK(isSaid("\u2068Library\u2069 is paused: the paper waits there."));
    s.names()->setCurrentText(kOffice);
    CHECK(both->isEnabled());
    CHECK(both->isChecked()); // as it was wanted
    s.names()->setCurrentText(kLibrary);
    s.enter();
    CHECK(sides == QPrinter::DuplexNone);
    REQUIRE(s.said.size() == 1);
    CHECK(s.said.front().front().toString().endsWith(
        QStringLiteral("\u2068Library\u2069 is paused: the paper waits there.")));
}

TEST_CASE("preview: without a printer Enter saves a PDF, and the button says so",
          "[ui][print][printbar]")
{
    Shown s;
    s.preview.offer({});
    CHECK(s.onEnter()->text() == QStringLiteral("Save as P&DF\u2026"));
    CHECK(s.onEnter()->isVisible());
    CHECK_FALSE(s.names()->isVisible());
    const auto labels = s.preview.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() &&
               label->text() == QStringLiteral("No printer is set up on this computer.");
    }));
    bool isAsked = false;
    QTimer::singleShot(0, [&] {
        auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        isAsked = files != nullptr;
        if (isAsked) {
            files->reject();
        }
    });
    s.enter();
    CHECK(isAsked);
}

TEST_CASE("preview: it can be used while printers are looked for, which come when they answer",
          "[ui][print][printbar]")
{
    const PaperTray tray;
    Shown s;
    PreviewDialog preview(s.sheets);
    std::promise<void> answer;
    preview.askFor([&tray, may = answer.get_future().share()] {
        may.wait();
        return tray.printers({kOffice, kLibrary}, kLibrary);
    });
    const auto isSaid = [&preview](const char* words) {
        const auto labels = preview.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    };
    preview.show();
    QApplication::setActiveWindow(&preview);
    CHECK(isSaid("Looking for printers\u2026"));
    QTest::keyClick(preview.focusWidget(), Qt::Key_PageDown);
    CHECK(preview.currentItem() == 1);
    QTest::keyClick(preview.focusWidget(), Qt::Key_Return);
    CHECK(isSaid("No printer has answered yet."));
    CHECK(preview.isVisible());
    CHECK_FALSE(tray.hasPaperOf(kLibrary));

    answer.set_value();
    const auto* search = preview.findChild<PrinterSearch*>();
    REQUIRE(QTest::qWaitFor([search] { return !search->isWaiting(); }));
    CHECK_FALSE(isSaid("Looking for printers"));
    QTest::keyClick(preview.focusWidget(), Qt::Key_Return);
    CHECK(tray.hasPaperOf(kLibrary));
}

TEST_CASE("preview: it closes while nobody answers about printers", "[ui][print][printbar]")
{
    Shown s;
    std::promise<void> answer;
    const auto ended = std::make_shared<std::promise<void>>();
    std::future<void> end = ended->get_future();
    {
        PreviewDialog preview(s.sheets);
        preview.askFor([ended, may = answer.get_future().share()] {
            may.wait();
            ended->set_value();
            return Printers();
        });
        preview.show();
        QApplication::setActiveWindow(&preview);
        const auto* search = preview.findChild<PrinterSearch*>();
        REQUIRE(QTest::qWaitFor([search] { return search->isWaiting(); }));
        QTest::keyClick(preview.focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(preview.isVisible());
    }
    answer.set_value();
    CHECK(end.wait_for(std::chrono::seconds(10)) == std::future_status::ready);
}
