// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/contents.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

#include <fmt/format.h>
#include <sodium.h>

#include <array>

namespace trellis {

using internal::DamagedContent;
using internal::Rows;

namespace {

using Hash = std::array<unsigned char, crypto_hash_sha256_BYTES>;

Hash hashOf(std::string_view bytes)
{
    Hash hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    return hash;
}

std::string hexOf(const Hash& hash)
{
    std::string hex;
    for (const unsigned char byte : hash) {
        hex += fmt::format("{:02x}", byte);
    }
    return hex;
}

// The first 63 bits.
BlobId idOf(const Hash& hash)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < sizeof(bits); ++i) {
        bits = (bits << 8U) | hash[i];
    }
    return BlobId{static_cast<std::int64_t>(bits >> 1U)};
}

} // namespace

Result<std::string> readContent(const Gradebook& gradebook, BlobId id)
{
    return internal::guarded(gradebook.path(), [&]() -> Result<std::string> {
        Rows row(gradebook.connection(), "SELECT hash, bytes FROM blob WHERE id = ?");
        row.with(id.value);
        if (!row.next()) {
            throw DamagedContent("a photo or file is not there");
        }
        std::string bytes = row.text(1);
        if (hexOf(hashOf(bytes)) != row.text(0)) {
            throw DamagedContent("a photo or file");
        }
        return bytes;
    });
}

BlobId keepContent(Edit& edit, std::string_view bytes)
{
    const Hash hash = hashOf(bytes);
    const BlobId id = idOf(hash);
    {
        Rows same(edit.connection(), "SELECT hash FROM blob WHERE id = ?");
        same.with(id.value);
        if (same.next()) {
            if (same.text(0) != hexOf(hash)) {
                throw DamagedContent("two contents have the same name");
            }
            return id;
        }
    }
    SQLite::Statement& insert =
        edit.connection().prepared("INSERT INTO blob (id, hash, bytes) VALUES (?, ?, ?)");
    insert.bind(1, id.value);
    insert.bind(2, hexOf(hash));
    insert.bindNoCopy(3, bytes.data(), static_cast<int>(bytes.size()));
    insert.exec();
    insert.reset();
    insert.clearBindings();
    return id;
}

} // namespace trellis
