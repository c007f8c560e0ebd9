#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::hostile {

/// Through which door a file comes in.
enum class Door : unsigned char {
    handout,            // `attune render`
    worksheet, article, page_template, handout_template, practice, region, references,   // in the user's own folder
    picture_png, picture_jpeg,          // named by a worksheet in the user's own folder
    logo,                               // a PNG named by a practice's profile
    window_logo,                        // chosen in the window
    settings,                           // the window's
    recovery,                           // what the window kept of unsaved work
    records,                            // clients' records
};

enum class Answer : unsigned char {
    refused,            // with a line or a reason
    taken,              // and nothing of it is lost
};

/// One file of the corpus.
struct File {
    Door door = Door::handout;
    std::string name;                   // what it is: "billion-laughs"
    std::string bytes;
    Answer answer = Answer::refused;
    std::string says;                   // what the refusal says, or what stands in the result; empty: anything
    std::string file_name;              // as it lies on the disk; empty: the door's own
    /// Puts something else than a file of `bytes` there.
    std::function<void(std::filesystem::path const& place)> put;
};

using Corpus = std::vector<File>;

// Each adds its part.
void add_yaml(Corpus& corpus);          // any YAML: bytes, syntax, limits
void add_content(Corpus& corpus);       // YAML that is well-formed, with values meant to hurt
void add_png(Corpus& corpus);
void add_jpeg(Corpus& corpus);
void add_svg(Corpus& corpus);
void add_settings(Corpus& corpus);
void add_places(Corpus& corpus);        // folders, pipes, devices, links; names

inline std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    out.reserve(text.size() * times);
    while (times-- > 0) out += text;
    return out;
}

std::string_view name_of(Door door);

}  // namespace attune::hostile
