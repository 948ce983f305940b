// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/gradebook.h"
#include "ui/common/card.h"
#include "ui/common/drafts.h"
#include "ui/common/screen.h"

#include <QPointer>

#include <functional>

class QComboBox;

namespace trellis::ui {

class NoteEditor;

/// A note on anybody from anywhere, without leaving the place: the student and the outcome are
/// those of the place until others are chosen. Hidden until its command opens it.
class QuickNote : public Card, public HasDrafts {
    Q_OBJECT

public:
    using Where = std::function<Place()>;

    /// Adds its command, which asks where the teacher is.
    QuickNote(const ScreenTools& tools, Where where, QWidget* parent = nullptr);

    void open(const Place& place);

    [[nodiscard]] QString draftsName() const override;
    /// A note that names nobody yet; of no class, since it may be of any.
    [[nodiscard]] Drafts drafts() const override;

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeParts();
    void fillStudents(StudentId chosen);
    void takeUpDraft();
    void save();
    void leave();
    /// The row of the student who is named; -1 where nobody is.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] std::function<Result<Committed>(Gradebook&)> adding(StudentId student) const;

    ScreenTools m_tools;
    Drafts m_drafts; ///< until it is taken up
    // None before it is opened.
    QComboBox* m_student = nullptr;
    NoteEditor* m_editor = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace trellis::ui
