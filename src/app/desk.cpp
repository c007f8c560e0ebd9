#include "app/desk.hpp"

namespace attune::app {
namespace {

/// With the user's own data, for they are to be kept and backed up like those.
std::filesystem::path records_file(job::Places const& places) {
    auto const own = job::own_folder(places);
    return (own.empty() ? places.state : own) / "records" / "records.attune-vault";
}

}  // namespace

Desk::Desk(job::Places where, std::filesystem::path settings_file)
    : places{std::move(where)},
      fonts{std::make_shared<text::Fonts const>()},
      content{places.shelves},
      advice{places.dictionaries},
      settings{std::move(settings_file)},
      records{records_file(places), settings.store()},
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
