// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/page_flow.h"

#include <functional>

namespace trellis::ui {

// Sizes of large print and of sheets for those who begin to read. Units: points and millimetres.
inline constexpr TextStyle kLarge{18.0, false};
inline constexpr TextStyle kLargeBold{18.0, true};
inline constexpr double kLargePitch = 8.2; // 1.29 times the size
inline constexpr double kLargeTick = 6.0;

/// Text that goes down a page line by line, never cut.
class TextColumn {
public:
    explicit TextColumn(PageFlow& flow) : m_flow(flow) {}

    void text(const QString& words, TextStyle style, double pitch, double above = 3.0);
    /// The same, never parted by the end of a page.
    void whole(const QString& words, TextStyle style, double pitch, double above = 3.0);
    /// The second language small under the first, where there is one.
    void said(const Saying& saying, TextStyle style, double pitch, double above = 3.0);
    /// The same, each language never parted by the end of a page.
    void said(const Spoken& spoken, TextStyle style, double pitch, double above = 3.0);
    /// Lines to write on.
    void lines(int count, double pitch);
    /// Large: what was typed, else lines to write on; kept with the words above it. The first line
    /// is behind the words where the look asks for that.
    void asked(const QString& words, const QString& second, const std::string& answer, int count);
    void asked(const Saying& saying, const std::string& answer, int count);
    /// Large, with a line behind them, or under them where they are long.
    void withLine(const Saying& saying);
    /// Two of them beside each other where the look asks for that and both have room.
    void pair(const Saying& first, const Saying& second);
    /// Large, behind a line for a name.
    void behindLine(const Saying& saying);
    /// Large, over a rule; kept with what follows, which is so high.
    void heading(const Saying& saying, double next = 50.0);
    /// Large: boxes to tick with words behind them, side by side where the look asks for that.
    void ticks(const std::vector<Spoken>& list,
               const std::function<bool(std::size_t)>& isTicked = {});
    void place(const Block& block);
    /// On the next page where the end of this one would part what is laid, and that holds it.
    void together(const std::function<void(TextColumn&)>& lay);
    [[nodiscard]] const PageFlow& flow() const { return m_flow; }
    [[nodiscard]] Spoken spoken(const Saying& saying) const;
    /// Between lines to write on.
    [[nodiscard]] double writing() const { return m_flow.kit().look.writingPitch; }

private:
    /// Words with a line behind them; false where less than this is left for it.
    bool besideLine(const QString& words, const QString& second, double leastLine);

    PageFlow& m_flow;
};

} // namespace trellis::ui
