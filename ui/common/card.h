// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QFrame>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace trellis::ui {

/// A button that looks like a link, for what is done now and then.
[[nodiscard]] QAbstractButton* quietButton(QWidget* parent, const QString& text);

/// A framed piece of a page with a heading and, beside it, what can be done with it.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Under the heading; what comes first is at the top.
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// Goes to the end of the heading's line.
    void addAction(QWidget* button);
    /// What the card says in large letters, under the heading.
    void setHeadline(QWidget* headline);
    /// Where there is little height the headline stands beside the heading.
    void setLow(bool isLow);
    /// It lies over the page: the edge stands out from what is below, in the dark as well.
    void setAbovePage() { m_isAbovePage = true; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QWidget* m_headline = nullptr;
    bool m_isLow = false;
    bool m_isAbovePage = false;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

} // namespace trellis::ui
