#include "base/length.hpp"
