#include "app/files.hpp"

#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "app/file_dialogs.hpp"
#include "app/widgets.hpp"
#include "job/workshop.hpp"

namespace attune::app {

namespace {

QString path_of(std::filesystem::path const& file) { return QString::fromStdString(file.string()); }

}  // namespace

QString in_words(Moment when) {
    auto const local = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count());
    auto const time = QLocale().toString(local.time(), QLocale::ShortFormat);
    return local.date() == QDate::currentDate() ? time : QLocale().toString(local.date(), QLocale::LongFormat) + ", " + time;
}

Files::Files(Desk& desk, QWidget* window)
    : QObject(window), desk_{desk}, window_{window}, recovery_{desk.document, desk.places.state / "recovery"} {
    connect(&recovery_, &Recovery::failed, this, [this](QString const& text) { tell_problem(text); });
    connect(&desk_.document, &Document::started, this, [this] {
        clear_about_handout();
        if (not_opened_) not_opened_->deleteLater();
    });
}

Strip* Files::tell(Strip::Kind kind, QString const& text, char const* name) {
    auto* made = new Strip(kind, window_);
    made->setObjectName(name);
    made->set_text(text);
    emit strip(made);
    return made;
}

Strip* Files::tell_of_handout(Strip::Kind kind, QString const& text, char const* name) {
    clear_about_handout();
    return about_handout_ = tell(kind, text, name);
}

void Files::clear_about_handout() {
    if (about_handout_) about_handout_->deleteLater();
    about_handout_.clear();
}

void Files::tell_problem(QString const& text) {
    tell(Strip::Kind::error, text, "problem")->offer(tr("Close"), [] {});
}

// ---- opening ----------------------------------------------------------------------------------------------------

void Files::start_from(handout::Handout const& handout) {
    leave([this, handout] {
        file_.close();
        desk_.document.start(handout);
        if (!handout.items.empty()) desk_.document.mark_unsaved();
    });
}

void Files::make_new() {
    auto fresh = desk_.settings.defaults();
    fresh.title = tr("Handout").toStdString();
    start_from(fresh);
}

void Files::ask_open() {
    FileQuestion question;
    question.kind = FileQuestion::Kind::open;
    question.title = tr("Open a handout");
    question.folder = desk_.settings.folder("handouts");
    question.filter = tr("Handouts (%1)").arg("*.handout.yaml *.yaml");
    choose_file(window_, question, [this](QString const& file) { open(file.toStdString()); });
}

void Files::open(std::filesystem::path const& file) {
    // From a command line it may start in the folder of the moment, which is another one the next time.
    std::error_code error;
    auto const whole = std::filesystem::absolute(file, error);
    leave([this, file = error ? file : whole] { take(file); });
}

void Files::take(std::filesystem::path const& file) {
    auto opened = file_.open(file);
    if (!opened) return tell_damage(file, opened.error());
    desk_.look_beside(opened->handout, file);
    desk_.document.start(std::move(opened->handout), opened->for_reading ? std::filesystem::path{} : file);
    now_open(file, *opened);
}

void Files::take_theirs(std::filesystem::path const& file) {
    auto opened = file_.open(file);
    if (!opened) return tell_damage(file, opened.error());
    clear_about_handout();
    desk_.look_beside(opened->handout, file);
    desk_.document.change(tr("Take theirs"), [&](handout::Handout& mine) { mine = std::move(opened->handout); });
    desk_.document.saved_as(opened->for_reading ? std::filesystem::path{} : file);
    now_open(file, *opened);
}

void Files::now_open(std::filesystem::path const& file, HandoutFile::Opened const& opened) {
    if (!opened.note.isEmpty())
        tell_of_handout(opened.for_reading ? Strip::Kind::warning : Strip::Kind::info, opened.note, "about-file")->offer(tr("Close"), [] {});
    desk_.settings.remember(file, desk_.document.handout());
    desk_.settings.set_folder("handouts", QFileInfo(path_of(file)).absolutePath(), desk_.document.handout());
}

