// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// English in a mirrored window, Arabic in one that is not.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/common/one_line.h"
#include "ui/common/theme.h"
#include "ui/common/word_direction.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace trellis::ui;

namespace {

QString arabic()
{
    return QStringLiteral("\u0645\u0631\u064A\u0645 (2).");
}

QImage pictureOf(QWidget& widget, Qt::LayoutDirection direction, const QSize& size)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.setLayoutDirection(direction);
    widget.resize(size);
    widget.show();
    return widget.grab().toImage();
}

/// A picture of what is on the paper alone, wherever it lies.
QImage inkOf(const QImage& picture)
{
    const QRgb paper = picture.pixel(picture.width() / 2, 1);
    QRect ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ink = picture.pixel(x, y) == paper ? ink : ink.united(QRect(x, y, 1, 1));
        }
    }
    return picture.copy(ink);
}

} // namespace

TEST_CASE("words: the first letter outside of names says where they go", "[ui][common]")
{
    const auto both = {Qt::LeftToRight, Qt::RightToLeft};
    for (const auto around : both) {
        CHECK(directionOf(QStringLiteral("5 of 7"), around) == Qt::LeftToRight);
        CHECK(directionOf(arabic(), around) == Qt::RightToLeft);
        CHECK(directionOf(QStringLiteral("\u2068\u0645\u0631\u064A\u0645\u2069: Capable"),
                          around) == Qt::LeftToRight);
        CHECK(directionOf(QStringLiteral("12 \u00B7 \u2068Amara\u2069"), around) == around);
        CHECK(directionOf(QString(), around) == around);
    }
}

TEST_CASE("words: a sentence keeps its end in a mirrored label, and the label its side",
          "[ui][common]")
{
    applyTheme(*qApp, {});
    const QSize size(400, 40);
    for (const QString& text :
         {QStringLiteral("No students yet. Drag a CSV here."), QStringLiteral("Sheet 14 (new)"),
          QStringLiteral("7 done, nobody left out.")}) {
        QLabel here(text);
        QLabel there(text);
        here.setTextFormat(Qt::PlainText);
        there.setTextFormat(Qt::PlainText);
        here.setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        CAPTURE(text);
        CHECK(pictureOf(there, Qt::RightToLeft, size) == pictureOf(here, Qt::LeftToRight, size));
        OneLine mirrored;
        OneLine plain;
        mirrored.setText(text);
        plain.setText(text);
        CHECK(inkOf(pictureOf(mirrored, Qt::RightToLeft, size)) ==
              inkOf(pictureOf(plain, Qt::LeftToRight, size)));
    }
    QLabel here(arabic());
    QLabel there(arabic());
    here.setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    CHECK(inkOf(pictureOf(here, Qt::LeftToRight, size)) ==
          inkOf(pictureOf(there, Qt::RightToLeft, size)));
}

TEST_CASE("words: lists and menus keep the end of a sentence as well", "[ui][common]")
{
    applyTheme(*qApp, {});
    const auto list = [](Qt::LayoutDirection direction) {
        QListWidget widget;
        widget.setFrameShape(QFrame::NoFrame);
        auto* item = new QListWidgetItem(QStringLiteral("Nothing is new any more."), &widget);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        return inkOf(pictureOf(widget, direction, {400, 40}));
    };
    CHECK(list(Qt::RightToLeft) == list(Qt::LeftToRight));
    // Of a menu the side cannot be chosen: the full stop is low and at the right end.
    QImage picture(400, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setLayoutDirection(Qt::RightToLeft);
    QStyleOptionMenuItem item;
    item.direction = Qt::RightToLeft;
    item.rect = picture.rect();
    item.text = QStringLiteral("Larger text.");
    item.state = QStyle::State_Enabled;
    item.palette = QApplication::palette();
    item.menuItemType = QStyleOptionMenuItem::Normal;
    QApplication::style()->drawControl(QStyle::CE_MenuItem, &item, &painter, nullptr);
    painter.end();
    const QImage ink = inkOf(picture);
    REQUIRE(ink.width() > 20);
    const auto rows = [&ink](int x) {
        int count = 0;
        for (int y = 0; y < ink.height(); ++y) {
            count += qGray(ink.pixel(x, y)) < 200 ? 1 : 0;
        }
        return count;
    };
    CHECK(rows(1) > ink.height() / 3); // the L
    CHECK(rows(ink.width() - 1) < ink.height() / 3);
}
