// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The finished program, as somebody who does not see the screen meets it.
#include "tests/accessibility/accessible_tree.h"
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using trellis::test::AccessibleId;
using trellis::test::AccessibleTree;

namespace {

constexpr int kSkipped = 77;
constexpr int kPatienceMs = 30'000;
constexpr int kRowsLookedAt = 8;

bool comesTrue(const std::function<bool()>& holds)
{
    QElapsedTimer waited;
    waited.start();
    while (!holds()) {
        if (waited.elapsed() > kPatienceMs) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

void run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(kPatienceMs));
    REQUIRE(process.exitCode() == 0);
}

/// The program with the sample class, and the tree that it tells.
struct RunningProgram {
    RunningProgram()
    {
        REQUIRE(tree.isConnected());
        const QString trellis = qEnvironmentVariable("TRELLIS_PROGRAM");
        const QString file =
            qEnvironmentVariable("TRELLIS_FOLDER") + QStringLiteral("/class.trellis");
        QFile::remove(file);
        run(trellis, {QStringLiteral("sample"), file});
        // Behind the one that is opened, for whoever is to be moved to it.
        run(trellis, {QStringLiteral("add"), QStringLiteral("class"), file,
                      QStringLiteral("--course"), QStringLiteral("Living Environment"),
                      QStringLiteral("--class"), QStringLiteral("Period 9")});
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(trellis, {file});
        REQUIRE(program.waitForStarted());
        REQUIRE(comesTrue([this] { return tree.program(program.processId()).has_value(); }));
        root = *tree.program(program.processId());
        REQUIRE(comesTrue([this] { return find("table", "Map of the class").has_value(); }));
        takeKeyboard("Trellis");
    }

    ~RunningProgram()
    {
        program.kill();
        program.waitForFinished();
    }

    /// Gives the keyboard to a window by what its title has; no window manager does so here.
    void takeKeyboard(const char* title) const
    {
        run(QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QStringLiteral(
                 "xdotool windowfocus --sync $(xdotool search --sync --onlyvisible --all "
                 "--pid %1 --name '%2' | head -n 1)")
                 .arg(QString::number(program.processId()), QLatin1String(title))});
    }

    static void type(const QString& text)
    {
        run(QStringLiteral("xdotool"), {QStringLiteral("type"), text});
    }

    static void press(const char* key)
    {
        run(QStringLiteral("xdotool"), {QStringLiteral("key"), QLatin1String(key)});
    }

    /// A command by some of its words, as the palette finds it.
    void command(const char* words) const
    {
        press("ctrl+k");
        REQUIRE(comesTrue([this] { return isShown("Found"); }));
        type(QLatin1String(words));
        press("Return");
        REQUIRE(comesTrue([this] { return !isShown("Found"); }));
    }

    /// Everything that is shown, cells of tables apart.
    void walk(const std::function<void(const AccessibleId&)>& see) const { walk(root, see); }

    [[nodiscard]] std::optional<AccessibleId> find(const char* role, const char* name) const
    {
        std::optional<AccessibleId> found;
        walk([&](const AccessibleId& one) {
            if (!found && tree.role(one) == QLatin1String(role) &&
                tree.name(one) == QLatin1String(name)) {
                found = one;
            }
        });
        return found;
    }

    /// Something with this name is shown.
    [[nodiscard]] bool isShown(const char* name) const
    {
        bool isThere = false;
        walk([&](const AccessibleId& one) {
            isThere = isThere || tree.name(one) == QLatin1String(name);
        });
        return isThere;
    }

    AccessibleTree tree;
    QProcess program;
    AccessibleId root;

private:
    void walk(const AccessibleId& from, const std::function<void(const AccessibleId&)>& see) const
    {
        for (const AccessibleId& child : tree.children(from)) {
            if (!tree.is(child, AccessibleTree::Showing)) {
                continue;
            }
            see(child);
            const QString role = tree.role(child);
            if (role != QLatin1String("table") && role != QLatin1String("tree table")) {
                walk(child, see);
            }
        }
    }
};

qsizetype wordsIn(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts).size();
}

bool saysLevelFirst(const QString& cell)
{
    static const QRegularExpression level(QStringLiteral(
        "^(Emerging|Developing|Capable|no evidence yet|exempt|not handed in|opens|[0-9]+ of)"));
    return level.match(cell).hasMatch();
}

