#include "app/records_menu.hpp"

#include <algorithm>
#include <map>

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QDateTime>
#include <QDialog>
#include <QEvent>
#include <QMenu>
#include <QPointer>

#include "app/diagnostic_words.hpp"
#include "app/given_dialog.hpp"
#include "app/library_model.hpp"
#include "app/records_people.hpp"

namespace attune::app {

RecordsMenu::RecordsMenu(Desk& desk, QMenu* menu, MakeAction const& make_action, LibraryModel& library, QWidget* window)
    : QObject(window), desk_{desk}, menu_{menu}, library_{library}, window_{window} {
    auto& records = desk_.records;
    set_up_ = make_action("records-set-up", tr("&Set up records..."), {}, [this] {
        if (!desk_.records.has_kept_file()) return ask(new SetUpRecords(desk_.records, window_));
        desk_.records.turn_on();   // those that were turned off and kept
        unlock();
    });
    unlock_ = make_action("records-unlock", tr("&Unlock..."), {}, [this] { unlock(); });
    lock_ = make_action("records-lock", tr("&Lock now"), QKeySequence("Ctrl+L"), [this] { desk_.records.lock(); });
    given_ = make_action("records-given", tr("&What was given..."), {},
                         [this] { ask(new GivenDialog(desk_.records, desk_.settings, window_)); });
    password_ = make_action("records-password", tr("Change the &password..."), {},
                            [this] { ask(new ChangePassword(desk_.records, window_)); });
    key_ = make_action("records-key", tr("New &recovery key..."), {},
                       [this] { ask(new NewRecoveryKey(desk_.records, window_)); });
    off_ = make_action("records-off", tr("&Turn records off..."), {},
                       [this] { ask(new TurnOffRecords(desk_.records, window_)); });
    menu_->addActions({set_up_, unlock_, lock_});
    menu_->addSeparator();
    menu_->addAction(given_);
    menu_->addSeparator();
    menu_->addActions({password_, key_});
    lock_after_ = menu_->addMenu(tr("Lock when &idle"));
    auto* group = new QActionGroup(lock_after_);
    for (int const minutes : {2, 5, 10, 30}) {
        auto* row = lock_after_->addAction(tr("After %n minute(s)", nullptr, minutes));
        row->setCheckable(true);
        row->setChecked(records.lock_after() == minutes);
        group->addAction(row);
        connect(row, &QAction::triggered, this, [this, minutes] { desk_.records.set_lock_after(minutes); });
    }
    menu_->addAction(off_);

    connect(&records, &RecordsSession::changed, this, &RecordsMenu::refresh);
    connect(&records, &RecordsSession::locked, this, [this](bool by_itself) {
        clear_offers();
        auto const* asking = qobject_cast<RecordsDialog*>(dialog_);
        // What is being written is written all the same, and the dialog tells how it went.
        bool const stays = !dialog_ || qobject_cast<TurnOffRecords*>(dialog_) || (asking && asking->must_stay());
        if (!stays) {
            auto const key = asking ? asking->shown_key() : RecordsDialog::Key::none;
            take_away(dialog_);
            tell_key_lost(key);
        }
        emit message(by_itself ? tr("Your records were locked: nothing happened for a while, or the screen was locked.")
                               : tr("Your records are locked."));
    });
    connect(&desk_.document, &Document::changed, this, &RecordsMenu::follow_people);
    connect(&desk_.document, &Document::started, this, [this] {
        clear_offers();
        desk_.records.forget_chosen();
    });
    qApp->installEventFilter(this);
    refresh();
}

void RecordsMenu::take_away(QDialog* dialog) {
    dialog_.clear();
    while (auto* popup = QApplication::activePopupWidget())     // a menu on the stack of whoever shows it
        if (!popup->close()) break;
    // What it asks with a loop of its own ends first, the innermost before the others. It goes itself when they have returned:
    // an event may be on its way to it.
    QList<QPointer<QDialog>> inner;
    for (auto* each : dialog->findChildren<QDialog*>()) inner.prepend(each);
    for (auto const& each : inner)
        if (each) each->done(QDialog::Rejected);
    dialog->hide();
    dialog->deleteLater();
}

void RecordsMenu::tell_key_lost(RecordsDialog::Key key) {
    if (key == RecordsDialog::Key::none) return;
    auto* made = new Strip(Strip::Kind::warning, window_);
    made->set_text(key == RecordsDialog::Key::in_use
                       ? tr("<b>The recovery key was still on the screen when your records locked.</b> If you have not kept it, unlock them and "
                            "choose Records > New recovery key.")
                       : tr("<b>Your records locked before the new recovery key was in use.</b> The old one stays valid. If you have printed the "
                            "new one, throw it away."));
    auto* close = made->add_action(tr("Close"));
    connect(close, &QPushButton::clicked, made, &QObject::deleteLater);
    emit strip(made);
}

void RecordsMenu::tell_key_unconfirmed() {
    auto* made = new Strip(Strip::Kind::warning, window_);
    made->setObjectName("key-unconfirmed");
    made->set_text(tr("<b>Nobody has said yet that the recovery key of these records was kept.</b> If it was not, make a new one now."));
    made->offer(tr("New recovery key"), [this] { key_->trigger(); });
    made->offer(tr("It was kept"), [this] { desk_.records.confirm_key([](auto const&) {}); });
    offers_ << made;    // it goes when the records lock
    emit strip(made);
}

bool RecordsMenu::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
            if (desk_.records.is_unlocked()) {
                desk_.records.check_idle();   // whoever comes back too late finds them locked
                desk_.records.touch();
            }
            break;
        default: break;
    }
    return false;
}

