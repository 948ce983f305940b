// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/printers.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace trellis::ui {

/// On which printer pages come out when Enter is pressed, on both sides or on one, and how often.
class PrintBar : public QWidget {
    Q_OBJECT

public:
    explicit PrintBar(QWidget* parent = nullptr);

    /// Says so while there is nothing to offer yet; or that nobody has answered.
    void wait(bool isLate);
    /// The printer that was used last is chosen where it is there, else the system's own choice.
    void offer(Printers printers, const QString& last);
    [[nodiscard]] bool isOffered() const { return m_isOffered; }
    [[nodiscard]] bool hasPrinter() const { return !m_printers.names.isEmpty(); }
    [[nodiscard]] QString printer() const;
    void setTwoSided(bool isTwoSided);
    /// That the paper will wait, where the chosen printer is stopped now; else empty.
    [[nodiscard]] QString waiting() const;

    /// The chosen printer, told what is chosen beside it. There has to be one.
    [[nodiscard]] std::unique_ptr<QPrinter> take() const;

private:
    [[nodiscard]] PrinterFacts facts() const;
    void showParts();
    /// Says what the chosen printer cannot do.
    void followPrinter();

    Printers m_printers;
    bool m_wantsBothSides = false;
    bool m_isOffered = false;
    QLabel* m_none;
    QLabel* m_on;
    QComboBox* m_names;
    QCheckBox* m_bothSides;
    QLabel* m_often;
    QSpinBox* m_copies;
    QLabel* m_about;
};

} // namespace trellis::ui
