// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/course_words.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bloom)
};

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(ActivityKind)
};

struct MethodWords {
    Q_DECLARE_TR_FUNCTIONS(Method)

public:
    static QString lastMarks(const MethodChoice& choice)
    {
        return choice.parameter ? tr("the last %n marks", nullptr, *choice.parameter)
                                : tr("all marks");
    }
};

} // namespace

QString activityKindText(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Quiz:
        return KindWords::tr("Quiz");
    case ActivityKind::Project:
        return KindWords::tr("Project");
    case ActivityKind::Performance:
        return KindWords::tr("Performance");
    case ActivityKind::Product:
        return KindWords::tr("Product");
    case ActivityKind::Conversation:
        return KindWords::tr("Conversation");
    case ActivityKind::Observation:
        return KindWords::tr("Observation");
    case ActivityKind::ExitSlip:
        return KindWords::tr("Exit slip");
    case ActivityKind::Other:
        return KindWords::tr("Other");
    }
    return {};
}

QString untitledText()
{
    return KindWords::tr("activity without a name");
}

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

QString methodText(Method method)
{
    switch (method) {
    case Method::Latest:
        return MethodWords::tr("Latest");
    case Method::Highest:
        return MethodWords::tr("Highest");
    case Method::MostCommon:
        return MethodWords::tr("Most common");
    case Method::Median:
        return MethodWords::tr("Median");
    case Method::Average:
        return MethodWords::tr("Average");
    case Method::WeightedLatest:
        return MethodWords::tr("Weighted latest");
    case Method::Decaying:
        return MethodWords::tr("Decaying");
    case Method::TimesShown:
        return MethodWords::tr("Times shown");
    case Method::InARow:
        return MethodWords::tr("In a row");
    }
    return {};
}

QString methodSentence(const MethodChoice& choice)
{
    const int number = choice.parameter.value_or(0);
    switch (choice.method) {
    case Method::Latest:
        return MethodWords::tr("The newest mark is the level.");
    case Method::Highest:
        return MethodWords::tr("The best mark is the level.");
    case Method::MostCommon:
        return MethodWords::tr("The level that comes most often in %1; of two, the newer one.")
            .arg(MethodWords::lastMarks(choice));
    case Method::Median:
        return MethodWords::tr("The middle of %1.").arg(MethodWords::lastMarks(choice));
    case Method::Average:
        return MethodWords::tr("The mean of %1.").arg(MethodWords::lastMarks(choice));
    case Method::WeightedLatest:
        return MethodWords::tr("The newest mark weighs %1 %, the mean of all before it %2 %.")
            .arg(number)
            .arg(100 - number);
    case Method::Decaying:
        return MethodWords::tr("Each mark weighs %1 %, what stood before it %2 %.")
            .arg(number)
            .arg(100 - number);
    case Method::TimesShown:
        return MethodWords::tr("A level that counts is reached when it was shown %n times.",
                               nullptr, number);
    case Method::InARow:
        return MethodWords::tr(
            "A level that counts is reached when it was shown %n times in a row, "
            "and stays.",
            nullptr, number);
    }
    return {};
}

} // namespace trellis::ui
