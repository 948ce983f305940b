// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QSettings;

namespace trellis::ui {

class Commands;
class Document;
class NameGuard;

enum class ScreenId : std::uint8_t {
    Map,
    Today,
    Record,
    Student,
    Conferences,
    Groups,
    Course,
    History,
    Outcome,
};

/// A place in a gradebook: what back and forward, the breadcrumbs and the palette lead to. An id
/// that is not valid leaves what the screen shows as it is.
struct Place {
    ScreenId screen = ScreenId::Map;
    ClassId schoolClass;
    StudentId student;
    OutcomeId outcome;
    ActivityId activity;
    ConferenceId conference = {}; ///< of the student

    bool operator==(const Place&) const = default;
};

/// What every screen is made with; all of it outlives the screen.
struct ScreenTools {
    Document& document;
    Commands& commands;
    NameGuard& names;
    QSettings& settings; ///< of this machine
};

/// One of the window's screens. It follows the Document by itself and keeps its place while
/// everything is read again. The window shows it, asks where it is, and carries what it says.
class Screen : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual ScreenId id() const = 0;

    /// Goes to what the place names, as far as it is there, and takes the keyboard.
    /// The class of the place is shown already.
    virtual void goTo(const Place& place) = 0;
    /// Where it is: the class, and the student, outcome and activity that the cursor is on.
    [[nodiscard]] virtual Place place() const = 0;

    /// True where it shows evidence by itself, so that the inspector stays away.
    [[nodiscard]] virtual bool hasOwnEvidence() const { return false; }

    /// What stands beside its main part and has the keyboard by itself; null where nothing does.
    [[nodiscard]] virtual QWidget* sidePane() const { return nullptr; }

    /// The earlier day that it shows; none: today.
    [[nodiscard]] virtual std::optional<Date> earlierDay() const { return std::nullopt; }

    /// Why undo and redo wait, in a sentence: what they would change is not what is shown. Empty
    /// where they do not.
    [[nodiscard]] virtual QString whyNothingChanges() const { return {}; }

    /// What it shows in short, for the status line. Empty where there is nothing to say.
    [[nodiscard]] virtual QString summary() const { return {}; }

Q_SIGNALS:
    /// The cursor came to another student, outcome or activity, or another day is shown.
    void placeChanged();
    /// The window is to go there, which back leads back from.
    void wanted(const trellis::ui::Place& place);
    void summaryChanged();
    /// A sentence for the status line.
    void said(const QString& sentence);
    /// The evidence of the place is to be seen: opens the inspector and gives it the keyboard.
    void evidenceWanted();
};

} // namespace trellis::ui
