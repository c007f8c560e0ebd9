#pragma once

#include <compare>

namespace attune {

/// A length in PostScript points (1/72 inch), the unit in which pages are measured here and in PDF.
/// A type of its own, so that 20 mm cannot pass for 20 points.
struct Pt {
    double value = 0;

    static constexpr Pt from_mm(double mm) { return Pt{mm * 72.0 / 25.4}; }
    constexpr double mm() const { return value * 25.4 / 72.0; }

    constexpr Pt& operator+=(Pt other) { value += other.value; return *this; }
    constexpr Pt& operator-=(Pt other) { value -= other.value; return *this; }
    friend constexpr Pt operator+(Pt a, Pt b) { return Pt{a.value + b.value}; }
    friend constexpr Pt operator-(Pt a, Pt b) { return Pt{a.value - b.value}; }
    friend constexpr Pt operator-(Pt a) { return Pt{-a.value}; }
    friend constexpr Pt operator*(Pt a, double k) { return Pt{a.value * k}; }
    friend constexpr Pt operator*(double k, Pt a) { return Pt{a.value * k}; }
    friend constexpr Pt operator/(Pt a, double k) { return Pt{a.value / k}; }
    friend constexpr double operator/(Pt a, Pt b) { return a.value / b.value; }
    friend constexpr auto operator<=>(Pt const&, Pt const&) = default;
};

namespace literals {
constexpr Pt operator""_pt(long double v) { return Pt{static_cast<double>(v)}; }
constexpr Pt operator""_pt(unsigned long long v) { return Pt{static_cast<double>(v)}; }
constexpr Pt operator""_mm(long double v) { return Pt::from_mm(static_cast<double>(v)); }
constexpr Pt operator""_mm(unsigned long long v) { return Pt::from_mm(static_cast<double>(v)); }
}  // namespace literals

struct Point {
    Pt x, y;
    friend constexpr bool operator==(Point const&, Point const&) = default;
};

struct Size {
    Pt width, height;
    friend constexpr bool operator==(Size const&, Size const&) = default;
};

/// Origin top left, y down.
struct Rect {
    Pt x, y, width, height;
    friend constexpr bool operator==(Rect const&, Rect const&) = default;
};

}  // namespace attune
