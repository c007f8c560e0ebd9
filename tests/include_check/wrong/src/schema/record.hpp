#include "base/length.hpp"
#include <yaml-cpp/yaml.h>
#include <QtCore/QString>
#include <CLI/CLI.hpp>
