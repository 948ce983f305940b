// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/course/course_screen.h"
#include "ui/course/outcomes_model.h"
#include "ui/course/outcomes_section.h"
#include "ui/course/outcomes_table.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

namespace trellis::test {

/// The course screen over a small class, shown and with the keyboard.
struct OpenCourse {
    explicit OpenCourse(int students = 3, int outcomes = 3) : small(students, outcomes)
    {
        document = openedDocument(small);
        start();
    }

    void start()
    {
        screen = std::make_unique<ui::CourseScreen>(
            ui::ScreenTools{*document, commands, names, settings});
        QObject::connect(document.get(), &ui::Document::refused, screen.get(),
                         [this](const QString& sentence) { refusals.append(sentence); });
        screen->resize(1100, 640);
        screen->show();
        screen->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(screen.get()));
        screen->goTo({});
        QApplication::processEvents();
    }

    [[nodiscard]] const ClassBook& book() const { return document->book(); }
    [[nodiscard]] ui::OutcomesTable& table() const { return screen->outcomes().table(); }

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
    void typeCell(int row, ui::OutcomesModel::Column column, const QString& text) const
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
    [[nodiscard]] QString cell(int row, ui::OutcomesModel::Column column) const
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
    ui::Commands commands;
    ui::NameGuard names;
    QSettings settings{QString::fromStdString((small.folder.path() / "s.ini").string()),
                       QSettings::IniFormat};
    std::unique_ptr<ui::Document> document;
    std::unique_ptr<ui::CourseScreen> screen;
    QStringList refusals;
};

} // namespace trellis::test
