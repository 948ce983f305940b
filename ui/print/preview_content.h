// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/layout_output.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace trellis::ui {

class SheetMemory;

/// In which files pages can be had beside paper.
enum class OutputKind : std::uint8_t {
    Pdf,
    PdfEach,  ///< one for each item, in a folder
    WebPages, ///< the same
    Pictures, ///< of the pages of the item that is shown
};

/// What a PreviewDialog shows and puts out: items to choose from, the pages of each, and what can
/// be chosen about them. The pages that are seen are those that are printed and saved.
class PreviewContent : public QObject {
    Q_OBJECT

public:
    struct Item {
        QString text;
        QString tip;
    };

    [[nodiscard]] virtual QString title() const = 0;
    /// What the items are, for a screen reader.
    [[nodiscard]] virtual QString itemsName() const = 0;
    [[nodiscard]] virtual std::vector<Item> items() const = 0;
    [[nodiscard]] virtual int firstItem() const { return 0; }

    /// What keeps something from being put out, and what can be done about that at once.
    struct Notice {
        QString text;   ///< empty: nothing does
        QString button; ///< empty: nothing can be done here
    };
    [[nodiscard]] virtual Notice notice() const { return {}; }
    /// Does what the button of the notice says.
    virtual void actOnNotice() {}

    /// Made once, for a parent that owns them.
    [[nodiscard]] virtual std::vector<QWidget*> makeOptions(QWidget* parent) = 0;
    [[nodiscard]] virtual Paper paper() const = 0;
    virtual void setPaper(Paper paper) = 0;

    /// The item is looked at now.
    virtual void show(int item) = 0;
    /// Of the item that is looked at; stays until it is shown again or something has changed.
    [[nodiscard]] virtual const SheetLayout& layout() = 0;
    /// What is worth knowing about these pages, beside how many there are.
    [[nodiscard]] virtual QStringList remarks() = 0;
    /// Whether there are words on them that are edited elsewhere.
    [[nodiscard]] virtual bool hasWording() const { return false; }
    /// Whether they are to be printed on both sides of the paper.
    [[nodiscard]] virtual bool isTwoSided() const = 0;
    /// With what was printed last.
    [[nodiscard]] virtual SheetMemory& memory() = 0;
    [[nodiscard]] const SheetFonts& fonts() const { return m_fonts; }

    [[nodiscard]] virtual std::vector<OutputKind> outputs() const = 0;
    /// What a file is called if nothing else is said; without an ending.
    [[nodiscard]] virtual QString fileName() const = 0;
    /// Why nothing can be put out, in a sentence; empty where it can.
    [[nodiscard]] virtual QString obstacle() { return {}; }
    /// Long work shows in the window how far it is.
    [[nodiscard]] virtual OutputEnding print(QPrinter& printer, QWidget* window) = 0;
    /// The path is a folder for what is one file for each item.
    [[nodiscard]] virtual OutputEnding write(OutputKind kind, const QString& path,
                                             QWidget* window) = 0;

Q_SIGNALS:
    /// The pages are others now.
    void changed();

private:
    SheetFonts m_fonts;
};

} // namespace trellis::ui
