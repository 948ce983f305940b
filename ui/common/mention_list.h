// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/erase.h"
#include "ui/common/screen.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace trellis::ui {

/// What is written about others and names a student: erasing does not change it, so each line leads
/// to where it can be put in other words. Not there where nothing names the student; of those whose
/// names are hidden it only says that there are some.
class MentionList : public QWidget {
    Q_OBJECT

public:
    MentionList(const ScreenTools& tools, const std::vector<StudentId>& records, QWidget* parent);

Q_SIGNALS:
    void wanted(const trellis::ui::Place& place);
    void said(const QString& sentence);

private:
    void fill(const std::vector<StudentId>& records);
    void goTo(const Mention& mention);
    [[nodiscard]] QString lineFor(const Mention& mention) const;

    ScreenTools m_tools;
    QLabel* m_text;
    QListWidget* m_list;
    std::vector<Mention> m_listed;
};

} // namespace trellis::ui
