#include "app/library_index.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

#include <QDir>
#include <QMetaObject>

#include "app/handout_model.hpp"
#include "base/hash.hpp"
#include "base/limits.hpp"
#include "base/line_fields.hpp"
#include "base/number.hpp"
#include "base/regular_file.hpp"
#include "check/readability.hpp"
#include "content/library.hpp"

namespace attune::app {
namespace {

namespace fs = std::filesystem;
using content::ItemKind;
constexpr auto settle_time = std::chrono::milliseconds{200};

/// What is known of a file's wording from the last time, by the hash of its content: only content, no client's data. The file
/// may be deleted at any time.
class WordingCache {
public:
    struct Known {
        std::string words, care, icon;
        std::vector<std::string> sources;
        double grade = 0;  // 0: none
        bool alone = false, with_care = false;
    };

    explicit WordingCache(fs::path file) : file_{std::move(file)} {
        auto const text = read_regular_file(file_, limits::kept_bytes.most).value_or(std::string{});
        std::size_t at = text.find('\n');
        if (text.substr(0, at) != header) return;
        while (at != std::string::npos && ++at < text.size()) {
            auto const end = text.find('\n', at);
            if (end == std::string::npos) break;  // cut short
            take(std::string_view{text}.substr(at, end - at));
            at = end;
        }
    }

    Known const* find(std::uint64_t content) {
        auto const found = known_.find(content);
        if (found == known_.end()) return nullptr;
        used_.insert(content);
        return &found->second;
    }
    void add(std::uint64_t content, Known known) {
        known_[content] = std::move(known);
        used_.insert(content);
        changed_ = true;
    }
    void save() {
        if (!changed_ && used_.size() == known_.size()) return;
        std::error_code error;
        fs::create_directories(file_.parent_path(), error);
        auto const part = file_.string() + ".part";
        std::ofstream out(part, std::ios::binary);
        out << header << '\n';
        for (auto const content : used_) {
            auto const& k = known_[content];
            std::string line, sources;
            for (auto const& source : k.sources) put_field(sources, source);
            put_field(line, std::to_string(content));
            put_field(line, format_decimal(k.grade, 2));
            for (auto const& field : {std::string(k.alone ? "1" : "0"), std::string(k.with_care ? "1" : "0"), k.icon,
                                      k.care, sources, k.words})
                put_field(line, field);
            out << line << '\n';
        }
        if (out.flush()) fs::rename(part, file_, error);
    }

private:
    static constexpr std::string_view header = "attune wording 2";

    void take(std::string_view line) {
        auto const number = [&](auto& value) {
            auto const field = take_field(line);
            return std::from_chars(field.data(), field.data() + field.size(), value).ec == std::errc{};
        };
        std::uint64_t content = 0;
        Known known;
        if (!number(content) || !number(known.grade)) return;
        known.alone = take_field(line) == "1";
        known.with_care = take_field(line) == "1";
        known.icon = take_field(line);
        known.care = take_field(line);
        auto const sources = take_field(line);
        for (std::string_view rest = sources; !rest.empty();) known.sources.push_back(take_field(rest));
        known.words = take_field(line);
        known_.emplace(content, std::move(known));
    }

