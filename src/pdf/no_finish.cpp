// In place of finish.cpp where Attune is built without qpdf.
#include "pdf/finish.hpp"

namespace attune::pdf {

Expected<void> can_finish() {
    return Unexpected<Diagnostics>{
        {error_at({}, "this build of Attune has no qpdf, which passwords and small files need",
                  {"install the package libqpdf-dev and build Attune with -DATTUNE_QPDF=ON"})}};
}

Expected<std::string> finish(std::string_view written, Finish const& finish) {
    if (!finish.wanted()) return std::string{written};
    return Unexpected<Diagnostics>{can_finish().error()};
}

}  // namespace attune::pdf
