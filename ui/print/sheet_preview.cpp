// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_preview.h"

#include "ui/print/conference_layout.h"
#include "ui/print/sheet_options_button.h"
#include "ui/print/sheet_output.h"
#include "ui/print/sheet_remarks.h"
#include "ui/text/output_text.h"
#include "ui/text/strings.h"

namespace trellis::ui {

SheetPreview::SheetPreview(std::vector<ConferenceSheet> sheets, const SheetMemory& memory)
    : m_sheets(std::move(sheets)), m_memory(memory), m_options(memory.options()),
      m_unreadable(unreadableText(fonts(), m_sheets, m_options.extras))
{}

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
    for (const ConferenceSheet& sheet : m_sheets) {
        const QString name = named(sheet.student, TextFor::Screen);
        // Seen before everything is printed, not only on the sheet that is shown.
        const QStringList gaps = gapTexts(sheet);
        items.push_back(gaps.isEmpty() ? Item{name, {}}
                                       : Item{tr("%1 (words missing)").arg(name),
                                              gaps.join(QLatin1Char('\n'))});
    }
    return items;
}

std::vector<QWidget*> SheetPreview::makeOptions(QWidget* parent)
{
    auto* with = new SheetOptionsButton(parent);
    with->setExtras(m_options.extras);
    connect(with, &SheetOptionsButton::changed, this, [this, with] {
        choose({m_options.paper, with->extras()});
        Q_EMIT changed();
    });
    return {with};
}

void SheetPreview::setPaper(Paper paper)
{
    choose({paper, m_options.extras});
}

void SheetPreview::choose(const SheetOptions& options)
{
    m_options = options;
    m_unreadable = unreadableText(fonts(), m_sheets, m_options.extras);
    m_memory.keep(m_options);
    m_layouts.clear();
}

const ConferenceSheet& SheetPreview::shown() const
{
    return m_sheets.at(static_cast<std::size_t>(m_shown));
}

// Laid out the first time it is seen: a preview of a class does not wait for all of it.
const SheetLayout& SheetPreview::layout()
{
    auto known = m_layouts.find(m_shown);
    if (known == m_layouts.end()) {
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
    remarks.append(fitTexts(layout().fit));
    remarks.append(gapTexts(shown()));
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

OutputEnding SheetPreview::print(QPrinter& printer, QWidget* window)
{
    return SheetOutput(m_sheets, window).print(printer, m_options);
}

OutputEnding SheetPreview::write(OutputKind kind, const QString& path, QWidget* window)
{
    const SheetOutput output(m_sheets, window);
    switch (kind) {
    case OutputKind::Pdf:
        return output.savePdf(path, m_options);
    case OutputKind::PdfEach:
        return output.savePdfFolder(path, m_options);
    case OutputKind::WebPages:
        return output.saveWebPages(path, m_options);
    case OutputKind::Pictures:
        return LayoutOutput::savePictures(path, layout(), fonts());
    }
    return {};
}

} // namespace trellis::ui
