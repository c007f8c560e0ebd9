#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace attune::pdf {

/// One PDF file being written, and the owner of libharu's document. libharu keeps the objects, numbers them and writes
/// them with their cross-reference table; what an object says is ours, as raw text in PDF syntax (ISO 32000-1).
/// Its fonts, forms and text calls are not used: they cannot carry shaped text (docs/architecture.md).
///
/// Nothing fails before save(): after a first error the other calls do nothing, and save() reports it.
class HaruDocument {
public:
    /// The number of an indirect object, for `number 0 R`; 0 is never one.
    using Id = std::uint32_t;

    HaruDocument();
    ~HaruDocument();
    HaruDocument(HaruDocument const&) = delete;
    HaruDocument& operator=(HaruDocument const&) = delete;

    /// A dictionary; `entries` is what stands between `<<` and `>>`.
    Id add(std::string entries);

    /// A dictionary that others can refer to before its entries are known. Each is filled in once.
    Id reserve();
    void fill(Id object, std::string entries);

    /// A stream of `data` as it is; `entries` names the filter that it went through, if any. /Length is added.
    Id add_stream(std::string_view data, std::string entries);

    /// Dictionaries that every file has. Each is filled in once.
    Id page_tree() const;                           // its /Type is there already
    void fill_page_tree(std::string entries);
    void fill_catalog(std::string entries);         // its /Type and /Pages are there already
    void fill_info(std::string entries);

    /// The file, as PDF 1.7, with an /ID made from its content. Call it once, last.
    /// Errors: libharu refused (names its code), or is of another version than the headers that we were built with.
    Expected<std::string> save();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// `7 0 R`
std::string reference(HaruDocument::Id object);

}  // namespace attune::pdf
