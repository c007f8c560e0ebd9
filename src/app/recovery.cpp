#include "app/recovery.hpp"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include <QRandomGenerator>
#include <QUrl>

#include "app/diagnostic_words.hpp"
#include "app/handout_file.hpp"
#include "base/atomic_file.hpp"
#include "base/limits.hpp"
#include "base/regular_file.hpp"
#include "schema/node.hpp"
#include "schema/record.hpp"

namespace attune::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".handout.yaml";
constexpr std::string_view original_line = "# original: ", when_line = "# kept: ", process_line = "# process: ";

/// When the process began, in the kernel's ticks: with its number, what tells it from a later one with the same number.
/// Empty: there is no such process.
std::string start_of(std::string const& pid) {
    std::ifstream in("/proc/" + pid + "/stat");
    std::string line;
    std::getline(in, line);
    auto const name_end = line.rfind(')');  // the name may hold anything
    if (name_end == std::string::npos) return {};
    std::istringstream fields(line.substr(name_end + 1));
    std::string field;
    for (int i = 3; i <= 22; ++i) {  // proc(5): the name is the second, the state the third, the start the 22nd
        fields >> field;
        if (i == 3 && (field == "Z" || field == "X")) return {};  // it has ended; nobody has taken note yet
    }
    return field;
}

/// The files' names begin with the number of the process that wrote them.
std::string pid_of(fs::path const& file) {
    auto const name = file.filename().string();
    auto const first = name.find_first_of("0123456789"), end = name.find('-');
    if (first == std::string::npos || end == std::string::npos || end <= first) return {};
    return name.substr(first, end - first);
}

struct Head {
    std::string original, when, process;
};

Head head_of(fs::path const& file) {
    Head head;
    std::istringstream in(read_regular_file(file, limits::file_bytes.most).value_or(std::string{}));
    for (std::string line; std::getline(in, line) && line.starts_with('#');) {
        for (auto [begin, value] : {std::pair{original_line, &head.original}, std::pair{when_line, &head.when},
                                    std::pair{process_line, &head.process}})
            if (line.starts_with(begin)) *value = line.substr(begin.size());
    }
    return head;
}

std::string this_process() {
    auto const pid = std::to_string(::getpid());
    return pid + ' ' + start_of(pid);
}

bool is_alive(std::string const& process) {
    auto const pid = process.substr(0, process.find(' '));
    return !pid.empty() && pid + ' ' + start_of(pid) == process;
}

}  // namespace

Recovery::Recovery(Document& document, fs::path folder, std::chrono::milliseconds wait, QObject* parent)
    : QObject(parent),
      document_{document},
      folder_{std::move(folder)},
      file_{folder_ /
            (std::to_string(::getpid()) + '-' +
             QString::number(QRandomGenerator::system()->generate64(), 16).toStdString() + std::string{ending})} {
    timer_.setSingleShot(true);
    timer_.setInterval(wait);
    connect(&timer_, &QTimer::timeout, this, &Recovery::keep_now);
    connect(&document_, &Document::changed, this, &Recovery::follow);
    connect(&document_, &Document::state_changed, this, &Recovery::follow);
}

Recovery::~Recovery() { remove(); }

void Recovery::follow() {
    if (!document_.is_modified()) {
        timer_.stop();
        remove();
    } else if (!timer_.isActive()) {
        timer_.start();  // not again with every letter: typing without a pause is kept too
    }
}

bool Recovery::keep_now() {
    timer_.stop();
    if (!document_.is_modified()) return false;
    std::error_code error;
    fs::create_directories(folder_, error);
    fs::permissions(folder_, fs::perms::owner_all, error);
    auto const original = QUrl::toPercentEncoding(QString::fromStdString(document_.file().string()), "/").toStdString();
    auto const now = QDateTime::currentDateTime().toString(Qt::ISODate).toStdString();
    std::ostringstream comments;
    comments << "# Attune keeps this while a handout is not saved, and deletes it then.\n"
             << original_line << original << '\n'
             << when_line << now << '\n'
             << process_line << this_process() << '\n';
    // What would not open again must not take the place of what would.
    auto const text = safe_file_text(document_.handout(), comments.str());
    auto const written = text ? write_file_atomically(file_, *text) : Expected<void>{Unexpected<Diagnostics>{text.error().mistakes}};
    if (!written && !has_failed_)
        emit failed(tr("<b>Unsaved work is not being kept.</b> %1 Save the handout now and then.").arg(reason_of(written.error()).toHtmlEscaped()));
    has_failed_ = !written;
    return !has_failed_;
}

void Recovery::remove() {
    std::error_code error;
    fs::remove(file_, error);
}

std::vector<Recovery::Kept> Recovery::found() const {
    std::vector<Kept> kept;
    std::error_code error;
    std::vector<fs::path> unfinished;
    for (fs::directory_iterator it(folder_, error), end; !error && it != end; it.increment(error)) {
        auto const& file = it->path();
        auto const name = file.filename().string();
        if (name.ends_with(".saving") && start_of(pid_of(file)).empty()) unfinished.push_back(file);
        if (name.starts_with('.') || !name.ends_with(ending) || file == file_) continue;
        auto const head = head_of(file);
        if (is_alive(head.process)) continue;
        auto when = QDateTime::fromString(QString::fromStdString(head.when), Qt::ISODate);
        auto const original = QUrl::fromPercentEncoding(QByteArray::fromStdString(head.original));
        kept.push_back({file, original.toStdString(), std::move(when)});
    }
    // What a crash cut off in the middle of being written: the whole file beside it is the one to offer.
    for (auto const& file : unfinished) fs::remove(file, error);
    std::ranges::sort(kept, [](Kept const& a, Kept const& b) { return a.when > b.when; });
    return kept;
}

Expected<handout::Handout, QString> Recovery::open(Kept const& kept) const {
    auto const failed = [](Diagnostics const& problems) {
        return Unexpected<QString>{tr("<b>The work that was kept cannot be read.</b>") + QStringLiteral("<br>") +
                                   in_rich_text(problems)};
    };
    auto const text = schema::read_text_file(kept.file, kept.file.string());
    if (!text) return failed(text.error());
    auto read = handout::from_file_text(*text, kept.file.string());
    if (!read) return failed(read.error());
    return std::move(read->handout);
}

void Recovery::forget(Kept const& kept) {
    std::error_code error;
    fs::remove(kept.file, error);
}

}  // namespace attune::app
