#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace attune {

/// A password in memory: overwritten when it goes, on every way in which it can go. It has no way into a stream or a
/// message but by asking for it: view().
class Secret {
public:
    Secret() = default;
    Secret(std::string text) : text_{text} { wipe(text); }
    Secret(char const* text) : text_{text} {}
    Secret(Secret const&) = default;
    Secret(Secret&& other) noexcept { swap(other); }
    Secret& operator=(Secret other) noexcept {
        swap(other);
        return *this;
    }
    ~Secret() { wipe(text_); }

    bool empty() const { return text_.empty(); }
    std::string_view view() const { return text_; }
    char const* c_str() const { return text_.c_str(); }
    friend bool operator==(Secret const& a, Secret const& b) { return a.text_ == b.text_; }

    /// Overwrites all that `text` has room for, not only what it shows, and leaves it empty.
    static void wipe(std::string& text) {
        text.resize(text.capacity());
        std::fill_n(static_cast<char volatile*>(text.data()), text.size(), '\0');  // volatile: not to be optimised away
        text.clear();
    }

private:
    void swap(Secret& other) noexcept { text_.swap(other.text_); }
    std::string text_;
};

}  // namespace attune
