# The include check must be able to fail: on a tree full of breaches it names each, and with no files it does not pass.
#   cmake -P check_the_check.cmake
cmake_minimum_required(VERSION 3.25)

function(run_check folder)
  execute_process(COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${CMAKE_CURRENT_LIST_DIR}/${folder}
                          -P ${CMAKE_CURRENT_LIST_DIR}/include_check.cmake
                  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(status EQUAL 0)
    message(FATAL_ERROR "the check passes on ${folder}:\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

run_check(wrong)
file(READ ${CMAKE_CURRENT_LIST_DIR}/wrong/expected.txt expected)
string(FIND "${output}" "${expected}CMake Error" at)
if(NOT at EQUAL 0)
  message(FATAL_ERROR "expected\n${expected}but the check said\n${output}")
endif()

run_check(no-such-folder)
if(NOT output MATCHES "no sources below")
  message(FATAL_ERROR "with no files the check said\n${output}")
endif()
