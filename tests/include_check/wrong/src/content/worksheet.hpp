#include "base/length.hpp"
#  include "schema/record.hpp"
#include <yaml-cpp/yaml.h>
#include <md4c.h>
