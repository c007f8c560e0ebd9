#include "hostile/doors.hpp"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>

#include "base/utf8.hpp"
#include "cli/commands.hpp"

namespace attune::hostile {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view text_of_sheet =
    "id: hostile\ntitle: \"Sheet\"\naudience: individual\npurpose: \"p\"\nintro: \"Kept.\"\nblocks:\n  - {type: image, file: ";

void write(fs::path const& file, std::string_view bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string read(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Said {
    int code = 0;
    std::string out, err;
    double seconds = 0;
};

/// The command itself, in a home of its own.
Said attune(fs::path const& root, std::vector<std::string> arguments) {
    std::ostringstream out, err;
    arguments.insert(arguments.begin(), {"--library", ATTUNE_SOURCE_DIR});
    cli::Context context{{out, err, false, {}},
                         [root](std::string_view name) { return name == "XDG_DATA_HOME" || name == "HOME" ? root.string() : std::string{}; },
                         "/nowhere/bin/attune",
                         {},
                         {}};
    auto const before = cpu_seconds();
    auto const code = cli::run_attune(std::move(arguments), std::move(context));
    return {code, out.str(), err.str(), cpu_seconds() - before};
}

/// What leads a handout to the thing behind `door`.
std::string handout_with(Door door) {
    switch (door) {
        case Door::article: return "title: \"T\"\nitems: [{article: hostile}]\n";
        case Door::page_template: return "title: \"T\"\ntemplate: hostile\nitems: [{worksheet: small-moments}]\n";
        case Door::practice:
        case Door::logo: return "title: \"T\"\npractice: hostile\nitems: [{worksheet: small-moments}]\n";
        case Door::region: return "title: \"T\"\nregion: hostile\nitems: [{section: fear-of-intimacy/start-here}]\n";
        case Door::references: return "title: \"T\"\nprovenance: true\nitems: [{section: fear-of-intimacy/what-fear-of-closeness-is}]\n";
        default: return "title: \"T\"\nitems: [{worksheet: hostile}]\n";
    }
}

/// A message must not be able to rule the terminal that shows it.
bool is_clean(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f; });
}

}  // namespace

std::string_view name_of(Door door) {
    switch (door) {
        case Door::handout: return "handout";
        case Door::worksheet: return "worksheet";
        case Door::article: return "article";
        case Door::page_template: return "page-template";
        case Door::handout_template: return "handout-template";
        case Door::practice: return "practice";
        case Door::region: return "region";
        case Door::references: return "references";
        case Door::picture_png: return "png";
        case Door::picture_jpeg: return "jpeg";
        case Door::logo: return "logo";
        case Door::window_logo: return "window-logo";
        case Door::settings: return "settings";
        case Door::recovery: return "recovery";
        case Door::records: return "records";
    }
    return {};
}

fs::path place_of(File const& file, fs::path const& root) {
    auto const named = [&](std::string_view usual) { return file.file_name.empty() ? fs::path{usual} : fs::path{file.file_name}; };
    auto const own = root / "attune";
    switch (file.door) {
        case Door::handout: return root / named("hostile.handout.yaml");
        case Door::worksheet: return own / "worksheets" / named("hostile.yaml");
        case Door::article: return own / "articles" / named("hostile.yaml");
        case Door::page_template: return own / "templates" / "pages" / named("hostile.yaml");
        case Door::handout_template: return own / "templates" / "handouts" / named("hostile.yaml");
        case Door::practice: return own / "practices" / named("hostile.yaml");
        case Door::region: return own / "regions" / named("hostile.yaml");
        case Door::references: return own / "references" / named("references.yaml");
        case Door::picture_png: return own / "worksheets" / named("picture.png");
        case Door::picture_jpeg: return own / "worksheets" / named("picture.jpg");
        case Door::logo: return own / "practices" / named("logo.png");
        case Door::window_logo: return root / named("logo.png");
        case Door::settings: return root / named("desk.json");
        case Door::recovery: return root / "recovery" / named("99999999-abc.handout.yaml");
        case Door::records: return root / named("records");
    }
    return {};
}

void put(File const& file, fs::path const& root) {
    auto const place = place_of(file, root);
    fs::create_directories(place.parent_path());
    if (file.put) file.put(place);
    else write(place, file.bytes);
    if (file.door != Door::handout) write(root / "wrapper.handout.yaml", handout_with(file.door));
    auto const name = place.filename().string();
    if (file.door == Door::picture_png || file.door == Door::picture_jpeg)
        write(place.parent_path() / "hostile.yaml", std::string(text_of_sheet) + name + ", width: 75 mm, alt: \"A view of the sea\"}\n");
    if (file.door == Door::logo) write(place.parent_path() / "hostile.yaml", "id: hostile\nname: \"Kept.\"\nlogo: " + name + "\n");
}

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

Answered ask(Door door, fs::path const& place, fs::path const& root) {
    Answered answer;
    auto const handout = door == Door::handout ? place : root / "wrapper.handout.yaml";
    auto const pdf = root / "out.pdf", text = root / "out.txt";
    auto render = [&](std::string const& format, fs::path const& into) {
        if (door == Door::handout_template) {
            // It is made into a handout first.
            fs::remove(root / "made.handout.yaml");
            auto made = attune(root, {"new", "hostile", "-o", (root / "made.handout.yaml").string()});
            if (made.code != cli::fine) return made;
            return attune(root, {"render", (root / "made.handout.yaml").string(), "-o", into.string(), "--format", format, "--screened"});
        }
        return attune(root, {"render", "-o", into.string(), "--format", format, "--screened", "--", handout.string()});
    };
    auto const printed = render("pdf", pdf);
    answer.taken = printed.code == cli::fine;
    answer.seconds = printed.seconds;
    answer.said = printed.err;
    if (answer.taken) {
        auto const reflowed = render("text", text);
        answer.seconds = std::max(answer.seconds, reflowed.seconds);
        if (reflowed.code != cli::fine) answer.broken = "pages, but no text: " + reflowed.err;
        answer.made = read(text);
        if (!read(pdf).starts_with("%PDF-")) answer.broken = "no PDF";
    } else if (fs::exists(pdf)) {
        answer.broken = "it was refused, and a PDF written";
    } else if (door != Door::references) {
        // What a render refuses, a check tells as well.
        auto const what = door == Door::picture_png || door == Door::picture_jpeg || door == Door::logo
                              ? place.parent_path() / "hostile.yaml" : place;
        auto const checked = attune(root, {"check", "--", what.string()});
        answer.seconds = std::max(answer.seconds, checked.seconds);
        answer.said += checked.err + checked.out;
        if (checked.code == cli::fine) answer.broken = "`attune check` has nothing to say of it";
    }
    if (printed.code != cli::fine && printed.code != cli::mistakes) answer.broken = "exit code " + std::to_string(printed.code);
    if (!is_clean(answer.said)) answer.broken = "a message holds control characters";
    return answer;
}

void warm_up(fs::path const& root) {
    File const good{Door::handout, "good", "title: \"T\"\nitems: [{worksheet: small-moments}]\n", Answer::taken, {}, {}, {}};
    put(good, root);
    static_cast<void>(ask(Door::handout, place_of(good, root), root));
}

}  // namespace attune::hostile
