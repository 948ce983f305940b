// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

#include <string>

class QComboBox;

namespace trellis::ui {

/// The languages that sheets have words in, with their codes as data, behind the words for none;
/// the tip of each says as well where its words are not reviewed yet;
/// one that is chosen and has no words is there as well.
void fillLanguages(QComboBox& box, const QString& none, const std::string& chosen);

} // namespace trellis::ui
