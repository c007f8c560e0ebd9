#include "app/handout_file.hpp"

#include "app/diagnostic_words.hpp"
#include "base/atomic_file.hpp"
#include "base/hash.hpp"
#include "base/utf8.hpp"
#include "schema/node.hpp"
#include "schema/record.hpp"
#include "schema/words.hpp"

namespace attune::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view first_line = "# An Attune handout. Attune opens it; any text editor shows it.\n";

/// What a YAML file may hold of `text`.
std::string cleaned(std::string const& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto const start = at;
        auto const c = utf8::decode(text, at);
        if (!c) {
            at = start + 1;
            continue;
        }
        if (*c == 0x2028 || *c == 0x2029) out += '\n';
        else if (*c != '\r' && !schema::is_forbidden(*c)) out.append(text, start, at - start);
    }
    return out;
}

void clean(schema::Node& node) {
    node.scalar = cleaned(node.scalar);
    for (auto& key : node.keys) key.scalar = cleaned(key.scalar);
    for (auto& item : node.items) clean(item);
}

std::optional<std::uint64_t> hash_of(fs::path const& file) {
    auto const text = schema::read_text_file(file, file.string());
    return text ? std::optional{Hash{}.add(*text).value()} : std::nullopt;
}

}  // namespace

std::string file_text(handout::Handout const& handout) {
    auto named = handout;
    if (cleaned(named.title).find_first_not_of(" \t\n") == std::string::npos)
        named.title = QCoreApplication::translate("HandoutFile", "Handout").toStdString();
    auto node = schema::to_node(named);
    clean(node);
    return schema::to_yaml(node);
}

Expected<handout::Handout, QString> HandoutFile::open(fs::path const& file) {
    auto const failed = [](Diagnostics const& problems) {
        return Unexpected<QString>{tr("<b>This handout cannot be opened.</b> The file is as it was.") +
                                   QStringLiteral("<br>") + in_rich_text(problems)};
    };
    auto const text = schema::read_text_file(file, file.string());
    if (!text) return failed(text.error());
    auto const node = schema::parse(*text, file.string());
    if (!node) return failed(node.error());
    auto read = schema::read<handout::Handout>(*node);
    if (!read) return failed(read.error());
    file_ = file;
    known_ = Hash{}.add(*text).value();
    return *std::move(read);
}

Expected<void, HandoutFile::NotSaved> HandoutFile::save(fs::path const& file, handout::Handout const& handout,
                                                        Overwrite overwrite) {
    if (overwrite == Overwrite::no && file == file_ && changed_on_disk())
        return Unexpected<NotSaved>{{true, tr("<b>The file has changed since it was opened.</b> Another program, or "
                                              "another window, has saved it. Neither version is lost yet.")}};
    auto const text = std::string{first_line} + file_text(handout);
    auto const node = schema::parse(text, "");
    auto const read = node ? schema::read<handout::Handout>(*node) : Unexpected<Diagnostics>{node.error()};
    if (!read) {
        // The lines are those of a file that is not there: only the words help.
        auto problems = read.error();
        for (auto& problem : problems) problem.where = {};
        return Unexpected<NotSaved>{{false, tr("<b>The handout was not saved.</b> It would not open again like this.") +
                                                QStringLiteral("<br>") + in_rich_text(problems)}};
    }
    if (auto const written = write_file_atomically(file, text); !written)
        return Unexpected<NotSaved>{{false, tr("<b>The handout was not saved.</b> %1 It is safe here, in this window.")
                                                .arg(reason_of(written.error()).toHtmlEscaped())}};
    file_ = file;
    known_ = Hash{}.add(text).value();
    return {};
}

bool HandoutFile::changed_on_disk() const {
    std::error_code error;
    if (file_.empty() || !fs::exists(file_, error)) return false;
    return hash_of(file_) != known_;
}

void HandoutFile::close() {
    file_.clear();
    known_ = 0;
}

}  // namespace attune::app
