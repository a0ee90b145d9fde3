<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlertMail</name>
    <message numerus="yes">
        <source>%n alert(s) are open on %1.</source>
        <translation>
            <numerusform>%1 有 %n 条未处理的预警。</numerusform>
        </translation>
    </message>
    <message>
        <source>At stake: %1 %2</source>
        <translation>涉及金额：%1 %2</translation>
    </message>
    <message>
        <source>Alerts, %1</source>
        <translation>预警，%1</translation>
    </message>
    <message>
        <source>%1: alerts, %2</source>
        <translation>%1：预警，%2</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>%1: out on %2, before any delivery</source>
        <translation>%1：%2 售完，任何到货之前</translation>
    </message>
    <message>
        <source>%1: out on %2 unless ordered now</source>
        <translation>%1：现在不订货，%2 售完</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) late</source>
        <translation>
            <numerusform>%1 已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the record is below zero; count it</source>
        <translation>%1：账面低于零，请盘点</translation>
    </message>
    <message>
        <source>No sales since %1; import the till&apos;s file</source>
        <translation>%1 之后没有销售数据，请导入收银文件</translation>
    </message>
    <message>
        <source>%1 sells but was never counted</source>
        <translation>%1 有销售但从未盘点</translation>
    </message>
    <message>
        <source>%1 is due</source>
        <translation>%1 应到货</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would not last</source>
        <translation>
            <numerusform>%n 种商品撑不到复工</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closes on %2; order by %3: %4</source>
        <translation>%1 将于 %2 停业；请在 %3 前下单：%4</translation>
    </message>
    <message>
        <source>%1 closes on %2; no order arrives before that: %3</source>
        <translation>%1 将于 %2 停业，现在下单已来不及到货：%3</translation>
    </message>
    <message>
        <source>%1: one sale on %2 stands far out; say whether it was a one-off</source>
        <translation>%1：%2 有一笔销售明显异常；请说明是否偶发</translation>
    </message>
    <message>
        <source>%1: what was reserved of %2 is not there any more</source>
        <translation>%1：为它预留的 %2 已经不在了</translation>
    </message>
    <message>
        <source>%1: sells far faster than usual; out on %2</source>
        <translation>%1：卖得远比平时快；照此速度 %2 断货</translation>
    </message>
    <message>
        <source>%1: %2 expired on %3</source>
        <translation>%1：%2 已于 %3 过期</translation>
    </message>
    <message>
        <source>%1: %2 will not be sold by %3</source>
        <translation>%1：%2 到 %3 卖不完</translation>
    </message>
    <message>
        <source>%1: %2 more than half a year needs</source>
        <translation>%1：比半年所需多 %2</translation>
    </message>
    <message>
        <source>%1: no sale since %2</source>
        <translation>%1：自 %2 起没有销售</translation>
    </message>
    <message>
        <source>%1: never sold</source>
        <translation>%1：从未卖出</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) not taken in</source>
        <translation>
            <numerusform>%1：%n 行未导入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not taken in</source>
        <translation>%1 未导入</translation>
    </message>
    <message>
        <source>%1 available. Ordered today, goods arrive on %2.</source>
        <translation>可用 %1。今天订货，%2 到货。</translation>
    </message>
    <message>
        <source>%1 available.</source>
        <translation>可用 %1。</translation>
    </message>
    <message>
        <source>%1 sold in the last week of sales, usually %2 a week. The forecast does not expect it.</source>
        <translation>最近一周销售 %1，平时每周 %2。预测没有料到。</translation>
    </message>
    <message>
        <source>%1 was to deliver on %2.</source>
        <translation>%1 应于 %2 交货。</translation>
    </message>
    <message>
        <source>More was sold than the record had.</source>
        <translation>卖出的比账面上的多。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without sales: forecasts and orders rest on old data.</source>
        <translation>
            <numerusform>已 %n 天没有销售数据：预测和订货依据的是旧数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sold in 28 days; its stock is not known.</source>
        <translation>28 天内销售 %1；库存未知。</translation>
    </message>
    <message>
        <source>%1 in one sale, usually %2. It is not forecast until you say what it was.</source>
        <translation>一笔销售 %1，平时 %2。在您说明之前不计入预测。</translation>
    </message>
    <message>
        <source>%1 of what was held is missing.</source>
        <translation>已预留的货缺 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Closed for %n day(s).</source>
        <translation>
            <numerusform>停业 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Demand until then takes what expires first.</source>
        <translation>到期前的需求先用先到期的货。</translation>
    </message>
    <message>
        <source>Lot %1. Demand until then takes what expires first.</source>
        <translation>批次 %1。到期前的需求先用先到期的货。</translation>
    </message>
    <message>
        <source>At the forecast pace the last is sold on %1.</source>
        <translation>按预测速度，到 %1 才卖完。</translation>
    </message>
    <message>
        <source>At the forecast pace it lasts for more than a year.</source>
        <translation>按预测速度可卖一年以上。</translation>
    </message>
    <message>
        <source>%1 on hand, no sale for 90 days. Look whether it is there before you call it dead.</source>
        <translation>现有 %1，90 天没有销售。先看看货是否真在，再断定是死货。</translation>
    </message>
    <message>
        <source>The rows that were left out can be repaired and taken in.</source>
        <translation>未导入的行可以修正后导入。</translation>
    </message>
    <message>
        <source>It lies in the watched folder; the report beside it says why.</source>
        <translation>文件在监视文件夹中；旁边的报告说明了原因。</translation>
    </message>
    <message numerus="yes">
        <source>Closed for %n day(s). Would not last: %1.</source>
        <translation>
            <numerusform>停业 %n 天。撑不到恢复供货：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Runs out before delivery</source>
        <translation>到货前断货</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>库存偏低</translation>
    </message>
    <message>
        <source>Late order</source>
        <translation>逾期订单</translation>
    </message>
    <message>
        <source>Record below 0</source>
        <translation>账面低于 0</translation>
    </message>
    <message>
        <source>Old data</source>
        <translation>数据过旧</translation>
    </message>
    <message>
        <source>Never counted</source>
        <translation>从未盘点</translation>
    </message>
    <message>
        <source>Delivery due</source>
        <translation>应到货</translation>
    </message>
    <message>
        <source>Unusual sale</source>
        <translation>异常销售</translation>
    </message>
    <message>
        <source>Reservation broken</source>
        <translation>预留落空</translation>
    </message>
    <message>
        <source>Supplier closes</source>
        <translation>供应商停业</translation>
    </message>
    <message>
        <source>Falls fast</source>
        <translation>消耗过快</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>临近到期</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>库存过多</translation>
    </message>
    <message>
        <source>Idle stock</source>
        <translation>呆滞库存</translation>
    </message>
    <message>
        <source>Failed import</source>
        <translation>导入失败</translation>
    </message>
    <message>
        <source>gone on %1</source>
        <translation>%1 消失</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已知晓</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>woken</source>
        <translation>已唤醒</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>came</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>暂缓至 %1</translation>
    </message>
    <message>
        <source>answer taken back</source>
        <translation>已撤回处理</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订货</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>AppActions</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Order suggestions</source>
        <translation>订货建议</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>库存流水</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>导入销售…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Open another warehouse…</source>
        <translation>打开其他仓库…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>正常文字</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Main action of this page</source>
        <translation>本页主要操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Next line that needs a look</source>
        <translation>下一待查看行</translation>
    </message>
    <message>
        <source>Include or leave out</source>
        <translation>计入或不计入</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Next supplier</source>
        <translation>下一供应商</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Move or split</source>
        <translation>移动或拆分</translation>
    </message>
    <message>
        <source>Why this quantity</source>
        <translation>为什么是这个数量</translation>
    </message>
    <message>
        <source>Make suggestions anew</source>
        <translation>重新生成建议</translation>
    </message>
    <message>
        <source>Write documents</source>
        <translation>生成单据</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发出</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>盘点…</translation>
    </message>
    <message>
        <source>Chart as table</source>
        <translation>图表转为表格</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>按包</translation>
    </message>
    <message>
        <source>Take the rest as ordered</source>
        <translation>其余按订单收货</translation>
    </message>
    <message>
        <source>Arrived, unchecked</source>
        <translation>已到货，未验收</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>New delivery day</source>
        <translation>新到货日</translation>
    </message>
    <message>
        <source>Close order</source>
        <translation>结束订单</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Show document</source>
        <translation>查看单据</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Claim letter</source>
        <translation>索赔函</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Forecast of the item</source>
        <translation>商品的预测</translation>
    </message>
    <message>
        <source>Policy check</source>
        <translation>策略检验</translation>
    </message>
    <message>
        <source>Use the best limits</source>
        <translation>使用最佳上下限</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>销售订单</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>知晓</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Returns and complaints</source>
        <translation>退货与投诉</translation>
    </message>
    <message>
        <source>Undo the chosen one</source>
        <translation>撤销所选的一项</translation>
    </message>
    <message>
        <source>Take up a return…</source>
        <translation>受理退货…</translation>
    </message>
</context>
<context>
    <name>CalendarBands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Closed</source>
        <translation>休业</translation>
    </message>
    <message>
        <source>No receiving</source>
        <translation>不收货</translation>
    </message>
    <message>
        <source>Holiday or event</source>
        <translation>节日或活动</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Supplier closed</source>
        <translation>供应商停业</translation>
    </message>
    <message>
        <source>Planned price</source>
        <translation>计划调价</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>With Easter</source>
        <translation>随复活节</translation>
    </message>
    <message>
        <source>With the Spring Festival</source>
        <translation>随春节</translation>
    </message>
    <message>
        <source>With Eid al-Fitr</source>
        <translation>随开斋节</translation>
    </message>
    <message>
        <source>With Eid al-Adha</source>
        <translation>随宰牲节</translation>
    </message>
</context>
<context>
    <name>CommandContext</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s). --errors FILE.csv names them all.</source>
        <translation>
            <numerusform>……还有 %n 行。--errors FILE.csv 会全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct these rows and import the file again: the others are there already.</source>
        <translation>改正这些行后重新导入此文件：其余行已经导入。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Language of messages, such as en or zh_CN.</source>
        <translation>消息语言，例如 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The warehouse file.</source>
        <translation>仓库文件。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>There are words too many: %1.</source>
        <translation>多余的词：%1。</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>缺少内容。用法：%1</translation>
    </message>
    <message>
        <source>Say which warehouse file: --database FILE.</source>
        <translation>请指明仓库文件：--database FILE。</translation>
    </message>
    <message>
        <source>Turns the included suggestions into purchase orders; with --documents it also writes the documents of orders approved before and marks what is written as sent.</source>
        <translation>把已计入的建议变成采购订单；加上 --documents 还会生成此前已批准订单的单据，并把已生成的标记为已发出。</translation>
    </message>
    <message>
        <source>Only this supplier.</source>
        <translation>仅此供应商。</translation>
    </message>
    <message>
        <source>Folder for PDF and CSV, made if missing.</source>
        <translation>PDF 和 CSV 的文件夹，没有则新建。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未能写出：%2</translation>
    </message>
    <message>
        <source>Left open: %1 snoozed, %2 above the limit, %3 that need a look.</source>
        <translation>未处理：%1 行暂缓，%2 行超限，%3 行待查看。</translation>
    </message>
    <message>
        <source>There was nothing to approve.</source>
        <translation>没有可批准的内容。</translation>
    </message>
    <message>
        <source>Writes a verified copy of the warehouse file.</source>
        <translation>写出一份经过校验的仓库文件副本。</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>备份已写出并校验：%1</translation>
    </message>
    <message>
        <source>Verifies a backup and puts it in place. What was there is kept beside it.</source>
        <translation>校验备份并放回原位，原有文件保留在旁边。</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>原有文件保存为 %1</translation>
    </message>
    <message>
        <source>Verifies every rule that the file must keep and names each broken one.</source>
        <translation>检查文件必须遵守的每条规则，并列出被破坏的规则。</translation>
    </message>
    <message>
        <source>Open anomaly: %1, %2 at %3</source>
        <translation>未处理异常：%1，%2，地点 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken. Restore a backup, or ask for help before you go on.</source>
        <translation>
            <numerusform>有 %n 条规则被破坏。请恢复备份，或先求助再继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every rule holds: %n movement(s) checked.</source>
        <translation>
            <numerusform>所有规则成立：已检查 %n 条流水。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to write the forecast: --output FILE.</source>
        <translation>请指明预测写到哪里：--output FILE。</translation>
    </message>
    <message>
        <source>Forecasts the demand of every item of a warehouse, or of a CSV file.</source>
        <translation>预测仓库或 CSV 文件中每个商品的需求。</translation>
    </message>
    <message>
        <source>Step 1 is the period of this day; nothing from it on is read.</source>
        <translation>第 1 步为该日所在的周期，该日起的数据不读取。</translation>
    </message>
    <message>
        <source>How many periods ahead.</source>
        <translation>预测多少个周期。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Write the forecast to this file.</source>
        <translation>把预测写到此文件。</translation>
    </message>
    <message>
        <source>Demand by item and period.</source>
        <translation>按商品和周期的需求。</translation>
    </message>
    <message>
        <source>What is known of coming periods: prices, promotions.</source>
        <translation>未来周期的已知信息：价格、促销。</translation>
    </message>
    <message>
        <source>Sum days to day, week or month.</source>
        <translation>按日、周或月汇总。</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>The horizon is a number from 1 to 3660, not %1.</source>
        <translation>预测周期数应为 1 到 3660，而不是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) forecast from %1.</source>
        <translation>
            <numerusform>已从 %1 起预测 %n 个商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes a CSV file in. The same file again changes nothing.</source>
        <translation>读入 CSV 文件。同一文件再读一次不会改变任何内容。</translation>
    </message>
    <message>
        <source>How the file is to be read.</source>
        <translation>如何读取该文件。</translation>
    </message>
    <message>
        <source>Check everything and change nothing.</source>
        <translation>全部检查，不作更改。</translation>
    </message>
    <message>
        <source>Write rejected rows to this file.</source>
        <translation>把被拒绝的行写到此文件。</translation>
    </message>
    <message>
        <source>Place of rows that name none.</source>
        <translation>未写明地点的行所用的地点。</translation>
    </message>
    <message>
        <source>Sales: make items that are missing.</source>
        <translation>销售：新建缺少的商品。</translation>
    </message>
    <message>
        <source>Sales: what the file says replaces what is posted of its documents and days.</source>
        <translation>销售：文件内容替换其单据和日期已过账的内容。</translation>
    </message>
    <message>
        <source>Sales: new rows stand beside what is posted of their documents and days.</source>
        <translation>销售：新行与已过账的内容并存。</translation>
    </message>
    <message>
        <source>Take --replace or --add, not both.</source>
        <translation>--replace 和 --add 只能选一个。</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>未使用的列：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) lack rows that are posted; nothing of them was changed: %1</source>
        <translation>
            <numerusform>%n 份单据缺少已过账的行，未作更改：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Document %1 of %2 says something else than what is posted. Take the file&apos;s with --replace, or both with --add.</source>
        <translation>%2 的单据 %1 与已过账内容不同。用 --replace 采用文件内容，或用 --add 两者都保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n 个新商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>这是试运行：未作任何更改。</translation>
    </message>
    <message>
        <source>Makes a new warehouse file, empty or with the sample warehouse.</source>
        <translation>新建仓库文件，空的或带示例仓库。</translation>
    </message>
    <message>
        <source>Fill it with the sample warehouse.</source>
        <translation>填入示例仓库。</translation>
    </message>
    <message>
        <source>Currency of prices and costs, such as EUR; that of the system if not said.</source>
        <translation>价格和成本的货币，例如 EUR；不写则用系统货币。</translation>
    </message>
    <message>
        <source>Say which warehouse file to make: --database FILE.</source>
        <translation>请指明要新建的仓库文件：--database FILE。</translation>
    </message>
    <message>
        <source>--as-of goes with --sample.</source>
        <translation>--as-of 须与 --sample 同用。</translation>
    </message>
    <message>
        <source>The sample warehouse is ready: %1</source>
        <translation>示例仓库已就绪：%1</translation>
    </message>
    <message>
        <source>The new warehouse is ready: %1</source>
        <translation>新仓库已就绪：%1</translation>
    </message>
    <message>
        <source>The state at the opening of this day.</source>
        <translation>该日开始时的状态。</translation>
    </message>
    <message>
        <source>List what? %1, not %2.</source>
        <translation>列出什么？%1，而不是 %2。</translation>
    </message>
    <message>
        <source>Takes goods of a purchase order into stock: everything still open, or what a file says.</source>
        <translation>把采购订单的货物收入库存：全部未到部分，或按文件。</translation>
    </message>
    <message>
        <source>The day on which the goods came; today if not said.</source>
        <translation>到货日期；不写则为今天。</translation>
    </message>
    <message>
        <source>Say for which day: --as-of DATE.</source>
        <translation>请指明日期：--as-of DATE。</translation>
    </message>
    <message>
        <source>Say where to write the orders: --output FILE.</source>
        <translation>请指明订单写到哪里：--output FILE。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to order.</source>
        <translation>
            <numerusform>%n 行待订。</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggests orders for a warehouse, replacing its open suggestions, or plans from plain files.</source>
        <translation>为仓库生成订货建议并替换未处理的建议，或按纯文件计划。</translation>
    </message>
    <message>
        <source>Plan for the opening of this day.</source>
        <translation>按该日开始时计划。</translation>
    </message>
    <message>
        <source>Spend at most this amount.</source>
        <translation>最多花费此金额。</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Write the lines to this file.</source>
        <translation>把各行写到此文件。</translation>
    </message>
    <message>
        <source>Plan from the plain files in this folder.</source>
        <translation>按此文件夹中的纯文件计划。</translation>
    </message>
    <message>
        <source>The budget is not an amount: %1</source>
        <translation>预算不是金额：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with sales were never counted and are not planned: count them first.</source>
        <translation>
            <numerusform>有 %n 个有销售的商品从未盘点，未作计划：请先盘点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look and are not included.</source>
        <translation>
            <numerusform>%n 行待查看，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command “%1”. Commands:</source>
        <translation>没有命令“%1”。可用命令：</translation>
    </message>
    <message>
        <source>The theme is light, dark or system, not %1.
</source>
        <translation>主题为 light、dark 或 system，而不是 %1。
</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample&apos;s sales end on the day before this one.</source>
        <translation>示例的销售截至该日的前一天。</translation>
    </message>
    <message>
        <source>Print the listing as JSON.</source>
        <translation>以 JSON 输出列表。</translation>
    </message>
    <message>
        <source>Print the listing as a table to read.</source>
        <translation>以便于阅读的表格输出列表。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed and nothing was changed; 2 wrong use;
3 done, but some rows were rejected or some documents not written.</source>
        <translation>退出状态：0 完成；1 失败，未作任何更改；2 用法错误；