    fs::path file_;
    std::unordered_map<std::uint64_t, Known> known_;
    std::unordered_set<std::uint64_t> used_;
    bool changed_ = false;
};

std::string wording(std::vector<elements::Element> const& blocks) {
    std::string all;
    for (auto const& block : blocks)
        elements::for_each_text(block, [&](schema::Text const& text) { all += text.markdown + "\n"; });
    return all;
}

void fold_titles(LibraryRow& row) {
    std::string all = row.title + '\n' + row.summary + '\n' + row.group + '\n' + row.id;
    for (auto const& tag : row.tags) all += '\n' + tag;
    row.titles_folded = folded(all);
}

/// A file that cannot be used goes by its name, and tells its mistakes.
void mark_broken(LibraryRow& row, Diagnostics const& problems) {
    row.kind = LibraryRow::Kind::broken;
    row.problems = problems;
    row.title = fs::path(row.file).filename().string();
    row.icon = "warning";
    row.line = problems.front().where.line;
}

LibraryRow row_of(content::Entry const& entry) {
    LibraryRow row;
    row.kind = LibraryRow::Kind::worksheet;
    row.file_kind = entry.kind;
    row.id = entry.id;
    row.title = entry.title;
    row.summary = entry.summary;
    row.audience = entry.audience;
    row.minutes = entry.minutes;
    row.tags = entry.tags;
    row.file = entry.file;
    row.own = entry.own;
    row.overrides = entry.overrides;
    row.item.worksheet = entry.id;
    // `private` says who reads it, not that it needs care.
    row.with_care = std::ranges::any_of(entry.flags, [](auto const& flag) { return flag != "private"; });
    if (!entry.problems.empty()) mark_broken(row, entry.problems);
    return row;
}

void add_sections(std::vector<content::Section> const& sections, LibraryRow const& of_article, int level,
                  content::Library& library, std::vector<LibraryRow>& out) {
    for (auto const& section : sections) {
        auto row = of_article;
        row.kind = LibraryRow::Kind::section;
        row.item = {};
        row.item.section = of_article.id + "/" + section.id;
        row.title = section.title;
        row.level = level;
        row.icon = "read";
        // With its parts, as it is added; a part alone is a row of its own.
        auto const minutes = [](auto const& self, content::Section const& s) -> int {
            int sum = s.minutes;
            for (auto const& part : s.sections) sum += self(self, part);
            return sum;
        };
        row.minutes = minutes(minutes, section);
        row.care = section.care.markdown;
        row.with_care = !section.care.empty();
        row.line = section.where.line;
        for (auto const& id : section.sources)
            if (auto const* found = library.reference(id)) row.sources.push_back(found->short_form.markdown);
        auto const words = wording(section.body);
        row.grade = check::reading_grade(words);
        row.words_folded = folded(words);
        fold_titles(row);
        out.push_back(std::move(row));
        add_sections(section.sections, of_article, level + 1, library, out);
    }
}

/// The wording of a worksheet and what else only the whole file tells.
WordingCache::Known look_into(std::string const& text, std::string const& file, content::Library& library) {
    WordingCache::Known known;
    known.icon = "sheet";
    auto const node = schema::parse(text, file);
    if (!node) return known;
    auto const sheet = schema::read<content::Worksheet>(*node);
    if (!sheet) return known;
    auto const words = wording(sheet->blocks);
    known.words = folded(sheet->intro.markdown + "\n" + words);
    known.grade = check::reading_grade(sheet->intro.markdown + "\n" + words).value_or(0);
    known.alone = sheet->who == content::Who::alone;
    known.care = sheet->caution.markdown;
    known.with_care = !sheet->caution.empty();
    for (auto const& id : sheet->sources)
        if (auto const* found = library.reference(id)) known.sources.push_back(found->short_form.markdown);
    known.icon = icon_of(*sheet);
    return known;
}

void add_known(LibraryRow& row, WordingCache::Known const& known) {
    row.words_folded = known.words;
    row.care = known.care;
    row.with_care = row.with_care || known.with_care;
    row.alone = known.alone;
    row.icon = known.icon;
    if (known.grade != 0) row.grade = known.grade;
    row.sources = known.sources;
}

}  // namespace

std::string folded(std::string_view text) {
    bool plain = true;
    for (char const c : text) plain = plain && static_cast<unsigned char>(c) < 0x80;
    if (plain) {
        std::string out(text);
        for (auto& c : out)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return out;
    }
    auto const apart = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                           .normalized(QString::NormalizationForm_KD)
                           .toCaseFolded();
    QString out;
    out.reserve(apart.size());
    for (auto const c : apart)
        if (c.category() != QChar::Mark_NonSpacing) out += c == u'’' ? u'\'' : c;
    return out.toStdString();
}

LibraryIndex::LibraryIndex(job::Places places, QObject* parent) : QObject(parent), places_{std::move(places)} {
    settle_.setSingleShot(true);
    settle_.setInterval(settle_time);
    auto const changed = [this] { settle_.start(); };
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, changed);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&settle_, &QTimer::timeout, this, [this] {
        emit files_changed();
        refresh();
    });
}

