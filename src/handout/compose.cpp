#include "handout/compose.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

#include "base/limits.hpp"
#include "elements/common.hpp"
#include "elements/element.hpp"
#include "elements/markdown.hpp"
#include "handout/clinician_page.hpp"
#include "handout/gather.hpp"
#include "handout/grammar.hpp"
#include "handout/placeholders.hpp"
#include "handout/provenance.hpp"
#include "schema/words.hpp"

namespace attune::handout {
namespace {

using namespace literals;
using content::Section;
using content::Worksheet;
using elements::Element;
using elements::printed;
using elements::printed_with;
using elements::to_print;
using flow::TextStyle;

constexpr auto stop_rule = to_print("You can stop at any point. Bring it back unfinished.");
constexpr auto private_rule = to_print("Keep this page somewhere private, or bring it back.");

std::string joined_names(std::string const& a, std::string const& b, std::string_view language) {
    if (a.empty() || b.empty()) return a.empty() ? b : a;
    return list_joined(std::array{a, b}, and_before(b, language));
}

class Composer {
public:
    Composer(Handout const& handout, content::Library& library, Document document)
        : handout_{handout}, library_{library}, document_{document} {}

    Expected<Composed> compose() {
        bool const ready = set_stage();
        entries_ = gather(handout_, library_, document_, region_ != nullptr, problems_, notes_);
        for (auto& entry : entries_) {
            if (entry.second_copy) continue;
            entry.anchor = static_cast<std::int32_t>(flow_.anchors.size());
            flow_.anchors.push_back({entry.title, 0, true});
        }
        if (!ready || has_errors(problems_)) return fail();
        flow_.title = title();
        if (document_ == Document::clinician) flow_.title = say_with("{}, for the clinician", handout_.title);
        flow_.language = printed_language();
        if (handout_.date) flow_.creation_date = pdf_date(*handout_.date);
        add_furniture();
        add_parts();
        if (document_ != Document::clinician)
            for (auto const& [item, known] : known_names_) check_names(*item, known, problems_);
        check_title();
        if (has_errors(problems_)) return fail();
        std::ranges::move(problems_, std::back_inserter(notes_));  // warnings only
        sort_diagnostics(notes_);
        return Composed{std::move(flow_), std::move(look_), std::move(notes_)};
    }

private:
    Unexpected<Diagnostics> fail() {
        sort_diagnostics(problems_);
        return Unexpected<Diagnostics>{std::move(problems_)};
    }

    template <class T>
    T take(Expected<T> expected) {
        if (expected) return *std::move(expected);
        std::ranges::move(expected.error(), std::back_inserter(problems_));
        return {};
    }

