// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QListWidget;
class QSpinBox;

namespace trellis::ui {

class Document;
class NameGuard;

/// What can be chosen about a clipboard sheet: who stands in which order, and which outcomes.
class ClipboardOptions : public QWidget {
    Q_OBJECT

public:
    /// Shown is the order of the screen that the paper is printed from.
    ClipboardOptions(Document& document, const NameGuard& names, std::vector<StudentId> shown,
                     const QString& shownText, const std::vector<OutcomeId>& outcomes,
                     QWidget* parent);

    [[nodiscard]] std::vector<OutcomeId> outcomes() const;
    [[nodiscard]] std::vector<StudentId> students() const;

Q_SIGNALS:
    void changed();

private:
    void changeSeats();

    Document& m_document;
    const NameGuard& m_names;
    std::vector<StudentId> m_shown;
    std::vector<StudentId> m_seats;
    QComboBox* m_order;
    QListWidget* m_outcomes;
};

/// At which label a sheet of labels begins, some of which were used already.
class LabelOptions : public QWidget {
    Q_OBJECT

public:
    explicit LabelOptions(QWidget* parent);

    void setLabels(int onPage);
    [[nodiscard]] int first() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_first;
};

} // namespace trellis::ui
