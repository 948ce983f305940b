// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/digits.h"

#include <utf8proc.h>

#include <cstddef>

namespace trellis {

namespace {

struct Count {
    std::size_t digits = 0;
    std::size_t others = 0;
};

Count count(std::string_view cell)
{
    Count count;
    while (!cell.empty()) {
        utf8proc_int32_t codePoint = 0;
        const utf8proc_ssize_t used =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(cell.data()),
                             static_cast<utf8proc_ssize_t>(cell.size()), &codePoint);
        if (used <= 0) { // what is no text is no digit either
            ++count.others;
            break;
        }
        const bool isDigit = utf8proc_category(codePoint) == UTF8PROC_CATEGORY_ND;
        ++(isDigit ? count.digits : count.others);
        cell.remove_prefix(static_cast<std::size_t>(used));
    }
    return count;
}

} // namespace

bool hasDigit(std::string_view cell)
{
    return count(cell).digits > 0;
}

bool isDigits(std::string_view cell)
{
    return count(cell).others == 0;
}

} // namespace trellis
