#include <algorithm>
#include <array>

#include "check/rule.hpp"

// Section 5 of the quality rules: what could harm. They ask for flags, cautions and choices; they never say that a text is harmless.

namespace attune::check {
namespace {

using content::Flag;

/// The first place in what a client reads that one of `phrases` matches.
struct Place {
    Passage const* passage = nullptr;
    Sentence const* sentence = nullptr;
    Match match;
    explicit operator bool() const { return passage != nullptr; }
};

template <std::size_t n>
Place first(Piece const& piece, std::array<Phrase, n> const& phrases, bool (*skip)(Passage const&) = nullptr) {
    for (auto const& passage : piece.passages) {
        if (!passage.for_client() || (skip && skip(passage))) continue;
        for (auto const& sentence : passage.sentences)
            for (auto const& phrase : phrases)
                if (auto const match = phrase.find(sentence); match.count > 0) return {&passage, &sentence, match};
    }
    return {};
}

template <std::size_t n>
bool says(Piece const& piece, std::array<Phrase, n> const& phrases, bool for_client = true) {
    for (auto const& passage : piece.passages)
        if (passage.for_client() == for_client)
            for (auto const& sentence : passage.sentences)
                for (auto const& phrase : phrases)
                    if (phrase.find(sentence).count > 0) return true;
    return false;
}

void tell(Sink& sink, Place const& place, std::string why) { sink.add(*place.passage, *place.sentence, place.match, {std::move(why)}); }

bool flagged(Piece const& piece, Flag flag) { return piece.sheet && piece.sheet->has(flag); }

bool has_caution(Piece const& piece) {
    return std::ranges::any_of(piece.elements, [](auto const* element) {
        auto const* callout = std::get_if<elements::Callout>(element);
        return callout && (callout->kind == elements::CalloutKind::caution || callout->kind == elements::CalloutKind::stop);
    });
}

/// What a note of care says: it may name harm so as to keep it away.
bool in_care(Passage const& passage) { return passage.type == "callout" || passage.type == "clinician_note" || passage.type == "crisis_box"; }

std::array const trauma{Phrase{"abuse|abused|abusive|abuser"}, Phrase{"assault*"}, Phrase{"rape|raped|rapist"},
                        Phrase{"trauma|traumas|traumatic|traumatised|traumatized !counsel*|therap*|survivor*|care|work|informed|training|focused|specialist*"}, Phrase{"violent|violence"},
                        Phrase{"hits|beat|beats|beaten|slapped|punched you|me|him|her|them|us|up"}, Phrase{"neglect|neglected !to"},
                        Phrase{"flashback|flashbacks"}, Phrase{"nightmare|nightmares"}, Phrase{"incest"}, Phrase{"molest*"}};
std::array const trauma_es{Phrase{"abuso|abusos|maltrato|maltratos|agresión|violación"}, Phrase{"violencia|violento|violenta"},
                           Phrase{"trauma|traumas pasado|pasados|infantil|sexual|vivido|vividos"}};

std::array const grounding{Phrase{"feet ~ floor|ground"}, Phrase{"feel your feet"}, Phrase{"name|notice five|three things"},
                           Phrase{"name 5 things"}, Phrase{"out-breath|breathe|breath|breaths"}, Phrase{"pies ~ suelo|piso"},
                           Phrase{"nombra|di cinco|5 cosas"}, Phrase{"respira|respiración|exhala"}};

std::array const stop{Phrase{"stop"}, Phrase{"pause"}, Phrase{"skip"}, Phrase{"para|parar|detente|pausa|saltar|saltarte|déjalo"}};

void look_trauma(Piece const& piece, Desk const&, Sink& sink) {
    if (piece.kind == Piece::Kind::text) return;
    // In Spanish "trauma" mostly names a field of work.
    auto const place = piece.spanish() ? first(piece, trauma_es, in_care) : first(piece, trauma, in_care);
    bool const claimed = flagged(piece, Flag::trauma);
    if (!place && !claimed) return;
    std::string missing;
    auto const add = [&](std::string_view what) { missing += (missing.empty() ? "" : ", ") + std::string(what); };
    if (piece.sheet && !claimed) add("the flag `trauma`");
    if (piece.sheet ? !piece.sheet->stop_rule : !says(piece, stop)) add("a stop rule");
    if (!has_caution(piece)) add("a caution");
    if (!says(piece, grounding)) add("a line to come back to the present with (feet on the floor, five things)");
    if (missing.empty()) return;
    auto const why = "words about old or present hurt need " + missing;
    if (place) tell(sink, place, why);
    else sink.add({why});
}

void look_detail(Piece const& piece, Desk const&, Sink& sink) {
    static std::array const asks{Phrase{"describe|write|tell|list|explain|recall ~ happened|story|detail|details|event|events"},
                                 Phrase{"describe|relive|recall ~ abuse|assault|trauma|attack|violence"},
                                 Phrase{"what exactly happened"}, Phrase{"tell the story"}, Phrase{"in detail"}};
    if (!flagged(piece, Flag::trauma) && !first(piece, trauma, in_care)) return;
    for (auto const& passage : piece.passages) {
        if (passage.part != Part::prompt && passage.part != Part::stem && passage.part != Part::step) continue;
        for (auto const& sentence : passage.sentences) {
            static Phrase const refused{"not|no|don't|without|instead"};
            if (refused.find(sentence).count > 0) continue;
            for (auto const& phrase : asks)
                if (auto const match = phrase.find(sentence); match.count > 0) {
                    sink.add(passage, sentence, match);
                    break;
                }
        }
    }
}

void look_violence(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.for_couples() && !(piece.sheet && piece.sheet->audience == content::SheetAudience::partner)) return;
    static std::array const joint{Phrase{"conflict|argument|fight|quarrel|arguments"}, Phrase{"trust"},
                                  Phrase{"touch|hug|hugs|hold hands"}, Phrase{"unease|ladder|rung"}, Phrase{"loop"},
                                  Phrase{"hurt|hurts"}};
    static std::array const harm{Phrase{"violen*"}, Phrase{"threat*"}, Phrase{"controls you|me|us"}, Phrase{"scares|afraid of"}};
    static std::array const named{Phrase{"partner violence"}, Phrase{"violence"}, Phrase{"violencia"}, Phrase{"coercive control"},
                                  Phrase{"screen* ~ partner"}};
    bool const task = piece.for_couples() && first(piece, joint);
    auto const place = first(piece, harm);
    if (!task && !place) return;
    bool const gated = flagged(piece, Flag::gate) || flagged(piece, Flag::gate_couple);
    if (piece.for_couples() && !gated)
        sink.add({"a sheet for two about conflict, trust or touch needs the flag `gate`"});
    if (gated && !says(piece, named, false))
        sink.add({"the clinician's `caution` does not name partner violence"});
}

std::array const crisis{Phrase{"suicide|suicidal"}, Phrase{"self-harm|self-harming"}, Phrase{"end|ending my|your|their life"},
                        Phrase{"kill myself|yourself|themselves|themself|himself|herself"},
                        Phrase{"hurt|hurting|harm|harming myself|yourself|themselves|someone !else's"},
                        Phrase{"take|taking my|your|their own? life"}, Phrase{"want to die"}, Phrase{"suicidio|suicidarme|suicidarse"},
                        Phrase{"quitarme|quitarse|acabar la|con vida|mi"}, Phrase{"hacerme|hacerse|hacerte daño"}};

void look_crisis(Piece const& piece, Desk const&, Sink& sink) {
    if (piece.kind == Piece::Kind::text || piece.has<elements::CrisisBox>()) return;
    if (auto const place = first(piece, crisis)) tell(sink, place, "words about a crisis need the region's help lines beside them");
    else if (flagged(piece, Flag::crisis)) sink.add({"the flag `crisis` asks for a `crisis_box`"});
}

/// A telephone number: a short code of helplines or emergency, or six digits and more with the usual signs between them.
void look_phone(Piece const& piece, Desk const&, Sink& sink) {
    static constexpr std::array<std::string_view, 12> codes{"911", "999", "112", "988", "111", "000", "116", "024", "016", "1737", "3114", "3919"};
    for (auto const& passage : piece.passages) {
        if (passage.part == Part::example) continue;
        std::string_view const text{passage.text};
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] < '0' || text[i] > '9' || (i > 0 && (std::isalnum(static_cast<unsigned char>(text[i - 1])) || text[i - 1] == '.')))
                continue;
            auto end = i;
            int digits = 0;
            while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || ((text[end] == ' ' || text[end] == '-') &&
                   end + 1 < text.size() && text[end + 1] >= '0' && text[end + 1] <= '9'))) {
                if (text[end] >= '0' && text[end] <= '9') ++digits;
                ++end;
            }
            auto const number = text.substr(i, end - i);
            bool const years = digits == 8 && number.size() == 9;  // 1969-1973
            bool const code = std::ranges::find(codes, number) != codes.end();
            bool const called = code && [&] {
                auto const before = folded(text.substr(i > 24 ? i - 24 : 0, std::min<std::size_t>(i, 24)));
                for (auto const word : {"call", "dial", "text", "phone", "ring", "llama", "marca", "number"})
                    if (before.find(word) != std::string::npos) return true;
                return false;
            }();
            if ((digits >= 6 && !years) || called) sink.add(passage, i, end - i);
            i = end;
        }
    }
}

