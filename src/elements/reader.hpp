#pragma once

namespace attune::elements {

/// Whose copy is being made.
enum class Reader : unsigned char { shared, a, b };

}  // namespace attune::elements
