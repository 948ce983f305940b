// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/conference_slots.h"
#include "core/model/conference.h"
#include "ui/conferences/class_families.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace trellis::ui {

class Document;
class NameGuard;
class OptionalDay;
class SiblingFields;

/// Choosing days and hours for the conferences of the class: the slots are seen before anything is
/// planned, siblings one after the other, and whoever has one already keeps it.
class PlanPanel : public QWidget {
    Q_OBJECT

public:
    PlanPanel(Document& document, NameGuard& names, QWidget* parent = nullptr);

    /// The first field.
    void start();

Q_SIGNALS:
    void said(const QString& sentence);
    /// So many were planned; the first of them.
    void planned(int count, trellis::ConferenceId first);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QFormLayout* makeForm();
    void nameFields();
    void followFields();
    void refresh();
    void addDay();
    void removeDay();
    void preview();
    void sayWhatIsOpen();
    void plan();
    [[nodiscard]] bool readHours(ConferenceHours& hours);
    [[nodiscard]] QString nobodyText() const;
    [[nodiscard]] SheetKind chosenKind() const;
    [[nodiscard]] QString besideText(const QString& name, const TakenSlot& sibling) const;
    [[nodiscard]] bool isDayOff(Date day) const;
    /// What of other classes is on the days chosen; empty for nothing.
    [[nodiscard]] QString takenElsewhere(const std::vector<TakenSlot>& booked) const;

    Document& m_document;
    NameGuard& m_names;
    ClassFamilies m_families;
    bool m_isStale = false;
    std::vector<Date> m_days;
    SlotProposal m_proposal;
    OptionalDay* m_day;
    QListWidget* m_dayList;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QSpinBox* m_minutes;
    QSpinBox* m_pause;
    QLineEdit* m_breakFrom;
    QLineEdit* m_breakTo;
    QLineEdit* m_place;
    QComboBox* m_kind;
    QCheckBox* m_allCourses;
    QCheckBox* m_next;
    QTreeWidget* m_slots;
    QLabel* m_summary;
    QLabel* m_open;
    QPushButton* m_plan;
    SiblingFields* m_siblings;
};

} // namespace trellis::ui
