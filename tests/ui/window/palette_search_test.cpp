// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/window/palette_search.h"

#include <QElapsedTimer>

using namespace trellis;
using namespace trellis::ui;

namespace {

PaletteItem item(PaletteKind kind, const char* title)
{
    PaletteItem item;
    item.kind = kind;
    item.title = QString::fromUtf8(title);
    item.command = item.title;
    item.words = foldedWords(item.title);
    std::string name;
    for (const std::string& word : item.words) {
        name += (name.empty() ? "" : " ") + word;
    }
    item.names = {name};
    return item;
}

PaletteItem student(const char* name)
{
    PaletteItem who = item(PaletteKind::Student, name);
    who.place.student = StudentId::make();
    return who;
}

QStringList titles(const std::vector<const PaletteItem*>& items)
{
    QStringList all;
    for (const PaletteItem* one : items) {
        all.append(one->title);
    }
    return all;
}

QStringList find(const std::vector<PaletteItem>& items, const char* typed,
                 const QStringList& recent = {})
{
    return titles(found(items, paletteQuery(QString::fromUtf8(typed)), recent));
}

} // namespace

TEST_CASE("palette: words are found by their starts, without accents or case", "[ui][window]")
{
    const std::vector<PaletteItem> items{student("María Álvarez"), student("Mara Okoye"),
                                         student("Łukasz Źdźbło")};
    struct Case {
        const char* typed;
        const char* expected;
    };
    const std::vector<Case> cases{
        {"alv", "María Álvarez"}, {"MARÍA", "María Álvarez"},  {"mok", "Mara Okoye"},
        {"ok ma", "Mara Okoye"},  {"lukasz", "Łukasz Źdźbło"}, {"luzd", "Łukasz Źdźbło"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.typed);
        CHECK(find(items, one.typed) == QStringList{QString::fromUtf8(one.expected)});
    }
    CHECK(find(items, "lvarez").isEmpty());
    CHECK(find(items, "mar").size() == 2);
}

TEST_CASE("palette: a command is found as it is said, with words between", "[ui][window]")
{
    const std::vector<PaletteItem> items{item(PaletteKind::Command, "Withdraw this activity"),
                                         item(PaletteKind::Command, "Withdraw the mark"),
                                         student("Ana Thew")};
    CHECK(find(items, "withdraw the act") == QStringList{QStringLiteral("Withdraw this activity")});
    CHECK(find(items, "withdraw a mark") == QStringList{QStringLiteral("Withdraw the mark")});
    CHECK(find(items, "ana the") == QStringList{QStringLiteral("Ana Thew")});
    CHECK(find(items, "the ana mark").isEmpty());
}

TEST_CASE("palette: exact starts come first, then recent ones, then the alphabet", "[ui][window]")
{
    std::vector<PaletteItem> items{item(PaletteKind::Command, "Export"),
                                   item(PaletteKind::Command, "Map"), student("Ana Marsh"),
                                   student("Marlene Day"), student("Mara Okoye")};
    std::sort(items.begin(), items.end(),
              [](const auto& a, const auto& b) { return a.names < b.names; });
    CHECK(find(items, "ma") == QStringList{QStringLiteral("Mara Okoye"),
                                           QStringLiteral("Marlene Day"), QStringLiteral("Map"),
                                           QStringLiteral("Ana Marsh")});
    QString marlene;
    for (const PaletteItem& one : items) {
        if (one.title == QLatin1String("Marlene Day")) {
            marlene = one.key();
        }
    }
    CHECK(find(items, "ma", {marlene}).first() == QStringLiteral("Marlene Day"));
    CHECK(find(items, ">ma") == QStringList{QStringLiteral("Map")});
    CHECK(find(items, "@ma").size() == 3);
    CHECK(find(items, "#ma").isEmpty());
}

TEST_CASE("palette: what is nearly right is guessed, what is not is not", "[ui][window]")
{
    const std::vector<PaletteItem> items{student("Mara Okoye"), student("Tim Berg"),
                                         item(PaletteKind::Command, "Hide other names")};
    const auto guess = [&items](const char* typed) {
        const PaletteItem* one = nearest(items, paletteQuery(QString::fromUtf8(typed)));
        return one != nullptr ? one->title : QString();
    };
    CHECK(guess("marra") == QStringLiteral("Mara Okoye"));
    CHECK(guess("okyoe") == QStringLiteral("Mara Okoye"));
    CHECK(guess("marra okoye") == QStringLiteral("Mara Okoye"));
    CHECK(guess("marra withdraw").isEmpty()); // one word near, the other of something else
    CHECK(guess("hdie") == QStringLiteral("Hide other names"));
    CHECK(guess("chidi").isEmpty()); // a name, two letters from a command
    CHECK(guess(">chidi") == QStringLiteral("Hide other names"));
    CHECK(guess("zzzzzz").isEmpty());
    CHECK(guess("").isEmpty());
}

TEST_CASE("palette: two thousand students are searched within fifty milliseconds", "[ui][window]")
{
    std::vector<PaletteItem> items;
    for (int i = 0; i < 2000; ++i) {
        items.push_back(
            student(QStringLiteral("Given%1 van der Family%1").arg(i).toUtf8().constData()));
    }
    QElapsedTimer timer;
    timer.start();
    CHECK(find(items, "g").size() == 2000);
    CHECK(find(items, "gvdf").size() == 2000);
    CHECK(find(items, "zz").isEmpty());
    CHECK(nearest(items, paletteQuery(QStringLiteral("zzgivn"))) != &items.front());
    // Four searches; ten times the time for a busy machine and a build without optimising.
    CHECK(timer.elapsed() < 4 * 50 * 10);
}
