#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "layout/paged_document.hpp"
#include "text/shaper.hpp"

namespace attune::test {

inline FontName const serif{"Gentium Book Plus", 400, false};
inline FontName const sans{"Lato", 400, false};

/// Sets text for tests; a mistake in it ends the test.
class Typesetter {
public:
    Typesetter();

    std::vector<std::shared_ptr<text::Line const>> lines(std::string_view text, FontName const& font,
                                                         std::string_view language = "en", Pt size = Pt{12},
                                                         Colour colour = black, Pt measure = Pt{400});
    std::shared_ptr<text::Line const> line(std::string_view text, FontName const& font = serif,
                                           std::string_view language = "en", Pt size = Pt{12}, Colour colour = black);

private:
    std::shared_ptr<text::Fonts const> fonts_;
    text::Shaper shaper_;
};

/// An A4 page, filled line by line.
class PageBuilder {
public:
    PageBuilder();
    PageBuilder& add(std::vector<std::shared_ptr<text::Line const>> const& lines);
    PageBuilder& add(std::shared_ptr<text::Line const> const& line) { return add(std::vector{line}); }
    PageBuilder& add(Shape shape);
    PageBuilder& add(layout::Link link);
    std::shared_ptr<layout::Page const> seal() const;

private:
    layout::Page page_;
    Pt y_{60};
};

/// One page with one line on it.
std::shared_ptr<layout::Page const> page_with(std::shared_ptr<text::Line const> const& line);

layout::PagedDocument document_of(std::vector<std::shared_ptr<layout::Page const>> pages);

/// The bytes of `document`, made by a fresh writer; a mistake ends the test.
std::string write_fresh(layout::PagedDocument const& document);

/// What the command `tool` prints when it is given `arguments` and a file of these bytes. Ends the test when the tool
/// fails; a tool that is not installed is named with its package.
std::string run_tool(std::string const& tool, std::string const& arguments, std::string const& bytes);

/// The text lines that pdftotext finds, without empty ones and without the marks that it puts round right-to-left lines.
std::vector<std::string> lines_of(std::string const& pdf);

/// Separated by white space.
std::vector<std::string> words_of(std::string_view text);

bool contains(std::string_view text, std::string_view part);
std::size_t count(std::string_view text, std::string_view part);

}  // namespace attune::test
