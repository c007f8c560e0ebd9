#pragma once

#include <filesystem>
#include <memory>

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

#include "app/main_window.hpp"
#include "app/preview_pane.hpp"
#include "wait.hpp"

namespace attune::app {

/// A window over the shipped pack, with a home of its own; as big as the design's pictures.
struct WindowFixture {
    QTemporaryDir home;
    Desk desk{places(), home.filePath("config/desk.json").toStdString()};
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(desk);

    WindowFixture() {
        window->resize(1440, 900);
        window->show();
        settle();
    }
    job::Places places() const {
        auto const root = home.path().toStdString();
        return {.shelves = {{root + "/own", true}, {ATTUNE_SOURCE_DIR, false}},
                .listing_cache = root + "/cache/listing",
                .config = root + "/config",
                .state = root + "/state"};
    }
    /// Until nothing is being read or made.
    void settle() {
        static_cast<void>(QTest::qWaitFor([&] { return !window->index().reading(); }, 20000));
        static_cast<void>(wait_for(desk.maker));
    }
    /// A copy: the file of a handout that is open is locked, and tests run side by side.
    void open(char const* sample) {
        auto const samples = std::filesystem::path{home.path().toStdString()} / "samples";
        if (!std::filesystem::exists(samples))
            std::filesystem::copy(ATTUNE_SOURCE_DIR "/samples", samples, std::filesystem::copy_options::recursive);
        window->open(QString::fromStdString(samples.string()) + QStringLiteral("/%1.handout.yaml").arg(sample));
        settle();
    }
    void trigger(char const* action) {
        auto* found = window->findChild<QAction*>(action);
        if (found) found->trigger();
        settle();
    }
    /// The PDF of the handout as it stands.
    std::string bytes() {
        auto const& handout = desk.document.handout();
        job::Workshop workshop{job::shelves_for(handout, desk.document.file(), desk.places.shelves), desk.fonts};
        auto const composed = workshop.compose(handout);
        auto const pages = workshop.lay_out(composed.value());
        return workshop.write(pages.value()).value();
    }
    template <class W>
    W* named(QString const& accessible_name) {
        for (auto* widget : window->template findChildren<W*>())
            if (widget->isVisible() && widget->accessibleName() == accessible_name) return widget;
        return nullptr;
    }
    template <class W>
    W* with_text(QString const& text) {
        for (auto* widget : window->template findChildren<W*>())
            if (widget->isVisible() && QString(widget->text()).remove('&') == text) return widget;
        return nullptr;
    }
};

}  // namespace attune::app
