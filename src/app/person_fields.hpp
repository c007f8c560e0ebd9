#pragma once

#include <functional>

#include <QWidget>

#include "handout/handout.hpp"

class QComboBox;
class QLabel;
class QLineEdit;

namespace attune::app {

/// A name, its pronouns (a set of someone's own in five forms) and the language that the person reads.
class PersonFields : public QWidget {
    Q_OBJECT
public:
    PersonFields(QString const& accessible_name, QWidget* parent = nullptr);

    void show_person(handout::NamedPerson const& person);
    QLineEdit* name() const { return name_; }
    /// Every field in it, for whoever wants to know which has the focus.
    QList<QWidget*> fields() const;

signals:
    /// `field` names what was changed, so that what is typed in one field is one step back.
    void edited(std::function<void(handout::NamedPerson&)> const& edit, QString const& field);

private:
    void take_own_forms();

    QLineEdit* name_;
    QComboBox* pronouns_;
    QComboBox* language_;
    QWidget* own_;
    QLineEdit* forms_[5];
    QComboBox* verb_;
    QLabel* missing_;
};

}  // namespace attune::app
