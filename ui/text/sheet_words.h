// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The words of a sheet, which speaks the family's language whatever the program speaks. They are
// written as Sheet::tr("…") and Credit::tr("…"), collected by lupdate into
// resources/translations/sheet_*.ts, and said by a SheetWords of one language.
#pragma once

#include "core/base/date.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace trellis::ui {

/// Words that were not said in a language yet. A number takes the place of "%n".
struct Saying {
    const char* context = "";
    const char* text = "";
    const char* note = nullptr;
    int n = -1;
};

/// Words on sheets.
struct Sheet {
#ifdef LUPDATE // which reads this line whatever stands before it: the context of the words
    Q_DECLARE_TR_FUNCTIONS(Sheet)
#endif
    [[nodiscard]] static constexpr Saying tr(const char* text, const char* note = nullptr,
                                             int n = -1)
    {
        return {"Sheet", text, note, n};
    }
};

/// Sentences about credit, said on sheets and to a teacher.
struct Credit {
#ifdef LUPDATE // which reads this line whatever stands before it: the context of the words
    Q_DECLARE_TR_FUNCTIONS(Credit)
#endif
    [[nodiscard]] static constexpr Saying tr(const char* text, const char* note = nullptr,
                                             int n = -1)
    {
        return {"Credit", text, note, n};
    }
};

/// One language of sheets: its words, its dates, its direction. Digits are 0 to 9 in every
/// language, since numbers of outcomes are typed with them and a sheet has one kind of digits.
class SheetWords {
public:
    explicit SheetWords(const QString& code);

    /// A code as in Student::sheetLanguage; English where it is empty or not shipped.
    [[nodiscard]] static const SheetWords& of(const QString& code);
    /// The codes of the languages that have words, in order.
    [[nodiscard]] static QStringList languages();

    [[nodiscard]] QString operator()(const Saying& saying) const;
    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

    [[nodiscard]] QString number(int value) const { return QString::number(value); }
    /// "Dec 9"; in English in the order of the country, as on the screen.
    [[nodiscard]] QString shortDate(Date day) const;
    /// "Dec 9, 2026"
    [[nodiscard]] QString dateWithYear(Date day) const;
    /// "Thu Dec 10"
    [[nodiscard]] QString dateWithWeekday(Date day) const;
    /// "5:20 PM"; in minutes of the day.
    [[nodiscard]] QString clock(int minuteOfDay) const;

private:
    [[nodiscard]] QString date(Date day, const QString& format) const;
    /// Writes a month or a weekday, 1 for the first, into a format where the file of the language
    /// has the names: QLocale does not know those of every language.
    void putName(QString& format, const QString& field, const char* names, int which) const;

    QString m_code;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace trellis::ui
