<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Assign</name>
        <message numerus="yes">
            <source>Assigned %n course(s)</source>
            <translation>
                <numerusform>Assigned %n course</numerusform>
                <numerusform>Assigned %n courses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n attempt</numerusform>
                <numerusform>%n attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificate</numerusform>
                <numerusform>%n certificates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deactivated</source>
            <translation>
                <numerusform>%n deactivated</numerusform>
                <numerusform>%n deactivated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not taken</source>
            <translation>
                <numerusform>%n row not taken</numerusform>
                <numerusform>%n rows not taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wrong PIN(s)</source>
            <translation>
                <numerusform>%n wrong PIN</numerusform>
                <numerusform>%n wrong PINs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n entries are as they were written.</source>
            <translation>
                <numerusform>All %n entries are as they were written.</numerusform>
                <numerusform>All %n entries are as they were written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%n certificate</numerusform>
                <numerusform>%n certificates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoursePage</name>
        <message numerus="yes">
            <source>You have %n attempt(s) in all.</source>
            <translation>
                <numerusform>You have %n attempt in all.</numerusform>
                <numerusform>You have %n attempts in all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoursePolicy</name>
        <message numerus="yes">
            <source>After %n attempt(s) an instructor can grant another one.</source>
            <translation>
                <numerusform>After %n attempt an instructor can grant another one.</numerusform>
                <numerusform>After %n attempts an instructor can grant another one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>Gave %n attempt(s) to {name}</source>
            <translation>
                <numerusform>Gave %n attempt to {name}</numerusform>
                <numerusform>Gave %n attempts to {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message numerus="yes">
            <source>%n addresses were blocked</source>
            <translation>
                <numerusform>%n address was blocked</numerusform>
                <numerusform>%n addresses were blocked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more lesson(s) changed</source>
            <translation>
                <numerusform>%n more lesson changed</numerusform>
                <numerusform>%n more lessons changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), the oldest for {age}.</source>
            <translation>
                <numerusform>%n record, the oldest for {age}.</numerusform>
                <numerusform>%n records, the oldest for {age}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things do not work</source>
            <translation>
                <numerusform>%n thing does not work</numerusform>
                <numerusform>%n things do not work</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things need attention</source>
            <translation>
                <numerusform>%n thing needs attention</numerusform>
                <numerusform>%n things need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unpacked in {folder}; {free} free there.</source>
            <translation>
                <numerusform>%n unpacked in {folder}; {free} free there.</numerusform>
                <numerusform>%n unpacked in {folder}; {free} free there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Enrolments</name>
        <message numerus="yes">
            <source>%n are on the newest version already, and stay.</source>
            <translation>
                <numerusform>%n is on the newest version already, and stays.</numerusform>
                <numerusform>%n are on the newest version already, and stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s)</source>
            <translation>
                <numerusform>%n enrolment</numerusform>
                <numerusform>%n enrolments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%n learner</numerusform>
                <numerusform>%n learners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s) go to the newest version.</source>
            <translation>
                <numerusform>%n learner goes to the newest version.</numerusform>
                <numerusform>%n learners go to the newest version.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open attempt(s) end with what was reached, and begin again from the first lesson.</source>
            <translation>
                <numerusform>%n open attempt ends with what was reached, and begins again from the first lesson.</numerusform>
                <numerusform>%n open attempts end with what was reached, and begin again from the first lesson.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought %n enrolment(s) back</source>
            <translation>
                <numerusform>Brought %n enrolment back</numerusform>
                <numerusform>Brought %n enrolments back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n enrolment(s). The learners see it on their courses.</source>
            <translation>
                <numerusform>For %n enrolment. The learner sees it on their courses.</numerusform>
                <numerusform>For %n enrolments. The learners see it on their courses.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grant %n learner(s) another attempt?</source>
            <translation>
                <numerusform>Grant %n learner another attempt?</numerusform>
                <numerusform>Grant %n learners another attempt?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Granted %n learner(s) another attempt</source>
            <translation>
                <numerusform>Granted %n learner another attempt</numerusform>
                <numerusform>Granted %n learners another attempt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n learner(s)</source>
            <translation>
                <numerusform>Moved %n learner</numerusform>
                <numerusform>Moved %n learners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the due date of %n enrolment(s)</source>
            <translation>
                <numerusform>Set the due date of %n enrolment</numerusform>
                <numerusform>Set the due date of %n enrolments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdrew %n enrolment(s)</source>
            <translation>
                <numerusform>Withdrew %n enrolment</numerusform>
                <numerusform>Withdrew %n enrolments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Erase</name>
        <message numerus="yes">
            <source>Erased, with %n attempt(s)</source>
            <translation>
                <numerusform>Erased, with %n attempt</numerusform>
                <numerusform>Erased, with %n attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erased. %n damaged file(s) that were set aside may still hold something.</source>
            <translation>
                <numerusform>Erased. %n damaged file that were set aside may still hold something.</numerusform>
                <numerusform>Erased. %n damaged files that were set aside may still hold something.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Their name, PIN and badge, and %n enrolment(s) with all attempts, answers and certificates, are deleted from this machine and its backups. This can’t be undone.</source>
            <translation>
                <numerusform>Their name, PIN and badge, and %n enrolment with all attempts, answers and certificates, are deleted from this machine and its backups. This can’t be undone.</numerusform>
                <numerusform>Their name, PIN and badge, and %n enrolments with all attempts, answers and certificates, are deleted from this machine and its backups. This can’t be undone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n line(s) exported to {file}</source>
            <translation>
                <numerusform>%n line exported to {file}</numerusform>
                <numerusform>%n lines exported to {file}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message numerus="yes">
            <source>%n digit(s), easy to remember and hard to guess.</source>
            <translation>
                <numerusform>%n digit, easy to remember and hard to guess.</numerusform>
                <numerusform>%n digits, easy to remember and hard to guess.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>A group needs a name of at most %n character(s). Nothing was changed.</source>
            <translation>
                <numerusform>A group needs a name of at most %n character. Nothing was changed.</numerusform>
                <numerusform>A group needs a name of at most %n characters. Nothing was changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Idle</name>
        <message numerus="yes">
            <source>You will be signed out in %n second(s). Everything is saved.</source>
            <translation>
                <numerusform>You will be signed out in %n second. Everything is saved.</numerusform>
                <numerusform>You will be signed out in %n seconds. Everything is saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n courses were added.</source>
            <translation>
                <numerusform>%n course was added.</numerusform>
                <numerusform>%n courses were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that folder left out.</source>
            <translation>
                <numerusform>%n file beside that folder left out.</numerusform>
                <numerusform>%n files beside that folder left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were in the library already.</source>
            <translation>
                <numerusform>%n file was in the library already.</numerusform>
                <numerusform>%n files were in the library already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n start pages of the course are not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation>
                <numerusform>%n start page of the course is not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</numerusform>
                <numerusform>%n start pages of the course are not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>1 of %n files was not added</source>
            <translation>
                <numerusform>1 of %n file was not added</numerusform>
                <numerusform>1 of %n files was not added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %n course(s)</source>
            <translation>
                <numerusform>Added %n course</numerusform>
                <numerusform>Added %n courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then {file} and %n other file(s)</source>
            <translation>
                <numerusform>Then {file} and %n other file</numerusform>
                <numerusform>Then {file} and %n other files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n file(s)</source>
            <translation>
                <numerusform>{done} of %n file</numerusform>
                <numerusform>{done} of %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{pages} and %n more</source>
            <translation>
                <numerusform>{pages} and %n more</numerusform>
                <numerusform>{pages} and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{refused} of %n files were not added</source>
            <translation>
                <numerusform>{refused} of %n file were not added</numerusform>
                <numerusform>{refused} of %n files were not added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message numerus="yes">
            <source>%n attempt(s) left</source>
            <translation>
                <numerusform>%n attempt left</numerusform>
                <numerusform>%n attempts left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are due by {day}.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>%n course is due by {day}.</numerusform>
                <numerusform>%n courses are due by {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are overdue.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>%n course is overdue.</numerusform>
                <numerusform>%n courses are overdue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson</numerusform>
                <numerusform>%n lessons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Manifest</name>
        <message numerus="yes">
            <source>… and %n more of the kind “{code}”.</source>
            <translation>
                <numerusform>… and %n more of the kind “{code}”.</numerusform>
                <numerusform>… and %n more of the kind “{code}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackagePage</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n attempt</numerusform>
                <numerusform>%n attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson</numerusform>
                <numerusform>%n lessons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know</source>
            <translation>
                <numerusform>%n thing to know</numerusform>
                <numerusform>%n things to know</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As the package asks: %n</source>
            <translation>
                <numerusform>As the package asks: %n</numerusform>
                <numerusform>As the package asks: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Packages</name>
        <message numerus="yes">
            <source>%n learner(s) enrolled</source>
            <translation>
                <numerusform>%n learner enrolled</numerusform>
                <numerusform>%n learners enrolled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n package(s) on this machine</source>
            <translation>
                <numerusform>%n package on this machine</numerusform>
                <numerusform>%n packages on this machine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added {day}, %n learner(s)</source>
            <translation>
                <numerusform>Added {day}, %n learner</numerusform>
                <numerusform>Added {day}, %n learners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n package(s)</source>
            <translation>
                <numerusform>Removed %n package</numerusform>
                <numerusform>Removed %n packages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message numerus="yes">
            <source>%n wrong PIN(s) in a row.</source>
            <translation>
                <numerusform>%n wrong PIN in a row.</numerusform>
                <numerusform>%n wrong PINs in a row.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought %n person(s) back</source>
            <translation>
                <numerusform>Brought %n person back</numerusform>
                <numerusform>Brought %n people back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deactivated %n person(s)</source>
            <translation>
                <numerusform>Deactivated %n person</numerusform>
                <numerusform>Deactivated %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s)</source>
            <translation>
                <numerusform>PIN of %n digit</numerusform>
                <numerusform>PIN of %n digits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s), and a badge</source>
            <translation>
                <numerusform>PIN of %n digit, and a badge</numerusform>
                <numerusform>PIN of %n digits, and a badge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in which group?</source>
            <translation>
                <numerusform>Put %n person in which group?</numerusform>
                <numerusform>Put %n people in which group?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in “{group}”</source>
            <translation>
                <numerusform>Put %n person in “{group}”</numerusform>
                <numerusform>Put %n people in “{group}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{start}…” is longer than %n character(s). Shorten it.</source>
            <translation>
                <numerusform>“{start}…” is longer than %n character. Shorten it.</numerusform>
                <numerusform>“{start}…” is longer than %n characters. Shorten it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n person(s) of this center</source>
            <translation>
                <numerusform>%n person of this center</numerusform>
                <numerusform>%n people of this center</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pins</name>
        <message numerus="yes">
            <source>The PIN needs %n digit(s), nothing else. Type it again.</source>
            <translation>
                <numerusform>The PIN needs %n digit, nothing else. Type it again.</numerusform>
                <numerusform>The PIN needs %n digits, nothing else. Type it again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message numerus="yes">
            <source>%n more value(s) of the same batch not stored.</source>
            <translation>
                <numerusform>%n more value of the same batch not stored.</numerusform>
                <numerusform>%n more values of the same batch not stored.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n course</numerusform>
                <numerusform>%n courses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) begun</source>
            <translation>
                <numerusform>%n enrolment begun</numerusform>
                <numerusform>%n enrolments begun</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) finished.</source>
            <translation>
                <numerusform>%n enrolment finished.</numerusform>
                <numerusform>%n enrolments finished.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%n learner</numerusform>
                <numerusform>%n learners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last month shown.</source>
            <translation>
                <numerusform>%n more finished in the last month shown.</numerusform>
                <numerusform>%n more finished in the last month shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last week shown.</source>
            <translation>
                <numerusform>%n more finished in the last week shown.</numerusform>
                <numerusform>%n more finished in the last week shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n score(s)</source>
            <translation>
                <numerusform>%n score</numerusform>
                <numerusform>%n scores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message numerus="yes">
            <source>%n course(s) begun</source>
            <translation>
                <numerusform>%n course begun</numerusform>
                <numerusform>%n courses begun</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message numerus="yes">
            <source>“{name}” has more than %n row(s). Split it into several files and import them.</source>
            <translation>
                <numerusform>“{name}” has more than %n row. Split it into several files and import them.</numerusform>
                <numerusform>“{name}” has more than %n rows. Split it into several files and import them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is larger than %n MB, and a roster never is. Choose another file.</source>
            <translation>
                <numerusform>“{name}” is larger than %n MB, and a roster never is. Choose another file.</numerusform>
                <numerusform>“{name}” is larger than %n MB, and a roster never is. Choose another file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message numerus="yes">
            <source>%n card(s) saved as {file}</source>
            <translation>
                <numerusform>%n card saved as {file}</numerusform>
                <numerusform>%n cards saved as {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new group(s): {groups}.</source>
            <translation>
                <numerusform>%n new group: {groups}.</numerusform>
                <numerusform>%n new groups: {groups}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay as they are.</source>
            <translation>
                <numerusform>%n person stays as they are.</numerusform>
                <numerusform>%n people stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can’t be taken as they are; all others can.</source>
            <translation>
                <numerusform>%n row can’t be taken as it is; all others can.</numerusform>
                <numerusform>%n rows can’t be taken as they are; all others can.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Add %n person</numerusform>
                <numerusform>Add %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n person(s)</source>
            <translation>
                <numerusform>Change %n person</numerusform>
                <numerusform>Change %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n group(s)</source>
            <translation>
                <numerusform>Import %n group</numerusform>
                <numerusform>Import %n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n person(s)</source>
            <translation>
                <numerusform>Import %n person</numerusform>
                <numerusform>Import %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; mend these first.</source>
            <translation>
                <numerusform>… and %n more; mend these first.</numerusform>
                <numerusform>… and %n more; mend these first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n name</numerusform>
                <numerusform>%n names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can try %n more time(s) before you have to wait.</source>
            <translation>
                <numerusform>You can try %n more time before you have to wait.</numerusform>
                <numerusform>You can try %n more times before you have to wait.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ToSettle</name>
        <message numerus="yes">
            <source>%n decision(s) wait for you</source>
            <translation>
                <numerusform>%n decision waits for you</numerusform>
                <numerusform>%n decisions wait for you</numerusform>
            </translation>
        </message>
    </context>
</TS>