void RecordsMenu::refresh() {
    using State = RecordsSession::State;
    auto const state = desk_.records.state();
    set_up_->setVisible(state == State::off);
    unlock_->setVisible(state == State::locked);
    for (auto* each : {lock_, given_, password_, key_, lock_after_->menuAction()}) each->setVisible(state == State::unlocked);
    off_->setVisible(state != State::off);
    for (auto* each : menu_->actions()) if (!each->isSeparator()) each->setEnabled(each->isVisible());
    mark_library();
}

void RecordsMenu::mark_library() {
    std::map<std::string, std::string> last;   // day, by item
    auto const& records = desk_.records;
    for (auto const& client : records.chosen()) {
        if (client.empty()) continue;
        for (auto const& given : records.book().given) {
            if (std::ranges::find(given.clients, client) == given.clients.end()) continue;
            for (auto const& item : given.items) {
                auto& when = last[item.id];
                when = std::max(when, given.when);
            }
        }
    }
    std::map<std::string, QString> marks;
    for (auto const& [item, when] : last) marks.emplace(item, day_words(when));
    library_.set_had(std::move(marks));
}

/// A name that was typed over is somebody else.
void RecordsMenu::follow_people() {
    auto& records = desk_.records;
    auto const chosen = records.chosen();
    if (chosen == std::array<std::string, 2>{}) return;
    auto const& people = desk_.document.handout().people;
    auto const fits = [&](std::string const& id, handout::NamedPerson const& person) {
        auto const* client = records::find_client(records.book(), id);
        return client && client->name == QString::fromStdString(person.name).trimmed().toStdString();
    };
    if (!chosen[0].empty() && !chosen[1].empty() && fits(chosen[0], people.b) && fits(chosen[1], people.a)) {   // A and B were swapped
        records.choose(0, chosen[1]);
        records.choose(1, chosen[0]);
        return;
    }
    if (!chosen[0].empty() && !fits(chosen[0], people.a)) records.choose(0, {});
    if (!chosen[1].empty() && !fits(chosen[1], people.b)) records.choose(1, {});
}

