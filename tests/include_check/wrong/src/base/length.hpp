#include <compare>
#include "layout/page.hpp"
