#include "elements/bands.hpp"

#include <algorithm>
#include <array>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Band> const& record(Band const*) {
    static auto const fields = schema::Record<Band>("band", "One range.")
        .field("name", &Band::name, "What it is called.", schema::required, schema::max_length(40))
        .field("hint", &Band::hint, "A line in small print.", schema::max_length(120))
        .plain(&Band::name);
    return fields;
}

schema::Record<Bands> const& record(Bands const*) {
    static auto const fields =
        input_table<Bands>("bands", "Ranges one above the other, each with lines to write on.")
            .field("bands", &Bands::bands, "The ranges, from above.", schema::required, schema::count(2, 4))
            .field("lines", &Bands::lines, "Lines in each, at medium writing space.", schema::range(1, 6))
            .check([](Bands const& self, schema::Check& check) {
                static constexpr std::array<std::string_view, 8> colours{"red",   "amber", "orange", "yellow",
                                                                         "green", "blue",  "black",  "grey"};
                auto const is_colour = [](Band const& band) {
                    return std::ranges::find(colours, small_letters(band.name.markdown)) != colours.end();
                };
                if (std::ranges::all_of(self.bands, is_colour))
                    check.error(check.at("bands"), "bands are named only by colour",
                                {"say what each one is, e.g. `Green: fine any time`"});
            });
    return fields;
}

void compose(Bands const& self, Setting const& setting, flow::Blocks& out) {
    auto const& metrics = setting.look.metrics;
    bool first = true;
    for (auto const& band : self.bands) {
        flow::Box box;
        box.frame = Stroke{metrics.rule};
        box.radius = 1.5_mm;
        box.pad_left = box.pad_right = 4_mm;
        box.pad_top = 3_mm;
        box.pad_bottom = 5.25_mm;
        if (auto name = set_paragraph(band.name, flow::TextStyle::question, setting))
            box.blocks.push_back(block(*std::move(name), band.name.where, {}, true));
        if (!band.hint.empty())
            if (auto hint = set_paragraph(band.hint, flow::TextStyle::hint, setting))
                box.blocks.push_back(block(*std::move(hint), band.hint.where, {}, true));
        auto const number = std::to_string(&band - self.bands.data() + 1);
        add_writing_lines(self.lines, band.name.where, setting, box.blocks,
                          answer_field(flow::Field::Kind::lines, self.id, number,
                                       setting.say_with("{}: how I know", spoken(band.name, setting)), setting));
        out.push_back(
            block(std::move(box), band.name.where,
                  std::exchange(first, false) ? group_gap(out, setting) : flow::Elastic{metrics.list_before * 2}));
    }
}

}  // namespace attune::elements
