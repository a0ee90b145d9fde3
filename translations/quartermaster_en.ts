<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AlertMail</name>
    <message numerus="yes">
        <source>%n alert(s) are open on %1.</source>
        <translation>
            <numerusform>%n alert is open on %1.</numerusform>
            <numerusform>%n alerts are open on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message numerus="yes">
        <source>%1 is %n day(s) late</source>
        <translation>
            <numerusform>%1 is %n day late</numerusform>
            <numerusform>%1 is %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would not last</source>
        <translation>
            <numerusform>%n item would not last</numerusform>
            <numerusform>%n items would not last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) not taken in</source>
        <translation>
            <numerusform>%1: %n row not taken in</numerusform>
            <numerusform>%1: %n rows not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without sales: forecasts and orders rest on old data.</source>
        <translation>
            <numerusform>%n day without sales: forecasts and orders rest on old data.</numerusform>
            <numerusform>%n days without sales: forecasts and orders rest on old data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed for %n day(s).</source>
        <translation>
            <numerusform>Closed for %n day.</numerusform>
            <numerusform>Closed for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed for %n day(s). Would not last: %1.</source>
        <translation>
            <numerusform>Closed for %n day. Would not last: %1.</numerusform>
            <numerusform>Closed for %n days. Would not last: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandContext</name>
    <message numerus="yes">
        <source>… and %n more row(s). --errors FILE.csv names them all.</source>
        <translation>
            <numerusform>… and %n more row. --errors FILE.csv names them all.</numerusform>
            <numerusform>… and %n more rows. --errors FILE.csv names them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n rule(s) are broken. Restore a backup, or ask for help before you go on.</source>
        <translation>
            <numerusform>%n rule is broken. Restore a backup, or ask for help before you go on.</numerusform>
            <numerusform>%n rules are broken. Restore a backup, or ask for help before you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every rule holds: %n movement(s) checked.</source>
        <translation>
            <numerusform>Every rule holds: %n movement checked.</numerusform>
            <numerusform>Every rule holds: %n movements checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) forecast from %1.</source>
        <translation>
            <numerusform>%n item forecast from %1.</numerusform>
            <numerusform>%n items forecast from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) lack rows that are posted; nothing of them was changed: %1</source>
        <translation>
            <numerusform>%n document lacks rows that are posted; nothing of it was changed: %1</numerusform>
            <numerusform>%n documents lack rows that are posted; nothing of them was changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n new item.</numerusform>
            <numerusform>%n new items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to order.</source>
        <translation>
            <numerusform>%n line to order.</numerusform>
            <numerusform>%n lines to order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with sales were never counted and are not planned: count them first.</source>
        <translation>
            <numerusform>%n item with sales was never counted and is not planned: count it first.</numerusform>
            <numerusform>%n items with sales were never counted and are not planned: count them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look and are not included.</source>
        <translation>
            <numerusform>%n line needs a look and is not included.</numerusform>
            <numerusform>%n lines need a look and are not included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a price to buy at are left out.</source>
        <translation>
            <numerusform>%n item without a price to buy at is left out.</numerusform>
            <numerusform>%n items without a price to buy at are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n promise(s) with %1 % chance of running short on average, %2 % did.</source>
        <translation>
            <numerusform>Of %n promise with %1 % chance of running short on average, %2 % did.</numerusform>
            <numerusform>Of %n promises with %1 % chance of running short on average, %2 % did.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No item has enough history to be evaluated at %n origin(s).</source>
        <translation>
            <numerusform>No item has enough history to be evaluated at %n origin.</numerusform>
            <numerusform>No item has enough history to be evaluated at %n origins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastFacts</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message numerus="yes">
        <source>%Ln places never counted</source>
        <translation>
            <numerusform>%Ln place never counted</numerusform>
            <numerusform>%Ln places never counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days sold out</source>
        <translation>
            <numerusform>%Ln day sold out</numerusform>
            <numerusform>%Ln days sold out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemLookup</name>
    <message numerus="yes">
        <source>%Ln items are called like “%1”: %2, …</source>
        <translation>
            <numerusform>%Ln item is called like “%1”: %2, …</numerusform>
            <numerusform>%Ln items are called like “%1”: %2, …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseOrderDocument</name>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n line.</numerusform>
            <numerusform>%n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 packs, %2 pieces.</source>
        <translation>
            <numerusform>%n line, %1 packs, %2 pieces.</numerusform>
            <numerusform>%n lines, %1 packs, %2 pieces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnText</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalesOrderState</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionTable</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>%Ln supplier</numerusform>
            <numerusform>%Ln suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) snoozed.</source>
        <translation>
            <numerusform>%Ln line snoozed.</numerusform>
            <numerusform>%Ln lines snoozed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts %Ln week(s): fewer orders</source>
        <translation>
            <numerusform>lasts %Ln week: fewer orders</numerusform>
            <numerusform>lasts %Ln weeks: fewer orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionText</name>
    <message numerus="yes">
        <source>%Ln packs of %1</source>
        <translation>
            <numerusform>%Ln pack of %1</numerusform>
            <numerusform>%Ln packs of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePaste</name>
    <message numerus="yes">
        <source>%Ln lines are more than the table has rows</source>
        <translation>
            <numerusform>%Ln line is more than the table has rows</numerusform>
            <numerusform>%Ln lines are more than the table has rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%Ln lines are suggested — review them</source>
        <translation>
            <numerusform>%Ln line is suggested — review it</numerusform>
            <numerusform>%Ln lines are suggested — review them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items will run out before a delivery can arrive — review the suggestions</source>
        <translation>
            <numerusform>%Ln item will run out before a delivery can arrive — review the suggestions</numerusform>
            <numerusform>%Ln items will run out before a delivery can arrive — review the suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are late — ask for a new day</source>
        <translation>
            <numerusform>%Ln order is late — ask for a new day</numerusform>
            <numerusform>%Ln orders are late — ask for a new day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are below 0 on record — count them</source>
        <translation>
            <numerusform>%Ln item is below 0 on record — count it</numerusform>
            <numerusform>%Ln items are below 0 on record — count them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries are expected — receive them</source>
        <translation>
            <numerusform>%Ln delivery is expected — receive it</numerusform>
            <numerusform>%Ln deliveries are expected — receive them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items sell but were never counted — count them first</source>
        <translation>
            <numerusform>%Ln item sells but was never counted — count it first</numerusform>
            <numerusform>%Ln items sell but were never counted — count them first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sales end %Ln days ago — import newer ones</source>
        <translation>
            <numerusform>Sales end %Ln day ago — import newer ones</numerusform>
            <numerusform>Sales end %Ln days ago — import newer ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sold out %Ln days</source>
        <translation>
            <numerusform>sold out %Ln day</numerusform>
            <numerusform>sold out %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items will not last through a supplier’s closure — order by %1</source>
        <translation>
            <numerusform>%Ln item will not last through a supplier’s closure — order by %1</numerusform>
            <numerusform>%Ln items will not last through a supplier’s closure — order by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items will not last through a supplier’s closure — nothing arrives before it</source>
        <translation>
            <numerusform>%Ln item will not last through a supplier’s closure — nothing arrives before it</numerusform>
            <numerusform>%Ln items will not last through a supplier’s closure — nothing arrives before it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales stand far out and are not forecast — say what they were</source>
        <translation>
            <numerusform>%Ln sale stands far out and is not forecast — say what it was</numerusform>
            <numerusform>%Ln sales stand far out and are not forecast — say what they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due or late</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>%Ln due or late</numerusform>
            <numerusform>%Ln due or late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the watched folder were not taken in — check them</source>
        <translation>
            <numerusform>%Ln file of the watched folder was not taken in — check it</numerusform>
            <numerusform>%Ln files of the watched folder were not taken in — check them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At cost. %Ln items have no cost: at the price of the cheapest supplier today.</source>
        <translation>
            <numerusform>At cost. %Ln item has no cost: it is taken at the price of the cheapest supplier today.</numerusform>
            <numerusform>At cost. %Ln items have no cost: they are taken at the price of the cheapest supplier today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items sell far faster than usual — order, or find out why</source>
        <translation>
            <numerusform>%Ln item sells far faster than usual — order, or find out why</numerusform>
            <numerusform>%Ln items sell far faster than usual — order, or find out why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lots will not be sold before they expire — mark down, move or write off</source>
        <translation>
            <numerusform>%Ln lot will not be sold before it expires — mark down, move or write off</numerusform>
            <numerusform>%Ln lots will not be sold before they expire — mark down, move or write off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further alerts: idle stock, overstock, imports — look through them</source>
        <translation>
            <numerusform>%Ln further alert: idle stock, overstock, imports — look at it</numerusform>
            <numerusform>%Ln further alerts: idle stock, overstock, imports — look through them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of count lists are still to be counted</source>
        <translation>
            <numerusform>%Ln line of a count list is still to be counted</numerusform>
            <numerusform>%Ln lines of count lists are still to be counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count lists are counted — look at the differences and post</source>
        <translation>
            <numerusform>%Ln count list is counted — look at the differences and post</numerusform>
            <numerusform>%Ln count lists are counted — look at the differences and post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns or complaints are due — decide and close them</source>
        <translation>
            <numerusform>%Ln return or complaint is due — decide and close it</numerusform>
            <numerusform>%Ln returns or complaints are due — decide and close them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message numerus="yes">
        <source>%Ln rows taken in</source>
        <translation>
            <numerusform>%Ln row taken in</numerusform>
            <numerusform>%Ln rows taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyFacts</name>
    <message numerus="yes">
        <source>Demand to %1: %Ln days × %2</source>
        <translation>
            <numerusform>Demand to %1: %Ln day × %2</numerusform>
            <numerusform>Demand to %1: %Ln days × %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrittenDocuments</name>
    <message numerus="yes">
        <source>Documents of %Ln orders written to %1. Ctrl F6 marks them as sent.</source>
        <translation>
            <numerusform>Documents of %Ln order written to %1. Ctrl F6 marks it as sent.</numerusform>
            <numerusform>Documents of %Ln orders written to %1. Ctrl F6 marks them as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents of %Ln orders written to %1. They name no sender: enter your company in Settings, and write them again.</source>
        <translation>
            <numerusform>Documents of %Ln order written to %1. They name no sender: enter your company in Settings, and write them again.</numerusform>
            <numerusform>Documents of %Ln orders written to %1. They name no sender: enter your company in Settings, and write them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::AlertKeeper</name>
    <message numerus="yes">
        <source>%1 — and %Ln more</source>
        <comment>the worst alert</comment>
        <translation>
            <numerusform>%1 — and %Ln more</numerusform>
            <numerusform>%1 — and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::AlertsPage</name>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts acknowledged</source>
        <translation>
            <numerusform>%Ln alert acknowledged</numerusform>
            <numerusform>%Ln alerts acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts snoozed until %1</source>
        <translation>
            <numerusform>%Ln alert snoozed until %1</numerusform>
            <numerusform>%Ln alerts snoozed until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::CalendarPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln entry removed</numerusform>
            <numerusform>%Ln entries removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::CountsPage</name>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are not counted and stay as they are. Post the others?</source>
        <translation>
            <numerusform>%Ln line is not counted and stays as it is. Post the others?</numerusform>
            <numerusform>%Ln lines are not counted and stay as they are. Post the others?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln to count again&lt;/b&gt;</source>
        <comment>lines</comment>
        <translation>
            <numerusform>&lt;b&gt;%Ln to count again&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%Ln to count again&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines counted</source>
        <translation>
            <numerusform>%Ln line counted</numerusform>
            <numerusform>%Ln lines counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::DataTable</name>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln selected&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln selected&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%Ln selected&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>cells that cannot be pasted</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 into all %Ln selected rows?</source>
        <translation>
            <numerusform>Put %1 into the %Ln selected row?</numerusform>
            <numerusform>Put %1 into all %Ln selected rows?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::DeliveryDelegate</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::FolderWatch</name>
    <message numerus="yes">
        <source>Taking in %Ln files</source>
        <translation>
            <numerusform>Taking in %Ln file</numerusform>
            <numerusform>Taking in %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken in</source>
        <translation>
            <numerusform>%Ln file taken in</numerusform>
            <numerusform>%Ln files taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files wait to be checked</source>
        <translation>
            <numerusform>%Ln file waits to be checked</numerusform>
            <numerusform>%Ln files wait to be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ForecastsPage</name>
    <message numerus="yes">
        <source>%Ln items, each at %1 past days</source>
        <translation>
            <numerusform>%Ln item, at %1 past days</numerusform>
            <numerusform>%Ln items, each at %1 past days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First rows of %Ln</source>
        <translation>
            <numerusform>First rows of %Ln</numerusform>
            <numerusform>First rows of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items will be made.</source>
        <translation>
            <numerusform>%Ln item will be made.</numerusform>
            <numerusform>%Ln items will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items were made.</source>
        <translation>
            <numerusform>%Ln item was made.</numerusform>
            <numerusform>%Ln items were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents differ from what is posted and are held back.</source>
        <translation>
            <numerusform>%Ln document differs from what is posted and is held back.</numerusform>
            <numerusform>%Ln documents differ from what is posted and are held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents lack rows that are posted; nothing of them was changed.</source>
        <translation>
            <numerusform>%Ln document lacks rows that are posted; nothing of it was changed.</numerusform>
            <numerusform>%Ln documents lack rows that are posted; nothing of them was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is undone. %Ln items, places or suppliers stay, for later entries need them.</source>
        <translation>
            <numerusform>%1 is undone. %Ln item, place or supplier stays, for later entries need it.</numerusform>
            <numerusform>%1 is undone. %Ln items, places or suppliers stay, for later entries need them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read: &lt;b&gt;%1 will be taken&lt;/b&gt;, %2 there already, %3 rejected.</source>
        <translation>
            <numerusform>%Ln row read: &lt;b&gt;%1 will be taken&lt;/b&gt;, %2 there already, %3 rejected.</numerusform>
            <numerusform>%Ln rows read: &lt;b&gt;%1 will be taken&lt;/b&gt;, %2 there already, %3 rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read: &lt;b&gt;%1 taken&lt;/b&gt;, %2 there already, %3 rejected.</source>
        <translation>
            <numerusform>%Ln row read: &lt;b&gt;%1 taken&lt;/b&gt;, %2 there already, %3 rejected.</numerusform>
            <numerusform>%Ln rows read: &lt;b&gt;%1 taken&lt;/b&gt;, %2 there already, %3 rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ImportHistoryPanel</name>
    <message numerus="yes">
        <source>Take back what %1 brought in, %Ln rows? Taking in the file again is the only way back.</source>
        <translation>
            <numerusform>Take back what %1 brought in, %Ln row? Taking in the file again is the only way back.</numerusform>
            <numerusform>Take back what %1 brought in, %Ln rows? Taking in the file again is the only way back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ItemsPage</name>
    <message numerus="yes">
        <source>Selection: &lt;b&gt;%Ln items&lt;/b&gt;</source>
        <translation>
            <numerusform>Selection: &lt;b&gt;%Ln item&lt;/b&gt;</numerusform>
            <numerusform>Selection: &lt;b&gt;%Ln items&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more items last longer than 30 days.</source>
        <translation>
            <numerusform>%Ln more item lasts longer than 30 days.</numerusform>
            <numerusform>%Ln more items last longer than 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were never counted (–).</source>
        <translation>
            <numerusform>%Ln was never counted (–).</numerusform>
            <numerusform>%Ln were never counted (–).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::MainWindow</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::MovementsPage</name>
    <message numerus="yes">
        <source>%Ln movements</source>
        <translation>
            <numerusform>%Ln movement</numerusform>
            <numerusform>%Ln movements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::OrdersPage</name>
    <message numerus="yes">
        <source>Write %Ln documents</source>
        <translation>
            <numerusform>Write %Ln document</numerusform>
            <numerusform>Write %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · selected: %Ln, &lt;b&gt;%2 %3&lt;/b&gt;</source>
        <translation>
            <numerusform>%1 · selected: %Ln, &lt;b&gt;%2 %3&lt;/b&gt;</numerusform>
            <numerusform>%1 · selected: %Ln, &lt;b&gt;%2 %3&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, &lt;b&gt;%1 %2&lt;/b&gt;</source>
        <translation>
            <numerusform>%Ln line, &lt;b&gt;%1 %2&lt;/b&gt;</numerusform>
            <numerusform>%Ln lines, &lt;b&gt;%1 %2&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders marked as sent</source>
        <translation>
            <numerusform>%Ln order marked as sent</numerusform>
            <numerusform>%Ln orders marked as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln orders as sent?</source>
        <translation>
            <numerusform>Mark %Ln order as sent?</numerusform>
            <numerusform>Mark %Ln orders as sent?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::PolicyCheckPage</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out without a price to buy at</source>
        <translation>
            <numerusform>%Ln left out without a price to buy at</numerusform>
            <numerusform>%Ln left out without a price to buy at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the best limits for %Ln items</source>
        <translation>
            <numerusform>Use the best limits for %Ln item</numerusform>
            <numerusform>Use the best limits for %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of safety: %1</source>
        <translation>
            <numerusform>%Ln day of safety: %1</numerusform>
            <numerusform>%Ln days of safety: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits of %Ln items fixed</source>
        <translation>
            <numerusform>Limits of %Ln item fixed</numerusform>
            <numerusform>Limits of %Ln items fixed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ReceiptDelegate</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As ordered: %Ln lines, nothing to do</source>
        <translation>
            <numerusform>As ordered: %Ln line, nothing to do</numerusform>
            <numerusform>As ordered: %Ln lines, nothing to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted yet: %Ln lines</source>
        <translation>
            <numerusform>Not counted yet: %Ln line</numerusform>
            <numerusform>Not counted yet: %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ReceivingPage</name>
    <message numerus="yes">
        <source>%Ln deliveries expected</source>
        <translation>
            <numerusform>%Ln delivery expected</numerusform>
            <numerusform>%Ln deliveries expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as ordered</source>
        <translation>
            <numerusform>%Ln a ordered</numerusform>
            <numerusform>%Ln as ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <translation>
            <numerusform>%Ln to settle</numerusform>
            <numerusform>%Ln to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ReturnsPage</name>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::SalesOrderDialog</name>
    <message numerus="yes">
        <source>%Ln lines, &lt;b&gt;%1 %2&lt;/b&gt;</source>
        <translation>
            <numerusform>%Ln line, &lt;b&gt;%1 %2&lt;/b&gt;</numerusform>
            <numerusform>%Ln lines, &lt;b&gt;%1 %2&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::SalesOrdersPage</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, &lt;b&gt;%1 %2&lt;/b&gt;</source>
        <translation>
            <numerusform>%Ln line, &lt;b&gt;%1 %2&lt;/b&gt;</numerusform>
            <numerusform>%Ln lines, &lt;b&gt;%1 %2&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::SettlePanel</name>
    <message numerus="yes">
        <source>To settle: %Ln lines</source>
        <translation>
            <numerusform>To settle: %Ln line</numerusform>
            <numerusform>To settle: %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::SuggestionDelegate</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::SuggestionsPage</name>
    <message numerus="yes">
        <source>Approve %Ln lines</source>
        <translation>
            <numerusform>Approve %Ln line</numerusform>
            <numerusform>Approve %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln suppliers, %1 %2?</source>
        <translation>
            <numerusform>for %Ln supplier, %1 %2?</numerusform>
            <numerusform>for %Ln suppliers, %1 %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders made, %1. F6 writes their documents.</source>
        <translation>
            <numerusform>%Ln order made, %1. F6 writes its documents.</numerusform>
            <numerusform>%Ln orders made, %1. F6 writes their documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders marked as sent</source>
        <translation>
            <numerusform>%Ln order marked as sent</numerusform>
            <numerusform>%Ln orders marked as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln lines&lt;/b&gt;:</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln line&lt;/b&gt;:</numerusform>
            <numerusform>&lt;b&gt;%Ln lines&lt;/b&gt;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines included</source>
        <translation>
            <numerusform>%Ln line included</numerusform>
            <numerusform>%Ln lines included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; selected</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; selected</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities changed</source>
        <translation>
            <numerusform>%Ln quantity changed</numerusform>
            <numerusform>%Ln quantities changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines snoozed</source>
        <translation>
            <numerusform>%Ln line snoozed</numerusform>
            <numerusform>%Ln lines snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines awake again</source>
        <translation>
            <numerusform>%Ln line awake again</numerusform>
            <numerusform>%Ln lines awake again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln above your limit</source>
        <translation>
            <numerusform>%Ln above your limit</numerusform>
            <numerusform>%Ln above your limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <translation>
            <numerusform>%Ln snoozed</numerusform>
            <numerusform>%Ln snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::SuppliersPage</name>
    <message numerus="yes">
        <source>%Ln suppliers</source>
        <translation>
            <numerusform>%Ln supplier</numerusform>
            <numerusform>%Ln suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days as agreed</source>
        <translation>
            <numerusform>%Ln day as agreed</numerusform>
            <numerusform>%Ln days as agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terms of %Ln items changed</source>
        <translation>
            <numerusform>Terms of %Ln item changed</numerusform>
            <numerusform>Terms of %Ln items changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::TodayPage</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items, 90 days</source>
        <translation>
            <numerusform>%Ln item, 90 days</numerusform>
            <numerusform>%Ln items, 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never counted</source>
        <translation>
            <numerusform>%Ln item never counted</numerusform>
            <numerusform>%Ln items never counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::WhyPanel</name>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>lead time</comment>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
