#include "elements/element.hpp"

#include <algorithm>
#include <type_traits>

#include "elements/common.hpp"
#include "elements/markdown.hpp"
#include "schema/nearest.hpp"

namespace attune::elements {

using namespace literals;

schema::Choice<Element> const& choice(Element const*) {
    static auto const table = schema::Choice<Element>("element", "What articles and sheets are made of.")
        .option<Prose>().option<Heading>().option<List>().option<Steps>().option<Callout>().option<CrisisBox>()
        .option<Quote>().option<Discuss>().option<Sources>().option<PageBreak>().option<ClinicianNote>()
        .option<HeaderFields>()
        .option<Lines>().option<ShortAnswer>().option<Stem>().option<FillIn>().option<Checklist>()
        .option<SingleChoice>().option<Rating>().option<WordBank>().option<Table>().option<TwoColumn>()
        .option<Tracker>().option<Ladder>().option<Agreement>().option<Cycle>().option<Bands>()
        .option<Drawing>().option<Wheel>().option<Timeline>().option<Circles>().option<Overlap>().option<Vas>()
        .option<Thermometer>().option<Ranking>().option<Likert>().option<Scored>().option<ChoiceGrid>()
        .option<Box>().option<Letter>().option<Goal>().option<Plan>().option<Matching>().option<Cards>()
        .option<Example>().option<Image>()
        .plain<Prose>(&Prose::text);
    return table;
}

namespace {

template <class T>
constexpr bool is_answer = std::is_base_of_v<Input, T>;
template <class T>
constexpr bool draws_partners = requires { T::shows_partners; };

/// Narrow enough to stand in a partner's column.
template <class T>
constexpr bool fits_column =
    std::is_same_v<T, Lines> || std::is_same_v<T, ShortAnswer> || std::is_same_v<T, Checklist> ||
    std::is_same_v<T, SingleChoice> || std::is_same_v<T, Stem> || std::is_same_v<T, FillIn> || std::is_same_v<T, Box>;

constexpr Pt partner_gap = Pt::from_mm(15);

/// One copy of the element under a partner's name.
template <class T>
flow::Blocks under_name(T const& self, Reader who, Setting const& setting) {
    auto own = setting;
    own.reader = who;
    flow::Blocks out{partner_heading(who, false, self.where, setting)};
    compose(self, own, out);
    return out;
}

/// An answer that each partner gives, or only one of them, on a sheet for both.
template <class T>
void compose_for_partners(T const& self, Setting const& setting, flow::Blocks& out) {
    auto const before = group_gap(out, setting);
    auto const put = [&](Reader who, flow::Elastic gap) {
        auto blocks = under_name(self, who, setting);
        blocks.front().before = gap;
        std::ranges::move(blocks, std::back_inserter(out));
    };
    if (self.whose != Whose::each) return put(self.whose == Whose::b ? Reader::b : Reader::a, before);
    if (fits_column<T> && side_by_side(setting)) {
        auto const narrow = setting.narrowed((setting.measure - partner_gap) / 2);
        out.push_back(
            block(two_columns(under_name(self, Reader::a, narrow), under_name(self, Reader::b, narrow), partner_gap),
                  self.where, before));
        return;
    }
    put(Reader::a, before);
    put(Reader::b, setting.look.metrics.gap);
}

/// What each type asks for, for an example of it; nullopt when there is no showing it.
template <class T>
std::optional<AnswerParts> parts_of(T const& self, [[maybe_unused]] std::string_view language) {
    if constexpr (requires { self.stems; self.intro; }) return AnswerParts{self.stems, {}};
    else if constexpr (std::is_same_v<T, Letter>) return AnswerParts{{std::string(printed("Letter", language))}, {}};
    else if constexpr (is_answer<T> && requires { self.prompt; self.options; }) return AnswerParts{{self.prompt}, {}};
    else if constexpr (std::is_same_v<T, Lines> || std::is_same_v<T, ShortAnswer> || std::is_same_v<T, Box> ||
                       std::is_same_v<T, Rating>)
        return AnswerParts{{self.prompt}, {}};
    else return std::nullopt;
}

std::optional<AnswerParts> parts_of(Table const& self, std::string_view) {
    AnswerParts parts;
    auto const add = [&](schema::Text label, double width) {
        parts.labels.push_back(std::move(label));
        parts.widths.push_back(width);
    };
    if (!self.labels.empty()) add({self.label_head, self.where}, 1);
    for (auto const& column : self.columns) add(column.name, column.kind == ColumnKind::number ? 0.7 : column.width);
    return parts;
}

std::optional<AnswerParts> parts_of(FillIn const& self, std::string_view language) {
    AnswerParts parts;
    for (auto const& blank : self.blanks) parts.labels.push_back({blank.name, self.where});
    for (auto i = parts.labels.size(); i < count_blanks(self.text.markdown); ++i)
        parts.labels.push_back({printed_with("Blank {}", language, i + 1), self.where});
    return parts;
}

std::optional<AnswerParts> parts_of(TwoColumn const& self, std::string_view) {
    AnswerParts parts;
    for (auto const& row : self.rows) parts.labels.push_back(row.prompt);
    return parts;
}

std::optional<AnswerParts> parts_of(Bands const& self, std::string_view) {
    AnswerParts parts;
    for (auto const& band : self.bands) parts.labels.push_back(band.name);
    return parts;
}

std::optional<AnswerParts> parts_of(Goal const& self, std::string_view language) {
    AnswerParts parts;
    for (auto const part : self.parts) parts.labels.push_back({std::string(goal_question(part, false, language)), self.where});
    return parts;
}

std::optional<AnswerParts> parts_of(Plan const& self, std::string_view) { return AnswerParts{{self.left, self.right}, {}}; }

Element const* find_id(std::vector<Element> const& elements, std::string_view id) {
    auto const found = std::ranges::find(elements, id, [](Element const& e) { return id_of(e); });
    return found == elements.end() ? nullptr : &*found;
}

/// The setting in which each of `elements` can show how another is filled in.
Setting knowing(std::vector<Element> const& elements, Setting const& setting) {
    auto copy = setting;
    copy.parts_of = [&elements, &setting](std::string_view id) -> std::optional<AnswerParts> {
        auto const* found = find_id(elements, id);
        if (!found || !wanted(*found, setting)) return std::nullopt;
        return std::visit([&](auto const& e) { return parts_of(e, setting.language); }, *found);
    };
    return copy;
}

/// That what an example shows is there, and has as many parts.
void check_example(Example const& self, std::vector<Element> const& elements, Diagnostics& problems) {
    auto const* found = find_id(elements, self.of);
    if (!found) {
        std::vector<std::string_view> ids;
        for (auto const& element : elements)
            if (auto const id = id_of(element); !id.empty()) ids.push_back(id);
        auto hints = schema::suggest(self.of, ids, "there is");
        if (hints.empty()) hints.emplace_back("`of` is the `id` of an answer of the same sheet");
        problems.push_back(error_at(self.where, "example refers to unknown element `" + self.of + "`", hints));
        return;
    }
    auto const type = std::string(type_name(*found));
    auto const parts = std::visit([](auto const& e) { return parts_of(e, "en"); }, *found);
    if (!parts) {
        problems.push_back(error_at(self.where, "there is no example of a `" + type + "`",
                                    {"a line of `text` may say how it is filled in"}));
    } else if (self.values.size() > parts->labels.size()) {
        auto const has = std::to_string(parts->labels.size());
        bool const table = !parts->widths.empty();
        problems.push_back(error_at(self.values[parts->labels.size()].where,
                                    std::string(table ? "value for column " : "value ") +
                                        std::to_string(self.values.size()) + " but " + type +
                                        (table ? " has " : " asks for ") + has,
                                    {"leave it out"}));
    }
}

/// Half of a pair; null for elements that take the full width.
bool is_half(Element const& element) {
    auto const half = [](auto const& e) {
        if constexpr (requires { e.half; }) return e.half && e.whose == Whose::shared;
        else return false;
    };
    return std::visit(half, element);
}

/// The blocks of `to` from `first` on are the `i`th element's.
void mark(flow::Blocks& to, std::size_t first, Origins const& origins, std::size_t i) {
    if (i >= origins.size()) return;
    for (; first < to.size(); ++first) to[first].origin = origins[i];
}

}  // namespace

std::string_view type_name(Element const& element) {
    return std::visit(
        []<class T>(T const&) -> std::string_view { return record(static_cast<T const*>(nullptr)).name(); }, element);
}

std::string_view id_of(Element const& element) {
    return std::visit([]<class T>(T const& e) -> std::string_view {
        if constexpr (requires { e.id; }) return e.id;
        else return {};
    }, element);
}

SourceSpan const& where_of(Element const& element) {
    return std::visit([](Common const& e) -> SourceSpan const& { return e.where; }, element);
}

Sharing sharing_of(Element const& element) {
    return std::visit([]<class T>(T const& e) {
        if constexpr (is_answer<T>) return e.sharing;
        else return Sharing::sheet;
    }, element);
}

bool is_input(Element const& element) {
    return std::visit([]<class T>(T const&) { return is_answer<T>; }, element);
}

bool for_clinician(Element const& element) {
    return std::visit([]<class T>(T const&) { return requires { T::for_clinician; }; }, element);
}

bool wanted(Element const& element, Setting const& setting) {
    return std::visit([&]<class T>(T const& e) {
        if (e.when == Condition::couple && !setting.couple) return false;
        if (e.when == Condition::individual && setting.couple) return false;
        if constexpr (std::is_same_v<T, ClinicianNote>) return setting.clinician;
        if constexpr (is_answer<T>) {
            if (e.whose == Whose::a) return setting.reader != Reader::b;
            if (e.whose == Whose::b) return setting.reader == Reader::b || for_both(setting);
        }
        return true;
    }, element);
}

bool full_width(Element const& element) {
    if (auto const* callout = std::get_if<Callout>(&element)) return callout->kind == CalloutKind::try_;
    return std::holds_alternative<Sources>(element);
}

void compose(Element const& element, Setting const& setting, flow::Blocks& out) {
    if (!wanted(element, setting)) return;
    std::visit([&]<class T>(T const& e) {
        if constexpr (is_answer<T>) {
            // Elements that draw both partners leave it to us to draw one of them.
            bool const by_us = draws_partners<T> ? e.whose == Whose::a || e.whose == Whose::b : e.whose != Whose::shared;
            if (by_us && for_both(setting)) return compose_for_partners(e, setting, out);
        }
        compose(e, setting, out);
    }, element);
}

void compose_all(std::vector<Element> const& elements, Setting const& given, flow::Blocks& out,
                 Origins const& origins) {
    auto const setting = knowing(elements, given);
    auto const set = [&](std::size_t i, Setting const& in, flow::Blocks& to) {
        auto const first = to.size();
        compose(elements[i], in, to);
        mark(to, first, origins, i);
    };
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (!is_half(elements[i]) || !side_by_side(setting) || !wanted(elements[i], setting)) {
            set(i, setting, out);
            continue;
        }
        auto const where = where_of(elements[i]);
        auto const before = question_gap(out, setting);
        auto const half = setting.narrowed((setting.measure - column_gap) / 2);
        flow::Blocks left, right;
        set(i, half, left);
        if (i + 1 < elements.size() && is_half(elements[i + 1]) && wanted(elements[i + 1], setting)) set(++i, half, right);
        if (left.empty() && right.empty()) continue;
        out.push_back(block(two_columns(std::move(left), std::move(right)), where, before));
    }
}