std::array const sexual{Phrase{"sex|sexual|sexually|intercourse|orgasm|genital|genitals|arousal|aroused|naked|masturbat*"},
                        Phrase{"oral sex"}, Phrase{"sexo|sexual|sexuales|coito|desnudo|desnuda"}};

void look_sexual(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.sheet || flagged(piece, Flag::sexual)) return;
    static std::array const named{Phrase{"sex ~ crossed|cross|leave|skip"}};
    // To name sex among other things (a spoke of a wheel, an option) is not a task about it.
    auto const place = first(piece, sexual, [](Passage const& p) { return in_care(p) || p.part == Part::option || p.type == "wheel"; });
    if (place && !says(piece, named)) tell(sink, place, "words about sex need the flag `sexual`, a line on consent and a \"not now\"");
}

void look_consent(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.sheet) return;
    static std::array const touch{Phrase{"touch|hug|kiss|cuddle|massage|undress"}, Phrase{"hold|holding hands"}, Phrase{"back rub"}};
    static std::array const choice{Phrase{"if ~ want|wants|wanted|like|likes"}, Phrase{"both want"}, Phrase{"wanted"}, Phrase{"not now"},
                                   Phrase{"my choice"}, Phrase{"own choice"}, Phrase{"ask first|me"}, Phrase{"pass"}, Phrase{"consent"},
                                   Phrase{"welcome"}};
    // In a task: what one notices in oneself is not one.
    auto const place = first(piece, touch, [](Passage const& p) {
        bool const task = p.part == Part::step || p.part == Part::prompt || p.type == "ladder" || p.type == "agreement" ||
                          p.type == "cards" || p.type == "choice_grid" || p.type == "tracker" || p.type == "goal" ||
                          p.type == "list" || (p.type == "text" && p.part == Part::prose) || p.block.empty();
        return !task || p.part == Part::title;
    });
    if (!place || says(piece, choice)) return;
    for (auto const* element : piece.elements)
        if (auto const* grid = std::get_if<elements::ChoiceGrid>(element); grid && elements::offers_a_no(*grid)) return;
    tell(sink, place, "touch is named without saying that both must want it");
}

