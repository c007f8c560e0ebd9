// A tool of the build: reads a dictionary of festlex-cmu and writes, as C++, the words that syllables_by_rule gets wrong.
//
//   make_syllables cmudict-0.4.out syllable_exceptions.cpp
//
// A line of it: ("closeness" nil (((k l ow) 1) ((s n ih s) 0))), one pair of sounds and stress a syllable.

#include <fstream>
#include <iostream>
#include <map>
#include <string>

#include "check/syllables.hpp"

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    std::ifstream in{argv[1]};
    std::map<std::string, int> wrong;
    std::string line;
    std::string last;
    while (std::getline(in, line)) {
        if (!line.starts_with("(\"")) continue;
        auto const close = line.find('"', 2);
        if (close == std::string::npos) continue;
        auto const word = line.substr(2, close - 2);
        if (word.size() < 3 || word.find_first_not_of("abcdefghijklmnopqrstuvwxyz'") != std::string::npos) continue;
        if (word == last) continue;  // another way to say it
        last = word;
        int count = 0;
        for (auto const stress : {") 0)", ") 1)", ") 2)"})
            for (auto at = line.find(stress); at != std::string::npos; at = line.find(stress, at + 1)) ++count;
        if (count > 0 && count < 10 && count != attune::check::syllables_by_rule(word)) wrong.emplace(word, count);
    }
    if (wrong.empty()) {
        std::cerr << "no words in " << argv[1] << '\n';
        return 1;
    }
    std::ofstream out{argv[2]};
    out << "#include \"check/syllables.hpp\"\n\nnamespace attune::check {\n\nstd::string_view syllable_exceptions() {\n"
           "    return std::string_view{\n";
    for (auto const& [word, count] : wrong) out << '"' << word << "\\t" << count << "\\n\"\n";
    out << "    };\n}\n\n}  // namespace attune::check\n";
    return out.good() ? 0 : 1;
}
