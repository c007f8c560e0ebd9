#include "content/listing.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <fstream>
#include <iterator>
#include <thread>
#include <unordered_map>

#include "base/limits.hpp"
#include "base/line_fields.hpp"
#include "base/number.hpp"
#include "base/regular_file.hpp"

namespace attune::content {
namespace {

/// What tells that a file has not changed.
struct Stamp {
    std::uint64_t size = 0;
    std::int64_t time = 0;  // nanoseconds
    friend bool operator==(Stamp const&, Stamp const&) = default;
};

bool stamp(std::string const& file, Stamp& out) {
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0) return false;
    out = {static_cast<std::uint64_t>(info.st_size), info.st_mtim.tv_sec * 1'000'000'000 + info.st_mtim.tv_nsec};
    return true;
}

Entry read_head(ListedFile const& listed) {
    Entry entry;
    entry.kind = listed.kind;
    entry.file = listed.file;
    entry.own = listed.own;
    entry.id = std::filesystem::path(listed.file).stem().string();

    static constexpr std::array<std::string_view, 1> article_body{"sections"}, sheet_body{"blocks"},
        template_body{"handout"};
    std::span<std::string_view const> stop_at;
    if (listed.kind == ItemKind::article) stop_at = article_body;
    if (listed.kind == ItemKind::worksheet) stop_at = sheet_body;
    if (listed.kind == ItemKind::handout_template) stop_at = template_body;

    auto const text = schema::read_text_file(listed.file, listed.file);
    if (!text) {
        entry.problems = text.error();
        return entry;
    }
    auto const node = schema::parse_head(*text, listed.file, stop_at);
    if (!node) {
        entry.problems = node.error();
        return entry;
    }
    auto const words = [&](std::string_view key) -> std::string {
        auto const* value = node->find(key);
        return value && value->kind == schema::Node::Kind::scalar ? value->scalar : std::string{};
    };
    auto const list = [&](std::string_view key) {
        std::vector<std::string> out;
        if (auto const* value = node->find(key); value && value->kind == schema::Node::Kind::sequence)
            for (auto const& item : value->items) out.push_back(item.scalar);
        return out;
    };
    entry.title = words("title");
    if (entry.title.empty()) entry.title = words("name");
    entry.summary = words("summary");
    if (entry.summary.empty()) entry.summary = words("purpose");
    entry.audience = words("audience");
    entry.minutes = parse_int(words("minutes")).value_or(0);
    entry.tags = list("tags");
    entry.flags = list("flags");
    if (auto const id = words("id"); id != entry.id)
        entry.problems.push_back(error_at(node->where,
                                          "the id is `" + id + "`, but the file is named `" + entry.id + ".yaml`",
                                          {"give both the same name"}));
    if (entry.title.empty()) entry.problems.push_back(error_at(node->where, "this file has no `title`"));
    return entry;
}

// ---- the cache: a line per file, fields parted by tabs ----

constexpr std::string_view cache_header = "attune listing 1";

void put_list(std::string& out, std::vector<std::string> const& list) {
    std::string joined;
    for (auto const& item : list) put_field(joined, item);
    put_field(out, joined);
}

std::vector<std::string> take_list(std::string_view& line) {
    auto const joined = take_field(line);
    std::vector<std::string> out;
    for (std::string_view rest = joined; !rest.empty();) out.push_back(take_field(rest));
    return out;
}

struct Cached {
    Stamp stamp;
    std::string_view line;  // the rest of it, into the cache's text
};

template <class T>
bool take_number(std::string_view& line, T& value) {
    auto const text = take_field(line);
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

std::unordered_map<std::string, Cached> read_cache(std::string const& text) {
    std::unordered_map<std::string, Cached> cache;
    std::string_view rest = text;
    auto const next_line = [&] {
        auto const end = std::min(rest.find('\n'), rest.size());
        auto const line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return line;
    };
    if (next_line() != cache_header) return cache;
    while (!rest.empty()) {
        auto line = next_line();
        auto file = take_field(line);
        Cached cached;
        if (!take_number(line, cached.stamp.size) || !take_number(line, cached.stamp.time)) continue;
        cached.line = line;
        cache.emplace(std::move(file), cached);
    }
    return cache;
}

bool restore(std::string_view line, ListedFile const& listed, Entry& entry) {
    entry = {};
    entry.kind = listed.kind;
    entry.file = listed.file;
    entry.own = listed.own;
    entry.id = take_field(line);
    entry.title = take_field(line);
    entry.summary = take_field(line);
    entry.audience = take_field(line);
    if (!take_number(line, entry.minutes)) return false;
    entry.tags = take_list(line);
    entry.flags = take_list(line);
    return !entry.title.empty() && !entry.id.empty();
}

void save(std::string& out, Entry const& entry, Stamp const& stamp) {
    put_field(out, entry.file);
    put_field(out, std::to_string(stamp.size));
    put_field(out, std::to_string(stamp.time));
    put_field(out, entry.id);
    put_field(out, entry.title);
    put_field(out, entry.summary);
    put_field(out, entry.audience);
    put_field(out, std::to_string(entry.minutes));
    put_list(out, entry.tags);
    put_list(out, entry.flags);
    out += '\n';
}

}  // namespace

std::vector<Entry> read_heads(std::vector<ListedFile> const& files, std::filesystem::path const& cache_file) {
    std::string cache_text;
    if (!cache_file.empty()) {
        if (auto kept = read_regular_file(cache_file, limits::kept_bytes.most)) cache_text = *std::move(kept);
    }
    auto const cache = read_cache(cache_text);

    std::vector<Entry> entries(files.size());
    std::vector<Stamp> stamps(files.size());
    std::atomic<std::size_t> next{0}, fresh{0};
    auto const work = [&] {
        for (auto i = next++; i < files.size(); i = next++) {
            if (!cache_file.empty() && stamp(files[i].file, stamps[i])) {
                auto const known = cache.find(files[i].file);
                if (known != cache.end() && known->second.stamp == stamps[i] &&
                    restore(known->second.line, files[i], entries[i]))
                    continue;
            }
            entries[i] = read_head(files[i]);
            ++fresh;
        }
    };
    // A second thread pays from some dozens of files on.
    std::vector<std::jthread> helpers;
    for (unsigned n = 1; files.size() > 64 && n < std::min(4U, std::thread::hardware_concurrency()); ++n)
        helpers.emplace_back(work);
    work();
    helpers.clear();

    if (!cache_file.empty() && (fresh > 0 || cache.size() != files.size())) {
        std::string out{cache_header};
        out += '\n';
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (entries[i].problems.empty()) save(out, entries[i], stamps[i]);  // a broken file is looked at again
        // Only a cache: if it cannot be written, the next listing reads the files once more.
        std::error_code error;
        std::filesystem::create_directories(cache_file.parent_path(), error);
        auto const part = cache_file.string() + ".part";
        if (std::ofstream file(part, std::ios::binary); file << out) {
            file.close();
            std::filesystem::rename(part, cache_file, error);
        }
    }
    return entries;
}

}  // namespace attune::content
