// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "ui/window/unkept_settings.h"

#include <QFile>
#include <QSettings>
#include <QTest>

using namespace trellis;
using trellis::ui::UnkeptSettings;

namespace {

struct OnDisk {
    test::TempFolder folder;
    QString path = QString::fromStdString(folder.file("settings.ini").string());
    QSettings settings{path, QSettings::IniFormat};

    [[nodiscard]] bool holds(const char* what) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(what);
    }
};

} // namespace

TEST_CASE("unkept settings: nothing waits for the disk until they are kept", "[ui][window]")
{
    OnDisk o;
    UnkeptSettings unkept(o.settings);
    o.settings.setValue(QStringLiteral("lastFile"), QStringLiteral("first.trellis"));
    QTest::qWait(0);
    CHECK_FALSE(o.holds("first.trellis"));
    CHECK(o.settings.value(QStringLiteral("lastFile")) == QStringLiteral("first.trellis"));

    unkept.keep();
    CHECK(o.holds("first.trellis"));
    o.settings.setValue(QStringLiteral("lastFile"), QStringLiteral("second.trellis"));
    QTRY_VERIFY(o.holds("second.trellis"));
}

TEST_CASE("unkept settings: what was never kept is kept in the end", "[ui][window]")
{
    OnDisk o;
    {
        const UnkeptSettings unkept(o.settings);
        o.settings.setValue(QStringLiteral("lastFile"), QStringLiteral("only.trellis"));
        QTest::qWait(0);
    }
    CHECK(o.holds("only.trellis"));
}
