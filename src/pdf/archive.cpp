#include "pdf/archive.hpp"

#include <fmt/format.h>
#include <lcms2.h>

#include <algorithm>

namespace attune::pdf {
namespace {

/// An sRGB profile; the day on which it is made is taken out, so that equal documents give equal bytes.
std::string srgb_profile() {
    cmsHPROFILE const profile = cmsCreate_sRGBProfile();
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::string bytes(size, '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    constexpr std::size_t date = 24, date_size = 12;     // ICC.1:2010, 7.2: six numbers of two bytes
    if (bytes.size() > date + date_size) {
        constexpr std::string_view first_of_2000{"\x07\xD0\x00\x01\x00\x01\x00\x00\x00\x00\x00\x00", date_size};
        std::ranges::copy(first_of_2000, bytes.begin() + date);
    }
    return bytes;
}

}  // namespace

std::string output_intent(HaruDocument& file) {
    auto const profile = file.add_stream(srgb_profile(), "/N 3\n");
    return fmt::format("/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)\n"
                       "/Info (sRGB IEC61966-2.1) /DestOutputProfile {}>>]\n",
                       reference(profile));
}

std::string archive_metadata(std::string const& creation_date) {
    std::string date;
    if (creation_date.size() >= 10)                      // "D:20260503"
        date = fmt::format("<xmp:CreateDate>{}-{}-{}</xmp:CreateDate>\n", creation_date.substr(2, 4),
                           creation_date.substr(6, 2), creation_date.substr(8, 2));
    return "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
           "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n" + date +
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
           "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
           "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
           "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
           "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>\n"
           "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
           "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
           "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
           "<pdfaProperty:name>part</pdfaProperty:name>\n<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
           "<pdfaProperty:category>internal</pdfaProperty:category>\n"
           "<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>\n"
           "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
           "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n";
}

}  // namespace attune::pdf
