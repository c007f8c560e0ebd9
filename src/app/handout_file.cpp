#include "app/handout_file.hpp"

#include "app/dates.hpp"
#include "app/diagnostic_words.hpp"
#include "base/file_system.hpp"
#include "base/hash.hpp"
#include "schema/node.hpp"
#include "schema/record.hpp"

namespace attune::app {
namespace {

namespace fs = std::filesystem;
using handout::FileState;

std::optional<std::uint64_t> hash_of(fs::path const& file) {
    auto const text = schema::read_text_file(file, file.string());
    return text ? std::optional{Hash{}.add(*text).value()} : std::nullopt;
}

}  // namespace

Expected<std::string, handout::NotSafe> safe_file_text(handout::Handout const& handout, std::string_view comments) {
    if (handout.title.find_first_not_of(" \t\n") != std::string::npos) return handout::to_safe_file_text(handout, comments);
    auto named = handout;
    named.title = QCoreApplication::translate("HandoutFile", "Handout").toStdString();
    return handout::to_safe_file_text(named, comments);
}

HandoutFile::Lock HandoutFile::lock_on(fs::path const& file) const {
    std::error_code error;
    auto const end = end_of_links(file).value_or(file);
    auto target = fs::weakly_canonical(end, error);    // one lock, whichever way leads to the file
    if (error) target = end;
    if (lock_.held && lock_.target == target) return lock_;
    Lock lock{std::make_shared<FileLock>(target), target, {}};
    if (lock.held->held_by_others())
        lock.others = lock.held->held_here()          ? tr("another window on this computer")
                      : lock.held->computer().empty() ? tr("another window")
                                                      : tr("a window on \u201C%1\u201D").arg(QString::fromStdString(lock.held->computer()));
    return lock;
}

Expected<HandoutFile::Opened, HandoutFile::NotOpened> HandoutFile::open(fs::path const& file) {
    auto const failed = [](QString const& why, std::optional<handout::Handout> rest = {}) {
        return Unexpected<NotOpened>{{tr("<b>This handout cannot be opened.</b> The file is as it was.") + QStringLiteral("<br>") + why, std::move(rest)}};
    };
    auto const text = schema::read_text_file(file, file.string());
    if (!text) return failed(in_rich_text(text.error()));
    auto read = handout::from_file_text(*text, file.string());
    if ((read ? read->marks : handout::marks_of(*text)).state == FileState::cut_short)
        return failed(tr("It was cut short: its end is missing."), read ? std::optional{std::move(read->handout)} : std::nullopt);
    if (!read) return failed(in_rich_text(read.error()));

    Opened opened{std::move(read->handout), false, {}};
    Lock lock;
    if (read->marks.format > handout::file_format) {
        opened.for_reading = true;
        opened.note = tr("<b>A newer version of Attune made this handout.</b> What this version understands is shown. The file itself stays as it is: "
                         "what you save becomes a new one.");
    } else if (lock = lock_on(file); !lock.others.isEmpty()) {
        opened.for_reading = true;
        opened.note = tr("<b>This handout is open in %1.</b> Here you can read and print it. What you save becomes a new file.")
                          .arg(lock.others.toHtmlEscaped());
    }
    if (opened.for_reading) {
        close();
        return opened;
    }
    if (read->marks.state == FileState::changed)
        opened.note = tr("<b>This file was changed outside Attune.</b> That is fine. Have a look whether all is as you want it.");
    lock_ = std::move(lock);
    file_ = file;
    known_ = Hash{}.add(*text).value();
    return opened;
}

void HandoutFile::stand_for(fs::path const& file) {
    // When another window has it, saving is refused as long as it does, and asks afterwards when it was changed.
    lock_ = lock_on(file);
    if (!lock_.others.isEmpty()) lock_ = {};
    file_ = file;
    known_ = hash_of(file);
}

Expected<void, HandoutFile::NotSaved> HandoutFile::save(fs::path const& file, handout::Handout const& handout,
                                                        Overwrite overwrite) {
    auto const lock = lock_on(file);    // that on the file at hand is let go when its successor is written
    if (!lock.others.isEmpty())
        return Unexpected<NotSaved>{{false, tr("<b>The handout was not saved.</b> That file is open in %1. It is safe here, in this window.")
                                                .arg(lock.others.toHtmlEscaped())}};
    if (overwrite == Overwrite::no && file == file_ && changed_on_disk())
        return Unexpected<NotSaved>{{true, tr("<b>The file has changed since it was opened.</b> Another program, or "
                                              "another window, has saved it. Neither version is lost yet.")}};
    auto const text = safe_file_text(handout);
    if (!text) {
        auto problems = text.error().mistakes;
        if (problems.empty())
            return Unexpected<NotSaved>{{false, tr("<b>The handout was not saved.</b> What would stand in the file is not what stands here: that is a mistake in "
                                                  "Attune. It is safe here, in this window.")}};
        // The lines are those of a file that is not there: only the words help.
        for (auto& problem : problems) problem.where = {};
        return Unexpected<NotSaved>{{false, tr("<b>The handout was not saved.</b> It would not open again like this.") +
                                                QStringLiteral("<br>") + in_rich_text(problems)}};
    }
    if (auto const written = save_document(file, *text, moment_now()); !written)
        return Unexpected<NotSaved>{{false, tr("<b>The handout was not saved.</b> %1 It is safe here, in this window.")
                                                .arg(reason_of(written.error()).toHtmlEscaped())}};
    lock_ = lock;
    file_ = file;
    known_ = Hash{}.add(*text).value();
    return {};
}

bool HandoutFile::changed_on_disk() const {
    std::error_code error;
    if (file_.empty() || !fs::exists(file_, error)) return false;
    return hash_of(file_) != known_;
}

void HandoutFile::close() {
    file_.clear();
    known_.reset();
    lock_ = {};
}

}  // namespace attune::app
