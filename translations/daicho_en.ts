<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>daicho::AdoptDialog</name>
    <message>
        <source>Adopt a policy or a catalogue</source>
        <translation>Adopt a policy or a catalogue</translation>
    </message>
    <message>
        <source>(the policy in force)</source>
        <translation>(the policy in force)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Chapter %1 (%2 measures)</source>
        <translation>Chapter %1 (%2 measures)</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Open a policy</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Policies (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The policy cannot be read</source>
        <translation>The policy cannot be read</translation>
    </message>
    <message>
        <source>This policy cannot be used: %1 problems.</source>
        <translation>This policy cannot be used: %1 problems.</translation>
    </message>
    <message>
        <source>Measures: %1 added, %2 removed, %3 changed.</source>
        <translation>Measures: %1 added, %2 removed, %3 changed.</translation>
    </message>
    <message>
        <source>This policy is in force already.</source>
        <translation>This policy is in force already.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>The date cannot be read.</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (%4 assets)</source>
        <translation>%1: %2 becomes %3 (%4 assets)</translation>
    </message>
    <message>
        <source>%1 things stay although the new policy does not have them.</source>
        <translation>%1 things stay although the new policy does not have them.</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>From a file …</translation>
    </message>
    <message>
        <source>Only what is required, not what is recommended</source>
        <translation>Only what is required, not what is recommended</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Coverage before and after</source>
        <translation>Coverage before and after</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>daicho::AdoptVerb</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>There is no policy “%1”; there are: %2.</source>
        <translation>There is no policy “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (%4 assets)</source>
        <translation>%1: %2 becomes %3 (%4 assets)</translation>
    </message>
    <message>
        <source>--chapters and --only-required go with --standard.</source>
        <translation>--chapters and --only-required go with --standard.</translation>
    </message>
    <message>
        <source>Name a policy, or a catalogue with --standard.</source>
        <translation>Name a policy, or a catalogue with --standard.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>“%1” is no day of the calendar.</translation>
    </message>
    <message>
        <source>This policy is in force already; nothing was changed.</source>
        <translation>This policy is in force already; nothing was changed.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Adopted (revision %1). “daicho undo” takes it back.</source>
        <translation>Adopted (revision %1). “daicho undo” takes it back.</translation>
    </message>
    <message>
        <source>Nothing was adopted.</source>
        <translation>Nothing was adopted.</translation>
    </message>
    <message>
        <source>Nothing was changed: this only shows what would be.</source>
        <translation>Nothing was changed: this only shows what would be.</translation>
    </message>
    <message>
        <source>put another policy in force, or take measures from a catalogue</source>
        <translation>put another policy in force, or take measures from a catalogue</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>POLICY</translation>
    </message>
    <message>
        <source>id of the policy, or a file with one; else the one in force</source>
        <translation>id of the policy, or a file with one; else the one in force</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>take measures from this catalogue, too</source>
        <translation>take measures from this catalogue, too</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LIST</translation>
    </message>
    <message>
        <source>only these chapters of it, such as 2,4.1</source>
        <translation>only these chapters of it, such as 2,4.1</translation>
    </message>
    <message>
        <source>leave out what it only recommends</source>
        <translation>leave out what it only recommends</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>in force from this day; else from today</source>
        <translation>in force from this day; else from today</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>only show what would change</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Why it does not apply, or why it is not done yet</source>
        <translation>Why it does not apply, or why it is not done yet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Where it can be seen that it is done: a document, a setting, a record</source>
        <translation>Where it can be seen that it is done: a document, a setting, a record</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>The post that sees to it</source>
        <translation>The post that sees to it</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>Responsible post</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Exception: the gap is accepted for a time</source>
        <translation>Exception: the gap is accepted for a time</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>These differ. What is entered here replaces all of them.</source>
        <translation>These differ. What is entered here replaces all of them.</translation>
    </message>
    <message>
        <source>A date cannot be read. Write it like 2026-04-01 or R8.4.1.</source>
        <translation>A date cannot be read. Write it like 2026-04-01 or R8.4.1.</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerFilter</name>
    <message>
        <source>Search measures</source>
        <translation>Search measures</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Open ones only</source>
        <translation>Open ones only</translation>
    </message>
    <message>
        <source>Only measures that are partly done, not done or unanswered</source>
        <translation>Only measures that are partly done, not done or unanswered</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerSheet</name>
    <message>
        <source>Back to unanswered</source>
        <translation>Back to unanswered</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer all selected measures: %1 (key %2)</source>
        <translation>Answer all selected measures: %1 (key %2)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Reason, evidence, responsible post, due date, exception (Enter)</source>
        <translation>Reason, evidence, responsible post, due date, exception (Enter)</translation>
    </message>
    <message>
        <source>Select measures, then: </source>
        <translation>Select measures, then: </translation>
    </message>
    <message>
        <source>Answer %1 selected: </source>
        <translation>Answer %1 selected: </translation>
    </message>
    <message>
        <source>The policy asks for no measure here. What a department or zone has to answer for its assets appears as soon as assets are registered there.</source>
        <translation>The policy asks for no measure here. What a department or zone has to answer for its assets appears as soon as assets are registered there.</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>Nothing is open here.</translation>
    </message>
    <message>
        <source>No measure fits this filter.</source>
        <translation>No measure fits this filter.</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerSummary</name>
    <message>
        <source>Coverage %1</source>
        <translation>Coverage %1</translation>
    </message>
    <message>
        <source>Required %1</source>
        <translation>Required %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What assets need counts once for each asset. Open is what is partly done, not done or unanswered: %1.</source>
        <translation>What assets need counts once for each asset. Open is what is partly done, not done or unanswered: %1.</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerTable</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>Responsible post</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Exception until</source>
        <translation>Exception until</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Zone or one by one</source>
        <translation>Zone or one by one</translation>
    </message>
    <message>
        <source>Itself, for all</source>
        <translation>Itself, for all</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>Itself</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expired)</translation>
    </message>
    <message>
        <source>Double-click, or press Enter, to see more.</source>
        <translation>Double-click, or press Enter, to see more.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerVerb</name>
    <message>
        <source>the body (no option)</source>
        <translation>the body (no option)</translation>
    </message>
    <message>
        <source>a zone (--zone)</source>
        <translation>a zone (--zone)</translation>
    </message>
    <message>
        <source>a department (--department)</source>
        <translation>a department (--department)</translation>
    </message>
    <message>
        <source>an asset (--asset)</source>
        <translation>an asset (--asset)</translation>
    </message>
    <message>
        <source>an engagement (--engagement)</source>
        <translation>an engagement (--engagement)</translation>
    </message>
    <message>
        <source>%1 and %2 cannot stand together.</source>
        <translation>%1 and %2 cannot stand together.</translation>
    </message>
    <message>
        <source>The policy %1 has no measure “%2”.</source>
        <translation>The policy %1 has no measure “%2”.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be answered for %3; it is answered for: %4.</source>
        <translation>%1 (%2) cannot be answered for %3; it is answered for: %4.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” is no date.</translation>
    </message>
    <message>
        <source>%1 answered for %2 (revision %3).</source>
        <translation>%1 answered for %2 (revision %3).</translation>
    </message>
    <message>
        <source>say how a measure stands for the body, a department, a zone, an asset or an engagement</source>
        <translation>say how a measure stands for the body, a department, a zone, an asset or an engagement</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>the measure, such as those of “daicho coverage --by measure”</source>
        <translation>the measure, such as those of “daicho coverage --by measure”</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>how it stands</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>answer for this department and all its assets</source>
        <translation>answer for this department and all its assets</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>answer for this asset alone</source>
        <translation>answer for this asset alone</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>answer for this zone and all its assets</source>
        <translation>answer for this zone and all its assets</translation>
    </message>
    <message>
        <source>answer for this contract or service</source>
        <translation>answer for this contract or service</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>why; needed for not-applicable</source>
        <translation>why; needed for not-applicable</translation>
    </message>
    <message>
        <source>where it can be seen</source>
        <translation>where it can be seen</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>until when it will be done</source>
        <translation>until when it will be done</translation>
    </message>
</context>
<context>
    <name>daicho::AnswersPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <translation>%1: %2 and %3 more</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>%1 measures: %2 …</source>
        <translation>%1 measures: %2 …</translation>
    </message>
    <message>
        <source>“%1” cannot be removed</source>
        <translation>“%1” cannot be removed</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remove “%1”?</translation>
    </message>
    <message>
        <source>%1 answers and exceptions given for it go with it.</source>
        <translation>%1 answers and exceptions given for it go with it.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>daicho::Arguments</name>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation>“%1” is one word too many. Usage: %2</translation>
    </message>
    <message>
        <source>“daicho %1” has no option “%2”.</source>
        <translation>“daicho %1” has no option “%2”.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 takes no value.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 needs a value: %2</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it is one of: %3.</source>
        <translation>%1 cannot be “%2”; it is one of: %3.</translation>
    </message>
    <message>
        <source>%1 is missing. Usage: %2</source>
        <translation>%1 is missing. Usage: %2</translation>
    </message>
    <message>
        <source>the language of messages and tables</source>
        <translation>the language of messages and tables</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 problems in the data, 2 it could not be done.</source>
        <translation>Exit code: 0 done, 1 problems in the data, 2 it could not be done.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
</context>
<context>
    <name>daicho::AssetChooser</name>
    <message>
        <source>Number or name</source>
        <translation>Number or name</translation>
    </message>
    <message>
        <source>Find an asset</source>
        <translation>Find an asset</translation>
    </message>
    <message>
        <source>Assets found</source>
        <translation>Assets found</translation>
    </message>
    <message>
        <source>No asset has this number or name.</source>
        <translation>No asset has this number or name.</translation>
    </message>
    <message>
        <source>The first %1 are listed; type on to find others.</source>
        <translation>The first %1 are listed; type on to find others.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 found</translation>
    </message>
</context>
<context>
    <name>daicho::AssetColumn</name>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>Sub-kind</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodian</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Media and places</source>
        <translation>Media and places</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In service since</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Last review</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>Off-site</translation>
    </message>
    <message>
        <source>Off-site approval</source>
        <translation>Off-site approval</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>Handling restrictions</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Labelling</translation>
    </message>
    <message>
        <source>Take-out restriction</source>
        <translation>Take-out restriction</translation>
    </message>
    <message>
        <source>Contract or service</source>
        <translation>Contract or service</translation>
    </message>
    <message>
        <source>Disposed on</source>
        <translation>Disposed on</translation>
    </message>
    <message>
        <source>Disposal permitted by</source>
        <translation>Disposal permitted by</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>Disposed of by</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Disposal method</source>
        <translation>Disposal method</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>daicho::AssetDetails</name>
    <message>
        <source>Choose an asset in the table.</source>
        <translation>Choose an asset in the table.</translation>
    </message>
    <message>
        <source>%1
%2
Required by %3</source>
        <translation>%1
%2
Required by %3</translation>
    </message>
    <message>
        <source>No measures are required of it.</source>
        <translation>No measures are required of it.</translation>
    </message>
    <message>
        <source>Required measures: %1, open: %2</source>
        <translation>Required measures: %1, open: %2</translation>
    </message>
    <message>
        <source>by the department</source>
        <translation>by the department</translation>
    </message>
    <message>
        <source>by the zone</source>
        <translation>by the zone</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>its own</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Required measures</source>
        <translation>Required measures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>History of this asset</source>
        <translation>History of this asset</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>Ans&amp;wer…</translation>
    </message>
    <message>
        <source>Relations: %1, flows: %2</source>
        <translation>Relations: %1, flows: %2</translation>
    </message>
</context>
<context>
    <name>daicho::AssetDialog</name>
    <message>
        <source>Register an asset</source>
        <translation>Register an asset</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Edit “%1”</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1” will be added to the departments.</source>
        <translation>“%1” will be added to the departments.</translation>
    </message>
    <message>
        <source>“%1” will be added to the posts.</source>
        <translation>“%1” will be added to the posts.</translation>
    </message>
    <message>
        <source>As in the standard ledger (%1).</source>
        <translation>As in the standard ledger (%1).</translation>
    </message>
    <message>
        <source>Differs from the standard ledger (%1): %2</source>
        <translation>Differs from the standard ledger (%1): %2</translation>
    </message>
</context>
<context>
    <name>daicho::AssetEdits</name>
    <message>
        <source>%1 assets</source>
        <translation>%1 assets</translation>
    </message>
</context>
<context>
    <name>daicho::AssetFilterBar</name>
    <message>
        <source>All departments</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>(no department)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>All zones</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>%1 / %2 assets</source>
        <translation>%1 / %2 assets</translation>
    </message>
    <message>
        <source>%1 selected — %2</source>
        <translation>%1 selected — %2</translation>
    </message>
    <message>
        <source>Search: number, name, department, place, owner … (Ctrl+F)</source>
        <translation>Search: number, name, department, place, owner … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search assets</source>
        <translation>Search assets</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Review &amp;overdue</source>
        <translation>Review &amp;overdue</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Classify ane&amp;w</source>
        <translation>Classify ane&amp;w</translation>
    </message>
    <message>
        <source>Only assets in classes that are no longer given</source>
        <translation>Only assets in classes that are no longer given</translation>
    </message>
</context>
<context>
    <name>daicho::AssetForm</name>
    <message>
        <source>one per line</source>
        <translation>one per line</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>This cannot be read as a date. 令和8年4月1日, R8.4.1, 2026-04-01 and 令和8年 can.</source>
        <translation>This cannot be read as a date. 令和8年4月1日, R8.4.1, 2026-04-01 and 令和8年 can.</translation>
    </message>
    <message>
        <source>&amp;Basics</source>
        <translation>&amp;Basics</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>Nu&amp;mber</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>B&amp;usiness</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Department</translation>
    </message>
    <message>
        <source>&amp;Owner (post)</source>
        <translation>&amp;Owner (post)</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodian</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>&amp;Remarks</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>Sub-kind</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Classification</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>Handling restrictions</translation>
    </message>
    <message>
        <source>Keepin&amp;g and handling</source>
        <translation>Keepin&amp;g and handling</translation>
    </message>
    <message>
        <source>Media and places</source>
        <translation>Media and places</translation>
    </message>
    <message>
        <source>Kept outside the premises</source>
        <translation>Kept outside the premises</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>Off-site</translation>
    </message>
    <message>
        <source>Off-site approval</source>
        <translation>Off-site approval</translation>
    </message>
    <message>
        <source>who approved it, and when</source>
        <translation>who approved it, and when</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Labelling</translation>
    </message>
    <message>
        <source>Take-out restriction</source>
        <translation>Take-out restriction</translation>
    </message>
    <message>
        <source>Contract or service</source>
        <translation>Contract or service</translation>
    </message>
    <message>
        <source>&amp;Terms and reviews</source>
        <translation>&amp;Terms and reviews</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source> years</source>
        <translation> years</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Retention in words</source>
        <translation>Retention in words</translation>
    </message>
    <message>
        <source>where it is no number of years, such as 常用</source>
        <translation>where it is no number of years, such as 常用</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In service since</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Last review</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Dis&amp;posal</source>
        <translation>Dis&amp;posal</translation>
    </message>
    <message>
        <source>Permitted by</source>
        <translation>Permitted by</translation>
    </message>
    <message>
        <source>Disposed on</source>
        <translation>Disposed on</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Questions…</translation>
    </message>
    <message>
        <source>Find the class by a few questions; the answers are kept as the reason</source>
        <translation>Find the class by a few questions; the answers are kept as the reason</translation>
    </message>
    <message>
        <source>%1 (no longer given)</source>
        <translation>%1 (no longer given)</translation>
    </message>
</context>
<context>
    <name>daicho::AssetNames</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
</context>
<context>
    <name>daicho::AssetView</name>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
</context>
<context>
    <name>daicho::AssetsPage</name>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Register an asset</source>
        <translation>Register an asset</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>E&amp;dit</translation>
    </message>
    <message>
        <source>Edit the current asset (Enter)</source>
        <translation>Edit the current asset (Enter)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>Register an asset like the current one</source>
        <translation>Register an asset like the current one</translation>
    </message>
    <message>
        <source>&amp;Bulk edit</source>
        <translation>&amp;Bulk edit</translation>
    </message>
    <message>
        <source>Set department, owner, zone or class of all selected assets</source>
        <translation>Set department, owner, zone or class of all selected assets</translation>
    </message>
    <message>
        <source>Dispose&amp;…</source>
        <translation>Dispose&amp;…</translation>
    </message>
    <message>
        <source>Record the disposal of the selected assets</source>
        <translation>Record the disposal of the selected assets</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Import a ledger file</source>
        <translation>Import a ledger file</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Choose the columns of the table</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Show the current asset&apos;s measures and history beside the table</source>
        <translation>Show the current asset&apos;s measures and history beside the table</translation>
    </message>
    <message>
        <source>No assets yet.

Take in the ledger that your office keeps now, or register the first asset by hand.</source>
        <translation>No assets yet.

Take in the ledger that your office keeps now, or register the first asset by hand.</translation>
    </message>
    <message>
        <source>No asset matches the filter.</source>
        <translation>No asset matches the filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Nothing changed: all of them were like that already.</source>
        <translation>Nothing changed: all of them were like that already.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Remove assets</source>
        <translation>Remove assets</translation>
    </message>
    <message>
        <source>%1 will be taken out of the registry.

This is for rows that were entered by mistake. What was really disposed of should be recorded with “Dispose”, so that the record stays.</source>
        <translation>%1 will be taken out of the registry.

This is for rows that were entered by mistake. What was really disposed of should be recorded with “Dispose”, so that the record stays.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nnections</translation>
    </message>
    <message>
        <source>What the current asset holds, depends on and exchanges</source>
        <translation>What the current asset holds, depends on and exchanges</translation>
    </message>
    <message>
        <source>C&amp;lassify</source>
        <translation>C&amp;lassify</translation>
    </message>
    <message>
        <source>Find the class of the selected assets by a few questions</source>
        <translation>Find the class of the selected assets by a few questions</translation>
    </message>
    <message>
        <source>&amp;Standard ledger</source>
        <translation>&amp;Standard ledger</translation>
    </message>
    <message>
        <source>Make departments&apos; ledgers from the standard one, and see how they differ from it</source>
        <translation>Make departments&apos; ledgers from the standard one, and see how they differ from it</translation>
    </message>
    <message>
        <source>Classify anew…</source>
        <translation>Classify anew…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Show only these</translation>
    </message>
    <message>
        <source>%1 assets are in classes that are no longer given (%2 done).</source>
        <translation>%1 assets are in classes that are no longer given (%2 done).</translation>
    </message>
    <message>
        <source>The policy has no questions about these assets.</source>
        <translation>The policy has no questions about these assets.</translation>
    </message>
</context>
<context>
    <name>daicho::BoardTable</name>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Handed out on</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Taken in on</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>Sent back on</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Not handed out</source>
        <translation>Not handed out</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Daicho file</source>
        <translation>Daicho file</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>Required %1: done %2, partly %3, not done %4, unanswered %5; what assets need counts once for each asset</source>
        <translation>Required %1: done %2, partly %3, not done %4, unanswered %5; what assets need counts once for each asset</translation>
    </message>
</context>
<context>
    <name>daicho::BoardVerb</name>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>show which departments were sent their file, and which came back</source>
        <translation>show which departments were sent their file, and which came back</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>%1 (%2 unanswered)</source>
        <translation>%1 (%2 unanswered)</translation>
    </message>
    <message>
        <source>Not listed, because they hold nothing themselves: %1</source>
        <translation>Not listed, because they hold nothing themselves: %1</translation>
    </message>
</context>
<context>
    <name>daicho::BulkDialog</name>
    <message>
        <source>Edit several assets</source>
        <translation>Edit several assets</translation>
    </message>
    <message>
        <source>Change %1 assets</source>
        <translation>Change %1 assets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tick what is to be set in all of them. Everything else stays as it is.</source>
        <translation>Tick what is to be set in all of them. Everything else stays as it is.</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Department</translation>
    </message>
    <message>
        <source>&amp;Owner (post)</source>
        <translation>&amp;Owner (post)</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Last review</source>
        <translation>&amp;Last review</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>&amp;Next review</translation>
    </message>
    <message>
        <source>One of the dates cannot be read.</source>
        <translation>One of the dates cannot be read.</translation>
    </message>
    <message>
        <source>reason (as before when empty)</source>
        <translation>reason (as before when empty)</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Reason for %1</translation>
    </message>
    <message>
        <source>%1 of them would be lowered on the axis %2: say why.</source>
        <translation>%1 of them would be lowered on the axis %2: say why.</translation>
    </message>
