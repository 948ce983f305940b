// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The words of the program, as they stand in its source: what is shown to people blames nobody.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

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

bool isSaid(const QMultiMap<QString, QString>& words, const char* text)
{
    const QString wanted = QString::fromUtf8(text);
    for (QString said : words) {
        if (said.remove(QLatin1Char('&')).contains(wanted)) {
            return true;
        }
    }
    return false;
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

TEST_CASE("words: every empty screen and every trouble has its sentence", "[ui][window]")
{
    const auto words = wordsOfTheProgram();
    for (const char* text : {
             "Your gradebook is one file on this computer. Nothing is sent anywhere.",
             "Look around with a sample class",
             "Start my own class",
             "No students yet. Drag a CSV here, paste names, or type them.",
             "Paste names",
             "What should students be able to do by the end? Paste a list: one line each.",
             "Paste outcomes",
             "Choose a cell and press %1.",
             "Add a photo, a file, or just the title and where it is kept (for example: folder, "
             "shelf B).",
             "Add work",
             "Plan conferences: choose dates, then print a sheet for each student.",
             "Plan",
             "No student matches %1.",
             "Clear the filter",
             "Nothing named '%1'. Did you mean %2?",
             "Add student '%1'",
             "Row %1 has no column I can read as names. Which column holds the names?",
             "%1 appears twice (rows %2). %3",
             "Keep one, or are these two people?",
             "%1 is not a level here.",
             "This gradebook is open in another window. You can look, but not change, until it is "
             "closed there.",
             "I cannot reach the file (stick removed?).",
             "Everything up to %1 is saved; the last rating is not.",
             "Try again",
             "Save a copy elsewhere",
             "Part of this file cannot be read. Yesterday's backup (%1) is whole. Open it? The "
             "damaged file stays where it is.",
             "The printer did not answer. The PDF is ready: %1",
             "Change the rule for %2, or end one exemption.",
             "Moved %1 out of the class (%2).",
             "Undo",
             "No need for Enter: the letter moves you on.",
             "Already saved.",
         }) {
        CAPTURE(text);
        CHECK(isSaid(words, text));
    }
}
