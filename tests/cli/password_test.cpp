#include "cli/password.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#include <future>
#include <sstream>
#include <vector>

#include "job/temporary_folder.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;

namespace {

/// What comes of asking someone who answers with `answers`.
Expected<Secret> asked(std::vector<std::string> answers) {
    std::ostringstream out, err;
    cli::Console console{out, err};
    console.ask_unseen = [&](std::string_view) -> Expected<Secret> {
        REQUIRE_FALSE(answers.empty());
        Secret answer{answers.front()};
        answers.erase(answers.begin());
        return answer;
    };
    return cli::ask_password(console);
}

std::string message(Expected<Secret> const& refused) {
    REQUIRE_FALSE(refused);
    return refused.error().front().message;
}

/// Both ends of a terminal: what the person types and sees, and the name of the file that the program opens.
struct Terminal {
    int person = ::posix_openpt(O_RDWR | O_NOCTTY);
    std::string file;
    int program;  // open as long as this lives, so that the terminal's settings can be looked at
    Terminal() {
        REQUIRE(person >= 0);
        REQUIRE(::grantpt(person) == 0);
        REQUIRE(::unlockpt(person) == 0);
        file = ::ptsname(person);
        program = ::open(file.c_str(), O_RDWR | O_NOCTTY);
        REQUIRE(program >= 0);
    }
    ~Terminal() {
        ::close(program);
        ::close(person);
    }
    Terminal(Terminal const&) = delete;
    Terminal& operator=(Terminal const&) = delete;

    bool shows_what_is_typed() const {
        termios settings{};
        REQUIRE(::tcgetattr(program, &settings) == 0);
        return (settings.c_lflag & ECHO) != 0;
    }
    void type(std::string_view words) const {
        REQUIRE(::write(person, words.data(), words.size()) == static_cast<ssize_t>(words.size()));
    }
    /// All that is seen until `last` is.
    std::string seen_until(std::string_view last) const {
        std::string seen;
        while (!seen.ends_with(last)) {
            char c = 0;
            REQUIRE(::read(person, &c, 1) == 1);
            seen += c;
        }
        return seen;
    }
};

}  // namespace

TEST_CASE("a password is typed twice, and is taken when both are the same") {
    auto const taken = asked({"open sesame", "open sesame"});
    REQUIRE(taken);
    CHECK(taken->view() == "open sesame");
    CHECK(message(asked({"open sesame", "open sesane"})) == "The two passwords differ.");
    CHECK(message(asked({""})) == "no password was typed");
    CHECK(message(asked({"\xFF", "\xFF"})) == "the password is not UTF-8");
}

TEST_CASE("where nobody can be asked, it is said what else can be done") {
    std::ostringstream out, err;
    cli::Console console{out, err};
    for (auto const& refused : {cli::ask_password(console), cli::ask_on_terminal("Password: ", "/dev/null"),
                                cli::ask_on_terminal("Password: ", "/nowhere")}) {
        CHECK(message(refused) == "there is no terminal to ask for the password on");
        CHECK(refused.error().front().hints.front().find("--password-file") != std::string::npos);
    }
}

TEST_CASE("what is typed on the terminal is not shown, and the next thing is") {
    Terminal const terminal;
    REQUIRE(terminal.shows_what_is_typed());
    auto answer =
        std::async(std::launch::async, [&] { return cli::ask_on_terminal("Password: ", terminal.file.c_str()); });
    auto seen = terminal.seen_until("Password: ");
    CHECK_FALSE(terminal.shows_what_is_typed());
    terminal.type("open sesame\n");
    auto const typed = answer.get();
    seen += terminal.seen_until("\n");
    REQUIRE(typed);
    CHECK(typed->view() == "open sesame");
    CHECK(seen == "Password: \r\n");
    CHECK(terminal.shows_what_is_typed());
}

TEST_CASE("a password file is read to the end of its first line, and only when nobody else can read it") {
    TemporaryFolder folder;
    namespace fs = std::filesystem;
    auto const with = [&](std::string const& text, fs::perms perms) {
        auto const file = folder.write("password", text);
        fs::permissions(file, perms);
        return cli::password_in(file);
    };
    auto const own = fs::perms::owner_read | fs::perms::owner_write;
    for (auto const* text : {"open sesame", "open sesame\n", "open sesame\r\nand more\n"}) {
        auto const read = with(text, own);
        REQUIRE(read);
        CHECK(read->view() == "open sesame");
    }
    for (auto const others : {fs::perms::group_read, fs::perms::others_read}) {
        auto const refused = with("open sesame\n", own | others);
        CHECK(message(refused).starts_with("others can read the password file `"));
        CHECK(refused.error().front().hints.front().find("chmod 600 ") != std::string::npos);
    }
    CHECK(message(with("\nopen sesame\n", own)).find("is empty") != std::string::npos);
    CHECK(message(with(std::string(5000, 'x'), own)) == "the password is longer than a PDF takes");
    CHECK(message(cli::password_in(folder.path() / "none")).find("cannot read the password file") == 0);
    CHECK(message(cli::password_in(folder.path())).find("cannot read") == 0);
}
