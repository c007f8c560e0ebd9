#include "pdf/haru_document.hpp"

#include <fmt/format.h>
#include <hpdf.h>

#include <utility>
#include <vector>

#include "base/hash.hpp"

namespace attune::pdf {
namespace {

// libharu calls back through C frames, which neither an exception nor a longjmp may cross: the first error is noted
// and asked for at the end.
void note_error(HPDF_STATUS code, HPDF_STATUS, void* first) noexcept {
    auto& seen = *static_cast<HPDF_STATUS*>(first);
    if (seen == HPDF_OK) seen = code;
}

// A dictionary's own text hangs on `attr`; libharu calls these two between << and >>, and when it frees the object.
HPDF_STATUS write_entries(HPDF_Dict dict, HPDF_Stream stream) noexcept {
    auto const& entries = *static_cast<std::string const*>(dict->attr);
    if (entries.empty()) return HPDF_OK;
    return HPDF_Stream_Write(stream, reinterpret_cast<HPDF_BYTE const*>(entries.data()),
                             static_cast<HPDF_UINT>(entries.size()));
}

void free_entries(HPDF_Dict dict) noexcept {
    delete static_cast<std::string*>(dict->attr);
    dict->attr = nullptr;
}

void attach(HPDF_Dict dict, std::string entries) {
    dict->attr = new std::string(std::move(entries));
    dict->write_fn = write_entries;
    dict->free_fn = free_entries;
}

// The layout of libharu's structures may change between minor versions.
std::string version_mismatch() {
    auto const built = fmt::format("{}.{}.", HPDF_MAJOR_VERSION, HPDF_MINOR_VERSION);
    std::string_view const found = HPDF_GetVersion();
    if (found.starts_with(built)) return {};
    return fmt::format("libharu {} is installed, but this program was built for {}x", found, built);
}

}  // namespace

struct HaruDocument::Impl {
    HPDF_STATUS first_error = HPDF_OK;   // above `doc`, so that it outlives it
    std::string refusal = version_mismatch();
    std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, decltype(&HPDF_Free)> doc{nullptr, &HPDF_Free};
    std::vector<HPDF_Dict> reserved;     // by object number; null where it is not a dictionary of ours
    Hash content;

    Impl() {
        if (refusal.empty()) doc.reset(HPDF_New(&note_error, &first_error));
    }
    bool ok() const { return doc && first_error == HPDF_OK && doc->error.error_no == HPDF_OK; }

    static Id number(HPDF_Dict dict) { return dict->header.obj_id & 0x00FFFFFFU; }

    Id keep(HPDF_Dict dict) {
        auto const id = number(dict);
        if (reserved.size() <= id) reserved.resize(id + 1);
        reserved[id] = dict;
        return id;
    }
    void fill(HPDF_Dict dict, std::string entries) {
        content.add(entries);
        attach(dict, std::move(entries));
    }
};

HaruDocument::HaruDocument() : impl_{std::make_unique<Impl>()} {}
HaruDocument::~HaruDocument() = default;

HaruDocument::Id HaruDocument::reserve() {
    if (!impl_->ok()) return 0;
    auto* dict = HPDF_Dict_New(impl_->doc->mmgr);
    if (!dict || HPDF_Xref_Add(impl_->doc->xref, dict) != HPDF_OK) return 0;   // a refused dict was freed by libharu
    return impl_->keep(dict);
}

void HaruDocument::fill(Id object, std::string entries) {
    if (impl_->ok() && object < impl_->reserved.size()) impl_->fill(impl_->reserved[object], std::move(entries));
}

HaruDocument::Id HaruDocument::add(std::string entries) {
    auto const id = reserve();
    fill(id, std::move(entries));
    return id;
}

HaruDocument::Id HaruDocument::add_stream(std::string_view data, std::string entries) {
    if (!impl_->ok()) return 0;
    auto* dict = HPDF_DictStream_New(impl_->doc->mmgr, impl_->doc->xref);
    if (!dict) return 0;
    impl_->content.add(data);
    impl_->fill(dict, std::move(entries));
    dict->filter = HPDF_STREAM_FILTER_NONE;   // ours is named in the entries
    HPDF_Stream_Write(dict->stream, reinterpret_cast<HPDF_BYTE const*>(data.data()),
                      static_cast<HPDF_UINT>(data.size()));
    return Impl::number(dict);
}

HaruDocument::Id HaruDocument::page_tree() const {
    return impl_->ok() ? Impl::number(impl_->doc->root_pages) : 0;
}

void HaruDocument::fill_page_tree(std::string entries) {
    if (!impl_->ok()) return;
    auto* pages = impl_->doc->root_pages;
    // libharu's own list holds at most 32,767 pages and knows only pages made by it.
    pages->before_write_fn = nullptr;
    HPDF_Dict_RemoveElement(pages, "Kids");
    HPDF_Dict_RemoveElement(pages, "Count");
    impl_->fill(pages, std::move(entries));
}

void HaruDocument::fill_catalog(std::string entries) {
    if (impl_->ok()) impl_->fill(impl_->doc->catalog, std::move(entries));
}

void HaruDocument::fill_info(std::string entries) {
    if (!impl_->ok()) return;
    HPDF_Dict_RemoveElement(impl_->doc->info, "Producer");   // libharu's own name and version
    impl_->fill(impl_->doc->info, std::move(entries));
}

Expected<std::string> HaruDocument::save() {
    auto const refused = [&]() -> Expected<std::string> {
        auto const code = impl_->first_error != HPDF_OK || !impl_->doc ? impl_->first_error
                                                                       : impl_->doc->error.error_no;
        return Unexpected<Diagnostics>{{error_at({}, impl_->refusal.empty()
            ? fmt::format("cannot make the PDF: libharu reports error 0x{:04X}", code) : impl_->refusal)}};
    };
    if (!impl_->ok()) return refused();
    auto* doc = impl_->doc.get();
    auto const id = fmt::format("{:016X}{:016X}", impl_->content.value(), Hash{1}.add(impl_->content.value()).value());
    attach(doc->trailer, fmt::format("/ID [<{0}> <{0}>]\n", id));
    doc->pdf_version = HPDF_VER_17;
    HPDF_SaveToStream(doc);
    if (!impl_->ok()) return refused();
    std::string bytes(HPDF_GetStreamSize(doc), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ReadFromStream(doc, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    if (!impl_->ok() || size != bytes.size()) return refused();
    return bytes;
}

std::string reference(HaruDocument::Id object) { return fmt::format("{} 0 R", object); }

}  // namespace attune::pdf
