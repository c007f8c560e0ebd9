#pragma once

#include <filesystem>
#include <string>

namespace attune {

/// Holds a document against other programs of ours, on this computer and on others that share the folder, by flock(2) on a file
/// `.~NAME.lock` beside it. The lock goes with the program however that ends; the file goes when the lock is let go, and one that a
/// crash left behind is used again.
class FileLock {
public:
    explicit FileLock(std::filesystem::path const& document);
    FileLock(FileLock const&) = delete;
    FileLock& operator=(FileLock const&) = delete;
    ~FileLock();

    /// Somebody else holds the document. False also where no lock can be had, as in a folder that cannot be written to.
    bool held_by_others() const { return held_; }
    /// On this computer.
    bool held_here() const { return here_; }
    /// The name of the computer of who holds it; empty when that cannot be known.
    std::string const& computer() const { return computer_; }

private:
    std::filesystem::path file_;
    int fd_ = -1;
    bool held_ = false, here_ = false;
    std::string computer_;
};

}  // namespace attune
