#include "check/spelling.hpp"

#include <map>
#include <unordered_map>

#include <hunspell/hunspell.hxx>

namespace attune::check {
namespace {

struct Dictionary {
    std::vector<std::unique_ptr<Hunspell>> books;
    std::unordered_map<std::string, bool> known;
};

}  // namespace

struct Spelling::Impl {
    std::filesystem::path folder;
    std::map<std::string, Dictionary, std::less<>> languages;

    Dictionary& of(std::string_view language) {
        auto const base = std::string(language.substr(0, 2));
        if (auto const found = languages.find(base); found != languages.end()) return found->second;
        auto& out = languages[base];
        std::vector<std::string> names;
        if (base == "en") names = {"en_US", "en_GB"};
        else if (base == "es") names = {"es_ES"};
        for (auto const& name : names) {
            auto const affixes = folder / (name + ".aff"), words = folder / (name + ".dic");
            std::error_code none;
            if (std::filesystem::exists(affixes, none) && std::filesystem::exists(words, none))
                out.books.push_back(std::make_unique<Hunspell>(affixes.c_str(), words.c_str()));
        }
        return out;
    }
};

Spelling::Spelling(std::filesystem::path folder) : impl_{std::make_unique<Impl>()} { impl_->folder = std::move(folder); }
Spelling::~Spelling() = default;

bool Spelling::knows(std::string_view language) { return !impl_->of(language).books.empty(); }

bool Spelling::good(std::string_view word, std::string_view language) {
    auto& dictionary = impl_->of(language);
    auto const [known, fresh] = dictionary.known.try_emplace(std::string(word), false);
    if (fresh)
        for (auto const& book : dictionary.books)
            if (book->spell(known->first)) known->second = true;
    return known->second;
}

std::vector<std::string> Spelling::suggest(std::string_view word, std::string_view language) {
    auto& dictionary = impl_->of(language);
    if (dictionary.books.empty()) return {};
    auto out = dictionary.books.front()->suggest(std::string(word));
    if (out.size() > 3) out.resize(3);
    return out;
}

}  // namespace attune::check
