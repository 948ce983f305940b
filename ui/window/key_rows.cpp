// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/commands.h"
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
    for (const QWidget* widget = command.spec.screen; widget != nullptr;
         widget = widget->parentWidget()) {
        if (const auto* screen = qobject_cast<const Screen*>(widget)) {
            const ScreenKind* kind = screenKind(screen->id());
            return kind != nullptr ? screenName(*kind) : QString();
        }
    }
    return plainText(Menus::title(command.spec.menu));
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

std::vector<KeyRow> keyRows(const Commands& commands)
{
    std::vector<KeyRow> rows;
    for (const Commands::Command& command : commands.all()) {
        QStringList keys;
        for (const QKeySequence& key : command.action->shortcuts()) {
            keys.append(key.toString(QKeySequence::NativeText));
        }
        if (!keys.isEmpty()) {
            rows.push_back(
                {scopeOf(command), keys.join(QStringLiteral(", ")), plainText(command.spec.text)});
        }
    }
    for (const KeyNote& note : commands.keyNotes()) {
        rows.push_back({note.scope, note.keys, note.text});
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