3 完成，但有些行被拒绝或有些单据未写出。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>结果无法写到标准输出。</translation>
    </message>
    <message>
        <source>Prints a list as CSV.</source>
        <translation>以 CSV 输出列表。</translation>
    </message>
    <message>
        <source>There is no display for the window. Commands work without one: quartermaster --help
</source>
        <translation>没有可显示窗口的屏幕。命令无需屏幕即可使用：quartermaster --help
</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>--mapping FILE.json says how the file is to be read.</source>
        <translation>用 --mapping FILE.json 说明如何读取此文件。</translation>
    </message>
    <message>
        <source>--replace takes the file&apos;s rows instead of theirs, --add takes them beside.</source>
        <translation>--replace 用文件中的行替换，--add 则另外添加。</translation>
    </message>
    <message>
        <source>Replays the warehouse&apos;s own past with our orders and with fixed limits, and compares them.</source>
        <translation>用仓库自己的历史重放本程序的订货和固定上下限，并作比较。</translation>
    </message>
    <message>
        <source>First day to compare.</source>
        <translation>比较的第一天。</translation>
    </message>
    <message>
        <source>Last day to compare.</source>
        <translation>比较的最后一天。</translation>
    </message>
    <message>
        <source>Write every item to this file.</source>
        <translation>把每个商品写入此文件。</translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation>这不是日期：%1</translation>
    </message>
    <message>
        <source>There are too few sales: eight weeks and the first four of the replay must lie before %1.</source>
        <translation>销售记录太少：%1 之前须有八周销售和重放的前四周。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a price to buy at are left out.</source>
        <translation>
            <numerusform>有 %n 个商品没有进价，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n promise(s) with %1 % chance of running short on average, %2 % did.</source>
        <translation>
            <numerusform>%n 次预估的平均缺货概率为 %1%，实际缺货 %2%。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take --history or --database, not both.</source>
        <translation>--history 与 --database 只能用一个。</translation>
    </message>
    <message>
        <source>The period is day, week or month, not %1.</source>
        <translation>周期须为 day、week 或 month，而不是 %1。</translation>
    </message>
    <message>
        <source>The origins are a number from 1 to 100, not %1.</source>
        <translation>起点数须为 1 到 100 的数字，而不是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>No item has enough history to be evaluated at %n origin(s).</source>
        <translation>
            <numerusform>没有商品的历史足以在 %n 个起点上评估。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what forecasts of the past were worth, beside other methods.</source>
        <translation>输出过去预测的表现，并与其他方法对比。</translation>
    </message>
    <message>
        <source>At how many past days that is measured.</source>
        <translation>在多少个过去的起点上衡量。</translation>
    </message>
    <message>
        <source>--%1 goes with --history.</source>
        <translation>--%1 须与 --history 一起使用。</translation>
    </message>
    <message>
        <source>Usage: quartermaster [--database FILE] [--language CODE] [--theme light|dark|system]
       quartermaster COMMAND …

Without a command the window opens.
</source>
        <translation>用法：quartermaster [--database FILE] [--language CODE] [--theme light|dark|system]
      quartermaster COMMAND …

不带命令时打开窗口。
</translation>
    </message>
    <message>
        <source>Each command explains itself: quartermaster COMMAND --help
</source>
        <translation>各命令的说明：quartermaster COMMAND --help
</translation>
    </message>
    <message>
        <source>make a new warehouse file, empty or with the sample</source>
        <translation>新建仓库文件，空的或带示例</translation>
    </message>
    <message>
        <source>take in items, stock, sales, thresholds and the like from CSV</source>
        <translation>从 CSV 导入商品、库存、销售、阈值等</translation>
    </message>
    <message>
        <source>forecast demand of a warehouse, or of a CSV file</source>
        <translation>预测仓库或 CSV 文件的需求</translation>
    </message>
    <message>
        <source>suggest orders for a warehouse, or from plain files</source>
        <translation>为仓库或按纯文件生成订货建议</translation>
    </message>
    <message>
        <source>turn suggestions into purchase orders and write their documents</source>
        <translation>把建议变成采购订单并生成单据</translation>
    </message>
    <message>
        <source>take goods of a purchase order into stock</source>
        <translation>把采购订单的货物收入库存</translation>
    </message>
    <message>
        <source>print items, stock, orders, suggestions, alerts and the like</source>
        <translation>列出商品、库存、订单、建议、提醒等</translation>
    </message>
    <message>
        <source>replay the past with our orders and with fixed limits, and compare</source>
        <translation>用我们的订货和固定上下限重演过去并比较</translation>
    </message>
    <message>
        <source>verify every rule that the file must keep</source>
        <translation>检查文件必须遵守的每条规则</translation>
    </message>
    <message>
        <source>write a verified copy</source>
        <translation>写出经过校验的副本</translation>
    </message>
    <message>
        <source>put a backup in place</source>
        <translation>放回备份</translation>
    </message>
    <message>
        <source>confirm sales orders and reserve stock for them</source>
        <translation>确认销售订单并预留库存</translation>
    </message>
    <message>
        <source>print what is to be picked for sales orders, in walking order</source>
        <translation>按行走顺序打印销售订单的拣货清单</translation>
    </message>
    <message>
        <source>post what leaves for sales orders</source>
        <translation>登记销售订单发出的货物</translation>
    </message>
    <message>
        <source>Import what? locations, items, suppliers, terms, stock, sales, orders, receipts, thresholds, calendar, customers or sales-orders, not %1.</source>
        <translation>导入什么？locations、items、suppliers、terms、stock、sales、orders、receipts、thresholds、calendar、customers 或 sales-orders，而不是 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>没有要做的事。</translation>
    </message>
    <message>
        <source>Confirms sales orders and reserves stock for them: those named, or all drafts, the oldest first. An order of which not everything is available is refused.</source>
        <translation>确认销售订单并预留库存：指定的订单，或全部草稿，先旧后新。不是全部可用的订单会被拒绝。</translation>
    </message>
    <message>
        <source>Confirm such orders too: reserve what there is, the rest waits.</source>
        <translation>这类订单也确认：有多少预留多少，其余等待补货。</translation>
    </message>
    <message>
        <source>Posts what leaves for confirmed or picked sales orders: everything that is open.</source>
        <translation>登记已确认或已拣货的销售订单发出的货物：全部未发数量。</translation>
    </message>
    <message>
        <source>Ship less where too little is available; the rest waits as a back order.</source>
        <translation>可用数量不够时少发；其余作缺货待补。</translation>
    </message>
    <message>
        <source>What is not shipped now is cancelled.</source>
        <translation>这次没有发出的数量取消。</translation>
    </message>
    <message>
        <source>Who takes it.</source>
        <translation>承运人。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The carrier&apos;s number.</source>
        <translation>承运人的单号。</translation>
    </message>
    <message>
        <source>The day on which it left; today if not said.</source>
        <translation>发货日期；不填为今天。</translation>
    </message>
    <message>
        <source>Reserves what has come for waiting orders and prints the picking list in walking order; with --documents it writes it as PDF and CSV and marks its orders as picked.</source>
        <translation>为等待的订单预留新到的货，并按行走顺序打印拣货单；加 --documents 时写成 PDF 和 CSV，并把订单标为已拣货。</translation>
    </message>
    <message>
        <source>There is nothing to pick.</source>
        <translation>没有要拣的货。</translation>
    </message>
    <message>
        <source>take in what is dropped into a folder</source>
        <translation>导入放进文件夹的文件</translation>
    </message>
    <message>
        <source>Takes in what is dropped into a folder, each file as the last one with its headings was, and moves it to done, to-check or failed with a report beside it. Ends when interrupted.</source>
        <translation>导入放进文件夹的文件，方式与上次同样列标题的文件相同，然后移到 done、to-check 或 failed，旁边附报告。中断时结束。</translation>
    </message>
    <message>
        <source>Take in what lies there, then end.</source>
        <translation>导入现有文件后结束。</translation>
    </message>
    <message>
        <source>make and print count lists, and post what was counted</source>
        <translation>新建并打印盘点单，把盘点结果过账</translation>
    </message>
    <message>
        <source>Name the list.</source>
        <translation>请给出盘点单号。</translation>
    </message>
    <message>
        <source>--class is A, B or C, not %1.</source>
        <translation>--class 只能是 A、B 或 C，不是 %1。</translation>
    </message>
    <message>
        <source>--items is a whole number above 0.</source>
        <translation>--items 是大于 0 的整数。</translation>
    </message>
    <message>
        <source>Makes the count list of the day and prints its lines in walking order, or those of a list that is there. A filled sheet is taken in by import stock.</source>
        <translation>新建当天的盘点单并按行走顺序打印各行，或打印已有盘点单的各行。填好的盘点表用 import stock 导入。</translation>
    </message>
    <message>
        <source>Everything at the place, not what is due alone.</source>
        <translation>列出该地点的全部商品，而不只是到期该盘的。</translation>
    </message>
    <message>
        <source>Count there and in places inside it.</source>
        <translation>盘点该地点及其内的地点。</translation>
    </message>
    <message>
        <source>Items of that class alone: A, B or C.</source>
        <translation>只列该类商品：A、B 或 C。</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>So many items at most; 30 if not said.</source>
        <translation>最多列这么多商品；不写则为 30。</translation>
    </message>
    <message>
        <source>Each line is to be counted twice.</source>
        <translation>每行都要盘两次。</translation>
    </message>
    <message>
        <source>Print what posting would find.</source>
        <translation>打印过账会得出的差异。</translation>
    </message>
    <message>
        <source>Post what was counted, and print the differences.</source>
        <translation>把盘点结果过账，并打印差异。</translation>
    </message>
    <message>
        <source>Take a posted list back.</source>
        <translation>撤回已过账的盘点单。</translation>
    </message>
    <message>
        <source>Brings the log of alerts up to date and prints what is new in it: alerts that came, or woke because they became worse or their day came.</source>
        <translation>更新预警日志并打印其中的新内容：新出现的预警，以及因变严重或到期而唤醒的预警。</translation>
    </message>
    <message>
        <source>A watched folder: its files that were not taken in are alerts too.</source>
        <translation>监视文件夹：其中未导入的文件也算预警。</translation>
    </message>
    <message>
        <source>Write all open alerts into an e-mail draft.</source>
        <translation>把所有未处理的预警写成电子邮件草稿。</translation>
    </message>
    <message>
        <source>The day that stands for today; not before that of the last entry.</source>
        <translation>当作今天的日期；不早于最后一条日志的日期。</translation>
    </message>
    <message>
        <source>log what asks for something, and draft an e-mail of it</source>
        <translation>记录需要处理的事，并起草电子邮件</translation>
    </message>
    <message>
        <source>make a report: valuation, stock by age, expiry and the like</source>
        <translation>生成报表：库存估值、库龄、效期等</translation>
    </message>
    <message>
        <source>Makes a report: %1. Without --output it is printed as CSV.</source>
        <translation>生成报表：%1。未指定 --output 时输出 CSV。</translation>
    </message>
    <message>
        <source>File to write: .csv, .xlsx or .pdf.</source>
        <translation>要写入的文件：.csv、.xlsx 或 .pdf。</translation>
    </message>
    <message>
        <source>There is no report “%1”. Reports: %2.</source>
        <translation>没有名为“%1”的报表。可用的报表：%2。</translation>
    </message>
    <message>
        <source>--output ends in .csv, .xlsx or .pdf, not “%1”.</source>
        <translation>--output 须以 .csv、.xlsx 或 .pdf 结尾，而不是“%1”。</translation>
    </message>
    <message>
        <source>take up a return or complaint, decide and close it</source>
        <translation>受理退货或投诉，作出决定并结案</translation>
    </message>
    <message>
        <source>Takes up a return or complaint, decides it, closes it, or goes one step back.</source>
        <translation>受理退货或投诉，作出决定，结案，或退回一步。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What came back.</source>
        <translation>退回的商品。</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>sku</translation>
    </message>
    <message>
        <source>How much of it.</source>
        <translation>数量。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>The sales order it was shipped for.</source>
        <translation>所属的销售订单。</translation>
    </message>
    <message>
        <source>No goods come back.</source>
        <translation>没有退回商品。</translation>
    </message>
    <message>
        <source>Who sees to it.</source>
        <translation>负责人。</translation>
    </message>
    <message>
        <source>The day by which it is to be closed.</source>
        <translation>应结案的日期。</translation>
    </message>
    <message>
        <source>Who delivered the goods, and takes them back.</source>
        <translation>供货并收回商品的供应商。</translation>
    </message>
    <message>
        <source>Of the refund or credit.</source>
        <translation>退款或抵扣的金额。</translation>
    </message>
    <message>
        <source>How satisfied the customer is, from 1 to 5.</source>
        <translation>客户满意度，1 到 5。</translation>
    </message>
    <message>
        <source>Say open, or decide, close or undo and the number of the case.</source>
        <translation>请写 open，或 decide、close、undo 加案件编号。</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>open</source>
        <translation>待盘</translation>
    </message>
    <message>
        <source>all counted</source>
        <translation>已盘完</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已过账</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>到期该盘的</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>从未盘点</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>低于 0</translation>
    </message>
    <message>
        <source>stopped selling</source>
        <translation>不再卖出</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1，至 %2</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Count list %1 · %2</source>
        <translation>盘点单 %1 · %2</translation>
    </message>
    <message>
        <source>counted by: ____________________</source>
        <translation>盘点人：____________________</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点数</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file cannot be written: %1. Choose another folder.</source>
        <translation>无法写入文件：%1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>磁盘已满。请腾出空间后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>This warehouse was made by a newer version of the program (%1, this one knows %2). Update the program.</source>
        <translation>此仓库由较新版本的程序建立（%1，本程序支持 %2）。请更新程序。</translation>
    </message>
    <message>
        <source>Another program is using the warehouse. Try again in a moment; nothing was changed.</source>
        <translation>另一个程序正在使用仓库。请稍后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>The warehouse file is damaged: %1. Restore a backup.</source>
        <translation>仓库文件已损坏：%1。请恢复备份。</translation>
    </message>
    <message>
        <source>There is already a warehouse: %1</source>
        <translation>仓库已存在：%1</translation>
    </message>
    <message>
        <source>The warehouse can only be read. Check the rights of the file and its folder.</source>
        <translation>仓库只能读取。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>A warehouse cannot lie on a network drive. Copy it to a disk of this computer.</source>
        <translation>仓库不能放在网络驱动器上。请复制到本机磁盘。</translation>
    </message>
    <message>
        <source>The warehouse could not be read or written: %1. Nothing was changed.</source>
        <translation>仓库无法读写：%1。未作任何更改。</translation>
    </message>
    <message>
        <source>It could not be told whether the change was saved. Open the warehouse again and look.</source>
        <translation>无法确定更改是否已保存。请重新打开仓库查看。</translation>
    </message>
    <message>
        <source>The text is not in the chosen encoding. Choose another one.</source>
        <translation>文本与所选编码不符。请选择其他编码。</translation>
    </message>
    <message>
        <source>The file can be read in more than one way; say which: %1 (%2)</source>
        <translation>文件有多种读法，请指明：%1（%2）</translation>
    </message>
    <message>
        <source>The column “%1” stands there twice.</source>
        <translation>列“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1</source>
        <translation>无法使用该映射：%1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>这不是数字：%1</translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation>这不是日期：%1</translation>
    </message>
    <message>
        <source>This is not a time: %1</source>
        <translation>这不是时间：%1</translation>
    </message>
    <message>
        <source>The number is too large or too small: %1</source>
        <translation>数字过大或过小：%1</translation>
    </message>
    <message>
        <source>The number has more decimals than its item: %1</source>
        <translation>小数位数多于该商品：%1</translation>
    </message>
    <message>
        <source>There is no lot “%1”.</source>
        <translation>没有批次“%1”。</translation>
    </message>
    <message>
        <source>The code “%1” is already in use.</source>
        <translation>代码“%1”已被使用。</translation>
    </message>
    <message>
        <source>The document “%1” is already there.</source>
        <translation>单据“%1”已存在。</translation>
    </message>
    <message>
        <source>The document “%1” differs from the one that was posted.</source>
        <translation>单据“%1”与已过账的不同。</translation>
    </message>
    <message>
        <source>A price cannot be below 0.</source>
        <translation>价格不能小于 0。</translation>
    </message>
    <message>
        <source>A quantity cannot be below 0 here.</source>
        <translation>此处数量不能小于 0。</translation>
    </message>
    <message>
        <source>The quantity is 0.</source>
        <translation>数量为 0。</translation>
    </message>
    <message>
        <source>The price is 0.</source>
        <translation>价格为 0。</translation>
    </message>
    <message>
        <source>“%1” is not goods.</source>
        <translation>“%1”不是商品。</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>The item was never counted there. Count it first.</source>
        <translation>该商品在那里从未盘点。请先盘点。</translation>
    </message>
    <message>
        <source>There is not enough stock for that.</source>
        <translation>库存不足。</translation>
    </message>
    <message>
        <source>Nothing of this order is still to come.</source>
        <translation>该订单没有未到货物。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>This is above your limit.</source>
        <translation>超出您的限额。</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>您无权执行此操作。</translation>
    </message>
    <message>
        <source>That has been done already.</source>
        <translation>已经做过了。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look again and repeat your change.</source>
        <translation>期间已被他人修改。请重新查看后再改。</translation>
    </message>
    <message>
        <source>“%2” cannot be used for “%1”.</source>
        <translation>“%2”不能用于“%1”。</translation>
    </message>
    <message>
        <source>This cannot be understood: %1</source>
        <translation>无法理解：%1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>That failed for a reason the program does not know. Nothing was changed.</source>
        <translation>操作失败，原因未知。未作任何更改。</translation>
    </message>
    <message>
        <source>The file is packed (%2). Unpack it first: %1</source>
        <translation>文件已压缩（%2）。请先解压：%1</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes. Cut it into parts.</source>
        <translation>文件大于 %1 字节。请分成几部分。</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Cut it into parts.</source>
        <translation>文件超过 %1 行。请分成几部分。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>第 %1 行超过 %2 列。</translation>
    </message>
    <message>
        <source>A field of row %1 is longer than %2 bytes. Is a quotation mark missing there?</source>
        <translation>第 %1 行有字段长于 %2 字节。是否缺少引号？</translation>
    </message>
    <message>
        <source>The row has %1 fields, the heading %2.</source>
        <translation>该行有 %1 个字段，表头有 %2 个。</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not match.</source>
        <translation>该行的引号不配对。</translation>
    </message>
    <message>
        <source>The text holds a character that is not taken: %1</source>
        <translation>文本含有不接受的字符：%1</translation>
    </message>
    <message>
        <source>The file is not there: %1. Check its name and folder.</source>
        <translation>文件不存在：%1。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file is empty: %1. Choose another one, or write it anew.</source>
        <translation>文件为空：%1。请选择其他文件或重新生成。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check its rights, or copy it to this computer.</source>
        <translation>无法读取文件：%1。请检查权限，或将其复制到本机。</translation>
    </message>
    <message>
        <source>This is not the kind of file that is expected here: %1. Choose another one.</source>
        <translation>此处需要其他类型的文件：%1。请另选一个。</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Give a heading that name, or say which heading means it.</source>
        <translation>缺少列“%1”。请将某个表头改为此名，或指定哪个表头对应它。</translation>
    </message>
    <message>
        <source>There is no item “%1”. Import it first, or correct the code.</source>
        <translation>没有商品“%1”。请先导入，或改正编码。</translation>
    </message>
    <message>
        <source>There is no place “%1”. Import it first, or correct the code.</source>
        <translation>没有库位“%1”。请先导入，或改正编码。</translation>
    </message>
    <message>
        <source>There is no supplier “%1”. Import it first, or correct the code.</source>
        <translation>没有供应商“%1”。请先导入，或改正编码。</translation>
    </message>
    <message>
        <source>There is no unit “%1” for this item. Leave it empty for the item&apos;s own.</source>
        <translation>此商品没有单位“%1”。留空即用商品自己的单位。</translation>
    </message>
    <message>
        <source>There is no order “%1”. Correct the number.</source>
        <translation>没有订单“%1”。请改正单号。</translation>
    </message>
    <message>
        <source>There is no currency “%1”. Take its three letters, such as EUR.</source>
        <translation>没有货币“%1”。请使用三个字母的代码，如 EUR。</translation>
    </message>
    <message>
        <source>Two items have the SKU “%1”. Give one of them another.</source>
        <translation>两个商品的货号都是“%1”。请改其中一个。</translation>
    </message>
    <message>
        <source>These days already have sales: %1. Say whether these rows replace them or are added.</source>
        <translation>这些日期已有销售：%1。请说明是替换还是添加这些行。</translation>
    </message>
    <message>
        <source>%1 is still to come. Check the date, and the computer’s clock.</source>
        <translation>%1 还没到。请检查日期和电脑的时钟。</translation>
    </message>
    <message>
        <source>The last change here was made on %1, but the computer’s clock says %2. Check it.</source>
        <translation>上次更改是 %1，而电脑时钟显示 %2。请检查时钟。</translation>
    </message>
    <message>
        <source>There is no customer “%1”. Import him first, or correct the code.</source>
        <translation>没有客户“%1”。请先导入，或更正编码。</translation>
    </message>
    <message>
        <source>“%1” was never counted there. Count it first.</source>
        <translation>“%1”在那里从未盘点过。请先盘点。</translation>
    </message>
    <message>
        <source>Only %2 of “%1” is available. Take a back order for the rest, or ask for less.</source>
        <translation>“%1”只有 %2 可用。其余请作缺货待补，或减少数量。</translation>
    </message>
    <message>
        <source>On %1 the file has far more or fewer sales than usual: %2 lines, on days before %3 to %4. Look whether it is right.</source>
        <translation>%1 这天文件里的销售比平常多得多或少得多：%2 行，以前每天 %3 至 %4 行。请检查是否正确。</translation>
    </message>
    <message>
        <source>No file with these headings was taken in before. Import it once yourself.</source>
        <translation>以前没有导入过这种列标题的文件。请先自己导入一次。</translation>
    </message>
    <message>
        <source>There is no count list “%1”. Correct the number.</source>
        <translation>没有盘点单“%1”。请改正单号。</translation>
    </message>
    <message>
        <source>Nothing there is due to be counted today. A full count lists everything.</source>
        <translation>那里今天没有到期该盘的货。全盘会列出全部商品。</translation>
    </message>
    <message>
        <source>Other lots of “%1” were counted at %3, but not %2. Count it too, or enter 0.</source>
        <translation>“%1”在 %3 的其他批次已盘，但 %2 未盘。请一并盘点，或录入 0。</translation>
    </message>
    <message>
        <source>Lines that are far from the record are still to be counted a second time: %1</source>
        <translation>与账面相差较大、还要复盘的行数：%1</translation>
    </message>
    <message>
        <source>“%1” is posted or dropped. Take that back before you change it.</source>
        <translation>“%1”已过账或已作废。请先撤回，再修改。</translation>
    </message>
    <message>
        <source>There is no return or complaint “%1”. Correct the number.</source>
        <translation>没有退货或投诉“%1”。请更正编号。</translation>
    </message>
    <message>
        <source>What is “%1” cannot become “%2”.</source>
        <translation>状态为“%1”的不能变为“%2”。</translation>
    </message>
