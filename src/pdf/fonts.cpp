#include "pdf/fonts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/utf8.hpp"
#include "pdf/cff.hpp"
#include "pdf/syntax.hpp"

namespace attune::pdf {
namespace {

constexpr std::size_t block_size = 100;   // of entries, the most that a CMap section may hold (Adobe TN 5014)

struct Coded {
    unsigned code = 0;
    text::GlyphId glyph = 0;
    std::string text;
};

std::vector<Coded> all_codes(FaceUse const& use) {
    std::vector<Coded> out;
    out.reserve(use.plain.size() + use.special.size());
    for (auto const glyph : use.plain) {
        std::string text;
        utf8::append(text, use.face->character_of(glyph));
        out.push_back({glyph, glyph, std::move(text)});
    }
    for (unsigned code = use.face->glyph_count(); auto const& special : use.special) {
        out.push_back({code++, special.glyph, special.text});
    }
    return out;
}

std::vector<text::GlyphId> all_glyphs(std::vector<Coded> const& codes) {
    std::vector<text::GlyphId> out;
    for (auto const& coded : codes) out.push_back(coded.glyph);
    std::ranges::sort(out);
    auto const repeats = std::ranges::unique(out);
    out.erase(repeats.begin(), repeats.end());
    return out;
}

text::GlyphId new_id(text::Subset const& subset, text::GlyphId old) {
    auto const found = std::ranges::lower_bound(subset.new_ids, old, {}, &std::pair<text::GlyphId, text::GlyphId>::first);
    return found != subset.new_ids.end() && found->first == old ? found->second : text::GlyphId{0};
}

/// Six capitals that differ from subset to subset (ISO 32000-1, 9.6.4).
std::string subset_tag(text::Face const& face, std::vector<text::GlyphId> const& glyphs) {
    Hash hash;
    hash.add(face.content_hash());
    for (auto const glyph : glyphs) hash.add(glyph);
    std::string out;
    for (auto rest = hash.value(); out.size() < 6; rest /= 26) out += static_cast<char>('A' + rest % 26);
    return out;
}

std::string descriptor_entries(text::Face const& face, std::string const& base_font) {
    auto const& m = face.metrics();
    auto const thousandths = [&](int units) { return std::lround(units * 1000.0 / m.units_per_em); };
    constexpr int serif = 1 << 1, symbolic = 1 << 2, italic = 1 << 6;   // ISO 32000-1, table 123
    int const flags = symbolic | (m.serif ? serif : 0) | (m.italic_angle != 0 ? italic : 0);
    return fmt::format("/Type /FontDescriptor /FontName {} /Flags {} /FontBBox [{} {} {} {}] /Ascent {} /Descent {} "
                       "/CapHeight {} /XHeight {} /ItalicAngle {} /StemV {}\n",
                       name(base_font), flags, thousandths(m.bbox_left), thousandths(m.bbox_bottom),
                       thousandths(m.bbox_right), thousandths(m.bbox_top), thousandths(m.ascent),
                       -thousandths(m.descent), thousandths(m.cap_height), thousandths(m.x_height),
                       format_decimal(m.italic_angle), m.stem_v);
}

/// `[first [width width ...] first [...]]`; `widths` is sorted by CID and may repeat one.
std::string width_array(std::vector<std::pair<unsigned, std::int64_t>> const& widths) {
    std::string out = "[";
    unsigned next = 0;
    bool open = false;
    for (auto const& [cid, width] : widths) {
        if (open && cid + 1 == next) continue;
        if (!open || cid != next) {
            out += open ? "]" : "";
            append_decimal(out, cid, 0);
            out += '[';
        } else {
            out += ' ';
        }
        append_decimal(out, static_cast<double>(width) * 1000 / units_per_size, 2);
        next = cid + 1;
        open = true;
    }
    return out += open ? "]]" : "]";
}

/// A CMap that maps our codes with `sections` (Adobe Technical Note 5014).
std::string cmap(std::string_view map_name, std::string_view ordering, int type, std::string const& sections) {
    return fmt::format("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo <</Registry (Adobe) /Ordering ({}) /Supplement 0>> def\n"
                       "/CMapName /{} def\n/CMapType {} def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{}"
                       "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n",
                       ordering, map_name, type, sections);
}

void append_sections(std::string& out, std::vector<std::string> const& lines, std::string_view kind) {
    for (std::size_t i = 0; i < lines.size(); i += block_size) {
        auto const end = std::min(i + block_size, lines.size());
        out += fmt::format("{} begin{}\n", end - i, kind);
        for (auto line = i; line < end; ++line) out += lines[line];
        out += fmt::format("end{}\n", kind);
    }
}

std::string code_hex(unsigned code) {
    std::string out = "<";
    append_hex16(out, code);
    return out += '>';
}

/// Exact text for every code. Neighbouring codes of neighbouring characters share one line.
std::string to_unicode_map(std::vector<Coded> const& codes) {
    // A glyph without text of its own still needs an entry, or readers show its code: ZERO WIDTH SPACE, read over.
    auto const text_of = [](Coded const& coded) -> std::string_view {
        return coded.text.empty() ? std::string_view{"\u200B"} : std::string_view{coded.text};
    };
    auto const single = [&](Coded const& coded) -> char32_t {
        std::size_t i = 0;
        auto const c = utf8::decode(text_of(coded), i);
        return c && i == text_of(coded).size() && *c < 0x10000 ? *c : 0;
    };
    std::vector<std::string> characters, ranges;
    for (std::size_t i = 0, end = 0; i < codes.size(); i = end) {
        end = i + 1;
        // In a range only the last byte of code and character may count up (ISO 32000-1, 9.10.3).
        while (end < codes.size() && single(codes[i]) != 0 && codes[end].code == codes[i].code + (end - i) &&
               single(codes[end]) == single(codes[i]) + (end - i) && codes[end].code % 256 != 0 &&
               single(codes[end]) % 256 != 0) {
            ++end;
        }
        auto line = code_hex(codes[i].code);
        if (end - i > 1) line += ' ' + code_hex(codes[end - 1].code);
        line += " <";
        append_utf16_hex(line, text_of(codes[i]));
        line += ">\n";
        (end - i > 1 ? ranges : characters).push_back(std::move(line));
    }
    std::string sections;
    append_sections(sections, characters, "bfchar");
    append_sections(sections, ranges, "bfrange");
    return cmap("Adobe-Identity-UCS", "UCS", 2, sections);
}

}  // namespace

unsigned FaceUse::code_of(SpecialGlyph const& glyph) const {
    auto const found = std::ranges::lower_bound(special, glyph);
    return face->glyph_count() + static_cast<unsigned>(found - special.begin());
}

std::size_t FontUse::index_of(std::shared_ptr<text::Face const> const& face) {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (entries_[i].use.face == face) return i;
    }
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (entries_[i].use.face->content_hash() == face->content_hash()) return i;
    }
    entries_.push_back({{face, {}, {}}, std::vector<std::uint64_t>(face->glyph_count() / 64 + 1)});
    return entries_.size() - 1;
}

