#include "base/atomic_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include "base/file_system.hpp"
#include "base/hash.hpp"

namespace attune {
namespace {

namespace fs = std::filesystem;

/// The name of `file` while it is written. A name that is as long as names may be leaves no room for more.
fs::path name_while_saving(fs::path const& file) {
    constexpr std::size_t longest = 255;
    auto name = "." + file.filename().string() + ".saving";
    if (name.size() > longest) name = "." + std::to_string(Hash{}.add(name).value()) + ".saving";
    return file.parent_path() / name;
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
    int release() { return std::exchange(fd_, -1); }
    bool close() { return fd_ < 0 || ::close(std::exchange(fd_, -1)) == 0; }

private:
    int fd_;
};

/// Takes a file away at its end, unless it is kept.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path const& path) : path_{path} {}
    TemporaryFile(TemporaryFile const&) = delete;
    TemporaryFile& operator=(TemporaryFile const&) = delete;
    ~TemporaryFile() { if (!kept_) ::unlink(path_.c_str()); }

    void keep() { kept_ = true; }

private:
    fs::path const& path_;
    bool kept_ = false;
};

/// Whether `path` is a name of what is open as `fd`.
bool names(char const* path, int fd) {
    struct stat ours {}, there {};
    return ::fstat(fd, &ours) == 0 && ::lstat(path, &there) == 0 && ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
}

/// The file in which the new content grows, empty and held by flock(2).
struct Opened {
    int fd = -1;           // -1: errno says why
    bool made = false;     // by us, just now; else it is what a crash of ours left behind
};

/// Another program that saves the same file in the same moment takes its turn; EBUSY when that does not come to an end within
/// two seconds. What somebody else left there is taken away first: its permissions and its other names are not ours to know.
Opened open_alone(char const* path) {
    constexpr int flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    for (int tries = 0; tries < 100; ++tries) {
        int fd = ::open(path, flags | O_CREAT | O_EXCL, 0600);
        bool const made = fd >= 0;
        if (!made) {
            if (errno != EEXIST) return {};
            fd = ::open(path, flags);
            if (fd < 0 && errno == ENOENT) continue;    // gone in this moment
            if (fd < 0 && (errno != EACCES || ::unlink(path) != 0)) return {};
            if (fd < 0) continue;
        }
        Descriptor file{fd};
        // EACCES is what a Windows share answers. Where the disk knows no locks, we can only hope to be alone.
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || errno == EACCES)) {
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
            continue;
        }
        if (!names(path, fd)) continue;    // while we waited, it was put in place as the file itself
        struct stat found {};
        if (!made && (::fstat(fd, &found) != 0 || found.st_uid != ::geteuid() || found.st_nlink != 1 || !S_ISREG(found.st_mode))) {
            if (::unlink(path) != 0) return {};
            continue;
        }
        return !made && ::ftruncate(fd, 0) != 0 ? Opened{} : Opened{file.release(), made};
    }
    errno = EBUSY;
    return {};
}

/// Whoever else may use the file `from`, besides its group and all others (acl(5)), may use what is open as `to`, and nobody more.
bool keep_access_list(char const* from, int to) {
    constexpr auto name = "system.posix_acl_access";
    auto const size = ::getxattr(from, name, nullptr, 0);
    if (size <= 0) {
        static_cast<void>(::fremovexattr(to, name));    // what its folder passes on to new files; most have none
        return true;
    }
    std::string list(static_cast<std::size_t>(size), '\0');
    return ::getxattr(from, name, list.data(), list.size()) == size && ::fsetxattr(to, name, list.data(), list.size(), 0) == 0;
}

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
std::optional<bool> holds(int fd, std::string_view bytes) {
    std::array<char, 65536> buffer;
    for (off_t at = 0;;) {
        auto const got = ::pread(fd, buffer.data(), buffer.size(), at);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::nullopt;
        if (got == 0) return bytes.empty();
        auto const size = static_cast<std::size_t>(got);
        if (bytes.substr(0, size) != std::string_view{buffer.data(), size}) return false;
        bytes.remove_prefix(size);
        at += got;
    }
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

    auto const beside = name_while_saving(*target);
    auto const opened = open_alone(beside.c_str());
    Descriptor out{opened.fd};
    if (out.get() < 0) return refused("making a new file beside it");
    // Keeps the lock when the other is closed, which has to be before the file is put in place: closing may still tell of a fault.
    Descriptor const held{::fcntl(out.get(), F_DUPFD_CLOEXEC, 0)};
    TemporaryFile temporary{beside};    // goes before the lock does
    if (held.get() < 0) return refused("making a new file beside it");
    // Also for a left-over of an earlier crash, whose permissions may be any. Where the group or the access list cannot be kept, what
    // the group might do is kept from whoever would get it instead. A share with an idea of its own of owners knows no permissions.
    struct stat fresh {};
    mode_t mode = replaces ? old.st_mode & 07777 : 0600;
    if (::fstat(out.get(), &fresh) != 0) return refused("setting its permissions");
    if (replaces && fresh.st_gid != old.st_gid && ::fchown(out.get(), static_cast<uid_t>(-1), old.st_gid) != 0) mode &= ~mode_t{0070};
    if (replaces && !keep_access_list(target->c_str(), out.get())) mode &= ~mode_t{0070};
    if (::fchmod(out.get(), mode) != 0 && errno != EOPNOTSUPP && errno != ENOSYS && !(errno == EPERM && opened.made))
        return refused("setting its permissions");
    if (!write_all(out.get(), bytes)) return refused("writing");
    if (::fsync(out.get()) != 0) return refused("flushing to the disk");
    if (!out.close()) return refused("closing");
    auto const same = holds(held.get(), bytes);
    if (!same) return refused("reading back");
    if (!*same) return failed(file, "reading back", "the disk holds something else than was written", left);
    if (!names(beside.c_str(), held.get())) {
        temporary.keep();   // it is somebody else's
        errno = EBUSY;
        return refused("putting the new file in place");
    }
    if (::rename(beside.c_str(), target->c_str()) != 0) return refused("putting the new file in place");
    temporary.keep();
    if (!sync_folder(folder)) {
        return failed(file, "flushing the folder to the disk", in_plain_words(errno), Left::new_file);
    }
    return {};
}

}  // namespace attune
