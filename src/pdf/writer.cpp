#include "pdf/writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/spoken_words.hpp"
#include "pdf/archive.hpp"
#include "pdf/content.hpp"
#include "pdf/deflate.hpp"
#include "pdf/fonts.hpp"
#include "pdf/forms.hpp"
#include "pdf/haru_document.hpp"
#include "pdf/kept.hpp"
#include "pdf/syntax.hpp"
#include "pdf/tags.hpp"

namespace attune::pdf {
namespace {

using layout::PagedDocument;
using Id = HaruDocument::Id;

constexpr std::string_view producer = "Attune " ATTUNE_VERSION;

struct KeptPage {
    std::vector<FaceUse> fonts;
    std::uint64_t content_key = 0;   // what `content` was made for; 0: nothing yet
    std::string content;             // compressed

    std::size_t size() const {
        std::size_t out = sizeof(KeptPage) + content.size();
        for (auto const& use : fonts) {
            out += sizeof use + use.plain.size() * sizeof(text::GlyphId) + use.special.size() * sizeof(SpecialGlyph);
        }
        return out;
    }
};

/// A picture's object, ready to be put into a file.
struct KeptPicture {
    std::string entries;
    std::string content;             // compressed

    std::size_t size() const { return sizeof(KeptPicture) + content.size(); }
};

/// ISO 32000-1, 8.9.5. Grey as DeviceGray, so that a printer makes it of black alone.
KeptPicture make_picture(Picture const& picture, Deflater& deflater) {
    std::string grey;
    for (std::size_t i = 0; i + 2 < picture.rgb.size(); i += 3) {
        if (picture.rgb[i] != picture.rgb[i + 1] || picture.rgb[i] != picture.rgb[i + 2]) break;
        grey += picture.rgb[i];
    }
    bool const is_grey = grey.size() * 3 == picture.rgb.size();
    return {fmt::format("/Type /XObject /Subtype /Image /Width {} /Height {}\n"
                        "/ColorSpace /{} /BitsPerComponent 8 /Filter /FlateDecode\n",
                        picture.width, picture.height, is_grey ? "DeviceGray" : "DeviceRGB"),
            deflater.compress(is_grey ? grey : picture.rgb)};
}

void add_special(Hash& hash, FaceUse const& use) {
    for (auto const& special : use.special) hash.add(special.glyph).add(special.text);
}

std::uint64_t font_key(FaceUse const& use) {
    Hash hash;
    hash.add(use.face->content_hash());
    for (auto const glyph : use.plain) hash.add(glyph);
    add_special(hash.add(use.plain.size()), use);
    return hash.value();
}

/// A page's operators depend on itself, on how its fonts are named and on how their special glyphs are numbered.
std::uint64_t content_key(layout::Page const& page, std::vector<FaceUse> const& document_fonts, bool tagged,
                          bool fillable) {
    Hash hash;
    hash.add(page.hash).add(tagged).add(fillable);
    for (auto const& use : document_fonts) add_special(hash.add(use.face->content_hash()), use);
    return hash.value();
}

std::string number(Pt length) { return format_decimal(length.value, 2); }

std::string destination(Id page_object, layout::Page const& page, Pt y) {
    return fmt::format("[{} /XYZ null {} null]", reference(page_object), format_decimal(flipped(y, page), 2));
}

/// ISO 32000-1, 12.5.6.5. /Contents is what a screen reader says.
Id add_link(HaruDocument& file, layout::Link const& link, layout::Page const& page, PagedDocument const& document,
            std::vector<Id> const& page_objects, std::optional<int> parent_key) {
    auto entries = fmt::format(
        "/Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [{} {} {} {}]\n", number(link.area.x),
        format_decimal(flipped(link.area.y + link.area.height, page), 2), number(link.area.x + link.area.width),
        format_decimal(flipped(link.area.y, page), 2));
    if (link.uri.empty()) {
        entries += fmt::format("/Contents {} /Dest {}\n", text_string(std::string(spoken_words(document.language).page) + " " +
                                           label_of(document, link.page)),
                               destination(page_objects[link.page], *document.pages[link.page], link.y));
    } else {
        entries += fmt::format("/Contents {} /A <</S /URI /URI {}>>\n", text_string(link.uri),
                               literal_string(ascii_uri(link.uri)));
    }
    if (parent_key) entries += fmt::format("/StructParent {}\n", *parent_key);
    return file.add(std::move(entries));
}

/// The document's outline (ISO 32000-1, 12.3.3), all of it unfolded. Returns its root.
Id add_outline(HaruDocument& file, PagedDocument const& document, std::vector<Id> const& page_objects) {
    auto const& entries = document.outline;
    struct Node {
        Id object = 0;
        std::size_t parent = 0, previous = 0, next = 0, first = 0, last = 0;   // 0 is the root, which is no sibling
        int below = 0;
    };
    std::vector<Node> nodes(entries.size() + 1);
    for (auto& node : nodes) node.object = file.reserve();
    std::vector<std::size_t> open{0};                      // the root, then the last node of every level
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        auto const level = static_cast<std::size_t>(std::max(0, entries[i - 1].level));
        open.resize(std::min(open.size(), level + 1));
        for (auto const above : open) ++nodes[above].below;
        auto& parent = nodes[open.back()];
        nodes[i].parent = open.back();
        nodes[i].previous = parent.last;
        (parent.last == 0 ? parent.first : nodes[parent.last].next) = i;
        parent.last = i;
        open.push_back(i);
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        auto const& node = nodes[i];
        std::string out;
        auto const refer = [&](std::string_view key, std::size_t other) {
            if (other != 0) out += fmt::format("/{} {} ", key, reference(nodes[other].object));
        };
        if (i == 0) {
            out = "/Type /Outlines ";
        } else {
            auto const& entry = entries[i - 1];
            out = fmt::format("/Title {} /Parent {} /Dest {}\n", text_string(entry.title),
                              reference(nodes[node.parent].object),
                              destination(page_objects[entry.page], *document.pages[entry.page], entry.y));
        }
        refer("Prev", node.previous);
        refer("Next", node.next);
        refer("First", node.first);
        refer("Last", node.last);
        if (node.below > 0) out += fmt::format("/Count {}", node.below);
        file.fill(node.object, out + '\n');
    }
    return nodes[0].object;
}

/// XMP (ISO 16684-1), uncompressed so that tools find it.
Id add_metadata(HaruDocument& file, PagedDocument const& document, bool archive) {
    return file.add_stream(fmt::format(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n{}"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n"
        "<pdf:Producer>{}</pdf:Producer>\n{}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n",
        document.structure.empty() ? "" : "<pdfuaid:part>1</pdfuaid:part>\n", xml_text(document.title),
        xml_text(document.language), producer, archive ? archive_metadata(document.creation_date) : std::string{}),
        "/Type /Metadata /Subtype /XML\n");
}

std::string page_labels(PagedDocument const& document) {
    std::string out = "/PageLabels <</Nums [";
    if (document.labels.front().first_page != 0) out += "0 <</S /D>> ";
    for (auto const& label : document.labels) {
        auto const prefix = label.prefix.empty() ? std::string{} : " /P " + text_string(label.prefix);
        out += fmt::format("{} <<{}{}>> ", label.first_page, label.numbered ? "/S /D" : "", prefix);
    }
    out.back() = ']';
    return out + ">>\n";
}

std::string catalog_entries(HaruDocument& file, PagedDocument const& document, std::vector<Id> const& page_objects,
                            bool archive) {
    auto out = fmt::format("/Lang {} /ViewerPreferences <</DisplayDocTitle true{}>>\n/Metadata {}\n",
                           text_string(document.language),
                           document.flip_on_short_edge ? " /Duplex /DuplexFlipShortEdge" : "",
                           reference(add_metadata(file, document, archive)));
    if (!document.outline.empty()) {
        out += "/Outlines " + reference(add_outline(file, document, page_objects)) + '\n';
        if (document.outline.size() > 1) out += "/PageMode /UseOutlines\n";
    }
    if (!document.labels.empty()) out += page_labels(document);
    return out;
}

std::string info_entries(PagedDocument const& document) {
    auto out = "/Title " + text_string(document.title) + " /Producer " + text_string(producer);
    if (!document.creation_date.empty()) out += " /CreationDate " + literal_string(document.creation_date);
    return out + '\n';
}

/// Layout promises that links and outline lead to pages that exist. If not, no broken file is written.
Diagnostics dangling_places(PagedDocument const& document) {
    Diagnostics out;
    auto const check = [&](std::uint32_t page, std::string_view what) {
        if (page < document.pages.size()) return;
        out.push_back(error_at({}, fmt::format("{} leads to page {} of {}", what, page + 1, document.pages.size())));
    };
    for (auto const& entry : document.outline) check(entry.page, fmt::format("the outline entry `{}`", entry.title));
    for (auto const& page : document.pages) {
        for (auto const& link : page->links) if (link.uri.empty()) check(link.page, "a link");
    }
    return out;
}

/// How many marked-content sequences come before the `n`th item, and how many up to the last one with `tag`.
std::size_t marked_before(std::vector<Mark> const& marks, std::size_t n) {
    std::size_t count = 0, begin = 0;
    for (auto const& mark : marks) {
        if (begin >= n) break;
        if (mark.tag >= 0) ++count;
        begin = mark.end;
    }
    return count;
}

std::size_t marked_until(std::vector<Mark> const& marks, layout::Tag tag) {
    std::size_t count = 0, last = 0;
    for (auto const& mark : marks) {
        if (mark.tag >= 0) ++count;
        if (mark.tag == tag) last = count;
    }
    return last;
}

std::size_t place_of(text::Face const& face, std::vector<FaceUse> const& fonts) {
    auto const same = [&](FaceUse const& use) { return use.face->content_hash() == face.content_hash(); };
    return static_cast<std::size_t>(std::ranges::find_if(fonts, same) - fonts.begin());
}

}  // namespace

