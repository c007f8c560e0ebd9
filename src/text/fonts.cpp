#include "text/fonts.hpp"

#include <algorithm>
#include <compare>
#include <cstdlib>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include <fontconfig/fontconfig.h>

#include "base/number.hpp"
#include "text/face_impl.hpp"

namespace attune::text {

namespace {

using FcConfigHandle = std::unique_ptr<FcConfig, Destroy<FcConfigDestroy>>;

/// Where Debian's packages put the faces of the shipped page templates.
struct KnownFile {
    std::string_view family;
    int weight;
    bool italic;
    std::string_view path;                // below a font root
};
constexpr KnownFile known_files[] = {
    {"Gentium Book Plus", 400, false, "truetype/gentiumplus/GentiumBookPlus-Regular.ttf"},
    {"Gentium Book Plus", 400, true, "truetype/gentiumplus/GentiumBookPlus-Italic.ttf"},
    {"Gentium Book Plus", 700, false, "truetype/gentiumplus/GentiumBookPlus-Bold.ttf"},
    {"Gentium Book Plus", 700, true, "truetype/gentiumplus/GentiumBookPlus-BoldItalic.ttf"},
    {"Lato", 400, false, "truetype/lato/Lato-Regular.ttf"},
    {"Lato", 400, true, "truetype/lato/Lato-Italic.ttf"},
    {"Lato", 500, false, "truetype/lato/Lato-Medium.ttf"},
    {"Lato", 500, true, "truetype/lato/Lato-MediumItalic.ttf"},
    {"Lato", 700, false, "truetype/lato/Lato-Bold.ttf"},
    {"Lato", 700, true, "truetype/lato/Lato-BoldItalic.ttf"},
    {"Andika", 400, false, "truetype/andika/Andika-Regular.ttf"},
    {"Andika", 400, true, "truetype/andika/Andika-Italic.ttf"},
    {"Andika", 700, false, "truetype/andika/Andika-Bold.ttf"},
    {"Andika", 700, true, "truetype/andika/Andika-BoldItalic.ttf"},
};

struct Package {
    std::string_view family, name;
};
constexpr Package packages[] = {
    {"Gentium Book Plus", "fonts-sil-gentiumplus"},
    {"Lato", "fonts-lato"},
    {"Andika", "fonts-sil-andika"},
};

/// " (bold italic)"; empty for the regular style.
std::string style_in_words(FontName const& name) {
    std::string words;
    if (name.weight == 700) {
        words = "bold";
    } else if (name.weight == 500) {
        words = "medium";
    } else if (name.weight != 400) {
        words = "weight " + format_decimal(name.weight);
    }
    if (name.italic) words += words.empty() ? "italic" : " italic";
    return words.empty() ? words : " (" + words + ")";
}

Diagnostic not_installed(FontName const& name) {
    auto const* const package = std::ranges::find(packages, std::string_view{name.family}, &Package::family);
    return error_at({}, "the font `" + name.family + "`" + style_in_words(name) + " is not installed",
                    {package != std::end(packages)
                         ? "install the package `" + std::string{package->name} + "`"
                         : std::string{"install it, or choose another font in the page template"}});
}

/// What this room needs to know of one of fontconfig's patterns.
struct Candidate {
    FcPattern* pattern;
    std::string_view file;
    unsigned index = 0;
    int weight = 400;
    bool italic = false;
};

/// Null for bitmap, colour and variable fonts: a PDF embeds plain outlines.
std::optional<Candidate> candidate(FcPattern* pattern) {
    FcBool outline = FcFalse, colour = FcFalse, variable = FcFalse;
    FcPatternGetBool(pattern, FC_OUTLINE, 0, &outline);
    FcPatternGetBool(pattern, FC_COLOR, 0, &colour);
    FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable);
    FcChar8* format = nullptr;
    FcChar8* file = nullptr;
    int index = 0;
    if (outline != FcTrue || colour == FcTrue || variable == FcTrue) return {};
    if (FcPatternGetString(pattern, FC_FONTFORMAT, 0, &format) != FcResultMatch) return {};
    std::string_view const kind{reinterpret_cast<char const*>(format)};
    if (kind != "TrueType" && kind != "CFF") return {};
    if (FcPatternGetString(pattern, FC_FILE, 0, &file) != FcResultMatch) return {};
    FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
    if (index > 0xFFFF) return {};                       // a named instance of a variable font

    Candidate found{pattern, reinterpret_cast<char const*>(file), static_cast<unsigned>(index)};
    double weight = FC_WEIGHT_REGULAR;
    int slant = FC_SLANT_ROMAN;
    FcPatternGetDouble(pattern, FC_WEIGHT, 0, &weight);
    FcPatternGetInteger(pattern, FC_SLANT, 0, &slant);
    found.weight = static_cast<int>(FcWeightToOpenTypeDouble(weight));
    found.italic = slant != FC_SLANT_ROMAN;
    return found;
}

bool has_family(FcPattern* pattern, std::string const& family) {
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (family == reinterpret_cast<char const*>(name)) return true;
    }
    return false;
}

bool has_all(FcPattern* pattern, std::u32string_view code_points) {
    FcCharSet* charset = nullptr;
    if (FcPatternGetCharSet(pattern, FC_CHARSET, 0, &charset) != FcResultMatch) return false;
    return std::ranges::all_of(code_points, [charset](char32_t c) { return FcCharSetHasChar(charset, c) == FcTrue; });
}

