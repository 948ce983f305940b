// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/method_editor.h"

#include "ui/course/course_section.h"
#include "ui/text/course_words.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr int kMostMarks = 50;
constexpr int kMostMinimum = 20;
constexpr double kStep = 0.05;

constexpr std::array<Method, 9> kMethods{
    Method::Latest,         Method::Highest,  Method::MostCommon, Method::Median, Method::Average,
    Method::WeightedLatest, Method::Decaying, Method::TimesShown, Method::InARow,
};

bool usesThresholds(Method method)
{
    return method == Method::Median || method == Method::Average ||
           method == Method::WeightedLatest || method == Method::Decaying;
}

QWidget* inRow(QWidget* parent, std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets) {
        layout->addWidget(widget);
    }
    layout->addStretch();
    row->setFocusProxy(*widgets.begin());
    return row;
}

} // namespace

MethodEditor::MethodEditor(QWidget* parent)
    : QWidget(parent), m_for(new QComboBox(this)), m_method(new QComboBox(this)),
      m_number(new QSpinBox(this)), m_unit(plainLabel(this)), m_minimum(new QSpinBox(this)),
      m_marks(plainLabel(this)), m_sentence(quietLabel(this)), m_thresholdRow(new QWidget(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(plainLabel(this, tr("How marks become a level"), true));
    m_for->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_for->setMinimumContentsLength(24);
    addField(*form, tr("For"), m_for);
    m_unit->setWordWrap(false);
    addField(*form, tr("Metho&d"), inRow(this, {m_method, m_number, m_unit}));
    form->addRow(QString(), m_sentence);
    m_minimum->setRange(1, kMostMinimum);
    m_marks->setWordWrap(false);
    connect(m_minimum, &QSpinBox::valueChanged, this, &MethodEditor::sayMarks);
    sayMarks();
    addField(*form, tr("At &least"), inRow(this, {m_minimum, m_marks}));
    auto* thresholds = new QHBoxLayout(m_thresholdRow);
    thresholds->setContentsMargins(0, 0, 0, 0);
    addField(*form, tr("Starts at"), m_thresholdRow);
    m_for->setAccessibleName(tr("Outcomes it is for"));
    m_method->setAccessibleName(tr("Method"));
    m_number->setAccessibleName(tr("Number of the method"));
    m_minimum->setAccessibleName(tr("Marks before a level shows"));
    connect(m_for, &QComboBox::activated, this, [this] {
        show();
        Q_EMIT changed();
    });
    connect(m_method, &QComboBox::activated, this, [this] {
        chooseMethod();
        Q_EMIT changed();
    });
    for (QSpinBox* box : {m_number, m_minimum}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            showSentence();
            Q_EMIT changed();
        });
    }
}

void MethodEditor::setBook(const ClassBook& book)
{
    const QVariant chosen = m_for->currentData();
    m_book = book;
    m_book.students.clear();
    m_book.activities.clear();
    m_for->clear();
    m_for->addItem(tr("All outcomes"), qint64{0});
    for (const Outcome& outcome : book.outcomes) {
        if (!outcome.archivedOn) {
            const QString name = outcomeName(outcome, TextFor::Plain);
            const bool hasOwn = outcome.ownMethod || outcome.ownMinimum;
            m_for->addItem(hasOwn ? tr("%1 (its own)", "outcome, method").arg(name) : name,
                           qint64{outcome.id.value});
        }
    }
    m_for->setCurrentIndex(std::max(0, m_for->findData(chosen)));
    qDeleteAll(m_thresholds);
    m_thresholds.clear();
    for (std::size_t i = 0; i < book.thresholds.size(); ++i) {
        auto* box = new QDoubleSpinBox(m_thresholdRow);
        box->setRange(1.0, static_cast<double>(book.scale.topRank()));
        box->setDecimals(2);
        box->setSingleStep(kStep);
        const QString name = toQt(book.scale.level(static_cast<int>(i) + 2).name).simplified();
        box->setPrefix(name + QLatin1Char(' '));
        box->setAccessibleName(tr("%1 starts at").arg(name));
        connect(box, &QDoubleSpinBox::valueChanged, this, &MethodEditor::changed);
        m_thresholdRow->layout()->addWidget(box);
        m_thresholds.push_back(box);
    }
    show();
}

const Outcome* MethodEditor::chosen() const
{
    const auto index = m_book.indexOf(outcome());
    return index ? &m_book.outcomes[*index] : nullptr;
}

