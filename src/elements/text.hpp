#pragma once

#include "elements/fields.hpp"

namespace attune::elements {

/// How large running text is set.
enum class TextSize : unsigned char { normal, small };
schema::EnumTable<TextSize> const& enum_table(TextSize const*);

/// Running text: paragraphs and lists.
struct Prose : Common {
    schema::Text text;
    TextSize size = TextSize::normal;

    static constexpr bool running_text = true;
    static void texts(auto& self, auto visit) { visit(self.text); }
};

schema::Record<Prose> const& record(Prose const*);
void compose(Prose const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
