// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/thumbnail.h"

namespace trellis::ui {

QImage thumbnailOf(const std::string& bytes)
{
    const QImage image = QImage::fromData(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return image.isNull() ? QImage() : image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace trellis::ui
