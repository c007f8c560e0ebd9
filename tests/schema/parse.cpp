#include <array>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "schema/node.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::schema;

namespace {

Node good(std::string_view text) {
    auto tree = parse(text, "t.yaml");
    if (!tree) for (auto const& mistake : tree.error()) UNSCOPED_INFO(to_string(mistake));
    REQUIRE(tree);
    return *std::move(tree);
}

/// All messages, one a line, without hints.
std::string messages(Expected<Node> const& tree) {
    std::string out;
    if (!tree)
        for (auto const& mistake : tree.error()) out += to_string(error_at(mistake.where, mistake.message)) + '\n';
    return out;
}

std::string place(SourceSpan const& where) { return std::to_string(where.line) + ':' + std::to_string(where.column); }

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    out.reserve(text.size() * times);
    while (times-- > 0) out += text;
    return out;
}

}  // namespace

TEST_CASE("a tree keeps order, kinds, quotes and places") {
    auto const tree = good("a: 1\nb:\n  - \"x\"\n  - {k: v}\nc: |\n  two\n  lines\n");
    REQUIRE(tree.kind == Node::Kind::mapping);
    REQUIRE(tree.keys.size() == 3);
    CHECK(tree.keys[1].scalar == "b");
    CHECK(place(tree.keys[1].where) == "2:1");
    REQUIRE(tree.find("a"));
    CHECK(tree.find("a")->scalar == "1");
    CHECK_FALSE(tree.find("a")->quoted);
    CHECK(place(tree.find("a")->where) == "1:4");
    auto const& list = *tree.find("b");
    REQUIRE(list.kind == Node::Kind::sequence);
    CHECK(list.items[0].quoted);
    CHECK_FALSE(list.flow);
    CHECK(list.items[1].flow);
    CHECK(place(list.items[1].where) == "4:5");
    CHECK(list.items[1].find("k")->scalar == "v");
    CHECK(tree.find("c")->scalar == "two\nlines\n");
    CHECK(tree.find("c")->quoted);
    CHECK(tree.find("d") == nullptr);
    CHECK(list.find("d") == nullptr);
    CHECK(tree.where.file_name() == "t.yaml");
}

TEST_CASE("columns count characters, not bytes") {
    auto const tree = good("é: [ü, 🙂🙂, ö]\n");
    auto const& list = tree.items[0];
    CHECK(place(list.where) == "1:4");
    CHECK(place(list.items[0].where) == "1:5");
    CHECK(place(list.items[1].where) == "1:8");
    CHECK(place(list.items[2].where) == "1:12");
}

TEST_CASE("an empty value stands at its key or its dash") {
    auto const tree = good("a:\n# comment - here\nb: ~\nc:\n  - x\n  -\n  # - no\n  - y\n  -\nd: null\ne:\n");
    CHECK(tree.items[0].kind == Node::Kind::null);
    CHECK(place(tree.items[0].where) == "1:1");
    CHECK(tree.items[0].scalar == "");
    CHECK(place(tree.items[1].where) == "3:4");
    CHECK(tree.items[1].scalar == "~");
    REQUIRE(tree.items[2].items.size() == 4);
    CHECK(place(tree.items[2].items[1].where) == "6:3");
    CHECK(place(tree.items[2].items[3].where) == "9:3");
    CHECK(tree.items[3].scalar == "null");
    CHECK(place(tree.items[4].where) == "11:1");
    auto const next = good("a:\nnullable: x\n");
    CHECK(next.items[0].scalar == "");
    CHECK(place(next.items[0].where) == "1:1");
}

TEST_CASE("a quoted null is the word") {
    auto const tree = good("a: \"null\"\nb: '~'\nc: ''\n");
    CHECK(tree.items[0].kind == Node::Kind::scalar);
    CHECK(tree.items[0].scalar == "null");
    CHECK(tree.items[1].scalar == "~");
    CHECK(tree.items[2].kind == Node::Kind::scalar);
}

TEST_CASE("a byte order mark is skipped and CRLF read as LF") {
    auto const tree = good("\xEF\xBB\xBF" "a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 3\r");
    CHECK(place(tree.keys[0].where) == "1:1");
    CHECK(tree.find("b")->scalar == "x\ny\n");
    CHECK(place(tree.find("c")->where) == "5:4");
}

TEST_CASE("a tab inside text and behind it is no indentation") {
    auto const tree = good("a: one\ttwo\nb: 1\t# note\nc: |\n  x\n  \ty\n");
    CHECK(tree.find("a")->scalar == "one\ttwo");
    CHECK(tree.find("b")->scalar == "1");
    CHECK(tree.find("c")->scalar == "x\n\ty\n");
}

TEST_CASE("comments, a document mark and an end mark are no content") {
    CHECK(good("# head\n---\na: 1\n...\n# end\n").find("a")->scalar == "1");
}

