#include "base/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "base/hash.hpp"

namespace attune {
namespace {

std::string this_computer() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : std::string{};
}

/// The first line of the file.
std::string line_in(int fd) {
    std::array<char, 256> text{};
    auto const got = ::pread(fd, text.data(), text.size(), 0);
    std::string line(text.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    return line.substr(0, line.find('\n'));
}

std::string name_of_lock(std::filesystem::path const& document) {
    constexpr std::size_t longest = 255;
    auto const name = ".~" + document.filename().string() + ".lock";
    return name.size() <= longest ? name : ".~" + std::to_string(Hash{}.add(name).value()) + ".lock";
}

/// Who finds the lock file of another person may only read it; that is enough to ask for the lock. -1: there is none to be had.
int open_lock(char const* file) {
    constexpr int flags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    int fd = ::open(file, O_RDWR | O_CREAT | flags, 0600);
    if (fd < 0 && errno == EACCES) fd = ::open(file, O_RDONLY | flags);
    struct stat found {};
    if (fd < 0 || (::fstat(fd, &found) == 0 && S_ISREG(found.st_mode))) return fd;
    ::close(fd);    // somebody put a pipe there
    return -1;
}

/// A network disk gives nobody a lock to write by who may only read; then one to read by tells as much.
bool take(int fd) { return ::flock(fd, LOCK_EX | LOCK_NB) == 0 || (errno == EBADF && ::flock(fd, LOCK_SH | LOCK_NB) == 0); }

}  // namespace

FileLock::FileLock(std::filesystem::path const& document) : file_{document.parent_path() / name_of_lock(document)} {
    for (;;) {
        int const fd = open_lock(file_.c_str());
        if (fd < 0) return;
        if (!take(fd)) {
            held_ = errno == EWOULDBLOCK || errno == EACCES;    // the second is what a Windows share answers
            if (held_) computer_ = line_in(fd);
            here_ = computer_ == this_computer();
            ::close(fd);
            return;
        }
        // Who held it before may have taken the file away in between: then ours is nobody's any more.
        struct stat ours {}, there {};
        if (::fstat(fd, &ours) == 0 && ::stat(file_.c_str(), &there) == 0 && ours.st_ino == there.st_ino && ours.st_dev == there.st_dev) {
            fd_ = fd;
            break;
        }
        ::close(fd);
    }
    // It holds a computer's name and nothing else; a group that may write the document may see that it is held.
    if (::fchmod(fd_, 0644) != 0) return;       // another person's, left behind by a crash
    auto const name = this_computer() + '\n';
    if (::ftruncate(fd_, 0) != 0 || ::pwrite(fd_, name.data(), name.size(), 0) < 0) return;  // others are told less, that is all
}

FileLock::~FileLock() {
    if (fd_ < 0) return;
    ::unlink(file_.c_str());
    ::close(fd_);
}

}  // namespace attune