void RecordsMenu::ask(QDialog* dialog) {
    delete dialog_;
    dialog_ = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordsMenu::unlock(std::function<void()> then) {
    auto* dialog = new UnlockRecords(desk_.records, window_);
    connect(dialog, &QDialog::accepted, this, [this, then = std::move(then)] {
        emit message(tr("Your records are unlocked. They lock after %n idle minute(s).", nullptr, desk_.records.lock_after()));
        if (then) then();
        if (desk_.records.book().key_unconfirmed) tell_key_unconfirmed();
        // Not from inside the dialog that is just closing.
        if (desk_.records.unlocked_by_recovery_key())
            QMetaObject::invokeMethod(this, [this] { ask(new ChangePassword(desk_.records, window_)); }, Qt::QueuedConnection);
    });
    ask(dialog);
}

// ---- what was just given ----------------------------------------------------------------------------------------

void RecordsMenu::given(handout::Handout const& handout, GivenCopies const& copies) {
    auto const state = desk_.records.state();
    if (state == RecordsSession::State::off || copies.empty()) return;
    if (state == RecordsSession::State::unlocked && desk_.records.chosen() != std::array<std::string, 2>{})
        return note(handout, copies, desk_.records.chosen());
    offer(handout, copies);
}

void RecordsMenu::offer(handout::Handout const& handout, GivenCopies const& copies) {
    clear_offers();
    auto* made = new Strip(Strip::Kind::info, window_);
    made->setObjectName("note-for");
    offers_ << made;
    if (!desk_.records.is_unlocked()) {
        made->set_text(tr("Your records are locked, so this was not noted."));
        connect(made->add_action(tr("Unlock and note it")), &QPushButton::clicked, made, [this, made, handout, copies] {
            unlock([this, made = QPointer{made}, handout, copies] {
                if (made) given(handout, copies);
            });
        });
    } else {
        auto const name = QString::fromStdString(handout.people.a.name).trimmed();
        if (desk_.records.book().clients.empty() && name.isEmpty()) {
            made->deleteLater();
            return;
        }
        made->set_text(tr("Note this for a client?"));
        auto* choose = made->add_action(tr("Choose..."));
        auto* menu = new QMenu(choose);
        menu->setObjectName("note-for-menu");
        for (auto const& client : desk_.records.book().clients) {
            auto* row = menu->addAction(QString::fromStdString(client.name).replace('&', "&&"));
            connect(row, &QAction::triggered, this, [this, handout, copies, id = client.id] {
                clear_offers();
                // Whoever it was given to, each of its copies is theirs.
                auto given = copies;
                for (auto& each : given)
                    if (each.document != handout::Document::clinician) each.document = handout::Document::whole;
                note(handout, given, {id, {}});
            });
        }
        if (!name.isEmpty()) {
            menu->addSeparator();
            auto* row = menu->addAction(tr("Remember “%1” and note it").arg(QString(name).replace('&', "&&")));
            connect(row, &QAction::triggered, this, [this, handout, copies] {
                clear_offers();
                auto const client = client_of(handout.people.a, handout, "c" + records::random_hex(12));
                desk_.records.remember(client, [this, handout, copies, client](Expected<void> const& done) {
                    if (done) note(handout, copies, {client.id, {}});
                    else emit message(tr("It was not noted. %1").arg(in_words(done.error().front())));
                });
            });
        }
        choose->setMenu(menu);
    }
    connect(made->add_action(tr("No")), &QPushButton::clicked, made, &QObject::deleteLater);
    emit strip(made);
}

void RecordsMenu::note(handout::Handout const& handout, GivenCopies const& copies, std::array<std::string, 2> const& clients) {
    auto const when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString();
    auto notes = notes_of(handout, copies, clients, when, desk_.content, desk_.records.book());
    if (notes.empty()) return;
    QStringList names;
    for (auto const& each : notes) {
        for (auto const& id : each.given.clients) {
            auto const* const client = records::find_client(desk_.records.book(), id);
            if (client && !names.contains(QString::fromStdString(client->name))) names << QString::fromStdString(client->name);
        }
    }
    desk_.records.note(std::move(notes), [this, names](Expected<void> const& done) {
        if (done) return emit message(desk_.records.is_unlocked() ? tr("Noted for %1.").arg(names.join(tr(" and "))) : tr("Noted in your records."));
        auto* problem = new Strip(Strip::Kind::error, window_);
        problem->set_text(tr("<b>It was not noted in your records.</b>") + ' ' + in_rich_text(done.error()));
        connect(problem->add_action(tr("Close")), &QPushButton::clicked, problem, &QObject::deleteLater);
        offers_ << problem;
        emit strip(problem);
    });
}

void RecordsMenu::clear_offers() {
    for (auto const& each : std::exchange(offers_, {}))
        if (each) {
            each->hide();
            each->deleteLater();
        }
}

}  // namespace attune::app
