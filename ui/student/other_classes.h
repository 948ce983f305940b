// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <vector>

namespace trellis::ui {

class Document;
class FlowLayout;

/// In which other classes of the teacher the student sits, each a way to the page there. It takes
/// no room where there are none.
class OtherClasses : public QWidget {
    Q_OBJECT

public:
    explicit OtherClasses(QWidget* parent = nullptr);

    void show(const Document& document, StudentId student);

Q_SIGNALS:
    void classWanted(trellis::ClassId schoolClass);

private:
    FlowLayout* m_flow;
    std::vector<ClassId> m_classes; ///< that are shown
    std::vector<QWidget*> m_links;
};

} // namespace trellis::ui
