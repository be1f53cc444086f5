<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutCourse</name>
        <message>
            <source>Its authors say nothing about this course.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Access</name>
        <message>
            <source>This is not open to you. Nothing was changed. Ask an administrator.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Sign out</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AccountLine</name>
        <message>
            <source>Sign out</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Assign</name>
        <message>
            <source>Another day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Assigned %n course(s)</source>
            <translation>
                <numerusform>Assigned %Ln course</numerusform>
                <numerusform>Assigned %Ln courses</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one course, and people or groups.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find people or groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People or groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search for something else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They have a due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whoever has a course already keeps everything, and gets the due date.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <source>Attempt {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counts now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed. Say in a few words why, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This attempt is not on this machine any more. Open the list again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AttemptsCard</name>
        <message>
            <source>Attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>Asked for another attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assigned or withdrew a course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificate issued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed a course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed people or groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed their own PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checked this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enrolled themselves</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Entered as a guest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erased a person's record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exchanged with the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported a learner's record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported a report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported the audit trail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gave a guest's work to a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gave a new PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Granted another attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let somebody try their PIN again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at a course without credit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at diagnostics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at the audit trail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at the exchange with the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at the room</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made a badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reset a PIN or badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set up this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settled an attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Took a badge back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Took a course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unknown badge at the door</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>somebody whose record was erased</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{person} on {course}</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>About</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>All %n entries are as they were written.</source>
            <translation>
                <numerusform>The %Ln entry is as it was written.</numerusform>
                <numerusform>All %Ln entries are as they were written.</numerusform>
            </translation>
        </message>
        <message>
            <source>An issuer is trusted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An issuer is trusted no more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked the server for packages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked the server for packages no more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At any time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At the command line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Audit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the trail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another person, action or time, or search for something else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connected this machine to a server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deactivated, or without a PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Entry {number} ({what}, {when}) or one before it was changed outside Carrel. Nothing was repaired; export the trail, keep it, and tell whoever looks after this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export as</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Exported %n entries to {file}</source>
            <translation>
                <numerusform>Exported %Ln entry to {file}</numerusform>
                <numerusform>Exported %Ln entries to {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in the trail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From one day to another…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Had its media played without preparing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Had its media prepared again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Imported a roster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put people in the group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken apart from an earlier version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last 365 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The trail is sound.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The trail was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Took people out of the group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Took this machine off its server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With the hashes, for checking elsewhere (JSON)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>compatibility of all courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>family name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>given name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>guests</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>minutes until sign-out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>motion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>name of the center</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>room and machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>roster identifier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>signatures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>theme</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AuditScreen</name>
        <message>
            <source>Checking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export the trail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whose records?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>audit-{day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>A hand scanner works at any time while names are shown; your name and PIN always do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose my name instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold the square code on your badge to the camera, or read it with the hand scanner.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No camera was found on this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign in with a badge</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CardGrid</name>
        <message>
            <source>Courses</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Carrying</name>
        <message numerus="yes">
            <source>%n bundle(s) for this machine</source>
            <translation>
                <numerusform>%n bundle for this machine</numerusform>
                <numerusform>%n bundles for this machine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of people, courses and results</source>
            <translation>
                <numerusform>%n change of people, courses and results</numerusform>
                <numerusform>%n changes of people, courses and results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n course(s) added</source>
            <translation>
                <numerusform>%n course added</numerusform>
                <numerusform>%n courses added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on it, and were read back</source>
            <translation>
                <numerusform>%n record is on it, and was read back</numerusform>
                <numerusform>%n records are on it, and were read back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on the server now</source>
            <translation>
                <numerusform>%n record is on the server now</numerusform>
                <numerusform>%n records are on the server now</numerusform>
            </translation>
        </message>
        <message>
            <source>And the receipt for what was carried before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring courses and people from the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carry results to the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another stick, or another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect it in Settings; files will do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is on the server, or on a stick that was not brought back yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is sealed for another machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It may have been pulled too early. Nothing was changed here; put it in and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It says nothing that this machine did not know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was changed on the way, or is not from the server of this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was written by a later version of Carrel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing from the server for this machine is on it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing from the server is on it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing had to be written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing waits; everything is on the server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed here. Have it written again, and wait until it may be pulled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed here; try again at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of it is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading from {stick}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it there, or have one written for this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it to somebody who looks after the server. Everything stays here too, until its receipt comes back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The stick could not be used: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is too little room on {stick}: {needed} are needed, {free} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine belongs to no server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Update Carrel on this machine, then read it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writing to {stick}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can pull the stick now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{records}, about {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} in {files}, sealed for the server alone</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CarryingDialog</name>
        <message>
            <source>Another folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carry by USB stick</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrying</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No stick was found. Put one in, and look again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which stick is it on?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which stick shall it be written to?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CertificateCard</name>
        <message>
            <source>Certificate</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CertificateOpening</name>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It could not be printed. Try another printer or file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On paper they are boxes. Ask for a font of that script to be installed, and open this again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine has no letters for “{letters}”.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CertificatePaper</name>
        <message>
            <source>Open the certificate of {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CertificateTemplate</name>
        <message>
            <source>The file is not text in UTF-8. Save it as HTML in UTF-8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The template does not say where “{name}” goes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The template has {what}, which does not work on a certificate: nothing runs there and nothing is fetched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The template is larger than one million characters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The template names “{name}”, which a certificate does not have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{problems} Nothing was changed; mend the file and choose it again.</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>, </source>
            <comment>between the facts of one thing</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completed the course.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expired {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Final</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is no longer valid. Take the course again to earn a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed the course.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server has confirmed the result.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This certificate is not on this machine. Open the list again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid until {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yours to save and print now. It becomes final when the server has confirmed the result.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} could not be saved ({reason}). The certificate itself is safe here. Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CertificatesCard</name>
        <message>
            <source>A PNG, JPEG or SVG file of at most 500 kB, at the head of certificates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Below the name on certificates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role of the second</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type who signs, or empty the role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who else signs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CertificatesPage</name>
        <message>
            <source>Certificates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No certificate yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pass a course, or complete one that has no test, and its certificate is here at once: to save, to print and to show to anybody.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Show chart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show numbers</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Check another file</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Checking</name>
        <message>
            <source>Certificates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificates ({kinds})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>An administrator of the server makes an invitation. It is good once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By files instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everybody on the way can read it. Allow it only within a network of your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It reads like https://sync.example.org#TOKEN. A hand scanner can type it too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste the invitation, or hold its square code to the camera.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server lists it under this name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This address is not encrypted. Ask for one that begins with https://, or allow it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a name, so that people can tell this machine from others.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>Answers (*.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connected to {center}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give {file} to an administrator of the server. You can pull the stick now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The request is written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This answer is for another machine. Nothing was changed; read it there, or have the request of this machine answered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no invitation. It reads like https://sync.example.org#TOKEN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine works for itself now; nothing was deleted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where to write the request</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ContinueCard</name>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue where you were</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue {course}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of the course</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CourseHead</name>
        <message>
            <source>Progress of the course</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CourseOpening</name>
        <message>
            <source>This course is not among your courses any more. What you did in it is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your instructor will see that you ask for another attempt</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CoursePage</name>
        <message>
            <source>About</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About this course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answered before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for another attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempt {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempt {number} is over the limit. It counts when your instructor accepts it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificate provisional</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End attempt {number}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enrol and start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It ends as it is now. Its results are kept, but you can't go on with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep attempt {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look without taking it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>My courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not correct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of several attempts the average score counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of several attempts the best one counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of several attempts the first one counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of several attempts the last one counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of several attempts the one with the highest score counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Results by question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review the course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start attempt {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The average counts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The best one counts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course recorded no questions in this attempt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first one counts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The highest score counts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last one counts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid until {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whoever completes it gets a certificate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whoever passes it, or completes it where there is no test, gets a certificate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You asked for another attempt. Your instructor sees it and will answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>You have %n attempt(s) in all.</source>
            <translation>
                <numerusform>You have %Ln attempt in all.</numerusform>
                <numerusform>You have %Ln attempts in all.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yours to save and print now. It becomes final when the server has confirmed the result.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yours to save and print.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>counts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>passed with {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>waits for your instructor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} · the newest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} · there is a newer one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{right} of {all} correct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{used} of {allowed} used</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Also for somebody who failed its test.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificates that were issued stay valid.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completing the course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later attempts are practice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learners may try as often as they like.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed before failed, finished before open, then the score.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passing the course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The average score of all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The best</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The one with the highest score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The score alone decides, also over a pass.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where a course can’t be passed, completing it earns the certificate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whoever tries again risks what they had.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With the status of the best attempt.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CourseSide</name>
        <message>
            <source>Details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For staff</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CourseSwitches</name>
        <message>
            <source>Changed; it holds from the next time the course is opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CoursesScreen</name>
        <message>
            <source>Removed “{course}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DaysDialog</name>
        <message>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show these days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which days?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>All that {name} did becomes theirs, counted behind what they have. It can’t be taken back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempt {number} counts now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempt {number} was set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count attempt {number}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Declined; nothing else was changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Gave %n attempt(s) to {name}</source>
            <translation>
                <numerusform>Gave %Ln attempt to {name}</numerusform>
                <numerusform>Gave %Ln attempts to {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Grant attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grant {name} attempt {number}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Granted {name} another attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In {course}. Everything from the attempts before is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It leaves this list. You can still grant an attempt from the list of enrolments.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It stays in {name}’s record of {course}, and does not count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No further attempt for {name}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set attempt {number} aside?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What counts for {name} in {course} is worked out again with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whose work is it?</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>1 address was blocked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>API calls</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Calls appear here when the course makes them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close diagnostics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close the row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Console</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy this row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter by element or value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lists of the diagnostics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No row has these words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was refused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sequencing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the blocked addresses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Steps appear here when a lesson opens or ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The chosen row, whole</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course asked for nothing outside itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The pages of the course have written nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value was not stored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a keyword cannot be set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another element has to be set first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>commit after Terminate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>commit before Initialize</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>general: the call came at the wrong time or failed inside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>general: the call failed inside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it could not be read: the index or the question does not fit the element</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it could not be set: the index, a duplicate or a value that is fixed by now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on '{activity}': {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on '{title}': it can be opened now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>read after Terminate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>read before Initialize</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>set after Terminate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>set before Initialize</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the argument is not valid here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the argument must be an empty string</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the course has not called Initialize</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the element can only be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the element can only be written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the element has no value yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the element is not implemented</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the session could not be ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the session could not be started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the session had been started already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the session has ended already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the session has ended and cannot be started again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the session was never started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the standard has no such code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the value has the wrong type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the value is out of range</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the values could not be brought to the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there is no such element</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this element has no children</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this element is not a list and has no count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>wrong type, word or range</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>1 thing does not work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 thing needs attention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask authors for WebM (VP9 or AV1) with Opus, or for MP3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel is tested with Qt {version}; install that version.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check again; if it stays silent, courses may not open either: install Carrel anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close Carrel and start it again: the file is set aside and the newest good backup takes its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses can be imported, played and saved on this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses run inside Chromium's sandbox.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses work. What to do is said below.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Database</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Disk space</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Does not play with this build of Qt: {formats}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every page of the database is sound; {size}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is in order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Films and sound</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Format {revision}, SQLite {sqlite_version}, SQLCipher {cipher_version}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give them to your administrator; they may hold work that no backup has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install Carrel anew: this web engine plays nothing that it should.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room before importing courses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room now: soon nothing more can be saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One is made two minutes after a start and then every hour.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plays: {formats}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Qt {qt}, Chromium {chromium} with patches up to {patched}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Run Carrel as an ordinary user.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start Carrel again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The database is damaged ({complaint}); {size}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The database is sound; {size}. Damaged ones were kept earlier: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key is kept {where}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key lies in a file beside the database, readable only by this user.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last backup failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The web engine did not say what it plays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no backup yet; the first follows two minutes after a start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the root account, so Chromium's sandbox is off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is saved stays saved. What to do is said below.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whoever copies the whole folder can read it. Encrypt the disk, or run Carrel where the system keeps keys.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in the system's key store</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none of the known formats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with the program that opened the database</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{backups} kept, the newest {age} old.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{says} This Carrel works with {newest_revision}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} in {folder}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DoctorPage</name>
        <message>
            <source>Check again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checked {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at this machine</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Door</name>
        <message>
            <source>A name is needed, so that others can tell who it is. Type it and go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guests are not let in on this machine. Sign in with your name, or ask an instructor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This seat has an administrator already. Nothing was changed. Ask them to add you.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DueDialog</name>
        <message>
            <source>Due {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No due date</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All attempts are used up. Your instructor can give you another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All attempts at this course are used up. Nothing was begun, and everything you did is kept. Ask your instructor for another attempt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bookmarks and answers inside lessons are not taken along.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Brought %n enrolment(s) back</source>
            <translation>
                <numerusform>Brought %Ln enrolment back</numerusform>
                <numerusform>Brought %Ln enrolments back</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another course, group or state, or search for another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enrolled by themselves</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Grant attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Granted %n learner(s) another attempt</source>
            <translation>
                <numerusform>Granted %Ln learner another attempt</numerusform>
                <numerusform>Granted %Ln learners another attempt</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In progress, {share}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to new version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to the new version?</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Moved %n learner(s)</source>
            <translation>
                <numerusform>Moved %Ln learner</numerusform>
                <numerusform>Moved %Ln learners</numerusform>
            </translation>
        </message>
        <message>
            <source>Not started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing in this course is finished yet, so there is nothing to look at again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One more than they have now. Everything from the attempts before is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Results and certificates on the old version are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Set the due date of %n enrolment(s)</source>
            <translation>
                <numerusform>Set the due date of %Ln enrolment</numerusform>
                <numerusform>Set the due date of %Ln enrolments</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a newer version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a newer version of this course. Nothing was begun. Open it again from your courses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They are on the newest version already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This course is open in another window. Nothing was begun here; go on over there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This course is open to those it was assigned to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This course is open to those it was assigned to. Nothing was begun. Ask your instructor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This enrolment is not on this machine any more. Open the list again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Withdrew %n enrolment(s)</source>
            <translation>
                <numerusform>Withdrew %Ln enrolment</numerusform>
                <numerusform>Withdrew %Ln enrolments</numerusform>
            </translation>
        </message>
        <message>
            <source>You were withdrawn from this course.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You were withdrawn from this course. Everything you did is kept. Ask your instructor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{used} of {allowed}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EnrolmentsPage</name>
        <message>
            <source>All courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign a course to people or groups, and see here how far they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a person or course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No enrolments yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See their work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do with this enrolment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which enrolments to show</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Erase</name>
        <message>
            <source>Erase for good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation type="unfinished"></translation>
        </message>
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
        <message>
            <source>Type “{name}” to confirm</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The person was erased, but backups on this machine still hold their records, because the disk refused to replace them. Look at the disk; each backup is replaced within three hours of use.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExportStrip</name>
        <message>
            <source>Cancel export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exporting {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>CSV table (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>learners</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>xAPI statements (*.json)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>The export was stopped. No file was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{file}” could not be written: {reason}. Nothing was exported. Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>An instructor in a group teaches the learners in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another administrator can change yours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>May stay empty; nothing is sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the center calls them; courses see it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Everything</source>
            <comment>how the sentences begin that say that all was kept</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing|Everything</source>
            <comment>how the sentences begin that say what was kept</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was kept</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FilesDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect by files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For a machine that never reaches the server: two small files travel on a stick.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read the answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server lists it under this name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They answer it with a second file. Bring that one back, and read it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a name, so that people can tell this machine from others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write a request to a stick, and give it to an administrator of the server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation type="unfinished"></translation>
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
        <name>FirstStartPage</name>
        <message>
            <source>Carrel comes with no user and no default password: nobody can manage this machine before you do. You add learners and instructors next. Keep your PIN safe; nobody can read it, not even you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a PIN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of your training center</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the sign-in page and certificates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Room and machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set up this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Setting up…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tells machines apart, as in Room B, PC 4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two minutes, once. Everything stays on this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type what your center is called.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type your given name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Welcome to Carrel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You, the first administrator</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message>
            <source>Add a group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added the group “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed the group “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename the group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Renamed to “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>There is a group “{name}” already. Nothing was changed; choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>instructors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>learners</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>Add group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An instructor in a group teaches the learners in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Instructors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learners</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put learners into groups, and the instructors who teach them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show its people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do with this group</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GuestDialog</name>
        <message>
            <source>Begin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue as a guest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type your name, so that your work can be found again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your work is kept under this name. An instructor can give it to you later, when you are on the list.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Guests</name>
        <message>
            <source>This guest’s work was given to somebody already. Nothing was changed; open the list again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A course on the full screen, and back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a course.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Call your instructor. What you did is saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose Import course, or drop a SCORM package (.zip) anywhere in the window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click its card. Everything you do is saved on this machine as you go; no network is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exchange with the server now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave whenever you like.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let it go to the center when it can.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More for what you are on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open Doctor. It says what it found and what to do, and copies a report for support.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open what you are on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Out of the page of a course, and back into it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove the course you are on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign out when you go.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something is not right?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take back what was just done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course opens again where you were, even after a power cut.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first place at the side; Ctrl+2 is the second, and so on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then nobody works in your name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With a server everything is sent by itself whenever a network turns up. Sync shows what waits, and carries it on a stick.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you need to begin</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Idle</name>
        <message>
            <source>Are you still there?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation type="unfinished"></translation>
        </message>
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
                <numerusform>%n file name is not in Unicode; read as {page}.</numerusform>
                <numerusform>%n file names are not in Unicode; read as {page}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) separate folders with “\”; read as “/”.</source>
            <translation>
                <numerusform>%n file name separates folders with “\”; read as “/”.</numerusform>
                <numerusform>%n file names separate folders with “\”; read as “/”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) write accents apart from their letters; put together.</source>
            <translation>
                <numerusform>%n file name writes accents apart from their letters; put together.</numerusform>
                <numerusform>%n file names write accents apart from their letters; put together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that archive left out.</source>
            <translation>
                <numerusform>%n file beside that archive left out.</numerusform>
                <numerusform>%n files beside that archive left out.</numerusform>
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
                <numerusform>%n file in “.carrel/” left out: Carrel keeps its own there.</numerusform>
                <numerusform>%n files in “.carrel/” left out: Carrel keeps its own there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) left out that macOS puts into archives.</source>
            <translation>
                <numerusform>%n file left out that macOS puts into archives.</numerusform>
                <numerusform>%n files left out that macOS puts into archives.</numerusform>
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
                <numerusform>%n more manifest in the package ({others}); “{best}” is used.</numerusform>
                <numerusform>%n more manifests in the package ({others}); “{best}” is used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n start pages of the course are not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation>
                <numerusform>%Ln start page of the course is not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</numerusform>
                <numerusform>%Ln start pages of the course are not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 course was added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 file was in the library already.</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Added “{course}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adding to the library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Already in the library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel may not write into the folder of the courses ({folder}). Nothing was changed; ask whoever set this computer up to allow it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Central European DOS, code page 852</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Central European Windows, code page 1250</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking the package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cyrillic DOS, code page 866</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cyrillic Windows, code page 1251</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For staff</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Greek DOS, code page 737</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Greek Windows, code page 1253</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Japanese, code page 932</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Korean, code page 949</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing of this file is left on this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preparing media</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preparing media: {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something in the package was not foreseen ({name}). Nothing was imported; send the package to whoever looks after Carrel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course has nothing to launch: no item of its manifest names a page. Nothing was imported; ask for the course to be exported again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course is in the archive “{name}” inside this one; imported from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course is in the folder “{root}” of the archive; unpacked from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course needs Flash, which nothing plays any more ({pages}), and has no HTML5 page beside it. Nothing was imported; ask for the course to be exported as HTML5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course needs {size} MB, and {free} MB are free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course opens “{page}”, as was asked for at its import.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course's manifest asks for a document type definition from elsewhere, which is never fetched. Nothing was imported; ask for the course to be exported without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course's manifest defines XML entities, which can be used to read files or fill the memory of this computer. Nothing was imported; ask for the course to be exported without them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course's manifest holds a text so long that no real course needs it. Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course's manifest holds more than any real course's does. Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course's manifest is larger than {limit} MB, which no real course needs. Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course's manifest is missing from its folder. Remove the course from the library and import it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course's manifest is nested more deeply than any real course. Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course's manifest is not well-formed XML: line {line}, column {column}: {reason}. Nothing was imported; ask whoever made the course for a corrected package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course's pages are not in the package but on the network ({hosts}), so it can't be taken offline. Nothing was imported; ask for the full course instead of a link to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({strerror}). Nothing was changed; check the disk and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file imsmanifest.xml does not hold a manifest but &lt;{name}&gt;. Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was kept; you can import the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest is called “{file}” instead of “imsmanifest.xml”; read all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest lists “{path}”, which is not in the package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest writes “{path}” where the package has “{found}”; used all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The package claims to unpack to {times} times its size, as archives do that are made to fill a disk. Nothing was imported; ask for the course to be exported again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The package contains “{shown}”, {why}. Nothing was imported; if you trust the source, ask for the course to be exported again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The package has more than {entries} files, which no course needs. Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The package holds no course but a link to one: its page “{page}” shows what is at {address}, so it can't be taken offline. Nothing was imported; ask for the full course instead of a dispatch package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The package is damaged: {what}. Nothing was imported; copy or download the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The package would unpack to {claimed} GB; at most {limit} GB are accepted. Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page “{page}” to open the course with is not in the package. Nothing was imported; give its path as it is in the package, from the folder of imsmanifest.xml.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The saved place in this course can't be read. The answers given so far are kept; start the course again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The saved place in this course was written by a newer version of the program. Nothing was lost; install the newer version to go on from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The start page of the course is not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Then {file} and %n other file(s)</source>
            <translation>
                <numerusform>Then {file} and %Ln other file</numerusform>
                <numerusform>Then {file} and %Ln other files</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no room left</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>This archive is not a SCORM package but holds %n others ({names}). Nothing was imported; unzip it and import the course that you want.</source>
            <translation>
                <numerusform>This archive is not a SCORM package but holds %n other ({names}). Nothing was imported; unzip it and import the course that you want.</numerusform>
                <numerusform>This archive is not a SCORM package but holds %n others ({names}). Nothing was imported; unzip it and import the course that you want.</numerusform>
            </translation>
        </message>
        <message>
            <source>This archive is not a SCORM package. It is {kind}. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This archive is not a SCORM package: it has no imsmanifest.xml. It looks like {kind}. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This archive is not a SCORM package: it has no imsmanifest.xml. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is already in the library as “{title}”. Nothing was changed; open the course from the library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is not a zip archive, and SCORM packages are. Nothing was imported; choose the .zip file that the authoring tool exported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file was not added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine could not work with the file ({why}). Nothing was imported; check the disk it is on, and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpacking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Western European DOS, code page 850</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Western European Windows, code page 1252</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your library is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a Flash movie</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a backup of a Moodle course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a cmi5 course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a collection of test questions (IMS QTI)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a name of more than {max_name_bytes} bytes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a name that ends in a dot or a blank, which Windows drops silently</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a name that means a device on Windows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a name with characters that not every system can store</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a path of more than {max_path_length} characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a path on a drive of its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a path that leads out of the course's folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a plain IMS Content Package, which reports nothing to its player</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a presentation</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>about %n hour left</numerusform>
                <numerusform>about %n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <source>an AICC course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an H5P activity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an IMS Common Cartridge, which learning platforms take apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an absolute path, which could overwrite files of this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an authoring tool's own file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an electronic book (EPUB)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an xAPI (Tin Can) course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and also “{earlier}”, which is the same file on Windows and macOS</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another archive: unpack it once and import what is inside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its table of contents can't be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its table of contents can't be read ({strerror})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its table of contents is missing, as after a download that broke off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>larger than the {limit} MB it may be</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>more than {max_depth} folders deep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>packed by a method that content packages may not use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>plain web pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>simplified Chinese, GB 2312</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>simplified Chinese, code page 936</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the file ends in the middle of “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the zip standard's own code page, 437</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>traditional Chinese, code page 950</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>twice, and only one of the two could be kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which is both a file and a folder there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which is encrypted, and courses can't have a password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which is no file but a link or a device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which this disk takes for the same file as another of the package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which unpacks to more than it claims</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>whose data overlap another entry's</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n file(s)</source>
            <translation>
                <numerusform>{done} of %Ln file</numerusform>
                <numerusform>{done} of %Ln files</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>{sentence} Or import it to open with “{page}”, the likeliest page in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{speed} × real time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what} on the disk that holds the courses. Nothing was imported; make room and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” can't be read ({strerror}). Nothing was imported; check that the disk or stick is still connected and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” changed while it was being read. Nothing was imported; wait until it is completely copied and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is incomplete or altered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is not where the archive says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” went away while it was being read. Nothing was imported; check that the disk or stick is still connected and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{page}” can't open; its place in the course is left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{page}” needs Flash, which nothing plays any more; “{other}” beside it is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{page}” shows what is on the network ({address}) and stays empty offline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” is in the library already; nothing was added.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Cancel import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Goes on at the next start, or when somebody opens the course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping; nothing of this file is kept</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Import courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SCORM packages (*.zip);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the server of {center}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stay connected</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LessonList</name>
        <message>
            <source>Open {lesson}, {status}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all {number} lessons</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 course is due by {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 course is overdue.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask whoever made the course for another package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempt {number} in progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempt {number} waits for your instructor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificate ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completed, provisional</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything here is done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good afternoon, {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good evening, {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good morning, {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last opened {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last opened {when}, on another machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last opened {when}, on this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lesson {number} of {all}: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opened {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pass mark {share}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed, provisional</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits for the server to confirm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Was due {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString: a day without its year</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no attempt left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {all} lessons done</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>A course that you complete or pass will be here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A course that you start stays here until it is done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Del</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything that had to be done by a day is done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import a SCORM package, or drop its .zip anywhere in this window. It then works without a network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>My courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No course matches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing done yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing in progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is assigned to you yet. Ask your instructor; what they assign appears here by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try fewer or other words, or look among all courses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your courses will be here</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Logo</name>
        <message>
            <source>The picture is larger than 500 kB. Nothing was changed; choose a smaller one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no picture that can be read. Nothing was changed; choose a PNG, JPEG or SVG file.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Leave this course first, then drop the files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let go to add it to the library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let go to check whether it is genuine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let go to see what this roster would change</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Manifest</name>
        <message>
            <source>A &lt;{local_name}&gt; has {what}, unknown there; the rule is left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An item has no identifier; “{name}” is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing in the organization “{title}” can be opened; {instead} is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The default organization “{wanted}” is not in the manifest; the first one is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The identifier “{name}” is used twice; the second is called “{other}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The item “{name}” has no title; its identifier is shown instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The item “{name}” stands for the manifest “{wanted}”; its items are put there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The item “{title}” ({name}) refers to “{wanted}”, which is not among the resources; it has no page to open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The item “{title}” has no page and nothing below it; left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest declares {declared} but is written like {edition}; read as declared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest does not say which standard it follows; read as {edition}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest has no organization; its pages are listed as they come.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest has no organization; that of the manifest inside it is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest has {count} organizations; the default one is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest holds another manifest; its resources are used as if they were its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest is not in the encoding it claims ({declared}); read as {used}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest names no default organization; the first one is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest starts with blank lines, which XML does not allow; passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest uses a prefix it never declares ({what}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mastery score of “{name}” is “{written}”, not 0 to 100; left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The metadata file “{path}” can't be read ({why}); passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The metadata file “{path}” is not in the package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The metadata file “{path}” leaves the title blank.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The organization has no identifier; “organization” is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The organization “{name}” has no title; “{title}” is shown instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The prerequisites of “{name}” are written with words (“{written}”); read as “{mended}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The resource “{identifier}” is listed twice; the first one is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The resource “{identifier}” is listed twice; the one with a page is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The resource “{name}” calls itself “{declared}”; taken as {kind}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The resource “{name}” does not say whether it is a SCO or an asset; taken as a SCO.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The resource “{name}” is on the network ({address}) and can't open offline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The resource “{name}” names no page; “{page}” is the only one among its files, and used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The resource “{name}” separates folders with “\”; read as “/”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The resource “{name}” writes its page as “{address}”, which is not there; “{meant}” is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The resource “{wanted}” of the item “{title}” names no page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a list of the package's pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adlseq:objectives speaks of “{lost}”, which is no objective of its activity.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the action “{action_text}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the condition “{text}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{activity}” refers to the sequencing rules “{reference}”, which are not in the manifest.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{declared}” is no version of SCORM we know; read as {edition}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{raw}” is no measure from -1 to 1; minNormalizedMeasure is 1.0 instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” is no control that “{name}” can hide; passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{written}” is no time limit action (“{name}”); left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>… and %n more of the kind “{code}”.</source>
            <translation>
                <numerusform>… and %Ln more of the kind “{code}”.</numerusform>
                <numerusform>… and %Ln more of the kind “{code}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Matters</name>
        <message>
            <source>, attempt {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A course that is not on this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A machine gave {name} another role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A record could not be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both are genuine; no certificate is ever taken back by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both sides are stored. Choose the one to go on from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on from {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on from {machine}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Goes on here now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is kept as it came; everything around it was taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is kept, and counts only if somebody says so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let it wait again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settled {moment}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settled {moment} by {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The other side stays in the list. You can switch back at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The role on the server holds, until an administrator there changes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The work is kept; the rules of the course say if it counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This can only be settled on the server. Nothing was changed; ask its administrator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not waiting any more. Nothing was changed; open the list again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can change this at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} continued one attempt on two machines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} made an attempt over the limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} was given two certificates for one course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} worked on a course after being withdrawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} worked on a version that is replaced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{raw} of {most}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MattersCard</name>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The one before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place} of {all}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message>
            <source>It changed while it was being read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds neither picture nor sound.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds {count} tracks; Carrel makes files of up to {most} playable.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is damaged, or protected against copying ({detail}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is damaged: most of it is missing ({detail}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It says that it lasts {hours} hours; Carrel makes up to {most} playable.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its data is damaged so badly that reading it failed. It was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its picture is {width} × {height} pixels; Carrel makes films of up to {most} × {most} playable.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its times make no sense: it is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No picture of it can be decoded: it is damaged, or protected against copying.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({strerror}). What is prepared of this course was kept, the rest is as it was; check the disk and start Carrel again, and it goes on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}), so films and sounds of a course were not prepared. The course is as it was. Make room or check the disk, then start Carrel again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}). Nothing was changed; check the disk and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The media of a course could not be prepared, because the part of Carrel that does it stopped. The course is as it was; start Carrel again, and it tries again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The media of this course are being prepared already. Nothing was changed; wait.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The web engine did not say which films and sounds it plays, so none were prepared. Courses open as they are. Start Carrel again; if this stays, look at Settings, Doctor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no room left on the disk that holds the courses. What is prepared of this course was kept, the rest is as it was; make room and start Carrel again, and it goes on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was made of it would not have been the same ({detail}). It was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reading it stopped the decoder</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MediaCard</name>
        <message numerus="yes">
            <source>%n file(s) still to be made playable.</source>
            <translation>
                <numerusform>%n file still to be made playable.</numerusform>
                <numerusform>%n files still to be made playable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were made playable.</source>
            <translation>
                <numerusform>%n file was made playable.</numerusform>
                <numerusform>%n files were made playable.</numerusform>
            </translation>
        </message>
        <message>
            <source>All films and sounds play as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All play as they are, but for these.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>And %n more file(s).</source>
            <translation>
                <numerusform>And %n more file.</numerusform>
                <numerusform>And %n more files.</numerusform>
            </translation>
        </message>
        <message>
            <source>Films and sounds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is played without preparing, so films and sounds of it may stay silent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its films and sounds are being made playable. The course opens then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Play without preparing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepare again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepare now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preparing media</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That happens at the next start, or when somebody opens the course.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Mirror</name>
        <message>
            <source>Picture of the camera</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name of the group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NeedCards</name>
        <message>
            <source>Needs you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See all</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>%n course</numerusform>
                <numerusform>%n courses</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder for courses could not be made ({why}). Check the disk, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{courses}, {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size}, waits for its turn</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OffersCard</name>
        <message>
            <source>Do not download {course}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Download all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Download {course}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OutcomePage</name>
        <message>
            <source>Added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin with {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Packages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} holds the very same course. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{course}” is in the library already</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <source>As soon as learners are enrolled on a course, you see here how they get on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Change your PIN</source>
            <translation type="unfinished"></translation>
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
        <name>OwnPinDialog</name>
        <message>
            <source>Change PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a PIN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The PIN you have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The new PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The new PIN again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type the PIN you have now.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PackageOpening</name>
        <message>
            <source>Changed what holds for “{course}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is a new version now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It stands for itself now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it the new version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no other course here that it could be the new version of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which course is it the new version of?</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Enrol people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For a course that needs otherwise than others. It holds from the next time somebody opens it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If it is the new version of another course here, say so: open attempts stay on the old one, new attempts take this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If they are different courses, take them apart.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it the new version of…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Packages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all {number} lessons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Things to know</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not a new version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What holds for this course</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Added</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Added {day}, %n learner(s)</source>
            <translation>
                <numerusform>Added {day}, %Ln learner</numerusform>
                <numerusform>Added {day}, %Ln learners</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempts it asks for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digest (SHA-256)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enrol people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Removed %n package(s)</source>
            <translation>
                <numerusform>Removed %Ln package</numerusform>
                <numerusform>Removed %Ln packages</numerusform>
            </translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This package is not on this machine any more. Look at the list of packages again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} used, {free} free</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PackagesPage</name>
        <message>
            <source>Choose a SCORM package, or drop it anywhere in this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another state, or search for another title.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop packages anywhere in this window to import them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No packages yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Packages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do with this package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which packages to show</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PackagesScreen</name>
        <message>
            <source>Removed “{course}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Certificate {number} · {identifier}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check this certificate with no network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop the file on Carrel, or run carrel verify. It carries a signed Open Badges 3.0 credential, so any change to it shows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Provisional until the server confirms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid until {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>has completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>has passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on {day}, after {time} of study.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with a score of {score} (pass mark {mark}) on {day}, after {time} of study.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with a score of {score} (pass mark {mark}) on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with a score of {score} on {day}, after {time} of study.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with a score of {score} on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>The paper is being drawn …</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PartsBar</name>
        <message>
            <source>How everybody stands</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PassCards</name>
        <message>
            <source>Cards for signing in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PassDialog</name>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save to print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The PIN is {digits}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The badge as a QR code</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Passes</name>
        <message>
            <source>Guests and people who are no longer here get no PIN or badge. Nothing was changed. Add them as a person first.</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>A name is missing. Write at least a given or a family name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Brought %n person(s) back</source>
            <translation>
                <numerusform>Brought %Ln person back</numerusform>
                <numerusform>Brought %Ln people back</numerusform>
            </translation>
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Deactivated %n person(s)</source>
            <translation>
                <numerusform>Deactivated %Ln person</numerusform>
                <numerusform>Deactivated %Ln people</numerusform>
            </translation>
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guests</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the roster as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Never</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Never here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No PIN on this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No PIN yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PIN and badge</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Put in a group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The number {number} is {name}’s already. Nothing was changed; choose another number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They must wait until {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This person is not here any more. Nothing was changed; look at the list again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without this person nobody could manage this machine. Nothing was changed; make somebody else an administrator first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can’t do this to yourself. Nothing was changed; ask another administrator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} has a course open on this machine. Nothing was changed; wait until it is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{email}” is no e-mail address. Write it as name@place, or leave it empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{language}” is no language code. Write one such as en, fr or ar, or leave it empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>“{start}…” is longer than %n character(s). Shorten it.</source>
            <translation>
                <numerusform>“{start}…” is longer than %Ln character. Shorten it.</numerusform>
                <numerusform>“{start}…” is longer than %Ln characters. Shorten it.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{text}” begins as a formula does. Take the first sign away.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learner</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Add people one by one, or import a list from a spreadsheet or a school’s system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another group, role or state, or search for another name or number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import roster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do with this person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which people to show</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>Add a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added {name}. Give them a PIN next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put in group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Find a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search for another name.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PersonOpening</name>
        <message>
            <source>Brought {name} back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deactivated {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Document (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold it before the camera to sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is shown only now. Earlier PINs of {name} open nothing any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is shown only now: print it or save it. Earlier badges of {name} open nothing any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PIN for signing in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved what you changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The badge of {name} opens nothing any more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The new PIN of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The new badge of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>badge-{name}.png</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>card-{name}.pdf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} may try again now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{file}” could not be written. Nothing was saved; choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>All that is recorded of this person, as one file for them. Erasing it can’t be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign a course, and see here how far they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deactivated.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let them try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No courses yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the badge back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They can’t sign in; all they did is kept.</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>HH:mm</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Just now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today, {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yesterday, {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on {day} at {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h ago</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes}:{seconds}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} TB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <source>{typed} of {digits} digits</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PIN pad</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Pins</name>
        <message>
            <source>That PIN counts up or down and is easily guessed. Choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That PIN repeats itself and is easily guessed. Choose one with more digits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That PIN says the same twice and is easily guessed. Choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>The PIN needs %n digit(s), nothing else. Type it again.</source>
            <translation>
                <numerusform>The PIN needs %Ln digit, nothing else. Type it again.</numerusform>
                <numerusform>The PIN needs %Ln digits, nothing else. Type it again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Audit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Manage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Packages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Room</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sync</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Teach</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To settle</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Back to my courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Carrel made %n film(s) and sound(s) of this course playable.</source>
            <translation>
                <numerusform>Carrel made %n film or sound of this course playable.</numerusform>
                <numerusform>Carrel made %n films and sounds of this course playable.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contents of the course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Diagnostics (Ctrl+Shift+D)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Downloads are off here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End this attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End this attempt?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End this attempt…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is saved. Choose another lesson from the contents, or go back to your courses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is saved. Go back to your courses, or open the lesson again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is saved. Go on with “{title}”, or choose another lesson from the contents.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>F11 leaves full screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finish “{title}” first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fold the contents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the beginning of the course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is longer than the {number} characters that this course may keep.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is open again where you were.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its pages hear a yes when they ask for these types:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Larger	Ctrl++</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave again to go without the last change.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lesson {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Locked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next lesson</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not in the package: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On its way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening the lesson</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opens after lesson {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pick one from the contents to begin.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print this page…	Ctrl+P</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Printing is off in this course.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of the course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a file of the course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show no more messages from this lesson</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smaller	Ctrl+−</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start this page again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course has ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course sent a batch of values that Carrel can't read; it was not stored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course sent a value that Carrel can't read; it was not stored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course wanted to print.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course wanted to save a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk can't keep up with this course. What came last is not stored yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk didn't answer in time. The value is kept and will be written when it does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The pass mark was not reached</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The place is kept. Open the course again to go on from here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The result is saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The result is saved. Review the lessons, then ask about another attempt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This lesson</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This lesson has ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This page could not be printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To be continued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try another printer or file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unfold the contents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the course says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was done until then is saved. Open the lesson again to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you have done so far is saved and counts. The place is not kept: the course begins anew when it is opened again. To go on later, leave the course instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom, print and more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {count} done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{element} was not stored: {problem}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} could not be saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} was saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{status} with {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{word}: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{zoom}, back to 100%</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Playing</name>
        <message>
            <source>Play without preparing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This course is no longer on this machine. What you did is kept. Ask your instructor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{course}” is being prepared: its films and sounds are being made playable. It opens then.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>Any number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the package asks: any</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counted from the day it is issued.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How long a certificate is valid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learners may enrol themselves</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Otherwise only those to whom it is assigned see it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What earns a certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which attempt counts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message numerus="yes">
            <source>%n address(es) blocked</source>
            <translation>
                <numerusform>%n address blocked</numerusform>
                <numerusform>%n addresses blocked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) to Carrel</source>
            <translation>
                <numerusform>%n call to Carrel</numerusform>
                <numerusform>%n calls to Carrel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are not in the package</source>
            <translation>
                <numerusform>%n file is not in the package</numerusform>
                <numerusform>%n files are not in the package</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read to the end</source>
            <translation>
                <numerusform>%n file could not be read to the end</numerusform>
                <numerusform>%n files could not be read to the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) missing</source>
            <translation>
                <numerusform>%n file missing</numerusform>
                <numerusform>%n files missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that nothing was seen to use</source>
            <translation>
                <numerusform>%n file that nothing was seen to use</numerusform>
                <numerusform>%n files that nothing was seen to use</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared</source>
            <translation>
                <numerusform>%n film or sound prepared</numerusform>
                <numerusform>%n films and sounds prepared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared for this player</source>
            <translation>
                <numerusform>%n film or sound prepared for this player</numerusform>
                <numerusform>%n films and sounds prepared for this player</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sounds can’t be played</source>
            <translation>
                <numerusform>%n film or sound can’t be played</numerusform>
                <numerusform>%n films or sounds can’t be played</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sounds did not play</source>
            <translation>
                <numerusform>%n film or sound did not play</numerusform>
                <numerusform>%n films or sounds did not play</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n limit(s)</source>
            <translation>
                <numerusform>%n limit</numerusform>
                <numerusform>%n limits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more address(es) are not listed.</source>
            <translation>
                <numerusform>%n more address is not listed.</numerusform>
                <numerusform>%n more addresses are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not listed.</source>
            <translation>
                <numerusform>%n more is not listed.</numerusform>
                <numerusform>%n more are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more missing file(s) are not listed.</source>
            <translation>
                <numerusform>%n more missing file is not listed.</numerusform>
                <numerusform>%n more missing files are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s)</source>
            <translation>
                <numerusform>%n more place</numerusform>
                <numerusform>%n more places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n script error(s)</source>
            <translation>
                <numerusform>%n script error</numerusform>
                <numerusform>%n script errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) mended</source>
            <translation>
                <numerusform>%n thing mended</numerusform>
                <numerusform>%n things mended</numerusform>
            </translation>
        </message>
        <message>
            <source>A film comes from {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A font comes from {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A part of a page comes from {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A script asks {subject} for something</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A script comes from {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Addresses outside the package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked for by a script</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Can it be added?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Can’t be played</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checked {moment}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counts visitors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Declared as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did not open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digest (SHA-256)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything the course needs is in the package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Film of a video site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Film or sound</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Films and sounds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Flash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Flash is used in {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Font</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In “{lesson}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It crashed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It did not play in the test run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It gets no answer; what hangs on it will not work.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is listed, and nothing was seen to use it. Named in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It stopped answering</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its page crashed the web engine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its page did not come up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its page did not come up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its page stopped answering: a script of it runs without end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its place stays empty. Ask the author for the film as a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its place stays empty. Ask the author to put it into the package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning record store</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loads by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look of pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>May load</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Missing and unused files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not prepared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing plays Flash any more. Ask the author for it in HTML5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On a click</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only mentioned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Opens %n window(s) of its own</source>
            <translation>
                <numerusform>Opens %n window of its own</numerusform>
                <numerusform>Opens %n windows of its own</numerusform>
            </translation>
        </message>
        <message>
            <source>Other letters stand in; nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pages may look plain or out of order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of a page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures come from {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plays as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pop-ups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same length, same picture, same place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Script</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scripts may use some of them all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something stays empty where they belong. Ask the author for them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Test run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course also reports to {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course itself comes from {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}), so the report was not kept. The course is as it was; check the disk and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The look of pages comes from {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The test run did not start ({reason}). Nothing was changed; try it once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The test run did not start. Nothing was changed; try it once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their places stay empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They open as the course wants, and close with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They take room and do no harm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those reports go nowhere. What it tells Carrel is kept all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits to be prepared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it does will not happen. Ask the author to put it into the package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What they ask for is not in this report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whether it is ever asked for can’t be read off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Will it work offline?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With limits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With no network there is nothing to see. Ask the author for a package that holds the course.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Won’t work offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Works with limits</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{files}, %n unused</source>
            <translation>
                <numerusform>{files}, %n unused</numerusform>
                <numerusform>{files}, %n unused</numerusform>
            </translation>
        </message>
        <message>
            <source>{files}, all used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more thing(s) below.</source>
            <translation>
                <numerusform>{first}, and %n more thing below.</numerusform>
                <numerusform>{first}, and %n more things below.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}, asked for in</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{opened} of %n lesson(s) opened</source>
            <translation>
                <numerusform>{opened} of %n lesson opened</numerusform>
                <numerusform>{opened} of %n lessons opened</numerusform>
            </translation>
        </message>
        <message>
            <source>{subject} Ask the author for another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{lesson}” failed in the test run</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreflightPage</name>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin with {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at the package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Test it now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Test run</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Press</name>
        <message>
            <source>The page could not be drawn. Nothing was written. Try again; if it stays so, see Doctor.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>Show all {number} questions</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>False</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Incorrect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>True</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unexpected answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>any number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at least {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} → {target}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>It is kept in the audit trail.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say in a few words why.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All attempts at this are used up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finish this lesson before you go elsewhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finish {titles} first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finish “{title}” before you go elsewhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finish “{title}” first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go there one lesson at a time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the part around it first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open “{title}” first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other lessons have to be finished first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something else has to be finished first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course decides the order: go on with Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course doesn't allow that now. Everything is saved; choose a lesson to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course doesn't allow this now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course keeps this closed for now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course only goes forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to open here now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This has no page of its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” is not open yet. {why}; everything so far is saved.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answers of attempt {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Began</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning record of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was learned here yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Success</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This learner is not there any more. Nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Written on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{standing}. Enrolled on {day}. Time spent: {time}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecordSaving</name>
        <message>
            <source>Record (*.zip)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record is saved as {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>learning-record-{day}.zip</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Check it now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReportOpening</name>
        <message>
            <source>Lesson {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The test run begins</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReportPrinting</name>
        <message>
            <source>It could not be printed. Try another printer or file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answered wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Best score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another group, course or period, or search for another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Either nobody who fits has answered any, or the course does not report them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished in all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished or due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished over time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished share</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hardest questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learners</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mean time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Most given wrong answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Most scores are {span}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No courses to report on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No questions answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody has a score yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody has finished anything yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody who fits is enrolled on a course. Choose another group, course or period.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Questions are compared within one course. Choose it above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Week of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which course?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wrong share</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>each</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mean score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mean time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>past their due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>spent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} could not be opened for writing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{finished} of {all}</source>
            <comment>enrolments</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{least} to {most}%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{people} · {courses}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{status}, overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{status}: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{time} each</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>All courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF to print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>xAPI statements of all attempts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>This seat has no administrator yet. Nothing was changed. Start Carrel: it makes one.</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No longer among your courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} done, {passed} of them passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{failed} failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{passed} passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{time} spent</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>Go to my courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a course: how far you came, your score and your time appear here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Results by course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save my record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your results will be here</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ResultsScreen</name>
        <message>
            <source>This course is not among your courses any more. Its result stays here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Administrator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Instructor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learner</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>A guest finished a course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course and place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished {moment}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give it to a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grant attempt {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In {course}, nothing new for {span}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In “{lesson}” of {course}, nothing new for {span}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lesson {number}: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Live</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer since question {number} of “{lesson}” in {course}, for {span}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not opened yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See their work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stuck for {span}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits for another attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{course}, best score {score}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{course}, no score so far.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{lesson}, after question {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} asks for an attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} failed {course} with {score}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} finished {course}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} has used {used} of {allowed} attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is stuck</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} made attempt {number} of {allowed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} passed {course} with {score}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>As soon as learners of your groups are enrolled on a course, you see here where they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learners</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody here fits. Choose another group or segment, or search for another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Room</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine is live. The others show what was last heard.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>A cell in this row is longer than any name. Look for a missing quotation mark.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A quotation mark that opens in this row is not closed properly, so the rows up to line {line} could not be read. Close it, or take it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PINs are not taken from files, where others can read them. Give them under People afterwards.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People were changed here since you looked at the import. Nothing was imported; look at it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some rows could not be read, so nobody can tell who is missing. Nobody is deactivated by this import.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The class {class_id} is not in classes.csv. Export the roster again with its classes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The class {class_id} is not known here. Export the roster again with its classes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The manifest of “{name}” promises {file}, which is not there. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The number {number} is {name}’s, a quite different name. If it is the same person, change the name under People first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The number {number} is {name}’s, who has another sourcedId. Correct the number, here or under People.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The number {number} is {name}’s. Correct it, here or under People.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The quotation marks of this row do not match. Put one at both ends of the cell, and two inside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sourcedId {user} is on line {line} already. Only that row is taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a {name} here already ({numbers}), and this row may be the same person. Add the number to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a {name} without a number here already. Give that person a number under People, the one of this row if they are the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This row and line {line} are both {name}. Only that row is taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This row has more cells than there are headings. Look for a surplus delimiter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This row has no sourcedId, so nobody can tell whom it is about. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This row says something else of {key} than line {line}. Make them agree.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{key} is on line {line} already. Only that row is taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} has no role of a learner or of staff here, and is left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is an administrator here; that is changed under People, not by a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is in this file more than once. Give each of them a number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is not in the roster but is an administrator; that is changed under People.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} would become an administrator. Allow that for this import, or correct the role.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” can’t be read ({why}). Check that the disk or stick is still connected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>“{name}” has more than %n row(s). Split it into several files and import them.</source>
            <translation>
                <numerusform>“{name}” has more than %Ln row. Split it into several files and import them.</numerusform>
                <numerusform>“{name}” has more than %Ln rows. Split it into several files and import them.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” has no column with names. Its first row must hold headings such as given name, family name, number, group.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” has no manifest.csv, so it is no OneRoster export. Choose another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is OneRoster {version}; this version of Carrel reads 1.2. Export it as 1.2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is a workbook. Save it as “CSV UTF-8” and choose that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is damaged or locked with a password. Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is larger than %n MB, and a roster never is. Choose another file.</source>
            <translation>
                <numerusform>“{name}” is larger than %Ln MB, and a roster never is. Choose another file.</numerusform>
                <numerusform>“{name}” is larger than %Ln MB, and a roster never is. Choose another file.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” says nothing of people (users.csv is absent). Export it with users.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{word}” is no role. Write learner or instructor, or leave it empty.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RosterImporting</name>
        <message>
            <source>Choose a roster: a CSV file, or a OneRoster export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Document (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Making PINs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading the roster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rosters (*.csv *.zip);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where the cards with the PINs go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cards.pdf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Added {added}, changed {changed}, deactivated {gone}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Change %n person(s)</source>
            <translation>
                <numerusform>Change %Ln person</numerusform>
                <numerusform>Change %Ln people</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Import a roster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Known to the roster as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leaving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make PINs for new people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>May sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody is in this list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rows that can’t be taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to change.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What would change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Will be deactivated; all they did is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You get a sheet of cards to print; it takes a moment a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{fact}: {before} → {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation type="unfinished"></translation>
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
        <name>RowModel</name>
        <message>
            <source>Chosen</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Choose none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do with them</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message numerus="yes">
            <source>%n record(s) have not reached the server; they stay here.</source>
            <translation>
                <numerusform>%n record has not reached the server; it stays here.</numerusform>
                <numerusform>%n records have not reached the server; they stay here.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Center</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses, people and results stay on this machine. You can connect again at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It takes and gives</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None; only USB sticks travel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Off its list: takes what waits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Takes results, gives nothing</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ServerCard</name>
        <message>
            <source>Connect by files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine works for itself. Connected to a server, courses and people come from it, and results go to it; learners never wait for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where no network reaches the server</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificates of these issuers count as genuine when a file is checked here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For all courses that set nothing themselves, under Packages.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For the sign-in page, and for whoever never chose one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guests may come in by name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How it behaves</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the center</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sliding and fading.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody can read it, not even you. You need the old one to change it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the sign-in page and certificates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Room and machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign out after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tells machines apart, as in Room B, PC 4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The center</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their work can be given to a person later, under To settle.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trust an issuer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trust {name} no more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trusted issuers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type what your center is called.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without a hand on the machine. Courses are saved first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Choose a logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signs certificates as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no key of an issuer. Copy all of it, from did:key: to the last letter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too many wrong PINs. Another administrator must let you try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too many wrong PINs. Try again at {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have no PIN. Ask another administrator for one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your PIN is changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} could not be read. Nothing was changed; look whether it is still there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is trusted no more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is trusted now</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>An instructor or administrator can let you try again, here and now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter your {digits}-digit PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That PIN did not match.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This name can no longer sign in here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too many tries.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was done is kept. Ask an administrator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>You can try %n more time(s) before you have to wait.</source>
            <translation>
                <numerusform>You can try %Ln more time before you have to wait.</numerusform>
                <numerusform>You can try %Ln more times before you have to wait.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can try again in {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have no PIN on this machine yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your badge was read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your instructor can give you one in a minute.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your {digits}-digit PIN lets {name} try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>An administrator adds people or imports a list of them. Until then, guests can learn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose your name, then enter your PIN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue as a guest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find your name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names will be here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No name matches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show everyone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign in with a badge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try fewer letters or another group, or ask your instructor to add you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who is learning?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>everything stays on this machine</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SignInPanel</name>
        <message>
            <source>Back to {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forgot your PIN? Your instructor can give you a new one in a minute.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I am an instructor or administrator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let them try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not {name}? Choose another name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then enter your PIN here. A badge can be scanned at any time.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>Choose your name and enter your PIN; your instructor can give you a new badge.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on as {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This badge lets nobody in here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too many unknown badges were read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait a minute, or choose your name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was done is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who lets them try again?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your badge was read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} was here as a guest and did not sign out.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StandingsCard</name>
        <message>
            <source>How everybody stands</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Carrel could not make its folders in {folder} ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel could not start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the folder writable for this user, or start Carrel with another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Close Carrel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>A later version of Carrel has used the data in {path} (its format is {revision}). Nothing was changed. Install that version, or a later one, and start again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another program holds Carrel's database, so the last change could not be saved. Everything saved is kept. Close the other program (a backup or a virus scanner, say) and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel could not use {path} ({strerror}). Nothing was changed. Check that the disk is connected and sound, then start Carrel again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel goes on with the copy {name}; work done after that copy is only in the damaged file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel is already running with the data in {parent}. Nothing was changed. Go to the window that is open, or close it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel is not allowed to write to {where}. Everything saved before is kept. Make the disk or folder writable for this user, then start Carrel again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel was already closing, so this change was not stored. Start Carrel and do it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel's database does not accept the setting {pragma}={value} (it stays {found}), so saved work would not be safe. Nothing was changed. Keep the data on a local disk, not on a network share.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel's database gave back something it never stored; the disk may be failing. Close Carrel and start it again: the damaged file is set aside, never deleted, and the newest good copy takes its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel's database in {folder} is there, but its key is gone from {home}. Nothing was changed and nothing is lost while the file is kept. Sign in as the person who used Carrel before, restore the key, or ask your administrator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel's database in {path} does not open with the key at hand. Nothing was changed. Put back the key that belongs to this folder, or ask your administrator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel's database was damaged and is kept as {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel's database was missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk did not accept the last change. Everything saved before is kept. Check the disk, then go on; if it happens again, ask for help before switching off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full, so the last change could not be saved. Everything saved before is kept. Make room on the disk; Carrel goes on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key that was found does not fit Carrel's database in {path}. Nothing was changed. Put back the key that belongs to this folder, or the folder that belongs to this key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There was no good copy, so Carrel begins with an empty library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This Carrel was built with SQLite {sqlite_version}; it needs {needed} or later to keep work safe. Nothing was changed. Install Carrel again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This system's key store does not answer, so Carrel can't open its database. Nothing was changed. Unlock the key store (signing out and in again often does) and start Carrel again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its key file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the place it was kept in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this system's key store</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{lost} {now} Keep the file and ask your administrator.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Switches</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set here</source>
            <translation>
                <numerusform>%n set here</numerusform>
                <numerusform>%n set here</numerusform>
            </translation>
        </message>
        <message>
            <source>A lesson that ended without a word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A lesson that ends with a score is completed; its passing score says if passed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A number of characters, at most {most}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A score makes a lesson passed or failed, whatever it said itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>API in every window of the course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Allow downloads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Allow printing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As set for all courses: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the standard: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By minimum and maximum, where a lesson gives no scaled score.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completed and suspended is finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every rule of the standard holds, also where most courses break it and Carrel lets it pass.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For lessons made for one size. With less room they scroll.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For lessons that look for it nowhere but in their own window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In an attempt, passed stays passed even if the lesson says incomplete later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its window was closed or the machine stopped before it called Terminate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep browser storage for the learner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep the best status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learners may print pages of the course, also into a PDF.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Local storage and cookies are there at the next visit. Off: they go with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Longest suspend data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mastery score overrides the status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None set here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scale raw scores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score decides the status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some authoring tools always suspend. Off: it is taken up again, not reviewed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something that a later version of Carrel knows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status and score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strict: by the book</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course may offer files; the learner says where each goes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What a lesson finds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What a lesson keeps to go on with. Longer text is refused whole, never cut.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What learners see and take along</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When a lesson ends</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Width and height in pixels, from {least} to {most}, as in 1024 × 768.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Window size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>all the room there is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>any length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>as usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it begins anew, as another attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it goes on where it was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SwitchesCard</name>
        <message>
            <source>All as usual again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait, the oldest for {age}</source>
            <translation>
                <numerusform>%n record waits, for {age}</numerusform>
                <numerusform>%n records wait, the oldest for {age}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n to send</numerusform>
                <numerusform>%n to send</numerusform>
            </translation>
        </message>
        <message>
            <source>A sign-in page of the network answered instead. Nothing was sent; sign in to the network first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All confirmed by receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask an administrator of the server to let this machine in again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Being sent now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connected to {center}; no contact yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Downloading “{title}”, {done} of {whole}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exchanging with {center} now. Last contact {moment}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is safe on this machine. Bring a network to it, or carry it by USB stick.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last contact with {center} {moment}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last contact with {center} {moment}. Tries again by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next try {moment}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No network at the moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not for a minute yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is being sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Oldest has waited {age}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Receiving, %n change(s)</source>
            <translation>
                <numerusform>Receiving, %n change</numerusform>
                <numerusform>Receiving, %n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending, {done} of {whole} records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The exchange with the server failed in a way nobody foresaw. Everything is kept. It is tried again by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last try did not get through.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server can’t be reached from here just now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server has taken this machine off its list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server takes what is sent, and sends nothing back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine works for itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What waits is still sent. Then the machine works for itself; nothing here is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Work has waited here for {age}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>oldest {age}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on its way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on their way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>saved here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{days} d</source>
            <comment>days, as short as can be</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SyncLog</name>
        <message>
            <source>All confirmed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>USB stick</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} sent</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Carry by USB stick</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every exchange with the server and every stick will be listed here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is kept here. Connected to a server, courses and people come from it, and results go to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No exchange yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sync</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This machine works for itself</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SyncPill</name>
        <message>
            <source>On its way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <source>Both sides stay, and every minute counts. You can switch back at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count this attempt?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is off the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It waits again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set this attempt aside?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The attempt counts now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The attempt goes on from {machine}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The attempt was set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>Choose all {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TableHead</name>
        <message>
            <source>Order of the rows</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Teaching</name>
        <message>
            <source>Due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In two weeks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TemplateField</name>
        <message>
            <source>An HTML file that says where the learner, the course and the code go. Begin with Carrel’s own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Carrel’s own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificate template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a template…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One of your own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save Carrel’s own template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use Carrel’s own</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Choose a template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save Carrel’s own template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Templates (*.html *.htm);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Templates (*.html)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} could not be read. Nothing was changed; look whether it is still there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} could not be written. Nothing was saved; choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Who is learning?</source>
            <translation type="unfinished"></translation>
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
        <message>
            <source>A guest’s work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All attempts used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked {moment}, with {used} of {allowed} attempts used. What counts: {standing}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asks for another attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attempt over the limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count attempt {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give it to a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grant attempt {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was begun {moment}, when no attempt was left. It is kept, and counts only if you say so. What counts now: {standing}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See their work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course was finished {moment}: {standing}. Nobody the center knows has this result until you say whose it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last attempt ended {moment}. What counts: {standing}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} asks for another attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} finished a course as a guest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} has used {used} of {allowed} attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} made attempt {number} of {allowed}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ToSettlePage</name>
        <message>
            <source>All that waits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To settle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Used-up attempts, attempts over the limit and guests’ work appear here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What waits</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Tracking</name>
        <message>
            <source>Nothing was kept: {element} can't be set. {problem}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This lesson is not open any more, so nothing was kept. What was kept before stays.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Trust</name>
        <message>
            <source>Every certificate signed with this key counts as genuine here. Get it from them in person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trust an issuer?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TrustDialog</name>
        <message>
            <source>As people here know them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It begins with did:key:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste the key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trust them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ValueDialog</name>
        <message>
            <source>Set it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>Badge picture (PNG)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certificate (PDF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the PDF, the badge picture or the credential that was saved with Carrel. A scan or a screenshot can’t be checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirmed by the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Credential (JSON)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Don’t rely on it. Ask the learner for the file as Carrel saved it: opening it in another program and saving it again changes it too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Don’t rely on what the page shows. The credential inside is intact, and says what stands below; ask for the file as Carrel saved it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was issued by {name}, and nothing in the file was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was issued on this machine, and nothing in the file was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known on this machine, which does not hold the record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed in this file, but nobody here knows who signed it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Provisional until the server confirms the result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file says it is from “{center}”. Anybody can write that: ask the center for the key its certificates are signed with, and let an administrator add it in Settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This certificate is genuine, but it expired on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This certificate is valid.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This certificate was changed after it was issued.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is not a certificate of Carrel’s.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file was changed after Carrel saved it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the credential says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} can't be read ({reason}). Nothing was checked. Choose the file again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>A package can’t be a new version of itself. Choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both are versions of one course already. Take them apart first to change that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is the new version of another course already. Take them apart first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One of the two is not on this machine any more. Look at the list of packages again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That package has been replaced already. Choose the newest version of its course.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The course is open on this machine. Let the learner leave it first, then move them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no newer version of this course on this machine. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This enrolment is not on this machine any more. Open the list again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>Attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answers recorded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This course does not tell which questions were asked, or none was answered yet.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>Certificate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save badge picture</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
