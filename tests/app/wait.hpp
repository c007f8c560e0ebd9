#pragma once

#include <atomic>
#include <memory>

#include <QTest>

#include "app/page_maker.hpp"

namespace attune::app {

/// Until everything that was asked of `maker` so far is made and told.
inline bool wait_for(PageMaker& maker) {
    auto const done = std::make_shared<std::atomic<bool>>(false);
    maker.run([done](job::Workshop&) { *done = true; });  // in turn with everything else
    bool const in_time = QTest::qWaitFor([&] { return done->load(); }, 20000);
    QCoreApplication::processEvents();
    return in_time;
}

}  // namespace attune::app