LibraryIndex::~LibraryIndex() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

void LibraryIndex::refresh() {
    if (reading_) {
        again_ = true;  // once more when this reading is done
        return;
    }
    reading_ = true;
    if (thread_.joinable()) thread_.join();
    thread_ = std::jthread([this, places = places_](std::stop_token const& stop) {
        content::Library library{places.shelves};
        std::vector<LibraryRow> rows;
        for (auto const& entry : library.list({ItemKind::article, ItemKind::worksheet}, places.listing_cache)) {
            if (stop.stop_requested()) return;
            auto row = row_of(entry);
            if (entry.kind == ItemKind::article && entry.problems.empty()) {
                auto const article = library.article(entry.id, {});
                if (article) {
                    row.group = row.title;
                    add_sections((*article)->sections, row, 0, library, rows);
                    continue;
                }
                mark_broken(row, article.error());
            }
            fold_titles(row);
            rows.push_back(std::move(row));
        }
        // The titles are enough to work with; the wording follows.
        auto const hand_over = [this](std::vector<LibraryRow> made, bool last) {
            QMetaObject::invokeMethod(this,
                                      [this, made = std::move(made), last]() mutable { take(std::move(made), last); });
        };
        hand_over(rows, false);
        WordingCache cache(places.listing_cache.empty() ? fs::path{} : places.listing_cache.parent_path() / "wording");
        for (auto& row : rows) {
            if (stop.stop_requested()) return;
            if (row.kind != LibraryRow::Kind::worksheet) continue;
            auto const text = schema::read_text_file(row.file, row.file);
            if (!text) continue;
            auto const content = Hash{}.add(*text).value();
            auto const* known = cache.find(content);
            if (!known) {
                cache.add(content, look_into(*text, row.file, library));
                known = cache.find(content);
            }
            // Its head was fine, but the rest of the file is not.
            if (known->words.empty()) {
                if (auto const sheet = library.worksheet(row.id, {}); !sheet) {
                    mark_broken(row, sheet.error());
                    fold_titles(row);
                    continue;
                }
            }
            add_known(row, *known);
        }
        if (!places.listing_cache.empty()) cache.save();
        hand_over(std::move(rows), true);
    });
}

void LibraryIndex::take(std::vector<LibraryRow> rows, bool last) {
    rows_ = std::move(rows);
    if (last) {
        reading_ = false;
        watch();
        if (std::exchange(again_, false)) refresh();
    }
    emit rows_changed();
}

void LibraryIndex::watch() {
    QStringList wanted;
    for (auto const& shelf : places_.shelves) {
        // A folder that does not exist yet is noticed by the one above it.
        std::error_code error;
        for (auto const* name : {"", "articles", "worksheets", "templates/pages", "templates/handouts", "practices",
                                 "regions", "references"}) {
            auto const folder = shelf.root / name;
            if (fs::is_directory(folder, error)) wanted << QString::fromStdString(folder.string());
        }
        if (shelf.own && !fs::is_directory(shelf.root, error) && fs::is_directory(shelf.root.parent_path(), error))
            wanted << QString::fromStdString(shelf.root.parent_path().string());
    }
    // Few own files are watched one by one, for editors that write in place.
    int own = 0;
    for (auto const& row : rows_)
        if (row.own && ++own <= 200) wanted << QString::fromStdString(row.file);
    auto const have = watcher_.directories() + watcher_.files();
    QStringList fresh, gone;
    for (auto const& each : wanted)
        if (!have.contains(each)) fresh << each;
    for (auto const& each : have)
        if (!wanted.contains(each)) gone << each;
    if (!gone.isEmpty()) watcher_.removePaths(gone);
    if (!fresh.isEmpty()) watcher_.addPaths(fresh);
}

}  // namespace attune::app