void look_stop(Piece const& piece, Desk const&, Sink& sink) {
    if (piece.sheet && !piece.sheet->stop_rule) sink.add();
}

void look_ladder(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.has<elements::Ladder>()) return;
    static std::array const safe{Phrase{"safe"}, Phrase{"segura|seguro"}};
    static std::array const choice{Phrase{"my|own|your|choice choice|to"}, Phrase{"choose|chosen"}, Phrase{"mi elección"},
                                   Phrase{"elijo|eliges"}};
    static std::array const unsafe{Phrase{"partner ~ scares|hurts|threatens|controls"}, Phrase{"afraid of"}, Phrase{"not ~ unsafe|harm"}, Phrase{"pareja ~ miedo|asusta|daño"}};
    std::string missing;
    auto const add = [&](std::string_view what) { missing += (missing.empty() ? "" : ", ") + std::string(what); };
    if (!says(piece, safe)) add("\"safe\"");
    if (!says(piece, choice)) add("\"my choice\"");
    if (!has_caution(piece) || !says(piece, unsafe)) add("a caution for those whose partner is not safe");
    if (!missing.empty()) sink.add({"a ladder needs " + missing + ": stepping back can protect"});
}

constexpr std::array<Wording, 8> spying{{
    {"check|checks|checking|read|reads|search|look ~ phone|messages|texts|emails|email", "small acts that can be seen"},
    {"track|tracks|tracking ~ phone|location|partner|them|him|her|you", "small acts that can be seen"},
    {"share|shares|sharing|give|exchange ~ password|passwords|pin|location", "small acts that can be seen"},
    {"location sharing|tracking", "small acts that can be seen"},
    {"go through ~ phone|messages", "small acts that can be seen"},
    {"monitor|monitors|monitoring ~ phone|partner|messages|account", "small acts that can be seen"},
    {"show ~ me|you|each|them your|my|their phone|messages", "small acts that can be seen"},
    {"surveillance|spyware", "small acts that can be seen"}}};