</context>
<context>
    <name>ForecastFacts</name>
    <message>
        <source>Kind of demand</source>
        <translation>需求类型</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Sold a day, now</source>
        <translation>目前日销量</translation>
    </message>
    <message>
        <source>Change a day, each day</source>
        <translation>日销量每日变化</translation>
    </message>
    <message>
        <source>New: begun from the similar item’s sales a day</source>
        <translation>新品：以参照商品的日销量起步</translation>
    </message>
    <message>
        <source>New: begun from sales a day at such prices in its category</source>
        <translation>新品：以同类别同价位的日销量起步</translation>
    </message>
    <message>
        <source>New: begun from usual sales a day in its category</source>
        <translation>新品：以同类别的通常日销量起步</translation>
    </message>
    <message>
        <source>… which still counts for</source>
        <translation>… 目前仍占</translation>
    </message>
    <message>
        <source>A price 10 % lower changes demand by</source>
        <translation>降价 10 % 使需求变化</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>%1, on its days</source>
        <translation>%1，当天</translation>
    </message>
    <message>
        <source>Too little past to test it yet.</source>
        <translation>历史太短，尚无法检验。</translation>
    </message>
    <message>
        <source>Tested on its own past</source>
        <translation>用自身历史检验</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Error (scaled pinball loss)</source>
        <translation>误差（标准化分位损失）</translation>
    </message>
    <message>
        <source>Error of “as last week”</source>
        <translation>“同上周”的误差</translation>
    </message>
    <message>
        <source>Days at or below the 95 % line</source>
        <translation>不超过 95% 线的天数</translation>
    </message>
    <message>
        <source>Days sold out, corrected</source>
        <translation>已修正的缺货天数</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>剔除的天数</translation>
    </message>
    <message>
        <source>… closed</source>
        <translation>… 休业</translation>
    </message>
    <message>
        <source>… nothing imported</source>
        <translation>… 未导入数据</translation>
    </message>
    <message>
        <source>… with a one-off sale</source>
        <translation>… 含偶发大单</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>sells steadily</source>
        <translation>平稳销售</translation>
    </message>
    <message>
        <source>sells often, in uneven amounts</source>
        <translation>常卖，数量不均</translation>
    </message>
    <message>
        <source>sells now and then</source>
        <translation>偶尔销售</translation>
    </message>
    <message>
        <source>sells now and then, in uneven amounts</source>
        <translation>偶尔销售，数量不均</translation>
    </message>
    <message>
        <source>does not sell</source>
        <translation>没有销售</translation>
    </message>
    <message>
        <source>as the last day</source>
        <translation>同最近一天</translation>
    </message>
    <message>
        <source>as a season ago</source>
        <translation>同上一周期</translation>
    </message>
    <message>
        <source>average of the last weeks</source>
        <translation>近几周平均</translation>
    </message>
    <message>
        <source>level that follows slowly</source>
        <translation>缓慢跟随的水平（SES）</translation>
    </message>
    <message>
        <source>level with half the trend (Theta)</source>
        <translation>水平加半趋势（Theta）</translation>
    </message>
    <message>
        <source>size and distance of sales (Croston)</source>
        <translation>销量与间隔（Croston）</translation>
    </message>
    <message>
        <source>size and distance of sales (SBA)</source>
        <translation>销量与间隔（SBA）</translation>
    </message>
    <message>
        <source>size and chance of sales (TSB)</source>
        <translation>销量与概率（TSB）</translation>
    </message>
    <message>
        <source>averages over several lengths</source>
        <translation>多种时长的平均</translation>
    </message>
    <message>
        <source>average of its whole past</source>
        <translation>全部历史平均</translation>
    </message>
    <message>
        <source>average that forgets slowly</source>
        <translation>慢速遗忘的平均</translation>
    </message>
    <message>
        <source>average that forgets quickly</source>
        <translation>快速遗忘的平均</translation>
    </message>
    <message>
        <source>level and trend (Holt)</source>
        <translation>水平与趋势（Holt）</translation>
    </message>
    <message>
        <source>level and a trend that fades</source>
        <translation>水平与渐弱趋势</translation>
    </message>
    <message>
        <source>level, trend and season, added (Holt-Winters)</source>
        <translation>水平、趋势与季节相加（Holt-Winters）</translation>
    </message>
    <message>
        <source>level, trend and season, multiplied (Holt-Winters)</source>
        <translation>水平、趋势与季节相乘（Holt-Winters）</translation>
    </message>
    <message>
        <source>level with a chosen trend (Theta)</source>
        <translation>水平加自选趋势（Theta）</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Locations</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier terms</source>
        <translation>供货条件</translation>
    </message>
    <message>
        <source>Counted stock</source>
        <translation>盘点库存</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Open purchase orders</source>
        <translation>未完成采购订单</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收货单</translation>
    </message>
    <message>
        <source>Sites, zones and bins: code, name and what they lie in.</source>
        <translation>场所、区域和货位：代码、名称及所属。</translation>
    </message>
    <message>
        <source>One row an item, known by its SKU. Empty fields change nothing.</source>
        <translation>每个商品一行，以货号识别。空白字段不作更改。</translation>
    </message>
    <message>
        <source>One row a supplier, known by his code.</source>
        <translation>每个供应商一行，以代码识别。</translation>
    </message>
    <message>
        <source>What a supplier asks for an item: price, minimum, pack, breaks.</source>
        <translation>供应商对商品的条件：价格、起订量、包装、阶梯价。</translation>
    </message>
    <message>
        <source>A count: it sets the stock of the items named, it does not add.</source>
        <translation>盘点：设定所列商品的库存，不是增加。</translation>
    </message>
    <message>
        <source>Till or shop sales, by line. The same file twice changes nothing.</source>
        <translation>收银或店铺销售明细。同一文件导入两次不会改变任何内容。</translation>
    </message>
    <message>
        <source>Orders that are under way already, taken over as sent.</source>
        <translation>已在途的订单，按已发出接管。</translation>
    </message>
    <message>
        <source>Goods that arrived, with or without an order.</source>
        <translation>已到货物，有无订单均可。</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Price includes tax</source>
        <translation>价格含税</translation>
    </message>
    <message>
        <source>Shelf life in days</source>
        <translation>保质期（天）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>交货期（天）</translation>
    </message>
    <message>
        <source>Lead time varies by days</source>
        <translation>交货期波动（天）</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>订货日</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>起订额</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方货号</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>对方品名</translation>
    </message>
    <message>
        <source>Minimum quantity</source>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>Price breaks</source>
        <translation>阶梯价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>效期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Last till receipt</source>
        <translation>最后收银小票</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>订货日期</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>year month day</source>
        <translation>年 月 日</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>日 月 年</translation>
    </message>
    <message>
        <source>month day year</source>
        <translation>月 日 年</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Fixed thresholds</source>
        <translation>固定库存界限</translation>
    </message>
    <message>
        <source>Minimum and maximum by item and site; both empty: taken back.</source>
        <translation>按商品和地点的最低和最高库存；两者皆空：取消固定值。</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Closed days, holidays, promotions, supplier closures, planned prices.</source>
        <translation>休业日、节日、促销、供应商停业、计划调价。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeats until</source>
        <translation>重复至</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>销售订单</translation>
    </message>
    <message>
        <source>One row a customer, known by his code. Empty fields change nothing.</source>
        <translation>每个客户一行，以编码识别。空字段不作更改。</translation>
    </message>
    <message>
        <source>What customers ordered, by line. Orders are taken in as drafts.</source>
        <translation>客户订购的内容，按行。订单作为草稿导入。</translation>
    </message>
    <message>
        <source>Metres to the right</source>
        <translation>向右米数</translation>
    </message>
    <message>
        <source>Metres up the aisle</source>
        <translation>沿通道米数</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Reserved until</source>
        <translation>预留至</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>对方单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Count list</source>
        <translation>盘点单</translation>
    </message>
</context>
<context>
    <name>ItemChangeText</name>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Price includes tax</source>
        <translation>价格含税</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Cost price, net</source>
        <translation>净进价</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>保质期（天）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Phase-out</source>
        <translation>停售中</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>ItemChartData</name>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 · +%2 suggested</source>
        <translation>%1 · +%2 建议</translation>
    </message>
    <message>
        <source>%1 · +%2 %3</source>
        <translation>%1 · +%2 %3</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>cost net %1</source>
        <translation>净成本 %1</translation>
    </message>
    <message>
        <source>price net %1 (%2 with %3)</source>
        <translation>净价 %1（含 %3 税 %2）</translation>
    </message>
    <message>
        <source>price net %1</source>
        <translation>净价 %1</translation>
    </message>
    <message>
        <source>margin %1 (%2)</source>
        <translation>毛利 %1（%2）</translation>
    </message>
    <message>
        <source>never counted: count it first</source>
        <translation>从未盘点：请先盘点</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>现有 %1</translation>
    </message>
    <message>
        <source>− %1 reserved</source>
        <translation>− 预留 %1</translation>
    </message>
    <message>
        <source>− %1 not usable</source>
        <translation>− 不可用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places never counted</source>
        <translation>
            <numerusform>%Ln 个地点从未盘点</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>%1, late, now %2</source>
        <translation>%1，逾期，现为 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2 到</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>before any delivery</source>
        <translation>在任何到货之前</translation>
    </message>
    <message>
        <source>before the next chance’s delivery</source>
        <translation>在下次订货到货之前</translation>
    </message>
    <message>
        <source>lasts past the next chance</source>
        <translation>可维持到下次订货之后</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>售完日期</translation>
    </message>
    <message>
        <source>covers to %1</source>
        <translation>覆盖至 %1</translation>
    </message>
    <message>
        <source>position %1: order</source>
        <translation>库存位置 %1：应订货</translation>
    </message>
    <message>
        <source>position %1: enough</source>
        <translation>库存位置 %1：足够</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>再订货点</translation>
    </message>
    <message>
        <source>fixed, up to %1</source>
        <translation>固定值，补到 %1</translation>
    </message>
    <message>
        <source>Served, 90 days</source>
        <translation>90 天满足率</translation>
    </message>
    <message>
        <source>nobody asked for it</source>
        <translation>无人问津</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <translation>需求 %2，售出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days sold out</source>
        <translation>
            <numerusform>缺货 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>not worth keeping: ordered when asked for</source>
        <translation>不值得备货：有需求时再订</translation>
    </message>
    <message>
        <source>No value: it has no cost, and no terms in the warehouse’s currency hold today.</source>
        <translation>没有价值：没有成本，今天也没有以本库货币计价的有效供货条件。</translation>
    </message>
    <message>
        <source>At its cost, %1</source>
        <translation>按成本 %1</translation>
    </message>
    <message>
        <source>It has no cost: at %1, the price of %2 today</source>
        <translation>没有成本：按 %2 今天的价格 %1</translation>
    </message>
    <message>
        <source>no cost, valued at %1</source>
        <translation>无成本，按 %1 计价</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>ItemLookup</name>
    <message numerus="yes">
        <source>%Ln items are called like “%1”: %2, …</source>
        <translation>
            <numerusform>有 %Ln 个商品名称类似“%1”：%2…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementKind</name>
    <message>
        <source>sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>opening stock</source>
        <translation>期初库存</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>write-off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>待发出</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>partly received</source>
        <translation>部分收货</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickingDocument</name>
    <message>
        <source>Walk %1 m; in the order of the bins’ names %2 m.</source>
        <translation>行走 %1 米；按库位名称顺序为 %2 米。</translation>
    </message>
    <message>
        <source>Picking list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>站</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已拣</translation>
    </message>
</context>
<context>
    <name>PurchaseOrderDocument</name>
    <message>
        <source>Purchase order</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>To</source>
        <translation>致</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>送货地址</translation>
    </message>
    <message>
        <source>Invoice to</source>
        <translation>发票地址</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>订货日期</translation>
    </message>
    <message>
        <source>Deliver on</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Your customer no.</source>
        <translation>贵方客户编号</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>采购员</translation>
    </message>
    <message>
        <source>Price net</source>
        <translation>净价</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>净额 %1</translation>
    </message>
    <message>
        <source>Your item no.</source>
        <translation>贵方货号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>包数</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>our number %1</source>
        <translation>我方货号 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>共 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please confirm quantity, price and day by line within one working day, and put %1 on the delivery note and the invoice.</source>
        <translation>请在一个工作日内逐行确认数量、价格和日期，并在送货单和发票上注明 %1。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>索赔</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Our order</source>
        <translation>我方订单</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到货日期</translation>
    </message>
    <message>
        <source>Your delivery differed from the order and its note:</source>
        <translation>贵方本次送货与订单及送货单不符：</translation>
    </message>
    <message>
        <source>Credit asked, net %1</source>
        <translation>要求退款（不含税，%1）</translation>
    </message>
    <message>
        <source>Please send a credit note for the amount above, and collect what lies here for you.</source>
        <translation>请按上述金额开具红字凭证，并取回存放在我处的货物。</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>短缺 %1</translation>
    </message>
    <message>
        <source>%1 damaged, refused</source>
        <translation>破损 %1，已拒收</translation>
    </message>
    <message>
        <source>%1 damaged, kept apart for you</source>
        <translation>破损 %1，已单独存放</translation>
    </message>
    <message>
        <source>%1 too many, refused</source>
        <translation>多送 %1，已拒收</translation>
    </message>
    <message>
        <source>%1 too many, please collect</source>
        <translation>多送 %1，请取回</translation>
    </message>
    <message>
        <source>%1 not ordered, refused</source>
        <translation>未订货 %1，已拒收</translation>
    </message>
    <message>
        <source>%1 not ordered, please collect</source>
        <translation>未订货 %1，请取回</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Price net a piece</source>
        <translation>单价（不含税）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 packs, %2 pieces.</source>
        <translation>
            <numerusform>共 %n 行，%1 箱，%2 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with too short a date, refused</source>
        <translation>%1 件保质期过短，拒收</translation>
    </message>
    <message>
        <source>%1 with too short a date, kept apart for you</source>
        <translation>%1 件保质期过短，已为贵方单独存放</translation>
    </message>
    <message>
        <source>Cancellation of order</source>
        <translation>采购订单取消通知</translation>
    </message>
    <message>
        <source>We cancel this order. Please do not deliver it, and confirm the cancellation.</source>
        <translation>我方取消此订单。请勿发货，并确认取消。</translation>
    </message>
    <message>
        <source>Your return %1</source>
        <translation>您的退货 %1</translation>
    </message>
    <message>
        <source>Your complaint %1</source>
        <translation>您的投诉 %1</translation>
    </message>
    <message>
        <source>You will hear from us by %1.</source>
        <translation>我们会在 %1 前答复您。</translation>
    </message>
    <message>
        <source>How satisfied are you with what we did, from 1 (not at all) to 5 (very)?</source>
        <translation>您对我们的处理满意吗？请从 1（很不满意）到 5（很满意）打分。</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>此致