void compose_body(std::vector<Element> const& elements, Setting const& setting, flow::Blocks& out,
                  Origins const& origins) {
    auto const& look = setting.look;
    if (!look.side_column) return compose_all(elements, setting, out, origins);
    auto const text = setting.narrowed(setting.measure - look.page.side - look.page.side_gap);
    bool hanging = false;                            // the last block of `out` is a Hang of ours, to be gone on with
    for (std::size_t i = 0; i < elements.size(); ++i) {
        auto const& element = elements[i];
        auto const count = out.size();
        if (full_width(element)) {
            compose(element, setting, out);
            mark(out, count, origins, i);
            if (out.size() > count) hanging = false;
            continue;
        }
        if (hanging) {
            auto& body = std::get<flow::Hang>(out.back().kind).body;
            auto const first = body.size();
            compose(element, text, body);
            mark(body, first, origins, i);
            continue;
        }
        // The first blocks after a full-width one see what is above, for the space between.
        compose(element, text, out);
        mark(out, count, origins, i);
        flow::Blocks fresh(std::make_move_iterator(out.begin() + static_cast<std::ptrdiff_t>(count)),
                           std::make_move_iterator(out.end()));
        out.resize(count);
        if (fresh.empty()) continue;
        out.push_back(block(flow::Hang{{}, std::move(fresh)}, where_of(element)));
        hanging = true;
    }
}

