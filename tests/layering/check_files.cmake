# SPDX-License-Identifier: MIT
#
# Reads the files below ROOT and says which are too long to be about one thing, and which do not
# name their licence.
#   cmake -D ROOT=<project> -P check_files.cmake
cmake_minimum_required(VERSION 3.25)

set(most_in_header 200)
set(most_in_source 450)
set(most_in_test 750)

file(GLOB_RECURSE sources RELATIVE ${ROOT}
  ${ROOT}/app/*.cpp ${ROOT}/app/*.h ${ROOT}/core/*.cpp ${ROOT}/core/*.h ${ROOT}/ui/*.cpp
  ${ROOT}/ui/*.h ${ROOT}/tests/*.cpp ${ROOT}/tests/*.h)
foreach(source IN LISTS sources)
  file(READ ${ROOT}/${source} text)
  string(REGEX MATCHALL "\n" ends "${text}")
  list(LENGTH ends length)
  if(source MATCHES "^tests/")
    set(most ${most_in_test})
  elseif(source MATCHES "\\.h$")
    set(most ${most_in_header})
  else()
    set(most ${most_in_source})
  endif()
  if(length GREATER most)
    message(SEND_ERROR "${source} has ${length} lines, at most ${most}: split it by what changes together.")
  endif()
endforeach()

file(GLOB_RECURSE others RELATIVE ${ROOT}
  ${ROOT}/CMakeLists.txt ${ROOT}/app/CMakeLists.txt ${ROOT}/core/CMakeLists.txt
  ${ROOT}/ui/CMakeLists.txt ${ROOT}/tests/CMakeLists.txt ${ROOT}/tests/*.cmake ${ROOT}/tests/*.sh
  ${ROOT}/packaging/* ${ROOT}/resources/*.cmake ${ROOT}/resources/*.ts)
list(FILTER others EXCLUDE REGEX "^build/")
foreach(file IN LISTS sources others)
  file(READ ${ROOT}/${file} start LIMIT 400)
  if(NOT start MATCHES "SPDX-License-Identifier: MIT")
    message(SEND_ERROR "${file} does not name its licence in a line SPDX-License-Identifier.")
  endif()
endforeach()
