// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_preview.h"

#include "ui/print/conference_layout.h"
#include "ui/print/sheet_options_button.h"
#include "ui/print/sheet_output.h"
#include "ui/print/sheet_remarks.h"
#include "ui/text/output_text.h"
#include "ui/text/strings.h"

#include <QLocale>

namespace trellis::ui {

SheetPreview::SheetPreview(std::vector<ConferenceSheet> sheets, const SheetMemory& memory,
                           Again again)
    : m_sheets(std::move(sheets)), m_memory(memory), m_again(std::move(again)),
      m_options(memory.options())
{
    sort();
}

void SheetPreview::sort()
{
    m_sorted = sortByFonts(m_sheets, m_options.extras);
    m_unreadable = unreadableText(fonts(), picked(m_sheets, m_sorted.made), m_options.extras);
    m_layouts.clear();
}

QString SheetPreview::title() const
{
    return tr("Preview of the sheets");
}

QString SheetPreview::itemsName() const
{
    return tr("Students");
}

std::vector<PreviewContent::Item> SheetPreview::items() const
{
    std::vector<Item> items;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const ConferenceSheet& sheet = m_sheets[i];
        // One of two who share a name is called as the class lists them.
        const QString name =
            named(sheet.listName.empty() ? sheet.student : sheet.listName, TextFor::Screen);
        if (m_sorted.isHeldBack(i)) {
            items.push_back({tr("%1 (held back)").arg(name), {}});
            continue;
        }
        // Seen before everything is printed, not only on the sheet that is shown.
        const QStringList gaps = gapTexts(sheet, m_options.extras);
        items.push_back(gaps.isEmpty() ? Item{name, {}}
                                       : Item{tr("%1 (words missing)").arg(name),
                                              gaps.join(QLatin1Char('\n'))});
    }
    return items;
}

PreviewContent::Notice SheetPreview::notice() const
{
    const bool canHelp = m_again != nullptr && m_sorted.canBeSaidOtherwise();
    const QLocale::Language language = QLocale(SheetWords::of({}).code()).language();
    return {heldBackText(m_sheets, m_sorted),
            canHelp ? tr("Print in %1").arg(QLocale::languageToString(language)) : QString()};
}

// For this time only: what a family's language is stays as it was chosen.
void SheetPreview::actOnNotice()
{
    const std::vector<ConferenceSheet> again = m_again();
    if (again.size() != m_sheets.size()) {
        return;
    }
    for (const HeldBackSheet& held : m_sorted.heldBack) {
        m_sheets[held.index] = again[held.index];
    }
    sort();
    if (m_sorted.canBeSaidOtherwise()) {
        // The second language, which was chosen for all.
        m_options.extras.secondLanguage = std::string();
        m_with->setExtras(m_options.extras);
        sort();
    }
    Q_EMIT changed();
}

std::vector<QWidget*> SheetPreview::makeOptions(QWidget* parent)
{
    m_with = new SheetOptionsButton(parent);
    m_with->setExtras(m_options.extras);
    connect(m_with, &SheetOptionsButton::changed, this, [this] {
        choose({m_options.paper, m_with->extras()});
        Q_EMIT changed();
    });
    return {m_with};
}

void SheetPreview::setPaper(Paper paper)
{
    choose({paper, m_options.extras});
}

void SheetPreview::choose(const SheetOptions& options)
{
    m_options = options;
    m_memory.keep(m_options);
    sort();
}

const ConferenceSheet& SheetPreview::shown() const
{
    return m_sheets.at(static_cast<std::size_t>(m_shown));
}

bool SheetPreview::isShownHeldBack() const
{
    return m_sorted.isHeldBack(static_cast<std::size_t>(m_shown));
}

// Laid out the first time it is seen: a preview of a class does not wait for all of it.
const SheetLayout& SheetPreview::layout()
{
    auto known = m_layouts.find(m_shown);
    if (known == m_layouts.end() && isShownHeldBack()) {
        // No pages, as on paper.
        known =
            m_layouts.emplace(m_shown, SheetLayout{toQt(shown().student), paper(), {}, {}}).first;
    } else if (known == m_layouts.end()) {
        known = m_layouts
                    .emplace(m_shown, layoutConferenceSheet(shown(), fonts(), m_options.paper,
                                                            m_options.extras))
                    .first;
    }
    return known->second;
}

QStringList SheetPreview::remarks()
{
    QStringList remarks{
        tr("Student %1 of %2").arg(m_shown + 1).arg(static_cast<int>(m_sheets.size()))};
    if (!isShownHeldBack()) {
        remarks.append(fitTexts(layout().fit));
        remarks.append(gapTexts(shown(), m_options.extras));
    }
    remarks.append(m_unreadable);
    remarks.removeAll(QString());
    return remarks;
}

std::vector<OutputKind> SheetPreview::outputs() const
{
    return {OutputKind::Pdf, OutputKind::PdfEach, OutputKind::WebPages, OutputKind::Pictures};
}

QString SheetPreview::fileName() const
{
    return m_sheets.size() == 1 ? sheetFileName(toQt(shown().student)) : tr("Conference sheets");
}

/// Says as well what is not among it.
OutputEnding SheetPreview::ended(OutputEnding ending) const
{
    if (const QString heldBack = notice().text; !heldBack.isEmpty()) {
        ending.sentence += QLatin1Char(' ') + heldBack;
    }
    return ending;
}

OutputEnding SheetPreview::print(QPrinter& printer, QWidget* window)
{
    if (m_sorted.made.empty()) {
        return {false, notice().text};
    }
    const std::vector<ConferenceSheet> sheets = picked(m_sheets, m_sorted.made);
    return ended(SheetOutput(sheets, window).print(printer, m_options));
}

OutputEnding SheetPreview::write(OutputKind kind, const QString& path, QWidget* window)
{
    if (kind == OutputKind::WebPages) {
        return SheetOutput(m_sheets, window).saveWebPages(path, m_options);
    }
    if (m_sorted.made.empty() || (kind == OutputKind::Pictures && isShownHeldBack())) {
        return {false, notice().text};
    }
    if (kind == OutputKind::Pictures) {
        return LayoutOutput::savePictures(path, layout(), fonts());
    }
    const std::vector<ConferenceSheet> sheets = picked(m_sheets, m_sorted.made);
    const SheetOutput output(sheets, window);
    return ended(kind == OutputKind::Pdf ? output.savePdf(path, m_options)
                                         : output.savePdfFolder(path, m_options));
}

} // namespace trellis::ui
