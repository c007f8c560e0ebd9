// Random handouts, saved, loaded and saved again: nothing may change on the way, not a byte.
//
//   random_documents [--count N] [--seed S] [--jobs J]
//
// What does not hold is printed with its number; `--seed S --first N --count 1` makes that one again. A field of a handout that
// is never tried here ends the run: whoever adds one adds it to the Maker.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "handout/file_text.hpp"
#include "schema/record.hpp"
#include "schema/words.hpp"
#include "torture/random_text.hpp"

namespace {

using namespace attune;
using schema::Node;

class Maker {
public:
    explicit Maker(torture::Random& random) : random_{random} {}

    handout::Handout handout() {
        handout::Handout h;
        h.title = text(90);
        if (random_.one_in(2)) h.subtitle = text(200);
        h.audience = pick<handout::Audience>(3);
        if (random_.one_in(8)) h.language = "pt-BR";
        h.easy_read = random_.one_in(4);
        h.people = {person(), person()};
        h.naming = pick<handout::Naming>(5);
        if (random_.one_in(3)) h.partner_word = text(40);
        h.has_partner = !random_.one_in(4);
        if (random_.one_in(2)) h.date = date();
        if (random_.one_in(2)) h.next_session = date();
        if (random_.one_in(2)) h.session = text(10);
        for (auto n = random_.below(4); n > 0; --n) h.goals.push_back(text(200));
        if (random_.one_in(2)) h.note.markdown = text(600);
        if (random_.one_in(3)) h.practice = text(60);
        h.letterhead = !random_.one_in(4);
        if (random_.one_in(2)) h.region = text(60);
        if (random_.one_in(2)) h.page_template = text(60);
        if (random_.one_in(2)) h.paper = pick<content::Paper>(3);
        if (random_.one_in(3)) h.accent = text(60);
        if (random_.one_in(3)) h.ink = pick<content::Ink>(2);
        if (random_.one_in(3)) h.text_size = length();
        h.letters = pick<content::Letters>(2);
        if (!h.paper || *h.paper == content::Paper::a5) h.impose = pick<handout::Imposition>(3);
        h.writing_space = pick<handout::WritingSpace>(3);
        h.contents = !random_.one_in(4);
        h.provenance = random_.one_in(4);
        h.discreet = random_.one_in(4);
        h.two_sided = random_.one_in(4);
        h.punch_margin = !random_.one_in(4);
        h.copies = pick<handout::Copies>(2);
        for (auto n = random_.below(random_.one_in(50) ? 60 : 5); n > 0; --n) h.items.push_back(item());
        return h;
    }

private:
    template <class E>
    E pick(std::uint64_t count) { return static_cast<E>(random_.below(count)); }

    std::string text(std::size_t most) {
        if (!random_.one_in(4)) return torture::nasty_text(random_, most);
        // As the window saves what was pasted.
        auto pasted = schema::cleaned(torture::pasted_text(random_, most));
        return pasted.find_first_not_of(" \t\n") == std::string::npos ? torture::word(random_) : pasted;
    }

    handout::NamedPerson person() {
        handout::NamedPerson p;
        if (random_.one_in(2)) p.name = text(60);
        if (random_.one_in(4)) p.possessive = text(60);
        if (random_.one_in(6)) p.language = "es";
        if (!random_.one_in(3)) return p;
        auto& pronouns = p.pronouns.emplace();
        pronouns.set = pick<handout::PronounChoice>(5);
        if (pronouns.set == handout::PronounChoice::own) {
            for (auto* form : {&pronouns.they, &pronouns.them, &pronouns.their, &pronouns.theirs, &pronouns.themself})
                *form = torture::word(random_);
            pronouns.verb = pick<handout::VerbForm>(2);
        }
        return p;
    }

