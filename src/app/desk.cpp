#include "app/desk.hpp"

namespace attune::app {

Desk::Desk(job::Places where, std::filesystem::path settings_file)
    : places{std::move(where)},
      fonts{std::make_shared<text::Fonts const>()},
      content{places.shelves},
      advice{places.dictionaries},
      settings{std::move(settings_file)},
      maker{places.shelves, fonts},
      shelves_{places.shelves} {}

void Desk::look_beside(handout::Handout const& handout, std::filesystem::path const& file) {
    shelves_ = job::shelves_for(handout, file, places.shelves);
    content = content::Library{shelves_};
    maker.run([shelves = shelves_](job::Workshop& workshop) { workshop.look_in(shelves); });
}

void Desk::reread() {
    content = content::Library{shelves_};
    maker.reread();
}

}  // namespace attune::app
