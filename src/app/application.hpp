#pragma once

#include <QApplication>
#include <QString>

namespace attune::app {

/// "system", "light" or "dark", as kept in the settings.
void apply_theme_choice(QApplication& application, QString const& choice);

/// Loads the translation for `choice`: "system", "en" or "es". Returns the language in use, "en" when there is no other.
QString use_language(QApplication& application, QString const& choice);

/// The whole program; `attune-desk [--library FOLDER] [FILE]`. Returns its exit code.
int run_desk(int argc, char** argv);

}  // namespace attune::app
