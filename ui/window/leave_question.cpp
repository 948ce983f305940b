// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/leave_question.h"

#include "ui/document/document.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace trellis::ui {

namespace {

struct LeaveQuestion {
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

bool mayLeave(Document* document, QWidget* parent)
{
    if (document == nullptr || document->fileStatus().kind != FileStatus::Kind::OutOfReach ||
        document->tryAgain()) {
        return true;
    }
    QMessageBox question(parent);
    question.setWindowTitle(LeaveQuestion::tr("Leave the gradebook"));
    question.setTextFormat(Qt::PlainText);
    question.setText(document->fileStatus().sentence);
    question.setInformativeText(
        LeaveQuestion::tr("Stay to try again or to save a copy elsewhere."));
    const auto* leave =
        question.addButton(LeaveQuestion::tr("&Leave all the same"), QMessageBox::DestructiveRole);
    QPushButton* stay = question.addButton(LeaveQuestion::tr("&Stay"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == leave;
}

} // namespace trellis::ui
