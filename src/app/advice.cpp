#include "app/advice.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>

#include "handout/gather.hpp"

namespace attune::app {

void Advice::prepare() {
    if (spelling_ || opening_.valid()) return;
    opening_ = std::async(std::launch::async, [folder = dictionaries_] {
        auto spelling = std::make_unique<check::Spelling>(folder);
        // Both, for a word that is none in one language is looked up in the other.
        for (auto const* language : {"en", "es"}) spelling->knows(language);
        return spelling;
    });
}

bool Advice::ready() {
    using namespace std::chrono_literals;
    return spelling_ || (opening_.valid() && opening_.wait_for(0s) == std::future_status::ready);
}

check::Findings Advice::review(check::Piece& piece, Depth depth) {
    prepare();
    if (!spelling_) spelling_ = opening_.get();
    piece.own = true;
    check::Desk desk;
    desk.spelling = spelling_.get();
    desk.suggest = depth == Depth::thorough;
    return check::review(piece, desk);
}

check::Findings Advice::on(std::string_view markdown, check::Part part, std::string_view language, Depth depth) {
    auto piece = check::piece_of(markdown, part, language);
    return review(piece, depth);
}

check::Findings Advice::on(handout::Handout const& handout, content::Library& library) {
    auto const language = handout.items.empty() ? std::string{"en"} : language_of(handout.items.front(), library);
    auto own = handout;
    check::Findings others;
    for (auto& item : own.items) {
        auto const its = item.reword.empty() ? language : language_of(item, library);
        if (its == language) continue;
        for (auto const& [block, words] : item.reword)
            std::ranges::move(on(words.markdown, check::Part::prose, its, Depth::thorough), std::back_inserter(others));
        item.reword.clear();
    }
    auto piece = check::piece_of(own, library);
    piece.language = language;
    auto found = review(piece, Depth::thorough);
    std::ranges::move(others, std::back_inserter(found));
    return found;
}

std::string language_of(handout::Item const& item, content::Library& library) {
    auto const picked = handout::pick(item, library);
    if (!picked) return "en";
    return picked->sheet ? picked->sheet->language : picked->article->language;
}

}  // namespace attune::app
