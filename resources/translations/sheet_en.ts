<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="en_US">
<context>
    <name>Credit</name>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>%n to go!</numerusform>
            <numerusform>%n to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%n outcome does not count for me.</numerusform>
            <numerusform>%n outcomes do not count for me.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
