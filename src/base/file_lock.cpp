#include "base/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

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

}  // namespace

FileLock::FileLock(std::filesystem::path const& document)
    : file_{document.parent_path() / (".~" + document.filename().string() + ".lock")} {
    for (;;) {
        int const fd = ::open(file_.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (fd < 0) return;
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            held_ = errno == EWOULDBLOCK;
            if (held_) computer_ = line_in(fd);
            if (computer_ == this_computer()) computer_.clear();
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
    auto const name = this_computer() + '\n';
    if (::ftruncate(fd_, 0) != 0 || ::pwrite(fd_, name.data(), name.size(), 0) < 0) return;  // others are told less, that is all
}

FileLock::~FileLock() {
    if (fd_ < 0) return;
    ::unlink(file_.c_str());
    ::close(fd_);
}

}  // namespace attune
