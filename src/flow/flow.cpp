#include "flow/flow.hpp"

namespace attune::flow {

Paragraph plain(TextStyle style, std::string text) {
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.text = std::move(text);
    return paragraph;
}

}  // namespace attune::flow
