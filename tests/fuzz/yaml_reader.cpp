// Any bytes must either be refused with a message or give a tree that survives being written and read again.
// The seeds in seeds/yaml run as an ordinary test (tests/schema/seeds.cpp).
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "fuzz/support.hpp"
#include "schema/node.hpp"
#include "schema/record.hpp"
#include "../schema/sample.hpp"

namespace {

using namespace attune;
using fuzz::demand;

void demand_messages(Diagnostics const& mistakes) {
    demand(has_errors(mistakes), "a refusal has a message");
    for (auto const& mistake : mistakes) {
        demand(!mistake.message.empty() && mistake.where.file_name() == "fuzz.yaml", "a message says what and where");
        demand(schema::parse("- " + schema::to_yaml([&] {
                   schema::Node node;
                   node.kind = schema::Node::Kind::scalar;
                   node.quoted = true;
                   node.scalar = mistake.message;
                   return node;
               }()), "message").has_value(), "a message is clean text");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    static constexpr std::array<std::string_view, 2> stop_at{"blocks", "steps"};

    auto const tree = schema::parse(text, "fuzz.yaml");
    auto const head = schema::parse_head(text, "fuzz.yaml", stop_at);
    if (!tree) { demand_messages(tree.error()); return 0; }
    demand(head.has_value(), "the head of a good file is good");

    auto const again = schema::parse(schema::to_yaml(*tree), "again.yaml");
    demand(again && *again == *tree, "a tree survives being written");

    schema::test::Sheet sheet;
    Diagnostics mistakes;
    if (!schema::read(*tree, sheet, mistakes)) { demand_messages(mistakes); return 0; }
    auto const written = schema::parse(schema::write_yaml(sheet), "written.yaml");
    demand(written.has_value(), "a written sheet is YAML");
    auto const reread = schema::read<schema::test::Sheet>(*written);
    demand(reread && schema::same(*reread, sheet), "a sheet survives being written");
    return 0;
}
