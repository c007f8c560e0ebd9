# Every text of the window is translated:
#   cmake -DLUPDATE=<lupdate> -DSOURCE_DIR=<project> -DWORK_DIR=<a folder> -P complete.cmake
# Collects the texts from the sources anew and fails when one is missing or empty, or when none was found.
cmake_minimum_required(VERSION 3.25)
file(MAKE_DIRECTORY ${WORK_DIR})
file(COPY ${SOURCE_DIR}/translations/attune_es.ts DESTINATION ${WORK_DIR})
execute_process(COMMAND ${LUPDATE} -no-obsolete -locations none -I ${SOURCE_DIR}/src ${SOURCE_DIR}/src/app -ts ${WORK_DIR}/attune_es.ts
                OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "lupdate failed: ${said}")
endif()
file(READ ${WORK_DIR}/attune_es.ts texts)
string(REGEX MATCHALL "<message" messages "${texts}")
list(LENGTH messages count)
if(count LESS 100)
  message(FATAL_ERROR "only ${count} texts were found: the check looks in the wrong place")
endif()
string(REGEX MATCHALL "<source>[^<]*</source>[^/]*<translation type=\"unfinished\"" open_ones "${texts}")
string(FIND "${texts}" "type=\"unfinished\"" unfinished)
string(FIND "${texts}" "<numerusform></numerusform>" no_plural)
if(NOT unfinished EQUAL -1 OR NOT no_plural EQUAL -1)
  message(FATAL_ERROR "texts without Spanish: ${open_ones}\n  cmake --build --preset dev --target update_translations, then fill them in")
endif()
message(STATUS "${count} texts, all in Spanish")
# A text without a class is looked up under another name than it is stored, and never found.
string(FIND "${texts}" "<name>attune::app</name>" homeless)
if(NOT homeless EQUAL -1)
  message(FATAL_ERROR "lupdate did not see which class some texts belong to (it stumbles over `enum : int {`)")
endif()
