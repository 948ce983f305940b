// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/preview_dialog.h"

#include "ui/common/flow_layout.h"
#include "ui/common/quiet_list.h"
#include "ui/print/pages_view.h"
#include "ui/print/print_bar.h"
#include "ui/print/printer_search.h"
#include "ui/print/sheet_memory.h"
#include "ui/text/output_text.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

QString buttonText(OutputKind kind)
{
    switch (kind) {
    case OutputKind::Pdf:
        return PreviewDialog::tr("Save as P&DF\u2026");
    case OutputKind::PdfEach:
        return PreviewDialog::tr("&One PDF per student\u2026");
    case OutputKind::WebPages:
        return PreviewDialog::tr("Save as &web page\u2026");
    case OutputKind::Pictures:
        return PreviewDialog::tr("Save these pages as pi&ctures\u2026");
    }
    return {};
}

} // namespace

PreviewDialog::PreviewDialog(PreviewContent& content, QWidget* parent)
    : QDialog(parent), m_content(content), m_items(new QuietList(this)),
      m_paper(new QComboBox(this)), m_pages(new PagesView(this)), m_notice(new QLabel(this)),
      m_act(new QPushButton(this)), m_about(new QLabel(this)), m_said(new QLabel(this)),
      m_openPdf(new QPushButton(tr("Open PDF"), this)), m_bar(new PrintBar(this)),
      m_find(printersHere), m_search(new PrinterSearch(this))
{
    setWindowTitle(m_content.title());
    for (QLabel* label : {m_notice, m_about, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_said->hide();
    m_openPdf->hide();
    m_openPdf->setAutoDefault(false);
    m_act->setAutoDefault(false);
    m_bar->setTwoSided(m_content.isTwoSided());

    auto* middle = new QSplitter(this);
    middle->addWidget(makeLeft());
    middle->addWidget(m_pages);
    middle->setStretchFactor(1, 1);
    middle->setChildrenCollapsible(false);
    auto* notice = new QHBoxLayout;
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_act);
    auto* said = new QHBoxLayout;
    said->addWidget(m_said, 1);
    said->addWidget(m_openPdf);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(middle, 1);
    layout->addLayout(notice);
    layout->addWidget(m_about);
    layout->addLayout(said);
    layout->addWidget(m_bar);
    layout->addWidget(makeButtons());
    // Whole on a small screen.
    const QSize wanted(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 42);
    const QSize most = screen()->availableSize() * 9 / 10;
    resize(wanted.boundedTo(most));
    const int left = fontMetrics().averageCharWidth() * 30;
    middle->setSizes({std::min(left, width() / 3), width() - std::min(left, width() / 3)});

    connect(m_items, &QListWidget::currentRowChanged, this, &PreviewDialog::render);
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_content.setPaper(static_cast<Paper>(m_paper->currentData().toInt()));
        render();
    });
    connect(&m_content, &PreviewContent::changed, this, &PreviewDialog::render);
    connect(m_act, &QPushButton::clicked, this, [this] {
        m_content.actOnNotice();
        m_items->setFocus();
    });
    connect(m_openPdf, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_pdf)); });
    connect(m_search, &PrinterSearch::found, this, [this](const Printers& printers) {
        if (!m_bar->isOffered()) {
            offer(printers);
        }
    });
    connect(m_search, &PrinterSearch::late, this, [this] {
        if (!m_bar->isOffered()) {
            m_bar->wait(true);
            m_savePdf->setDefault(true);
        }
    });
    showItem(m_content.firstItem());
}

QWidget* PreviewDialog::makeLeft()
{
    for (const PreviewContent::Item& one : m_content.items()) {
        m_items->addItem(one.text);
    }
    m_items->setAccessibleName(m_content.itemsName());
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_items->installEventFilter(this);
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(m_content.paper())));
    m_paper->setAccessibleName(tr("Paper"));
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_items, 1);
    for (QWidget* option : m_content.makeOptions(left)) {
        layout->addWidget(option);
    }
    layout->addWidget(m_paper);
    left->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    return left;
}

