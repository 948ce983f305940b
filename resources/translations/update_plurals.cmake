# SPDX-License-Identifier: MIT
#
# Collects what tr("%n marks", nullptr, n) and its like say under ROOT/ui and ROOT/app into FILE, and
# drops what is no longer said. New ones are left unfinished: their forms are written by hand.
cmake_minimum_required(VERSION 3.25)

execute_process(
  COMMAND ${LUPDATE} -silent -pluralonly -locations none -no-obsolete -extensions cpp,h
    -source-language en_US -target-language en_US -I ${ROOT} ${ROOT}/ui ${ROOT}/app -ts ${FILE}
  RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${said}")
endif()
file(READ ${FILE} text)

# The words of sheets have files of their own.
foreach(context IN ITEMS Sheet Credit)
  string(FIND "${text}" "<context>\n    <name>${context}</name>" from)
  if(from GREATER -1)
    string(SUBSTRING "${text}" 0 ${from} before)
    string(SUBSTRING "${text}" ${from} -1 after)
    set(end "</context>\n")
    string(FIND "${after}" "${end}" to)
    string(LENGTH "${end}" length)
    math(EXPR to "${to} + ${length}")
    string(SUBSTRING "${after}" ${to} -1 after)
    set(text "${before}${after}")
  endif()
endforeach()

# lupdate drops comments.
set(type "<!DOCTYPE TS>\n")
string(REPLACE "${type}" "${type}<!-- SPDX-License-Identifier: MIT -->\n" text "${text}")
file(WRITE ${FILE} "${text}")