/// How far a family is from what a reader expects beside the main face; 0 is best. Noto first, because its faces are
/// drawn to go together, and in it the plain text faces before the ornamental and the symbol ones.
int distance(FcPattern* pattern, bool serif) {
    FcChar8* name = nullptr;
    if (FcPatternGetString(pattern, FC_FAMILY, 0, &name) != FcResultMatch) return 4;
    std::string_view const family{reinterpret_cast<char const*>(name)};
    if (!family.starts_with("Noto ")) return 3;
    for (std::string_view const special : {"Display", "Symbols", "Math", "Mono", "Slanted"}) {
        if (family.find(special) != family.npos) return 2;
    }
    if (family.starts_with("Noto Sans")) return serif ? 1 : 0;
    if (family.starts_with("Noto Serif") || family.starts_with("Noto Naskh")) return serif ? 0 : 1;
    return 2;
}

}  // namespace

struct Fonts::Impl {
    std::vector<std::filesystem::path> roots;
    bool ask_fontconfig = true;

    std::mutex mutex;                                    // guards all below
    std::map<FontName, std::shared_ptr<Face const>> found;
    std::map<std::pair<std::string, unsigned>, std::shared_ptr<Face const>, std::less<>> opened;
    std::map<std::tuple<std::u32string, FontName>, std::shared_ptr<Face const>> fallbacks;
    FcConfigHandle fontconfig;
    std::vector<Candidate> installed;                    // all of fontconfig's outline fonts

    Expected<std::shared_ptr<Face const>> open(std::string const& file, unsigned index) {
        auto& face = opened[{file, index}];
        if (face) return face;
        auto result = Face::open(file, index);
        if (result) face = *result;
        return result;
    }

    /// Starting fontconfig costs some milliseconds, which an ordinary run never pays.
    std::vector<Candidate> const& installed_fonts() {
        if (fontconfig || !ask_fontconfig) return installed;
        fontconfig.reset(FcInitLoadConfigAndFonts());
        if (!fontconfig) {                               // no configuration at all: as if nothing were installed
            ask_fontconfig = false;
            return installed;
        }
        FcFontSet const* const fonts = FcConfigGetFonts(fontconfig.get(), FcSetSystem);
        for (int i = 0; fonts && i < fonts->nfont; ++i) {
            if (auto const font = candidate(fonts->fonts[i])) installed.push_back(*font);
        }
        return installed;
    }

    Expected<std::shared_ptr<Face const>> find(FontName const& name) {
        for (auto const& known : known_files) {
            if (known.family != name.family || known.weight != name.weight || known.italic != name.italic) continue;
            for (auto const& root : roots) {
                auto const file = root / known.path;
                std::error_code ignored;
                if (std::filesystem::exists(file, ignored)) return open(file.string(), 0);
            }
        }
        // A face one step of weight away is taken (500 for 400), a bold for a regular is not.
        Candidate const* best = nullptr;
        auto const rank = [&name](Candidate const& font) {
            return std::tuple{std::abs(font.weight - name.weight), font.file, font.index};
        };
        for (auto const& font : installed_fonts()) {
            if (font.italic != name.italic || std::abs(font.weight - name.weight) > 100) continue;
            if (!has_family(font.pattern, name.family)) continue;
            if (!best || rank(font) < rank(*best)) best = &font;
        }
        if (!best) return Unexpected<Diagnostics>{Diagnostics{not_installed(name)}};
        return open(std::string{best->file}, best->index);
    }

    std::shared_ptr<Face const> find_for(std::u32string_view code_points, FontName const& like, bool serif) {
        auto const rank = [&](Candidate const& font) {
            return std::tuple{!has_family(font.pattern, like.family), distance(font.pattern, serif),
                              font.italic != like.italic, std::abs(font.weight - like.weight), font.file, font.index};
        };
        std::vector<std::pair<decltype(rank(std::declval<Candidate const&>())), Candidate const*>> able;
        for (auto const& font : installed_fonts()) {
            if (has_all(font.pattern, code_points)) able.emplace_back(rank(font), &font);
        }
        std::ranges::sort(able);
        for (auto const& [_, font] : able) {
            // fontconfig's word on the characters is taken from its cache: ask the file itself.
            auto const face = open(std::string{font->file}, font->index);
            if (face && std::ranges::all_of(code_points, [&](char32_t c) { return (*face)->has(c); })) return *face;
        }
        return nullptr;
    }
};

Fonts::Fonts() : impl_{std::make_unique<Impl>()} { impl_->roots = {"/usr/share/fonts"}; }

Fonts::Fonts(std::vector<std::filesystem::path> roots) : impl_{std::make_unique<Impl>()} {
    impl_->roots = std::move(roots);
    impl_->ask_fontconfig = false;
}

Fonts::~Fonts() = default;

Expected<std::shared_ptr<Face const>> Fonts::find(FontName const& name) const {
    std::lock_guard const lock{impl_->mutex};
    if (auto const known = impl_->found.find(name); known != impl_->found.end()) return known->second;
    auto result = impl_->find(name);
    if (result) impl_->found.emplace(name, *result);
    return result;
}

std::shared_ptr<Face const> Fonts::find_for(char32_t code_point, FontName const& like) const {
    return find_for(std::u32string_view{&code_point, 1}, like);
}

std::shared_ptr<Face const> Fonts::find_for(std::u32string_view code_points, FontName const& like) const {
    auto const main = find(like);
    bool const serif = main && (*main)->metrics().serif;

    std::lock_guard const lock{impl_->mutex};
    std::tuple key{std::u32string{code_points}, like};
    if (auto const known = impl_->fallbacks.find(key); known != impl_->fallbacks.end()) return known->second;
    auto face = impl_->find_for(code_points, like, serif);
    impl_->fallbacks.emplace(std::move(key), face);
    return face;
}

}  // namespace attune::text
