#pragma once

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/font_name.hpp"
#include "text/face.hpp"

namespace attune::text {

/// Finds font files. The families that the shipped page templates use are looked for at the paths where their Debian
/// packages put them, so that an ordinary run never starts fontconfig; everything else goes through fontconfig.
/// Opened faces are kept. Safe to share between threads.
class Fonts {
public:
    /// The fonts of this computer.
    Fonts();
    /// Only the known files below these folders, each laid out like /usr/share/fonts; fontconfig is not asked.
    explicit Fonts(std::vector<std::filesystem::path> roots);
    ~Fonts();

    /// Errors: "the font `Lato` (bold) is not installed", hint: the package that holds it.
    Expected<std::shared_ptr<Face const>> find(FontName const& name) const;

    /// A face of any installed family that has `code_point`, close to `like` in weight and slant; null if there is
    /// none. Equal fonts installed, equal answer.
    std::shared_ptr<Face const> find_for(char32_t code_point, FontName const& like) const;
    /// As above, for a face that has every one of `code_points` (a letter with its marks).
    std::shared_ptr<Face const> find_for(std::u32string_view code_points, FontName const& like) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace attune::text