constexpr std::array<Wording, 6> minor{{
    {"ask your mum|mom|parents|dad|teacher", {}},
    {"dear child|teen|teenager|student|kids", {}},
    {"if you are under 18|eighteen", {}},
    {"your school|teacher|classmates|homework", {}},
    {"for children|teens|kids|teenagers", {}},
    {"boys and girls", {}}}};

constexpr std::array<Wording, 5> secret{{
    {"tell your|the therapist|counsellor|counselor privately|secretly|alone", "say what the therapist's rule on secrets is"},
    {"do not|don't tell your partner", "say what the therapist's rule on secrets is"},
    {"without telling your partner", "say what the therapist's rule on secrets is"},
    {"keep ~ secret from", "say what the therapist's rule on secrets is"},
    {"between you and your|the therapist only", "say what the therapist's rule on secrets is"}}};

/// "Never a phone search" in a note of care: a rule against it.
bool warned_of(Passage const& passage, Sentence const& sentence, Match const& match) {
    return in_care(passage) && denied(passage, sentence, match);
}

void look_secret(Piece const& piece, Desk const& desk, Sink& sink) {
    if (piece.for_couples()) look_for<secret, warned_of>(piece, desk, sink);
}

constexpr std::array rules{
    Rule{"L-TRAUMA", Severity::error, "en es", "words about old or present hurt need care around them", "a caution, a stop rule and a line to come back with", look_trauma},
    Rule{"L-DETAIL", Severity::error, "en", "it asks for the story of a hurt", "a headline, or what it is like now", look_detail},
    Rule{"L-VIOL", Severity::error, "en es", "joint work is unsafe for some couples", "flag `gate`, and name partner violence in `caution`", look_violence},
    Rule{"L-CRISIS", Severity::error, "en es", "words about a crisis need help beside them", "a `crisis_box`", look_crisis},
    Rule{"L-PHONE", Severity::error, "", "a telephone number in the text grows old unseen", "a line in the region's file", look_phone},
    Rule{"L-SEX", Severity::error, "en es", "words about sex need care around them", "flag `sexual`, consent, \"not now\"", look_sexual},
    Rule{"L-CONSENT", Severity::warning, "en", "touch is named without consent", "\"if you both want to\"", look_consent},
    Rule{"L-STOP", Severity::error, "", "the sheet has no stop rule", "leave `stop_rule` on", look_stop},
    Rule{"L-LADDER", Severity::error, "en es", "small steps need a way out", "my choice, safe, can be stopped", look_ladder},
    Rule{"L-SPY", Severity::error, "en", "watching is control, not trust", "small acts that can be seen", look_for<spying, warned_of>},
    Rule{"L-MINOR", Severity::error, "en", "the pack is for adults", "words for adults", look_for<minor, warned_of>},
    Rule{"L-SECRET", Severity::warning, "en", "therapists differ in how they treat secrets", "leave it to the therapist's own rule", look_secret},
};

}  // namespace

std::span<Rule const> safety_rules() { return rules; }

}  // namespace attune::check
