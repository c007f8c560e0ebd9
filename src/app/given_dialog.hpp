#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QComboBox>
#include <QDialog>

#include "app/print.hpp"
#include "app/records_session.hpp"
#include "app/settings.hpp"
#include "app/widgets.hpp"

class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace attune::app {

/// "3 March", with the year when it is another than this one's; in the window's language.
QString day_words(std::string const& when);

/// What was given, to whom and when: print or save it again exactly as it was, copy a line for the chart, export, erase.
class GivenDialog : public QDialog {
    Q_OBJECT
public:
    GivenDialog(RecordsSession& records, Settings& settings, QWidget* parent);
    ~GivenDialog() override;

private:
    void refresh();
    void show_state();
    std::vector<records::Given> selected() const;
    std::string client() const { return clients_->currentData().toString().toStdString(); }
    void fetch(std::function<void(records::Given const& given, std::string const& bytes)> then);
    void save_copy();
    void print_again();
    void copy_line();
    void ask_export();
    void export_to(QString const& file);
    void ask_erase();
    void erase();
    Strip* show_strip(Strip::Kind kind, QString const& text);
    void clear_strip();

    RecordsSession& records_;
    Settings& settings_;
    QComboBox* clients_;
    QTreeWidget* list_;
    QLabel *nothing_, *detail_;
    QVBoxLayout* strip_place_;
    QPushButton *save_, *print_, *line_, *erase_, *export_;
    std::vector<records::Given> rows_;   // as in list_
    PdfPrinting printing_;
    bool fetching_ = false;           // a kept copy is on its way
};

}  // namespace attune::app
