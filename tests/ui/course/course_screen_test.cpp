// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/course/calendar_section.h"
#include "ui/course/course_screen.h"
#include "ui/course/credit_section.h"
#include "ui/course/levels_section.h"
#include "ui/course/outcomes_model.h"
#include "ui/course/outcomes_section.h"
#include "ui/course/outcomes_table.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

/// The course screen over a small class, shown and with the keyboard.
struct OpenCourse {
    explicit OpenCourse(int students = 3, int outcomes = 3) : small(students, outcomes)
    {
        auto opened =
            Document::open(small.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); });
        REQUIRE(opened);
        document = std::move(*opened);
        start();
    }

    void start()
    {
        screen = std::make_unique<CourseScreen>(ScreenTools{*document, commands, names, settings});
        QObject::connect(document.get(), &Document::refused, screen.get(),
                         [this](const QString& sentence) { refusals.append(sentence); });
        screen->resize(1100, 640);
        screen->show();
        screen->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(screen.get()));
        screen->goTo({});
        QApplication::processEvents();
    }

    [[nodiscard]] const ClassBook& book() const { return document->book(); }
    [[nodiscard]] OutcomesTable& table() const { return screen->outcomes().table(); }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    void type(const QString& text) const
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClicks(focus, text);
        QApplication::processEvents();
    }
    /// Types into a cell of the table and keeps it.
    void typeCell(int row, OutcomesModel::Column column, const QString& text) const
    {
        table().setFocus();
        table().setCurrentIndex(table().outcomes().index(row, column));
        key(Qt::Key_F2);
        if (auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
            edit->selectAll();
        }
        type(text);
        key(Qt::Key_Return);
    }
    [[nodiscard]] QString cell(int row, OutcomesModel::Column column) const
    {
        return table().outcomes().index(row, column).data().toString();
    }
    /// The one that is seen, else one that is not.
    template <typename T> [[nodiscard]] T* named(QWidget& in, const char* name) const
    {
        T* hidden = nullptr;
        for (T* widget : in.findChildren<T*>()) {
            if (widget->accessibleName() == QLatin1String(name)) {
                if (widget->isVisible()) {
                    return widget;
                }
                hidden = widget;
            }
        }
        if (hidden == nullptr) {
            FAIL("nothing here is named " << name);
        }
        return hidden;
    }
    [[nodiscard]] static bool shows(const QWidget& in, const char* text)
    {
        for (const QLabel* label : in.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QLatin1String(text))) {
                return true;
            }
        }
        return false;
    }
    /// Puts the keyboard on a part of the course and waits until it is there.
    void go(QWidget& section) const
    {
        screen->showSection(&section);
        QApplication::processEvents();
    }
    [[nodiscard]] int ops() const { return static_cast<int>(small.gradebook.history()->size()); }

    SmallClass small;
    Commands commands;
    NameGuard names;
    QSettings settings{QString::fromStdString((small.folder.path() / "s.ini").string()),
                       QSettings::IniFormat};
    std::unique_ptr<Document> document;
    std::unique_ptr<CourseScreen> screen;
    QStringList refusals;
};

std::vector<std::string> titles(const ClassBook& book)
{
    std::vector<std::string> found;
    for (const Outcome& outcome : book.outcomes) {
        found.push_back(outcome.title);
    }
    return found;
}

