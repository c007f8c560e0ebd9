// Each kind of file that lives in YAML: the first byte says which, the rest is the file. What is read must survive being
// written; what is refused has a message.
#include "content/article.hpp"
#include "content/page_template.hpp"
#include "content/practice.hpp"
#include "content/reference.hpp"
#include "content/region.hpp"
#include "content/worksheet.hpp"
#include "fuzz/support.hpp"
#include "handout/handout.hpp"

namespace {

using namespace attune;

template <class T>
void read_and_write(schema::Node const& tree) {
    T value{};
    Diagnostics mistakes;
    if (!schema::read(tree, value, mistakes)) return fuzz::demand_messages(mistakes);
    auto const text = schema::write_yaml(value);
    auto const written = schema::parse(text, "written.yaml");
    fuzz::demand(written.has_value(), "what was read can be written");
    auto const reread = schema::read<T>(*written);
    fuzz::demand(reread.has_value(), "what was written can be read");
    fuzz::demand(schema::same(*reread, value), "what was written is the same");
    fuzz::demand(schema::write_yaml(*reread) == text, "written again it is the same, byte by byte");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size == 0) return 0;
    auto const tree = schema::parse(fuzz::text_of(data + 1, size - 1), "fuzz.yaml");
    if (!tree) return 0;        // yaml_reader.cpp is about that
    switch (data[0] % 8) {
        case 0: read_and_write<handout::Handout>(*tree); break;
        case 1: read_and_write<content::Worksheet>(*tree); break;
        case 2: read_and_write<content::Article>(*tree); break;
        case 3: read_and_write<content::PageTemplate>(*tree); break;
        case 4: read_and_write<handout::HandoutTemplate>(*tree); break;
        case 5: read_and_write<content::Practice>(*tree); break;
        case 6: read_and_write<content::Region>(*tree); break;
        default: read_and_write<content::References>(*tree);
    }
    return 0;
}
