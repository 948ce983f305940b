// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <functional>

class QDialog;
class QLabel;

namespace trellis::ui {

class Document;

/// For a dialog over the class that is looked at, which other programs go on changing: it closes
/// when they take the class away, and what it shows beforehand is worked out anew when they change
/// something.
class ClassWatch : public QObject {
    Q_OBJECT

public:
    ClassWatch(QDialog& dialog, Document& document);
    /// The label says why something else is shown all at once.
    ClassWatch(QDialog& dialog, Document& document, std::function<void()> workOut, QLabel& said);

    /// Asked before what is shown is done. False where it was just worked out anew, to be looked at
    /// once more, or the class is gone.
    [[nodiscard]] bool isAsSeen();

private:
    void follow();

    QDialog& m_dialog;
    Document& m_document;
    ClassId m_class;
    std::function<void()> m_workOut;
    QLabel* m_said = nullptr;
    bool m_wasWritable; ///< before the change that is followed
    bool m_isChanged = false;
};

} // namespace trellis::ui
