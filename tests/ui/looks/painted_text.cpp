// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/looks/painted_text.h"

#include <QAbstractScrollArea>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <climits>

namespace trellis::test {

namespace {

constexpr double kAnywhere = 1e6;

/// Paints nothing, and keeps what was written.
class Reader : public QPaintEngine {
public:
    explicit Reader(std::vector<PaintedText>& texts)
        : QPaintEngine(QPaintEngine::AllFeatures), m_texts(texts)
    {}

    using QPaintEngine::drawPolygon;

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/,
                    const QRectF& /*part*/) override
    {}
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawImage(const QRectF& /*to*/, const QImage& /*image*/, const QRectF& /*part*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {}
    void drawTiledPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/,
                         const QPointF& /*offset*/) override
    {}
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        // Most capitals reach three quarters of the way up, and a tail half of the way down.
        const double up = item.ascent() * 0.75;
        const auto* widget = dynamic_cast<const QWidget*>(painter()->device());
        if (widget != nullptr &&
            qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) != nullptr) {
            widget = widget->parentWidget(); // it paints for what scrolls
        }
        m_texts.push_back(
            {item.text(),
             widget != nullptr ? QString::fromLatin1(widget->metaObject()->className()) : QString(),
             {at.x(), at.y() - up, item.width(), up + item.descent() / 2},
             painter()->hasClipping()
                 ? painter()->clipBoundingRect()
                 : QRectF(-kAnywhere, -kAnywhere, 2 * kAnywhere, 2 * kAnywhere)});
    }

private:
    std::vector<PaintedText>& m_texts;
};

/// As large as the widget, with a dot for a dot.
class Paper : public QPaintDevice {
public:
    Paper(const QWidget& like, std::vector<PaintedText>& texts) : m_like(like), m_reader(texts) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_reader; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmNumColors:
            return INT_MAX;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget& m_like;
    mutable Reader m_reader;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& widget)
{
    std::vector<PaintedText> texts;
    Paper paper(widget, texts);
    widget.render(&paper);
    return texts;
}

QStringList cutLetters(QWidget& widget)
{
    constexpr double kHair = 1.5;
    std::vector<PaintedText> texts = paintedTexts(widget);
    // A heading over several columns is painted by each of them, as far as it lies over it.
    for (PaintedText& one : texts) {
        for (const PaintedText& part : texts) {
            if (part.text == one.text && part.letters == one.letters) {
                one.room |= part.room;
            }
        }
    }
    QStringList cut;
    for (const PaintedText& one : texts) {
        // What was typed scrolls in its field. Marks of direction have no letters, and the one of a
        // mnemonic comes by itself, from where the whole word begins.
        const bool isField = one.painter == QLatin1String("QLineEdit") ||
                             one.painter == QLatin1String("QPlainTextEdit");
        if (isField || one.text.size() < 2 || one.letters.width() < 1 || one.room.isEmpty() ||
            one.room.adjusted(-kHair, -kHair, kHair, kHair).contains(one.letters)) {
            continue;
        }
        cut.append(QStringLiteral("%1 '%2': %3x%4 in %5x%6")
                       .arg(one.painter, one.text.left(60))
                       .arg(qRound(one.letters.width()))
                       .arg(qRound(one.letters.height()))
                       .arg(qRound(one.room.width()))
                       .arg(qRound(one.room.height())));
    }
    return cut;
}

} // namespace trellis::test
