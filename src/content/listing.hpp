#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "content/library.hpp"

namespace attune::content {

struct ListedFile {
    ItemKind kind;
    std::string file;
    bool own = false;
};

/// The heads of `files`, in their order. Only what stands above a file's body is parsed, and no tree is kept, so that
/// memory does not grow with the size of the files. Unchanged files come from `cache_file` when it is given.
std::vector<Entry> read_heads(std::vector<ListedFile> const& files, std::filesystem::path const& cache_file);

}  // namespace attune::content
