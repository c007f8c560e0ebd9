#include "pdf/forms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/number.hpp"
#include "pdf/syntax.hpp"

namespace attune::pdf {
namespace {

using namespace literals;
using Id = HaruDocument::Id;
using Kind = flow::Field::Kind;

constexpr Colour field_ground{0xEA, 0xF1, 0xF4};

// ISO 32000-1, tables 221, 226 and 228.
constexpr int multi_line = 1 << 12, radio = 1 << 15, print_flag = 4;

std::string number(double value) { return format_decimal(value, 2); }
std::string number(Pt length) { return number(length.value); }

std::string colour(Colour c) {
    return fmt::format("{} {} {}", format_decimal(c.r / 255.0, 3), format_decimal(c.g / 255.0, 3),
                       format_decimal(c.b / 255.0, 3));
}

Shape filled(Path path, Colour colour) { return {std::move(path), {}, colour}; }

/// The text at its place in the field.
layout::Item inside(layout::TextLine text, Rect area) {
    text.origin = {text.origin.x - area.x, text.origin.y - area.y};
    text.in_field = false;
    return text;
}

/// A tick in the middle, not larger than in a box of 6 mm.
Shape tick(Size size) {
    Pt const side = std::min({size.width, size.height, 6_mm});
    Point const from{(size.width - side) / 2, (size.height - side) / 2};
    auto const at = [&](double x, double y) { return Point{from.x + side * x, from.y + side * y}; };
    Path path;
    path.move_to(at(0.2, 0.53)).line_to(at(0.42, 0.76)).line_to(at(0.82, 0.24));
    return {std::move(path), Stroke{1.5_pt}, {}};
}

}  // namespace

FaceUse typing_use(std::shared_ptr<text::Face const> const& face, std::string_view language) {
    using Range = std::pair<char32_t, char32_t>;
    // Names as they are written in Europe and in Vietnam, quotation marks and dashes; Greek and Cyrillic where they are read.
    std::vector<Range> ranges{{0x20, 0x7E},       {0xA0, 0x17F},      {0x1A0, 0x1A1},    {0x1AF, 0x1B0},
                              {0x218, 0x21B},     {0x1EA0, 0x1EF9},   {0x2010, 0x2026},  {0x20AC, 0x20AC}};
    auto const written_in = [&](std::initializer_list<std::string_view> languages) {
        return std::ranges::find(languages, language.substr(0, language.find('-'))) != languages.end();
    };
    if (written_in({"el"})) ranges.push_back({0x386, 0x3CE});
    if (written_in({"ru", "uk", "bg", "sr", "mk", "be"})) ranges.push_back({0x400, 0x491});
    FaceUse use;
    use.face = face;
    for (auto const& [first, last] : ranges)
        for (auto c = first; c <= last; ++c)
            if (auto const glyph = face->glyph_of(c); glyph != 0) use.plain.push_back(glyph);
    std::ranges::sort(use.plain);
    auto const repeats = std::ranges::unique(use.plain);
    use.plain.erase(repeats.begin(), repeats.end());
    return use;
}

std::string Form::free_name(std::string const& wanted) {
    // The same sheet twice in a handout: its second answers need names of their own.
    auto name = wanted.empty() ? std::string{"answer"} : wanted;
    std::ranges::replace(name, '.', '-');
    for (int n = 2; !names_.insert(name).second; ++n) name = fmt::format("{}_{}", wanted, n);
    return name;
}

void Form::close(Group const& group) {
    std::string kids;
    for (auto const kid : group.kids) kids += reference(kid) + ' ';
    file_.fill(group.object, fmt::format("/FT /Btn /Ff {} /T {} /TU {} /V /Off /Kids [{}]\n", radio,
                                         text_string(group.name), text_string(group.question), kids));
}

Form::Group& Form::group_of(flow::Field const& field) {
    auto& group = groups_[field.name];
    if (group.object != 0 && !group.options.contains(field.option)) return group;
    if (group.object != 0) close(group);                 // another copy of the same question
    group = {};
    group.object = file_.reserve();
    group.name = free_name(field.name);
    group.question = field.question.empty() ? field.label : field.question;
    fields_.push_back(group.object);
    return group;
}

/// `key` tells appearances apart that look different at the same size.
Id Form::appearance(Size size, std::vector<layout::Item> items, std::string key) {
    key += ' ' + number(size.width) + ' ' + number(size.height);
    auto& known = drawn_[key];
    if (known != 0) return known;
    layout::Page small;
    small.size = size;
    small.items = std::move(items);
    auto const content = page_content(small, fonts_, runs_);
    auto const compressed = deflater_.compress(content);
    bool const smaller = compressed.size() + 20 < content.size();
    known = file_.add_stream(smaller ? compressed : content,
                             fmt::format("/Subtype /Form /BBox [0 0 {} {}] /Resources {}{}\n", number(size.width),
                                         number(size.height), reference(resources_),
                                         smaller ? " /Filter /FlateDecode" : ""));
    return known;
}

/// One for all: viewers stretch an appearance to its field (ISO 32000-1, 12.5.5).
Id Form::ground() {
    return appearance({1_pt, 1_pt}, {filled(rect_path({0_pt, 0_pt, 1_pt, 1_pt}), field_ground)}, "ground");
}

std::string Form::tick_states(layout::PlacedField const& field) {
    Size const size{field.area.width, field.area.height};
    Rect const whole{0_pt, 0_pt, size.width, size.height};
    if (field.off) {   // a word: circled as with a pen
        auto const& name = field.field->name;
        Rect const ring{0.6_pt, 0.6_pt, size.width - 1.2_pt, size.height - 1.2_pt};
        auto const round = [&](Rect area) { return rounded_rect_path(area, area.height / 2); };
        std::vector<layout::Item> off{filled(round(whole), field_ground), inside(*field.off, field.area)}, on = off;
        on.push_back(Shape{round(ring), Stroke{1.2_pt}, {}});
        return fmt::format("/AP <</N <</Yes {} /Off {}>>>> /AS /Off\n",
                           reference(appearance(size, std::move(on), "circled " + name)),
                           reference(appearance(size, std::move(off), "word " + name)));
    }
    auto const on = appearance(size, {filled(rect_path(whole), field_ground), tick(size)}, "tick");
    return fmt::format("/AP <</N <</Yes {} /Off {}>>>> /AS /Off\n", reference(on), reference(ground()));
}

/// Off: the number on the field's ground. On: a black disc with the number in white; without a number, a dot.
std::string Form::choice_states(layout::PlacedField const& field, std::string const& option) {
    Size const size{field.area.width, field.area.height};
    Point const middle{size.width / 2, size.height / 2};
    Pt const radius = size.width / 2;
    auto const caption = field.field->caption;
    std::vector<layout::Item> off{filled(circle_path(middle, radius - 0.5_pt), field_ground)}, on;
    if (field.off) off.push_back(inside(*field.off, field.area));
    if (field.on) {
        on.push_back(filled(circle_path(middle, radius), black));
        on.push_back(inside(*field.on, field.area));
    } else {
        on = off;
        on.push_back(filled(circle_path(middle, radius * 0.55), black));
    }
    return fmt::format("/AP <</N <<{} {} /Off {}>>>> /AS /Off\n", name(option),
                       reference(appearance(size, std::move(on), "on " + caption)),
                       reference(appearance(size, std::move(off), "off " + caption)));
}

Id Form::add(layout::PlacedField const& placed, layout::Page const& page, Id page_object, int parent_key) {
    auto const& field = *placed.field;
    auto const& area = placed.area;
    auto entries = fmt::format(
        "/Type /Annot /Subtype /Widget /F {} /P {} /Rect [{} {} {} {}] /StructParent {}\n/TU {}\n", print_flag,
        reference(page_object), number(area.x), number(flipped(area.y + area.height, page)), number(area.x + area.width),
        number(flipped(area.y, page)), parent_key, text_string(field.label));
    Size const size{area.width, area.height};
    auto const ground_colour = fmt::format("/MK <</BG [{}]>> /BS <</W 0 /S /S>>\n", colour(field_ground));
    switch (field.kind) {
        case Kind::text:
        case Kind::lines:
        case Kind::number:
            entries += fmt::format("/FT /Tx /T {} /DA (/Typing {} Tf 0 g)\n", text_string(free_name(field.name)),
                                   number(std::min(placed.size, size.height * 0.72)));
            if (field.kind == Kind::lines) entries += fmt::format("/Ff {}\n", multi_line);
            if (field.kind == Kind::number) entries += "/Q 1\n";
            if (auto const most = field.most > 0 ? field.most : field.kind == Kind::number ? 3 : 0; most > 0)
                entries += fmt::format("/MaxLen {}\n", most);
            entries += fmt::format("{}/AP <</N {}>>\n", ground_colour, reference(ground()));
            break;
        case Kind::tick:
            entries += fmt::format("/FT /Btn /T {} /V /Off\n{}", text_string(free_name(field.name)),
                                   ground_colour + tick_states(placed));
            break;
        case Kind::choice:
            if (ticks_) {
                entries += fmt::format("/FT /Btn /T {} /V /Off\n{}",
                                       text_string(free_name(field.name + '_' + field.option)),
                                       ground_colour + choice_states(placed, "Yes"));
                break;
            }
            auto& group = group_of(field);
            group.options.insert(field.option);
            entries += fmt::format("/Parent {}\n{}", reference(group.object),
                                   ground_colour + choice_states(placed, field.option));
            group.kids.push_back(file_.add(std::move(entries)));
            return group.kids.back();
    }
    fields_.push_back(file_.add(std::move(entries)));
    return fields_.back();
}

std::string Form::finish(Id font) {
    if (fields_.empty()) return {};
    for (auto const& [wanted, group] : groups_) close(group);
    std::string all;
    for (auto const field : fields_) all += reference(field) + ' ';
    return fmt::format("/AcroForm <</Fields [{}] /NeedAppearances false /DR <</Font <</Typing {}>>>>\n"
                       "/DA (/Typing 11 Tf 0 g)>>\n", all, reference(font));
}

}  // namespace attune::pdf
