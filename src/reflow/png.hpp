#pragma once

#include <string>
#include <string_view>

#include "base/picture.hpp"

namespace attune::reflow {

/// `picture` as the bytes of a PNG file. Equal pictures give equal bytes.
std::string png(Picture const& picture);

std::string base64(std::string_view bytes);

}  // namespace attune::reflow