OutcomeId MethodEditor::outcome() const
{
    return OutcomeId{m_for->currentData().toLongLong()};
}

void MethodEditor::show()
{
    const QSignalBlocker quietMethod(m_method);
    const QSignalBlocker quietMinimum(m_minimum);
    const Outcome* one = chosen();
    m_method->clear();
    if (one != nullptr) {
        m_method->addItem(tr("as the course"), -1);
    }
    for (const Method method : kMethods) {
        m_method->addItem(methodText(method), static_cast<int>(method));
    }
    const MethodChoice& course = m_book.course.method;
    const std::optional<MethodChoice> choice = one != nullptr ? one->ownMethod : course;
    m_method->setCurrentIndex(m_method->findData(choice ? static_cast<int>(choice->method) : -1));
    m_minimum->setMinimum(one != nullptr ? 0 : 1);
    m_minimum->setSpecialValueText(one != nullptr ? tr("as the course") : QString());
    m_minimum->setValue(one != nullptr ? one->ownMinimum.value_or(0) : m_book.course.minimum);
    sayMarks();
    chooseMethod();
    if (choice) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(choice->parameter.value_or(0));
    }
    for (std::size_t i = 0; i < m_thresholds.size(); ++i) {
        const QSignalBlocker quiet(m_thresholds[i]);
        m_thresholds[i]->setValue(m_book.thresholds[i]);
        m_thresholds[i]->setEnabled(one == nullptr);
    }
    showSentence();
}

void MethodEditor::chooseMethod()
{
    const QSignalBlocker quiet(m_number);
    const int chosen = m_method->currentData().toInt();
    const auto method = static_cast<Method>(std::max(0, chosen));
    const MethodChoice usual = withDefaultParameter(method);
    QString unit;
    m_number->setSpecialValueText({});
    switch (method) {
    case Method::Latest:
    case Method::Highest:
        break;
    case Method::MostCommon:
    case Method::Median:
    case Method::Average:
        m_number->setRange(0, kMostMarks);
        m_number->setSpecialValueText(tr("all"));
        unit = tr("newest marks");
        break;
    case Method::WeightedLatest:
    case Method::Decaying:
        m_number->setRange(1, 99);
        unit = tr("% for the newest mark");
        break;
    case Method::TimesShown:
    case Method::InARow:
        m_number->setRange(1, 10);
        unit = tr("times");
        break;
    }
    m_number->setValue(usual.parameter.value_or(0));
    m_number->setVisible(chosen >= 0 && !unit.isEmpty());
    m_unit->setText(unit);
    m_unit->setVisible(m_number->isVisibleTo(this));
    m_thresholdRow->setEnabled(chosen >= 0 && usesThresholds(method));
    showSentence();
}

void MethodEditor::showSentence()
{
    const auto choice = method();
    m_sentence->setText(methodSentence(choice.value_or(m_book.course.method)));
}

std::optional<MethodChoice> MethodEditor::method() const
{
    const int chosen = m_method->currentData().toInt();
    if (chosen < 0) {
        return std::nullopt;
    }
    MethodChoice choice{static_cast<Method>(chosen), std::nullopt};
    if (m_number->isVisibleTo(this) && m_number->value() > 0) {
        choice.parameter = m_number->value();
    }
    return choice;
}

std::optional<int> MethodEditor::minimum() const
{
    return m_minimum->value() > 0 ? std::optional(m_minimum->value()) : std::nullopt;
}

std::vector<double> MethodEditor::thresholds() const
{
    std::vector<double> values;
    for (std::size_t i = 0; i < m_thresholds.size(); ++i) {
        // What is not touched keeps every digit it has.
        const double shown = m_thresholds[i]->value();
        const bool isSame = qAbs(shown - m_book.thresholds[i]) < 0.005;
        values.push_back(isSame ? m_book.thresholds[i] : shown);
    }
    return values;
}

ClassBook MethodEditor::changedBook() const
{
    ClassBook then = m_book;
    if (const auto index = then.indexOf(outcome())) {
        then.outcomes[*index].ownMethod = method();
        then.outcomes[*index].ownMinimum = minimum();
    } else {
        then.course.method = method().value_or(then.course.method);
        then.course.minimum = minimum().value_or(1);
        then.thresholds = thresholds();
    }
    return then;
}

bool MethodEditor::isChanged() const
{
    return changedBook() != m_book;
}

void MethodEditor::sayMarks()
{
    m_marks->setText(tr("marks before a level shows", nullptr, m_minimum->value()));
}

} // namespace trellis::ui
