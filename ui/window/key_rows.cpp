// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/commands.h"
#include "ui/common/preferences.h"
#include "ui/text/strings.h"
#include "ui/window/key_map.h"
#include "ui/window/menus.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::ui {

namespace {

constexpr int kColumns = 3;
constexpr double kLargest = 10;
constexpr double kSmallest = 4;

QString scopeOf(const Commands::Command& command)
{
    const Screen* home = screenOf(command);
    if (home == nullptr) {
        return plainText(Menus::title(command.spec.menu));
    }
    const ScreenKind* kind = screenKind(home->id());
    return kind != nullptr ? screenName(*kind) : QString();
}

/// Where its scope stands: menus as in the menu bar, then screens as in the rail.
int orderOf(const Commands::Command& command)
{
    constexpr int kBehindMenus = 100;
    const Screen* home = screenOf(command);
    return home == nullptr ? static_cast<int>(command.spec.menu)
                           : kBehindMenus + static_cast<int>(home->id());
}

/// The key of a note where it is a single one that can be another: a letter or a sign.
QChar singleOf(const KeyNote& note)
{
    const bool isOne = note.keys.size() == 1 && note.keys.at(0).isPrint() &&
                       !note.keys.at(0).isDigit() && !note.keys.at(0).isSpace();
    return isOne ? note.keys.at(0).toUpper() : QChar();
}

QFont fontOf(double points, bool isBold)
{
    QFont font;
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

/// Lines that the rows take, headings and the gaps before them included.
int linesOf(const std::vector<KeyRow>& rows)
{
    int lines = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        lines += i == 0 || rows[i].scope != rows[i - 1].scope ? 3 : 1;
    }
    return lines;
}

} // namespace

std::vector<KeyRow> keyRows(const Commands& commands, const Preferences& preferences)
{
    std::vector<std::pair<int, KeyRow>> ordered;
    for (const Commands::Command& command : commands.all()) {
        ordered.emplace_back(orderOf(command), KeyRow{scopeOf(command),
                                                      keysText(command.action->shortcuts()),
                                                      plainText(command.spec.text),
                                                      command.spec.id,
                                                      {}});
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<KeyRow> rows;
    for (auto& one : ordered) {
        rows.push_back(std::move(one.second));
    }
    const QMap<QChar, QChar> others = preferences.otherKeys();
    for (const KeyNote& note : commands.keyNotes()) {
        const QChar single = singleOf(note);
        const QChar pressed = single.isNull() ? QChar() : others.key(single);
        const bool isOff = !preferences.hasSingleKeys() && (note.isSingle || !single.isNull());
        const QString usual = note.keysNow       ? note.keysNow()
                              : pressed.isNull() ? note.keys
                                                 : QString(pressed);
        rows.push_back({note.scope,
                        isOff ? QString() : usual,
                        isOff ? KeyMap::tr("%1 (single keys are off)").arg(note.text) : note.text,
                        {},
                        single});
    }
    // What belongs together stands together, in the order in which it first came.
    std::vector<QString> scopes;
    for (const KeyRow& row : rows) {
        if (std::find(scopes.begin(), scopes.end(), row.scope) == scopes.end()) {
            scopes.push_back(row.scope);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&scopes](const KeyRow& a, const KeyRow& b) {
        return std::find(scopes.begin(), scopes.end(), a.scope) <
               std::find(scopes.begin(), scopes.end(), b.scope);
    });
    return rows;
}

double paintKeyPage(QPainter& painter, const QRectF& page, const std::vector<KeyRow>& rows)
{
    double points = kLargest;
    const int lines = linesOf(rows) + 3 * kColumns; // a heading does not end a column
    const auto lineHeight = [&painter](double size) {
        return QFontMetricsF(fontOf(size, false), painter.device()).lineSpacing();
    };
    while (points > kSmallest &&
           std::floor(page.height() / lineHeight(points)) * kColumns < lines) {
        points -= 0.5;
    }
    const double line = lineHeight(points);
    const double width = page.width() / kColumns;
    const QFont plain = fontOf(points, false);
    const QFont bold = fontOf(points, true);
    int column = 0;
    double y = page.top();
    const auto nextColumn = [&] {
        ++column;
        y = page.top();
    };
    QString scope;
    for (const KeyRow& row : rows) {
        const bool isNew = row.scope != scope;
        if (y + (isNew ? 4 : 1) * line > page.bottom()) {
            nextColumn();
        }
        const double x = page.left() + column * width;
        if (isNew) {
            scope = row.scope;
            y += y > page.top() ? line : 0;
            painter.setFont(bold);
            painter.drawText(QRectF(x, y, width, line), Qt::AlignVCenter, scope);
            y += line;
        }
        const double keyWidth = 0.4 * width;
        const double gap = 0.02 * width;
        const auto cut = [&painter](const QFont& font, const QString& text, double room) {
            return QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, room);
        };
        painter.setFont(bold);
        painter.drawText(QRectF(x, y, keyWidth - gap, line), Qt::AlignVCenter,
                         cut(bold, row.keys, keyWidth - gap));
        painter.setFont(plain);
        painter.drawText(QRectF(x + keyWidth, y, width - keyWidth - gap, line), Qt::AlignVCenter,
                         cut(plain, row.text, width - keyWidth - gap));
        y += line;
    }
    return points;
}

} // namespace trellis::ui
