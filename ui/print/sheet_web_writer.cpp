// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_web_writer.h"

#include "ui/print/front_blocks.h"
#include "ui/text/conference_text.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"

namespace trellis::ui {

QString theirs(const std::string& text)
{
    const QString words = toQt(text).simplified();
    return words.isEmpty() ? QString() : QStringLiteral("<bdi>%1</bdi>").arg(words.toHtmlEscaped());
}

QString theirLines(const std::string& text)
{
    QStringList lines;
    for (const QString& line : toQt(text).split(QLatin1Char('\n'))) {
        lines += theirs(toCore(line));
    }
    return lines.join(QStringLiteral("<br>"));
}

QString ofCourse(const std::string& text, bool isInPageLanguage)
{
    return isInPageLanguage
               ? theirs(text)
               : QStringLiteral("<bdi lang=\"%1\">%2</bdi>")
                     .arg(toQt(programLanguage()), toQt(text).simplified().toHtmlEscaped());
}

QString directionOf(const SheetWords& words)
{
    return words.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QString WebWriter::both(const QString& first, const QString& second) const
{
    return joined(first.toHtmlEscaped(), second.toHtmlEscaped());
}

QString WebWriter::joined(const QString& first, const QString& second) const
{
    return m_second == nullptr || second.isEmpty() || second == first
               ? first
               : QStringLiteral("%1 <small lang=\"%2\" dir=\"%3\">%4</small>")
                     .arg(first, m_second->code(), directionOf(*m_second), second);
}

QString WebWriter::say(const Saying& saying) const
{
    // Two spaces behind the number of a section are for paper.
    return both(m_words(saying).simplified(),
                m_second != nullptr ? (*m_second)(saying).simplified() : QString());
}

QString WebWriter::heading(int level, const Saying& saying, int number) const
{
    const QString before = number > 0 ? m_words.number(number) + QLatin1Char(' ') : QString();
    return QStringLiteral("<h%1>%2%3</h%1>\n").arg(QString::number(level), before, say(saying));
}

QString WebWriter::headingWithoutNumber(int level, const Saying& saying) const
{
    const auto words = [](const QString& heading) {
        return heading.section(QStringLiteral("  "), 1);
    };
    return QStringLiteral("<h%1>%2</h%1>\n")
        .arg(QString::number(level),
             both(words(m_words(saying)),
                  m_second != nullptr ? words((*m_second)(saying)) : QString()));
}

QString WebWriter::paragraph(const QString& html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(html);
}

QString WebWriter::list(const std::vector<Saying>& sayings) const
{
    QString html;
    for (const Saying& saying : sayings) {
        html += answer(saying, {});
    }
    return QStringLiteral("<ul>\n%1</ul>\n").arg(html);
}

QString WebWriter::ticks(const std::vector<Saying>& sayings,
                         const std::vector<bool>& areTicked) const
{
    QString html;
    for (std::size_t i = 0; i < sayings.size(); ++i) {
        const bool isTicked = i < areTicked.size() && areTicked[i];
        html +=
            QStringLiteral("<li%1>%2</li>\n")
                .arg(isTicked ? QStringLiteral(" class=\"ticked\"") : QString(), say(sayings[i]));
    }
    return QStringLiteral("<ul class=\"ticks\">\n%1</ul>\n").arg(html);
}

QString WebWriter::answer(const Saying& saying, const std::string& text) const
{
    return answer(say(saying), text);
}

QString WebWriter::answer(const QString& asked, const std::string& text) const
{
    return text.empty() ? QStringLiteral("<li class=\"open\">%1</li>\n").arg(asked)
                        : QStringLiteral("<li>%1 %2</li>\n").arg(asked, theirs(text));
}

QString WebWriter::prompt(const ConferencePrompt& prompt) const
{
    return prompt.key.empty()
               ? theirs(prompt.text)
               : both(promptText(prompt, m_words),
                      m_second != nullptr ? promptText(prompt, *m_second) : QString());
}

QString WebWriter::agenda(const ConferenceSheet& sheet) const
{
    const std::array<int, 6> minutes = agendaMinutes(sheet.minutes);
    const std::array<QString, 6> steps = agendaSteps(m_words, sheet);
    const std::array<QString, 6> also =
        m_second != nullptr ? agendaSteps(*m_second, sheet) : std::array<QString, 6>();
    QString html;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QString step =
            m_words(Sheet::tr("%1 (%2 min)")).arg(steps.at(i), m_words.number(minutes.at(i)));
        html += QStringLiteral("<li>%1</li>\n").arg(both(step, also.at(i)));
    }
    return QStringLiteral("<ul class=\"ticks\">\n%1</ul>\n").arg(html);
}

} // namespace trellis::ui