std::vector<std::string> codes(const ClassBook& book)
{
    std::vector<std::string> found;
    for (const Outcome& outcome : book.outcomes) {
        found.push_back(outcome.code);
    }
    return found;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE(
    "course: a list is pasted, its Bloom steps are guessed, and a rule of two numbers is kept "
    "in a few keys",
    "[ui][course]")
{
    OpenCourse c(3, 0);
    QSignalSpy wanted(c.screen.get(), &Screen::wanted);
    CHECK(c.shows(*c.screen, "What should students be able to do by the end?"));
    int keys = 0;
    const auto key = [&](int k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        c.key(k, modifiers);
    };
    QStringList lines;
    for (int i = 1; i <= 10; ++i) {
        lines.append(QStringLiteral("%1. Explain thing %1").arg(i));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    key(Qt::Key_Space); // Paste outcomes
    key(Qt::Key_V, Qt::ControlModifier);
    auto* preview = c.named<QTableWidget>(*c.screen, "What will be added");
    REQUIRE(preview->rowCount() == 10);
    CHECK(preview->item(3, 1)->text() == QLatin1String("Explain thing 4"));
    CHECK(preview->item(3, 2)->text() == QLatin1String("Understand?"));
    CHECK(c.book().outcomes.empty());
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(c.book().outcomes.size() == 10);
    CHECK(c.book().outcomes[9].code == "10");
    CHECK(c.book().outcomes[9].bloom == Bloom::Understand);
    // The rule is proposed, the number can be typed over, Enter keeps it and the map is next.
    CHECK(c.screen->currentSection() == &c.screen->credit());
    CHECK(c.book().rule.conditions.empty());
    key(Qt::Key_6);
    key(Qt::Key_Return);
    REQUIRE(c.book().rule.conditions.size() == 1);
    CHECK(c.book().rule.conditions[0].atLeast == 6);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.at(0).at(0).value<Place>().screen == ScreenId::Map);
    // With the name of the course, the names of the students and the go-ahead before it.
    CHECK(keys + 4 <= 12);
    c.document->undo();
    c.document->undo();
    CHECK(c.book().outcomes.empty());
}

TEST_CASE("course: a guess stays a guess until somebody keeps it", "[ui][course]")
{
    OpenCourse c(1, 0);
    c.screen->outcomes().paste();
    c.type(QStringLiteral("Design a test"));
    auto* keep = c.screen->findChild<QCheckBox*>();
    REQUIRE(keep != nullptr);
    for (auto* box : c.screen->findChildren<QCheckBox*>()) {
        if (box->text().contains(QLatin1String("guessed"))) {
            box->setChecked(false);
        }
    }
    c.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(c.book().outcomes.size() == 1);
    CHECK_FALSE(c.book().outcomes[0].bloom);
    c.go(c.screen->outcomes());
    CHECK(c.cell(0, OutcomesModel::BloomStep) == QLatin1String("Create?"));
    // The first cell of a row is what is heard of it.
    const QString heard = c.table()
                              .outcomes()
                              .index(0, OutcomesModel::Number)
                              .data(Qt::AccessibleTextRole)
                              .toString();
    CHECK(heard ==
          c.cell(0, OutcomesModel::Number) + QLatin1Char(' ') + toQt(c.book().outcomes[0].label()));
    c.table().setFocus();
    c.table().setCurrentIndex(c.table().outcomes().index(0, OutcomesModel::BloomStep));
    c.key(Qt::Key_Return);
    CHECK(c.book().outcomes[0].bloom == Bloom::Create);
    CHECK(c.cell(0, OutcomesModel::BloomStep) == QLatin1String("Create"));
}

TEST_CASE("course: cells are edited in place, each one step of undo", "[ui][course]")
{
    OpenCourse c;
    const int before = c.ops();
    c.typeCell(0, OutcomesModel::ShortName, QStringLiteral("Claims"));
    CHECK(c.book().outcomes[0].shortName == "Claims");
    c.typeCell(0, OutcomesModel::Wording, QStringLiteral("I can make a claim."));
    CHECK(c.book().outcomes[0].wording() == "I can make a claim.");
    c.typeCell(2, OutcomesModel::Before, QStringLiteral("1, 2"));
    CHECK(c.book().outcomes[2].prerequisites ==
          std::vector{c.book().outcomes[0].id, c.book().outcomes[1].id});
    c.typeCell(1, OutcomesModel::CategoryName, QStringLiteral("Speaking"));
    REQUIRE(c.book().categories.size() == 1);
    CHECK(c.book().outcomes[1].category == c.book().categories[0].id);
    c.typeCell(1, OutcomesModel::Opened, QStringLiteral("2026-11-02"));
    CHECK(c.book().outcomes[1].openedOn == day("2026-11-02"));
    CHECK(c.ops() == before + 5);
    CHECK(c.refusals.isEmpty());
    c.document->undo();
    CHECK_FALSE(c.book().outcomes[1].openedOn);
}

TEST_CASE("course: what cannot be meant is refused in words, and the cell is as it was",
          "[ui][course]")
{
    OpenCourse c;
    c.typeCell(1, OutcomesModel::Before, QStringLiteral("1"));
    c.typeCell(0, OutcomesModel::Before, QStringLiteral("2"));
    CHECK(c.book().outcomes[0].prerequisites.empty());
    REQUIRE(c.refusals.size() == 1);
    CHECK(c.shows(*c.screen, "would come before itself"));
    c.typeCell(0, OutcomesModel::Before, QStringLiteral("77"));
    CHECK(c.shows(*c.screen, "There is no outcome"));
    c.typeCell(0, OutcomesModel::Number, QStringLiteral("2"));
    CHECK(c.book().outcomes[0].code == "1");
    CHECK(c.cell(0, OutcomesModel::Number) == QLatin1String("1"));
    c.typeCell(0, OutcomesModel::Title, QStringLiteral("   "));
    CHECK(c.book().outcomes[0].title == "Outcome 1");
    c.typeCell(0, OutcomesModel::Opened, QStringLiteral("some day"));
    CHECK(c.shows(*c.screen, "some day"));
    for (const QString& sentence : c.refusals) {
        CHECK_FALSE(sentence.contains(QLatin1Char('!')));
    }
}

TEST_CASE("course: outcomes are moved with Alt and an arrow, archived and brought back",
          "[ui][course]")
{
    OpenCourse c(2, 3);
    c.table().setFocus();
    c.table().setCurrentIndex(c.table().outcomes().index(2, OutcomesModel::Title));
    c.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(codes(c.book()) == Texts{"1", "3", "2"});
    c.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(codes(c.book()) == Texts{"3", "1", "2"});
    CHECK(c.table().currentIndex().row() == 0);
    c.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(codes(c.book()) == Texts{"3", "1", "2"});
    c.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(codes(c.book()) == Texts{"1", "3", "2"});
    c.key(Qt::Key_Delete);
    CHECK(c.book().outcomes[1].archivedOn == day("2026-11-20"));
    CHECK(c.table().outcomes().rowCount() == 2);
    QCheckBox* archived = nullptr;
    for (auto* box : c.screen->findChildren<QCheckBox*>()) {
        if (box->isVisible() && box->text().contains(QLatin1String("rchived"))) {
            archived = box;
        }
    }
    REQUIRE(archived != nullptr);
    archived->click();
    REQUIRE(c.table().outcomes().rowCount() == 3);
    c.table().choose(c.book().outcomes[1].id);
    c.table().setFocus();
    c.key(Qt::Key_Delete);
    CHECK_FALSE(c.book().outcomes[1].archivedOn);
}

TEST_CASE("course: the length of a student wording is counted while it is typed", "[ui][course]")
{
    OpenCourse c;
    c.table().setCurrentIndex(c.table().outcomes().index(0, OutcomesModel::Wording));
    CHECK(c.shows(*c.screen, "0 of 70"));
    c.table().setFocus();
    c.key(Qt::Key_F2);
    c.type(QString(71, QLatin1Char('x')));
    CHECK(c.shows(*c.screen, "71 of 70: long for a sheet"));
    c.key(Qt::Key_Return);
    // A soft warning: it is kept all the same.
    CHECK(c.book().outcomes[0].wording().size() == 71);
}

TEST_CASE("course: success criteria and resources are kept when the field is left", "[ui][course]")
{
    OpenCourse c;
    c.table().setCurrentIndex(c.table().outcomes().index(1, OutcomesModel::Title));
    auto* criteria = c.named<QPlainTextEdit>(*c.screen, "What success looks like");
    criteria->setFocus();
    c.type(QStringLiteral("gives a reason"));
    c.key(Qt::Key_Return);
    c.type(QStringLiteral("cites a source"));
    auto* resources = c.named<QPlainTextEdit>(*c.screen, "Resources");
    c.key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == resources);
    CHECK(c.book().outcomes[1].criteria == Texts{"gives a reason", "cites a source"});
    c.type(QStringLiteral("Chapter 4 | page 12"));
    c.table().setFocus();
    REQUIRE(c.book().outcomes[1].resources.size() == 1);
    CHECK(c.book().outcomes[1].resources[0].title == "Chapter 4");
    CHECK(c.book().outcomes[1].resources[0].location == "page 12");
}

