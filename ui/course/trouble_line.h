// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace trellis::ui {

class Document;

/// For a dialog over the gradebook that is open: why nothing can be saved now, and a way to try
/// again. Not there as long as the gradebook can be changed. What is refused for another reason is
/// left to the dialog.
class TroubleLine : public QWidget {
    Q_OBJECT

public:
    explicit TroubleLine(Document& document, QWidget* parent = nullptr);

    /// False, and said, where nothing has changed about it.
    bool tryAgain();

Q_SIGNALS:
    /// A sentence about anything but the file.
    void refused(const QString& sentence);

private:
    void refresh();

    Document& m_document;
    QLabel* m_sentence;
    QPushButton* m_again;
};

} // namespace trellis::ui
