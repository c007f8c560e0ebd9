#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "handout/handout.hpp"

namespace attune::torture {

/// A folder of its own, gone at the end.
class Folder {
public:
    Folder() {
        auto name = (std::filesystem::temp_directory_path() / "attune-torture-XXXXXX").string();
        if (!::mkdtemp(name.data())) std::abort();
        path_ = name;
    }
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;
    ~Folder() {
        std::error_code error;
        std::filesystem::remove_all(path_, error);
    }
    std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline std::string content_of(std::filesystem::path const& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

/// A handout of about `bytes`, which says its number.
inline handout::Handout numbered(long number, std::size_t bytes = 20'000) {
    handout::Handout out;
    out.title = "Torture";
    out.session = std::to_string(number);
    out.region = "gb";
    std::string const words = "Sit close, and say one thing that you liked today. ";
    while (out.goals.size() < 3) out.goals.emplace_back("Say one thing a day");
    for (std::size_t size = 0; size < bytes;) {
        handout::Item item;
        item.worksheet = "our-loop";
        std::string text;
        while (text.size() < 399) text += words.substr(0, 399 - text.size());   // a note has at most 400 letters
        item.note = text;
        size += text.size();
        out.items.push_back(std::move(item));
    }
    return out;
}

}  // namespace attune::torture
