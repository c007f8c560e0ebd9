#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace attune {

// Numbers without a locale: Qt switches the process to the user's decimal comma, files must not follow.

/// Decimal digits with an optional minus, the whole of `text`: no leading plus, no spaces, no octal.
std::optional<int> parse_int(std::string_view text);

/// A plain decimal such as `12`, `-0.5` or `4.25`, the whole of `text`: no exponent, no inf or nan.
std::optional<double> parse_decimal(std::string_view text);

/// The shortest decimal with at most `decimals` digits after the point and no trailing zeros; never an exponent.
std::string format_decimal(double value, int decimals = 3);

/// As format_decimal, appended to `out` (the PDF writer's inner loop).
void append_decimal(std::string& out, double value, int decimals);

}  // namespace attune
