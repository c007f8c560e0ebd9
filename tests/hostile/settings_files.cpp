// The window's settings, `desk.json`. It starts with whatever it finds: what cannot be used is said, the rest is used.
#include <cstdint>

#include "hostile/corpus.hpp"

namespace attune::hostile {

void add_settings(Corpus& corpus) {
    using namespace std::string_literals;
    auto const row = [&](std::string name, std::string bytes, Answer answer, std::string says = {}) {
        corpus.push_back({Door::settings, std::move(name), std::move(bytes), answer, std::move(says)});
    };
    auto const refused = [&](std::string name, std::string bytes, std::string says = {}) { row(std::move(name), std::move(bytes), Answer::refused, std::move(says)); };
    auto const taken = [&](std::string name, std::string bytes, std::string says = {}) { row(std::move(name), std::move(bytes), Answer::taken, std::move(says)); };
    auto const json = [](std::string text) {
        std::string out = "\"";
        for (char const c : text) {
            if (c == '"' || c == '\\') out += '\\';
            if (c == '\n') out += "\\n";
            else out += c;
        }
        return out + '"';
    };
    auto const defaults = [json](std::string const& yaml) { return "{\"defaults\": " + json(yaml) + "}"; };
    auto const kept = [](std::string const& more) { return "{" + more + ", \"recent\": [\"/kept.handout.yaml\"]}"; };
    std::string const starts = "What a new handout starts with could not be read", unreadable = "The settings cannot be read", recent = "recent /kept.handout.yaml";

    taken("a-good-one", defaults("title: x\nregion: gb\n"), "region gb");
    taken("an-object-with-nothing-in-it-and-more", kept("\"x\": {}"), recent);
    taken("unknown-keys", kept("\"no_such_key\": 1"), recent);
    taken("theme-of-a-megabyte-less-a-little", kept("\"theme\": \"" + std::string(1'000'000, 't') + "\""), recent);
    taken("ten-thousand-recent-files", "{\"recent\": [\"/kept.handout.yaml\"" + repeated(", \"/other.handout.yaml\"", 10'000) + "]}", recent);
    taken("recent-that-is-a-number", "{\"recent\": 42, \"x\": 1}");
    taken("recent-that-is-a-list-of-lists", "{\"recent\": [[[\"/a\"]], {\"a\": 1}, null, 7]}");
    taken("recent-with-control-characters", "{\"recent\": [\"/a\\u001b[2J.handout.yaml\"]}");
    taken("recent-with-half-a-surrogate", "{\"recent\": [\"/a\\ud800.handout.yaml\"]}");
    taken("geometry-that-is-no-base64", kept("\"window/geometry\": \"!!!!\""), recent);
    taken("geometry-that-is-nonsense", kept("\"window/geometry\": \"AdnQy/////8=\""), recent);
    taken("geometry-that-is-a-number", kept("\"window/geometry\": 1e308"), recent);
    taken("splitter-that-says-it-is-two-gigabytes", kept("\"window/outer\": \"AAAA/wAAAAF/////\""), recent);
    taken("theme-that-is-true", kept("\"theme\": true"), recent);
    taken("language-that-is-a-path", kept("\"language\": \"../../../etc/passwd\""), recent);
    taken("lock-after-a-word", kept("\"records/lock-after\": \"never ever\""), recent);
    taken("lock-after-minus-two-billion", kept("\"records/lock-after\": \"-2147483648\""), recent);
    taken("folder-that-is-a-device", "{\"folders/pdf\": \"/dev/zero\"}", "folder home");
    taken("folder-that-leads-up-and-up", "{\"folders/pdf\": \"" + repeated("../", 5'000) + "\"}");
    taken("a-key-twice", "{\"recent\": [\"/first\"], \"recent\": [\"/kept.handout.yaml\"]}", recent);
    taken("thirty-thousand-keys", [&] {
        std::string out;
        for (int i = 0; i < 30'000; ++i) out += "\"k" + std::to_string(i) + "\": 1, ";
        return "{" + out + "\"recent\": [\"/kept.handout.yaml\"]}";
    }(), recent);
    refused("empty", "", unreadable);
    refused("blank", "  \n", unreadable);
    refused("a-list", "[1, 2]", unreadable);
    refused("a-word", "true", unreadable);
    refused("cut-short", "{\"theme\": \"dark\", \"recent\": [\"/a", unreadable);
    refused("something-behind-the-end", "{\"theme\": \"dark\"} }", unreadable);
    refused("nested-a-hundred-thousand-deep", repeated("[", 100'000) + repeated("]", 100'000), unreadable);
    refused("objects-inside-each-other", repeated("{\"a\":", 20'000) + "1" + repeated("}", 20'000), unreadable);
    refused("a-comment", "{/* mine */ \"theme\": \"dark\"}", unreadable);
    refused("quotes-of-the-wrong-kind", "{'theme': 'dark'}", unreadable);
    refused("bytes-that-are-no-utf8", "{\"theme\": \"\xff\xfe\"}", unreadable);
    refused("utf16", "\xff\xfe{\0\"\0t\0\"\0:\0\"\0d\0\"\0}\0"s, unreadable);
    taken("a-nul-in-the-middle", "{\"theme\": \"da\0rk\", \"recent\": [\"/kept.handout.yaml\"]}"s, recent);
    refused("binary", [] {
        std::string out;
        std::uint32_t state = 99;
        for (int i = 0; i < 100'000; ++i) out += static_cast<char>((state = state * 1664525u + 1013904223u) >> 24);
        return out;
    }(), unreadable);
    refused("settings-of-an-older-kind", "[General]\ntheme=dark\n", unreadable);
    refused("a-yaml-file-under-its-name", "title: x\n", unreadable);
    refused("nine-megabytes", "{\"x\": \"" + std::string(9 << 20, 'x') + "\"}", unreadable);
    refused("a-picture-under-its-name", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s, unreadable);
    // what a new handout starts with is YAML inside a setting
    refused("defaults-billion-laughs", defaults("a: &a [x,x]\nb: [*a,*a]\n"), starts);
    refused("defaults-cyclic-alias", defaults("&a [*a]"), starts);
    refused("defaults-one-comma", defaults(","), starts);
    refused("defaults-nested-too-deep", defaults(repeated("[", 40) + repeated("]", 40)), starts);
    refused("defaults-cut-short", defaults("title: \"x"), starts);
    refused("defaults-with-an-unknown-key", defaults("title: x\nvirus: y\n"), starts);
    refused("defaults-without-a-title", defaults("region: gb\n"), starts);
    refused("defaults-with-a-paper-that-is-none", defaults("title: x\npaper: wallpaper\n"), starts);
    taken("defaults-that-are-a-number", "{\"defaults\": 4, \"x\": 1}");
    taken("defaults-with-names-in-them", defaults("title: Canary\npeople: {a: {name: Canary}}\nregion: gb\n"), "region gb");
}

}  // namespace attune::hostile
