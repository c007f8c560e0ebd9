#include "pdf/syntax.hpp"

#include "support/catch.hpp"

using namespace attune::pdf;

TEST_CASE("strings are escaped where PDF demands it, and nowhere else") {
    CHECK(literal_string("plain") == "(plain)");
    CHECK(literal_string("a(b)c\\") == "(a\\(b\\)c\\\\)");
    CHECK(literal_string("\r\n") == "(\\r\n)");
    CHECK(literal_string(std::string{"\0\xFF", 2}) == std::string{"(\0\xFF)", 4});
}

TEST_CASE("text for people is ASCII or UTF-16") {
    CHECK(text_string("Two (of us)") == "(Two \\(of us\\))");
    CHECK(text_string("é") == "<FEFF00E9>");
    CHECK(text_string("😀") == "<FEFFD83DDE00>");
    CHECK(text_string("a\tb") == "<FEFF006100090062>");
    CHECK(text_string("a\xFF") == "<FEFF0061FFFD>");
    CHECK(text_string("") == "()");
}

TEST_CASE("names escape what would end them") {
    CHECK(name("ABCDEF+Lato-Bold") == "/ABCDEF+Lato-Bold");
    CHECK(name("A B#/(é") == "/A#20B#23#2F#28#C3#A9");
}

TEST_CASE("a web address becomes ASCII without being changed otherwise") {
    CHECK(ascii_uri("https://example.org/a_(b)?c=d%20e#f") == "https://example.org/a_(b)?c=d%20e#f");
    CHECK(ascii_uri("https://example.org/é x") == "https://example.org/%C3%A9%20x");
}

TEST_CASE("XML text cannot become markup") {
    CHECK(xml_text("<a & b>") == "&lt;a &amp; b&gt;");
    CHECK(xml_text("é\x01") == "é");
    CHECK(xml_text("\xFF") == "\uFFFD");
}
