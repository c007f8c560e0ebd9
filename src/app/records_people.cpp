#include "app/records_people.hpp"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QPointer>
#include <QPushButton>

#include "app/diagnostic_words.hpp"
#include "app/widgets.hpp"
#include "handout/gather.hpp"

namespace attune::app {
namespace {

using handout::PronounChoice;

struct Set {
    PronounChoice choice;
    char const* name;
};
constexpr Set sets[] = {{PronounChoice::they, "they"}, {PronounChoice::she, "she"}, {PronounChoice::he, "he"},
                        {PronounChoice::name_only, "name only"}, {PronounChoice::own, "own"}};

handout::NamedPerson& person_at(handout::Handout& handout, std::size_t who) {
    return who == 0 ? handout.people.a : handout.people.b;
}

}  // namespace

records::Client client_of(handout::NamedPerson const& person, handout::Handout const& handout, std::string id) {
    records::Client client;
    client.id = std::move(id);
    client.name = QString::fromStdString(person.name).trimmed().toStdString();
    client.possessive = person.possessive;
    if (person.pronouns) {
        auto const& p = *person.pronouns;
        auto const set = std::ranges::find(sets, p.set, &Set::choice);
        client.pronouns.set = set == std::end(sets) ? "they" : set->name;
        if (p.set == PronounChoice::own) {
            client.pronouns = {"own", p.they, p.them, p.their, p.theirs, p.themself, p.verb == handout::VerbForm::plural};
        }
    }
    client.needs.language = person.language;
    if (handout.text_size) client.needs.text_size = static_cast<int>(handout.text_size->value + 0.5);
    client.needs.easy_words = handout.easy_read;
    client.needs.easy_letters = handout.letters == content::Letters::easy;
    client.needs.ink_saver = handout.ink == content::Ink::saver;
    return client;
}

void fit_to(records::Client const& client, std::size_t who, handout::Handout& handout, content::Library& library) {
    auto& person = person_at(handout, who);
    person = {};
    person.name = client.name;
    person.possessive = client.possessive;
    auto const set = std::ranges::find(sets, client.pronouns.set, [](Set const& each) { return std::string_view{each.name}; });
    if (set != std::end(sets) && set->choice != PronounChoice::they) {
        handout::Pronouns pronouns;
        pronouns.set = set->choice;
        if (set->choice == PronounChoice::own) {
            auto const& p = client.pronouns;
            pronouns.they = p.they;
            pronouns.them = p.them;
            pronouns.their = p.their;
            pronouns.theirs = p.theirs;
            pronouns.themself = p.themself;
            pronouns.verb = p.plural ? handout::VerbForm::plural : handout::VerbForm::singular;
        }
        person.pronouns = pronouns;
    }
    person.language = client.needs.language;
    if (handout.naming == handout::Naming::blank || handout.naming == handout::Naming::you) handout.naming = handout::Naming::name;

    if (client.needs.text_size > 0 && Pt{static_cast<double>(client.needs.text_size)} > handout.text_size.value_or(Pt{0})) {
        if (auto const look = library.page_template(handout.page_template, {})) {
            for (Pt const size : content::text_sizes_of(**look)) {
                if (static_cast<int>(size.value + 0.5) != client.needs.text_size) continue;
                if (size != content::text_size_of(**look)) handout.text_size = size;
            }
        }
    }
    if (client.needs.easy_words) handout.easy_read = true;
    if (client.needs.easy_letters) handout.letters = content::Letters::easy;
    if (client.needs.ink_saver) handout.ink = content::Ink::saver;
}

std::string item_name(handout::Item const& item) {
    if (!item.worksheet.empty()) return item.worksheet;
    if (!item.section.empty()) return item.section;
    return item.article + "/";
}

std::vector<RecordsSession::Note> notes_of(handout::Handout const& handout, GivenCopies const& copies,
                                           std::array<std::string, 2> const& chosen, std::string const& when,
                                           content::Library& library, records::Book const& book) {
    std::vector<std::string> named;
    std::array const people{&handout.people.a, &handout.people.b};
    for (std::size_t who = 0; who < (handout.audience == handout::Audience::couple ? 2 : 1); ++who) {
        auto const name = QString::fromStdString(people[who]->name).trimmed().toStdString();
        if (!chosen[who].empty()) named.push_back(chosen[who]);
        else if (!name.empty())
            for (auto const& client : book.clients)
                if (client.name == name) named.push_back(client.id);
    }
    std::vector<records::GivenItem> items;
    for (auto const& item : handout.items) {
        records::GivenItem given;
        given.id = item_name(item);
        if (auto const picked = handout::pick(item, library)) {
            given.title = picked->sheet ? picked->sheet->title : picked->section ? picked->section->title : picked->article->title;
            given.version = picked->sheet ? picked->sheet->version : picked->article ? picked->article->version : std::string{};
        }
        if (!item.title.empty()) given.title = item.title;
        items.push_back(std::move(given));
    }
    std::vector<RecordsSession::Note> notes;
    for (auto const& copy : copies) {
        std::vector<std::string> clients;
        auto const take = [&](std::size_t who) {
            if (!chosen[who].empty()) clients.push_back(chosen[who]);
        };
        switch (copy.document) {
            case handout::Document::clinician: continue;
            case handout::Document::a: take(0); break;
            case handout::Document::b: take(1); break;
            case handout::Document::whole:
            case handout::Document::together:
                take(0);
                if (handout.audience == handout::Audience::couple) take(1);
                break;
        }
        if (clients.empty()) continue;
        RecordsSession::Note note;
        note.given.when = when;
        note.given.clients = std::move(clients);
        note.given.named = named;
        note.given.title = handout.title;
        note.given.items = items;
        note.given.how = copy.printed ? records::How::printed : records::How::saved;
        note.given.way = copy.way;
        note.bytes = copy.bytes;
        notes.push_back(std::move(note));
    }
    return notes;
}

ClientRow::ClientRow(Desk& desk, std::size_t who, QWidget* parent) : QWidget(parent), desk_{desk}, who_{who} {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    clients_ = new QComboBox(this);
    clients_->setAccessibleName(who == 0 ? tr("Remembered client") : tr("Remembered client, partner B"));
    clients_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    remember_ = new QPushButton(this);
    row->addWidget(clients_, 1);
    row->addWidget(remember_);
    connect(clients_, &QComboBox::activated, this, &ClientRow::choose);
    connect(remember_, &QPushButton::clicked, this, &ClientRow::remember);
    connect(&desk_.records, &RecordsSession::changed, this, &ClientRow::refresh);
    connect(&desk_.document, &Document::changed, this, &ClientRow::refresh);
    refresh();
}

void ClientRow::set_wanted(bool wanted) {
    wanted_ = wanted;
    setVisible(wanted_ && desk_.records.is_unlocked());
}

void ClientRow::refresh() {
    auto const& records = desk_.records;
    setVisible(wanted_ && records.is_unlocked());
    clients_->clear();
    if (!records.is_unlocked()) return;
    auto const& chosen = records.chosen()[who_];
    clients_->addItem(tr("Not a remembered client"), QString{});
    auto sorted = records.book().clients;
    std::ranges::sort(sorted, [](auto const& a, auto const& b) {
        return QString::localeAwareCompare(QString::fromStdString(a.name), QString::fromStdString(b.name)) < 0;
    });
    for (auto const& client : sorted) clients_->addItem(QString::fromStdString(client.name), QString::fromStdString(client.id));
    clients_->setCurrentIndex(std::max(0, clients_->findData(QString::fromStdString(chosen))));
    clients_->setEnabled(clients_->count() > 1);

    auto const& handout = desk_.document.handout();
    auto const& person = who_ == 0 ? handout.people.a : handout.people.b;
    auto const now = client_of(person, handout, chosen);
    auto const* const known = records::find_client(records.book(), chosen);
    remember_->setText(known ? tr("Update") : tr("Remember"));
    remember_->setAccessibleName(known ? tr("Update what is remembered of this client") : tr("Remember this client"));
    remember_->setToolTip(tr("Keeps name, pronouns, language and print size in your encrypted records"));
    remember_->setEnabled(!now.name.empty() && (!known || !schema::same(*known, now)));
}

void ClientRow::choose(int index) {
    auto const id = clients_->itemData(index).toString().toStdString();
    auto const* const client = records::find_client(desk_.records.book(), id);
    if (client) {
        auto const copy = *client;   // the book may change while the handout does
        desk_.document.change(tr("Choose a client"), [&](auto& handout) { fit_to(copy, who_, handout, desk_.content); });
    }
    desk_.records.choose(who_, id);
}

void ClientRow::remember() {
    auto const& handout = desk_.document.handout();
    auto const& chosen = desk_.records.chosen()[who_];
    bool const known = records::find_client(desk_.records.book(), chosen) != nullptr;
    auto const client = client_of(who_ == 0 ? handout.people.a : handout.people.b, handout,
                                  known ? chosen : "c" + records::random_hex(12));
    desk_.records.remember(client, [this, self = QPointer{this}, id = client.id](Expected<void> const& done) {
        if (!self) return;
        if (!done) return emit message(tr("Not remembered. %1").arg(reason_of(done.error())), false);
        desk_.records.choose(who_, id);
        emit message(tr("Remembered in your records."), false);
    });
}

}  // namespace attune::app
