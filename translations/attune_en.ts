<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>There are only %n page(s).</source>
        <translation>
            <numerusform>There is only %n page.</numerusform>
            <numerusform>There are only %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::ContactSheet</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::HandoutModel</name>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Move %n item</numerusform>
            <numerusform>Move %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>Remove %n item</numerusform>
            <numerusform>Remove %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>Duplicate %n item</numerusform>
            <numerusform>Duplicate %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::HandoutPane</name>
    <message numerus="yes">
        <source>Added %n item(s).</source>
        <translation>
            <numerusform>Added %n item.</numerusform>
            <numerusform>Added %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to fill in</source>
        <translation>
            <numerusform>%n sheet to fill in</numerusform>
            <numerusform>%n sheets to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::ItemEditor</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before it can be kept.</source>
        <translation>
            <numerusform>%n thing to put right before it can be kept.</numerusform>
            <numerusform>%n things to put right before it can be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::ItemOptions</name>
    <message numerus="yes">
        <source>Options for %n item(s)</source>
        <translation>
            <numerusform>Options for %n item</numerusform>
            <numerusform>Options for %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::LibraryModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::LibraryPane</name>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read, %n min</source>
        <translation>
            <numerusform>Read, %n min</numerusform>
            <numerusform>Read, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::MainWindow</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before you print</source>
        <translation>
            <numerusform>%n thing to look at before you print</numerusform>
            <numerusform>%n things to look at before you print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n PDF(s).</source>
        <translation>
            <numerusform>Saved %n PDF.</numerusform>
            <numerusform>Saved %n PDFs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n job(s) to the printer.</source>
        <translation>
            <numerusform>Sent %n job to the printer.</numerusform>
            <numerusform>Sent %n jobs to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::RecordsDialog</name>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Too short: %n more character.</numerusform>
            <numerusform>Too short: %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::RecordsMenu</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your records are unlocked. They lock after %n idle minute(s).</source>
        <translation>
            <numerusform>Your records are unlocked. They lock after %n idle minute.</numerusform>
            <numerusform>Your records are unlocked. They lock after %n idle minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::SaveDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n file(s).&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n file.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n files.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n print job(s), one after the other.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n print job, one after the other.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n print jobs, one after the other.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at, at the left.</source>
        <translation>
            <numerusform>%n thing to look at, at the left.</numerusform>
            <numerusform>%n things to look at, at the left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n PDF(s)</source>
        <translation>
            <numerusform>Save %n PDF</numerusform>
            <numerusform>Save %n PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n file(s) with this name are there already.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n file with this name is there already.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n files with this name are there already.&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::StartPage</name>
    <message numerus="yes">
        <source>%n part(s) to read</source>
        <translation>
            <numerusform>%n part to read</numerusform>
            <numerusform>%n parts to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheet(s)</source>
        <translation>
            <numerusform>%n worksheet</numerusform>
            <numerusform>%n worksheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
