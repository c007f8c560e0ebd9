# What is installed beside the programs and the content, and the two packages made of it: a .deb and a tarball that runs
# from wherever it is unpacked. `scripts/package` does all of it; `cpack` in a build folder of the preset `package` does too.

# One moment for everything that carries a time, so that equal sources give equal packages: the last commit's, or where
# there is no git, that of the changelog's file. https://reproducible-builds.org/specs/source-date-epoch/
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  set(ATTUNE_EPOCH $ENV{SOURCE_DATE_EPOCH})
else()
  execute_process(COMMAND git -C ${PROJECT_SOURCE_DIR} log -1 --format=%ct
                  OUTPUT_VARIABLE ATTUNE_EPOCH OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(NOT ATTUNE_EPOCH)
    file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md ATTUNE_EPOCH %s UTC)
  endif()
endif()

set(ATTUNE_MAINTAINER "The Attune authors <attune@example.org>")   # dpkg wants an address; nobody reads mail there
find_program(ATTUNE_AWK awk REQUIRED)
find_program(ATTUNE_GZIP gzip REQUIRED)
mark_as_advanced(ATTUNE_AWK ATTUNE_GZIP)

set(made ${PROJECT_BINARY_DIR}/packaging)
set(ready "")
file(MAKE_DIRECTORY ${made})

# attune_made(FILE COMMAND ... DEPENDS ... DESTINATION folder [RENAME name]): what COMMAND prints is installed as FILE,
# packed when its name ends so.
function(attune_made file)
  cmake_parse_arguments(MADE "" "DESTINATION;RENAME" "COMMAND;DEPENDS" ${ARGN})
  if(file MATCHES "\\.gz$")
    string(REGEX REPLACE "\\.gz$" "" plain ${file})
    add_custom_command(OUTPUT ${made}/${file}
      COMMAND ${MADE_COMMAND} > ${made}/${plain}
      COMMAND ${ATTUNE_GZIP} -9nc ${made}/${plain} > ${made}/${file}
      DEPENDS ${MADE_DEPENDS} VERBATIM)
  else()
    add_custom_command(OUTPUT ${made}/${file} COMMAND ${MADE_COMMAND} > ${made}/${file} DEPENDS ${MADE_DEPENDS} VERBATIM)
  endif()
  set(ready ${ready} ${made}/${file} PARENT_SCOPE)
  if(NOT MADE_RENAME)
    set(MADE_RENAME ${file})
  endif()
  install(FILES ${made}/${file} DESTINATION ${MADE_DESTINATION} RENAME ${MADE_RENAME})
endfunction()

set(man ${CMAKE_INSTALL_MANDIR}/man1)
set(bash ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
set(zsh ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
set(fish ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# The command tells its own manual and completions, so that no option is missing there.
attune_made(attune.1.gz COMMAND attune manual DEPENDS attune DESTINATION ${man})
attune_made(attune.bash COMMAND attune completion bash DEPENDS attune DESTINATION ${bash} RENAME attune)
attune_made(attune.zsh COMMAND attune completion zsh DEPENDS attune DESTINATION ${zsh} RENAME _attune)
attune_made(attune.fish COMMAND attune completion fish DEPENDS attune DESTINATION ${fish})

set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
attune_made(changelog.gz
  COMMAND ${ATTUNE_AWK} -v form=debian -v package=attune -v "maintainer=${ATTUNE_MAINTAINER}" -v epoch=${ATTUNE_EPOCH}
          -f ${packaging}/changelog.awk ${changelog}
  DEPENDS ${packaging}/changelog.awk ${changelog} DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${packaging}/copyright docs/privacy.md docs/content-reference.md docs/clinicians-guide.md docs/clinicians-guide.es.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(ATTUNE_WINDOW)
  configure_file(${packaging}/attune-desk.1.in ${made}/attune-desk.1.plain @ONLY)
  attune_made(attune-desk.1.gz COMMAND ${CMAKE_COMMAND} -E cat ${made}/attune-desk.1.plain
              DEPENDS ${made}/attune-desk.1.plain DESTINATION ${man})
  install(FILES ${packaging}/completions/attune-desk.bash DESTINATION ${bash} RENAME attune-desk)
  install(FILES ${packaging}/completions/attune-desk.zsh DESTINATION ${zsh} RENAME _attune-desk)
  install(FILES ${packaging}/completions/attune-desk.fish DESTINATION ${fish})

  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${changelog} ${packaging}/changelog.awk)
  execute_process(COMMAND ${ATTUNE_AWK} -v form=metainfo -v epoch=${ATTUNE_EPOCH} -f ${packaging}/changelog.awk ${changelog}
                  OUTPUT_VARIABLE ATTUNE_RELEASES COMMAND_ERROR_IS_FATAL ANY)
  configure_file(${packaging}/attune.metainfo.xml.in ${made}/attune-desk.metainfo.xml @ONLY)
  install(FILES ${made}/attune-desk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${packaging}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME attune)
  install(FILES ${packaging}/attune-desk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${packaging}/attune.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES ${packaging}/attune.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
add_custom_target(attune_documents ALL DEPENDS ${ready})

install(DIRECTORY articles worksheets templates samples references regions
        DESTINATION ${CMAKE_INSTALL_DATADIR}/attune)

# The packages.
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME attune)
set(CPACK_PACKAGE_VENDOR "The Attune authors")
set(CPACK_PACKAGE_CONTACT ${ATTUNE_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "personalised handouts and worksheets for therapy")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 1)   # xz by several threads writes other bytes than by one

cmake_host_system_information(RESULT here QUERY DISTRIB_INFO)
string(TOLOWER ${CMAKE_SYSTEM_PROCESSOR} processor)
set(CPACK_PACKAGE_FILE_NAME attune-${PROJECT_VERSION}-${here_ID}${here_VERSION_ID}-${processor})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A therapist picks article sections and worksheets on one subject, says whom
they are for, and gets a printed handout that is theirs: with their names and
pronouns, the practice's letterhead, the help lines of their region, and space
to write, in ordinary or large print, for a pen or to fill in on a screen.
.
This package holds the window, attune-desk, the command, attune, and the
content: an article on fear of intimacy and thirty worksheets, in English and
partly in Spanish. Everything is made on this computer; nothing about a client
leaves it.")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Libraries are found in the programs by dpkg-shlibdeps. The fonts are those of the page templates: without them no page
# can be set. Dictionaries, `lp` and Qt's own Spanish are missed only by what uses them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-sil-gentiumplus, fonts-lato, fonts-sil-andika")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "hunspell-en-us, hunspell-en-gb, hunspell-es, cups-client, qt6-translations-l10n, qt6-wayland, shared-mime-info")

# cpack runs later, and elsewhere: the time goes with it, and the time of the files.
configure_file(${PROJECT_SOURCE_DIR}/cmake/AttunePackTime.cmake.in ${PROJECT_BINARY_DIR}/AttunePackTime.cmake @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/AttunePackTime.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/AttuneFileTimes.cmake)
include(CPack)
