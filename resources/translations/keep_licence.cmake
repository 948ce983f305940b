# SPDX-License-Identifier: MIT
#
# Gives the translations beside it their line about the licence again: lupdate drops comments.
cmake_minimum_required(VERSION 3.25)

file(GLOB translations ${CMAKE_CURRENT_LIST_DIR}/*.ts)
foreach(translation IN LISTS translations)
  file(READ ${translation} text)
  if(NOT text MATCHES "SPDX-License-Identifier")
    set(type "<!DOCTYPE TS>\n")
    string(REPLACE "${type}" "${type}<!-- SPDX-License-Identifier: MIT -->\n" text "${text}")
    file(WRITE ${translation} "${text}")
  endif()
endforeach()
