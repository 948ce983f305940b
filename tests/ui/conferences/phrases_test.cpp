// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The teacher's own phrases: written, picked, and named where a family cannot read them.
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/phrases.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "ui/common/quiet_list.h"
#include "ui/conferences/phrase_editor.h"
#include "ui/print/preview_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

/// The window of the phrases, as the command opens it.
struct Editor {
    explicit Editor(PhraseEditor& opened) : editor(opened) {}

    QComboBox& box(const char* name)
    {
        for (auto* one : editor.findChildren<QComboBox*>()) {
            if (one->accessibleName() == QString::fromUtf8(name)) {
                return *one;
            }
        }
        FAIL("no box " << name);
        return *editor.findChild<QComboBox*>();
    }
    void choose(const char* name, const QString& text)
    {
        QComboBox& one = box(name);
        const int wanted = one.findText(text, Qt::MatchStartsWith);
        REQUIRE(wanted >= 0);
        while (one.currentIndex() != wanted) {
            QTest::keyClick(&one, one.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
    }
    void type(const char* words)
    {
        auto* field = editor.findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(words));
    }
    void press(const char* button)
    {
        for (auto* one : editor.findChildren<QPushButton*>()) {
            if (one->text() == QString::fromUtf8(button)) {
                QTest::keyClick(one, Qt::Key_Space);
                return;
            }
        }
        FAIL("no button " << button);
    }
    QListWidget& list() { return *editor.findChild<QListWidget*>(); }

    PhraseEditor& editor;
};

void inEditor(ShownConferences& shown, const std::function<void(Editor&)>& act)
{
    bool wasOpen = false;
    QTimer::singleShot(0, [&] {
        auto* opened = qobject_cast<PhraseEditor*>(QApplication::activeModalWidget());
        REQUIRE(opened != nullptr);
        wasOpen = true;
        Editor editor(*opened);
        act(editor);
        opened->reject();
    });
    shown.commands.find(QStringLiteral("conferences.phrases"))->trigger();
    CHECK(wasOpen);
}

void speakSpanish(SmallClass& c, std::size_t student)
{
    const ClassBook book = c.book();
    Student speaker = book.find(c.student(student))->student;
    speaker.sheetLanguage = "es";
    REQUIRE(editStudent(c.gradebook, speaker));
}

} // namespace

TEST_CASE("phrases: a note begins with the teacher's own words", "[ui][conferences][phrases]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    ShownConferences shown(c);
    inEditor(shown, [](Editor& editor) {
        editor.choose("Phrases", QStringLiteral("Starters for the teacher's note"));
        CHECK(editor.list().item(0)->text() == QStringLiteral("You can now"));
        editor.type("I am glad that you");
        editor.press("Use these words");
    });
    shown.choose(0);
    auto* note = shown.called<QPlainTextEdit>("Note to the student");
    REQUIRE(note != nullptr);
    note->clear();
    QMenu* starters = nullptr;
    for (auto* button : shown.screen.findChildren<QToolButton*>()) {
        if (button->text() == QStringLiteral("Start with")) {
            starters = button->menu();
        }
    }
    REQUIRE(starters != nullptr);
    CHECK(starters->actions().size() == 4);
    starters->actions().front()->trigger();
    CHECK(note->toPlainText() == QStringLiteral("I am glad that you "));
    REQUIRE(shown.document->undo());
    CHECK(starters->actions().front()->text().contains(QStringLiteral("You can now")));
}

TEST_CASE("phrases: own words have a language, and say it where it is another one",
          "[ui][conferences][phrases]")
{
    SmallClass c;
    speakSpanish(c, 0);
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    ShownConferences shown(c);
    inEditor(shown, [](Editor& editor) {
        editor.choose("Phrases", QStringLiteral("Questions for the family"));
        editor.choose("Language of these words", QStringLiteral("English"));
        editor.type("What surprised you?");
        editor.press("Add as new");
        editor.choose("Language of these words", QStringLiteral("Spanish"));
        editor.type("Que te sorprende");
        editor.press("Add as new");
        CHECK(editor.list()
                  .item(editor.list().count() - 1)
                  ->text()
                  .contains(QStringLiteral("(Spanish)")));
    });
    const auto phrases = readPhrases(shown.document->gradebook());
    REQUIRE(phrases);
    REQUIRE(phrases->size() == 2);
    CHECK(phrases->at(0).language == "en");
    CHECK(phrases->at(1).language == "es");

    shown.choose(0);
    auto* questions = shown.called<QListWidget>("Questions for the family");
    REQUIRE(questions != nullptr);
    const auto tick = [questions](const QString& part) {
        for (int row = 0; row < questions->count(); ++row) {
            if (questions->item(row)->text().contains(part)) {
                questions->setCurrentRow(row);
                QTest::keyClick(questions, Qt::Key_Space);
                QApplication::processEvents();
                return questions->item(row)->text();
            }
        }
        return QString();
    };
    CHECK(tick(QStringLiteral("Que te sorprende")).contains(QStringLiteral("(Spanish)")) == false);
    const auto tipOf = [&shown] {
        QString tip;
        QTimer::singleShot(0, [&] {
            auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
            REQUIRE(preview != nullptr);
            tip = preview->findChild<QListWidget*>()->item(0)->toolTip();
            preview->reject();
        });
        shown.screen.preview();
        return tip;
    };
    CHECK_FALSE(tipOf().contains(QStringLiteral("in English, not Spanish")));
    CHECK(tick(QStringLiteral("What surprised you?")).contains(QStringLiteral("(English)")));
    const QString tip = tipOf();
    CHECK(tip.contains(QStringLiteral("in English, not Spanish")));
    CHECK(tip.contains(QStringLiteral("What surprised you?")));
}
