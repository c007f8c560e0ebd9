#include <algorithm>
#include <array>
#include <map>

#include "base/utf8.hpp"
#include "check/rule.hpp"

// Section 7 of the quality rules: what translated and pasted texts suffer from.

namespace attune::check {
namespace {

using Words = std::span<std::string_view const>;

bool among(Words words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

struct Tongue {
    std::string_view code, name;
    Words function_words;
};

constexpr std::array<std::string_view, 40> english{
    "the", "and", "of",  "to",   "in",   "is",   "you",  "that", "it",   "for",  "with", "on",   "are",  "this", "be",   "your", "or", "as", "not", "can",
    "what", "i",  "my",  "we",   "our",  "when", "how",  "they", "their", "from", "an",  "at",   "by",   "if",   "have", "about", "do", "feel", "but", "was"};
constexpr std::array<std::string_view, 30> spanish{"de",  "la",  "el",  "los", "las", "que", "y",   "por", "para", "con",  "una", "un", "del", "es",  "al",
                                                   "lo",  "su",  "se",  "tu",  "mi",  "cuando", "como", "sobre", "entre", "más", "muy", "está", "pero", "sin", "hay"};
constexpr std::array<std::string_view, 22> french{"le",  "les", "des", "du",   "et",   "est", "une", "pour", "avec", "dans", "que",
                                                  "qui", "vous", "nous", "votre", "sur", "pas", "ce",  "cette", "aux", "ou", "mais"};
constexpr std::array<std::string_view, 22> german{"der", "die", "das", "und", "ist", "nicht", "mit", "ein", "eine", "für", "auf",
                                                  "den", "dem", "von", "zu",  "sie", "ich",   "wir", "oder", "wenn", "auch", "sich"};
constexpr std::array<std::string_view, 20> italian{"il",  "gli", "della", "delle", "che",  "per", "con", "una", "sono", "nel",
                                                   "non", "più", "anche", "questo", "quando", "come", "degli", "alla", "dei", "è"};
constexpr std::array<std::string_view, 20> portuguese{"o",   "os",  "da",  "dos",  "das", "em",  "uma", "não", "para", "com",
                                                      "que", "seu", "sua", "quando", "mais", "ao", "pelo", "você", "são", "é"};
constexpr std::array<Tongue, 6> tongues{{{"en", "English", english},
                                         {"es", "Spanish", spanish},
                                         {"fr", "French", french},
                                         {"de", "German", german},
                                         {"it", "Italian", italian},
                                         {"pt", "Portuguese", portuguese}}};

Tongue const* own_tongue(Piece const& piece) {
    auto const found = std::ranges::find(tongues, std::string_view{piece.language}.substr(0, 2), &Tongue::code);
    return found == tongues.end() ? nullptr : &*found;
}

/// The other language that a sentence is more likely in than in its own.
Tongue const* foreign(Sentence const& sentence, Tongue const& own) {
    auto const count = [&](Words words) {
        return std::ranges::count_if(sentence.words, [&](Word const& word) { return among(words, word.folded); });
    };
    auto const mine = count(own.function_words);
    Tongue const* best = nullptr;
    std::ptrdiff_t most = 0;
    for (auto const& other : tongues) {
        if (&other == &own) continue;
        // Too near to be told apart by a few small words.
        if (own.code == "es" && (other.code == "pt" || other.code == "it")) continue;
        auto const hits = count(other.function_words);
        bool const enough = (hits >= 2 || hits * 10 >= 3 * std::ssize(sentence.words)) && sentence.words.size() >= 2;
        if (enough && hits > mine && hits > most) {
            best = &other;
            most = hits;
        }
    }
    return best;
}

/// Neighbouring words that are written without a space in either language: names ("de la Cruz") begin with capitals.
bool name_like(Sentence const& sentence) {
    auto const capitals = std::ranges::count_if(sentence.words, &Word::capital);
    return capitals * 2 >= std::ssize(sentence.words) && sentence.end == 0 && sentence.words.size() > 2;
}

void look_sentences(Piece const& piece, Desk const&, Sink& sink) {
    auto const* own = own_tongue(piece);
    if (!own) return;
    for (auto const& passage : piece.passages)
        for (auto const& sentence : passage.sentences)
            if (auto const* other = foreign(sentence, *own); other && !name_like(sentence))
                sink.add(passage, sentence.at, sentence.size, {"this reads like " + std::string(other->name)});
}

constexpr std::array<std::string_view, 24> loan_words{"café", "cliché", "clichés", "fiancé", "fiancée", "naïve", "déjà", "vu",   "résumé", "façade", "touché", "née",
                                                      "à",    "la",     "carte",   "per",    "se",      "vice",  "versa", "etc", "ad",     "hoc",    "crêpe",  "première"};

void look_letters(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const& passage : piece.passages) {
        for (auto const& sentence : passage.sentences)
            for (std::size_t i = 0; i < sentence.words.size(); ++i) {
                auto const& word = sentence.words[i];
                if (word.capital || among(loan_words, word.folded)) continue;
                bool accented = false;
                for (std::size_t k = 0; k + 1 < word.folded.size(); ++k)
                    accented = accented || (static_cast<unsigned char>(word.folded[k]) == 0xC3 && word.folded.find("×") == std::string::npos);
                if (accented) sink.add(passage, sentence, {i, 1});
            }
        for (std::string_view const mark : {"¿", "¡"})
            if (auto const at = passage.text.find(mark); at != std::string::npos) sink.add(passage, at, mark.size());
    }
}

/// Whether the dictionary has the word as it stands, in small letters, or in each of its parts between hyphens.
bool known(std::string_view word, std::string_view language, Spelling& spelling) {
    auto small = folded(word);
    if (small.ends_with("'s")) small.resize(small.size() - 2);
    if (small.empty() || spelling.good(small, language)) return true;
    std::string straight{word};
    for (auto at = straight.find("\u2019"); at != std::string::npos; at = straight.find("\u2019")) straight.replace(at, 3, "'");
    if (straight != small && spelling.good(straight, language)) return true;
    if (small.find('-') == std::string::npos) return false;
    std::string_view rest{small};
    while (!rest.empty()) {
        auto const hyphen = rest.find('-');
        auto const part = rest.substr(0, hyphen);
        if (!part.empty() && !spelling.good(part, language)) return false;
        rest = hyphen == std::string_view::npos ? std::string_view{} : rest.substr(hyphen + 1);
    }
    return true;
}

/// A Spanish verb with its pronouns behind it: "castigarlo", "diciéndoselo".
bool with_pronouns(std::string_view word, Spelling& spelling) {
    for (std::string_view const pronoun : {"nos", "los", "las", "les", "lo", "la", "le", "me", "te", "se", "os"}) {
        if (!word.ends_with(pronoun) || word.size() < pronoun.size() + 4) continue;
        auto const verb = word.substr(0, word.size() - pronoun.size());
        if (spelling.good(verb, "es") || with_pronouns(verb, spelling)) return true;
    }
    return false;
}

/// A tail of another language stuck to a word: "hesitateo" for "hesitate, or".
std::string without_tail(std::string_view word, std::string_view language, Spelling& spelling) {
    for (std::string_view const tail : {"und", "que", "de", "la", "el", "et", "ou", "o", "y", "e", "u", "a"}) {
        if (word.size() < tail.size() + 3 || !word.ends_with(tail)) continue;
        auto const stem = word.substr(0, word.size() - tail.size());
        if (spelling.good(stem, language)) return std::string(stem);
    }
    return {};
}

/// Two words of three letters and more without their space: "andlisten".
std::string parted(std::string_view word, std::string_view language, Spelling& spelling) {
    for (std::size_t i = 3; i + 3 <= word.size(); ++i)
        if (spelling.good(word.substr(0, i), language) && spelling.good(word.substr(i), language))
            return std::string(word.substr(0, i)) + " " + std::string(word.substr(i));
    return {};
}

enum class Debris : unsigned char { glued, joined, foreign, misspelled };

/// What is wrong with the words that no dictionary has, each kind told by a rule of its own.
template <Debris wanted>
void look_words(Piece const& piece, Desk const& desk, Sink& sink) {
    if (!desk.spelling || !desk.spelling->knows(piece.language)) return;
    auto& spelling = *desk.spelling;
    // Words of the trade and of this pack that no dictionary has.
    static constexpr std::array<std::string_view, 25> pack{"psychoeducation", "psycho-education", "co-regulation", "mindfulness", "counsellor", "counselor", "check-in", "check-ins",
                                                           "themself", "xemself", "attune", "alexithymia", "dataset", "online", "lgbtq", "asexual", "asexuality", "nonbinary", "non-binary", "healthcare", "texting", "selfies",
                                                           "evitación", "asexualidad", "metaanálisis"};
    for (auto const& passage : piece.passages)
        for (auto const& sentence : passage.sentences)
            for (std::size_t i = 0; i < sentence.words.size(); ++i) {
                auto const& word = sentence.words[i];
                auto const text = std::string_view{passage.text}.substr(word.at, word.size);
                // Names, abbreviations, numbers: no finding. A sentence's first word is looked up in small letters too.
                if (text.find_first_of("0123456789.,") != std::string_view::npos || word.folded.size() < 2) continue;
                bool const loud = std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
                // "cCBT", "YouTube": a capital inside makes it a name too.
                bool const capital_inside = std::ranges::any_of(text.substr(1), [](char c) { return c >= 'A' && c <= 'Z'; });
                if (loud || capital_inside || (word.capital && i > 0) || among(pack, word.folded) || among(loan_words, word.folded)) continue;
                if (word.capital && passage.part == Part::option) continue;
                if (known(text, piece.language, spelling)) continue;
                if (piece.spanish() && (word.capital || with_pronouns(word.folded, spelling))) continue;
                auto const& small = word.folded;
                bool const plain_letters = std::ranges::all_of(small, [](char c) { return c >= 'a' && c <= 'z'; });
                auto kind = Debris::misspelled;
                std::string instead;
                if (!word.capital && plain_letters) {
                    auto const other = piece.english() ? "es" : "en";
                    auto const stem = without_tail(small, piece.language, spelling);
                    if (spelling.knows(other) && small.size() > 3 && spelling.good(small, other)) kind = Debris::foreign;
                    else if (!stem.empty()) {
                        kind = Debris::glued;
                        instead = stem + ", or";
                    } else if (auto const two = parted(small, piece.language, spelling); !two.empty()) {
                        kind = Debris::joined;
                        instead = two;
                    }
                }
                if (kind != wanted) continue;
                // A name that begins a sentence: nothing near it is in the dictionary either.
                if (kind == Debris::misspelled && !desk.suggest) {
                    if (word.capital) continue;
                } else if (kind == Debris::misspelled) {
                    auto const near = spelling.suggest(small, piece.language);
                    if (word.capital && (near.empty() || near.front().size() + 2 < small.size() || near.front() != folded(near.front()))) continue;
                    for (auto const& each : near) instead += (instead.empty() ? "" : ", ") + each;
                }
                sink.add(passage, sentence, {i, 1}, {{}, instead});
            }
}

constexpr std::array<Wording, 18> chrome{{
    {"minutes|min of? reading|read", {}},
    {"min|minutos de lectura", {}},
    {"share this", {}},
    {"share on|via facebook|twitter|whatsapp|x|pinterest|email", {}},
    {"read more", {}},
    {"leer|leer más", {}},
    {"posted on|in|by", {}},
    {"published on|by ~ 20*", {}},
    {"leave a comment|reply", {}},
    {"deja un comentario", {}},
    {"accept all? cookies", {}},
    {"cookie policy|settings|consent", {}},
    {"subscribe to ~ newsletter|updates", {}},
    {"sign up for ~ newsletter", {}},
    {"related articles|posts", {}},
    {"you may|might also like !to", {}},
    {"click here", {}},
    {"all rights reserved", {}}}};

void look_chrome(Piece const& piece, Desk const& desk, Sink& sink) {
    look_for<chrome>(piece, desk, sink);
    for (auto const& passage : piece.passages)
        if (auto const at = passage.text.find(" > "); at != std::string::npos) sink.add(passage, at, 3, {"a breadcrumb of a web page"});
}

void look_dates(Piece const& piece, Desk const&, Sink& sink) {
    static constexpr std::array<std::string_view, 24> months_es{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
                                                                "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "janvier", "février", "juillet", "dezember", "oktober"};
    static constexpr std::array<std::string_view, 17> months_en{"january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
                                                                "december", "monday", "tuesday", "wednesday", "thursday", "friday", "sunday"};
    auto const number = [](Word const& word) { return word.folded.front() >= '0' && word.folded.front() <= '9'; };
    for (auto const& passage : piece.passages)
        for (auto const& sentence : passage.sentences)
            for (std::size_t i = 0; i < sentence.words.size(); ++i) {
                auto const& word = sentence.words[i].folded;
                bool const other = piece.english() ? among(months_es, word) : piece.spanish() && among(months_en, word);
                if (!other) continue;
                // "mayo" and "march" are words too: a date has its number beside it.
                bool const dated = (i > 0 && number(sentence.words[i - 1])) || (i + 1 < sentence.words.size() && number(sentence.words[i + 1]));
                if (dated) sink.add(passage, sentence, {i, 1});
            }
}

void look_titles(Piece const& piece, Desk const&, Sink& sink) {
    std::map<std::string, int> seen;
    for (auto const& passage : piece.passages) {
        if (passage.type != "heading" && passage.part != Part::title) continue;
        auto const key = folded(passage.text) + (passage.when == elements::Condition::couple ? "/2" : passage.when == elements::Condition::individual ? "/1" : "");
        if (auto const [earlier, fresh] = seen.emplace(key, passage.where.line); !fresh)
            sink.add(passage, 0, 0, {"the heading of line " + std::to_string(earlier->second) + " stands here again"});
    }
    // A heading asks for something below it, in a copy for one and in a copy for two.
    for (std::size_t i = 0; i < piece.elements.size(); ++i) {
        auto const* heading = std::get_if<elements::Heading>(piece.elements[i]);
        if (!heading) continue;
        for (auto const reader : {elements::Condition::individual, elements::Condition::couple}) {
            if (heading->when != elements::Condition::always && heading->when != reader) continue;
            if (reader == elements::Condition::couple && piece.sheet && !piece.for_couples()) continue;
            if (reader == elements::Condition::individual && piece.sheet && piece.sheet->audience == content::SheetAudience::couple) continue;
            bool below = false;
            for (auto k = i + 1; k < piece.elements.size(); ++k) {
                auto const& common = std::visit([](auto const& e) -> elements::Common const& { return e; }, *piece.elements[k]);
                if (common.when != elements::Condition::always && common.when != reader) continue;
                auto const* next = std::get_if<elements::Heading>(piece.elements[k]);
                if (next && next->level <= heading->level) break;
                below = true;
                break;
            }
            if (below) continue;
            Passage const* at = nullptr;
            for (auto const& passage : piece.passages)
                if (passage.type == "heading" && passage.where.line == heading->text.where.line) at = &passage;
            auto const why = std::string{"the heading has nothing below it in a copy for "} + (reader == elements::Condition::couple ? "two" : "one");
            if (at) sink.add(*at, 0, 0, {why});
            else sink.add({why});
            break;
        }
    }
}

void look_signs(Piece const& piece, Desk const&, Sink& sink) {
    struct Sign {
        std::string_view bytes, why;
    };
    static constexpr std::array<Sign, 8> signs{{{"\u200B", "a space without width"},
                                                {"\u200D", "a joiner without width"},
                                                {"\uFEFF", "a byte order mark in the text"},
                                                {"\u00AD", "a soft hyphen"},
                                                {"\uFFFD", "a letter that was lost in a conversion"},
                                                {"\t", "a tab"},
                                                {"  ", "two spaces"},
                                                {"\u00A0\u00A0", "two spaces"}}};
    for (auto const& passage : piece.passages) {
        for (auto const& sign : signs)
            if (auto const at = passage.text.find(sign.bytes); at != std::string::npos) sink.add(passage, at, sign.bytes.size(), {std::string(sign.why)});
        for (auto at = passage.text.find("\u00A0"); at != std::string::npos; at = passage.text.find("\u00A0", at + 1)) {
            bool const unit = at > 0 && passage.text[at - 1] >= '0' && passage.text[at - 1] <= '9';
            if (!unit) sink.add(passage, at, 2, {"a no-break space that binds nothing"});
        }
        bool const curly = passage.text.find("\u201C") != std::string::npos || passage.text.find("\u201D") != std::string::npos;
        if (auto const at = passage.text.find('"'); curly && at != std::string::npos)
            sink.add(passage, at, 1, {"straight and curly quotation marks in one text"});
    }
}

void look_mojibake(Piece const& piece, Desk const&, Sink& sink) {
    static constexpr std::array<std::string_view, 9> pairs{"Ã©", "Ã¨", "Ã¡", "Ã³", "Ã±", "â€™", "â€œ", "â€", "Â "};
    for (auto const& passage : piece.passages)
        for (auto const pair : pairs)
            if (auto const at = passage.text.find(pair); at != std::string::npos) {
                sink.add(passage, at, pair.size());
                break;
            }
}

void look_truncated(Piece const& piece, Desk const&, Sink& sink) {
    static constexpr std::array<std::string_view, 9> open{"and", "or", "the", "a", "an", "of", "y", "el", "la"};
    for (auto const& passage : piece.passages) {
        if (passage.part == Part::heading || passage.part == Part::title) continue;
        auto const count = [&](std::string_view sign) {
            int n = 0;
            for (auto at = passage.text.find(sign); at != std::string::npos; at = passage.text.find(sign, at + sign.size())) ++n;
            return n;
        };
        if (count("\u201C") != count("\u201D") || count("(") != count(")")) {
            sink.add(passage, 0, 0, {"a quotation mark or bracket is left open"});
            continue;
        }
        if (passage.sentences.empty()) continue;
        auto const& last = passage.sentences.back();
        // What is to be finished, and answers, may end anywhere. A stem has its line to write on.
        bool const running = (passage.type == "text" || passage.type == "callout") && passage.part == Part::prose;
        bool const list = passage.text.find('\n') != std::string::npos;
        if (running && !list && last.end == 0 && last.words.size() > 3) sink.add(passage, last.at, last.size, {"the sentence has no end mark"});
        if (passage.part != Part::stem && passage.type != "fill_in" && last.end == 0 && last.words.size() > 2 && among(open, last.words.back().folded) &&
            passage.text.find("\u2026") == std::string::npos && passage.part != Part::option && passage.part != Part::prompt)
            sink.add(passage, last, {last.words.size() - 1, 1}, {"the text ends in the middle"});
    }
}

constexpr std::array rules{
    Rule{"L-LANG-SENT", Severity::error, "", "a sentence of another language", "translate it", look_sentences},
    Rule{"L-LANG-WORD", Severity::error, "en es", "a word of another language", "translate it", look_words<Debris::foreign>},
    Rule{"L-CHAR", Severity::error, "en", "letters or signs of another language", "translate the word", look_letters},
    Rule{"L-GLUE", Severity::error, "en", "a word of another language is stuck to this one", {}, look_words<Debris::glued>},
    Rule{"L-JOIN", Severity::error, "en es", "two words without a space", {}, look_words<Debris::joined>},
    Rule{"L-SPELL", Severity::error, "en es", "no dictionary has this word", {}, look_words<Debris::misspelled>},
    Rule{"L-CHROME", Severity::error, "", "a piece of a web page came along", "leave it out", look_chrome},
    Rule{"L-DATE-LANG", Severity::error, "en es", "a date in another language", "the month in the text's language", look_dates},
    Rule{"L-TITLE2", Severity::error, "", "a heading stands twice or has nothing below it", "leave it out or give it a text", look_titles},
    Rule{"L-NBSP", Severity::warning, "", "a sign that cannot be seen", "a plain space", look_signs},
    Rule{"L-MOJI", Severity::error, "", "letters were broken by a conversion", "the right letter", look_mojibake},
    Rule{"L-TRUNC", Severity::warning, "", "the text seems cut off", "finish it", look_truncated},
};

}  // namespace

std::span<Rule const> language_rules() { return rules; }

}  // namespace attune::check
