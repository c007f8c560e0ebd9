#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.hpp"
#include "elements/element.hpp"
#include "elements/setting.hpp"
#include "schema/record.hpp"
#include "support/catch.hpp"

namespace attune::elements::test {

/// The everyday look and large print, as the shipped page templates state them, as far as elements ask.
flow::Look const& calm();
flow::Look const& large();

/// A setting to compose in, and what goes wrong there.
struct Desk {
    explicit Desk(flow::Look const& look = calm());
    Desk(Desk const&) = delete;

    Diagnostics problems;
    Setting setting;

    Desk& couple(std::string a = "Sam", std::string b = "Alex");
};

/// The element that `yaml` states; throws with its messages when it has mistakes.
Element element(std::string_view yaml);

/// What the element becomes.
flow::Blocks composed(std::string_view yaml, Setting const& setting);

/// The block's content as a T; throws when it is something else.
template <class T>
T const& as(flow::Block const& block) { return std::get<T>(block.kind); }

inline flow::Paragraph const& words(flow::Block const& block) { return as<flow::Paragraph>(block); }
inline double mm(Pt length) { return length.mm(); }
/// Equal to a hundredth of a millimetre.
inline auto about(double mm_value) { return Approx(mm_value).margin(0.01); }

/// The words of all paragraphs, one a line, in reading order; of canvases too.
std::string text_of(flow::Blocks const& blocks);
/// The words on a canvas with exactly this text; throws when there are none.
flow::Canvas::Text const& find_words(flow::Canvas const& canvas, std::string_view text);

}  // namespace attune::elements::test
