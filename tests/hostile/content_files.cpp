// YAML that any parser would take, with values that are meant to hurt what comes after it.
#include "hostile/corpus.hpp"

namespace attune::hostile {
namespace {

std::string handout(std::string const& rest) { return "title: \"T\"\n" + rest; }
std::string sheet(std::string const& blocks, std::string const& head = {}) {
    return "id: hostile\ntitle: \"Sheet\"\naudience: individual\npurpose: \"p\"\nintro: \"Kept.\"\n" + head + "blocks:\n" + blocks;
}
std::string article(std::string const& body) {
    return "id: hostile\ntitle: \"Article\"\nsections:\n  - id: one\n    title: \"One\"\n    body:\n" + body;
}
std::string region(std::string const& rest) { return "id: hostile\nname: \"Nowhere\"\nemergency: \"112\"\n" + rest; }
std::string look(std::string const& rest) { return "id: hostile\ntitle: \"Look\"\nbased_on: calm\n" + rest; }
std::string practice(std::string const& rest) { return "id: hostile\nname: \"Ours\"\n" + rest; }

}  // namespace

void add_content(Corpus& corpus) {
    auto const refused = [&](Door door, std::string name, std::string bytes, std::string says) {
        corpus.push_back({door, std::move(name), std::move(bytes), Answer::refused, std::move(says)});
    };
    auto const taken = [&](Door door, std::string name, std::string bytes, std::string says) {
        corpus.push_back({door, std::move(name), std::move(bytes), Answer::taken, std::move(says)});
    };

    // ---- handouts ----
    auto const h = Door::handout;
    refused(h, "practice-that-leads-out-of-its-folder", handout("practice: ../../../../etc/passwd\n"), "there is no practice");
    refused(h, "template-that-leads-out-of-its-folder", handout("template: ../../secret\n"), "there is no page template");
    refused(h, "region-with-a-slash", handout("region: /etc/passwd\n"), "there is no region");
    refused(h, "section-that-leads-out-of-its-folder", handout("items: [{section: ../../etc/passwd/x}]\n"), "there is no article");
    refused(h, "worksheet-named-with-a-nul-escape", handout("items: [{worksheet: \"a\\0b\"}]\n"), "U+0000");
    refused(h, "worksheet-named-by-a-long-name", handout("items: [{worksheet: " + std::string(5000, 'w') + "}]\n"), "longer than 1000 letters");
    refused(h, "worksheet-that-is-dot-dot", handout("items: [{worksheet: \"..\"}]\n"), "there is no worksheet");
    refused(h, "article-with-an-empty-name", handout("items: [{article: \"\"}]\n"), "names nothing");
    refused(h, "four-hundred-and-one-items", handout("items:\n" + repeated("  - worksheet: small-moments\n", 401)), "400");
    refused(h, "item-of-two-kinds", handout("items: [{article: a, worksheet: b}]\n"), "more than one thing");
    refused(h, "items-that-are-a-mapping", handout("items: {a: b}\n"), "");
    refused(h, "item-that-is-a-list", handout("items: [[[]]]\n"), "");
    refused(h, "date-with-month-thirteen", handout("date: 2026-13-01\n"), "2026-13-01");
    refused(h, "date-that-does-not-exist", handout("date: 2026-02-30\n"), "2026-02-30");
    refused(h, "date-in-the-year-ninety-nine-thousand", handout("date: 99999-01-01\n"), "99999-01-01");
    refused(h, "negative-date", handout("date: -2026-01-01\n"), "");
    refused(h, "text-size-of-a-million-points", handout("text_size: 1000000 pt\n"), "has no text of");
    refused(h, "text-size-that-is-not-a-number", handout("text_size: nan pt\n"), "");
    refused(h, "text-size-below-zero", handout("text_size: -20 pt\n"), "");
    refused(h, "text-size-without-unit", handout("text_size: 20\n"), "");
    refused(h, "text-size-in-exponents", handout("text_size: 1e308 mm\n"), "");
    taken(h, "truth-value-yes", handout("contents: yes\nnote: kept\n"), "kept");
    refused(h, "truth-value-one", handout("contents: 1\n"), "");
    refused(h, "unknown-word-of-a-choice", handout("for: everybody\n"), "everybody");
    refused(h, "choice-with-a-trailing-space-in-quotes", handout("for: \"couple \"\n"), "");
    refused(h, "language-that-is-a-path", handout("language: ../../en\n"), "");
    refused(h, "language-of-a-thousand-letters", handout("language: " + std::string(1000, 'e') + "\n"), "");
    refused(h, "name-of-sixty-one-letters", handout("people: {a: {name: " + std::string(61, 'n') + "}}\n"), "60");
    refused(h, "name-of-ten-thousand-combining-marks", handout("people: {a: {name: \"a" + repeated("\xcc\x81", 10'000) + "\"}}\n"), "longer than 1000 letters");
    refused(h, "title-only-of-spaces", "title: \"   \"\n", "");
    refused(h, "title-of-ten-thousand-letters", "title: \"" + repeated("T ", 10'000) + "\"\n", "90");
    refused(h, "four-goals", handout("goals: [a, b, c, d]\n"), "3");
    refused(h, "goal-that-is-null", handout("goals: [~]\n"), "");
    taken(h, "pronouns-of-one's-own-that-are-markdown", handout("people: {a: {name: A, pronouns: {they: \"*\", them: \"_\", their: \"`\", theirs: \"[\", themself: \"<\"}}, b: {name: B}}\nnaming: name\nfor: couple\nnote: \"kept {a.they} {a.them} {a.their} {a.theirs}\"\n"), "kept * _ ` [");
    taken(h, "pronouns-with-placeholders", handout("people: {a: {name: A, pronouns: {they: \"{me.they}\", them: b, their: c, theirs: d, themself: e}}, b: {name: B}}\nnaming: name\nfor: couple\nnote: \"kept {a.they}\"\n"), "kept {me.they}");
    refused(h, "colour-that-is-no-name", handout("accent: \"#ff00ff; rm -rf\"\n"), "");
    refused(h, "placeholder-that-is-not-known", handout("note: \"{me.password}\"\n"), "password");
    refused(h, "placeholder-that-is-open", handout("note: \"{me.name\"\n"), "");
    refused(h, "placeholders-inside-placeholders", handout("note: \"" + repeated("{couple|", 60) + "x" + repeated("}", 60) + "\"\n"), "");
    refused(h, "six-hundred-open-braces", handout("note: \"" + repeated("{a", 290) + "\"\n"), "");
    refused(h, "reword-of-a-block-that-is-not-there", handout("items: [{worksheet: small-moments, reword: {nowhere: x}}]\n"), "nowhere");
    refused(h, "leave-out-of-block-minus-one", handout("items: [{worksheet: small-moments, leave_out: [\"-1\"]}]\n"), "-1");
    refused(h, "leave-out-of-block-number-2-to-the-64", handout("items: [{worksheet: small-moments, leave_out: [\"18446744073709551617\"]}]\n"), "18446744073709551617");
    refused(h, "a-thousand-things-left-out",
            [] {
                std::string list;
                for (int i = 0; i < 1000; ++i) list += "\"x" + std::to_string(i) + "\", ";
                return handout("items: [{worksheet: small-moments, leave_out: [" + list + "]}]\n");
            }(),
            "x999");
    refused(h, "raw-html-in-a-note", handout("note: \"<script>alert(1)</script>\"\n"), "HTML");
    refused(h, "image-in-a-note", handout("note: \"![x](file:///etc/passwd)\"\n"), "image");
    refused(h, "javascript-link-in-a-note", handout("note: \"[x](javascript:alert(1))\"\n"), "not a web address");
    refused(h, "file-link-in-a-note", handout("note: \"[x](file:///etc/passwd)\"\n"), "not a web address");
    taken(h, "markdown-of-open-brackets", handout("note: \"" + repeated("[", 590) + "](\"\n"), "[[[");
    refused(h, "markdown-of-block-quotes", handout("note: \"" + repeated(">", 590) + "\"\n"), "block quote");
    refused(h, "markdown-of-backticks", handout("note: \"" + repeated("`a", 290) + "\"\n"), "");
    taken(h, "markdown-of-stars", handout("note: \"kept " + repeated("*a**", 140) + "\"\n"), "kept");
    taken(h, "markdown-of-underscores-and-stars", handout("note: \"kept " + repeated("*_*_a", 110) + "\"\n"), "kept");
    refused(h, "entity-that-is-none", handout("note: \"&bomb;\"\n"), "&bomb;");
    refused(h, "entity-of-nul", handout("note: \"&#0;\"\n"), "&#0;");
    taken(h, "link-with-quotes-and-brackets", handout("note: \"[kept](https://example.org/%22%3E%3Cscript)\"\n"), "kept");
    taken(h, "note-that-is-html-when-escaped", handout("note: \"kept 1 < 2 & 3 > 2\"\n"), "1 < 2 & 3 > 2");
    taken(h, "note-that-is-pdf-syntax", handout("note: \"kept ) Tj ET endstream endobj (\"\n"), "endobj (");
    taken(h, "name-that-is-a-format-string", handout("people: {a: {name: \"%s%n%x\"}}\nnaming: name\nnote: \"kept\"\n"), "%s%n%x");
    taken(h, "name-that-is-a-shell-command", handout("people: {a: {name: \"$(reboot)\"}}\nnaming: name\nnote: \"kept\"\n"), "$(reboot)");
    taken(h, "hundreds-of-articles",
          handout("items:\n" + repeated("  - section: fear-of-intimacy/start-here\n", 20) + "note: kept\n"), "kept");
    refused(h, "four-hundred-whole-articles", handout("contents: false\nregion: gb\nitems:\n" + repeated("  - article: fear-of-intimacy\n", 400)), "more than 1000 parts");

    // ---- worksheets ----
    auto const w = Door::worksheet;
    refused(w, "id-of-another-file", sheet("  - \"x\"\n").replace(4, 7, "another"), "the file is named");
    refused(w, "id-with-a-path", "id: ../x\n" + sheet("  - \"x\"\n").substr(12), "");
    refused(w, "no-blocks", sheet("").substr(0, sheet("").size() - 8), "blocks");
    refused(w, "block-of-an-unknown-type", sheet("  - type: virus\n"), "virus");
    refused(w, "type-that-is-a-list", sheet("  - type: [text]\n"), "");
    refused(w, "a-billion-lines", sheet("  - {type: lines, id: a, prompt: \"?\", lines: 1000000000}\n"), "lines");
    refused(w, "lines-below-zero", sheet("  - {type: lines, id: a, prompt: \"?\", lines: -1}\n"), "");
    refused(w, "lines-beyond-64-bits", sheet("  - {type: lines, id: a, prompt: \"?\", lines: 99999999999999999999999}\n"), "");
    refused(w, "lines-in-hexadecimal", sheet("  - {type: lines, id: a, prompt: \"?\", lines: 0x10}\n"), "0x10");
    taken(w, "lines-with-a-nought-in-front", sheet("  - {type: lines, id: a, prompt: \"?\", lines: 012}\n"), "Kept.");
    refused(w, "lines-as-a-fraction", sheet("  - {type: lines, id: a, prompt: \"?\", lines: 2.5}\n"), "");
    refused(w, "lines-with-an-underscore", sheet("  - {type: lines, id: a, prompt: \"?\", lines: 1_0}\n"), "");
    refused(w, "lines-that-are-infinite", sheet("  - {type: lines, id: a, prompt: \"?\", lines: .inf}\n"), "");
    refused(w, "one-id-twice", sheet(repeated("  - {type: lines, id: a, prompt: \"?\"}\n", 2)), "");
    refused(w, "rating-from-ten-to-nought", sheet("  - {type: rating, id: a, prompt: \"?\", low: a, high: b, min: 10, max: 1}\n"), "");
    refused(w, "rating-over-two-billion", sheet("  - {type: rating, id: a, prompt: \"?\", low: a, high: b, min: -2000000000, max: 2000000000}\n"), "");
    refused(w, "table-of-nothing", sheet("  - {type: table, id: a, columns: []}\n"), "");
    refused(w, "table-of-a-million-rows", sheet("  - {type: table, id: a, rows: 1000000, columns: [{name: a}, {name: b}]}\n"), "");
    refused(w, "table-with-columns-as-wide-as-the-moon", sheet("  - {type: table, id: a, rows: 2, columns: [{name: a, width: 1e9}, {name: b, width: 1e9}]}\n"), "");
    refused(w, "cards-of-nought-by-nought", sheet("  - {type: cards, size: 0x0, cards: [\"a\"]}\n"), "");
    refused(w, "cards-larger-than-the-paper", sheet("  - {type: cards, size: 99999x99999, cards: [\"a\"]}\n"), "");
    refused(w, "cards-with-a-size-that-is-none", sheet("  - {type: cards, size: \"axb\", cards: [\"a\"]}\n"), "");
    refused(w, "forty-nine-cards", sheet("  - type: cards\n    cards:\n" + repeated("      - \"a\"\n", 49)), "48");
    refused(w, "picture-that-leads-out-of-its-folder", sheet("  - {type: image, file: ../../../etc/x.png, alt: \"A view\"}\n"), "file not in pack");
    refused(w, "picture-with-an-absolute-name", sheet("  - {type: image, file: /etc/x.png, alt: \"A view\"}\n"), "file not in pack");
    refused(w, "picture-from-the-network", sheet("  - {type: image, file: \"https://example.org/x.png\", alt: \"A view\"}\n"), "");
    refused(w, "picture-with-backslashes", sheet("  - {type: image, file: \"..\\\\x.png\", alt: \"A view\"}\n"), "file not in pack");
    refused(w, "picture-that-is-an-svg", sheet("  - {type: image, file: x.svg, alt: \"A view\"}\n"), "SVG");
    refused(w, "picture-that-is-a-password-file", sheet("  - {type: image, file: passwd, alt: \"A view\"}\n"), "not the name of a PNG or JPEG");
    refused(w, "picture-a-light-year-wide", sheet("  - {type: image, file: x.png, alt: \"A view\", width: 9460730472580800 m}\n"), "");
    refused(w, "example-of-itself", sheet("  - {type: example, of: nothing, values: [\"a\"]}\n"), "nothing");
    refused(w, "drawing-of-an-unknown-kind", sheet("  - {type: drawing, kind: bomb}\n"), "");
    refused(w, "sixteen-thousand-texts", sheet(repeated("  - \"A line of some words that go on until they reach the end of a line, and then for another line or so.\"\n", 9'000)), "more than 1000");
    refused(w, "fifty-thousand-one-letter-texts", sheet(repeated("  - \"a\"\n", 60'000)), "keys and values");
    refused(w, "thousands-of-page-breaks", sheet("  - \"a\"\n" + repeated("  - {type: page_break}\n  - \"b\"\n", 9'000)), "more than 1000");
    refused(w, "thousands-of-headings", sheet(repeated("  - {type: heading, text: \"Head\"}\n", 9'000)), "more than 1000");
    refused(w, "a-wheel-of-a-thousand-parts",
            [] {
                std::string parts;
                for (int i = 0; i < 1000; ++i) parts += "\"p" + std::to_string(i) + "\", ";
                return sheet("  - {type: wheel, id: a, prompt: \"?\", spokes: [" + parts + "]}\n");
            }(),
            "");
    refused(w, "ladder-of-a-thousand-steps", sheet("  - {type: ladder, id: a, steps: 1000}\n"), "");
    refused(w, "text-in-sixty-thousand-letters-without-a-space", sheet("  - \"" + std::string(60'000, 'a') + "\"\n"), "one word is longer");
    refused(w, "text-of-sixty-thousand-open-brackets", sheet("  - \"" + repeated("[ ", 30'000) + "\"\n"), "");
    refused(w, "text-of-sixty-thousand-stars", sheet("  - \"a" + repeated("* ", 30'000) + "\"\n"), "");
    refused(w, "text-of-open-links", sheet("  - \"" + repeated("[a]( ", 12'000) + "\"\n"), "");
    refused(w, "text-of-html-comments", sheet("  - \"" + repeated("<!-- ", 12'000) + "\"\n"), "HTML");
    refused(w, "text-of-cdata", sheet("  - \"" + repeated("<![CDATA[ ", 6'000) + "\"\n"), "HTML");
    refused(w, "text-of-html-tags", sheet("  - \"" + repeated("<a ", 20'000) + "\"\n"), "");
    refused(w, "text-of-nested-emphasis", sheet("  - \"" + repeated("*a _b ", 10'000) + "\"\n"), "");
    refused(w, "text-of-nested-lists", sheet("  - \"" + repeated("- ", 20'000) + "a\"\n"), "");
    refused(w, "text-of-table-pipes", sheet("  - \"" + repeated("|", 1'000) + "\\n" + repeated("|-", 1'000) + "\\n" + repeated("|", 50'000) + "\"\n"), "");
    refused(w, "text-of-link-definitions",
            [] {
                std::string out;
                for (int i = 0; i < 5'000; ++i) out += "[a]: b\\n";
                return sheet("  - \"" + out + "\"\n");
            }(),
            "definition of a link");
    refused(w, "text-of-entities", sheet("  - \"" + repeated("&x; ", 15'000) + "\"\n"), "&x;");
    refused(w, "text-of-placeholders", sheet("  - \"" + repeated("{me.nothing} ", 5'000) + "\"\n"), "nothing");
    refused(w, "text-of-ten-thousand-words", sheet("  - \"" + repeated("word ", 10'000) + "\"\n"), "must stay in one piece");
    refused(w, "text-of-thousands-of-blanks", sheet("  - \"" + repeated("___ and ", 5'000) + "\"\n"), "must stay in one piece");
    taken(w, "text-of-english-and-hebrew", sheet("  - \"Kept. " + repeated("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D abc ", 250) + "\"\n"), "Kept.");
    refused(w, "text-of-unassigned-characters", sheet("  - \"Kept. \xF0\xB3\xBF\xBD\"\n"), "");
    refused(w, "text-in-the-private-use-area", sheet("  - \"Kept. \xEE\x80\x81\"\n"), "");
    taken(w, "source-that-leads-out-of-its-folder", sheet("  - \"x\"\n", "sources: [\"../x\"]\n"), "Kept.");
    refused(w, "minutes-without-end", sheet("  - \"x\"\n", "minutes: 1e999\n"), "");
    refused(w, "review-in-the-year-nought", sheet("  - \"x\"\n", "reviewed_on: 0000-00-00\n"), "");
    refused(w, "lint-ok-that-is-a-number", sheet("  - \"x\"\n", "lint-ok: [1]\n"), "");
    refused(w, "lint-ok-without-a-reason", sheet("  - \"x\"\n", "lint-ok: [{rule: a}]\n"), "");

    // ---- articles ----
    auto const a = Door::article;
    refused(a, "sections-inside-sections-without-end",
            [] {
                std::string out = "id: hostile\ntitle: \"A\"\nsections:\n";
                for (int i = 0; i < 40; ++i) {
                    std::string const in(static_cast<std::size_t>(2 + 4 * i), ' ');
                    out += in + "- id: s" + std::to_string(i) + "\n" + in + "  title: \"S\"\n" + in + "  sections:\n";
                }
                return out;
            }(),
            "nested deeper than 32");
    refused(a, "two-sections-of-one-id", "id: hostile\ntitle: \"A\"\nsections:\n" + repeated("  - {id: one, title: \"One\", body: [\"x\"]}\n", 2), "one");
    refused(a, "ten-thousand-sections",
            [] {
                std::string out = "id: hostile\ntitle: \"A\"\nsections:\n";
                for (int i = 0; i < 7'000; ++i) out += "  - {id: s" + std::to_string(i) + ", title: \"S\", body: [\"x\"]}\n";
                return out;
            }(),
            "");
    refused(a, "minutes-below-zero", "id: hostile\ntitle: \"A\"\nsections: [{id: one, title: \"One\", minutes: -5}]\n", "minutes");
    refused(a, "a-worksheet's-element-with-a-mistake", article("      - {type: lines, id: \"A B\"}\n"), "");
    refused(a, "language-that-is-none", article("      - \"x\"\n") + "language: \"e\xcc\x81n\"\n", "");
    taken(a, "a-quote-that-never-ends", article("      - \"Kept \xe2\x80\x9c" + repeated("q ", 2'000) + "\"\n"), "Kept");

    // ---- regions, practices, references ----
    refused(Door::region, "help-line-without-a-number", region("lines: [{name: A, source: b, checked_on: 2026-01-01}]\n"), "number");
    refused(Door::region, "help-line-that-was-never-checked", region("lines: [{name: A, number: \"1\", source: b}]\n"), "checked_on");
    refused(Door::region, "number-of-a-thousand-digits", region("lines: [{name: A, number: \"" + std::string(1000, '1') + "\", source: b, checked_on: 2026-01-01}]\n"), "60");
    refused(Door::region, "ten-thousand-help-lines", region("lines:\n" + repeated("  - {name: A, number: \"1\", source: b, checked_on: 2026-01-01}\n", 10'000)), "keys and values");
    refused(Door::region, "emergency-that-is-a-list", "id: hostile\nname: X\nemergency: [1]\n", "emergency");
    refused(Door::practice, "logo-that-leads-out-of-its-folder", practice("logo: ../../logo.png\n"), "not the name of a PNG");
    refused(Door::practice, "logo-that-is-a-device", practice("logo: /dev/zero\n"), "not the name of a PNG");
    refused(Door::practice, "logo-that-is-an-svg", practice("logo: logo.svg\n"), "not the name of a PNG");
    refused(Door::practice, "logo-that-is-not-there", practice("logo: nothing.png\n"), "there is no picture");
    refused(Door::practice, "four-lines-of-address", practice("address: [a, b, c, d]\n"), "3");
    refused(Door::practice, "name-of-a-thousand-letters", "id: hostile\nname: " + std::string(1000, 'n') + "\n", "60");
    refused(Door::practice, "phone-number-beyond-its-length", practice("phone: " + std::string(41, '1') + "\n"), "40");
    taken(Door::practice, "name-that-is-html", "id: hostile\nname: \"<b>Kept</b>\"\n", "<b>Kept</b>");
    taken(Door::practice, "address-that-is-markdown", practice("address: [\"*Kept* [x](y)\"]\n"), "Kept");
    refused(Door::references, "year-of-the-flood", "references: [{id: a, authors: A, year: -2348, outlet: B, short: C}]\n", "year");
    refused(Door::references, "a-mapping-for-a-list", "references: {a: b}\n", "references");
    refused(Door::references, "short-form-of-a-thousand-letters", "references: [{id: a, authors: A, year: 2000, outlet: B, short: " + std::string(1000, 's') + "}]\n", "300");

    // ---- page templates ----
    auto const p = Door::page_template;
    refused(p, "based-on-itself", look("").replace(look("").find("calm"), 4, "hostile"), "based on itself");
    refused(p, "based-on-what-is-not-there", look("").replace(look("").find("calm"), 4, "nothing"), "there is no page template");
    refused(p, "based-on-a-path", look("").replace(look("").find("calm"), 4, "../../x"), "there is no page template");
    refused(p, "paper-of-nothing", look("papers: {a4: {width: 0 mm, height: 0 mm}}\n"), "");
    refused(p, "paper-below-nothing", look("papers: {a4: {width: -210 mm}}\n"), "");
    refused(p, "paper-of-a-thousand-kilometres", look("papers: {a4: {width: 1000000000 mm, height: 1000000000 mm}}\n"), "");
    refused(p, "text-block-without-height", look("papers: {a4: {block_height: 0 mm}}\n"), "");
    refused(p, "text-block-below-nothing", look("papers: {a4: {block_height: -100 mm}}\n"), "");
    refused(p, "margins-wider-than-the-paper", look("papers: {a4: {left: 200 mm, right: 200 mm}}\n"), "");
    refused(p, "side-column-wider-than-the-paper", look("papers: {a4: {side: 500 mm}}\n"), "");
    refused(p, "a-font-that-nobody-has", look("styles: {body: {font: \"No Such Font 4711\"}}\n"), "No Such Font 4711");
    refused(p, "a-font-that-is-a-path", look("styles: {body: {font: \"/tmp/evil.ttf\"}}\n"), "/tmp/evil.ttf");
    refused(p, "a-font-that-is-a-pattern", look("styles: {body: {font: \"Lato:file=/tmp/evil.ttf\"}}\n"), "file=/tmp/evil.ttf");
    taken(p, "an-easy-font-that-nobody-has-and-nobody-asks-for", look("easy_font: \"No Such Font 4711\"\n"), "One week of small moments");
    refused(p, "type-of-a-thousand-points", look("styles: {body: {size: 1000 pt}}\n"), "size");
    refused(p, "leading-of-nothing", look("styles: {body: {leading: 0 pt}}\n"), "leading");
    refused(p, "weight-of-a-million", look("styles: {body: {weight: 1000000}}\n"), "weight");
    refused(p, "writing-lines-of-no-height", look("measures: {writing_line: {normal: 0 mm, least: 0 mm}}\n"), "");
    refused(p, "writing-lines-below-nothing", look("measures: {writing_line: {normal: -8 mm, least: -9 mm}}\n"), "");
    refused(p, "gap-of-a-kilometre", look("measures: {paragraph_gap: 1000000 mm}\n"), "");
    refused(p, "gap-below-nothing", look("measures: {paragraph_gap: -500 mm}\n"), "");
    refused(p, "circles-larger-than-the-page", look("measures: {scale_circle: 5000 mm}\n"), "");
    refused(p, "colour-that-is-none", look("accents: {a: \"red\"}\naccent: a\n"), "");
    refused(p, "colour-of-three-digits", look("accents: {a: \"#fff\"}\naccent: a\n"), "");
    refused(p, "accent-that-is-not-among-them", look("accent: nowhere\n"), "nowhere");
    refused(p, "accents-that-cannot-be-read-on-paper", look("accents: {a: \"#ffffff\"}\naccent: a\n"), "");
    refused(p, "style-of-an-unknown-name", look("styles: {virus: {font: Lato, size: 9 pt, leading: 9 pt}}\n"), "virus");
    refused(p, "text-size-of-a-thousand-points", look("text_sizes: [1000 pt]\n"), "");

    // ---- handout templates ----
    refused(Door::handout_template, "a-handout-inside-a-handout", "id: hostile\ntitle: T\nsummary: S\nhandout: {title: T, handout: {title: T}}\n", "unknown key `handout`");
    refused(Door::handout_template, "minutes-of-a-year", "id: hostile\ntitle: T\nsummary: S\nminutes: 525600000000\nhandout: {title: T}\n", "minutes");
    refused(Door::handout_template, "a-worksheet-that-is-not-there", "id: hostile\ntitle: T\nsummary: S\nhandout: {title: T, items: [{worksheet: nothing-here}]}\n", "nothing-here");
    refused(Door::handout_template, "no-handout", "id: hostile\ntitle: T\nsummary: S\n", "handout");

    // ---- what the window kept ----
    refused(Door::recovery, "another-kind-of-file", region(""), "Unknown key");
    refused(Door::recovery, "heads-without-content", "# Attune keeps this\n# original: %2e%2e%2f%00\n# kept: yesterday\n# process: 1 1\n", "empty");
    refused(Door::recovery, "cut-in-the-middle", "# original: x\ntitle: \"T\"\nnote: \"half of it", "");
    taken(Door::recovery, "names-a-process-that-never-was", "# original: x\n# kept: 9999-99-99\n# process: 99999999 0\ntitle: \"T\"\nnote: kept\n", "kept");
}

}  // namespace attune::hostile
