// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/map/shown_map.h"

#include "tests/support/catch.h"
#include "tests/ui/document/opened_document.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace trellis::test {

using namespace trellis::ui;

ShownMap::ShownMap(const SmallClass& c)
    : document(openedDocument(c)),
      settings(QString::fromStdString(c.folder.file("settings.ini").string()),
               QSettings::IniFormat),
      screen(std::make_unique<MapScreen>(ScreenTools{*document, commands, names, settings})),
      said(screen.get(), &Screen::said), evidenceWanted(screen.get(), &Screen::evidenceWanted)
{
    screen->resize(1000, 600);
    screen->show();
    QApplication::setActiveWindow(screen.get());
    screen->setFocus();
}

void ShownMap::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void ShownMap::type(const char* keys) const
{
    for (; *keys != '\0'; ++keys) {
        QTest::keyClick(QApplication::focusWidget(), *keys);
    }
}

void ShownMap::go(int row, int column) const
{
    view().setCurrentIndex(view().map().index(row, column));
}

QString ShownMap::cell(int row, int column) const
{
    return view().map().index(row, column).data(Qt::AccessibleTextRole).toString();
}

QString ShownMap::lastSaid() const
{
    return said.isEmpty() ? QString() : said.last().at(0).toString();
}

QString ShownMap::shownText() const
{
    QString text;
    for (const QLabel* label : screen->findChildren<QLabel*>()) {
        text += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
    }
    return text;
}

} // namespace trellis::test
