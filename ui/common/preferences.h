// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/theme.h"

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>

#include <optional>

class QSettings;

namespace trellis::ui {

constexpr double kSmallestText = 0.8; ///< how many times the usual size
constexpr double kLargestText = 2.0;

/// What was chosen on this machine about how the program looks and listens. A look that is chosen
/// is put on the application at once. One for all windows
/// that share the settings, so that a choice in one of them holds in all at once.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// The one of these settings, which outlive it.
    [[nodiscard]] static Preferences& of(QSettings& settings);

    [[nodiscard]] Look look() const;
    void setTheme(ThemeChoice theme);
    /// What is beyond the smallest and the largest is drawn in.
    void setTextFactor(double factor);
    void setReducedMotion(bool isReduced);

    /// A screen reader is told what a key entered.
    [[nodiscard]] bool readsBack() const;
    void setReadsBack(bool isOn);
    /// A level key moves on to the next student or outcome; else Enter does.
    [[nodiscard]] bool lettersMoveOn() const;
    void setLettersMoveOn(bool isOn);
    /// Keys without Ctrl or Alt do something where a grid or list has the keyboard.
    [[nodiscard]] bool hasSingleKeys() const;
    void setSingleKeys(bool isOn);

    /// The keys that a command was given here; none: those it comes with.
    [[nodiscard]] std::optional<QList<QKeySequence>> keysOf(const QString& command) const;
    /// None: those it comes with again.
    void setKeys(const QString& command, const std::optional<QList<QKeySequence>>& keys);
    /// Single keys that stand for another one: what is pressed, and what it means.
    [[nodiscard]] QMap<QChar, QChar> otherKeys() const;
    /// The key that is pressed for what this one means; none: itself again.
    void setOtherKey(QChar meaning, std::optional<QChar> pressed);
    /// Everything about keys is as it comes.
    void forgetKeys();

    /// The size of paper by its name, "A4" or "Letter"; empty: as the country has it.
    [[nodiscard]] QString paper() const;
    void setPaper(const QString& paper);

    /// Copies of gradebooks go there.
    [[nodiscard]] QString backupFolder() const;
    /// Empty: that of Documents again.
    void setBackupFolder(const QString& folder);

Q_SIGNALS:
    void lookChanged();
    void keysChanged();
    /// Anything, these two as well.
    void changed();

private:
    explicit Preferences(QSettings& settings);

    void put(const QString& key, const QVariant& value);
    void showLook();

    QSettings& m_settings;
};

/// "Ctrl+Shift+Z, Ctrl+Y", as this system writes keys.
[[nodiscard]] QString keysText(const QList<QKeySequence>& keys);

} // namespace trellis::ui
