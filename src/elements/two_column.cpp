#include "elements/two_column.hpp"

#include <array>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

namespace {

/// `partners`, or a list of two words: the only value of a sheet that is a word or a list.
class LabelsShape final : public schema::EnumBase {
public:
    LabelsShape() : EnumBase("column labels", nullptr, nullptr) {
        values_.push_back({0, "partners", "the two partners"});
    }
    bool read(schema::Node const& node, void* value, schema::Rules const&,
              schema::Reading const& reading) const override {
        auto& words = static_cast<ColumnLabels*>(value)->words;
        words.clear();
        using Kind = schema::Node::Kind;
        if (node.kind == Kind::scalar && node.scalar == "partners") return true;
        if (node.kind != Kind::sequence) {
            reading.error(node.where, reading.label() + " is `" + node.scalar + "`",
                          {"write `partners`, or a list of two words: `[\"Then\", \"Now\"]`"});
            return false;
        }
        if (node.items.size() != 2) {
            reading.error(node.where, "labels need exactly 2", {"there are two columns"});
            return false;
        }
        for (auto const& item : node.items) {
            if (item.kind != Kind::scalar || item.scalar.empty()) {
                reading.error(item.where, reading.label() + " holds something that is not a word");
                return false;
            }
            words.push_back(item.scalar);
        }
        return true;
    }
    schema::Node write(void const* value) const override {
        auto const& words = static_cast<ColumnLabels const*>(value)->words;
        schema::Node node;
        node.kind = words.empty() ? schema::Node::Kind::scalar : schema::Node::Kind::sequence;
        node.flow = true;
        if (words.empty()) node.scalar = "partners";
        for (auto const& word : words) {
            schema::Node item;
            item.kind = schema::Node::Kind::scalar;
            item.quoted = true;
            item.scalar = word;
            node.items.push_back(std::move(item));
        }
        return node;
    }
    std::string kind() const override { return "`partners`, or list of text"; }
    std::string limits(schema::Rules const&) const override { return "2 items"; }
    void describe(schema::JsonWriter& json, schema::Rules const&) const override {
        json.key("anyOf").begin_array();
        json.begin_object().member("const", "partners").end_object();
        json.begin_object().member("type", "array").member("minItems", 2).member("maxItems", 2);
        json.key("items").begin_object().member("type", "string").end_object().end_object();
        json.end_array();
    }
};

}  // namespace

schema::EnumBase const& enum_table(ColumnLabels const*) {
    static LabelsShape const shape;
    return shape;
}

schema::Record<ColumnRow> const& record(ColumnRow const*) {
    static auto const fields =
        schema::Record<ColumnRow>("column row", "One question, asked in both columns.")
            .field("prompt", &ColumnRow::prompt, "The question; left out, there are lines only.",
                   schema::max_length(120))
            .field("lines", &ColumnRow::lines, "Lines to write on, at medium writing space.", schema::range(1, 12))
            .plain(&ColumnRow::prompt);
    return fields;
}

schema::Record<TwoColumn> const& record(TwoColumn const*) {
    static auto const fields =
        input_table<TwoColumn>("two_column",
                               "The same questions side by side: for two partners, or two sides of a thing.")
            .field("labels", &TwoColumn::labels, "What stands above the columns.")
            .field("rows", &TwoColumn::rows, "The questions.", schema::required, schema::count(1, 8))
            .field("fold", &TwoColumn::fold, "A dotted line to fold along, so that each writes in private.")
            .check([](TwoColumn const& self, schema::Check& check) {
                if (self.fold && !self.labels.partners())
                    check.error(check.at("fold"), "`fold` is for the columns of two partners", {"leave it out"});
            });
    return fields;
}

