<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssignSheet</name>
    <message numerus="yes">
        <source>Assign %n lead(s)</source>
        <translation>
            <numerusform>Assign %n lead</numerusform>
            <numerusform>Assign %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n opportunity(s)</source>
        <translation>
            <numerusform>Assign %n opportunity</numerusform>
            <numerusform>Assign %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n opportunity(s)</source>
        <translation>
            <numerusform>Hand over %n opportunity</numerusform>
            <numerusform>Hand over %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} works in %n store(s): choose one</source>
        <translation>
            <numerusform>{person} works in %n store: choose it</numerusform>
            <numerusform>{person} works in %n stores: choose one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message numerus="yes">
        <source>%n more record(s) are not listed</source>
        <translation>
            <numerusform>%n more record is not listed</numerusform>
            <numerusform>%n more records are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n row(s) copied with their reasons</source>
        <translation>
            <numerusform>%n row copied with its reasons</numerusform>
            <numerusform>%n rows copied with their reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct %n error(s)</source>
        <translation>
            <numerusform>&amp;Correct %n error</numerusform>
            <numerusform>&amp;Correct %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rows were imported before from {file}, by {person}, {date}: %n row(s).</source>
        <translation>
            <numerusform>The same row was imported before from {file}, by {person}, {date}.</numerusform>
            <numerusform>The same rows were imported before from {file}, by {person}, {date}: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, by {person}, {date}: %n row(s).</source>
        <translation>
            <numerusform>This very file was imported before, by {person}, {date}: %n row.</numerusform>
            <numerusform>This very file was imported before, by {person}, {date}: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message numerus="yes">
        <source>This very file was imported before, by {person} on {date}: %n row(s).</source>
        <translation>
            <numerusform>This very file was imported before, by {person} on {date}: %n row.</numerusform>
            <numerusform>This very file was imported before, by {person} on {date}: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message numerus="yes">
        <source>%n of them has no store: you will not see it any more. Assign it first to keep it in sight.</source>
        <translation>
            <numerusform>%n of them has no store: you will not see it any more. Assign it first to keep it in sight.</numerusform>
            <numerusform>%n of them have no store: you will not see them any more. Assign them first to keep them in sight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) has a contract. Close anyway?</source>
        <translation>
            <numerusform>%n opportunity has a contract. Close anyway?</numerusform>
            <numerusform>%n opportunities have a contract. Close anyway?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s)</source>
        <translation>
            <numerusform>Close %n lead</numerusform>
            <numerusform>Close %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s) for good?</source>
        <translation>
            <numerusform>Close %n lead for good?</numerusform>
            <numerusform>Close %n leads for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n opportunity(s)</source>
        <translation>
            <numerusform>Close %n opportunity</numerusform>
            <numerusform>Close %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n opportunity(s) for good?</source>
        <translation>
            <numerusform>Close %n opportunity for good?</numerusform>
            <numerusform>Close %n opportunities for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>%n&#xa0;day(s)</source>
        <comment>left</comment>
        <translation>
            <numerusform>%n&#xa0;day</numerusform>
            <numerusform>%n&#xa0;days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes back to the pool in %n day(s) unless it is followed up</source>
        <translation>
            <numerusform>Goes back to the pool in %n day unless it is followed up</numerusform>
            <numerusform>Goes back to the pool in %n days unless it is followed up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) not recognized; they are not imported</source>
        <translation>
            <numerusform>%n column not recognized; it is not imported</numerusform>
            <numerusform>%n columns not recognized; they are not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Exported %n record(s): {file}</source>
        <translation>
            <numerusform>Exported %n record: {file}</numerusform>
            <numerusform>Exported %n records: {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n lead(s) assigned to {person}</source>
        <translation>
            <numerusform>%n lead assigned to {person}</numerusform>
            <numerusform>%n leads assigned to {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for the same reason</source>
        <translation>
            <numerusform>%n more for the same reason</numerusform>
            <numerusform>%n more for the same reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) assigned to {person}</source>
        <translation>
            <numerusform>%n opportunity assigned to {person}</numerusform>
            <numerusform>%n opportunities assigned to {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) handed over to {person}</source>
        <translation>
            <numerusform>%n opportunity handed over to {person}</numerusform>
            <numerusform>%n opportunities handed over to {person}</numerusform>
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
        <source>{operation} applies to none of the %n selected:</source>
        <translation>
            <numerusform>{operation} does not apply to the %n selected:</numerusform>
            <numerusform>{operation} applies to none of the %n selected:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message numerus="yes">
        <source>%n more with a contract</source>
        <translation>
            <numerusform>%n more with a contract</numerusform>
            <numerusform>%n more with a contract</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contract(s) for good?</source>
        <translation>
            <numerusform>Delete %n contract for good?</numerusform>
            <numerusform>Delete %n contracts for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n customer(s) for good?</source>
        <translation>
            <numerusform>Delete %n customer for good?</numerusform>
            <numerusform>Delete %n customers for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n intention(s) for good?</source>
        <translation>
            <numerusform>Delete %n intention for good?</numerusform>
            <numerusform>Delete %n intentions for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lead(s) for good?</source>
        <translation>
            <numerusform>Delete %n lead for good?</numerusform>
            <numerusform>Delete %n leads for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunity(s) for good?</source>
        <translation>
            <numerusform>Delete %n opportunity for good?</numerusform>
            <numerusform>Delete %n opportunities for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n product(s) for good?</source>
        <translation>
            <numerusform>Delete %n product for good?</numerusform>
            <numerusform>Delete %n products for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n opportunity(s) with a contract?</source>
        <translation>
            <numerusform>Recycle %n opportunity with a contract?</numerusform>
            <numerusform>Recycle %n opportunities with a contract?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message numerus="yes">
        <source>%n field(s) still to choose: {fields}</source>
        <translation>
            <numerusform>%n field still to choose: {fields}</numerusform>
            <numerusform>%n fields still to choose: {fields}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerDocuments</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n disabled</numerusform>
            <numerusform>%n disabled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left</source>
        <translation>
            <numerusform>%n line left</numerusform>
            <numerusform>%n lines left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line left to push down: all %n line(s) are ordered</source>
        <translation>
            <numerusform>No line left to push down: the %n line is ordered</numerusform>
            <numerusform>No line left to push down: all %n lines are ordered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n more pair(s) are not shown yet; they follow as these are merged.</source>
        <translation>
            <numerusform>%n more pair is not shown yet; it follows as these are merged.</numerusform>
            <numerusform>%n more pairs are not shown yet; they follow as these are merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one customer; choose one to compare it.</source>
        <translation>
            <numerusform>%n pair may be one customer; choose it to compare.</numerusform>
            <numerusform>%n pairs may be one customer; choose one to compare it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) stand in the way; choose one to merge it, then save again.</source>
        <translation>
            <numerusform>%n pair stands in the way; choose it to merge it, then save again.</numerusform>
            <numerusform>%n pairs stand in the way; choose one to merge it, then save again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DynamicsSheet</name>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorExport</name>
    <message numerus="yes">
        <source>%n row(s) with errors written: {name}</source>
        <translation>
            <numerusform>%n row with errors written: {name}</numerusform>
            <numerusform>%n rows with errors written: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorRows</name>
    <message numerus="yes">
        <source>%n row(s) with errors written: {name}</source>
        <translation>
            <numerusform>%n row with errors written: {name}</numerusform>
            <numerusform>%n rows with errors written: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n column(s), all there are</source>
        <translation>
            <numerusform>%n column, all there are</numerusform>
            <numerusform>%n columns, all there are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s), as in the list</source>
        <translation>
            <numerusform>%n column, as in the list</numerusform>
            <numerusform>%n columns, as in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked record(s).</source>
        <translation>
            <numerusform>%n ticked record.</numerusform>
            <numerusform>%n ticked records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>Exported %n record(s): {name}</source>
        <translation>
            <numerusform>Exported %n record: {name}</numerusform>
            <numerusform>Exported %n records: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 / %n record(s)</source>
        <translation>
            <numerusform>0 / %n record</numerusform>
            <numerusform>0 / %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My %n stores</source>
        <translation>
            <numerusform>My store</numerusform>
            <numerusform>My %n stores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have warnings.</source>
        <translation>
            <numerusform>%n row has warnings.</numerusform>
            <numerusform>%n rows have warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeated in the file</source>
        <translation>
            <numerusform>%n row repeated in the file</numerusform>
            <numerusform>%n rows repeated in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that change a record</source>
        <translation>
            <numerusform>%n row that changes a record</numerusform>
            <numerusform>%n rows that change a record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unchanged</source>
        <translation>
            <numerusform>%n row unchanged</numerusform>
            <numerusform>%n rows unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a phone that is there already</source>
        <translation>
            <numerusform>%n row with a phone that is there already</numerusform>
            <numerusform>%n rows with a phone that is there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a shared customer</source>
        <translation>
            <numerusform>%n row with a shared customer</numerusform>
            <numerusform>%n rows with a shared customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors</source>
        <translation>
            <numerusform>%n row with errors</numerusform>
            <numerusform>%n rows with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with their reasons: {file}</source>
        <translation>
            <numerusform>%n row with its reasons: {file}</numerusform>
            <numerusform>%n rows with their reasons: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s).</source>
        <translation>
            <numerusform>Imported %n row.</numerusform>
            <numerusform>Imported %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s): {assigned} assigned, {unassigned} unassigned.</source>
        <translation>
            <numerusform>Imported %n row: {assigned} assigned, {unassigned} unassigned.</numerusform>
            <numerusform>Imported %n rows: {assigned} assigned, {unassigned} unassigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n row(s).</source>
        <translation>
            <numerusform>Skipped %n row.</numerusform>
            <numerusform>Skipped %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n record(s).</source>
        <translation>
            <numerusform>Updated %n record.</numerusform>
            <numerusform>Updated %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportAsides</name>
    <message numerus="yes">
        <source>leaves out %n total(s) or column names</source>
        <translation>
            <numerusform>leaves out %n row of totals or column names</numerusform>
            <numerusform>leaves out %n rows of totals or column names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCheckFoot</name>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors are to be corrected or stay out</source>
        <translation>
            <numerusform>%n row with errors is to be corrected or stays out</numerusform>
            <numerusform>%n rows with errors are to be corrected or stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n shared</numerusform>
            <numerusform>%n shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with warnings</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imports %n row(s)</source>
        <translation>
            <numerusform>Imports %n row</numerusform>
            <numerusform>Imports %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates %n record(s)</source>
        <translation>
            <numerusform>Updates %n record</numerusform>
            <numerusform>Updates %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds the follow-ups of %n repeated row(s)</source>
        <translation>
            <numerusform>adds the follow-up of %n repeated row</numerusform>
            <numerusform>adds the follow-ups of %n repeated rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n unchanged</source>
        <translation>
            <numerusform>leaves %n unchanged</numerusform>
            <numerusform>leaves %n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves out %n</source>
        <translation>
            <numerusform>leaves out %n</numerusform>
            <numerusform>leaves out %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skips %n duplicate(s)</source>
        <translation>
            <numerusform>skips %n duplicate</numerusform>
            <numerusform>skips %n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updates %n</source>
        <translation>
            <numerusform>updates %n</numerusform>
            <numerusform>updates %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message numerus="yes">
        <source>%n row(s) empty</source>
        <translation>
            <numerusform>%n row empty</numerusform>
            <numerusform>%n rows empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too long</source>
        <translation>
            <numerusform>%n row too long</numerusform>
            <numerusform>%n rows too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an error</source>
        <translation>
            <numerusform>%n row with an error</numerusform>
            <numerusform>%n rows with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid amount</source>
        <translation>
            <numerusform>%n row without a valid amount</numerusform>
            <numerusform>%n rows without a valid amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid date</source>
        <translation>
            <numerusform>%n row without a valid date</numerusform>
            <numerusform>%n rows without a valid date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid e-mail</source>
        <translation>
            <numerusform>%n row without a valid e-mail</numerusform>
            <numerusform>%n rows without a valid e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid phone</source>
        <translation>
            <numerusform>%n row without a valid phone</numerusform>
            <numerusform>%n rows without a valid phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) unknown here</source>
        <translation>
            <numerusform>%n value unknown here</numerusform>
            <numerusform>%n values unknown here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%n back to the old values</source>
        <translation>
            <numerusform>%n back to the old values</numerusform>
            <numerusform>%n back to the old values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>%n record deleted</numerusform>
            <numerusform>%n records deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n customer(s)</source>
        <translation>
            <numerusform>Imported %n customer</numerusform>
            <numerusform>Imported %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n lead(s)</source>
        <translation>
            <numerusform>Imported %n lead</numerusform>
            <numerusform>Imported %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n opportunity(ies)</source>
        <translation>
            <numerusform>Imported %n opportunity</numerusform>
            <numerusform>Imported %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n product(s)</source>
        <translation>
            <numerusform>Imported %n product</numerusform>
            <numerusform>Imported %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n customer(s)</source>
        <translation>
            <numerusform>Updated %n customer</numerusform>
            <numerusform>Updated %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n lead(s)</source>
        <translation>
            <numerusform>Updated %n lead</numerusform>
            <numerusform>Updated %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n opportunity(ies)</source>
        <translation>
            <numerusform>Updated %n opportunity</numerusform>
            <numerusform>Updated %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n product(s)</source>
        <translation>
            <numerusform>Updated %n product</numerusform>
            <numerusform>Updated %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n minute(s)</source>
        <translation>
            <numerusform>took %n minute</numerusform>
            <numerusform>took %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n second(s)</source>
        <translation>
            <numerusform>took %n second</numerusform>
            <numerusform>took %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{imported}, %n updated</source>
        <translation>
            <numerusform>{imported}, %n updated</numerusform>
            <numerusform>{imported}, %n updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message numerus="yes">
        <source>{undone}, %n kept</source>
        <translation>
            <numerusform>{undone}, %n kept</numerusform>
            <numerusform>{undone}, %n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHistoryPage</name>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLeaving</name>
    <message numerus="yes">
        <source>%n correction(s) and decision(s) are lost.</source>
        <translation>
            <numerusform>%n correction or decision is lost.</numerusform>
            <numerusform>%n corrections and decisions are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message numerus="yes">
        <source>Export them, correct them, and import just these %n row(s)</source>
        <translation>
            <numerusform>Export it, correct it, and import just this %n row</numerusform>
            <numerusform>Export them, correct them, and import just these %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message numerus="yes">
        <source>%n record(s) that it made are deleted.</source>
        <translation>
            <numerusform>%n record that it made is deleted.</numerusform>
            <numerusform>%n records that it made are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it updated get their old values back and lose the follow-ups that it added.</source>
        <translation>
            <numerusform>%n record that it updated gets its old values back and loses the follow-ups that it added.</numerusform>
            <numerusform>%n records that it updated get their old values back and lose the follow-ups that it added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftDrafts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinePasting</name>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>%n row pasted</numerusform>
            <numerusform>%n rows pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to put right: F8</source>
        <translation>
            <numerusform>%n with something to put right: F8</numerusform>
            <numerusform>%n with something to put right: F8</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>{parts} and %n more</source>
        <translation>
            <numerusform>{parts} and %n more</numerusform>
            <numerusform>{parts} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message numerus="yes">
        <source>%n match among the voided</source>
        <translation>
            <numerusform>%n match among the voided</numerusform>
            <numerusform>%n matches among the voided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match without filters</source>
        <translation>
            <numerusform>%n match without filters</numerusform>
            <numerusform>%n matches without filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeStep</name>
    <message numerus="yes">
        <source>%n row(s): {what}</source>
        <translation>
            <numerusform>%n row: {what}</numerusform>
            <numerusform>%n rows: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneNotice</name>
    <message numerus="yes">
        <source>%n open opportunity(s) with this phone</source>
        <translation>
            <numerusform>%n open opportunity with this phone</numerusform>
            <numerusform>%n open opportunities with this phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolSection</name>
    <message numerus="yes">
        <source>%n opportunity(ies) are due by this rule. Owners are warned first: none is recycled before tomorrow.</source>
        <translation>
            <numerusform>%n opportunity is due by this rule. Its owner is warned first: it is not recycled before tomorrow.</numerusform>
            <numerusform>%n opportunities are due by this rule. Owners are warned first: none is recycled before tomorrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolSheet</name>
    <message numerus="yes">
        <source>%n goes back soon: follow up to keep it</source>
        <translation>
            <numerusform>%n goes back soon: follow up to keep it</numerusform>
            <numerusform>%n go back soon: follow up to keep them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was recycled from you</source>
        <translation>
            <numerusform>%n was recycled from you</numerusform>
            <numerusform>%n were recycled from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>Number too long: %n digit(s)</source>
        <translation>
            <numerusform>Number too long: %n digit</numerusform>
            <numerusform>Number too long: %n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number too short: only %n digit(s)</source>
        <translation>
            <numerusform>Number too short: only %n digit</numerusform>
            <numerusform>Number too short: only %n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s)</source>
        <translation>
            <numerusform>Too long: at most %n character</numerusform>
            <numerusform>Too long: at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDocuments</name>
    <message numerus="yes">
        <source>Used in %n document(s)</source>
        <translation>
            <numerusform>Used in %n document</numerusform>
            <numerusform>Used in %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message numerus="yes">
        <source>%n inactive</source>
        <translation>
            <numerusform>%n inactive</numerusform>
            <numerusform>%n inactive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s)</source>
        <translation>
            <numerusform>{done} of %n row</numerusform>
            <numerusform>{done} of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushDownSheet</name>
    <message numerus="yes">
        <source>{chosen} of %n line(s)</source>
        <translation>
            <numerusform>{chosen} of %n line</numerusform>
            <numerusform>{chosen} of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushResult</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n contract(s)</source>
        <translation>
            <numerusform>Open %n contract</numerusform>
            <numerusform>Open %n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n opportunity(ies)</source>
        <translation>
            <numerusform>Open %n opportunity</numerusform>
            <numerusform>Open %n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RawPreview</name>
    <message numerus="yes">
        <source>%n blank row(s) are left out</source>
        <translation>
            <numerusform>%n blank row is left out</numerusform>
            <numerusform>%n blank rows are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message numerus="yes">
        <source>{sheet} (%n row(s))</source>
        <translation>
            <numerusform>{sheet} (%n row)</numerusform>
            <numerusform>{sheet} (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecycleSheet</name>
    <message numerus="yes">
        <source>%n cannot be recycled and stays as it is</source>
        <translation>
            <numerusform>%n cannot be recycled and stays as it is</numerusform>
            <numerusform>%n cannot be recycled and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)?</source>
        <translation>
            <numerusform>Recycle %n lead?</numerusform>
            <numerusform>Recycle %n leads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n opportunity(s)?</source>
        <translation>
            <numerusform>Recycle %n opportunity?</numerusform>
            <numerusform>Recycle %n opportunities?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>%n customer(s) would share a key: merge them first. {customers}</source>
        <translation>
            <numerusform>%n customer would share a key: merge them first. {customers}</numerusform>
            <numerusform>%n customers would share a key: merge them first. {customers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {file} have errors: correct them and import again. Nothing was imported.</source>
        <translation>
            <numerusform>%n row of {file} has errors: correct it and import again. Nothing was imported.</numerusform>
            <numerusform>%n rows of {file} have errors: correct them and import again. Nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds at most %n row(s): choose .csv, or filter the list first.</source>
        <translation>
            <numerusform>A workbook holds at most %n row: choose .csv, or filter the list first.</numerusform>
            <numerusform>A workbook holds at most %n rows: choose .csv, or filter the list first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter a number of days from 1 to %n.</source>
        <translation>
            <numerusform>Enter a number of days from 1 to %n.</numerusform>
            <numerusform>Enter a number of days from 1 to %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter a number of days up to %n, or 0 to switch it off.</source>
        <translation>
            <numerusform>Enter a number of days up to %n, or 0 to switch it off.</numerusform>
            <numerusform>Enter a number of days up to %n, or 0 to switch it off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PIN is not right: %n try(s) left, then the password is needed.</source>
        <translation>
            <numerusform>The PIN is not right: %n try left, then the password is needed.</numerusform>
            <numerusform>The PIN is not right: %n tries left, then the password is needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers would be longer than %n character(s): shorten the format.</source>
        <translation>
            <numerusform>The numbers would be longer than %n character: shorten the format.</numerusform>
            <numerusform>The numbers would be longer than %n characters: shorten the format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: at most %n character(s).</source>
        <translation>
            <numerusform>The text is too long: at most %n character.</numerusform>
            <numerusform>The text is too long: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These records have %n follow-up(s), more than a sheet holds: leave them out, or filter the list first.</source>
        <translation>
            <numerusform>These records have %n follow-up, more than a sheet holds: leave them out, or filter the list first.</numerusform>
            <numerusform>These records have %n follow-ups, more than a sheet holds: leave them out, or filter the list first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} has %n opportunity(ies) and cannot be deleted: disable the customer instead.</source>
        <translation>
            <numerusform>{number} has %n opportunity and cannot be deleted: disable the customer instead.</numerusform>
            <numerusform>{number} has %n opportunities and cannot be deleted: disable the customer instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} has %n sales document(s) and cannot be deleted: disable the customer instead.</source>
        <translation>
            <numerusform>{number} has %n sales document and cannot be deleted: disable the customer instead.</numerusform>
            <numerusform>{number} has %n sales documents and cannot be deleted: disable the customer instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} is in %n sales document(s) and cannot be deleted: deactivate it instead.</source>
        <translation>
            <numerusform>{number} is in %n sales document and cannot be deleted: deactivate it instead.</numerusform>
            <numerusform>{number} is in %n sales documents and cannot be deleted: deactivate it instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} was recycled from you: you can claim it again in %n day(s), or have it assigned to you.</source>
        <translation>
            <numerusform>{number} was recycled from you: you can claim it again in %n day, or have it assigned to you.</numerusform>
            <numerusform>{number} was recycled from you: you can claim it again in %n days, or have it assigned to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{store} still has %n new lead(s): assign them elsewhere, or close them, first.</source>
        <translation>
            <numerusform>{store} still has %n new lead: assign it elsewhere, or close it, first.</numerusform>
            <numerusform>{store} still has %n new leads: assign them elsewhere, or close them, first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{store} still has %n open opportunity(ies): hand them over first.</source>
        <translation>
            <numerusform>{store} still has %n open opportunity: hand it over first.</numerusform>
            <numerusform>{store} still has %n open opportunities: hand them over first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionChoice</name>
    <message numerus="yes">
        <source>Of a sample, %n number(s) fit.</source>
        <translation>
            <numerusform>Of a sample, %n number fits.</numerusform>
            <numerusform>Of a sample, %n numbers fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed by the content: of a sample, %n number(s) fit.</source>
        <translation>
            <numerusform>Proposed by the content: of a sample, %n number fits.</numerusform>
            <numerusform>Proposed by the content: of a sample, %n numbers fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectSheet</name>
    <message numerus="yes">
        <source>Reject %n contract(s)</source>
        <translation>
            <numerusform>Reject %n contract</numerusform>
            <numerusform>Reject %n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n intention(s)</source>
        <translation>
            <numerusform>Reject %n intention</numerusform>
            <numerusform>Reject %n intentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n opportunity(s)</source>
        <translation>
            <numerusform>Reject %n opportunity</numerusform>
            <numerusform>Reject %n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relative</name>
    <message numerus="yes">
        <source>%n&#xa0;d ago</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n&#xa0;d ago</numerusform>
            <numerusform>%n&#xa0;d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;d overdue</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n&#xa0;d overdue</numerusform>
            <numerusform>%n&#xa0;d overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n&#xa0;h ago</numerusform>
            <numerusform>%n&#xa0;h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min ago</numerusform>
            <numerusform>%n&#xa0;min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;wk ago</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>%n&#xa0;wk ago</numerusform>
            <numerusform>%n&#xa0;wk ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescheduleSheet</name>
    <message numerus="yes">
        <source>Reschedule %n lead(s)</source>
        <translation>
            <numerusform>Reschedule %n lead</numerusform>
            <numerusform>Reschedule %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n opportunity(s)</source>
        <translation>
            <numerusform>Reschedule %n opportunity</numerusform>
            <numerusform>Reschedule %n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
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
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select only the %n not done</source>
        <translation>
            <numerusform>Select only the %n not done</numerusform>
            <numerusform>Select only the %n not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n field to fix</numerusform>
            <numerusform>%n fields to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message numerus="yes">
        <source>%n row(s) left out that look like totals or column names</source>
        <translation>
            <numerusform>%n row left out that looks like totals or column names</numerusform>
            <numerusform>%n rows left out that look like totals or column names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lead(s)</source>
        <translation>
            <numerusform>%n new lead</numerusform>
            <numerusform>%n new leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(ies)</source>
        <translation>
            <numerusform>%n open opportunity</numerusform>
            <numerusform>%n open opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreForm</name>
    <message numerus="yes">
        <source>%n open opportunity(ies)</source>
        <translation>
            <numerusform>%n open opportunity</numerusform>
            <numerusform>%n open opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message numerus="yes">
        <source>%n of the selected cannot take part and stays as it is; the result says why</source>
        <translation>
            <numerusform>%n of the selected cannot take part and stays as it is; the result says why</numerusform>
            <numerusform>%n of the selected cannot take part and stay as they are; the result says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateColumns</name>
    <message numerus="yes">
        <source>Text, at most %n character(s)</source>
        <translation>
            <numerusform>Text, at most %n character</numerusform>
            <numerusform>Text, at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>It went back to the pool: %n day(s) without a follow-up</source>
        <translation>
            <numerusform>It went back to the pool: %n day without a follow-up</numerusform>
            <numerusform>It went back to the pool: %n days without a follow-up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not pushed down</source>
        <translation>
            <numerusform>%n line not pushed down</numerusform>
            <numerusform>%n lines not pushed down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Underway</name>
    <message numerus="yes">
        <source>%n more waits</source>
        <translation>
            <numerusform>%n more waits</numerusform>
            <numerusform>%n more wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n export(s) and leave?</source>
        <translation>
            <numerusform>Stop the export and leave?</numerusform>
            <numerusform>Stop %n exports and leave?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n store</numerusform>
            <numerusform>%n stores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n contract(s)</source>
        <translation>
            <numerusform>on %n contract</numerusform>
            <numerusform>on %n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n customer(s)</source>
        <translation>
            <numerusform>on %n customer</numerusform>
            <numerusform>on %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n intention(s)</source>
        <translation>
            <numerusform>on %n intention</numerusform>
            <numerusform>on %n intentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n lead(s)</source>
        <translation>
            <numerusform>on %n lead</numerusform>
            <numerusform>on %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n opportunity(ies)</source>
        <translation>
            <numerusform>on %n opportunity</numerusform>
            <numerusform>on %n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n product(s)</source>
        <translation>
            <numerusform>on %n product</numerusform>
            <numerusform>on %n products</numerusform>
        </translation>
    </message>
</context>
</TS>
