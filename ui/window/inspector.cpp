// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/inspector.h"

#include "core/mastery/explain.h"
#include "core/report/credit_facts.h"
#include "ui/common/level_keys.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/text/explain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

Inspector::Inspector(const Document& document, const MapView& map, QWidget* parent)
    : QFrame(parent), m_document(document), m_map(map), m_title(plainLabel(this)),
      m_why(plainLabel(this)), m_keys(plainLabel(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Why this level"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_why->setMinimumHeight(2 * m_why->fontMetrics().lineSpacing());
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_keys);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_why);
    connect(&map, &MapView::currentMoved, this, &Inspector::refresh);
    refresh();
}

void Inspector::refresh()
{
    const QModelIndex current = m_map.currentIndex();
    const Outcome* outcome = current.isValid() ? m_map.map().outcome(current.column()) : nullptr;
    const StudentRecord* record =
        current.isValid() ? m_document.book().find(m_map.map().row(current.row()).student)
                          : nullptr;
    if (m_document.hasBook()) {
        m_keys->setText(tr("%1 rate and move on \u00B7 Shift stays \u00B7 Space moves on")
                            .arg(levelKeys(m_document.book().scale)));
    }
    if (outcome == nullptr || record == nullptr) {
        m_title->clear();
        m_why->setText(
            m_map.map().outcomeCount() > 0 && m_map.map().rowCount() > 0
                ? tr("Choose a cell and press %1.").arg(levelKeys(m_document.book().scale))
                : QString());
        return;
    }
    const ClassBook& book = m_document.book();
    const Explanation why = explain(book, *record, *outcome, m_document.today());
    m_title->setText(tr("%1 \u00B7 %2")
                         .arg(named(record->student.listName(), TextFor::Screen),
                              named(outcome->code + " " + outcome->label(), TextFor::Screen)));
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