void FontUse::add_plain(std::size_t index, text::GlyphId glyph) {
    auto& plain = entries_[index].plain;
    if (glyph / 64U < plain.size()) plain[glyph / 64U] |= std::uint64_t{1} << (glyph % 64U);
}

void FontUse::add_special(std::size_t index, SpecialGlyph const& glyph) {
    auto& special = entries_[index].use.special;
    auto const place = std::ranges::lower_bound(special, glyph);
    if (place == special.end() || *place != glyph) special.insert(place, glyph);
}

void FontUse::add(FaceUse const& use) {
    auto const index = index_of(use.face);
    for (auto const glyph : use.plain) add_plain(index, glyph);
    for (auto const& glyph : use.special) add_special(index, glyph);
}

std::vector<FaceUse> FontUse::take() {
    std::vector<FaceUse> out;
    for (auto& [use, plain] : entries_) {
        for (std::size_t word = 0; word < plain.size(); ++word) {
            for (auto bits = plain[word]; bits != 0; bits &= bits - 1) {
                use.plain.push_back(static_cast<text::GlyphId>(word * 64 + std::countr_zero(bits)));
            }
        }
        out.push_back(std::move(use));
    }
    entries_.clear();
    return out;
}

std::size_t FontData::size() const {
    return base_font.size() + descriptor.size() + descendant.size() + program.size() + program_entries.size() +
           code_map.size() + to_unicode.size();
}

