// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/choice_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kMostShown = 8;

} // namespace

ChoiceList::ChoiceList(QLineEdit& field) : QListWidget(&field), m_field(field)
{
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setAccessibleName(tr("Suggestions"));
    hide();
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(row(item)); });
}

void ChoiceList::offer(const QStringList& choices, bool areNumbered)
{
    clear();
    m_areNumbered = areNumbered;
    m_isOffering = !choices.isEmpty();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        addItem(areNumbered && i < 9
                    ? QStringLiteral("%1   %2").arg(QString::number(i + 1), choices.at(i))
                    : choices.at(i));
    }
    if (!m_isOffering) {
        hide();
        return;
    }
    setCurrentRow(0);
    place();
    show();
    raise();
}

void ChoiceList::stop()
{
    offer({});
}

void ChoiceList::place()
{
    if (parentWidget() != m_field.window()) {
        setParent(m_field.window());
    }
    const int rows = std::min(count(), kMostShown);
    const int height = rows * sizeHintForRow(0) + 2 * frameWidth();
    const int wanted =
        sizeHintForColumn(0) + 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    const int width =
        std::clamp(wanted, m_field.width(), std::max(m_field.width(), window()->width() / 2));
    QPoint at = m_field.mapTo(m_field.window(), QPoint(0, m_field.height() + 1));
    if (isRightToLeft()) {
        at.rx() += m_field.width() - width;
    }
    at.setX(std::clamp(at.x(), 0, std::max(0, window()->width() - width)));
    setGeometry(QRect(at, QSize(width, height)));
}

bool ChoiceList::handleKey(const QKeyEvent& event)
{
    if (!m_isOffering) {
        return false;
    }
    const int digit = event.text().size() == 1 ? event.text().at(0).digitValue() : -1;
    switch (event.key()) {
    case Qt::Key_Down:
        setCurrentRow(std::min(currentRow() + 1, count() - 1));
        return true;
    case Qt::Key_Up:
        setCurrentRow(std::max(currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentRow());
        return true;
    case Qt::Key_Escape:
        stop();
        Q_EMIT dismissed();
        return true;
    default:
        if (m_areNumbered && digit >= 1 && digit <= count()) {
            choose(digit - 1);
            return true;
        }
        return false;
    }
}

void ChoiceList::choose(int choice)
{
    if (choice >= 0 && choice < count()) {
        stop();
        Q_EMIT chosen(choice);
    }
}

} // namespace trellis::ui