/// What cannot be opened may have been fine before.
void Files::tell_damage(std::filesystem::path const& file, HandoutFile::NotOpened const& problem) {
    if (not_opened_) not_opened_->deleteLater();
    auto const name = QFileInfo(path_of(file)).fileName();
    auto* strip = tell(Strip::Kind::error, problem.text + QStringLiteral("<br>") + name.toHtmlEscaped(), "problem");
    not_opened_ = strip;
    if (auto const versions = backups_of(file); !versions.empty())
        strip->offer(tr("Open the version from %1").arg(in_words(versions.front().when)),
              [this, file, version = versions.front()] { leave([this, file, version] { open_version_of(file, version); }); });
    if (problem.rest)
        strip->offer(tr("Open what is there"), [this, file, rest = *problem.rest] { leave([this, file, rest] { start_instead_of(file, rest); }); });
    strip->offer(tr("Close"), [] {});
}

void Files::start_instead_of(std::filesystem::path const& file, handout::Handout const& handout) {
    if (file.empty()) {
        file_.close();
    } else {
        file_.stand_for(file);
        desk_.look_beside(handout, file);
    }
    desk_.document.start(handout, file);
    desk_.document.mark_unsaved();
}

std::vector<Backup> Files::earlier_versions() const {
    return desk_.document.file().empty() ? std::vector<Backup>{} : backups_of(desk_.document.file());
}

void Files::open_version(Backup const& version) {
    leave([this, file = desk_.document.file(), version] { open_version_of(file, version); });
}

void Files::open_version_of(std::filesystem::path const& file, Backup const& version) {
    HandoutFile reader;
    auto opened = reader.open(version.file);
    if (!opened) return tell_problem(opened.error().text);
    start_instead_of(file, opened->handout);
    emit message(tr("This is the version from %1. It is not saved yet.").arg(in_words(version.when)));
}

void Files::close_handout() {
    leave([this] {
        file_.close();
        desk_.document.close();
    });
}

// ---- saving -----------------------------------------------------------------------------------------------------

void Files::save(std::function<void()> then) {
    if (desk_.document.file().empty()) return save_as(std::move(then));
    write(desk_.document.file(), HandoutFile::Overwrite::no, then);
}

void Files::save_as(std::function<void()> then) {
    FileQuestion question;
    question.kind = FileQuestion::Kind::save;
    question.title = tr("Save the handout");
    question.folder = desk_.settings.folder("handouts");
    // A date, never a name.
    question.name = QStringLiteral("handout-%1.handout.yaml").arg(QDate::currentDate().toString(Qt::ISODate));
    question.filter = tr("Handouts (%1)").arg("*.handout.yaml");
    question.ending = "handout.yaml";
    choose_file(window_, question, [this, then = std::move(then)](QString const& file) {
        // The dialog asked before it let a file be chosen that is there.
        write(file.toStdString(), HandoutFile::Overwrite::yes, then);
        if (desk_.document.file() == file.toStdString() && holds_a_name(QFileInfo(file).fileName(), desk_.document.handout())) {
            auto* strip = tell_of_handout(Strip::Kind::info, tr("<b>The file's name says who the handout is for.</b> Whoever sees the folder can read it."),
                                          "named-file");
            strip->offer(tr("Save under another name"), [this] { save_as(); });
            strip->offer(tr("Leave it"), [] {});
        }
    });
}

void Files::save_to(std::filesystem::path const& file) { write(file, HandoutFile::Overwrite::no, {}); }

