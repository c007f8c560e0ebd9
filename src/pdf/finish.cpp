#include "pdf/finish.hpp"

#include <exception>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace attune::pdf {
namespace {

Unexpected<Diagnostics> cannot_finish(std::string const& reason) {
    return Unexpected<Diagnostics>{{error_at({}, "the PDF cannot be packed or locked: " + reason)}};
}

/// One password for both of a PDF's locks: with an empty owner's password, everybody could open the file.
void lock(QPDFWriter& writer, Secret const& password) {
    writer.setR6EncryptionParameters(password.c_str(), password.c_str(), true, true, true, true, true, true,
                                     qpdf_r3p_full, true);
}

std::string rewritten(QPDF& pdf, Finish const& finish) {
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setStreamDataMode(finish.small ? qpdf_s_compress : qpdf_s_preserve);
    writer.setObjectStreamMode(finish.small ? qpdf_o_generate : qpdf_o_preserve);
    if (finish.password.empty()) writer.setDeterministicID(true);  // qpdf refuses it together with a lock
    else lock(writer, finish.password);
    writer.write();
    auto const bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<char const*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace

Expected<void> can_finish() { return {}; }

Expected<std::string> finish(std::string_view written, Finish const& finish) {
    if (!finish.wanted()) return std::string{written};
    if (auto fits = check_password(finish.password); !fits) return Unexpected<Diagnostics>{std::move(fits.error())};
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);  // it is our own file: a fault in it is told, not guessed away
        pdf.processMemoryFile("PDF", written.data(), written.size());
        if (pdf.isEncrypted()) return cannot_finish("it has a password already");
        auto bytes = rewritten(pdf, finish);
        if (auto const faults = pdf.getWarnings(); !faults.empty())
            return cannot_finish(faults.front().getMessageDetail());
        return bytes;
    } catch (QPDFExc const& fault) {
        return cannot_finish(fault.getMessageDetail());
    } catch (std::exception const& fault) { return cannot_finish(fault.what()); }
}

}  // namespace attune::pdf
