#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <QByteArray>
#include <QTemporaryDir>

/// A folder that is all of PATH, with an `lp` in it that keeps what it is given.
class FakeLp {
public:
    explicit FakeLp(std::string const& ending = "exit 0") : old_path_{qgetenv("PATH")} {
        auto const script = folder() / "lp";
        std::ofstream(script) << "#!/bin/sh\nfor a in \"$@\"; do printf '%s\\n' \"$a\"; done > "
                              << (folder() / "arguments").string() << "\n/bin/cat > " << (folder() / "stdin").string()
                              << "\n"
                              << ending << "\n";
        std::filesystem::permissions(script, std::filesystem::perms::owner_all);
        qputenv("PATH", dir_.path().toUtf8());
    }
    ~FakeLp() { qputenv("PATH", old_path_); }
    FakeLp(FakeLp const&) = delete;
    FakeLp& operator=(FakeLp const&) = delete;

    std::string arguments() const { return content_of(folder() / "arguments"); }
    std::string bytes() const { return content_of(folder() / "stdin"); }
    std::filesystem::path folder() const { return dir_.path().toStdString(); }

private:
    static std::string content_of(std::filesystem::path const& file) {
        std::ostringstream out;
        out << std::ifstream(file, std::ios::binary).rdbuf();
        return out.str();
    }
    QTemporaryDir dir_;
    QByteArray old_path_;
};
