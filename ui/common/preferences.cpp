// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/preferences.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace trellis::ui {

namespace {

const QString kTheme = QStringLiteral("theme");
const QString kTextFactor = QStringLiteral("textFactor");
const QString kReducedMotion = QStringLiteral("reduceMotion");
const QString kReadsBack = QStringLiteral("readBack");
const QString kMoveOn = QStringLiteral("lettersMoveOn");
const QString kSingleKeys = QStringLiteral("singleKeys");
const QString kBackupFolder = QStringLiteral("backupFolder");
const QString kPaper = QStringLiteral("paper");
const QString kCommands = QStringLiteral("keys/commands/");
const QString kSingle = QStringLiteral("keys/single");

} // namespace

Preferences& Preferences::of(QSettings& settings)
{
    auto* made = settings.findChild<Preferences*>(QString(), Qt::FindDirectChildrenOnly);
    return made != nullptr ? *made : *new Preferences(settings);
}

Preferences::Preferences(QSettings& settings) : QObject(&settings), m_settings(settings) {}

void Preferences::put(const QString& key, const QVariant& value)
{
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

Look Preferences::look() const
{
    Look look;
    const int theme = m_settings.value(kTheme, 0).toInt();
    look.theme = theme >= 0 && theme <= static_cast<int>(ThemeChoice::HighContrast)
                     ? static_cast<ThemeChoice>(theme)
                     : ThemeChoice::System;
    look.textFactor =
        std::clamp(m_settings.value(kTextFactor, 1.0).toDouble(), kSmallestText, kLargestText);
    look.reduceMotion = m_settings.value(kReducedMotion, false).toBool();
    return look;
}

void Preferences::showLook()
{
    applyTheme(*qApp, look());
    Q_EMIT lookChanged();
}

void Preferences::setTheme(ThemeChoice theme)
{
    put(kTheme, static_cast<int>(theme));
    showLook();
}

void Preferences::setTextFactor(double factor)
{
    put(kTextFactor, std::clamp(factor, kSmallestText, kLargestText));
    showLook();
}

void Preferences::setReducedMotion(bool isReduced)
{
    put(kReducedMotion, isReduced);
    showLook();
}

bool Preferences::readsBack() const
{
    return m_settings.value(kReadsBack, false).toBool();
}

void Preferences::setReadsBack(bool isOn)
{
    put(kReadsBack, isOn);
}

bool Preferences::lettersMoveOn() const
{
    return m_settings.value(kMoveOn, true).toBool();
}

void Preferences::setLettersMoveOn(bool isOn)
{
    put(kMoveOn, isOn);
}

bool Preferences::hasSingleKeys() const
{
    return m_settings.value(kSingleKeys, true).toBool();
}

void Preferences::setSingleKeys(bool isOn)
{
    put(kSingleKeys, isOn);
    Q_EMIT keysChanged();
}

std::optional<QList<QKeySequence>> Preferences::keysOf(const QString& command) const
{
    const QVariant stored = m_settings.value(kCommands + command);
    if (!stored.isValid()) {
        return std::nullopt;
    }
    QList<QKeySequence> keys;
    for (const QString& key : stored.toStringList()) {
        if (const auto sequence = QKeySequence::fromString(key); !sequence.isEmpty()) {
            keys.append(sequence);
        }
    }
    return keys;
}

void Preferences::setKeys(const QString& command, const std::optional<QList<QKeySequence>>& keys)
{
    if (keys) {
        QStringList written;
        for (const QKeySequence& key : *keys) {
            written.append(key.toString());
        }
        put(kCommands + command, written);
    } else {
        m_settings.remove(kCommands + command);
        Q_EMIT changed();
    }
    Q_EMIT keysChanged();
}

QMap<QChar, QChar> Preferences::otherKeys() const
{
    // Written as "xn": x is pressed for n.
    QMap<QChar, QChar> keys;
    for (const QString& pair : m_settings.value(kSingle).toStringList()) {
        if (pair.size() == 2) {
            keys.insert(pair.at(0), pair.at(1));
        }
    }
    return keys;
}

void Preferences::setOtherKey(QChar meaning, std::optional<QChar> pressed)
{
    QMap<QChar, QChar> keys = otherKeys();
    keys.removeIf([meaning](const auto& pair) { return pair.value() == meaning; });
    if (pressed && *pressed != meaning) {
        keys.insert(*pressed, meaning);
    }
    QStringList written;
    for (auto pair = keys.cbegin(); pair != keys.cend(); ++pair) {
        written.append(QString(pair.key()) + pair.value());
    }
    put(kSingle, written);
    Q_EMIT keysChanged();
}

void Preferences::forgetKeys()
{
    m_settings.remove(QStringLiteral("keys"));
    Q_EMIT changed();
    Q_EMIT keysChanged();
}

QString Preferences::paper() const
{
    return m_settings.value(kPaper).toString();
}

void Preferences::setPaper(const QString& paper)
{
    put(kPaper, paper);
}

QString Preferences::backupFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString chosen = m_settings.value(kBackupFolder).toString();
    return chosen.isEmpty() ? documents + QStringLiteral("/Trellis/Backups") : chosen;
}

void Preferences::setBackupFolder(const QString& folder)
{
    put(kBackupFolder, folder);
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace trellis::ui
