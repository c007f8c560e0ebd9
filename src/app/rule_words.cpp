#include "app/rule_words.hpp"

#include <functional>
#include <iterator>
#include <optional>
#include <string_view>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "check/review.hpp"

namespace attune::app {
namespace {

/// For lupdate, which reads no table of `check`; a test holds it against the rules. %1, %2: what differs from place to place.
constexpr char const* known[] = {
    // the rules' own, in their order
    QT_TRANSLATE_NOOP("Rules", "A and B are not asked the same"),
    QT_TRANSLATE_NOOP("Rules", "one question %1"),
    QT_TRANSLATE_NOOP("Rules", "A and B have not the same room to write"),
    QT_TRANSLATE_NOOP("Rules", "the same number of lines"),
    QT_TRANSLATE_NOOP("Rules", "one partner does most of the work"),
    QT_TRANSLATE_NOOP("Rules", "the same for both"),
    QT_TRANSLATE_NOOP("Rules", "there is more about the other's faults than about oneself"),
    QT_TRANSLATE_NOOP("Rules", "\"I\" sentences"),
    QT_TRANSLATE_NOOP("Rules", "the words look for who is at fault"),
    QT_TRANSLATE_NOOP("Rules", "what happened, and what it was like"),
    QT_TRANSLATE_NOOP("Rules", "a role is tied to a gender or to one partner"),
    QT_TRANSLATE_NOOP("Rules", "either of you"),
    QT_TRANSLATE_NOOP("Rules", "two people's figures are set against each other"),
    QT_TRANSLATE_NOOP("Rules", "a copy for each"),
    QT_TRANSLATE_NOOP("Rules", "only the other is asked to change"),
    QT_TRANSLATE_NOOP("Rules", "what I will do"),
    QT_TRANSLATE_NOOP("Rules", "a sheet for two never offers a way out"),
    QT_TRANSLATE_NOOP("Rules", "pass, not now, or not sure"),
    QT_TRANSLATE_NOOP("Rules", "the words count two people"),
    QT_TRANSLATE_NOOP("Rules", "each of you"),
    QT_TRANSLATE_NOOP("Rules", "it promises what no page can keep"),
    QT_TRANSLATE_NOOP("Rules", "may, can, often"),
    QT_TRANSLATE_NOOP("Rules", "few things are so for everybody"),
    QT_TRANSLATE_NOOP("Rules", "often, many, can"),
    QT_TRANSLATE_NOOP("Rules", "what came before shapes, it does not decide"),
    QT_TRANSLATE_NOOP("Rules", "can shape, is linked with"),
    QT_TRANSLATE_NOOP("Rules", "a claim of research without a source"),
    QT_TRANSLATE_NOOP("Rules", "name it in %1, or leave the claim out"),
    QT_TRANSLATE_NOOP("Rules", "the page tells the reader what they are"),
    QT_TRANSLATE_NOOP("Rules", "what someone may notice"),
    QT_TRANSLATE_NOOP("Rules", "a band of a sheet that measures nothing sounds like a verdict"),
    QT_TRANSLATE_NOOP("Rules", "neutral words: mostly at ease, mixed"),
    QT_TRANSLATE_NOOP("Rules", "figures of studies help no client"),
    QT_TRANSLATE_NOOP("Rules", "say it in words; figures belong in the note of care"),
    QT_TRANSLATE_NOOP("Rules", "a page cannot advise on this"),
    QT_TRANSLATE_NOOP("Rules", "whom to ask"),
    QT_TRANSLATE_NOOP("Rules", "a sentence of another language"),
    QT_TRANSLATE_NOOP("Rules", "translate it"),
    QT_TRANSLATE_NOOP("Rules", "a word of another language"),
    QT_TRANSLATE_NOOP("Rules", "letters or signs of another language"),
    QT_TRANSLATE_NOOP("Rules", "translate the word"),
    QT_TRANSLATE_NOOP("Rules", "a word of another language is stuck to this one"),
    QT_TRANSLATE_NOOP("Rules", "two words without a space"),
    QT_TRANSLATE_NOOP("Rules", "no dictionary has this word"),
    QT_TRANSLATE_NOOP("Rules", "a piece of a web page came along"),
    QT_TRANSLATE_NOOP("Rules", "leave it out"),
    QT_TRANSLATE_NOOP("Rules", "a date in another language"),
    QT_TRANSLATE_NOOP("Rules", "the month in the text's language"),
    QT_TRANSLATE_NOOP("Rules", "a heading stands twice or has nothing below it"),
    QT_TRANSLATE_NOOP("Rules", "leave it out or give it a text"),
    QT_TRANSLATE_NOOP("Rules", "a sign that cannot be seen"),
    QT_TRANSLATE_NOOP("Rules", "a plain space"),
    QT_TRANSLATE_NOOP("Rules", "letters were broken by a conversion"),
    QT_TRANSLATE_NOOP("Rules", "the right letter"),
    QT_TRANSLATE_NOOP("Rules", "the text seems cut off"),
    QT_TRANSLATE_NOOP("Rules", "finish it"),
    QT_TRANSLATE_NOOP("Rules", "the words put a person down"),
    QT_TRANSLATE_NOOP("Rules", "say what the person does or feels"),
    QT_TRANSLATE_NOOP("Rules", "a label makes a habit into a kind of person"),
    QT_TRANSLATE_NOOP("Rules", "the person comes before what they have"),
    QT_TRANSLATE_NOOP("Rules", "a person with ..."),
    QT_TRANSLATE_NOOP("Rules", "the words make a person helpless"),
    QT_TRANSLATE_NOOP("Rules", "lives with, has, went through"),
    QT_TRANSLATE_NOOP("Rules", "the words treat suicide as a crime or an achievement"),
    QT_TRANSLATE_NOOP("Rules", "died by suicide, attempted suicide"),
    QT_TRANSLATE_NOOP("Rules", "the words share out blame for violence"),
    QT_TRANSLATE_NOOP("Rules", "name what was done, and by whom"),
    QT_TRANSLATE_NOOP("Rules", "the words make sex a duty"),
    QT_TRANSLATE_NOOP("Rules", "what is wanted and what is not, at one's own pace"),
    QT_TRANSLATE_NOOP("Rules", "the words leave people out"),
    QT_TRANSLATE_NOOP("Rules", "partner, they, each of you"),
    QT_TRANSLATE_NOOP("Rules", "the words say who is normal"),
    QT_TRANSLATE_NOOP("Rules", "common, many couples"),
    QT_TRANSLATE_NOOP("Rules", "the words judge a person who is not ready"),
    QT_TRANSLATE_NOOP("Rules", "not ready yet, unsure, finds it hard"),
    QT_TRANSLATE_NOOP("Rules", "the word blames what once protected"),
    QT_TRANSLATE_NOOP("Rules", "a self-protecting pattern that backfires"),
    QT_TRANSLATE_NOOP("Rules", "the words are somebody's brand"),
    QT_TRANSLATE_NOOP("Rules", "a generic name"),
    QT_TRANSLATE_NOOP("Rules", "a published scale is named on a client's page"),
    QT_TRANSLATE_NOOP("Rules", "our own reflection tool"),
    QT_TRANSLATE_NOOP("Rules", "the text is hard to read"),
    QT_TRANSLATE_NOOP("Rules", "shorter sentences and everyday words"),
    QT_TRANSLATE_NOOP("Rules", "there are many long words"),
    QT_TRANSLATE_NOOP("Rules", "words of one or two syllables"),
    QT_TRANSLATE_NOOP("Rules", "the clinician's notes are hard to read"),
    QT_TRANSLATE_NOOP("Rules", "shorter sentences"),
    QT_TRANSLATE_NOOP("Rules", "there are many words of four syllables and more"),
    QT_TRANSLATE_NOOP("Rules", "shorter words"),
    QT_TRANSLATE_NOOP("Rules", "an easy-read text is not easy enough"),
    QT_TRANSLATE_NOOP("Rules", "one idea a sentence, at most ten words"),
    QT_TRANSLATE_NOOP("Rules", "a term of the trade without an explanation"),
    QT_TRANSLATE_NOOP("Rules", "plain words, or explain it"),
    QT_TRANSLATE_NOOP("Rules", "words about old or present hurt need care around them"),
    QT_TRANSLATE_NOOP("Rules", "a caution, a stop rule and a line to come back with"),
    QT_TRANSLATE_NOOP("Rules", "it asks for the story of a hurt"),
    QT_TRANSLATE_NOOP("Rules", "a headline, or what it is like now"),
    QT_TRANSLATE_NOOP("Rules", "joint work is unsafe for some couples"),
    QT_TRANSLATE_NOOP("Rules", "flag %1, and name partner violence in %2"),
    QT_TRANSLATE_NOOP("Rules", "words about a crisis need help beside them"),
    QT_TRANSLATE_NOOP("Rules", "a %1"),
    QT_TRANSLATE_NOOP("Rules", "a telephone number in the text grows old unseen"),
    QT_TRANSLATE_NOOP("Rules", "a line in the region's file"),
    QT_TRANSLATE_NOOP("Rules", "words about sex need care around them"),
    QT_TRANSLATE_NOOP("Rules", "flag %1, consent, \"not now\""),
    QT_TRANSLATE_NOOP("Rules", "touch is named without consent"),
    QT_TRANSLATE_NOOP("Rules", "\"if you both want to\""),
    QT_TRANSLATE_NOOP("Rules", "the sheet has no stop rule"),
    QT_TRANSLATE_NOOP("Rules", "leave %1 on"),
    QT_TRANSLATE_NOOP("Rules", "small steps need a way out"),
    QT_TRANSLATE_NOOP("Rules", "my choice, safe, can be stopped"),
    QT_TRANSLATE_NOOP("Rules", "watching is control, not trust"),
    QT_TRANSLATE_NOOP("Rules", "small acts that can be seen"),
    QT_TRANSLATE_NOOP("Rules", "the pack is for adults"),
    QT_TRANSLATE_NOOP("Rules", "words for adults"),
    QT_TRANSLATE_NOOP("Rules", "therapists differ in how they treat secrets"),
    QT_TRANSLATE_NOOP("Rules", "leave it to the therapist's own rule"),
    QT_TRANSLATE_NOOP("Rules", "a long sentence is hard to hold in mind"),
    QT_TRANSLATE_NOOP("Rules", "two sentences"),
    QT_TRANSLATE_NOOP("Rules", "sentences are long on average"),
    QT_TRANSLATE_NOOP("Rules", "a prompt, stem or option is long"),
    QT_TRANSLATE_NOOP("Rules", "fewer words"),
    QT_TRANSLATE_NOOP("Rules", "a long paragraph"),
    QT_TRANSLATE_NOOP("Rules", "break it in two"),
    QT_TRANSLATE_NOOP("Rules", "the passive voice hides who acts"),
    QT_TRANSLATE_NOOP("Rules", "say who does it"),
    QT_TRANSLATE_NOOP("Rules", "one question asks two things"),
    QT_TRANSLATE_NOOP("Rules", "ask one thing at a time"),
    QT_TRANSLATE_NOOP("Rules", "people tend to agree with whatever is asked"),
    QT_TRANSLATE_NOOP("Rules", "how often, or how much"),
    QT_TRANSLATE_NOOP("Rules", "two negatives in one item are hard to answer"),
    QT_TRANSLATE_NOOP("Rules", "say it in the positive"),
    QT_TRANSLATE_NOOP("Rules", "\"why\" can sound like blame"),
    QT_TRANSLATE_NOOP("Rules", "\"what\" or \"when\""),
    QT_TRANSLATE_NOOP("Rules", "words in capitals are hard to read"),
    QT_TRANSLATE_NOOP("Rules", "small letters, with bold where it matters"),
    QT_TRANSLATE_NOOP("Rules", "one instruction speaks in two voices"),
    QT_TRANSLATE_NOOP("Rules", "one of you, we or I"),
    QT_TRANSLATE_NOOP("Rules", "two prompts of one sheet ask the same"),
    QT_TRANSLATE_NOOP("Rules", "leave one out, or make the difference clear"),
    QT_TRANSLATE_NOOP("Rules", "a word stands twice"),
    QT_TRANSLATE_NOOP("Rules", "leave one out"),
    QT_TRANSLATE_NOOP("Rules", "the printed minutes do not fit what there is to do"),
    QT_TRANSLATE_NOOP("Rules", "other minutes, or less to do"),
    QT_TRANSLATE_NOOP("Rules", "the sheet's notes for the clinician are not complete"),
    QT_TRANSLATE_NOOP("Rules", "fill them in"),
    QT_TRANSLATE_NOOP("Rules", "no clinician has reviewed this yet"),
    QT_TRANSLATE_NOOP("Rules", "have it read, then fill in %1 and %2"),
    QT_TRANSLATE_NOOP("Rules", "%1 names a treatment, and no source stands for it"),
    QT_TRANSLATE_NOOP("Rules", "an id in %1"),
    QT_TRANSLATE_NOOP("Rules", "the sheet belongs to no section of an article"),
    QT_TRANSLATE_NOOP("Rules", "ids in %1"),
    QT_TRANSLATE_NOOP("Rules", "a picture is not told in words"),
    QT_TRANSLATE_NOOP("Rules", "%1, or %2"),
    QT_TRANSLATE_NOOP("Rules", "a picture does not say whose it is"),
    QT_TRANSLATE_NOOP("Rules", "%1: who made it, and the licence"),
    QT_TRANSLATE_NOOP("Rules", "the edition in easy words has no such section"),
    QT_TRANSLATE_NOOP("Rules", "write one, in the folder %1"),
    QT_TRANSLATE_NOOP("Rules", "telephone numbers change"),
    QT_TRANSLATE_NOOP("Rules", "look at %1, then write the day into %2"),
    QT_TRANSLATE_NOOP("Rules", "the sheet is long"),
    QT_TRANSLATE_NOOP("Rules", "fewer questions or lines"),
    QT_TRANSLATE_NOOP("Rules", "a page asks for very much"),
    QT_TRANSLATE_NOOP("Rules", "fewer questions, or a page more"),
    QT_TRANSLATE_NOOP("Rules", "many pronouns are filled in"),
    QT_TRANSLATE_NOOP("Rules", "you, your partner, each of you"),
    QT_TRANSLATE_NOOP("Rules", "a drawing for two does not say whose it is"),
    QT_TRANSLATE_NOOP("Rules", "%1, %2, %3, or %4"),
    QT_TRANSLATE_NOOP("Rules", "something comes before this sheet"),
    QT_TRANSLATE_NOOP("Rules", "add it, or make sure that it was done"),
    QT_TRANSLATE_NOOP("Rules", "a source that nobody has checked"),
    QT_TRANSLATE_NOOP("Rules", "look it up, then say %1"),
    // what they say of one place
    QT_TRANSLATE_NOOP("Rules", "A is asked %1 things and B %2"),
    QT_TRANSLATE_NOOP("Rules", "B is asked something else than A in line %1"),
    QT_TRANSLATE_NOOP("Rules", "A has %1 lines to write on and B %2"),
    QT_TRANSLATE_NOOP("Rules", "most of the work falls to A"),
    QT_TRANSLATE_NOOP("Rules", "most of the work falls to B"),
    QT_TRANSLATE_NOOP("Rules", "%1 sentences say what the partner does wrong, %2 speak of oneself"),
    QT_TRANSLATE_NOOP("Rules", "both partners' sums stand beside each other"),
    QT_TRANSLATE_NOOP("Rules", "\"both of you\" stands %1 times; some have more than one partner"),
    QT_TRANSLATE_NOOP("Rules", "a breadcrumb of a web page"),
    QT_TRANSLATE_NOOP("Rules", "the heading of line %1 stands here again"),
    QT_TRANSLATE_NOOP("Rules", "the heading has nothing below it in a copy for two"),
    QT_TRANSLATE_NOOP("Rules", "the heading has nothing below it in a copy for one"),
    QT_TRANSLATE_NOOP("Rules", "a no-break space that binds nothing"),
    QT_TRANSLATE_NOOP("Rules", "straight and curly quotation marks in one text"),
    QT_TRANSLATE_NOOP("Rules", "a quotation mark or bracket is left open"),
    QT_TRANSLATE_NOOP("Rules", "the sentence has no end mark"),
    QT_TRANSLATE_NOOP("Rules", "the text ends in the middle"),
    QT_TRANSLATE_NOOP("Rules", "a space without width"),
    QT_TRANSLATE_NOOP("Rules", "a joiner without width"),
    QT_TRANSLATE_NOOP("Rules", "a byte order mark in the text"),
    QT_TRANSLATE_NOOP("Rules", "a soft hyphen"),
    QT_TRANSLATE_NOOP("Rules", "a letter that was lost in a conversion"),
    QT_TRANSLATE_NOOP("Rules", "a tab"),
    QT_TRANSLATE_NOOP("Rules", "two spaces"),
    QT_TRANSLATE_NOOP("Rules", "the text scores %1 on the scale of INFLESZ; below %2 it is hard to read"),
    QT_TRANSLATE_NOOP("Rules", "it reads at grade %1; the aim is %2 or below"),
    QT_TRANSLATE_NOOP("Rules", "an easy-read text at grade %1; the limit is %2"),
    QT_TRANSLATE_NOOP("Rules", "SMOG is %1; the aim is %2 or below"),
    QT_TRANSLATE_NOOP("Rules", "the notes for the clinician read at grade %1; busy readers are glad of %2 or below"),
    QT_TRANSLATE_NOOP("Rules", "a sheet for two about conflict, trust or touch needs the flag %1"),
    QT_TRANSLATE_NOOP("Rules", "the clinician's %1 does not name partner violence"),
    QT_TRANSLATE_NOOP("Rules", "words about a crisis need the region's help lines beside them"),
    QT_TRANSLATE_NOOP("Rules", "the flag %1 asks for a %2"),
    QT_TRANSLATE_NOOP("Rules", "words about sex need the flag %1, a line on consent and a \"not now\""),
    QT_TRANSLATE_NOOP("Rules", "touch is named without saying that both must want it"),
    QT_TRANSLATE_NOOP("Rules", "a sentence of %1 words is hard to hold in mind"),
    QT_TRANSLATE_NOOP("Rules", "sentences have %1 words on average; the aim is %2"),
    QT_TRANSLATE_NOOP("Rules", "%1 words, where %2 are the most to take in"),
    QT_TRANSLATE_NOOP("Rules", "a paragraph of %1 words in %2 sentences"),
    QT_TRANSLATE_NOOP("Rules", "the answers ask for agreement: %1"),
    QT_TRANSLATE_NOOP("Rules", "it asks nearly the same as line %1"),
    QT_TRANSLATE_NOOP("Rules", "the sheet says %1 minutes; reading and writing take about %2"),
    QT_TRANSLATE_NOOP("Rules", "%1 without %2"),
    QT_TRANSLATE_NOOP("Rules", "the day of the review"),
    QT_TRANSLATE_NOOP("Rules", "the picture %1 does not say who made it, or under which licence"),
    QT_TRANSLATE_NOOP("Rules", "the picture %1 is not told in words"),
    QT_TRANSLATE_NOOP("Rules", "it prints on %1 pages; a reader is glad of %2"),
    QT_TRANSLATE_NOOP("Rules", "in large print it takes %1 pages; the limit is %2"),
    QT_TRANSLATE_NOOP("Rules", "%1 answers are asked for on page %2"),
    QT_TRANSLATE_NOOP("Rules", "%1 pronouns are filled in; wording that needs none translates better"),
    QT_TRANSLATE_NOOP("Rules", "the drawing %1 does not say whose it is"),
    QT_TRANSLATE_NOOP("Rules", "%1 builds on %2, which is not in this handout"),
    QT_TRANSLATE_NOOP("Rules", "the source %1 has not been looked up by anyone"),
};

/// `text` with what `instead` makes of each of its `places`.
QString replaced(QString const& text, QRegularExpression const& places, std::function<QString(QRegularExpressionMatch const&)> const& instead) {
    QString out;
    qsizetype from = 0;
    for (auto each = places.globalMatch(text); each.hasNext();) {
        auto const match = each.next();
        out += text.mid(from, match.capturedStart() - from) + instead(match);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

/// `text` with %1, %2 ... in the place of its figures and `names`, which `parts` takes.
QString without_parts(QString const& text, QStringList& parts) {
    static QRegularExpression const part{QStringLiteral("`[^`]*`|\\d+(?:\\.\\d+)?")};
    return replaced(text, part, [&](auto const& match) {
        parts << match.captured();
        return u'%' + QString::number(parts.size());
    });
}

QString with_parts(QString const& text, QStringList const& parts) {
    static QRegularExpression const place{QStringLiteral("%([1-9])")};
    return replaced(text, place, [&](auto const& match) {
        auto part = parts.value(match.captured(1).toInt() - 1);
        return part.startsWith(u'`') ? part : part.replace(u'.', QLocale().decimalPoint());
    });
}

/// In the window's language; nullopt when the translators have not seen it, or when there is nothing to translate.
std::optional<QString> translated(std::string_view text) {
    QStringList parts;
    auto const source = without_parts(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), parts);
    auto const words = QCoreApplication::translate("Rules", source.toUtf8().constData());
    return words == source ? std::nullopt : std::optional{with_parts(words, parts)};
}

}  // namespace

std::vector<std::string> known_rule_words() { return {std::begin(known), std::end(known)}; }

std::string rule_words_key(std::string_view text) {
    QStringList parts;
    return without_parts(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), parts).toStdString();
}

std::string why_in_window_language(check::Finding const& finding) {
    if (auto const words = translated(finding.why)) return words->toStdString();
    for (auto const* rule : check::all_rules())
        if (rule->id == finding.rule)
            if (auto const words = translated(rule->why)) return words->toStdString();
    return finding.why;
}

std::string instead_in_window_language(check::Finding const& finding) {
    auto const words = translated(finding.instead);
    return words ? words->toStdString() : finding.instead;
}

}  // namespace attune::app
