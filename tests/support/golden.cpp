#include "support/golden.hpp"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace attune::test {

namespace {

/// Equal but for what another version of the font libraries makes of the last printed digit: decimals may differ by a fortieth.
bool same_line(std::string_view a, std::string_view b) {
    constexpr double slack = 0.025;
    auto const decimal_at = [](std::string_view line, std::size_t at, double& value) -> std::size_t {
        auto const [end, error] = std::from_chars(line.data() + at, line.data() + line.size(), value, std::chars_format::fixed);
        return error == std::errc{} ? static_cast<std::size_t>(end - line.data()) : at;
    };
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        double x = 0, y = 0;
        auto const x_end = decimal_at(a, i, x), y_end = decimal_at(b, j, y);
        bool const decimals = x_end > i && y_end > j && a.substr(i, x_end - i).find('.') != std::string_view::npos;
        if (decimals && std::abs(x - y) <= slack) {
            i = x_end;
            j = y_end;
        } else if (a[i++] != b[j++]) {
            return false;
        }
    }
    return i == a.size() && j == b.size();
}

}  // namespace

std::string read_file(std::string const& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string golden_difference(std::string_view name, std::string_view actual) {
    return compare_with(std::filesystem::path{ATTUNE_TEST_DIR "/golden"} / name, actual);
}

std::string compare_with(std::filesystem::path const& file, std::string_view actual) {
    auto const path = file.string();
    if (auto const* update = std::getenv("UPDATE_GOLDEN"); update && std::string_view(update) == "1") {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(path, std::ios::binary) << actual;
        return {};
    }
    if (!std::filesystem::exists(path)) return "no golden file " + path + "; run once with UPDATE_GOLDEN=1 and look at it";
    auto const expected = read_file(path);
    if (expected == actual) return {};
    std::istringstream want(expected), got{std::string(actual)};
    std::string a, b, out;
    int shown = 0;
    for (int line = 1; shown < 12; ++line) {
        bool const more_a = static_cast<bool>(std::getline(want, a)), more_b = static_cast<bool>(std::getline(got, b));
        if (!more_a && !more_b) break;
        if (more_a && more_b && same_line(a, b)) continue;
        if (more_a) out += "line " + std::to_string(line) + " - " + a + '\n';
        if (more_b) out += "line " + std::to_string(line) + " + " + b + '\n';
        ++shown;
    }
    if (out.empty()) return {};
    return "differs from " + file.filename().string() + ":\n" + out;
}

}  // namespace attune::test
