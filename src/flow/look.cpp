#include "flow/look.hpp"

namespace attune::flow {

std::array<std::string, text_style_count> const& text_style_names() {
    static std::array<std::string, text_style_count> const names{
        "title", "subtitle",
        "section_heading", "section_number", "subsection_heading", "subsection_number", "small_heading",
        "body", "pull", "source",
        "letterhead_name", "letterhead_line", "meta_label", "contents_title", "contents_kind",
        "running_head", "footer",
        "sheet_label", "sheet_title", "sheet_intro",
        "question", "item", "agreement_item", "hint", "partner_name", "partner_role",
        "table_head", "table_cell", "care", "callout_label", "callout_title",
        "diagram_title", "diagram_label", "diagram_text", "step_number", "badge"};
    return names;
}

}  // namespace attune::flow
