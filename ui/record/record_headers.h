// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QHeaderView>

namespace trellis::ui {

class RecordModel;

/// Each outcome over what was so far and what was shown.
class RecordHeader : public QHeaderView {
    Q_OBJECT

public:
    RecordHeader(const RecordModel& model, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// Said behind "Note"; none where it is empty.
    void setNoteKey(const QString& key);
    /// What the words over both columns of an outcome need in one line.
    [[nodiscard]] int wordsWidth(int outcome) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] int roomOver(int outcome) const;
    /// Two where the words of an outcome need them.
    [[nodiscard]] int lines() const;

    const RecordModel& m_model;
    QString m_noteKey;
};

} // namespace trellis::ui
