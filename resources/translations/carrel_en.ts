<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Assign</name>
        <message numerus="yes">
            <source>Assigned %n course(s)</source>
            <translation>
                <numerusform>Assigned %Ln course</numerusform>
                <numerusform>Assigned %Ln courses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%Ln added</numerusform>
                <numerusform>%Ln added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%Ln attempt</numerusform>
                <numerusform>%Ln attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%Ln certificate</numerusform>
                <numerusform>%Ln certificates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deactivated</source>
            <translation>
                <numerusform>%Ln deactivated</numerusform>
                <numerusform>%Ln deactivated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that nobody can change unnoticed</source>
            <translation>
                <numerusform>%Ln entry that nobody can change unnoticed</numerusform>
                <numerusform>%Ln entries that nobody can change unnoticed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not taken</source>
            <translation>
                <numerusform>%Ln row not taken</numerusform>
                <numerusform>%Ln rows not taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wrong PIN(s)</source>
            <translation>
                <numerusform>%Ln wrong PIN</numerusform>
                <numerusform>%Ln wrong PINs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n entries are as they were written.</source>
            <translation>
                <numerusform>The %Ln entry is as it was written.</numerusform>
                <numerusform>All %Ln entries are as they were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported %n entries to {file}</source>
            <translation>
                <numerusform>Exported %Ln entry to {file}</numerusform>
                <numerusform>Exported %Ln entries to {file}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Carrying</name>
        <message numerus="yes">
            <source>%n bundle(s) for this machine</source>
            <translation>
                <numerusform>%Ln bundle for this machine</numerusform>
                <numerusform>%Ln bundles for this machine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of people, courses and results</source>
            <translation>
                <numerusform>%Ln change of people, courses and results</numerusform>
                <numerusform>%Ln changes of people, courses and results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n course(s) added</source>
            <translation>
                <numerusform>%Ln course added</numerusform>
                <numerusform>%Ln courses added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on it, and were read back</source>
            <translation>
                <numerusform>%Ln record is on it, and was read back</numerusform>
                <numerusform>%Ln records are on it, and were read back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on the server now</source>
            <translation>
                <numerusform>%Ln record is on the server now</numerusform>
                <numerusform>%Ln records are on the server now</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%Ln certificate</numerusform>
                <numerusform>%Ln certificates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoursePage</name>
        <message numerus="yes">
            <source>You have %n attempt(s) in all.</source>
            <translation>
                <numerusform>You have %Ln attempt in all.</numerusform>
                <numerusform>You have %Ln attempts in all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoursePolicy</name>
        <message numerus="yes">
            <source>After %n attempt(s) an instructor can grant another one.</source>
            <translation>
                <numerusform>After %Ln attempt an instructor can grant another one.</numerusform>
                <numerusform>After %Ln attempts an instructor can grant another one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>Gave %n attempt(s) to {name}</source>
            <translation>
                <numerusform>Gave %Ln attempt to {name}</numerusform>
                <numerusform>Gave %Ln attempts to {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message numerus="yes">
            <source>%n addresses were blocked</source>
            <translation>
                <numerusform>%Ln address was blocked</numerusform>
                <numerusform>%Ln addresses were blocked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%Ln character</numerusform>
                <numerusform>%Ln characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more lesson(s) changed</source>
            <translation>
                <numerusform>%Ln more lesson changed</numerusform>
                <numerusform>%Ln more lessons changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), the oldest for {age}.</source>
            <translation>
                <numerusform>%Ln record, the oldest for {age}.</numerusform>
                <numerusform>%Ln records, the oldest for {age}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things do not work</source>
            <translation>
                <numerusform>%Ln thing does not work</numerusform>
                <numerusform>%Ln things do not work</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things need attention</source>
            <translation>
                <numerusform>%Ln thing needs attention</numerusform>
                <numerusform>%Ln things need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unpacked in {folder}; {free} free there.</source>
            <translation>
                <numerusform>%Ln unpacked in {folder}; {free} free there.</numerusform>
                <numerusform>%Ln unpacked in {folder}; {free} free there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Enrolments</name>
        <message numerus="yes">
            <source>%n are on the newest version already, and stay.</source>
            <translation>
                <numerusform>%Ln is on the newest version already, and stays.</numerusform>
                <numerusform>%Ln are on the newest version already, and stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s)</source>
            <translation>
                <numerusform>%Ln enrolment</numerusform>
                <numerusform>%Ln enrolments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%Ln learner</numerusform>
                <numerusform>%Ln learners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s) go to the newest version.</source>
            <translation>
                <numerusform>%Ln learner goes to the newest version.</numerusform>
                <numerusform>%Ln learners go to the newest version.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open attempt(s) end with what was reached, and begin again from the first lesson.</source>
            <translation>
                <numerusform>%Ln open attempt ends with what was reached, and begins again from the first lesson.</numerusform>
                <numerusform>%Ln open attempts end with what was reached, and begin again from the first lesson.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought %n enrolment(s) back</source>
            <translation>
                <numerusform>Brought %Ln enrolment back</numerusform>
                <numerusform>Brought %Ln enrolments back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n enrolment(s). The learners see it on their courses.</source>
            <translation>
                <numerusform>For %Ln enrolment. The learner sees it on their courses.</numerusform>
                <numerusform>For %Ln enrolments. The learners see it on their courses.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grant %n learner(s) another attempt?</source>
            <translation>
                <numerusform>Grant %Ln learner another attempt?</numerusform>
                <numerusform>Grant %Ln learners another attempt?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Granted %n learner(s) another attempt</source>
            <translation>
                <numerusform>Granted %Ln learner another attempt</numerusform>
                <numerusform>Granted %Ln learners another attempt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n learner(s)</source>
            <translation>
                <numerusform>Moved %Ln learner</numerusform>
                <numerusform>Moved %Ln learners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the due date of %n enrolment(s)</source>
            <translation>
                <numerusform>Set the due date of %Ln enrolment</numerusform>
                <numerusform>Set the due date of %Ln enrolments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdrew %n enrolment(s)</source>
            <translation>
                <numerusform>Withdrew %Ln enrolment</numerusform>
                <numerusform>Withdrew %Ln enrolments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Erase</name>
        <message numerus="yes">
            <source>Erased, with %n attempt(s)</source>
            <translation>
                <numerusform>Erased, with %Ln attempt</numerusform>
                <numerusform>Erased, with %Ln attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erased. %n damaged file(s) that were set aside may still hold something.</source>
            <translation>
                <numerusform>Erased. %Ln damaged file that was set aside may still hold something.</numerusform>
                <numerusform>Erased. %Ln damaged files that were set aside may still hold something.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Their name, PIN and badge, and %n enrolment(s) with all attempts, answers and certificates, are deleted from this machine and its backups. This can’t be undone.</source>
            <translation>
                <numerusform>Their name, PIN and badge, and %Ln enrolment with all attempts, answers and certificates, are deleted from this machine and its backups. This can’t be undone.</numerusform>
                <numerusform>Their name, PIN and badge, and %Ln enrolments with all attempts, answers and certificates, are deleted from this machine and its backups. This can’t be undone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n line(s) exported to {file}</source>
            <translation>
                <numerusform>%Ln line exported to {file}</numerusform>
                <numerusform>%Ln lines exported to {file}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message numerus="yes">
            <source>%n digit(s), easy to remember and hard to guess.</source>
            <translation>
                <numerusform>%Ln digit, easy to remember and hard to guess.</numerusform>
                <numerusform>%Ln digits, easy to remember and hard to guess.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>A group needs a name of at most %n character(s). Nothing was changed.</source>
            <translation>
                <numerusform>A group needs a name of at most %Ln character. Nothing was changed.</numerusform>
                <numerusform>A group needs a name of at most %Ln characters. Nothing was changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Idle</name>
        <message numerus="yes">
            <source>You will be signed out in %n second(s). Everything is saved.</source>
            <translation>
                <numerusform>You will be signed out in %Ln second. Everything is saved.</numerusform>
                <numerusform>You will be signed out in %Ln seconds. Everything is saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n courses were added.</source>
            <translation>
                <numerusform>%Ln course was added.</numerusform>
                <numerusform>%Ln courses were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) are not in Unicode; read as {page}.</source>
            <translation>
                <numerusform>%Ln file name is not in Unicode; read as {page}.</numerusform>
                <numerusform>%Ln file names are not in Unicode; read as {page}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) separate folders with “\”; read as “/”.</source>
            <translation>
                <numerusform>%Ln file name separates folders with “\”; read as “/”.</numerusform>
                <numerusform>%Ln file names separate folders with “\”; read as “/”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) write accents apart from their letters; put together.</source>
            <translation>
                <numerusform>%Ln file name writes accents apart from their letters; put together.</numerusform>
                <numerusform>%Ln file names write accents apart from their letters; put together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that archive left out.</source>
            <translation>
                <numerusform>%Ln file beside that archive left out.</numerusform>
                <numerusform>%Ln files beside that archive left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that folder left out.</source>
            <translation>
                <numerusform>%Ln file beside that folder left out.</numerusform>
                <numerusform>%Ln files beside that folder left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) in “.carrel/” left out: Carrel keeps its own there.</source>
            <translation>
                <numerusform>%Ln file in “.carrel/” left out: Carrel keeps its own there.</numerusform>
                <numerusform>%Ln files in “.carrel/” left out: Carrel keeps its own there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) left out that macOS puts into archives.</source>
            <translation>
                <numerusform>%Ln file left out that macOS puts into archives.</numerusform>
                <numerusform>%Ln files left out that macOS puts into archives.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were in the library already.</source>
            <translation>
                <numerusform>%Ln file was in the library already.</numerusform>
                <numerusform>%Ln files were in the library already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more manifest(s) in the package ({others}); “{best}” is used.</source>
            <translation>
                <numerusform>%Ln more manifest in the package ({others}); “{best}” is used.</numerusform>
                <numerusform>%Ln more manifests in the package ({others}); “{best}” is used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n start pages of the course are not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation>
                <numerusform>%Ln start page of the course is not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</numerusform>
                <numerusform>%Ln start pages of the course are not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with limits</source>
            <translation>
                <numerusform>%Ln with limits</numerusform>
                <numerusform>%Ln with limits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n won’t work offline</source>
            <translation>
                <numerusform>%Ln won’t work offline</numerusform>
                <numerusform>%Ln won’t work offline</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>1 of %n files was not added</source>
            <translation>
                <numerusform>1 of %Ln file was not added</numerusform>
                <numerusform>1 of %Ln files was not added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %n course(s)</source>
            <translation>
                <numerusform>Added %Ln course</numerusform>
                <numerusform>Added %Ln courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pages ask for %n file(s) with capital and small letters exchanged; found all the same. The first is “{path}” in {file}, where the package has “{found}”.</source>
            <translation>
                <numerusform>Pages ask for %Ln file with capital and small letters exchanged; found all the same. It is “{path}” in {file}, where the package has “{found}”.</numerusform>
                <numerusform>Pages ask for %Ln files with capital and small letters exchanged; found all the same. The first is “{path}” in {file}, where the package has “{found}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then {file} and %n other file(s)</source>
            <translation>
                <numerusform>Then {file} and %Ln other file</numerusform>
                <numerusform>Then {file} and %Ln other files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This archive is not a SCORM package but holds %n others ({names}). Nothing was imported; unzip it and import the course that you want.</source>
            <translation>
                <numerusform>This archive is not a SCORM package but holds %Ln other ({names}). Nothing was imported; unzip it and import the course that you want.</numerusform>
                <numerusform>This archive is not a SCORM package but holds %Ln others ({names}). Nothing was imported; unzip it and import the course that you want.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>about %Ln hour left</numerusform>
                <numerusform>about %Ln hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %Ln minute left</numerusform>
                <numerusform>about %Ln minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n file(s)</source>
            <translation>
                <numerusform>{done} of %Ln file</numerusform>
                <numerusform>{done} of %Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{pages} and %n more</source>
            <translation>
                <numerusform>{pages} and %Ln more</numerusform>
                <numerusform>{pages} and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{refused} of %n files were not added</source>
            <translation>
                <numerusform>{refused} of %Ln file were not added</numerusform>
                <numerusform>{refused} of %Ln files were not added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message numerus="yes">
            <source>%n attempt(s) left</source>
            <translation>
                <numerusform>%Ln attempt left</numerusform>
                <numerusform>%Ln attempts left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are due by {day}.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>%Ln course is due by {day}.</numerusform>
                <numerusform>%Ln courses are due by {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are overdue.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>%Ln course is overdue.</numerusform>
                <numerusform>%Ln courses are overdue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%Ln lesson</numerusform>
                <numerusform>%Ln lessons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Manifest</name>
        <message numerus="yes">
            <source>… and %n more of the kind “{code}”.</source>
            <translation>
                <numerusform>… and %Ln more of the kind “{code}”.</numerusform>
                <numerusform>… and %Ln more of the kind “{code}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MediaCard</name>
        <message numerus="yes">
            <source>%n file(s) still to be made playable.</source>
            <translation>
                <numerusform>%Ln file still to be made playable.</numerusform>
                <numerusform>%Ln files still to be made playable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were made playable.</source>
            <translation>
                <numerusform>%Ln file was made playable.</numerusform>
                <numerusform>%Ln files were made playable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more file(s).</source>
            <translation>
                <numerusform>And %Ln more file.</numerusform>
                <numerusform>And %Ln more files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>%Ln course</numerusform>
                <numerusform>%Ln courses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnPin</name>
        <message numerus="yes">
            <source>%n digit(s), easy to remember and hard to guess.</source>
            <translation>
                <numerusform>%Ln digit, easy to remember and hard to guess.</numerusform>
                <numerusform>%Ln digits, easy to remember and hard to guess.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That PIN did not match. %n tries left.</source>
            <translation>
                <numerusform>That PIN did not match. %Ln try left.</numerusform>
                <numerusform>That PIN did not match. %Ln tries left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackagePage</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%Ln attempt</numerusform>
                <numerusform>%Ln attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%Ln lesson</numerusform>
                <numerusform>%Ln lessons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%Ln month</numerusform>
                <numerusform>%Ln months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know</source>
            <translation>
                <numerusform>%Ln thing to know</numerusform>
                <numerusform>%Ln things to know</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As the package asks: %n</source>
            <translation>
                <numerusform>As the package asks: %Ln</numerusform>
                <numerusform>As the package asks: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Packages</name>
        <message numerus="yes">
            <source>%n learner(s) enrolled</source>
            <translation>
                <numerusform>%Ln learner enrolled</numerusform>
                <numerusform>%Ln learners enrolled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n package(s) on this machine</source>
            <translation>
                <numerusform>%Ln package on this machine</numerusform>
                <numerusform>%Ln packages on this machine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added {day}, %n learner(s)</source>
            <translation>
                <numerusform>Added {day}, %Ln learner</numerusform>
                <numerusform>Added {day}, %Ln learners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n package(s)</source>
            <translation>
                <numerusform>Removed %Ln package</numerusform>
                <numerusform>Removed %Ln packages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message numerus="yes">
            <source>%n wrong PIN(s) in a row.</source>
            <translation>
                <numerusform>%Ln wrong PIN in a row.</numerusform>
                <numerusform>%Ln wrong PINs in a row.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought %n person(s) back</source>
            <translation>
                <numerusform>Brought %Ln person back</numerusform>
                <numerusform>Brought %Ln people back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deactivated %n person(s)</source>
            <translation>
                <numerusform>Deactivated %Ln person</numerusform>
                <numerusform>Deactivated %Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s)</source>
            <translation>
                <numerusform>PIN of %Ln digit</numerusform>
                <numerusform>PIN of %Ln digits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s), and a badge</source>
            <translation>
                <numerusform>PIN of %Ln digit, and a badge</numerusform>
                <numerusform>PIN of %Ln digits, and a badge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in which group?</source>
            <translation>
                <numerusform>Put %Ln person in which group?</numerusform>
                <numerusform>Put %Ln people in which group?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in “{group}”</source>
            <translation>
                <numerusform>Put %Ln person in “{group}”</numerusform>
                <numerusform>Put %Ln people in “{group}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{start}…” is longer than %n character(s). Shorten it.</source>
            <translation>
                <numerusform>“{start}…” is longer than %Ln character. Shorten it.</numerusform>
                <numerusform>“{start}…” is longer than %Ln characters. Shorten it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n person(s) of this center</source>
            <translation>
                <numerusform>%Ln person of this center</numerusform>
                <numerusform>%Ln people of this center</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%Ln byte</numerusform>
                <numerusform>%Ln bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pins</name>
        <message numerus="yes">
            <source>The PIN needs %n digit(s), nothing else. Type it again.</source>
            <translation>
                <numerusform>The PIN needs %Ln digit, nothing else. Type it again.</numerusform>
                <numerusform>The PIN needs %Ln digits, nothing else. Type it again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message numerus="yes">
            <source>%n more value(s) of the same batch not stored.</source>
            <translation>
                <numerusform>%Ln more value of the same batch not stored.</numerusform>
                <numerusform>%Ln more values of the same batch not stored.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Carrel made %n film(s) and sound(s) of this course playable.</source>
            <translation>
                <numerusform>Carrel made %Ln film or sound of this course playable.</numerusform>
                <numerusform>Carrel made %Ln films and sounds of this course playable.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message numerus="yes">
            <source>%n address(es) blocked</source>
            <translation>
                <numerusform>%Ln address blocked</numerusform>
                <numerusform>%Ln addresses blocked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) to Carrel</source>
            <translation>
                <numerusform>%Ln call to Carrel</numerusform>
                <numerusform>%Ln calls to Carrel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are not in the package</source>
            <translation>
                <numerusform>%Ln file is not in the package</numerusform>
                <numerusform>%Ln files are not in the package</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read to the end</source>
            <translation>
                <numerusform>%Ln file could not be read to the end</numerusform>
                <numerusform>%Ln files could not be read to the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) missing</source>
            <translation>
                <numerusform>%Ln file missing</numerusform>
                <numerusform>%Ln files missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that nothing was seen to use</source>
            <translation>
                <numerusform>%Ln file that nothing was seen to use</numerusform>
                <numerusform>%Ln files that nothing was seen to use</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared</source>
            <translation>
                <numerusform>%Ln film or sound prepared</numerusform>
                <numerusform>%Ln films and sounds prepared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared for this player</source>
            <translation>
                <numerusform>%Ln film or sound prepared for this player</numerusform>
                <numerusform>%Ln films and sounds prepared for this player</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) can’t be played</source>
            <translation>
                <numerusform>%Ln film or sound can’t be played</numerusform>
                <numerusform>%Ln films or sounds can’t be played</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) did not play</source>
            <translation>
                <numerusform>%Ln film or sound did not play</numerusform>
                <numerusform>%Ln films or sounds did not play</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) to be prepared first</source>
            <translation>
                <numerusform>%Ln film or sound to be prepared first</numerusform>
                <numerusform>%Ln films or sounds to be prepared first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n limit(s)</source>
            <translation>
                <numerusform>%Ln limit</numerusform>
                <numerusform>%Ln limits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%Ln missing</numerusform>
                <numerusform>%Ln missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more address(es) are not listed.</source>
            <translation>
                <numerusform>%Ln more address is not listed.</numerusform>
                <numerusform>%Ln more addresses are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not listed.</source>
            <translation>
                <numerusform>%Ln more is not listed.</numerusform>
                <numerusform>%Ln more are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more missing file(s) are not listed.</source>
            <translation>
                <numerusform>%Ln more missing file is not listed.</numerusform>
                <numerusform>%Ln more missing files are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s)</source>
            <translation>
                <numerusform>%Ln more place</numerusform>
                <numerusform>%Ln more places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n script error(s)</source>
            <translation>
                <numerusform>%Ln script error</numerusform>
                <numerusform>%Ln script errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) mended</source>
            <translation>
                <numerusform>%Ln thing mended</numerusform>
                <numerusform>%Ln things mended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Opens %n window(s) of its own</source>
            <translation>
                <numerusform>Opens %Ln window of its own</numerusform>
                <numerusform>Opens %Ln windows of its own</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{files}, %n unused</source>
            <translation>
                <numerusform>{files}, %Ln unused</numerusform>
                <numerusform>{files}, %Ln unused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more thing(s) below.</source>
            <translation>
                <numerusform>{first}, and %Ln more thing below.</numerusform>
                <numerusform>{first}, and %Ln more things below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{opened} of %n lesson(s) opened</source>
            <translation>
                <numerusform>{opened} of %Ln lesson opened</numerusform>
                <numerusform>{opened} of %Ln lessons opened</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>%Ln course</numerusform>
                <numerusform>%Ln courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) begun</source>
            <translation>
                <numerusform>%Ln enrolment begun</numerusform>
                <numerusform>%Ln enrolments begun</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) finished.</source>
            <translation>
                <numerusform>%Ln enrolment finished.</numerusform>
                <numerusform>%Ln enrolments finished.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%Ln learner</numerusform>
                <numerusform>%Ln learners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last month shown.</source>
            <translation>
                <numerusform>%Ln more finished in the last month shown.</numerusform>
                <numerusform>%Ln more finished in the last month shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last week shown.</source>
            <translation>
                <numerusform>%Ln more finished in the last week shown.</numerusform>
                <numerusform>%Ln more finished in the last week shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n score(s)</source>
            <translation>
                <numerusform>%Ln score</numerusform>
                <numerusform>%Ln scores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message numerus="yes">
            <source>%n course(s) begun</source>
            <translation>
                <numerusform>%Ln course begun</numerusform>
                <numerusform>%Ln courses begun</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message numerus="yes">
            <source>“{name}” has more than %n row(s). Split it into several files and import them.</source>
            <translation>
                <numerusform>“{name}” has more than %Ln row. Split it into several files and import them.</numerusform>
                <numerusform>“{name}” has more than %Ln rows. Split it into several files and import them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is larger than %n MB, and a roster never is. Choose another file.</source>
            <translation>
                <numerusform>“{name}” is larger than %Ln MB, and a roster never is. Choose another file.</numerusform>
                <numerusform>“{name}” is larger than %Ln MB, and a roster never is. Choose another file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message numerus="yes">
            <source>%n card(s) saved as {file}</source>
            <translation>
                <numerusform>%Ln card saved as {file}</numerusform>
                <numerusform>%Ln cards saved as {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new group(s): {groups}.</source>
            <translation>
                <numerusform>%Ln new group: {groups}.</numerusform>
                <numerusform>%Ln new groups: {groups}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay as they are.</source>
            <translation>
                <numerusform>%Ln person stays as they are.</numerusform>
                <numerusform>%Ln people stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can’t be taken as they are; all others can.</source>
            <translation>
                <numerusform>%Ln row can’t be taken as it is; all others can.</numerusform>
                <numerusform>%Ln rows can’t be taken as they are; all others can.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Add %Ln person</numerusform>
                <numerusform>Add %Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n person(s)</source>
            <translation>
                <numerusform>Change %Ln person</numerusform>
                <numerusform>Change %Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n group(s)</source>
            <translation>
                <numerusform>Import %Ln group</numerusform>
                <numerusform>Import %Ln groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n person(s)</source>
            <translation>
                <numerusform>Import %Ln person</numerusform>
                <numerusform>Import %Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; mend these first.</source>
            <translation>
                <numerusform>… and %Ln more; mend these first.</numerusform>
                <numerusform>… and %Ln more; mend these first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message numerus="yes">
            <source>%n record(s) have not reached the server; they stay here.</source>
            <translation>
                <numerusform>%Ln record has not reached the server; it stays here.</numerusform>
                <numerusform>%Ln records have not reached the server; they stay here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%Ln name</numerusform>
                <numerusform>%Ln names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can try %n more time(s) before you have to wait.</source>
            <translation>
                <numerusform>You can try %Ln more time before you have to wait.</numerusform>
                <numerusform>You can try %Ln more times before you have to wait.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Switches</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%Ln character</numerusform>
                <numerusform>%Ln characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set here</source>
            <translation>
                <numerusform>%Ln set here</numerusform>
                <numerusform>%Ln set here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait, the oldest for {age}</source>
            <translation>
                <numerusform>%Ln record waits, for {age}</numerusform>
                <numerusform>%Ln records wait, the oldest for {age}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%Ln to send</numerusform>
                <numerusform>%Ln to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Receiving, %n change(s)</source>
            <translation>
                <numerusform>Receiving, %Ln change</numerusform>
                <numerusform>Receiving, %Ln changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ToSettle</name>
        <message numerus="yes">
            <source>%n decision(s) wait for you</source>
            <translation>
                <numerusform>%Ln decision waits for you</numerusform>
                <numerusform>%Ln decisions wait for you</numerusform>
            </translation>
        </message>
    </context>
</TS>