TEST_CASE("every byte that has no business in text is named with its place") {
    using std::string_literals::operator""s;
    CHECK(
        messages(parse("a: x\0y\nb: \x1B[1m\nc: ok\nd: \x7F\n"s.insert(4, ""), "t")) ==
        "t:1:5: error: an invisible control character (U+0000)\nt:2:4: error: an invisible control character (U+001B)\n"
        "t:4:4: error: an invisible control character (U+007F)\n");
    CHECK(messages(parse("a: \xFF\nb: \xC0\xAF\nc: \xED\xA0\x80\nd: \xE2\x82", "t")) ==
          "t:1:4: error: the byte `0xFF` is not part of UTF-8\nt:2:4: error: the byte `0xC0` is not part of UTF-8\n"
          "t:3:4: error: the byte `0xED` is not part of UTF-8\nt:4:4: error: the byte `0xE2` is not part of UTF-8\n");
    CHECK(messages(parse("a: \xEF\xBB\xBF" "b", "t")) == "t:1:4: error: a byte order mark inside the text (U+FEFF)\n");
    CHECK(messages(parse("a: x\xE2\x80\xA8y", "t")) ==
          "t:1:5: error: a line separator that YAML does not know (U+2028)\n");
    CHECK(messages(parse("\xFF\xFE"
                         "a\0:\0"s,
                         "t")) == "t: error: the file is not UTF-8 but looks like UTF-16 or UTF-32\n");
    CHECK(messages(parse("a\0:\0"s, "t")) == "t: error: the file is not UTF-8 but looks like UTF-16 or UTF-32\n");
}

TEST_CASE("an escape cannot spell a character that the bytes must not have") {
    CHECK(messages(parse("a: \"x\\0y\"", "t")) == "t:1:4: error: an invisible control character (U+0000)\n");
    CHECK(messages(parse("a: \"x\\u2028y\"", "t")) ==
          "t:1:4: error: a line separator that YAML does not know (U+2028)\n");
    CHECK(messages(parse("\"\\e\": 1", "t")) == "t:1:1: error: an invisible control character (U+001B)\n");
}