</context>
<context>
    <name>daicho::CampaignDialog</name>
    <message>
        <source>&amp;Questions…</source>
        <translation>&amp;Questions…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Classify anew</source>
        <translation>Classify anew</translation>
    </message>
    <message>
        <source>Progress by department</source>
        <translation>Progress by department</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Assets to be classified anew</source>
        <translation>Assets to be classified anew</translation>
    </message>
    <message>
        <source>reason (as before when empty)</source>
        <translation>reason (as before when empty)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Class so far</source>
        <translation>Class so far</translation>
    </message>
    <message>
        <source>Nothing is left to be classified anew.</source>
        <translation>Nothing is left to be classified anew.</translation>
    </message>
    <message>
        <source>%1 assets are in classes that are no longer given. Choose what each becomes.</source>
        <translation>%1 assets are in classes that are no longer given. Choose what each becomes.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>All departments — %1</source>
        <translation>All departments — %1</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>(no department)</translation>
    </message>
    <message>
        <source>Select assets in the list.</source>
        <translation>Select assets in the list.</translation>
    </message>
    <message>
        <source>%1 selected:</source>
        <translation>%1 selected:</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>daicho::ChangeText</name>
    <message>
        <source>New registry</source>
        <translation>New registry</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Adopt policy</source>
        <translation>Adopt policy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribute</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Imported %1: %2 new assets, %3 changed</source>
        <translation>Imported %1: %2 new assets, %3 changed</translation>
    </message>
</context>
<context>
    <name>daicho::ChartVerb</name>
    <message>
        <source>%1: the name has to end in .png, .svg or .pdf.</source>
        <translation>%1: the name has to end in .png, .svg or .pdf.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 was written.</translation>
    </message>
    <message>
        <source>draw the coverage of all departments</source>
        <translation>draw the coverage of all departments</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>the file to write: .png, .svg or .pdf</source>
        <translation>the file to write: .png, .svg or .pdf</translation>
    </message>
</context>
<context>
    <name>daicho::CheckVerb</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Found in</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>There is no check “%1” under the policy %2.</source>
        <translation>There is no check “%1” under the policy %2.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1” is no day.</translation>
    </message>
    <message>
        <source>list what is inconsistent or against the policy; exits with 1 when there are errors</source>
        <translation>list what is inconsistent or against the policy; exits with 1 when there are errors</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>only this department and those below it</source>
        <translation>only this department and those below it</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>only this check, such as mandatory-field</source>
        <translation>only this check, such as mandatory-field</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>as of this day in place of today</source>
        <translation>as of this day in place of today</translation>
    </message>
</context>
<context>
    <name>daicho::ClassifyDialog</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Skip this axis</source>
        <translation>&amp;Skip this axis</translation>
    </message>
    <message>
        <source>Classify by questions</source>
        <translation>Classify by questions</translation>
    </message>
    <message>
        <source>%1 — %2 (%3 of %4)</source>
        <translation>%1 — %2 (%3 of %4)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Answered before: %1</source>
        <translation>Answered before: %1</translation>
    </message>
    <message>
        <source>The questions lead to no level.</source>
        <translation>The questions lead to no level.</translation>
    </message>
    <message>
        <source>%1: %2 assets</source>
        <translation>%1: %2 assets</translation>
    </message>
    <message>
        <source>Raised from %1: %2</source>
        <translation>Raised from %1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given. Choose the class by hand.</source>
        <translation>%1 is no longer given. Choose the class by hand.</translation>
    </message>
    <message>
        <source>&amp;Next axis</source>
        <translation>&amp;Next axis</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Take it</translation>
    </message>
    <message>
        <source>Handling restrictions that go with it:</source>
        <translation>Handling restrictions that go with it:</translation>
    </message>