敬礼</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>您好：</translation>
    </message>
    <message>
        <source>Good day, %1,</source>
        <translation>%1，您好：</translation>
    </message>
    <message>
        <source>we have taken up your return of %1 on %2 as %3.</source>
        <translation>您退回的 %1 已于 %2 受理，编号 %3。</translation>
    </message>
    <message>
        <source>we have taken up your complaint about %1 on %2 as %3.</source>
        <translation>您关于 %1 的投诉已于 %2 受理，编号 %3。</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>We refund you %1.</source>
        <translation>我们退给您 %1。</translation>
    </message>
    <message>
        <source>We credit you %1.</source>
        <translation>我们为您记入贷项 %1。</translation>
    </message>
    <message>
        <source>You get %1 in exchange.</source>
        <translation>我们为您换货：%1。</translation>
    </message>
    <message>
        <source>We have looked into it and cannot offer you a refund, a credit or an exchange.</source>
        <translation>我们已核实，很抱歉不能退款、记贷项或换货。</translation>
    </message>
</context>
<context>
    <name>ReceiptState</name>
    <message>
        <source>as ordered</source>
        <translation>与订单相符</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>损坏 %1</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>未订购</translation>
    </message>
    <message>
        <source>lot, expiry?</source>
        <translation>批次、效期？</translation>
    </message>
    <message>
        <source>date too short</source>
        <translation>保质期过短</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Stock list</source>
        <translation>库存清单</translation>
    </message>
    <message>
        <source>Stock by category</source>
        <translation>按类别的库存</translation>
    </message>
    <message>
        <source>Stock by place</source>
        <translation>按地点的库存</translation>
    </message>
    <message>
        <source>Stock by age</source>
        <translation>按库龄的库存</translation>
    </message>
    <message>
        <source>Stock valuation</source>
        <translation>库存估值</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>库存变动</translation>
    </message>
    <message>
        <source>ABC-XYZ analysis</source>
        <translation>ABC-XYZ 分析</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>效期</translation>
    </message>
    <message>
        <source>Slow movers</source>
        <translation>滞销商品</translation>
    </message>
    <message>
        <source>Supplier scorecard</source>
        <translation>供应商评分</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Sell by</source>
        <translation>最后销售日</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品数</translation>
    </message>
    <message>
        <source>Items without a cost</source>
        <translation>无成本的商品数</translation>
    </message>
    <message>
        <source>Without a cost</source>
        <translation>无成本数量</translation>
    </message>
    <message>
        <source>Value by moving average</source>
        <translation>移动平均金额</translation>
    </message>
    <message>
        <source>Value by FIFO</source>
        <translation>先进先出金额</translation>
    </message>
    <message>
        <source>Oldest from</source>
        <translation>最早入库</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>30 天以内</translation>
    </message>
    <message>
        <source>31–90 days</source>
        <translation>31–90 天</translation>
    </message>
    <message>
        <source>91–180 days</source>
        <translation>91–180 天</translation>
    </message>
    <message>
        <source>181–365 days</source>
        <translation>181–365 天</translation>
    </message>
    <message>
        <source>Over 365 days</source>
        <translation>365 天以上</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>最近售出</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>售出</translation>
    </message>
    <message>
        <source>At today&apos;s price</source>
        <translation>按今日价格</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Variation by week</source>
        <translation>周波动系数</translation>
    </message>
    <message>
        <source>XYZ</source>
        <translation>XYZ</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交货次数</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>交货期（天）</translation>
    </message>
    <message>
        <source>On time, %</source>
        <translation>准时率，%</translation>
    </message>
    <message>
        <source>Complete, %</source>
        <translation>齐套率，%</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未结订单</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>逾期订单</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Days without stock</source>
        <translation>缺货天数</translation>
    </message>
    <message>
        <source>Served, %</source>
        <translation>满足率，%</translation>
    </message>
    <message>
        <source>Goal, %</source>
        <translation>目标，%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>write-off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>期初</translation>
    </message>
</context>
<context>
    <name>ReturnText</name>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>迟 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>no goods came back</source>
        <translation>没有退回货物</translation>
    </message>
    <message>
        <source>back on the shelf</source>
        <translation>重新上架</translation>
    </message>
    <message>
        <source>into quarantine</source>
        <translation>进入隔离区</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>back to the supplier</source>
        <translation>退给供应商</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>an exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>a credit</source>
        <translation>贷项</translation>
    </message>
</context>
<context>
    <name>SalesOrderState</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>已拣货</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>已开票</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>stock is gone</source>
        <translation>库存已不在</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>back order</source>
        <translation>缺货待补</translation>
    </message>
</context>
<context>
    <name>SalesOrderWriting</name>
    <message>
        <source>%1 is changed</source>
        <translation>已修改 %1</translation>
    </message>
    <message>
        <source>Order written as a draft</source>
        <translation>订单已存为草稿</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>SuggestionTable</name>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>售罄日</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Order (%1)</source>
        <translation>订购（%1）</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Why this quantity</source>
        <translation>数量的由来</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be ordered now.</source>
        <translation>目前无需订购。</translation>
    </message>
    <message>
        <source>Needs a look first</source>
        <translation>请先查看</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>%Ln 家供应商</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Ordering now avoids a loss of %1; %2 are lost before anything can arrive.</source>
        <translation>现在订购可避免损失 %1；到货前仍会损失 %2。</translation>
    </message>
    <message>
        <source>! runs out before the delivery can arrive</source>
        <translation>! 到货前就会售罄</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) snoozed.</source>
        <translation>
            <numerusform>%Ln 行已暂缓。</numerusform>
        </translation>
    </message>
    <message>
        <source>order by %1</source>
        <translation>%1 前下单</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>手工添加</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>手工更改</translation>
    </message>
    <message>
        <source>the supplier&apos;s minimum quantity</source>
        <translation>供应商的最小订购量</translation>
    </message>
    <message>
        <source>up to the price break</source>
        <translation>凑到优惠价数量</translation>
    </message>
    <message>
        <source>to reach the supplier&apos;s minimum</source>
        <translation>凑到供应商最低订购额</translation>
    </message>
    <message>
        <source>no more than sells in time</source>
        <translation>不超过到期前能售出的量</translation>
    </message>
    <message>
        <source>as much as the budget allows</source>
        <translation>预算允许的量</translation>
    </message>
    <message>
        <source>up to the fixed maximum</source>
        <translation>补到固定上限</translation>
    </message>
    <message numerus="yes">
        <source>lasts %Ln week(s): fewer orders</source>
        <translation>
            <numerusform>够用 %Ln 周，少下几次单</numerusform>
        </translation>
    </message>
    <message>
        <source>longer cover: fewer orders</source>
        <translation>备货更久，少下几次单</translation>
    </message>
    <message>
        <source>needed until %1</source>
        <translation>到 %1 所需</translation>
    </message>
    <message>
        <source>Order suggestions of %1, %2</source>
        <translation>%1 的订购建议，%2</translation>
    </message>
    <message>
        <source>Sample: items, prices and sales are real (Online Retail, D. Chen, CC BY 4.0); the rest is made up.</source>
        <translation>示例：商品、价格和销售是真实数据（Online Retail, D. Chen, CC BY 4.0），其余为虚构。</translation>
    </message>
</context>
<context>
    <name>SuggestionText</name>
    <message numerus="yes">
        <source>%Ln packs of %1</source>
        <translation>
            <numerusform>%Ln 包 × %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>snoozed to %1</source>
        <translation>暂缓至%1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>MOQ</source>
        <translation>起订量</translation>
    </message>
    <message>
        <source>break</source>
        <translation>阶梯价</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>凑起订额</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>备货</translation>
    </message>
    <message>
        <source>no cost price</source>
        <translation>无进价</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>从未盘点</translation>
    </message>
    <message>
        <source>old sales data</source>
        <translation>销售数据过旧</translation>
    </message>
    <message>
        <source>stock below 0</source>
        <translation>库存低于 0</translation>
    </message>
    <message>
        <source>above your limit</source>
        <translation>超出限额</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>无供应商</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>填写进价</translation>
    </message>
    <message>
        <source>Count first</source>
        <translation>先盘点</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>导入销售</translation>
    </message>
    <message>
        <source>Check sale</source>
        <translation>核对销售</translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>next order day %1</source>
        <translation>下次订货日 %1</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>无起订额</translation>
    </message>
    <message>
        <source>minimum %1, %2 above</source>
        <translation>起订额 %1，已超 %2</translation>
    </message>
    <message>
        <source>minimum %1, %2 missing</source>
        <translation>起订额 %1，还差 %2</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>%1 到货</translation>
    </message>
    <message>
        <source>one sale of %1, usual %2</source>
        <translation>一笔销售 %1，通常 %2</translation>
    </message>
</context>
<context>
    <name>TablePaste</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are more than the table has rows</source>
        <translation>
            <numerusform>多出 %Ln 行，表格没有那么多行</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no column for “%1”</source>
        <translation>“%1”没有对应的列</translation>
    </message>
    <message>
        <source>cannot be changed to “%1”</source>
        <translation>不能改为“%1”</translation>
    </message>
    <message>
        <source>Nothing in it differs from the table.</source>
        <translation>内容与表格没有差别。</translation>
    </message>
</context>
<context>
    <name>TermEdits</name>
    <message>
        <source>%1: “%2” cannot stand there.</source>
        <translation>%1：此处不能填“%2”。</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message>
        <source>runs out</source>
        <translation>将售完</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>低于 0</translation>
    </message>
    <message>
        <source>count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>old data</source>
        <translation>数据过旧</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are suggested — review them</source>
        <translation>
            <numerusform>建议了 %Ln 行 — 请查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items will run out before a delivery can arrive — review the suggestions</source>
        <translation>
            <numerusform>%Ln 个商品将在到货前售完 — 请查看订货建议</numerusform>
        </translation>
    </message>
    <message>
        <source>What to order today is not worked out yet — make suggestions</source>
        <translation>今日订货尚未计算 — 请生成建议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are late — ask for a new day</source>
        <translation>
            <numerusform>%Ln 张订单逾期 — 请询问新的日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are below 0 on record — count them</source>
        <translation>
            <numerusform>%Ln 个商品账面低于 0 — 请盘点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries are expected — receive them</source>
        <translation>
            <numerusform>预计 %Ln 批到货 — 请收货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items sell but were never counted — count them first</source>
        <translation>
            <numerusform>%Ln 个商品有销售但从未盘点 — 请先盘点</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales end on %1 — import newer ones</source>
        <translation>销售数据止于 %1 — 请导入更新的数据</translation>
    </message>
    <message numerus="yes">
        <source>Sales end %Ln days ago — import newer ones</source>
        <translation>
            <numerusform>销售数据止于 %Ln 天前 — 请导入更新的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no sales yet — import the till’s file</source>
        <translation>还没有销售数据 — 请导入收银文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; ordering today avoids %2</source>
        <translation>%1；今日订货可避免损失 %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>from %1 a month ago</source>
        <translation>一个月前为 %1</translation>
    </message>
    <message>
        <source>%1 in a month, from %2</source>
        <translation>一个月 %1，原为 %2</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>forecast</comment>
        <translation>不变</translation>
    </message>
    <message>
        <source>raised</source>
        <comment>forecast</comment>
        <translation>上调</translation>
    </message>
    <message>
        <source>lowered</source>
        <comment>forecast</comment>
        <translation>下调</translation>
    </message>
    <message numerus="yes">
        <source>sold out %Ln days</source>
        <translation>
            <numerusform>缺货 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>closes</source>
        <translation>停业</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items will not last through a supplier’s closure — order by %1</source>
        <translation>
            <numerusform>%Ln 种商品撑不过供应商停业期——请在 %1 前下单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items will not last through a supplier’s closure — nothing arrives before it</source>
        <translation>
            <numerusform>%Ln 种商品撑不过供应商停业期——停业前已来不及到货</numerusform>
        </translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>异常</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales stand far out and are not forecast — say what they were</source>
        <translation>
            <numerusform>%Ln 笔销售明显异常，未计入预测——请说明是什么</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>pieces, forecast</comment>
        <translation>每周 %1</translation>
    </message>
    <message>
        <source>as a month ago</source>
        <translation>与一个月前相同</translation>
    </message>
    <message>
        <source>%1 points in a month</source>
        <translation>一个月 %1 个百分点</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due or late</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>%Ln 批到期或逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln 批到货</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>day · from whom, amount</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>With nothing ordered beyond this, %1 on %2: %3 below the target.</source>
        <translation>若不再订货，%2 为 %1，比目标低 %3。</translation>
    </message>
    <message>
        <source>With nothing ordered beyond this, %1 on %2: %3 above the target.</source>
        <translation>若不再订货，%2 为 %1，比目标高 %3。</translation>
    </message>
    <message>
        <source>With nothing ordered beyond this, %1 on %2.</source>
        <translation>若不再订货，%2 为 %1。</translation>
    </message>
    <message>
        <source>check</source>
        <translation>待检查</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the watched folder were not taken in — check them</source>
        <translation>
            <numerusform>监视文件夹中有 %Ln 个文件未导入 — 请检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1; goal %2</source>
        <comment>how the share served changed; what it is meant to be</comment>
        <translation>%1；目标 %2</translation>
    </message>
    <message numerus="yes">
        <source>At cost. %Ln items have no cost: at the price of the cheapest supplier today.</source>
        <translation>
            <numerusform>按成本。%Ln 种商品没有成本：按今天最便宜的供应商价格。</numerusform>
        </translation>
    </message>
    <message>
        <source>At cost.</source>
        <translation>按成本。</translation>
    </message>
    <message>
        <source>falls fast</source>
        <translation>消耗过快</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items sell far faster than usual — order, or find out why</source>
        <translation>
            <numerusform>%Ln 种商品卖得远比平时快——订货，或查明原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lots will not be sold before they expire — mark down, move or write off</source>
        <translation>
            <numerusform>%Ln 个批次到期前卖不完——降价、调拨或报损</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further alerts: idle stock, overstock, imports — look through them</source>
        <translation>
            <numerusform>另有 %Ln 条预警：呆滞、过多、导入——请查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of count lists are still to be counted</source>
        <translation>
            <numerusform>盘点单还有 %Ln 行待盘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count lists are counted — look at the differences and post</source>
        <translation>
            <numerusform>%Ln 张盘点单已盘完——查看差异并过账</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns or complaints are due — decide and close them</source>
        <translation>
            <numerusform>%Ln 个退货或投诉已到期，请决定并结案</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>cannot be read. %1</source>
        <translation>无法读取。%1</translation>
    </message>
    <message>
        <source>waits for a look, nothing was taken in. %1</source>
        <translation>等待检查，没有导入任何内容。%1</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>没有新内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows taken in</source>
        <translation>
            <numerusform>已导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the rest waits for a look</source>
        <translation>%1，其余等待检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Rows read %L1, taken in %L2, unchanged %L3, rejected %L4</source>
        <translation>读取 %L1 行，导入 %L2 行，无变化 %L3 行，拒绝 %L4 行</translation>
    </message>
    <message>
        <source>Document %1 of %2 says something else than what is posted.</source>
        <translation>%2 的单据 %1 与已过账的内容不同。</translation>
    </message>
    <message>
        <source>These documents lack rows that are posted: %1</source>
        <translation>这些单据缺少已过账的行：%1</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>第 %1 行，%2“%3”：%4</translation>
    </message>
    <message>
        <source>Import it in the window to see and settle this. What was taken in stays as it is.</source>
        <translation>请在窗口中导入此文件以查看并处理。已导入的内容保持不变。</translation>
    </message>
</context>
<context>
    <name>WhyFacts</name>
    <message>
        <source>Why %1</source>
        <translation>为什么是 %1</translation>
    </message>
    <message numerus="yes">
        <source>Demand to %1: %Ln days × %2</source>
        <translation>
            <numerusform>到 %1 的预计需求：%Ln 天 × %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost before %1, out of reach</source>
        <translation>%1 前的缺货，订货已来不及</translation>
    </message>
    <message>
        <source>Available: %1 on hand − %2 reserved</source>
        <translation>可用：现有 %1 − 预留 %2</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>On order, now expected %1</source>
        <translation>在途，预计 %1 到</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Extra, while one more piece pays</source>
        <translation>余量：再多一件仍划算为止</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Up to the fixed maximum</source>
        <translation>补到固定上限</translation>
    </message>
    <message>
        <source>At least the MOQ of %1</source>
        <translation>至少起订量 %1</translation>
    </message>
    <message>
        <source>For longer: cheaper than ordering again soon</source>
        <translation>多订一些：比很快再订更省</translation>
    </message>
    <message>
        <source>Rounded up to packs</source>
        <translation>按包向上取整</translation>
    </message>
    <message>
        <source>Rounded up: %1</source>
        <translation>向上取整：%1</translation>
    </message>
    <message>
        <source>Up to the price break</source>
        <translation>凑到阶梯价</translation>
    </message>
    <message>
        <source>Longer cover, since orders cost money</source>
        <translation>多备几天，因为下单有成本</translation>
    </message>
    <message>
        <source>Expires before it sells</source>
        <translation>售出前到期</translation>
    </message>
    <message>
        <source>Up to the supplier’s minimum</source>
        <translation>凑到供应商起订额</translation>
    </message>
    <message>
        <source>Within the budget</source>
        <translation>在预算内</translation>
    </message>
    <message>
        <source>Capped</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>手工修改</translation>
    </message>
    <message>
        <source>Changed by hand: %1</source>
        <translation>手工修改：%1</translation>
    </message>
    <message>
        <source>Pack %1 gains %2; pack %3 would lose %4.</source>
        <translation>第 %1 包收益 %2；第 %3 包将亏 %4。</translation>
    </message>
    <message>
        <source>Pack %1 gains %2; pack %3 would gain %4.</source>
        <translation>第 %1 包收益 %2；第 %3 包可得 %4。</translation>
    </message>
    <message>
        <source>Loss without this order</source>
        <translation>不订货的损失</translation>
    </message>
    <message>
        <source>Avoided by this order</source>
        <translation>本次订货可避免</translation>
    </message>
    <message>
        <source>Comes before %1, out of its reach</source>
        <translation>%1 前发生，本次订货无法避免</translation>
    </message>
    <message>
        <source>Remains even so</source>
        <translation>订货后仍有</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Break %1 at %2: saves %3, holds %4</source>
        <translation>满 %1 件 %2：省 %3，持有成本 %4</translation>
    </message>
    <message>
        <source>no</source>
        <comment>price break not taken</comment>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Fixed min %1 / max %2</source>
        <translation>固定下限 %1 / 上限 %2</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>再订货点</translation>
    </message>
    <message>
        <source>Forecast error, below “as last week”</source>
        <translation>预测误差，低于“同上周”</translation>
    </message>
    <message>
        <source>Forecast error, above “as last week”</source>
        <translation>预测误差，高于“同上周”</translation>
    </message>
    <message>
        <source>Extra for a cycle service level of %1</source>
        <translation>为达到 %1 的周期服务水平而多订</translation>
    </message>
    <message>
        <source>Extra for a fill rate of %1</source>
        <translation>为达到 %1 的满足率而多订</translation>
    </message>
