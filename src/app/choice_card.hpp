#pragma once

#include <QRadioButton>

namespace attune::app {

/// A choice as large as what it decides: a frame with a dot, a name in bold and a line that explains it. Cards with the
/// same parent exclude each other.
class ChoiceCard : public QRadioButton {
    Q_OBJECT
public:
    ChoiceCard(QString const& name, QString explanation, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    bool hitButton(QPoint const& at) const override { return rect().contains(at); }

private:
    QFont bold() const;
    QFont small() const;
    QString explanation_;
};

}  // namespace attune::app
