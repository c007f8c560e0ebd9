#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "records/key.hpp"

namespace attune::records {

/// Bytes encrypted as libsodium's secretstream (XChaCha20-Poly1305): its header of 24 bytes, then chunks of 64 KiB with
/// 17 more each. The last one is marked as such, so that a cut anywhere is noticed, as is any change.
/// `bound` is what stands before them in the file; it is authenticated with the first chunk.
/// `step`, in bytes: the payload is filled up to a multiple of it, so that the size tells little.
std::string seal(std::string_view payload, Key const& key, std::string_view bound, std::size_t step);

/// Errors: anything but what `seal` gave for this key and `bound`.
Expected<std::string> unseal(std::string_view sealed, Key const& key, std::string_view bound);

}  // namespace attune::records
