// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/add_class_dialog.h"

#include "core/base/text.h"
#include "core/storage/edits/structure.h"
#include "ui/course/course_section.h"
#include "ui/course/trouble_line.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace trellis::ui {

namespace {

constexpr int kLongestName = 120;
constexpr int kLettersWide = 40;

bool isSame(const std::string& a, const QString& b)
{
    return foldedKey(a) == foldedKey(toCore(b));
}

} // namespace

AddClassDialog::AddClassDialog(Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_course(new QComboBox(this)),
      m_class(new QLineEdit(this)), m_what(quietLabel(this)), m_said(plainLabel(this)),
      m_trouble(new TroubleLine(document, this))
{
    setWindowTitle(tr("New class"));
    m_course->setEditable(true);
    m_course->setInsertPolicy(QComboBox::NoInsert);
    m_course->setCompleter(nullptr); // a new name may begin as another one does
    m_course->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_course->setMinimumContentsLength(kLettersWide);
    m_course->setAccessibleName(tr("Course"));
    m_course->lineEdit()->setAccessibleName(m_course->accessibleName());
    m_class->setMaxLength(kLongestName);
    m_class->setPlaceholderText(tr("A new name, such as Period 5"));
    m_said->hide();
    auto* separate = new QPushButton(tr("A &separate gradebook…"), this);
    separate->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(separate);
    bottom->addWidget(buttons, 1);
    auto* layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(tr("&Course"), m_course);
    layout->addRow(tr("C&lass"), m_class);
    layout->addRow(m_what);
    layout->addRow(m_said);
    layout->addRow(m_trouble);
    layout->addRow(bottom);

    connect(m_course, &QComboBox::editTextChanged, this, &AddClassDialog::refresh);
    connect(m_class, &QLineEdit::textChanged, this, &AddClassDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(separate, &QPushButton::clicked, this, [this] { done(kOwnFile); });
    connect(m_trouble, &TroubleLine::refused, this, &AddClassDialog::say);
    connect(&document, &Document::fileStatusChanged, this, &AddClassDialog::grow);
    connect(&document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            readCourses();
        }
    });
    readCourses();
    if (document.hasBook()) {
        const auto shown =
            std::find_if(m_courses.begin(), m_courses.end(), [&document](const CourseInfo& info) {
                return info.id == document.book().course.id;
            });
        m_course->setCurrentIndex(static_cast<int>(shown - m_courses.begin()));
    }
    m_class->setFocus();
    refresh();
}

void AddClassDialog::readCourses()
{
    const QString typed = m_course->currentText();
    if (auto courses = trellis::readCourses(m_document.gradebook())) {
        m_courses = std::move(*courses);
    }
    {
        const QSignalBlocker quiet(m_course);
        qsizetype longest = kLongestName;
        m_course->clear();
        for (const CourseInfo& info : m_courses) {
            m_course->addItem(labelOf(info));
            longest = std::max(longest, labelOf(info).size());
        }
        m_course->lineEdit()->setMaxLength(static_cast<int>(longest));
        m_course->setEditText(typed);
    }
    refresh();
}

QString AddClassDialog::labelOf(const CourseInfo& course) const
{
    const auto alike =
        std::count_if(m_courses.begin(), m_courses.end(),
                      [&course](const CourseInfo& other) { return other.name == course.name; });
    return alike > 1 && !course.termName.empty()
               ? tr("%1 \u00B7 %2", "course, term").arg(toQt(course.name), toQt(course.termName))
               : toQt(course.name);
}

std::optional<CourseId> AddClassDialog::course() const
{
    const QString typed = m_course->currentText().simplified();
    for (const bool byLabel : {true, false}) {
        const auto meant =
            std::find_if(m_courses.begin(), m_courses.end(), [&](const CourseInfo& info) {
                return isSame(byLabel ? toCore(labelOf(info)) : info.name, typed);
            });
        if (meant != m_courses.end()) {
            return meant->id;
        }
    }
    return std::nullopt;
}

std::optional<Term> AddClassDialog::term() const
{
    const auto shown = m_document.hasBook() ? m_document.book().term : std::nullopt;
    return shown && !(shown->lastDay < m_document.today()) ? shown : std::nullopt;
}

void AddClassDialog::refresh()
{
    const QString typed = m_course->currentText().simplified();
    const auto here = term();
    m_what->setText(typed.isEmpty() ? QString()
                    : course()
                        ? tr("Another class of %1, with the same outcomes, levels and credit rule.")
                              .arg(named(typed, TextFor::Screen))
                    : here ? tr("A new course in %1. Its outcomes and its credit rule come next.")
                                 .arg(named(here->name, TextFor::Screen))
                           : tr("A new course. Its outcomes and its credit rule come next."));
    m_said->hide();
    grow();
}

void AddClassDialog::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->show();
    grow();
}

void AddClassDialog::grow()
{
    if (isVisible()) { // before that no width is known
        layout()->activate();
        resize(width(), layout()->totalHeightForWidth(width()));
    }
}

void AddClassDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    grow();
}

QString AddClassDialog::whyNot()
{
    if (m_course->currentText().simplified().isEmpty()) {
        m_course->setFocus();
        return tr("The course needs a name.");
    }
    const QString name = m_class->text().simplified();
    if (name.isEmpty()) {
        m_class->setFocus();
        return tr("The class needs a name.");
    }
    const auto& classes = m_document.classes();
    const auto other = std::find_if(classes.begin(), classes.end(), [&name](const ClassInfo& info) {
        return isSame(info.name, name);
    });
    if (other == classes.end()) {
        return {};
    }
    m_class->setFocus();
    m_class->selectAll();
    return tr("There is a class of this name in this gradebook: %1 \u00B7 %2. Choose another name.")
        .arg(named(other->courseName, TextFor::Screen), named(other->name, TextFor::Screen));
}

void AddClassDialog::accept()
{
    if (const QString why = whyNot(); !why.isEmpty()) {
        say(why);
        return;
    }
    if (m_document.isReadOnly() && !m_trouble->tryAgain()) {
        grow();
        return;
    }
    const auto course = this->course();
    const NewClass schoolClass{toCore(m_class->text().simplified()), std::nullopt};
    const NewCourse fresh{toCore(m_course->currentText().simplified()), term(), m_document.today()};
    Touched touched;
    const bool isMade = m_document.editGradebook([&](Gradebook& gradebook) {
        auto made = course ? addClass(gradebook, *course, schoolClass)
                           : addCourse(gradebook, fresh, schoolClass);
        touched = made ? made->touched : Touched();
        return made;
    });
    const auto row = std::find_if(touched.rows.begin(), touched.rows.end(),
                                  [](const Touched::Row& one) { return one.table == "class"; });
    if (isMade && row != touched.rows.end()) {
        m_made = ClassId{row->id};
        QDialog::accept();
    }
}

} // namespace trellis::ui