</context>
<context>
    <name>WrittenDocuments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No approved order waits for its documents.</source>
        <translation>没有等待出单的已批准订单。</translation>
    </message>
    <message numerus="yes">
        <source>Documents of %Ln orders written to %1. Ctrl F6 marks them as sent.</source>
        <translation>
            <numerusform>%Ln 张订单的单据已写入 %1。按 Ctrl F6 标记为已发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing documents</source>
        <translation>正在生成单据</translation>
    </message>
    <message numerus="yes">
        <source>Documents of %Ln orders written to %1. They name no sender: enter your company in Settings, and write them again.</source>
        <translation>
            <numerusform>%Ln 张订单的文件已写入 %1。文件上没有寄件方：请在设置中填写公司信息后重新生成。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::AlertKeeper</name>
    <message numerus="yes">
        <source>%1 — and %Ln more</source>
        <comment>the worst alert</comment>
        <translation>
            <numerusform>%1——另有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>New alerts</source>
        <translation>新预警</translation>
    </message>
</context>
<context>
    <name>qm::AlertsPage</name>
    <message>
        <source>Which alerts</source>
        <translation>哪些预警</translation>
    </message>
    <message>
        <source>Kind of alerts</source>
        <translation>预警类型</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>知晓</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the alert</source>
        <translation>预警日志</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>act</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>知晓</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>e-mail draft</source>
        <translation>邮件草稿</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts</source>
        <translation>
            <numerusform>%Ln 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of alerts, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Money at stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>最迟处理</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>已知晓：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts acknowledged</source>
        <translation>
            <numerusform>已知晓 %Ln 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze; worse news wakes it earlier</source>
        <translation>暂缓；变严重时提前唤醒</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>请选择今天之后的日期。</translation>
    </message>
    <message>
        <source>%1: snoozed until %2</source>
        <translation>%1：暂缓至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts snoozed until %1</source>
        <translation>
            <numerusform>%Ln 条预警暂缓至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Writing the e-mail</source>
        <translation>正在写邮件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Acknowledged and snoozed</source>
        <translation>已知晓和暂缓</translation>
    </message>
    <message>
        <source>All that stand</source>
        <translation>所有现存的</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Nothing asks for anything here.</source>
        <translation>这里没有需要处理的事。</translation>
    </message>
    <message>
        <source>Not logged yet.</source>
        <translation>尚未记入日志。</translation>
    </message>
</context>
<context>
    <name>qm::AppActions</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>qm::BulkSaleDialog</name>
    <message>
        <source>Check sale</source>
        <translation>核对销售</translation>
    </message>
    <message>
        <source>%1, receipt %2: %3 sold in one line. Usual is %4; the next largest was %5.</source>
        <translation>%1，小票 %2：一行售出 %3。通常为 %4，其次最大的一笔为 %5。</translation>
    </message>
    <message>
        <source>Is this a one-off? Then it is left out of the forecast. Until you say so it is left out, and the item is not ordered by itself.</source>
        <translation>这是偶发的大单吗？若是，预测将不计入。在您确认之前暂不计入，也不会自动订货。</translation>
    </message>
    <message>
        <source>One-off: leave it out</source>
        <translation>偶发：不计入</translation>
    </message>
    <message>
        <source>Real demand: count it</source>
        <translation>真实需求：计入</translation>
    </message>
</context>
<context>
    <name>qm::CalendarDialog</name>
    <message>
        <source>Calendar entry</source>
        <translation>日历条目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>has a last day</source>
        <translation>有结束日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>有截止日</translation>
    </message>
    <message>
        <source>Repeats until</source>
        <translation>重复至</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>SKU or barcode; empty: all of the category</source>
        <translation>货号或条码；留空：该类别全部</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>货号或条码</translation>
    </message>
    <message>
        <source>The price is a number above 0.</source>
        <translation>价格须大于 0。</translation>
    </message>
</context>
<context>
    <name>qm::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改：%1</translation>
    </message>
    <message>
        <source>Entry added</source>
        <translation>已添加条目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>已删除 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Enter closed days, holidays, promotions and supplier closures (Ctrl+N), or import them (Ctrl+Shift+I).</source>
        <translation>还没有计划。请录入休业日、节日、促销和供应商停业（Ctrl+N），或导入（Ctrl+Shift+I）。</translation>
    </message>
</context>
<context>
    <name>qm::ChartLegend</name>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>50 % and 90 %</source>
        <translation>50% 和 90%</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>qm::CountTimeFields</name>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>after closing</source>
        <translation>打烊后</translation>
    </message>
    <message>
        <source>before opening</source>
        <translation>开门前</translation>
    </message>
    <message>
        <source>after receipt no.</source>
        <translation>小票号之后</translation>
    </message>
    <message>
        <source>last receipt</source>
        <translation>最后一张小票</translation>
    </message>
    <message>
        <source>last of till %1</source>
        <translation>收银机 %1 的最后一张</translation>
    </message>
    <message>
        <source>Enter the number of the till’s last receipt before the count.</source>
        <translation>请输入盘点前收银机的最后一张小票号。</translation>
    </message>
</context>
<context>
    <name>qm::CountsPage</name>
    <message>
        <source>Which lists</source>
        <translation>哪些盘点单</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建盘点单</translation>
    </message>
    <message>
        <source>Count lists</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>盘点表</translation>
    </message>
    <message>
        <source>Drop list</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Lines to count</source>
        <translation>待盘的行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>要复盘</translation>
    </message>
    <message>
        <source>first count</source>
        <translation>首次盘点</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>与账面一致</translation>
    </message>
    <message>
        <source>“%1” is not a quantity of this item.</source>
        <translation>“%1”不是该商品的数量。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Post count</source>
        <translation>盘点过账</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>盘点数</translation>
    </message>
    <message>
        <source>next to count</source>
        <translation>下一个待盘</translation>
    </message>
    <message>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>post</source>
        <translation>过账</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>盘点表</translation>
    </message>
    <message>
        <source>new list</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln 张盘点单</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 lines counted</source>
        <translation>已盘 &lt;b&gt;%1&lt;/b&gt; 行，共 %2 行</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>待盘</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>全部盘点单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点数</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>复盘数</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>按成本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No list yet. Make the one of today (Ctrl+N).</source>
        <translation>还没有盘点单。请新建今天的盘点单（Ctrl+N）。</translation>
    </message>
    <message>
        <source>Choose a list, or make the one of today (Ctrl+N).</source>
        <translation>请选择盘点单，或新建今天的盘点单（Ctrl+N）。</translation>
    </message>
    <message>
        <source>The till says no times. When was this counted?</source>
        <translation>收银数据没有时间。这次是什么时候盘的？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are not counted and stay as they are. Post the others?</source>
        <translation>
            <numerusform>%Ln 行未盘，保持不变。要把其余的过账吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is posted</source>
        <translation>%1 已过账</translation>
    </message>
    <message>
        <source>Posting the count</source>
        <translation>正在过账盘点</translation>
    </message>
    <message>
        <source>Make list</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Say how many items the list may have.</source>
        <translation>请写明盘点单最多有多少商品。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>两次</translation>
    </message>
    <message>
        <source>List made</source>
        <translation>盘点单已建</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>正在新建盘点单</translation>
    </message>
    <message>
        <source>%1 is dropped</source>
        <translation>%1 已作废</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>What else lies here?</source>
        <translation>这里还有什么？</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>货号或条码</translation>
    </message>
    <message>
        <source>%1 is on the list</source>
        <translation>%1 已加入盘点单</translation>
    </message>
    <message>
        <source>%1 is not on this list. Add it here?</source>
        <translation>%1 不在此盘点单上。要加在这里吗？</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>返回盘点表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>%1 类</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>each line counted twice</source>
        <translation>每行盘两次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln 行有差异</numerusform>
        </translation>
    </message>
    <message>
        <source>more than recorded %1</source>
        <translation>盘盈 %1</translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>盘亏 %1</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln to count again&lt;/b&gt;</source>
        <comment>lines</comment>
        <translation>
            <numerusform>&lt;b&gt;%Ln 行要复盘&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 counted</source>
        <translation>%1：盘得 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines counted</source>
        <translation>
            <numerusform>已盘 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the sheets</source>
        <translation>正在写盘点表</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Each line</source>
        <translation>每行盘</translation>
    </message>
</context>
<context>
    <name>qm::CustomerDialog</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>地图位置</translation>
    </message>
    <message>
        <source>53.9583, -1.0803</source>
        <translation>53.9583, -1.0803</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>与程序相同</translation>
    </message>
    <message>
        <source>Enter a code: a short name that files know the customer by.</source>
        <translation>请填写代码：文件中使用的简称。</translation>
    </message>
    <message>
        <source>A place on the map looks like 53.9583, -1.0803.</source>
        <translation>地图位置的写法如 53.9583, -1.0803。</translation>
    </message>
</context>
<context>
    <name>qm::CustomersPage</name>
    <message>
        <source>Filter by name or code</source>
        <translation>按名称或代码筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>该客户的订单</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>地图位置</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改 %1</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>已添加客户</translation>
    </message>
    <message>
        <source>%1 has orders and stays.</source>
        <translation>%1 有订单，不能删除。</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完成订单</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>未发金额</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>No customers here. Enter one (Ctrl+N), or import them (Ctrl+Shift+I).</source>
        <translation>这里没有客户。请新建（Ctrl+N）或导入（Ctrl+Shift+I）。</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>还没有订单。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>qm::DataTable</name>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln selected&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;已选 %Ln 行&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>cells that cannot be pasted</comment>
        <translation>
            <numerusform>还有 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no cells.</source>
        <translation>剪贴板中没有单元格。</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>没有粘贴任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Put %1 into all %Ln selected rows?</source>
        <translation>
            <numerusform>将选中的 %Ln 行都改为 %1？</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Only this row</source>
        <translation>仅此行</translation>
    </message>
</context>
<context>
    <name>qm::DayDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>qm::DeliveryDelegate</name>
    <message>
        <source>Expected today</source>
        <translation>今日预计</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>即将到货</translation>
    </message>
    <message>
        <source>Posted, 14 days</source>
        <translation>14 天内已过账</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived, unchecked</source>
        <translation>已到，未验收</translation>
    </message>
</context>
<context>
    <name>qm::FirstSteps</name>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>qm::FolderWatch</name>
    <message>
        <source>Stopped. The watched folder waits until Quartermaster is opened again.</source>
        <translation>已停止。重新打开 Quartermaster 之前不再处理监视文件夹。</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Taking in %Ln files</source>
        <translation>
            <numerusform>正在导入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken in</source>
        <translation>
            <numerusform>已导入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files wait to be checked</source>
        <translation>
            <numerusform>%Ln 个文件等待检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ForecastChart</name>
    <message>
        <source>reorder point %1</source>
        <translation>再订货点 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>库存 %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>50 %: %1 to %2</source>
        <translation>50%：%1 至 %2</translation>
    </message>
    <message>
        <source>90 %: %1 to %2</source>
        <translation>90%：%1 至 %2</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1千</translation>
    </message>
    <message>
        <source>target %1 to %2</source>
        <translation>目标 %1 至 %2</translation>
    </message>
    <message>
        <source>target from %1</source>
        <translation>目标 %1 以上</translation>
    </message>
    <message>
        <source>target up to %1</source>
        <translation>目标 %1 以下</translation>
    </message>
</context>
<context>
    <name>qm::ForecastCurve</name>
    <message>
        <source>Week of %1: %2 expected</source>
        <translation>%1 起的一周：预计 %2</translation>
    </message>
    <message>
        <source>Left and right choose a coming week, up and down change it, Enter sets it.</source>
        <translation>左右键选择未来某周，上下键调整，回车确定。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>qm::ForecastPanel</name>
    <message>
        <source>%1 % of it</source>
        <translation>预测的 %1 %</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>每周 %1</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>尚不可知</translation>
    </message>
    <message>
        <source>%1 nearer</source>
        <translation>接近了 %1</translation>
    </message>
    <message>
        <source>%1 farther off</source>
        <translation>偏离了 %1</translation>
    </message>
    <message>
        <source>Change of the forecast edited</source>
        <translation>已修改预测调整</translation>
    </message>
    <message>
        <source>Forecast changed</source>
        <translation>已调整预测</translation>
    </message>
    <message>
        <source>Change of the forecast removed</source>
        <translation>已删除预测调整</translation>
    </message>
    <message>
        <source>Weekly demand</source>
        <translation>每周需求</translation>
    </message>
    <message>
        <source>Drag a point of a coming week to expect more or less.</source>
        <translation>拖动未来某周的点可调高或调低预期。</translation>
    </message>
    <message>
        <source>Coming weeks</source>
        <translation>未来各周</translation>
    </message>
    <message>
        <source>Changes of the forecast</source>
        <translation>预测调整</translation>
    </message>
    <message>
        <source>Changed by persons</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周起始</translation>
    </message>
    <message>
        <source>Methods say</source>
        <translation>方法预测</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>90 % from</source>
        <translation>90 % 下限</translation>
    </message>
    <message>
        <source>90 % to</source>
        <translation>90 % 上限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>No forecast yet: make suggestions (Shift F5 on Order suggestions).</source>
        <translation>还没有预测：请在订货建议页按 Shift F5。</translation>
    </message>
    <message>
        <source>Nobody changed it. Drag a point, or type over a week.</source>
        <translation>尚无人调整。拖动一个点，或直接在某周上输入数字。</translation>
    </message>
</context>
<context>
    <name>qm::ForecastsPage</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>measured on %1</source>
        <translation>评估于 %1</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>立即评估</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>forecast of the item</source>
        <translation>商品预测</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items, each at %1 past days</source>
        <translation>
            <numerusform>%Ln 种商品，各取 %1 个过去的日期</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasting the past and comparing it with what was sold</source>
        <translation>正在对过去做预测并与实际销售对比</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>By kind of demand</source>
        <translation>按需求类型</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>按供应商</translation>
    </message>
    <message>
        <source>How good forecasts were</source>
        <translation>预测的准确程度</translation>
    </message>
    <message>
        <source>What quantiles promised and kept</source>
        <translation>分位数的承诺与实际</translation>
    </message>
    <message>
        <source>Items, the worst forecast first</source>
        <translation>商品，预测最差的在前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Error (SPL)</source>
        <translation>误差（SPL）</translation>
    </message>
    <message>
        <source>Better than as a week ago</source>
        <translation>优于“同上周”</translation>
    </message>
    <message>
        <source>Below 95 %</source>
        <translation>低于 95 % 线</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>RMSSE</source>
        <translation>RMSSE</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Kind of demand</source>
        <translation>需求类型</translation>
    </message>
    <message>
        <source>As a week ago</source>
        <translation>“同上周”</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Nothing is measured yet: Ctrl Enter measures past forecasts against what was sold.</source>
        <translation>尚未评估：按 Ctrl Enter 将过去的预测与实际销售对比。</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>尚未评估。</translation>
    </message>
</context>
<context>
    <name>qm::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>There is no help about this page yet.</source>
        <translation>本页还没有帮助。</translation>
    </message>
