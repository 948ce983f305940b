// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/drafts.h"

#include "ui/common/name_guard.h"
#include "ui/common/screen.h"
#include "ui/document/document.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <system_error>

namespace trellis::ui {

namespace {

QString fileOf(const Document& document)
{
    return QString::fromStdU16String(draftsPath(document.gradebook().path()).u16string());
}

QString uidKey()
{
    return QStringLiteral("gradebook");
}

/// Empty where there are none, or those of another gradebook that had this name.
QJsonObject written(const Document& document)
{
    QFile file(fileOf(document));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    return all.value(uidKey()).toString() == QString::fromStdString(document.gradebook().uid())
               ? all
               : QJsonObject();
}

} // namespace

std::filesystem::path draftsPath(const std::filesystem::path& gradebook)
{
    std::error_code ignored;
    std::filesystem::path real = std::filesystem::weakly_canonical(gradebook, ignored);
    if (real.empty()) {
        real = gradebook;
    }
    std::filesystem::path name = ".~drafts.";
    name += real.filename();
    return real.parent_path() / name;
}

void forgetDrafts(const std::filesystem::path& gradebook)
{
    std::error_code ignored;
    std::filesystem::remove(draftsPath(gradebook), ignored);
}

Drafts::Drafts(const Document& document, const QString& part)
    : m_drafts(written(document).value(part).toObject())
{}

Drafts::Drafts(const ScreenTools& tools, const QString& part)
{
    if (!tools.names.isForOthers()) {
        m_drafts = Drafts(tools.document, part).all();
    }
}

void Drafts::put(ClassId schoolClass, const QJsonObject& draft)
{
    if (draft.isEmpty()) {
        m_drafts.remove(draftText(schoolClass));
    } else {
        m_drafts.insert(draftText(schoolClass), draft);
    }
}

QJsonObject Drafts::take(ClassId schoolClass)
{
    return m_drafts.take(draftText(schoolClass)).toObject();
}

bool keepDrafts(const Document& document, const QList<const HasDrafts*>& parts)
{
    QJsonObject all = written(document);
    all.remove(uidKey());
    for (const HasDrafts* part : parts) {
        const QJsonObject drafts = part->drafts().all();
        if (drafts.isEmpty()) {
            all.remove(part->draftsName());
        } else {
            all.insert(part->draftsName(), drafts);
        }
    }
    const QString path = fileOf(document);
    if (all.isEmpty()) {
        QFile::remove(path);
        return true;
    }
    all.insert(uidKey(), QString::fromStdString(document.gradebook().uid()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
    // By itself commit() takes half a file on a full disk for a whole one.
    return file.flush() && file.commit();
}

} // namespace trellis::ui
