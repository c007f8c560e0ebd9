#include "base/diagnostic.hpp"

#include "support/catch.hpp"

using namespace attune;

namespace {

SourceSpan at(std::string file, int line = 0, int column = 0) {
    return {std::make_shared<std::string const>(std::move(file)), line, column};
}

}  // namespace

TEST_CASE("a mistake is told with its place and its hints") {
    CHECK(to_string(error_at(at("w.yaml", 14, 5), "unknown key `promt`", {"did you mean `prompt`?", "or `text`?"})) ==
          "w.yaml:14:5: error: unknown key `promt`\n  hint: did you mean `prompt`?\n  hint: or `text`?");
    CHECK(to_string(warning_at(at("w.yaml", 3), "long")) == "w.yaml:3: warning: long");
    CHECK(to_string(error_at(at("w.yaml"), "empty")) == "w.yaml: error: empty");
    CHECK(to_string({Severity::note, {}, "kept", {}}) == "note: kept");
}

TEST_CASE("only errors are errors") {
    CHECK_FALSE(has_errors({}));
    CHECK_FALSE(has_errors({warning_at({}, "a"), {Severity::note, {}, "b", {}}}));
    CHECK(has_errors({warning_at({}, "a"), error_at({}, "b")}));
}

TEST_CASE("mistakes are sorted by file, line and column, and told once") {
    Diagnostics all{error_at(at("b.yaml", 1, 1), "4"), error_at(at("a.yaml", 10, 1), "3"), error_at(at("a.yaml", 9, 7), "2"),
                    error_at(at("a.yaml", 9, 2), "1"), error_at(at("b.yaml", 1, 1), "4")};
    sort_diagnostics(all);
    std::string order;
    for (auto const& d : all) order += d.message;
    CHECK(order == "1234");
}

TEST_CASE("two mistakes at one place are both told") {
    Diagnostics all{error_at(at("a.yaml", 1, 1), "two"), error_at(at("a.yaml", 1, 1), "one")};
    sort_diagnostics(all);
    REQUIRE(all.size() == 2);
    CHECK(all[0].message == "one");
}

TEST_CASE("a message that quotes control characters does not pass them on to a terminal") {
    auto const text = attune::to_string(attune::error_at({}, "unknown key `\x1b[2J`", {"did you mean \x07?"}));
    CHECK(text == "error: unknown key `?[2J`\n  hint: did you mean ??");
}
