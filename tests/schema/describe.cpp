#include "sample.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace attune;
using namespace attune::schema;
using namespace attune::schema::test;

TEST_CASE("the JSON Schema of a sheet") {
    auto const difference = attune::test::golden_difference("schema/sheet.schema.json", json_schema<Sheet>());
    INFO(difference);
    CHECK(difference.empty());
}

TEST_CASE("the reference page of a sheet") {
    auto const page =
        reference_page("Sheets", "All that a sheet can hold.", {&detail::shape_of<Sheet>(), &detail::shape_of<Step>()});
    auto const difference = attune::test::golden_difference("schema/sheet.reference.md", page);
    INFO(difference);
    CHECK(difference.empty());
}

TEST_CASE("the reference of one table starts with its heading") {
    CHECK(reference<Paragraph>() ==
          "## text\n\nA paragraph.\n\n| Key | Kind | Default | Limits | Meaning |\n| --- | --- | --- | --- | --- |\n"
          "| `text` | Markdown text | required |  | The words. |\n");
}