/// Every control that is shown has a name, which is none of our own words for it and no markup, and
/// every list and table says what its rows are.
void everythingIsNamed(const RunningProgram& p)
{
    static const QRegularExpression className(QStringLiteral("trellis::|\\bQ[A-Z]\\w+|qt_\\w+"));
    int controls = 0;
    QStringList nameless;
    QStringList raw;
    QStringList silent;
    QStringList markup;
    p.walk([&](const AccessibleId& one) {
        const QString role = p.tree.role(one);
        const QString name = p.tree.name(one);
        if (name.contains(className) || p.tree.description(one).contains(className)) {
            raw.append(role + QLatin1Char(' ') + name);
        }
        if (name.contains(QLatin1Char('<')) || p.tree.description(one).contains(QLatin1Char('<'))) {
            markup.append(role + QLatin1Char(' ') + name);
        }
        if (role == QLatin1String("table") || role == QLatin1String("tree table")) {
            for (int row = 0; row < std::min(p.tree.rows(one), kRowsLookedAt); ++row) {
                QString said = p.tree.rowHeader(one, row);
                for (int column = 0; column < p.tree.columns(one); ++column) {
                    said += p.tree.name(p.tree.cell(one, row, column));
                }
                if (said.trimmed().isEmpty()) {
                    silent.append(QStringLiteral("%1, row %2").arg(name).arg(row));
                }
            }
        } else if (role == QLatin1String("list item") && name.trimmed().isEmpty()) {
            silent.append(QStringLiteral("an item of a list"));
        }
        if (!p.tree.is(one, AccessibleTree::Focusable) || role == QLatin1String("tree item")) {
            return; // an item is what it says, and may say nothing
        }
        ++controls;
        if (name.trimmed().isEmpty()) {
            nameless.append(role + QLatin1Char(' ') + one.path);
        }
    });
    CHECK(controls > 1);
    CHECK(nameless.join(QLatin1Char('\n')) == QString());
    CHECK(raw.join(QLatin1Char('\n')) == QString());
    CHECK(silent.join(QLatin1Char('\n')) == QString());
    CHECK(markup.join(QLatin1Char('\n')) == QString());
}

} // namespace

TEST_CASE("accessibility: every control of every screen has a name")
{
    RunningProgram p;
    // Which screen it is can be told by what only that one has.
    const std::pair<const char*, const char*> screens[] = {
        {"ctrl+3", "What each student showed"},   {"ctrl+4", "Outcomes of the student"},
        {"ctrl+5", "Conferences of the class"},   {"ctrl+7", "Categories"},
        {"ctrl+h", "Every change, newest first"}, {"ctrl+1", "Map of the class"},
    };
    for (const auto& [key, sign] : screens) {
        CAPTURE(key);
        RunningProgram::press(key);
        REQUIRE(comesTrue([&p, sign = sign] { return p.isShown(sign); }));
        everythingIsNamed(p);
    }
}

TEST_CASE("accessibility: every control of every dialog has a name")
{
    RunningProgram p;
    struct Dialog {
        const char* keys; ///< that open it, behind one another
        std::vector<const char*> commands;
        const char* title;
    };
    const Dialog dialogs[] = {
        {"F1", {}, "Keys"},
        {"ctrl+comma", {}, "Settings"},
        {"ctrl+n", {}, "New class"},
        {"ctrl+4 ctrl+p", {}, "Preview of the sheets"},
        {"ctrl+1 ctrl+p", {}, "Papers of the class"},
        {"ctrl+4", {"erase for good"}, "Erase for good"},
        {"ctrl+5", {"edit phrases"}, "Phrases to pick from"},
        {"ctrl+7", {"roster", "make two records"}, "Make two records one"},
        {"ctrl+7", {"roster", "move to another class"}, "Move to another class"},
    };
    for (const Dialog& dialog : dialogs) {
        CAPTURE(dialog.title);
        for (const QString& key : QString::fromLatin1(dialog.keys).split(QLatin1Char(' '))) {
            RunningProgram::press(key.toLatin1().constData());
        }
        for (const char* command : dialog.commands) {
            p.command(command);
        }
        REQUIRE(comesTrue([&] { return p.isShown(dialog.title); }));
        everythingIsNamed(p);
        p.takeKeyboard(dialog.title);
        RunningProgram::press("Escape");
        REQUIRE(comesTrue([&] { return !p.isShown(dialog.title); }));
        p.takeKeyboard("Trellis");
    }
}

TEST_CASE("accessibility: every control of every form and preview in a screen has a name")
{
    RunningProgram p;
    struct Form {
        const char* screen; ///< the key that leads there
        const char* command;
        const char* sign; ///< what only the form has
    };
    const Form forms[] = {
        {"ctrl+4", "new goal", "I will know because"},
        {"ctrl+4", "add work", "Where it is kept"},
        {"ctrl+4", "names, numbers and guardians", "Middle name"},
        {"ctrl+5", "type in results", "We meet again on"},
        {"ctrl+5", "plan conferences", "Days with conferences"},
        {"ctrl+7", "paste a list of outcomes", "List of outcomes, one line each"},
    };
    for (const Form& form : forms) {
        CAPTURE(form.command);
        RunningProgram::press(form.screen);
        p.command(form.command);
        REQUIRE(comesTrue([&] { return p.isShown(form.sign); }));
        everythingIsNamed(p);
        RunningProgram::press("Escape");
    }
}

TEST_CASE("accessibility: the palette tells which row Enter takes")
{
    RunningProgram p;
    RunningProgram::press("ctrl+k");
    REQUIRE(comesTrue([&p] { return p.isShown("Found"); }));
    everythingIsNamed(p);
    static_cast<void>(p.tree.takeFocused());
    RunningProgram::press("Down");
    std::vector<AccessibleId> focused;
    REQUIRE(comesTrue([&] {
        focused = p.tree.takeFocused();
        return !focused.empty();
    }));
    CHECK_FALSE(p.tree.name(focused.back()).isEmpty());
}

