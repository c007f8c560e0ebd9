// YAML that is hostile whatever it is about. What every reader shares is tried through the handout; a part of it through
// each other door too, for each has a way of its own to the guard.
#include <array>

#include <cstdint>

#include "hostile/corpus.hpp"

namespace attune::hostile {
namespace {

using namespace std::string_literals;

struct Row {
    std::string name, bytes, says;
};

std::string titled(std::string const& rest) { return "title: \"T\"\n" + rest; }

std::vector<Row> refused_everywhere() {
    return {
        {"empty", "", "empty"},
        {"only-a-comment", "# nothing\n", "empty"},
        {"one-comma-that-hangs-yaml-cpp", ",", ""},
        {"marked-comma-that-hangs-yaml-cpp", "--- ,", ""},
        {"billion-laughs",
         "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
         "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n",
         "cannot start with"},
        {"cyclic-alias", "&a [*a]", "cannot start with"},
        {"hundred-thousand-open-brackets", repeated("[", 100'000), "keys and values"},
        {"hundred-thousand-open-braces", repeated("{", 100'000), "keys and values"},
        {"thirty-three-lists-inside-each-other", repeated("[", 33) + "x" + repeated("]", 33), "nested deeper than 32"},
        {"two-hundred-thousand-keys",
         [] {
             std::string out;
             for (int i = 0; i < 100'000; ++i) out += "k" + std::to_string(i) + ": 1\n";
             return out.substr(0, 1'000'000) + "\n";
         }(),
         "more than 50000 keys and values"},
        {"one-byte-over-a-mebibyte", "title: \"" + std::string(1'048'576 - 9 + 1, 'x') + "\"", "larger than 1048576 bytes"},
        {"ten-megabytes-of-one-text", "title: \"" + std::string(10 << 20, 'x') + "\"\n", "larger than 1048576 bytes"},
        {"nul-in-quotes", "title: \"a\0b\"\n"s, "U+0000"},
        {"escape-sequence-of-a-terminal", "title: \"\x1b[2Jgone\"\n", "U+001B"},
        {"invalid-utf-8", "title: \"\xff\xfe\"\n", "not part of UTF-8"},
        {"utf-16", "\xff\xfet\0i\0t\0l\0e\0:\0 \0x\0"s, "UTF-16"},
        {"random-bytes",
         [] {
             std::string out;
             std::uint32_t state = 4711;
             for (int i = 0; i < 65'536; ++i) out += static_cast<char>((state = state * 1664525u + 1013904223u) >> 24);
             return out;
         }(),
         ""},
        {"repeated-key", "title: \"A\"\ntitle: \"B\"\n", "here again"},
        {"a-list", "- a\n- b\n", ""},
        {"only-a-text", "just words\n", ""},
        {"null", "~\n", ""},
        {"a-picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s, "not part of UTF-8"},
    };
}

std::vector<Row> refused_handouts() {
    return {
        // bytes
        {"del", titled("subtitle: \"a\x7f\"\n"), "U+007F"},
        {"bell-in-a-comment", titled("# \a\n"), "U+0007"},
        {"next-line-c1", titled("subtitle: \"a\xc2\x85" "b\"\n"), "U+0085"},
        {"line-separator", titled("subtitle: \"a\xe2\x80\xa8" "b\"\n"), "U+2028"},
        {"paragraph-separator", titled("subtitle: \"a\xe2\x80\xa9" "b\"\n"), "U+2029"},
        {"byte-order-mark-in-the-middle", titled("subtitle: \"a\xef\xbb\xbf" "b\"\n"), "byte order mark"},
        {"noncharacter-fffe", titled("subtitle: \"a\xef\xbf\xbe" "b\"\n"), "U+FFFE"},
        {"noncharacter-ffff", titled("subtitle: \"a\xef\xbf\xbf" "b\"\n"), "U+FFFF"},
        {"overlong-slash", titled("subtitle: \"\xc0\xaf\"\n"), "0xC0"},
        {"overlong-nul", titled("subtitle: \"\xc0\x80\"\n"), "0xC0"},
        {"overlong-three-bytes", titled("subtitle: \"\xe0\x80\xaf\"\n"), "0xE0"},
        {"surrogate", titled("subtitle: \"\xed\xa0\x80\"\n"), "0xED"},
        {"surrogate-pair-as-cesu-8", titled("subtitle: \"\xed\xa0\xbd\xed\xb8\x80\"\n"), "0xED"},
        {"beyond-unicode", titled("subtitle: \"\xf4\x90\x80\x80\"\n"), "0xF4"},
        {"five-byte-sequence", titled("subtitle: \"\xf8\x88\x80\x80\x80\"\n"), "0xF8"},
        {"cut-in-the-middle-of-a-character", titled("subtitle: \"a\xe2\x82"), "0xE2"},
        {"lone-continuation-byte", titled("subtitle: \"\x80\"\n"), "0x80"},
        {"latin-1", titled("subtitle: \"caf\xe9\"\n"), "0xE9"},
        {"utf-16-without-a-mark", "t\0i\0t\0l\0e\0:\0 \0x\0"s, "UTF-16"},
        {"utf-16-big-endian", "\xfe\xff\0t\0i\0t\0l\0e\0:\0 \0x"s, "UTF-16"},
        {"utf-32", "\xff\xfe\0\0t\0\0\0"s, "UTF-16"},
        {"two-byte-order-marks", "\xef\xbb\xbf\xef\xbb\xbf" + titled(""), "byte order mark"},
        {"gzip", "\x1f\x8b\x08\0\0\0\0\0\0\x03"s, ""},
        {"nul-after-the-end", titled("") + "...\n\0"s, "U+0000"},
        // escapes that spell them
        {"escaped-nul", titled("subtitle: \"a\\0\"\n"), "U+0000"},
        {"escaped-escape", titled("subtitle: \"\\e[2J\"\n"), "U+001B"},
        {"escaped-surrogate", titled("subtitle: \"\\uD800\"\n"), ""},
        {"escaped-beyond-unicode", titled("subtitle: \"\\UFFFFFFFF\"\n"), ""},
        {"escaped-line-separator", titled("subtitle: \"\\L\"\n"), "U+2028"},
        {"escaped-next-line", titled("subtitle: \"\\N\"\n"), "not part of UTF-8"},
        {"escaped-byte-order-mark", titled("subtitle: \"\\uFEFF\"\n"), "U+FEFF"},
        {"escape-that-is-none", titled("subtitle: \"\\q\"\n"), "backslash"},
        {"escape-cut-short", titled("subtitle: \"\\u12\"\n"), ""},
        {"escaped-control-in-a-key", titled("\"a\\x1b\": 1\n"), "U+001B"},
        // what YAML can do and we do not want
        {"anchor", titled("subtitle: &x \"a\"\n"), "cannot start with"},
        {"alias", titled("subtitle: *x\n"), "cannot start with `*`"},
        {"anchor-on-a-key", "&x title: \"T\"\n", "`&`"},
        {"anchor-on-nothing", titled("subtitle: &x\n"), "`&`"},
        {"merge-key", titled("<<: {subtitle: a}\n"), "unknown key `<<`"},
        {"merge-key-with-alias", "base: &b {title: T}\n<<: *b\n", "`&`"},
        {"alias-chain-of-five-thousand",
         [] {
             std::string out = titled("a0: &a0 x\n");
             for (int i = 1; i < 5000; ++i)
                 out += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
             return out;
         }(),
         "`&`"},
        {"tag", titled("subtitle: !!str a\n"), "`!`"},
        {"tag-that-runs-python", titled("subtitle: !!python/object/apply:os.system [\"id\"]\n"), "`!`"},
        {"tag-binary", titled("subtitle: !!binary aGFsbG8=\n"), "`!`"},
        {"local-tag", titled("subtitle: !secret a\n"), "`!`"},
        {"verbatim-tag", titled("subtitle: !<tag:yaml.org,2002:str> a\n"), "`!`"},
        {"directive-yaml-9.9", "%YAML 9.9\n---\n" + titled(""), "`%`"},
        {"directive-tag", "%TAG ! tag:example.com,2000:\n---\n" + titled(""), "`%`"},
        {"second-document", titled("---\ntitle: \"U\"\n"), "second document"},
        {"second-document-after-the-end", titled("...\ntitle: \"U\"\n"), "second document"},
        {"hundred-thousand-documents", repeated("---\n", 100'000), ""},
        {"text-after-a-mapping", "{title: T} x\n", ""},
        {"text-after-quotes", "title: \"T\" y\n", "after the closing quote"},
        {"closing-bracket-too-many", "title: \"T\"\nsubtitle: a ]\n]\n", ""},
        {"closing-bracket-alone", "]", ""},
        {"only-quotes-and-text", "\"x\" y", ""},
        {"complex-key", "? [a, b]\n: c\n", "cannot be a key"},
        {"two-megabytes-of-question-marks", repeated("? ", 500'000), ""},
        {"deep-question-marks", repeated("? ", 5'000) + "x", ""},
        {"deep-dashes", repeated("- ", 5'000) + "x", ""},
        {"deep-block-mappings",
         [] {
             std::string out;
             for (std::size_t i = 0; i < 500; ++i) out += std::string(i, ' ') + "a:\n";
             return out;
         }(),
         "nested deeper than 32"},
        {"half-a-million-commas", "[" + repeated(",", 500'000) + "]", ""},
        {"half-a-million-dashes", repeated("-\n", 500'000), "keys and values"},
        {"half-a-million-colons", repeated(":", 1'000'000), ""},
        {"a-megabyte-of-spaces", std::string(1'000'000, ' '), "empty"},
        {"a-megabyte-of-newlines", std::string(1'000'000, '\n'), "empty"},
        {"a-megabyte-of-hashes", std::string(1'000'000, '#'), "empty"},
        {"a-megabyte-of-quotes", std::string(1'000'000, '"'), ""},
        {"a-megabyte-of-apostrophes", std::string(1'000'001, '\''), ""},
        {"a-megabyte-of-backslashes", "title: \"" + std::string(1'000'000, '\\') + "\"", ""},
        {"a-megabyte-of-percent-signs", repeated("%\n", 400'000), ""},
        {"a-megabyte-of-ampersands", repeated("&", 1'000'000), ""},
        {"a-megabyte-of-stars", repeated("*", 1'000'000), "`*`"},
        {"a-megabyte-of-exclamation-marks", repeated("!", 1'000'000), "`!`"},
        {"a-megabyte-of-tabs", std::string(1'000'000, '\t'), ""},
        {"a-megabyte-of-carriage-returns", std::string(1'000'000, '\r'), "empty"},
        {"text-of-seventy-thousand-bytes", titled("note: \"" + std::string(70'000, 'n') + "\"\n"), "longer than 65536 bytes"},
        {"block-text-of-seventy-thousand-bytes", titled("note: |\n  " + std::string(70'000, 'n') + "\n"), "longer than 65536 bytes"},
        {"key-of-seventy-thousand-bytes", titled(std::string(70'000, 'k') + ": 1\n"), ""},
        {"plain-text-over-ten-thousand-lines", titled("note: a\n" + repeated("  b\n", 20'000)), ""},
        {"ten-thousand-repeated-keys", repeated("title: T\n", 10'000), "here again"},
        {"ten-thousand-mistakes", titled(repeated("subtitle: &a \"\"\n", 10'000)), ""},
        {"tab-as-indentation", "people:\n\ta:\n\t\tname: \"x\"\n", "tab"},
        {"open-quote", "title: \"T\nsubtitle: \"a\n", ""},
        {"open-bracket", "title: [T\n", ""},
        {"zero-after-a-bar", titled("note: |0\n  a\n"), "`0`"},
        {"document-mark-inside-quotes", "title: \"a\n---\nb\"\n", ""},
        {"null-key", "~: x\n", "cannot be a key"},
        {"no-key", ": x\n", "no key"},
        {"control-picture-of-a-filename", "title: \"\\x08\\x08\\x08\"\n", "U+0008"},
        {"json-with-a-comment", "{\"title\": \"T\" /* c */}\n", ""},
        {"shell-script", "#!/bin/sh\nrm -rf /\n", ""},
        {"html", "<html><script>alert(1)</script></html>\n", ""},
        {"xml-with-entities", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>\n", ""},
        {"pdf", "%PDF-1.7\n1 0 obj\n", ""},
        {"ini", "[General]\ntitle=T\n", ""},
    };
}

std::vector<Row> taken_handouts() {
    return {
        {"number-that-looks-octal", titled("session: \"012\"\nnote: \"kept 012\"\n"), "kept 012"},
        {"plain-octal-as-text", titled("note: 012\n"), "012"},
        {"the-word-no", "title: no\nnote: kept\n", "kept"},
        {"norway", titled("note: \"NO\"\n"), "NO"},
        {"version-that-looks-like-a-number", titled("note: 1.10\n"), "1.10"},
        {"the-word-null-in-quotes", titled("note: \"null\"\n"), "null"},
        {"a-tilde-in-quotes", titled("note: \"~ kept\"\n"), "~ kept"},
        {"exponent", titled("note: 1e3\n"), "1e3"},
        {"not-a-number-as-text", titled("note: .nan\n"), ".nan"},
        {"carriage-returns-only", "title: \"T\"\rnote: \"kept\"\r", "kept"},
        {"dos-line-ends", "title: \"T\"\r\nnote: \"kept\"\r\n", "kept"},
        {"byte-order-mark-in-front", "\xef\xbb\xbftitle: \"T\"\nnote: \"kept\"\n", "kept"},
        {"json", "{\"title\": \"T\", \"note\": \"kept\"}\n", "kept"},
        {"end-mark-and-comment", titled("note: \"kept\"\n...\n# end\n"), "kept"},
        {"a-megabyte-of-comment", "# " + std::string(1'000'000, 'c') + "\n" + titled("note: \"kept\"\n"), "kept"},
        {"a-hundred-thousand-comment-lines", repeated("# c\n", 200'000) + titled("note: \"kept\"\n"), "kept"},
        {"emoji-and-flags", titled("note: \"kept \xF0\x9F\x99\x82\"\n"), ""},
        {"braces-as-text", titled("note: \"kept {{not a placeholder\"\n"), "kept {not"},
        {"right-to-left-override", titled("note: \"kept \xe2\x80\xaetxt.exe\xe2\x80\xac\"\n"), "kept"},
        {"hundreds-of-combining-marks", titled("note: \"kept a" + repeated("\xcc\x81", 500) + "\"\n"), "kept"},
        {"six-hundred-letters-without-a-space", titled("note: \"" + std::string(600, 'k') + "\"\n"), "kkkk"},
        {"only-zero-width-characters", titled("note: \"kept\xe2\x80\x8b\xe2\x80\x8c\xe2\x80\x8d\"\n"), "kept"},
        {"deeply-nested-bidi-marks", titled("note: \"kept " + repeated("\xe2\x80\xab", 150) + "x\"\n"), "kept"},
    };
}

}  // namespace

void add_yaml(Corpus& corpus) {
    for (auto& row : refused_handouts()) corpus.push_back({Door::handout, row.name, row.bytes, Answer::refused, row.says});
    for (auto& row : taken_handouts()) {
        // Some hold what no font of a page has: to say so is an answer too.
        bool const is_glyph = row.says.empty();
        corpus.push_back({Door::handout, row.name, row.bytes, is_glyph ? Answer::refused : Answer::taken, row.says});
    }
    static constexpr std::array doors{Door::handout, Door::worksheet, Door::article,    Door::page_template, Door::handout_template,
                                      Door::practice, Door::region,   Door::references, Door::recovery};
    auto const rows = refused_everywhere();
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t d = 0; d < doors.size(); ++d)
            // Every attack through the handout; the others get those that have hurt before, and each a share of the rest.
            if (d == 0 || i < 6 || i % (doors.size() - 1) == d - 1)
                corpus.push_back({doors[d], rows[i].name, rows[i].bytes, Answer::refused, rows[i].says});
}

}  // namespace attune::hostile
