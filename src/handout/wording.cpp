#include "handout/wording.hpp"

#include <algorithm>

#include "handout/gather.hpp"

namespace attune::handout {
namespace {

std::string mine_of(Item const& item, std::string const& name) {
    auto const found = std::ranges::find(item.reword, name, [](auto const& each) { return each.first; });
    return found == item.reword.end() ? std::string{} : found->second.markdown;
}

bool essential(elements::Element const& element) {
    if (auto const* callout = std::get_if<elements::Callout>(&element))
        return callout->kind == elements::CalloutKind::caution;
    return std::holds_alternative<elements::CrisisBox>(element);
}

void add_blocks(std::vector<elements::Element> const& blocks, Item const& item, std::string const& prefix,
                WordingGroup& group) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        auto const number = prefix + std::to_string(i + 1);
        auto const id = elements::id_of(blocks[i]);
        WordingBlock block;
        block.name = id.empty() ? number : prefix + std::string(id);
        block.type = elements::type_name(blocks[i]);
        block.left_out = left_out(item, number) || left_out(item, block.name);
        block.essential = essential(blocks[i]);
        int n = 0;
        elements::for_each_text(blocks[i], [&](schema::Text const& text) {
            ++n;
            if (text.empty()) return;
            WordingText entry;
            entry.name = n == 1 ? block.name : block.name + "." + std::to_string(n);
            entry.original = text.markdown;
            entry.mine = mine_of(item, entry.name);
            if (entry.mine.empty() && n == 1) entry.mine = mine_of(item, block.name + ".1");
            block.texts.push_back(std::move(entry));
        });
        group.blocks.push_back(std::move(block));
    }
}

void add_section(content::Section const& section, Item const& item, bool own, std::vector<WordingGroup>& out) {
    WordingGroup group;
    group.title = section.title;
    if (!own) {
        group.part = section.id;
        group.left_out = left_out(item, section.id);
    }
    add_blocks(section.body, item, own ? "" : section.id + "/", group);
    out.push_back(std::move(group));
    if (!item.with_parts) return;
    for (auto const& part : section.sections) add_section(part, item, false, out);
}

}  // namespace

Expected<std::vector<WordingGroup>> wording_of(Item const& item, content::Library& library) {
    auto const picked = pick(item, library);
    if (!picked) return Unexpected<Diagnostics>{picked.error()};
    std::vector<WordingGroup> out;
    if (picked->sheet) {
        auto const& sheet = *picked->sheet;
        WordingGroup group;
        group.title = sheet.title;
        WordingBlock intro;
        intro.name = "intro";
        intro.type = "intro";
        intro.left_out = left_out(item, "intro");
        intro.texts.push_back({"intro", sheet.intro.markdown, mine_of(item, "intro")});
        group.blocks.push_back(std::move(intro));
        add_blocks(sheet.blocks, item, "", group);
        out.push_back(std::move(group));
    } else if (picked->section) {
        add_section(*picked->section, item, true, out);
    } else {
        for (auto const& section : picked->article->sections) add_section(section, item, false, out);
    }
    return out;
}

void reword(Item& item, std::string const& name, std::string const& words, std::string const& original) {
    auto const found = std::ranges::find(item.reword, name, [](auto const& each) { return each.first; });
    bool const mine = !words.empty() && words != original;
    if (found != item.reword.end()) {
        if (mine) found->second = words;
        else item.reword.erase(found);
    } else if (mine) {
        item.reword.emplace_back(name, words);
    }
}

void leave_out(Item& item, std::string const& name, bool out) {
    std::erase(item.leave_out, name);
    if (out) item.leave_out.push_back(name);
}

}  // namespace attune::handout
