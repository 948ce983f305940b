# SPDX-License-Identifier: MIT
#
# Runs CHECK on a small tree as it should be, then with each thing that it is there to find.
#   cmake -D CHECK=<check_files.cmake> -D FOLDER=<scratch folder> -P check_files_test.cmake
cmake_minimum_required(VERSION 3.25)

set(licence "// SPDX-License-Identifier: MIT\n")

function(check what file text)
  file(REMOVE_RECURSE ${FOLDER})
  string(REPEAT "int a; // [one; two\n" 199 header)
  file(WRITE ${FOLDER}/core/base/date.h "${licence}${header}")
  file(WRITE ${FOLDER}/ui/map/map_view.cpp "${licence}${header}${header}")
  file(WRITE ${FOLDER}/tests/ui/map/map_view_test.cpp "${licence}${header}${header}${header}")
  file(APPEND ${FOLDER}/${file} "${text}")
  execute_process(COMMAND ${CMAKE_COMMAND} -D ROOT=${FOLDER} -P ${CHECK}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(ARGN STREQUAL "fine" AND NOT result EQUAL 0)
    message(SEND_ERROR "${what}: ${said}")
  elseif(NOT ARGN STREQUAL "fine" AND (result EQUAL 0 OR NOT said MATCHES "${file}"))
    message(SEND_ERROR "not found: ${what}. ${said}")
  endif()
endfunction()

check("as it should be" core/base/text.cpp "${licence}" fine)
check("a long header" core/base/date.h "int b;\n")
string(REPEAT "int b;\n" 100 more)
check("a long source" ui/map/map_view.cpp "${more}")
string(REPEAT "int b;\n" 200 more)
check("a long test" tests/ui/map/map_view_test.cpp "${more}")
check("a source without a licence" core/base/text.cpp "int b;\n")
check("a translation without a licence" resources/translations/trellis_en.ts "<TS>\n")
