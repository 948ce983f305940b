// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/conference.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace trellis::ui {

class NameGuard;
class OptionalDay;
class PreparedConference;

/// When and where a conference is: rows of a form. What cannot be read is said, and stays to be put
/// right while the same conference is shown.
class WhenFields : public QObject {
    Q_OBJECT

public:
    WhenFields(PreparedConference& shown, NameGuard& names, QFormLayout* form, QWidget* parent);

    void fill(const Conference& conference);
    /// Another conference is shown.
    void clear();
    /// Gives the keyboard to the date.
    void start();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void readTime();
    void sayIfTaken();

    PreparedConference& m_shown;
    NameGuard& m_names;
    OptionalDay* m_date;
    QLineEdit* m_time;
    QSpinBox* m_minutes;
    QLineEdit* m_place;
};

} // namespace trellis::ui