</context>
<context>
    <name>qm::ImportChangesPanel</name>
    <message>
        <source>left as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>added beside</source>
        <translation>另外添加</translation>
    </message>
    <message>
        <source>Documents that differ from what is posted</source>
        <translation>与已过账内容不同的单据</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已过账</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Replace by the file</source>
        <translation>用文件替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add beside</source>
        <translation>另外添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>qm::ImportDialog</name>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>把文件拖到这里，或选择文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Negative quantities are returns</source>
        <translation>负数量为退货</translation>
    </message>
    <message>
        <source>Make items that are missing</source>
        <translation>新建缺少的商品</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import: choose a file</source>
        <translation>导入：选择文件</translation>
    </message>
    <message>
        <source>Import %1: check how it is read</source>
        <translation>导入%1：检查读取方式</translation>
    </message>
    <message>
        <source>Import %1: what will happen</source>
        <translation>导入%1：将会如何</translation>
    </message>
    <message>
        <source>Import %1: done</source>
        <translation>导入%1：完成</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试运行</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>First rows of %Ln</source>
        <translation>
            <numerusform>共 %Ln 行中的前几行</numerusform>
        </translation>
    </message>
    <message>
        <source>The default place</source>
        <translation>默认地点</translation>
    </message>
    <message>
        <source> – please check</source>
        <translation> – 请检查</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>点：1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>逗号：1,5</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>列 %1 为</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1（推测）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items will be made.</source>
        <translation>
            <numerusform>将新建 %Ln 个商品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items were made.</source>
        <translation>
            <numerusform>已新建 %Ln 个商品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents differ from what is posted and are held back.</source>
        <translation>
            <numerusform>%Ln 份单据与已过账内容不同，暂不过账。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents lack rows that are posted; nothing of them was changed.</source>
        <translation>
            <numerusform>%Ln 份单据缺少已过账的行，未作更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>未使用：%1。</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 被拒绝.csv</translation>
    </message>
    <message>
        <source>Days that have sales</source>
        <translation>已有销售的日期</translation>
    </message>
    <message>
        <source>Read as the last file with these headings was.</source>
        <translation>按上次相同表头文件的方式读取。</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>replace their sales</source>
        <translation>替换当天销售</translation>
    </message>
    <message>
        <source>add to their sales</source>
        <translation>添加到当天销售</translation>
    </message>
    <message>
        <source>%1 is undone: everything is as it was before.</source>
        <translation>已撤销 %1：一切恢复原状。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is undone. %Ln items, places or suppliers stay, for later entries need them.</source>
        <translation>
            <numerusform>已撤销 %1。有 %Ln 个商品、库位或供应商因后续记录仍需使用而保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its headings say so. Change it if it is something else.</source>
        <translation>根据列标题判断。如果不对，请更改。</translation>
    </message>
    <message>
        <source>Its headings look like: %1</source>
        <translation>从列标题看像是：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read: &lt;b&gt;%1 will be taken&lt;/b&gt;, %2 there already, %3 rejected.</source>
        <translation>
            <numerusform>读取 %Ln 行：&lt;b&gt;将收入 %1 行&lt;/b&gt;，%2 行已存在，%3 行被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read: &lt;b&gt;%1 taken&lt;/b&gt;, %2 there already, %3 rejected.</source>
        <translation>
            <numerusform>读取 %Ln 行：&lt;b&gt;已收入 %1 行&lt;/b&gt;，%2 行已存在，%3 行被拒绝。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::ImportHistoryPanel</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message numerus="yes">
        <source>Take back what %1 brought in, %Ln rows? Taking in the file again is the only way back.</source>
        <translation>
            <numerusform>收回 %1 带来的全部内容（%Ln 行）？只有重新导入该文件才能恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::InlineBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>qm::ItemDetail</name>
    <message>
        <source>No forecast yet.</source>
        <translation>尚无预测。</translation>
    </message>
    <message>
        <source>Available and forecast of %1</source>
        <translation>%1 的可用量与预测</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>盘点…</translation>
    </message>
    <message>
        <source>Available and forecast</source>
        <translation>可用量与预测</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示时段</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 个月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>库存流水</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>After</source>
        <translation>结存</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>效期</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Their no.</source>
        <translation>对方货号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>MOQ</source>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>阶梯价</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>50 % from</source>
        <translation>50% 自</translation>
    </message>
    <message>
        <source>50 % to</source>
        <translation>50% 至</translation>
    </message>
    <message>
        <source>90 % from</source>
        <translation>90% 自</translation>
    </message>
    <message>
        <source>90 % to</source>
        <translation>90% 至</translation>
    </message>
    <message>
        <source>The chart’s numbers</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>尚无流水。</translation>
    </message>
    <message>
        <source>No lots: lots are kept once a receipt or count names one.</source>
        <translation>没有批次：收货或盘点写明批次后才会记录。</translation>
    </message>
    <message>
        <source>Never ordered. Ctrl Enter goes to its suggestion.</source>
        <translation>从未订购。Ctrl Enter 转到其订货建议。</translation>
    </message>
    <message>
        <source>Nobody sells it to us yet: import terms, or add them on the page Suppliers.</source>
        <translation>尚无供应商：请导入供货条件，或在“供应商”页添加。</translation>
    </message>
    <message>
        <source>Nothing was changed since it was made.</source>
        <translation>建立后未作更改。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>库存界限</translation>
    </message>
</context>
<context>
    <name>qm::ItemDialog</name>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>Barcodes, parted by commas</source>
        <translation>条码，用逗号分隔</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>The price includes tax</source>
        <translation>价格含税</translation>
    </message>
    <message>
        <source>Tax rate, %</source>
        <translation>税率，%</translation>
    </message>
    <message>
        <source>Cost price, net</source>
        <translation>净进价</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>保质期，天</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>“%1”不是价格。</translation>
    </message>
    <message>
        <source>An item needs a SKU and a name.</source>
        <translation>商品需要货号和名称。</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>编辑商品</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Phase-out</source>
        <translation>停售中</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>qm::ItemThresholds</name>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>What they were</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>库存界限</translation>
    </message>
    <message>
        <source>What the thresholds were</source>
        <translation>库存界限历史</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Forecast:
reorder point</source>
        <translation>预测
再订货点</translation>
    </message>
    <message>
        <source>Forecast:
order up to</source>
        <translation>预测
补货至</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reorder
point</source>
        <translation>再订
货点</translation>
    </message>
    <message>
        <source>Order
up to</source>
        <translation>补货至</translation>
    </message>
    <message>
        <source>before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>None yet: Shift F5 on the page Order suggestions computes them, digits fix them.</source>
        <translation>尚无：在“订货建议”页按 Shift F5 计算，直接输入数字可固定。</translation>
    </message>
</context>
<context>
    <name>qm::ItemsPage</name>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订货 %1</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>订货…</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>chart as table</source>
        <translation>图表转表格</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message numerus="yes">
        <source>Selection: &lt;b&gt;%Ln items&lt;/b&gt;</source>
        <translation>
            <numerusform>已选：&lt;b&gt;%Ln 个商品&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; at cost</source>
        <translation>按成本 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>No items yet. Ctrl Shift I imports them, Ctrl N makes one.</source>
        <translation>还没有商品。Ctrl Shift I 导入，Ctrl N 新建。</translation>
    </message>
    <message>
        <source>No item is like that.</source>
        <translation>没有符合的商品。</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Runs out within 30 days</source>
        <translation>30 天内售完</translation>
    </message>
    <message>
        <source>Never counted</source>
        <translation>从未盘点</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Below 0</source>
        <translation>低于 0</translation>
    </message>
    <message>
        <source>Not sold for 90 days</source>
        <translation>90 天未售</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: how many are there now?</source>
        <translation>%1：现在有多少？</translation>
    </message>
    <message>
        <source>%1: how many of each lot are there now?</source>
        <translation>%1：每个批次现在有多少？</translation>
    </message>
    <message>
        <source>Post count</source>
        <translation>过账盘点</translation>
    </message>
    <message>
        <source>“%1” is not a quantity of this item.</source>
        <translation>“%1”不是该商品的数量。</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1，效期 %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Without a lot</source>
        <translation>无批次</translation>
    </message>
    <message>
        <source>%1: counted</source>
        <translation>%1：已盘点</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>筛选商品</translation>
    </message>
    <message>
        <source>Items shown</source>
        <translation>显示的商品</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>售完日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln 种商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>显示 %Ln 种</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>在库 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more items last longer than 30 days.</source>
        <translation>
            <numerusform>另有 %Ln 种商品可维持 30 天以上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were never counted (–).</source>
        <translation>
            <numerusform>%Ln 种从未盘点（–）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fixed at %2 to %3</source>
        <translation>%1：固定为 %2 至 %3</translation>
    </message>
    <message>
        <source>%1: the forecast decides again</source>
        <translation>%1：恢复由预测决定</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>at</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>qm::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>In every table</source>
        <translation>所有表格中</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
</context>
<context>
    <name>qm::LikenessField</name>
    <message>
        <source>Name another item than this one.</source>
        <translation>请填写另一个商品，而不是它自己。</translation>
    </message>
    <message>
        <source>Expected to sell like another item: set. It counts in the next forecast.</source>
        <translation>已设定参照商品，下次预测时生效。</translation>
    </message>
    <message>
        <source>While new, it will sell like</source>
        <translation>新品期间参照商品</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>货号或条码</translation>
    </message>
    <message>
        <source>Its own sales correct this from the first one on. Empty: its category says.</source>
        <translation>从第一笔销售起，它自己的销售就会修正这一预期。留空：由类别决定。</translation>
    </message>
</context>
<context>
    <name>qm::MainWindow</name>
    <message>
        <source>%1 – Quartermaster</source>
        <translation>%1 – Quartermaster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln 逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
</context>
<context>
    <name>qm::MovementsPage</name>
    <message>
        <source>Filter by item, SKU or document</source>
        <translation>按商品、货号或单据筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>库存流水</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movements</source>
        <translation>
            <numerusform>%Ln 条流水</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>No movements here. Sales move stock once their item has been counted: import a count (Ctrl+Shift+I).</source>
        <translation>这里没有流水。商品盘点后销售才会扣减库存：请导入盘点 (Ctrl+Shift+I)。</translation>
    </message>
    <message>
        <source>Reading movements</source>
        <translation>正在读取库存流水</translation>
    </message>
</context>
<context>
    <name>qm::NavigationRail</name>
    <message>
        <source>Signed in: %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>Quartermaster menu</source>
        <translation>Quartermaster 菜单</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>qm::OrdersPage</name>
    <message>
        <source>Which orders</source>
        <translation>显示哪些订单</translation>
    </message>
    <message>
        <source>Filter by number or supplier</source>
        <translation>按编号或供应商筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Write documents</source>
        <translation>生成单据</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发出</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>New delivery day</source>
        <translation>新到货日</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln documents</source>
        <translation>
            <numerusform>生成 %Ln 份单据</numerusform>
        </translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>new day</source>
        <translation>新日期</translation>
    </message>
    <message>
        <source>write</source>
        <translation>生成单据</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln 张订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · selected: %Ln, &lt;b&gt;%2 %3&lt;/b&gt;</source>
        <translation>
            <numerusform>%1 · 已选 %Ln，&lt;b&gt;%2 %3&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发出</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Their no.</source>
        <translation>对方货号</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>No orders here. Approve order suggestions (Ctrl+2), or import open orders.</source>
        <translation>这里没有订单。请批准订货建议 (Ctrl+2)，或导入未完成订单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, &lt;b&gt;%1 %2&lt;/b&gt;</source>
        <translation>
            <numerusform>%Ln 行，&lt;b&gt;%1 %2&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>送货地点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders marked as sent</source>
        <translation>
            <numerusform>%Ln 张订单已标记为已发出</numerusform>
        </translation>
    </message>
    <message>
        <source>When will %1 from %2 arrive?</source>
        <translation>%2 的 %1 何时到货？</translation>
    </message>
    <message>
        <source>Why is %1 cancelled? Nothing of it will be expected any more.</source>
        <translation>为何取消 %1？将不再等待其任何货物。</translation>
    </message>
    <message>
        <source>Why is %1 closed? What has not come will not be expected any more.</source>
        <translation>为何结束 %1？未到的货物将不再等待。</translation>
    </message>
    <message>
        <source>Close order</source>
        <translation>结束订单</translation>
    </message>
    <message>
        <source>document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>post or fax</source>
        <translation>邮寄或传真</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>his web shop</source>
        <translation>对方网店</translation>
    </message>
    <message>
        <source>the written documents</source>
        <translation>所写单据</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，通过%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Choose approved orders: others are sent already, or not yet approved.</source>
        <translation>请选择已批准的订单：其他订单已发送或尚未批准。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln orders as sent?</source>
        <translation>
            <numerusform>将 %Ln 张订单标记为已发送？</numerusform>
        </translation>
    </message>
    <message>
        <source>by</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 is expected on %2</source>
        <translation>%1 预计 %2 到货</translation>
    </message>
    <message>
        <source>%1 has been sent: its note is printed.</source>
        <translation>%1 已发送，备注已打印。</translation>
    </message>
    <message>
        <source>What is to be printed on %1?</source>
        <translation>%1 上要打印什么？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1: note kept</source>
        <translation>%1：备注已保存</translation>
    </message>
    <message>
        <source>the import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>%1 is cancelled. Tell the supplier: %2 writes the cancellation.</source>
        <translation>%1 已取消。请通知供应商：按 %2 生成取消通知。</translation>
    </message>
</context>
<context>
    <name>qm::OverrideDialog</name>
    <message>
        <source>Change the forecast</source>
        <translation>调整预测</translation>
    </message>
    <message>
        <source>units a week</source>
        <translation>件/周</translation>
    </message>
    <message>
        <source>units a day</source>
        <translation>件/天</translation>
    </message>
    <message>
        <source>percent of the forecast</source>
        <translation>预测的百分比</translation>
    </message>
    <message>
        <source>for example: school fair, competitor closed</source>
        <translation>例如：学校义卖、对手停业</translation>
    </message>
    <message>
        <source>It holds up to its last day; the forecast itself stays as it is, and both are compared with what is sold.</source>
        <translation>有效至最后一天；预测本身保持不变，两者都会与实际销售对比。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Enter a number of 0 or more.</source>
        <translation>请输入不小于 0 的数字。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日早于开始日。</translation>
    </message>
    <message>
        <source>Say why: later it is seen what the reason was worth.</source>
        <translation>请写明原因：以后可看出这一判断是否准确。</translation>
    </message>
</context>
<context>
    <name>qm::Page</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>已复制表格</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>此处没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF，供打印 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>E-mail draft opened</source>
        <translation>邮件草稿已打开</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>qm::PolicyCheckPage</name>
    <message>
        <source>Suggestions</source>
        <translation>订货建议</translation>
    </message>
    <message>
        <source>Orders as placed</source>
        <translation>实际下的订单</translation>
    </message>
    <message>
        <source>Perfect foresight</source>
        <translation>预知未来</translation>
    </message>
    <message>
        <source>Policy check</source>
        <translation>策略检验</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Replay the past</source>
        <translation>重演过去</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>use the best limits</source>
        <translation>使用最佳上下限</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>重演</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out without a price to buy at</source>
        <translation>
            <numerusform>%Ln 个没有进价，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few sales: sixteen weeks are needed.</source>
        <translation>销售记录太少：至少需要十六周。</translation>
    </message>
    <message>
        <source>Replaying the past with other orders</source>
        <translation>正在用别的订货方式重演过去</translation>
    </message>
    <message numerus="yes">
        <source>Use the best limits for %Ln items</source>
        <translation>
            <numerusform>%Ln 个商品使用最佳上下限</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the best limits for this item</source>
        <translation>此商品使用最佳上下限</translation>
    </message>
    <message>
        <source>What would the suggestions have cost you? Ctrl Enter replays your own past.</source>
        <translation>按订货建议会花多少钱？Ctrl Enter 用您自己的过去重演一遍。</translation>
    </message>
    <message>
        <source>No sure difference: between %1 dearer and %2 cheaper than the best minimum and maximum.</source>
        <translation>没有明确差别：与最佳上下限相比，在贵 %1 到省 %2 之间。</translation>
    </message>
    <message>
        <source>%1 cheaper than the best minimum and maximum (nine in ten chances: %2 to %3).</source>
        <translation>比最佳上下限省 %1（九成可能在 %2 至 %3 之间）。</translation>
    </message>
    <message>
        <source>%1 dearer than the best minimum and maximum (nine in ten chances: %2 to %3).</source>
        <translation>比最佳上下限贵 %1（九成可能在 %2 至 %3 之间）。</translation>
    </message>
    <message>
        <source>Of the %1 that the suggestions cost, %2 cannot be avoided by anybody, minimum quantities and packs cost %3, and not knowing the future costs %4.</source>
        <translation>订货建议共花 %1：其中 %2 谁也省不了，起订量和包装多花 %3，不知道未来多花 %4。</translation>
    </message>
    <message>
        <source>All start with the same stock and meet the same demand; what days without stock would have sold is estimated.</source>
        <translation>各种方式的期初库存和需求都相同；缺货日本来能卖多少是估计的。</translation>
    </message>
    <message>
        <source>%1 of demand served, stock worth %2, cost %3</source>
        <translation>满足需求 %1，库存价值 %2，成本 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of safety: %1</source>
        <translation>
            <numerusform>安全天数 %Ln 天：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>订货建议</translation>
    </message>
    <message>
        <source>as they are: %1</source>
        <translation>现状：%1</translation>
    </message>
    <message>
        <source>a lost sale taken to cost %1 times as much: %2</source>
        <translation>损失一笔销售按 %1 倍计：%2</translation>
    </message>
    <message>
        <source>told %1, seen %2</source>
        <translation>预告 %1，实际 %2</translation>
    </message>
    <message>
        <source>told chance; upwards: ran short</source>
        <translation>预告的可能性；向上：实际缺货</translation>
    </message>
    <message>
        <source>%1: limits fixed</source>
        <translation>%1：上下限已固定</translation>
    </message>
    <message numerus="yes">
        <source>Limits of %Ln items fixed</source>
        <translation>
            <numerusform>已固定 %Ln 个商品的上下限</numerusform>
        </translation>
    </message>
    <message>
        <source>What orders would have cost</source>
        <translation>各种订货方式的成本</translation>
    </message>
    <message>
        <source>What service costs in stock</source>
        <translation>服务水平要占多少库存</translation>
    </message>
    <message>
        <source>Chance of running short</source>
        <translation>缺货可能性</translation>
    </message>
    <message>
        <source>Items, first those for which limits were cheaper</source>
        <translation>商品（用上下限更便宜的在前）</translation>
    </message>
    <message>
        <source>Orders by</source>
        <translation>订货方式</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>订货</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Served by limits</source>
        <translation>上下限满足</translation>
    </message>
    <message>
        <source>by limits</source>
        <translation>用上下限</translation>
    </message>
    <message>
        <source>by best limits</source>
        <translation>用最佳上下限</translation>
    </message>
    <message>
        <source>by foresight</source>
        <translation>预知未来</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Nothing is replayed yet.</source>
        <translation>还没有重演。</translation>
    </message>
    <message>
        <source>Nothing is replayed yet: Ctrl Enter does it.</source>
        <translation>还没有重演：按 Ctrl Enter 开始。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>您的上下限</translation>
    </message>
    <message>
        <source>Best limits</source>
        <translation>最佳上下限</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>上下限</translation>
    </message>
    <message>
        <source>stock at cost; upwards: served</source>
        <translation>库存（成本）；向上：满足</translation>
    </message>
</context>
<context>
    <name>qm::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>qm::ReceiptDelegate</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As ordered: %Ln lines, nothing to do</source>
        <translation>
            <numerusform>与订单相符：%Ln 行，无需处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted yet: %Ln lines</source>
        <translation>
            <numerusform>尚未清点：%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted, in packs</source>
        <translation>清点（按包）</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
