// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/inspector/inspector.h"

#include "core/mastery/explain.h"
#include "ui/common/level_keys.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/text/explain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

Inspector::Inspector(const ScreenTools& tools, QWidget* parent)
    : QFrame(parent), m_tools(tools), m_title(plainLabel(this)), m_why(plainLabel(this)),
      m_keys(plainLabel(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Why this level"));
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_why->setMinimumHeight(2 * m_why->fontMetrics().lineSpacing());
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_why, 1);
    layout->addWidget(m_keys);
    connect(&tools.document, &Document::changed, this, [this](const BookChange& change) {
        const auto& students = change.students;
        if (change.isWhole ||
            std::find(students.begin(), students.end(), m_place.student) != students.end()) {
            refresh();
        }
    });
    connect(&tools.names, &NameGuard::changed, this, &Inspector::refresh);
    refresh();
}

void Inspector::showPlace(const Place& place)
{
    m_place = place;
    refresh();
}

void Inspector::refresh()
{
    m_title->clear();
    m_why->clear();
    m_keys->clear();
    if (!m_tools.document.hasBook()) {
        return;
    }
    const ClassBook& book = m_tools.document.book();
    m_keys->setText(tr("%1 rate and move on \u00B7 Shift stays \u00B7 Space moves on")
                        .arg(levelKeys(book.scale)));
    const StudentRecord* record = book.find(m_place.student);
    const auto outcome = book.indexOf(m_place.outcome);
    if (record == nullptr || !outcome) {
        if (!book.students.empty() && !book.outcomes.empty()) {
            m_why->setText(tr("Choose a cell and press %1.").arg(levelKeys(book.scale)));
        }
        return;
    }
    const Outcome& about = book.outcomes.at(*outcome);
    m_title->setText(tr("%1 \u00B7 %2")
                         .arg(m_tools.names.listName(record->student),
                              named(about.code + " " + about.label(), TextFor::Screen)));
    if (m_tools.names.hides(record->student.id)) {
        return;
    }
    const Explanation why = explain(book, *record, about, m_tools.document.today());
    QStringList sentences{explainText(book, why)};
    if (const QString trail = trailText(book, why); !trail.isEmpty()) {
        sentences.append(trail + QLatin1Char('.'));
    }
    if (!why.proficiency.isExempt()) {
        sentences.append(nextMarkText(book, why));
    }
    m_why->setText(sentences.join(QLatin1Char(' ')));
}

} // namespace trellis::ui
