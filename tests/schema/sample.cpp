#include "sample.hpp"

namespace attune::schema::test {

EnumTable<Tone> const& enum_table(Tone const*) {
    static auto const table = EnumTable<Tone>("tone", {{Tone::calm, "calm", "Quiet colours."},
                                                       {Tone::warm, "warm", "Warm colours."},
                                                       {Tone::plain, "plain", "No colours."}});
    return table;
}

Record<Common> const& record(Common const*) {
    static auto const table = Record<Common>("common", "What all elements have.")
        .field("id", &Common::id, "Unique in the sheet.", required, identifier)
        .field("help", &Common::help, "A small line below the prompt.", max_length(40));
    return table;
}

Record<Paragraph> const& record(Paragraph const*) {
    static auto const table = Record<Paragraph>("text", "A paragraph.")
        .field("text", &Paragraph::text, "The words.", required);
    return table;
}

Record<Lines> const& record(Lines const*) {
    static auto const table = Record<Lines>("lines", "Ruled lines to write on.")
        .include(&Lines::common)
        .field("prompt", &Lines::prompt, "The question above the lines.", required, max_length(60))
        .field("lines", &Lines::lines, "How many lines.", range(1, 20))
        .field("width", &Lines::width, "Width of the lines.", range(Pt::from_mm(10), Pt::from_mm(165)))
        .field("other", &Lines::other, "One more line for anything else.");
    return table;
}

Record<Rating> const& record(Rating const*) {
    static auto const table = Record<Rating>("rating", "A row of numbers to circle.")
        .field("prompt", &Rating::prompt, "What is rated.", required)
        .field("low", &Rating::low, "The first number.", range(0, 100))
        .field("high", &Rating::high, "The last number.", range(0, 100))
        .check([](Rating const& self, Check& check) {
            if (self.low >= self.high)
                check.error(check.at("low"), "`low` is " + std::to_string(self.low) + ", not below `high` " +
                                                 std::to_string(self.high), {"swap them"});
            if (self.high - self.low > 20) check.warning(self.where, "more than 21 numbers fill two rows");
        });
    return table;
}

Record<Box> const& record(Box const*) {
    static auto const table = Record<Box>("box", "A frame around other blocks.")
        .field("title", &Box::title, "Printed at the top.")
        .field("blocks", &Box::blocks, "What is inside.", count(1, 5));
    return table;
}

Choice<Block> const& choice(Block const*) {
    static auto const table = Choice<Block>("block", "One piece of a sheet.")
        .option<Paragraph>().option<Lines>().option<Rating>().option<Box>()
        .plain<Paragraph>(&Paragraph::text);
    return table;
}

Record<Step> const& record(Step const*) {
    static auto const table = Record<Step>("step", "One thing to do.")
        .field("text", &Step::text, "What to do.", required)
        .field("minutes", &Step::minutes, "How long it takes.", range(1, 60))
        .plain(&Step::text);
    return table;
}

Record<Sheet> const& record(Sheet const*) {
    static auto const table = Record<Sheet>("sheet", "A page to print.")
        .field("id", &Sheet::id, "Unique in the library.", required, identifier)
        .field("title", &Sheet::title, "Printed at the top.", required, max_length(80))
        .field("note", &Sheet::note, "Never printed.")
        .field("language", &Sheet::language, "The language of the words.", language)
        .field("tone", &Sheet::tone, "How it looks.")
        .field("space", &Sheet::space, "Writing space, 1 is usual.", range(0.5, 2))
        .field("margin", &Sheet::margin, "White around the page.", range(Pt::from_mm(5), Pt::from_mm(50)))
        .field("accent", &Sheet::accent, "Colour of lines and marks.")
        .field("checked", &Sheet::checked, "The day someone last looked at it.")
        .field("numbered", &Sheet::numbered, "Print page numbers.")
        .field("tags", &Sheet::tags, "Words to find it by.", count(0, 3), distinct, max_length(12))
        .field("grid", &Sheet::grid, "Rows of numbers.", range(0, 9))
        .field("labels", &Sheet::labels, "Names of places.", count(0, 4))
        .field("steps", &Sheet::steps, "What to do, in order.")
        .field("blocks", &Sheet::blocks, "What is on the page.");
    return table;
}

}  // namespace attune::schema::test
