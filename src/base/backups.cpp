#include "base/backups.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string>

#include "base/atomic_file.hpp"
#include "base/file_system.hpp"
#include "base/hash.hpp"
#include "base/regular_file.hpp"

namespace attune {
namespace {

namespace fs = std::filesystem;
using std::chrono::days;
using std::chrono::floor;

constexpr std::string_view folder_name = ".attune-backups";
constexpr std::size_t largest_copied = std::size_t{64} << 20;  // far above every limit on documents
constexpr std::size_t longest_name = 255, moment_size = 19;  // "20261128-201530-123"

std::string padded(long value, int digits) {
    auto text = std::to_string(value);
    return text.size() < static_cast<std::size_t>(digits) ? std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text : text;
}

/// "20261128-201530-123", UTC: sorts by time, and the clock that is set back in autumn repeats none.
std::string written(Moment when) {
    auto const day = floor<days>(when);
    std::chrono::year_month_day const date{day};
    std::chrono::hh_mm_ss const time{when - day};
    return padded(int{date.year()}, 4) + padded(unsigned{date.month()}, 2) + padded(unsigned{date.day()}, 2) + '-' +
           padded(time.hours().count(), 2) + padded(time.minutes().count(), 2) + padded(time.seconds().count(), 2) + '-' +
           padded(time.subseconds().count(), 3);
}

std::optional<Moment> read_moment(std::string_view text) {
    static constexpr std::string_view shape = "dddddddd-dddddd-ddd";
    static_assert(shape.size() == moment_size);
    if (text.size() != shape.size()) return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (shape[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != shape[i]) return std::nullopt;
    auto const number = [&](std::size_t at, std::size_t size) {
        int value = 0;
        for (char const c : text.substr(at, size)) value = value * 10 + (c - '0');
        return value;
    };
    std::chrono::year_month_day const date{std::chrono::year{number(0, 4)}, std::chrono::month(static_cast<unsigned>(number(4, 2))),
                                           std::chrono::day(static_cast<unsigned>(number(6, 2)))};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days{date} + std::chrono::hours{number(9, 2)} + std::chrono::minutes{number(11, 2)} +
           std::chrono::seconds{number(13, 2)} + std::chrono::milliseconds{number(16, 3)};
}

/// Where earlier versions may lie: the usual folder, and, in a folder that several people share, that of this person: others
/// may not look into it.
std::array<fs::path, 2> folders_of(fs::path const& file) {
    auto const folder = file.parent_path();
    auto const usual = (folder.empty() ? fs::path{"."} : folder) / folder_name;
    return {usual, usual.string() + '-' + std::to_string(::geteuid())};
}

/// Where the next one is kept.
fs::path folder_of(fs::path const& file) {
    auto [usual, own] = folders_of(file);
    struct stat there {};
    bool const of_another = ::stat(usual.c_str(), &there) == 0 && there.st_uid != ::geteuid();
    return of_another ? std::move(own) : std::move(usual);
}

/// What the names of a file's backups end with: its own name, or, when that leaves no room for a time, a part of it.
std::string ending_of(fs::path const& file) {
    auto name = file.filename().string();
    if (name.size() + moment_size + 1 > longest_name) {
        auto const hash = Hash{}.add(name).value();
        auto const dot = name.find('.');
        auto const kind = dot == std::string::npos || name.size() - dot > 40 ? std::string{} : name.substr(dot);
        name = "long-name-" + std::to_string(hash) + kind;
    }
    return ' ' + name;
}

Unexpected<Diagnostics> not_kept(fs::path const& file, int error) {
    return Unexpected<Diagnostics>{{error_at({}, "cannot save `" + file.string() + "`: keeping the version before: " + in_plain_words(error),
                                             {"the old file is unchanged"})}};
}

/// Gives the content of `file` a second name; where the disk knows no second names, copies it.
Expected<void> keep(fs::path const& file, fs::path const& backup) {
    if (::link(file.c_str(), backup.c_str()) == 0) return {};
    if (errno == ENOENT) return {};  // there is nothing to keep
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS && errno != EMLINK && errno != EXDEV) return not_kept(file, errno);
    auto const bytes = read_regular_file(file, largest_copied);
    if (!bytes) return not_kept(file, EIO);
    return write_file_atomically(backup, *bytes);
}

/// Removes what need not be kept. `all`: the newest first.
void tidy(std::vector<Backup> const& all, Moment now, BackupsKept const& kept) {
    auto const oldest = floor<days>(now) - days{kept.days};
    std::optional<std::chrono::sys_days> day_kept;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const day = floor<days>(all[i].when);
        bool const last_of_its_day = day_kept != day;
        day_kept = day;
        if (i < kept.saves || (last_of_its_day && day >= oldest)) continue;
        std::error_code error;  // what cannot be removed now goes the next time
        fs::remove(all[i].file, error);
    }
}

}  // namespace

std::vector<Backup> backups_of(fs::path const& file) {
    std::vector<Backup> out;
    auto const ending = ending_of(file);
    std::error_code error;
    for (auto const& folder : folders_of(file))
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
            auto const name = it->path().filename().string();
            if (!name.ends_with(ending)) continue;
            if (auto const when = read_moment(std::string_view{name}.substr(0, name.size() - ending.size())))
                out.push_back({it->path(), *when});
        }
    std::ranges::sort(out, std::ranges::greater{}, &Backup::when);
    return out;
}

Expected<void> save_document(fs::path const& file, std::string_view bytes, Moment now, BackupsKept const& kept) {
    auto const target = end_of_links(file);
    struct stat old {};
    if (!target || ::stat(target->c_str(), &old) != 0 || !S_ISREG(old.st_mode)) return write_file_atomically(file, bytes);

    auto const folder = folder_of(*target);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return not_kept(file, errno);
    auto const backup = [&] {
        // Two saves in the same thousandth of a second each keep what they replace.
        std::error_code error;  // what cannot be looked at cannot be linked to either, and that is told
        for (auto when = now;; when += std::chrono::milliseconds{1})
            if (auto path = folder / (written(when) + ending_of(*target)); !fs::exists(fs::symlink_status(path, error))) return path;
    }();
    if (auto done = keep(*target, backup); !done) return done;
    if (!sync_folder(folder)) return not_kept(file, errno);
    auto saved = write_file_atomically(file, bytes);
    struct stat now_there {};
    bool const still_in_place = !saved && ::stat(target->c_str(), &now_there) == 0 && now_there.st_ino == old.st_ino && now_there.st_dev == old.st_dev;
    if (still_in_place) ::unlink(backup.c_str());
    if (saved) tidy(backups_of(*target), now, kept);
    return saved;
}

}  // namespace attune
