// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/card.h"

#include <cstdint>
#include <optional>

class QAction;
class QSettings;
class QToolButton;

namespace trellis::ui {

class TextLabel;

/// Which levels are others than on an earlier day. The day is chosen from a menu and remembered.
class SinceCard : public Card {
    Q_OBJECT

public:
    enum class Since : std::uint8_t { Week, Month, Conference, CourseBegan };

    explicit SinceCard(QSettings& settings, QWidget* parent = nullptr);

    /// The key is that of the gradebook in the settings.
    void show(const ClassBook& book, const StudentRecord& record, Date today, const QString& key);

Q_SIGNALS:
    /// Another day was chosen: it wants to be shown again.
    void dayChosen();

private:
    void choose(Since since);
    /// The day to compare with; none where the student has no such day.
    [[nodiscard]] static std::optional<Date> dayOf(Since since, const ClassBook& book,
                                                   const StudentRecord& record, Date today);

    QSettings& m_settings;
    QString m_key;
    Since m_since = Since::Month;
    QToolButton* m_button;
    QAction* m_sinceConference = nullptr;
    TextLabel* m_headline;
    TextLabel* m_detail;
};

} // namespace trellis::ui
