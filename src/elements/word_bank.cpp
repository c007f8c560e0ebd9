#include "elements/word_bank.hpp"

#include <algorithm>
#include <map>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

namespace {

constexpr std::size_t most_words = 60;

void check_words(WordBank const& self, schema::Check& check) {
    std::map<std::string_view, std::string_view> seen;
    for (auto const& [group, words] : self.groups)
        for (auto const& word : words)
            if (auto const [earlier, fresh] = seen.emplace(word, group); !fresh)
                check.error(check.at("groups"), "word in two groups: `" + word + "`",
                            {"it stands in `" + std::string(earlier->second) + "` and in `" + group + "`"});
    if (seen.size() > most_words)
        check.error(check.at("groups"),
                    std::to_string(seen.size()) + " words; the limit is " + std::to_string(most_words),
                    {"leave out the words that are nearly the same"});
    for (auto const& name : self.apart)
        if (std::ranges::none_of(self.groups, [&](auto const& group) { return group.first == name; }))
            check.error(check.at("apart"), "`" + name + "` is not a group", {"name a group as it stands in `groups`"});
    if (self.pick && *self.pick > static_cast<int>(seen.size()))
        check.error(check.at("pick"), "`pick` is " + std::to_string(*self.pick) + " but there are " +
                                          std::to_string(seen.size()) + " words");
}

}  // namespace

schema::Record<WordBank> const& record(WordBank const*) {
    static auto const fields =
        input_table<WordBank>("word_bank", "Words to circle, in columns from soft to strong.")
            .field("prompt", &WordBank::prompt, "The question above.", schema::max_length(160))
            .field("groups", &WordBank::groups, "Name of a column: its words, from softer to stronger.",
                   schema::required, schema::count(1, 8))
            .field("apart", &WordBank::apart, "Columns that a wider gap sets off from the others.", schema::distinct)
            .field("softer", &WordBank::softer, "What stands beside the first row.", schema::max_length(16))
            .field("stronger", &WordBank::stronger, "What stands beside the last row.", schema::max_length(16))
            .field("own", &WordBank::own, "A last row for words of one's own.")
            .field("pick", &WordBank::pick, "How many words to circle; printed.", schema::range(1, 20))
            .check(check_words);
    return fields;
}

namespace {

struct Layout {
    Pt side;   // the words beside the rows
    Pt apart;  // the wider gap
};

bool is_apart(WordBank const& self, std::size_t group) {
    return std::ranges::find(self.apart, self.groups[group].first) != self.apart.end();
}

/// The columns of the groups `first` to `last`, not included.
flow::Table words_table(WordBank const& self, std::size_t first, std::size_t last, Layout const& layout,
                        Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    auto const& where = self.where;
    flow::Table table;
    table.head_rule = {metrics.bold, setting.look.accent};
    table.row_rule = {metrics.hair};
    table.across = flow::Columns::Across::bottom;
    table.head_across = flow::Columns::Across::top;
    table.columns.push_back({{layout.side}, false, false});
    std::size_t most = 0;
    std::vector<std::size_t> columns;  // the group of each further column; npos: the gap
    bool set_off = false;
    for (auto group = first; group < last; ++group) {
        bool const off = is_apart(self, group);
        if (off != set_off && group > first) {
            table.columns.push_back({{layout.apart}, false, false});
            columns.push_back(std::string::npos);
        }
        set_off = off;
        table.columns.push_back({{{}, off ? 1.0 : 1.1}, false, true});  // words for hard feelings are longer
        columns.push_back(group);
        most = std::max(most, self.groups[group].second.size());
    }
    auto const row = [&](auto const& word_at, std::string_view beside, flow::Elastic height, bool head = false) {
        flow::Table::Row cells;
        // Words stand in rows of their own height; the rule below is added to it.
        Pt const rule = head ? metrics.bold / 2 : metrics.hair;
        cells.height = {height.normal + rule, height.tight + rule, height.from};
        auto const cell = [&](std::string_view word, flow::TextStyle style, bool bold, std::size_t group) {
            flow::Blocks blocks;
            if (word.empty()) return blocks;
            auto words = set_plain(word, style);
            if (bold) words.spans = {{static_cast<std::uint32_t>(words.text.size()), style, false, true}};
            words.row = metrics.word_row;
            if (!bold && group < self.groups.size())
                words.field =
                    answer_field(flow::Field::Kind::tick, self.id, self.groups[group].first + " " + std::string(word),
                                 self.groups[group].first + ": " + std::string(word), setting);
            blocks.push_back(block(std::move(words), where));
            return blocks;
        };
        cells.cells.push_back(cell(beside, flow::TextStyle::hint, false, std::string::npos));
        for (auto const group : columns)
            cells.cells.push_back(
                group == std::string::npos ? flow::Blocks{} : cell(word_at(group), flow::TextStyle::item, head, group));
        return cells;
    };
    table.head.push_back(row([&](std::size_t group) -> std::string_view { return self.groups[group].first; }, "",
                             metrics.word_row, true));
    for (std::size_t i = 0; i < most; ++i)
        table.rows.push_back(row(
            [&](std::size_t group) -> std::string_view {
                auto const& words = self.groups[group].second;
                return i < words.size() ? std::string_view{words[i]} : std::string_view{};
            },
            i == 0          ? self.softer
            : i + 1 == most ? self.stronger
                            : std::string{},
            metrics.word_row));
    if (self.own) {
        auto const& word = metrics.word_row;
        flow::Elastic const height{word.normal + 2.25_mm, word.tight + 1.5_mm, word.from};
        auto own = row([](std::size_t) { return std::string_view{}; }, setting.say("my own"), height);
        own.fields.push_back(nullptr);
        for (auto const group : columns)
            own.fields.push_back(group == std::string::npos
                                     ? nullptr
                                     : answer_field(flow::Field::Kind::text, self.id, self.groups[group].first + " own",
                                                    setting.say_with("{}, my own word", self.groups[group].first), setting));
        table.rows.push_back(std::move(own));
    }
    return table;
}

}  // namespace

void compose(WordBank const& self, Setting const& setting, flow::Blocks& out) {
    auto const& look = setting.look;
    auto const start = out.size();
    add_prompt(self.prompt, self.where, setting, out);
    if (self.pick)
        out.push_back(block(set_plain(setting.say_with("Circle up to {} words.", *self.pick), flow::TextStyle::hint),
                            self.where, out.size() > start ? flow::Elastic{} : question_gap(out, setting), true));

    auto const& hint = look.style(flow::TextStyle::hint);
    auto const& item = look.style(flow::TextStyle::item);
    Layout const layout{std::max({estimated_width(self.softer, hint), estimated_width(self.stronger, hint),
                                  14.5_mm * (hint.size / 9.5_pt)}) +
                            3.5_mm,
                        4.5_mm};
    Pt widest;
    for (auto const& [name, words] : self.groups)
        for (auto const& word : words) widest = std::max(widest, estimated_width(word, item));
    // As many tables below each other as the words need, their columns shared out evenly.
    std::size_t const groups = self.groups.size();
    std::size_t tables = 1, in_table = groups;
    while (in_table > 1 && (setting.measure - layout.side - layout.apart) / static_cast<double>(in_table) < widest) {
        ++tables;
        in_table = (groups + tables - 1) / tables;
    }
    for (std::size_t first = 0; first < groups; first += in_table)
        out.push_back(block(
            flow::Stack{
                {block(words_table(self, first, std::min(first + in_table, groups), layout, setting), self.where)}},
            self.where, first == 0 ? group_gap(out, setting) : look.metrics.gap));
}

}  // namespace attune::elements
