#include "app/output_form.hpp"

#include <algorithm>
#include <span>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

#include "app/choice_card.hpp"
#include "app/diagnostic_words.hpp"
#include "app/file_dialogs.hpp"
#include "app/output_words.hpp"
#include "app/pages_range.hpp"
#include "app/widgets.hpp"

namespace attune::app {
namespace {

using handout::Audience;
using Part = handout::Document;  // of a couple's set; `Document` is the window's

constexpr char const* large_print = "large-print";
constexpr char const* ink_saver = "ink-saver";
constexpr int label_width = 92;
constexpr std::size_t most_findings = 8;  // a longer list is not read

/// Choices side by side, of which one is on.
QWidget* row(std::initializer_list<QWidget*> widgets) {
    auto* out = new QWidget;
    auto* layout = new QHBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (auto* widget : widgets) layout->addWidget(widget);
    layout->addStretch();
    return out;
}

QRadioButton* radio(QString const& question, QString const& text) {
    auto* button = new QRadioButton(text);
    button->setAccessibleName(OutputForm::tr("%1: %2").arg(question, text));
    return button;
}

void add_row(QFormLayout* form, QString const& label, QWidget* field) {
    auto* name = new QLabel(label);
    name->setFixedWidth(label_width);
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (field->focusPolicy() != Qt::NoFocus) {
        name->setBuddy(field);
        field->setAccessibleName(label);
    }
    form->addRow(name, field);
}

QLabel* wrapping(QString const& text, char const* role) {
    auto* made = label(text, role);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

QLineEdit* password_field(QString const& name) {
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setMaxLength(pdf::longest_password);
    field->setMinimumWidth(190);
    return field;
}

std::chrono::year_month_day today() {
    auto const date = QDate::currentDate();
    return std::chrono::year_month_day{std::chrono::year{date.year()},
                                       std::chrono::month{static_cast<unsigned>(date.month())},
                                       std::chrono::day{static_cast<unsigned>(date.day())}};
}

}  // namespace

OutputForm::OutputForm(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_{desk},
      handout_{desk.document.handout()},
      column_{new QVBoxLayout(this)},
      folder_{desk.settings.folder(QStringLiteral("pdf"))} {
    desk_.advice.prepare();
    column_->setContentsMargins(18, 16, 18, 16);
    column_->setSpacing(10);
    add_cards();
    add_pages_and_people();
    add_gate();
    add_findings();
    add_look();
    if (handout_.audience == Audience::couple) add_copies();
    add_files();
    add_password();
    column_->addStretch();
    next_time_ = new QCheckBox(tr("Use these settings next time"));
    set_way(Way::pdf);
}

QFormLayout* OutputForm::add_group(QString const& title) {
    auto* frame = new QFrame(this);
    frame->setProperty("part", "group");
    frame->setAccessibleName(title);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(14, 10, 14, 11);
    inside->setSpacing(5);
    inside->addWidget(label(title, "heading"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    inside->addLayout(form);
    column_->addWidget(frame);
    return form;
}

void OutputForm::add_cards() {
    auto* cards = new QWidget(this);
    auto* layout = new QHBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    print_card_ = new ChoiceCard(tr("Print on paper"), tr("Straight to a printer"), cards);
    pdf_card_ = new ChoiceCard(tr("Save a PDF"), tr("To print later or to send"), cards);
    layout->addWidget(print_card_);
    fill_card_ = new ChoiceCard(tr("PDF to fill in"), tr("On a screen, with fields"), cards);
    layout->addWidget(pdf_card_);
    layout->addWidget(fill_card_);
    column_->addWidget(cards);
    connect(print_card_, &QRadioButton::toggled, this, [this](bool paper) {
        file_group_->setVisible(!paper);
        password_group_->setVisible(!paper);
        emit way_changed();
    });
    // The file is another one, though the pages look the same.
    connect(fill_card_, &QRadioButton::toggled, this, &OutputForm::look_changed);
}

void OutputForm::add_pages_and_people() {
    auto* form = add_group(tr("What and for whom"));
    auto const question = tr("Pages");
    all_pages_ = radio(question, tr("All"));
    some_pages_ = radio(question, tr("Some"));
    all_pages_->setChecked(true);
    range_ = new QLineEdit;
    range_->setPlaceholderText(tr("1, 3-5"));
    range_->setAccessibleName(tr("Which pages"));
    range_->setFixedWidth(130);
    range_->setEnabled(false);
    add_row(form, question, row({all_pages_, some_pages_, range_}));
    range_error_ = wrapping({}, "error");
    range_error_->hide();
    form->addRow(QString(), range_error_);
    auto* people = new QLabel(for_whom(handout_));
    people->setTextFormat(Qt::PlainText);
    add_row(form, tr("For"), row({people, label(names_on_paper(handout_.naming), "fact")}));
    connect(some_pages_, &QRadioButton::toggled, this, [this](bool some) {
        range_->setEnabled(some);
        if (some) range_->setFocus();
        read_range();
    });
    connect(range_, &QLineEdit::textChanged, this, &OutputForm::read_range);
}

void OutputForm::add_gate() {
    if (auto const sheets = app::gated_sheets(handout_, desk_.content); !sheets.isEmpty()) {
        auto* form = add_group(tr("Before joint work"));
        form->addRow(
            wrapping(tr("Where one partner is afraid of the other, these can do harm: %1. That is why Attune asks "
                        "each time.")
                         .arg(sheets.join(tr(", "))),
                     "muted"));
        gate_ = new QCheckBox(tr("I have asked each partner, alone, about violence and fear"));
        form->addRow(row({gate_}));
        connect(gate_, &QCheckBox::toggled, this, [this] {
            show_open();
            emit choice_changed();
        });
    }
    if (handout_.region.empty()) {
        auto* strip = new Strip(Strip::Kind::warning, this);
        strip->set_text(tr("The footer has no crisis line. Add one before you print."));
        connect(strip->add_action(tr("Add")), &QPushButton::clicked, this, &OutputForm::crisis_line_wanted);
        column_->addWidget(strip);
    }
}

void OutputForm::add_look() {
    auto* form = add_group(tr("Look"));
    // The handout's own template is the standard one, unless it is one of those that the two questions lead to.
    bool const large = handout_.page_template == large_print;
    bool const saving =
        handout_.ink ? *handout_.ink == content::Ink::saver : handout_.page_template == ink_saver;
    auto const size = tr("Text size"), ink = tr("Ink");
    bool const special = large || handout_.page_template == ink_saver;
    auto const own = special ? std::string{"calm"} : handout_.page_template;
    standard_size_ = radio(size, tr("Standard, %1 pt").arg(type_size(desk_.content, own, QStringLiteral("12"))));
    auto const points = large && handout_.text_size ? QString::number(handout_.text_size->value)
                                                    : type_size(desk_.content, large_print, QStringLiteral("18"));
    large_size_ = radio(size, tr("Large print, %1 pt").arg(points));
    (large ? large_size_ : standard_size_)->setChecked(true);
    colour_ = radio(ink, tr("Colour"));
    ink_saver_ = radio(ink, tr("Ink saver, black only"));
    (saving ? ink_saver_ : colour_)->setChecked(true);
    auto* ink_row = row({colour_, ink_saver_});
    auto const settle_ink = [this, ink_row] {
        ink_row->setEnabled(!large_size_->isChecked());
        ink_row->setToolTip(large_size_->isChecked() ? tr("Large print is black only.") : QString());
    };
    settle_ink();
    connect(large_size_, &QRadioButton::toggled, this, settle_ink);
    add_row(form, size, row({standard_size_, large_size_}));
    add_row(form, ink, ink_row);

    paper_ = new QComboBox;
    for (auto const paper : {content::Paper::a4, content::Paper::letter, content::Paper::a5})
        paper_->addItem(paper_name(paper), static_cast<int>(paper));
    paper_->setAccessibleName(tr("Paper"));
    paper_->setFixedWidth(110);
    auto const region = desk_.content.region(handout_.region, {});
    auto const paper = handout::paper_of(handout_, region ? region->get() : nullptr);
    paper_->setCurrentIndex(paper_->findData(static_cast<int>(paper)));
    punch_ = new QCheckBox(tr("Margin for punch holes"));
    punch_->setChecked(handout_.punch_margin);
    two_sided_ = new QCheckBox(tr("Two-sided"));
    two_sided_->setChecked(handout_.two_sided);
    add_row(form, tr("Paper"), row({paper_, punch_, two_sided_}));

    for (auto* button : {large_size_, ink_saver_})
        connect(button, &QRadioButton::toggled, this, &OutputForm::look_changed);
    for (auto* box : {punch_, two_sided_}) connect(box, &QCheckBox::toggled, this, &OutputForm::look_changed);
    connect(paper_, &QComboBox::currentIndexChanged, this, &OutputForm::look_changed);
}

void OutputForm::add_copies() {
    auto* form = add_group(tr("Who gets what"));
    auto const question = tr("Copies");
    auto* one = radio(question, tr("One for both"));
    each_copy_ = radio(question, tr("One each, private pages apart"));
    (handout_.copies == handout::Copies::each ? each_copy_ : one)->setChecked(true);
    add_row(form, question, row({one, each_copy_}));
    std::vector<QCheckBox*> ticks;
    for (auto const document : {Part::a, Part::b, Part::together, Part::clinician}) {
        auto* tick = new QCheckBox(name_of(document, handout_));
        // The clinician's page does not go out with the others unless it is asked for.
        bool const clients = document != Part::clinician;
        tick->setChecked(clients);
        if (!clients) unwanted_.insert(document);
        connect(tick, &QCheckBox::toggled, this, [this, document](bool wanted) {
            if (wanted) unwanted_.erase(document);
            else unwanted_.insert(document);
            read_range();
            show_file_names();
        });
        ticks.push_back(tick);
    }
    copy_ticks_ = new QWidget;
    auto* two_by_two = new QGridLayout(copy_ticks_);   // names may be long
    two_by_two->setContentsMargins(0, 0, 0, 0);
    two_by_two->setHorizontalSpacing(14);
    two_by_two->setColumnStretch(2, 1);
    for (int i = 0; i < 4; ++i) two_by_two->addWidget(ticks[static_cast<std::size_t>(i)], i / 2, i % 2);
    copy_ticks_->setVisible(each_copy_->isChecked());
    form->addRow(QString(), copy_ticks_);
    connect(each_copy_, &QRadioButton::toggled, this, [this](bool each) {
        copy_ticks_->setVisible(each);
        emit look_changed();
    });
}

void OutputForm::add_files() {
    auto* form = add_group(tr("File"));
    file_group_ = form->parentWidget();
    stem_ = new QLineEdit(QString::fromStdString(job::proposed_stem(handout_, Part::whole, today())));
    stem_->setMaxLength(80);
    add_row(form, tr("File name"), stem_);
    file_names_ = wrapping({}, "fact");
    form->addRow(QString(), file_names_);
    folder_label_ = new QLabel;
    folder_label_->setTextFormat(Qt::PlainText);
    auto* change = flat_button(tr("Change"), QStringLiteral("folder"));
    change->setAccessibleName(tr("Change the folder"));
    add_row(form, tr("Folder"), row({folder_label_, change}));
    connect(change, &QPushButton::clicked, this, &OutputForm::ask_for_folder);
    connect(stem_, &QLineEdit::textChanged, this, &OutputForm::show_file_names);
}

void OutputForm::add_password() {
    auto* form = add_group(tr("Password"));
    password_group_ = form->parentWidget();
    lock_ = new QCheckBox(tr("Protect with a password"));
    form->addRow(QString(), row({lock_}));
    password_ = password_field(tr("Password"));
    again_ = password_field(tr("Password again"));
    again_->setPlaceholderText(tr("The same again"));
    auto* show = icon_button(QStringLiteral("eye"), tr("Show the password"));
    show->setCheckable(true);
    auto* fields = row({password_, again_, show});
    add_row(form, tr("Password"), fields);
    auto* name = form->labelForField(fields);
    password_error_ = wrapping({}, "error");
    form->addRow(QString(), password_error_);
    auto* help =
        wrapping(tr("Locks the file (AES-256). It does not replace a secure portal. Give the password by phone, not in "
                    "the same message. If it is lost, no one can get it back."),
                 "fact");
    form->addRow(QString(), help);
    if (auto const can = pdf::can_finish(); !can) {
        lock_->setEnabled(false);
        lock_->setToolTip(in_words(can.error().front()));
    }
    for (QWidget* each : {static_cast<QWidget*>(fields), name, static_cast<QWidget*>(help)}) {
        each->hide();
        connect(lock_, &QCheckBox::toggled, each, &QWidget::setVisible);
    }
    password_error_->hide();
    connect(lock_, &QCheckBox::toggled, this, [this](bool lock) {
        if (lock) password_->setFocus();
        else forget_password();
        read_password();
    });
    connect(show, &QToolButton::toggled, this, [this](bool shown) {
        for (auto* field : {password_, again_}) field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    for (auto* field : {password_, again_}) connect(field, &QLineEdit::textChanged, this, &OutputForm::read_password);
}

void OutputForm::add_findings() {
    auto* form = add_group(tr("Still open"));
    findings_group_ = form->parentWidget();
    findings_ = new QVBoxLayout;
    findings_->setSpacing(6);
    form->addRow(findings_);
    findings_group_->hide();
}

void OutputForm::set_way(Way way) {
    (way == Way::print ? print_card_ : pdf_card_)->setChecked(true);
    (way == Way::print ? print_card_ : pdf_card_)->setFocus();
    file_group_->setVisible(way == Way::pdf);
    password_group_->setVisible(way == Way::pdf);
}

OutputForm::Way OutputForm::way() const { return print_card_->isChecked() ? Way::print : Way::pdf; }

pdf::Options OutputForm::options() const { return {.fillable = fill_card_->isChecked()}; }

handout::Handout OutputForm::fitted() const {
    auto out = handout_;
    bool const was_special = handout_.page_template == large_print || handout_.page_template == ink_saver;
    if (large_size_->isChecked()) out.page_template = large_print;
    else if (ink_saver_->isChecked()) out.page_template = ink_saver;
    else if (was_special) out.page_template = "calm";
    if (out.page_template != handout_.page_template) out.text_size.reset();
    if (!large_size_->isChecked()) out.ink.reset();   // the template says it
    out.paper = static_cast<content::Paper>(paper_->currentData().toInt());
    if (out.paper != content::Paper::a5) out.impose = handout::Imposition::none;
    out.punch_margin = punch_->isChecked();
    out.two_sided = two_sided_->isChecked();
    if (each_copy_) out.copies = each_copy_->isChecked() ? handout::Copies::each : handout::Copies::one;
    return out;
}

void OutputForm::show_made(std::vector<job::MadeDocument> const& made) {
    made_ = made;
    auto const has = [&](Part document) {
        return std::ranges::any_of(made_, [&](auto const& each) { return each.document == document; });
    };
    if (copy_ticks_) {
        auto const ticks = copy_ticks_->findChildren<QCheckBox*>(QString(), Qt::FindDirectChildrenOnly);
        Part const documents[] = {Part::a, Part::b, Part::together, Part::clinician};
        for (qsizetype i = 0; i < ticks.size(); ++i) ticks[i]->setVisible(has(documents[i]));
    }
    show_open();
    read_range();
    show_file_names();
}

/// What stands against handing it out, as far as these checks go. It stops nobody, and it is no verdict.
void OutputForm::show_open() {
    while (auto* old = findings_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    warnings_ = 0;
    findings_group_->setVisible(!made_.empty());
    if (made_.empty()) return;
    if (gate_ && !gate_->isChecked())
        add_open(tr("You have not said yet that each partner was asked, alone, about violence and fear."), true);
    if (auto const lines = crisis_line_warning(handout_, desk_.content); !lines.isEmpty()) add_open(lines, true);
    Diagnostics notes;
    for (auto const& each : made_) notes.insert(notes.end(), each.notes.begin(), each.notes.end());
    sort_diagnostics(notes);
    QStringList said;
    for (auto note : notes) {
        note.where = {};  // its line means nothing here
        auto const words = in_words(note);
        bool const told_above = note.message == "the footer has no crisis line" ||
                                note.message.find("asked about violence") != std::string::npos;
        if (told_above || said.contains(words)) continue;
        said += words;
        add_open(words, note.severity != Severity::note);
    }
    if (!own_words_) own_words_ = desk_.advice.on(handout_, desk_.content);
    for (auto const& finding : std::span{*own_words_}.first(std::min(own_words_->size(), most_findings)))
        add_open(in_words(finding), finding.severity != Severity::note);
    if (own_words_->size() > most_findings)
        add_open(tr("And %n more in your own words.", nullptr, static_cast<int>(own_words_->size() - most_findings)), false);
    if (findings_->count() == 0)
        add_open(tr("No findings from these checks. Please read the pages once yourself."), false);
}

void OutputForm::add_open(QString const& words, bool warning) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    warnings_ += warning;
    layout->addWidget(
        new Sign(warning ? QStringLiteral("warning") : QStringLiteral("info"), warning ? &Theme::warning : &Theme::muted),
        0, Qt::AlignTop);
    layout->addWidget(wrapping(words, "plain"), 1);
    findings_->addWidget(line);
}

std::vector<int> OutputForm::wanted_counts() const {
    std::vector<int> counts;
    for (auto const& each : made_)
        if (wants(each.document)) counts.push_back(static_cast<int>(each.pages->pages.size()));
    return counts;
}

void OutputForm::read_range() {
    auto const counts = wanted_counts();
    // "Some" means the pages of one document; of several they are not the same pages.
    bool const one = counts.size() == 1;
    all_pages_->setText(one ? tr("All %1").arg(counts.front()) : tr("All"));
    some_pages_->setEnabled(one || made_.empty());
    some_pages_->setToolTip(one ? QString() : tr("Choose one copy to print some of its pages."));
    pages_.clear();
    range_problem_.clear();
    if (some_pages_->isChecked() && one) {
        auto pages = pages_in(range_->text(), counts.front());
        if (pages) pages_ = *std::move(pages);
        else range_problem_ = pages.error();
    } else if (some_pages_->isChecked() && !made_.empty()) {
        all_pages_->setChecked(true);
    }
    // An empty field is not wrong, only not filled in yet: the button says what is missing.
    bool const wrong = !range_problem_.isEmpty() && !range_->text().trimmed().isEmpty();
    range_error_->setText(range_problem_);
    range_error_->setVisible(wrong);
    set_style_property(range_, "state", wrong ? "error" : "");
    emit choice_changed();
}

void OutputForm::read_password() {
    auto const first = password_->text(), second = again_->text();
    password_problem_.clear();
    if (lock_->isChecked()) {
        if (first.isEmpty() || second.isEmpty()) password_problem_ = tr("Type the password twice.");
        else if (first != second) password_problem_ = tr("The two passwords differ. Type the second one again.");
        else if (first.toUtf8().size() > pdf::longest_password) password_problem_ = tr("This password is too long.");
    }
    // The second is not wrong as long as it is on its way to being the first.
    bool const wrong =
        !password_problem_.isEmpty() && !first.isEmpty() && (first == second || !first.startsWith(second));
    password_error_->setText(password_problem_);
    password_error_->setVisible(wrong);
    set_style_property(again_, "state", wrong ? "error" : "");
    emit choice_changed();
}

pdf::Finish OutputForm::finish() const {
    if (way() != Way::pdf || !lock_->isChecked()) return {};
    auto typed = password_->text().toUtf8();
    // Packed too: a lock adds much to each small object, and whatever opens it can unpack.
    pdf::Finish out{typed.constData(), true};
    typed.fill('\0');
    return out;
}

void OutputForm::forget_password() {
    for (auto* field : {password_, again_}) field->clear();
}

QStringList OutputForm::files(std::vector<job::MadeDocument> const& made) const {
    auto stem = stem_->text().trimmed();
    if (stem.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) stem.chop(4);
    auto const whole = job::proposed_stem(handout_, Part::whole, today()).size();
    QStringList out;
    for (auto const& each : made) {
        if (!wants(each.document)) continue;
        auto const letter = job::proposed_stem(handout_, each.document, today()).substr(whole);
        out += QDir(folder_).filePath(stem + QString::fromStdString(letter) + QStringLiteral(".pdf"));
    }
    return out;
}

void OutputForm::show_file_names() {
    QStringList names;
    for (auto const& file : files(made_)) names += file.section(u'/', -1);
    file_names_->setText(holds_a_name(stem_->text(), handout_) ? tr("This name says who the handout is for.")
                         : names.size() > 1 ? tr("%1. They give no name away.").arg(names.join(tr(", ")))
                                            : tr("Names are left out, so the file name gives nothing away."));
    auto const home = QDir::homePath();
    auto const shown = folder_.startsWith(home + u'/') ? QStringLiteral("~") + folder_.mid(home.size()) : folder_;
    folder_label_->setText(folder_label_->fontMetrics().elidedText(shown, Qt::ElideMiddle, 330));
    folder_label_->setToolTip(folder_.toHtmlEscaped());
    emit choice_changed();
}

QString OutputForm::missing() const {
    if (gate_ && !gate_->isChecked()) return tr("Tick the box about violence and fear first.");
    if (!made_.empty() && wanted_counts().empty()) return tr("Choose a copy first.");
    if (!range_problem_.isEmpty()) return range_problem_;
    if (way() == Way::pdf && !password_problem_.isEmpty()) return password_problem_;
    auto const stem = stem_->text().trimmed();
    if (way() == Way::pdf && stem.isEmpty()) return tr("Write a file name first.");
    if (way() == Way::pdf && (stem.contains(u'/') || stem.startsWith(u'.')))
        return tr("A file name has no slash and does not begin with a dot.");
    return {};
}

bool OutputForm::for_next_time() const { return next_time_->isChecked(); }
QWidget* OutputForm::next_time_box() const { return next_time_; }

void OutputForm::keep_for_next_time() const {
    auto kept = desk_.settings.defaults();
    auto const now = fitted();
    kept.page_template = now.page_template;
    kept.ink = now.ink;
    kept.text_size = now.text_size;
    kept.paper = now.paper;
    kept.impose = now.impose;
    kept.punch_margin = now.punch_margin;
    kept.two_sided = now.two_sided;
    kept.copies = now.copies;
    desk_.settings.keep_as_defaults(kept);
}

void OutputForm::ask_for_folder() {
    choose_file(this, {FileQuestion::Kind::folder, tr("Folder for the PDF"), folder_, {}, {}, {}},
                [this](QString const& folder) {
                    folder_ = folder;
                    desk_.settings.set_folder(QStringLiteral("pdf"), folder, handout_);
                    show_file_names();
                });
}

}  // namespace attune::app
