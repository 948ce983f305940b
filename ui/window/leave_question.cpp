// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/leave_question.h"

#include "ui/document/document.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace trellis::ui {

namespace {

struct LeaveQuestion {
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

bool mayLeave(Document& document, LeavingFor what, bool isBegunKept, QWidget* parent)
{
    const bool isInReach =
        document.fileStatus().kind != FileStatus::Kind::OutOfReach || document.tryAgain();
    const int waiting = document.waitingCount();
    const bool mayBeLeft = isInReach || (what == LeavingFor::OtherGradebook && waiting == 0);
    if (mayBeLeft && isBegunKept) {
        return true;
    }
    const QString why =
        isInReach
            ? LeaveQuestion::tr("What you began here and did not finish cannot be kept: there "
                                "is no room beside the gradebook.")
            : document.fileStatus().sentence;
    const QString lost =
        waiting == 0 ? QString()
                     : LeaveQuestion::tr("%n things that you typed wait to be saved, and are gone "
                                         "once you leave.",
                                         nullptr, waiting);
    const QString advice =
        isInReach ? LeaveQuestion::tr("Stay to finish it or to make room.")
                  : LeaveQuestion::tr("Stay to try again or to save a copy elsewhere.");
    QMessageBox question(parent);
    question.setWindowTitle(LeaveQuestion::tr("Leave the gradebook"));
    question.setTextFormat(Qt::PlainText);
    question.setText(why);
    question.setInformativeText(paragraph({lost, advice}));
    const auto* leave =
        question.addButton(LeaveQuestion::tr("&Leave all the same"), QMessageBox::DestructiveRole);
    QPushButton* stay = question.addButton(LeaveQuestion::tr("&Stay"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == leave;
}

} // namespace trellis::ui
