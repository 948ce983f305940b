// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/course/roster_session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace trellis::ui {

/// How the file of a roster was read: its name and its rows, and each guess to be put right.
class ReadingBar : public QWidget {
    Q_OBJECT

public:
    using Change = std::function<void(RosterReadOptions&)>;

    explicit ReadingBar(QWidget* parent = nullptr);

    void showRoster(const RosterSession& session);

Q_SIGNALS:
    /// By hand, for the file to be read again.
    void readingChanged(const Change& change);
    /// The class of a file with several; empty: all of them.
    void sectionChosen(const QString& section);

private:
    void fillChoices();
    void followChoices();
    void showSections(const RosterSession& session);

    QLabel* m_about;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_dates;
    QComboBox* m_names;
    QCheckBox* m_heading;
    QComboBox* m_sections;
};

/// "This file holds 2 classes: …"; empty where it says nothing of classes.
[[nodiscard]] QString sectionsText(const RosterFile& file);

} // namespace trellis::ui