    static std::string pdf_date(std::chrono::year_month_day date) {
        auto const two = [](unsigned n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
        return "D:" + std::to_string(static_cast<int>(date.year())) + two(static_cast<unsigned>(date.month())) +
               two(static_cast<unsigned>(date.day()));
    }

    // ---- words of ours, in the handout's language; on a sheet, in the sheet's ----

    std::string say(std::string_view english) const { return std::string(elements::printed(english, language())); }
    template <class... Values>
    std::string say_with(std::string_view english, Values const&... values) const {
        return elements::printed_with(english, language(), values...);
    }
    bool american() const { return region_ && region_->spelling == content::Spelling::american; }

    // ---- for whom, and how it looks ----

    bool set_stage() {
        auto const page_template = take(library_.page_template(handout_.page_template, handout_.where));
        if (!handout_.region.empty()) region_ = take(library_.region(handout_.region, handout_.where));
        if (!handout_.practice.empty()) practice_ = take(library_.practice(handout_.practice, handout_.where));
        set_people();
        if (!page_template) return false;
        content::LookChoice choice;
        choice.paper = paper_of(handout_, region_.get());
        choice.accent = handout_.accent;
        choice.ink = handout_.ink;
        choice.text_size = handout_.text_size;
        choice.letters = handout_.letters;
        choice.two_sided = handout_.two_sided || handout_.impose == Imposition::booklet;
        choice.punch_margin = handout_.punch_margin;
        auto look = content::resolve(*page_template, choice, handout_.where);
        if (!look) {
            std::ranges::move(look.error(), std::back_inserter(problems_));
            return false;
        }
        look_ = *std::move(look);
        return true;
    }

    Person person_of(NamedPerson const& given) const {
        Person person;
        switch (handout_.naming) {
            case Naming::name:
            case Naming::code: person.name = one_line(given.name); break;
            case Naming::initials: person.name = initials(one_line(given.name)); break;
            case Naming::blank:
            case Naming::you: break;
        }
        person.possessive = one_line(given.possessive);
        if (given.pronouns) {
            auto const& p = *given.pronouns;
            switch (p.set) {
                case PronounChoice::they: person.pronouns = they_pronouns(); break;
                case PronounChoice::she: person.pronouns = she_pronouns(); break;
                case PronounChoice::he: person.pronouns = he_pronouns(); break;
                case PronounChoice::name_only: person.pronouns.reset(); break;
                case PronounChoice::own:
                    person.pronouns =
                        PronounSet{p.they, p.them, p.their, p.theirs, p.themself, p.verb == VerbForm::plural};
                    break;
            }
        }
        return person;
    }

    void set_people() {
        people_.audience = handout_.audience;
        if (document_ != Document::clinician) {   // its page names nobody
            people_.a = person_of(handout_.people.a);
            people_.b = person_of(handout_.people.b);
        }
        people_.partner_word = handout_.partner_word;
        people_.has_partner = handout_.has_partner;
        people_.session_no = handout_.session;
        for (std::size_t i = 0; i < handout_.goals.size() && i < people_.goals.size(); ++i)
            people_.goals[i] = handout_.goals[i];
        if (practice_) {
            people_.clinician = practice_->clinician;
            people_.practice = practice_->name;
            people_.phone = practice_->phone;
        }
    }

    bool couple() const { return handout_.audience == Audience::couple; }

    std::string const& language() const {
        return document_ == Document::clinician ? handout_.language : language_for(handout_, reader_of(document_));
    }
    /// English is spelled as in the region.
    std::string printed_language() const { return language() != "en" ? language() : american() ? "en-US" : "en-GB"; }

    std::string in_words(std::optional<std::chrono::year_month_day> date, std::string_view language) const {
        return date ? long_date(*date, american() ? content::Spelling::american : content::Spelling::british, language)
                    : std::string{};
    }

    /// The people as one copy sees them, on a page in `language`.
    People people_for(Reader reader, std::string const& language) const {
        auto people = people_;
        people.reader = reader;
        people.language = language;
        people.date = in_words(handout_.date, language);
        people.next_session = in_words(handout_.next_session, language);
        return people;
    }

    elements::Setting setting_for(Reader reader, std::string const& language, Pt measure,
                                  std::optional<WritingSpace> space) {
        elements::Setting setting{.look = look_};
        setting.measure = measure;
        setting.couple = couple();
        setting.reader = reader;
        setting.language = language;
        auto const people = people_for(reader, language);
        setting.name_a = printed_person(Who::a, people).name;
        setting.name_b = printed_person(Who::b, people).name;
        setting.named = !people.a.name.empty() && !people.b.name.empty();
        setting.writing_space = factor_of(space.value_or(handout_.writing_space));
        setting.personalise = [this, people](schema::Text const& text) -> std::optional<std::string> {
            auto filled = fill_in(text.markdown, text.where, people);
            if (!filled) {
                std::ranges::move(filled.error(), std::back_inserter(problems_));
                return std::nullopt;
            }
            if (filled->dropped) return std::nullopt;
            if (auto warning = same_pronoun_warning(text.markdown, text.where, people))
                notes_.push_back(*std::move(warning));
            return std::move(filled->markdown);
        };
        if (region_) {
            setting.emergency = region_->emergency;
            for (auto const& line : region_->lines)
                setting.crisis_lines.push_back({line.name, line.number, line.hours,
                                                line.kind == content::HelpKind::crisis
                                                    ? elements::CrisisLine::Kind::crisis
                                                    : elements::CrisisLine::Kind::violence});
        }
        setting.reference = [this](std::string_view id) -> std::optional<std::string> {
            auto const* found = library_.reference(id);
            if (auto const all = library_.references(); !all && !references_told_) {
                // A file of references with a mistake must not make sources vanish from a page in silence.
                references_told_ = true;
                std::ranges::copy(all.error(), std::back_inserter(problems_));
            }
            if (!found || !found->verified) return std::nullopt;
            return found->short_form.markdown;
        };
        setting.picture = [this](std::string_view file, SourceSpan const& asked_from) {
            return picture(file, asked_from);
        };
        setting.problems = &problems_;
        return setting;
    }

    /// Each picture is small enough; this is about all of them together.
    std::shared_ptr<Picture const> picture(std::string_view file, SourceSpan const& asked_from) {
        auto const found = take(library_.picture(file, asked_from));
        if (!found || !pictures_.insert(found).second) return found;
        picture_pixels_ += static_cast<std::size_t>(found->width) * static_cast<std::size_t>(found->height);
        if (picture_pixels_ <= limits::pictures_pixels.most) return found;
        problems_.push_back(over(limits::pictures_pixels, asked_from, schema::in_code_clipped(file)));
        return nullptr;
    }

    static std::string const& language_of(Entry const& entry) {
        return entry.reading() ? entry.article->language : entry.sheet->language;
    }

    // ---- page furniture ----

    /// What stands at the top and in the file's properties. The clinician's own page goes to nobody's home.
    std::string title() const {
        return handout_.discreet && document_ != Document::clinician ? say("Pages for you") : handout_.title;
    }
    bool with_letterhead() const { return practice_ && handout_.letterhead && !handout_.discreet; }

    std::string help_line() const {
        if (!region_) return {};
        std::string text;
        auto const crisis = std::ranges::find(region_->lines, content::HelpKind::crisis, &content::HelpLine::kind);
        if (crisis != region_->lines.end()) {
            text = crisis->name + " " + kept_together(crisis->number);
            if (!crisis->hours.empty()) text += ", " + crisis->hours;
            text += ". ";
        }
        return text + say_with("In danger: {}.", kept_together(region_->emergency));
    }

    static std::string kept_together(std::string number) {
        std::string out;
        for (char const c : number) c == ' ' ? out += "\u00A0" : out += c;
        return out;
    }

    void add_furniture() {
        auto& f = flow_.furniture;
        if (!handout_.discreet) f.running_head_left = handout_.title;
        if (document_ == Document::clinician) {
            f.running_head_left = f.running_head_right = say("Clinician copy: do not hand out");
            add_page_number(f.foot_right);
            return;
        }
        if (with_letterhead()) {
            f.running_head_right = practice_->name;
            add_letterhead(f.letterhead);
        }
        if (auto const help = help_line(); !help.empty()) {
            flow::Paragraph line;
            line.style = TextStyle::footer;
            auto const question = say("Need help now?");
            line.text = question + " " + help;
            line.spans = {{static_cast<std::uint32_t>(question.size()), TextStyle::footer, false, true, -1},
                          {static_cast<std::uint32_t>(line.text.size()), TextStyle::footer}};
            f.foot.push_back(std::move(line));
        } else {
            notes_.push_back(warning_at(handout_.where, "the footer has no crisis line", {"choose a `region`"}));
        }
        if (with_letterhead() && !practice_->phone.empty()) {
            auto text = practice_->name + ": " + kept_together(practice_->phone);
            if (!practice_->hours.empty()) text += ", " + practice_->hours;
            f.foot.push_back(flow::plain(TextStyle::footer, text + "."));
        }
        add_page_number(f.foot_right);
    }

    /// "Page 2 of 9", the 2 in bold; never broken.
    void add_page_number(flow::Paragraph& number) const {
        number.style = TextStyle::footer;
        number.text = say("Page") + "\u00A0";
        auto const at = static_cast<std::uint32_t>(number.text.size());
        number.text += "\uFFFC\u00A0" + say("of") + "\u00A0\uFFFC";
        number.spans = {{at, TextStyle::footer},
                        {at + 3, TextStyle::footer, false, true, -1},
                        {static_cast<std::uint32_t>(number.text.size()), TextStyle::footer}};
        number.inlines = {{flow::Inline::Kind::page_number}, {flow::Inline::Kind::page_count}};
    }

    /// As large as the letterhead takes: at most 15 mm high and 45 mm wide.
    static Size logo_size(Picture const& picture, Pt room) {
        Pt const high = std::min(15_mm, room), wide = 45_mm;
        double const aspect = static_cast<double>(picture.width) / picture.height;
        return aspect > wide / high ? Size{wide, wide / aspect} : Size{high * aspect, high};
    }

    void add_letterhead(flow::Blocks& out) const {
        auto const& page = look_.page;
        flow::Columns head;
        head.across = flow::Columns::Across::centre;
        head.least_height = page.letterhead_height - 3_mm - look_.metrics.rule;
        if (practice_->picture) {
            auto const size = logo_size(*practice_->picture, head.least_height);
            head.columns.push_back({{size.width + 3_mm}, {flow::Block{flow::Image{practice_->picture, size}}}});
        } else if (practice_->mark == content::Mark::rings) {
            flow::Canvas mark;
            mark.size = {15_mm, 12_mm};
            for (Pt const x : {4.2_mm, 8.2_mm})
                mark.items.push_back(Shape{circle_path({x, 6_mm}, 3.9_mm), Stroke{0.4_mm, look_.accent}, {}});
            head.columns.push_back({{15_mm}, {flow::Block{std::move(mark)}}});
        }
        flow::Blocks names{flow::Block{flow::plain(TextStyle::letterhead_name, practice_->name)}};
        if (!practice_->line.empty()) names.push_back({flow::plain(TextStyle::letterhead_line, practice_->line)});
        head.columns.push_back({{{}, 3}, std::move(names)});
        flow::Blocks address;
        for (auto const& line : practice_->address) {
            auto paragraph = flow::plain(TextStyle::letterhead_line, line);
            paragraph.align = flow::Align::right;
            address.push_back({std::move(paragraph)});
        }
        head.columns.push_back({{{}, 2}, std::move(address)});
        out.push_back({std::move(head)});
        flow::Block rule{flow::Rule{Stroke{look_.metrics.rule, look_.accent}, {}, {}}};
        rule.before = 3_mm;
        out.push_back(std::move(rule));
        mark(out, 0, first_page_origin("letterhead"));
    }

    // ---- the first page ----

    /// How the people are named on the first page; empty: a line to write on.
    std::string prepared_for() const {
        switch (document_) {
            case Document::a: return people_.a.name;
            case Document::b: return people_.b.name;
            case Document::whole:
            case Document::together:
            case Document::clinician: break;
        }
        return couple() ? joined_names(people_.a.name, people_.b.name, language()) : people_.a.name;
    }

    /// `label`: in English.
    flow::Block labelled(TextStyle style, std::string_view label, std::string const& value) const {
        if (!value.empty()) return {flow::plain(style, value)};
        flow::Paragraph blank;
        blank.style = style;
        blank.text = "\uFFFC";
        flow::Field field;
        field.name = label == "Date" ? "first-page_date" : "first-page_name";
        field.label = say(label);
        blank.inlines = {{flow::Inline::Kind::blank, 30_mm, true, -1,
                          std::make_shared<flow::Field const>(std::move(field))}};
        return {std::move(blank)};
    }

    void add_first_page(flow::Blocks& out) {
        flow::Blocks title{flow::Block{flow::plain(TextStyle::title, this->title())}};
        if (!handout_.subtitle.empty() && !handout_.discreet) {
            flow::Block subtitle{flow::plain(TextStyle::subtitle, handout_.subtitle)};
            subtitle.before = look_.metrics.paragraph_gap;
            title.push_back(std::move(subtitle));
        }
        struct Fact {
            std::string_view label;
            std::string value;
        };
        std::vector<Fact> facts;
        if (handout_.naming != Naming::you) facts.push_back({to_print("Prepared for"), prepared_for()});
        facts.push_back({to_print("Date"), in_words(handout_.date, language())});
        if (handout_.next_session)
            facts.push_back({to_print("Next session"), in_words(handout_.next_session, language())});

        if (look_.side_column) {
            flow::Blocks side;
            for (auto const& fact : facts) {
                flow::Block label{flow::plain(TextStyle::meta_label, say(fact.label))};
                // The first label stands level with the small letters of the title.
                label.before = side.empty() ? 0_mm : 3_mm;
                side.push_back(std::move(label));
                side.push_back(labelled(TextStyle::body, fact.label, fact.value));
            }
            mark(side, 0, first_page_origin("people"));
            mark(title, 0, first_page_origin("title"));
            flow::Box lowered;
            lowered.pad_top = 2.6_mm;
            lowered.blocks = std::move(side);
            flow::Columns both;
            both.gap = look_.page.side_gap;
            both.columns = {{{look_.page.side}, {flow::Block{std::move(lowered)}}}, {{{}, 1}, std::move(title)}};
            out.push_back({std::move(both)});
        } else {
            std::ranges::move(title, std::back_inserter(out));
            mark(out, 0, first_page_origin("title"));
            for (auto const& fact : facts) {
                flow::Block block = labelled(TextStyle::body, fact.label, fact.value);
                auto& paragraph = std::get<flow::Paragraph>(block.kind);
                auto const label = say(fact.label) + ": ";
                paragraph.text = label + paragraph.text;
                paragraph.spans = {{static_cast<std::uint32_t>(label.size()), TextStyle::body, false, true, -1},
                                   {static_cast<std::uint32_t>(paragraph.text.size()), TextStyle::body}};
                block.before = look_.metrics.paragraph_gap;
                out.push_back(std::move(block));
            }
            mark(out, 0, first_page_origin("people"));
        }

        auto const setting = setting_for(reader_of(document_), language(), look_.page.text_width(), {});
        if (!handout_.note.empty())
            add_labelled(out, say("A note for you"), elements::set_text(handout_.note, TextStyle::body, setting), "note");
        if (!handout_.goals.empty()) {
            flow::Blocks goals;
            for (auto const& goal : handout_.goals) {
                auto paragraph = flow::plain(TextStyle::body, "\u201C" + one_line(goal) + "\u201D");
                flow::Block block{std::move(paragraph)};
                if (!goals.empty()) block.before = look_.metrics.list_before;
                goals.push_back(std::move(block));
            }
            add_labelled(out, say(handout_.goals.size() == 1 ? "Your goal" : "Your goals"), std::move(goals), "goals");
        }
        if (handout_.contents && !entries_.empty()) add_labelled(out, say("In this handout"), {contents()}, "contents");
        mark(out, 0, first_page_origin(""));
    }

    void add_labelled(flow::Blocks& out, std::string_view label, flow::Blocks body, std::string name) const {
        if (body.empty()) return;
        auto const first = out.size();
        auto const origin = first_page_origin(std::move(name));
        body.front().before = {};
        if (look_.side_column) {
            flow::Block block{
                flow::Hang{{flow::Block{flow::plain(TextStyle::meta_label, std::string(label))}}, std::move(body)}};
            block.before = look_.metrics.gap.normal;
            out.push_back(std::move(block));
            mark(out, first, origin);
            return;
        }
        flow::Block heading{flow::plain(TextStyle::small_heading, std::string(label))};
        heading.before = look_.metrics.heading_gap;
        heading.keep_with_next = true;
        out.push_back(std::move(heading));
        std::ranges::move(body, std::back_inserter(out));
        mark(out, first, origin);
    }

    std::string what_to_do(Entry const& entry) const {
        if (entry.reading()) {
            auto const minutes = reading_minutes(*entry.section, *entry.item);
            return say_with("Read, {}", elements::minutes_text(minutes, language()));
        }
        if (entry.sheet->who == content::Who::alone) return say("Fill in alone");
        return say(entry.sheet->kind == content::SheetKind::agreement ? "Agree together" : "Fill in together");
    }

    static flow::Paragraph with_rings(flow::Paragraph paragraph, content::Who who) {
        paragraph.text = "\uFFFC" + paragraph.text;
        for (auto& span : paragraph.spans) span.end += 3;
        paragraph.inlines.insert(
            paragraph.inlines.begin(),
            {who == content::Who::alone ? flow::Inline::Kind::one_ring : flow::Inline::Kind::two_rings, {}, false, -1});
        return paragraph;
    }

    flow::Block contents() const {
        flow::Table table;
        table.across = flow::Columns::Across::baseline;
        table.row_rule = Stroke{look_.metrics.hair};
        table.meaning = flow::Table::Meaning::contents;
        bool const wide = look_.side_column;
        using Column = flow::Table::Column;
        if (wide)
            table.columns = {Column{{7.5_mm}}, Column{{{}, 1}}, Column{{8.1_mm}}, Column{{29.4_mm}}, Column{{7.5_mm}}};
        else table.columns = {Column{{12_mm}}, Column{{{}, 1}}, Column{{15_mm}}};
        for (auto const& entry : entries_) {
            if (entry.anchor < 0) continue;
            flow::Paragraph page;
            page.style = TextStyle::contents_title;
            page.text = "\uFFFC";
            page.inlines = {{flow::Inline::Kind::page_of_anchor, {}, false, entry.anchor}};
            page.align = flow::Align::right;
            auto kind = flow::plain(TextStyle::contents_kind, what_to_do(entry));
            flow::Blocks title{flow::Block{flow::plain(TextStyle::contents_title, entry.title)}};
            flow::Table::Row row;
            row.height = wide ? Pt::from_mm(6.75) : 9_mm;
            row.cells.push_back({flow::Block{flow::plain(TextStyle::contents_title, std::to_string(entry.number))}});
            if (wide) {
                flow::Blocks icon;
                if (!entry.reading())
                    icon.push_back({with_rings(flow::plain(TextStyle::contents_kind, ""), entry.sheet->who)});
                row.cells.push_back(std::move(title));
                row.cells.push_back(std::move(icon));
                row.cells.push_back({flow::Block{std::move(kind)}});
            } else {
                if (!entry.reading()) kind = with_rings(std::move(kind), entry.sheet->who);
                title.push_back({std::move(kind)});
                row.cells.push_back(std::move(title));
            }
            row.cells.push_back({flow::Block{std::move(page)}});
            table.rows.push_back(std::move(row));
        }
        if (!table.rows.empty()) table.rows.back().rule_below = false;
        return {std::move(table)};
    }

    // ---- reading ----

    void add_clinician_pages() {
        flow_.parts.emplace_back();
        auto setting = setting_for(Reader::shared, language(), look_.page.full_width(), {});
        setting.clinician = true;
        add_clinician_page(flow_.parts.back().blocks, handout_, entries_, setting);
    }

    void add_parts() {
        if (document_ == Document::clinician) return add_clinician_pages();
        bool const with_first_page = document_ != Document::together;
        if (with_first_page) {
            flow_.parts.emplace_back();
            add_first_page(flow_.parts.back().blocks);
        }
        bool reading = with_first_page;  // the part at hand takes reading
        for (auto const& entry : entries_) {
            if (entry.reading()) {
                if (!reading) {
                    flow_.parts.emplace_back();
                    flow_.parts.back().starts_page = true;
                }
                reading = true;
                auto& out = flow_.parts.back().blocks;
                auto const first = out.size();
                add_section(out, *entry.section, entry, std::to_string(entry.number), entry.title, 0);
                mark(out, first, origin(entry, ""));
            } else {
                reading = false;
                add_sheet(entry);
            }
        }
        if (handout_.provenance) {
            flow_.parts.emplace_back();
            flow_.parts.back().starts_page = true;
            add_provenance_page(flow_.parts.back().blocks, provenance_of(entries_, region_.get(), library_, language()),
                                setting_for(Reader::shared, language(), look_.page.full_width(), {}));
        }
    }

    void add_section(flow::Blocks& out, Section const& section, Entry const& entry, std::string const& number,
                     std::string const& title, int level) {
        bool const top = level == 0;
        auto const& m = look_.metrics;
        auto const heading_style = top ? TextStyle::section_heading : TextStyle::subsection_heading;
        auto const number_style = top ? TextStyle::section_number : TextStyle::subsection_number;
        std::int32_t anchor = entry.anchor;
        if (!top) {
            anchor = static_cast<std::int32_t>(flow_.anchors.size());
            flow_.anchors.push_back({title, std::min(level, 3), true});
        }
        if (top) {
            flow::Block rule{flow::Rule{Stroke{look_.side_column ? m.rule : m.bar, look_.accent}, {}, 3_mm}};
            rule.before = m.section_gap;
            rule.keep_with_next = true;
            rule.anchor = anchor;
            rule.where = section.where;
            out.push_back(std::move(rule));
        }
        flow::Block heading;
        if (look_.side_column)
            heading.kind = flow::Hang{{flow::Block{flow::plain(number_style, number)}},
                                      {flow::Block{flow::plain(heading_style, title)}}};
        else heading.kind = flow::plain(heading_style, number + ". " + title);
        heading.keep_with_next = true;
        heading.where = section.where;
        if (!top) {
            heading.before = m.heading_gap;
            heading.anchor = anchor;
        }
        out.push_back(std::move(heading));

        auto const first_body = out.size();
        if (top && !entry.item->note.empty()) add_therapist_note(out, entry.item->note, entry.reader, true);
        // The blocks of the item itself go by their names alone, those of its parts by the part's id and their name.
        bool const own = top && entry.item->article.empty();
        auto& known = known_names_[entry.item];
        if (!top || !own) known.push_back(section.id);
        add_body(out, fitted(section.body, *entry.item, own ? "" : section.id + "/", known, problems_), section, entry);
        if (out.size() > first_body)
            out[first_body].before = top ? flow::Elastic{m.section_after} : flow::Elastic{0_pt};
        if (!entry.item->with_parts) return;
        int n = 0;
        for (auto const& part : section.sections)
            if (!left_out(*entry.item, part.id))
                add_section(out, part, entry, number + "." + std::to_string(++n), part.title, level + 1);
            else known_names_[entry.item].push_back(part.id);
    }

    /// A section's blocks, and the works that it draws on as the last thing.
    void add_body(flow::Blocks& out, Fitted fit, Section const& section, Entry const& entry) {
        auto const origins = origins_of(entry, fit);
        auto& body = fit.blocks;
        if (!section.sources.empty()) {
            elements::Sources sources;
            sources.refs = section.sources;
            sources.where = section.where;
            body.push_back(std::move(sources));
        }
        auto const first = out.size();
        auto setting = setting_for(entry.reader, language_of(entry), look_.page.full_width(), {});
        setting.article = true;
        elements::compose_body(body, setting, out, origins);
        // The sources alone on a page would name works for nothing.
        if (!section.sources.empty() && out.size() > first + 1) out[out.size() - 2].keep_with_next = true;
    }

    void add_therapist_note(flow::Blocks& out, schema::Text const& note, Reader reader, bool in_reading) {
        auto const style = in_reading ? TextStyle::body : TextStyle::item;
        auto const setting =
            setting_for(reader, language(), in_reading ? look_.page.text_width() : look_.page.full_width(), {});
        auto paragraph = elements::set_paragraph(note, style, setting);
        if (!paragraph) return;
        auto const label = say("From your therapist:") + " ";
        if (paragraph->spans.empty()) paragraph->spans = {{static_cast<std::uint32_t>(paragraph->text.size()), style}};
        for (auto& span : paragraph->spans) span.end += static_cast<std::uint32_t>(label.size());
        paragraph->spans.insert(paragraph->spans.begin(),
                                {static_cast<std::uint32_t>(label.size()), style, false, true, -1});
        paragraph->text = label + paragraph->text;
        flow::Block block{*std::move(paragraph)};
        block.where = note.where;
        if (in_reading && look_.side_column) block = flow::Block{flow::Hang{{}, {std::move(block)}}};
        block.before = look_.metrics.paragraph_gap;
        out.push_back(std::move(block));
    }

    // ---- sheets ----

    static std::string_view kind_word(content::SheetKind kind) {
        switch (kind) {
            case content::SheetKind::worksheet: return to_print("Worksheet");
            case content::SheetKind::log: return to_print("Log");
            case content::SheetKind::agreement: return to_print("Agreement");
            case content::SheetKind::cards: return to_print("Cards");
        }
        return {};
    }

    std::string how_line(Worksheet const& sheet) const {
        if (!sheet.how.empty()) return sheet.how;
        // A sheet made for one or two is done alone when it is printed for one.
        bool const alone = sheet.who == content::Who::alone ||
                           (!couple() && sheet.audience == content::SheetAudience::individual_or_couple);
        auto const who = alone ? to_print("On your own") : couple() ? to_print("Both of you") : to_print("With your partner");
        auto const minutes = elements::minutes_text(sheet.minutes, sheet.language);
        return std::string(printed(who, sheet.language)) + ", " +
               kept_together(printed_with("about {}", sheet.language, minutes));
    }

    /// Whose copy of a sheet it is.
    std::string name_on(Entry const& entry) const {
        auto const people = people_for(entry.reader, entry.sheet->language);
        return printed_person(entry.reader == Reader::a ? Who::a : Who::b, people).name;
    }

    flow::Block sheet_label(Entry const& entry, bool with_how) const {
        auto label =
            flow::plain(TextStyle::sheet_label, std::to_string(entry.number) + ". " +
                                                    std::string(printed(kind_word(entry.sheet->kind), entry.sheet->language)));
        if (entry.reader != Reader::shared) {
            label.text += ": " + name_on(entry);
        }
        label.spans = {{static_cast<std::uint32_t>(label.text.size()), TextStyle::sheet_label, false, true, -1}};
        if (!with_how) return {std::move(label)};
        auto how = with_rings(flow::plain(TextStyle::sheet_label, how_line(*entry.sheet)), entry.sheet->who);
        how.align = flow::Align::right;
        flow::Columns head;
        head.across = flow::Columns::Across::baseline;
        head.gap = 6_mm;
        head.columns = {{{{}, look_.side_column ? 0.8 : 0.5}, {flow::Block{std::move(label)}}},
                        {{{}, 1}, {flow::Block{std::move(how)}}}};
        return {std::move(head)};
    }

    void add_sheet(Entry const& entry) {
        auto const& sheet = *entry.sheet;
        auto const& m = look_.metrics;
        flow_.parts.emplace_back();
        auto& part = flow_.parts.back();
        part.starts_page = true;
        part.fits = true;
        // Pages that are put two on a sheet are all of one shape.
        part.landscape = sheet.landscape && handout_.impose == Imposition::none;
        Pt const measure = (part.landscape ? look_.page.landscape() : look_.page).full_width();
        if (entry.reader != Reader::shared) part.running_head_right = name_on(entry);
        auto setting = setting_for(entry.reader, sheet.language, measure, entry.item->writing_space);
        setting.sheet = sheet.id;

        flow::Block rule{flow::Rule{Stroke{m.bar, look_.accent}, {}, 3_mm}};
        rule.anchor = entry.anchor;
        rule.where = sheet.where;
        auto const top = [&](flow::Blocks& out, std::string title, bool with_how) {
            out.push_back(rule);
            out.back().keep_with_next = true;
            if (!with_how) out.back().anchor = -1;
            out.push_back(sheet_label(entry, with_how));
            out.back().keep_with_next = true;
            out.push_back({flow::plain(TextStyle::sheet_title, std::move(title))});
            out.back().keep_with_next = true;
        };
        top(part.blocks, entry.title, true);
        top(part.continued, setting.say_with("{}, continued", entry.title), false);
        flow::Box air;
        air.pad_top = m.small_gap.normal;
        part.continued.push_back({std::move(air)});
        // A page of cards is theirs alone: eight of them need all of it, and backs must meet their fronts.
        auto const is_deck = [](Element const& block) { return std::holds_alternative<elements::Cards>(block); };
        if (std::ranges::any_of(sheet.blocks, is_deck)) part.continued.clear();

        auto intro_text = sheet.intro;
        for (auto const& [name, words] : entry.item->reword)
            if (name == "intro") intro_text = words;
        if (auto intro = elements::set_paragraph(intro_text, TextStyle::sheet_intro, setting);
            intro && !left_out(*entry.item, "intro")) {
            flow::Columns narrow;
            narrow.columns = {{{std::min(m.intro_width, measure)}, {flow::Block{*std::move(intro)}}}};
            flow::Block block{std::move(narrow)};
            block.before = 1.5_mm;
            block.where = sheet.intro.where;
            block.origin = origin(entry, "intro");
            part.blocks.push_back(std::move(block));
        }
        if (!entry.item->note.empty()) add_therapist_note(part.blocks, entry.item->note, entry.reader, false);
        auto& known = known_names_[entry.item];
        known.push_back("intro");
        auto fit = fitted(sheet.blocks, *entry.item, "", known, problems_);
        keep_questions(fit, sheet.who, entry.questions);
        if (entry.questions == Questions::alone) add_sharing_line(part.blocks, fit, sheet);
        elements::compose_all(fit.blocks, setting, part.blocks, origins_of(entry, fit));

        std::string last = sheet.stop_rule ? std::string(setting.say(stop_rule)) : std::string{};
        if (sheet.has(content::Flag::private_) || sheet.has(content::Flag::trauma))
            last += (last.empty() ? "" : " ") + std::string(setting.say(private_rule));
        if (!last.empty()) {
            // Alone on a page it would say nothing. A drawing does not come along: it would leave a hole.
            auto& end = part.blocks.back();
            bool const drawn = std::holds_alternative<flow::Canvas>(end.kind) || std::holds_alternative<flow::Image>(end.kind);
            if (!drawn) end.keep_with_next = true;
            flow::Block block{flow::plain(TextStyle::hint, last)};
            block.before = flow::Elastic{3_mm, 1.5_mm, flow::Fit::smaller_gaps};
            part.blocks.push_back(std::move(block));
        }
        mark(part.blocks, 0, origin(entry, ""));
    }

    /// Who sees what is written on a partner's own page of a sheet for two.
    void add_sharing_line(flow::Blocks& out, Fitted const& fit, Worksheet const& sheet) const {
        bool own = false, shown = false;
        for (auto const& block : fit.blocks) {
            if (elements::sharing_of(block) == elements::Sharing::share) shown = true;
            else if (elements::is_input(block)) own = true;
        }
        auto const words =
            own && shown ? to_print("What is marked to share is for both of you. The rest is yours alone.")
            : shown      ? to_print("Bring this page to show to each other.")
                         : to_print("This page is yours alone. Share it only if you choose to.");
        flow::Block block{flow::plain(TextStyle::hint, std::string(printed(words, sheet.language)))};
        block.before = look_.metrics.paragraph_gap;
        block.where = sheet.where;
        out.push_back(std::move(block));
    }

    // ---- what shows what ----

    static std::shared_ptr<flow::Origin const> first_page_origin(std::string part) {
        return std::make_shared<flow::Origin const>(flow::Origin{flow::Origin::first_page, std::move(part)});
    }
    std::shared_ptr<flow::Origin const> origin(Entry const& entry, std::string part) const {
        auto const item = static_cast<std::int32_t>(entry.item - handout_.items.data());
        return std::make_shared<flow::Origin const>(flow::Origin{item, std::move(part)});
    }
    elements::Origins origins_of(Entry const& entry, Fitted const& fit) const {
        elements::Origins out;
        for (auto const& name : fit.names) out.push_back(origin(entry, name));
        return out;
    }
    /// What has no origin yet, from `first` on, is `origin`'s.
    static void mark(flow::Blocks& blocks, std::size_t first, std::shared_ptr<flow::Origin const> const& origin) {
        for (; first < blocks.size(); ++first)
            if (!blocks[first].origin) blocks[first].origin = origin;
    }

    /// The document's title is seen in windows and lists: a client's name has no place there.
    void check_title() {
        for (auto const* person : {&people_.a, &people_.b}) {
            if (person->name.size() < 3 || handout_.title.find(person->name) == std::string::npos) continue;
            notes_.push_back(
                warning_at(handout_.where, "the title holds a name; it is shown wherever the PDF is listed",
                           {"take the name out of `title`; the first page names people under `Prepared for`"}));
        }
    }

    Handout const& handout_;
    content::Library& library_;
    Document document_;
    flow::Look look_;
    std::shared_ptr<content::Region const> region_;
    std::shared_ptr<content::Practice const> practice_;
    People people_;
    std::vector<Entry> entries_;
    flow::Flow flow_;
    std::set<std::shared_ptr<Picture const>> pictures_;
    std::size_t picture_pixels_ = 0;  // of all of them
    bool references_told_ = false;
    std::map<Item const*, std::vector<std::string>> known_names_;  // of what an item may leave out or reword
    Diagnostics problems_, notes_;
};

}  // namespace

Expected<Composed> compose(Handout const& handout, content::Library& library, Document document) {
    return Composer{handout, library, document}.compose();
}

std::vector<Document> documents_of(Handout const& handout, content::Library& library) {
    if (handout.audience != Audience::couple) return {Document::whole};
    bool const set = handout.copies == Copies::each || holds_private(handout, library);
    if (set) return {Document::a, Document::b, Document::together, Document::clinician};
    return {Document::whole};
}

std::vector<std::string> gated_sheets(Handout const& handout, content::Library& library) {
    std::vector<std::string> titles;
    for (auto const& item : handout.items) {
        if (item.worksheet.empty()) continue;
        auto const sheet = library.worksheet(item.worksheet, {});
        if (!sheet) continue;  // it cannot be printed either
        auto const& title = item.title.empty() ? (*sheet)->title : item.title;
        bool const gated = (*sheet)->gated(handout.audience == Audience::couple);
        if (gated && std::ranges::find(titles, title) == titles.end()) titles.push_back(title);
    }
    return titles;
}

}  // namespace attune::handout
