// SVG files, which only the window takes, for a logo.
#include "hostile/corpus.hpp"

namespace attune::hostile {
namespace {

std::string svg(std::string const& inside, std::string const& size = "width=\"400\" height=\"100\"") {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + size + ">" + inside + "</svg>";
}
std::string const rect = "<rect width=\"9\" height=\"9\"/>";

}  // namespace

void add_svg(Corpus& corpus) {
    auto const row = [&](std::string name, std::string bytes, Answer answer, std::string says = {}) {
        corpus.push_back({Door::window_logo, "svg-" + std::move(name), std::move(bytes), answer, std::move(says), "logo.svg"});
    };
    auto const refused = [&](std::string name, std::string bytes, std::string says = {}) { row(std::move(name), std::move(bytes), Answer::refused, std::move(says)); };
    auto const taken = [&](std::string name, std::string bytes) { row(std::move(name), std::move(bytes), Answer::taken); };
    std::string const elsewhere = "takes parts from elsewhere", elaborate = "too elaborate", damaged = "damaged";

    taken("a-good-one", svg(rect));
    taken("document-type-of-old-programs", "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" + svg(rect));
    taken("a-part-used-twice", svg("<defs><g id=\"a\">" + rect + "</g></defs><use xlink:href=\"#a\"/><use href=\"#a\" x=\"20\"/>"));
    refused("empty", "", damaged);
    refused("not-closed", "<svg>" + rect, damaged);
    refused("html-under-its-name", "<html><body/></html>", damaged);
    refused("two-roots", svg(rect) + svg(rect), damaged);
    refused("binary-under-its-name", std::string(1000, '\xfe'), damaged);
    refused("packed", "\x1f\x8b\x08", elsewhere);
    // from elsewhere
    refused("script", svg("<script>alert(1)</script>" + rect), elsewhere);
    refused("script-in-another-namespace", svg("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">1</x:script>" + rect), elsewhere);
    refused("picture-of-a-file", svg("<image xlink:href=\"/etc/passwd\" width=\"9\" height=\"9\"/>"), elsewhere);
    refused("picture-of-a-web-address", svg("<image href=\"https://example.org/x.png\" width=\"9\" height=\"9\"/>"), elsewhere);
    refused("picture-inside-it", svg("<image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"9\" height=\"9\"/>"), elsewhere);
    refused("part-of-another-file", svg("<use href=\"other.svg#a\"/>"), elsewhere);
    refused("link-to-a-file", svg("<a href=\"file:///etc/passwd\">" + rect + "</a>"), elsewhere);
    refused("html-inside-it", svg("<foreignObject><iframe src=\"file:///etc/passwd\"/></foreignObject>"), elsewhere);
    refused("external-entity", "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + svg("<text>&x;</text>"), elsewhere);
    refused("parameter-entity", "<!DOCTYPE svg [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>" + svg(rect));
    refused("billion-laughs",
            "<!DOCTYPE svg [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>" + svg("<text>&e;</text>"),
            elsewhere);
    refused("external-entity-in-utf-16",
            [] {
                std::string out = "\xff\xfe";
                for (char const c : "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + svg("<text>&x;</text>")) { out += c; out += '\0'; }
                return out;
            }(),
            elsewhere);
    refused("entity-that-nobody-declared", svg("<text>&nowhere;</text>"));
    // too much
    refused("laughs-by-use",
            [] {
                std::string defs = "<g id=\"g0\">" + rect + "</g>";
                for (int i = 1; i < 12; ++i)
                    defs += "<g id=\"g" + std::to_string(i) + "\">" + repeated("<use href=\"#g" + std::to_string(i - 1) + "\"/>", 10) + "</g>";
                return svg("<defs>" + defs + "</defs><use href=\"#g11\"/>");
            }(),
            elaborate);
    refused("a-use-of-itself", svg("<g id=\"a\"><use href=\"#a\"/></g>"), elaborate);
    refused("two-uses-of-each-other", svg("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"), elaborate);
    refused("a-hundred-groups-inside-each-other", svg(repeated("<g>", 100) + rect + repeated("</g>", 100)), elaborate);
    refused("hundred-thousand-groups-inside-each-other", svg(repeated("<g>", 60'000)), elaborate);
    refused("ten-thousand-shapes", svg(repeated(rect, 10'000)), elaborate);
    refused("a-megabyte", svg(rect + "<!--" + std::string(1'000'000, 'c') + "-->"), elaborate);
    refused("eleven-megabytes", svg(std::string(11 << 20, ' ')), "10 MB");
    refused("dashes-too-small-to-see", svg("<line x2=\"1e6\" y2=\"1\" stroke=\"black\" stroke-dasharray=\"1e-6\"/>"), elaborate);
    refused("dashes-in-a-style", svg("<line x2=\"1e6\" style=\"stroke:#000;stroke-dasharray:1e-6\"/>"), elaborate);
    refused("dashes-in-a-style-sheet", svg("<style>line{stroke:#000;stroke-dasharray:0.000001}</style><line x2=\"1000000\"/>"), elaborate);
    // sizes
    taken("no-size", svg(rect, "width=\"0\" height=\"0\""));
    refused("below-nothing", svg(rect, "width=\"-400\" height=\"-100\""));
    refused("as-long-as-a-thread", svg(rect, "width=\"100000\" height=\"1\""), "too long and thin");
    refused("as-high-as-a-thread", svg(rect, "width=\"1\" height=\"100000\""), "too long and thin");
    taken("two-billion-wide", svg(rect, "width=\"2000000000\" height=\"1000000000\""));
    taken("size-beyond-numbers", svg(rect, "width=\"1e400\" height=\"1e400\""));
    taken("size-not-a-number", svg(rect, "width=\"nan\" height=\"nan\""));
    taken("view-box-of-nothing", svg(rect, "width=\"400\" height=\"100\" viewBox=\"0 0 0 0\""));
    // odd numbers
    taken("path-of-huge-numbers", svg("<path d=\"M0 0 L1e30 1e30 C 1e38 1e38 -1e38 1e38 0 0z\"/>"));
    taken("path-of-fifty-thousand-steps", svg("<path d=\"M0 0" + repeated(" l1 1 -1 0", 20'000) + "\" fill=\"none\" stroke=\"black\"/>"));
    taken("path-that-is-rubbish", svg("<path d=\"M 1 2 Q x y z 99999999999999999999 e e e\"/>"));
    taken("path-of-arcs", svg("<path d=\"M0 0" + repeated(" a1e9 1e-9 45 1 1 1 1", 4'000) + "\"/>"));
    taken("line-a-million-wide", svg("<line x2=\"9\" y2=\"9\" stroke=\"black\" stroke-width=\"1000000\"/>"));
    taken("turned-and-stretched-a-billion-times", svg("<g transform=\"scale(1e9) rotate(45) skewX(89.99999)\">" + rect + "</g>"));
    taken("thousands-of-transforms", svg("<g transform=\"" + repeated("scale(1.1) ", 5'000) + "\">" + rect + "</g>"));
    taken("gradient-of-itself", svg("<defs><linearGradient id=\"a\" href=\"#a\"/></defs><rect fill=\"url(#a)\" width=\"9\" height=\"9\"/>"));
    taken("gradient-of-four-thousand-stops", svg("<defs><linearGradient id=\"a\">" + repeated("<stop offset=\"0.5\" stop-color=\"red\"/>", 4'000) + "</linearGradient></defs><rect fill=\"url(#a)\" width=\"9\" height=\"9\"/>"));
    taken("letters-a-million-high", svg("<text font-size=\"1000000\">A</text>"));
    taken("text-of-a-hundred-thousand-letters", svg("<text>" + std::string(100'000, 'a') + "</text>"));
    taken("colours-that-are-none", svg("<rect width=\"9\" height=\"9\" fill=\"rgb(999999999999,-1,nan)\"/>"));
    taken("numbers-of-ten-thousand-digits", svg("<rect width=\"" + std::string(10'000, '9') + "\" height=\"9\"/>"));
    taken("movement-without-end", svg("<rect width=\"9\" height=\"9\"><animate attributeName=\"x\" from=\"0\" to=\"9\" dur=\"0.0000001s\" repeatCount=\"indefinite\"/></rect>"));
    taken("fonts-of-its-own", svg("<defs><font horiz-adv-x=\"0\"><font-face units-per-em=\"0\" font-family=\"x\"/><glyph unicode=\"a\" d=\"M0 0L9 9\"/></font></defs><text font-family=\"x\">aaa</text>"));
}

}  // namespace attune::hostile
