#include <array>

#include "check/rule.hpp"

// Section 6 of the quality rules: both partners get the same.

namespace attune::check {
namespace {

using elements::Whose;

constexpr double largest_share = 0.60;

/// What is asked of `who`, in order.
std::vector<Passage const*> asked_of(Piece const& piece, Whose who) {
    std::vector<Passage const*> out;
    for (auto const& passage : piece.passages)
        if (passage.whose == who && (passage.part == Part::prompt || passage.part == Part::stem || passage.part == Part::item))
            out.push_back(&passage);
    return out;
}

void look_prompts(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.for_couples()) return;
    auto const a = asked_of(piece, Whose::a), b = asked_of(piece, Whose::b);
    if (a.size() != b.size()) {
        sink.add({"A is asked " + std::to_string(a.size()) + " things and B " + std::to_string(b.size())});
        return;
    }
    for (std::size_t i = 0; i < a.size(); ++i)
        if (folded(a[i]->text) != folded(b[i]->text)) {
            sink.add(*b[i], 0, 0, {"B is asked something else than A in line " + std::to_string(a[i]->where.line)});
            return;
        }
}

/// Lines to write on of one element, as far as they are told.
int room_of(elements::Element const& element) {
    return std::visit([]<class T>(T const& e) {
        if constexpr (requires { { e.lines } -> std::convertible_to<int>; }) return e.lines;
        else return 0;
    }, element);
}

void look_space(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.for_couples()) return;
    int a = 0, b = 0;
    for (auto const* element : piece.elements) {
        auto const whose = std::visit([]<class T>(T const& e) {
            if constexpr (requires { e.whose; }) return e.whose;
            else return Whose::shared;
        }, *element);
        if (whose == Whose::a) a += room_of(*element);
        if (whose == Whose::b) b += room_of(*element);
    }
    if (a != b && std::abs(a - b) * 20 > std::max(a, b))
        sink.add({"A has " + std::to_string(a) + " lines to write on and B " + std::to_string(b)});
}

void look_load(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.for_couples()) return;
    auto const a = asked_of(piece, Whose::a).size(), b = asked_of(piece, Whose::b).size();
    if (a + b >= 3 && static_cast<double>(std::max(a, b)) > largest_share * static_cast<double>(a + b))
        sink.add({std::string{"most of the work falls to "} + (a > b ? "A" : "B")});
}

void look_you(Piece const& piece, Desk const&, Sink& sink) {
    static Phrase const yours{"your partner|partner's ~ pulls|withdraws|ignores|avoids|hurts|pushes|shuts|attacks|blames|cold|distant|selfish|angry|wrong"};
    static Phrase const mine{"i|my|me"};
    int against = 0, own = 0;
    for (auto const& passage : piece.passages) {
        if (!passage.for_client()) continue;
        for (auto const& sentence : passage.sentences) {
            if (yours.find(sentence).count > 0) ++against;
            else if (mine.find(sentence).count > 0) ++own;
        }
    }
    if (piece.for_couples() && against > 1 && against * 2 > own)
        sink.add({std::to_string(against) + " sentences say what the partner does wrong, " + std::to_string(own) + " speak of oneself"});
}

constexpr std::array<Wording, 7> blame{{
    {"your partner always|never|refuses", "what happened, and what it was like for you"},
    {"your partner makes you !feel? a|laugh|smile|tea|coffee|happy", "what happened, and what it was like for you"},
    {"whose fault", "what happened between you"},
    {"who|whoever started it|this|the", "how it began"},
    {"your|their|his|her fault that|for", "what happened between you"},
    {"the one to blame", "what happened between you"},
    {"who is right|wrong|guilty", "how each of you saw it"}}};

constexpr std::array<Wording, 6> role{{
    {"men|man|he|husbands withdraw|withdraws|distance|retreat|retreats", "one of you, either of you"},
    {"women|woman|she|wives pursue|pursues|nag|chase|chases|reach|reaches", "one of you, either of you"},
    {"partner a|b is the? pursuer|withdrawer|giver|receiver|distancer", "either of you"},
    {"the man|woman gives|receives|starts|leads", "either of you"},
    {"a|b is the pursuer|withdrawer|giver|receiver", "either of you"},
    {"men are|need|want|tend", "some people"}}};

