#include "base/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace attune {

std::optional<int> parse_int(std::string_view text) {
    int value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return value;
}

std::optional<double> parse_decimal(std::string_view text) {
    bool const plain = !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
    if (!plain) return std::nullopt;
    double value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

void append_decimal(std::string& out, double value, int decimals) {
    static constexpr std::array<std::int64_t, 7> powers{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};
    decimals = std::clamp(decimals, 0, static_cast<int>(powers.size()) - 1);
    auto const scale = powers[static_cast<std::size_t>(decimals)];
    // Far outside any page a rounded integer says all there is to say, and cannot overflow.
    if (!(std::abs(value) < 1e12)) value = std::isnan(value) ? 0 : std::copysign(1e12, value);
    std::int64_t fixed = std::llround(value * static_cast<double>(scale));
    if (fixed < 0) { out += '-'; fixed = -fixed; }
    std::array<char, 24> digits{};
    auto end = std::to_chars(digits.data(), digits.data() + digits.size(), fixed / scale).ptr;
    out.append(digits.data(), end);
    if (auto fraction = fixed % scale; fraction != 0) {
        out += '.';
        int width = decimals;
        while (fraction % 10 == 0) { fraction /= 10; --width; }
        end = std::to_chars(digits.data(), digits.data() + digits.size(), fraction).ptr;
        out.append(static_cast<std::size_t>(width - (end - digits.data())), '0');
        out.append(digits.data(), end);
    }
}

std::string format_decimal(double value, int decimals) {
    std::string out;
    append_decimal(out, value, decimals);
    return out;
}

}  // namespace attune