TEST_CASE("course: hostile texts are shown as they are and survive", "[ui][course]")
{
    OpenCourse c;
    const QString nasty[]{QString(300, QLatin1Char('x')),
                          QStringLiteral("<b>bold</b> & <img src=x>"),
                          QStringLiteral("\u202Egnirts\u202C"), QStringLiteral("😀 ادعاء"),
                          QStringLiteral("%1 %2 %n")};
    for (const QString& text : nasty) {
        auto& model = c.table().outcomes();
        REQUIRE(model.setData(model.index(0, OutcomesModel::Title), text, Qt::EditRole));
        CHECK(c.book().outcomes[0].title == toCore(text));
        CHECK(model.index(0, OutcomesModel::Title).data().toString().size() <= 300);
        c.screen->grab();
    }
}

TEST_CASE("course: a new category named Habits is marked, and can be unmarked", "[ui][course]")
{
    OpenCourse o;
    auto* fresh = o.named<QLineEdit>(*o.screen, "New category");
    for (const char* name : {"Habits", "Reading"}) {
        fresh->setFocus();
        o.type(QLatin1String(name));
        o.key(Qt::Key_Return);
    }
    REQUIRE(o.book().categories.size() == 2);
    CHECK(o.book().categories[0].isHabits);
    CHECK_FALSE(o.book().categories[1].isHabits);
    auto* table = o.named<QTableWidget>(*o.screen, "Categories");
    CHECK(table->item(0, 1)->checkState() == Qt::Checked);
    table->item(0, 1)->setCheckState(Qt::Unchecked);
    QCoreApplication::processEvents();
    CHECK_FALSE(o.book().categories[0].isHabits);
}