Expected<FontData> make_font(FaceUse const& use, Deflater& deflater) {
    auto const& face = *use.face;
    if (face.glyph_count() + use.special.size() > 0x10000) {
        return Unexpected<Diagnostics>{{error_at({}, fmt::format(
            "the font `{}` is used with {} ligatures and other special glyphs, more than a PDF font can hold beside its "
            "{} glyphs", face.postscript_name(), use.special.size(), face.glyph_count()),
            {"use another font for this text"})}};
    }
    auto const codes = all_codes(use);
    auto const glyphs = all_glyphs(codes);
    auto subset = text::make_subset(face, glyphs);
    if (!subset) return Unexpected<Diagnostics>{std::move(subset.error())};

    FontData out;
    out.is_cff = face.metrics().is_cff;
    out.base_font = subset_tag(face, glyphs) + '+' + face.postscript_name();
    out.descriptor = descriptor_entries(face, out.base_font);
    out.program = deflater.compress(subset->bytes);
    out.to_unicode = deflater.compress(to_unicode_map(codes));

    std::vector<std::pair<unsigned, std::int64_t>> widths;   // by CID
    if (out.is_cff) {
        auto const cids = cids_of_glyphs(subset->bytes);
        if (!cids) {
            return Unexpected<Diagnostics>{{error_at({}, fmt::format(
                "the `CFF ` table of the font `{}` is broken", face.postscript_name()), {"use another font"})}};
        }
        std::vector<std::string> lines;
        for (auto const& coded : codes) {
            auto const id = new_id(*subset, coded.glyph);
            unsigned const cid = id < cids->size() ? (*cids)[id] : 0;
            lines.push_back(fmt::format("{} {}\n", code_hex(coded.code), cid));
            widths.emplace_back(cid, stated_width(face, coded.glyph));
        }
        std::string sections;
        append_sections(sections, lines, "cidchar");
        out.code_map = deflater.compress(cmap("Attune-Codes", "Identity", 1, sections));
        out.program_entries = "/Subtype /CIDFontType0C /Filter /FlateDecode\n";
    } else {
        std::string map(codes.empty() ? 0 : 2 * (codes.back().code + 1), '\0');   // two bytes per code
        for (auto const& coded : codes) {
            auto const id = new_id(*subset, coded.glyph);
            map[2 * coded.code] = static_cast<char>(id >> 8);
            map[2 * coded.code + 1] = static_cast<char>(id & 0xFF);
            widths.emplace_back(coded.code, stated_width(face, coded.glyph));
        }
        out.code_map = deflater.compress(map);
        out.program_entries = fmt::format("/Length1 {} /Filter /FlateDecode\n", subset->bytes.size());
    }
    std::ranges::sort(widths);
    out.descendant = fmt::format("/Type /Font /Subtype /{} /BaseFont {} "
                                 "/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>\n/W {}\n",
                                 out.is_cff ? "CIDFontType0" : "CIDFontType2", name(out.base_font), width_array(widths));
    return out;
}

HaruDocument::Id add_font(HaruDocument& file, FontData const& font) {
    auto const program = file.add_stream(font.program, font.program_entries);
    auto const descriptor = file.add(font.descriptor + (font.is_cff ? "/FontFile3 " : "/FontFile2 ") +
                                     reference(program) + '\n');
    auto const code_map = file.add_stream(font.code_map, font.is_cff
        ? "/Type /CMap /CMapName /Attune-Codes /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> "
          "/Filter /FlateDecode\n"
        : "/Filter /FlateDecode\n");
    auto const descendant = file.add(font.descendant + "/FontDescriptor " + reference(descriptor) +
                                     (font.is_cff ? "" : " /CIDToGIDMap " + reference(code_map)) + '\n');
    auto const to_unicode = file.add_stream(font.to_unicode, "/Filter /FlateDecode\n");
    return file.add("/Type /Font /Subtype /Type0 /BaseFont " + name(font.base_font) + " /Encoding " +
                    (font.is_cff ? reference(code_map) : "/Identity-H") + " /DescendantFonts [" +
                    reference(descendant) + "] /ToUnicode " + reference(to_unicode) + '\n');
}

}  // namespace attune::pdf