void Files::write(std::filesystem::path const& file, HandoutFile::Overwrite overwrite,
                  std::function<void()> const& then) {
    auto const saved = file_.save(file, desk_.document.handout(), overwrite);
    if (!saved) {
        if (saved.error().changed_underneath) return ask_which(saved.error().text, then);
        auto* strip = tell_of_handout(Strip::Kind::error, saved.error().text, "not-saved");
        strip->offer(tr("Save somewhere else"), [this, then] { save_as(then); });
        strip->offer(tr("Close"), [] {});
        return;
    }
    clear_about_handout();
    desk_.document.saved_as(file);
    desk_.settings.remember(file, desk_.document.handout());
    desk_.settings.set_folder("handouts", QFileInfo(path_of(file)).absolutePath(), desk_.document.handout());
    emit message(
        tr("Saved on this computer at %1.").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    if (then) then();
}

void Files::ask_which(QString const& text, std::function<void()> const& then) {
    auto* strip = tell_of_handout(Strip::Kind::warning, text, "changed-on-disk");
    auto const file = desk_.document.file();
    strip->offer(tr("Keep mine"), [this, file, then] { write(file, HandoutFile::Overwrite::yes, then); });
    strip->offer(tr("Take theirs"), [this, file] { take_theirs(file); });
    strip->offer(tr("Save mine somewhere else"), [this, then] { save_as(then); });
}

void Files::look_at_disk() {
    auto const& document = desk_.document;
    bool const told = about_handout_ && about_handout_->objectName() == QLatin1String("changed-on-disk");
    if (document.file().empty() || told || !file_.changed_on_disk()) return;
    auto* strip =
        tell_of_handout(Strip::Kind::warning,
                        tr("<b>The file of this handout was changed by another program.</b> What you see here is not lost."),
                        "changed-on-disk");
    auto const file = document.file();
    strip->offer(tr("Take theirs"), [this, file] { take_theirs(file); });
    strip->offer(tr("Keep mine"), [this, file] {
        file_.stand_for(file);
        desk_.document.mark_unsaved();
    });
}

// ---- leaving what is open ---------------------------------------------------------------------------------------

void Files::leave(std::function<void()> then) {
    if (!desk_.document.is_modified()) return then();
    auto* box = new QMessageBox(window_);
    box->setObjectName("keep-changes");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QStringLiteral("Attune"));
    box->setText("<b>" + tr("Keep the changes to this handout?").toHtmlEscaped() + "</b>");
    auto* save_it = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto* drop = box->addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    auto* back = box->addButton(tr("Go back"), QMessageBox::RejectRole);
    box->setDefaultButton(save_it);
    box->setEscapeButton(back);
    connect(box, &QMessageBox::finished, this, [this, box, save_it, drop, then = std::move(then)] {
        if (box->clickedButton() == save_it) {
            save(then);
        } else if (box->clickedButton() == drop) {
            file_.close();
            desk_.document.close();
            then();
        }
    });
    box->open();
}

// ---- after a crash ----------------------------------------------------------------------------------------------

void Files::tell_of_settings() {
    if (auto const problem = desk_.settings.problem(); !problem.isEmpty()) tell_problem(problem);
}

void Files::offer_recovery() {
    for (auto const& kept : recovery_.found()) {
        auto const today = kept.when.date() == QDate::currentDate();
        auto const when = QLocale().toString(kept.when.time(), QLocale::ShortFormat);
        auto const text = today ? tr("<b>We kept your work from %1.</b>").arg(when)
                                : tr("<b>We kept your work from %1, %2.</b>").arg(QLocale().toString(kept.when.date(), QLocale::LongFormat), when);
        auto const name = QFileInfo(path_of(kept.original)).fileName();
        auto* strip = tell(Strip::Kind::info, name.isEmpty() ? text : text + u' ' + name.toHtmlEscaped(), "recovery");
        auto const open_it = [this, kept, strip = QPointer{strip}] {
            auto handout = recovery_.open(kept);
            if (!handout) return tell_problem(handout.error());
            leave([this, kept, handout = *std::move(handout), strip] {
                if (strip) strip->deleteLater();
                bool const saved_since = QFileInfo(path_of(kept.original)).lastModified() > kept.when.addSecs(1);
                start_instead_of(saved_since ? std::filesystem::path{} : kept.original, handout);
                if (saved_since) emit message(tr("The file was saved again after this was kept, so this is a handout of its own now."));
                if (recovery_.keep_now()) recovery_.forget(kept);  // not before it is kept anew
            });
        };
        connect(strip->add_action(tr("Open it")), &QPushButton::clicked, strip, open_it);    // it stays when one goes back
        connect(strip->add_action(tr("Delete it")), &QPushButton::clicked, strip, [this, kept, strip] {
            strip->clear_actions();
            strip->set_text(tr("<b>Delete the kept work?</b> It cannot be brought back."));
            strip->offer(tr("Delete"), [this, kept] { recovery_.forget(kept); });
            strip->offer(tr("Keep it for later"), [] {});
        });
    }
}

}  // namespace attune::app
