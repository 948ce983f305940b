// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/op_args.h"

#include <charconv>
#include <string>

namespace trellis::ui {

namespace {

std::int64_t idFrom(const nlohmann::json& value)
{
    if (value.is_number_integer()) {
        return value.get<std::int64_t>();
    }
    std::int64_t id = 0;
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        std::from_chars(text.data(), text.data() + text.size(), id);
    }
    return id;
}

} // namespace

std::vector<std::int64_t> idsIn(const Op& op, const char* one, const char* many)
{
    std::vector<std::int64_t> found;
    if (op.args.contains(one)) {
        found.push_back(idFrom(op.args.at(one)));
    } else if (op.args.contains(many) && op.args.at(many).is_array()) {
        for (const auto& value : op.args.at(many)) {
            found.push_back(idFrom(value));
        }
    }
    return found;
}

int countIn(const Op& op, const char* key)
{
    return op.args.contains(key) && op.args.at(key).is_number_integer() ? op.args.at(key).get<int>()
                                                                        : 0;
}

} // namespace trellis::ui
