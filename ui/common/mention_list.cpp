// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/mention_list.h"

#include "core/storage/edits/merge.h"
#include "ui/common/name_guard.h"
#include "ui/common/quiet_list.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr int kRowsShown = 3;

} // namespace

MentionList::MentionList(const ScreenTools& tools, const std::vector<StudentId>& records,
                         QWidget* parent)
    : QWidget(parent), m_tools(tools), m_text(new QLabel(this)), m_list(new QuietList(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_list->setAccessibleName(tr("Notes on others that name the student"));
    // What a note says of the student may stand at its end.
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->fontMetrics().height() * (kRowsShown + 1));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        goTo(m_listed.at(static_cast<std::size_t>(m_list->row(item))));
    });
    fill(records);
}

void MentionList::fill(const std::vector<StudentId>& records)
{
    bool areSomeHidden = false;
    if (auto mentions = readMentions(m_tools.document.gradebook(), records)) {
        for (Mention& mention : *mentions) {
            if (m_tools.names.hides(mention.about.id)) {
                areSomeHidden = true;
                continue;
            }
            m_list->addItem(lineFor(mention));
            m_listed.push_back(std::move(mention));
        }
    }
    m_list->setVisible(!m_listed.empty());
    setVisible(!m_listed.empty() || areSomeHidden);
    m_text->setText(m_listed.empty()
                        ? tr("Notes on others name the student as well, and erasing does not "
                             "change them. Show all names to see which.")
                        : tr("Erasing does not change what notes on others say. These name the "
                             "student; Enter leads there, to put it in other words first."));
}

QString MentionList::lineFor(const Mention& mention) const
{
    QString about = m_tools.names.listName(mention.about);
    const ClassBook& book = m_tools.document.book();
    if (const auto at = mention.outcome ? book.indexOf(*mention.outcome) : std::nullopt) {
        about = tr("%1, %2", "who, which outcome").arg(about, outcomeName(book.outcomes[*at]));
    }
    if (mention.date) {
        about = tr("%1, %2", "about what, day").arg(about, shortDate(*mention.date));
    }
    return tr("%1: %2", "about what, what the note says")
        .arg(about, named(mention.text, TextFor::Screen));
}

void MentionList::goTo(const Mention& mention)
{
    Place place;
    place.screen = ScreenId::Student;
    place.student = mention.about.id;
    place.outcome = mention.outcome.value_or(OutcomeId());
    place.schoolClass = m_tools.document.book().schoolClass.id;
    if (m_tools.document.book().find(mention.about.id) == nullptr) {
        const auto classes = readClassesOf(m_tools.document.gradebook(), mention.about.id);
        if (!classes || classes->empty()) {
            Q_EMIT said(tr("%1 is in no class. Move them back into one to change the note.")
                            .arg(m_tools.names.preferredName(mention.about)));
            return;
        }
        place.schoolClass = classes->back();
    }
    Q_EMIT wanted(place);
}

} // namespace trellis::ui
