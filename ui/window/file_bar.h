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
    FileBar(Document& document, QSettings& settings, QWidget* parent = nullptr);

    /// Writes a copy and offers to go on in it, or goes on at once where nobody may write into the
    /// file; or says why there is none.
    void copyTo(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence);
    /// To be opened instead of the file that is out of reach.
    void fileWanted(const QString& path);
    /// The keyboard was here, and there is nothing to do here any more.
    void left();

private:
    void refresh();
    void tryAgain();
    void saveCopy();

    Document& m_document;
    QSettings& m_settings;
    QLabel* m_sentence;
    QPushButton* m_tryAgain;
    QPushButton* m_saveCopy;
    QPushButton* m_goOn;
    QPushButton* m_takeOver;
    QString m_copy; ///< written since the file is out of reach; empty where there is none
};

} // namespace trellis::ui
