// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <map>
#include <string>

class QPushButton;
class QSettings;

namespace trellis::ui {

class Document;
class NameGuard;
class TextLabel;

/// Offers the languages that families speak at home, as the roster brought them, for sheets that
/// have none of their own yet. Not there where nothing is to be offered; what the teacher leaves as
/// it is, is not offered again on this machine.
class HomeLanguages : public QWidget {
    Q_OBJECT

public:
    HomeLanguages(Document& document, NameGuard& names, QSettings& settings,
                  QWidget* parent = nullptr);

private:
    void refresh();
    void use();
    void leave();
    [[nodiscard]] QString key() const;

    Document& m_document;
    NameGuard& m_names;
    QSettings& m_settings;
    TextLabel* m_words;
    QPushButton* m_use;
    std::map<StudentId, std::string> m_offered; ///< codes of languages
};

} // namespace trellis::ui
