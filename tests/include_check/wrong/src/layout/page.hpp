#include "base/length.hpp"
#include "content/worksheet.hpp"
#include <hb.h>
#include <unicode/ubidi.h>
#include <QString>
