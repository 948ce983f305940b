// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QTranslator>

#include <cstdio>

namespace {

/// Asked only for what has no translation: with a number, that is a form that is missing.
class MissingPlurals : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* /*disambiguation*/, int n) const override
    {
        if (n >= 0) {
            std::fprintf(stderr, "No plural of \"%s\" in %s.\n", source, context);
            ++found;
        }
        return {};
    }

    mutable int found = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    // The test runner is also started while building, on machines without a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Trellis tests"));
    MissingPlurals missing;
    QCoreApplication::installTranslator(&missing);
    trellis::ui::usePlurals();
    const int failed = Catch::Session().run(argc, argv);
    return failed != 0 ? failed : missing.found;
}
