// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/course_words.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bloom)
};

} // namespace

QString bloomText(Bloom step)
{
    switch (step) {
    case Bloom::Remember:
        return Words::tr("Remember");
    case Bloom::Understand:
        return Words::tr("Understand");
    case Bloom::Apply:
        return Words::tr("Apply");
    case Bloom::Analyze:
        return Words::tr("Analyze");
    case Bloom::Evaluate:
        return Words::tr("Evaluate");
    case Bloom::Create:
        return Words::tr("Create");
    }
    return {};
}

QString bloomShortText(Bloom step)
{
    switch (step) {
    case Bloom::Remember:
        return Words::tr("Rem", "short for Remember");
    case Bloom::Understand:
        return Words::tr("Und", "short for Understand");
    case Bloom::Apply:
        return Words::tr("App", "short for Apply");
    case Bloom::Analyze:
        return Words::tr("Ana", "short for Analyze");
    case Bloom::Evaluate:
        return Words::tr("Eva", "short for Evaluate");
    case Bloom::Create:
        return Words::tr("Cre", "short for Create");
    }
    return {};
}

} // namespace trellis::ui
