// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/course_section.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QFormLayout>
#include <QLabel>

namespace trellis::ui {

namespace {

/// Keeps the colours of a warning when the theme changes.
class WarningLabel : public QLabel {
public:
    explicit WarningLabel(QWidget* parent) : QLabel(parent) { colour(); }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange) {
            colour();
        }
        return QLabel::event(event);
    }

private:
    void colour()
    {
        QPalette colours = QApplication::palette();
        const LevelColours& warning = tokensFor(colours).warning;
        colours.setColor(QPalette::Window, warning.fill);
        colours.setColor(QPalette::WindowText, warning.ink);
        setPalette(colours);
    }
};

} // namespace

CourseSection::CourseSection(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document)
{}

QLabel* quietLabel(QWidget* parent, const QString& text)
{
    QLabel* label = plainLabel(parent, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* warningLabel(QWidget* parent)
{
    auto* label = new WarningLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAutoFillBackground(true);
    label->setMargin(label->fontMetrics().height() / 3);
    label->hide();
    return label;
}

void addField(QFormLayout& form, const QString& text, QWidget* field)
{
    QLabel* label = plainLabel(form.parentWidget(), text);
    label->setWordWrap(false);
    // The letter of a label does nothing for what takes no focus itself.
    label->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    form.addRow(label, field);
}

int textWidth(const QWidget& widget, int characters)
{
    return widget.fontMetrics().averageCharWidth() * characters;
}

} // namespace trellis::ui
