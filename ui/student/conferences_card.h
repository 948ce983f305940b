// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/card.h"
#include "ui/common/screen.h"

#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace trellis::ui {

class Document;

/// The conferences that a student led and those to come, newest first: what was said there, the
/// goals that were made and the work that was shown, and the way to each of them.
class ConferencesCard : public Card {
    Q_OBJECT

public:
    explicit ConferencesCard(const Document& document, QWidget* parent = nullptr);

    void show(const StudentRecord& record);

Q_SIGNALS:
    /// One of them is to be seen where conferences are prepared and typed in.
    void wanted(const trellis::ui::Place& place);

private:
    /// What is shown; without change nothing is made anew.
    struct Shown {
        StudentId student;
        std::vector<Conference> conferences;
        std::vector<Goal> goals;
        std::vector<WorkSample> work;
        Date today;

        bool operator==(const Shown&) const = default;
    };

    void fill();
    void addEntry(QVBoxLayout& list, const Conference& conference, bool isOpen);
    /// What came of it; none where nothing is known.
    [[nodiscard]] QWidget* details(const Conference& conference, QWidget* parent) const;
    [[nodiscard]] QStringList workAt(const Conference& conference) const;

    const Document& m_document;
    Shown m_shown;
    QWidget* m_list;
    bool m_isWhole = false; ///< older ones are shown too
};

} // namespace trellis::ui
