#pragma once

#include <cstdint>
#include <unordered_map>

#include <QPainterPath>
#include <QPixmap>

#include "layout/paged_document.hpp"

class QPainter;

namespace attune::app {

/// Paints finished pages: the same glyph outlines, lines and shapes, at the same points, as the PDF. Remembers the outlines
/// of words. For the window's thread.
class PagePainter {
public:
    /// Paints `page` with its top left at the painter's origin; `scale` is device-independent pixels per point. Thin lines
    /// are never under one device pixel, and level or upright ones stand on whole pixels. `grey`: as a black printer shows it.
    void paint(QPainter& painter, layout::Page const& page, double scale, bool grey = false);

private:
    QPainterPath const& outline(text::ShapedRun const& run);

    std::unordered_map<std::uint64_t, QPainterPath> outlines_;  // of words, in font units, y down; by the run's hash
};

/// Finished bitmaps of pages, so that a page that has not changed is not painted again. Holds at most so many bytes.
class PageBitmaps {
public:
    PageBitmaps(PagePainter& painter, std::size_t most_bytes) : painter_{painter}, most_bytes_{most_bytes} {}

    /// `page` at `scale` pixels per point, for a screen with `ratio` device pixels to one.
    QPixmap const& get(layout::Page const& page, double scale, qreal ratio, bool grey);

private:
    struct Kept {
        QPixmap pixmap;
        std::uint64_t used = 0;
        std::size_t bytes = 0;
    };
    PagePainter& painter_;
    std::size_t most_bytes_, bytes_ = 0;
    std::uint64_t clock_ = 0;
    std::unordered_map<std::uint64_t, Kept> kept_;
};

}  // namespace attune::app
