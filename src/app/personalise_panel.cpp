#include "app/personalise_panel.hpp"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include "app/dates.hpp"
#include "app/finding_marks.hpp"
#include "app/person_fields.hpp"
#include "app/practice_editor.hpp"
#include "app/profiles.hpp"
#include "app/records_people.hpp"
#include "app/output_words.hpp"
#include "app/widgets.hpp"

namespace attune::app {

namespace {

using handout::Audience;
using handout::Naming;

constexpr int stacked_below = 400;
constexpr Naming namings[] = {Naming::name, Naming::initials, Naming::code, Naming::blank, Naming::you};

void choose_data(QComboBox* box, QString const& data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

}  // namespace

PersonalisePanel::~PersonalisePanel() { give_up_focus(*this); }

PersonalisePanel::PersonalisePanel(Desk& desk, QWidget* parent) : QWidget(parent), desk_{desk} {
    make_pane(this);
    auto* whole = tight_column(this);
    whole->addLayout(panel_head(this, label(tr("Personalise"), "heading", this), [this] { emit done(); }));
    whole->addWidget(rule(this));

    scroll_ = form_scroll(this);
    auto* inside = new QWidget(scroll_);
    form_ = field_form(inside);
    form_->setContentsMargins(16, 12, 16, 16);
    build_people(*form_);
    form_->addRow(rule(inside));
    build_first_page(*form_);
    form_->addRow(rule(inside));
    build_practice(*form_);
    form_->addRow(rule(inside));
    build_look(*form_);
    form_->addRow(rule(inside));
    build_profiles(*form_);
    scroll_->setWidget(inside);
    whole->addWidget(scroll_, 1);
    connect(&desk_.document, &Document::changed, this, &PersonalisePanel::refresh);
    fill_lists();
    refresh();
}

void PersonalisePanel::set(QString const& name, std::function<void(handout::Handout&)> const& edit,
                           QString const& merge) {
    if (!filling_) desk_.document.change(name, edit, merge.isEmpty() ? merge : "personalise." + merge);
}

void PersonalisePanel::frames(QWidget* widget, char const* part) {
    framed_by_.insert(widget, QString::fromLatin1(part));
    widget->installEventFilter(this);
}

// ---- the form ---------------------------------------------------------------------------------------------------

void PersonalisePanel::build_people(QFormLayout& form) {
    audience_ = new Segments(tr("This is for"), this);
    audience_->add(tr("One client"), static_cast<int>(Audience::individual), icon("one-ring"));
    audience_->add(tr("A partner"), static_cast<int>(Audience::partner), icon("one-ring"));
    audience_->add(tr("A couple"), static_cast<int>(Audience::couple), icon("two-rings"));
    form.addRow(tr("This is for"), audience_);
    connect(audience_, &Segments::picked, this, [this](int id) {
        set(tr("Change whom it is for"), [id](auto& handout) { handout.audience = static_cast<Audience>(id); });
    });
    places_["for"] = audience_;

    a_ = new PersonFields(tr("Partner A or the client"), this);
    b_ = new PersonFields(tr("Partner B"), this);
    a_label_ = new QLabel(tr("Partner A"), this);
    b_label_ = new QLabel(tr("Partner B"), this);
    a_label_->setBuddy(a_->name());
    b_label_->setBuddy(b_->name());
    a_client_ = new ClientRow(desk_, 0, this);
    b_client_ = new ClientRow(desk_, 1, this);
    form.addRow(a_label_, a_);
    form.addRow(QString{}, a_client_);
    form.addRow(b_label_, b_);
    form.addRow(QString{}, b_client_);
    for (auto* row : {a_client_, b_client_}) connect(row, &ClientRow::message, this, &PersonalisePanel::message);
    places_["people"] = a_->name();
    auto const follow = [this](PersonFields* fields, handout::NamedPerson handout::TwoPeople::*who,
                               QString const& key) {
        connect(fields, &PersonFields::edited, this,
                [this, who, key](std::function<void(handout::NamedPerson&)> const& edit, QString const& field) {
                    set(
                        field == "name" ? tr("Change a name") : tr("Change pronouns"),
                        [&](handout::Handout& handout) {
                            edit(handout.people.*who);
                            // Somebody who types a name wants it printed.
                            if (field == "name" && (handout.naming == Naming::blank || handout.naming == Naming::you))
                                handout.naming = Naming::name;
                        },
                        field.isEmpty() ? QString{} : key + "." + field);
                });
        for (auto* field : fields->fields()) frames(field, "people");
    };
    follow(a_, &handout::TwoPeople::a, "a");
    follow(b_, &handout::TwoPeople::b, "b");
    swap_ = new QPushButton(icon("swap"), tr("Swap A and B"), this);
    connect(swap_, &QPushButton::clicked, this,
            [this] { set(tr("Swap A and B"), [](auto& handout) { std::swap(handout.people.a, handout.people.b); }); });
    auto* swap_row = new QHBoxLayout;
    swap_row->addWidget(swap_);
    swap_row->addStretch();
    form.addRow(QString{}, swap_row);
    nameless_ = new Strip(Strip::Kind::info, this);
    nameless_->set_text(tr("No names yet: worksheets will say Partner A and Partner B.").toHtmlEscaped());
    form.addRow(nameless_);

    naming_ = new QComboBox(this);
    naming_->setAccessibleName(tr("Show them as"));
    naming_->addItems({tr("First names"), tr("Initials"), tr("Codes, typed in place of names"),
                       tr("A line to write on"), tr("No name: “you”")});
    naming_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form.addRow(tr("Show them as"), naming_);
    connect(naming_, &QComboBox::activated, this, [this](int index) {
        set(tr("Change how people are named"), [index](auto& handout) { handout.naming = namings[index]; });
    });
    frames(naming_, "people");
    partner_word_ = new QComboBox(this);
    partner_word_->setEditable(true);
    partner_word_->setInsertPolicy(QComboBox::NoInsert);
    partner_word_->lineEdit()->setMaxLength(40);  // as the handout's table has it
    partner_word_->setAccessibleName(tr("Call each other"));
    // English words of the content, not of the window.
    partner_word_->addItems(
        {"partner", "spouse", "husband", "wife", "girlfriend", "boyfriend", "the person you are close to"});
    form.addRow(tr("Call each other"), partner_word_);
    connect(partner_word_, &QComboBox::editTextChanged, this, [this](QString const& word) {
        if (word.trimmed().isEmpty()) return;
        set(
            tr("Change the word for partner"),
            [&](auto& handout) { handout.partner_word = word.trimmed().toStdString(); }, "word");
    });
    no_partner_ = new QCheckBox(tr("There is no partner at the moment"), this);
    form.addRow(QString{}, no_partner_);
    connect(no_partner_, &QCheckBox::clicked, this, [this](bool on) {
        set(tr("With or without a partner"), [on](auto& handout) { handout.has_partner = !on; });
    });
}

void PersonalisePanel::build_first_page(QFormLayout& form) {
    auto const day = [&](QString const& text, QDateEdit*& edit, QCheckBox*& print,
                         std::optional<std::chrono::year_month_day> handout::Handout::*which) {
        edit = new QDateEdit(this);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat("d MMM yyyy");
        edit->setAccessibleName(text);
        edit->setDate(QDate::currentDate());
        print = new QCheckBox(tr("Print it"), this);
        print->setAccessibleName(tr("Print it: %1").arg(text));
        auto* row = new QHBoxLayout;
        row->addWidget(edit, 1);
        row->addWidget(print);
        form.addRow(text, row);
        connect(edit, &QDateEdit::dateChanged, this, [this, text, print, which](QDate date) {
            if (filling_) return;
            print->setChecked(true);
            set(
                tr("Change a date"), [=](auto& handout) { handout.*which = from_qdate(date); }, "date." + text);
        });
        connect(print, &QCheckBox::clicked, this, [this, edit, which](bool on) {
            set(tr("Print a date or not"), [=](auto& handout) {
                if (on) handout.*which = from_qdate(edit->date());
                else (handout.*which).reset();
            });
        });
        frames(edit, "people");
    };
    day(tr("Date"), date_, print_date_, &handout::Handout::date);
    places_["date"] = date_;
    day(tr("Next session"), next_, print_next_, &handout::Handout::next_session);
    session_ = new QLineEdit(this);
    session_->setAccessibleName(tr("Session number"));
    session_->setMaxLength(10);
    session_->setMaximumWidth(90);
    form.addRow(tr("Session number"), session_);
    connect(session_, &QLineEdit::textEdited, this, [this](QString const& text) {
        set(
            tr("Change the session number"), [&](auto& handout) { handout.session = text.trimmed().toStdString(); },
            "session");
    });
    for (int i = 0; i < 3; ++i) {
        goals_[i] = new QLineEdit(this);
        goals_[i]->setMaxLength(200);
        goals_[i]->setAccessibleName(tr("Goal %1").arg(i + 1));
        goals_[i]->setPlaceholderText(i == 0 ? tr("In their own words") : tr("Another goal"));
        form.addRow(i == 0 ? tr("Goals") : QString{}, goals_[i]);
        frames(goals_[i], "goals");
        connect(goals_[i], &QLineEdit::textEdited, this, [this, i] {
            set(
                tr("Change a goal"), [&](auto& handout) { handout.goals = typed_goals(); },
                QStringLiteral("goal.%1").arg(i));
        });
    }
    places_["goals"] = goals_[0];
    note_ = new NoteEdit(tr("A note for them"), this);
    note_count_ = label({}, "fact", this);
    note_count_->setWordWrap(true);
    auto* note = new QVBoxLayout;
    note->setSpacing(3);
    note->addWidget(note_);
    note->addWidget((new FindingMarks(desk_.advice, note_, look_at_note(desk_)))->line());
    note->addWidget(note_count_);
    form.addRow(tr("A note for them"), note);
    frames(note_, "note");
    places_["note"] = note_;
    connect(note_, &NoteEdit::edited, this, [this](QString const& text) {
        set(
            tr("Change the note"), [&](auto& handout) { handout.note = schema::Text(text.toStdString()); }, "note");
    });
    contents_ = new QCheckBox(tr("List what is in it on the first page"), this);
    form.addRow(QString{}, contents_);
    connect(contents_, &QCheckBox::clicked, this,
            [this](bool on) { set(tr("Contents on or off"), [on](auto& handout) { handout.contents = on; }); });
    places_["contents"] = contents_;
    frames(contents_, "contents");
}

void PersonalisePanel::build_practice(QFormLayout& form) {
    practice_ = new QComboBox(this);
    practice_->setAccessibleName(tr("Letterhead"));
    edit_practice_ = flat_button(tr("Edit"), "edit", this);
    edit_practice_->setAccessibleName(tr("Edit the letterhead"));
    auto* fresh = flat_button(tr("New"), "plus", this);
    fresh->setAccessibleName(tr("New letterhead"));
    auto* row = new QHBoxLayout;
    row->addWidget(practice_, 1);
    row->addWidget(edit_practice_);
    row->addWidget(fresh);
    form.addRow(tr("Letterhead"), row);
    practice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    practice_->setMinimumContentsLength(8);
    letterhead_ = new QCheckBox(tr("Print it on the first page"), this);
    form.addRow(QString{}, letterhead_);
    places_["letterhead"] = practice_;
    connect(practice_, &QComboBox::activated, this, [this](int index) {
        auto const id = practice_->itemData(index).toString().toStdString();
        set(tr("Change the letterhead"), [&](auto& handout) { handout.practice = id; });
    });
    connect(letterhead_, &QCheckBox::clicked, this,
            [this](bool on) { set(tr("Letterhead on or off"), [on](auto& handout) { handout.letterhead = on; }); });
    connect(edit_practice_, &QPushButton::clicked, this, [this] { edit_practice(false); });
    connect(fresh, &QPushButton::clicked, this, [this] { edit_practice(true); });
    frames(practice_, "letterhead");

    region_ = new QComboBox(this);
    region_->setAccessibleName(tr("Crisis line"));
    region_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form.addRow(tr("Crisis line"), region_);
    region_strip_ = new Strip(Strip::Kind::warning, this);
    form.addRow(region_strip_);
    places_["region"] = region_;
    connect(region_, &QComboBox::activated, this, [this](int index) {
        auto const id = region_->itemData(index).toString().toStdString();
        set(tr("Change the crisis line"), [&](auto& handout) { handout.region = id; });
    });
}

void PersonalisePanel::build_look(QFormLayout& form) {
    paper_ = new QComboBox(this);
    paper_->setAccessibleName(tr("Paper"));
    paper_->addItem(tr("As usual in the region"));
    for (auto const paper : {content::Paper::a4, content::Paper::letter, content::Paper::a5})
        paper_->addItem(paper_name(paper), static_cast<int>(paper));
    form.addRow(tr("Paper"), paper_);
    places_["paper"] = paper_;
    connect(paper_, &QComboBox::activated, this, [this](int index) {
        set(tr("Change the paper"), [index](auto& handout) {
            if (index == 0) handout.paper.reset();
            else handout.paper = static_cast<content::Paper>(index - 1);
            if (handout.paper != content::Paper::a5) handout.impose = handout::Imposition::none;
        });
    });
    sheets_ = new QComboBox(this);
    sheets_->setAccessibleName(tr("Sheets"));
    sheets_->addItems({tr("A page on each side"), tr("A5 booklet, folded from A4"), tr("Two A5 pages on a side of A4")});
    sheets_->setToolTip(tr("Print a booklet on both sides, flipped on the short edge. The preview shows single pages."));
    form.addRow(tr("Sheets"), sheets_);
    connect(sheets_, &QComboBox::activated, this, [this](int index) {
        set(tr("Change the sheets"), [index](auto& handout) {
            handout.impose = static_cast<handout::Imposition>(index);
            if (index > 0) handout.paper = content::Paper::a5;
        });
    });
    style_ = new QComboBox(this);
    style_->setAccessibleName(tr("Style"));
    form.addRow(tr("Style"), style_);
    places_["text"] = style_;
    places_["ink"] = style_;
    connect(style_, &QComboBox::activated, this, [this](int index) {
        auto const id = style_->itemData(index).toString().toStdString();
        set(tr("Change the style"), [&](auto& handout) {
            handout.page_template = id;
            handout.accent.clear();  // another template has other colours and sizes
            handout.text_size.reset();
            handout.ink.reset();
        });
    });
    size_ = new QComboBox(this);
    size_->setAccessibleName(tr("Text size"));
    form.addRow(tr("Text size"), size_);
    connect(size_, &QComboBox::activated, this, [this](int index) {
        Pt const size{size_->itemData(index).toDouble()};
        set(tr("Change the text size"), [size](auto& handout) { handout.text_size = size; });
    });
    easy_ = new QCheckBox(tr("Easy letters: hard to mix up, no italics"), this);
    form.addRow(tr("Letters"), easy_);
    connect(easy_, &QCheckBox::clicked, this, [this](bool on) {
        set(tr("Easy letters on or off"), [on](auto& handout) {
            handout.letters = on ? content::Letters::easy : content::Letters::usual;
        });
    });
    accent_ = new QComboBox(this);
    accent_->setAccessibleName(tr("Colour"));
    form.addRow(tr("Colour"), accent_);
    connect(accent_, &QComboBox::activated, this, [this](int index) {
        auto const name = accent_->itemData(index).toString().toStdString();
        set(tr("Change the colour"), [&](auto& handout) { handout.accent = name; });
    });
    space_ = new Segments(tr("Writing space"), this);
    space_->add(tr("Less"), static_cast<int>(handout::WritingSpace::compact));
    space_->add(tr("Standard"), static_cast<int>(handout::WritingSpace::medium));
    space_->add(tr("More"), static_cast<int>(handout::WritingSpace::roomy));
    form.addRow(tr("Writing space"), space_);
    connect(space_, &Segments::picked, this, [this](int id) {
        set(tr("Change the writing space"),
            [id](auto& handout) { handout.writing_space = static_cast<handout::WritingSpace>(id); });
    });
    auto const tick = [&](QString const& text, QString const& step, bool handout::Handout::*which) {
        auto* box = new QCheckBox(text, this);
        form.addRow(QString{}, box);
        connect(box, &QCheckBox::clicked, this,
                [this, step, which](bool on) { set(step, [=](auto& handout) { handout.*which = on; }); });
        return box;
    };
    punch_ = tick(tr("Margin for punch holes"), tr("Punch margin on or off"), &handout::Handout::punch_margin);
    two_sided_ = tick(tr("Printed on both sides"), tr("Two-sided on or off"), &handout::Handout::two_sided);
    apart_ = new QCheckBox(tr("One copy each, and one for both"), this);
    form.addRow(tr("Private pages"), apart_);
    connect(apart_, &QCheckBox::clicked, this, [this](bool on) {
        set(tr("Separate copies on or off"),
            [on](auto& handout) { handout.copies = on ? handout::Copies::each : handout::Copies::one; });
    });
}

void PersonalisePanel::build_profiles(QFormLayout& form) {
    profiles_ = new QComboBox(this);
    profiles_->setAccessibleName(tr("Saved settings"));
    profiles_->setEditable(true);
    profiles_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    profiles_->setMinimumContentsLength(8);
    profiles_->setInsertPolicy(QComboBox::NoInsert);
    profiles_->lineEdit()->setPlaceholderText(tr("A name for these settings"));
    auto* use = new QPushButton(tr("Use"), this);
    use->setAccessibleName(tr("Use the saved settings"));
    auto* keep = new QPushButton(tr("Save"), this);
    keep->setAccessibleName(tr("Save these settings under this name"));
    auto* drop = icon_button("remove", tr("Delete the saved settings"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(profiles_, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{use, keep, drop}) row->addWidget(each);
    form.addRow(tr("Saved settings"), row);
    auto* what = label(tr("They keep settings, not people: no names, notes, goals or dates."), "fact", this);
    what->setWordWrap(true);
    form.addRow(QString{}, what);
    auto const name = [this] { return profiles_->currentText().trimmed(); };
    connect(keep, &QPushButton::clicked, this, [this, name] {
        if (name().isEmpty()) return emit message(tr("Type a name for these settings first."), false);
        if (holds_a_name(name(), desk_.document.handout()))
            return emit message(tr("Choose a name without the name of a client."), false);
        auto const kept = save_profile(desk_.places, name(), desk_.document.handout());
        emit message(kept ? tr("The settings were saved.") : kept.error(), false);
        fill_profiles();
    });
    connect(use, &QPushButton::clicked, this, [this, name] {
        auto const profile = read_profile(desk_.places, name());
        if (!profile) return emit message(profile.error(), false);
        set(tr("Use the settings “%1”").arg(name()), [&](auto& handout) { use_profile(*profile, handout); });
        emit message(tr("These settings are in use now."), true);
    });
    connect(drop, &QToolButton::clicked, this, [this, name] {
        emit message(delete_profile(desk_.places, name()) ? tr("The saved settings were deleted.")
                                                          : tr("There are no settings with this name."),
                     false);
        fill_profiles();
    });
}

// ---- what it shows ----------------------------------------------------------------------------------------------

void PersonalisePanel::fill_lists() {
    filling_ = true;
    auto const fill = [&](QComboBox* box, content::ItemKind kind, QString const& none) {
        box->clear();
        if (!none.isEmpty()) box->addItem(none, QString{});
        for (auto const& entry : desk_.content.list({kind}))
            if (entry.problems.empty())
                box->addItem(QString::fromStdString(entry.title), QString::fromStdString(entry.id));
    };
    fill(practice_, content::ItemKind::practice, tr("None"));
    // A profile that lies beside the handout is not on our shelves' list.
    auto const& handout = desk_.document.handout();
    if (!handout.practice.empty() && practice_->findData(QString::fromStdString(handout.practice)) < 0)
        if (auto const found = desk_.content.practice(handout.practice, {}))
            practice_->addItem(QString::fromStdString((*found)->name), QString::fromStdString(handout.practice));
    fill(style_, content::ItemKind::page_template, {});
    region_->clear();
    region_->addItem(tr("None yet"), QString{});
    for (auto const& entry : desk_.content.list({content::ItemKind::region})) {
        auto const region = desk_.content.region(entry.id, {});
        if (!region) continue;
        auto text = QString::fromStdString((*region)->name) + ": ";
        for (auto const& line : (*region)->lines)
            if (line.kind == content::HelpKind::crisis) {
                text += QString::fromStdString(line.name + " " + line.number) + ", ";
                break;
            }
        region_->addItem(text + QString::fromStdString((*region)->emergency), QString::fromStdString(entry.id));
    }
    fill_profiles();
    filling_ = false;
}

void PersonalisePanel::fill_profiles() {
    auto const typed = profiles_->currentText();
    profiles_->clear();
    profiles_->addItems(list_profiles(desk_.places));
    profiles_->setEditText(typed);
}

std::vector<std::string> PersonalisePanel::typed_goals() const {
    std::vector<std::string> typed;
    for (auto const* goal : goals_)
        if (auto const text = goal->text().trimmed(); !text.isEmpty()) typed.push_back(text.toStdString());
    return typed;
}

void PersonalisePanel::refresh() {
    if (!isVisible()) return;
    filling_ = true;
    auto const& handout = desk_.document.handout();
    bool const couple = handout.audience == Audience::couple;
    audience_->choose(static_cast<int>(handout.audience));
    a_label_->setText(couple ? tr("Partner A") : tr("Name"));
    a_->show_person(handout.people.a);
    b_->show_person(handout.people.b);
    for (QWidget* each : std::initializer_list<QWidget*>{b_, b_label_, swap_, apart_}) each->setVisible(couple);
    b_client_->set_wanted(couple);
    if (auto* apart_label = form_->labelForField(apart_)) apart_label->setVisible(couple);
    no_partner_->setVisible(handout.audience == Audience::individual);
    no_partner_->setChecked(!handout.has_partner);
    nameless_->setVisible(
        couple && (handout.people.a.name.empty() || handout.people.b.name.empty() || handout.naming == Naming::blank));
    naming_->setCurrentIndex(static_cast<int>(std::ranges::find(namings, handout.naming) - std::begin(namings)));
    auto const set_text = [](auto* field, std::string const& text) {
        if (field->text().trimmed() != QString::fromStdString(text)) field->setText(QString::fromStdString(text));
    };
    if (partner_word_->currentText().trimmed() != QString::fromStdString(handout.partner_word))
        partner_word_->setEditText(QString::fromStdString(handout.partner_word));
    print_date_->setChecked(handout.date.has_value());
    if (handout.date) date_->setDate(to_qdate(*handout.date));
    print_next_->setChecked(handout.next_session.has_value());
    if (handout.next_session) next_->setDate(to_qdate(*handout.next_session));
    set_text(session_, handout.session);
    // While goals are typed each keeps its field, even when one above is empty.
    if (typed_goals() != handout.goals)
        for (std::size_t i = 0; i < 3; ++i)
            set_text(goals_[i], i < handout.goals.size() ? handout.goals[i] : std::string{});
    note_->show_text(QString::fromStdString(handout.note.markdown));
    note_count_->setText(tr("%1 of %2 characters. Keep out anything private: a page can be left lying about.")
                             .arg(note_->toPlainText().size())
                             .arg(NoteEdit::most));
    contents_->setChecked(handout.contents);
    choose_data(practice_, QString::fromStdString(handout.practice));
    edit_practice_->setEnabled(!handout.practice.empty());
    letterhead_->setChecked(handout.letterhead);
    letterhead_->setEnabled(!handout.practice.empty());
    choose_data(region_, QString::fromStdString(handout.region));
    auto const warning = crisis_line_warning(handout, desk_.content);
    region_strip_->setVisible(!warning.isEmpty());
    region_strip_->set_text(warning.toHtmlEscaped());
    paper_->setCurrentIndex(handout.paper ? static_cast<int>(*handout.paper) + 1 : 0);
    sheets_->setCurrentIndex(static_cast<int>(handout.impose));
    choose_data(style_, QString::fromStdString(handout.page_template));
    accent_->clear();
    size_->clear();
    bool saving = false;
    if (auto const look = desk_.content.page_template(handout.page_template, {})) {
        for (auto const& [name, colour] : (*look)->accents)
            accent_->addItem(QString::fromStdString(name).replace('-', ' '), QString::fromStdString(name));
        for (Pt const size : content::text_sizes_of(**look)) size_->addItem(tr("%1 pt").arg(size.value), size.value);
        size_->setCurrentIndex(size_->findData(handout.text_size.value_or(content::text_size_of(**look)).value));
        saving = handout.ink.value_or((*look)->ink) == content::Ink::saver;
    }
    size_->setEnabled(size_->count() > 1);
    easy_->setChecked(handout.letters == content::Letters::easy);
    accent_->setEnabled(accent_->count() > 1 && !saving);
    if (handout.accent.empty()) accent_->setCurrentIndex(0);
    else choose_data(accent_, QString::fromStdString(handout.accent));
    space_->choose(static_cast<int>(handout.writing_space));
    punch_->setChecked(handout.punch_margin);
    two_sided_->setChecked(handout.two_sided);
    apart_->setChecked(handout.copies == handout::Copies::each);
    filling_ = false;
}

void PersonalisePanel::open_at(QString const& field) {
    fill_lists();
    refresh();
    QWidget* place = places_.value(field);
    if (!place && (field == "people" || field == "title")) place = places_["people"];
    if (field == "for" && desk_.document.handout().people.a.name.empty()) place = a_->name();
    if (!place) place = audience_;
    if (place == audience_) place = audience_->findChild<QToolButton*>();
    scroll_->ensureWidgetVisible(place, 20, 80);
    place->setFocus(Qt::OtherFocusReason);
}

void PersonalisePanel::edit_practice(bool fresh) {
    auto* editor = new PracticeEditor(desk_, fresh ? QString{} : practice_->currentData().toString(), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &PracticeEditor::saved, this, [this](QString const& id) {
        desk_.reread();
        fill_lists();
        set(tr("Change the letterhead"), [&](auto& handout) { handout.practice = id.toStdString(); });
        emit desk_.document.changed();  // the same profile may look different now
        emit message(tr("The letterhead was saved."), false);
    });
    editor->open();
}

bool PersonalisePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        if (auto const part = framed_by_.find(watched); part != framed_by_.end())
            emit framed(flow::Origin{flow::Origin::first_page, part->toStdString()});
    return QWidget::eventFilter(watched, event);
}

void PersonalisePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void PersonalisePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    bool const narrow = width() < stacked_below;
    form_->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

void PersonalisePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit done();
    QWidget::keyPressEvent(event);
}

}  // namespace attune::app
