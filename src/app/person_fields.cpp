#include "app/person_fields.hpp"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "app/widgets.hpp"

namespace attune::app {

namespace {
using Choice = handout::PronounChoice;
constexpr Choice choices[] = {Choice::they, Choice::she, Choice::he, Choice::name_only, Choice::own};
std::string handout::Pronouns::*const forms[] = {&handout::Pronouns::they, &handout::Pronouns::them,
                                                 &handout::Pronouns::their, &handout::Pronouns::theirs,
                                                 &handout::Pronouns::themself};
}  // namespace

PersonFields::PersonFields(QString const& accessible_name, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    name_ = new QLineEdit(this);
    name_->setAccessibleName(tr("%1: name").arg(accessible_name));
    name_->setPlaceholderText(tr("Name"));
    name_->setMaxLength(60);
    name_->setMinimumWidth(80);
    pronouns_ = new QComboBox(this);
    pronouns_->setAccessibleName(tr("%1: pronouns").arg(accessible_name));
    pronouns_->addItems({tr("they, them"), tr("she, her"), tr("he, him"), tr("name only"), tr("their own ...")});
    row->addWidget(name_, 3);
    row->addWidget(pronouns_, 2);
    column->addLayout(row);
    language_ = new QComboBox(this);
    language_->setAccessibleName(tr("%1: language").arg(accessible_name));
    language_->addItem(tr("reads English"), QString{});
    language_->addItem(tr("reads Spanish"), QStringLiteral("es"));
    column->addWidget(language_);

    own_ = new QWidget(this);
    auto* form = new QFormLayout(own_);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(5);
    QString const asks[] = {tr("%1 know", "a pronoun: they know").arg("..."), tr("I know %1", "them").arg("..."),
                            tr("%1 work", "their work").arg("..."), tr("it is %1", "theirs").arg("..."),
                            tr("did it %1", "themself").arg("...")};
    QString const examples[] = {"xe", "xem", "xyr", "xyrs", "xemself"};
    for (int i = 0; i < 5; ++i) {
        forms_[i] = new QLineEdit(own_);
        forms_[i]->setMaxLength(20);
        forms_[i]->setPlaceholderText(examples[i]);
        forms_[i]->setAccessibleName(tr("%1: form in “%2”").arg(accessible_name, asks[i]));
        form->addRow(asks[i], forms_[i]);
        connect(forms_[i], &QLineEdit::textEdited, this, &PersonFields::take_own_forms);
    }
    verb_ = new QComboBox(own_);
    verb_->setAccessibleName(tr("%1: verb").arg(accessible_name));
    verb_->addItems({tr("feels, as with she"), tr("feel, as with they")});
    form->addRow(tr("Verb"), verb_);
    missing_ = label({}, "error", own_);
    missing_->setWordWrap(true);
    form->addRow(missing_);
    own_->hide();
    column->addWidget(own_);

    connect(name_, &QLineEdit::textEdited, this, [this](QString const& text) {
        emit edited([name = text.toStdString()](handout::NamedPerson& person) { person.name = name; }, "name");
    });
    connect(pronouns_, &QComboBox::activated, this, [this](int index) {
        own_->setVisible(choices[index] == Choice::own);
        if (choices[index] == Choice::own) return forms_[0]->setFocus(), take_own_forms();
        emit edited(
            [choice = choices[index]](handout::NamedPerson& person) {
                handout::Pronouns pronouns;
                pronouns.set = choice;
                if (choice == Choice::they) person.pronouns.reset();
                else person.pronouns = pronouns;
            },
            {});
    });
    connect(verb_, &QComboBox::activated, this, &PersonFields::take_own_forms);
    connect(language_, &QComboBox::activated, this, [this](int index) {
        emit edited([language = language_->itemData(index).toString().toStdString()](
                        handout::NamedPerson& person) { person.language = language; },
                    {});
    });
}

void PersonFields::take_own_forms() {
    handout::Pronouns own;
    QStringList missing;
    for (int i = 0; i < 5; ++i) {
        own.*forms[i] = forms_[i]->text().trimmed().toStdString();
        if ((own.*forms[i]).empty()) missing << forms_[i]->placeholderText();
    }
    own.verb = verb_->currentIndex() == 1 ? handout::VerbForm::plural : handout::VerbForm::singular;
    // Half a set would print sentences with holes: it counts once all five are there.
    missing_->setVisible(!missing.isEmpty());
    missing_->setText(
        tr("Still missing: the forms like %1. Until then the old pronouns are printed.").arg(missing.join(", ")));
    if (missing.isEmpty()) emit edited([own](handout::NamedPerson& person) { person.pronouns = own; }, "pronouns");
}

void PersonFields::show_person(handout::NamedPerson const& person) {
    auto const name = QString::fromStdString(person.name);
    if (name_->text() != name) name_->setText(name);
    // A language that we have no words for is kept and shown as it stands.
    auto const language = QString::fromStdString(person.language);
    if (language_->findData(language) < 0) language_->addItem(language, language);
    language_->setCurrentIndex(language_->findData(language));
    auto const set = person.pronouns ? person.pronouns->set : Choice::they;
    bool const filling_in = own_->isVisible() && own_->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    if (filling_in) return;
    pronouns_->setCurrentIndex(static_cast<int>(std::ranges::find(choices, set) - std::begin(choices)));
    own_->setVisible(set == Choice::own);
    if (set != Choice::own) {
        for (auto* form : forms_) form->clear();  // of whoever was here before
        return;
    }
    for (int i = 0; i < 5; ++i) forms_[i]->setText(QString::fromStdString((*person.pronouns).*forms[i]));
    verb_->setCurrentIndex(person.pronouns->verb == handout::VerbForm::plural ? 1 : 0);
    missing_->hide();
}

QList<QWidget*> PersonFields::fields() const {
    QList<QWidget*> all{name_, pronouns_, language_, verb_};
    for (auto* form : forms_) all << form;
    return all;
}

}  // namespace attune::app
