// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/preview_content.h"

#include <QDialog>

#include <functional>
#include <utility>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace trellis::ui {

class PagesView;
class PrintBar;
class PrinterSearch;
struct Printers;

/// Pages as they will be printed, before they are: Page Up and Page Down go from item to item, +
/// and
/// - zoom, Space scrolls, F2 leads to where the words are edited. Enter prints on the printer that
/// is chosen; where there is none, it saves a PDF. Which pages, and in which files they can be had,
/// is the content's.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    /// The content outlives it.
    explicit PreviewDialog(PreviewContent& content, QWidget* parent = nullptr);

    [[nodiscard]] PreviewContent& content() const { return m_content; }
    [[nodiscard]] int currentItem() const;
    void showItem(int item);

    /// Instead of the printers of this machine, which are looked for once it is shown.
    void offer(Printers printers);
    /// Instead of asking this machine for them.
    void askFor(std::function<Printers()> find) { m_find = std::move(find); }

    // What the buttons do once the place is chosen. False where it could not be done, which has
    // been said then. What comes after is said behind what was printed.
    bool printOn(QPrinter& printer, const QString& after = {});
    bool save(OutputKind kind, const QString& path);

Q_SIGNALS:
    /// The pages are on paper, or in a file to be printed.
    void printed();
    /// The words of what this item shows are to be edited, where they are; it closes then.
    void wordingWanted(int item);
    /// What is worth knowing once it is.
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeButtons();
    void render();
    void showItems();
    void say(const QString& sentence);
    [[nodiscard]] bool mayPutOut();
    bool end(const OutputEnding& ending, bool isPaper);
    void lookForPrinters();
    void setUp(QPrinter& printer) const;
    void print();
    void openSettings();
    void choose(OutputKind kind);

    PreviewContent& m_content;
    QListWidget* m_items;
    QComboBox* m_paper;
    PagesView* m_pages;
    QLabel* m_notice;
    QPushButton* m_act; ///< on the notice
    QLabel* m_about;
    QLabel* m_said;
    QPushButton* m_openPdf;
    PrintBar* m_bar;
    std::function<Printers()> m_find;
    PrinterSearch* m_search;
    QPushButton* m_print = nullptr;
    QPushButton* m_settings = nullptr;
    QPushButton* m_savePdf = nullptr;
    QString m_pdf; ///< that was made instead of paper
};

} // namespace trellis::ui
