// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The words of the program: what is shown to people blames nobody, and no screen is silent.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

#include <functional>
#include <vector>

using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// Every text that goes through translation, by the file it stands in.
QMultiMap<QString, QString> wordsOfTheProgram()
{
    // Pieces behind one another are one text; behind a comma comes what explains it.
    static const QRegularExpression call(
        QStringLiteral("\\b(?:tr|translate|QT_TRANSLATE_NOOP)\\(\\s*"
                       "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*,?\\s*)+)"));
    static const QRegularExpression piece(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*,)?"));
    QMultiMap<QString, QString> words;
    for (const char* folder : {"/ui", "/app"}) {
        QDirIterator files(QLatin1String(TRELLIS_SOURCE_FOLDER) + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto calls = call.globalMatch(source); calls.hasNext();) {
                const QString arguments = calls.next().captured(1);
                QString text;
                for (auto pieces = piece.globalMatch(arguments); pieces.hasNext();) {
                    const auto one = pieces.next();
                    text += one.captured(1);
                    if (!one.captured(2).isEmpty()) {
                        words.insert(file.fileName(), text);
                        text.clear();
                    }
                }
                if (!text.isEmpty()) {
                    words.insert(file.fileName(), text);
                }
            }
        }
    }
    return words;
}

/// A place where there is nothing, or where something is amiss.
struct Empty {
    const char* what;
    int students;
    int outcomes;
    std::function<void(OpenedWindow&)> go;
    QStringList words; ///< the sentence, and what the button says
};

void trigger(OpenedWindow& o, const char* command)
{
    o.command(command).trigger();
    OpenedWindow::settle();
}

void type(OpenedWindow& o, const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
    o.settle();
}

/// What a list over everything offers.
QString offered(const OpenedWindow& o)
{
    QString all;
    for (const QTreeWidget* list : o.window.findChildren<QTreeWidget*>()) {
        for (int row = 0; list->isVisible() && row < list->topLevelItemCount(); ++row) {
            all += list->topLevelItem(row)->text(0) + QLatin1Char('\n');
        }
    }
    return all;
}

} // namespace

TEST_CASE("words: nothing that is shown blames or shouts", "[ui][window]")
{
    const auto words = wordsOfTheProgram();
    REQUIRE(words.size() > 1500);
    static const QRegularExpression blame(
        QStringLiteral("\\b(error|invalid|oops|illegal|fatal|failed|failure)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        CAPTURE(word.key(), word.value());
        CHECK_FALSE(word.value().contains(blame));
        // Credit that was earned may be cheered.
        const bool isCheer = word.key().endsWith(QStringLiteral("credit_text.cpp"));
        CHECK((isCheer || !word.value().contains(QLatin1Char('!'))));
    }
}

TEST_CASE("words: what is seen where there is nothing, and what leads on", "[ui][window]")
{
    const QString noStudents =
        QStringLiteral("No students yet. Drag a CSV here, paste names, or type them.");
    const QString noOutcomes = QStringLiteral(
        "What should students be able to do by the end? Paste a list: one line each.");
    const QStringList forStudents{noStudents, QStringLiteral("Paste names")};
    const QStringList forOutcomes{noOutcomes, QStringLiteral("Paste outcomes")};
    const std::vector<Empty> empties{
        {"no student on the Map", 0, 2, [](OpenedWindow&) {}, forStudents},
        {"no student in Record", 0, 2, [](OpenedWindow& o) { trigger(o, "go.record"); },
         forStudents},
        {"no outcome on the Map", 2, 0, [](OpenedWindow&) {}, forOutcomes},
        {"no outcome in Record", 2, 0, [](OpenedWindow& o) { trigger(o, "go.record"); },
         forOutcomes},
        {"no outcome of a student", 2, 0, [](OpenedWindow& o) { trigger(o, "go.student"); },
         forOutcomes},
        {"no outcome of the course",
         2,
         0,
         [](OpenedWindow& o) {
             trigger(o, "go.course");
             trigger(o, "course.outcomes");
         },
         {noOutcomes}},
        {"no mark yet",
         2,
         2,
         [](OpenedWindow&) {},
         {QStringLiteral("Choose a cell and press E, D or C.")}},
        {"no work",
         2,
         2,
         [](OpenedWindow& o) { trigger(o, "go.student"); },
         {QStringLiteral("Add a photo, a file, or just the title and where it is kept (for "
                         "example: folder, shelf B)."),
          QStringLiteral("Add work")}},
        {"no conference",
         2,
         2,
         [](OpenedWindow& o) { trigger(o, "go.conferences"); },
         {QStringLiteral("Plan conferences: choose dates, then print a sheet for each student."),
          QStringLiteral("Plan")}},
        {"nobody through the filter",
         2,
         2,
         [](OpenedWindow& o) {
             o.press(Qt::Key_Slash);
             type(o, "zz");
         },
         {QStringLiteral("No student matches \u2068zz\u2069."),
          QStringLiteral("Clear the filter")}},
        {"nobody of the name",
         2,
         2,
         [](OpenedWindow& o) {
             o.press(Qt::Key_K, Qt::ControlModifier);
             type(o, "gven0001");
         },
         {QStringLiteral("Nothing named '\u2068gven0001\u2069'. Did you mean \u2068Given0001 "
                         "Family0001\u2069?"),
          QStringLiteral("Add student '\u2068gven0001\u2069'")}},
        {"no level",
         2,
         2,
         [](OpenedWindow& o) { type(o, "x"); },
         {QStringLiteral("\u2068X\u2069 is not a level here.")}},
        {"Enter behind a level",
         2,
         2,
         [](OpenedWindow& o) {
             o.press(Qt::Key_C);
             o.press(Qt::Key_Return);
         },
         {QStringLiteral("No need for Enter: the letter moves you on.")}},
    };
    for (const Empty& empty : empties) {
        CAPTURE(empty.what);
        const SmallClass c(empty.students, empty.outcomes);
        OpenedWindow o(pathOf(c));
        empty.go(o);
        const QString seen = QString(o.words() + offered(o)).remove(QLatin1Char('&'));
        for (const QString& words : empty.words) {
            CAPTURE(words.toStdString(), seen.toStdString());
            CHECK(seen.contains(words));
        }
    }
}

TEST_CASE("words: what is seen before there is a gradebook", "[ui][window]")
{
    const OpenedWindow o;
    for (const char* words :
         {"Your gradebook is one file on this computer. Nothing is sent anywhere.",
          "Look around with a sample class", "Start my own class"}) {
        CHECK(o.words().contains(QLatin1String(words)));
    }
}
