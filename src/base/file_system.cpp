#include "base/file_system.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace attune {

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
        case EBUSY: return "another program is saving it";
        case EIO: return "the disk reports an error";
        default: return std::error_code{error, std::generic_category()}.message();
    }
}

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
    int const fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return errno == EACCES;   // a folder that may be written to but not read
    bool const flushed = ::fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP;   // some network shares cannot
    int const error = errno;
    ::close(fd);
    errno = error;
    return flushed;
}

}  // namespace attune