TEST_CASE("accessibility: the preview of an import names columns, rows and answers")
{
    RunningProgram p;
    const QString path = qEnvironmentVariable("TRELLIS_FOLDER") + QStringLiteral("/new.csv");
    QFile list(path);
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Family name,Given name,Room\nKone,Awa,12\nKone,Awa,12\nOkoye,,12\n");
    list.close();
    RunningProgram::press("ctrl+shift+i");
    REQUIRE(comesTrue([&p] { return p.isShown("Import a roster"); }));
    p.takeKeyboard("Import a roster");
    RunningProgram::type(path);
    RunningProgram::press("Return");
    REQUIRE(comesTrue([&p] { return p.isShown("The first row is a heading"); }));
    everythingIsNamed(p);
}

TEST_CASE("accessibility: every control of the start screen has a name")
{
    RunningProgram p;
    RunningProgram::press("ctrl+w");
    REQUIRE(comesTrue([&p] { return p.isShown("Start my own class"); }));
    everythingIsNamed(p);
}

TEST_CASE("accessibility: a cell of the Map says its level first, then whose and which it is")
{
    RunningProgram p;
    const AccessibleId map = p.find("table", "Map of the class").value();
    REQUIRE(p.tree.rows(map) == 13);
    REQUIRE(p.tree.columns(map) == 12);
    for (int row = 0; row < p.tree.rows(map); ++row) {
        const QString student = p.tree.rowHeader(map, row);
        CHECK_FALSE(student.isEmpty());
        for (int column = 0; column < 10; ++column) {
            const AccessibleId cell = p.tree.cell(map, row, column);
            const QString name = p.tree.name(cell);
            const QString outcome = p.tree.columnHeader(map, column);
            CAPTURE(name.toStdString());
            CHECK(saysLevelFirst(name));
            // What is said on moving there: the level, and the header that is another one.
            CHECK(wordsIn(name) + wordsIn(student) <= 12);
            CHECK(wordsIn(name) + wordsIn(outcome) <= 12);
            CHECK(p.tree.description(cell).startsWith(student));
            CHECK(p.tree.description(cell).contains(outcome));
        }
    }
    CHECK(p.tree.columnHeader(map, 10) == QStringLiteral("Credit"));
    CHECK(p.tree.columnHeader(map, 11) == QStringLiteral("Last seen"));
}

TEST_CASE("accessibility: moving by one cell, and rating it, tells the cell where one is then")
{
    RunningProgram p;
    const AccessibleId map = p.find("table", "Map of the class").value();
    RunningProgram::press("ctrl+Home");
    REQUIRE(comesTrue([&p] { return !p.tree.takeFocused().empty(); }));
    for (const char* key : {"Down", "Right", "c"}) {
        CAPTURE(key);
        static_cast<void>(p.tree.takeFocused());
        RunningProgram::press(key);
        std::vector<AccessibleId> focused;
        REQUIRE(comesTrue([&] {
            focused = p.tree.takeFocused();
            return !focused.empty();
        }));
        // Nothing else is told of, which would be read in the place of the cell.
        for (const AccessibleId& one : focused) {
            CHECK(p.tree.role(one) == QLatin1String("cell"));
            CHECK(saysLevelFirst(p.tree.name(one)));
        }
    }
    // What the key entered, one row above.
    CHECK(comesTrue(
        [&] { return p.tree.name(p.tree.cell(map, 1, 1)).startsWith(QStringLiteral("Capable")); }));
}

TEST_CASE("accessibility: coming back into the Map tells the cell")
{
    RunningProgram p;
    RunningProgram::press("ctrl+k");
    REQUIRE(comesTrue([&p] { return p.isShown("Found"); }));
    static_cast<void>(p.tree.takeFocused());
    RunningProgram::press("Escape");
    std::vector<AccessibleId> focused;
    CHECK(comesTrue([&] {
        const auto more = p.tree.takeFocused();
        focused.insert(focused.end(), more.begin(), more.end());
        return !focused.empty() && p.tree.role(focused.back()) == QLatin1String("cell") &&
               saysLevelFirst(p.tree.name(focused.back()));
    }));
}

TEST_CASE("keys: a digit of the top row with Shift rates and stays, though it types a sign")
{
    RunningProgram p;
    const AccessibleId map = p.find("table", "Map of the class").value();
    RunningProgram::press("ctrl+Home");
    for (const auto& [key, level] :
         {std::pair("shift+2", "Developing"), std::pair("shift+1", "Emerging")}) {
        CAPTURE(key);
        RunningProgram::press(key);
        // The same cell both times.
        CHECK(comesTrue([&, level = level] {
            return p.tree.name(p.tree.cell(map, 0, 0)).startsWith(QLatin1String(level));
        }));
    }
}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (!AccessibleTree().isConnected()) {
        std::puts("There is no accessibility bus here: at-spi2-core is needed.");
        return kSkipped;
    }
    return Catch::Session().run(argc, argv);
}
