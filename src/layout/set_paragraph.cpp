#include "layout/set_paragraph.hpp"

#include "base/hash.hpp"

namespace attune::layout {
namespace {

constexpr std::size_t most_kept = 20'000;  // paragraphs; about 20 MiB

std::uint64_t hash_of(flow::Look const& look) {
    Hash hash;
    for (auto const& style : look.styles) {
        hash.add(style.font.family).add(style.font.weight).add(style.font.italic).add(style.size.value);
        hash.add(style.leading.value).add(style.balance).add(style.colour.r).add(style.colour.g).add(style.colour.b);
    }
    return hash.value();
}

std::uint64_t hash_of(flow::Paragraph const& p, Pt measure, std::string const& language, std::uint64_t look) {
    Hash hash{look};
    hash.add(p.text).add(p.style).add(measure.value).add(language);
    hash.add(p.spans.size());
    for (auto const& s : p.spans)
        hash.add(s.end).add(s.style).add(s.emphasis).add(s.strong).add(s.link).add(s.reversed);
    for (auto const& i : p.inlines) hash.add(i.kind).add(i.width.value).add(i.fill).add(i.anchor);
    return hash.value();
}

/// The face for a span: the style's own, slanted or bold as the author asked.
FontName font_for(flow::StyleSpec const& style, flow::Span const& span) {
    FontName font = style.font;
    if (span.emphasis) font.italic = !font.italic;
    if (span.strong) font.weight = 700;
    return font;
}

/// The room of a ring icon and of the gap behind it: 6.6 mm and 1.5 mm at 9.5 pt.
Pt icon_width(flow::StyleSpec const& style) { return Pt::from_mm(8.1) * (style.size / Pt{9.5}); }

}  // namespace

ParagraphSetter::ParagraphSetter(std::shared_ptr<text::Fonts const> fonts) : shaper_{std::move(fonts)} {}

void ParagraphSetter::start(flow::Look const& look) {
    look_ = &look;
    if (auto const hash = hash_of(look); hash != look_hash_) {
        look_hash_ = hash;
        baselines_ = {};
    }
    ++layout_number_;
    if (kept_.size() > most_kept)
        std::erase_if(kept_, [&](auto const& entry) { return entry.second->last_used + 2 < layout_number_; });
}

std::shared_ptr<SetParagraph const> ParagraphSetter::set(flow::Paragraph const& p, Pt measure, SourceSpan const& where,
                                                         std::string const& language, Diagnostics& problems) {
    auto const key = hash_of(p, measure, language, look_hash_);
    auto& kept = kept_[key];
    if (kept) {
        kept->last_used = layout_number_;
        return kept;
    }
    auto const& base = look_->style(p.style);
    text::Paragraph input;
    input.text = p.text;
    input.measure = measure;
    input.language = language;
    input.balance = base.balance;
    input.where = where;
    auto const add_span = [&](std::uint32_t end, flow::Span const& span) {
        auto const& style = look_->style(span.style);
        input.spans.push_back(
            {end, font_for(style, span), style.size, span.reversed ? white : style.colour, span.link});
    };
    for (auto const& span : p.spans) add_span(span.end, span);
    if (p.spans.empty()) add_span(static_cast<std::uint32_t>(p.text.size()), {0, p.style});
    for (auto const& inl : p.inlines) {
        bool const rings = inl.kind == flow::Inline::Kind::one_ring || inl.kind == flow::Inline::Kind::two_rings;
        input.boxes.push_back({rings ? icon_width(base) : inl.width, inl.fill});
    }
    auto lines = shaper_.break_lines(input);
    if (!lines) {
        problems.insert(problems.end(), lines.error().begin(), lines.error().end());
        kept_.erase(key);
        return nullptr;
    }
    kept = std::make_shared<SetParagraph>(SetParagraph{*std::move(lines), layout_number_});
    return kept;
}

std::shared_ptr<text::Face const> ParagraphSetter::face(flow::TextStyle style, Diagnostics& problems) {
    auto const found = shaper_.face(look_->style(style).font, {});
    if (found) return *found;
    problems.insert(problems.end(), found.error().begin(), found.error().end());
    return nullptr;
}

Pt ParagraphSetter::baseline(flow::TextStyle style, Diagnostics& problems) {
    auto& known = baselines_[static_cast<std::size_t>(style)];
    if (!known) {
        auto const& spec = look_->style(style);
        auto const of_style = face(style, problems);
        if (!of_style) {
            known = spec.leading * 0.75;
        } else {
            auto const& m = of_style->metrics();
            Pt const ascent = spec.size * (static_cast<double>(m.ascent) / m.units_per_em);
            Pt const descent = spec.size * (static_cast<double>(m.descent) / m.units_per_em);
            known = (spec.leading - ascent - descent) / 2 + ascent;
        }
    }
    return *known;
}

}  // namespace attune::layout