    handout::Item item() {
        handout::Item i;
        switch (random_.below(3)) {
            case 0: i.article = text(60); break;
            case 1: i.section = text(60) + "/" + text(60); break;
            default: i.worksheet = text(60);
        }
        i.with_parts = !random_.one_in(4);
        if (random_.one_in(4)) i.title = text(90);
        if (random_.one_in(4)) i.note.markdown = text(400);
        if (random_.one_in(4)) for (auto n = random_.below(4); n > 0; --n) i.leave_out.push_back(text(40) + std::to_string(n));
        if (random_.one_in(4))
            for (auto n = random_.below(4); n > 0; --n) {
                schema::Text words;
                words.markdown = text(random_.one_in(20) ? 9'000 : 300);
                i.reword.emplace_back(text(40) + std::to_string(n), std::move(words));
            }
        if (random_.one_in(3)) i.writing_space = pick<handout::WritingSpace>(3);
        i.copies = pick<handout::Copies>(2);
        return i;
    }

    std::chrono::year_month_day date() {
        using namespace std::chrono;
        return year{static_cast<int>(1900 + random_.below(8099))} / month{static_cast<unsigned>(1 + random_.below(12))} /
               day{static_cast<unsigned>(1 + random_.below(28))};
    }

    Pt length() { return Pt{static_cast<double>(random_.below(4000)) / 100}; }

    torture::Random& random_;
};

struct Tally {
    std::uint64_t documents = 0, bytes = 0, longest = 0, wrong = 0;
};

/// Empty when the handout comes back as it was.
std::string what_changed(handout::Handout const& before, std::string& first) {
    first = handout::to_file_text(before);
    auto const read = handout::from_file_text(first, "first");
    if (!read) return "it cannot be read again: " + to_string(read.error().front());
    if (read->marks.state != handout::FileState::whole) return "it is not whole";
    if (!schema::same(before, read->handout)) return "the handout has changed";
    if (handout::to_file_text(read->handout) != first) return "the second file differs from the first";
    return {};
}

void note_keys(Node const& node, std::set<std::string>& seen) {
    for (auto const& key : node.keys) seen.insert(key.scalar);
    for (auto const& item : node.items) note_keys(item, seen);
}

/// Fields that no document of a thousand has.
std::vector<std::string> untried(std::uint64_t seed) {
    std::set<std::string> seen;
    for (std::uint64_t number = 0; number < 1'000; ++number) {
        torture::Random random{seed * 0x9E3779B97F4A7C15u + number};
        note_keys(schema::to_node(Maker{random}.handout()), seen);
    }
    std::vector<std::string> never;
    auto const look = [&]<class T>(T const* type) {
        for (auto const& field : record(type).fields())
            if (!seen.contains(field.name) && record(type).plain_field() != &field) never.push_back(record(type).name() + ": " + field.name);
    };
    look(static_cast<handout::Handout const*>(nullptr));
    look(static_cast<handout::Item const*>(nullptr));
    look(static_cast<handout::TwoPeople const*>(nullptr));
    look(static_cast<handout::NamedPerson const*>(nullptr));
    look(static_cast<handout::Pronouns const*>(nullptr));
    return never;
}

Tally run(std::uint64_t seed, std::uint64_t first, std::uint64_t last, std::uint64_t step) {
    Tally tally;
    for (auto number = first; number < last; number += step) {
        torture::Random random{seed * 0x9E3779B97F4A7C15u + number};
        auto const handout = Maker{random}.handout();
        std::string text;
        auto const problem = what_changed(handout, text);
        ++tally.documents;
        tally.bytes += text.size();
        tally.longest = std::max<std::uint64_t>(tally.longest, text.size());
        if (problem.empty()) continue;
        if (++tally.wrong <= 5)
            std::fprintf(stderr, "document %llu of seed %llu: %s\n--- \n%.*s\n---\n", static_cast<unsigned long long>(number),
                         static_cast<unsigned long long>(seed), problem.c_str(), 4000, text.c_str());
    }
    return tally;
}

}  // namespace

int main(int argc, char** argv) {
    std::uint64_t count = 2'000, seed = 1, first = 0;
    auto jobs = static_cast<std::uint64_t>(std::max(1L, ::sysconf(_SC_NPROCESSORS_ONLN)));
    for (int i = 1; i + 1 < argc; i += 2) {
        std::string_view const name = argv[i];
        auto const value = std::strtoull(argv[i + 1], nullptr, 10);
        if (name == "--count") count = value;
        else if (name == "--seed") seed = value;
        else if (name == "--first") first = value;
        else if (name == "--jobs") jobs = std::max<std::uint64_t>(1, value);
        else { std::fprintf(stderr, "random_documents [--count N] [--seed S] [--first N] [--jobs J]\n"); return 2; }
    }
    if (auto const never = untried(seed); !never.empty()) {
        for (auto const& field : never) std::fprintf(stderr, "never tried: %s\n", field.c_str());
        return 1;
    }
    auto const start = std::chrono::steady_clock::now();
    std::vector<std::pair<pid_t, int>> children;
    for (std::uint64_t job = 0; job < jobs; ++job) {
        int ends[2];
        if (::pipe(ends) != 0) return 2;
        auto const child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            auto const tally = run(seed, first + job, first + count, jobs);
            bool const sent = ::write(ends[1], &tally, sizeof tally) == static_cast<ssize_t>(sizeof tally);
            ::_exit(sent ? 0 : 2);
        }
        ::close(ends[1]);
        children.emplace_back(child, ends[0]);
    }
    Tally all;
    bool whole = true;
    for (auto const& [child, end] : children) {
        Tally tally;
        whole = ::read(end, &tally, sizeof tally) == static_cast<ssize_t>(sizeof tally) && whole;
        int status = 0;
        ::waitpid(child, &status, 0);
        whole = whole && WIFEXITED(status) && WEXITSTATUS(status) == 0;
        all.documents += tally.documents;
        all.bytes += tally.bytes;
        all.longest = std::max(all.longest, tally.longest);
        all.wrong += tally.wrong;
    }
    std::chrono::duration<double> const took = std::chrono::steady_clock::now() - start;
    std::printf("random documents: %llu saved, loaded and saved again (seed %llu); %llu changed; %.1f MB, the longest %llu bytes; %.1f s\n",
                static_cast<unsigned long long>(all.documents), static_cast<unsigned long long>(seed),
                static_cast<unsigned long long>(all.wrong), static_cast<double>(all.bytes) / 1e6,
                static_cast<unsigned long long>(all.longest), took.count());
    if (!whole) std::printf("a process ended before its time\n");
    return whole && all.wrong == 0 && all.documents == count ? 0 : 1;
}
