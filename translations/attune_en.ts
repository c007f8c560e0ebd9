<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Desk</name>
    <message>
        <source>Makes personalised handouts and worksheets. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the content pack in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handout to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fills it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence to stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and date line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns, A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutFile</name>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Partner A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2, a couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First names, as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials: harder to recognise, not anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes in place of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line to write a name on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages for both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Write page numbers like this: 1, 3-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are only %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The settings were not saved. %1 Your handout is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no settings with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose copy is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed in black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages are from before the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::AboutWindow</name>
    <message>
        <source>About Attune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attune %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts and worksheets for therapists, fitted to one client or a couple. It works without the internet; what you type stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0. Articles, worksheets, templates and samples are under Creative Commons Attribution 4.0: you may copy, change and share them if you say where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts: Gentium Book Plus, Lato and Andika, SIL Open Font License 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::ContactSheet</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::Files</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The file of this handout was changed by another program.&lt;/b&gt; What you see here is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes to this handout?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;We kept your work from %1.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;We kept your work from %1, %2.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::Form</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove number %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::HandoutFile</name>
    <message>
        <source>&lt;b&gt;This handout cannot be opened.&lt;/b&gt; The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The file has changed since it was opened.&lt;/b&gt; Another program, or another window, has saved it. Neither version is lost yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The handout was not saved.&lt;/b&gt; It would not open again like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The handout was not saved.&lt;/b&gt; %1 It is safe here, in this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::HandoutModel</name>
    <message>
        <source>The article has no such section any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page: letterhead, note, contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::HandoutPane</name>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this handout yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item in the library and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handout needs a title. The last one is kept until you type another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %n item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: you could keep some of it for later weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to fill in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A lot for one week. Two sections and one sheet get done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>:/app/help/clinicians-guide.md</source>
        <comment>the guide in the language of the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::ItemEditor</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy. The one in the pack stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one, in your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, in your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part below this one (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in braces fill themselves in, such as {partner.name}, {me.name} and {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the original again. Ctrl+Z brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before it can be kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what is marked first. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder of your own to keep it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::ItemOptions</name>
    <message>
        <source>Options of the item above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the item below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the options (Alt+O opens them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence, with the original to compare (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is in the library: title, line, wording and parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the writing space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the line below the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Options for %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Options for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letterhead yet: add one under Personalise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a couple&apos;s handout has copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This couple gets separate copies of the whole handout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sheets that each fills in alone come in two copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a note for you, never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a part again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the options (Alt+O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::LibraryModel</name>
    <message>
        <source>Read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>use with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::LibraryPane</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read, %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yours, in place of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and wording (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For couples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters: minutes, use with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With and without care notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to use with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what to use with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to handout (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pages first (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the library works as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reads at about grade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my own worksheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::MainWindow</name>
    <message>
        <source>Fit it to the client</source>
        <comment>a heading of the guide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from the library</source>
        <comment>a heading of the guide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handout</source>
        <comment>a heading of the guide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages</source>
        <comment>a heading of the guide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found: every line fits, nothing is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before you print</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This set cannot be read. The other sets still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n PDF(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent %n job(s) to the printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the worksheet or article that is open first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your own</source>
        <comment>a heading of the guide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens this file. It is here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save P&amp;DF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings for new &amp;handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New handouts start with these settings. Names, notes and dates are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Personalise...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my own &amp;worksheet...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my own &amp;article...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Attune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window will be in this language the next time you start Attune.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::OutputForm</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print later or to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 3-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before joint work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one partner is afraid of the other, these can do harm: %1. That is why Attune asks each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have asked each partner, alone, about violence and fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footer has no crisis line. Add one before you print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard, %1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, %1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink saver, black only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print is black only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin for punch holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One each, private pages apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one copy to print some of its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name says who the handout is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. They give no name away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are left out, so the file name gives nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box about violence and fear first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name has no slash and does not begin with a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pages will show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see each change at once, just as it will print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::PersonFields</name>
    <message>
        <source>%1: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they, them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>she, her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>he, him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their own ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 know</source>
        <comment>a pronoun: they know</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know %1</source>
        <comment>them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 work</source>
        <comment>their work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1</source>
        <comment>theirs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did it %1</source>
        <comment>themself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: form in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feels, as with she</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feel, as with they</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: the forms like %1. Until then the old pronouns are printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::PersonaliseBar</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalise (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, punch margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, 18 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard, 12 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink saver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::PersonalisePanel</name>
    <message>
        <source>Back to the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner A or the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names yet: worksheets will say Partner A and Partner B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, typed in place of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name: “you”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how people are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the word for partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no partner at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a date or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is in it on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the crisis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the writing space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin for punch holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch margin on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-sided on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy each, and one for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate copies on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the saved settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They keep settings, not people: no names, notes, goals or dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for these settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name without the name of a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the settings “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved settings were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no settings with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters. Keep out anything private: a page can be left lying about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footer has no crisis line. Add one before you print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines were last checked on %1. Call them yourself before you print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letterhead was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::PracticeEditor</name>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Save a smaller copy of it and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than %1 pixels on a side. Save a smaller copy of it and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SVG takes parts from elsewhere. Save it as PNG and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged or no SVG. Choose a PNG, JPEG or SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too long and thin for a letterhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file. The picture in this one cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged. Save it once more and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riverside Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couple and family therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, up to 4 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone, for the footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekdays 9 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; it is printed at most 15 mm high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letterhead needs the name of the practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder of your own to save it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letterhead was not saved. %1 What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for the logo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes to this letterhead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::PreviewPane</name>
    <message>
        <source>One for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner A&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner B&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look at &lt;b&gt;%1&lt;/b&gt;. It is not in the handout yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 2 of 9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::Printing</name>
    <message>
        <source>The print system could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print system did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print system says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;It was not printed.&lt;/b&gt; %1 Your handout is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::Recovery</name>
    <message>
        <source>&lt;b&gt;Unsaved work is not being kept.&lt;/b&gt; %1 Save the handout now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The work that was kept cannot be read.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::SaveDialog</name>
    <message>
        <source>Save or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;These pages cannot be made.&lt;/b&gt; Your handout is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n file(s).&lt;/b&gt;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n print job(s), one after the other.&lt;/b&gt;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at, at the left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every line fits, and nothing is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %n PDF(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The footer has no crisis line.&lt;/b&gt; Add one, or press the button again to go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n file(s) with this name are there already.&lt;/b&gt;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The PDF was not saved.&lt;/b&gt; %1 Your handout is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is at the printer.&lt;/b&gt; Take it away before you print the next: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::StartPage</name>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your first handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a ready set and change what you like, or pick items from the library on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty handout (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program works without the internet. What you type stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up once, in two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the crisis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attune::app::WordingEditor</name>
    <message>
        <source>Back to the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part keeps people safe. Leave it out only when you give it in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in braces fill themselves in, such as {partner.name} and {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the original is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a part again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
