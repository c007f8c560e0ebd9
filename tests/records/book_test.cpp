#include "records/book.hpp"

#include "support/catch.hpp"

using namespace attune;
using namespace attune::records;

namespace {

Given given(std::string when, std::vector<std::string> clients, std::vector<GivenItem> items) {
    Given out;
    out.when = std::move(when);
    out.clients = std::move(clients);
    out.title = "Coming closer";
    out.items = std::move(items);
    return out;
}

GivenItem const signs{"signs-i-notice", "Signs I Notice", "1.2"};
GivenItem const check_in{"weekly-check-in", "Weekly Check-In", "1.0"};

Book couple() {
    Book book;
    book.clients = {{"c1", "Sam", "", {}, {}}, {"c2", "Ana", "", {}, {}}};
    book.given = {given("2026-03-03T14:05", {"c1", "c2"}, {signs, check_in}), given("2026-03-10T09:00", {"c1"}, {signs}),
                  given("2026-03-10T09:30", {"c1"}, {signs}), given("2026-03-17T09:00", {"c2"}, {check_in})};
    return book;
}

}  // namespace

TEST_CASE("the line for the chart says day, titles and versions") {
    auto const entry = given("2026-03-03T14:05", {"c1"}, {signs, check_in});
    CHECK(chart_line({entry}, "en") == "Given 3 March: Signs I Notice, v1.2; Weekly Check-In, v1.0");
    CHECK(chart_line({entry}, "es") == "Entregado el 3 de marzo: Signs I Notice, v1.2; Weekly Check-In, v1.0");
}

TEST_CASE("the line for the chart has one line per day, and each sheet once") {
    auto const book = couple();
    CHECK(chart_line({book.given[2], book.given[1], book.given[0]}, "en") ==
          "Given 3 March: Signs I Notice, v1.2; Weekly Check-In, v1.0\nGiven 10 March: Signs I Notice, v1.2");
    CHECK(chart_line({given("2026-12-31T23:59", {"c1"}, {{"fear/what", "What it is", ""}})}, "en") ==
          "Given 31 December: What it is");
    CHECK(chart_line({given("2026-12-31T23:59", {"c1"}, {})}, "en").empty());
}

TEST_CASE("what a client had is told by date, the newest first, each once") {
    auto const book = couple();
    CHECK(had(book, "c1", "signs-i-notice") == std::vector<std::string>{"2026-03-10", "2026-03-03"});
    CHECK(had(book, "c2", "signs-i-notice") == std::vector<std::string>{"2026-03-03"});
    CHECK(had(book, "c3", "signs-i-notice").empty());
    CHECK(had(book, "c1", "our-loop").empty());
}

TEST_CASE("the table has one row per item and is never a formula") {
    Book book;
    book.clients = {{"c1", "=HYPERLINK(\"http://x\")", "", {}, {}}};
    book.given = {given("2026-03-03T14:05", {"c1"}, {signs, {"a", "-1, \"two\"\nthree", "@1"}, {"b", "+", "\t=1"}})};
    CHECK(to_csv(book) ==
          "date,time,clients,handout,item,id,version,how,way,sha256\r\n"
          "2026-03-03,14:05,\"'=HYPERLINK(\"\"http://x\"\")\",Coming closer,Signs I Notice,signs-i-notice,1.2,printed,,\r\n"
          "2026-03-03,14:05,\"'=HYPERLINK(\"\"http://x\"\")\",Coming closer,\"'-1, \"\"two\"\"\nthree\",a,'@1,printed,,\r\n"
          "2026-03-03,14:05,\"'=HYPERLINK(\"\"http://x\"\")\",Coming closer,'+,b,'\t=1,printed,,\r\n");
}

TEST_CASE("an erased client leaves nothing, and the other partner's part") {
    auto book = couple();
    book.given[0].copy = std::string(32, 'a');
    book.given[0].title = "For Sam and Ana";
    book.given[1].copy = std::string(32, 'b');
    book.given[3].copy = std::string(32, 'c');
    CHECK(erase(book, "c1") == std::vector<std::string>{std::string(32, 'a'), std::string(32, 'b')});
    REQUIRE(book.given.size() == 2);
    CHECK(book.given[0].clients == std::vector<std::string>{"c2"});
    CHECK(book.given[0].title.empty());
    CHECK(book.given[0].copy.empty());
    CHECK(book.given[0].items.size() == 2);
    CHECK(book.given[1].copy == std::string(32, 'c'));
    CHECK(book.discarded.size() == 2);
    auto const text = write_book(book);
    CHECK(text.find("Sam") == std::string::npos);
    CHECK(text.find("c1") == std::string::npos);
    CHECK(text.find("Ana") != std::string::npos);
}

TEST_CASE("a partner's own copy goes too when it may name the client that is erased") {
    auto book = couple();
    auto& theirs = book.given[3];
    REQUIRE(theirs.clients == std::vector<std::string>{"c2"});
    theirs.named = {"c1", "c2"};
    theirs.copy = std::string(32, 'c');
    theirs.title = "For Sam and Ana";
    CHECK(erase(book, "c1") == std::vector<std::string>{std::string(32, 'c')});
    CHECK(book.given.back().clients == std::vector<std::string>{"c2"});
    CHECK(book.given.back().named == std::vector<std::string>{"c2"});
    CHECK(book.given.back().copy.empty());
    CHECK(book.given.back().title.empty());
}

TEST_CASE("a book reads back as it was written") {
    auto book = couple();
    book.clients[0].name = "Zoë \"Z\" O'Neil: # - [x]";
    book.clients[0].pronouns = {"own", "xe", "xem", "xyr", "xyrs", "xemself", true};
    book.clients[1].needs = {18, "es", true, true, true};
    book.given[0].how = How::saved;
    book.given[0].way = "fillable";
    book.given[0].sha256 = std::string(64, '0');
    book.discarded = {std::string(32, 'f')};
    auto const again = read_book(write_book(book));
    REQUIRE(again);
    CHECK(schema::same(*again, book));
}

TEST_CASE("what no text may hold becomes a space, and too much is cut") {
    auto book = couple();
    book.clients[0].name = std::string("a\0b\xFF", 4) + "c\n\xE2\x80\xA8";
    book.given[0].title = std::string(5000, 'x');
    auto const again = read_book(write_book(book));
    REQUIRE(again);
    CHECK(again->clients[0].name == "a b c  ");
    CHECK(again->given[0].title.size() == 400);
    CHECK(write_book(*again) == write_book(book));
}

TEST_CASE("a book that says something impossible is refused") {
    for (auto const* text : {"given:\n  - when: yesterday\n", "given:\n  - when: 2026-13-03T14:05\n", "clients:\n  - name: Sam\n",
                             "given:\n  - when: 2026-03-03T14:05\n    copy: ../../etc/passwd\n", "diagnosis: none\n", "- 1\n", ","}) {
        INFO(text);
        auto const book = read_book(text);
        REQUIRE_FALSE(book);
        CHECK_FALSE(book.error().front().message.empty());
    }
}
