#include "elements/image.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "base/number.hpp"
#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

namespace {

constexpr double least_dpi = 300;

/// A file that was passed on must not reach others elsewhere on this computer.
void check_file(Image const& self, schema::Check& check) {
    std::filesystem::path const path{self.file};
    bool const outside = path.is_absolute() || path.has_root_path() || self.file.find('\\') != std::string::npos ||
                         std::ranges::any_of(path, [](auto const& part) { return part == ".."; });
    auto const ending = small_letters(path.extension().string());
    if (outside)
        check.error(check.at("file"), "file not in pack: `" + self.file + "`",
                    {"put the picture beside the worksheets and write its name alone: `picture.png`"});
    else if (ending == ".svg")
        check.error(check.at("file"), "`" + self.file + "` is an SVG picture", {"save it as PNG at 300 dpi"});
    else if (ending != ".png" && ending != ".jpg" && ending != ".jpeg")
        check.error(check.at("file"), "`" + self.file + "` is not the name of a PNG or JPEG picture",
                    {"save it as PNG at 300 dpi"});
}

void check_alt(Image const& self, schema::Check& check) {
    if (self.decorative && !self.alt.empty())
        check.error(check.at("decorative"), "a decorative picture has an `alt`",
                    {"leave one of them out: what is worth telling is no ornament"});
    if (self.decorative) return;
    if (self.alt.empty())
        check.error(self.where, "alt text missing",
                    {"say in `alt` what the picture shows, or write `decorative: true` when it says nothing"});
    else if (std::filesystem::path const path{self.file}; self.alt == path.filename() || self.alt == path.stem())
        check.error(check.at("alt"), "alt is the file name", {"say what the picture shows, in a sentence"});
}

}  // namespace

schema::Record<Image> const& record(Image const*) {
    static auto const fields =
        content_table<Image>("image", "A picture from a file, sharp enough for print: 300 dots an inch.")
            .field("file", &Image::file, "A PNG or JPEG file beside the worksheets, in the pack or in your own folder.",
                   schema::required, schema::max_length(100))
            .field("alt", &Image::alt, "What the picture shows, for those who cannot see it.", schema::max_length(300))
            .field("decorative", &Image::decorative, "It says nothing: leave it out when the page is read aloud.")
            .field("width", &Image::width, "As printed.", schema::range(10_mm, 165_mm))
            .field("caption", &Image::caption, "A line in small print below.", schema::max_length(200))
            .field("credit", &Image::credit, "Who made it and under which licence. Printed below it: many licences ask for that.",
                   schema::max_length(200))
            .check(check_file)
            .check(check_alt);
    return fields;
}

void compose(Image const& self, Setting const& setting, flow::Blocks& out) {
    auto picture = setting.picture ? setting.picture(self.file, self.where) : nullptr;
    if (!picture) return;
    Pt const width = std::min(self.width, setting.measure);
    Size const size{width, width * (static_cast<double>(picture->height) / picture->width)};
    // A narrow column makes it smaller and so only sharper.
    if (double const dpi = picture->width / (self.width.mm() / 25.4); dpi < least_dpi - 0.5) {
        auto const sharp = Pt{picture->width * 72 / least_dpi};
        setting.problems->push_back(
            error_at(self.where, format_decimal(std::floor(dpi), 0) + " dpi at this width; need 300",
                     {"`" + self.file + "` is " + std::to_string(picture->width) + " pixels wide: print it at most " +
                      format_decimal(std::floor(sharp.mm()), 0) + " mm wide, or take a larger picture"}));
        return;
    }
    if (Pt const most = setting.look.page.block_height - 60_mm; size.height > most) {
        setting.problems->push_back(error_at(self.where,
                                             "the picture is " + format_decimal(size.height.mm(), 0) +
                                                 " mm high at this width; a page has room for " +
                                                 format_decimal(std::floor(most.mm()), 0) + " mm",
                                             {"print it less wide"}));
        return;
    }
    auto caption = self.caption.empty() ? std::nullopt : set_paragraph(self.caption, flow::TextStyle::hint, setting);
    auto credit = self.credit.empty() ? std::nullopt : set_paragraph({self.credit, self.where}, flow::TextStyle::hint, setting);
    auto const before = group_gap(out, setting);
    Pt const below = setting.look.metrics.list_before;
    out.push_back(block(flow::Image{std::move(picture), size, self.alt}, self.where, before, caption || credit));
    if (caption) out.push_back(block(*std::move(caption), self.caption.where, below, credit.has_value()));
    if (credit) out.push_back(block(*std::move(credit), self.where, below));
}

}  // namespace attune::elements
