// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace trellis::ui {

QString paragraph(QStringList sentences)
{
    sentences.removeAll(QString());
    // Not every language has a space there.
    return sentences.join(QCoreApplication::translate("Sentences", " ", "between two sentences"));
}

} // namespace trellis::ui
