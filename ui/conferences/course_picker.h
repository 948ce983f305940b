// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"
#include "ui/common/quiet_list.h"

#include <vector>

namespace trellis::ui {

class Document;

/// The courses of a student to tick: about which of them the conference is. The one that is looked
/// at is always among them.
class CoursePicker : public QuietList {
    Q_OBJECT

public:
    explicit CoursePicker(Document& document, QWidget* parent = nullptr);

    /// Ticks the classes that the conference is about. Without a signal.
    void showStudent(StudentId student, const std::vector<ClassId>& about);
    [[nodiscard]] std::vector<ClassId> classes() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void classesChanged();

private:
    Document& m_document;
};

} // namespace trellis::ui
