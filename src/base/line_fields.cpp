#include "base/line_fields.hpp"

#include <algorithm>

namespace attune {

void put_field(std::string& line, std::string_view field) {
    for (char const c : field) {
        if (c == '\t') line += "\\t";
        else if (c == '\n') line += "\\n";
        else if (c == '\\') line += "\\\\";
        else line += c;
    }
    line += '\t';
}

std::string take_field(std::string_view& line) {
    std::string field;
    std::size_t i = 0;
    for (; i < line.size() && line[i] != '\t'; ++i) {
        if (line[i] == '\\' && i + 1 < line.size()) {
            ++i;
            field += line[i] == 't' ? '\t' : line[i] == 'n' ? '\n' : line[i];
        } else {
            field += line[i];
        }
    }
    line.remove_prefix(std::min(i + 1, line.size()));
    return field;
}

}  // namespace attune
