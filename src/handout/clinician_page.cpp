#include "handout/clinician_page.hpp"

#include <algorithm>

#include "elements/common.hpp"
#include "elements/markdown.hpp"

namespace attune::handout {
namespace {

using namespace literals;
using elements::to_print;
using flow::TextStyle;

/// What a block says first, as its author wrote it: "Something you did that I liked is ...".
std::string first_words(elements::Element const& element) {
    std::string words;
    elements::for_each_text(element, [&](schema::Text const& text) {
        if (words.empty()) words = text.markdown;
    });
    return words.empty() ? std::string(elements::type_name(element)) : words;
}

class ClinicianPage {
public:
    ClinicianPage(flow::Blocks& out, elements::Setting const& setting) : out_{out}, setting_{setting} {}

    void add_title(std::string const& title) {
        put(flow::plain(TextStyle::title, std::string(setting_.say("For the clinician"))), 0_pt);
        put(flow::plain(TextStyle::subtitle, title), setting_.look.metrics.paragraph_gap);
        auto const keep = setting_.say("Keep this page. Do not hand it out, and do not print it together with the pages for "
                                       "clients. It names nobody.");
        put(flow::plain(TextStyle::care, std::string(keep)), setting_.look.metrics.section_gap);
    }

    void add(Entry const& entry) {
        entry_ = &entry;
        auto heading = flow::plain(TextStyle::section_heading, std::to_string(entry.number) + ". " + entry.title);
        auto block = elements::block(std::move(heading), {}, setting_.look.metrics.section_gap, true);
        out_.push_back(std::move(block));
        if (entry.reading()) add_reading(entry);
        else add_sheet(*entry.sheet);
        add_changes(entry);
    }

private:
    void put(flow::Paragraph words, flow::Elastic before) {
        out_.push_back(elements::block(std::move(words), {}, before));
    }

    /// "Take care: ..." `label`: in English.
    void add_fact(std::string_view label, schema::Text const& text) {
        if (text.empty()) return;
        auto words = elements::set_paragraph(text, TextStyle::item, setting_);
        if (!words) return;
        elements::prepend(*words, std::string(setting_.say(label)) + ": ", elements::strong(*words));
        put(*std::move(words), setting_.look.metrics.list_before);
    }
    void add_fact(std::string_view label, std::string const& plain) {
        if (plain.empty()) return;
        auto words = elements::set_plain(plain, TextStyle::item);
        elements::prepend(words, std::string(setting_.say(label)) + ": ", elements::strong(words));
        put(std::move(words), setting_.look.metrics.list_before);
    }

    void add_reading(Entry const& entry) {
        add_fact(to_print("Article"), setting_.say_with("{}, version {}", entry.article->title, entry.article->version));
    }

    void add_sheet(content::Worksheet const& sheet) {
        add_fact(to_print("Worksheet"), setting_.say_with("{}, version {}", sheet.id, sheet.version));
        if (sheet.gated(setting_.couple))
            add_fact(to_print("Before you hand it out"),
                     std::string{setting_.say(
                         "you have asked each partner about violence, each alone, and joint work is suitable.")});
        add_fact(to_print("When"), sheet.when);
        add_fact(to_print("Take care"), sheet.caution);
        add_fact(to_print("Model"), sheet.model);
        auto own = setting_;
        own.language = sheet.language;
        for (auto const& element : sheet.blocks)
            if (elements::for_clinician(element)) elements::compose(element, own, out_);
    }

    void add_changes(Entry const& entry) {
        auto const& item = *entry.item;
        if (!item.title.empty()) {
            auto const& own = entry.reading() ? entry.section->title : entry.sheet->title;
            if (own != item.title) add_fact(to_print("Title of its own"), own);
        }
        std::string left_out;
        for (auto const& name : item.leave_out)
            left_out += (left_out.empty() ? "" : "; ") + words_of(name);
        add_fact(to_print("Left out"), left_out);
        std::string reworded;
        for (auto const& [name, words] : item.reword)
            reworded += (reworded.empty() ? "" : "; ") + words_of(name.substr(0, name.find('.')));
        add_fact(to_print("In other words"), reworded);
    }

    /// What `leave_out` and `reword` mean by a name, in the words of the sheet.
    std::string words_of(std::string const& name) const {
        if (entry_->reading()) {
            auto const* section = content::find_section(*entry_->article, name);
            return section ? section->title : setting_.say_with("part {}", name);
        }
        if (name == "intro") return std::string(setting_.say("the introduction"));
        auto const& blocks = entry_->sheet->blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (elements::id_of(blocks[i]) == name || std::to_string(i + 1) == name) return first_words(blocks[i]);
        return name;
    }

    flow::Blocks& out_;
    elements::Setting const& setting_;
    Entry const* entry_ = nullptr;
};

}  // namespace

void add_clinician_page(flow::Blocks& out, Handout const& handout, std::vector<Entry> const& entries,
                        elements::Setting const& setting) {
    ClinicianPage page{out, setting};
    page.add_title(handout.title);
    for (auto const& entry : entries) page.add(entry);
}

}  // namespace attune::handout
