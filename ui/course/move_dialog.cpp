// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/move_dialog.h"

#include "ui/common/class_watch.h"
#include "ui/common/name_guard.h"
#include "ui/common/panel_area.h"
#include "ui/common/quiet_list.h"
#include "ui/common/window_size.h"
#include "ui/course/course_section.h"
#include "ui/course/merge_words.h"
#include "ui/document/document.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr int kWidth = 70; ///< in average characters

} // namespace

MoveDialog::MoveDialog(const ScreenTools& tools, StudentId student, QWidget* parent)
    : QDialog(parent), m_tools(tools), m_student(student), m_class(new QComboBox(this)),
      m_fromToday(new QRadioButton(this)), m_fromStart(new QRadioButton(this)),
      m_consequences(new QuietList(this)), m_said(plainLabel(this)),
      m_watch(new ClassWatch(
          *this, tools.document, [this] { refresh(); }, *m_said))
{
    const ClassBook& book = tools.document.book();
    const StudentRecord* record = book.find(student);
    const QString name = record == nullptr ? QString() : tools.names.preferredName(record->student);
    const QString here = named(book.schoolClass.name, TextFor::Screen);
    setWindowTitle(tr("Move to another class"));
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->addRow(tr("Student"), plainLabel(this, name));
    form->addRow(tr("Move to &class"), m_class);
    layout->addLayout(form);
    for (const ClassInfo& info : tools.document.classes()) {
        if (info.id != book.schoolClass.id) {
            m_class->addItem(tr("%1 \u00B7 %2")
                                 .arg(named(info.name, TextFor::Screen),
                                      named(info.courseName, TextFor::Screen)),
                             QVariant::fromValue(static_cast<qlonglong>(info.id.value)));
        }
    }
    m_fromToday->setText(
        menuText(tr("From today on: stays in the list of %1 as moved out").arg(here)));
    m_fromStart->setText(menuText(tr("Never was in %1: all of the time moves").arg(here)));
    m_fromToday->setChecked(true);
    layout->addWidget(m_fromToday);
    layout->addWidget(m_fromStart);
    layout->addWidget(plainLabel(this, tr("What comes of it")));
    m_consequences->setAccessibleName(tr("What comes of it"));
    m_consequences->setWordWrap(true);
    m_consequences->setSelectionMode(QAbstractItemView::NoSelection);
    layout->addWidget(m_consequences, 1);
    auto* area = new PanelArea(page, this);
    area->setMinimumWidth(page->minimumSizeHint().width() +
                          style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(area, 1);
    whole->addWidget(m_said);
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_class, &QComboBox::currentIndexChanged, this, &MoveDialog::refresh);
    connect(m_fromStart, &QRadioButton::toggled, this, &MoveDialog::refresh);
    resize(fittedToScreen(
        *this, {fontMetrics().averageCharWidth() * kWidth, fontMetrics().height() * 22}));
    refresh();
}

void MoveDialog::refresh()
{
    m_consequences->clear();
    m_said->clear();
    m_apply->setEnabled(false);
    const ClassBook& book = m_tools.document.book();
    m_move.student = m_student;
    m_move.from = book.schoolClass.id;
    m_move.to = ClassId{m_class->currentData().toLongLong()};
    m_move.date = m_tools.document.today();
    m_move.isFromStart = m_fromStart->isChecked();
    if (!m_move.to.isValid()) {
        m_said->setText(tr("There is no other class in this gradebook yet."));
        return;
    }
    const auto target = readClassBook(m_tools.document.gradebook(), m_move.to);
    if (!target) {
        m_said->setText(messageFor(target.error()));
        return;
    }
    m_move.match = matchCourses(book, *target);
    const auto consequences = moveConsequences(m_tools.document, m_move, *target);
    if (!consequences) {
        m_said->setText(messageFor(consequences.error()));
        return;
    }
    m_consequences->addItems(*consequences);
    m_apply->setEnabled(true);
}

void MoveDialog::accept()
{
    if (m_watch->isAsSeen()) {
        QDialog::accept();
    }
}

bool MoveDialog::apply()
{
    const StudentRecord* record = m_tools.document.book().find(m_student);
    const QString name =
        record == nullptr ? QString() : m_tools.names.preferredName(record->student);
    m_done = tr("Moved %1 to %2.").arg(name, m_class->currentText());
    return m_tools.document.edit(
        [this](Gradebook& gradebook) { return moveToClass(gradebook, m_move); });
}

} // namespace trellis::ui
