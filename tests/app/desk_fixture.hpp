#pragma once

#include <filesystem>

#include <QTemporaryDir>
#include <QTest>

#include "app/desk.hpp"

namespace attune::app {

/// A desk over the shipped pack, with an empty folder for the user's own files and settings.
struct DeskFixture {
    QTemporaryDir home;
    Desk desk{places(), home.filePath("desk.json").toStdString()};

    std::filesystem::path own() const { return home.path().toStdString() + "/own"; }
    job::Places places() const {
        return {{{own(), true}, {ATTUNE_SOURCE_DIR, false}}, home.path().toStdString() + "/listing"};
    }
    handout::Handout sample(char const* name) const {
        auto const file = std::string(ATTUNE_SOURCE_DIR) + "/samples/" + name + ".handout.yaml";
        auto const node = schema::parse_file(file, file);
        auto read = schema::read<handout::Handout>(node.value());
        return read.value();
    }
    /// Opens a sample: "first-session-couple". Its practice profile lies beside it and is not found from here.
    void open(char const* name) {
        auto handout = sample(name);
        handout.practice.clear();
        desk.document.start(std::move(handout));
    }
    /// Waits for the pages of the handout as it stands.
    MadePages pages(handout::Document copy = handout::Document::whole) {
        MadePages result;
        bool done = false;
        auto const connection = QObject::connect(&desk.maker, &PageMaker::made, [&](MadePages const& made) {
            result = made;
            done = true;
        });
        desk.maker.make(desk.document.handout(), copy);
        static_cast<void>(QTest::qWaitFor([&] { return done; }, 20000));
        QObject::disconnect(connection);
        return result;
    }
};

}  // namespace attune::app
