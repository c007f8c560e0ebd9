#include "base/regular_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace attune {
namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    ~Descriptor() { if (number_ >= 0) ::close(number_); }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

Unexpected<NotRead> not_read(NotRead::Why why, int error = 0) {
    return Unexpected<NotRead>{{why, error == 0 ? std::string{} : std::strerror(error)}};
}

}  // namespace

Expected<std::string, NotRead> read_regular_file(std::filesystem::path const& file, std::size_t most) {
    using Why = NotRead::Why;
    struct stat status {};
    // Looked at before it is opened, for opening alone can do something to a device; and again after, for it may have changed.
    if (::stat(file.c_str(), &status) != 0)
        return not_read(errno == ENOENT || errno == ENOTDIR ? Why::missing : Why::refused, errno);
    if (!S_ISREG(status.st_mode)) return not_read(Why::no_file);
    Descriptor const in{::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)};
    if (in.number() < 0) return not_read(errno == ENOENT ? Why::missing : Why::refused, errno);
    if (::fstat(in.number(), &status) != 0) return not_read(Why::failed, errno);
    if (!S_ISREG(status.st_mode)) return not_read(Why::no_file);

    auto const size = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
    if (size > most) return not_read(Why::too_large);
    // One byte more than there should be tells that the file grew, or does not say how large it is.
    std::string bytes(size + 1, '\0');
    std::size_t filled = 0;
    for (;;) {
        auto const got = ::read(in.number(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return not_read(Why::failed, errno);
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
        if (filled > most) return not_read(Why::too_large);
        if (filled == bytes.size()) bytes.resize(std::min(most + 1, 2 * bytes.size() + 4096));
    }
    bytes.resize(filled);
    return bytes;
}

}  // namespace attune
