// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"
#include "ui/common/drafts.h"
#include "ui/course/course_section.h"

class QCheckBox;
class QPushButton;

namespace trellis::ui {

class CategoriesPanel;
class OutcomeDetails;
class OutcomePreview;
class OutcomesTable;
class Pages;

/// The outcomes of the course: the table, one of them in detail, categories, and what brings new
/// ones in.
class OutcomesSection : public CourseSection, public HasDrafts {
    Q_OBJECT

public:
    explicit OutcomesSection(const ScreenTools& tools, QWidget* parent = nullptr);

    void follow() override;
    void takeKeyboard() override;
    bool leaveNearest() override;
    [[nodiscard]] QAbstractItemView* list() const override;
    [[nodiscard]] QString draftsName() const override;
    /// A list that was pasted and not added.
    [[nodiscard]] Drafts drafts() const override;

    [[nodiscard]] OutcomesTable& table() const { return *m_table; }

    void addOne();
    void paste();
    void importFrom(const QString& path);
    [[nodiscard]] bool exportTo(const QString& path);
    void askImport();
    void askExport();

Q_SIGNALS:
    /// Outcomes came into a course that had none.
    void firstOutcomesCame();
    void currentOutcomeChanged();

private:
    [[nodiscard]] QWidget* makeEmptyPage();
    [[nodiscard]] QWidget* makeTablePage();
    void showTable();
    void showPreview();
    void followClass();
    void followDetails();

    QSettings& m_settings;
    OutcomesTable* m_table;
    OutcomeDetails* m_details;
    CategoriesPanel* m_categories;
    OutcomePreview* m_preview;
    QCheckBox* m_archived;
    QPushButton* m_keepGuesses;
    QPushButton* m_pasteFirst;
    QWidget* m_emptyPage;
    QWidget* m_tablePage;
    Pages* m_pages;
    bool m_wasEmpty = false; ///< before what is previewed
    ClassId m_class;
    Drafts m_drafts; ///< of other classes
};

} // namespace trellis::ui
