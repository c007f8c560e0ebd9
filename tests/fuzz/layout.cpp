// Random flows: the bytes choose blocks, their texts and their measures. Whatever is laid out stays on its pages' numbers: as many
// pages as there are labels, no page beyond the limit; what cannot be laid out has a message.
#include <memory>

#include "base/limits.hpp"
#include "flow/flow.hpp"
#include "fuzz/look.hpp"
#include "fuzz/support.hpp"
#include "layout/layouter.hpp"
#include "schema/words.hpp"

namespace {

using namespace attune;
using fuzz::Choices;

class Maker {
public:
    explicit Maker(Choices& choices) : choices_{choices} {}

    flow::Blocks blocks(int depth) {
        flow::Blocks out;
        for (auto n = choices_.below(6); n > 0 && !choices_.empty() && made_ < 400; --n) out.push_back(block(depth));
        return out;
    }

private:
    Pt length() {
        // Mostly what a page template could say; now and then what it should not.
        auto const b = choices_.byte();
        if (b == 255) return Pt{1e6};
        if (b == 254) return Pt{-50};
        return Pt{b / 2.0};
    }
    flow::Elastic elastic() { auto const normal = length(); return {normal, Pt{normal.value / 2}, flow::all_fits[choices_.below(5)]}; }

    std::string text() {
        static constexpr std::string_view known[]{"Word ", "two words ", "a\n", "\xEF\xBF\xBC", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D ", "\xC2\xAD", "\xCC\x81",
                                                  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "\xE2\x80\x8F", "\xE2\x80\x8B", "1.2 ", "\t"};
        std::string out;
        for (auto n = choices_.below(12); n > 0; --n) {
            if (choices_.below(4) == 0) out += schema::cleaned(choices_.bytes(choices_.below(24)));
            else out += known[choices_.below(std::size(known))];
        }
        return out;
    }

    flow::FieldPtr field() {
        if (choices_.below(3) != 0) return nullptr;
        auto field = std::make_shared<flow::Field>();
        field->kind = static_cast<flow::Field::Kind>(choices_.below(5));
        field->name = "sheet_a_" + std::to_string(choices_.below(9));
        field->option = "1";
        return field;
    }

    flow::Paragraph paragraph() {
        flow::Paragraph p;
        p.style = static_cast<flow::TextStyle>(choices_.below(flow::text_style_count));
        p.text = text();
        std::size_t objects = 0;
        for (auto at = p.text.find("\xEF\xBF\xBC"); at != std::string::npos; at = p.text.find("\xEF\xBF\xBC", at + 3)) ++objects;
        for (std::size_t i = 0; i < objects; ++i) {
            flow::Inline each;
            each.kind = static_cast<flow::Inline::Kind>(choices_.below(3));
            each.width = length();
            each.fill = choices_.below(3) == 0;
            each.field = field();
            p.inlines.push_back(each);
        }
        p.align = static_cast<flow::Align>(choices_.below(3));
        if (choices_.below(4) == 0) p.marker = flow::Marker{static_cast<flow::Marker::Kind>(choices_.below(4)), "1.", length(), field()};
        if (choices_.below(6) == 0) p.row = elastic();
        p.row_bottom = choices_.below(5) == 0;
        p.row_each_line = choices_.below(5) == 0;
        return p;
    }

    flow::Track track() { return choices_.below(2) == 0 ? flow::Track{length()} : flow::Track{{}, 1.0 + choices_.below(5)}; }

    flow::BlockKind kind(int depth) {
        auto const which = choices_.below(depth > 3 ? 5 : 10);
        switch (which) {
            case 0:
            case 1: return paragraph();
            case 2: return flow::WritingLines{static_cast<int>(choices_.below(40)), elastic(), length(), field(), static_cast<int>(choices_.below(5))};
            case 3: return flow::Rule{{}, length(), length()};
            case 4: return flow::PageBreak{};
            case 5: return flow::Stack{blocks(depth + 1)};
            case 6: {
                flow::Columns columns;
                for (auto n = 1 + choices_.below(4); n > 0; --n) columns.columns.push_back({track(), blocks(depth + 1)});
                columns.gap = length();
                columns.across = static_cast<flow::Columns::Across>(choices_.below(4));
                columns.least_height = length();
                return columns;
            }
            case 7: return flow::Hang{blocks(depth + 1), blocks(depth + 1)};
            case 8: {
                flow::Table table;
                auto const across = 1 + choices_.below(4);
                for (unsigned i = 0; i < across; ++i) table.columns.push_back({track(), choices_.below(2) == 0, choices_.below(2) == 0});
                auto const row = [&] {
                    flow::Table::Row out;
                    for (unsigned i = 0; i < across; ++i) out.cells.push_back(blocks(depth + 2));
                    out.height = elastic();
                    if (choices_.below(3) == 0) out.fields = {field()};
                    return out;
                };
                if (choices_.below(2) == 0) table.head.push_back(row());
                for (auto n = choices_.below(8); n > 0 && !choices_.empty(); --n) table.rows.push_back(row());
                table.pad_x = length();
                table.pad_top = length();
                return table;
            }
            default: {
                flow::Box box;
                box.pad_top = length();
                box.pad_left = length();
                box.outset = length();
                box.blocks = blocks(depth + 1);
                box.field = field();
                return box;
            }
        }
    }

    flow::Block block(int depth) {
        ++made_;
        flow::Block block;
        block.kind = kind(depth);
        block.before = elastic();
        block.keep_with_next = choices_.below(4) == 0;
        return block;
    }

    Choices& choices_;
    int made_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static auto const look = fuzz::small_look();
    static layout::Layouter layouter{std::make_shared<text::Fonts const>()};
    Choices choices{data, size};
    Maker maker{choices};
    flow::Flow flow;
    flow.title = "Fuzz";
    for (auto n = 1 + choices.below(3); n > 0; --n) {
        flow::Part part;
        part.starts_page = choices.below(2) == 0;
        part.fits = choices.below(2) == 0;
        part.landscape = choices.below(4) == 0;
        part.blocks = maker.blocks(0);
        if (choices.below(3) == 0) part.continued = maker.blocks(3);
        flow.parts.push_back(std::move(part));
    }
    if (choices.below(4) == 0) flow.furniture.letterhead = maker.blocks(3);
    auto const pages = layouter.lay_out(flow, look);
    if (!pages) {
        fuzz::demand_messages(pages.error());
        return 0;
    }
    fuzz::demand(!pages->pages.empty(), "there is a page");
    fuzz::demand(pages->pages.size() <= limits::pages.most, "there are no more pages than the limit");
    // The same flow gives the same pages, whatever was set before.
    auto const again = layouter.lay_out(flow, look);
    fuzz::demand(again && layout::dump(*again) == layout::dump(*pages), "the same flow gives the same pages");
    return 0;
}