TEST_CASE("course: Delete removes a category that nothing uses, and undo brings it back",
          "[ui][course]")
{
    OpenCourse o;
    auto* fresh = o.named<QLineEdit>(*o.screen, "New category");
    for (const char* name : {"Reading", "Speaking"}) {
        fresh->setFocus();
        o.type(QLatin1String(name));
        o.key(Qt::Key_Return);
    }
    REQUIRE(o.book().categories.size() == 2);
    Outcome outcome = o.book().outcomes.front();
    outcome.category = o.book().categories.at(1).id;
    REQUIRE(o.document->edit(
        [&](Gradebook& gradebook) { return changeOutcomes(gradebook, o.book(), {outcome}); }));
    auto* table = o.named<QTableWidget>(*o.screen, "Categories");
    table->setFocus();
    table->setCurrentCell(1, 0);
    o.key(Qt::Key_Delete);
    CHECK(o.book().categories.size() == 2);
    REQUIRE(o.refusals.size() == 1);
    CHECK(o.refusals.front().contains(QStringLiteral("is still used, so it stays")));
    table->setCurrentCell(0, 0);
    o.key(Qt::Key_Delete);
    CHECK(o.book().categories.size() == 1);
    REQUIRE(o.document->undo());
    CHECK(o.book().categories.size() == 2);
}

