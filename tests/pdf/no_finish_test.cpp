// In place of finish_test.cpp where Attune is built without qpdf.
#include "pdf/finish.hpp"
#include "pdf_support.hpp"
#include "support/catch.hpp"

using namespace attune;

TEST_CASE("without qpdf, a PDF is left as it is or refused, never given out unlocked") {
    CHECK(pdf::finish("any bytes", {}).value_or("") == "any bytes");
    for (pdf::Finish const& finish : {pdf::Finish{"open sesame", false}, pdf::Finish{{}, true}}) {
        auto const refused = pdf::finish("any bytes", finish);
        REQUIRE_FALSE(refused);
        CHECK(test::contains(refused.error().front().message, "this build of Attune has no qpdf"));
    }
}
