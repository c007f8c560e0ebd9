# Everything Attune stands on, found once. Debian 12 and 13 differ in small ways; the shims for that
# live here and nowhere else. Nothing is downloaded and nothing is vendored.
include(FindPackageHandleStandardArgs)
find_package(PkgConfig REQUIRED)

find_package(yaml-cpp 0.7 REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp)           # 0.7 names it plainly, 0.8 in a namespace
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()

# libharu ships neither a .pc file nor a CMake package.
find_path(HPDF_INCLUDE_DIR hpdf.h REQUIRED)
find_library(HPDF_LIBRARY hpdf REQUIRED)
if(NOT TARGET attune::hpdf)
  add_library(attune_hpdf INTERFACE)
  add_library(attune::hpdf ALIAS attune_hpdf)
  target_include_directories(attune_hpdf SYSTEM INTERFACE ${HPDF_INCLUDE_DIR})
  target_link_libraries(attune_hpdf INTERFACE ${HPDF_LIBRARY})
endif()

pkg_check_modules(harfbuzz REQUIRED IMPORTED_TARGET harfbuzz>=6.0)
pkg_check_modules(harfbuzz_subset REQUIRED IMPORTED_TARGET harfbuzz-subset>=6.0)
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-uc)
pkg_check_modules(fontconfig REQUIRED IMPORTED_TARGET fontconfig)
pkg_check_modules(libdeflate REQUIRED IMPORTED_TARGET libdeflate)
pkg_check_modules(hunspell REQUIRED IMPORTED_TARGET hunspell)
pkg_check_modules(lcms2 REQUIRED IMPORTED_TARGET lcms2)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)

# md4c ships a CMake package and a .pc file on both Debians; the .pc file is the simpler of the two.
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)

find_package(PNG REQUIRED)

# libjpeg-turbo calls itself libjpeg.
pkg_check_modules(jpeg REQUIRED IMPORTED_TARGET libjpeg)
find_package(fmt REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Threads REQUIRED)

# libexpected-dev: the CMake package is called tl-expected.
find_package(tl-expected REQUIRED)

# qpdf locks and packs a finished PDF. It brings a cryptography library along, so one can do without.
set(ATTUNE_QPDF AUTO CACHE STRING "Passwords and small files, by qpdf: ON, OFF, or AUTO for when it is there")
set_property(CACHE ATTUNE_QPDF PROPERTY STRINGS AUTO ON OFF)
set(ATTUNE_HAS_QPDF FALSE)
if(ATTUNE_QPDF STREQUAL "AUTO")
  pkg_check_modules(qpdf IMPORTED_TARGET libqpdf>=11.0)
  set(ATTUNE_HAS_QPDF ${qpdf_FOUND})
elseif(ATTUNE_QPDF)
  pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf>=11.0)
  set(ATTUNE_HAS_QPDF TRUE)
endif()

# What the program is made of, for its About page: "name version, licence", parted by '|'.
set(ATTUNE_COMPONENTS "yaml-cpp ${yaml-cpp_VERSION}, MIT|HarfBuzz ${harfbuzz_VERSION}, MIT|ICU ${icu_VERSION}, Unicode"
  "|fontconfig ${fontconfig_VERSION}, MIT|libharu 2.3, zlib|libdeflate ${libdeflate_VERSION}, MIT"
  "|md4c ${md4c_VERSION}, MIT|Hunspell ${hunspell_VERSION}, MPL 1.1|CMU Pronouncing Dictionary, BSD|fmt ${fmt_VERSION}, MIT|libsodium ${sodium_VERSION}, ISC|tl::expected ${tl-expected_VERSION}, CC0")
if(ATTUNE_HAS_QPDF)
  list(APPEND ATTUNE_COMPONENTS "|qpdf ${qpdf_VERSION}, Apache 2.0")
endif()
list(JOIN ATTUNE_COMPONENTS "" ATTUNE_COMPONENTS)

# The window.
if(ATTUNE_WINDOW)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets DBus Svg PrintSupport LinguistTools)
endif()
