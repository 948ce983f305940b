// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QObject>

namespace trellis::ui {

/// Hears when the system asks the program to end, as it does before the computer is shut down or
/// with `kill`, so that what is being typed can be kept. There is one at a time.
class AskedToEnd : public QObject {
    Q_OBJECT

public:
    explicit AskedToEnd(QObject* parent = nullptr);
    ~AskedToEnd() override;

Q_SIGNALS:
    void asked();
};

/// Ends the program as closing all of its windows would, without a question.
void endWhenAsked(QObject& program);

} // namespace trellis::ui
