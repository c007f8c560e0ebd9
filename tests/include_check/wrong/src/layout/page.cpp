#include "base/length.hpp"
#include "layout/page.hpp"
#include "page.hpp"
#include <hpdf.h>
