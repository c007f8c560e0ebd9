#include "handout/file_text.hpp"

#include "schema/record.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::handout;

namespace {

Handout ours() {
    Handout handout;
    handout.title = "Ours: \"closer\"";
    handout.people.a.name = "Zoë";
    handout.note = "null\nno: yes\n# end sha256:\n";
    handout.goals = {"~", "012", " spaces "};
    Item item;
    item.worksheet = "our-loop";
    handout.items = {item};
    return handout;
}

/// Whether the reader is told of anything.
bool noticed(std::string const& text) {
    auto const marks = marks_of(text);
    if (marks.state != FileState::whole || marks.format != file_format) {
        // Without either mark it may pass for a file that people wrote; then it must not read.
        return marks.state != FileState::by_hand || !from_file_text(text, "");
    }
    return false;
}

}  // namespace

TEST_CASE("a handout's file reads back as it was, in any look that it has") {
    auto const text = to_file_text(ours());
    CHECK(text.starts_with("# handout-format: 1\n"));
    CHECK(marks_of(text).state == FileState::whole);
    auto const read = from_file_text(text, "");
    REQUIRE(read);
    CHECK(schema::same(read->handout, ours()));
    CHECK(to_file_text(read->handout) == text);
}

TEST_CASE("a file's text that would not open again is not made") {
    auto const made = to_safe_file_text(ours());
    REQUIRE(made);
    CHECK(*made == to_file_text(ours()));
    auto nameless = ours();
    nameless.title.clear();
    auto const refused = to_safe_file_text(nameless);
    REQUIRE_FALSE(refused);
    CHECK(to_string(refused.error().mistakes.front()).find("title") != std::string::npos);
}

TEST_CASE("texts stand in double quotes, words and numbers of ours do not") {
    auto const text = to_file_text(ours());
    CHECK(text.find("title: \"Ours: \\\"closer\\\"\"") != std::string::npos);
    CHECK(text.find("- \"~\"") != std::string::npos);
    CHECK(text.find("worksheet: \"our-loop\"") != std::string::npos);
}

TEST_CASE("every place where a file can be cut short is noticed") {
    auto const text = to_file_text(ours());
    for (std::size_t size = 0; size < text.size(); ++size) {
        INFO(size << " of " << text.size());
        CHECK(noticed(text.substr(0, size)));
    }
}

TEST_CASE("every bit that turns is noticed") {
    auto const text = to_file_text(ours());
    for (std::size_t i = 0; i < text.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            auto turned = text;
            turned[i] = static_cast<char>(turned[i] ^ (1 << bit));
            INFO("byte " << i << ", bit " << bit);
            CHECK(noticed(turned));
        }
}

TEST_CASE("a file that people write needs no marks") {
    auto const read = from_file_text("title: Ours\n", "ours.handout.yaml");
    REQUIRE(read);
    CHECK(read->marks.state == FileState::by_hand);
}

TEST_CASE("what an editor does to a file is a change, not damage") {
    auto const text = to_file_text(ours());
    auto windows = text;
    for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2) windows.insert(at, "\r");
    CHECK(marks_of(windows).state == FileState::changed);
    CHECK(from_file_text(windows, ""));
    CHECK(marks_of(text + "# mine\n").state == FileState::changed);
    CHECK(marks_of(text.substr(0, text.size() - 1)).state == FileState::changed);
}

TEST_CASE("of a newer format what can be understood is read, and what cannot is told") {
    auto const read = from_file_text("# handout-format: 7\ntitle: \"Ours\"\nhologram: true\n# end sha256:" + std::string(64, '0') + "\n", "");
    REQUIRE(read);
    CHECK(read->marks.format == 7);
    CHECK(read->handout.title == "Ours");
    CHECK(read->not_understood.size() == 1);
}
