// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QLabel>
#include <QPointer>

namespace trellis::ui {

/// A label that shows its text as it is, wrapped where it does not fit, larger or smaller than the
/// text around it whatever size that has.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone : unsigned char { Plain, Bold, Quiet };

    explicit TextLabel(double size, Tone tone = Tone::Plain, QWidget* parent = nullptr);

    /// A word that is longer than any is shown without its middle: it would widen the page.
    void setText(const QString& text);
    /// Another font than that of the text around it.
    void setFamily(const QString& family);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    double m_size;
    Tone m_tone;
    QString m_family;
    QPointer<QWidget> m_around; ///< whose font is followed
};

/// Of the size of the text around it.
[[nodiscard]] TextLabel* plainText(QWidget* parent, const QString& text = {});
/// Smaller and quieter: what belongs to something else.
[[nodiscard]] TextLabel* smallText(QWidget* parent, const QString& text = {});

} // namespace trellis::ui
