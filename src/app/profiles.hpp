#pragma once

#include <QString>
#include <QStringList>

#include "handout/handout.hpp"
#include "job/places.hpp"

namespace attune::app {

// Named settings in the user's folder, `profiles/NAME.yaml`: settings, not people.

QStringList list_profiles(job::Places const& places);
/// Errors: what to tell the user.
Expected<void, QString> save_profile(job::Places const& places, QString const& name, handout::Handout const& handout);
Expected<handout::Handout, QString> read_profile(job::Places const& places, QString const& name);
bool delete_profile(job::Places const& places, QString const& name);

/// Gives `handout` the settings of `profile`; its people, texts and items stay.
void use_profile(handout::Handout const& profile, handout::Handout& handout);

/// `Riverside Practice` gives "riverside-practice": the name of a file, also an id.
std::string file_name_of(QString const& name);

}  // namespace attune::app
