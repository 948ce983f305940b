// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/other_classes.h"

#include "ui/common/classes_of_student.h"
#include "ui/common/flow_layout.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QPushButton>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr qsizetype kLongestPart = 24;

QString part(std::string_view name)
{
    const QString text = toQt(name).simplified();
    return named(text.size() > kLongestPart ? text.left(kLongestPart - 1).trimmed() + QChar(0x2026)
                                            : text,
                 TextFor::Screen);
}

} // namespace

OtherClasses::OtherClasses(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    hide();
}

void OtherClasses::show(const Document& document, StudentId student)
{
    std::vector<ClassId> classes;
    if (document.classes().size() > 1) {
        classes = classesOfStudent(document, student);
        classes.erase(classes.begin()); // the one that is looked at
    }
    if (classes == m_classes) {
        return; // the keyboard may be here
    }
    m_classes = classes;
    qDeleteAll(m_links);
    m_links.clear();
    for (const ClassId id : m_classes) {
        const auto info = std::find_if(document.classes().begin(), document.classes().end(),
                                       [id](const ClassInfo& one) { return one.id == id; });
        auto* link = new QPushButton(menuText(tr("also in %1 \u00B7 %2", "course, class")
                                                  .arg(part(info->courseName), part(info->name))),
                                     this);
        link->setFlat(true);
        link->setAutoDefault(false);
        link->setToolTip(tooltipText(tr("The student's page in this class")));
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT classWanted(id); });
        m_flow->addWidget(link);
        m_links.push_back(link);
        link->setVisible(true);
    }
    setVisible(!m_classes.empty());
}

} // namespace trellis::ui