</context>
<context>
    <name>qm::ReceivingPage</name>
    <message>
        <source>Deliveries</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Without order</source>
        <translation>无订单</translation>
    </message>
    <message>
        <source>Scan: order, item or carton</source>
        <translation>扫描：订单、商品或箱码</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>按包</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Lines of the delivery</source>
        <translation>到货明细</translation>
    </message>
    <message>
        <source>Sold out until now</source>
        <translation>此前售罄</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>最近扫描</translation>
    </message>
    <message>
        <source>“%1” is no quantity of this item.</source>
        <translation>“%1”不是该商品的数量。</translation>
    </message>
    <message>
        <source>0 → %1</source>
        <translation>0 → %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Delivery place: %1</source>
        <translation>收货地点：%1</translation>
    </message>
    <message>
        <source>Post receipt</source>
        <translation>过账收货</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>next piece</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>按包</translation>
    </message>
    <message>
        <source>rest as ordered</source>
        <translation>其余按订单</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>post</source>
        <translation>过账</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries expected</source>
        <translation>
            <numerusform>预计 %Ln 批到货</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4</source>
        <translation>%1：%2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as ordered</source>
        <translation>
            <numerusform>%Ln 行相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <translation>
            <numerusform>%Ln 行待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln 行未清点</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订货 %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Their no.</source>
        <translation>对方货号</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Lasts to</source>
        <translation>可用至</translation>
    </message>
    <message>
        <source>Lost a day</source>
        <translation>每日损失</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Scan what came, or type its code into the scan field.</source>
        <translation>扫描到货商品，或在扫描框输入代码。</translation>
    </message>
    <message>
        <source>Nothing is expected. Mark orders as sent (Ctrl+3), or post a receipt without an order (Ctrl+N).</source>
        <translation>没有预计到货。请把订单标记为已发出 (Ctrl+3)，或无订单收货 (Ctrl+N)。</translation>
    </message>
    <message>
        <source>Scan: order, item or carton · last: %1</source>
        <translation>扫描：订单、商品或箱码 · 上次：%1</translation>
    </message>
    <message>
        <source>Nothing is counted yet. %1 takes all as ordered.</source>
        <translation>尚未清点。%1 全部按订单收货。</translation>
    </message>
    <message>
        <source>Receipt %1 posted</source>
        <translation>收货单 %1 已过账</translation>
    </message>
    <message>
        <source>Receipt undone: the goods are on order again</source>
        <translation>收货已撤销：货物恢复为在途</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未验收</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>索赔</translation>
    </message>
    <message>
        <source>%1 came with it</source>
        <translation>%1 一同到货</translation>
    </message>
    <message>
        <source>Count every line of a delivery that arrived unchecked. %1 takes the rest as it is.</source>
        <translation>未验收的到货须清点每一行。%1 其余照单。</translation>
    </message>
    <message>
        <source>Say what happens to what differs, and when what does not keep expires; then post.</source>
        <translation>请先处理差异并填写保质商品的到期日，再过账。</translation>
    </message>
    <message>
        <source>%1 arrived, unchecked: on hand, not yet available</source>
        <translation>%1 已到未验收：在库，暂不可用</translation>
    </message>
    <message>
        <source>Receipt %1 posted. %2 writes the claim letter.</source>
        <translation>收货单 %1 已过账。%2 生成索赔函。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this delivery: there is nothing to claim.</source>
        <translation>本次到货没有差异，无需索赔。</translation>
    </message>
    <message>
        <source>Claim letter written: %1</source>
        <translation>索赔函已写入：%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Count each line.&lt;/b&gt;</source>
        <translation>&lt;b&gt;请逐行清点。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Of what %1 is asked for, %2 comes: the ordered quantities show once a line is counted.</source>
        <translation>向 %1 订的货通常只到 %2：每行清点后才显示订货数量。</translation>
    </message>
    <message>
        <source>&lt;b&gt;All as on the note?&lt;/b&gt;</source>
        <translation>&lt;b&gt;与送货单一致？&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; takes the rest as it is, &lt;b&gt;%2&lt;/b&gt; posts</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 其余照单收下，&lt;b&gt;%2&lt;/b&gt; 过账</translation>
    </message>
    <message>
        <source>&lt;b&gt;All as ordered?&lt;/b&gt;</source>
        <translation>&lt;b&gt;与订单一致？&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; takes the rest as ordered, &lt;b&gt;%2&lt;/b&gt; posts</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 其余按订单收下，&lt;b&gt;%2&lt;/b&gt; 过账</translation>
    </message>
    <message>
        <source>or &lt;b&gt;%1&lt;/b&gt;: arrived, unchecked, not yet available</source>
        <translation>或 &lt;b&gt;%1&lt;/b&gt;：已到未验，暂不可用</translation>
    </message>
    <message>
        <source>Count each line: %1 often sends less than ordered.</source>
        <translation>请逐行清点：%1 常常少送。</translation>
    </message>
</context>
<context>
    <name>qm::RejectedRowsPanel</name>
    <message>
        <source>Rejected rows – put a value right (F2) and try again</source>
        <translation>被拒绝的行 – 改正数值 (F2) 后重试</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>没有被拒绝的行。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Try these rows again</source>
        <translation>重试这些行(&amp;T)</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
</context>
<context>
    <name>qm::ReliabilityDiagram</name>
    <message>
        <source>%1 promised, %2 kept</source>
        <translation>承诺 %1，实际 %2</translation>
    </message>
    <message>
        <source>promised; upwards: kept</source>
        <translation>横：承诺；纵：实际</translation>
    </message>
</context>
<context>
    <name>qm::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>At the opening of</source>
        <translation>该日开始时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What lies where: on hand, reserved, available, on order and its value.</source>
        <translation>各处有什么：现有、已预留、可用、在途订购及其价值。</translation>
    </message>
    <message>
        <source>Items and value of stock by category.</source>
        <translation>按类别的商品数和库存价值。</translation>
    </message>
    <message>
        <source>Items and value of stock by place.</source>
        <translation>按地点的商品数和库存价值。</translation>
    </message>
    <message>
        <source>How long the stock of each item has been here, by value.</source>
        <translation>每种商品的库存已存放多久，按价值计。</translation>
    </message>
    <message>
        <source>The value of stock by moving average and by FIFO.</source>
        <translation>按移动平均和先进先出计算的库存价值。</translation>
    </message>
    <message>
        <source>Every line of the stock ledger.</source>
        <translation>库存账的每一行。</translation>
    </message>
    <message>
        <source>Items by their share of sales (ABC) and by how steadily they sell (XYZ).</source>
        <translation>按销售占比（ABC）和销售平稳程度（XYZ）划分的商品。</translation>
    </message>
    <message>
        <source>Lots by the day until which they may be sold.</source>
        <translation>按可售截止日排列的批次。</translation>
    </message>
    <message>
        <source>Stock that has not sold for long, and what it is worth.</source>
        <translation>长期未售出的库存及其价值。</translation>
    </message>
    <message>
        <source>Suppliers by lead time, days kept and deliveries complete.</source>
        <translation>供应商的交货期、准时率和足量交货率。</translation>
    </message>
    <message>
        <source>How much of what was asked for was there, beside the goal.</source>
        <translation>需求中有货满足的比例，与目标对照。</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>保存或打印</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>save or print</source>
        <translation>保存或打印</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 here; a file holds all</source>
        <translation>%1，此处为前 %2 行；保存的文件包含全部</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报表</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>没有可报告的内容。</translation>
    </message>
</context>
<context>
    <name>qm::ReturnDecisionDialog</name>
    <message>
        <source>Decide %1</source>
        <translation>决定 %1</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>quantity, item, what the customer says</comment>
        <translation>%1 × %2：%3</translation>
    </message>
    <message>
        <source>The goods go</source>
        <translation>货物去向</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>The customer gets</source>
        <translation>客户得到</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>Choose the supplier who takes the goods back.</source>
        <translation>请选择收回货物的供应商。</translation>
    </message>
    <message>
        <source>So many were not shipped, or have come back already.</source>
        <translation>没有发出这么多，或已经退回过。</translation>
    </message>
</context>
<context>
    <name>qm::ReturnDialog</name>
    <message>
        <source>Return or complaint</source>
        <translation>退货或投诉</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>销售订单</translation>
    </message>
    <message>
        <source>number; empty where there was none</source>
        <translation>编号；没有则留空</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU, barcode or name</source>
        <translation>SKU、条码或名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>客户的说法</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Comes in at</source>
        <translation>入库地点</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>供货方</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>from the counter, unnamed</source>
        <translation>柜台，不记名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer&apos;s name, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Say what came back: type or scan an item.</source>
        <translation>请说明退回了什么：输入或扫描商品。</translation>
    </message>
    <message>
        <source>Write down the reason, in the customer’s words.</source>
        <translation>请写下原因，用客户的话。</translation>
    </message>
    <message>
        <source>There is no such customer: type a part of the name or code.</source>
        <translation>没有这个客户：请输入名称或代码的一部分。</translation>
    </message>
    <message>
        <source>So many were not shipped for %1, or have come back already.</source>
        <translation>订单 %1 没有发出这么多，或已经退回过。</translation>
    </message>
    <message>
        <source>This item is not in order %1.</source>
        <translation>订单 %1 里没有这个商品。</translation>
    </message>
    <message>
        <source>“%1” is not a quantity of this item.</source>
        <translation>“%1”不是该商品的数量。</translation>
    </message>
</context>
<context>
    <name>qm::ReturnsPage</name>
    <message>
        <source>Which cases</source>
        <translation>哪些个案</translation>
    </message>
    <message>
        <source>Filter by number, customer, item or reason</source>
        <translation>按编号、客户、商品或原因筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Returns and complaints</source>
        <translation>退货与投诉</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>写回信</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新个案</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>one step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>新个案</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>回信</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln 个个案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln 个逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>没有要做的了</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>from the counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>销售订单</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>供货方</translation>
    </message>
    <message>
        <source>Comes in at</source>
        <translation>入库地点</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>受理于</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>The customer gets</source>
        <translation>客户得到</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>a refund, amount, currency</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1（满分 5）</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>没有问</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未结案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>No returns or complaints here. Take one up (Ctrl+N).</source>
        <translation>这里没有退货或投诉。受理一个（Ctrl+N）。</translation>
    </message>
    <message>
        <source>Case taken up</source>
        <translation>个案已受理</translation>
    </message>
    <message>
        <source>%1 is decided</source>
        <translation>%1 已决定</translation>
    </message>
    <message>
        <source>Close %1. Is the customer satisfied?</source>
        <translation>结案 %1。客户满意吗？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>1, not at all</source>
        <translation>1，很不满意</translation>
    </message>
    <message>
        <source>5, very</source>
        <translation>5，很满意</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 已结案</translation>
    </message>
    <message>
        <source>%1 is withdrawn</source>
        <translation>%1 已撤回</translation>
    </message>
    <message>
        <source>%1 is open again, and its goods are where they were</source>
        <translation>%1 重新待处理，货物回到原处</translation>
    </message>
    <message>
        <source>%1 is not closed any more</source>
        <translation>%1 不再是已结案</translation>
    </message>
    <message>
        <source>Writing the e-mail</source>
        <translation>正在写邮件</translation>
    </message>
</context>
<context>
    <name>qm::SalesOrderDialog</name>
    <message>
        <source>Sales order</source>
        <translation>销售订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>发货地点</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Reserved until</source>
        <translation>预留至</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>对方单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>SKU, barcode or name, then Enter</source>
        <translation>货号、条码或名称，然后按 Enter</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>No lines yet: type or scan an item above.</source>
        <translation>还没有明细：请在上方输入或扫描商品。</translation>
    </message>
    <message>
        <source>Sales order %1</source>
        <translation>销售订单 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer&apos;s name, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There are no customers yet: enter one on the page Customers first.</source>
        <translation>还没有客户：请先在“客户”页新建。</translation>
    </message>
    <message>
        <source>“%1” is not a quantity of this item.</source>
        <translation>“%1”不是该商品的数量。</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>“%1”不是价格。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, &lt;b&gt;%1 %2&lt;/b&gt;</source>
        <translation>
            <numerusform>%Ln 行，&lt;b&gt;%1 %2&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who orders: type a part of the name or code.</source>
        <translation>请选择客户：输入名称或代码的一部分。</translation>
    </message>
    <message>
        <source>Add what is ordered: type or scan an item.</source>
        <translation>请添加所订商品：输入或扫描。</translation>
    </message>
    <message>
        <source>A line’s amount is too large.</source>
        <translation>某行金额过大。</translation>
    </message>
</context>
<context>
    <name>qm::SalesOrdersPage</name>
    <message>
        <source>Which orders</source>
        <translation>显示哪些订单</translation>
    </message>
    <message>
        <source>Filter by number, customer or reference</source>
        <translation>按单号、客户或对方单号筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>销售订单</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Picking list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Confirm and reserve</source>
        <translation>确认并预留</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>标为已送达</translation>
    </message>
    <message>
        <source>Mark as invoiced</source>
        <translation>标为已开票</translation>
    </message>
    <message>
        <source>Close order</source>
        <translation>关闭订单</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>one step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>picking list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln 张订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, &lt;b&gt;%1 %2&lt;/b&gt;</source>
        <translation>
            <numerusform>%Ln 行，&lt;b&gt;%1 %2&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Wanted on</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Reserved until</source>
        <translation>预留至</translation>
    </message>
    <message>
        <source>Leaves from</source>
        <translation>发货地点</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>对方单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Back orders</source>
        <translation>缺货待补</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已留</translation>
    </message>
    <message>
        <source>Can leave</source>
        <translation>可发日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Back order</source>
        <translation>缺货待补</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>Ship what there is</source>
        <translation>有多少发多少</translation>
    </message>
    <message>
        <source>%1 is shipped as %2</source>
        <translation>%1 已发货，单号 %2</translation>
    </message>
    <message>
        <source>%1: a part is shipped as %2</source>
        <translation>%1：部分已发货，单号 %2</translation>
    </message>
    <message>
        <source>%1 is marked as %2</source>
        <translation>%1 已标为%2</translation>
    </message>
    <message>
        <source>Why is %1 cancelled? What is held for it is free again.</source>
        <translation>为什么取消 %1？为它预留的库存会重新可用。</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>Nothing is held for an order: there is nothing to pick.</source>
        <translation>没有为订单预留的货：没有要拣的。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Writing the picking list</source>
        <translation>正在写拣货单</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>edit a draft</source>
        <translation>编辑草稿</translation>
    </message>
    <message>
        <source>No orders here. Enter one (Ctrl+N), or import them (Ctrl+Shift+I).</source>
        <translation>这里没有订单。请新建（Ctrl+N）或导入（Ctrl+Shift+I）。</translation>
    </message>
    <message>
        <source>Take up a return</source>
        <translation>受理退货</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Return taken up: decide it on the page Returns and complaints</source>
        <translation>退货已受理：请在“退货与投诉”页作出决定</translation>
    </message>
</context>
<context>
    <name>qm::SearchPalette</name>
    <message>
        <source>Search items, orders, suppliers, actions</source>
        <translation>搜索商品、订单、供应商、操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>count list</source>
        <translation>盘点单</translation>
    </message>
</context>
<context>
    <name>qm::SettingsPage</name>
    <message>
        <source>Company, as printed on orders</source>
        <translation>公司（印在订单上）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone, mail, tax number</source>
        <translation>电话、邮箱、税号</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>发票地址</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>采购员</translation>
    </message>
    <message>
        <source>Order numbers begin with</source>
        <translation>订单编号前缀</translation>
    </message>
    <message>
        <source>Sales rows that are not goods</source>
        <translation>非商品的销售行</translation>
    </message>
    <message>
        <source>Codes or patterns, one a line; * stands for anything.</source>
        <translation>代码或模式，每行一个；* 代表任意内容。</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>订货</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Holding stock costs a year</source>
        <translation>库存持有成本（每年）</translation>
    </message>
    <message>
        <source>One order costs</source>
        <translation>每张订单成本</translation>
    </message>
    <message>
        <source>One order line costs</source>
        <translation>每个订单行成本</translation>
    </message>
    <message>
        <source>Review every (days)</source>
        <translation>检查间隔（天）</translation>
    </message>
    <message>
        <source>Approval limit of a line</source>
        <translation>每行批准限额</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Order documents go to</source>
        <translation>订单单据存放于</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日期</translation>
    </message>
    <message>
        <source>For data that ends long ago: this day then stands for today until the program is closed.</source>
        <translation>用于很久以前结束的数据：在关闭程序前，此日视为今天。</translation>
    </message>
    <message>
        <source>Work as of</source>
        <translation>按此日工作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>设置已保存</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Delivery where nothing is agreed (days)</source>
        <translation>未约定时的交货期（天）</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Orders aim at</source>
        <translation>订货目标</translation>
    </message>
    <message>
        <source>Stock value meant to be</source>
        <translation>期望的库存金额</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>What pays</source>
        <translation>以收益为准</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>周期服务水平</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>What pays: pieces are added while one more is likely to earn more than holding it costs. Cycle service level: the chance that a delivery lasts until the next one. Fill rate: the share of demand served from stock.</source>
        <translation>以收益为准：只要多订一件的预期收益高于持有成本就继续增加。周期服务水平：一次到货能维持到下次到货的概率。满足率：由库存满足的需求占比。</translation>
    </message>
    <message>
        <source>A: the items that make 80 % of sales; B: those up to 95 %; C: the rest.</source>
        <translation>A：占销售额 80% 的商品；B：累计至 95% 的商品；C：其余商品。</translation>
    </message>
    <message>
        <source>Goal for class %1</source>
        <translation>%1 类的目标</translation>
    </message>
    <message>
        <source>Stock value, at least</source>
        <translation>库存金额下限</translation>
    </message>
    <message>
        <source>Stock value, at most</source>
        <translation>库存金额上限</translation>
    </message>
    <message>
        <source>Goal for items A, B, C</source>
        <translation>A、B、C 类商品的目标</translation>
    </message>
    <message>
        <source>The stock value’s upper end lies below its lower one.</source>
        <translation>库存金额的上限低于下限。</translation>
    </message>
    <message>
        <source>Take in files dropped into</source>
        <translation>自动导入放进此文件夹的文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>不监视任何文件夹</translation>
    </message>
    <message>
        <source>Make items that sales name</source>
        <translation>新建销售中出现的商品</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Every few seconds, while Quartermaster is open, each file is taken in as the last one with its headings was, and moved to the folder done. What a person must look at waits in the folder to-check and on Today.</source>
        <translation>Quartermaster 打开期间，每隔几秒按上次同样列标题的方式导入每个文件，然后移到 done 文件夹。需要人工检查的文件放在 to-check 文件夹，并列在“今天”页。</translation>
    </message>
    <message>
        <source>Tell of new alerts in the system’s tray</source>
        <translation>在系统托盘提示新预警</translation>
    </message>
</context>
<context>
    <name>qm::SettleCard</name>
    <message>
        <source>%1 came. Fresh goods keep until %2.</source>
        <translation>到货 %1。新鲜商品应可存至 %2。</translation>
    </message>
    <message>
        <source>%1 came.</source>
        <translation>到货 %1。</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>效期</translation>
    </message>
    <message>
        <source>Lot of %1</source>
        <translation>%1 的批次</translation>
    </message>
    <message>
        <source>Expiry of %1</source>
        <translation>%1 的效期</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>日 月 年</translation>
    </message>
    <message>
        <source>Expiry: no such day</source>
        <translation>效期：日期不存在</translation>
    </message>
    <message>
        <source>Ordered %1, came %2: %3 missing.</source>
        <translation>订 %1，到 %2：少 %3。</translation>
    </message>
    <message>
        <source>Ordered %1, came %2: %3 more.</source>
        <translation>订 %1，到 %2：多 %3。</translation>
    </message>
    <message>
        <source>%1 came, %2 damaged: %3.</source>
        <translation>到 %1，破损 %2：%3。</translation>
    </message>
    <message>
        <source>%1 came; nobody ordered it.</source>
        <translation>到 %1；无人订货。</translation>
    </message>
    <message>
        <source>Keeps until %1; fresh goods until %2, and at least %3 is asked.</source>
        <translation>保质期至 %1；新鲜商品可保存至 %2，至少须到 %3。</translation>
    </message>
