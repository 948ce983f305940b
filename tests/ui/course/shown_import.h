// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/course/count_card.h"
#include "ui/course/import_preview.h"
#include "ui/course/roster_lines_view.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <fstream>

namespace trellis::test {

/// The preview of a file with that content.
struct ShownImport {
    ShownImport(SmallClass& c, const std::string& csv)
        : document(openedDocument(c)), preview(*document)
    {
        const auto path = c.folder.file("period3.csv");
        std::ofstream(path, std::ios::binary) << csv;
        REQUIRE(preview.readFile(path));
        preview.show();
        preview.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&preview));
    }

    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QLabel* label : preview.findChildren<QLabel*>()) {
            words.append(label->text());
        }
        for (const ui::CountCard* card : preview.findChildren<ui::CountCard*>()) {
            words.append(card->accessibleName());
            words.append(card->accessibleDescription());
        }
        return words.join(QLatin1Char('\n'));
    }
    /// What can be read of the sentences about it.
    [[nodiscard]] QString said() const
    {
        QStringList words;
        for (const QLabel* label : preview.findChildren<QLabel*>()) {
            words.append(label->isVisible() ? label->text() : QString());
        }
        return words.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QPushButton* button(const char* text) const
    {
        for (QPushButton* one : preview.findChildren<QPushButton*>()) {
            if (one->isVisible() && ui::plainText(one->text()) == QLatin1String(text)) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* importButton() const
    {
        for (QPushButton* button : preview.findChildren<QPushButton*>()) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QTableWidget* table() const { return preview.findChild<QTableWidget*>(); }
    [[nodiscard]] QComboBox* choice(int column) const
    {
        return qobject_cast<QComboBox*>(table()->cellWidget(0, column));
    }

    [[nodiscard]] QCheckBox* checkBox(const char* text) const
    {
        for (QCheckBox* box : preview.findChildren<QCheckBox*>()) {
            if (box->text() == QLatin1String(text)) {
                return box;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QComboBox* box(const char* name) const
    {
        for (QComboBox* one : preview.findChildren<QComboBox*>()) {
            if (one->accessibleName() == QLatin1String(name)) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] ui::RosterLinesView* lines() const
    {
        return preview.findChild<ui::RosterLinesView*>();
    }
    /// "Row 3|Diallo, Aïssatou|New" of every line, as it stands there.
    [[nodiscard]] QStringList lineTexts() const
    {
        QStringList all;
        for (const ui::RosterLine& line : lines()->lines().all()) {
            all.append(QStringLiteral("%1|%2|%3")
                           .arg(QString::number(line.line), plain(line.name), plain(line.words)));
        }
        return all;
    }
    /// Goes to the line of a row of the file, as with the arrow keys.
    void goTo(std::size_t row) const
    {
        lines()->setFocus();
        QTest::keyClick(lines(), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < lines()->lines().rowCount(); ++i) {
            if (lines()->lines().at(lines()->currentIndex().row()).line == row) {
                return;
            }
            QTest::keyClick(lines(), Qt::Key_Down);
        }
        FAIL("the row is not there");
    }
    [[nodiscard]] QString answer() const
    {
        const ui::RosterLine& line = lines()->lines().at(lines()->currentIndex().row());
        return line.chosen < 0 ? QString()
                               : line.choices.at(static_cast<std::size_t>(line.chosen)).text;
    }
    [[nodiscard]] static QString plain(QString text)
    {
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    std::unique_ptr<ui::Document> document;
    ui::ImportPreview preview;
};

inline constexpr const char* kTwoNew = "Student Number;Last Name;First Name;Locker\n"
                                       "00451;Diallo;A\xC3\xAFssatou;B-114\n"
                                       "00452;Liu;Jiahao;B-131\n";

} // namespace trellis::test
