#include <array>

#include "check/rule.hpp"

// Section 3 of the quality rules: words about people. Sources of the lists: the NIDA and NIH guidance on words that matter (Volkow and
// others, 2021), the APA guide to inclusive language. They match by word, so that "broken sleep" passes.

namespace attune::check {
namespace {

constexpr std::array<Wording, 20> stigma{{
    {"commitment-phob*", {}},
    {"commitmentphob*", {}},
    {"frigid", {}},
    {"damaged goods", {}},
    {"damaged|broken person|people|man|woman|men|women|partner|partners|soul|souls|child", {}},
    {"you|he|she|they|we|who are|is|was|were damaged|broken", {}},
    {"i am|was broken|damaged", {}},
    {"i'm|you're|he's|she's|they're|we're broken|damaged", {}},
    {"emotional baggage", "what someone carries from before"},
    {"your|their|his|her|my|with|carry|carries|bring|brings baggage", "what someone carries from before"},
    {"psycho|psychos", {}},
    {"you|he|she|they|who are|is|was|were crazy|insane|hysterical", {}},
    {"you're|he's|she's|they're crazy|insane|hysterical", {}},
    {"crazy|insane person|people|partner|ex|woman|man|girlfriend|boyfriend|wife|husband", {}},
    {"toxic person|people|partner|partners|man|woman", "what the person does"},
    {"narcissist|narcissists", "what the person does"},
    {"nagging wife|husband|partner|woman|spouse|mother", "asking again and again"},
    {"is|are|keep|keeps|always|stop nagging", "asking again and again"},
    {"a psychopath|psychopaths|sociopath|sociopaths", {}},
    {"commitment phobe|phobes", {}}}};

constexpr std::array<Wording, 13> label{{
    {"avoidants", "people who tend to step back"},
    {"an avoidant !attachment|pattern|style|way|strategy|partner|person|or|and", "a person who tends to step back"},
    {"avoidant|anxious type|types|person|people|partner|partners", "a person who tends to step back, or to reach"},
    {"anxiously|avoidantly attached", "a person who tends to reach, or to step back"},
    {"the distancer|distancers", "the one who steps back"},
    {"the withdrawer|withdrawers", "the one who steps back"},
    {"the pursuer|pursuers", "the one who reaches"},
    {"fearful-avoidant", "a person with two pulls"},
    {"fearful avoidant", "a person with two pulls"},
    {"emotionally unavailable", "finds it hard to share feelings"},
    {"emotionally needy", "asks for a lot of closeness"},
    {"codependents", "people who put others first"},
    {"commitment issues", "finds it hard to promise"}}};

constexpr std::array<Wording, 9> person_first{{
    {"addict|addicts", "a person with an addiction"},
    {"alcoholic|alcoholics !drink|drinks|beverage|beverages|anonymous|liver", "a person who drinks heavily"},
    {"borderlines", "people with this diagnosis"},
    {"a borderline !case|decision|figure|value|result", "a person with this diagnosis"},
    {"schizophrenic|schizophrenics", "a person with schizophrenia"},
    {"the mentally ill", "people with a mental illness"},
    {"the disabled", "disabled people"},
    {"depressives|a depressive !episode|disorder|phase|mood|state|symptom|illness", "a person with depression"},
    {"the elderly|handicapped", "older people; disabled people"}}};

constexpr std::array<Wording, 6> suffer{{
    {"suffer|suffers|suffered|suffering from", "lives with, has"},
    {"afflicted with|by", "lives with, has"},
    {"stricken with|by", "lives with, has"},
    {"victim|victims of", "someone who went through"},
    {"grief-stricken", "grieving"},
    {"crippled|paralysed|paralyzed by fear|anxiety", "held back by"}}};

constexpr std::array<Wording, 6> suicide{{
    {"commit|commits|committed|committing suicide", "died by suicide"},
    {"failed|successful|unsuccessful suicide", "attempted suicide; died by suicide"},
    {"failed|successful attempt ~ suicide", "attempted suicide; died by suicide"},
    {"successful|failed suicide attempt", "attempted suicide; died by suicide"},
    {"suicide threat|threats", "talk of wanting to die"},
    {"threaten|threatens|threatened suicide", "spoke of wanting to die"}}};

constexpr std::array<Wording, 9> abuse{{
    {"mutual abuse|violence", "who did what to whom"},
    {"provoke|provoked|provokes the|his|her|their violence|abuse|attack|anger|rage|outburst", "responsibility stays with the one who harms"},
    {"domestic dispute|disputes", "violence at home"},
    {"lovers quarrel|tiff", "violence at home"},
    {"why ~ stay|stays|stayed with|in", "what keeps someone there"},
    {"let|lets it happen", "it was done to them"},
    {"both to blame", "responsibility stays with the one who harms"},
    {"asked|asking for it", "responsibility stays with the one who harms"},
    {"two to tango", "responsibility stays with the one who harms"}}};

constexpr std::array<Wording, 9> sex_duty{{
    {"marital|conjugal duty|duties|rights", {}},
    {"owe|owes|owed ~ sex", {}},
    {"withhold|withholds|withholding|withheld sex|affection|intimacy", "does not want sex now"},
    {"deny|denies|denying|denied him|her|them|your|partner|partner's sex|intimacy", {}},
    {"give|gives|giving|gave in to sex|him|her|your", "a no is complete"},
    {"cure|cures for low desire", {}},
    {"satisfy|satisfies|satisfying his|her|their|your needs|husband|wife|man|partner", {}},
    {"sexual|intimate obligations|duty|duties", {}},
    {"put|puts out", {}}}};

constexpr std::array<Wording, 10> gender{{
    {"husband and|or wife", "partners"},
    {"wife and|or husband", "partners"},
    {"your husband|wife", "your partner"},
    {"he or she", "they"},
    {"she or he", "they"},
    {"his or her", "their"},
    {"him or her", "them"},
    {"opposite sex", "another person"},
    {"both sexes", "everyone"},
    {"man and woman", "two people"}}};

constexpr std::array<Wording, 10> norm{{
    {"normal couples|couple|people|person|relationship|relationships|partner|sex", "many couples; common"},
    {"healthy people|couples", "many people"},
    {"dysfunctional", "hard going"},
    {"abnormal|abnormally", "less common"},
    {"should be|have ~ over it", "it can take a long time"},
    {"real|true intimacy", "closeness that both want"},
    {"is|isn't not? normal !to", "is common"},
    {"like|than normal|other|healthy people|couples", "many people"},
    {"unhealthy people|couples|person", "what they do"},
    {"real man|woman|men|women", "people"}}};

constexpr std::array<Wording, 8> resist{{
    {"resistant client|clients|partner|patient|to", "not ready yet"},
    {"non-compliant|noncompliant", "chose not to"},
    {"in denial", "not ready to look at it"},
    {"manipulative|manipulator", "what the person does"},
    {"attention-seeking|attention-seeker*", "looking for comfort"},
    {"attention seeking", "looking for comfort"},
    {"refuse|refuses|refused|refusing to open|talk|share|communicate", "finds it hard to"},
    {"stonewaller|stonewallers", "goes quiet"}}};

constexpr std::array<Wording, 2> sabotage{{
    {"self-sabotag*", "a self-protecting pattern that backfires"},
    {"sabotag* yourself|themselves|himself|herself|myself", "a self-protecting pattern that backfires"}}};

constexpr std::array<Wording, 8> brand{{
    {"love language|languages", "the ways that someone feels loved"},
    {"hold me tight", "a generic name"},
    {"love map|maps", "what you know of each other"},
    {"four horsemen", "four hard ways of speaking"},
    {"gottman method|institute", "a generic name"},
    {"dear man", "a generic name"},
    {"wise mind", "a generic name"},
    {"the managers|firefighters|exiles", "parts of oneself"}}};

constexpr std::array<Wording, 6> instrument{{
    {"phq-9|phq-2|gad-7|pcl-5|ecr-r|ecr-rs", "our own reflection tool"},
    {"fis scale|score|items", "our own reflection tool"},
    {"ecr|ios scale|score|items|questionnaire", "our own reflection tool"},
    {"fear-of-intimacy scale", "our own reflection tool"},
    {"fear of intimacy scale", "our own reflection tool"},
    {"beck depression inventory", "our own reflection tool"}}};

constexpr std::array<Wording, 7> stigma_es{{
    {"fobia al compromiso", {}},
    {"frígida|frígido", {}},
    {"persona|personas|pareja rota|rotas|dañada|dañadas", {}},
    {"persona|personas|gente|pareja tóxica|tóxicas", "lo que hace"},
    {"loca|loco|histérica|histérico", {}},
    {"narcisista|narcisistas", "lo que hace"},
    {"dependiente|dependientes emocional|emocionales", {}}}};

constexpr std::array<Wording, 3> suicide_es{{
    {"cometer|cometió|cometido suicidio|un", "murió por suicidio"},
    {"intento|intentos fallido|fallidos|exitoso", "intentó suicidarse"},
    {"chantaje|amenaza|amenazas de suicidio", "habló de querer morir"}}};

constexpr std::string_view describe = "say what the person does or feels";

constexpr std::array rules{
    Rule{"L-STIGMA", Severity::error, "en", "the words put a person down", describe, look_for<stigma>},
    Rule{"L-STIGMA", Severity::error, "es", "las palabras hieren a quien las lee", "di lo que la persona hace o siente", look_for<stigma_es>},
    Rule{"L-LABEL", Severity::warning, "en", "a label makes a habit into a kind of person", describe, look_for<label>},
    Rule{"L-PERSON", Severity::warning, "en", "the person comes before what they have", "a person with ...", look_for<person_first>},
    Rule{"L-SUFFER", Severity::warning, "en", "the words make a person helpless", "lives with, has, went through", look_for<suffer>},
    Rule{"L-SUICIDE", Severity::error, "en", "the words treat suicide as a crime or an achievement", "died by suicide, attempted suicide", look_for<suicide>},
    Rule{"L-SUICIDE", Severity::error, "es", "las palabras tratan el suicidio como delito o como logro", "murió por suicidio", look_for<suicide_es>},
    Rule{"L-ABUSE", Severity::error, "en", "the words share out blame for violence", "name what was done, and by whom", look_for<abuse>},
    Rule{"L-SEXDUTY", Severity::error, "en", "the words make sex a duty", "what is wanted and what is not, at one's own pace", look_for<sex_duty, denied>},
    Rule{"L-GENDER", Severity::warning, "en", "the words leave people out", "partner, they, each of you", look_for<gender>},
    Rule{"L-NORM", Severity::warning, "en", "the words say who is normal", "common, many couples", look_for<norm>},
    Rule{"L-RESIST", Severity::warning, "en", "the words judge a person who is not ready", "not ready yet, unsure, finds it hard", look_for<resist>},
    Rule{"L-SABOTAGE", Severity::note, "en", "the word blames what once protected", "a self-protecting pattern that backfires", look_for<sabotage>},
    Rule{"L-BRAND", Severity::error, "en", "the words are somebody's brand", "a generic name", look_for<brand>},
    Rule{"L-INSTR", Severity::error, "en", "a published scale is named on a client's page", "our own reflection tool", look_for<instrument>},
};

}  // namespace

std::span<Rule const> people_rules() { return rules; }

}  // namespace attune::check
