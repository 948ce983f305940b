// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/star_list.h"

#include "core/report/conference_sheet.h"
#include "core/storage/edits/flags.h"
#include "ui/common/level_glyph.h"
#include "ui/common/outcome_picker.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kShown = 7; // lines

struct Line {
    const Outcome* outcome = nullptr;
    std::optional<int> rank;
    bool isExempt = false;
    bool hasChanged = false;

    /// What there is most to say about comes first.
    [[nodiscard]] int place(int creditRank) const
    {
        if (isExempt || !rank) {
            return 3;
        }
        return hasChanged ? 0 : *rank < creditRank ? 1 : 2;
    }
};

std::vector<Line> linesOf(const ClassBook& book, const StudentRecord& student, Date today)
{
    const ConferenceSheet sheet = conferenceSheet(book, student, today);
    std::vector<Line> lines;
    std::size_t row = 0; // of the sheet, which has the same ones in the same order
    for (const Outcome& outcome : book.outcomes) {
        if (!book.isArchivedOn(outcome, today)) {
            const SheetRow& shown = sheet.rows.at(row++);
            lines.push_back({&outcome, shown.rank, shown.isExempt, shown.hasChanged});
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) {
        return a.place(book.scale.creditRank) < b.place(book.scale.creditRank);
    });
    return lines;
}

QString textOf(const Line& line, const ClassBook& book)
{
    QStringList parts{outcomeText(*line.outcome)};
    if (line.isExempt) {
        parts.append(StarList::tr("exempt"));
    } else if (line.rank) {
        parts.append(named(book.scale.level(*line.rank).name, TextFor::Screen));
    } else {
        parts.append(StarList::tr("not started"));
    }
    if (line.hasChanged) {
        parts.append(StarList::tr("changed since last time"));
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

StarList::StarList(Document& document, QWidget* parent) : QuietList(parent), m_document(document)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(fontMetrics().lineSpacing() * kShown);
    setAccessibleName(tr("Outcomes to talk about"));
    connect(this, &QListWidget::itemChanged, this, &StarList::setStar, Qt::QueuedConnection);
}

QIcon StarList::glyph(std::optional<int> rank) const
{
    const int side = fontMetrics().height();
    QIcon icon;
    for (const auto& [mode, role] : {std::pair(QIcon::Normal, QPalette::Text),
                                     std::pair(QIcon::Selected, QPalette::HighlightedText)}) {
        QPixmap picture(QSize(side, side) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF square = QRectF(0, 0, side, side).adjusted(1, 1, -1, -1);
        const QColor ink = palette().color(role);
        if (rank) {
            const QColor paper =
                palette().color(mode == QIcon::Normal ? QPalette::Base : QPalette::Highlight);
            paintLevelGlyph(painter, square, levelGlyph(*rank, m_document.book().scale.creditRank),
                            ink, paper);
        } else {
            paintNoEvidenceDot(painter, square, ink);
        }
        icon.addPixmap(picture, mode);
    }
    return icon;
}

void StarList::showStudent(const StudentRecord& student)
{
    const QSignalBlocker quiet(this);
    const bool isSame = student.student.id == m_student;
    const QVariant kept =
        currentItem() != nullptr && isSame ? currentItem()->data(Qt::UserRole) : QVariant();
    const int scrolled = isSame ? verticalScrollBar()->value() : 0;
    m_student = student.student.id;
    clear();
    const ClassBook& book = m_document.book();
    for (const Line& line : linesOf(book, student, m_document.today())) {
        auto* item = new QListWidgetItem(glyph(line.isExempt ? std::nullopt : line.rank),
                                         textOf(line, book), this);
        const auto id = QVariant::fromValue<qlonglong>(line.outcome->id.value);
        item->setData(Qt::UserRole, id);
        item->setToolTip(tooltipText(item->text()));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(student.starOn(line.outcome->id) != nullptr ? Qt::Checked
                                                                        : Qt::Unchecked);
        if (kept.isValid() && id == kept) {
            setCurrentItem(item);
        }
    }
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

void StarList::setStar()
{
    const StudentRecord* student =
        m_document.hasBook() ? m_document.book().find(m_student) : nullptr;
    if (student == nullptr) {
        return;
    }
    for (int row = 0; row < count(); ++row) {
        const OutcomeId outcome{item(row)->data(Qt::UserRole).toLongLong()};
        const bool isTicked = item(row)->checkState() == Qt::Checked;
        if ((student->starOn(outcome) != nullptr) != isTicked) {
            const StudentRecord before = *student;
            m_document.edit(
                [&](Gradebook& gradebook) {
                    const std::vector<Judged> judged{{&before, outcome}};
                    return isTicked ? star(gradebook, judged) : removeStar(gradebook, judged);
                },
                {m_student});
            return;
        }
    }
}

} // namespace trellis::ui
