#include "text/words.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <unicode/uchar.h>

#include "base/hash.hpp"
#include "text/segment.hpp"

namespace attune::text {

namespace {

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

/// Draws nothing by itself, so that no font needs a glyph for it.
bool is_ignorable(char32_t c) { return is_control(c) || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT); }

/// Ignorable, and yet HarfBuzz wants a glyph for it.
bool is_filler(char32_t c) {
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || (c >= 0x1BCA0 && c <= 0x1BCA3);
}

/// A font would draw a control character as an empty box: a tab becomes a space, the others an invisible character.
void hide_controls(hb_buffer_t* buffer, Face const& face) {
    unsigned length = 0;
    hb_glyph_info_t* const characters = hb_buffer_get_glyph_infos(buffer, &length);
    for (unsigned i = 0; i < length; ++i) {
        auto& c = characters[i].codepoint;
        if (c == U'\t') c = U' ';
        if (is_control(c) || (is_filler(c) && !face.has(c))) c = 0x200B;
    }
}

/// The characters of `text` that want a glyph.
std::u32string visible_characters(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        char32_t const c = next_code_point(text, at);
        if (!is_ignorable(c)) out.push_back(c);
    }
    return out;
}

bool has_missing_glyph(ShapedRun const& run) {
    return std::ranges::any_of(run.glyphs, [](Glyph const& glyph) { return glyph.id == 0; });
}

/// Adds the characters that `run` could not draw.
void note_missing(ShapedRun const& run, std::vector<char32_t>& missing) {
    if (!has_missing_glyph(run)) return;
    auto const starts = cluster_starts(run);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        auto const lost = [&](Glyph const& glyph) { return glyph.id == 0 && glyph.cluster == starts[i]; };
        if (std::ranges::none_of(run.glyphs, lost)) continue;
        auto const end = i + 1 < starts.size() ? starts[i + 1] : run.text.size();
        auto const characters = visible_characters(std::string_view{run.text}.substr(starts[i], end - starts[i]));
        auto const before = missing.size();
        std::ranges::copy_if(characters, std::back_inserter(missing), [&](char32_t c) { return !run.face->has(c); });
        if (missing.size() == before) missing.insert(missing.end(), characters.begin(), characters.end());
    }
}

double ems(ShapedRun const& run) { return static_cast<double>(run.advance) / run.face->metrics().units_per_em; }

std::uint64_t hash_of(ShapedRun const& run) {
    Hash hash;
    hash.add(run.face->content_hash()).add(run.text).add(run.right_to_left);
    for (auto const& glyph : run.glyphs) {
        hash.add(glyph.id).add(glyph.advance).add(glyph.x_offset).add(glyph.y_offset).add(glyph.cluster);
    }
    return hash.value();
}

}  // namespace

std::vector<std::uint32_t> cluster_starts(ShapedRun const& run) {
    std::vector<std::uint32_t> starts;
    for (auto const& glyph : run.glyphs) {
        if (starts.empty() || starts.back() != glyph.cluster) starts.push_back(glyph.cluster);
    }
    if (run.right_to_left) std::ranges::reverse(starts);
    return starts;
}

Words::Words(std::shared_ptr<Fonts const> fonts) : fonts_{std::move(fonts)}, buffer_{hb_buffer_create()} {}

Expected<Font const*> Words::font(FontName const& name) {
    auto known = known_fonts_.find(name);
    if (known == known_fonts_.end()) {
        auto face = fonts_->find(name);
        if (!face) return Unexpected<Diagnostics>{std::move(face.error())};
        known = known_fonts_.emplace(name, Font{name, *std::move(face)}).first;
    }
    return &known->second;
}

hb_language_t Words::language(std::string_view name) {
    auto known = languages_.find(name);
    if (known == languages_.end()) {
        auto const language = hb_language_from_string(name.data(), static_cast<int>(name.size()));
        known = languages_.emplace(std::string{name}, language).first;
    }
    return known->second;
}

WordStyle& Words::style(Font const* font, hb_script_t script, hb_language_t language, bool right_to_left) {
    auto const found = std::ranges::find_if(styles_, [&](WordStyle const& known) {
        return known.font == font && known.script == script && known.language == language &&
               known.right_to_left == right_to_left;
    });
    if (found != styles_.end()) return *found;
    return styles_.emplace_back(WordStyle{font, script, language, right_to_left, {}});
}

void Words::forget_if_many() {
    constexpr std::size_t many = 50'000;                 // some 20 MB; a handout has about 1,000
    if (count_ <= many) return;
    for (auto& style : styles_) style.words.clear();
    count_ = 0;
}

