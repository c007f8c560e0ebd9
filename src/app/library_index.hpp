#pragma once

#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "handout/handout.hpp"
#include "job/places.hpp"

namespace attune::app {

/// One thing of the library that can be handed out, or a file that cannot be read.
struct LibraryRow {
    enum class Kind : unsigned char { section, worksheet, broken };
    Kind kind = Kind::worksheet;
    handout::Item item;  // what it adds to a handout
    content::ItemKind file_kind = content::ItemKind::worksheet;
    std::string id;  // of the file
    std::string title, summary, audience;
    std::string group;  // the article's title
    int level = 0;      // of a section in its article
    int minutes = 0;
    std::optional<bool> alone;  // who fills it in
    std::string icon = "sheet";
    std::vector<std::string> tags, sources;
    std::string care;  // for the clinician; empty: no note
    bool with_care = false;
    std::optional<double> grade;
    std::string file;
    int line = 0;
    bool own = false, overrides = false;
    Diagnostics problems;
    std::string titles_folded, words_folded;  // for searching: without case and accents
};

/// `text` without case and accents, in UTF-8: for comparing what is typed with what is written.
std::string folded(std::string_view text);

/// All of the library, read on a thread of its own: first the heads of the files, then their wording. Notices when files change.
class LibraryIndex : public QObject {
    Q_OBJECT
public:
    explicit LibraryIndex(job::Places places, QObject* parent = nullptr);
    ~LibraryIndex() override;

    void refresh();
    bool reading() const { return reading_; }
    std::vector<LibraryRow> const& rows() const { return rows_; }

signals:
    void rows_changed();
    void files_changed();

private:
    void take(std::vector<LibraryRow> rows, bool last);
    void watch();

    job::Places places_;
    std::vector<LibraryRow> rows_;
    QFileSystemWatcher watcher_;
    QTimer settle_;
    bool reading_ = false, again_ = false;
    std::jthread thread_;
};

}  // namespace attune::app

Q_DECLARE_METATYPE(attune::app::LibraryRow const*)
