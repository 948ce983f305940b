// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/quiet_list.h"

namespace trellis::ui {

class Document;

/// The outcomes to talk about, ticked, with where the student stands: those that changed since the
/// last conference first, then those below credit.
class StarList : public QuietList {
    Q_OBJECT

public:
    explicit StarList(Document& document, QWidget* parent = nullptr);

    void showStudent(const StudentRecord& student);

private:
    void setStar();
    [[nodiscard]] QIcon glyph(std::optional<int> rank) const;

    Document& m_document;
    StudentId m_student;
};

} // namespace trellis::ui
