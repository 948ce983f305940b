// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/conference_rounds.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace trellis::ui {

class Document;

/// Which conferences of the class are shown: the current ones, or those of an earlier or later
/// round. It takes no room while there are no others.
class RoundPicker : public QWidget {
    Q_OBJECT

public:
    explicit RoundPicker(Document& document, QWidget* parent = nullptr);

    /// None: the current ones.
    [[nodiscard]] const std::optional<ConferenceRound>& round() const { return m_round; }
    void showCurrent();
    /// The round of a conference; the current ones where it is of none of the others.
    void showRoundOf(ConferenceId conference);

Q_SIGNALS:
    /// Others are shown, or what is known of them is.
    void roundChanged();

private:
    void refresh();
    void fill();
    void choose(int index);
    void showRound(const std::optional<ConferenceRound>& round);
    [[nodiscard]] bool areAllCurrent(const ConferenceRound& round) const;

    Document& m_document;
    std::vector<ConferenceRound> m_rounds;
    std::optional<ConferenceRound> m_round;
    QComboBox* m_box;
    QLabel* m_note;
};

} // namespace trellis::ui