Word const& Words::shape(std::string_view text, WordStyle& style) {
    if (auto const known = style.words.find(text); known != style.words.end()) return known->second;
    auto& word = style.words.emplace(std::string{text}, Word{}).first->second;
    ++count_;
    auto run = shape_part(text, {0, static_cast<std::uint32_t>(text.size())}, style, style.font->face);
    if (has_missing_glyph(*run)) {
        shape_with_fallback(word, text, *run, style);
    } else {
        word.runs.push_back(std::move(run));
    }
    for (auto const& part : word.runs) {
        word.width += ems(*part);
        note_missing(*part, word.missing);
    }
    return word;
}

std::shared_ptr<ShapedRun const> Words::shape_part(std::string_view text, Part part, WordStyle const& style,
                                                   std::shared_ptr<Face const> const& face) {
    hb_buffer_t* const buffer = buffer_.get();
    hb_buffer_clear_contents(buffer);
    // The rest of the word goes in as context, so that letters join across a change of font.
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), part.begin,
                       static_cast<int>(part.end - part.begin));
    hide_controls(buffer, *face);
    hb_buffer_set_direction(buffer, style.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, style.script);
    hb_buffer_set_language(buffer, style.language);
    hb_shape(face->impl().font.get(), buffer, nullptr, 0);

    auto run = std::make_shared<ShapedRun>();
    run->face = face;
    run->text = text.substr(part.begin, part.end - part.begin);
    run->right_to_left = style.right_to_left;
    std::size_t first = 0;
    run->is_space = !run->text.empty() && is_breaking_space(next_code_point(run->text, first));
    unsigned count = 0;
    hb_glyph_info_t const* const infos = hb_buffer_get_glyph_infos(buffer, &count);
    hb_glyph_position_t const* const positions = hb_buffer_get_glyph_positions(buffer, nullptr);
    run->glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        run->glyphs.push_back({static_cast<GlyphId>(infos[i].codepoint), positions[i].x_advance,
                               positions[i].x_offset, positions[i].y_offset, infos[i].cluster - part.begin});
        run->advance += positions[i].x_advance;
    }
    run->hash = hash_of(*run);
    return run;
}

void Words::shape_with_fallback(Word& word, std::string_view text, ShapedRun const& first_try,
                                WordStyle const& style) {
    std::vector<std::uint32_t> lacking;                  // starts of the clusters that need another font
    for (auto const& glyph : first_try.glyphs) {
        if (glyph.id == 0) lacking.push_back(glyph.cluster);
    }
    std::ranges::sort(lacking);
    lacking.erase(std::unique(lacking.begin(), lacking.end()), lacking.end());

    auto starts = cluster_starts(first_try);
    if (lacking.front() == starts.front()) lacking.front() = 0;
    starts.front() = 0;                                  // characters without a glyph go with their neighbour
    std::vector<Part> missing;
    for (std::size_t i = 0; i < starts.size();) {
        bool const lacks = std::ranges::binary_search(lacking, starts[i]);
        auto const begin = starts[i];
        missing.clear();
        auto const end_of = [&](std::size_t k) {
            return k + 1 < starts.size() ? starts[k + 1] : static_cast<std::uint32_t>(text.size());
        };
        std::size_t k = i;
        for (; k < starts.size() && std::ranges::binary_search(lacking, starts[k]) == lacks; ++k) {
            missing.push_back({starts[k], end_of(k)});
        }
        if (lacks) {
            shape_missing(word, text, missing, style);
        } else {
            word.runs.push_back(shape_part(text, {begin, end_of(k - 1)}, style, style.font->face));
        }
        i = k;
    }
}

void Words::shape_missing(Word& word, std::string_view text, std::vector<Part> const& clusters,
                          WordStyle const& style) {
    auto const characters_of = [text](Part part) {
        return visible_characters(text.substr(part.begin, part.end - part.begin));
    };
    for (std::size_t i = 0; i < clusters.size();) {
        auto const face = fonts_->find_for(characters_of(clusters[i]), style.font->name);
        if (!face) {
            shape_apart(word, text, clusters[i++], style);
            continue;
        }
        Part part = clusters[i++];
        auto const has = [&face](char32_t c) { return face->has(c); };
        while (i < clusters.size() && std::ranges::all_of(characters_of(clusters[i]), has)) {
            part.end = clusters[i++].end;
        }
        word.runs.push_back(shape_part(text, part, style, face));
    }
}

/// The last resort for a letter with marks that no font has together: each character in a font that has it.
void Words::shape_apart(Word& word, std::string_view text, Part cluster, WordStyle const& style) {
    for (std::size_t at = cluster.begin; at < cluster.end;) {
        Part part{static_cast<std::uint32_t>(at), 0};
        char32_t const c = next_code_point(text, at);
        part.end = static_cast<std::uint32_t>(at);
        auto face = style.font->face;
        if (!is_ignorable(c) && !face->has(c)) {
            if (auto other = fonts_->find_for(c, style.font->name)) face = std::move(other);
        }
        word.runs.push_back(shape_part(text, part, style, face));
    }
}

}  // namespace attune::text
