#include "text/segment.hpp"

#include <algorithm>
#include <map>
#include <string>

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "base/utf8.hpp"
#include "text/face_impl.hpp"

namespace attune::text {

namespace {

using BreakIterator = std::unique_ptr<UBreakIterator, Destroy<ubrk_close>>;
using Bidi = std::unique_ptr<UBiDi, Destroy<ubidi_close>>;

/// False only if every character of the text has level 0 in a paragraph that runs from left to right: no strong
/// right-to-left character, no Arabic number, no direction control. A few others make it true, which costs only time.
constexpr bool may_turn_text(char32_t c) {
    return (c >= 0x0590 && c <= 0x08FF) || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF) ||
           (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

/// Latin letters, or characters that any script uses.
constexpr bool fits_latin(char32_t c) {
    return c < 0x02EA || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2000 && c <= 0x206F) || c == box_character;
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& position) {
    auto const first = static_cast<unsigned char>(text[position]);
    if (first < 0x80) {
        ++position;
        return first;
    }
    if (auto const code_point = utf8::decode(text, position)) return *code_point;
    ++position;
    return 0xFFFD;
}

struct Segmenter::Impl {
    std::map<std::string, BreakIterator, std::less<>> iterators;   // by language
    UText text = UTEXT_INITIALIZER;
    Bidi bidi;                                           // made when the first text needs it
    std::u16string utf16;
    std::vector<std::uint32_t> bytes_of;                 // of every UTF-16 unit, and of the end
    Segments segments;

    ~Impl() { utext_close(&text); }

    UBreakIterator* iterator(std::string_view language) {
        auto found = iterators.find(language);
        if (found == iterators.end()) {
            UErrorCode status = U_ZERO_ERROR;
            std::string name{language};
            BreakIterator made{ubrk_open(UBRK_LINE, name.c_str(), nullptr, 0, &status)};
            found = iterators.emplace(std::move(name), std::move(made)).first;
        }
        return found->second.get();
    }

    void find_opportunities(std::string_view source, std::string_view language) {
        auto& out = segments.opportunities;
        out.clear();
        auto const end = static_cast<std::uint32_t>(source.size());
        UBreakIterator* const breaks = iterator(language);
        UErrorCode status = U_ZERO_ERROR;
        utext_openUTF8(&text, source.data(), static_cast<std::int64_t>(source.size()), &status);
        if (breaks) ubrk_setUText(breaks, &text, &status);
        if (breaks && U_SUCCESS(status)) {
            ubrk_first(breaks);
            for (std::int32_t at = ubrk_next(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) {
                auto const offset = static_cast<std::uint32_t>(at);
                // A line that ends at a soft hyphen would have to show it, and we do not hyphenate.
                if (source.substr(0, offset).ends_with("\xC2\xAD") && offset < end) continue;
                out.push_back({offset, ubrk_getRuleStatus(breaks) >= UBRK_LINE_HARD && offset < end});
            }
        }
        if (out.empty() || out.back().offset != end) out.push_back({end, false});
    }

    void convert(std::string_view source) {
        utf16.clear();
        bytes_of.clear();
        for (std::size_t at = 0; at < source.size();) {
            auto const begin = static_cast<std::uint32_t>(at);
            char32_t const c = next_code_point(source, at);
            bytes_of.push_back(begin);
            if (c < 0x10000) {
                utf16.push_back(static_cast<char16_t>(c));
            } else {
                bytes_of.push_back(begin);
                utf16.push_back(U16_LEAD(c));
                utf16.push_back(U16_TRAIL(c));
            }
        }
        bytes_of.push_back(static_cast<std::uint32_t>(source.size()));
    }

    void find_levels(std::string_view source) {
        convert(source);
        auto const length = static_cast<std::int32_t>(utf16.size());
        // One base direction for the whole paragraph: ICU would choose anew after every forced break.
        segments.right_to_left = ubidi_getBaseDirection(utf16.data(), length) == UBIDI_RTL;
        if (!bidi) bidi.reset(ubidi_open());
        UErrorCode status = U_ZERO_ERROR;
        ubidi_setPara(bidi.get(), utf16.data(), length, segments.right_to_left ? 1 : 0, nullptr, &status);
        for (std::int32_t at = 0; U_SUCCESS(status) && at < length;) {
            std::int32_t limit = length;
            UBiDiLevel level = 0;
            ubidi_getLogicalRun(bidi.get(), at, &limit, &level);
            segments.levels.push_back({bytes_of[static_cast<std::size_t>(limit)], level});
            at = limit;
        }
        if (segments.levels.empty()) {                   // out of memory in ICU
            segments.levels.push_back({static_cast<std::uint32_t>(source.size()), 0});
        }
    }

    /// Characters that any script uses belong to the script before them (UAX 24), at the start to the one after them.
    void find_scripts(std::string_view source) {
        auto& runs = segments.scripts;
        hb_unicode_funcs_t* const unicode = hb_unicode_funcs_get_default();
        hb_script_t current = HB_SCRIPT_COMMON;
        for (std::size_t at = 0; at < source.size();) {
            auto const begin = static_cast<std::uint32_t>(at);
            char32_t const c = next_code_point(source, at);
            hb_script_t const script = hb_unicode_script(unicode, c);
            if (script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN) continue;
            if (script == current) continue;
            if (current != HB_SCRIPT_COMMON) runs.push_back({begin, current});
            current = script;
        }
        runs.push_back({static_cast<std::uint32_t>(source.size()),
                        current == HB_SCRIPT_COMMON ? HB_SCRIPT_LATIN : current});
    }
};

Segmenter::Segmenter() : impl_{std::make_unique<Impl>()} {}
Segmenter::~Segmenter() = default;

Segments const& Segmenter::segment(std::string_view text, std::string_view language) {
    auto& segments = impl_->segments;
    segments.levels.clear();
    segments.scripts.clear();
    segments.right_to_left = false;
    auto const end = static_cast<std::uint32_t>(text.size());

    bool turns = false, latin = true;
    for (std::size_t at = 0; at < text.size();) {
        char32_t const c = next_code_point(text, at);
        turns = turns || may_turn_text(c);
        latin = latin && fits_latin(c);
    }
    if (turns) {
        impl_->find_levels(text);
    } else {
        segments.levels.push_back({end, 0});
    }
    if (latin) {
        segments.scripts.push_back({end, HB_SCRIPT_LATIN});
    } else {
        impl_->find_scripts(text);
    }
    impl_->find_opportunities(text, language);
    return segments;
}

}  // namespace attune::text
