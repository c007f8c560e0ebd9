#include "app/desk.hpp"

namespace attune::app {

Desk::Desk(job::Places where, QString const& settings_file)
    : places{std::move(where)},
      fonts{std::make_shared<text::Fonts const>()},
      library{places.shelves},
      settings{settings_file},
      maker{places.shelves, fonts} {}

void Desk::reread() {
    library = content::Library{places.shelves};
    maker.reread();
}

}  // namespace attune::app
