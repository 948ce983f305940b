# SPDX-License-Identifier: MIT
#
# Holds the layering check to its word: a small tree that keeps the layers passes, and each of these
# violations, added alone, is found and named.
#   cmake -D CHECK=<check_layers.cmake> -D FOLDER=<scratch folder> -P check_layers_test.cmake
cmake_minimum_required(VERSION 3.25)

function(make_sound_tree)
  file(REMOVE_RECURSE ${FOLDER})
  file(WRITE ${FOLDER}/core/base/date.h "#include <string>\n")
  file(WRITE ${FOLDER}/core/model/student.h "#include \"core/base/date.h\"\n")
  file(WRITE ${FOLDER}/core/insight/groups.cpp "#include \"core/mastery/credit.h\"\n")
  file(WRITE ${FOLDER}/core/storage/internal/rows.h "#include <SQLiteCpp/Statement.h>\n")
  file(WRITE ${FOLDER}/core/storage/read.cpp
    "#include \"core/storage/internal/rows.h\"\n\nconst char* sql = \"SELECT id FROM student\";\n")
  file(WRITE ${FOLDER}/ui/map/map_view.cpp
    "#include \"core/model/student.h\"\n#include \"ui/common/theme.h\"\n\n#include <QTableView>\n"
    "\n#include \"map_view.moc\"\n// Select the row, then update the view.\n")
  file(WRITE ${FOLDER}/ui/window/main_window.cpp "#include \"ui/map/map_view.h\"\n")
  file(WRITE ${FOLDER}/app/main.cpp "#include \"ui/window/main_window.h\"\n")
  file(WRITE ${FOLDER}/links.txt "fmt::fmt;SQLiteCpp")
endfunction()

function(run_check)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -D ROOT=${FOLDER} -D CORE_LINKS=${FOLDER}/links.txt -P ${CHECK}
    RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE err)
  set(result ${result} PARENT_SCOPE)
  set(said "${out}${err}" PARENT_SCOPE)
endfunction()

function(expect_found file content expected)
  make_sound_tree()
  file(APPEND ${FOLDER}/${file} "${content}")
  run_check()
  string(FIND "${said}" "${expected}" place)
  if(result EQUAL 0 OR place EQUAL -1)
    message(SEND_ERROR "With ${content} in ${file} the check should say\n  ${expected}\nand said\n${said}")
  endif()
endfunction()

make_sound_tree()
run_check()
if(NOT result EQUAL 0)
  message(SEND_ERROR "A tree that keeps its layers was refused:\n${said}")
endif()

expect_found(core/base/date.h "#include <QDate>\n" "core/base/date.h: core knows no Qt")
expect_found(core/model/student.h "#  include <QtCore/qstring.h>\n" "core knows no Qt")
expect_found(core/model/student.h "#include <qglobal.h>\n" "core knows no Qt")
expect_found(core/storage/read.cpp "#include <sqlite3.h>\n" "only core/storage/internal sees SQLite")
expect_found(ui/map/map_view.cpp "#include <SQLiteCpp/Database.h>\n" "only core/storage/internal sees SQLite")
expect_found(core/base/date.h "#include \"core/model/student.h\"\n" "core/base does not use core/model")
expect_found(core/model/student.h "#include \"core/csv/reader.h\"\n" "core/model does not use core/csv")
expect_found(core/mastery/credit.h "#include \"core/insight/groups.h\"\n" "core/mastery does not use core/insight")
expect_found(core/storage/read.cpp "#include \"core/exchange/roster.h\"\n" "core/storage does not use core/exchange")
expect_found(core/report/sheet.h "#include \"core/exchange/roster.h\"\n" "core/report does not use core/exchange")
expect_found(core/report/sheet.h "#include \"core/storage/internal/rows.h\"\n" "belongs to core/storage")
expect_found(core/storage/op.h "#include \"core/storage/internal/rows.h\"\n" "others read this header")
expect_found(core/base/date.h "#include \"ui/text/dates.h\"\n" "core/base does not use ui/text")
expect_found(core/base/date.h "#include \"student.h\"\n" "includes start at the project's folder")
expect_found(core/extras/new.h "#include \"core/base/date.h\"\n" "no place among the layers")
expect_found(ui/text/dates.cpp "#include \"ui/common/theme.h\"\n" "ui/text does not use ui/common")
expect_found(ui/common/theme.h "#include \"ui/map/map_view.h\"\n" "ui/common does not use ui/map")
expect_found(ui/map/map_view.cpp "#include \"ui/record/record_view.h\"\n" "ui/map does not use ui/record")
expect_found(ui/map/map_view.cpp "#include \"ui/window/main_window.h\"\n" "ui/map does not use ui/window")
expect_found(ui/window/main_window.cpp "#include \"app/main.h\"\n" "ui/window does not use")
expect_found(ui/map/map_view.cpp "auto q = \"SELECT id FROM student\";\n" "only core/storage speaks SQL")
expect_found(app/main.cpp "auto q = \"INSERT INTO student VALUES (1)\";\n" "only core/storage speaks SQL")
expect_found(links.txt ";Qt6::Core" "must not link Qt6::Core")

file(REMOVE_RECURSE ${FOLDER})
