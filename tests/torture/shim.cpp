// Stands between the program and the C library (LD_PRELOAD), for the programs beside it. Looks only at files below the folder
// ATTUNE_SHIM_ROOT, and does nothing until it is armed.
//
//   attune_shim_fail(call, error)   the next `call` fails with `error`: open, write, short-write, fsync, fsync-folder, close,
//                                   rename, link. Whether it was reached: attune_shim_reached().
//   ATTUNE_SHIM_ONLY                and only of paths that hold these words
//   ATTUNE_SHIM_NO_LINKS=1          the disk knows no second names: link fails with EPERM
//   ATTUNE_SHIM_LOG                 a file that every call is written to, for crash_replay

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

struct Shim {
    std::string call, root, only;
    int error = 0;
    bool armed = false, reached = false, no_links = false, half_written = false;
    int log = -1;
    std::array<std::string, 1024> paths;  // of open descriptors below the root; a folder's ends with '/'
};

Shim& shim() {
    static Shim* made = [] {
        auto* s = new Shim;
        auto const environment = [](char const* name) {
            auto const* value = std::getenv(name);
            return std::string(value ? value : "");
        };
        s->root = environment("ATTUNE_SHIM_ROOT");
        s->only = environment("ATTUNE_SHIM_ONLY");
        s->no_links = !environment("ATTUNE_SHIM_NO_LINKS").empty();
        return s;
    }();
    return *made;
}

template <class F>
F real(char const* name) {
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

bool below_root(char const* path) { return !shim().root.empty() && path && std::strncmp(path, shim().root.c_str(), shim().root.size()) == 0; }

/// Whether this call is the one that is to fail; then `errno` is set.
bool fails(char const* call, std::string const& path) {
    auto& s = shim();
    if (!s.armed || s.call != call || path.find(s.only) == std::string::npos) return false;
    s.reached = true;
    if (s.error == EINTR) s.armed = false;  // a signal comes once
    errno = s.error;
    return true;
}

/// One record: the call, then its texts, each with its size in front (32 bits, little-endian).
void note(char call, std::initializer_list<std::pair<char const*, std::size_t>> texts) {
    auto const fd = shim().log;
    if (fd < 0) return;
    std::string record(1, call);
    for (auto const& [data, size] : texts) {
        auto const n = static_cast<std::uint32_t>(size);
        record.append(reinterpret_cast<char const*>(&n), sizeof n).append(data, size);
    }
    static auto const write_it = real<ssize_t (*)(int, void const*, std::size_t)>("write");
    static_cast<void>(write_it(fd, record.data(), record.size()));
}
void note(char call, std::string const& a) { note(call, {{a.data(), a.size()}}); }
void note(char call, std::string const& a, std::string const& b) { note(call, {{a.data(), a.size()}, {b.data(), b.size()}}); }

std::string* path_of(int fd) {
    auto& paths = shim().paths;
    if (fd < 0 || static_cast<std::size_t>(fd) >= paths.size() || paths[static_cast<std::size_t>(fd)].empty()) return nullptr;
    return &paths[static_cast<std::size_t>(fd)];
}

int opened(int fd, char const* path, int flags) {
    if (fd < 0 || !below_root(path)) return fd;
    if (static_cast<std::size_t>(fd) < shim().paths.size())
        shim().paths[static_cast<std::size_t>(fd)] = std::string(path) + ((flags & O_DIRECTORY) ? "/" : "");
    if (flags & O_CREAT) note(flags & O_TRUNC ? 'T' : 'O', path);
    return fd;
}

int open_as(char const* name, char const* path, int flags, mode_t mode) {
    if (below_root(path) && (flags & O_CREAT) && fails("open", path)) return -1;
    return opened(real<int (*)(char const*, int, ...)>(name)(path, flags, mode), path, flags);
}

mode_t mode_of(int flags, va_list list) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0; }

}  // namespace

extern "C" {

void attune_shim_fail(char const* call, int error) {
    auto& s = shim();
    s.call = call;
    s.error = error;
    s.armed = true;
}
int attune_shim_reached() { return shim().reached ? 1 : 0; }
void attune_shim_log(char const* file) {
    shim().log = real<int (*)(char const*, int, ...)>("open")(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

int open(char const* path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    auto const mode = mode_of(flags, list);
    va_end(list);
    return open_as("open", path, flags, mode);
}
int open64(char const* path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    auto const mode = mode_of(flags, list);
    va_end(list);
    return open_as("open64", path, flags, mode);
}
int __open_2(char const* path, int flags) { return opened(real<int (*)(char const*, int)>("__open_2")(path, flags), path, flags); }

ssize_t write(int fd, void const* data, size_t size) {
    auto const write_it = real<ssize_t (*)(int, void const*, size_t)>("write");
    auto const* path = path_of(fd);
    if (!path) return write_it(fd, data, size);
    auto& s = shim();
    if (s.armed && s.call == "short-write" && path->find(s.only) != std::string::npos) {
        if (s.half_written) {
            errno = s.error;
            return -1;
        }
        s.reached = s.half_written = true;
        size /= 2;
    }
    if (fails("write", *path)) return -1;
    auto const written = write_it(fd, data, size);
    if (written > 0) note('W', {{path->data(), path->size()}, {static_cast<char const*>(data), static_cast<size_t>(written)}});
    return written;
}

int ftruncate(int fd, off_t size) noexcept {
    auto const result = real<int (*)(int, off_t)>("ftruncate")(fd, size);
    if (auto const* path = path_of(fd); path && result == 0 && size == 0) note('T', *path);
    return result;
}

int fsync(int fd) {
    auto const* path = path_of(fd);
    if (path && fails(path->ends_with('/') ? "fsync-folder" : "fsync", *path)) return -1;
    auto const result = real<int (*)(int)>("fsync")(fd);
    if (path && result == 0) note(path->ends_with('/') ? 'D' : 'F', *path);
    return result;
}

int close(int fd) {
    auto const close_it = real<int (*)(int)>("close");
    auto* path = path_of(fd);
    if (!path) return close_it(fd);
    auto const was = std::move(*path);
    path->clear();
    auto const result = close_it(fd);
    // Only of what was written: a close after reading loses nothing.
    if (was.find(".saving") != std::string::npos && fails("close", was)) return -1;
    return result;
}

int rename(char const* from, char const* to) {
    if (below_root(to) && fails("rename", to)) return -1;
    auto const result = real<int (*)(char const*, char const*)>("rename")(from, to);
    if (result == 0 && below_root(to)) note('R', from, to);
    return result;
}

int link(char const* from, char const* to) {
    if (below_root(to)) {
        if (fails("link", to)) return -1;
        if (shim().no_links && shim().armed) {
            errno = EPERM;
            return -1;
        }
    }
    auto const result = real<int (*)(char const*, char const*)>("link")(from, to);
    if (result == 0 && below_root(to)) note('L', from, to);
    return result;
}

int unlink(char const* path) {
    auto const result = real<int (*)(char const*)>("unlink")(path);
    if (result == 0 && below_root(path)) note('U', path);
    return result;
}

}  // extern "C"
