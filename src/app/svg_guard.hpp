#pragma once

#include <QByteArray>

namespace attune::app {

enum class Svg : unsigned char {
    harmless,
    damaged,        // no SVG, or not well-formed
    elsewhere,      // takes parts from other files, or holds what is no drawing: scripts, pictures, entities
    too_much,       // more shapes than a logo has, counted as often as each is drawn
};

/// Looks through an SVG file before QtSvg draws it: an eye on what it would fetch, run or repeat. Nothing is drawn, and what
/// it costs grows with the file's size only. The limits stand in base/limits.hpp.
Svg look_through_svg(QByteArray const& bytes);

}  // namespace attune::app
