// Markdown in texts: whatever is written, a paragraph comes out whose spans fit its text, or a message.
#include "elements/markdown.hpp"
#include "fuzz/look.hpp"
#include "fuzz/support.hpp"
#include "schema/words.hpp"

namespace {

using namespace attune;

void demand_whole(flow::Paragraph const& p) {
    fuzz::demand(utf8::find_invalid(p.text) == std::string_view::npos, "a paragraph is UTF-8");
    std::uint32_t last = 0;
    for (auto const& span : p.spans) {
        fuzz::demand(span.end >= last && span.end <= p.text.size(), "spans follow one another inside the text");
        fuzz::demand(span.link < static_cast<std::int32_t>(p.links.size()), "a span's link is there");
        last = span.end;
    }
    fuzz::demand(p.spans.empty() || last == p.text.size(), "spans cover the whole text");
    for (auto const& link : p.links)
        fuzz::demand(link.starts_with("http") || link.starts_with("mailto:") || link.starts_with("tel:"), "a link leads to the web");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static auto const look = fuzz::small_look();
    Diagnostics problems;
    elements::Setting setting{.look = look, .measure = Pt{200}};
    setting.problems = &problems;
    schema::Text text;
    text.markdown = schema::cleaned(fuzz::text_of(data, size));     // as the guard lets it through
    auto const lists = size > 0 && data[0] % 2 == 0;
    auto const told = elements::check_markdown(text, lists);
    if (has_errors(told)) fuzz::demand_messages(told);
    if (lists) {
        for (auto const& block : elements::set_text(text, flow::TextStyle::body, setting))
            if (auto const* p = std::get_if<flow::Paragraph>(&block.kind)) demand_whole(*p);
    } else if (auto const p = elements::set_paragraph(text, flow::TextStyle::body, setting)) {
        demand_whole(*p);
    }
    if (!problems.empty()) fuzz::demand_messages(problems);
    fuzz::demand(has_errors(told) || problems.size() <= 1, "what a check lets pass is set");
    static_cast<void>(elements::count_blanks(text.markdown));
    static_cast<void>(elements::ends_with_blank(text.markdown));
    return 0;
}
