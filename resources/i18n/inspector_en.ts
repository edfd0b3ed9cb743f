<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionCards</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>%n items were judged alike by all.</source>
        <translation>
            <numerusform>%n item was judged alike by all.</numerusform>
            <numerusform>%n items were judged alike by all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No two inspectors judged the same subject within %n days.</source>
        <translation>
            <numerusform>No two inspectors judged the same subject within %n day.</numerusform>
            <numerusform>No two inspectors judged the same subject within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pairs of answers {share} agree.</source>
        <translation>
            <numerusform>Of %n pair of answers {share} agree.</numerusform>
            <numerusform>Of %n pairs of answers {share} agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n inspectors</source>
        <translation>
            <numerusform>Show %n inspector</numerusform>
            <numerusform>Show all %n inspectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n items</source>
        <translation>
            <numerusform>Show %n item</numerusform>
            <numerusform>Show all %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} of %n pairs agree</source>
        <translation>
            <numerusform>{share} of %n pair agree</numerusform>
            <numerusform>{share} of %n pairs agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n photo(s) are at other items too</source>
        <translation>
            <numerusform>%n photo is at another item too</numerusform>
            <numerusform>%n photos are at other items too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are here already</source>
        <translation>
            <numerusform>%n photo is here already</numerusform>
            <numerusform>%n photos are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be added</source>
        <translation>
            <numerusform>%n picture could not be added</numerusform>
            <numerusform>%n pictures could not be added</numerusform>
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
    <name>BandBar</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n inspection</numerusform>
            <numerusform>%n inspections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inspections done</source>
        <translation>
            <numerusform>%n inspection done</numerusform>
            <numerusform>%n inspections done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still due</source>
        <translation>
            <numerusform>%n still due</numerusform>
            <numerusform>%n still due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message numerus="yes">
        <source>%n faults to mend before it can be added</source>
        <translation>
            <numerusform>%n fault to mend before it can be added</numerusform>
            <numerusform>%n faults to mend before it can be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be added. %n pieces of advice</source>
        <translation>
            <numerusform>It can be added. %n piece of advice</numerusform>
            <numerusform>It can be added. %n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>Sites that you inspected in the last %n days</source>
        <translation>
            <numerusform>Sites that you inspected in the last %n day</numerusform>
            <numerusform>Sites that you inspected in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedRoundsScreen</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message numerus="yes">
        <source>Take %n</source>
        <translation>
            <numerusform>Take %n</numerusform>
            <numerusform>Take %n</numerusform>
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
    <name>CompactTop</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePairs</name>
    <message numerus="yes">
        <source>and %n more pairs</source>
        <translation>
            <numerusform>and %n more pair</numerusform>
            <numerusform>and %n more pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message numerus="yes">
        <source>%n chart(s) will stand at the end of the overview</source>
        <translation>
            <numerusform>%n chart will stand at the end of the overview</numerusform>
            <numerusform>%n charts will stand at the end of the overview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left that need(s) you</source>
        <translation>
            <numerusform>%n left that needs you</numerusform>
            <numerusform>%n left that need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n step undone</numerusform>
            <numerusform>%n steps undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message numerus="yes">
        <source>%n photo(s) of after</source>
        <translation>
            <numerusform>%n photo of after</numerusform>
            <numerusform>%n photos of after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueDays</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryHeadRow</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n picture(s) could not be added</source>
        <translation>
            <numerusform>%n picture could not be added</numerusform>
            <numerusform>%n pictures could not be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message numerus="yes">
        <source>%n files exported</source>
        <translation>
            <numerusform>%n file exported</numerusform>
            <numerusform>%n files exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n inspection</numerusform>
            <numerusform>%n inspections</numerusform>
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
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message numerus="yes">
        <source>%n of the list count nowhere and stay out: practice, void or replaced.</source>
        <translation>
            <numerusform>%n of the list counts nowhere and stays out: practice, void or replaced.</numerusform>
            <numerusform>%n of the list count nowhere and stay out: practice, void or replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the list: %n</source>
        <translation>
            <numerusform>All of the list: %n</numerusform>
            <numerusform>All of the list: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overview of the sites with %n chart(s), PDF</source>
        <translation>
            <numerusform>Overview of the sites with %n chart, PDF</numerusform>
            <numerusform>Overview of the sites with %n charts, PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected: %n</source>
        <translation>
            <numerusform>The selected: %n</numerusform>
            <numerusform>The selected: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EyesCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n inspection</numerusform>
            <numerusform>%n inspections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailedCard</name>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other, %n items</source>
        <translation>
            <numerusform>Other, %n item</numerusform>
            <numerusform>Other, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n items</source>
        <translation>
            <numerusform>Show %n item</numerusform>
            <numerusform>Show all %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n inspections</source>
        <translation>
            <numerusform>in %n inspection</numerusform>
            <numerusform>in %n inspections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n answers</source>
        <translation>
            <numerusform>of %n answer</numerusform>
            <numerusform>of %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gather</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatherScreen</name>
    <message numerus="yes">
        <source>%n chosen. Tap the item they belong to.</source>
        <translation>
            <numerusform>%n chosen. Tap the item it belongs to.</numerusform>
            <numerusform>%n chosen. Tap the item they belong to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to “{item}”</source>
        <translation>
            <numerusform>%n photo to “{item}”</numerusform>
            <numerusform>%n photos to “{item}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>Adding %n photo</numerusform>
            <numerusform>Adding %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionPainter</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message numerus="yes">
        <source>Saved {file}: %n inspections</source>
        <translation>
            <numerusform>Saved {file}: %n inspection</numerusform>
            <numerusform>Saved {file}: %n inspections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>Rank from %n visits</source>
        <translation>
            <numerusform>Rank from %n visit</numerusform>
            <numerusform>Rank from %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer yet, worth %n point(s)</source>
        <translation>
            <numerusform>No answer yet, worth %n point</numerusform>
            <numerusform>No answer yet, worth %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorter than %n character(s)</source>
        <translation>
            <numerusform>Shorter than %n character</numerusform>
            <numerusform>Shorter than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewInspectionScreen</name>
    <message numerus="yes">
        <source>Start a round of %n</source>
        <translation>
            <numerusform>Start a round of %n</numerusform>
            <numerusform>Start a round of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OftenChoice</name>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n inspection</numerusform>
            <numerusform>%n inspections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n sites</source>
        <translation>
            <numerusform>Show %n site</numerusform>
            <numerusform>Show all %n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>%n photo taken</numerusform>
            <numerusform>%n photos taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go through</source>
        <translation>
            <numerusform>%n to go through</numerusform>
            <numerusform>%n to go through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on the {day}</source>
        <translation>
            <numerusform>Every %n month on the {day}</numerusform>
            <numerusform>Every %n months on the {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on {day}</source>
        <translation>
            <numerusform>Every %n month on {day}</numerusform>
            <numerusform>Every %n months on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on {days}</source>
        <translation>
            <numerusform>Every %n week on {days}</numerusform>
            <numerusform>Every %n weeks on {days}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedLine</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n inspections are due</source>
        <translation>
            <numerusform>%n inspection is due</numerusform>
            <numerusform>%n inspections are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, round of %n</source>
        <translation>
            <numerusform>{title}, round of %n</numerusform>
            <numerusform>{title}, round of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundChanges</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in it already</source>
        <translation>
            <numerusform>%n in it already</numerusform>
            <numerusform>%n in it already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundSide</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundTiles</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n that ended</source>
        <translation>
            <numerusform>Show %n that ended</numerusform>
            <numerusform>Show %n that ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
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
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionBars</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralChoice</name>
    <message numerus="yes">
        <source>%n named twice, taken once</source>
        <translation>
            <numerusform>%n named twice, taken once</numerusform>
            <numerusform>%n named twice, taken once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new at this site</source>
        <translation>
            <numerusform>%n new at this site</numerusform>
            <numerusform>%n new at this site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go through</source>
        <translation>
            <numerusform>%n to go through</numerusform>
            <numerusform>%n to go through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of this site</source>
        <translation>
            <numerusform>All %n of this site</numerusform>
            <numerusform>All %n of this site</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n inspection</numerusform>
            <numerusform>%n inspections</numerusform>
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
        <source>%n more pairs are not told here.</source>
        <translation>
            <numerusform>%n more pair is not told here.</numerusform>
            <numerusform>%n more pairs are not told here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n sites</source>
        <translation>
            <numerusform>Show %n site</numerusform>
            <numerusform>Show all %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{better} is above {worse}.</source>
        <translation>
            <numerusform>{better} is above {worse}.</numerusform>
            <numerusform>{better} are above {worse}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitesSelect</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n fail</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n</source>
        <translation>
            <numerusform>Mean of %n</numerusform>
            <numerusform>Mean of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n inspection</numerusform>
            <numerusform>%n inspections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n photos added to {item}</source>
        <translation>
            <numerusform>%n photo added to {item}</numerusform>
            <numerusform>%n photos added to {item}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rest is fine: %n answers</source>
        <translation>
            <numerusform>The rest is fine: %n answer</numerusform>
            <numerusform>The rest is fine: %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message numerus="yes">
        <source>mean of %n in four weeks</source>
        <translation>
            <numerusform>mean of %n in four weeks</numerusform>
            <numerusform>mean of %n in four weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetsScreen</name>
    <message numerus="yes">
        <source>Show %n given up</source>
        <translation>
            <numerusform>Show %n given up</numerusform>
            <numerusform>Show %n given up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateReading</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesScreen</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates in the library</source>
        <translation>
            <numerusform>%n template in the library</numerusform>
            <numerusform>%n templates in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message numerus="yes">
        <source>%n of {least} characters</source>
        <translation>
            <numerusform>%n of {least} characters</numerusform>
            <numerusform>%n of {least} characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n closed rounds</source>
        <translation>
            <numerusform>%n closed round</numerusform>
            <numerusform>%n closed rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%n in the trash</numerusform>
            <numerusform>%n in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{site} and %n more sites</source>
        <translation>
            <numerusform>{site} and %n more site</numerusform>
            <numerusform>{site} and %n more sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n inspection</numerusform>
            <numerusform>%n inspections</numerusform>
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
        <source>From here on %n items mean something else:</source>
        <translation>
            <numerusform>From here on %n item means something else:</numerusform>
            <numerusform>From here on %n items mean something else:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n fail</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n inspections</source>
        <translation>
            <numerusform>Mean of %n inspection</numerusform>
            <numerusform>Mean of %n inspections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n</source>
        <translation>
            <numerusform>mean of %n</numerusform>
            <numerusform>mean of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message numerus="yes">
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
</context>
</TS>
