// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/start_page.h"

#include "ui/common/quiet_list.h"
#include "ui/common/text_unit.h"
#include "ui/common/word_direction.h"
#include "ui/text/date_order.h"
#include "ui/window/paper_slip.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace trellis::ui {

namespace {

constexpr int kWidth = 520; ///< pixels at the usual text size

QString moment(const QDateTime& at)
{
    return QLocale().toString(at, dayFormat() + QStringLiteral(" HH:mm"));
}

/// The name of a gradebook, and below it, quieter, where it lies.
class RecentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        const QStringList lines = index.data(Qt::DisplayRole).toString().split(QLatin1Char('\n'));
        row.text.clear();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const bool isChosen = row.state.testFlag(QStyle::State_Selected);
        const int pad = padding(row);
        QRect line = row.rect.adjusted(pad, pad / 2, -pad, 0);
        line.setHeight(row.fontMetrics.height());
        const auto side = QStyle::visualAlignment(row.direction, Qt::AlignLeft | Qt::AlignVCenter);
        QFont bold = row.font;
        bold.setBold(true);
        painter->save();
        painter->setFont(bold);
        painter->setPen(row.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
        drawWords(*painter, line, static_cast<int>(side),
                  QFontMetrics(bold).elidedText(lines.value(0), Qt::ElideMiddle, line.width()));
        painter->setFont(row.font);
        painter->setPen(
            row.palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
        line.translate(0, line.height());
        drawWords(*painter, line, static_cast<int>(side),
                  row.fontMetrics.elidedText(lines.value(1), Qt::ElideMiddle, line.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override
    {
        return {0, 2 * option.fontMetrics.height() + padding(option)};
    }

private:
    static int padding(const QStyleOptionViewItem& option)
    {
        return option.fontMetrics.height() / 2;
    }
};

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_column(new QWidget(this)), m_said(new QLabel(this)),
      m_offer(new QPushButton(this)), m_recentPart(new QWidget(this)),
      m_recent(new QuietList(m_recentPart))
{
    auto* column = new QVBoxLayout(m_column);
    column->setSpacing(8);
    addTitle(*column);
    column->addWidget(m_said);
    column->addWidget(m_offer, 0, Qt::AlignLeading);
    column->addWidget(m_recentPart);
    addWays(*column);
    makeOffer();
    makeRecent();
    setTabOrder(m_recent, m_ways.front());

    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_column, 100);
    middle->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(2);
    fit();
}

void StartPage::addTitle(QVBoxLayout& column)
{
    auto* title = new QLabel(QStringLiteral("Trellis"), m_column);
    title->setTextFormat(Qt::PlainText);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    title->setFont(large);
    column.addWidget(title);
    auto* promise = new QLabel(
        tr("Your gradebook is one file on this computer. Nothing is sent anywhere."), m_column);
    promise->setTextFormat(Qt::PlainText);
    promise->setWordWrap(true);
    column.addWidget(promise);
    column.addSpacing(16);
}

void StartPage::addWays(QVBoxLayout& column)
{
    // The first one is what most people want who have never been here.
    const std::vector<std::pair<QString, QString>> ways{
        {QStringLiteral("file.sample"), tr("Look around with a sample class")},
        {QStringLiteral("file.new"), tr("Start my own class")},
        {QStringLiteral("file.open"), tr("Open a file")},
    };
    for (const auto& [id, text] : ways) {
        auto* button = new QPushButton(text, m_column);
        button->setDefault(id == ways.front().first);
        connect(button, &QPushButton::clicked, this,
                [this, command = id] { Q_EMIT commandChosen(command); });
        column.addWidget(button);
        m_ways.append(button);
    }
}

void StartPage::makeOffer()
{
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setMargin(8);
    asPaperSlip(*m_said);
    m_said->hide();
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_offered); });
}

void StartPage::makeRecent()
{
    auto* layout = new QVBoxLayout(m_recentPart);
    layout->setContentsMargins(0, 0, 0, 16);
    auto* title = new QLabel(tr("Opened before"), m_recentPart);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_recent);
    layout->addWidget(title);
    layout->addWidget(m_recent);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setAccessibleName(tr("Gradebooks opened before"));
    const auto choose = [this](const QListWidgetItem* item) {
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);
}

void StartPage::fit()
{
    m_column->setMaximumWidth(qRound(kWidth * textUnit(font())));
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void StartPage::setRecent(const QList<RecentFile>& files)
{
    m_recent->clear();
    for (const RecentFile& recent : files) {
        const QFileInfo file(recent.path);
        QStringList about{QDir::toNativeSeparators(file.absolutePath())};
        if (recent.opened.isValid()) {
            about.append(tr("opened %1").arg(moment(recent.opened)));
        }
        about.append(recent.copied ? tr("last copy %1").arg(moment(*recent.copied))
                                   : tr("no copy yet"));
        auto* item = new QListWidgetItem(file.completeBaseName() + QLatin1Char('\n') +
                                             about.join(QStringLiteral(" \u00B7 ")),
                                         m_recent);
        item->setData(Qt::UserRole, recent.path);
    }
    // Who has a gradebook comes for it; who has none, to see what this is.
    m_recentPart->setVisible(!files.isEmpty());
    constexpr int kTall = 40;
    for (QPushButton* way : m_ways) {
        way->setMinimumHeight(files.isEmpty() ? qRound(kTall * textUnit(font())) : 0);
    }
    m_recent->setMinimumHeight(m_recent->sizeHintForRow(0) + 2 * m_recent->frameWidth());
    m_ways.front()->setDefault(files.isEmpty());
    m_recent->setCurrentRow(0);
    setFocusProxy(files.isEmpty() ? static_cast<QWidget*>(m_ways.front()) : m_recent);
    m_said->hide();
    m_offer->hide();
}

void StartPage::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_offer->hide();
}

void StartPage::offer(const QString& sentence, const QString& button, const QString& path)
{
    say(sentence);
    m_offered = path;
    m_offer->setText(button);
    m_offer->show();
}

} // namespace trellis::ui