</context>
<context>
    <name>qm::SettlePanel</name>
    <message numerus="yes">
        <source>To settle: %Ln lines</source>
        <translation>
            <numerusform>待处理：%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>无待处理</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be posted</source>
        <translation>将要过账</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订</translation>
    </message>
    <message>
        <source>Ordered, %1</source>
        <translation>已订，%1</translation>
    </message>
    <message>
        <source>Short or not counted yet</source>
        <translation>缺少或尚未清点</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>More than ordered</source>
        <translation>多于订单</translation>
    </message>
    <message>
        <source>Into stock, available</source>
        <translation>入库，可用</translation>
    </message>
    <message>
        <source>Set aside or refused</source>
        <translation>隔离或拒收</translation>
    </message>
    <message>
        <source>One claim letter</source>
        <translation>一份索赔函</translation>
    </message>
    <message>
        <source>%1, %2 short</source>
        <translation>%1，短缺 %2</translation>
    </message>
    <message>
        <source>%1, %2 damaged</source>
        <translation>%1，破损 %2</translation>
    </message>
    <message>
        <source>%1, %2 extra</source>
        <translation>%1，多送 %2</translation>
    </message>
    <message>
        <source>collect</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Credit asked, net</source>
        <translation>要求退款（不含税）</translation>
    </message>
    <message>
        <source>%1, %2 with too short a date</source>
        <translation>%1，%2 件保质期过短</translation>
    </message>
</context>
<context>
    <name>qm::StandOutSales</name>
    <message>
        <source>one-off, left out</source>
        <translation>偶发，不计入</translation>
    </message>
    <message>
        <source>real demand</source>
        <translation>真实需求</translation>
    </message>
    <message>
        <source>left out until you say</source>
        <translation>确认前不计入</translation>
    </message>
    <message>
        <source>The sale counts as demand</source>
        <translation>该销售计入需求</translation>
    </message>
    <message>
        <source>The sale is left out</source>
        <translation>该销售不计入</translation>
    </message>
    <message>
        <source>Sales that stand far out</source>
        <translation>明显异常的销售</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>售出</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>qm::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>此处可用的按键</translation>
    </message>
</context>
<context>
    <name>qm::SuggestionDelegate</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>included</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不计入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not included: needs a look</source>
        <translation>未计入：需要查看</translation>
    </message>
    <message>
        <source>order by %1</source>
        <translation>%1 前下单</translation>
    </message>
    <message>
        <source>never included by themselves · N goes to the next one</source>
        <translation>不会自动计入 · 按 N 跳到下一行</translation>
    </message>
</context>
<context>
    <name>qm::SuggestionsPage</name>
    <message>
        <source>No line is included: nothing to approve.</source>
        <translation>没有计入的行：无可批准。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln lines</source>
        <translation>
            <numerusform>批准 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln suppliers, %1 %2?</source>
        <translation>
            <numerusform>涉及 %Ln 个供应商，共 %1 %2？</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders made, %1. F6 writes their documents.</source>
        <translation>
            <numerusform>已生成 %Ln 张订单，共 %1。F6 生成单据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasting demand and working out orders</source>
        <translation>正在预测需求并计算订货</translation>
    </message>
    <message>
        <source>No approved order waits to be sent.</source>
        <translation>没有等待发出的已批准订单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders marked as sent</source>
        <translation>
            <numerusform>%Ln 张订单已标记为已发出</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Order suggestions</source>
        <translation>订货建议</translation>
    </message>
    <message>
        <source>As of %1 · best use of money first</source>
        <translation>截至 %1 · 资金最有效者优先</translation>
    </message>
    <message>
        <source>As of %1 · greatest loss for the money first</source>
        <translation>截至 %1 · 按每元可避免损失排序</translation>
    </message>
    <message>
        <source>Make suggestions</source>
        <translation>生成建议</translation>
    </message>
    <message>
        <source>Approve now</source>
        <translation>立即批准</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>look</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>include</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>split</source>
        <translation>移动/拆分</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>write</source>
        <translation>生成单据</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发出</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln lines&lt;/b&gt;:</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln 行&lt;/b&gt;：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 included, %2 snoozed, %3 to look at</source>
        <translation>计入 %1 · 暂缓 %2 · 待查看 %3</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>全部供应商</translation>
    </message>
    <message>
        <source>Due, snoozed, to look at (%1)</source>
        <translation>待订、暂缓、待查看（%1）</translation>
    </message>
    <message>
        <source>Due, snoozed, to look at</source>
        <translation>待订、暂缓、待查看</translation>
    </message>
    <message>
        <source>Due (%1)</source>
        <translation>待订（%1）</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>待查看（%1）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>avoids %1</source>
        <translation>可避免损失 %1</translation>
    </message>
    <message>
        <source>lost before arrival %1</source>
        <translation>到货前损失 %1</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered now.</source>
        <translation>现在无需订货。</translation>
    </message>
    <message>
        <source>No suggestions yet. Press Ctrl Enter: the demand of every item is forecast, and what to order is worked out from it.</source>
        <translation>尚无建议。按 Ctrl Enter：将预测每个商品的需求并据此计算订货。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>售完日期</translation>
    </message>
    <message>
        <source>Demand to
next chance</source>
        <translation>至下次到货
的需求</translation>
    </message>
    <message>
        <source>Loss
avoided</source>
        <translation>可避免
损失</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订货</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Suggested order lines by supplier</source>
        <translation>按供应商排列的订货建议</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Why this quantity</source>
        <translation>为什么是这个数量</translation>
    </message>
    <message>
        <source>“%1” is not a quantity of this item.</source>
        <translation>“%1”不是该商品的数量。</translation>
    </message>
    <message>
        <source>%1 of %2 is more than ten times the usual %3. Keep it?</source>
        <translation>%2 的 %1 超过平时 %3 的十倍。保留吗？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>This item was never counted: count it first.</source>
        <translation>该商品从未盘点：请先盘点。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines included</source>
        <translation>
            <numerusform>已计入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines left out</source>
        <translation>
            <numerusform>%Ln 行不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: snoozed to %2</source>
        <translation>%1：暂缓至 %2</translation>
    </message>
    <message>
        <source>%1: awake again</source>
        <translation>%1：已取消暂缓</translation>
    </message>
    <message>
        <source>How much may these orders cost? Empty: no limit.</source>
        <translation>这些订单最多花多少？留空为不限。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>Which item, and how many?</source>
        <translation>哪个商品，多少？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>已添加一行</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>货号或条码</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>No other supplier sells %1.</source>
        <translation>没有其他供应商供应 %1。</translation>
    </message>
    <message>
        <source>%1: to which supplier, and how many of %2?</source>
        <translation>%1：移到哪个供应商，%2 中移多少？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>“%1” is not a part of this line.</source>
        <translation>“%1”不是该行的一部分。</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <translation>%1：已移到 %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; selected</source>
        <translation>
            <numerusform>已选 &lt;b&gt;%Ln 行&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>%1 · &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1: %2 pieces, &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>%1 · %2 件 · &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities changed</source>
        <translation>
            <numerusform>已更改 %Ln 个数量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines snoozed</source>
        <translation>
            <numerusform>已暂缓 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines awake again</source>
        <translation>
            <numerusform>已恢复 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out orders within the budget</source>
        <translation>正在按预算计算订货</translation>
    </message>
    <message>
        <source>The sale counts as demand. Make suggestions anew: Shift F5.</source>
        <translation>该销售计入需求。请按 Shift F5 重新生成建议。</translation>
    </message>
    <message>
        <source>The sale is left out. Make suggestions anew: Shift F5.</source>
        <translation>该销售不计入。请按 Shift F5 重新生成建议。</translation>
    </message>
    <message>
        <source>Approving orders</source>
        <translation>正在批准订单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln above your limit</source>
        <translation>
            <numerusform>%Ln 行超出您的限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <translation>
            <numerusform>%Ln 行已暂缓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln 行待查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未计入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is left out</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Write documents</source>
        <translation>生成单据</translation>
    </message>
    <message>
        <source>Choose a line that can be ordered first.</source>
        <translation>请先选择一行可订购的商品。</translation>
    </message>
</context>
<context>
    <name>qm::SupplierDialog</name>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Our customer number</source>
        <translation>我方客户编号</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>交货期（天）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>It varies by days</source>
        <translation>波动（天）</translation>
    </message>
    <message>
        <source>Order until</source>
        <translation>截单时间</translation>
    </message>
    <message>
        <source>any time, or 15:00</source>
        <translation>任何时间，或 15:00</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>起订额</translation>
    </message>
    <message>
        <source>Order days: none ticked means any day</source>
        <translation>订货日：不勾选表示每天</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>与程序相同</translation>
    </message>
    <message>
        <source>Enter a code: a short name that files know him by.</source>
        <translation>请填写代码：文件中使用的简称。</translation>
    </message>
    <message>
        <source>Enter a currency of three letters, like EUR.</source>
        <translation>请填写三个字母的货币，如 EUR。</translation>
    </message>
    <message>
        <source>The lead time is a number of days, 0 to 3650.</source>
        <translation>交货期为天数，0 到 3650。</translation>
    </message>
    <message>
        <source>How far the lead time varies is a number of days.</source>
        <translation>交货期波动应为天数。</translation>
    </message>
    <message>
        <source>Order until is a time like 15:00, or empty.</source>
        <translation>截单时间如 15:00，或留空。</translation>
    </message>
    <message>
        <source>The minimum order is an amount.</source>
        <translation>起订额应为金额。</translation>
    </message>
</context>
<context>
    <name>qm::SuppliersPage</name>
    <message>
        <source>Filter by name or code</source>
        <translation>按名称或代码筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>供货条件</translation>
    </message>
    <message>
        <source>Terms of the supplier</source>
        <translation>该供应商的供货条件</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>新建供应商</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>供货条件</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers</source>
        <translation>
            <numerusform>%Ln 个供应商</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>交货期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days as agreed</source>
        <translation>
            <numerusform>约定 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>未约定</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>%1 days over %2</source>
        <translation>%1 天，依据 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln 批到货</numerusform>
        </translation>
    </message>
    <message>
        <source>no delivery yet</source>
        <translation>尚无到货</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>订货日</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>起订额</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>未到金额</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>足量率</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Their no.</source>
        <translation>对方货号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>MOQ</source>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>阶梯价</translation>
    </message>
    <message>
        <source>No suppliers yet. Enter one (Ctrl+N), or import suppliers and terms.</source>
        <translation>还没有供应商。请新建 (Ctrl+N)，或导入供应商和供货条件。</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>add an item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Days, the last first</source>
        <translation>天数（最近在前）</translation>
    </message>
    <message>
        <source>Came in full</source>
        <translation>足量到货</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>%1: terms changed</source>
        <translation>%1：条款已更改</translation>
    </message>
    <message>
        <source>Terms added</source>
        <translation>已添加条款</translation>
    </message>
    <message>
        <source>No terms yet: without a price nothing is ordered here. Add an item (A), or import terms (Ctrl+Shift+I).</source>
        <translation>尚无条款：没有价格就无法在此订货。按 A 添加商品，或导入条款（Ctrl+Shift+I）。</translation>
    </message>
    <message numerus="yes">
        <source>Terms of %Ln items changed</source>
        <translation>
            <numerusform>已更改 %Ln 种商品的供货条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qm::TableBar</name>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>qm::TableColumns</name>
    <message>
        <source>As at first</source>
        <translation>恢复原样</translation>
    </message>
</context>
<context>
    <name>qm::TermDialog</name>
    <message>
        <source>Terms</source>
        <translation>供货条件</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方货号</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>对方品名</translation>
    </message>
    <message>
        <source>Price of one unit</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Minimum quantity</source>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>交货期（天）</translation>
    </message>
    <message>
        <source>as the supplier</source>
        <translation>同供应商</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Price breaks</source>
        <translation>阶梯价</translation>
    </message>
    <message>
        <source>100:2.35; 500:2.10</source>
        <translation>100:2.35; 500:2.10</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>满 %2 件 %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Enter the price of one unit.</source>
        <translation>请填写单价。</translation>
    </message>
    <message>
        <source>The minimum quantity is a number above 0.</source>
        <translation>起订量应大于 0。</translation>
    </message>
    <message>
        <source>The pack is a number above 0.</source>
        <translation>包装应大于 0。</translation>
    </message>
    <message>
        <source>The lead time is a number of days, 0 to 3650.</source>
        <translation>交货期为天数，0 到 3650。</translation>
    </message>
    <message>
        <source>Price breaks look like 100:2.35; 500:2.10, with rising quantities.</source>
        <translation>阶梯价如 100:2.35; 500:2.10，数量递增。</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>A further item from %1</source>
        <translation>%1 的新商品</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>截止日早于生效日。</translation>
    </message>
</context>
<context>
    <name>qm::TodayPage</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日，%1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format of the Today page&apos;s title</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>导入销售…</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>chart as table</source>
        <translation>图表转表格</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln 个地点</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales up to %1</source>
        <translation>销售截至 %1</translation>
    </message>
    <message>
        <source>To do: &lt;b&gt;%1&lt;/b&gt; · at stake &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>待办：&lt;b&gt;%1&lt;/b&gt; · 涉及金额 &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Stock value, at cost</source>
        <translation>库存价值（按成本）</translation>
    </message>
    <message>
        <source>Days of stock</source>
        <translation>库存天数</translation>
    </message>
    <message>
        <source>%1 in a month, from %2</source>
        <translation>一个月 %1，原为 %2</translation>
    </message>
    <message>
        <source>Demand served from stock</source>
        <translation>现货满足率</translation>
    </message>
    <message>
        <source>Stock turns a year</source>
        <translation>年周转次数</translation>
    </message>
    <message>
        <source>%1 in a year, from %2</source>
        <translation>一年 %1，原为 %2</translation>
    </message>
    <message>
        <source>Idle stock</source>
        <translation>呆滞库存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items, 90 days</source>
        <translation>
            <numerusform>%Ln 个商品，90 天</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Money at stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Sold, 28 days</source>
        <translation>28 天销量</translation>
    </message>
    <message>
        <source>Margin in them</source>
        <translation>所含毛利</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>50 % from</source>
        <translation>50% 自</translation>
    </message>
    <message>
        <source>50 % to</source>
        <translation>50% 至</translation>
    </message>
    <message>
        <source>90 % from</source>
        <translation>90% 自</translation>
    </message>
    <message>
        <source>90 % to</source>
        <translation>90% 至</translation>
    </message>
    <message>
        <source>Stock value and orders</source>
        <translation>库存价值与订单</translation>
    </message>
    <message>
        <source>Changed most since last week</source>
        <translation>较上周变化最大</translation>
    </message>
    <message>
        <source>Count first</source>
        <translation>先盘点</translation>
    </message>
    <message>
        <source>The chart’s numbers</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无待办事项。</translation>
    </message>
    <message>
        <source>Not enough sales to compare two weeks.</source>
        <translation>销售不足两周，无法比较。</translation>
    </message>
    <message>
        <source>Everything that sells has been counted.</source>
        <translation>在售商品均已盘点。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>sold in the week before, sold in the last week</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items never counted</source>
        <translation>
            <numerusform>%Ln 种商品从未盘点</numerusform>
        </translation>
    </message>
    <message>
        <source>pieces sold, week to %1</source>
        <translation>截至 %1 一周的销量（件）</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Known once suggestions are made.</source>
        <translation>生成订货建议后即可得知。</translation>
    </message>
    <message>
        <source>The stock’s value is not known: count items, and give them a cost.</source>
        <translation>库存金额未知：请盘点商品并填写成本。</translation>
    </message>
</context>
<context>
    <name>qm::TopBar</name>
    <message>
        <source>All places</source>
        <translation>全部地点</translation>
    </message>
    <message>
        <source>Search items, orders, suppliers, actions</source>
        <translation>搜索商品、订单、供应商、操作</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>qm::WayChoice</name>
    <message>
        <source>Claim credit</source>
        <translation>索赔退款</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>后补到货</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>qm::WelcomePage</name>
    <message>
        <source>Welcome to Quartermaster</source>
        <translation>欢迎使用 Quartermaster</translation>
    </message>
    <message>
        <source>Bring in sales, stock and supplier terms, and see what will run out, when, and what to order.</source>
        <translation>导入销售、库存和供货条件，即可看到什么将售完、何时售完、该订什么。</translation>
    </message>
    <message>
        <source>Open the sample warehouse</source>
        <translation>打开示例仓库</translation>
    </message>
    <message>
        <source>Two years of a real shop, with made-up suppliers. Nothing in it can be broken.</source>
        <translation>一家真实店铺两年的数据，供应商为虚构。可随意操作。</translation>
    </message>
    <message>
        <source>Import my files</source>
        <translation>导入我的文件</translation>
    </message>
    <message>
        <source>CSV from a till, a shop or a spreadsheet. Sales alone are enough to begin with.</source>
        <translation>收银机、店铺或表格的 CSV。只有销售数据也能开始。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Enter items and suppliers by hand.</source>
        <translation>手工录入商品和供应商。</translation>
    </message>
</context>
<context>
    <name>qm::WhyPanel</name>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>lead time</comment>
        <translation>
            <numerusform>%1，%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on time</source>
        <translation>%1，准时率 %2</translation>
    </message>
    <message>
        <source>This item was never counted: its stock is unknown, so nothing can be planned. Count it first.</source>
        <translation>该商品从未盘点：库存未知，无法计划。请先盘点。</translation>
    </message>
    <message>
        <source>%1 is late, now expected %2</source>
        <translation>%1 逾期，现预计 %2 到</translation>
    </message>
    <message>
        <source>Chase late order</source>
        <translation>催迟交订单</translation>
    </message>
    <message>
        <source>Stock and forecast of %1</source>
        <translation>%1 的库存与预测</translation>
    </message>
</context>
<context>
    <name>qm::WindowSession</name>
    <message>
        <source>Open a warehouse</source>
        <translation>打开仓库</translation>
    </message>
    <message>
        <source>Warehouse files (*.qm);;All files (*)</source>
        <translation>仓库文件 (*.qm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Making the sample warehouse</source>
        <translation>正在创建示例仓库</translation>
    </message>
</context>
<context>
    <name>qm::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>qm::WorkingDayBar</name>
    <message>
        <source>No, work as of today</source>
        <translation>不，按今天工作</translation>
    </message>
    <message>
        <source>Sales end on %1.</source>
        <translation>销售数据止于 %1。</translation>
    </message>
    <message>
        <source>Work as of %1</source>
        <translation>按 %1 工作</translation>
    </message>
</context>
</TS>
