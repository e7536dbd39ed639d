<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdministratorStep</name>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceChoosers</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceStep</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPopup</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact / need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled: enable it to work on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared customer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comings</name>
    <message>
        <source>Demo: everyone&apos;s password is {password}, the PIN {pin}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n more for the same reason</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approval taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up logged: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner no longer works here: hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner no longer works in its store: hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its store is deactivated: hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycled: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescheduled: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un-voided: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on one record at a time: select only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{operation} applies to none of the %n selected:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message numerus="yes">
        <source>%n more with a contract</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunity(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-ups and their attachments are deleted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, store and next follow-up are cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n opportunity(s) with a contract?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To only hide it from the list, void it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseFault</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefaultChoices</name>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral by a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral by a designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>CNY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Shangji</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSheet</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened. What was saved is safe; what you typed is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it fails again, send the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>{field}, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products, needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take this filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Between…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>My %n stores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>My store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can choose their own later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet. Start, and you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities, customers and attachments are all kept in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region and store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator adds stores and staff, and can give out new passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where data lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do your data lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language do you work in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after the program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add more stores later, in Settings ▸ Stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For settings and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers, first store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormGroups</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GearButton</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Columns left out: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {count} opportunities: {assigned} assigned, {unassigned} unassigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {login}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows have warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {rows} rows, phones read as {region}, {bad} rows with errors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download import template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors: nothing is imported until they are corrected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download import template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the rows with errors in the file and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Numbers without a country code are read so; of a sample, %n fit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, by {person} on {date}: %n row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous, next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rail, list, pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Shangji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (demo)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>M/d ddd</source>
        <comment>format of a day in figures with its weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day of another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day with its weekday</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one with this name: it will be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message numerus="yes">
        <source>%n assigned: owner and store stand in the sheet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings; unknown names are in their remarks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n opportunity(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, a page or a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>Filter between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one person, or staff who share one computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include it in your backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A customer needs a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a phone or a WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one number: put the second into its own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number too long: {digits} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number too short: only {digits} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second phone repeats the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member of staff “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {field} “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is unusual for its region: check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not work in exactly one store: name the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not work in “{store}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has lost digits in Excel: enter the whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date: write 2026-12-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not one of your stores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickDates</name>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>Shangji</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A PIN has 4 to 6 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a phone number: enter one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer with this phone number is already registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up cannot lie in the future: choose a time up to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login has no spaces: use letters, digits, dots, dashes or underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another open opportunity has this phone: open it, or choose Enter anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region of your phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a store code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login and password do not match: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stays signed in on this computer: name who imports with --login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {name} is empty: choose the row with the column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the password once on this computer before using a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is not right: {left} tries left, then the password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current password is not right: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer {name} is disabled: enable the customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be brought up to date and was put back as it was; a copy is in {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in use by another program for too long: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read: check that it exists and is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read: choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is damaged or protected: open it in Excel, save it as a new .xlsx, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is empty: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} MB: choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is not a spreadsheet: save it as .xlsx or .csv and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is protected by a password: save a copy without one and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is too large to read: copy the rows you need into a new file and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be used: check that it exists and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login {login} is taken: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next follow-up lies in the past: choose today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store code {taken} is taken: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ: type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”: choose another one for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}: check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {name}: choose one of its sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left in {path}: free some and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in {name}: choose another sheet or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is deactivated: ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is set up already: sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason is no longer offered: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason needs a text: say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record no longer exists or is outside what you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs: sign in with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said or agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work in no store that can take {number}: ask a manager to assign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is no longer active: sign in again or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role or stores were changed meanwhile: sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role {role} does not allow {operation}: ask a manager or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows of {file} have errors: correct them and import again. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}: close it where it is open, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column for the customer&apos;s name: name it “Customer name”. Its columns are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} already belongs to {person} in {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} belongs to someone else: ask for it to be assigned to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has the documents {documents}: it cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is already converted to a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is approved: un-approve it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is closed as invalid: create a new opportunity if the customer returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is closed: void it instead, deleting closed opportunities is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is converted: hand it over instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is converted: say whether the customer&apos;s phone changes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is disabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is disabled: enable it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is in review: withdraw it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not in review: submit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is outside your stores: ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is unassigned: assign it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is unassigned: claim it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is voided: un-void it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is {business}: recycle it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was created by someone else: void it, or ask a manager to delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was followed up by someone else: void it, or ask a manager to delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was saved by {person} meanwhile: choose what to keep, field by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was submitted by {person}: only that person can withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: check its permissions or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it was: restore a backup from {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Shangji: install that version. The file was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} does not work in {store}: choose another store or person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is deactivated: choose someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is the last active administrator: appoint another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} needs at least one store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} still owns {count} open opportunities: hand them over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} is deactivated: choose another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} is not one of your stores: choose a store of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} still has {count} open opportunities: hand them over first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relative</name>
    <message numerus="yes">
        <source>%n&#xa0;d ago</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;d overdue</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;h ago</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;min ago</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;wk ago</source>
        <comment>weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select only the %n not done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} in all: {done} done, {refused} not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operation}: result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, phone, number, pinyin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps lock is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that do not fit the encoding {encoding}: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of merged cells only the first one has a value: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with an unclosed quotation mark, read as they stand: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with more cells than the header: {rows}. Look for a stray separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has hidden sheets that can be chosen: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is unusual and was read in a second way: look at the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has hidden rows or columns; they were read too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cells hold an error and were left empty: {cells}. Correct them in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These formulas were never calculated: {cells}. Open the file in Excel, save it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>&amp;About Shangji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download import template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar always visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this: ask a manager or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can give you another password in Settings ▸ Staff. If you are the only administrator, ask whoever looks after this computer to restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shangji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a PIN instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the database…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {n} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreStep</name>
    <message>
        <source>&amp;Region of phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example XH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Xuhui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for numbers without a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short, for lists and spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchUserSheet</name>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s drafts stay on this computer and are there again on return. A PIN works only on a computer where the password was used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>{used} / {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} assigned it to {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} claimed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} closed it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} converted it to a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} disabled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} edited {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} enabled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} entered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} gave it back to the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} handed it over to {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} imported it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} linked the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} moved the next follow-up to {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} rejected it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} submitted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} took the approval back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} took the next follow-up off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} un-voided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} voided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} withdrew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: {operation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source> (opens with it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as new view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View deleted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {name} (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n opportunity(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed as invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un-approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un-void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>{tab}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tag</name>
    <message>
        <source>Remove {tag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