struct Writer::Impl {
    Deflater deflater;
    Kept<KeptPage> pages{std::size_t{16} << 20};
    Kept<FontData> fonts{std::size_t{16} << 20};
    Kept<KeptPicture> pictures{std::size_t{16} << 20};

    Expected<std::string> write(PagedDocument const& document, Options const& options) {
        if (auto dangling = dangling_places(document); !dangling.empty()) {
            return Unexpected<Diagnostics>{std::move(dangling)};
        }
        RunCache runs;
        std::vector<KeptPage*> kept;
        bool const tagged = !document.structure.empty(), fillable = options.fillable && document.field_face;
        auto const used = fonts_of_document(document, runs, kept, fillable);

        HaruDocument file;
        std::vector<Id> font_objects;
        auto const resources = add_resources(file, used, document, font_objects);
        if (!resources) return Unexpected<Diagnostics>{resources.error()};
        Form form{file, *resources, used, runs, deflater, options.ticks};
        std::vector<TaggedAnnotation> annotations;

        std::vector<Id> page_objects(document.pages.size());
        std::ranges::generate(page_objects, [&] { return file.reserve(); });
        std::string kids;
        for (std::size_t i = 0; i < document.pages.size(); ++i) {
            auto const& page = *document.pages[i];
            if (auto const key = content_key(page, used, tagged, fillable); kept[i]->content_key != key) {
                kept[i]->content =
                    deflater.compress(page_content(page, used, runs, document.structure, fillable));
                kept[i]->content_key = key;
            }
            auto const content = file.add_stream(kept[i]->content, "/Filter /FlateDecode\n");
            auto entries = fmt::format("/Type /Page /Parent {} /MediaBox [0 0 {} {}]\n/Resources {} /Contents {}\n",
                                       reference(file.page_tree()), number(page.size.width), number(page.size.height),
                                       reference(*resources), reference(content));
            if (tagged) entries += fmt::format("/StructParents {}\n", i);
            std::string annots;
            auto const marks = marks_of(page);
            auto const place = [&](layout::Tag tag, std::size_t after, auto const& make) {
                std::optional<int> key;
                if (tag >= 0) key = static_cast<int>(document.pages.size() + annotations.size());
                auto const object = make(key);
                annots += reference(object) + ' ';
                if (key) annotations.push_back({object, tag, static_cast<std::uint32_t>(i), after, *key});
            };
            for (auto const& link : page.links)
                place(link.tag, marked_until(marks, link.tag), [&](std::optional<int> key) {
                    return add_link(file, link, page, document, page_objects, key);
                });
            if (fillable)
                for (std::size_t n = 0; n < page.items.size(); ++n)
                    if (auto const* field = std::get_if<layout::PlacedField>(&page.items[n]))
                        place(page.items[n].tag, marked_before(marks, n), [&](std::optional<int> key) {
                            return form.add(*field, page, page_objects[i], key.value_or(0));
                        });
            if (!annots.empty()) entries += "/Tabs /S /Annots [" + annots + "]\n";
            file.fill(page_objects[i], std::move(entries));
            kids += reference(page_objects[i]) + ' ';
        }
        file.fill_page_tree(fmt::format("/Count {} /Kids [{}]\n", page_objects.size(), kids));
        auto catalog = catalog_entries(file, document, page_objects, options.archive);
        if (options.archive) catalog += output_intent(file);
        if (tagged)
            catalog += fmt::format("/MarkInfo <</Marked true>> /StructTreeRoot {}\n",
                                   reference(add_structure(file, document, page_objects, annotations)));
        if (fillable) catalog += form.finish(font_objects[place_of(*document.field_face, used)]);
        file.fill_catalog(std::move(catalog));
        file.fill_info(info_entries(document));
        return file.save();
    }

