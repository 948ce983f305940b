// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/scale.h"

#include <QFrame>

#include <functional>

class QLineEdit;

namespace trellis::ui {

class TextLabel;

/// One line under the list that asks for a text, and before it for a level where one is asked:
/// one key for the level, the text, Enter. Esc leaves.
class AskBar : public QFrame {
    Q_OBJECT

public:
    explicit AskBar(QWidget* parent = nullptr);

    /// True: it was used, and the line goes.
    using Use = std::function<bool(const QString& text)>;
    using UseWithLevel = std::function<bool(LevelId level, const QString& text)>;

    void ask(const QString& question, const QString& text, Use use);
    void askLevel(const QString& question, const Scale& scale, UseWithLevel use);
    void leave();

Q_SIGNALS:
    void said(const QString& sentence);
    /// The line is gone: the keyboard is free.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QString& question, const QString& text);
    void finish();

    TextLabel* m_question;
    QLineEdit* m_text;
    Use m_use;
    UseWithLevel m_useWithLevel;
    Scale m_scale;
    std::optional<int> m_rank; ///< chosen
};

} // namespace trellis::ui
