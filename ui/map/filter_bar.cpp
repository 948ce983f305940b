// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/filter_bar.h"

#include "ui/common/group_words.h"
#include "ui/common/name_field.h"
#include "ui/text/course_words.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace trellis::ui {

namespace {

constexpr std::array kBlooms{Bloom::Remember, Bloom::Understand, Bloom::Apply,
                             Bloom::Analyze,  Bloom::Evaluate,   Bloom::Create};
constexpr std::array kSigns{MapSign::New,         MapSign::Reassess,   MapSign::Stale,
                            MapSign::Note,        MapSign::Decision,   MapSign::Exempt,
                            MapSign::NotHandedIn, MapSign::NoEvidence, MapSign::Starred};
constexpr int kNameLetters = 18;

} // namespace

FilterBar::FilterBar(const NameGuard& names, QWidget* parent)
    : QWidget(parent), m_names(names), m_name(new NameField(this)), m_level(new QToolButton(this)),
      m_bloom(new QToolButton(this)), m_category(new QToolButton(this)),
      m_sign(new QToolButton(this)), m_group(new QToolButton(this)), m_clear(new QToolButton(this))
{
    m_name->setPlaceholderText(tr("Name  /"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * kNameLetters);
    m_name->useScale([this] { return m_book == nullptr ? nullptr : &m_book->scale; });
    m_clear->setText(tr("Clear the filter"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_name);
    for (QToolButton* chip : {m_level, m_bloom, m_category, m_sign, m_group}) {
        chip->setPopupMode(QToolButton::InstantPopup);
        chip->setMenu(new QMenu(chip));
        chip->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(chip);
    }
    layout->addWidget(m_clear);
    layout->addStretch(1);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_name, &NameField::rateWanted, this, &FilterBar::rateWanted);
    connect(m_name, &NameField::said, this, &FilterBar::said);
    connect(m_name, &NameField::left, this, &FilterBar::left);
    connect(m_name, &NameField::nameTyped, this, [this](const QString& text) {
        MapFilter filter = m_filter;
        filter.name = text;
        setFilter(filter);
    });
    refresh();
}

void FilterBar::setBook(const ClassBook* book, Date day)
{
    const MapFilter before = m_filter;
    m_book = book;
    m_day = day;
    if (book != nullptr) {
        if (m_filter.category && book->find(*m_filter.category) == nullptr) {
            m_filter.category.reset();
        }
        if (m_filter.rank && *m_filter.rank > book->scale.topRank()) {
            m_filter.rank.reset();
        }
        const LearningGroup* group = m_filter.group ? book->find(*m_filter.group) : nullptr;
        if (group == nullptr || !group->isCurrentOn(day)) {
            m_filter.group.reset();
        }
    }
    refresh();
    if (m_filter != before) {
        Q_EMIT changed();
    }
}

void FilterBar::clear()
{
    m_name->clear();
    setFilter({});
    Q_EMIT left();
}

void FilterBar::toName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void FilterBar::clearName()
{
    m_name->clear();
}

void FilterBar::setFilter(const MapFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
        Q_EMIT changed();
    }
}

void FilterBar::fill(QToolButton* chip, const QString& heading,
                     const std::function<void(MapFilter&)>& any, const std::vector<Choice>& choices)
{
    QString shown = heading;
    chip->menu()->clear();
    const auto add = [&](const QString& text, bool isChosen,
                         const std::function<void(MapFilter&)>& choose) {
        QAction* action = chip->menu()->addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, choose] {
            MapFilter filter = m_filter;
            choose(filter);
            setFilter(filter);
        });
    };
    bool isAny = true;
    for (const Choice& choice : choices) {
        add(choice.text, choice.isChosen, choice.choose);
        if (choice.isChosen) {
            isAny = false;
            shown = tr("%1: %2").arg(heading, choice.text);
        }
    }
    chip->menu()->addSeparator();
    add(tr("Any"), isAny, any);
    chip->setText(menuText(shown));
    chip->setAccessibleName(shown);
    QFont font = this->font();
    font.setBold(!isAny);
    chip->setFont(font);
    chip->setVisible(!choices.empty());
}

void FilterBar::refresh()
{
    std::vector<Choice> levels;
    std::vector<Choice> categories;
    if (m_book != nullptr) {
        for (int rank = m_book->scale.topRank(); rank >= 1; --rank) {
            levels.push_back({toQt(m_book->scale.level(rank).name),
                              [rank](MapFilter& filter) { filter.rank = rank; },
                              m_filter.rank == rank});
        }
        for (const Category& category : m_book->categories) {
            categories.push_back({toQt(category.name).simplified().left(60),
                                  [id = category.id](MapFilter& filter) { filter.category = id; },
                                  m_filter.category == category.id});
        }
    }
    fill(
        m_level, tr("Level"), [](MapFilter& filter) { filter.rank.reset(); }, levels);
    std::vector<Choice> blooms;
    for (const Bloom bloom : kBlooms) {
        blooms.push_back({bloomText(bloom), [bloom](MapFilter& filter) { filter.bloom = bloom; },
                          m_filter.bloom == bloom});
    }
    fill(
        m_bloom, tr("Bloom"), [](MapFilter& filter) { filter.bloom.reset(); }, blooms);
    fill(
        m_category, tr("Category"), [](MapFilter& filter) { filter.category.reset(); }, categories);
    std::vector<Choice> signs;
    for (const MapSign sign : kSigns) {
        signs.push_back({signText(sign), [sign](MapFilter& filter) { filter.sign = sign; },
                         m_filter.sign == sign});
    }
    fill(
        m_sign, tr("Flag"), [](MapFilter& filter) { filter.sign.reset(); }, signs);
    std::vector<Choice> groups;
    if (m_book != nullptr) {
        for (const LearningGroup& group : m_book->groups) {
            if (group.isCurrentOn(m_day)) {
                groups.push_back({groupName(*m_book, group, m_names, m_day).left(60),
                                  [id = group.id](MapFilter& filter) { filter.group = id; },
                                  m_filter.group == group.id});
            }
        }
    }
    fill(
        m_group, tr("Group"), [](MapFilter& filter) { filter.group.reset(); }, groups);
    m_clear->setVisible(m_filter.isSet());
}

} // namespace trellis::ui