    /// The faces of the whole document in order of first use. `kept` receives the entry of every page.
    std::vector<FaceUse> fonts_of_document(PagedDocument const& document, RunCache& runs, std::vector<KeptPage*>& kept,
                                           bool fillable) {
        FontUse all;
        for (auto const& page : document.pages) {
            auto* entry = pages.find(page->hash);
            if (!entry) entry = &pages.put(page->hash, {fonts_of(*page, runs), 0, {}});
            for (auto const& use : entry->fonts) all.add(use);
            kept.push_back(entry);
        }
        if (fillable) all.add(typing_use(document.field_face, document.language));
        return all.take();
    }

    /// All fonts and pictures, in one dictionary that every page shares.
    Expected<Id> add_resources(HaruDocument& file, std::vector<FaceUse> const& used, PagedDocument const& document,
                               std::vector<Id>& font_objects) {
        std::string names;
        for (std::size_t i = 0; i < used.size(); ++i) {
            auto const key = font_key(used[i]);
            auto const* font = fonts.find(key);
            if (!font) {
                auto made = make_font(used[i], deflater);
                if (!made) return Unexpected<Diagnostics>{std::move(made.error())};
                font = &fonts.put(key, std::move(*made));
            }
            font_objects.push_back(add_font(file, *font));
            names += fmt::format("/F{} {} ", i + 1, reference(font_objects.back()));
        }
        auto entries = "/Font <<" + names + ">>\n";
        if (auto const drawn = add_pictures(file, document); !drawn.empty()) entries += "/XObject <<" + drawn + ">>\n";
        return file.add(std::move(entries));
    }

    /// `/Pnnn 7 0 R`, for each picture once.
    std::string add_pictures(HaruDocument& file, PagedDocument const& document) {
        std::string names;
        std::set<std::uint64_t> there;
        for (auto const& page : document.pages) {
            for (auto const& item : page->items) {
                auto const* placed = std::get_if<layout::PlacedPicture>(&item);
                if (!placed || !there.insert(placed->picture->hash).second) continue;
                auto const& picture = *placed->picture;
                auto const* made = pictures.find(picture.hash);
                if (!made) made = &pictures.put(picture.hash, make_picture(picture, deflater));
                names += name_of(picture) + ' ' + reference(file.add_stream(made->content, made->entries)) + ' ';
            }
        }
        return names;
    }
};

Writer::Writer() : impl_{std::make_unique<Impl>()} {}
Writer::~Writer() = default;

Expected<std::string> Writer::write(PagedDocument const& document, Options const& options) {
    auto out = impl_->write(document, options);
    impl_->pages.end_document();
    impl_->fonts.end_document();
    impl_->pictures.end_document();
    return out;
}

}  // namespace attune::pdf
