// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_memory.h"

#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QSettings>

namespace trellis::ui {

namespace {

constexpr const char* kPrinter = "print/printer";

} // namespace

SheetMemory::SheetMemory(QSettings& settings, const Document& document)
    : m_settings(settings), m_gradebook(toQt(document.gradebook().uid()))
{}

QString SheetMemory::key(const char* what) const
{
    return QStringLiteral("gradebook/%1/sheets/%2").arg(m_gradebook, QLatin1String(what));
}

SheetOptions SheetMemory::options() const
{
    SheetOptions options;
    const QString paper = m_settings.value(key("paper")).toString();
    options.paper = paper == QLatin1String("a4")       ? Paper::A4
                    : paper == QLatin1String("letter") ? Paper::Letter
                                                       : usualPaper();
    options.extras.hasScript = m_settings.value(key("script"), false).toBool();
    options.extras.isForFamilies = m_settings.value(key("forFamilies"), false).toBool();
    options.extras.hasBloom = m_settings.value(key("bloom"), true).toBool();
    if (m_settings.contains(key("secondLanguage"))) {
        options.extras.secondLanguage = toCore(m_settings.value(key("secondLanguage")).toString());
    }
    return options;
}

void SheetMemory::keep(const SheetOptions& options)
{
    m_settings.setValue(key("paper"), options.paper == Paper::A4 ? QStringLiteral("a4")
                                                                 : QStringLiteral("letter"));
    m_settings.setValue(key("script"), options.extras.hasScript);
    m_settings.setValue(key("forFamilies"), options.extras.isForFamilies);
    m_settings.setValue(key("bloom"), options.extras.hasBloom);
    if (options.extras.secondLanguage) {
        m_settings.setValue(key("secondLanguage"), toQt(*options.extras.secondLanguage));
    } else {
        m_settings.remove(key("secondLanguage"));
    }
}

QString SheetMemory::printer() const
{
    return m_settings.value(QLatin1String(kPrinter)).toString();
}

void SheetMemory::keepPrinter(const QString& name)
{
    m_settings.setValue(QLatin1String(kPrinter), name);
}

} // namespace trellis::ui
