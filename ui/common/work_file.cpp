// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/work_file.h"

#include "core/storage/contents.h"
#include "ui/text/strings.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLongestSide = 2000; // pixels
constexpr int kThumbnailSide = 320;
constexpr int kQuality = 85;
constexpr int kMostMegabytes = 512; // of one decoded picture: 130 megapixels
constexpr qint64 kMostPhotoBytes = 200 * 1024 * 1024;

Error troubleWith(ErrorCode code, const QFileInfo& file, const std::string& detail = {})
{
    return Error{code, detail, toCore(file.fileName()), {}};
}

QByteArray jpegOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", kQuality);
    return bytes;
}

// The picture alone, without what else a file says about it. What is transparent is white on paper.
QImage onWhite(const QImage& image)
{
    QImage white(image.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter painter(&white);
    painter.drawImage(0, 0, image);
    return white;
}

QImage within(const QImage& image, int side)
{
    return image.width() <= side && image.height() <= side
               ? image
               : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

// Of pictures only what cameras, phones and screens make; a drawing in SVG stays a file.
bool isPhotoFormat(const QByteArray& format)
{
    return QList<QByteArray>{"jpeg", "jpg", "png", "webp", "bmp", "gif", "tiff", "tif"}.contains(
        format);
}

// A JPEG that was cut off is shown as far as it goes and grey from there on, without a word.
// Source: ITU T.81, B.1.1: segments until the first scan, then its data, which has no end marker
// inside.
bool isCutOff(const QString& path)
{
    constexpr char kScan = '\xDA';
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false; // which is said by who reads it
    }
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("\xFF\xD8")) {
        return false;
    }
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && bytes[at] == '\xFF' && bytes[at + 1] != kScan) {
        if (bytes[at + 1] == '\xFF') {
            ++at; // filling
            continue;
        }
        at += 2 + static_cast<uchar>(bytes[at + 2]) * 256 + static_cast<uchar>(bytes[at + 3]);
    }
    return bytes.indexOf(QByteArray("\xFF\xD9"), std::min(at, bytes.size())) < 0;
}

// Told by what is in it; telephones give some of them the name of another kind. A drawing is none.
bool isPictureOfUnknownKind(const QFileInfo& file, const QByteArray& format, bool isNamedPhoto)
{
    const auto mode = isNamedPhoto ? QMimeDatabase::MatchContent : QMimeDatabase::MatchDefault;
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, mode);
    return format.isEmpty() && type.name().startsWith(QLatin1String("image/")) &&
           !type.inherits(QStringLiteral("text/plain"));
}

Result<WorkFile> readPhoto(const QFileInfo& file)
{
    if (file.size() > kMostPhotoBytes) {
        return troubleWith(ErrorCode::WorkTooLarge, file, std::to_string(file.size()));
    }
    QImageReader reader(file.filePath());
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > kLongestSide) {
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    }
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return troubleWith(ErrorCode::WorkUnread, file);
    }
    if (isCutOff(file.filePath())) {
        return troubleWith(ErrorCode::WorkUnread, file, "cut off");
    }
    const QImage photo = within(onWhite(picture), kLongestSide);
    WorkFile work;
    work.name = file.fileName();
    work.mediaType = "image/jpeg";
    work.content = jpegOf(photo);
    work.thumbnail = jpegOf(within(photo, kThumbnailSide));
    return work;
}

} // namespace

Result<WorkFile> readWorkFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile()) {
        return troubleWith(ErrorCode::WorkVanished, info);
    }
    if (!info.isReadable()) {
        return Error{ErrorCode::NoAccess, {}, toCore(info.fileName()), {}};
    }
    QImageReader::setAllocationLimit(kMostMegabytes);
    const QMimeType type = QMimeDatabase().mimeTypeForFile(info);
    const QByteArray format = QImageReader::imageFormat(info.filePath());
    const bool isNamedPhoto = isPhotoFormat(info.suffix().toLower().toLatin1());
    const bool isUnseen = isPictureOfUnknownKind(info, format, isNamedPhoto);
    if (isPhotoFormat(format) || (isNamedPhoto && !isUnseen)) {
        return readPhoto(info);
    }
    if (info.size() > static_cast<qint64>(kMostContent)) {
        return troubleWith(ErrorCode::WorkTooLarge, info, std::to_string(info.size()));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return troubleWith(info.exists() ? ErrorCode::NoAccess : ErrorCode::WorkVanished, info);
    }
    WorkFile work;
    work.name = info.fileName();
    work.mediaType = toCore(type.name());
    work.isUnseenPicture = isUnseen;
    work.content = file.readAll();
    if (work.content.size() != file.size()) {
        return troubleWith(ErrorCode::WorkVanished, info);
    }
    return work;
}

QString fileNameOf(const WorkSample& work)
{
    const QFileInfo added(toQt(work.fileName));
    const QMimeType type = QMimeDatabase().mimeTypeForName(toQt(work.mediaType));
    const QString suffix = added.suffix();
    const bool isOther =
        work.mediaType == "image/jpeg" && !type.suffixes().contains(suffix, Qt::CaseInsensitive);
    if (type.isValid() && !type.preferredSuffix().isEmpty() && (isOther || suffix.isEmpty())) {
        const bool isPictureName = isPhotoFormat(suffix.toLower().toLatin1());
        return (isPictureName ? added.completeBaseName() : added.fileName()) + QLatin1Char('.') +
               type.preferredSuffix();
    }
    return added.fileName();
}

} // namespace trellis::ui