QWidget* PreviewDialog::makeButtons()
{
    auto* row = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto* layout = new FlowLayout(row);
    const auto add = [&](const QString& text, const auto& what) {
        auto* button = new QPushButton(text, row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, what);
        layout->addWidget(button);
        return button;
    };
    m_print = add(tr("&Print"), [this] { print(); });
    m_print->setDefault(true);
    m_settings = add(tr("Printer &settings\u2026"), [this] { openSettings(); });
    for (const OutputKind kind : m_content.outputs()) {
        QPushButton* button = add(buttonText(kind), [this, kind] { choose(kind); });
        if (kind == OutputKind::Pdf) {
            m_savePdf = button;
        }
    }
    add(tr("Close"), [this] { reject(); });
    return row;
}

int PreviewDialog::currentItem() const
{
    return m_items->currentRow();
}

void PreviewDialog::showItem(int item)
{
    m_items->setCurrentRow(std::clamp(item, 0, std::max(0, m_items->count() - 1)));
}

void PreviewDialog::render()
{
    if (currentItem() < 0) {
        return;
    }
    m_content.show(currentItem());
    showItems();
    const SheetLayout& layout = m_content.layout();
    m_pages->showPages(layout, m_content.fonts());
    QStringList about;
    if (!layout.pages.empty()) {
        about += pagesText(static_cast<int>(layout.pages.size()));
    }
    about.append(m_content.remarks());
    about.append(m_content.fonts().warnings());
    m_about->setText(about.join(QStringLiteral(" \u00B7 ")));
    const PreviewContent::Notice notice = m_content.notice();
    m_notice->setText(notice.text);
    m_notice->setVisible(!notice.text.isEmpty());
    m_act->setText(notice.button);
    m_act->setVisible(!notice.button.isEmpty());
    say({});
}

void PreviewDialog::showItems()
{
    const std::vector<PreviewContent::Item> items = m_content.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        QListWidgetItem* item = m_items->item(static_cast<int>(i));
        item->setText(items[i].text);
        item->setToolTip(tooltipText(items[i].tip.isEmpty() ? items[i].text : items[i].tip));
    }
}

void PreviewDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_items->setFocus();
    if (!m_bar->isOffered()) {
        m_bar->wait(false);
        m_settings->hide();
    }
    // Whoever knows them already offers them first.
    QTimer::singleShot(0, this, &PreviewDialog::lookForPrinters);
}

void PreviewDialog::offer(Printers printers)
{
    m_bar->offer(std::move(printers), m_content.memory().printer());
    const bool hasPrinter = m_bar->hasPrinter();
    m_print->setVisible(hasPrinter);
    m_settings->setVisible(hasPrinter);
    QPushButton* onEnter = hasPrinter ? m_print : m_savePdf;
    onEnter->setDefault(true);
}

void PreviewDialog::lookForPrinters()
{
    if (!m_bar->isOffered() && !m_search->isWaiting()) {
        m_search->begin(m_find);
    }
}

bool PreviewDialog::eventFilter(QObject* watched, QEvent* event)
{
    // The list would page through itself.
    if (watched == m_items && event->type() == QEvent::KeyPress) {
        const QList<int> ours{Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Plus, Qt::Key_Minus,
                              Qt::Key_Equal,  Qt::Key_Space,    Qt::Key_F2};
        if (auto* key = static_cast<QKeyEvent*>(event); ours.contains(key->key())) {
            keyPressEvent(key);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PreviewDialog::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        showItem(currentItem() - 1);
        return;
    case Qt::Key_PageDown:
        showItem(currentItem() + 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_pages->zoomIn();
        return;
    case Qt::Key_Minus:
        m_pages->zoomOut();
        return;
    case Qt::Key_F2:
        if (m_content.hasWording()) {
            Q_EMIT wordingWanted(currentItem());
            reject();
        }
        return;
    case Qt::Key_Space: {
        QScrollBar* bar = m_pages->verticalScrollBar();
        bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                               ? QAbstractSlider::SliderPageStepSub
                               : QAbstractSlider::SliderPageStepAdd);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The key that opened the preview may still be down.
        if (!event->isAutoRepeat()) {
            QDialog::keyPressEvent(event);
        }
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

void PreviewDialog::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_pdf.clear();
    m_openPdf->hide();
}

} // namespace trellis::ui
