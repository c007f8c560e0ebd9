#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace attune::pdf {

/// Finished pieces, kept under a key for the next document. What the last document did not use goes when the whole
/// grows over a limit, so that a long batch stays small.
template <class Value>
class Kept {
public:
    explicit Kept(std::size_t limit) : limit_{limit} {}

    Value* find(std::uint64_t key) {
        auto const found = entries_.find(key);
        if (found == entries_.end()) return nullptr;
        found->second.last_use = turn_;
        return &found->second.value;
    }
    /// References stay valid until end_document().
    Value& put(std::uint64_t key, Value value) {
        auto& entry = entries_[key];
        entry = {std::move(value), turn_};
        return entry.value;
    }
    void end_document() {
        std::size_t size = 0;
        for (auto const& [key, entry] : entries_) size += entry.value.size();
        if (size > limit_) std::erase_if(entries_, [&](auto const& it) { return it.second.last_use != turn_; });
        ++turn_;
    }

private:
    struct Entry {
        Value value;
        std::uint64_t last_use = 0;
    };
    std::size_t limit_;
    std::uint64_t turn_ = 0;
    std::unordered_map<std::uint64_t, Entry> entries_;
};

}  // namespace attune::pdf
