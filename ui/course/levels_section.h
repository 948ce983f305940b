// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/screen.h"
#include "ui/course/course_section.h"

class QBoxLayout;
class QScrollArea;

namespace trellis::ui {

class FamilyWords;
class MethodEditor;
class ScaleEditor;
class WhatIfView;

/// The scale of the course and how marks become a level of it, with what a change would do before
/// it is applied. One of the two is changed at a time, so that Apply is one step.
class LevelsSection : public CourseSection {
    Q_OBJECT

public:
    explicit LevelsSection(const ScreenTools& tools, QWidget* parent = nullptr);

    void follow() override;
    void takeKeyboard() override;
    /// Where the words for families that read a language are typed in.
    void startWordsIn(const std::string& language);
    bool leaveNearest() override;
    [[nodiscard]] bool hasDraft() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void preview();
    void apply();
    void revert();

    ScreenTools m_tools;
    QBoxLayout* m_layout; ///< the preview is beside the editors, or below where that is narrow
    QScrollArea* m_editors;
    ScaleEditor* m_scale;
    MethodEditor* m_method;
    WhatIfView* m_whatIf;
    FamilyWords* m_words;
    ClassBook m_book; ///< all classes of the course
};

} // namespace trellis::ui
