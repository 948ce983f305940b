// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace trellis::ui {

/// One line under a grid that asks for a text: a note, a reason, a date. Enter takes it, Esc leaves
/// everything as it was; both give the keyboard back to where it was.
class EntryBar : public QFrame {
    Q_OBJECT

public:
    using Take = std::function<void(const QString& text)>;
    /// Understands a key and gives the prompt to go on with; none for one it does not know.
    using FirstKey = std::function<std::optional<QString>(const QKeyEvent& event)>;
    /// A sentence about what is wrong with a text, which is asked for again then; empty: all well.
    using Check = std::function<QString(const QString& text)>;

    explicit EntryBar(QWidget* parent);

    /// Asks for a text that may be empty. What was asked before is dropped.
    void ask(const QString& prompt, const QString& text, const Take& take);
    /// The same, but a text that the check has something to say about is not taken.
    void ask(const QString& prompt, const QString& text, const Check& check, const Take& take);
    /// Asks for one key first, such as that of a level, then for a text.
    void askKey(const QString& prompt, const FirstKey& key, const Check& check, const Take& take);
    /// Asks for nothing but Enter: a look at what is about to happen.
    void confirm(const QString& sentence, const QString& hint, const std::function<void()>& take);
    /// What is asked for now is taken as it is where it is left half-typed: another question, the
    /// screen, the class or the program. What cannot be taken like that is said. Esc still leaves
    /// everything as it was.
    void keepWhenLeft() { m_isKept = true; }
    /// As another question would: keeps what is to be kept, drops the rest.
    void leave();
    /// What the keys do, where an answer is not for saving.
    void setHint(const QString& hint);
    /// Another way to answer, beside the field until it is answered or left; taken over.
    void setBeside(QWidget* way);
    /// As if this had been typed, and Enter.
    void answer(const QString& text);
    [[nodiscard]] bool isAsking() const { return isVisibleTo(parentWidget()); }
    /// Drops what is asked and gives the keyboard back.
    void stop();

Q_SIGNALS:
    /// Why a text was not taken.
    void said(const QString& sentence);
    /// What was asked is answered or left.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    void takeText();
    void rememberKeyboard();
    void dropBeside();
    void setPrompt(const QString& prompt);
    /// What of the prompt there is room for beside what is typed.
    void fitPrompt();
    /// Where the page scrolls, the line that asks is seen.
    void comeIntoSight();
    /// What is done about the half-typed; none where there is nothing to keep, which is said where
    /// something was begun.
    [[nodiscard]] Take leftHalfTyped();

    QString m_words; ///< the prompt, whole; empty while a sentence has the line
    QLabel* m_prompt;
    QLineEdit* m_text;
    QLabel* m_hint;
    QBoxLayout* m_line;    ///< the prompt, and beside it or below it the answer
    QHBoxLayout* m_answer; ///< the field, another way beside it, the hint
    QPointer<QWidget> m_beside;
    FirstKey m_key; ///< while a key is waited for
    Check m_check;
    Take m_take;
    bool m_isKept = false;
    bool m_hasKey = false;      ///< the key that was waited for has come
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace trellis::ui
