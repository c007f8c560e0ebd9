#include "cli/password.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <system_error>

#include "job/workshop.hpp"

namespace attune::cli {
namespace {

constexpr std::size_t longest_line = 1024;

Unexpected<Diagnostics> refused(std::string message, std::vector<std::string> hints = {}) {
    return Unexpected<Diagnostics>{{error_at({}, std::move(message), std::move(hints))}};
}

std::string because(int error) { return std::generic_category().message(error); }

class OpenFile {
public:
    OpenFile(char const* path, int flags) : number_{::open(path, flags | O_CLOEXEC | O_NOCTTY)} {}
    ~OpenFile() {
        if (number_ >= 0) ::close(number_);
    }
    OpenFile(OpenFile const&) = delete;
    OpenFile& operator=(OpenFile const&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

std::sig_atomic_t volatile stopped_by = 0;
void note_signal(int signal) { stopped_by = signal; }

/// While it lives, the terminal does not show what is typed. What would end the program meanwhile ends the reading, and
/// the program only after the terminal is as it was.
class Unseen {
public:
    explicit Unseen(int terminal) : terminal_{terminal} {
        if (::tcgetattr(terminal_, &before_) != 0) return;
        stopped_by = 0;
        struct sigaction note {};
        note.sa_handler = note_signal;  // without SA_RESTART: a read ends
        for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals[i], &note, &actions_[i]);
        auto quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        quiet.c_lflag |= ICANON | ISIG;
        quiet.c_cc[VSUSP] = _POSIX_VDISABLE;  // a suspended program would leave the shell without an echo
        is_set_ = ::tcsetattr(terminal_, TCSAFLUSH, &quiet) == 0;
        if (!is_set_) restore_signals();
    }
    ~Unseen() {
        if (!is_set_) return;
        ::tcsetattr(terminal_, TCSAFLUSH, &before_);
        restore_signals();
        if (stopped_by != 0) ::raise(stopped_by);
    }
    Unseen(Unseen const&) = delete;
    Unseen& operator=(Unseen const&) = delete;
    bool is_set() const { return is_set_; }

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    void restore_signals() {
        for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals[i], &actions_[i], nullptr);
    }
    int terminal_;
    termios before_{};
    std::array<struct sigaction, signals.size()> actions_{};
    bool is_set_ = false;
};

/// Up to the end of the line or file, without it; no byte of it stays anywhere else.
Expected<Secret> read_line(int file) {
    std::string line;
    line.reserve(longest_line);  // growing would leave copies behind
    for (char c = 0;;) {
        auto const got = ::read(file, &c, 1);
        if (got < 0 && errno == EINTR && stopped_by == 0) continue;
        if (got <= 0 || c == '\n' || line.size() == longest_line) {
            auto const error = got < 0 ? errno : 0;
            c = 0;
            if (line.ends_with('\r')) line.pop_back();
            Secret read{std::move(line)};
            if (error != 0) return refused("cannot read the password: " + because(error));
            return read;
        }
        line += c;
    }
}

void say(int terminal, std::string_view words) {
    if (::write(terminal, words.data(), words.size()) < 0) return;  // the question is not seen, the answer still counts
}

Expected<Secret> usable(Secret password) {
    if (auto fits = pdf::check_password(password); !fits) return Unexpected<Diagnostics>{std::move(fits.error())};
    return password;
}

}  // namespace

Expected<Secret> ask_on_terminal(std::string_view question, char const* terminal) {
    OpenFile const tty{terminal, O_RDWR};
    Expected<Secret> answer;
    {
        Unseen const unseen{tty.number()};
        if (!unseen.is_set())
            return refused("there is no terminal to ask for the password on",
                           {"put it into a file that only you can read, and name it with `--password-file`"});
        say(tty.number(), question);
        answer = read_line(tty.number());
    }
    say(tty.number(), "\n");
    return answer;
}

Expected<Secret> ask_password(Console& console) {
    if (!console.ask_unseen)
        return refused("there is no terminal to ask for the password on",
                       {"put it into a file that only you can read, and name it with `--password-file`"});
    auto first = console.ask_unseen("Password for the PDF: ");
    if (!first) return first;
    if (first->empty()) return refused("no password was typed");
    auto const second = console.ask_unseen("The same again: ");
    if (!second) return second;
    if (!(*first == *second)) return refused("The two passwords differ.");
    return usable(*std::move(first));
}

Expected<Secret> password_in(std::filesystem::path const& file) {
    auto const name = "`" + file.string() + "`";
    OpenFile const open{file.c_str(), O_RDONLY};
    struct stat about {};
    if (open.number() < 0 || ::fstat(open.number(), &about) != 0)
        return refused("cannot read the password file " + name + ": " + because(errno));
    if ((about.st_mode & (S_IRGRP | S_IROTH)) != 0)
        return refused("others can read the password file " + name,
                       {"keep it to yourself: chmod 600 " + file.string()});
    auto line = read_line(open.number());
    if (!line) return line;
    if (line->empty()) return refused("the first line of the password file " + name + " is empty");
    return usable(*std::move(line));
}

}  // namespace attune::cli
