// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/plain_label.h"

#include <QWidget>

class QAbstractItemView;
class QFormLayout;
class QLabel;

namespace trellis::ui {

class Document;

/// One of the parts that the course screen is made of. It follows the Document while it is seen.
class CourseSection : public QWidget {
    Q_OBJECT

public:
    CourseSection(Document& document, QWidget* parent);

    /// Shows the book as it is now.
    virtual void follow() = 0;
    /// Gives the keyboard to what is worked with first.
    virtual void takeKeyboard() = 0;
    /// Leaves what is nearest, such as a preview. False where there was nothing to leave.
    virtual bool leaveNearest() { return false; }
    /// Whether something was changed here that is not in the gradebook before it is applied.
    [[nodiscard]] virtual bool hasDraft() const { return false; }
    /// The list that is looked through for a name; none where there is none now.
    [[nodiscard]] virtual QAbstractItemView* list() const { return nullptr; }

Q_SIGNALS:
    void said(const QString& sentence);
    /// What was typed cannot be used; nothing was changed.
    void refused(const QString& sentence);

protected:
    [[nodiscard]] Document& document() const { return m_document; }

private:
    Document& m_document;
};

/// A plain label in the quieter colour.
[[nodiscard]] QLabel* quietLabel(QWidget* parent, const QString& text = {});
/// The same as a warning on its own ground; to be hidden while there is nothing to warn of.
[[nodiscard]] QLabel* warningLabel(QWidget* parent);
/// A row of a form: a label that leads to its field.
void addField(QFormLayout& form, const QString& text, QWidget* field);
/// A length that grows with the text: so many of its average characters.
[[nodiscard]] int textWidth(const QWidget& widget, int characters);

} // namespace trellis::ui
