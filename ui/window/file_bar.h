// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace trellis::ui {

class Document;

/// Says why the open file cannot be changed and offers what helps; not there while it can be.
class FileBar : public QFrame {
    Q_OBJECT

public:
    explicit FileBar(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void refresh();
    void saveCopy();

    Document& m_document;
    QLabel* m_sentence;
    QPushButton* m_tryAgain;
    QPushButton* m_saveCopy;
    QPushButton* m_takeOver;
};

} // namespace trellis::ui
