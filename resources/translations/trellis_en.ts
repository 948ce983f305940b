<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="en_US">
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
    <name>RosterText</name>
    <message numerus="yes">
        <source>%n ratings kept</source>
        <translation>
            <numerusform>%n rating kept</numerusform>
            <numerusform>%n ratings kept</numerusform>
        </translation>
    </message>
</context>
</TS>