TEST_CASE("a long line is read in linear time") {
    auto const text = "a: [é" + repeated(", é", 40'000) + "]\n";
    auto const start = std::clock();
    CHECK(good(text).items[0].items.size() == 40'001);
    CHECK(std::clock() - start < 2 * CLOCKS_PER_SEC);
}

TEST_CASE("each limit has its message") {
    Limits const limits{.file_bytes = 200, .scalar_bytes = 20, .depth = 3, .nodes = 12, .messages = 2};
    CHECK(parse("a: [[1]]", "t", limits));
    CHECK(messages(parse(std::string(201, 'x'), "t", limits)) == "t: error: the file is larger than 200 bytes\n");
    CHECK(messages(parse("a: xxxxxxxxxxxxxxxxxxxxx", "t", limits)) ==
          "t:1:4: error: one text is longer than 20 bytes\n");
    CHECK(messages(parse("a: [[[1]]]", "t", limits)) ==
          "t:1:6: error: lists and keys are nested deeper than 3 levels\n");
    CHECK(messages(parse("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]", "t", limits)) ==
          "t: error: the file has more than 12 keys and values\n");
    CHECK(messages(parse("a: \x01\nb: \x01\nc: \x01\n", "t", limits)) ==
          "t:1:4: error: an invisible control character (U+0001)\nt:2:4: error: an invisible control character "
          "(U+0001)\n");
}

TEST_CASE("the head stops in front of a key and does not read on") {
    std::array<std::string_view, 2> const stop_at{"body", "blocks"};
    auto const head = parse_head("id: x\ntags: [a, b]\nblocks:\n  - {not: [closed\n", "t", stop_at);
    REQUIRE(head);
    CHECK(head->keys.size() == 2);
    CHECK(head->find("tags")->items.size() == 2);
    CHECK(head->find("blocks") == nullptr);
    SECTION("only at the top level") {
        auto const deep = parse_head("a:\n  body: 1\nb: 2\n", "t", stop_at);
        REQUIRE(deep);
        CHECK(deep->find("b"));
    }
    SECTION("mistakes above it are told, and bad bytes everywhere") {
        CHECK(messages(parse_head("id: x\nid: y\nbody: 1\n", "t", stop_at)) ==
              "t:2:1: error: the key `id` is here again\n");
        CHECK(messages(parse_head("id: x\nbody: \x01\n", "t", stop_at)) ==
              "t:2:7: error: an invisible control character (U+0001)\n");
    }
}

TEST_CASE("a file is read once, and only a regular one") {
    auto const folder = std::filesystem::temp_directory_path() / "attune-test-parse";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "good.yaml") << "a: 1\n";
    std::ofstream(folder / "large.yaml") << std::string(2 * 1024 * 1024, '#');
    CHECK(parse_file(folder / "good.yaml", "good.yaml"));
    CHECK(messages(parse_file(folder / "none.yaml", "none.yaml")) == "none.yaml: error: there is no such file\n");
    CHECK(messages(parse_file(folder, "folder")) == "folder: error: this is not a file that can be read\n");
    CHECK(messages(parse_file("/dev/zero", "zero")) == "zero: error: this is not a file that can be read\n");
    CHECK(messages(parse_file(folder / "large.yaml", "large.yaml")) ==
          "large.yaml: error: the file is larger than 1048576 bytes\n");
    std::filesystem::remove_all(folder);
}

TEST_CASE("hostile files are refused within a second, with a place or a reason") {
    using std::string_literals::operator""s;
    std::string laughs = "a: &a [x, x]\n";
    for (char c = 'b'; c < 'k'; ++c)
        laughs +=
            std::string(1, c) + ": &" + c + " [*" + char(c - 1) + ", *" + char(c - 1) + ", *" + char(c - 1) + "]\n";
    std::string chain = "a0: &a0 x\n";
    for (int i = 1; i < 20'000; ++i)
        chain += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
    std::string keys;
    for (int i = 0; i < 60'000; ++i) keys += "k" + std::to_string(i) + ": 1\n";
    std::vector<std::pair<std::string_view, std::string>> const files{
        {"alias bomb", laughs},
        {"cyclic alias", "&a [*a]"},
        {"alias chain", chain},
        {"flow nesting", repeated("[", 100'000) + repeated("]", 100'000)},
        {"unclosed flow nesting", repeated("[", 1'000'000)},
        {"unclosed mapping nesting", repeated("{", 100'000)},
        {"mapping nesting", repeated("{a: ", 100'000)},
        {"block nesting", repeated("- ", 100'000) + "x"},
        {"question marks", repeated("?", 500'000)},
        {"question marks and spaces", repeated("? ", 250'000)},
        {"a comma", ","},
        {"a marked comma", "--- ,"},
        {"commas", "[" + repeated(",", 500'000) + "]"},
        {"dashes", repeated("- x\n", 250'000)},
        {"many keys", keys},
        {"anchors", repeated("- &a x\n", 20'000)},
        {"aliases", "- &a x\n" + repeated("- *a\n", 100'000)},
        {"documents", repeated("--- x\n", 100'000)},
        {"a long text", "a: " + std::string(900'000, 'x')},
        {"a long quoted text", "a: \"" + std::string(900'000, 'x') + '"'},
        {"a long block", "a: |\n" + repeated("  " + std::string(100, 'x') + "\n", 9'000)},
        {"2 MB", std::string(2 * 1024 * 1024, 'x')},
        {"NUL", "a: \"x\0y\""s},
        {"escape byte", "a: \x1B[31m"},
        {"broken UTF-8", "a: \xFF\xFE\xFF"},
        {"overlong", "a: \xC0\xAF"},
        {"surrogate", "a: \xED\xA0\x80"},
        {"cut off", "a: \xE2\x82"},
        {"escaped surrogate", "a: \"\\uD800\""},
        {"beyond Unicode", "a: \"\\UFFFFFFFF\""},
        {"tag", "a: !!binary x"},
        {"local tag", "!x {a: b}"},
        {"merge key", "a: &a {b: 1}\nc:\n  <<: *a\n"},
        {"content behind the end", "{a: b} x"},
        {"text behind a quote", "\"x\" y"},
        {"second document", "a: 1\n---\nb: 2\n"},
        {"repeated key", "a: 1\na: 2\n"},
        {"repeated keys", repeated("a: 1\n", 20'000)},
        {"list as key", "[a]: 1"},
        {"empty", ""},
        {"only comments", "# nothing\n# here\n"},
        {"directive", "%YAML 9.9\n---\na: 1\n"},
        {"undefined alias", "a: *b"},
        {"open quote", "a: \"" + repeated("x\n ", 10'000)},
        {"tabs", "a:\n\t- b\n"},
        {"tab text", "a:\n\tb\n"},
    };
    for (auto const& [name, text] : files) {
        auto const start = std::clock();     // processor time: other tests may run beside this one
        auto const tree = parse(text, "t.yaml");
        INFO(std::string(name));
        CHECK(std::clock() - start < CLOCKS_PER_SEC);
        REQUIRE_FALSE(tree);
        CHECK(has_errors(tree.error()));
        CHECK(tree.error().size() <= Limits{}.messages);
        for (auto const& mistake : tree.error()) CHECK(mistake.where.file_name() == "t.yaml");
    }
}
