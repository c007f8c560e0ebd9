#include "pdf/haru_document.hpp"

#include "pdf_support.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
using pdf::HaruDocument;
using pdf::reference;

namespace {

/// A file with one empty page of which `data` is the content.
std::string one_page(std::string_view data) {
    HaruDocument file;
    auto const page = file.reserve();
    auto const content = file.add_stream(data, "");
    file.fill(page, "/Type /Page /MediaBox [0 0 100 100] /Resources <<>> /Parent " + reference(file.page_tree()) +
                        " /Contents " + reference(content));
    file.fill_page_tree("/Count 1 /Kids [" + reference(page) + "]");
    auto bytes = file.save();
    REQUIRE(bytes);
    return *bytes;
}

}  // namespace

TEST_CASE("raw objects make a file that qpdf finds sound") {
    auto const bytes = one_page("0 0 m\n");
    CHECK(bytes.starts_with("%PDF-1.7\n"));
    CHECK(contains(run_tool("qpdf", "--check", bytes), "No syntax or stream encoding errors"));
}

TEST_CASE("streams keep every byte, also beyond libharu's buffers") {
    std::string data;
    for (int i = 0; i < 20'000; ++i) data += static_cast<char>(i * 7);
    CHECK(contains(one_page(data), "stream\r\n" + data));
    CHECK(contains(run_tool("qpdf", "--check", one_page("")), "No syntax"));
}

TEST_CASE("the file's ID follows its content") {
    auto const id = [](std::string const& bytes) { return bytes.substr(bytes.find("/ID [<"), 80); };
    CHECK(id(one_page("a")) == id(one_page("a")));
    CHECK(id(one_page("a")) != id(one_page("b")));
}

TEST_CASE("libharu's own name is not in the file") {
    HaruDocument file;
    file.fill_page_tree("/Count 0 /Kids []");
    file.fill_info("/Producer (Test)");
    auto const bytes = file.save();
    REQUIRE(bytes);
    CHECK(contains(*bytes, "/Producer (Test)"));
    CHECK_FALSE(contains(*bytes, "Haru"));
}