</context>
<context>
    <name>daicho::CollectDialog</name>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Conflicts (%1)</translation>
    </message>
    <message>
        <source>Will be taken (%1)</source>
        <translation>Will be taken (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>&amp;Remove the %1 assets that the department removed</source>
        <translation>&amp;Remove the %1 assets that the department removed</translation>
    </message>
    <message>
        <source>Leave out the %1 rows that cannot be read</source>
        <translation>Leave out the %1 rows that cannot be read</translation>
    </message>
    <message>
        <source>Take in &amp;all that are ready (%1)</source>
        <translation>Take in &amp;all that are ready (%1)</translation>
    </message>
    <message>
        <source>Check which value is right in each conflict; this file waits until then.</source>
        <translation>Check which value is right in each conflict; this file waits until then.</translation>
    </message>
    <message>
        <source>Some rows cannot be read, see the notes. Send the file back, or leave these rows out.</source>
        <translation>Some rows cannot be read, see the notes. Send the file back, or leave these rows out.</translation>
    </message>
    <message>
        <source>Files that you do not take in are recorded as handed in.</source>
        <translation>Files that you do not take in are recorded as handed in.</translation>
    </message>
    <message>
        <source>The file was not taken in</source>
        <translation>The file was not taken in</translation>
    </message>
    <message>
        <source>Send back to %1</source>
        <translation>Send back to %1</translation>
    </message>
    <message>
        <source>All of the re&amp;gistry</source>
        <translation>All of the re&amp;gistry</translation>
    </message>
    <message>
        <source>All as handed &amp;in</source>
        <translation>All as handed &amp;in</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>Send &amp;back…</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Take in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Department or file</source>
        <translation>Department or file</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>In every conflict of this file, keep what stands in the registry now</source>
        <translation>In every conflict of this file, keep what stands in the registry now</translation>
    </message>
    <message>
        <source>In every conflict of this file, take what the department handed in</source>
        <translation>In every conflict of this file, take what the department handed in</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Cannot be taken in</source>
        <translation>Cannot be taken in</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>%1 conflicts to decide</source>
        <translation>%1 conflicts to decide</translation>
    </message>
    <message>
        <source>%1 rows cannot be read</source>
        <translation>%1 rows cannot be read</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>Ready: %1 changes</source>
        <translation>Ready: %1 changes</translation>
    </message>
    <message>
        <source>%1: handed out on %2 as %3.</source>
        <translation>%1: handed out on %2 as %3.</translation>
    </message>
    <message>
        <source>Changed by %1.</source>
        <translation>Changed by %1.</translation>
    </message>
    <message>
        <source>New assets %1&#x3000;Changed values %2&#x3000;Conflicts %3&#x3000;Not taken %4</source>
        <translation>New assets %1&#x3000;Changed values %2&#x3000;Conflicts %3&#x3000;Not taken %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What %1 has to mend:</source>
        <translation>What %1 has to mend:</translation>
    </message>
    <message>
        <source>The chosen row in full</source>
        <translation>The chosen row in full</translation>
    </message>
    <message>
        <source>Choose a row to read it in full</source>
        <translation>Choose a row to read it in full</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Taken in before</translation>
    </message>
    <message>
        <source>This file was taken in before. There is nothing more to take.</source>
        <translation>This file was taken in before. There is nothing more to take.</translation>
    </message>
    <message>
        <source>Another file of this department was taken in before.</source>
        <translation>Another file of this department was taken in before.</translation>
    </message>
    <message>
        <source>Nobody worked on this file. Take it in if nothing had to be changed, or send it back.</source>
        <translation>Nobody worked on this file. Take it in if nothing had to be changed, or send it back.</translation>
    </message>
    <message>
        <source>%1: %2 unanswered</source>
        <translation>%1: %2 unanswered</translation>
    </message>
    <message>
        <source>These files came back exactly as they were handed out:</source>
        <translation>These files came back exactly as they were handed out:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Nobody worked on %1 of the files</source>
        <translation>Nobody worked on %1 of the files</translation>
    </message>
    <message>
        <source>Take them in, too</source>
        <translation>Take them in, too</translation>
    </message>
    <message>
        <source>Unanswered: %1</source>
        <translation>Unanswered: %1</translation>
    </message>
    <message>
        <source>Measures asked %1&#x3000;Answered %2&#x3000;Unanswered %3</source>
        <translation>Measures asked %1&#x3000;Answered %2&#x3000;Unanswered %3</translation>
    </message>
    <message>
        <source>%1 (%2 when handed out)</source>
        <translation>%1 (%2 when handed out)</translation>
    </message>
    <message>
        <source>As handed out</source>
        <translation>As handed out</translation>
    </message>
    <message>
        <source>The file came back exactly as it was handed out: nothing was filled in or changed.</source>
        <translation>The file came back exactly as it was handed out: nothing was filled in or changed.</translation>
    </message>
</context>
<context>
    <name>daicho::CollectVerb</name>
    <message>
        <source>Only looked at; nothing was written.</source>
        <translation>Only looked at; nothing was written.</translation>
    </message>
    <message>
        <source>Merged already; nothing was written.</source>
        <translation>Merged already; nothing was written.</translation>
    </message>
    <message>
        <source>Not taken in. %1</source>
        <translation>Not taken in. %1</translation>
    </message>
    <message>
        <source>Merged (revision %1).</source>
        <translation>Merged (revision %1).</translation>
    </message>
    <message>
        <source>Recorded as sent back (revision %1).</source>
        <translation>Recorded as sent back (revision %1).</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>As sent</translation>
    </message>
    <message>
        <source>Registry now</source>
        <translation>Registry now</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>New assets:</source>
        <translation>New assets:</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Not taken:</translation>
    </message>
    <message>
        <source>Removed by the department (taken away with --remove):</source>
        <translation>Removed by the department (taken away with --remove):</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Some rows cannot be read. Send it back with --send-back, or take the others with --take-rest.</source>
        <translation>Some rows cannot be read. Send it back with --send-back, or take the others with --take-rest.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>With these values the registry would not be in order. Nothing was taken in.</source>
        <translation>With these values the registry would not be in order. Nothing was taken in.</translation>
    </message>
    <message>
        <source>--ours and --theirs cannot both be.</source>
        <translation>--ours and --theirs cannot both be.</translation>
    </message>
    <message>
        <source>--send-back needs a reason.</source>
        <translation>--send-back needs a reason.</translation>
    </message>
    <message>
        <source>take in what departments sent back, compared with what was sent to them</source>
        <translation>take in what departments sent back, compared with what was sent to them</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>a file that came back</source>
        <translation>a file that came back</translation>
    </message>
    <message>
        <source>only show what would be taken in</source>
        <translation>only show what would be taken in</translation>
    </message>
    <message>
        <source>where both sides changed a value, keep the registry&apos;s</source>
        <translation>where both sides changed a value, keep the registry&apos;s</translation>
    </message>
    <message>
        <source>where both sides changed a value, take the department&apos;s</source>
        <translation>where both sides changed a value, take the department&apos;s</translation>
    </message>
    <message>
        <source>take away the assets that the department removed</source>
        <translation>take away the assets that the department removed</translation>
    </message>
    <message>
        <source>leave out the rows that cannot be read and take the others</source>
        <translation>leave out the rows that cannot be read and take the others</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>REASON</translation>
    </message>
    <message>
        <source>take nothing; record that it was sent back, and why</source>
        <translation>take nothing; record that it was sent back, and why</translation>
    </message>
    <message>
        <source>No changes; recorded as merged (revision %1).</source>
        <translation>No changes; recorded as merged (revision %1).</translation>
    </message>
    <message>
        <source>Some values have to be decided. Decide with --ours or --theirs, or in the window.</source>
        <translation>Some values have to be decided. Decide with --ours or --theirs, or in the window.</translation>
    </message>
    <message>
        <source>Measures asked: %1, answered: %2, unanswered: %3 (when handed out: %4)</source>
        <translation>Measures asked: %1, answered: %2, unanswered: %3 (when handed out: %4)</translation>
    </message>
    <message>
        <source>The file came back exactly as it was handed out: nothing was filled in or changed.</source>
        <translation>The file came back exactly as it was handed out: nothing was filled in or changed.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>daicho::CommandLine</name>
    <message>
        <source>open the window</source>
        <translation>open the window</translation>
    </message>
    <message>
        <source>Daicho %1, the information-asset registry of local governments</source>
        <translation>Daicho %1, the information-asset registry of local governments</translation>
    </message>
    <message>
        <source>“daicho COMMAND --help” explains a command. --lang ja|en sets the language.</source>
        <translation>“daicho COMMAND --help” explains a command. --lang ja|en sets the language.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>There is no option “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>“daicho --help” lists all.</source>
        <translation>“daicho --help” lists all.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it is one of: %3.</source>
        <translation>%1 cannot be “%2”; it is one of: %3.</translation>
    </message>
</context>
<context>
    <name>daicho::ConflictTable</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>When handed out</source>
        <translation>When handed out</translation>
    </message>
    <message>
        <source>In the registry now</source>
        <translation>In the registry now</translation>
    </message>
    <message>
        <source>As handed in</source>
        <translation>As handed in</translation>
    </message>
    <message>
        <source>new asset</source>
        <translation>new asset</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>The department removed it. It is kept unless you have it removed.</source>
        <translation>The department removed it. It is kept unless you have it removed.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>daicho::Connections</name>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>is held by</source>
        <translation>is held by</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>depends on</translation>
    </message>
    <message>
        <source>is needed by</source>
        <translation>is needed by</translation>
    </message>
    <message>
        <source>was derived from</source>
        <translation>was derived from</translation>
    </message>
    <message>
        <source>is the pattern of</source>
        <translation>is the pattern of</translation>
    </message>
    <message>
        <source>%1 (connections)</source>
        <translation>%1 (connections)</translation>
    </message>
</context>
<context>
    <name>daicho::ConnectionsDialog</name>
    <message>
        <source>Relations and flows</source>
        <translation>Relations and flows</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>This asset</source>
        <translation>This asset</translation>
    </message>
    <message>
        <source>Other asset</source>
        <translation>Other asset</translation>
    </message>
    <message>
        <source>Department and zone</source>
        <translation>Department and zone</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Sanitising</source>
        <translation>Sanitising</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>→ sends</source>
        <translation>→ sends</translation>
    </message>
    <message>
        <source>← receives</source>
        <translation>← receives</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>daicho::Console</name>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>daicho::CoverageDrawing</name>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>%1 (the body itself)</source>
        <translation>%1 (the body itself)</translation>
    </message>
    <message>
        <source>Coverage of security measures by department</source>
        <translation>Coverage of security measures by department</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Coverage = done ÷ (required − not applicable). Required: %1.</source>
        <translation>Coverage = done ÷ (required − not applicable). Required: %1.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Done / applicable</source>
        <translation>Done / applicable</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>nothing required</source>
        <translation>nothing required</translation>
    </message>
    <message>
        <source>Registry revision %1, policy %2 %3</source>
        <translation>Registry revision %1, policy %2 %3</translation>
    </message>
</context>
<context>
    <name>daicho::CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>There is nothing to count yet.
Register assets or import the ledger that your office keeps; then the measures that the policy asks for appear here.</source>
        <translation>There is nothing to count yet.
Register assets or import the ledger that your office keeps; then the measures that the policy asks for appear here.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>the first %1 items</source>
        <translation>the first %1 items</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Open measures</translation>
    </message>
</context>
<context>
    <name>daicho::CoverageTable</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>%1 (the body itself)</source>
        <translation>%1 (the body itself)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The policy requires nothing here.</source>
        <translation>The policy requires nothing here.</translation>
    </message>
    <message>
        <source>Coverage %1 = done %2 ÷ (required %3 − not applicable %4)</source>
        <translation>Coverage %1 = done %2 ÷ (required %3 − not applicable %4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>daicho::CoverageVerb</name>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Excepted</source>
        <translation>Excepted</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>What must be done</translation>
    </message>
    <message>
        <source>%1, policy %2 version %3, revision %4, as of %5</source>
        <translation>%1, policy %2 version %3, revision %4, as of %5</translation>
    </message>
    <message>
        <source>show how many of the required measures are done</source>
        <translation>show how many of the required measures are done</translation>
    </message>
    <message>
        <source>what the lines of the table are</source>
        <translation>what the lines of the table are</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>“%1” is no day of the calendar.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>as it stood at the end of that day, by the policy in force then</source>
        <translation>as it stood at the end of that day, by the policy in force then</translation>
    </message>
</context>
<context>
    <name>daicho::DateField</name>
    <message>
        <source>e.g. 2026-04-01 or R8.4.1</source>
        <translation>e.g. 2026-04-01 or R8.4.1</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>This is no date</translation>
    </message>
    <message>
        <source>A date cannot be read. Write it like 2026-04-01 or R8.4.1.</source>
        <translation>A date cannot be read. Write it like 2026-04-01 or R8.4.1.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>It cannot end before it begins.</translation>
    </message>
</context>
<context>
    <name>daicho::DepartmentDialog</name>
    <message>
        <source>Add a department</source>
        <translation>Add a department</translation>
    </message>
    <message>
        <source>Edit the department</source>
        <translation>Edit the department</translation>
    </message>
    <message>
        <source>Its place among the departments with the same one above: smaller comes first</source>
        <translation>Its place among the departments with the same one above: smaller comes first</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Exists from</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(at the top)</translation>
    </message>
    <message>
        <source>Keeps a &amp;standard ledger</source>
        <translation>Keeps a &amp;standard ledger</translation>
    </message>
    <message>
        <source>Its assets are patterns from which the ledgers of others are made: nothing is required of them</source>
        <translation>Its assets are patterns from which the ledgers of others are made: nothing is required of them</translation>
    </message>
</context>
<context>
    <name>daicho::DepartmentFile</name>
    <message>
        <source>%1 cannot be replaced.</source>
        <translation>%1 cannot be replaced.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>%1 is there already. It was not touched.</source>
        <translation>%1 is there already. It was not touched.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>daicho::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>daicho::DifferenceTable</name>
    <message>
        <source>Registry now</source>
        <translation>Registry now</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Left out with its department, post or contract</source>
        <translation>Left out with its department, post or contract</translation>
    </message>
    <message>
        <source>New, not taken</source>
        <translation>New, not taken</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Changed, not taken</source>
        <translation>Changed, not taken</translation>
    </message>
    <message>
        <source>Changed, taken in part</source>
        <translation>Changed, taken in part</translation>
    </message>
    <message>
        <source>Not in the file, stays</source>
        <translation>Not in the file, stays</translation>
    </message>
    <message>
        <source>Not in the file, retired</source>
        <translation>Not in the file, retired</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>Asset and field</source>
        <translation>Asset and field</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>New, taken in part</source>
        <translation>New, taken in part</translation>
    </message>
    <message>
        <source>Always taken</source>
        <translation>Always taken</translation>
    </message>
</context>
<context>
    <name>daicho::DifferenceView</name>
    <message>
        <source>Differences between the file and the registry</source>
        <translation>Differences between the file and the registry</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>Which differences are shown</translation>
    </message>
    <message>
        <source>In which field</source>
        <translation>In which field</translation>
    </message>
    <message>
        <source>Take &amp;all shown</source>
        <translation>Take &amp;all shown</translation>
    </message>
    <message>
        <source>&amp;Refuse all shown</source>
        <translation>&amp;Refuse all shown</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>All differences</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Not in the file</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Unchanged %1</translation>
    </message>
    <message>
        <source>In any field</source>
        <translation>In any field</translation>
    </message>
    <message>
        <source>Refuse this &amp;field everywhere</source>
        <translation>Refuse this &amp;field everywhere</translation>
    </message>
    <message>
        <source>Take this &amp;field everywhere</source>
        <translation>Take this &amp;field everywhere</translation>
    </message>
    <message>
        <source>Retire &amp;all shown</source>
        <translation>Retire &amp;all shown</translation>
    </message>
    <message>
        <source>&amp;Keep all shown</source>
        <translation>&amp;Keep all shown</translation>
    </message>
</context>
<context>
    <name>daicho::DisposalDialog</name>
    <message>
        <source>Dispose of %1 assets</source>
        <translation>Dispose of %1 assets</translation>
    </message>
    <message>
        <source>Physical destruction</source>
        <translation>Physical destruction</translation>
    </message>
    <message>
        <source>Cryptographic erase</source>
        <translation>Cryptographic erase</translation>
    </message>
    <message>
        <source>Overwriting</source>
        <translation>Overwriting</translation>
    </message>
    <message>
        <source>Degaussing</source>
        <translation>Degaussing</translation>
    </message>
    <message>
        <source>Shredding</source>
        <translation>Shredding</translation>
    </message>
    <message>
        <source>Dissolving</source>
        <translation>Dissolving</translation>
    </message>
    <message>
        <source>Returned to the lessor</source>
        <translation>Returned to the lessor</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Dispose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Permitted by</source>
        <translation>&amp;Permitted by</translation>
    </message>
    <message>
        <source>Disposed &amp;on</source>
        <translation>Disposed &amp;on</translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation>Done &amp;by</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;What was done</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>The assets stay in the registry as retired, with this record; nothing more is asked of them.</source>
        <translation>The assets stay in the registry as retired, with this record; nothing more is asked of them.</translation>
    </message>
    <message>
        <source>Say who permitted it.</source>
        <translation>Say who permitted it.</translation>
    </message>
    <message>
        <source>Say on which day it was disposed of.</source>
        <translation>Say on which day it was disposed of.</translation>
    </message>
    <message>
        <source>Say who did it.</source>
        <translation>Say who did it.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Say what was done.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
</context>
<context>
    <name>daicho::DistributeDialog</name>
    <message>
        <source>Check &amp;all</source>
        <translation>Check &amp;all</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>Check &amp;none</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>&amp;Replace the files that are there</source>
        <translation>&amp;Replace the files that are there</translation>
    </message>
    <message>
        <source>Hand out ledgers</source>
        <translation>Hand out ledgers</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>List of departments</source>
        <translation>List of departments</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Daicho file: the department works in Daicho, with the policy and its questions</source>
        <translation>Daicho file: the department works in Daicho, with the policy and its questions</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Due</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message>
        <source>%1 (is there)</source>
        <translation>%1 (is there)</translation>
    </message>
    <message>
        <source>%1 departments get a file each.</source>
        <translation>%1 departments get a file each.</translation>
    </message>
    <message>
        <source>Check the departments that get a file.</source>
        <translation>Check the departments that get a file.</translation>
    </message>
    <message>
        <source>The due date cannot be read. Write it like 2026-12-25 or R8.12.25.</source>
        <translation>The due date cannot be read. Write it like 2026-12-25 or R8.12.25.</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>Choose the folder for the files.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>This folder does not exist.</translation>
    </message>
    <message>
        <source>%1 files of these names are in the folder already.</source>
        <translation>%1 files of these names are in the folder already.</translation>
    </message>
    <message>
        <source>Excel workbook: the department fills in sheets of its assets and measures, without Daicho</source>
        <translation>Excel workbook: the department fills in sheets of its assets and measures, without Daicho</translation>
    </message>
    <message>
        <source>%1 of them have not handed in the file of before, which cannot be collected any more.</source>
        <translation>%1 of them have not handed in the file of before, which cannot be collected any more.</translation>
    </message>
</context>
<context>
    <name>daicho::DistributeVerb</name>
    <message>
        <source>No department has assets or contracts.</source>
        <translation>No department has assets or contracts.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>“%1” is no day of the calendar.</translation>
    </message>
    <message>
        <source>Distributed to %1 departments (revision %2).</source>
        <translation>Distributed to %1 departments (revision %2).</translation>
    </message>
    <message>
        <source>This is a department&apos;s own file; it cannot be distributed any further.</source>
        <translation>This is a department&apos;s own file; it cannot be distributed any further.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>write each department a file with its own assets and open questions, to be filled in</source>
        <translation>write each department a file with its own assets and open questions, to be filled in</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>the folder for the files</source>
        <translation>the folder for the files</translation>
    </message>
    <message>
        <source>a small registry for Daicho, or an Excel workbook</source>
        <translation>a small registry for Daicho, or an Excel workbook</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>only this one; can be given several times</source>
        <translation>only this one; can be given several times</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>the day by which it has to come back</source>
        <translation>the day by which it has to come back</translation>
    </message>
    <message>
        <source>replace files of the same names</source>
        <translation>replace files of the same names</translation>
    </message>
</context>
<context>
    <name>daicho::DistributionPage</name>
    <message>
        <source>Hand-outs</source>
        <translation>Hand-outs</translation>
    </message>
    <message>
        <source>There are no departments yet, so there is nobody to hand a ledger to.
Add departments on the page of the answers, or import a ledger that names them.</source>
        <translation>There are no departments yet, so there is nobody to hand a ledger to.
Add departments on the page of the answers, or import a ledger that names them.</translation>
    </message>
    <message>
        <source>No department matches the filter.</source>
        <translation>No department matches the filter.</translation>
    </message>
    <message>
        <source>%1 departments</source>
        <translation>%1 departments</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>overdue %1</translation>
    </message>
    <message>
        <source>Writing the files of %1 departments …</source>
        <translation>Writing the files of %1 departments …</translation>
    </message>
    <message>
        <source>The ledgers were not handed out</source>
        <translation>The ledgers were not handed out</translation>
    </message>
    <message>
        <source>%1 files were written to %2.</source>
        <translation>%1 files were written to %2.</translation>
    </message>
    <message>
        <source>Files that departments handed in</source>
        <translation>Files that departments handed in</translation>
    </message>
    <message>
        <source>Handed-in ledgers (*.daicho *.xlsx)</source>
        <translation>Handed-in ledgers (*.daicho *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Send back to %1</source>
        <translation>Send back to %1</translation>
    </message>
    <message>
        <source>Search departments</source>
        <translation>Search departments</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Hand &amp;out…</source>
        <translation>Hand &amp;out…</translation>
    </message>
    <message>
        <source>Writes a file for each department with nothing but its own part of the ledger</source>
        <translation>Writes a file for each department with nothing but its own part of the ledger</translation>
    </message>
    <message>
        <source>&amp;Collect…</source>
        <translation>&amp;Collect…</translation>
    </message>
    <message>
        <source>Takes in what departments handed in; files can also be dropped onto this page</source>
        <translation>Takes in what departments handed in; files can also be dropped onto this page</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>Send &amp;back…</translation>
    </message>
    <message>
        <source>Records that a department has to mend what it handed in, and why</source>
        <translation>Records that a department has to mend what it handed in, and why</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Reminders…</translation>
    </message>
    <message>
        <source>Prints a letter to each department that has not handed in its ledger</source>
        <translation>Prints a letter to each department that has not handed in its ledger</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing was handed out yet. Each department gets a file with its own part of the ledger, fills it in on its own computer and gives it back; what comes back is merged here. Begin with “Hand out…”.</source>
        <translation>Nothing was handed out yet. Each department gets a file with its own part of the ledger, fills it in on its own computer and gives it back; what comes back is merged here. Begin with “Hand out…”.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>What %1 has to mend:</source>
        <translation>What %1 has to mend:</translation>
    </message>
    <message>
        <source>Not listed, because they hold nothing themselves: %1 (%2)</source>
        <translation>Not listed, because they hold nothing themselves: %1 (%2)</translation>
    </message>
    <message>
        <source>Their %1 unanswered measures are answered on the page of the answers.</source>
        <translation>Their %1 unanswered measures are answered on the page of the answers.</translation>
    </message>
</context>
<context>
    <name>daicho::DrawingFile</name>
    <message>
        <source>A chart is written as .png, .svg or .pdf, not as “%1”.</source>
        <translation>A chart is written as .png, .svg or .pdf, not as “%1”.</translation>
    </message>
    <message>
        <source>The chart could not be drawn.</source>
        <translation>The chart could not be drawn.</translation>
    </message>
    <message>
        <source>The chart could not be written to “%1”: %2</source>
        <translation>The chart could not be written to “%1”: %2</translation>
    </message>
</context>
<context>
    <name>daicho::EngagementDialog</name>
    <message>
        <source>Add a contract or external service</source>
        <translation>Add a contract or external service</translation>
    </message>
    <message>
        <source>Edit the contract or external service</source>
        <translation>Edit the contract or external service</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>Responsible post</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Outsourcing contract</source>
        <translation>Outsourcing contract</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Cloud service</translation>
    </message>
    <message>
        <source>Social-media account</source>
        <translation>Social-media account</translation>
    </message>
    <message>
        <source>(none: the whole body)</source>
        <translation>(none: the whole body)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <translation>(not recorded)</translation>
    </message>
    <message>
        <source>Individual contract</source>
        <translation>Individual contract</translation>
    </message>
    <message>
        <source>Provider&apos;s standard terms, take it or leave it</source>
        <translation>Provider&apos;s standard terms, take it or leave it</translation>
    </message>
</context>
<context>
    <name>daicho::ExchangeText</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>CP932 (Shift_JIS) has no character for: %1</source>
        <translation>CP932 (Shift_JIS) has no character for: %1</translation>
    </message>
    <message>
        <source>A ledger is written in UTF-8 or CP932.</source>
        <translation>A ledger is written in UTF-8 or CP932.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>Sub-kind</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>Media and places</source>
        <translation>Media and places</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodian</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>Off-site</translation>
    </message>
    <message>
        <source>Approval of off-site use</source>
        <translation>Approval of off-site use</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>Handling restrictions</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Labelling</translation>
    </message>
    <message>
        <source>Take-out restriction</source>
        <translation>Take-out restriction</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Retention as written</source>
        <translation>Retention as written</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In service since</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Last review</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Disposal permitted by</source>
        <translation>Disposal permitted by</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>Disposed of on</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>Disposed of by</translation>
    </message>
    <message>
        <source>What was done at disposal</source>
        <translation>What was done at disposal</translation>
    </message>
    <message>
        <source>Method of disposal</source>
        <translation>Method of disposal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Reason for %1</translation>
    </message>
    <message>
        <source>The mapping names a column that the ledger does not have: %1</source>
        <translation>The mapping names a column that the ledger does not have: %1</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1</source>
        <translation>The mapping cannot be used: %1</translation>
    </message>
    <message>
        <source>there is no encoding &quot;%1&quot;</source>
        <translation>there is no encoding &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the separator has to be &quot;,&quot;, &quot;;&quot; or &quot;tab&quot;</source>
        <translation>the separator has to be &quot;,&quot;, &quot;;&quot; or &quot;tab&quot;</translation>
    </message>
    <message>
        <source>an entry of &quot;columns&quot; needs &quot;heading&quot; or &quot;column&quot; (from 1)</source>
        <translation>an entry of &quot;columns&quot; needs &quot;heading&quot; or &quot;column&quot; (from 1)</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>there is no field &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>it is no JSON object</translation>
    </message>
    <message>
        <source>&quot;headerRows&quot; are the first and the last row of the header, as in [3, 4]</source>
        <translation>&quot;headerRows&quot; are the first and the last row of the header, as in [3, 4]</translation>
    </message>
    <message>
        <source>No column holds the names of the assets. Looked for a header with one of: %1. Say in which rows the header stands, or which column holds the names.</source>
        <translation>No column holds the names of the assets. Looked for a header with one of: %1. Say in which rows the header stands, or which column holds the names.</translation>
    </message>
    <message>
        <source>There is not a single asset in the ledger. Looked below row %1 for rows that have a name.</source>
        <translation>There is not a single asset in the ledger. Looked below row %1 for rows that have a name.</translation>
    </message>
    <message>
        <source>There is no row above whose value could be repeated.</source>
        <translation>There is no row above whose value could be repeated.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>This is not a date that exists. Understood are 令和8年4月1日, R8.4.1, 2026/4/1, 2026-04 and the like.</source>
        <translation>This is not a date that exists. Understood are 令和8年4月1日, R8.4.1, 2026/4/1, 2026-04 and the like.</translation>
    </message>
    <message>
        <source>The policy has no such value. It has: %1</source>
        <translation>The policy has no such value. It has: %1</translation>
    </message>
    <message>
        <source>This has to be 有 or 無.</source>
        <translation>This has to be 有 or 無.</translation>
    </message>
    <message>
        <source>The policy has no such sub-kind for the kind of this row.</source>
        <translation>The policy has no such sub-kind for the kind of this row.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>This cannot be understood.</translation>
    </message>
    <message>
        <source>It stands above the header.</source>
        <translation>It stands above the header.</translation>
    </message>
    <message>
        <source>The header is repeated here.</source>
        <translation>The header is repeated here.</translation>
    </message>
    <message>
        <source>A total, not an asset.</source>
        <translation>A total, not an asset.</translation>
    </message>
    <message>
        <source>A line for names or seals, not an asset.</source>
        <translation>A line for names or seals, not an asset.</translation>
    </message>
    <message>
        <source>A note, not an asset.</source>
        <translation>A note, not an asset.</translation>
    </message>
    <message>
        <source>Only a number stands here: the row was not filled in.</source>
        <translation>Only a number stands here: the row was not filled in.</translation>
    </message>
    <message>
        <source>Only one cell is filled, and it is not a name.</source>
        <translation>Only one cell is filled, and it is not a name.</translation>
    </message>
    <message>
        <source>a workbook (XLSX or ODS) or a ZIP archive</source>
        <translation>a workbook (XLSX or ODS) or a ZIP archive</translation>
    </message>
    <message>
        <source>an old Excel workbook (XLS)</source>
        <translation>an old Excel workbook (XLS)</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>a PDF file</translation>
    </message>
    <message>
        <source>a registry or another database</source>
        <translation>a registry or another database</translation>
    </message>
    <message>
        <source>This file is no text file: it is %1. Save the ledger as CSV (UTF-8 or Shift_JIS) and import that.</source>
        <translation>This file is no text file: it is %1. Save the ledger as CSV (UTF-8 or Shift_JIS) and import that.</translation>
    </message>
    <message>
        <source>The file is empty: there is no row in it.</source>
        <translation>The file is empty: there is no row in it.</translation>
    </message>
    <message>
        <source>in the encoding ISO-2022-JP (JIS), which ledgers are not kept in</source>
        <translation>in the encoding ISO-2022-JP (JIS), which ledgers are not kept in</translation>
    </message>
    <message>
        <source>neither in UTF-8, UTF-16 nor Shift_JIS (CP932)</source>
        <translation>neither in UTF-8, UTF-16 nor Shift_JIS (CP932)</translation>
    </message>
    <message>
        <source>Characters of this row cannot be read in the file&apos;s encoding.</source>
        <translation>Characters of this row cannot be read in the file&apos;s encoding.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>A quotation mark is opened in this row and never closed.</translation>
    </message>
    <message>
        <source>A cell of this row is longer than %1 bytes.</source>
        <translation>A cell of this row is longer than %1 bytes.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark in this row.</source>
        <translation>There is text behind a closing quotation mark in this row.</translation>
    </message>
    <message>
        <source>This row has more than %1 cells.</source>
        <translation>This row has more than %1 cells.</translation>
    </message>
    <message>
        <source>The kind is missing: the asset is taken in as a draft.</source>
        <translation>The kind is missing: the asset is taken in as a draft.</translation>
    </message>
    <message>
        <source>there is not enough room for the parts of a workbook.</source>
        <translation>there is not enough room for the parts of a workbook.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden; it is read.</source>
        <translation>The sheet &quot;%1&quot; is hidden; it is read.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden: it is left out.</source>
        <translation>The sheet &quot;%1&quot; is hidden: it is left out.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has no column of asset names: it is left out.</source>
        <translation>The sheet &quot;%1&quot; has no column of asset names: it is left out.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is left out.</source>
        <translation>The sheet &quot;%1&quot; is left out.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: hidden columns are read like the others (%2).</source>
        <translation>Sheet &quot;%1&quot;: hidden columns are read like the others (%2).</translation>
    </message>
    <message>
        <source>Import of %1 (%2 → %3)</source>
        <translation>Import of %1 (%2 → %3)</translation>
    </message>
    <message>
        <source>an entry of &quot;sheets&quot; needs &quot;name&quot;</source>
        <translation>an entry of &quot;sheets&quot; needs &quot;name&quot;</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: %2 hidden rows are read like the others (%3).</source>
        <translation>Sheet &quot;%1&quot;: %2 hidden rows are read like the others (%3).</translation>
    </message>
    <message>
        <source>The formula of this cell has no value.</source>
        <translation>The formula of this cell has no value.</translation>
    </message>
    <message>
        <source>The formula of this cell was never worked out: open the file in a spreadsheet program and save it.</source>
        <translation>The formula of this cell was never worked out: open the file in a spreadsheet program and save it.</translation>
    </message>
    <message>
        <source>It goes on with the asset above, with which its name is merged.</source>
        <translation>It goes on with the asset above, with which its name is merged.</translation>
    </message>
    <message>
        <source>A sheet repeats its cells without end.</source>
        <translation>A sheet repeats its cells without end.</translation>
    </message>
    <message>
        <source>Row %1 holds more than a row of a sheet can.</source>
        <translation>Row %1 holds more than a row of a sheet can.</translation>
    </message>
    <message>
        <source>A sheet has more than %1 rows.</source>
        <translation>A sheet has more than %1 rows.</translation>
    </message>
    <message>
        <source>%1 is protected by a password: save it without one, then import it.</source>
        <translation>%1 is protected by a password: save it without one, then import it.</translation>
    </message>
    <message>
        <source>%1 is in the old format of Excel (.xls): save it as .xlsx, then import it.</source>
        <translation>%1 is in the old format of Excel (.xls): save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive, but no workbook. Unpack it first.</source>
        <translation>%1 is a ZIP archive, but no workbook. Unpack it first.</translation>
    </message>
    <message>
        <source>%1 holds no sheet of cells.</source>
        <translation>%1 holds no sheet of cells.</translation>
    </message>
    <message>
        <source>A sheet has room for %1 assets. Write a sheet for each department, or CSV.</source>
        <translation>A sheet has room for %1 assets. Write a sheet for each department, or CSV.</translation>
    </message>
    <message>
        <source>An Excel cell cannot hold the control characters in this text.</source>
        <translation>An Excel cell cannot hold the control characters in this text.</translation>
    </message>
    <message>
        <source>An Excel cell holds at most %1 characters.</source>
        <translation>An Excel cell holds at most %1 characters.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>The workbook cannot be written: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read as a workbook: %2</source>
        <translation>%1 cannot be read as a workbook: %2</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb). Save it as .xlsx first.</source>
        <translation>it is a binary workbook (.xlsb). Save it as .xlsx first.</translation>
    </message>
    <message>
        <source>it holds no sheets.</source>
        <translation>it holds no sheets.</translation>
    </message>
    <message>
        <source>its texts are larger than any ledger&apos;s.</source>
        <translation>its texts are larger than any ledger&apos;s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sheet of cells: it is left out.</source>
        <translation>&quot;%1&quot; is no sheet of cells: it is left out.</translation>
    </message>
    <message>
        <source>it ends too early.</source>
        <translation>it ends too early.</translation>
    </message>
    <message>
        <source>its text is not UTF-8.</source>
        <translation>its text is not UTF-8.</translation>
    </message>
    <message>
        <source>it holds a character that must not be there.</source>
        <translation>it holds a character that must not be there.</translation>
    </message>
    <message>
        <source>it declares entities, which no workbook does.</source>
        <translation>it declares entities, which no workbook does.</translation>
    </message>
    <message>
        <source>one of its tags is longer than a megabyte.</source>
        <translation>one of its tags is longer than a megabyte.</translation>
    </message>
    <message>
        <source>it is not well-formed.</source>
        <translation>it is not well-formed.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: open it in a spreadsheet program and save it again.</source>
        <translation>%1 is damaged or incomplete: open it in a spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a ledger can hold. It was not read.</source>
        <translation>%1 unpacks to far more than a ledger can hold. It was not read.</translation>
    </message>
    <message>
        <source>The policy has no measure of this id.</source>
        <translation>The policy has no measure of this id.</translation>
    </message>
    <message>
        <source>It has no status.</source>
        <translation>It has no status.</translation>
    </message>
    <message>
        <source>There is no such status.</source>
        <translation>There is no such status.</translation>
    </message>
    <message>
        <source>What does not apply needs a reason, and the observation is empty.</source>
        <translation>What does not apply needs a reason, and the observation is empty.</translation>
    </message>
    <message>
        <source>Controls that no measure answers to: %1</source>
        <translation>Controls that no measure answers to: %1</translation>
    </message>
    <message>
        <source>The measure is not asked of departments.</source>
        <translation>The measure is not asked of departments.</translation>
    </message>
    <message>
        <source>The measure is asked of departments, and no domain is named.</source>
        <translation>The measure is asked of departments, and no domain is named.</translation>
    </message>
    <message>
        <source>The registry has no such department.</source>
        <translation>The registry has no such department.</translation>
    </message>
    <message>
        <source>Several departments are called so.</source>
        <translation>Several departments are called so.</translation>
    </message>
    <message>
        <source>This is not a date that exists.</source>
        <translation>This is not a date that exists.</translation>
    </message>
    <message>
        <source>Row %1 says something else.</source>
        <translation>Row %1 says something else.</translation>
    </message>
    <message>
        <source>This domain stands in the file twice.</source>
        <translation>This domain stands in the file twice.</translation>
    </message>
    <message>
        <source>Several domains are called so.</source>
        <translation>Several domains are called so.</translation>
    </message>
    <message>
        <source>The domain would stand below itself.</source>
        <translation>The domain would stand below itself.</translation>
    </message>
    <message>
        <source>The domain above it cannot be taken.</source>
        <translation>The domain above it cannot be taken.</translation>
    </message>
    <message>
        <source>Nothing is called so, neither here nor in the registry.</source>
        <translation>Nothing is called so, neither here nor in the registry.</translation>
    </message>
    <message>
        <source>%1 assets that were disposed of were left out.</source>
        <translation>%1 assets that were disposed of were left out.</translation>
    </message>
    <message>
        <source>It is not a form that Daicho has sent.</source>
        <translation>It is not a form that Daicho has sent.</translation>
    </message>
    <message>
        <source>The sheet “%1” is missing.</source>
        <translation>The sheet “%1” is missing.</translation>
    </message>
    <message>
        <source>%1 is there already. It was not touched.</source>
        <translation>%1 is there already. It was not touched.</translation>
    </message>
    <message>
        <source>%1 cannot be a workbook: %2 Please send a registry file.</source>
        <translation>%1 cannot be a workbook: %2 Please send a registry file.</translation>
    </message>
    <message>
        <source>%1 departments</source>
        <translation>%1 departments</translation>
    </message>
    <message>
        <source>It was not sent from this registry, or its distribution was undone.</source>
        <translation>It was not sent from this registry, or its distribution was undone.</translation>
    </message>
    <message>
        <source>It is not what was sent to “%1”.</source>
        <translation>It is not what was sent to “%1”.</translation>
    </message>
    <message>
        <source>It is of an older round: “%1” was sent a newer file on %2.</source>
        <translation>It is of an older round: “%1” was sent a newer file on %2.</translation>
    </message>
    <message>
        <source>The department is not in the registry any more.</source>
        <translation>The department is not in the registry any more.</translation>
    </message>
    <message>
        <source>It was filled in under another policy than it was sent with.</source>
        <translation>It was filled in under another policy than it was sent with.</translation>
    </message>
    <message>
        <source>Its list of measures is not the one that was sent.</source>
        <translation>Its list of measures is not the one that was sent.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>A conflict is not decided yet: %1, %2.</source>
        <translation>A conflict is not decided yet: %1, %2.</translation>
    </message>
    <message>
        <source>It cannot be told which question this answers.</source>
        <translation>It cannot be told which question this answers.</translation>
    </message>
    <message>
        <source>It is none of: %1.</source>
        <translation>It is none of: %1.</translation>
    </message>
    <message>
        <source>It needs a reason why it does not apply.</source>
        <translation>It needs a reason why it does not apply.</translation>
    </message>
    <message>
        <source>This is no file with %1: it lacks their headings.</source>
        <translation>This is no file with %1: it lacks their headings.</translation>
    </message>
    <message>
        <source>This file holds %1, which are no assets. “daicho import” takes it in.</source>
        <translation>This file holds %1, which are no assets. “daicho import” takes it in.</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;</source>
        <translation>there is no preset &quot;%1&quot;</translation>
    </message>
    <message>
        <source>an entry of &quot;values&quot; needs &quot;cell&quot;</source>
        <translation>an entry of &quot;values&quot; needs &quot;cell&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value &quot;%2&quot;</source>
        <translation>&quot;%1&quot; has no value &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The registry has no such department, and none may be made.</source>
        <translation>The registry has no such department, and none may be made.</translation>
    </message>
    <message>
        <source>Rows cannot be matched by &quot;%1&quot;: no column of the ledger holds it.</source>
        <translation>Rows cannot be matched by &quot;%1&quot;: no column of the ledger holds it.</translation>
    </message>
    <message>
        <source>column %1 without a heading</source>
        <translation>column %1 without a heading</translation>
    </message>
    <message>
        <source>Rows are matched by %1, and several assets fit this row: %2. Choose more fields to match by, or write the number into the row.</source>
        <translation>Rows are matched by %1, and several assets fit this row: %2. Choose more fields to match by, or write the number into the row.</translation>
    </message>
    <message>
        <source>Rows are matched by %1: assets that are there keep their number.</source>
        <translation>Rows are matched by %1: assets that are there keep their number.</translation>
    </message>
    <message>
        <source>The answers are not taken: it does not belong to the department, or is gone.</source>
        <translation>The answers are not taken: it does not belong to the department, or is gone.</translation>
    </message>
    <message>
        <source>It cannot be given to another department there.</source>
        <translation>It cannot be given to another department there.</translation>
    </message>
    <message>
        <source>%1: the registry does not have it.</source>
        <translation>%1: the registry does not have it.</translation>
    </message>
    <message>
        <source>The number “%1” is used by another asset.</source>
        <translation>The number “%1” is used by another asset.</translation>
    </message>
    <message>
        <source>It belongs to another department.</source>
        <translation>It belongs to another department.</translation>
    </message>
    <message>
        <source>It was entered for another department.</source>
        <translation>It was entered for another department.</translation>
    </message>
    <message>
        <source>The number “%1” is used by another asset: “%2” became %3.</source>
        <translation>The number “%1” is used by another asset: “%2” became %3.</translation>
    </message>
    <message>
        <source>(the whole asset)</source>
        <translation>(the whole asset)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>(now of “%1”)</source>
        <translation>(now of “%1”)</translation>
    </message>
    <message>
        <source>Exception: %1</source>
        <translation>Exception: %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>%1: it does not belong to the department, or is gone.</source>
        <translation>%1: it does not belong to the department, or is gone.</translation>
    </message>
    <message>
        <source>Outsourcing</source>
        <translation>Outsourcing</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Cloud service</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Negotiated</translation>
    </message>
    <message>
        <source>Provider&apos;s standard terms</source>
        <translation>Provider&apos;s standard terms</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>Responsible post</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(new)</translation>
    </message>
    <message>
        <source>It was removed from the registry.</source>
        <translation>It was removed from the registry.</translation>
    </message>
    <message>
        <source>How the measures that the policy asks for stand.</source>
        <translation>How the measures that the policy asks for stand.</translation>
    </message>
    <message>
        <source>Information without a business</source>
        <translation>Information without a business</translation>
    </message>
    <message>
        <source>Required %1, done %2, partly %3, not done %4, unanswered %5, excepted %6, not applicable %7</source>
        <translation>Required %1, done %2, partly %3, not done %4, unanswered %5, excepted %6, not applicable %7</translation>
    </message>
    <message>
        <source>Information assets of %1</source>
        <translation>Information assets of %1</translation>
    </message>
    <message>
        <source>All information assets in the registry of %1.</source>
        <translation>All information assets in the registry of %1.</translation>
    </message>
    <message>
        <source>The organs that the policy binds.</source>
        <translation>The organs that the policy binds.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>The body with all its departments.</source>
        <translation>The body with all its departments.</translation>
    </message>
    <message>
        <source>Policy %1, version %2</source>
        <translation>Policy %1, version %2</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;, row %2: a workbook cannot hold this (%3).</source>
        <translation>Sheet &quot;%1&quot;, row %2: a workbook cannot hold this (%3).</translation>
    </message>
    <message>
        <source>New connections between assets: %1</source>
        <translation>New connections between assets: %1</translation>
    </message>
    <message>
        <source>Several assets are called so; the connection was left out.</source>
        <translation>Several assets are called so; the connection was left out.</translation>
    </message>
    <message>
        <source>No asset is called so; the connection was left out.</source>
        <translation>No asset is called so; the connection was left out.</translation>
    </message>
    <message>
        <source>Connections of %1 assets that stand in a ring were left out.</source>
        <translation>Connections of %1 assets that stand in a ring were left out.</translation>
    </message>
    <message>
        <source>This file is no form of another program.</source>
        <translation>This file is no form of another program.</translation>
    </message>
    <message>
        <source>There is not a single row below the header.</source>
        <translation>There is not a single row below the header.</translation>
    </message>
    <message>
        <source>These columns are left out: %1</source>
        <translation>These columns are left out: %1</translation>
    </message>
    <message>
        <source>Numbers were put on the levels of %1 by rank: %2</source>
        <translation>Numbers were put on the levels of %1 by rank: %2</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Read as %1.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>This row cannot be taken in like this.</source>
        <translation>This row cannot be taken in like this.</translation>
    </message>
    <message>
        <source>Somebody should look at this.</source>
        <translation>Somebody should look at this.</translation>
    </message>
    <message>
        <source>And %1 more: see the list of problems.</source>
        <translation>And %1 more: see the list of problems.</translation>
    </message>
    <message>
        <source>Mend it, save the file and import it again.</source>
        <translation>Mend it, save the file and import it again.</translation>
    </message>
    <message>
        <source>If it is right, nothing has to be done.</source>
        <translation>If it is right, nothing has to be done.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>There is no problem in this ledger any more.</source>
        <translation>There is no problem in this ledger any more.</translation>
    </message>
    <message>
        <source>Problems of the import: %1 errors, %2 to look at. Mend the coloured cells, save this file and import it again.</source>
        <translation>Problems of the import: %1 errors, %2 to look at. Mend the coloured cells, save this file and import it again.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <translation>Problems of the import</translation>
    </message>
    <message>
        <source>Only the first %1 are listed and marked.</source>
        <translation>Only the first %1 are listed and marked.</translation>
    </message>
    <message>
        <source>The file with the problems is a workbook: its name has to end in .%1.</source>
        <translation>The file with the problems is a workbook: its name has to end in .%1.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>binary data (it holds NUL bytes)</source>
        <translation>binary data (it holds NUL bytes)</translation>
    </message>
    <message>
        <source>%1 cannot be written: is the disk full?</source>
        <translation>%1 cannot be written: is the disk full?</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: it is damaged.</source>
        <translation>%1 cannot be read any further: it is damaged.</translation>
    </message>
    <message>
        <source>%1: the department removed it. It stays in the registry until it is removed here.</source>
        <translation>%1: the department removed it. It stays in the registry until it is removed here.</translation>
    </message>
    <message>
        <source>The department removed it. It stays in the registry until it is removed here.</source>
        <translation>The department removed it. It stays in the registry until it is removed here.</translation>
    </message>
    <message>
        <source>%1 (submitted)</source>
        <translation>%1 (submitted)</translation>
    </message>
    <message>
        <source>%1 (sent back)</source>
        <translation>%1 (sent back)</translation>
    </message>
    <message>
        <source>%1 row %2, %3</source>
        <translation>%1 row %2, %3</translation>
    </message>
    <message>
        <source>%1 blank cells keep the value that the registry has (such as: %2).</source>
        <translation>%1 blank cells keep the value that the registry has (such as: %2).</translation>
    </message>
    <message>
        <source>This is no number of years: it replaces %1 years as a text.</source>
        <translation>This is no number of years: it replaces %1 years as a text.</translation>
    </message>
    <message>
        <source>The answers are not taken: they are given here, for all departments.</source>
        <translation>The answers are not taken: they are given here, for all departments.</translation>
    </message>
    <message>
        <source>It is not taken: departments and zones are kept here.</source>
        <translation>It is not taken: departments and zones are kept here.</translation>
    </message>
    <message>
        <source>It is not taken: the name of the body is kept here.</source>
        <translation>It is not taken: the name of the body is kept here.</translation>
    </message>
    <message>
        <source>%1 assets that were sent have no row: %2. They stay in the registry.</source>
        <translation>%1 assets that were sent have no row: %2. They stay in the registry.</translation>
    </message>
    <message>
        <source>%1 is a folder: name the file with the ledger.</source>
        <translation>%1 is a folder: name the file with the ledger.</translation>
    </message>
    <message>
        <source>%1 connections lead to assets of another department: CISO Assistant connects assets of one domain only.</source>
        <translation>%1 connections lead to assets of another department: CISO Assistant connects assets of one domain only.</translation>
    </message>
    <message>
        <source>The departments are in %1: import them first, as domains. CISO Assistant puts assets of a domain that it does not know into the one chosen there.</source>
        <translation>The departments are in %1: import them first, as domains. CISO Assistant puts assets of a domain that it does not know into the one chosen there.</translation>
    </message>
    <message>
        <source>The due date has passed: %1 is before today.</source>
        <translation>The due date has passed: %1 is before today.</translation>
    </message>
    <message>
        <source>“%1” was sent here. This cell may not be left blank: nothing of the row is taken.</source>
        <translation>“%1” was sent here. This cell may not be left blank: nothing of the row is taken.</translation>
    </message>
    <message>
        <source>Row %1: the number %2 came back as %3. It is taken for the same asset; which number it has is to be decided.</source>
        <translation>Row %1: the number %2 came back as %3. It is taken for the same asset; which number it has is to be decided.</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(cleared)</translation>
    </message>
    <message>
        <source>The policy has no measures. An OSCAL plan has to say of one at least how it stands.</source>
        <translation>The policy has no measures. An OSCAL plan has to say of one at least how it stands.</translation>
    </message>
    <message>
        <source>This is the whole body and no department: %1 assets stand in it and get no department.</source>
        <translation>This is the whole body and no department: %1 assets stand in it and get no department.</translation>
    </message>
    <message>
        <source>It was sent under the policy %1; the registry has adopted %2 since, under which nobody can compare it. Please distribute again; what was filled in can still be read in the file.</source>
        <translation>It was sent under the policy %1; the registry has adopted %2 since, under which nobody can compare it. Please distribute again; what was filled in can still be read in the file.</translation>
    </message>
    <message>
        <source>Row %1 has this number too: only one of them can be the asset.</source>
        <translation>Row %1 has this number too: only one of them can be the asset.</translation>
    </message>
    <message>
        <source>Rows are matched by %1, and row %2 has the same.</source>
        <translation>Rows are matched by %1, and row %2 has the same.</translation>
    </message>
    <message>
        <source>%1 new assets have no kind; without a state of their own they come in as drafts. See whether a column is assigned wrongly.</source>
        <translation>%1 new assets have no kind; without a state of their own they come in as drafts. See whether a column is assigned wrongly.</translation>
    </message>
    <message>
        <source>%1 new assets name no department.</source>
        <translation>%1 new assets name no department.</translation>
    </message>
    <message>
        <source>%1 new assets have no class.</source>
        <translation>%1 new assets have no class.</translation>
    </message>
    <message>
        <source>%1 rows are equal to another one in every cell: each of these is taken once. They are among the rows that are no assets.</source>
        <translation>%1 rows are equal to another one in every cell: each of these is taken once. They are among the rows that are no assets.</translation>
    </message>
    <message>
        <source>Equal to row %1 in every cell: it is taken once.</source>
        <translation>Equal to row %1 in every cell: it is taken once.</translation>
    </message>
</context>
<context>
    <name>daicho::ExportVerb</name>
    <message>
        <source>JSON is always UTF-8; --encoding is for .csv.</source>
        <translation>JSON is always UTF-8; --encoding is for .csv.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>%1 was not written. Use --encoding utf-8, or write “?” for these characters with --force.</source>
        <translation>%1 was not written. Use --encoding utf-8, or write “?” for these characters with --force.</translation>
    </message>
    <message>
        <source>%1: %2 assets.</source>
        <translation>%1: %2 assets.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>of a CSV file</source>
        <translation>of a CSV file</translation>
    </message>
    <message>
        <source>%1: the name has to end in .xlsx, .csv or .json.</source>
        <translation>%1: the name has to end in .xlsx, .csv or .json.</translation>
    </message>
    <message>
        <source>XLSX is always UTF-8; --encoding is for .csv.</source>
        <translation>XLSX is always UTF-8; --encoding is for .csv.</translation>
    </message>
    <message>
        <source>Only a workbook has sheets; --by-department is for .xlsx.</source>
        <translation>Only a workbook has sheets; --by-department is for .xlsx.</translation>
    </message>
    <message>
        <source>%1 was not written. Mend these cells, or leave out with --force what does not fit.</source>
        <translation>%1 was not written. Mend these cells, or leave out with --force what does not fit.</translation>
    </message>
    <message>
        <source>write all assets to an Excel, CSV or JSON file</source>
        <translation>write all assets to an Excel, CSV or JSON file</translation>
    </message>
    <message>
        <source>the file to write: .xlsx, .csv or .json</source>
        <translation>the file to write: .xlsx, .csv or .json</translation>
    </message>
    <message>
        <source>a sheet for each department; of an .xlsx file</source>
        <translation>a sheet for each department; of an .xlsx file</translation>
    </message>
    <message>
        <source>write “?” for characters that cp932 lacks; leave out what Excel cannot hold</source>
        <translation>write “?” for characters that cp932 lacks; leave out what Excel cannot hold</translation>
    </message>
    <message>
        <source>%1 and --as %2 cannot stand together.</source>
        <translation>%1 and --as %2 cannot stand together.</translation>
    </message>
    <message>
        <source>%1: the name has to end in .xlsx or .csv.</source>
        <translation>%1: the name has to end in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>%1: the name has to end in .json.</source>
        <translation>%1: the name has to end in .json.</translation>
    </message>
    <message>
        <source>our own ledger, the import form of CISO Assistant, a plan of OSCAL, or the whole registry</source>
        <translation>our own ledger, the import form of CISO Assistant, a plan of OSCAL, or the whole registry</translation>
    </message>
</context>
<context>
    <name>daicho::FieldsDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>daicho::FindingTable</name>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Class and zone</source>
        <translation>Class and zone</translation>
    </message>
    <message>
        <source>Zone not in the policy</source>
        <translation>Zone not in the policy</translation>
    </message>
    <message>
        <source>Kind not in the policy</source>
        <translation>Kind not in the policy</translation>
    </message>
    <message>
        <source>Class not in the policy</source>
        <translation>Class not in the policy</translation>
    </message>
    <message>
        <source>Personal information not in the policy</source>
        <translation>Personal information not in the policy</translation>
    </message>
    <message>
        <source>Class that has run out</source>
        <translation>Class that has run out</translation>
    </message>
    <message>
        <source>Field not filled in</source>
        <translation>Field not filled in</translation>
    </message>
    <message>
        <source>Review not recorded</source>
        <translation>Review not recorded</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Review overdue</translation>
    </message>
    <message>
        <source>Class too low</source>
        <translation>Class too low</translation>
    </message>
    <message>
        <source>Class of what holds it</source>
        <translation>Class of what holds it</translation>
    </message>
    <message>
        <source>Relations in a ring</source>
        <translation>Relations in a ring</translation>
    </message>
    <message>
        <source>Measures of a contract</source>
        <translation>Measures of a contract</translation>
    </message>
    <message>
        <source>Sanitising not in the policy</source>
        <translation>Sanitising not in the policy</translation>
    </message>
    <message>
        <source>Record of disposal</source>
        <translation>Record of disposal</translation>
    </message>
    <message>
        <source>Method of disposal</source>
        <translation>Method of disposal</translation>
    </message>
    <message>
        <source>Flow not restricted</source>
        <translation>Flow not restricted</translation>
    </message>
    <message>
        <source>Flow not sanitised</source>
        <translation>Flow not sanitised</translation>
    </message>
    <message>
        <source>Personal information on the internet</source>
        <translation>Personal information on the internet</translation>
    </message>
    <message>
        <source>Terms of a cloud service</source>
        <translation>Terms of a cloud service</translation>
    </message>
    <message>
        <source>Responsible person of an account</source>
        <translation>Responsible person of an account</translation>
    </message>
</context>
<context>
    <name>daicho::FindingTexts</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>Sub-kind</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodian</translation>
    </message>
    <message>
        <source>Media and places</source>
        <translation>Media and places</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>Handling restrictions</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Approval of off-site use</source>
        <translation>Approval of off-site use</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Labelling</translation>
    </message>
    <message>
        <source>Take-out restriction</source>
        <translation>Take-out restriction</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In service since</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Last review</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Reason for %1</translation>
    </message>
    <message>
        <source>%1 is not filled in; the policy asks for it.</source>
        <translation>%1 is not filled in; the policy asks for it.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 is %2, but has to be at least %3: %4</source>
        <translation>%1 is %2, but has to be at least %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 is not in use on this day.</source>
        <translation>%1: %2 is not in use on this day.</translation>
    </message>
    <message>
        <source>%1: %2 is not in use on this day; classify it anew, such as: %3</source>
        <translation>%1: %2 is not in use on this day; classify it anew, such as: %3</translation>
    </message>
    <message>
        <source>who permitted it</source>
        <translation>who permitted it</translation>
    </message>
    <message>
        <source>when</source>
        <translation>when</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>by whom</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>what was done</translation>
    </message>
    <message>
        <source>the method</source>
        <translation>the method</translation>
    </message>
    <message>
        <source>The record of its disposal does not say: %1</source>
        <translation>The record of its disposal does not say: %1</translation>
    </message>
    <message>
        <source>Disposed of by “%1”; what is of its kind and class goes by: %2</source>
        <translation>Disposed of by “%1”; what is of its kind and class goes by: %2</translation>
    </message>
    <message>
        <source>The policy has no method “%1”; what is of its kind and class goes by: %2</source>
        <translation>The policy has no method “%1”; what is of its kind and class goes by: %2</translation>
    </message>
    <message>
        <source>Required, but not done: %1 and %2 more</source>
        <translation>Required, but not done: %1 and %2 more</translation>
    </message>
    <message>
        <source>Required, but not done: %1</source>
        <translation>Required, but not done: %1</translation>
    </message>
    <message>
        <source>The policy has no zone “%1”.</source>
        <translation>The policy has no zone “%1”.</translation>
    </message>
    <message>
        <source>The policy has no way of sanitising “%1”.</source>
        <translation>The policy has no way of sanitising “%1”.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Added up: %1 make %2</source>
        <translation>Added up: %1 make %2</translation>
    </message>
    <message>
        <source>The highest counts: %1</source>
        <translation>The highest counts: %1</translation>
    </message>
    <message>
        <source>Raised to %1: %2</source>
        <translation>Raised to %1: %2</translation>
    </message>
    <message>
        <source>%1 is %2, lower than that of what it holds: %3 (%4)</source>
        <translation>%1 is %2, lower than that of what it holds: %3 (%4)</translation>
    </message>
    <message>
        <source>The connections stand in a ring: %1</source>
        <translation>The connections stand in a ring: %1</translation>
    </message>
    <message>
        <source>It was never reviewed; the ledger is reviewed: %1</source>
        <translation>It was never reviewed; the ledger is reviewed: %1</translation>
    </message>
    <message>
        <source>The review was due on %1.</source>
        <translation>The review was due on %1.</translation>
    </message>
</context>
<context>
    <name>daicho::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>All checks</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 findings</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>No finding matches the filter.</translation>
    </message>
    <message>
        <source>Nothing was found, but there is nothing in the registry yet.
Register assets or import the ledger that your office keeps; then it is checked here.</source>
        <translation>Nothing was found, but there is nothing in the registry yet.
Register assets or import the ledger that your office keeps; then it is checked here.</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>No problems were found.</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>Search in findings</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Findings by check</source>
        <translation>Findings by check</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>&amp;Mend…</translation>
    </message>
    <message>
        <source>Opens the place where it is mended (Enter)</source>
        <translation>Opens the place where it is mended (Enter)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errors and warnings</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Choose a finding to read it in full.</source>
        <translation>Choose a finding to read it in full.</translation>
    </message>
</context>
<context>
    <name>daicho::FlowDialog</name>
    <message>
        <source>Add a flow</source>
        <translation>Add a flow</translation>
    </message>
    <message>
        <source>Edit the flow</source>
        <translation>Edit the flow</translation>
    </message>
    <message>
        <source>This asset</source>
        <translation>This asset</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>&amp;Other asset</source>
        <translation>&amp;Other asset</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocol</translation>
    </message>
    <message>
        <source>&amp;Sanitising</source>
        <translation>&amp;Sanitising</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>sends to the other (→)</source>
        <translation>sends to the other (→)</translation>
    </message>
    <message>
        <source>receives from the other (←)</source>
        <translation>receives from the other (←)</translation>
    </message>
    <message>
        <source>&amp;Restricted: path and protocol are limited to what is needed</source>
        <translation>&amp;Restricted: path and protocol are limited to what is needed</translation>
    </message>
    <message>
        <source>such as HTTPS/443</source>
        <translation>such as HTTPS/443</translation>
    </message>
    <message>
        <source>(not sanitised)</source>
        <translation>(not sanitised)</translation>
    </message>
</context>
<context>
    <name>daicho::FlowTable</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sanitising</source>
        <translation>Sanitising</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>daicho::FontSet</name>
    <message>
        <source>No Japanese font was found. Install BIZ UDGothic (package fonts-morisawa-bizud-gothic) or Noto Sans CJK JP (package fonts-noto-cjk) and try again.</source>
        <translation>No Japanese font was found. Install BIZ UDGothic (package fonts-morisawa-bizud-gothic) or Noto Sans CJK JP (package fonts-noto-cjk) and try again.</translation>
    </message>
</context>
<context>
    <name>daicho::FormTable</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>What the form would do</source>
        <translation>What the form would do</translation>
    </message>
    <message>
        <source>Departments (%1)</source>
        <translation>Departments (%1)</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Answers (%1)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Below, before</source>
        <translation>Below, before</translation>
    </message>
    <message>
        <source>Below, after</source>
        <translation>Below, after</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>daicho::HandOut</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>Nothing was handed out: it was cancelled.</source>
        <translation>Nothing was handed out: it was cancelled.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was written.</source>
        <translation>%1 is there already. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>daicho::Help</name>
    <message>
        <source>Daicho %1

The information-asset registry of Japanese local governments.
Free software under the GNU General Public License, version 3 or later.

Qt %2</source>
        <translation>Daicho %1

The information-asset registry of Japanese local governments.
Free software under the GNU General Public License, version 3 or later.

Qt %2</translation>
    </message>
    <message>
        <source>About Daicho</source>
        <translation>About Daicho</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>The manual is not installed on this computer.</source>
        <translation>The manual is not installed on this computer.</translation>
    </message>
</context>
<context>
    <name>daicho::HereBand</name>
    <message>
        <source>This ledger was handed out to %1.</source>
        <translation>This ledger was handed out to %1.</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>It was due on %1.</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>It is due on %1.</translation>
    </message>
    <message>
        <source>Save for handing &amp;in…</source>
        <translation>Save for handing &amp;in…</translation>
    </message>
    <message>
        <source>Writes a copy of this file to give back</source>
        <translation>Writes a copy of this file to give back</translation>
    </message>
    <message>
        <source>%1 handed in</source>
        <translation>%1 handed in</translation>
    </message>
    <message>
        <source>Save for handing in</source>
        <translation>Save for handing in</translation>
    </message>
    <message>
        <source>Registry files (*.daicho)</source>
        <translation>Registry files (*.daicho)</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>The copy was not written</translation>
    </message>
    <message>
        <source>Choose another name than that of this file.</source>
        <translation>Choose another name than that of this file.</translation>
    </message>
    <message>
        <source>Open measures (%1)</source>
        <translation>Open measures (%1)</translation>
    </message>
    <message>
        <source>No measures are open</source>
        <translation>No measures are open</translation>
    </message>
    <message>
        <source>Shows the measures of this department that are partly done, not done or unanswered</source>
        <translation>Shows the measures of this department that are partly done, not done or unanswered</translation>
    </message>
    <message>
        <source>%1 was written. Give this file back to those who handed the ledger out.</source>
        <translation>%1 was written. Give this file back to those who handed the ledger out.</translation>
    </message>
    <message>
        <source>%1 measures are still open, %2 of them unanswered.</source>
        <translation>%1 measures are still open, %2 of them unanswered.</translation>
    </message>
    <message>
        <source>No measures are open.</source>
        <translation>No measures are open.</translation>
    </message>
    <message>
        <source>Saved for handing in</source>
        <translation>Saved for handing in</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryFields</name>
    <message>
        <source>Reason for %1</source>
        <translation>Reason for %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note on %1</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (new)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (removed)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Search in subjects and people</source>
        <translation>Search in subjects and people</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Nothing in the history contains this text.</source>
        <translation>Nothing in the history contains this text.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every change that you make is listed here, with the name of who made it.</source>
        <translation>Nothing was changed yet. Every change that you make is listed here, with the name of who made it.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Takes back: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Does again: %1</source>
        <translation>Does again: %1</translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>The first %1 rows are shown.</translation>
    </message>
    <message>
        <source>Looking for lowered classes …</source>
        <translation>Looking for lowered classes …</translation>
    </message>
    <message>
        <source>No change here lowered a class.</source>
        <translation>No change here lowered a class.</translation>
    </message>
    <message>
        <source>class lowered</source>
        <translation>class lowered</translation>
    </message>
    <message>
        <source>Only &amp;lowered classes</source>
        <translation>Only &amp;lowered classes</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryTable</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryVerb</name>
    <message>
        <source>(revision %1)</source>
        <translation>(revision %1)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>--limit needs a number above 0.</source>
        <translation>--limit needs a number above 0.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Taken back (revision %1): %2</source>
        <translation>Taken back (revision %1): %2</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Redoing</translation>
    </message>
    <message>
        <source>Done again (revision %1): %2</source>
        <translation>Done again (revision %1): %2</translation>
    </message>
    <message>
        <source>list what was changed, by whom and when</source>
        <translation>list what was changed, by whom and when</translation>
    </message>
    <message>
        <source>only the last N changes</source>
        <translation>only the last N changes</translation>
    </message>
    <message>
        <source>take back the last change</source>
        <translation>take back the last change</translation>
    </message>
    <message>
        <source>do again what was taken back last</source>
        <translation>do again what was taken back last</translation>
    </message>
    <message>
        <source>The history is whole: every change follows from the one before it.</source>
        <translation>The history is whole: every change follows from the one before it.</translation>
    </message>
    <message>
        <source>The history was tampered with or damaged at revision %1.</source>
        <translation>The history was tampered with or damaged at revision %1.</translation>
    </message>
    <message>
        <source>check that nothing in it was altered</source>
        <translation>check that nothing in it was altered</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryWords</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Outsourcing</source>
        <translation>Outsourcing</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Cloud service</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>Sub-kind</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodian</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Kept outside</source>
        <translation>Kept outside</translation>
    </message>
    <message>
        <source>Approval to keep it outside</source>
        <translation>Approval to keep it outside</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>Handling restrictions</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Labelling</translation>
    </message>
    <message>
        <source>Take-out restriction</source>
        <translation>Take-out restriction</translation>
    </message>
    <message>
        <source>Retention (years)</source>
        <translation>Retention (years)</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Contract or service</source>
        <translation>Contract or service</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In service since</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Last review</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Disposal permitted by</source>
        <translation>Disposal permitted by</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>Disposed of on</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>Disposed of by</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Method of disposal</source>
        <translation>Method of disposal</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Place in the order</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>Responsible post</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>(removed since)</source>
        <translation>(removed since)</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depends on</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Derived from</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Negotiated</translation>
    </message>
    <message>
        <source>Provider&apos;s standard terms</source>
        <translation>Provider&apos;s standard terms</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Standard ledger</source>
        <translation>Standard ledger</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>From asset</source>
        <translation>From asset</translation>
    </message>
    <message>
        <source>To asset</source>
        <translation>To asset</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Limited communication</source>
        <translation>Limited communication</translation>
    </message>
    <message>
        <source>Sanitising</source>
        <translation>Sanitising</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Merged on</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>Sent back on</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>daicho::ImportDialog</name>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Stopped. Change anything above to compare again.</source>
        <translation>Stopped. Change anything above to compare again.</translation>
    </message>
    <message>
        <source>Rows to import (%1)</source>
        <translation>Rows to import (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>Rows that are no assets (%1)</source>
        <translation>Rows that are no assets (%1)</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Reading and comparing…</translation>
    </message>
    <message>
        <source>New %1&#x3000;Changed %2&#x3000;Unchanged %3&#x3000;Only in the registry %4</source>
        <translation>New %1&#x3000;Changed %2&#x3000;Unchanged %3&#x3000;Only in the registry %4</translation>
    </message>
    <message>
        <source>&#x3000;With problems %1</source>
        <translation>&#x3000;With problems %1</translation>
    </message>
    <message>
        <source>The registry holds everything in this file already: there is nothing to import.</source>
        <translation>The registry holds everything in this file already: there is nothing to import.</translation>
    </message>
    <message>
        <source>These columns are left out: %1</source>
        <translation>These columns are left out: %1</translation>
    </message>
    <message>
        <source>Load columns</source>
        <translation>Load columns</translation>
    </message>
    <message>
        <source>Column mappings (*.json)</source>
        <translation>Column mappings (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>Save columns</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Shift_JIS (CP932)</source>
        <translation>Shift_JIS (CP932)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>First row of the header</source>
        <translation>First row of the header</translation>
    </message>
    <message>
        <source>Last row of the header</source>
        <translation>Last row of the header</translation>
    </message>
    <message>
        <source>&amp;Load columns…</source>
        <translation>&amp;Load columns…</translation>
    </message>
    <message>
        <source>Sa&amp;ve columns…</source>
        <translation>Sa&amp;ve columns…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separator</translation>
    </message>
    <message>
        <source>&amp;Header from row</source>
        <translation>&amp;Header from row</translation>
    </message>
    <message>
        <source>&amp;to row</source>
        <translation>&amp;to row</translation>
    </message>
    <message>
        <source>&amp;Department of rows without one</source>
        <translation>&amp;Department of rows without one</translation>
    </message>
    <message>
        <source>Rows as they will be stored</source>
        <translation>Rows as they will be stored</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with problems and import the others</source>
        <translation>&amp;Leave out the rows with problems and import the others</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Take this sheet</source>
        <translation>&amp;Take this sheet</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>Sh&amp;eet</translation>
    </message>
    <message>
        <source>%1 (hidden, left out)</source>
        <translation>%1 (hidden, left out)</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (left out)</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Differences (%1)</translation>
    </message>
    <message>
        <source>Unknown names and values (%1)</source>
        <translation>Unknown names and values (%1)</translation>
    </message>
    <message>
        <source>Taken of these: new %1&#x3000;changed %2&#x3000;retired %3</source>
        <translation>Taken of these: new %1&#x3000;changed %2&#x3000;retired %3</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>This cannot be imported</translation>
    </message>
    <message>
        <source>These assets cannot be stored with only some of their fields taken.</source>
        <translation>These assets cannot be stored with only some of their fields taken.</translation>
    </message>
    <message>
        <source>&amp;Match by</source>
        <translation>&amp;Match by</translation>
    </message>
    <message>
        <source>&amp;Forget that</source>
        <translation>&amp;Forget that</translation>
    </message>
    <message>
        <source>&amp;Write the problems back…</source>
        <translation>&amp;Write the problems back…</translation>
    </message>
    <message>
        <source>Makes a copy of the ledger in which each cell with a problem is coloured and says why</source>
        <translation>Makes a copy of the ledger in which each cell with a problem is coloured and says why</translation>
    </message>
    <message>
        <source>Not a single row can be taken: see the problems.</source>
        <translation>Not a single row can be taken: see the problems.</translation>
    </message>
    <message>
        <source>Nothing is chosen: take at least one of the differences.</source>
        <translation>Nothing is chosen: take at least one of the differences.</translation>
    </message>
    <message>
        <source>Controls without a measure (%1)</source>
        <translation>Controls without a measure (%1)</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken: see the lists below.</source>
        <translation>Nothing of this file can be taken: see the lists below.</translation>
    </message>
    <message>
        <source>This file makes departments, not assets.</source>
        <translation>This file makes departments, not assets.</translation>
    </message>
    <message>
        <source>This file makes answers, not assets.</source>
        <translation>This file makes answers, not assets.</translation>
    </message>
    <message>
        <source>New %1&#x3000;Changed %2&#x3000;Unchanged %3</source>
        <translation>New %1&#x3000;Changed %2&#x3000;Unchanged %3</translation>
    </message>
    <message>
        <source>The file names %1 posts or contracts that the registry does not have: importing makes them, unless you decide otherwise under the unknown names.</source>
        <translation>The file names %1 posts or contracts that the registry does not have: importing makes them, unless you decide otherwise under the unknown names.</translation>
    </message>
    <message>
        <source>The file names %1 departments that the registry does not have (%2): importing makes them, unless you decide otherwise under the unknown names.</source>
        <translation>The file names %1 departments that the registry does not have (%2): importing makes them, unless you decide otherwise under the unknown names.</translation>
    </message>
    <message>
        <source>%1 rows cannot be taken as they stand: say under the unknown values what they mean, mend the file, or tick at the bottom to leave these rows out.</source>
        <translation>%1 rows cannot be taken as they stand: say under the unknown values what they mean, mend the file, or tick at the bottom to leave these rows out.</translation>
    </message>
    <message>
        <source>%1 rows cannot be taken as they stand: mend the file, or tick at the bottom to leave these rows out.</source>
        <translation>%1 rows cannot be taken as they stand: mend the file, or tick at the bottom to leave these rows out.</translation>
    </message>
    <message>
        <source>(%1 of %2 sheets)</source>
        <translation>(%1 of %2 sheets)</translation>
    </message>
    <message>
        <source>… and %1 more: point here</source>
        <translation>… and %1 more: point here</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columns</translation>
    </message>
    <message>
        <source>meanings of %1 values</source>
        <translation>meanings of %1 values</translation>
    </message>
    <message>
        <source>by what rows are matched</source>
        <translation>by what rows are matched</translation>
    </message>
    <message>
        <source>This file is read as you decided for the last ledger of this layout.</source>
        <translation>This file is read as you decided for the last ledger of this layout.</translation>
    </message>
    <message>
        <source>Taken over from the last ledger of this layout: %1.</source>
        <translation>Taken over from the last ledger of this layout: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Blank cells (%1)</source>
        <translation>Blank cells (%1)</translation>
    </message>
    <message>
        <source>%1 — perhaps %2</source>
        <translation>%1 — perhaps %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Value that stays</source>
        <translation>Value that stays</translation>
    </message>
</context>
<context>
    <name>daicho::ImportTable</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
</context>
<context>
    <name>daicho::ImportVerb</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>commas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semicolons</translation>
    </message>
    <message>
        <source>%1: %2, separated by %3, header in rows %4 to %5</source>
        <translation>%1: %2, separated by %3, header in rows %4 to %5</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>First value</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, not in the ledger: %4</source>
        <translation>New: %1, changed: %2, unchanged: %3, not in the ledger: %4</translation>
    </message>
    <message>
        <source>Rows that are no assets: %1</source>
        <translation>Rows that are no assets: %1</translation>
    </message>
    <message>
        <source>Rows with problems: %1</source>
        <translation>Rows with problems: %1</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend these rows, or take the others with --take-rest.</source>
        <translation>Nothing was imported. Mend these rows, or take the others with --take-rest.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Nothing was written: the registry holds all of this already.</source>
        <translation>Nothing was written: the registry holds all of this already.</translation>
    </message>
    <message>
        <source>Imported (revision %1).</source>
        <translation>Imported (revision %1).</translation>
    </message>
    <message>
        <source>LEDGER</source>
        <translation>LEDGER</translation>
    </message>
    <message>
        <source>the file with the ledger</source>
        <translation>the file with the ledger</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>the department of rows that name none</source>
        <translation>the department of rows that name none</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>which column holds what, as JSON; found when not given</source>
        <translation>which column holds what, as JSON; found when not given</translation>
    </message>
    <message>
        <source>only show what would be imported</source>
        <translation>only show what would be imported</translation>
    </message>
    <message>
        <source>leave out the rows with problems and take the others</source>
        <translation>leave out the rows with problems and take the others</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: header in rows %2 to %3</source>
        <translation>Sheet &quot;%1&quot;: header in rows %2 to %3</translation>
    </message>
    <message>
        <source>(department: %1)</source>
        <translation>(department: %1)</translation>
    </message>
    <message>
        <source>take a ledger in: XLSX, ODS, CSV or tab-separated, as offices save it</source>
        <translation>take a ledger in: XLSX, ODS, CSV or tab-separated, as offices save it</translation>
    </message>
    <message>
        <source>(put into another field)</source>
        <translation>(put into another field)</translation>
    </message>
    <message>
        <source>New department: %1</source>
        <translation>New department: %1</translation>
    </message>
    <message>
        <source>New posts: %1</source>
        <translation>New posts: %1</translation>
    </message>
    <message>
        <source>New contracts and services: %1</source>
        <translation>New contracts and services: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columns left out: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no preset “%1”; there are: %2.</source>
        <translation>There is no preset “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” to match by.</source>
        <translation>There is no field “%1” to match by.</translation>
    </message>
    <message>
        <source>%1 is a text file and has no sheets.</source>
        <translation>%1 is a text file and has no sheets.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; there are: %2.</source>
        <translation>There is no sheet “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported: not a single row could be taken.</source>
        <translation>Nothing was imported: not a single row could be taken.</translation>
    </message>
    <message>
        <source>There is no problem: %1 was not written.</source>
        <translation>There is no problem: %1 was not written.</translation>
    </message>
    <message>
        <source>Marking problems</source>
        <translation>Marking problems</translation>
    </message>
    <message>
        <source>%1 problems were written into %2.</source>
        <translation>%1 problems were written into %2.</translation>
    </message>
    <message>
        <source>read it as this program&apos;s form, or as none; recognised when not given</source>
        <translation>read it as this program&apos;s form, or as none; recognised when not given</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>FIELDS</translation>
    </message>
    <message>
        <source>match rows with assets by these fields, as in name,department; otherwise by number, else by name and department</source>
        <translation>match rows with assets by these fields, as in name,department; otherwise by number, else by name and department</translation>
    </message>
    <message>
        <source>take only this sheet of a workbook; may be given again</source>
        <translation>take only this sheet of a workbook; may be given again</translation>
    </message>
    <message>
        <source>rows of departments that the registry lacks are problems</source>
        <translation>rows of departments that the registry lacks are problems</translation>
    </message>
    <message>
        <source>write the ledger there as a workbook with its problems marked</source>
        <translation>write the ledger there as a workbook with its problems marked</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>partly done</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Below, before</source>
        <translation>Below, before</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3</source>
        <translation>New: %1, changed: %2, unchanged: %3</translation>
    </message>
    <message>
        <source>row %1: %2 (%3)</source>
        <translation>row %1: %2 (%3)</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>%1 row %2, %3, %4: %5 → %6</source>
        <translation>%1 row %2, %3, %4: %5 → %6</translation>
    </message>
    <message>
        <source>and %1 more changes</source>
        <translation>and %1 more changes</translation>
    </message>
    <message>
        <source>(perhaps: %1)</source>
        <translation>(perhaps: %1)</translation>
    </message>
    <message>
        <source>%1 not known: %2</source>
        <translation>%1 not known: %2</translation>
    </message>
</context>
<context>
    <name>daicho::ImportanceText</name>
    <message>
        <source>Importance: %1 — %2</source>
        <translation>Importance: %1 — %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>daicho::KeyChoice</name>
    <message>
        <source>By what rows are matched with assets</source>
        <translation>By what rows are matched with assets</translation>
    </message>
    <message>
        <source>Number, else name and department</source>
        <translation>Number, else name and department</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerChoices</name>
    <message>
        <source>All departments</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>(no department)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Department</translation>
    </message>
    <message>
        <source>Paper (landscape)</source>
        <translation>Paper (landscape)</translation>
    </message>
    <message>
        <source>A&amp;4</source>
        <translation>A&amp;4</translation>
    </message>
    <message>
        <source>A&amp;3 (more columns)</source>
        <translation>A&amp;3 (more columns)</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Save as PDF …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Print …</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerLayout</name>
    <message>
        <source>The ledger was not made: it was cancelled.</source>
        <translation>The ledger was not made: it was cancelled.</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerNavigator</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>First page (Home)</source>
        <translation>First page (Home)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Last page (End)</source>
        <translation>Last page (End)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Fit the sheet&apos;s width into the window</source>
        <translation>Fit the sheet&apos;s width into the window</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Fit the whole sheet into the window</source>
        <translation>Fit the whole sheet into the window</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Preview of the printed ledger</source>
        <translation>Preview of the printed ledger</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerPage</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Laying out the pages …</translation>
    </message>
    <message>
        <source>There are no assets yet. Add assets or import a ledger; it can be printed then.</source>
        <translation>There are no assets yet. Add assets or import a ledger; it can be printed then.</translation>
    </message>
    <message>
        <source>Ledger %1 %2</source>
        <translation>Ledger %1 %2</translation>
    </message>
    <message>
        <source>Save the ledger as PDF</source>
        <translation>Save the ledger as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Writing %1 …</translation>
    </message>
    <message>
        <source>%1 was written: %2 pages.</source>
        <translation>%1 was written: %2 pages.</translation>
    </message>
    <message>
        <source>The PDF could not be written</source>
        <translation>The PDF could not be written</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>The ledger was sent to the printer.</source>
        <translation>The ledger was sent to the printer.</translation>
    </message>
    <message>
        <source>The ledger could not be printed</source>
        <translation>The ledger could not be printed</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerPdf</name>
    <message>
        <source>The ledger was not made: it was cancelled.</source>
        <translation>The ledger was not made: it was cancelled.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>The folder of %1 does not exist.</translation>
    </message>
    <message>
        <source>The disk is full. %1 was not written.</source>
        <translation>The disk is full. %1 was not written.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 is not a file.</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerPrinting</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Printing was cancelled.</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>The printer stopped.</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerVerb</name>
    <message>
        <source>%1: the name has to end in .pdf.</source>
        <translation>%1: the name has to end in .pdf.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>%1: %2 pages.</source>
        <translation>%1: %2 pages.</translation>
    </message>
    <message>
        <source>print the ledger of information assets to a PDF file</source>
        <translation>print the ledger of information assets to a PDF file</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>the file to write: .pdf</source>
        <translation>the file to write: .pdf</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>only this department and those below it</source>
        <translation>only this department and those below it</translation>
    </message>
    <message>
        <source>the paper, on its side; A4 when not given</source>
        <translation>the paper, on its side; A4 when not given</translation>
    </message>
</context>
<context>
    <name>daicho::LinkDialog</name>
    <message>
        <source>Add a relation</source>
        <translation>Add a relation</translation>
    </message>
    <message>
        <source>Edit the relation</source>
        <translation>Edit the relation</translation>
    </message>
    <message>
        <source>This asset</source>
        <translation>This asset</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>&amp;Other asset</source>
        <translation>&amp;Other asset</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>daicho::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>daicho::MainWindow</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Export the ledger</translation>
    </message>
    <message>
        <source>Some characters do not exist in CP932</source>
        <translation>Some characters do not exist in CP932</translation>
    </message>
    <message>
        <source>Nothing was written yet. UTF-8 has all characters.</source>
        <translation>Nothing was written yet. UTF-8 has all characters.</translation>
    </message>
    <message>
        <source>Write the file with “?” in place of these characters?</source>
        <translation>Write the file with “?” in place of these characters?</translation>
    </message>
    <message>
        <source>Write with “?”</source>
        <translation>Write with “?”</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Writing %1 …</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>The file was not written</translation>
    </message>
    <message>
        <source>Written: %1 assets to %2</source>
        <translation>Written: %1 assets to %2</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Opening %1 …</translation>
    </message>
    <message>
        <source>The registry cannot be opened</source>
        <translation>The registry cannot be opened</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody else was quicker</source>
        <translation>Somebody else was quicker</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>The change was not saved</translation>
    </message>
    <message>
        <source>These have to be put right first; nothing was saved.</source>
        <translation>These have to be put right first; nothing was saved.</translation>
    </message>
    <message>
        <source>   (Ctrl+Z takes it back)</source>
        <translation>   (Ctrl+Z takes it back)</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Undoing …</translation>
    </message>
    <message>
        <source>Redoing …</source>
        <translation>Redoing …</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>New registry</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registry</translation>
    </message>
    <message>
        <source>Daicho registries (*.daicho)</source>
        <translation>Daicho registries (*.daicho)</translation>
    </message>
    <message>
        <source>The registry cannot be made</source>
        <translation>The registry cannot be made</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>Open a registry</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>Making the sample …</translation>
    </message>
    <message>
        <source>The sample cannot be made</source>
        <translation>The sample cannot be made</translation>
    </message>
    <message>
        <source>Import a ledger file</source>
        <translation>Import a ledger file</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Daicho</source>
        <translation>Daicho</translation>
    </message>
    <message>
        <source>[read-only]</source>
        <translation>[read-only]</translation>
    </message>
    <message>
        <source>Open a registry first</source>
        <translation>Open a registry first</translation>
    </message>
    <message>
        <source>A ledger file is taken into a registry. Open one, or make a new one, and drop the file again.</source>
        <translation>A ledger file is taken into a registry. Open one, or make a new one, and drop the file again.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Some texts do not fit into Excel cells</source>
        <translation>Some texts do not fit into Excel cells</translation>
    </message>
    <message>
        <source>Nothing was written yet. CSV and JSON files can hold these texts.</source>
        <translation>Nothing was written yet. CSV and JSON files can hold these texts.</translation>
    </message>
    <message>
        <source>Write the file and leave out what does not fit?</source>
        <translation>Write the file and leave out what does not fit?</translation>
    </message>
    <message>
        <source>Write without it</source>
        <translation>Write without it</translation>
    </message>
    <message>
        <source>Ledger files (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>Ledger files (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>The file was written</translation>
    </message>
    <message>
        <source>Not everything fits into this form.</source>
        <translation>Not everything fits into this form.</translation>
    </message>
    <message>
        <source>This is a registry and no ledger. Open it, or collect it where ledgers are handed out.</source>
        <translation>This is a registry and no ledger. Open it, or collect it where ledgers are handed out.</translation>
    </message>
    <message>
        <source>The departments go into a second file, %1, which is there already.</source>
        <translation>The departments go into a second file, %1, which is there already.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>   (Ctrl+Y does it again)</source>
        <translation>   (Ctrl+Y does it again)</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
</context>
<context>
    <name>daicho::MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>Field in Daicho</source>
        <translation>Field in Daicho</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(column %1)</translation>
    </message>
    <message>
        <source>Field of %1</source>
        <translation>Field of %1</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(leave out)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>please check</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>as last time</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
</context>
<context>
    <name>daicho::MeasureDialog</name>
    <message>
        <source>Add a measure of your own</source>
        <translation>Add a measure of your own</translation>
    </message>
    <message>
        <source>Wording (Japanese)</source>
        <translation>Wording (Japanese)</translation>
    </message>
    <message>
        <source>Wording (English)</source>
        <translation>Wording (English)</translation>
    </message>
    <message>
        <source>Source (clause or rule)</source>
        <translation>Source (clause or rule)</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Answered for</translation>
    </message>
    <message>
        <source>Required when</source>
        <translation>Required when</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1 or higher</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>(any)</source>
        <translation>(any)</translation>
    </message>
    <message>
        <source>The policy has a measure with this code already.</source>
        <translation>The policy has a measure with this code already.</translation>
    </message>
</context>
<context>
    <name>daicho::MeasureTree</name>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Measures of the policy</source>
        <translation>Measures of the policy</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>asset</translation>
    </message>
    <message>
        <source>contract or service</source>
        <translation>contract or service</translation>
    </message>
</context>
<context>
    <name>daicho::NewVerb</name>
    <message>
        <source>There is no policy “%1”; there are: %2.</source>
        <translation>There is no policy “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>%1 was made for %2 (policy %3, version %4).</source>
        <translation>%1 was made for %2 (policy %3, version %4).</translation>
    </message>
    <message>
        <source>make a registry from a policy</source>
        <translation>make a registry from a policy</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>id of the policy (see “daicho policy list”), or a file with one</source>
        <translation>id of the policy (see “daicho policy list”), or a file with one</translation>
    </message>
</context>
<context>
    <name>daicho::OpenTable</name>
    <message>
        <source>Asset or place</source>
        <translation>Asset or place</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>daicho::Organise</name>
    <message>
        <source>There are departments below it. Move or remove those first.</source>
        <translation>There are departments below it. Move or remove those first.</translation>
    </message>
    <message>
        <source>%1 assets belong to it. Move them to another department, or set the day on which it ended.</source>
        <translation>%1 assets belong to it. Move them to another department, or set the day on which it ended.</translation>
    </message>
    <message>
        <source>Posts belong to it. Set the day on which it ended instead.</source>
        <translation>Posts belong to it. Set the day on which it ended instead.</translation>
    </message>
    <message>
        <source>Contracts or external services belong to it. Move those first.</source>
        <translation>Contracts or external services belong to it. Move those first.</translation>
    </message>
    <message>
        <source>%1 assets belong to it. Set the day on which it ended instead.</source>
        <translation>%1 assets belong to it. Set the day on which it ended instead.</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (removed)</translation>
    </message>
</context>
<context>
    <name>daicho::PdfWriter</name>
    <message>
        <source>The font %1 cannot be read.</source>
        <translation>The font %1 cannot be read.</translation>
    </message>
    <message>
        <source>The PDF cannot be written: %1.</source>
        <translation>The PDF cannot be written: %1.</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyContents</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>What the policy says</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>Organs</translation>
    </message>
    <message>
        <source>Information assets</source>
        <translation>Information assets</translation>
    </message>
    <message>
        <source>all that is held</source>
        <translation>all that is held</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Established</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amended</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>not public</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Its own words</translation>
    </message>
    <message>
        <source>The body itself</source>
        <translation>The body itself</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Who counts as staff</source>
        <translation>Who counts as staff</translation>
    </message>
    <message>
        <source>What staff have to obey</source>
        <translation>What staff have to obey</translation>
    </message>
    <message>
        <source>Server room</source>
        <translation>Server room</translation>
    </message>
    <message>
        <source>Plan for incidents</source>
        <translation>Plan for incidents</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Audit and self-check</source>
        <translation>Audit and self-check</translation>
    </message>
    <message>
        <source>How often audits are</source>
        <translation>How often audits are</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Axes of classification</source>
        <translation>Axes of classification</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>nothing new is put into it</source>
        <translation>nothing new is put into it</translation>
    </message>
    <message>
        <source>Levels of %1</source>
        <translation>Levels of %1</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Kinds of assets</source>
        <translation>Kinds of assets</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyOscalVerb</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a catalogue.</source>
        <translation>%1 is too large for a catalogue.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2</source>
        <translation>%1 is no JSON: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>“daicho policy oscal” needs --out FILE.</source>
        <translation>“daicho policy oscal” needs --out FILE.</translation>
    </message>
    <message>
        <source>%1 is there already; use --force to replace it.</source>
        <translation>%1 is there already; use --force to replace it.</translation>
    </message>
    <message>
        <source>%1 is the catalogue itself; name another file to write.</source>
        <translation>%1 is the catalogue itself; name another file to write.</translation>
    </message>
    <message>
        <source>%1: the catalogue “%2” with %3 measures was written; %4 withdrawn controls were left out.</source>
        <translation>%1: the catalogue “%2” with %3 measures was written; %4 withdrawn controls were left out.</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyPage</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Answered for</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>Spells out</source>
        <translation>Spells out</translation>
    </message>
    <message>
        <source>Chapter of the standard</source>
        <translation>Chapter of the standard</translation>
    </message>
    <message>
        <source>Item of the ordinance</source>
        <translation>Item of the ordinance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Required when</source>
        <translation>Required when</translation>
    </message>
    <message>
        <source>no rule asks for it</source>
        <translation>no rule asks for it</translation>
    </message>
    <message>
        <source>Spelled out by</source>
        <translation>Spelled out by</translation>
    </message>
    <message>
        <source>Search in measures, clauses and codes</source>
        <translation>Search in measures, clauses and codes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Adopt …</source>
        <translation>Adopt …</translation>
    </message>
    <message>
        <source>Put another policy in force, or take measures from the catalogue of the standard</source>
        <translation>Put another policy in force, or take measures from the catalogue of the standard</translation>
    </message>
    <message>
        <source>Read a text …</source>
        <translation>Read a text …</translation>
    </message>
    <message>
        <source>Draft a policy from its published text</source>
        <translation>Draft a policy from its published text</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Own measure …</source>
        <translation>Own measure …</translation>
    </message>
    <message>
        <source>Document …</source>
        <translation>Document …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No measure contains this text.</source>
        <translation>No measure contains this text.</translation>
    </message>
    <message>
        <source>The chosen measure in full</source>
        <translation>The chosen measure in full</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Terms, documents, levels</source>
        <translation>Terms, documents, levels</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>in force from %1</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>%1 measures</translation>
    </message>
    <message>
        <source>Choose a measure to see when it is required.</source>
        <translation>Choose a measure to see when it is required.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Why it is not public</source>
        <translation>Why it is not public</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>The policy was not changed</source>
        <translation>The policy was not changed</translation>
    </message>
    <message>
        <source>The edited policy cannot be used:</source>
        <translation>The edited policy cannot be used:</translation>
    </message>
    <message>
        <source>Wording of %1</source>
        <translation>Wording of %1</translation>
    </message>
    <message>
        <source>wording of %1</source>
        <translation>wording of %1</translation>
    </message>
    <message>
        <source>The policy&apos;s word for “%1”</source>
        <translation>The policy&apos;s word for “%1”</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Name of the level %1</source>
        <translation>Name of the level %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Remove the document</translation>
    </message>
    <message>
        <source>Take “%1” out of the policy?</source>
        <translation>Take “%1” out of the policy?</translation>
    </message>
    <message>
        <source>Take “%1” out of the policy? Nobody will be asked for it any more; answers to it are kept.</source>
        <translation>Take “%1” out of the policy? Nobody will be asked for it any more; answers to it are kept.</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Remove the measure</translation>
    </message>
    <message>
        <source>Read a published policy</source>
        <translation>Read a published policy</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md)</source>
        <translation>Texts (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>The text cannot be read</translation>
    </message>
    <message>
        <source>This is no plain text; save the policy as a text file and read that.</source>
        <translation>This is no plain text; save the policy as a text file and read that.</translation>
    </message>
    <message>
        <source>to look at: who handed out this file keeps the policy</source>
        <translation>to look at: who handed out this file keeps the policy</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyReadVerb</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is no plain text; save the policy as a text file and read that.</source>
        <translation>%1 is no plain text; save the policy as a text file and read that.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>%1: %2 measures and %3 zones were read from %4 clauses.</source>
        <translation>%1: %2 measures and %3 zones were read from %4 clauses.</translation>
    </message>
    <message>
        <source>Not recognised; please look at these yourself:</source>
        <translation>Not recognised; please look at these yourself:</translation>
    </message>
    <message>
        <source>line %1 (%2): %3</source>
        <translation>line %1 (%2): %3</translation>
    </message>
    <message>
        <source>“daicho policy read” needs --out FILE.</source>
        <translation>“daicho policy read” needs --out FILE.</translation>
    </message>
    <message>
        <source>%1 is there already; use --force to replace it.</source>
        <translation>%1 is there already; use --force to replace it.</translation>
    </message>
    <message>
        <source>%1 is the text itself; name another file to write.</source>
        <translation>%1 is the text itself; name another file to write.</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyReader</name>
    <message>
        <source>the text does not name its body; write the name into the draft</source>
        <translation>the text does not name its body; write the name into the draft</translation>
    </message>
    <message>
        <source>the text does not say along which axes assets are classified</source>
        <translation>the text does not say along which axes assets are classified</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters and is no basic policy</source>
        <translation>the text is longer than %1 characters and is no basic policy</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>the text is empty</translation>
    </message>
    <message>
        <source>the text is no basic policy: %1 measures were recognised in its %2 clauses</source>
        <translation>the text is no basic policy: %1 measures were recognised in its %2 clauses</translation>
    </message>
    <message>
        <source>The catalogue has no controls.</source>
        <translation>The catalogue has no controls.</translation>
    </message>
    <message>
        <source>A registry has room for %1 measures: adopt single chapters of this catalogue.</source>
        <translation>A registry has room for %1 measures: adopt single chapters of this catalogue.</translation>
    </message>
    <message>
        <source>The groups are nested too deeply.</source>
        <translation>The groups are nested too deeply.</translation>
    </message>
    <message>
        <source>The controls are nested too deeply.</source>
        <translation>The controls are nested too deeply.</translation>
    </message>
    <message>
        <source>A control needs an id of at most %1 characters and a title.</source>
        <translation>A control needs an id of at most %1 characters and a title.</translation>
    </message>
    <message>
        <source>This id stands in the catalogue twice.</source>
        <translation>This id stands in the catalogue twice.</translation>
    </message>
    <message>
        <source>This is no OSCAL catalogue in JSON.</source>
        <translation>This is no OSCAL catalogue in JSON.</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyVerb</name>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>asset</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>catalogue, to be extended</source>
        <translation>catalogue, to be extended</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>Sub-kinds</source>
        <translation>Sub-kinds</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>What must be done</translation>
    </message>
    <message>
        <source>There is no policy “%1”; there are: %2.</source>
        <translation>There is no policy “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1: the policy “%2” can be used.</source>
        <translation>%1: the policy “%2” can be used.</translation>
    </message>
    <message>
        <source>“daicho policy” does not know “%1”; it is one of: %2.</source>
        <translation>“daicho policy” does not know “%1”; it is one of: %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>“daicho policy show” needs the id of a policy.</source>
        <translation>“daicho policy show” needs the id of a policy.</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>what to do</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|FILE</translation>
    </message>
    <message>
        <source>“daicho policy %1” needs a file.</source>
        <translation>“daicho policy %1” needs a file.</translation>
    </message>
    <message>
        <source>the policy to show, or the file to check or to read</source>
        <translation>the policy to show, or the file to check or to read</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>OTHER</translation>
    </message>
    <message>
        <source>for diff: the policy to compare with</source>
        <translation>for diff: the policy to compare with</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>“daicho policy diff” needs two policies, or a registry and a policy.</source>
        <translation>“daicho policy diff” needs two policies, or a registry and a policy.</translation>
    </message>
    <message>
        <source>The two policies do not differ.</source>
        <translation>The two policies do not differ.</translation>
    </message>
    <message>
        <source>--out and --force are for “daicho policy read” and “daicho policy oscal”.</source>
        <translation>--out and --force are for “daicho policy read” and “daicho policy oscal”.</translation>
    </message>
    <message>
        <source>list the policies, show or compare them, check a file, or read a policy from its published text or from a catalogue in OSCAL</source>
        <translation>list the policies, show or compare them, check a file, or read a policy from its published text or from a catalogue in OSCAL</translation>
    </message>
    <message>
        <source>the profile to write (with read and oscal)</source>
        <translation>the profile to write (with read and oscal)</translation>
    </message>
    <message>
        <source>replace that file if it is there (with read and oscal)</source>
        <translation>replace that file if it is there (with read and oscal)</translation>
    </message>
</context>
<context>
    <name>daicho::PresetChoice</name>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>found: %1</translation>
    </message>
    <message>
        <source>as it is recognised</source>
        <translation>as it is recognised</translation>
    </message>
    <message>
        <source>none: an office&apos;s own ledger</source>
        <translation>none: an office&apos;s own ledger</translation>
    </message>
</context>
<context>
    <name>daicho::ProblemsFile</name>
    <message>
        <source> (problems)</source>
        <translation> (problems)</translation>
    </message>
    <message>
        <source>Write back problems</source>
        <translation>Write back problems</translation>
    </message>
    <message>
        <source>Workbooks (*.%1)</source>
        <translation>Workbooks (*.%1)</translation>
    </message>
    <message>
        <source>Writing the problems…</source>
        <translation>Writing the problems…</translation>
    </message>
    <message>
        <source>%1 problems were written into %2. Mend the coloured cells, save the file and import it again.</source>
        <translation>%1 problems were written into %2. Mend the coloured cells, save the file and import it again.</translation>
    </message>
</context>
<context>
    <name>daicho::ProfileReader</name>
    <message>
        <source>is used twice</source>
        <translation>is used twice</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Rule %1: %2</translation>
    </message>
    <message>
        <source>is the name of an attribute and cannot name an axis</source>
        <translation>is the name of an attribute and cannot name an axis</translation>
    </message>
    <message>
        <source>is no day of the calendar</source>
        <translation>is no day of the calendar</translation>
    </message>
    <message>
        <source>is also a name of %1</source>
        <translation>is also a name of %1</translation>
    </message>
    <message>
        <source>there are more than %1 measures</source>
        <translation>there are more than %1 measures</translation>
    </message>
    <message>
        <source>is no category of this policy</source>
        <translation>is no category of this policy</translation>
    </message>
    <message>
        <source>is no measure of this policy</source>
        <translation>is no measure of this policy</translation>
    </message>
    <message>
        <source>refines itself in a ring</source>
        <translation>refines itself in a ring</translation>
    </message>
    <message>
        <source>can never fire: %1 is answered for a unit that its conditions leave out</source>
        <translation>can never fire: %1 is answered for a unit that its conditions leave out</translation>
    </message>
    <message>
        <source>there is no such attribute</source>
        <translation>there is no such attribute</translation>
    </message>
    <message>
        <source>can never fire: no value is allowed</source>
        <translation>can never fire: no value is allowed</translation>
    </message>
    <message>
        <source>only the levels of an axis have a rank</source>
        <translation>only the levels of an axis have a rank</translation>
    </message>
    <message>
        <source>is no level of %1</source>
        <translation>is no level of %1</translation>
    </message>
    <message>
        <source>is no %1 of this policy</source>
        <translation>is no %1 of this policy</translation>
    </message>
    <message>
        <source>is no sub-kind of the kinds that the rule names</source>
        <translation>is no sub-kind of the kinds that the rule names</translation>
    </message>
    <message>
        <source>no rule requires this measure</source>
        <translation>no rule requires this measure</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>is no JSON object</translation>
    </message>
    <message>
        <source>is no JSON: %1 (at byte %2)</source>
        <translation>is no JSON: %1 (at byte %2)</translation>
    </message>
    <message>
        <source>the profiles extend each other in a ring</source>
        <translation>the profiles extend each other in a ring</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>there is no such profile</translation>
    </message>
    <message>
        <source>does not fit the profile&apos;s schema: %1</source>
        <translation>does not fit the profile&apos;s schema: %1</translation>
    </message>
    <message>
        <source>the catalogue has no such chapter</source>
        <translation>the catalogue has no such chapter</translation>
    </message>
    <message>
        <source>is nothing that is known here</source>
        <translation>is nothing that is known here</translation>
    </message>
    <message>
        <source>can never hold: no value is left</source>
        <translation>can never hold: no value is left</translation>
    </message>
    <message>
        <source>can never hold: no kind that is named has such a sub-kind</source>
        <translation>can never hold: no kind that is named has such a sub-kind</translation>
    </message>
    <message>
        <source>is no field of an asset</source>
        <translation>is no field of an asset</translation>
    </message>
    <message>
        <source>already became another level</source>
        <translation>already became another level</translation>
    </message>
    <message>
        <source>becomes itself</source>
        <translation>becomes itself</translation>
    </message>
    <message>
        <source>is nothing that is checked</source>
        <translation>is nothing that is checked</translation>
    </message>
    <message>
        <source>is no axis of this policy</source>
        <translation>is no axis of this policy</translation>
    </message>
    <message>
        <source>is no method of disposal of this policy</source>
        <translation>is no method of disposal of this policy</translation>
    </message>
    <message>
        <source>allows no method at all</source>
        <translation>allows no method at all</translation>
    </message>
    <message>
        <source>there is nothing to combine the levels into</source>
        <translation>there is nothing to combine the levels into</translation>
    </message>
    <message>
        <source>is no step of the importance</source>
        <translation>is no step of the importance</translation>
    </message>
    <message>
        <source>leads nowhere: there is no such question</source>
        <translation>leads nowhere: there is no such question</translation>
    </message>
    <message>
        <source>asks about another axis</source>
        <translation>asks about another axis</translation>
    </message>
    <message>
        <source>no answer leads to this question</source>
        <translation>no answer leads to this question</translation>
    </message>
    <message>
        <source>leads back in a ring, never to a level</source>
        <translation>leads back in a ring, never to a level</translation>
    </message>
</context>
<context>
    <name>daicho::Prompt</name>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> “%1”</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>daicho::ProposalTable</name>
    <message>
        <source>Names and values that are not known</source>
        <translation>Names and values that are not known</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Is a column mapped to the wrong field?</source>
        <translation>Is a column mapped to the wrong field?</translation>
    </message>
    <message>
        <source>%1: read otherwise</source>
        <translation>%1: read otherwise</translation>
    </message>
    <message>
        <source>%1: not in the policy</source>
        <translation>%1: not in the policy</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: new</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>(as it stands)</source>
        <translation>(as it stands)</translation>
    </message>
    <message>
        <source>(not decided: its rows are left out)</source>
        <translation>(not decided: its rows are left out)</translation>
    </message>
    <message>
        <source>Leave out its rows</source>
        <translation>Leave out its rows</translation>
    </message>
    <message>
        <source>Read as blank</source>
        <translation>Read as blank</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Read as %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>What becomes of %1</translation>
    </message>
    <message>
        <source>Known ones like it</source>
        <translation>Known ones like it</translation>
    </message>
    <message>
        <source>Perhaps %1</source>
        <translation>Perhaps %1</translation>
    </message>
    <message>
        <source>Reads %1 as %2</source>
        <translation>Reads %1 as %2</translation>
    </message>
</context>
<context>
    <name>daicho::ReadingDialog</name>
    <message>
        <source>A policy read from its text</source>
        <translation>A policy read from its text</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>What was read, each with its passage</source>
        <translation>What was read, each with its passage</translation>
    </message>
    <message>
        <source>Save the draft …</source>
        <translation>Save the draft …</translation>
    </message>
    <message>
        <source>Go on to adopt …</source>
        <translation>Go on to adopt …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not recognised: please look at these yourself</source>
        <translation>Not recognised: please look at these yourself</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>Organs</translation>
    </message>
    <message>
        <source>All that is held</source>
        <translation>All that is held</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No policy was recognised in this text.</source>
        <translation>No policy was recognised in this text.</translation>
    </message>
    <message>
        <source>%1 measures and %2 zones were read from %3 clauses; %4 passages were not recognised.</source>
        <translation>%1 measures and %2 zones were read from %3 clauses; %4 passages were not recognised.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Policies (*.json)</translation>
    </message>
    <message>
        <source>The draft was not saved</source>
        <translation>The draft was not saved</translation>
    </message>
</context>
<context>
    <name>daicho::Registry</name>
    <message>
        <source>There is no policy profile “%1”.</source>
        <translation>There is no policy profile “%1”.</translation>
    </message>
    <message>
        <source>The policy profile “%1” cannot be used:</source>
        <translation>The policy profile “%1” cannot be used:</translation>
    </message>
    <message>
        <source>The policy kept in this registry cannot be read:</source>
        <translation>The policy kept in this registry cannot be read:</translation>
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation>This registry is open for reading only.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>The policy that was in force then cannot be read any more.</source>
        <translation>The policy that was in force then cannot be read any more.</translation>
    </message>
    <message>
        <source>The history has no revision %1.</source>
        <translation>The history has no revision %1.</translation>
    </message>
</context>
<context>
    <name>daicho::RemindVerb</name>
    <message>
        <source>“%1” has nothing to hand in: %2.</source>
        <translation>“%1” has nothing to hand in: %2.</translation>
    </message>
    <message>
        <source>Nobody is to be reminded. Nothing was written.</source>
        <translation>Nobody is to be reminded. Nothing was written.</translation>
    </message>
    <message>
        <source>%1: letters to %2 departments (%3).</source>
        <translation>%1: letters to %2 departments (%3).</translation>
    </message>
    <message>
        <source>%1: the name has to end in .pdf.</source>
        <translation>%1: the name has to end in .pdf.</translation>
    </message>
    <message>
        <source>write letters to departments that have not handed in their file, as a PDF file</source>
        <translation>write letters to departments that have not handed in their file, as a PDF file</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>the file to write: .pdf</source>
        <translation>the file to write: .pdf</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>only this one; can be given several times</source>
        <translation>only this one; can be given several times</translation>
    </message>
    <message>
        <source>only those whose due date has passed</source>
        <translation>only those whose due date has passed</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>who writes</source>
        <translation>who writes</translation>
    </message>
    <message>
        <source>the document number</source>
        <translation>the document number</translation>
    </message>
    <message>
        <source>whom to ask</source>
        <translation>whom to ask</translation>
    </message>
    <message>
        <source>with the list of all departments at the end</source>
        <translation>with the list of all departments at the end</translation>
    </message>
</context>
<context>
    <name>daicho::Reminder</name>
    <message>
        <source>Handing in the information asset ledger (reminder)</source>
        <translation>Handing in the information asset ledger (reminder)</translation>
    </message>
    <message>
        <source>Handing in the information asset ledger (request)</source>
        <translation>Handing in the information asset ledger (request)</translation>
    </message>
    <message>
        <source>Handing in the information asset ledger again (request)</source>
        <translation>Handing in the information asset ledger again (request)</translation>
    </message>
    <message>
        <source>State of distribution and collection</source>
        <translation>State of distribution and collection</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Please ask: %1</source>
        <translation>Please ask: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>The information asset ledger that was handed out to you on %1 was due on %2, but has not been received as of today. Please look through it, fill it in and hand it in without delay.</source>
        <translation>The information asset ledger that was handed out to you on %1 was due on %2, but has not been received as of today. Please look through it, fill it in and hand it in without delay.</translation>
    </message>
    <message>
        <source>Please look through the information asset ledger that was handed out to you on %1, fill it in and hand it in.</source>
        <translation>Please look through the information asset ledger that was handed out to you on %1, fill it in and hand it in.</translation>
    </message>
    <message>
        <source>Please look through the information asset ledger that was handed out to you on %1, fill it in and hand it in by %2.</source>
        <translation>Please look through the information asset ledger that was handed out to you on %1, fill it in and hand it in by %2.</translation>
    </message>
    <message>
        <source>The information asset ledger that you handed in was sent back on %1 for the reason below. Please mend it and hand it in again.</source>
        <translation>The information asset ledger that you handed in was sent back on %1 for the reason below. Please mend it and hand it in again.</translation>
    </message>
    <message>
        <source>If you have handed it in meanwhile, please excuse this letter.</source>
        <translation>If you have handed it in meanwhile, please excuse this letter.</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Handed out on</translation>
    </message>
    <message>
        <source> (%1 days late)</source>
        <translation> (%1 days late)</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Information assets</source>
        <translation>Information assets</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>Unanswered measures</source>
        <translation>Unanswered measures</translation>
    </message>
    <message>
        <source>Why it was sent back</source>
        <translation>Why it was sent back</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>daicho::ReminderDialog</name>
    <message>
        <source>With the &amp;list of states</source>
        <translation>With the &amp;list of states</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>e.g. Head of the information policy section</source>
        <translation>e.g. Head of the information policy section</translation>
    </message>
    <message>
        <source>e.g. Information policy section, extension 1234</source>
        <translation>e.g. Information policy section, extension 1234</translation>
    </message>
    <message>
        <source>&amp;Letters to</source>
        <translation>&amp;Letters to</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Sender</translation>
    </message>
    <message>
        <source>&amp;Document number</source>
        <translation>&amp;Document number</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>The page before</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>The next page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The chosen ones that have not handed in (%1)</source>
        <translation>The chosen ones that have not handed in (%1)</translation>
    </message>
    <message>
        <source>Those that are overdue (%1)</source>
        <translation>Those that are overdue (%1)</translation>
    </message>
    <message>
        <source>All that have not handed in (%1)</source>
        <translation>All that have not handed in (%1)</translation>
    </message>
    <message>
        <source>Nobody is to be reminded.</source>
        <translation>Nobody is to be reminded.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Save the reminders as PDF</source>
        <translation>Save the reminders as PDF</translation>
    </message>
    <message>
        <source>Reminders %1</source>
        <translation>Reminders %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be written</source>
        <translation>The PDF could not be written</translation>
    </message>
    <message>
        <source>%1 was written: %2 pages.</source>
        <translation>%1 was written: %2 pages.</translation>
    </message>
    <message>
        <source>The reminders could not be printed</source>
        <translation>The reminders could not be printed</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>The printer stopped.</translation>
    </message>
    <message>
        <source>The reminders were sent to the printer.</source>
        <translation>The reminders were sent to the printer.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
</context>
<context>
    <name>daicho::RequirementsVerb</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Excepted</source>
        <translation>Excepted</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>the asset</source>
        <translation>the asset</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>Importance: %1</translation>
    </message>
    <message>
        <source>Nothing is required of it under this policy, or it is not registered.</source>
        <translation>Nothing is required of it under this policy, or it is not registered.</translation>
    </message>
    <message>
        <source>%1, as answered for %2</source>
        <translation>%1, as answered for %2</translation>
    </message>
    <message>
        <source>show which measures an asset needs, how they stand, and why</source>
        <translation>show which measures an asset needs, how they stand, and why</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
</context>
<context>
    <name>daicho::ReturnedFile</name>
    <message>
        <source>This is a registry of its own, not one that was handed out.</source>
        <translation>This is a registry of its own, not one that was handed out.</translation>
    </message>
</context>
<context>
    <name>daicho::RuleWords</name>
    <message>
        <source>the body</source>
        <translation>the body</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>asset</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>outsourcing</source>
        <translation>outsourcing</translation>
    </message>
    <message>
        <source>cloud service</source>
        <translation>cloud service</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>social media</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>negotiated</translation>
    </message>
    <message>
        <source>standard terms</source>
        <translation>standard terms</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Answered for</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>Sub-kind</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>Off the premises</source>
        <translation>Off the premises</translation>
    </message>
    <message>
        <source>Under an engagement</source>
        <translation>Under an engagement</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Terms of the engagement</source>
        <translation>Terms of the engagement</translation>
    </message>
    <message>
        <source>Somebody is responsible</source>
        <translation>Somebody is responsible</translation>
    </message>
    <message>
        <source>Limited flow</source>
        <translation>Limited flow</translation>
    </message>
    <message>
        <source>Sanitising</source>
        <translation>Sanitising</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1 or higher</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>other than %1</source>
        <translation>other than %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 it comes from</source>
        <translation>%1 it comes from</translation>
    </message>
    <message>
        <source>%1 it goes to</source>
        <translation>%1 it goes to</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>By %1 (rule %2): %3</source>
        <translation>By %1 (rule %2): %3</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Here: %1</translation>
    </message>
</context>
<context>
    <name>daicho::Sample</name>
    <message>
        <source>The sample does not fit this policy: %1 “%2”: %3</source>
        <translation>The sample does not fit this policy: %1 “%2”: %3</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>daicho::SampleVerb</name>
    <message>
        <source>--assets needs a number from 1 to %1.</source>
        <translation>--assets needs a number from 1 to %1.</translation>
    </message>
    <message>
        <source>--seed needs a number.</source>
        <translation>--seed needs a number.</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Making the sample</translation>
    </message>
    <message>
        <source>make a registry of a made-up city, with answers</source>
        <translation>make a registry of a made-up city, with answers</translation>
    </message>
    <message>
        <source>how many assets</source>
        <translation>how many assets</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>the policy; uto when not given</source>
        <translation>the policy; uto when not given</translation>
    </message>
    <message>
        <source>another number makes another city; 1 when not given</source>
        <translation>another number makes another city; 1 when not given</translation>
    </message>
    <message>
        <source>%1: %2 assets in %3 departments, %4 answers, %5 exceptions, %6 relations, %7 flows.</source>
        <translation>%1: %2 assets in %3 departments, %4 answers, %5 exceptions, %6 relations, %7 flows.</translation>
    </message>
</context>
<context>
    <name>daicho::Session</name>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>“%1” can be any of these departments: %2. Write the full name.</source>
        <translation>“%1” can be any of these departments: %2. Write the full name.</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>There is no department “%1”.</translation>
    </message>
    <message>
        <source>There is no zone “%1”.</source>
        <translation>There is no zone “%1”.</translation>
    </message>
    <message>
        <source>There is no asset with the number “%1”.</source>
        <translation>There is no asset with the number “%1”.</translation>
    </message>
    <message>
        <source>There is no engagement “%1”.</source>
        <translation>There is no engagement “%1”.</translation>
    </message>
</context>
<context>
    <name>daicho::StandardDifferences</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>daicho::StandardLedgerDialog</name>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Standard → here</source>
        <translation>Standard → here</translation>
    </message>
    <message>
        <source>Standard ledger</source>
        <translation>Standard ledger</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Departments that the standard ledger is for</source>
        <translation>Departments that the standard ledger is for</translation>
    </message>
    <message>
        <source>Differences from the standard ledger</source>
        <translation>Differences from the standard ledger</translation>
    </message>
    <message>
        <source>&amp;Standard ledger:</source>
        <translation>&amp;Standard ledger:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Make the %1 missing entries in %2 departments</source>
        <translation>&amp;Make the %1 missing entries in %2 departments</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>of its own</translation>
    </message>
    <message>
        <source>%1: %2 as in the standard ledger, %3 differ, %4 missing, %5 of its own</source>
        <translation>%1: %2 as in the standard ledger, %3 differ, %4 missing, %5 of its own</translation>
    </message>
</context>
<context>
    <name>daicho::StartPage</name>
    <message>
        <source>Daicho</source>
        <translation>Daicho</translation>
    </message>
    <message>
        <source>The information-asset registry</source>
        <translation>The information-asset registry</translation>
    </message>
    <message>
        <source>Make a &amp;new registry</source>
        <translation>Make a &amp;new registry</translation>
    </message>
    <message>
        <source>An empty registry by the security policy chosen below</source>
        <translation>An empty registry by the security policy chosen below</translation>
    </message>
    <message>
        <source>&amp;Policy:</source>
        <translation>&amp;Policy:</translation>
    </message>
    <message>
        <source>&amp;Open a registry</source>
        <translation>&amp;Open a registry</translation>
    </message>
    <message>
        <source>A registry file (.daicho) on this computer or in a shared folder</source>
        <translation>A registry file (.daicho) on this computer or in a shared folder</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Look at the &amp;sample</translation>
    </message>
    <message>
        <source>A made-up city with assets and answers, to try everything out</source>
        <translation>A made-up city with assets and answers, to try everything out</translation>
    </message>
    <message>
        <source>&amp;Recent registries</source>
        <translation>&amp;Recent registries</translation>
    </message>
    <message>
        <source>You can also drop a registry file or a ledger file onto this window.</source>
        <translation>You can also drop a registry file or a ledger file onto this window.</translation>
    </message>
</context>
<context>
    <name>daicho::Store</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” is there already. It was not touched.</source>
        <translation>“%1” is there already. It was not touched.</translation>
    </message>
    <message>
        <source>“%1” is not a registry of Daicho.</source>
        <translation>“%1” is not a registry of Daicho.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Daicho. Please install that version to open it.</source>
        <translation>“%1” was written by a newer version of Daicho. Please install that version to open it.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Please use a copy of it. The file was not changed.</source>
        <translation>“%1” is damaged and cannot be read. Please use a copy of it. The file was not changed.</translation>
    </message>
    <message>
        <source>“%1” or its folder cannot be written. Nothing was changed.</source>
        <translation>“%1” or its folder cannot be written. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation>This registry is open for reading only.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”. Nothing was changed.</source>
        <translation>There is no space left on the disk of “%1”. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Please try again in a moment.</source>
        <translation>Another program is using “%1”. Please try again in a moment.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>It was cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2</source>
        <translation>“%1” could not be read or written: %2</translation>
    </message>
    <message>
        <source>The copy “%1” could not be made: %2</source>
        <translation>The copy “%1” could not be made: %2</translation>
    </message>
    <message>
        <source>Something that is still used would be missing. Nothing was changed.</source>
        <translation>Something that is still used would be missing. Nothing was changed.</translation>
    </message>
    <message>
        <source>The number “%1” is used by another asset. Nothing was changed.</source>
        <translation>The number “%1” is used by another asset. Nothing was changed.</translation>
    </message>
    <message>
        <source>The zone “%1” is there already. Nothing was changed.</source>
        <translation>The zone “%1” is there already. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 was changed since by somebody else. Nothing was changed.</source>
        <translation>%1 was changed since by somebody else. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 was removed since by somebody else. Nothing was changed.</source>
        <translation>%1 was removed since by somebody else. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 was added since by somebody else. Nothing was changed.</source>
        <translation>%1 was added since by somebody else. Nothing was changed.</translation>
    </message>
    <message>
        <source>The policy was changed since by somebody else. Nothing was changed.</source>
        <translation>The policy was changed since by somebody else. Nothing was changed.</translation>
    </message>
    <message>
        <source>A registry has room for %1 measures. Nothing was changed.</source>
        <translation>A registry has room for %1 measures. Nothing was changed.</translation>
    </message>
    <message>
        <source>The making of the registry cannot be taken back.</source>
        <translation>The making of the registry cannot be taken back.</translation>
    </message>
    <message>
        <source>The history has no entry %1.</source>
        <translation>The history has no entry %1.</translation>
    </message>
    <message>
        <source>The asset “%1”</source>
        <translation>The asset “%1”</translation>
    </message>
    <message>
        <source>The department “%1”</source>
        <translation>The department “%1”</translation>
    </message>
    <message>
        <source>The post “%1”</source>
        <translation>The post “%1”</translation>
    </message>
    <message>
        <source>The zone “%1”</source>
        <translation>The zone “%1”</translation>
    </message>
    <message>
        <source>The contract or service “%1”</source>
        <translation>The contract or service “%1”</translation>
    </message>
    <message>
        <source>The exception “%1”</source>
        <translation>The exception “%1”</translation>
    </message>
    <message>
        <source>An answer (%1)</source>
        <translation>An answer (%1)</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>The registry</translation>
    </message>
    <message>
        <source>The registry was made on %1; there is nothing of days before.</source>
        <translation>The registry was made on %1; there is nothing of days before.</translation>
    </message>
    <message>
        <source>The connection “%1”</source>
        <translation>The connection “%1”</translation>
    </message>
    <message>
        <source>The flow “%1”</source>
        <translation>The flow “%1”</translation>
    </message>
    <message>
        <source>The distribution to “%1”</source>
        <translation>The distribution to “%1”</translation>
    </message>
</context>
<context>
    <name>daicho::SubjectChooser</name>
    <message>
        <source>Search departments, services, assets</source>
        <translation>Search departments, services, assets</translation>
    </message>
    <message>
        <source>Answer for</source>
        <translation>Answer for</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Add a department…</source>
        <translation>Add a department…</translation>
    </message>
    <message>
        <source>Add a contract or external service…</source>
        <translation>Add a contract or external service…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Departments and services</source>
        <translation>Departments and services</translation>
    </message>
    <message>
        <source>%1 (no longer in force)</source>
        <translation>%1 (no longer in force)</translation>
    </message>
    <message>
        <source>Measures that are partly done, not done or unanswered; what assets need counts once for each asset</source>
        <translation>Measures that are partly done, not done or unanswered; what assets need counts once for each asset</translation>
    </message>
</context>
<context>
    <name>daicho::SubjectList</name>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Contracts and external services</source>
        <translation>Contracts and external services</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
</context>
<context>
    <name>daicho::Validation</name>
    <message>
        <source>The kind is missing.</source>
        <translation>The kind is missing.</translation>
    </message>
    <message>
        <source>The policy has no such kind.</source>
        <translation>The policy has no such kind.</translation>
    </message>
    <message>
        <source>The kind %1 has no such sub-kind.</source>
        <translation>The kind %1 has no such sub-kind.</translation>
    </message>
    <message>
        <source>The policy has no such axis.</source>
        <translation>The policy has no such axis.</translation>
    </message>
    <message>
        <source>%1 has no such level.</source>
        <translation>%1 has no such level.</translation>
    </message>
    <message>
        <source>The policy has no such zone.</source>
        <translation>The policy has no such zone.</translation>
    </message>
    <message>
        <source>The policy has no such kind of personal information.</source>
        <translation>The policy has no such kind of personal information.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>The number is missing.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>The number already stands in row %1.</source>
        <translation>The number already stands in row %1.</translation>
    </message>
    <message>
        <source>Another asset of the registry has this number.</source>
        <translation>Another asset of the registry has this number.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>The next review is before the last one (%1).</source>
        <translation>The next review is before the last one (%1).</translation>
    </message>
    <message>
        <source>The disposal is before the asset was put into service (%1).</source>
        <translation>The disposal is before the asset was put into service (%1).</translation>
    </message>
    <message>
        <source>The department is not in the registry.</source>
        <translation>The department is not in the registry.</translation>
    </message>
    <message>
        <source>The owner&apos;s post is not in the registry.</source>
        <translation>The owner&apos;s post is not in the registry.</translation>
    </message>
    <message>
        <source>The engagement is not in the registry.</source>
        <translation>The engagement is not in the registry.</translation>
    </message>
    <message>
        <source>It is kept off the premises, but nobody is recorded as having approved it.</source>
        <translation>It is kept off the premises, but nobody is recorded as having approved it.</translation>
    </message>
    <message>
        <source>The retention is longer than a thousand years.</source>
        <translation>The retention is longer than a thousand years.</translation>
    </message>
    <message>
        <source>The body has no name.</source>
        <translation>The body has no name.</translation>
    </message>
    <message>
        <source>A registry has room for %1 measures.</source>
        <translation>A registry has room for %1 measures.</translation>
    </message>
    <message>
        <source>The department has no name.</source>
        <translation>The department has no name.</translation>
    </message>
    <message>
        <source>The department above it is not in the registry.</source>
        <translation>The department above it is not in the registry.</translation>
    </message>
    <message>
        <source>A department cannot stand below itself.</source>
        <translation>A department cannot stand below itself.</translation>
    </message>
    <message>
        <source>The department ends before it begins.</source>
        <translation>The department ends before it begins.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>The post has no title.</translation>
    </message>
    <message>
        <source>The zone has no name.</source>
        <translation>The zone has no name.</translation>
    </message>
    <message>
        <source>The engagement has no name.</source>
        <translation>The engagement has no name.</translation>
    </message>
    <message>
        <source>The post is not in the registry.</source>
        <translation>The post is not in the registry.</translation>
    </message>
    <message>
        <source>The engagement ends before it begins.</source>
        <translation>The engagement ends before it begins.</translation>
    </message>
    <message>
        <source>%1 cannot be answered here: it is asked of something else.</source>
        <translation>%1 cannot be answered here: it is asked of something else.</translation>
    </message>
    <message>
        <source>What is answered for is not in the registry.</source>
        <translation>What is answered for is not in the registry.</translation>
    </message>
    <message>
        <source>The registry has no such measure.</source>
        <translation>The registry has no such measure.</translation>
    </message>
    <message>
        <source>Say why the measure does not apply.</source>
        <translation>Say why the measure does not apply.</translation>
    </message>
    <message>
        <source>What the exception is for is not in the registry.</source>
        <translation>What the exception is for is not in the registry.</translation>
    </message>
    <message>
        <source>The policy has no such measure.</source>
        <translation>The policy has no such measure.</translation>
    </message>
    <message>
        <source>The exception has no reason.</source>
        <translation>The exception has no reason.</translation>
    </message>
    <message>
        <source>The exception names nobody who approved it.</source>
        <translation>The exception names nobody who approved it.</translation>
    </message>
    <message>
        <source>The exception has no day on which it ends.</source>
        <translation>The exception has no day on which it ends.</translation>
    </message>
    <message>
        <source>The exception ends before it was approved.</source>
        <translation>The exception ends before it was approved.</translation>
    </message>
    <message>
        <source>The department above it would be removed.</source>
        <translation>The department above it would be removed.</translation>
    </message>
    <message>
        <source>Its department would be removed.</source>
        <translation>Its department would be removed.</translation>
    </message>
    <message>
        <source>%1 assets still belong to what would be removed.</source>
        <translation>%1 assets still belong to what would be removed.</translation>
    </message>
    <message>
        <source>%1 assets keep it.</source>
        <translation>%1 assets keep it.</translation>
    </message>
    <message>
        <source>The policy has no such zone. It stays because something was answered for it.</source>
        <translation>The policy has no such zone. It stays because something was answered for it.</translation>
    </message>
    <message>
        <source>The axis %1 is not meant for such assets.</source>
        <translation>The axis %1 is not meant for such assets.</translation>
    </message>
    <message>
        <source>The policy has no such way of sanitising.</source>
        <translation>The policy has no such way of sanitising.</translation>
    </message>
    <message>
        <source>An asset cannot be connected with itself.</source>
        <translation>An asset cannot be connected with itself.</translation>
    </message>
    <message>
        <source>One of the two assets is not in the registry.</source>
        <translation>One of the two assets is not in the registry.</translation>
    </message>
    <message>
        <source>The two assets are connected like this already.</source>
        <translation>The two assets are connected like this already.</translation>
    </message>
    <message>
        <source>The connections would stand in a ring: by way of others, the asset would hold, need or derive from itself.</source>
        <translation>The connections would stand in a ring: by way of others, the asset would hold, need or derive from itself.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>The class on the axis %1 is lowered from %2 to %3: say why, in new words.</source>
        <translation>The class on the axis %1 is lowered from %2 to %3: say why, in new words.</translation>
    </message>
</context>
<context>
    <name>daicho::Verb</name>
    <message>
        <source>REGISTRY</source>
        <translation>REGISTRY</translation>
    </message>
    <message>
        <source>the registry&apos;s file (.daicho)</source>
        <translation>the registry&apos;s file (.daicho)</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>print JSON instead of a table</translation>
    </message>
</context>
<context>
    <name>daicho::VerifyHistory</name>
    <message>
        <source>Check of the history</source>
        <translation>Check of the history</translation>
    </message>
    <message>
        <source>The history was tampered with or damaged at revision %1. Keep this file as it is and compare it with the last copy that is known to be good.</source>
        <translation>The history was tampered with or damaged at revision %1. Keep this file as it is and compare it with the last copy that is known to be good.</translation>
    </message>
    <message>
        <source>The history is whole: every change follows from the one before it.</source>
        <translation>The history is whole: every change follows from the one before it.</translation>
    </message>
</context>
<context>
    <name>daicho::WhatIfTable</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>→ then</source>
        <translation>→ then</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
</context>
<context>
    <name>daicho::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New registry…</source>
        <translation>&amp;New registry…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Import a ledger file…</source>
        <translation>&amp;Import a ledger file…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV (UTF-8)…</source>
        <translation>Export as &amp;CSV (UTF-8)…</translation>
    </message>
    <message>
        <source>Export as C&amp;SV (CP932)…</source>
        <translation>Export as C&amp;SV (CP932)…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Export as &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Print or PDF…</source>
        <translation>&amp;Print or PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose the registry</source>
        <translation>C&amp;lose the registry</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Find assets</source>
        <translation>&amp;Find assets</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;About Daicho</source>
        <translation>&amp;About Daicho</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Export as &amp;Excel (XLSX)…</source>
        <translation>Export as &amp;Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Export as Excel, a sheet for each &amp;department…</source>
        <translation>Export as Excel, a sheet for each &amp;department…</translation>
    </message>
    <message>
        <source>C&amp;heck the history</source>
        <translation>C&amp;heck the history</translation>
    </message>
    <message>
        <source>Export for CISO Assistant (XLSX)…</source>
        <translation>Export for CISO Assistant (XLSX)…</translation>
    </message>
    <message>
        <source>Export as an OSCAL plan (JSON)…</source>
        <translation>Export as an OSCAL plan (JSON)…</translation>
    </message>
    <message>
        <source>Export the whole registry (JSON)…</source>
        <translation>Export the whole registry (JSON)…</translation>
    </message>
    <message>
        <source>&amp;Departments and services…</source>
        <translation>&amp;Departments and services…</translation>
    </message>
</context>
<context>
    <name>daicho::WindowVerb</name>
    <message>
        <source>Daicho sample.daicho</source>
        <translation>Daicho sample.daicho</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “daicho --help” lists what works without one.</source>
        <translation>There is no display to open a window on. “daicho --help” lists what works without one.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>open the window</translation>
    </message>
</context>
<context>
    <name>daicho::ZoneMap</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>No zone</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>No kind</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>No department</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>All assets</translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation>%1 assets</translation>
    </message>
</context>
<context>
    <name>daicho::ZoneMapDrawing</name>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Network: %1</translation>
    </message>
    <message>
        <source>%1 (not in the policy)</source>
        <translation>%1 (not in the policy)</translation>
    </message>
    <message>
        <source>No flows with findings</source>
        <translation>No flows with findings</translation>
    </message>
    <message>
        <source>No flows recorded</source>
        <translation>No flows recorded</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 flows</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 flows</source>
        <translation>%1: %2 flows</translation>
    </message>
    <message>
        <source>Restricted: path and protocol are limited</source>
        <translation>Restricted: path and protocol are limited</translation>
    </message>
    <message>
        <source>Sanitised</source>
        <translation>Sanitised</translation>
    </message>
</context>
<context>
    <name>daicho::ZoneMapFile</name>
    <message>
        <source>Map of zones and flows</source>
        <translation>Map of zones and flows</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>Registry revision %1, policy %2 %3</source>
        <translation>Registry revision %1, policy %2 %3</translation>
    </message>
</context>
<context>
    <name>daicho::ZoneMapLegend</name>
    <message>
        <source>Restricted</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Sanitised</source>
        <translation>Sanitised</translation>
    </message>
    <message>
        <source>Number of flows</source>
        <translation>Number of flows</translation>
    </message>
</context>
<context>
    <name>daicho::ZoneMapPage</name>
    <message>
        <source>Network map</source>
        <translation>Network map</translation>
    </message>
    <message>
        <source>No assets yet.
Register assets or import the ledger that your office keeps; then record what flows between them, and the map draws it.</source>
        <translation>No assets yet.
Register assets or import the ledger that your office keeps; then record what flows between them, and the map draws it.</translation>
    </message>
    <message>
        <source>No flows between assets are recorded yet.
Choose an asset and record with “Connections” what it sends and receives; the map draws the flows in their zones and shows those that the policy does not allow.</source>
        <translation>No flows between assets are recorded yet.
Choose an asset and record with “Connections” what it sends and receives; the map draws the flows in their zones and shows those that the policy does not allow.</translation>
    </message>
    <message>
        <source>Flows: %1, not allowed: %2</source>
        <translation>Flows: %1, not allowed: %2</translation>
    </message>
    <message>
        <source>Chosen flows: %1, not allowed: %2</source>
        <translation>Chosen flows: %1, not allowed: %2</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>network-map.pdf</source>
        <translation>network-map.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>The map was not written</source>
        <translation>The map was not written</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 was written.</translation>
    </message>
    <message>
        <source>Grouped as fits</source>
        <translation>Grouped as fits</translation>
    </message>
    <message>
        <source>Every asset</source>
        <translation>Every asset</translation>
    </message>
    <message>
        <source>By detailed kind</source>
        <translation>By detailed kind</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>By zone only</source>
        <translation>By zone only</translation>
    </message>
    <message>
        <source>Grouping of assets</source>
        <translation>Grouping of assets</translation>
    </message>
    <message>
        <source>By what assets are gathered on the map</source>
        <translation>By what assets are gathered on the map</translation>
    </message>
    <message>
        <source>&amp;Only flows with findings</source>
        <translation>&amp;Only flows with findings</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>To the assets</source>
        <translation>To the assets</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>The whole map (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Export as PDF, SVG or PNG…</source>
        <translation>Export as PDF, SVG or PNG…</translation>
    </message>
</context>
</TS>
