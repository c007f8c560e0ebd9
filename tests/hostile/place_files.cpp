// What lies in a file's place and is none, and names that are meant to hurt.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "hostile/corpus.hpp"

namespace attune::hostile {
namespace {

namespace fs = std::filesystem;

void write(fs::path const& file, std::string const& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

}  // namespace

void add_places(Corpus& corpus) {
    struct Thing {
        std::string name;
        std::function<void(fs::path const&)> put;
    };
    std::vector<Thing> const things{
        {"a-folder", [](fs::path const& at) { fs::create_directory(at); }},
        {"a-pipe", [](fs::path const& at) { ::mkfifo(at.c_str(), 0600); }},
        {"an-endless-device", [](fs::path const& at) { fs::create_symlink("/dev/zero", at); }},
        {"a-link-to-itself", [](fs::path const& at) { fs::create_symlink(at.filename(), at); }},
        {"a-link-to-nothing", [](fs::path const& at) { fs::create_symlink("/nowhere/at/all", at); }},
        {"a-link-to-a-process's-memory", [](fs::path const& at) { fs::create_symlink("/proc/self/mem", at); }},
        {"a-file-without-a-size", [](fs::path const& at) { fs::create_symlink("/proc/self/environ", at); }},
        {"a-hole-of-a-terabyte", [](fs::path const& at) { write(at, "x"); fs::resize_file(at, std::uintmax_t{1} << 40); }},
    };
    static constexpr Door doors[]{Door::handout,     Door::worksheet,    Door::practice, Door::page_template, Door::references,
                                  Door::picture_png, Door::picture_jpeg, Door::logo,     Door::window_logo,   Door::settings, Door::recovery};
    for (auto const door : doors)
        for (auto const& thing : things) {
            bool const nothing = thing.name == "a-link-to-nothing";
            // No settings, and no references of one's own, are nothing wrong; work that was never kept is not offered.
            if (nothing && (door == Door::settings || door == Door::references)) continue;
            corpus.push_back({door, thing.name, {}, Answer::refused, {}, {}, thing.put});
        }

    auto const good = std::string{"title: \"T\"\nnote: \"kept\"\n"};
    auto const named = [&](std::string name, std::string file_name) {
        corpus.push_back({Door::handout, std::move(name), good, Answer::taken, "kept", std::move(file_name) + ".handout.yaml"});
    };
    named("name-with-a-line-break", "two\nlines");
    named("name-of-an-emoji", "\xF0\x9F\x99\x82");
    named("name-as-long-as-may-be", std::string(255 - 13, 'n'));
    named("name-that-is-not-utf-8", "caf\xe9\xff");
    named("name-with-quotes-and-dollars", "\"'$(reboot)`;&|");
    named("name-with-an-escape-sequence", "\x1b[2Jgone");
    named("name-written-from-right-to-left", "\xe2\x80\xaelmth.exe");
    named("name-of-spaces", "   ");
    named("name-with-percent-signs", "%s%n%00");
    corpus.push_back({Door::handout, "name-that-begins-with-a-dash", good, Answer::taken, "kept", "--password.handout.yaml"});
    corpus.push_back({Door::handout, "a-mistake-in-a-file-with-a-hostile-name", "title: \"a\nb: 1\n", Answer::refused, {}, "two\nlines\x1b.handout.yaml"});
}

}  // namespace attune::hostile
