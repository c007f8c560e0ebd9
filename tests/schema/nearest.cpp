#include "schema/nearest.hpp"

#include <string>

#include "support/catch.hpp"

using namespace attune::schema;
using Words = std::vector<std::string_view>;

TEST_CASE("a slip of the pen is a letter left out, added, changed or swapped") {
    CHECK(edit_distance("prompt", "prompt") == 0);
    CHECK(edit_distance("promt", "prompt") == 1);
    CHECK(edit_distance("prrompt", "prompt") == 1);
    CHECK(edit_distance("prompd", "prompt") == 1);
    CHECK(edit_distance("porмpt", "prompt") > 1);
    CHECK(edit_distance("porompt", "prompt") == 1);
    CHECK(edit_distance("pormpt", "prompt") == 1);
    CHECK(edit_distance("Prompt", "prompt") == 0);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("the nearest words come first, and far ones not at all") {
    Words const keys{"prompt", "lines", "line", "width", "items", "id"};
    CHECK(nearest("promt", keys) == Words{"prompt"});
    CHECK(nearest("lins", keys) == Words{"lines", "line"});
    CHECK(nearest("lins", keys, 1) == Words{"lines"});
    CHECK(nearest("elephant", keys).empty());
    CHECK(nearest("x", keys).empty());
    CHECK(nearest("", keys).empty());
    CHECK(nearest(std::string(10'000, 'a'), keys).empty());
}

TEST_CASE("a hint names near words, else a short choice, else nothing") {
    Words const few{"tip", "info", "stop"};
    CHECK(suggest("tpi", few, "write one of") == std::vector<std::string>{"did you mean `tip`?"});
    CHECK(suggest("elephant", few, "write one of") ==
          std::vector<std::string>{"write one of `tip`, `info` and `stop`"});
    Words const many(13, "something");
    CHECK(suggest("elephant", many, "write one of").empty());
    CHECK(suggest("elephant", {}, "write one of").empty());
}
