// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/student_notes.h"

namespace trellis {

std::string_view profileQuestionName(ProfileQuestion question)
{
    switch (question) {
    case ProfileQuestion::Strengths:
        return "strengths";
    case ProfileQuestion::Interests:
        return "interests";
    case ProfileQuestion::LearnsBestWhen:
        return "learns best when";
    case ProfileQuestion::LanguagesAtHome:
        return "languages at home";
    }
    return {};
}

} // namespace trellis
