#include "pdf_support.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "pdf/writer.hpp"

namespace attune::test {
namespace {

template <class T>
T value_of(Expected<T> result) {
    if (result) return std::move(*result);
    std::string what;
    for (auto const& diagnostic : result.error()) what += to_string(diagnostic) + '\n';
    throw std::runtime_error(what);
}

/// A file that goes away with its owner.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string const& bytes) {
        auto pattern = (std::filesystem::temp_directory_path() / "attune-test-XXXXXX").string();
        int const fd = ::mkstemp(pattern.data());
        if (fd < 0) throw std::runtime_error("cannot make a temporary file");
        ::close(fd);
        path_ = pattern;
        std::ofstream(path_, std::ios::binary) << bytes;
    }
    ~TemporaryFile() { std::remove(path_.c_str()); }
    TemporaryFile(TemporaryFile const&) = delete;
    TemporaryFile& operator=(TemporaryFile const&) = delete;

    std::string const& path() const { return path_; }

private:
    std::string path_;
};

std::string without(std::string text, std::string_view part) {
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at)) text.erase(at, part.size());
    return text;
}

}  // namespace

Typesetter::Typesetter() : fonts_{std::make_shared<text::Fonts>()}, shaper_{fonts_} {}

std::vector<std::shared_ptr<text::Line const>> Typesetter::lines(std::string_view text, FontName const& font,
                                                                 std::string_view language, Pt size, Colour colour,
                                                                 Pt measure) {
    text::Paragraph paragraph;
    paragraph.text = text;
    paragraph.spans = {{static_cast<std::uint32_t>(text.size()), font, size, colour, -1}};
    paragraph.measure = measure;
    paragraph.language = language;
    return value_of(shaper_.break_lines(paragraph));
}

std::shared_ptr<text::Line const> Typesetter::line(std::string_view text, FontName const& font,
                                                   std::string_view language, Pt size, Colour colour) {
    auto const all = lines(text, font, language, size, colour, Pt{450});
    if (all.size() != 1) throw std::runtime_error("not a single line: " + std::string{text});
    return all.front();
}

PageBuilder::PageBuilder() { page_.size = {Pt::from_mm(210), Pt::from_mm(297)}; }

PageBuilder& PageBuilder::add(std::vector<std::shared_ptr<text::Line const>> const& lines) {
    for (auto const& line : lines) {
        page_.items.emplace_back(layout::TextLine{{Pt{70}, y_}, line});
        y_ += Pt{17};
    }
    return *this;
}

PageBuilder& PageBuilder::add(Shape shape) {
    page_.items.emplace_back(std::move(shape));
    return *this;
}

PageBuilder& PageBuilder::add(layout::Link link) {
    page_.links.push_back(std::move(link));
    return *this;
}

std::shared_ptr<layout::Page const> PageBuilder::seal() const {
    auto page = std::make_shared<layout::Page>(page_);
    layout::seal(*page);
    return page;
}

std::shared_ptr<layout::Page const> page_with(std::shared_ptr<text::Line const> const& line) {
    return PageBuilder{}.add(line).seal();
}

layout::PagedDocument document_of(std::vector<std::shared_ptr<layout::Page const>> pages) {
    layout::PagedDocument out;
    out.title = "Test";
    out.pages = std::move(pages);
    return out;
}

std::string write_fresh(layout::PagedDocument const& document) { return value_of(pdf::Writer{}.write(document)); }

std::string run_tool(std::string const& tool, std::string const& arguments, std::string const& bytes) {
    if (std::system(("command -v " + tool + " >/dev/null").c_str()) != 0) {
        throw std::runtime_error("the test needs the command `" + tool + "`: install the package " +
                                 (tool == "qpdf" ? "qpdf" : "poppler-utils"));
    }
    TemporaryFile const file{bytes};
    bool const has_output = tool == "pdftotext" || contains(arguments, "--qdf");
    auto const command = tool + ' ' + arguments + ' ' + file.path() + (has_output ? " - 2>&1" : " 2>&1");
    auto* pipe = ::popen(command.c_str(), "r");
    if (!pipe) throw std::runtime_error("cannot run " + command);
    std::string out;
    std::array<char, 4096> buffer;
    for (std::size_t got = 0; (got = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) out.append(buffer.data(), got);
    auto const status = ::pclose(pipe);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) throw std::runtime_error(command + " failed:\n" + out);
    return out;
}

std::vector<std::string> lines_of(std::string const& pdf) {
    auto const text = without(without(run_tool("pdftotext", "-enc UTF-8 -nopgbrk", pdf), "\u202B"), "\u202C");
    std::vector<std::string> out;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) if (!line.empty()) out.push_back(line);
    return out;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> out;
    std::istringstream in{std::string{text}};
    for (std::string word; in >> word;) out.push_back(word);
    return out;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++n;
    return n;
}

}  // namespace attune::test
