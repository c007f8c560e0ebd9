#pragma once

#include <filesystem>
#include <string>

#include "hostile/corpus.hpp"

namespace attune::hostile {

/// How the program answered.
struct Answered {
    bool taken = false;
    std::string said;       // to the person: mistakes, with places and reasons
    std::string made;       // what came of it, as text
    std::string broken;     // a promise of ours that did not hold; empty: none
    double seconds = 0;     // of CPU, for the slowest command; 0: there was but one
};

/// CPU time that this process has taken.
double cpu_seconds();

/// Where `file` lies below `root`, a folder of its own.
std::filesystem::path place_of(File const& file, std::filesystem::path const& root);

/// Puts `file` below `root`, with what leads to it: a handout that names it, a profile.
void put(File const& file, std::filesystem::path const& root);

/// Lets the program meet the file at `place`, as a person would.
Answered ask(Door door, std::filesystem::path const& place, std::filesystem::path const& root);

/// As ask, through the doors of the window.
Answered ask_window(Door door, std::filesystem::path const& place);

/// Does what is done once a run, so that each answer is measured without it.
void warm_up(std::filesystem::path const& root);

}  // namespace attune::hostile
