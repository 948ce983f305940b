// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/phrases.h"

#include "core/base/text.h"
#include "core/storage/edit.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

#include <algorithm>
#include <map>

namespace trellis {

using internal::Rows;

namespace {

std::vector<Field> fieldsOf(const Phrase& phrase, std::int64_t position)
{
    return {{"position", position},
            {"language", phrase.language},
            {"replaces", phrase.replaces},
            {"text", singleLine(phrase.text)}};
}

std::vector<Phrase> phrasesIn(internal::Connection& connection)
{
    Rows rows(connection, "SELECT id, bank, language, replaces, text FROM phrase "
                          "ORDER BY bank, position, id");
    std::vector<Phrase> phrases;
    while (rows.next()) {
        if (const auto bank = phraseBankFromName(rows.text(1))) {
            phrases.push_back(
                {PhraseId{rows.number(0)}, *bank, rows.text(2), rows.text(3), rows.text(4)});
        }
    }
    return phrases;
}

} // namespace

Result<std::vector<Phrase>> readPhrases(const Gradebook& gradebook)
{
    return internal::guarded(gradebook.path(), [&]() -> Result<std::vector<Phrase>> {
        return phrasesIn(gradebook.connection());
    });
}

Result<Committed> setPhrases(Gradebook& gradebook, PhraseBank bank,
                             const std::vector<Phrase>& phrases)
{
    return gradebook.transact(
        OpKind::SetPhrases, {{"bank", phraseBankName(bank)}}, [&](Edit& edit) -> Result<void> {
            std::map<PhraseId, std::pair<Phrase, std::int64_t>> before;
            std::int64_t position = 0;
            for (const Phrase& phrase : phrasesIn(edit.connection())) {
                if (phrase.bank == bank) {
                    before[phrase.id] = {phrase, ++position};
                }
            }
            position = 0;
            for (const Phrase& phrase : phrases) {
                const auto old = before.find(phrase.id);
                if (old != before.end()) {
                    edit.updateChanged("phrase", phrase.id.value,
                                       fieldsOf(old->second.first, old->second.second),
                                       fieldsOf(phrase, ++position));
                    before.erase(old);
                } else if (!singleLine(phrase.text).empty() || !phrase.replaces.empty()) {
                    std::vector<Field> fields = fieldsOf(phrase, ++position);
                    fields.push_back({"bank", std::string(phraseBankName(bank))});
                    edit.insert("phrase", PhraseId::make().value, fields);
                }
            }
            for (const auto& [id, gone] : before) {
                edit.remove("phrase", id.value);
            }
            return {};
        });
}

} // namespace trellis
