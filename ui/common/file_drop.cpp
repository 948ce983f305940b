// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/file_drop.h"

#include <QDropEvent>
#include <QList>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

namespace trellis::ui {

QString draggedFile(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

bool areSeveralDragged(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() > 1 && urls.front().isLocalFile();
}

bool isPicture(const QString& path)
{
    return QMimeDatabase().mimeTypeForFile(path).name().startsWith(QLatin1String("image/"));
}

void acceptAsCopy(QDropEvent& event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace trellis::ui
