// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/course_picker.h"

#include "ui/common/classes_of_student.h"
#include "ui/common/quiet_list.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QSignalBlocker>

#include <algorithm>

namespace trellis::ui {

CoursePicker::CoursePicker(Document& document, QWidget* parent)
    : QuietList(parent), m_document(document)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, &CoursePicker::classesChanged,
            Qt::QueuedConnection);
}

void CoursePicker::showStudent(StudentId student, const std::vector<ClassId>& about)
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    clear();
    const ClassId own = m_document.book().schoolClass.id;
    for (const ClassId id : classesOfStudent(m_document, student)) {
        const auto info = std::find_if(m_document.classes().begin(), m_document.classes().end(),
                                       [id](const ClassInfo& c) { return c.id == id; });
        if (info == m_document.classes().end()) {
            continue;
        }
        auto* item = new QListWidgetItem(
            tr("%1 \u2013 %2")
                .arg(named(info->courseName, TextFor::Screen), named(info->name, TextFor::Screen)),
            this);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(id.value));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       (id == own ? Qt::NoItemFlags : Qt::ItemIsEnabled));
        const bool isAbout = id == own || std::find(about.begin(), about.end(), id) != about.end();
        item->setCheckState(isAbout ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(row);
    updateGeometry();
}

std::vector<ClassId> CoursePicker::classes() const
{
    std::vector<ClassId> ticked;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            ticked.push_back(ClassId{item(row)->data(Qt::UserRole).toLongLong()});
        }
    }
    return ticked;
}

QSize CoursePicker::sizeHint() const
{
    constexpr int kMost = 6;
    const int rows = std::clamp(count(), 1, kMost);
    return {QListWidget::sizeHint().width(),
            rows * std::max(sizeHintForRow(0), fontMetrics().lineSpacing()) + 2 * frameWidth()};
}

} // namespace trellis::ui
