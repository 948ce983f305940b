# SPDX-License-Identifier: MIT
#
# FILE holds both forms of everything under ROOT that is said with a number, and nothing else.
# Works in FOLDER; UPDATE is the script that collects them.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})

# Collecting anew changes nothing.
file(COPY_FILE ${FILE} ${FOLDER}/trellis_en.ts)
execute_process(
  COMMAND ${CMAKE_COMMAND} -D LUPDATE=${LUPDATE} -D ROOT=${ROOT} -D FILE=${FOLDER}/trellis_en.ts
    -P ${UPDATE}
  COMMAND_ERROR_IS_FATAL ANY)
file(READ ${FILE} kept)
file(READ ${FOLDER}/trellis_en.ts collected)
if(NOT kept STREQUAL collected)
  string(REGEX MATCHALL
    "<source>[^<]*</source>(\n *<comment>[^<]*</comment>)?\n *<translation type=\"unfinished\">"
    missing "${collected}")
  message(SEND_ERROR "${FILE} is not what the program says; build update_plurals and write the "
    "forms of what is new: ${missing}")
endif()

# Each has one form for 1 and one for any other number.
string(REPLACE ";" "," kept "${kept}") # which would end an item of a list
string(REGEX MATCHALL "<message" messages "${kept}")
string(REGEX MATCHALL
  "<translation>\n *<numerusform>[^<]+</numerusform>\n *<numerusform>[^<]+</numerusform>\n *</translation>"
  forms "${kept}")
list(LENGTH messages said)
list(LENGTH forms written)
if(NOT said EQUAL written)
  message(SEND_ERROR "${FILE} says ${said} things with a number, and has both forms of ${written}.")
endif()

# Nothing asks for a number without giving one.
execute_process(
  COMMAND ${LUPDATE} -silent -locations none -extensions cpp,h -I ${ROOT} ${ROOT}/ui ${ROOT}/app
    -ts ${FOLDER}/all_en.ts
  OUTPUT_QUIET ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(READ ${FOLDER}/all_en.ts all)
string(REGEX MATCHALL "<message>\n *<source>[^<]*%n[^<]*</source>" without "${all}")
if(without)
  message(SEND_ERROR "Said with %n and without a number: ${without}")
endif()
