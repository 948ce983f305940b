// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/recent_picks.h"

#include "ui/text/strings.h"

#include <QSettings>

namespace trellis::ui {

namespace {

constexpr int kMost = 20;

} // namespace

RecentPicks::RecentPicks(QSettings& settings, const std::string& uid)
    : m_settings(settings), m_where(QStringLiteral("gradebooks/%1/picked").arg(toQt(uid)))
{}

QStringList RecentPicks::keys() const
{
    return m_settings.value(m_where).toStringList();
}

void RecentPicks::add(const QString& key)
{
    QStringList all = keys();
    all.removeAll(key);
    all.prepend(key);
    m_settings.setValue(m_where, all.mid(0, kMost));
}

} // namespace trellis::ui
