// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/palette.h"

#include "core/exchange/person_name.h"
#include "core/storage/edits/people.h"
#include "ui/common/commands.h"
#include "ui/common/cut_names.h"
#include "ui/common/earlier_day.h"
#include "ui/common/level_entry.h"
#include "ui/common/name_guard.h"
#include "ui/common/theme.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"
#include "ui/window/frame.h"
#include "ui/window/recent_picks.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kRowsShown = 12;
constexpr int kLettersWide = 80;
constexpr int kRowPadding = 12; ///< a row is to be hit with a finger

/// Rows with long names keep what Enter does with them.
class FoundDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width(), option.fontMetrics.lineSpacing() + kRowPadding};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QStyle& style = *option->widget->style();
        const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option->widget);
        const int width = option->rect.width() - 2 * (margin + 1);
        if (width > 0) {
            option->text = withShortNames(option->text, option->fontMetrics, width);
        }
    }
};

} // namespace

Palette::Palette(const ScreenTools& tools, Frame& frame)
    : QFrame(&frame), m_tools(tools), m_frame(frame), m_field(new QLineEdit(this)),
      m_list(new QTreeWidget(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_field->setPlaceholderText(tr("Find a student, an outcome or a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_field); // whose keys move in it
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegateForColumn(0, new FoundDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textEdited, this, &Palette::search);
    connect(m_list, &QTreeWidget::itemClicked, this, [this] { choose(false); });
    frame.installEventFilter(this);
    hide();
}

void Palette::open(const QString& typed)
{
    if (!isVisible()) {
        m_cameFrom = QApplication::focusWidget();
    }
    m_frame.makeAll(); // a command of a screen that nobody has looked at yet can be found
    m_items = paletteItems(m_tools, m_frame.screen());
    m_field->setText(typed);
    search(typed);
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

/// The usual edge is hardly seen over a page in the dark.
void Palette::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(tokensFor(palette()).borderStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Palette::place()
{
    const int row = fontMetrics().lineSpacing() + kRowPadding;
    const int width =
        std::min(m_frame.width() - 32, kLettersWide * fontMetrics().averageCharWidth());
    const int height =
        std::min(m_frame.height() - 16, m_field->sizeHint().height() + 24 + kRowsShown * row);
    setGeometry((m_frame.width() - width) / 2, 8, width, height);
}

bool Palette::isPast()
{
    const bool isPast = m_frame.screen()->earlierDay().has_value();
    if (isPast) {
        Q_EMIT said(earlierDayText());
    }
    return isPast;
}

void Palette::addStudent(const QString& name)
{
    if (isPast()) {
        return;
    }
    Document& document = m_tools.document;
    Student student;
    const QStringList words = name.split(QLatin1Char(' '));
    if (words.size() == 1) {
        student.givenName = toCore(name);
    } else {
        const PersonName parts = splitFullName(toCore(name), NameOrder::GivenFirst);
        student.givenName = parts.givenName;
        student.familyName = parts.familyName;
        student.namePrefix = parts.namePrefix;
    }
    std::vector<StudentId> before;
    for (const StudentRecord& record : document.book().students) {
        before.push_back(record.student.id);
    }
    const ClassId schoolClass = document.book().schoolClass.id;
    if (!document.edit([&](Gradebook& gradebook) {
            return trellis::addStudent(gradebook, schoolClass, student, std::nullopt);
        })) {
        return;
    }
    for (const StudentRecord& record : document.book().students) {
        if (std::find(before.begin(), before.end(), record.student.id) == before.end()) {
            Place there;
            there.student = record.student.id;
            Q_EMIT wanted(there);
        }
    }
    Q_EMIT said(tr("%1 is in the class now.").arg(named(name, TextFor::Screen)));
}

void Palette::pick(const PaletteItem& item)
{
    RecentPicks(m_tools.settings, m_tools.document.gradebook().uid()).add(item.key());
    if (item.kind == PaletteKind::Command) {
        if (item.isAway) {
            Place there = item.place;
            if (there.screen == ScreenId::Map || there.screen == ScreenId::Student ||
                there.screen == ScreenId::Outcome) {
                there.student = m_frame.lookedAt().student;
                there.outcome = m_frame.lookedAt().outcome;
            }
            Q_EMIT wanted(there);
        }
        if (QAction* action = m_tools.commands.find(item.command)) {
            action->trigger();
        }
        return;
    }
    // On the page a number goes to an outcome and a letter rates it; in the row of the Map a digit
    // would rate what the cursor happens to be on.
    Place there = item.place;
    if (item.kind == PaletteKind::Outcome) {
        there.student = m_frame.lookedAt().student;
        there.screen = m_wantsRow ? ScreenId::Map : ScreenId::Outcome;
    }
    if (item.kind == PaletteKind::Student && m_wantsRow && !item.isFormer) {
        there.screen = ScreenId::Map;
    }
    Q_EMIT wanted(there);
}

void Palette::rate(const std::vector<PaletteCell>& cells, const QString& who, const QString& level)
{
    if (isPast()) {
        return;
    }
    const ClassBook& book = m_tools.document.book();
    std::vector<TypedCell> typed;
    for (const PaletteCell& cell : cells) {
        typed.push_back(
            {{cell.student, cell.outcome}, {Mark::Level, book.scale.level(cell.rank).id}});
    }
    NewMark common;
    common.date = m_tools.document.today();
    const std::vector<NewMark> marks = newMarks(book, typed, common);
    const DoneBy inPalette(m_tools.document, OpWay::Palette);
    if (m_tools.document.rate(marks)) {
        Q_EMIT said(tr("Rated %1: %2.").arg(who, level));
    }
}

void Palette::choose(bool wantsRow)
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (index < 0 || !m_rows.at(static_cast<std::size_t>(index)).run) {
        return;
    }
    m_wantsRow = wantsRow;
    const auto run = m_rows.at(static_cast<std::size_t>(index)).run;
    close();
    run();
}

void Palette::previewSheet()
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (index < 0 || !m_rows.at(static_cast<std::size_t>(index)).student.student.isValid()) {
        return;
    }
    Place there = m_rows.at(static_cast<std::size_t>(index)).student;
    there.screen = ScreenId::Student;
    close();
    Q_EMIT wanted(there);
    // The page of the student knows how to show the sheet, and what to do once it is printed.
    if (QAction* preview = m_tools.commands.find(QStringLiteral("student.print"))) {
        preview->trigger();
    }
}

void Palette::close()
{
    hide();
    if (m_cameFrom != nullptr) {
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    } else {
        m_frame.focusScreen();
    }
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_list->topLevelItemCount();
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto move = [this, rows, current](int to) {
        const int by = to < current ? -1 : 1;
        int row = std::clamp(to, 0, std::max(0, rows - 1));
        while (row >= 0 && row < rows && !m_rows.at(static_cast<std::size_t>(row)).run) {
            row += by; // one that only says something
        }
        if (row >= 0 && row < rows) {
            m_list->setCurrentItem(m_list->topLevelItem(row));
        }
    };
    if (key == Qt::Key_P && modifiers == Qt::ControlModifier) {
        previewSheet();
        return true;
    }
    switch (key) {
    case Qt::Key_Down:
        move(current + 1);
        return true;
    case Qt::Key_Up:
        move(current - 1);
        return true;
    case Qt::Key_PageDown:
        move(current + kRowsShown);
        return true;
    case Qt::Key_PageUp:
        move(current - kRowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        move(current + (key == Qt::Key_Tab ? 1 : -1)); // the keyboard stays in the field
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_frame) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Here it is the sheet of the student who is chosen, whatever prints elsewhere.
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (pressed->key() == Qt::Key_P && pressed->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        return handleKey(pressed->key(), pressed->modifiers());
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            hide(); // the keyboard went elsewhere by itself
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace trellis::ui
