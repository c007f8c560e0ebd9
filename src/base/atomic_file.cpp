#include "base/atomic_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace attune {
namespace {

namespace fs = std::filesystem;

std::string in_plain_words(int error) {
    switch (error) {
        case ENOSPC: return "the disk is full";
        case EDQUOT: return "your space on this disk is used up";
        case EFBIG: return "the file would be larger than the system allows";
        case EACCES: case EPERM: return "the system does not permit it";
        case EROFS: return "the disk is read-only";
        case ENOENT: return "the folder does not exist";
        case ENOTDIR: return "a part of the path is not a folder";
        case ENAMETOOLONG: return "the file name is too long";
        case ELOOP: return "there are links that lead in a circle, or a link where none may be";
        case EIO: return "the disk reports an error";
        default: return std::error_code{error, std::generic_category()}.message();
    }
}

/// What of the file a failure leaves behind.
enum class Left { old_file, nothing, new_file };

Unexpected<Diagnostics> failed(fs::path const& file, std::string const& step, std::string const& reason, Left left) {
    std::string hint;
    switch (left) {
        case Left::old_file: hint = "the old file is unchanged"; break;
        case Left::nothing: hint = "no file was written"; break;
        case Left::new_file: hint = "the new file is in place, but a power failure could still bring the old one back"; break;
    }
    return Unexpected<Diagnostics>{{error_at({}, "cannot save `" + file.string() + "`: " + step + ": " + reason, {hint})}};
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_{fd} {}
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    ~Descriptor() { close(); }

    int get() const { return fd_; }
    bool close() { return fd_ < 0 || ::close(std::exchange(fd_, -1)) == 0; }

private:
    int fd_;
};

/// The new content while it is not in place yet.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path) : path_{std::move(path)} {}
    TemporaryFile(TemporaryFile const&) = delete;
    TemporaryFile& operator=(TemporaryFile const&) = delete;
    ~TemporaryFile() { if (exists_) ::unlink(path_.c_str()); }

    char const* c_str() const { return path_.c_str(); }
    void now_exists() { exists_ = true; }
    void renamed() { exists_ = false; }

private:
    fs::path path_;
    bool exists_ = false;
};

bool write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        auto const written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Whether the file now holds `bytes`; nullopt when it cannot be read.
std::optional<bool> holds(char const* path, std::string_view bytes) {
    Descriptor const file{::open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)};
    if (file.get() < 0) return std::nullopt;
    std::array<char, 65536> buffer;
    for (;;) {
        auto const got = ::read(file.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::nullopt;
        if (got == 0) return bytes.empty();
        auto const size = static_cast<std::size_t>(got);
        if (bytes.substr(0, size) != std::string_view{buffer.data(), size}) return false;
        bytes.remove_prefix(size);
    }
}

/// Where the last of a chain of links leads, whether or not a file is there. Nullopt when they go in a circle.
std::optional<fs::path> end_of_links(fs::path path) {
    constexpr int most_links = 40;   // as many as Linux follows
    for (int i = 0; i <= most_links; ++i) {
        std::error_code error;
        auto const target = fs::read_symlink(path, error);
        if (error) return path;
        path = path.parent_path() / target;   // an absolute target replaces all of it
    }
    return std::nullopt;
}

bool sync_folder(fs::path const& folder) {
    Descriptor const fd{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (fd.get() < 0) return errno == EACCES;   // a folder that may be written to but not read
    return ::fsync(fd.get()) == 0 || errno == EINVAL || errno == ENOTSUP;   // some network shares cannot
}

}  // namespace

Expected<void> write_file_atomically(fs::path const& file, std::string_view bytes) {
    auto const target = end_of_links(file);
    if (!target) return failed(file, "looking for the file", in_plain_words(ELOOP), Left::nothing);
    auto const folder = target->has_parent_path() ? target->parent_path() : fs::path{"."};

    struct stat old {};
    bool const replaces = ::stat(target->c_str(), &old) == 0;
    auto const left = replaces ? Left::old_file : Left::nothing;
    if (replaces && S_ISDIR(old.st_mode)) return failed(file, "opening it", "it is a folder", left);
    if (replaces && !S_ISREG(old.st_mode)) return failed(file, "opening it", "it is not an ordinary file", left);
    auto const refused = [&](std::string const& step) { return failed(file, step, in_plain_words(errno), left); };

    // Renaming would replace even a file that its owner made read-only.
    if (replaces && ::access(target->c_str(), W_OK) != 0) return refused("opening it");

    TemporaryFile temporary{folder / ("." + target->filename().string() + ".saving")};
    Descriptor out{::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600)};
    if (out.get() < 0) return refused("making a new file beside it");
    temporary.now_exists();
    // Also for a left-over of an earlier crash, whose permissions may be any.
    if (::fchmod(out.get(), replaces ? old.st_mode & 07777 : 0600) != 0) return refused("setting its permissions");
    if (!write_all(out.get(), bytes)) return refused("writing");
    if (::fsync(out.get()) != 0) return refused("flushing to the disk");
    if (!out.close()) return refused("closing");
    auto const same = holds(temporary.c_str(), bytes);
    if (!same) return refused("reading back");
    if (!*same) return failed(file, "reading back", "the disk holds something else than was written", left);
    if (::rename(temporary.c_str(), target->c_str()) != 0) return refused("putting the new file in place");
    temporary.renamed();
    if (!sync_folder(folder)) {
        return failed(file, "flushing the folder to the disk", in_plain_words(errno), Left::new_file);
    }
    return {};
}

}  // namespace attune
