# SPDX-License-Identifier: MIT
#
# Runs CHECK on a small tree as it should be, then with each thing that it is there to find.
cmake_minimum_required(VERSION 3.25)

function(check what source forms)
  set(root ${FOLDER}/root)
  file(REMOVE_RECURSE ${root})
  file(MAKE_DIRECTORY ${root}/app)
  file(WRITE ${root}/ui/words.cpp "QString marks(int n)\n{\n    return ${source};\n}\n")
  file(WRITE ${FOLDER}/trellis_en.ts "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version=\"2.1\" language=\"en_US\" sourcelanguage=\"en_US\">
<context>
    <name>Words</name>
    <message numerus=\"yes\">
        <source>%n marks</source>
        <translation>
            <numerusform>${forms}</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
</TS>
")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -D LUPDATE=${LUPDATE} -D UPDATE=${UPDATE} -D ROOT=${root}
      -D FILE=${FOLDER}/trellis_en.ts -D FOLDER=${FOLDER}/work -P ${CHECK}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(ARGN STREQUAL "fine" AND NOT result EQUAL 0)
    message(SEND_ERROR "${what}: ${said}")
  elseif(NOT ARGN STREQUAL "fine" AND result EQUAL 0)
    message(SEND_ERROR "not found: ${what}")
  endif()
endfunction()

set(said "QCoreApplication::translate(\"Words\", \"%n marks\", nullptr, n)")
check("as it should be" "${said}" "%n mark" fine)
check("a form without words" "${said}" "")
check("words that are not in the file"
  "${said} + QCoreApplication::translate(\"Words\", \"%n notes\", nullptr, n)" "%n mark")
check("words that nothing says any more" "QString()" "%n mark")
check("words that are given no number"
  "${said} + QCoreApplication::translate(\"Words\", \"%n notes\")" "%n mark")
