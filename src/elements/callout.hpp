#pragma once

#include <optional>
#include <string>

#include "elements/fields.hpp"

namespace attune::elements {

enum class CalloutKind : unsigned char { try_, tip, info, caution, stop };
schema::EnumTable<CalloutKind> const& enum_table(CalloutKind const*);

/// Something to try, to know or to take care of, set apart from the text.
struct Callout : Common {
    CalloutKind kind = CalloutKind::tip;
    schema::Text title;
    schema::Text text;
    std::optional<int> minutes;
    std::string who;                       // "either of you"

    static constexpr bool running_text = true;
    static void texts(auto& self, auto visit) {
        visit(self.text);
        visit(self.title);
    }
};

schema::Record<Callout> const& record(Callout const*);
void compose(Callout const& self, Setting const& setting, flow::Blocks& out);
/// A note of care: a black bar, Lato, a bold sentence first.
void add_care_note(flow::Blocks words, SourceSpan const& where, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
