// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/student/shown_student.h"

#include "tests/support/catch.h"
#include "tests/ui/document/opened_document.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>

namespace trellis::test {

ShownStudent::ShownStudent(const SmallClass& c, std::size_t student)
    : settings(QString::fromStdString(folder.file("settings.ini").string()), QSettings::IniFormat),
      document(openedDocument(c)), screen({*document, commands, names, settings}),
      list(*screen.findChild<ui::OutcomeView*>(QStringLiteral("outcomes"))),
      said(&screen, &ui::Screen::said), refused(document.get(), &ui::Document::refused),
      wanted(&screen, &ui::Screen::wanted)
{
    QFont usual = QApplication::font();
    usual.setPointSizeF(10.5);
    QApplication::setFont(usual);
    screen.resize(1110, 660);
    screen.show();
    QApplication::setActiveWindow(&screen);
    goTo(c.student(student));
}

void ShownStudent::goTo(StudentId student)
{
    screen.goTo({ui::ScreenId::Student, {}, student, {}, {}});
    QApplication::processEvents();
}

void ShownStudent::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &list, key, modifiers);
}

void ShownStudent::type(const QString& keys)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClicks(focus != nullptr ? focus : &list, keys);
}

const ui::OutcomeRow& ShownStudent::row(int row) const
{
    return list.outcomes().row(row);
}

QString ShownStudent::levels() const
{
    QString letters;
    for (int r = 0; r < list.outcomes().rowCount(); ++r) {
        const QString key = row(r).state.key;
        letters += key.isEmpty() ? QStringLiteral(".") : key;
    }
    return letters;
}

QString ShownStudent::lastSaid() const
{
    return said.isEmpty() ? QString() : said.last().at(0).toString();
}

QString ShownStudent::visibleText() const
{
    QStringList texts;
    for (const auto* label : screen.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    for (const auto* button : screen.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            texts.append(button->text());
        }
    }
    for (const auto* view : screen.findChildren<QAbstractItemView*>()) {
        for (int r = 0; view->isVisible() && r < view->model()->rowCount(); ++r) {
            for (int c = 0; c < view->model()->columnCount(); ++c) {
                texts.append(view->model()->index(r, c).data().toString());
            }
        }
    }
    return texts.join(QLatin1Char('\n'));
}

void ShownStudent::click(const QString& name)
{
    for (auto* button : screen.findChildren<QAbstractButton*>()) {
        const bool isMeant = button->text() == name || button->accessibleName() == name;
        if (button->isVisible() && isMeant) {
            QTest::mouseClick(button, Qt::LeftButton);
            QApplication::processEvents();
            return;
        }
    }
    FAIL("no button " << name.toStdString());
}

} // namespace trellis::test
