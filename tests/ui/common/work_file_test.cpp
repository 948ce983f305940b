// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/temp_folder.h"
#include "ui/common/work_file.h"
#include "ui/text/messages.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

#include <utility>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::TempFolder;

namespace {

QString pathIn(const TempFolder& folder, const char* name)
{
    return QString::fromStdString(folder.file(name).string());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("work: a photo is scaled down and written anew, the file is left as it is", "[ui][work]")
{
    const TempFolder folder;
    const QString path = pathIn(folder, "cell.png");
    QImage photo(3000, 1500, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    photo.setText(QStringLiteral("GPS"), QStringLiteral("52.37 4.89"));
    REQUIRE(photo.save(path));
    const QByteArray before = bytesOf(path);
    const auto work = readWorkFile(path);
    REQUIRE(work);
    CHECK(work->mediaType == "image/jpeg");
    CHECK(QImage::fromData(work->content).size() == QSize(2000, 1000));
    CHECK(QImage::fromData(work->thumbnail).width() == 320);
    CHECK_FALSE(work->content.contains("52.37"));
    CHECK(bytesOf(path) == before);
}

TEST_CASE("work: a photo that a telephone took upright stands upright", "[ui][work]")
{
    const TempFolder folder;
    QImage lying(40, 20, QImage::Format_RGB32);
    lying.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(lying.save(&buffer, "JPEG"));
    // Source: EXIF 2.3, 4.6.4: orientation 6 is to be turned a quarter to the right.
    const QByteArray exif = QByteArray::fromHex("ffe10022"
                                                "457869660000"
                                                "49492a0008000000"
                                                "0100"
                                                "120103000100000006000000"
                                                "00000000");
    bytes.insert(2, exif);
    QFile file(pathIn(folder, "upright.jpg"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto work = readWorkFile(file.fileName());
    REQUIRE(work);
    CHECK(QImage::fromData(work->content).size() == QSize(20, 40));
    CHECK(QImage::fromData(work->thumbnail).size() == QSize(20, 40));
    // Nothing of what the telephone said about it goes along.
    CHECK_FALSE(work->content.contains("Exif"));
}

TEST_CASE("work: a picture that cannot be shown here is kept as a file, and known as one",
          "[ui][work]")
{
    const TempFolder folder;
    // Source: ISO/IEC 23008-12, 10.2: the brand of a file as telephones write it.
    const QByteArray heic = QByteArray::fromHex("00000018"
                                                "66747970"
                                                "68656963"
                                                "00000000"
                                                "6d696631"
                                                "68656963") +
                            QByteArray(200, '\0');
    for (const char* name : {"IMG_0042.HEIC", "IMG_0042.jpg"}) {
        CAPTURE(name);
        QFile file(pathIn(folder, name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(heic);
        file.close();
        const auto work = readWorkFile(file.fileName());
        REQUIRE(work);
        CHECK(work->isUnseenPicture);
        CHECK(work->content == heic);
        CHECK(work->thumbnail.isEmpty());
        CHECK(work->mediaType.rfind("image/", 0) == 0);
    }
}

TEST_CASE("work: a small photo keeps its size, what is transparent becomes white", "[ui][work]")
{
    const TempFolder folder;
    const QString path = pathIn(folder, "drawing.png");
    QImage drawing(40, 30, QImage::Format_ARGB32);
    drawing.fill(Qt::transparent);
    REQUIRE(drawing.save(path));
    const auto work = readWorkFile(path);
    REQUIRE(work);
    const QImage kept = QImage::fromData(work->content);
    CHECK(kept.size() == QSize(40, 30));
    CHECK(kept.pixelColor(20, 15).lightness() > 250);
}

TEST_CASE("work: a photo under another name is a photo, a damaged one is said", "[ui][work]")
{
    const TempFolder folder;
    const QString path = pathIn(folder, "essay.txt");
    QImage photo(20, 20, QImage::Format_RGB32);
    photo.fill(Qt::red);
    REQUIRE(photo.save(path, "PNG"));
    CHECK(readWorkFile(path)->mediaType == "image/jpeg");

    const QString damaged = pathIn(folder, "damaged.jpg");
    QFile file(damaged);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xFF\xD8\xFF\xE0 and then nothing");
    file.close();
    const auto unread = readWorkFile(damaged);
    REQUIRE_FALSE(unread);
    CHECK(unread.error().code == ErrorCode::WorkUnread);
    CHECK(messageFor(unread.error(), TextFor::Plain).contains(QStringLiteral("damaged.jpg")));
}

TEST_CASE("work: a photo that was cut off is said, not taken half grey", "[ui][work]")
{
    const TempFolder folder;
    QImage photo(600, 400, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x) {
            photo.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, (x ^ y) % 256));
        }
    }
    const QString path = pathIn(folder, "photo.jpg");
    REQUIRE(photo.save(path));
    REQUIRE(readWorkFile(path));
    const QByteArray whole = bytesOf(path);
    QFile half(pathIn(folder, "half.jpg"));
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write(whole.left(whole.size() / 2));
    half.close();
    const auto work = readWorkFile(half.fileName());
    REQUIRE_FALSE(work);
    CHECK(work.error().code == ErrorCode::WorkUnread);
    CHECK(messageFor(work.error(), TextFor::Plain) ==
          QStringLiteral("The end of the picture half.jpg is missing; it may have been copied in "
                         "part. Nothing was added, and the file is untouched. Copy it once more, "
                         "or add the title and where the work is kept."));
    CHECK(bytesOf(half.fileName()) == whole.left(whole.size() / 2));
    // What telephones write behind the picture does no harm.
    QFile more(pathIn(folder, "more.jpg"));
    REQUIRE(more.open(QIODevice::WriteOnly));
    more.write(whole + "a film of a second");
    more.close();
    CHECK(readWorkFile(more.fileName()));
}

TEST_CASE("work: a film of 200 MB is not read, a file that vanished is said", "[ui][work]")
{
    const TempFolder folder;
    const QString film = pathIn(folder, "play.mp4");
    QFile file(film);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(200LL * 1024 * 1024));
    file.close();
    CHECK(readWorkFile(film).error().code == ErrorCode::WorkTooLarge);
    CHECK(QFile::exists(film));
    CHECK(readWorkFile(pathIn(folder, "gone.pdf")).error().code == ErrorCode::WorkVanished);
    CHECK(readWorkFile(QString::fromStdString(folder.path().string())).error().code ==
          ErrorCode::WorkVanished);
}

TEST_CASE("work: pictures of other kinds are read, or kept as files", "[ui][work]")
{
    // One white point each: WebP without loss, and a TIFF of eight entries.
    const QByteArray webp =
        QByteArray::fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    const QByteArray tiff = QByteArray::fromHex("49492a00080000000800"
                                                "000103000100000001000000"
                                                "010103000100000001000000"
                                                "020103000100000008000000"
                                                "030103000100000001000000"
                                                "060103000100000001000000"
                                                "11010400010000006e000000"
                                                "160103000100000001000000"
                                                "170104000100000001000000"
                                                "00000000ff");
    const TempFolder folder;
    for (const auto& [name, bytes] :
         {std::pair("photo.webp", webp), std::pair("scan.tiff", tiff)}) {
        INFO(name);
        QFile file(pathIn(folder, name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto work = readWorkFile(file.fileName());
        const QByteArray kind = QFileInfo(file.fileName()).suffix().toLatin1();
        if (QImageReader::supportedImageFormats().contains(kind)) {
            REQUIRE(work);
            CHECK(work->mediaType == "image/jpeg");
            CHECK(QImage::fromData(work->content).size() == QSize(1, 1));
        } else {
            REQUIRE(work); // it is not damaged
            CHECK(work->isUnseenPicture);
            CHECK(work->content == bytes);
        }
    }
}

TEST_CASE("work: a copy is called what it is", "[ui][work]")
{
    const auto called = [](const char* name, const char* type) {
        WorkSample work;
        work.fileName = name;
        work.mediaType = type;
        return fileNameOf(work).toStdString();
    };
    CHECK(called("photo.JPG", "image/jpeg") == "photo.JPG");
    CHECK(called("photo.jpeg", "image/jpeg") == "photo.jpeg");
    CHECK(called("drawing.png", "image/jpeg") == "drawing.jpg");
    CHECK(called("no suffix", "image/jpeg") == "no suffix.jpg");
    CHECK(called("Mr. Ode", "image/jpeg") == "Mr. Ode.jpg");
    CHECK(called("essay.pdf", "application/pdf") == "essay.pdf");
    CHECK(called("data.lab2", "text/plain") == "data.lab2");
    CHECK(called("essay", "application/pdf") == "essay.pdf");
}

TEST_CASE("work: another file goes in as it is", "[ui][work]")
{
    const TempFolder folder;
    const QString path = pathIn(folder, "essay.pdf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 an essay");
    file.close();
    const auto work = readWorkFile(path);
    REQUIRE(work);
    CHECK(work->content == QByteArray("%PDF-1.4 an essay"));
    CHECK(work->mediaType == "application/pdf");
    CHECK(work->thumbnail.isEmpty());
}
