// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

namespace trellis::test {

/// The screen of conferences of a class, shown and with the focus in its table, on 20 November.
struct ShownConferences {
    explicit ShownConferences(const SmallClass& c)
        : document(openedDocument(c)),
          settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                   QSettings::IniFormat),
          screen({*document, commands, names, settings}), said(&screen, &ui::Screen::said)
    {
        screen.resize(1280, 720);
        screen.show();
        QApplication::setActiveWindow(&screen);
        table()->setFocus();
    }

    [[nodiscard]] QTableView* table() { return screen.findChild<QTableView*>(); }
    void choose(int row) { table()->selectRow(row); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// Visible, or none.
    template <typename T> [[nodiscard]] T* called(const char* accessibleName)
    {
        const auto widgets = screen.findChildren<T*>();
        for (T* widget : widgets) {
            if (widget->accessibleName() == QString::fromUtf8(accessibleName) &&
                widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    /// Visible, or none.
    [[nodiscard]] QPushButton* button(const QString& startsWith)
    {
        const auto buttons = screen.findChildren<QPushButton*>();
        for (QPushButton* candidate : buttons) {
            if (candidate->text().startsWith(startsWith) && candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }
    /// Whether there is a sentence to be seen that begins like that.
    [[nodiscard]] bool says(const QString& startsWith)
    {
        const auto labels = screen.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(startsWith);
        });
    }
    [[nodiscard]] const StudentRecord& record(std::size_t index) const
    {
        return document->book().students.at(index);
    }
    [[nodiscard]] QString lastSaid() const
    {
        return said.isEmpty() ? QString() : said.last().at(0).toString();
    }

    std::unique_ptr<ui::Document> document;
    ui::Commands commands;
    ui::NameGuard names;
    QSettings settings;
    ui::ConferencesScreen screen;
    QSignalSpy said;
};

[[nodiscard]] Conference conferenceOf(const SmallClass& c, std::size_t student, const char* date,
                                      int start = 17 * 60);

/// A class "Period 5" of another course, "Algebra", without students.
[[nodiscard]] ClassId addAlgebra(SmallClass& c);

/// A student whose sheet lacks nothing, with a conference on 10 December.
void makeReady(SmallClass& c, std::size_t student);

/// Where the keyboard is.
void type(const char* text);
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace trellis::test