TEST_CASE("course: a level is added and removed only after its marks have somewhere to go",
          "[ui][course][levels]")
{
    OpenCourse c;
    c.small.rate(0, 0, 2, "2026-10-01");
    c.document->lookOutside();
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* table = c.named<QTableWidget>(levels, "Levels, lowest first");
    REQUIRE(table->rowCount() == 3);
    const auto button = [&](const char* text) {
        for (auto* one : levels.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
                return one;
            }
        }
        FAIL("no button " << text);
        return static_cast<QPushButton*>(nullptr);
    };
    CHECK_FALSE(button("Apply")->isEnabled());
    table->setCurrentCell(1, 1);
    button("Remove")->click();
    QApplication::processEvents(); // what asks for the marks is laid out
    CHECK(c.shows(levels, "Say which level its marks become"));
    CHECK_FALSE(button("Apply")->isEnabled());
    QComboBox* target = nullptr;
    for (auto* box : levels.findChildren<QComboBox*>()) {
        if (box->accessibleName().contains(QLatin1String("Developing"))) {
            target = box;
        }
    }
    REQUIRE(target != nullptr);
    target->setFocus();
    c.key(Qt::Key_Down);
    REQUIRE(button("Apply")->isEnabled());
    CHECK(c.shows(levels, "1 student would change."));
    CHECK(c.book().scale.topRank() == 3);
    button("Apply")->click();
    CHECK(c.book().scale.topRank() == 2);
    c.document->undo();
    CHECK(c.book().scale.topRank() == 3);
    CHECK(c.book().students[0].evidence[0].rank == 2);
}

TEST_CASE("course: levels may be counted, and the marks stay with them", "[ui][course][levels]")
{
    OpenCourse c;
    c.small.rate(0, 0, 2, "2026-10-01");
    c.document->lookOutside();
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* table = c.named<QTableWidget>(levels, "Levels, lowest first");
    table->setFocus();
    const auto typeKey = [&](int row, const QString& key) {
        table->setCurrentCell(row, 0);
        c.key(Qt::Key_F2);
        c.type(key);
        c.key(Qt::Key_Return);
        QApplication::processEvents();
    };
    typeKey(0, QStringLiteral("3")); // which would mean two levels
    CHECK(c.shows(levels, "the number of its place"));
    for (int row = 0; row < 3; ++row) {
        typeKey(row, QString::number(row + 1));
    }
    for (auto* one : levels.findChildren<QPushButton*>()) {
        if (one->isVisible() && one->text().remove(QLatin1Char('&')) == QLatin1String("Apply")) {
            REQUIRE(one->isEnabled());
            one->click();
        }
    }
    CHECK(c.book().scale.level(1).key == "1");
    CHECK(c.book().scale.level(3).key == "3");
    CHECK(c.book().students[0].evidence[0].rank == 2);
}

