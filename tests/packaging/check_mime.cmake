# SPDX-License-Identifier: MIT
#
# A desktop knows a gradebook by the number that the program writes into it.
#   cmake -D ROOT=<project> -P check_mime.cmake
file(STRINGS ${ROOT}/core/storage/gradebook.h written REGEX "kApplicationId = 0x")
string(REGEX MATCH "0x[0-9A-Fa-f]+" written "${written}")
file(STRINGS ${ROOT}/packaging/org.trellis.Trellis.mime.xml known REGEX "offset=\"68\"")
string(REGEX MATCH "0x[0-9A-Fa-f]+" known "${known}")
if(NOT written OR NOT written STREQUAL known)
  message(FATAL_ERROR "Gradebooks carry '${written}', but desktops look for '${known}'.")
endif()
