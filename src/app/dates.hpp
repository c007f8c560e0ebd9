#pragma once

#include <chrono>

#include <QDate>
#include <QLocale>
#include <QString>

#include "base/backups.hpp"

namespace attune::app {

inline QDate to_qdate(std::chrono::year_month_day date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

inline std::chrono::year_month_day from_qdate(QDate date) {
    return {std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
            std::chrono::day{static_cast<unsigned>(date.day())}};
}

inline Moment moment_now() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

/// "3 May 2026", in the window's language.
inline QString shown_date(QDate date) { return QLocale().toString(date, QStringLiteral("d MMMM yyyy")); }

}  // namespace attune::app