constexpr std::array<Wording, 6> fix{{
    {"your partner must|should|has|needs|will to? stop|change|learn|apologise|apologize", "what I will do"},
    {"you promise to stop|change|be", "what each of us will do"},
    {"partner a|b will|promises to? !and", "what each of us will do"},
    {"get your partner to", "what I can do"},
    {"make your partner", "what I can do"},
    {"change your partner", "what I can do"}}};

void look_scores(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.for_couples()) return;
    static std::array const won{Phrase{"winner|loser|wins|points each"}, Phrase{"who scored|has more|higher"}, Phrase{"compare your scores|totals|points"}};
    for (auto const* element : piece.elements)
        if (auto const* scored = std::get_if<elements::Scored>(element); scored && scored->show_score && scored->whose == Whose::each)
            return sink.add({"both partners' sums stand beside each other"});
    for (auto const& passage : piece.passages)
        for (auto const& sentence : passage.sentences)
            for (auto const& phrase : won)
                if (auto const match = phrase.find(sentence); passage.for_client() && match.count > 0)
                    sink.add(passage, sentence, match);
}

void look_way_out(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.for_couples() || piece.sheet->audience != content::SheetAudience::couple) return;
    static std::array const out{Phrase{"pass|skip"}, Phrase{"not now|yet|sure"}, Phrase{"leave|leaving out|blank"}, Phrase{"only what you"}, Phrase{"pause"}, Phrase{"stop"}, Phrase{"say no"},
                                Phrase{"paso|pasar|saltar|saltarse|salta|pasa"}, Phrase{"ahora|todavía no"}, Phrase{"no estoy|sé segur*"}, Phrase{"pausa|parar|para"}};
    for (auto const& passage : piece.passages) {
        if (!passage.for_client()) continue;
        for (auto const& sentence : passage.sentences)
            for (auto const& phrase : out)
                if (phrase.find(sentence).count > 0) return;
    }
    for (auto const* element : piece.elements)
        if (auto const* grid = std::get_if<elements::ChoiceGrid>(element); grid && elements::offers_a_no(*grid)) return;
    sink.add();
}

void look_both(Piece const& piece, Desk const&, Sink& sink) {
    static Phrase const both{"both of you"};
    int count = 0;
    for (auto const& passage : piece.passages)
        for (auto const& sentence : passage.sentences)
            if (passage.for_client() && both.find(sentence).count > 0) ++count;
    if (count > 3) sink.add({"\"both of you\" stands " + std::to_string(count) + " times; some have more than one partner"});
}

constexpr std::array rules{
    Rule{"L-BAL-N", Severity::error, "", "A and B are not asked the same", "one question `for: each`", look_prompts},
    Rule{"L-BAL-SPACE", Severity::error, "", "A and B have not the same room to write", "the same number of lines", look_space},
    Rule{"L-BAL-LOAD", Severity::warning, "", "one partner does most of the work", "the same for both", look_load},
    Rule{"L-BAL-YOU", Severity::warning, "en", "there is more about the other's faults than about oneself", "\"I\" sentences", look_you},
    Rule{"L-BLAME", Severity::error, "en", "the words look for who is at fault", "what happened, and what it was like", look_for<blame, denied>},
    Rule{"L-ROLE", Severity::warning, "en", "a role is tied to a gender or to one partner", "either of you", look_for<role, denied>},
    Rule{"L-SCORE2", Severity::warning, "en", "two people's figures are set against each other", "a copy for each", look_scores},
    Rule{"L-FIX", Severity::warning, "en", "only the other is asked to change", "what I will do", look_for<fix, denied>},
    Rule{"L-OUT", Severity::warning, "en es", "a sheet for two never offers a way out", "pass, not now, or not sure", look_way_out},
    Rule{"L-POLY", Severity::note, "en", "the words count two people", "each of you", look_both},
};

}  // namespace

std::span<Rule const> balance_rules() { return rules; }

}  // namespace attune::check
