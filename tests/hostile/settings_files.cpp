// The window's settings, `desk.ini`. It starts with whatever it finds: what cannot be used is said, the rest is used.
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
    auto const defaults = [](std::string const& yaml) { return "[General]\ndefaults=\"" + yaml + "\"\n"; };
    std::string const starts = "What a new handout starts with could not be read";

    taken("a-good-one", defaults("title: x\\nregion: gb\\n") + "recent=/a.handout.yaml\n", "region gb");
    taken("empty", "");
    taken("unknown-keys", "[General]\nno_such_key=1\nrecent=/kept.handout.yaml\n", "recent /kept.handout.yaml");
    taken("theme-of-a-megabyte", "[General]\ntheme=" + std::string(1'000'000, 't') + "\n");
    taken("ten-thousand-recent-files", "[General]\nrecent=" + repeated("/kept.handout.yaml, ", 10'000) + "/kept.handout.yaml\n", "recent /kept.handout.yaml");
    taken("recent-that-is-a-number", "[General]\nrecent=42\n");
    taken("recent-that-is-binary", "[General]\nrecent=@ByteArray(\\xff\\xfe\\0)\n");
    taken("recent-with-control-characters", "[General]\nrecent=/a\\x1b[2J.handout.yaml\n");
    taken("geometry-that-is-nonsense", "[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\xff\\xff\\xff\\xff)\n");
    taken("geometry-of-two-billion-pixels", "[window]\ngeometry=@Rect(-2147483648 -2147483648 2147483647 2147483647)\n");
    taken("geometry-that-is-a-picture", "[window]\ngeometry=@Variant(\\0\\0\\0\\x46\\0\\0\\0\\x1)\n");
    taken("variant-that-says-it-is-two-gigabytes", "[window]\ngeometry=@Variant(\\0\\0\\0\\xc\\x7f\\xff\\xff\\xff)\n");
    taken("variant-list-of-four-billion", "[General]\nrecent=@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xfe)\n");
    taken("variant-map-of-two-billion", "[General]\nrecent=@Variant(\\0\\0\\0\\b\\x7f\\xff\\xff\\xff)\n");
    taken("variant-of-an-unknown-type", "[General]\nrecent=@Variant(\\x7f\\xff\\xff\\xff\\0)\n");
    taken("variant-of-somebody's-own-type", "[General]\nrecent=@Variant(\\0\\0\\x4\\0\\0\\0\\0\\x5" "evil\\0)\n");
    taken("folder-that-is-a-device", "[folders]\npdf=/dev/zero\n", "folder home");
    taken("folder-that-leads-up-and-up", "[folders]\npdf=" + repeated("../", 5'000) + "\n");
    taken("a-hundred-thousand-keys",
          [] {
              std::string out = "[General]\n";
              for (int i = 0; i < 100'000; ++i) out += "k" + std::to_string(i) + "=1\n";
              return out + "recent=/kept.handout.yaml\n";
          }(),
          "recent /kept.handout.yaml");
    taken("a-key-of-a-megabyte", "[General]\n" + std::string(1'000'000, 'k') + "=1\nrecent=/kept.handout.yaml\n", "recent /kept.handout.yaml");
    taken("ten-thousand-groups-inside-each-other", "[" + repeated("a/", 10'000) + "]\nx=1\n");
    refused("lines-without-a-sign", "[General]\nthis is no setting\n", "damaged");
    refused("group-that-is-open", "[General\nrecent=x\n", "damaged");
    refused("binary", [] {
        std::string out;
        std::uint32_t state = 99;
        for (int i = 0; i < 100'000; ++i) out += static_cast<char>((state = state * 1664525u + 1013904223u) >> 24);
        return out;
    }());
    refused("a-yaml-file-under-its-name", "title: x\n", "damaged");
    refused("nine-megabytes", "[General]\nx=" + std::string(9 << 20, 'x') + "\n", "far too large");
    refused("a-picture-under-its-name", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s, "damaged");
    // what a new handout starts with is YAML inside a setting
    refused("defaults-billion-laughs", defaults("a: &a [x,x]\\nb: [*a,*a]\\n"), starts);
    refused("defaults-cyclic-alias", defaults("&a [*a]"), starts);
    refused("defaults-one-comma", defaults(","), starts);
    refused("defaults-nested-too-deep", defaults(repeated("[", 40) + repeated("]", 40)), starts);
    refused("defaults-cut-short", defaults("title: \\\"x"), starts);
    refused("defaults-of-another-type", "[General]\ndefaults=@Size(3 4)\n");
    refused("defaults-with-an-unknown-key", defaults("title: x\\nvirus: y\\n"), starts);
    refused("defaults-without-a-title", defaults("region: gb\\n"), starts);
    refused("defaults-with-a-nul", defaults("title: a\\0b\\n"), starts);
    refused("defaults-of-two-megabytes", defaults("title: " + std::string(2'000'000, 'x')), starts);
    refused("defaults-with-a-paper-that-is-none", defaults("title: x\\npaper: wallpaper\\n"), starts);
    taken("defaults-with-names-in-them", defaults("title: Canary\\npeople: {a: {name: Canary}}\\nregion: gb\\n"), "region gb");
}

}  // namespace attune::hostile
