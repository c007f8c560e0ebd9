// The floor: the least that any program has to do that writes these pages with libharu. It takes finished pages, every glyph
// code and position already known, and fonts already cut down (prepare_floor.py makes that file from a handout of ours),
// spells them out as page content, compresses and writes them. No YAML, no shaping, no line breaking, no layout.
//
//   bench_floor PAGES OUT.pdf          one cold run; prints nothing
//   bench_floor PAGES --warm N         N documents in memory; prints the median CPU time of one in ms
#include <hpdf.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/number.hpp"

namespace {

/// Reads the file of prepare_floor.py: little endian, in the order in which it is used.
class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_{bytes} {}
    std::uint32_t count() { return number<std::uint32_t>(); }
    double real() { return number<double>(); }
    char kind() { return number<char>(); }
    std::string_view bytes() { return take(count()); }

private:
    template <class T>
    T number() {
        T value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    std::string_view take(std::size_t size) {
        if (size > rest_.size()) throw std::runtime_error("the pages end too soon");
        auto const taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }
    std::string_view rest_;
};

HPDF_STATUS write_text(HPDF_Dict dict, HPDF_Stream stream) noexcept {
    auto const& text = *static_cast<std::string const*>(dict->attr);
    return HPDF_Stream_Write(stream, reinterpret_cast<HPDF_BYTE const*>(text.data()), static_cast<HPDF_UINT>(text.size()));
}

void free_text(HPDF_Dict dict) noexcept { delete static_cast<std::string*>(dict->attr); }

void write(HPDF_Stream stream, std::string_view bytes) {
    HPDF_Stream_Write(stream, reinterpret_cast<HPDF_BYTE const*>(bytes.data()), static_cast<HPDF_UINT>(bytes.size()));
}

/// A dictionary or stream in PDF syntax; references are to objects that came before.
HPDF_Dict add_object(HPDF_Doc doc, Reader& in, std::vector<HPDF_Dict> const& before) {
    auto text = std::make_unique<std::string>(in.bytes());
    for (auto references = in.count(); references > 0; --references) {
        *text += std::to_string(before.at(in.count())->header.obj_id & 0x00FFFFFFU);
        *text += in.bytes();
    }
    bool const is_stream = in.kind() == 's';
    auto* dict = is_stream ? HPDF_DictStream_New(doc->mmgr, doc->xref) : HPDF_Dict_New(doc->mmgr);
    if (!dict) throw std::runtime_error("libharu refuses");
    if (is_stream) {
        write(dict->stream, in.bytes());
        dict->filter = HPDF_STREAM_FILTER_FLATE_DECODE;
    } else {
        HPDF_Xref_Add(doc->xref, dict);
    }
    dict->attr = text.release();
    dict->write_fn = write_text;
    dict->free_fn = free_text;
    return dict;
}

void append_string(std::string& out, std::string_view codes) {
    out += '(';
    for (char const c : codes) {
        if (c == '\\' || c == '(' || c == ')') out += '\\';
        if (c == '\r') out += "\\r";
        else out += c;
    }
    out += ')';
}

/// The operands and operators of one page, spelt out.
void append_content(std::string& out, Reader& in) {
    for (auto tokens = in.count(); tokens > 0; --tokens) {
        switch (in.kind()) {
            case 'n': attune::append_decimal(out, in.real(), 3); break;
            case 's': append_string(out, in.bytes()); break;
            default: out += in.bytes();
        }
        out += ' ';
    }
}

std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, decltype(&HPDF_Free)> make_document(std::string_view pages) {
    std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, decltype(&HPDF_Free)> doc{HPDF_New(nullptr, nullptr), &HPDF_Free};
    if (!doc) throw std::runtime_error("libharu refuses");
    HPDF_SetCompressionMode(doc.get(), HPDF_COMP_ALL);
    Reader in{pages};
    std::vector<HPDF_Dict> objects;
    for (auto count = in.count(); count > 0; --count) objects.push_back(add_object(doc.get(), in, objects));
    for (auto count = in.count(); count > 0; --count) {
        auto* page = HPDF_AddPage(doc.get());
        HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(in.real()));
        HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(in.real()));
        HPDF_Dict_Add(page, "Resources", objects.at(in.count()));
        std::string content;
        append_content(content, in);
        write(static_cast<HPDF_Dict>(HPDF_Dict_GetItem(page, "Contents", HPDF_OCLASS_DICT))->stream, content);
    }
    if (HPDF_GetError(doc.get()) != HPDF_OK) throw std::runtime_error("libharu refuses");
    return doc;
}

double cpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double median_warm_ms(std::string_view pages, int runs) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        auto const start = cpu_ms();
        auto const doc = make_document(pages);
        HPDF_SaveToStream(doc.get());
        times.push_back(cpu_ms() - start);
    }
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

}  // namespace

int main(int argc, char** argv) try {
    bool const warm = argc == 4 && std::string_view{argv[2]} == "--warm";
    if (argc != 3 && !warm) {
        std::cerr << "bench_floor PAGES OUT.pdf | bench_floor PAGES --warm N\n";
        return 2;
    }
    std::ifstream file(argv[1], std::ios::binary);
    std::string const pages{std::istreambuf_iterator<char>(file), {}};
    if (warm) {
        std::cout << median_warm_ms(pages, std::max(1, std::atoi(argv[3]))) << '\n';
        return 0;
    }
    auto const doc = make_document(pages);
    return HPDF_SaveToFile(doc.get(), argv[2]) == HPDF_OK ? 0 : 3;
} catch (std::exception const& error) {
    std::cerr << "bench_floor: " << error.what() << '\n';
    return 1;
}