TEST_CASE("course: two levels with one letter are refused in words", "[ui][course][levels]")
{
    OpenCourse c;
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* table = c.named<QTableWidget>(levels, "Levels, lowest first");
    table->setFocus();
    table->setCurrentCell(1, 0);
    c.key(Qt::Key_F2);
    c.type(QStringLiteral("c"));
    c.key(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(c.shows(levels, "Two levels cannot share the key"));
    c.key(Qt::Key_Escape);
    CHECK(table->item(1, 0)->text() == QLatin1String("D"));
}

TEST_CASE("course: levels and outcomes get words in a family's language, one step each",
          "[ui][course][levels]")
{
    OpenCourse c;
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* language = c.named<QComboBox>(levels, "Language of the sheet");
    language->setCurrentIndex(language->findData(QStringLiteral("es")));
    Q_EMIT language->activated(language->currentIndex());
    auto* table = c.named<QTableWidget>(levels, "Words of levels and outcomes in this language");
    REQUIRE(table->rowCount() == 6 + 3);
    // Levels that are as they came have words already.
    CHECK(c.shows(levels, "3 texts are missing"));
    CHECK(table->item(4, 2)->text() == QLatin1String("Capaz"));
    CHECK(c.book().scale.level(3).nameIn("es") == "Capable");
    const auto typeIn = [&](int row, const QString& text) {
        table->setFocus();
        table->setCurrentCell(row, 2);
        c.key(Qt::Key_F2);
        c.type(text);
        c.key(Qt::Key_Return);
        QApplication::processEvents();
    };
    typeIn(4, QStringLiteral("Competente"));
    CHECK(c.book().scale.level(3).nameIn("es") == "Competente");
    CHECK(table->item(4, 2)->text() == QLatin1String("Competente"));
    CHECK(c.book().scale.level(3).nameIn("fr") == "Capable");
    typeIn(6, QStringLiteral("Puedo leer"));
    CHECK(c.book().outcomes[0].wording("es") == "Puedo leer");
    CHECK(c.shows(levels, "2 texts are missing"));
    REQUIRE(c.document->undo());
    CHECK(c.book().outcomes[0].wording("es") != "Puedo leer");
    CHECK(c.book().scale.level(3).nameIn("es") == "Competente");
    // What stands in the course cannot be typed over here.
    CHECK_FALSE(table->item(0, 1)->flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("course: another method is tried before it is applied, names and levels shown",
          "[ui][course][levels]")
{
    OpenCourse c;
    c.small.rate(0, 0, 3, "2026-10-01");
    c.small.rate(0, 0, 1, "2026-10-02");
    c.document->lookOutside();
    LevelsSection& levels = c.screen->levels();
    c.go(levels);
    auto* method = c.named<QComboBox>(levels, "Method");
    method->setFocus();
    c.key(Qt::Key_Down); // highest
    auto* rows = c.named<QTableWidget>(levels, "Who would change");
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->item(0, 0)->text().contains(QLatin1String("Family0000")));
    CHECK(rows->item(0, 2)->text() == QLatin1String("Emerging"));
    CHECK(rows->item(0, 3)->text() == QLatin1String("Capable"));
    CHECK(c.book().course.method.method == Method::Latest);
    c.names.hideAllBut(c.book().students[1].student.id);
    c.key(Qt::Key_Down);
    c.key(Qt::Key_Up);
    CHECK(rows->rowCount() == 0);
    c.names.showAll();
    for (auto* one : levels.findChildren<QPushButton*>()) {
        if (one->text() == QLatin1String("&Apply")) {
            one->click();
        }
    }
    CHECK(c.book().course.method.method == Method::Highest);
    const int ops = c.ops();
    c.document->undo();
    CHECK(c.book().course.method.method == Method::Latest);
    CHECK(c.ops() == ops + 1);
}

TEST_CASE("course: a rule that cannot be met is refused in words", "[ui][course][credit]")
{
    OpenCourse c;
    c.go(c.screen->credit());
    auto* count = c.named<QSpinBox>(c.screen->credit(), "How many");
    CHECK(count->value() == 3); // seven of ten of three
    count->setFocus();
    count->selectAll();
    c.type(QStringLiteral("4"));
    c.key(Qt::Key_Return);
    CHECK(c.book().rule.conditions.empty());
    CHECK(c.shows(c.screen->credit(), "The rule asks for"));
    CHECK(c.shows(c.screen->credit(), "at most."));
    count->selectAll();
    c.type(QStringLiteral("2"));
    // Before it there was no credit, so that there is nobody to compare.
    CHECK(c.shows(c.screen->credit(), "The first rule. Nobody has credit by it yet."));
    CHECK(c.named<QTableWidget>(c.screen->credit(), "Who would change")->rowCount() == 0);
    c.key(Qt::Key_Return);
    REQUIRE(c.book().rule.conditions.size() == 1);
    CHECK(c.book().rule.conditions[0].atLeast == 2);
}

TEST_CASE("course: a further condition names outcomes, and who earns credit is counted first",
          "[ui][course][credit]")
{
    OpenCourse c;
    c.small.rate(0, 0, 3, "2026-10-01");
    c.small.rate(1, 1, 3, "2026-10-01");
    CreditRule rule;
    rule.conditions.push_back({1, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.small.gradebook, c.small.book(), rule));
    c.document->lookOutside();
    c.go(c.screen->credit());
    for (auto* one : c.screen->credit().findChildren<QPushButton*>()) {
        if (one->text().contains(QLatin1String("condition")) && one->isVisible() &&
            one->text().contains(QLatin1Char('&'))) {
            one->click();
        }
    }
    c.type(QStringLiteral("2"));
    CHECK(c.shows(c.screen->credit(), "Credit now: 2 students, then: 1."));
    auto* rows = c.named<QTableWidget>(c.screen->credit(), "Who would change");
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->item(0, 1)->text() == QLatin1String("Credit"));
    c.key(Qt::Key_Return);
    REQUIRE(c.book().rule.conditions.size() == 2);
    CHECK(std::get<std::vector<OutcomeId>>(c.book().rule.conditions[1].pool) ==
          std::vector{c.book().outcomes[1].id});
}

TEST_CASE(
    "course: whom the rule leaves out of reach is said, and a rule of their own needs a reason",
    "[ui][course][credit]")
{
    OpenCourse c;
    CreditRule rule;
    rule.conditions.push_back({3, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.small.gradebook, c.small.book(), rule));
    const auto record = [&] { return *c.small.book().find(c.small.student(1)); };
    REQUIRE(exempt(c.small.gradebook, record(), c.small.outcome(0), "late", day("2026-10-01")));
    c.document->lookOutside();
    c.go(c.screen->credit());
    auto* list = c.named<QListWidget>(c.screen->credit(), "Out of reach as set up");
    REQUIRE(list->count() == 1);
    const QString sentence = list->item(0)->text();
    CHECK(sentence.contains(QLatin1String("With 1 outcome exempt")));
    CHECK(sentence.contains(QLatin1String("can reach 2; the rule asks for 3.")));
    c.screen->credit().chooseStudent(c.small.student(1));
    auto* count = c.named<QSpinBox>(c.screen->credit(), "How many");
    count->setFocus();
    count->setValue(2);
    CHECK(c.shows(c.screen->credit(), "needs a reason"));
    c.named<QLineEdit>(c.screen->credit(), "Reason")->setFocus();
    c.type(QStringLiteral("moved in late"));
    c.key(Qt::Key_Return);
    const StudentRecord* own = c.book().find(c.small.student(1));
    REQUIRE(own->ownRule);
    CHECK(own->ownRule->reason == "moved in late");
    CHECK(own->ownRule->rule.conditions[0].atLeast == 2);
    CHECK(list->count() == 0);
}

TEST_CASE("course: names, room, weekdays, days off and term are kept when they are left",
          "[ui][course][calendar]")
{
    OpenCourse c;
    CalendarSection& calendar = c.screen->calendar();
    c.go(calendar);
    CHECK(c.shows(calendar, "Next lesson: Friday, Nov 20, 2026"));
    auto* course = c.named<QLineEdit>(calendar, "Course");
    course->setFocus();
    course->selectAll();
    c.type(QStringLiteral("Biology"));
    c.key(Qt::Key_Return);
    CHECK(c.book().course.name == "Biology");
    auto* room = c.named<QLineEdit>(calendar, "Room");
    room->setFocus();
    c.type(QStringLiteral("214"));
    c.key(Qt::Key_Tab);
    CHECK(c.book().schoolClass.room == "214");
    auto* friday = c.named<QCheckBox>(calendar, "Friday");
    friday->click();
    CHECK_FALSE(c.book().schoolClass.meetsOn(day("2026-11-20")));
    CHECK(c.shows(calendar, "Next lesson: Monday, Nov 23, 2026"));
    auto* off = c.named<QLineEdit>(calendar, "New days off");
    off->setFocus();
    c.type(QStringLiteral("2026-11-23 to 2026-11-24"));
    c.key(Qt::Key_Return);
    REQUIRE(c.book().schoolClass.daysOff.size() == 1);
    CHECK(c.shows(calendar, "Next lesson: Wednesday, Nov 25, 2026"));
    auto* list = c.named<QListWidget>(calendar, "Days off");
    list->setFocus();
    list->setCurrentRow(0);
    c.key(Qt::Key_Delete);
    CHECK(c.book().schoolClass.daysOff.empty());
    // A term is kept once it is whole.
    auto* term = c.named<QLineEdit>(calendar, "Name of the term");
    term->setFocus();
    c.type(QStringLiteral("Autumn"));
    c.key(Qt::Key_Tab);
    CHECK_FALSE(c.book().term);
    CHECK(c.shows(calendar, "kept once all three are there"));
    c.type(QStringLiteral("2026-09-01"));
    c.key(Qt::Key_Tab);
    c.type(QStringLiteral("2026-12-18"));
    c.key(Qt::Key_Return);
    REQUIRE(c.book().term);
    CHECK(c.book().term->name == "Autumn");
    CHECK(c.book().term->lastDay == day("2026-12-18"));
    // A name that is left empty comes back.
    course->setFocus();
    course->selectAll();
    c.key(Qt::Key_Delete);
    c.key(Qt::Key_Return);
    CHECK(c.book().course.name == "Biology");
    CHECK(course->text() == QLatin1String("Biology"));
}

TEST_CASE("course: a table of outcomes is imported after a look and exported again", "[ui][course]")
{
    OpenCourse c(1, 1);
    const auto in = c.small.folder.file("in.csv");
    trellis::test::writeBytes(in, "code,title,bloom\n1,Outcome one,Apply\n2,Make a claim,\n");
    c.screen->outcomes().importFrom(toQt(in.string()));
    CHECK(titles(c.book()) == Texts{"Outcome 1"});
    CHECK(c.named<QTableWidget>(*c.screen, "What will be added")->rowCount() == 2);
    c.key(Qt::Key_Space);
    CHECK(titles(c.book()) == Texts{"Outcome one", "Make a claim"});
    trellis::test::writeBytes(in, "code,title\n3,\n");
    c.screen->outcomes().importFrom(toQt(in.string()));
    CHECK(c.shows(*c.screen, "Some lines need a look first"));
    c.key(Qt::Key_Escape);
    CHECK(c.table().isVisible());
    const auto out = c.small.folder.file("out.csv");
    CHECK(c.screen->outcomes().exportTo(toQt(out.string())));
    CHECK(trellis::test::bytesOf(out).find("Make a claim") != std::string::npos);
    const auto& gradebook = c.small.gradebook.path();
    const std::string before = trellis::test::bytesOf(gradebook);
    CHECK_FALSE(c.screen->outcomes().exportTo(toQt(gradebook.string())));
    CHECK(trellis::test::bytesOf(gradebook) == before);
    c.screen->outcomes().importFrom(toQt(c.small.folder.file("none.csv").string()));
    CHECK(c.shows(*c.screen, "none.csv"));
}

TEST_CASE("course: two hundred outcomes are listed, and nothing is offered in a file to look at",
          "[ui][course]")
{
    OpenCourse c(1, 200);
    CHECK(c.table().outcomes().rowCount() == 200);
    c.table().setFocus();
    c.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(c.table().currentIndex().row() == 199);
    c.key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != &c.table());
}

TEST_CASE("course: the parts are reached by keyboard, and a part of its own can be added",
          "[ui][course]")
{
    OpenCourse c;
    auto* roster = new QLabel(QStringLiteral("roster"));
    roster->setTextFormat(Qt::PlainText);
    c.screen->addSection(QStringLiteral("Roster & more"), roster);
    QTabBar& bar = c.screen->sectionBar();
    bar.setFocus();
    CHECK(bar.hasFocus());
    for (int i = 0; i < 6; ++i) {
        c.key(Qt::Key_Right);
    }
    CHECK(c.screen->currentSection() == roster);
    c.screen->goTo({ScreenId::Course, {}, {}, c.small.outcome(2), {}});
    CHECK(c.screen->currentSection() == &c.screen->outcomes());
    CHECK(c.screen->place().outcome == c.small.outcome(2));
}