bool may_hold_lists(Element const& element) {
    return std::visit([]<class T>(T const&) { return has_running_text<T>; }, element);
}

void for_each_text(Element const& element, std::function<void(schema::Text const&)> const& visit) {
    std::visit([&]<class T>(T const& e) { T::texts(e, [&](schema::Text const& text) { visit(text); }); }, element);
}

schema::Text* text_at(Element& element, std::size_t number) {
    schema::Text* found = nullptr;
    std::size_t n = 0;
    std::visit([&]<class T>(T& e) { T::texts(e, [&](schema::Text& text) { if (++n == number) found = &text; }); },
               element);
    return found;
}

Diagnostics check_sequence(std::vector<Element> const& elements, std::optional<int> minutes) {
    Diagnostics problems;
    int level = 0;
    int sum = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        auto const& element = elements[i];
        auto const& where = where_of(element);
        if (std::holds_alternative<PageBreak>(element)) {
            if (i == 0) problems.push_back(error_at(where, "page break as first element", {"leave it out"}));
            else if (std::holds_alternative<PageBreak>(elements[i - 1]))
                problems.push_back(error_at(where, "two page breaks in a row", {"leave one out"}));
        }
        if (auto const* heading = std::get_if<Heading>(&element); heading && !heading->together) {
            if (level > 0 && heading->level > level + 1)
                problems.push_back(error_at(
                    where, "level jumps from " + std::to_string(level) + " to " + std::to_string(heading->level),
                    {"use level " + std::to_string(level + 1)}));
            level = heading->level;
        }
        if (auto const* example = std::get_if<Example>(&element)) check_example(*example, elements, problems);
        if (auto const* steps = std::get_if<Steps>(&element))
            for (auto const& step : steps->items) sum += step.minutes.value_or(0);
    }
    if (minutes && sum > *minutes) {
        auto const steps =
            std::ranges::find_if(elements, [](Element const& e) { return std::holds_alternative<Steps>(e); });
        problems.push_back(
            error_at(where_of(*steps),
                     "minutes add to " + std::to_string(sum) + " but the sheet says " + std::to_string(*minutes),
                     {"change `minutes` of the steps or of the sheet"}));
    }
    return problems;
}

}  // namespace attune::elements
