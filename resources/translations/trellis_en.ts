<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="en_US">
<context>
    <name>CellWords</name>
    <message numerus="yes">
        <source>%1 of %n pieces</source>
        <translation>
            <numerusform>%1 of %n piece</numerusform>
            <numerusform>%1 of %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last seen %n weeks ago</source>
        <translation>
            <numerusform>last seen %n week ago</numerusform>
            <numerusform>last seen %n weeks ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassPaper</name>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n web pages</source>
        <translation>
            <numerusform>%n web page</numerusform>
            <numerusform>%n web pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>The kept record comes into this class, with %n ratings.</source>
        <translation>
            <numerusform>The kept record comes into this class, with %n rating.</numerusform>
            <numerusform>The kept record comes into this class, with %n ratings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the same course: all %n ratings go along.</source>
        <translation>
            <numerusform>It is the same course: the %n rating goes along.</numerusform>
            <numerusform>It is the same course: all %n ratings go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings go along.</source>
        <translation>
            <numerusform>%n rating goes along.</numerusform>
            <numerusform>%n ratings go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings stay with %1: its levels have no match there.</source>
        <translation>
            <numerusform>%n rating stays with %1: its level has no match there.</numerusform>
            <numerusform>%n ratings stay with %1: its levels have no match there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings stay with %1, where their outcomes are: %2.</source>
        <translation>
            <numerusform>%n rating stays with %1, where its outcome is: %2.</numerusform>
            <numerusform>%n ratings stay with %1, where their outcomes are: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message numerus="yes">
        <source>%n outcomes do not count.</source>
        <translation>
            <numerusform>%n outcome does not count.</numerusform>
            <numerusform>%n outcomes do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditRule</name>
    <message numerus="yes">
        <source>%1 on outcomes %2</source>
        <translation>
            <numerusform>%1 on outcome %2</numerusform>
            <numerusform>%1 on outcomes %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcomes %1 required</source>
        <translation>
            <numerusform>Outcome %1 required</numerusform>
            <numerusform>Outcomes %1 required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>outcomes %1 required</source>
        <translation>
            <numerusform>outcome %1 required</numerusform>
            <numerusform>outcomes %1 required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n outcomes</source>
        <translation>
            <numerusform>the %n outcome</numerusform>
            <numerusform>all %n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n outcomes exempt</source>
        <translation>
            <numerusform>With %n outcome exempt</numerusform>
            <numerusform>With %n outcomes exempt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>the last %1 of %n marks</source>
        <translation>
            <numerusform>the last %1 of %n mark</numerusform>
            <numerusform>the last %1 of %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pieces: no level yet.</source>
        <translation>
            <numerusform>%1 of %n piece: no level yet.</numerusform>
            <numerusform>%1 of %n pieces: no level yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more %1 make it %1.</source>
        <translation>
            <numerusform>%n more %1 makes it %1.</numerusform>
            <numerusform>%n more %1 make it %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in a row</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more %1 in a row make it %1.</source>
        <translation>
            <numerusform>%n more %1 in a row makes it %1.</numerusform>
            <numerusform>%n more %1 in a row make it %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message numerus="yes">
        <source>Install fonts such as %1.</source>
        <translation>
            <numerusform>Install a font such as %1.</numerusform>
            <numerusform>Install fonts such as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridCommands</name>
    <message numerus="yes">
        <source>%n cells are copied, in words.</source>
        <translation>
            <numerusform>%n cell is copied, in words.</numerusform>
            <numerusform>%n cells are copied, in words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupEntry</name>
    <message numerus="yes">
        <source>Group these %n students. What is the group called?</source>
        <translation>
            <numerusform>Group this student. What is the group called?</numerusform>
            <numerusform>Group these %n students. What is the group called?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name of up to %n characters, please.</source>
        <translation>
            <numerusform>A name of up to %n character, please.</numerusform>
            <numerusform>A name of up to %n characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n rows were left out, not decided.</source>
        <translation>
            <numerusform>%n row was left out, not decided.</numerusform>
            <numerusform>%n rows were left out, not decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait for an answer, nothing else does</source>
        <translation>
            <numerusform>%n row waits for an answer, nothing else does</numerusform>
            <numerusform>%n rows wait for an answer, nothing else does</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a name were left out.</source>
        <translation>
            <numerusform>%n row without a name was left out.</numerusform>
            <numerusform>%n rows without a name were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>%n things that you typed wait to be saved, and are gone once you leave.</source>
        <translation>
            <numerusform>One thing that you typed waits to be saved, and is gone once you leave.</numerusform>
            <numerusform>%n things that you typed wait to be saved, and are gone once you leave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelClipboard</name>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replace a mark each.</source>
        <translation>
            <numerusform>%n replaces a mark.</numerusform>
            <numerusform>%n replace a mark each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are left out: %1.</source>
        <translation>
            <numerusform>%n cell is left out: %1.</numerusform>
            <numerusform>%n cells are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells lie beyond the last one here.</source>
        <translation>
            <numerusform>%n cell lies beyond the last one here.</numerusform>
            <numerusform>%n cells lie beyond the last one here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message numerus="yes">
        <source>This replaced %n marks of the same day. Undo brings them back.</source>
        <translation>
            <numerusform>This replaced %n mark of the same day. Undo brings it back.</numerusform>
            <numerusform>This replaced %n marks of the same day. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This replaced %n marks of the same day (%1 excused). Undo brings them back.</source>
        <translation>
            <numerusform>This replaced %n mark of the same day (%1 excused). Undo brings it back.</numerusform>
            <numerusform>This replaced %n marks of the same day (%1 excused). Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message numerus="yes">
        <source>the last %n marks</source>
        <translation>
            <numerusform>the last mark</numerusform>
            <numerusform>the last %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A level that counts is reached when it was shown %n times.</source>
        <translation>
            <numerusform>A level that counts is reached when it was shown once.</numerusform>
            <numerusform>A level that counts is reached when it was shown %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A level that counts is reached when it was shown %n times in a row, and stays.</source>
        <translation>
            <numerusform>A level that counts is reached when it was shown once and stays.</numerusform>
            <numerusform>A level that counts is reached when it was shown %n times in a row, and stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpWords</name>
    <message numerus="yes">
        <source>Import of %n students</source>
        <translation>
            <numerusform>Import of %n student</numerusform>
            <numerusform>Import of %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n outcomes</source>
        <translation>
            <numerusform>Import of %n outcome</numerusform>
            <numerusform>Import of %n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n marks</source>
        <translation>
            <numerusform>Import of %n mark</numerusform>
            <numerusform>Import of %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: %1, %n marks</source>
        <translation>
            <numerusform>Withdrawn: %1, %n mark</numerusform>
            <numerusform>Withdrawn: %1, %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message numerus="yes">
        <source>last seen %n weeks ago</source>
        <translation>
            <numerusform>last seen %n week ago</numerusform>
            <numerusform>last seen %n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pieces</source>
        <translation>
            <numerusform>%1 of %n piece</numerusform>
            <numerusform>%1 of %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message numerus="yes">
        <source>An older copy of this gradebook was put in its place, without the last %n changes.</source>
        <translation>
            <numerusform>An older copy of this gradebook was put in its place, without the last change.</numerusform>
            <numerusform>An older copy of this gradebook was put in its place, without the last %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readability</name>
    <message numerus="yes">
        <source>%n sheets are held back: %1.</source>
        <translation>
            <numerusform>%n sheet is held back: %1.</numerusform>
            <numerusform>%n sheets are held back: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets cannot be read in full: %1.</source>
        <translation>
            <numerusform>%n sheet cannot be read in full: %1.</numerusform>
            <numerusform>%n sheets cannot be read in full: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n courses in short rows</source>
        <translation>
            <numerusform>%n course in short rows</numerusform>
            <numerusform>%n courses in short rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %1 of %n outcomes</source>
        <translation>
            <numerusform>room for %1 of %n outcome</numerusform>
            <numerusform>room for %1 of %n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes without their growth picture</source>
        <translation>
            <numerusform>%n outcome without its growth picture</numerusform>
            <numerusform>%n outcomes without their growth picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes on the front</source>
        <translation>
            <numerusform>%n outcome on the front</numerusform>
            <numerusform>%n outcomes on the front</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more goals of last time have no room</source>
        <translation>
            <numerusform>%n more goal of last time has no room</numerusform>
            <numerusform>%n more goals of last time have no room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no words in %1 for outcomes %2</source>
        <translation>
            <numerusform>no words in %1 for outcome %2</numerusform>
            <numerusform>no words in %1 for outcomes %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterLines</name>
    <message numerus="yes">
        <source>%n ratings are kept</source>
        <translation>
            <numerusform>%n rating is kept</numerusform>
            <numerusform>%n ratings are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are blank (%1). Left out.</source>
        <translation>
            <numerusform>Row %1 is blank. Left out.</numerusform>
            <numerusform>%n rows are blank (%1). Left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterText</name>
    <message numerus="yes">
        <source>%n ratings kept</source>
        <translation>
            <numerusform>%n rating kept</numerusform>
            <numerusform>%n ratings kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangeDay</name>
    <message numerus="yes">
        <source>%n students with marks were not in the class that day.</source>
        <translation>
            <numerusform>%n student with a mark was not in the class that day.</numerusform>
            <numerusform>%n students with marks were not in the class that day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayText</name>
    <message numerus="yes">
        <source>%n marks at once</source>
        <translation>
            <numerusform>%n mark at once</numerusform>
            <numerusform>%n marks at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students at once</source>
        <translation>
            <numerusform>%n student at once</numerusform>
            <numerusform>%n students at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ActivityPicker</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::CellMarks</name>
    <message numerus="yes">
        <source>(%n have it already and stay as they are)</source>
        <translation>
            <numerusform>(%n has it already and stays as it is)</numerusform>
            <numerusform>(%n have it already and stay as they are)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(replaces %n decisions)</source>
        <translation>
            <numerusform>(replaces a decision)</numerusform>
            <numerusform>(replaces %n decisions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are withdrawn. They stay in the history.</source>
        <translation>
            <numerusform>The mark is withdrawn. It stays in the history.</numerusform>
            <numerusform>%n marks are withdrawn. They stay in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ChangePreview</name>
    <message numerus="yes">
        <source>%n levels change:</source>
        <translation>
            <numerusform>%n level changes:</numerusform>
            <numerusform>%n levels change:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ConferencesScreen</name>
    <message numerus="yes">
        <source>%n that are over</source>
        <translation>
            <numerusform>%n that is over</numerusform>
            <numerusform>%n that are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students had no conference then and have no sheet.</source>
        <translation>
            <numerusform>%n student had no conference then and has no sheet.</numerusform>
            <numerusform>%n students had no conference then and have no sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences are in the calendar file %1.</source>
        <translation>
            <numerusform>%n conference is in the calendar file %1.</numerusform>
            <numerusform>%n conferences are in the calendar file %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences planned.</source>
        <translation>
            <numerusform>%n conference planned.</numerusform>
            <numerusform>%n conferences planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students are ready.</source>
        <translation>
            <numerusform>%n student is ready.</numerusform>
            <numerusform>%n students are ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::EmptyNote</name>
    <message numerus="yes">
        <source>%n students join this class on %1.</source>
        <translation>
            <numerusform>%n student joins this class on %1.</numerusform>
            <numerusform>%n students join this class on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work</source>
        <translation>
            <numerusform>%n piece of work</numerusform>
            <numerusform>%n pieces of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences</source>
        <translation>
            <numerusform>%n conference</numerusform>
            <numerusform>%n conferences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n files in %1.</source>
        <translation>
            <numerusform>The record is whole: %n file in %1.</numerusform>
            <numerusform>The record is whole: %n files in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good, from the history and %n copies too.</source>
        <translation>
            <numerusform>Erased for good, from the history and %n copy too.</numerusform>
            <numerusform>Erased for good, from the history and %n copies too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::FamilyWords</name>
    <message numerus="yes">
        <source>%n texts are missing; the course&apos;s own stand in their place.</source>
        <translation>
            <numerusform>%n text is missing; the course&apos;s own stands in its place.</numerusform>
            <numerusform>%n texts are missing; the course&apos;s own stand in their place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::HistoryScreen</name>
    <message numerus="yes">
        <source>The newest %n changes.</source>
        <translation>
            <numerusform>The newest change.</numerusform>
            <numerusform>The newest %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::HomeLanguages</name>
    <message numerus="yes">
        <source>%n families speak another language at home than their sheets (%1).</source>
        <translation>
            <numerusform>%n family speaks another language at home than its sheet (%1).</numerusform>
            <numerusform>%n families speak another language at home than their sheets (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use these for %n sheets</source>
        <translation>
            <numerusform>Use it for the sheet</numerusform>
            <numerusform>Use these for %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ImportPreview</name>
    <message numerus="yes">
        <source>join %1</source>
        <comment>so many students, which class</comment>
        <translation>
            <numerusform>joins %1</numerusform>
            <numerusform>join %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n likely matches as the same students</source>
        <translation>
            <numerusform>&amp;Take the likely match as the same student</numerusform>
            <numerusform>&amp;Take the %n likely matches as the same students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n students</source>
        <translation>
            <numerusform>&amp;Import %n student</numerusform>
            <numerusform>&amp;Import %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stay, all ratings kept</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%1: stays, all ratings kept</numerusform>
            <numerusform>%1: stay, all ratings kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::LayoutOutput</name>
    <message numerus="yes">
        <source>Saved: %n pictures in %1.</source>
        <translation>
            <numerusform>Saved: %n picture in %1.</numerusform>
            <numerusform>Saved: %n pictures in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::MapModel</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n students have credit</source>
        <translation>
            <numerusform>%1 of %n student has credit</numerusform>
            <numerusform>%1 of %n students have credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are one outcome away</source>
        <translation>
            <numerusform>%n is one outcome away</numerusform>
            <numerusform>%n are one outcome away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::MapView</name>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::MethodEditor</name>
    <message numerus="yes">
        <source>marks before a level shows</source>
        <translation>
            <numerusform>mark before a level shows</numerusform>
            <numerusform>marks before a level shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::NextTermSection</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exemptions</source>
        <translation>
            <numerusform>%n exemption</numerusform>
            <numerusform>%n exemptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to reassess</source>
        <translation>
            <numerusform>%n to reassess</numerusform>
            <numerusform>%n to reassess</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work</source>
        <translation>
            <numerusform>%n piece of work</numerusform>
            <numerusform>%n pieces of work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::OutcomeModel</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::OutcomePreview</name>
    <message numerus="yes">
        <source>&amp;Add %n outcomes</source>
        <translation>
            <numerusform>&amp;Add %n outcome</numerusform>
            <numerusform>&amp;Add %n outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::OutcomesSection</name>
    <message numerus="yes">
        <source>%n outcomes are here now.</source>
        <translation>
            <numerusform>%n outcome is here now.</numerusform>
            <numerusform>%n outcomes are here now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n Bloom guesses</source>
        <translation>
            <numerusform>&amp;Keep %n Bloom guess</numerusform>
            <numerusform>&amp;Keep %n Bloom guesses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::Palette</name>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PlanPanel</name>
    <message numerus="yes">
        <source>%n conferences of %1 have no results yet.</source>
        <translation>
            <numerusform>%n conference of %1 has no results yet.</numerusform>
            <numerusform>%n conferences of %1 have no results yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences of other classes are on these days.</source>
        <translation>
            <numerusform>%n conference of another class is on these days.</numerusform>
            <numerusform>%n conferences of other classes are on these days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences can be planned.</source>
        <translation>
            <numerusform>%n conference can be planned.</numerusform>
            <numerusform>%n conferences can be planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no time for %n students; add a day.</source>
        <translation>
            <numerusform>There is no time for %n student; add a day.</numerusform>
            <numerusform>There is no time for %n students; add a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n conferences</source>
        <translation>
            <numerusform>Plan %n conference</numerusform>
            <numerusform>Plan %n conferences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ReadingBar</name>
    <message numerus="yes">
        <source>%1 · %n rows</source>
        <translation>
            <numerusform>%1 · %n row</numerusform>
            <numerusform>%1 · %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %n classes</source>
        <translation>
            <numerusform>Take the %n class</numerusform>
            <numerusform>Take all %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n classes: %1.</source>
        <translation>
            <numerusform>This file holds %n class: %1.</numerusform>
            <numerusform>This file holds %n classes: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::RecordScreen</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %1 with %n marks?</source>
        <translation>
            <numerusform>Withdraw %1 with %n mark?</numerusform>
            <numerusform>Withdraw %1 with %n marks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n excused?</source>
        <translation>
            <numerusform>Why is this one excused?</numerusform>
            <numerusform>Why are these %n excused?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::RosterSection</name>
    <message numerus="yes">
        <source>%n students are called %1 now. One person? %2 makes them one.</source>
        <comment>name, key</comment>
        <translation>
            <numerusform>%n student is called %1 now. One person? %2 makes them one.</numerusform>
            <numerusform>%n students are called %1 now. One person? %2 makes them one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ScaleEditor</name>
    <message numerus="yes">
        <source>%n marks with %1 become</source>
        <translation>
            <numerusform>%n mark with %1 becomes</numerusform>
            <numerusform>%n marks with %1 become</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::SheetFields</name>
    <message numerus="yes">
        <source>Sheet and language are chosen for all %n selected students.</source>
        <translation>
            <numerusform>Sheet and language are chosen for the selected student.</numerusform>
            <numerusform>Sheet and language are chosen for all %n selected students.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students get this sheet.</source>
        <translation>
            <numerusform>%n student gets this sheet.</numerusform>
            <numerusform>%n students get this sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::SheetOutput</name>
    <message numerus="yes">
        <source>Saved: %n files in %1.</source>
        <translation>
            <numerusform>Saved: %n file in %1.</numerusform>
            <numerusform>Saved: %n files in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are on their way to %1.</source>
        <translation>
            <numerusform>%n sheet is on its way to %1.</numerusform>
            <numerusform>%n sheets are on their way to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::SinceCard</name>
    <message numerus="yes">
        <source>%n outcomes up</source>
        <translation>
            <numerusform>%n outcome up</numerusform>
            <numerusform>%n outcomes up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::StudentsModel</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::WhatIfView</name>
    <message numerus="yes">
        <source>The first rule. %n students have credit by it.</source>
        <translation>
            <numerusform>The first rule. %n student has credit by it.</numerusform>
            <numerusform>The first rule. %n students have credit by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credit now: %n students, then: %1.</source>
        <translation>
            <numerusform>Credit now: %n student, then: %1.</numerusform>
            <numerusform>Credit now: %n students, then: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students would change.</source>
        <translation>
            <numerusform>%n student would change.</numerusform>
            <numerusform>%n students would change.</numerusform>
        </translation>
    </message>
</context>
</TS>