namespace {

constexpr Pt partner_gap = Pt::from_mm(15);

/// One question of one column. Columns are never broken, so a row moves whole.
/// `part` and `label`: of the field, when the column is not a partner's.
flow::Blocks answer(TwoColumn const& self, ColumnRow const& row, std::string_view column, Setting const& setting) {
    flow::Blocks out;
    auto const number = std::to_string(&row - self.rows.data() + 1);
    auto const question = spoken(row.prompt, setting);
    auto label = question.empty() ? setting.say_with("row {}", number) : setting.say_with("row {}, {}", number, question);
    if (!column.empty()) label = std::string(column) + ", " + label;
    auto field = answer_field(flow::Field::Kind::lines, self.id, std::string(column) + " " + number, label, setting);
    if (!row.prompt.empty())
        if (auto prompt = set_paragraph(row.prompt, flow::TextStyle::question, setting))
            out.push_back(block(*std::move(prompt), row.prompt.where, {}, true));
    add_writing_lines(row.lines, row.prompt.where, setting, out, std::move(field));
    return out;
}

/// The questions of one person, one below the other.
void compose_one(TwoColumn const& self, std::string_view column, Setting const& setting, flow::Blocks& out) {
    for (auto const& row : self.rows) {
        auto const before = question_gap(out, setting);
        flow::Stack stack{answer(self, row, column, setting)};
        out.push_back(block(std::move(stack), row.prompt.where, before));
    }
}

/// A word of the author's above a column.
flow::Block label_block(std::string_view word, SourceSpan const& where) {
    return block(set_plain(word, flow::TextStyle::partner_name), where, {}, true);
}

void compose_side_by_side(TwoColumn const& self, flow::Block left, flow::Block right, Setting const& setting,
                          flow::Blocks& out) {
    auto const& metrics = setting.look.metrics;
    Pt const column = (setting.measure - partner_gap) / 2;
    auto narrow = std::array{setting.narrowed(column), setting.narrowed(column)};
    std::array<std::string_view, 2> labels;
    if (self.labels.partners()) {
        narrow[0].reader = Reader::a;
        narrow[1].reader = Reader::b;
    } else {
        labels = {self.labels.words[0], self.labels.words[1]};
    }
    // Each column is read to its end before the other.
    auto const strands = std::array{std::make_shared<flow::Strand const>(), std::make_shared<flow::Strand const>()};
    left.strand = strands[0];
    right.strand = strands[1];
    auto const before = group_gap(out, setting);
    flow::Elastic gap = metrics.small_gap;
    flow::Columns heads;
    heads.columns.push_back({{column}, {std::move(left)}});
    heads.columns.push_back({{partner_gap}, {}});
    heads.columns.push_back({{column}, {std::move(right)}});
    if (self.fold) {
        auto fold = flow::plain(flow::TextStyle::hint, std::string(setting.say("fold")));
        fold.align = flow::Align::centre;
        fold.row = setting.look.style(flow::TextStyle::partner_name).leading;
        heads.columns[1].blocks.push_back(block(std::move(fold), self.where));
        // The dotted line begins a little below the word.
        heads.least_height = setting.look.style(flow::TextStyle::partner_name).leading + 1.5_mm;
        gap = {gap.normal - 1.5_mm, gap.tight - 1.5_mm, gap.from};
    }
    out.push_back(block(std::move(heads), self.where, before, true));
    for (auto const& row : self.rows) {
        std::array<flow::Blocks, 2> answers;
        for (std::size_t i = 0; i < 2; ++i) {
            answers[i] = answer(self, row, labels[i], narrow[i]);
            for (auto& each : answers[i]) each.strand = strands[i];
        }
        auto columns = two_columns(std::move(answers[0]), std::move(answers[1]), partner_gap);
        if (self.fold) columns.separator = Stroke{0.75_pt, black, Dash::dotted};
        out.push_back(block(std::move(columns), row.prompt.where, gap));
        gap = metrics.small_gap;
    }
}

}  // namespace

void compose(TwoColumn const& self, Setting const& setting, flow::Blocks& out) {
    bool const partners = self.labels.partners();
    if (partners && !for_both(setting)) {
        if (setting.couple) {
            auto heading = partner_heading(setting.reader, true, self.where, setting);
            heading.before = group_gap(out, setting);
            out.push_back(std::move(heading));
        }
        return compose_one(self, {}, setting, out);
    }
    auto const heading = [&](bool second) {
        return partners ? partner_heading(second ? Reader::b : Reader::a, true, self.where, setting)
                        : label_block(self.labels.words[second ? 1 : 0], self.where);
    };
    if (side_by_side(setting)) return compose_side_by_side(self, heading(false), heading(true), setting, out);
    for (bool const second : {false, true}) {
        auto above = heading(second);
        above.before = group_gap(out, setting);
        out.push_back(std::move(above));
        auto own = setting;
        if (partners) own.reader = second ? Reader::b : Reader::a;
        compose_one(self, partners ? std::string_view{} : self.labels.words[second ? 1 : 0], own, out);
    }
}

}  // namespace attune::elements
