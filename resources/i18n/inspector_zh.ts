<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionCards</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Role or department</source>
        <translation>岗位或部门</translation>
    </message>
    <message>
        <source>The thing, and what is to be done with it</source>
        <translation>物品，以及要怎么处理</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
</context>
<context>
    <name>ActionHistory</name>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Due: {value}</source>
        <translation>期限：{value}</translation>
    </message>
    <message>
        <source>Found again by an inspection</source>
        <translation>检查再次发现</translation>
    </message>
    <message>
        <source>Found by an inspection</source>
        <translation>由检查发现</translation>
    </message>
    <message>
        <source>Look again on: {value}</source>
        <translation>复查日期：{value}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open again: the inspection that verified it was corrected</source>
        <translation>重新打开：核实它的检查已更正</translation>
    </message>
    <message>
        <source>Open again: the next inspection found it once more</source>
        <translation>重新打开：下一次检查再次发现</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已新建</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Person: {value}</source>
        <translation>人员：{value}</translation>
    </message>
    <message>
        <source>Photo edited; the original is kept</source>
        <translation>照片已编辑，原图保留</translation>
    </message>
    <message>
        <source>Priority: {value}</source>
        <translation>优先级：{value}</translation>
    </message>
    <message>
        <source>Role: {value}</source>
        <translation>岗位：{value}</translation>
    </message>
    <message>
        <source>The inspection was corrected</source>
        <translation>检查记录已更正</translation>
    </message>
    <message>
        <source>To verify again</source>
        <translation>重新待核实</translation>
    </message>
    <message>
        <source>Verified and closed</source>
        <translation>已核实并关闭</translation>
    </message>
    <message>
        <source>Verified: the next inspection found it in order</source>
        <translation>已核实：下一次检查合格</translation>
    </message>
    <message>
        <source>What becomes of it: {value}</source>
        <translation>处理方式：{value}</translation>
    </message>
    <message>
        <source>What: {value}</source>
        <translation>内容：{value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“After” photo added</source>
        <translation>已添加整改后照片</translation>
    </message>
    <message>
        <source>“Before” photo added</source>
        <translation>已添加整改前照片</translation>
    </message>
</context>
<context>
    <name>ActionKeys</name>
    <message>
        <source>Move the action back</source>
        <translation>退回整改措施</translation>
    </message>
    <message>
        <source>Move the action on: begun, done, verified</source>
        <translation>推进整改：开始、完成、核实</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>打开整改措施</translation>
    </message>
    <message>
        <source>To the column beside</source>
        <translation>到相邻的列</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>可执行的操作</translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>删除措施</translation>
    </message>
    <message>
        <source>Role or department</source>
        <translation>岗位或部门</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>整改内容</translation>
    </message>
    <message>
        <source>Write a date like {example}.</source>
        <translation>请输入日期，例如 {example}。</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Action: {action}</source>
        <translation>整改措施：{action}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>期限：{day}</translation>
    </message>
</context>
<context>
    <name>ActionScreen</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel the action…</source>
        <translation>取消整改措施…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>You did this work yourself: another person verifies it, or the next inspection.</source>
        <translation>这项工作由您完成：须由他人或下一次检查核实。</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>{day}完成</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>已附证据</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Red tag {number}</source>
        <translation>红牌 {number}</translation>
    </message>
    <message>
        <source>Red tag {number} of {day}</source>
        <translation>{day}的红牌 {number}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Verified by {name}</source>
        <translation>{name} 已核实</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Actions</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>An action starts from a failed item, or is opened here.</source>
        <translation>整改措施源自不合格项，也可在此新建。</translation>
    </message>
    <message>
        <source>As a board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>By the day they are due</source>
        <translation>按期限查看</translation>
    </message>
    <message>
        <source>Fewer filters show more.</source>
        <translation>减少筛选条件可显示更多。</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新建整改</translation>
    </message>
    <message>
        <source>No actions</source>
        <translation>没有整改措施</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的项</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>ActionsToClose</name>
    <message>
        <source>Actions to close</source>
        <translation>待完成的整改</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>AddEntryRow</name>
    <message>
        <source>Add: {what}</source>
        <translation>添加：{what}</translation>
    </message>
</context>
<context>
    <name>AddPhoto</name>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>%n items were judged alike by all.</source>
        <translation>
            <numerusform>有 %n 项大家的判断完全一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>α 系数</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa}: {reading}</source>
        <translation>科恩 κ 系数 {kappa}：{reading}</translation>
    </message>
    <message>
        <source>Each against all others</source>
        <translation>每人与其他所有人相比</translation>
    </message>
    <message>
        <source>Inspected by two</source>
        <translation>由两人检查</translation>
    </message>
    <message>
        <source>Inspections that are compared lie at most so far apart</source>
        <translation>两次检查最多相隔多久才作比较</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {alpha}: {reading}</source>
        <translation>克里彭多夫 α 系数 {alpha}：{reading}</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {alpha}: {reading}.</source>
        <translation>克里彭多夫 α 系数 {alpha}：{reading}。</translation>
    </message>
    <message numerus="yes">
        <source>No two inspectors judged the same subject within %n days.</source>
        <translation>
            <numerusform>%n 天内没有两位检查人检查过同一对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pairs of answers {share} agree.</source>
        <translation>
            <numerusform>%n 对答案中有 {share} 一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对数</translation>
    </message>
    <message>
        <source>People differ in {items}: the criterion may need other words.</source>
        <translation>大家对{items}看法不一：标准的表述可能需要修改。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>解读</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n inspectors</source>
        <translation>
            <numerusform>显示全部 %n 位检查人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n items</source>
        <translation>
            <numerusform>显示全部 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pairs: fewer than {least}. A longer period, or more days between inspections, has more.</source>
        <translation>配对太少：少于 {least} 对。延长时段或放宽两次检查的间隔，配对会更多。</translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>%n 天之内</numerusform>
        </translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>全部一致</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>几乎完全一致</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>尚不明确</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>不可靠</translation>
    </message>
    <message>
        <source>same subject, different inspectors, practice included</source>
        <translation>同一对象、不同检查人，含练习</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>微弱</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>较强</translation>
    </message>
    <message>
        <source>to be relied on</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <translation>配对太少</translation>
    </message>
    <message>
        <source>too few visits</source>
        <translation>检查次数太少</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>需谨慎</translation>
    </message>
    <message>
        <source>worse than chance</source>
        <translation>不如随机</translation>
    </message>
    <message numerus="yes">
        <source>{share} of %n pairs agree</source>
        <translation>
            <numerusform>%n 对中 {share} 一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Pasted.png</source>
        <translation>粘贴.png</translation>
    </message>
    <message>
        <source>Photo {time}</source>
        <translation>照片 {time}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>已移除：{name}</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n photo(s) are at other items too</source>
        <translation>
            <numerusform>%n 张照片也在其他项目中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are here already</source>
        <translation>
            <numerusform>%n 张照片已在此处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be added</source>
        <translation>
            <numerusform>%n 张图片无法添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is at {number} too</source>
        <translation>{name} 也在第 {number} 项</translation>
    </message>
    <message>
        <source>{name} is here already</source>
        <translation>{name} 已在此处</translation>
    </message>
</context>
<context>
    <name>BandBar</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>fault</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>full marks</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>0 分</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分得分</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>{limit}以内</translation>
    </message>
</context>
<context>
    <name>BrandSettings</name>
    <message>
        <source>A sample report with this brand</source>
        <translation>采用此品牌样式的示例报告</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Footer, on every page</source>
        <translation>页脚（每页）</translation>
    </message>
    <message>
        <source>Header, on every page</source>
        <translation>页眉（每页）</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信纸 (Letter)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Name on reports</source>
        <translation>报告上的名称</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>不用徽标</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; a large one is made smaller</source>
        <translation>PNG、JPEG 或 SVG；大图会自动缩小</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Reads well on white paper: {found} to 1, at least 4.5 to 1 is needed.</source>
        <translation>在白纸上清晰易读：对比度 {found}:1，至少需要 4.5:1。</translation>
    </message>
    <message>
        <source>Say when and where photos were taken</source>
        <translation>注明照片的拍摄时间和地点</translation>
    </message>
    <message>
        <source>Too pale on white paper: {found} to 1. It needs 4.5 to 1; choose a darker one.</source>
        <translation>在白纸上过浅：对比度 {found}:1，至少需要 4.5:1。请选择更深的颜色。</translation>
    </message>
    <message>
        <source>Write a colour like #2F4DB3.</source>
        <translation>请输入颜色，例如 #2F4DB3。</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Briefing on paper</source>
        <translation>纸质任务说明</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>阅读全文</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>保存须知</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Something went wrong inside Inspector</source>
        <translation>Inspector 内部出错</translation>
    </message>
    <message>
        <source>Your answers are on disk; you can go on. The details are in {file}; please send that file to whoever looks after Inspector.

{problem}</source>
        <translation>您的回答已保存到磁盘，可以继续。详细信息在 {file} 中，请将该文件发给 Inspector 的维护人员。

{problem}</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>正在生成报告</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n 次检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inspections done</source>
        <translation>
            <numerusform>已完成 %n 次检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>错过 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still due</source>
        <translation>
            <numerusform>还有 %n 次待做</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Only the last 53 weeks are shown.</source>
        <translation>仅显示最近 53 周。</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{most} a day</source>
        <translation>每天 {most} 次</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The camera says: {words}</source>
        <translation>相机提示：{words}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Enter draws, arrows move, Shift with arrows pulls, Page Up and Down choose, Delete removes</source>
        <translation>回车绘制，方向键移动，Shift 加方向键调整大小，Page Up 和 Page Down 选择，Delete 删除</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Everything is answered</source>
        <translation>全部已回答</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有不合格项</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Caption</source>
        <translation>照片说明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>照片内容</translation>
    </message>
    <message>
        <source>taken {day}, {time}</source>
        <translation>拍摄于 {day} {time}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>第 {number} 张，共 {all} 张</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys go from mark to mark, Enter shows what is behind.</source>
        <translation>方向键在各标记间移动，Enter 显示其背后的检查。</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>More about {chart}</source>
        <translation>{chart}：更多</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message numerus="yes">
        <source>%n faults to mend before it can be added</source>
        <translation>
            <numerusform>须先修正 %n 处错误才能添加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>添加到模板库</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新校验</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>It can be added</source>
        <translation>可以添加</translation>
    </message>
    <message numerus="yes">
        <source>It can be added. %n pieces of advice</source>
        <translation>
            <numerusform>可以添加。有 %n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>The file is as it should be.</source>
        <translation>文件符合要求。</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>第 {column} 列</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>{file} is in the library</source>
        <translation>{file} 已加入模板库</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Add “{name}”</source>
        <translation>添加“{name}”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>My sites</source>
        <translation>我的场所</translation>
    </message>
    <message numerus="yes">
        <source>Sites that you inspected in the last %n days</source>
        <translation>
            <numerusform>您在最近 %n 天内检查过的场所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockPopup</name>
    <message>
        <source>A minute earlier</source>
        <translation>早一分钟</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>晚一分钟</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>早一小时</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>晚一小时</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ClosedRoundsScreen</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个未达标</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed rounds</source>
        <translation>已结束的巡检</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>{when} 结束</translation>
    </message>
    <message>
        <source>mean {score}</source>
        <translation>平均 {score}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done} / {total}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An export is under way</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Closing the window stops it, and nothing of it is kept.</source>
        <translation>关闭窗口将停止导出，已导出的内容不会保留。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>继续导出</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation>将代码对准相机</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>此列为空</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message numerus="yes">
        <source>Take %n</source>
        <translation>
            <numerusform>取用 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row holds the heads</source>
        <translation>首行为标题</translation>
    </message>
    <message>
        <source>Which column is it?</source>
        <translation>选择哪一列？</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompactTop</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>已答 {answered} / {asked}</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Overview of the sites, PDF</source>
        <translation>场所总览 PDF</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Views and settings</source>
        <translation>视图与设置</translation>
    </message>
</context>
<context>
    <name>ComparePairs</name>
    <message>
        <source>Difference, with the 95&#xa0;% interval and p corrected for all pairs:</source>
        <translation>差值、95&#xa0;% 区间和 p 值，均已按全部配对校正：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pairs</source>
        <translation>
            <numerusform>另有 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} against {worse}: {points} ({range}), p {chance}</source>
        <translation>{better} 对比 {worse}：{points}（{range}），p {chance}</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message numerus="yes">
        <source>%n chart(s) will stand at the end of the overview</source>
        <translation>
            <numerusform>总览末尾将有 %n 张图表</numerusform>
        </translation>
    </message>
    <message>
        <source>A longer period or fewer filters show more.</source>
        <translation>延长时段或减少筛选条件试试。</translation>
    </message>
    <message>
        <source>Add to the overview</source>
        <translation>加入总览</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Filled: the whole interval is above (circle) or below (diamond) the target. Hollow: not clear yet. Practice inspections are left out, but under Agreement.</source>
        <translation>实心：整个区间高于（圆形）或低于（菱形）目标。空心：尚不明确。练习检查仅计入“一致性”。</translation>
    </message>
    <message>
        <source>Finished inspections are compared here: sites, sections, and how they go on.</source>
        <translation>这里对比已完成的检查：场所、部分和趋势。</translation>
    </message>
    <message>
        <source>Leave out what was added</source>
        <translation>移除已加入的图表</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新建检查</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的检查</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可对比的检查</translation>
    </message>
    <message>
        <source>Overview of the sites, PDF…</source>
        <translation>场所总览 PDF…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>{chart} is copied</source>
        <translation>已复制：{chart}</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year}年{quarter}季</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>A template has this id already. Choose another.</source>
        <translation>该标识已被其他模板使用，请另选一个。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy {title}?</source>
        <translation>复制“{title}”？</translation>
    </message>
    <message>
        <source>Id, in small Latin letters, digits and hyphens</source>
        <translation>标识：小写拉丁字母、数字和连字符</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and hyphens only: shop-floor.</source>
        <translation>只能使用小写拉丁字母、数字和连字符，例如 shop-floor。</translation>
    </message>
    <message>
        <source>The copy is your own: another title, another id, version 1. The original stays as it is.</source>
        <translation>副本归您所有：使用新的标题和标识，版本为 1。原模板保持不变。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>CorrectionLine</name>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correction: {reason}</source>
        <translation>更正：{reason}</translation>
    </message>
</context>
<context>
    <name>DateControl</name>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The year {year} is unusual here. Check it.</source>
        <translation>{year} 年不太寻常，请检查。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write one like {example}.</source>
        <translation>“{text}”不是日期。请按 {example} 的格式输入。</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>已答 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left that need(s) you</source>
        <translation>
            <numerusform>还有 %n 项需要您填写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>已撤销 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>取消整改</translation>
    </message>
    <message>
        <source>Cancel the action…</source>
        <translation>取消整改…</translation>
    </message>
    <message>
        <source>Cancel this action?</source>
        <translation>取消这项整改？</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>已取消：{what}</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>选择人员</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>In progress: {what}</source>
        <translation>进行中：{what}</translation>
    </message>
    <message>
        <source>It goes back to Open. What happened so far stays in its history.</source>
        <translation>将回到“待处理”，此前的经过仍保留。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Nobody has to do it any more. It stays among the closed ones, with your reason.</source>
        <translation>无需再执行。它将连同原因保留在已关闭项中。</translation>
    </message>
    <message>
        <source>Nothing is left to answer</source>
        <translation>没有待回答的项目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>已重新打开：{what}</translation>
    </message>
    <message>
        <source>Open it again first</source>
        <translation>请先重新打开</translation>
    </message>
    <message>
        <source>Open it again?</source>
        <translation>重新打开？</translation>
    </message>
    <message>
        <source>Say first that it is done; then another person verifies it</source>
        <translation>请先标记完成，再由他人核实</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>To verify: {what}</source>
        <translation>待核实：{what}</translation>
    </message>
    <message>
        <source>To “{column}”</source>
        <translation>移到“{column}”</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Verified and closed: {what}</source>
        <translation>已核实并关闭：{what}</translation>
    </message>
    <message>
        <source>What happens to an action is kept with who did it.</source>
        <translation>整改的每一步都会记录操作人。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>为何取消？</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>为何重新打开？</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>已添加：{name}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>信息已更改</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>检查信息</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>到访时间</translation>
    </message>
    <message>
        <source>Time of the visit, which a correction keeps</source>
        <translation>到访时间（更正时不变）</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message numerus="yes">
        <source>%n photo(s) of after</source>
        <translation>
            <numerusform>整改后照片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Is it done?</source>
        <translation>已完成？</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>It then waits for another person to verify it. A photo shows that it is so.</source>
        <translation>随后由他人核实。照片可作为证明。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>无不合格项</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume {what}</source>
        <translation>继续：{what}</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} / {asked}</translation>
    </message>
</context>
<context>
    <name>DraftCards</name>
    <message>
        <source>Its round is closed</source>
        <translation>所属巡检已关闭</translation>
    </message>
    <message>
        <source>Moved out of the round at {site}</source>
        <translation>已移出“{site}”的巡检</translation>
    </message>
</context>
<context>
    <name>DueCards</name>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Nothing more today.</source>
        <translation>今天没有其他计划了。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Say once what comes round, and when.</source>
        <translation>只需设定一次检查内容和时间。</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>DueDays</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 项整改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done}/{total}</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>Running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Time taken, minutes and seconds</source>
        <translation>用时（分和秒）</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>m:ss</source>
        <translation>分:秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write minutes and seconds, like 1:30.</source>
        <translation>“{text}”不是时间。请输入分和秒，例如 1:30。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆圈</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drag on the photo to draw a circle. Press a shape to move or change it.</source>
        <translation>在照片上拖动即可画圆圈。点按图形可移动或修改。</translation>
    </message>
    <message>
        <source>Drag on the photo to draw an arrow. Press a shape to move or change it.</source>
        <translation>在照片上拖动即可画箭头。点按图形可移动或修改。</translation>
    </message>
    <message>
        <source>Drag over a face or a name: in reports nobody can recognise it.</source>
        <translation>在人脸或姓名上拖动：报告中将无法辨认。</translation>
    </message>
    <message>
        <source>Draw on the photo</source>
        <translation>在照片上标注</translation>
    </message>
    <message>
        <source>Draw with your finger. Press a shape to move or change it.</source>
        <translation>用手指绘制。点按图形可移动或修改。</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>继续标注</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave without what you drew?</source>
        <translation>放弃所做的标注？</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Press where the words go. Press a shape to move or change it.</source>
        <translation>点按要放置文字的位置。点按图形可移动或修改。</translation>
    </message>
    <message>
        <source>Pull the edges; what is dark is not shown.</source>
        <translation>拖动边缘；变暗的部分不会显示。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The photo stays as it was before.</source>
        <translation>照片保持原样。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Words on the photo</source>
        <translation>照片上的文字</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>选择人员</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>或输入姓名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>EntryHeadRow</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>更改姓名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Say who</source>
        <translation>填写是谁</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>已答 {answered} / {asked}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A correction is of the same visit. Leave its time as it is.</source>
        <translation>更正针对的是同一次到访，请保留原来的时间。</translation>
    </message>
    <message>
        <source>A correction of this inspection is open already. Go on with that one; it is on Today.</source>
        <translation>该检查的更正已在进行中。请在“今天”页面继续。</translation>
    </message>
    <message>
        <source>A newer version of the program drew on a photo. Install that version to see it.</source>
        <translation>照片上的标注由更新版本的程序绘制。请安装该版本后查看。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote a schedule. Install that version to see it.</source>
        <translation>计划由较新版本的程序写入。请安装该版本后查看。</translation>
    </message>
    <message>
        <source>A round goes through {most} at most. Make two rounds of it.</source>
        <translation>一次巡检最多 {most} 处。请分成两次。</translation>
    </message>
    <message>
        <source>None of these inspections counts in a comparison. Choose finished ones that are not practice.</source>
        <translation>这些检查都不计入比较。请选择已完成且非练习的检查。</translation>
    </message>
    <message>
        <source>Say what is inspected.</source>
        <translation>请填写检查对象。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请写明要做什么。</translation>
    </message>
    <message>
        <source>Say what the round goes through.</source>
        <translation>请列出巡检对象。</translation>
    </message>
    <message>
        <source>Say why. The reason stands in the report.</source>
        <translation>请说明原因。原因会写入报告。</translation>
    </message>
    <message>
        <source>Something is missing. Give it, or the reason why it is missing.</source>
        <translation>内容不完整。请补全，或说明缺少的原因。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; what was written is safe.</source>
        <translation>磁盘已满。请腾出空间后重试；已写入的内容完好。</translation>
    </message>
    <message>
        <source>The file of a photo in the workspace is damaged. Bring it back from a backup.</source>
        <translation>工作区中一张照片的文件已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <source>The file of a photo is missing in the workspace. Bring it back from a backup.</source>
        <translation>工作区缺少一张照片的文件。请从备份恢复。</translation>
    </message>
    <message>
        <source>The picture {picture} of the template {template} is missing. Add the template again.</source>
        <translation>模板“{template}”缺少图片“{picture}”。请重新添加模板。</translation>
    </message>
    <message>
        <source>The program failed at it: {reason}.</source>
        <translation>程序在此处出错：{reason}。</translation>
    </message>
    <message>
        <source>The site has {subject} already. Use that one, or choose another name.</source>
        <translation>该场所已有“{subject}”。请直接选用，或换一个名称。</translation>
    </message>
    <message>
        <source>The system ended the export, perhaps because memory ran out. Nothing is written. Try again.</source>
        <translation>系统中止了导出，可能是内存不足。未写入任何文件。请重试。</translation>
    </message>
    <message>
        <source>The template in the library is damaged. Add it again from its file.</source>
        <translation>模板库中的该模板已损坏。请从文件重新添加。</translation>
    </message>
    <message>
        <source>The template {template} is not in the library.</source>
        <translation>模板库中没有“{template}”。</translation>
    </message>
    <message>
        <source>The workspace could not be brought up to date and is unchanged. A copy is at {backup}.</source>
        <translation>工作区升级失败，内容未变。副本位于 {backup}。</translation>
    </message>
    <message>
        <source>There is a template {template} already. Choose another id.</source>
        <translation>模板“{template}”已存在。请换一个标识。</translation>
    </message>
    <message>
        <source>This action is being worked on. Say first that it is done.</source>
        <translation>这项整改仍在进行。请先标记完成。</translation>
    </message>
    <message>
        <source>This action is done already. Verify it, or open it again.</source>
        <translation>这项整改已完成。请核实，或重新打开。</translation>
    </message>
    <message>
        <source>This action is not in the workspace.</source>
        <translation>工作区中没有这项整改。</translation>
    </message>
    <message>
        <source>This action is still open. Say first that it is done.</source>
        <translation>这项整改尚未处理。请先标记完成。</translation>
    </message>
    <message>
        <source>This action is verified and closed. Open it again to go on with it.</source>
        <translation>这项整改已核实并关闭。如需继续，请重新打开。</translation>
    </message>
    <message>
        <source>This action was cancelled. Open it again to go on with it.</source>
        <translation>这项整改已取消。如需继续，请重新打开。</translation>
    </message>
    <message>
        <source>This inspection is not as it was sealed: somebody or something changed it on the disk. Restore it from a backup.</source>
        <translation>该记录与封存时不一致：磁盘上的内容被改动过。请从备份恢复。</translation>
    </message>
    <message>
        <source>This inspection is not in the workspace.</source>
        <translation>工作区中没有该检查。</translation>
    </message>
    <message>
        <source>This inspection is not open any more. If it was finished, it is under Inspections.</source>
        <translation>该检查已不再处于打开状态。如已完成，可在“检查”中找到。</translation>
    </message>
    <message>
        <source>This inspection was corrected already. Open the correction and correct that one.</source>
        <translation>该检查已更正过。请打开更正后的记录，在其基础上再更正。</translation>
    </message>
    <message>
        <source>This inspection was not sealed by Inspector. Restore it from a backup.</source>
        <translation>该记录不是由 Inspector 封存的。请从备份恢复。</translation>
    </message>
    <message>
        <source>This inspection was written by a newer version of Inspector. Install that version.</source>
        <translation>该检查由更新版本的 Inspector 写入。请安装该版本。</translation>
    </message>
    <message>
        <source>This is not measured. Choose something else.</source>
        <translation>这无法衡量。请选择其他内容。</translation>
    </message>
    <message>
        <source>This person is not in the workspace. Choose another.</source>
        <translation>工作区中没有此人。请另选。</translation>
    </message>
    <message>
        <source>This person was merged into another one. Change that one.</source>
        <translation>此人已并入另一条目。请修改那一条。</translation>
    </message>
    <message>
        <source>This round is not there any more.</source>
        <translation>该巡检已不存在。</translation>
    </message>
    <message>
        <source>This schedule has ended or was changed already.</source>
        <translation>该计划已结束或已更改。</translation>
    </message>
    <message>
        <source>This schedule is not there any more.</source>
        <translation>该计划已不存在。</translation>
    </message>
    <message>
        <source>This site is not in the workspace. Choose another.</source>
        <translation>工作区中没有该场所。请另选。</translation>
    </message>
    <message>
        <source>This site was merged into another one. Change that one.</source>
        <translation>该场所已并入另一场所。请修改那一个。</translation>
    </message>
    <message>
        <source>This target is not there any more.</source>
        <translation>该目标已不存在。</translation>
    </message>
    <message>
        <source>This target was given up or changed already.</source>
        <translation>该目标已放弃或已更改。</translation>
    </message>
    <message>
        <source>This template has nothing to go through one by one. Choose another template.</source>
        <translation>此模板没有可逐一巡检的对象。请选择其他模板。</translation>
    </message>
    <message>
        <source>Version {version} of {template} is in the library with other content. A published version never changes: raise the version number in the file.</source>
        <translation>模板库中已有内容不同的“{template}”第 {version} 版。已发布的版本不可更改：请在文件中提高版本号。</translation>
    </message>
    <message>
        <source>What is inspected is not in the workspace. Choose another.</source>
        <translation>工作区中没有该检查对象。请另选。</translation>
    </message>
    <message>
        <source>What is inspected was merged into another one. Change that one.</source>
        <translation>该检查对象已并入另一个。请修改那一个。</translation>
    </message>
    <message>
        <source>What was drawn on a photo cannot be read, so the photo is not shown. Draw on it again.</source>
        <translation>无法读取照片上的标注，因此不显示该照片。请重新标注。</translation>
    </message>
    <message>
        <source>Who did the work cannot verify it. Let another person verify it, or the next inspection.</source>
        <translation>执行人不能自行核实。请由他人或下一次检查核实。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list. Choose an Excel file (.xlsx) or a CSV file.</source>
        <translation>无法将 {file} 作为列表读取。请选择 Excel 文件（.xlsx）或 CSV 文件。</translation>
    </message>
    <message>
        <source>{file} cannot be read. See whether it is still there and whether you may open it.</source>
        <translation>无法读取 {file}。请确认文件仍在，且您有权打开。</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder or another name.</source>
        <translation>无法写入 {file}。请选择其他文件夹或文件名。</translation>
    </message>
    <message>
        <source>{file} draws nothing. Save it again as a plain SVG, or as a PNG.</source>
        <translation>{file} 没有可显示的内容。请另存为普通 SVG 或 PNG。</translation>
    </message>
    <message>
        <source>{file} has faults. Mend them and add the file again.</source>
        <translation>{file} 中有错误。请修正后重新添加。</translation>
    </message>
    <message>
        <source>{file} has too many pixels to be opened. Save it smaller and choose it again.</source>
        <translation>{file} 像素过多，无法打开。请缩小后重新选择。</translation>
    </message>
    <message>
        <source>{file} holds nothing. Choose another file.</source>
        <translation>{file} 中没有内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file.</source>
        <translation>{file} 是文件夹。请选择文件。</translation>
    </message>
    <message>
        <source>{file} is an old or a protected Excel file. Save it as .xlsx or CSV without a password.</source>
        <translation>{file} 是旧版或受密码保护的 Excel 文件。请另存为不带密码的 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>{file} is damaged. Restore it from a backup.</source>
        <translation>{file} 已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} 不是文件。请选择文件。</translation>
    </message>
    <message>
        <source>{file} is not a picture, or it is damaged. Choose a JPEG, PNG, HEIC or WebP file.</source>
        <translation>{file} 不是图片，或已损坏。请选择 JPEG、PNG、HEIC 或 WebP 文件。</translation>
    </message>
    <message>
        <source>{file} is not an SVG that can be read. Save it again, or as a PNG.</source>
        <translation>{file} 不是可读取的 SVG。请重新保存，或另存为 PNG。</translation>
    </message>
    <message>
        <source>{file} is too intricate to be drawn. Save it as a PNG.</source>
        <translation>{file} 过于复杂，无法绘制。请另存为 PNG。</translation>
    </message>
    <message>
        <source>{file} is too large to be read. Choose a smaller file.</source>
        <translation>{file} 过大，无法读取。请选择较小的文件。</translation>
    </message>
    <message>
        <source>{file} refers to something outside itself. Save it with everything inside, or as a PNG.</source>
        <translation>{file} 引用了文件之外的内容。请将全部内容嵌入后保存，或另存为 PNG。</translation>
    </message>
    <message>
        <source>{folder} is there already. Choose another one.</source>
        <translation>{folder} 已存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be read. See whether you may open it.</source>
        <translation>无法读取 {path}。请确认您有权打开。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a template file.</source>
        <translation>{path} 是文件夹。请选择模板文件。</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a template file.</source>
        <translation>{path} 不是文件。请选择模板文件。</translation>
    </message>
    <message>
        <source>{path} is not there any more. Choose another file.</source>
        <translation>{path} 已不存在。请选择其他文件。</translation>
    </message>
    <message>
        <source>{place} cannot be opened. See whether the folder is there and whether you may open it.</source>
        <translation>无法打开 {place}。请确认文件夹存在，且您有权打开。</translation>
    </message>
    <message>
        <source>{place} cannot be read or written. Check the disk.</source>
        <translation>无法读写 {place}。请检查磁盘。</translation>
    </message>
    <message>
        <source>{place} cannot be written. Make it writable, or choose another folder.</source>
        <translation>无法写入 {place}。请允许写入，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{place} is damaged. Move it away and start again: it is then rebuilt from records and backup.</source>
        <translation>{place} 已损坏。请将其移走后重新启动：程序会用记录和备份重建。</translation>
    </message>
    <message>
        <source>{place} is in a folder that {service} copies to other machines while we write, which damages a database. Choose a folder outside it.</source>
        <translation>{place} 所在的文件夹由 {service} 同步到其他电脑，会损坏数据库。请选择该文件夹以外的位置。</translation>
    </message>
    <message>
        <source>{place} is in use by another Inspector. Close that one and try again.</source>
        <translation>{place} 正被另一个 Inspector 使用。请将其关闭后重试。</translation>
    </message>
    <message>
        <source>{place} is in use by another program. Close it, or wait a moment and try again.</source>
        <translation>{place} 正被其他程序占用。请关闭该程序，或稍候重试。</translation>
    </message>
    <message>
        <source>{place} is not a folder, but must be one. Move it away.</source>
        <translation>{place} 应为文件夹，实际不是。请将其移走。</translation>
    </message>
    <message>
        <source>{place} is not the database of a workspace. Choose another folder.</source>
        <translation>{place} 不是工作区数据库。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{place} is on a network, where a database is not safe. Choose a folder on this machine.</source>
        <translation>{place} 位于网络上，数据库放在那里不安全。请选择本机文件夹。</translation>
    </message>
    <message>
        <source>{place} was opened for reading only.</source>
        <translation>{place} 以只读方式打开。</translation>
    </message>
    <message>
        <source>{place} was written by a newer version of Inspector. Install that version.</source>
        <translation>{place} 由更新版本的 Inspector 写入。请安装该版本。</translation>
    </message>
    <message>
        <source>{range} is too long: a round goes through {most} at most. Make two rounds of it.</source>
        <translation>{range} 范围过大：一次巡检最多 {most} 处。请分成两次。</translation>
    </message>
    <message>
        <source>{range} runs backwards. Write the lower number first; if it is a name, put it in quotes.</source>
        <translation>{range} 顺序颠倒。请先写较小的数字；如果这是名称，请加引号。</translation>
    </message>
    <message>
        <source>{site} cannot stand below itself. Choose another place for it.</source>
        <translation>“{site}”不能隶属于自身。请另选上级。</translation>
    </message>
    <message>
        <source>{site} has the code {site_code} already. Choose another code.</source>
        <translation>代码 {site_code} 已被“{site}”使用。请换一个代码。</translation>
    </message>
    <message>
        <source>{subject} has been begun and stays in the round.</source>
        <translation>{subject} 已开始检查，将保留在巡检中。</translation>
    </message>
    <message>
        <source>{zone} is no time zone. Write one like Europe/Riga.</source>
        <translation>“{zone}”不是时区。请输入如 Asia/Shanghai 的时区。</translation>
    </message>
    <message>
        <source>“{name}” is there already. Write another name.</source>
        <translation>“{name}”已存在。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n picture(s) could not be added</source>
        <translation>
            <numerusform>%n 张图片无法添加</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pasted.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
    <message>
        <source>Photo {time}</source>
        <translation>照片 {time}</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message numerus="yes">
        <source>%n files exported</source>
        <translation>
            <numerusform>已导出 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n 份检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺少 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exporting, {percent} %</source>
        <translation>正在导出，{percent}%</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>{chosen} of {all} selected</source>
        <translation>已选 {chosen} / {all}</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done}/{all} 个文件</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message numerus="yes">
        <source>%n of the list count nowhere and stay out: practice, void or replaced.</source>
        <translation>
            <numerusform>列表中有 %n 份不计入，不会导出：练习、已作废或已被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the list: %n</source>
        <translation>
            <numerusform>列表全部：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers, CSV</source>
        <translation>答案 CSV</translation>
    </message>
    <message>
        <source>Answers, JSON</source>
        <translation>答案 JSON</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>更改文件夹</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export inspections</source>
        <translation>导出检查</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>仅不合格项</translation>
    </message>
    <message>
        <source>Only {what}</source>
        <translation>仅 {what}</translation>
    </message>
    <message numerus="yes">
        <source>Overview of the sites with %n chart(s), PDF</source>
        <translation>
            <numerusform>场所总览 PDF（含 %n 张图表）</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the sites, PDF</source>
        <translation>场所总览 PDF</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pick at least one of each.</source>
        <translation>每项至少选择一个。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reports, PDF</source>
        <translation>报告 PDF</translation>
    </message>
    <message numerus="yes">
        <source>The selected: %n</source>
        <translation>
            <numerusform>所选：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Where is the folder to be?</source>
        <translation>文件夹放在哪里？</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪些检查</translation>
    </message>
</context>
<context>
    <name>ExportLacks</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>{what} in {file}</source>
        <translation>{file} 中的 {what}</translation>
    </message>
</context>
<context>
    <name>EyesCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n 次检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Between {one} and {other} no gap beyond chance.</source>
        <translation>{one}与{other}之间的差距未超出偶然范围。</translation>
    </message>
    <message>
        <source>Gap: {points} ({range})</source>
        <translation>差距：{points}（{range}）</translation>
    </message>
    <message>
        <source>Only one method judged here. A second one shows the gap.</source>
        <translation>这里只有一种检查方式。有第二种才能看出差距。</translation>
    </message>
    <message>
        <source>Several eyes</source>
        <translation>多方视角</translation>
    </message>
    <message>
        <source>The gap between</source>
        <translation>比较差距</translation>
    </message>
    <message>
        <source>The whole inspection</source>
        <translation>整次检查</translation>
    </message>
    <message>
        <source>Too few inspections to tell a gap.</source>
        <translation>检查太少，无法判断差距。</translation>
    </message>
    <message>
        <source>mean by who judged, the gap with its 95&#xa0;% interval</source>
        <translation>按检查方式的平均，差距及其 95&#xa0;% 区间</translation>
    </message>
    <message>
        <source>{one} judges higher than {other} by {points} points, beyond chance.</source>
        <translation>{one}的评分比{other}高 {points} 分，超出偶然范围。</translation>
    </message>
    <message>
        <source>{one} judges lower than {other} by {points} points, beyond chance.</source>
        <translation>{one}的评分比{other}低 {points} 分，超出偶然范围。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>FailedCard</name>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n 次问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: {item}</source>
        <translation>未达标：{item}</translation>
    </message>
    <message>
        <source>Most often failed</source>
        <translation>最常未达标</translation>
    </message>
    <message>
        <source>No item failed.</source>
        <translation>没有未达标的项目。</translation>
    </message>
    <message numerus="yes">
        <source>Other, %n items</source>
        <translation>
            <numerusform>其他 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n items</source>
        <translation>
            <numerusform>显示全部 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to here {share} of all failures</source>
        <translation>到此累计占全部问题的 {share}</translation>
    </message>
    <message numerus="yes">
        <source>in %n inspections</source>
        <translation>
            <numerusform>共 %n 次检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n answers</source>
        <translation>
            <numerusform>共 %n 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>{failures} {inspections}, cumulative share</source>
        <translation>{inspections}中 {failures}，累计占比</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>`at_most` is missing</source>
        <translation>缺少 `at_most`</translation>
    </message>
    <message>
        <source>`critical: cap` needs a cap</source>
        <translation>`critical: cap` 需要上限</translation>
    </message>
    <message>
        <source>`critical: {value}` changes a percent, and demerits have none</source>
        <translation>`critical: {value}` 改变百分比，而扣分制没有百分比</translation>
    </message>
    <message>
        <source>`{item}` does not come before this</source>
        <translation>`{item}` 不在此之前</translation>
    </message>
    <message>
        <source>`{item}` has no option `{value}`</source>
        <translation>`{item}` 没有选项 `{value}`</translation>
    </message>
    <message>
        <source>`{item}` is in another, repeated section</source>
        <translation>`{item}` 在另一个重复部分中</translation>
    </message>
    <message>
        <source>`{item}` is of type {type} and has no number</source>
        <translation>`{item}` 的类型是 {type}，没有数值</translation>
    </message>
    <message>
        <source>`{item}` is of type {type}, whose answer is no value</source>
        <translation>`{item}` 的类型是 {type}，答案不是值</translation>
    </message>
    <message>
        <source>`{key}` changes nothing for an option that is not applicable</source>
        <translation>`{key}` 对“不适用”选项不起作用</translation>
    </message>
    <message>
        <source>`{key}` is for demerits</source>
        <translation>`{key}` 用于扣分</translation>
    </message>
    <message>
        <source>`{key}` is for percents</source>
        <translation>`{key}` 用于百分比</translation>
    </message>
    <message>
        <source>`{key}` is missing</source>
        <translation>缺少 `{key}`</translation>
    </message>
    <message>
        <source>`{key}` is written twice</source>
        <translation>`{key}` 写了两次</translation>
    </message>
    <message>
        <source>`{key}` was of type {before} in the last version and is {now} now</source>
        <translation>`{key}` 上一版的类型是 {before}，现在是 {now}</translation>
    </message>
    <message>
        <source>`{value}` cannot be a key</source>
        <translation>`{value}` 不能作为键</translation>
    </message>
    <message>
        <source>`{value}` cannot be a template&apos;s id</source>
        <translation>`{value}` 不能作为模板标识</translation>
    </message>
    <message>
        <source>`{value}` cannot be an answer of type {type}</source>
        <translation>`{value}` 不能作为 {type} 类型的答案</translation>
    </message>
    <message>
        <source>`{value}` is larger than {limit}</source>
        <translation>`{value}` 大于 {limit}</translation>
    </message>
    <message>
        <source>`{value}` is neither true nor false</source>
        <translation>`{value}` 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>`{value}` is no JPEG or PNG picture</source>
        <translation>`{value}` 不是 JPEG 或 PNG 图片</translation>
    </message>
    <message>
        <source>`{value}` is no date</source>
        <translation>`{value}` 不是日期</translation>
    </message>
    <message>
        <source>`{value}` is no language code</source>
        <translation>`{value}` 不是语言代码</translation>
    </message>
    <message>
        <source>`{value}` is no number</source>
        <translation>`{value}` 不是数字</translation>
    </message>
    <message>
        <source>`{value}` is no whole number</source>
        <translation>`{value}` 不是整数</translation>
    </message>
    <message>
        <source>`{value}` is not a plain file name</source>
        <translation>`{value}` 不是单纯的文件名</translation>
    </message>
    <message>
        <source>`{value}` is not known here</source>
        <translation>此处不能用 `{value}`</translation>
    </message>
    <message>
        <source>`{value}` is the key of an item that is there</source>
        <translation>`{value}` 是现有项目的键</translation>
    </message>
    <message>
        <source>a bonus has no meaning among demerits</source>
        <translation>扣分制下加分没有意义</translation>
    </message>
    <message>
        <source>a cap is given, but no failed item caps</source>
        <translation>设了上限，但没有项目会触发</translation>
    </message>
    <message>
        <source>a cap of {value} is no percent</source>
        <translation>上限 {value} 不是百分比</translation>
    </message>
    <message>
        <source>a least length of {value} cannot be</source>
        <translation>最短长度不能为 {value}</translation>
    </message>
    <message>
        <source>a list or map stands where a key belongs</source>
        <translation>应为键的位置是列表或映射</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>此处开始了第二个文档</translation>
    </message>
    <message>
        <source>a section&apos;s weight counts only when weighted</source>
        <translation>仅在加权时部分权重才有效</translation>
    </message>
    <message>
        <source>a tab stands in the indentation</source>
        <translation>缩进中有制表符</translation>
    </message>
    <message>
        <source>add `cap:` with a percent</source>
        <translation>请添加 `cap:` 和百分比</translation>
    </message>
    <message>
        <source>add `critical: cap`, or take `cap` away</source>
        <translation>请添加 `critical: cap`，或去掉 `cap`</translation>
    </message>
    <message>
        <source>add `{key}: …`</source>
        <translation>请添加 `{key}: …`</translation>
    </message>
    <message>
        <source>add a last grade that is open</source>
        <translation>请在最后加一个不设界限的等级</translation>
    </message>
    <message>
        <source>add an option that answers</source>
        <translation>请添加可作答的选项</translation>
    </message>
    <message>
        <source>add it, or declare `languages`</source>
        <translation>请补上，或声明 `languages`</translation>
    </message>
    <message>
        <source>add it: `languages` names what every map must have</source>
        <translation>请补上：`languages` 列出了每段文字必须有的语言</translation>
    </message>
    <message>
        <source>add it; only the last band is open</source>
        <translation>请补上；只有最后一个区间可以不封顶</translation>
    </message>
    <message>
        <source>add one of is, at_least, at_most, answered</source>
        <translation>请添加 is、at_least、at_most 或 answered</translation>
    </message>
    <message>
        <source>all sections weigh 0, so there is never a percent</source>
        <translation>所有部分权重为 0，永远没有百分比</translation>
    </message>
    <message>
        <source>an info asks nothing, so it can fail no inspection</source>
        <translation>info 不提问题，不可能使检查不通过</translation>
    </message>
    <message>
        <source>an info asks nothing, so this changes nothing</source>
        <translation>info 不提问，此项不起作用</translation>
    </message>
    <message>
        <source>an item of type {type} has no such switch</source>
        <translation>{type} 类型的项目没有此开关</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not allowed</source>
        <translation>不允许使用锚点和别名（&amp; 和 *）</translation>
    </message>
    <message>
        <source>at least {least} entries and at most {most} cannot be</source>
        <translation>条目数不能至少 {least} 而至多 {most}</translation>
    </message>
    <message>
        <source>at least {value} entries cannot be</source>
        <translation>条目数下限不能为 {value}</translation>
    </message>
    <message>
        <source>at most {value} entries leave none</source>
        <translation>条目数上限为 {value} 时无法填写</translation>
    </message>
    <message>
        <source>begin with `template:`, `version:`, `title:` and `sections:`</source>
        <translation>请以 `template:`、`version:`、`title:` 和 `sections:` 开头</translation>
    </message>
    <message>
        <source>begin with `template:`, `version:`, `title:`, `sections:`</source>
        <translation>请以 `template:`、`version:`、`title:`、`sections:` 开头</translation>
    </message>
    <message>
        <source>count versions from 1</source>
        <translation>版本从 1 开始编号</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>请删除</translation>
    </message>
    <message>
        <source>demerit points are not weighted by section</source>
        <translation>扣分不按部分加权</translation>
    </message>
    <message>
        <source>due in {value} days cannot be</source>
        <translation>期限不能为 {value} 天</translation>
    </message>
    <message>
        <source>every option is not applicable</source>
        <translation>所有选项都是“不适用”</translation>
    </message>
    <message>
        <source>every result passes with {value}</source>
        <translation>{value} 使任何结果都达标</translation>
    </message>
    <message>
        <source>give each dimension a key of its own</source>
        <translation>请为每个维度设不同的键</translation>
    </message>
    <message>
        <source>give each item a key of its own, across all sections</source>
        <translation>所有部分中每个项目的键都须不同</translation>
    </message>
    <message>
        <source>give each option of a set a key of its own</source>
        <translation>同一组中每个选项的键须不同</translation>
    </message>
    <message>
        <source>give each section a key of its own</source>
        <translation>请为每个部分设不同的键</translation>
    </message>
    <message>
        <source>give each signature a key of its own</source>
        <translation>请为每个签名设不同的键</translation>
    </message>
    <message>
        <source>give one section a weight</source>
        <translation>请至少为一个部分设权重</translation>
    </message>
    <message>
        <source>give scores, or write `weight: 0` if it is only asked</source>
        <translation>请设分值；若只提问不计分，请写 `weight: 0`</translation>
    </message>
    <message>
        <source>give the item a new key, for its answers are no longer comparable</source>
        <translation>请给项目换新的键，因为答案已无法比较</translation>
    </message>
    <message>
        <source>indent with spaces</source>
        <translation>请用空格缩进</translation>
    </message>
    <message>
        <source>it cannot be read as YAML: {detail}</source>
        <translation>无法按 YAML 读取：{detail}</translation>
    </message>
    <message>
        <source>it is nested more than {limit} deep</source>
        <translation>嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>keep one label a value</source>
        <translation>每个值只保留一个标签</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>请只保留一个</translation>
    </message>
    <message>
        <source>keep one template a file, without a second `---`</source>
        <translation>每个文件只放一个模板，不要有第二个 `---`</translation>
    </message>
    <message>
        <source>keep one, or join two conditions with `all`</source>
        <translation>请只留一个，或用 `all` 连接两个条件</translation>
    </message>
    <message>
        <source>label values from {low} to {high}</source>
        <translation>请为 {low} 到 {high} 的值写标签</translation>
    </message>
    <message>
        <source>leave it with the one that carries it on</source>
        <translation>请只保留在延续它的那个项目上</translation>
    </message>
    <message>
        <source>look at an earlier item only</source>
        <translation>只能引用前面的项目</translation>
    </message>
    <message>
        <source>look at an item of the same entry or outside repeats</source>
        <translation>请引用同一条目内或非重复部分的项目</translation>
    </message>
    <message>
        <source>mark an option, band or rating as failed, or take this away</source>
        <translation>请将某个选项、区间或评分标为不合格，或去掉此项</translation>
    </message>
    <message>
        <source>mend the line; put a text with `: `, `#` or brackets in quotes</source>
        <translation>请修正此行；含 `: `、`#` 或括号的文字须加引号</translation>
    </message>
    <message>
        <source>mend the value, or take the condition away</source>
        <translation>请修正值，或去掉条件</translation>
    </message>
    <message>
        <source>name it once</source>
        <translation>请只写一次</translation>
    </message>
    <message>
        <source>name only a key that is gone</source>
        <translation>只能写已删除的键</translation>
    </message>
    <message>
        <source>no answer is worth anything</source>
        <translation>没有任何答案有分值</translation>
    </message>
    <message>
        <source>no answer to this item fails</source>
        <translation>此项目没有不合格的答案</translation>
    </message>
    <message>
        <source>no duration is below 0</source>
        <translation>时长不会小于 0</translation>
    </message>
    <message>
        <source>no item uses this set</source>
        <translation>没有项目使用此组</translation>
    </message>
    <message>
        <source>no result reaches this grade</source>
        <translation>没有结果能达到此等级</translation>
    </message>
    <message>
        <source>no result reaches {value}</source>
        <translation>没有结果能达到 {value}</translation>
    </message>
    <message>
        <source>no scored item belongs to this dimension</source>
        <translation>没有计分项目属于此维度</translation>
    </message>
    <message>
        <source>nothing is scored, so there is never a result</source>
        <translation>没有计分项目，永远没有结果</translation>
    </message>
    <message>
        <source>order the bands by rising `at_most`</source>
        <translation>请按 `at_most` 递增排列区间</translation>
    </message>
    <message>
        <source>order the grades from the best down, or mend the bound</source>
        <translation>请从高到低排列等级，或修正界限</translation>
    </message>
    <message>
        <source>put it there, or mend the name</source>
        <translation>请放入该文件，或修正文件名</translation>
    </message>
    <message>
        <source>put text with braces or brackets in quotes</source>
        <translation>含括号的文字须加引号</translation>
    </message>
    <message>
        <source>results below {lowest} % get no grade</source>
        <translation>低于 {lowest} % 的结果没有等级</translation>
    </message>
    <message>
        <source>results with more points get no grade</source>
        <translation>分数更高的结果没有等级</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>请另存为 UTF-8</translation>
    </message>
    <message>
        <source>save it as one</source>
        <translation>请另存为这种格式</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>请缩小后保存</translation>
    </message>
    <message>
        <source>score an item, or take this away</source>
        <translation>请为项目设分，或去掉此项</translation>
    </message>
    <message>
        <source>score it, or take `bonus` away</source>
        <translation>请设分，或去掉 `bonus`</translation>
    </message>
    <message>
        <source>split the template or take what is no text out of it</source>
        <translation>请拆分模板，或去掉其中非文字的内容</translation>
    </message>
    <message>
        <source>tags (!) are not allowed</source>
        <translation>不允许使用标签（!）</translation>
    </message>
    <message>
        <source>take `bonus` away, or give a negative score</source>
        <translation>请去掉 `bonus`，或给出负分</translation>
    </message>
    <message>
        <source>take `critical` away, or ask for an answer</source>
        <translation>去掉 `critical`，或改为需要回答的检查项</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>请去掉</translation>
    </message>
    <message>
        <source>take it away; for choice and multi add an option with `not_applicable: true`</source>
        <translation>请去掉；choice 和 multi 可添加带 `not_applicable: true` 的选项</translation>
    </message>
    <message>
        <source>take it away; known here: {known}</source>
        <translation>请去掉；此处可用：{known}</translation>
    </message>
    <message>
        <source>take its `at_most` away, or add a band without one</source>
        <translation>请去掉它的 `at_most`，或添加一个不带它的区间</translation>
    </message>
    <message>
        <source>take the tag away; every value is read as it is written</source>
        <translation>请去掉标签；每个值都按原样读取</translation>
    </message>
    <message>
        <source>tell the two apart</source>
        <translation>请加以区分</translation>
    </message>
    <message>
        <source>the condition has several tests: {tests}</source>
        <translation>条件含有多个判断：{tests}</translation>
    </message>
    <message>
        <source>the condition tests nothing</source>
        <translation>条件没有任何判断</translation>
    </message>
    <message>
        <source>the file holds no template</source>
        <translation>文件中没有模板</translation>
    </message>
    <message>
        <source>the file is larger than {limit}</source>
        <translation>文件大于 {limit}</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>文件不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>the file is not a map of keys</source>
        <translation>文件不是由键组成的映射</translation>
    </message>
    <message>
        <source>the item is not scored, so it gives no bonus</source>
        <translation>项目不计分，因此没有加分</translation>
    </message>
    <message>
        <source>the label “{label}” stands here twice</source>
        <translation>标签“{label}”在此出现两次</translation>
    </message>
    <message>
        <source>the language {value} is named twice</source>
        <translation>语言 {value} 写了两次</translation>
    </message>
    <message>
        <source>the last band is not open</source>
        <translation>最后一个区间没有敞开</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>the scale ends at {high}, not above {low}</source>
        <translation>量表上限 {high} 不高于下限 {low}</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>文字为空</translation>
    </message>
    <message>
        <source>the text lacks {missing}</source>
        <translation>文字缺少语言：{missing}</translation>
    </message>
    <message>
        <source>the text lacks {missing}, which others have</source>
        <translation>文字缺少其他文字已有的语言：{missing}</translation>
    </message>
    <message>
        <source>the value {value} is labelled twice</source>
        <translation>值 {value} 有两个标签</translation>
    </message>
    <message>
        <source>the value {value} is not on the scale</source>
        <translation>值 {value} 不在量表内</translation>
    </message>
    <message>
        <source>the version is {value}</source>
        <translation>版本是 {value}</translation>
    </message>
    <message>
        <source>the weight {value} is negative</source>
        <translation>权重 {value} 为负</translation>
    </message>
    <message>
        <source>there are two dimensions `{key}`</source>
        <translation>有两个维度 `{key}`</translation>
    </message>
    <message>
        <source>there are two items `{key}`</source>
        <translation>有两个项目 `{key}`</translation>
    </message>
    <message>
        <source>there are two options `{key}`</source>
        <translation>有两个选项 `{key}`</translation>
    </message>
    <message>
        <source>there are two sections `{key}`</source>
        <translation>有两个部分 `{key}`</translation>
    </message>
    <message>
        <source>there are two signatures `{key}`</source>
        <translation>有两个签名 `{key}`</translation>
    </message>
    <message>
        <source>there is a control character, {character}</source>
        <translation>含有控制字符 {character}</translation>
    </message>
    <message>
        <source>there is no dimension `{value}`</source>
        <translation>没有维度 `{value}`</translation>
    </message>
    <message>
        <source>there is no item `{item}`</source>
        <translation>没有项目 `{item}`</translation>
    </message>
    <message>
        <source>there is no item type `{value}`</source>
        <translation>没有项目类型 `{value}`</translation>
    </message>
    <message>
        <source>there is no key `{key}` here</source>
        <translation>此处没有键 `{key}`</translation>
    </message>
    <message>
        <source>there is no readable file `{value}` beside the template</source>
        <translation>模板旁没有可读的文件 `{value}`</translation>
    </message>
    <message>
        <source>there is no response set `{value}`</source>
        <translation>没有选项组 `{value}`</translation>
    </message>
    <message>
        <source>this can never be true</source>
        <translation>此条件永远不成立</translation>
    </message>
    <message>
        <source>this changes nothing among demerits</source>
        <translation>扣分制下此项不起作用</translation>
    </message>
    <message>
        <source>this is a list or a map</source>
        <translation>此处是列表或映射</translation>
    </message>
    <message>
        <source>this is no list</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>this is no map</source>
        <translation>此处应为映射</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>此处应为文字</translation>
    </message>
    <message>
        <source>two items say they were `{value}`</source>
        <translation>有两个项目称自己原为 `{value}`</translation>
    </message>
    <message>
        <source>use it, or take it away</source>
        <translation>请使用，或去掉</translation>
    </message>
    <message>
        <source>use letters a-z A-Z, digits, - and _; begin with a letter or digit</source>
        <translation>请用字母 a-z A-Z、数字、- 和 _，并以字母或数字开头</translation>
    </message>
    <message>
        <source>use small letters a-z, digits and -</source>
        <translation>请用小写字母 a-z、数字和 -</translation>
    </message>
    <message>
        <source>write 0 or more</source>
        <translation>请写 0 或更大的数</translation>
    </message>
    <message>
        <source>write 1 or more</source>
        <translation>请写 1 或更大的数</translation>
    </message>
    <message>
        <source>write `answered`</source>
        <translation>请写 `answered`</translation>
    </message>
    <message>
        <source>write `at_least`</source>
        <translation>请写 `at_least`</translation>
    </message>
    <message>
        <source>write `at_most` or `each_at_most`</source>
        <translation>请写 `at_most` 或 `each_at_most`</translation>
    </message>
    <message>
        <source>write `critical: fail`, or leave it out</source>
        <translation>请写 `critical: fail`，或去掉</translation>
    </message>
    <message>
        <source>write `is` or `answered`</source>
        <translation>请写 `is` 或 `answered`</translation>
    </message>
    <message>
        <source>write `sections: pooled`, or leave it out</source>
        <translation>请写 `sections: pooled`，或去掉</translation>
    </message>
    <message>
        <source>write `sections: weighted`, or take it away</source>
        <translation>请写 `sections: weighted`，或去掉权重</translation>
    </message>
    <message>
        <source>write `{near}`</source>
        <translation>请写 `{near}`</translation>
    </message>
    <message>
        <source>write a code such as en, ru, zh or pt-BR</source>
        <translation>请写 en、ru、zh 或 pt-BR 这样的代码</translation>
    </message>
    <message>
        <source>write a higher pass mark, or none</source>
        <translation>请提高合格线，或去掉</translation>
    </message>
    <message>
        <source>write a later date, or mend the other</source>
        <translation>请写更晚的日期，或修正另一个日期</translation>
    </message>
    <message>
        <source>write a list: [one, two], or lines that begin with `- `</source>
        <translation>请写列表：[one, two]，或每行以 `- ` 开头</translation>
    </message>
    <message>
        <source>write a max greater than the min</source>
        <translation>max 须大于 min</translation>
    </message>
    <message>
        <source>write a min up to the max</source>
        <translation>min 不能大于 max</translation>
    </message>
    <message>
        <source>write a number from 0 to 100</source>
        <translation>请写 0 到 100 的数字</translation>
    </message>
    <message>
        <source>write a number from {low} to {high}</source>
        <translation>请写 {low} 到 {high} 的数字</translation>
    </message>
    <message>
        <source>write a pass mark that can be reached</source>
        <translation>请写能达到的合格线</translation>
    </message>
    <message>
        <source>write a text, or a map of texts by language: {{en: …, ru: …}}</source>
        <translation>请写文字，或按语言写：{{en: …, zh: …}}</translation>
    </message>
    <message>
        <source>write a text, or leave the key out</source>
        <translation>请写文字，或去掉该键</translation>
    </message>
    <message>
        <source>write at least one element</source>
        <translation>请至少写一个元素</translation>
    </message>
    <message>
        <source>write digits only, such as 12</source>
        <translation>只写数字，例如 12</translation>
    </message>
    <message>
        <source>write digits, with a point if need be: 12 or 0.5</source>
        <translation>请写数字，可带小数点：12 或 0.5</translation>
    </message>
    <message>
        <source>write it flatter</source>
        <translation>请减少嵌套</translation>
    </message>
    <message>
        <source>write keys with values, such as `{example}`</source>
        <translation>请写键和值，例如 `{example}`</translation>
    </message>
    <message>
        <source>write one as `{item}` takes it</source>
        <translation>请写 `{item}` 可接受的答案</translation>
    </message>
    <message>
        <source>write one of `dimensions` ({known}), or add it there</source>
        <translation>请写 `dimensions` 中的一个（{known}），或在那里添加</translation>
    </message>
    <message>
        <source>write one of `responses` ({known}), or a list in place</source>
        <translation>请写 `responses` 中的一个（{known}），或就地写列表</translation>
    </message>
    <message>
        <source>write one of {expected}</source>
        <translation>可用：{expected}</translation>
    </message>
    <message>
        <source>write one of {known}</source>
        <translation>可用：{known}</translation>
    </message>
    <message>
        <source>write one plain text</source>
        <translation>请写一段普通文字</translation>
    </message>
    <message>
        <source>write the key of an earlier item</source>
        <translation>请写前面某个项目的键</translation>
    </message>
    <message>
        <source>write the name of a file beside the template</source>
        <translation>请写与模板同一文件夹的文件名</translation>
    </message>
    <message>
        <source>write the text out, or put it in quotes</source>
        <translation>请写出完整文字，或加引号</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>请写 true 或 false</translation>
    </message>
    <message>
        <source>write year-month-day, such as 2026-09-01</source>
        <translation>请按年-月-日写，例如 2026-09-01</translation>
    </message>
    <message>
        <source>{review} comes before the approval on {approved}</source>
        <translation>{review} 早于批准日期 {approved}</translation>
    </message>
    <message>
        <source>{value} does not lie above {before}</source>
        <translation>{value} 不大于 {before}</translation>
    </message>
    <message>
        <source>{value} lies outside the scale</source>
        <translation>{value} 超出量表</translation>
    </message>
</context>
<context>
    <name>FillKeys</name>
    <message>
        <source>A page down</source>
        <translation>下翻一页</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>上翻一页</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Answer: the first response, the second …</source>
        <translation>作答：第一个选项、第二个选项……</translation>
    </message>
    <message>
        <source>Back: to the list, to all items, out of the inspection</source>
        <translation>返回：到列表、到全部检查项、退出检查</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>清除答案</translation>
    </message>
    <message>
        <source>Everything left is fine</source>
        <translation>其余全部正常</translation>
    </message>
    <message>
        <source>Filter the items</source>
        <translation>筛选检查项</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>第一项</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>最后一项</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Next unanswered item</source>
        <translation>下一个未答项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search in the items</source>
        <translation>搜索检查项</translation>
    </message>
    <message>
        <source>The rest of the section is fine</source>
        <translation>本部分其余均正常</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What was wrong last time</source>
        <translation>上次的问题</translation>
    </message>
</context>
<context>
    <name>FillModel</name>
    <message>
        <source>Action removed</source>
        <translation>措施已删除</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>照片已移除</translation>
    </message>
</context>
<context>
    <name>FillScreen</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Photos are still being added. One moment, or cancel them.</source>
        <translation>照片仍在添加。请稍候，或取消添加。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All inspectors</source>
        <translation>全部检查人</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>自选日期…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>All methods</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部场所</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>全部模板</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Only what counts</source>
        <translation>只看计入统计的</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Failed last time</source>
        <translation>上次不合格</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>With photo</source>
        <translation>有照片</translation>
    </message>
</context>
<context>
    <name>FineButton</name>
    <message>
        <source>The rest is fine</source>
        <translation>其余均正常</translation>
    </message>
</context>
<context>
    <name>FinishBar</name>
    <message>
        <source>Finish only this</source>
        <translation>仅完成本次</translation>
    </message>
    <message>
        <source>Finish, then {what}</source>
        <translation>完成并转到 {what}</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>仅本次</translation>
    </message>
    <message>
        <source>Then {what} opens</source>
        <translation>随后打开 {what}</translation>
    </message>
</context>
<context>
    <name>FinishKeys</name>
    <message>
        <source>Finish and seal</source>
        <translation>完成并封存</translation>
    </message>
    <message>
        <source>Go on inspecting</source>
        <translation>继续检查</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 项回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>已答 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n 个签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>总评</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish although something is missing?</source>
        <translation>内容不完整，仍要完成？</translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translation>完成并封存</translation>
    </message>
    <message>
        <source>Finish incomplete</source>
        <translation>仍要完成</translation>
    </message>
    <message>
        <source>Finish incomplete…</source>
        <translation>仍要完成…</translation>
    </message>
    <message>
        <source>Finish: {what}</source>
        <translation>完成检查：{what}</translation>
    </message>
    <message>
        <source>Finishing seals the record. It can be superseded, not changed.</source>
        <translation>完成后记录即封存：可被替代，不可更改。</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on inspecting</source>
        <translation>继续检查</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>尚有内容未保存</translation>
    </message>
    <message>
        <source>Overall impression, for the report</source>
        <translation>总体印象，写入报告</translation>
    </message>
    <message>
        <source>Photos are still being added</source>
        <translation>照片仍在添加</translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation>正在封存记录</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>工作区以只读方式打开</translation>
    </message>
    <message>
        <source>What is unanswered stays so in the record, and the report shows why.</source>
        <translation>未答项目将保持未答，报告会注明原因。</translation>
    </message>
    <message>
        <source>Why is it incomplete?</source>
        <translation>为何不完整？</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>开始于 {time}</translation>
    </message>
</context>
<context>
    <name>Gather</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>During the visit</source>
        <translation>探访期间</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>无拍摄时间</translation>
    </message>
</context>
<context>
    <name>GatherKeys</name>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Choose the photo, or not</source>
        <translation>选择或取消选择照片</translation>
    </message>
    <message>
        <source>Choose the photos on the way</source>
        <translation>选择途经的照片</translation>
    </message>
</context>
<context>
    <name>GatherScreen</name>
    <message numerus="yes">
        <source>%n chosen. Tap the item they belong to.</source>
        <translation>
            <numerusform>已选 %n 张，请点选所属项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to “{item}”</source>
        <translation>
            <numerusform>已将 %n 张照片添加到“{item}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>正在添加 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Choose photos, then tap the item they belong to.</source>
        <translation>先选照片，再点选所属项目。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No phone or card is plugged in</source>
        <translation>未连接手机或存储卡</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>此文件夹中没有照片</translation>
    </message>
    <message>
        <source>Photos are still being added. One moment.</source>
        <translation>照片仍在添加，请稍候。</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>照片来源</translation>
    </message>
    <message>
        <source>Photos from a folder or phone</source>
        <translation>从文件夹或手机添加照片</translation>
    </message>
    <message>
        <source>Plug it in, or choose the folder that holds the photos.</source>
        <translation>请连接设备，或选择存放照片的文件夹。</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>正在读取 {done}/{total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>下一处缺失</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>下一个未答</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Guidance</source>
        <translation>判定说明</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>Add photo, after</source>
        <translation>添加整改后照片</translation>
    </message>
    <message>
        <source>Add photo, before</source>
        <translation>添加整改前照片</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Adding photo {progress}. Press to stop.</source>
        <translation>正在添加照片 {progress}。点按可停止。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>第 {number} 张，共 {all} 张</translation>
    </message>
</context>
<context>
    <name>InspectionPainter</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} / {asked}</translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message>
        <source>A draft opens with all its answers. Finishing it makes a new record that replaces this one; this one stays readable.</source>
        <translation>将打开含全部回答的草稿。完成后，新记录会替代这一份；这一份仍可查看。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Correct {what}?</source>
        <translation>更正“{what}”？</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Declare {what} void?</source>
        <translation>作废“{what}”？</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续更正</translation>
    </message>
    <message>
        <source>Go on with the correction</source>
        <translation>继续更正</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>It stays readable and is marked void; it no longer counts anywhere. This cannot be undone.</source>
        <translation>记录仍可查看并标为“已作废”，不再计入任何统计。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>继续计入</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>开始更正</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Save the list as Excel</source>
        <translation>将列表存为 Excel</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved {file}: %n inspections</source>
        <translation>
            <numerusform>已保存 {file}：%n 次检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the correction</source>
        <translation>查看更正</translation>
    </message>
    <message>
        <source>The workbook is being written</source>
        <translation>正在写入 Excel 文件</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Why is it void?</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>{done} of {total} inspections</source>
        <translation>{done} / {total} 次检查</translation>
    </message>
    <message>
        <source>{what} is void</source>
        <translation>已作废：{what}</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Action</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>清除回答</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>判定说明</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos from a folder or phone</source>
        <translation>从文件夹或手机添加照片</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move the photo to</source>
        <translation>将照片移至</translation>
    </message>
    <message>
        <source>Search in the items</source>
        <translation>搜索项目</translation>
    </message>
    <message>
        <source>There are more: write some words of the item, or its number.</source>
        <translation>还有更多：请输入项目中的词语或编号。</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Average: mean of percents</source>
        <translation>平均：各次检查百分比的平均</translation>
    </message>
    <message>
        <source>Average: pooled points</source>
        <translation>平均：合并得分</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>已保存为“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Rank from %n visits</source>
        <translation>
            <numerusform>至少 %n 次检查才排名</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>重命名“{name}”…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>“{name}” is forgotten</source>
        <translation>已删除“{name}”</translation>
    </message>
</context>
<context>
    <name>LastTimeMark</name>
    <message>
        <source>Due {day}</source>
        <translation>期限：{day}</translation>
    </message>
    <message>
        <source>Failed last time</source>
        <translation>上次不合格</translation>
    </message>
    <message>
        <source>Without a note, photo or action</source>
        <translation>没有备注、照片或整改措施</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave before everything is saved?</source>
        <translation>尚未全部保存，确定离开？</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>不保存并离开</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>{why} What is not saved yet is lost when you leave.</source>
        <translation>{why}离开后，未保存的内容将丢失。</translation>
    </message>
</context>
<context>
    <name>LineControl</name>
    <message>
        <source>Until then {value} counts.</source>
        <translation>在此之前以 {value} 为准。</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Back to the list, in a narrow window</source>
        <translation>返回列表（窄窗口中）</translation>
    </message>
    <message>
        <source>Read the report, or go on with the draft</source>
        <translation>阅读报告，或继续填写草稿</translation>
    </message>
    <message>
        <source>To the first inspection, to the last</source>
        <translation>转到第一份、最后一份检查</translation>
    </message>
    <message>
        <source>To the inspection above or below, and its report</source>
        <translation>转到上一份或下一份检查及其报告</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>A finished inspection comes here with its report.</source>
        <translation>完成的检查及其报告会显示在这里。</translation>
    </message>
    <message>
        <source>An inspection that was begun waits here.</source>
        <translation>已开始的检查会显示在这里。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>得分最高</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Inspections below their pass mark come here.</source>
        <translation>未达标的检查会显示在这里。</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>得分最低</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>No inspections yet</source>
        <translation>还没有检查</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>没有未达标的检查</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的检查</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Other words or fewer filters show more.</source>
        <translation>换个关键词或减少筛选条件试试。</translation>
    </message>
    <message>
        <source>Press to show all inspections</source>
        <translation>点按以显示全部检查</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Subject, site, inspector, number</source>
        <translation>对象、场所、检查人、编号</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Can be changed for each report</source>
        <translation>可为每份报告单独更改</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark; report pages stay light</source>
        <translation>浅色或深色；报告页面始终为浅色</translation>
    </message>
    <message>
        <source>Of the screen; templates follow where they have it</source>
        <translation>界面语言；模板有该语言时随之切换</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>MetaLine</name>
    <message>
        <source>Answered in bulk</source>
        <translation>批量作答</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分项</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键项</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>尚未签名</translation>
    </message>
    <message>
        <source>Note needed</source>
        <translation>需要备注</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>已写备注</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Photo attached</source>
        <translation>已附照片</translation>
    </message>
    <message>
        <source>Photo needed</source>
        <translation>需要照片</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>字数不足</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <translation>权重 {weight}</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>A note is needed</source>
        <translation>需要备注</translation>
    </message>
    <message>
        <source>A photo and a note are needed</source>
        <translation>需要照片和备注</translation>
    </message>
    <message>
        <source>A photo is needed</source>
        <translation>需要照片</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: a note is needed</source>
        <translation>不合格：需要备注</translation>
    </message>
    <message>
        <source>Failed: a photo and a note are needed</source>
        <translation>不合格：需要照片和备注</translation>
    </message>
    <message>
        <source>Failed: a photo is needed</source>
        <translation>不合格：需要照片</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>No answer yet, and it is critical</source>
        <translation>关键项，尚未回答</translation>
    </message>
    <message numerus="yes">
        <source>No answer yet, worth %n point(s)</source>
        <translation>
            <numerusform>尚未回答，%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer yet, worth {points} points</source>
        <translation>尚未回答，{points} 分</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>尚未签名</translation>
    </message>
    <message numerus="yes">
        <source>Shorter than %n character(s)</source>
        <translation>
            <numerusform>少于 %n 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature needed</source>
        <translation>需要签名</translation>
    </message>
    <message>
        <source>Still to add: {what}</source>
        <translation>还需添加：{what}</translation>
    </message>
    <message>
        <source>The rest is fine</source>
        <translation>其余均正常</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Nothing falls due on this day.</source>
        <translation>这一天没有到期的整改。</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>NewActionScreen</name>
    <message>
        <source>A red tag marks a thing that does not belong where it is. It gets the next number.</source>
        <translation>红牌用于标记不该放在此处的物品，编号自动顺延。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新建整改</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>新建整改</translation>
    </message>
    <message>
        <source>Red tag</source>
        <translation>红牌</translation>
    </message>
    <message>
        <source>Say at which site</source>
        <translation>请选择场所</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>请写明要做什么</translation>
    </message>
    <message>
        <source>Set the red tag</source>
        <translation>挂红牌</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>NewInspectionScreen</name>
    <message>
        <source>Find a template</source>
        <translation>查找模板</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新建检查</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>Start a round of %n</source>
        <translation>
            <numerusform>开始巡检（%n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Start {what}</source>
        <translation>开始检查 {what}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Works without network. Nothing to save.</source>
        <translation>无需网络，自动保存。</translation>
    </message>
</context>
<context>
    <name>NewKeys</name>
    <message>
        <source>Choose the template</source>
        <translation>选择该模板</translation>
    </message>
    <message>
        <source>To the template above or below</source>
        <translation>转到上方或下方的模板</translation>
    </message>
    <message>
        <source>To the template beside</source>
        <translation>转到旁边的模板</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>有什么问题？</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>{number} is unusual here. Check the number, its sign and the decimal mark.</source>
        <translation>{number} 不太寻常，请检查数字、正负号和小数点。</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write one like {example}.</source>
        <translation>“{text}”不是数字。请输入如 {example} 的数字。</translation>
    </message>
</context>
<context>
    <name>OftenChoice</name>
    <message>
        <source>By the month, like the 15th</source>
        <translation>按月，例如 15 日</translation>
    </message>
    <message>
        <source>By the month, like the first Monday</source>
        <translation>按月，例如第一个周一</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月几日</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day, or every few days</source>
        <translation>每天或每隔几天</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>按星期</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>当月第几个</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>the fourth</source>
        <translation>第四个</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>the third</source>
        <translation>第三个</translation>
    </message>
    <message>
        <source>working day, Monday to Friday</source>
        <translation>工作日（周一至周五）</translation>
    </message>
</context>
<context>
    <name>OwnDates</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>Show this period</source>
        <translation>显示此时段</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页面宽度</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n 次检查</numerusform>
        </translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部场所</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>评价维度</translation>
    </message>
    <message>
        <source>None of these inspections scored one.</source>
        <translation>这些检查均未对此计分。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n sites</source>
        <translation>
            <numerusform>显示全部 %n 个场所</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>低于 {high}</translation>
    </message>
    <message>
        <source>mean of percents, all inspections</source>
        <translation>各次检查百分比的平均</translation>
    </message>
    <message>
        <source>{low} and above</source>
        <translation>{low} 及以上</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
</context>
<context>
    <name>Passing</name>
    <message>
        <source>Copy the file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>File copied. Paste it into a mail, a chat or a folder.</source>
        <translation>文件已复制。可粘贴到邮件、聊天或文件夹中。</translation>
    </message>
    <message>
        <source>No mail program can be opened from here. Attach the file yourself.</source>
        <translation>无法从这里打开邮件程序。请自行添加该文件为附件。</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>用邮件发送</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>There is no printer here. Print it from the program that opens now.</source>
        <translation>这里没有打印机。请在即将打开的程序中打印。</translation>
    </message>
</context>
<context>
    <name>PeopleSettings</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change name or role…</source>
        <translation>更改姓名或岗位…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改“{name}”</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>更多操作：{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人员</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Sealed inspections keep the name they were sealed with.</source>
        <translation>已封存的检查保留当时的姓名。</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>设为我</translation>
    </message>
    <message>
        <source>The first inspection asks for a name; more can be added here.</source>
        <translation>首次检查时会询问姓名；也可在此添加其他人。</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>这是我</translation>
    </message>
    <message>
        <source>{name} is retired; inspections stay</source>
        <translation>{name} 已停用；检查保留</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Ends on a day</source>
        <translation>到某一天结束</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>{name}, change person</source>
        <translation>{name}，切换人员</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>As it is to stand in reports</source>
        <translation>将显示在报告中</translation>
    </message>
    <message>
        <source>Choose your name, or write it</source>
        <translation>选择或输入您的姓名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>PhotoKeys</name>
    <message>
        <source>Add a shape of the tool</source>
        <translation>用当前工具添加图形</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Move the photo to the left</source>
        <translation>照片左移</translation>
    </message>
    <message>
        <source>Move the photo to the right</source>
        <translation>照片右移</translation>
    </message>
    <message>
        <source>Move what is chosen</source>
        <translation>移动所选图形</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Next shape</source>
        <translation>下一个图形</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Pull its corner</source>
        <translation>拉动所选图形的角</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>移除所选图形</translation>
    </message>
    <message>
        <source>Shape before</source>
        <translation>上一个图形</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>已拍 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>From files</source>
        <translation>从文件添加</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>拍照</translation>
    </message>
</context>
<context>
    <name>PickerKeys</name>
    <message>
        <source>A minute earlier</source>
        <translation>早一分钟</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>晚一分钟</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>早一小时</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>晚一小时</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>选定这一天</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>选定这个时间</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>后一个月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前一个月</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>后一周</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>Write the time: 0914</source>
        <translation>直接输入时间：0914</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of what is right</source>
        <translation>合格示例图</translation>
    </message>
</context>
<context>
    <name>PictureWall</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>已附</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go through</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on the {day}</source>
        <translation>
            <numerusform>每 %n 个月的{day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months on {day}</source>
        <translation>
            <numerusform>每 %n 个月的 {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on {days}</source>
        <translation>
            <numerusform>每 %n 周的{days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every month on {day}</source>
        <translation>每月{day}</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>Every {day} of the month</source>
        <translation>每月{day}</translation>
    </message>
    <message>
        <source>On {days}</source>
        <translation>每{days}</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>{number} 日</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{rule} at {times}</source>
        <translation>{rule} {times}</translation>
    </message>
</context>
<context>
    <name>PlanDays</name>
    <message>
        <source>Every Friday</source>
        <translation>每周五</translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation>每周一</translation>
    </message>
    <message>
        <source>Every Saturday</source>
        <translation>每周六</translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation>每周日</translation>
    </message>
    <message>
        <source>Every Thursday</source>
        <translation>每周四</translation>
    </message>
    <message>
        <source>Every Tuesday</source>
        <translation>每周二</translation>
    </message>
    <message>
        <source>Every Wednesday</source>
        <translation>每周三</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>first Friday</source>
        <translation>第一个周五</translation>
    </message>
    <message>
        <source>first Monday</source>
        <translation>第一个周一</translation>
    </message>
    <message>
        <source>first Saturday</source>
        <translation>第一个周六</translation>
    </message>
    <message>
        <source>first Sunday</source>
        <translation>第一个周日</translation>
    </message>
    <message>
        <source>first Thursday</source>
        <translation>第一个周四</translation>
    </message>
    <message>
        <source>first Tuesday</source>
        <translation>第一个周二</translation>
    </message>
    <message>
        <source>first Wednesday</source>
        <translation>第一个周三</translation>
    </message>
    <message>
        <source>first working day</source>
        <translation>第一个工作日</translation>
    </message>
    <message>
        <source>fourth Friday</source>
        <translation>第四个周五</translation>
    </message>
    <message>
        <source>fourth Monday</source>
        <translation>第四个周一</translation>
    </message>
    <message>
        <source>fourth Saturday</source>
        <translation>第四个周六</translation>
    </message>
    <message>
        <source>fourth Sunday</source>
        <translation>第四个周日</translation>
    </message>
    <message>
        <source>fourth Thursday</source>
        <translation>第四个周四</translation>
    </message>
    <message>
        <source>fourth Tuesday</source>
        <translation>第四个周二</translation>
    </message>
    <message>
        <source>fourth Wednesday</source>
        <translation>第四个周三</translation>
    </message>
    <message>
        <source>fourth working day</source>
        <translation>第四个工作日</translation>
    </message>
    <message>
        <source>last Friday</source>
        <translation>最后一个周五</translation>
    </message>
    <message>
        <source>last Monday</source>
        <translation>最后一个周一</translation>
    </message>
    <message>
        <source>last Saturday</source>
        <translation>最后一个周六</translation>
    </message>
    <message>
        <source>last Sunday</source>
        <translation>最后一个周日</translation>
    </message>
    <message>
        <source>last Thursday</source>
        <translation>最后一个周四</translation>
    </message>
    <message>
        <source>last Tuesday</source>
        <translation>最后一个周二</translation>
    </message>
    <message>
        <source>last Wednesday</source>
        <translation>最后一个周三</translation>
    </message>
    <message>
        <source>last working day</source>
        <translation>最后一个工作日</translation>
    </message>
    <message>
        <source>second Friday</source>
        <translation>第二个周五</translation>
    </message>
    <message>
        <source>second Monday</source>
        <translation>第二个周一</translation>
    </message>
    <message>
        <source>second Saturday</source>
        <translation>第二个周六</translation>
    </message>
    <message>
        <source>second Sunday</source>
        <translation>第二个周日</translation>
    </message>
    <message>
        <source>second Thursday</source>
        <translation>第二个周四</translation>
    </message>
    <message>
        <source>second Tuesday</source>
        <translation>第二个周二</translation>
    </message>
    <message>
        <source>second Wednesday</source>
        <translation>第二个周三</translation>
    </message>
    <message>
        <source>second working day</source>
        <translation>第二个工作日</translation>
    </message>
    <message>
        <source>third Friday</source>
        <translation>第三个周五</translation>
    </message>
    <message>
        <source>third Monday</source>
        <translation>第三个周一</translation>
    </message>
    <message>
        <source>third Saturday</source>
        <translation>第三个周六</translation>
    </message>
    <message>
        <source>third Sunday</source>
        <translation>第三个周日</translation>
    </message>
    <message>
        <source>third Thursday</source>
        <translation>第三个周四</translation>
    </message>
    <message>
        <source>third Tuesday</source>
        <translation>第三个周二</translation>
    </message>
    <message>
        <source>third Wednesday</source>
        <translation>第三个周三</translation>
    </message>
    <message>
        <source>third working day</source>
        <translation>第三个工作日</translation>
    </message>
    <message>
        <source>{days} and {last}</source>
        <translation>{days}和{last}</translation>
    </message>
</context>
<context>
    <name>PlannedLine</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>错过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for the week</source>
        <translation>本周计划</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Its report is shown here.</source>
        <translation>这里会显示报告。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Making it was cancelled.</source>
        <translation>已取消生成。</translation>
    </message>
    <message>
        <source>No inspection chosen</source>
        <translation>未选择检查</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>Practice, counts nowhere</source>
        <translation>练习，不计入统计</translation>
    </message>
    <message>
        <source>Replaced by a correction</source>
        <translation>已被更正替代</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Sealed and verified</source>
        <translation>已封存并核验</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>无法生成报告</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Void, counts nowhere</source>
        <translation>已作废，不计入统计</translation>
    </message>
</context>
<context>
    <name>PreviewHead</name>
    <message>
        <source>All inspections of the list as one workbook</source>
        <translation>将列表中的全部检查存为一个 Excel 文件</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Briefing</source>
        <translation>检查须知</translation>
    </message>
    <message>
        <source>Form to fill in by pen</source>
        <translation>手写填写表</translation>
    </message>
    <message>
        <source>Handbook for training</source>
        <translation>培训手册</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存填写表</translation>
    </message>
    <message>
        <source>Save the handbook</source>
        <translation>保存手册</translation>
    </message>
    <message>
        <source>form</source>
        <translation>填写表</translation>
    </message>
    <message>
        <source>handbook</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>A radar needs three sections or dimensions with a score.</source>
        <translation>雷达图需要至少三个计分的部分或维度。</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>雷达图</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>mean of percents by dimension</source>
        <translation>各维度百分比的平均</translation>
    </message>
    <message>
        <source>mean of percents by section</source>
        <translation>各部分百分比的平均</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RatingControl</name>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新建检查</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>重复…</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>第 {version} 版</translation>
    </message>
    <message>
        <source>{title} is in the library</source>
        <translation>“{title}”已加入模板库</translation>
    </message>
</context>
<context>
    <name>RecordFaults</name>
    <message>
        <source>Action on a failed item…</source>
        <translation>针对未达标项整改…</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n inspections are due</source>
        <translation>
            <numerusform>有 %n 项检查到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个未达标</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue {what}</source>
        <translation>继续：{what}</translation>
    </message>
    <message>
        <source>None failed</source>
        <translation>全部达标</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, round of %n</source>
        <translation>
            <numerusform>{title}：巡检，共 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundChanges</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已添加 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in it already</source>
        <translation>
            <numerusform>%n 项已在巡检中</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to the round…</source>
        <translation>添加到巡检…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>结束巡检</translation>
    </message>
    <message>
        <source>Go on with {what}</source>
        <translation>继续检查 {what}</translation>
    </message>
    <message>
        <source>It comes at the end of the round.</source>
        <translation>将添加到巡检末尾。</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>重新开启巡检</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>Start {what}</source>
        <translation>开始检查 {what}</translation>
    </message>
    <message>
        <source>Take off the round</source>
        <translation>移出巡检</translation>
    </message>
    <message>
        <source>Take off the round…</source>
        <translation>移出巡检…</translation>
    </message>
    <message>
        <source>Tap what is to be taken off.</source>
        <translation>点按要移出的对象。</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>巡检已结束</translation>
    </message>
    <message>
        <source>What else does the round go through?</source>
        <translation>巡检还要增加哪些对象？</translation>
    </message>
    <message>
        <source>What has been begun stays in the round.</source>
        <translation>已开始检查的将保留在巡检中。</translation>
    </message>
    <message>
        <source>{what} has been begun and stays in the round</source>
        <translation>{what} 已开始检查，将保留在巡检中</translation>
    </message>
    <message>
        <source>{what} is off the round</source>
        <translation>已将 {what} 移出巡检</translation>
    </message>
</context>
<context>
    <name>RoundHead</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待检查</translation>
    </message>
</context>
<context>
    <name>RoundKeys</name>
    <message>
        <source>Open the subject; typing its name leads to it</source>
        <translation>打开对象；输入名称可直接定位</translation>
    </message>
    <message>
        <source>Take the subject out of the round</source>
        <translation>从巡检中移除对象</translation>
    </message>
    <message>
        <source>The next that is not done</source>
        <translation>下一个未完成的对象</translation>
    </message>
</context>
<context>
    <name>RoundReport</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Show in Inspections</source>
        <translation>在检查记录中查看</translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message>
        <source>None of them</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The round is closed. Open it again to go on.</source>
        <translation>巡检已结束。重新开启后可继续。</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>{when} 开始</translation>
    </message>
</context>
<context>
    <name>RoundSide</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n 个未开始</numerusform>
        </translation>
    </message>
    <message>
        <source>All are done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>结束巡检</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>{when} 已结束</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Go on with {what}</source>
        <translation>继续检查 {what}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>重新开启巡检</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>已保存到本机</translation>
    </message>
    <message>
        <source>Start {what}</source>
        <translation>开始检查 {what}</translation>
    </message>
    <message>
        <source>The rest is with others</source>
        <translation>其余由他人检查</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>无不合格项</translation>
    </message>
</context>
<context>
    <name>RoundTiles</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n 个关键项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>last time {score}</source>
        <translation>上次 {score}</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} / {asked}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>RoundWalk</name>
    <message>
        <source>{what} is done</source>
        <translation>{what} 已完成</translation>
    </message>
</context>
<context>
    <name>RunningChip</name>
    <message>
        <source>Running {time}</source>
        <translation>计时中 {time}</translation>
    </message>
    <message>
        <source>Stopwatch running: {item}</source>
        <translation>正在计时：{item}</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>412</source>
        <translation>412</translation>
    </message>
    <message>
        <source>Anna Lindqvist</source>
        <translation>林安娜</translation>
    </message>
    <message>
        <source>Harbour Hotel</source>
        <translation>海港酒店</translation>
    </message>
    <message>
        <source>The first page of a sample report</source>
        <translation>示例报告首页</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>正在生成页面</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Everything is saved on this device</source>
        <translation>全部内容已保存到本机</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved on this device, {time}</source>
        <translation>已保存到本机，{time}</translation>
    </message>
    <message>
        <source>Saved, {time}</source>
        <translation>已保存，{time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>ScanControl</name>
    <message>
        <source>A picture of the code</source>
        <translation>代码图片</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code, typed or scanned</source>
        <translation>输入或扫描代码</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>从图片读取</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>正在识别代码</translation>
    </message>
    <message>
        <source>No code was found. Take it larger and sharp, or type it.</source>
        <translation>未找到代码。请拍得更大、更清晰，或手动输入。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>To read codes from pictures, install the reader: {command}. Typing works without it.</source>
        <translation>要从图片读取代码，请安装识别模块：{command}。不安装也可手动输入。</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Photo needed</source>
        <translation>需要照片</translation>
    </message>
    <message>
        <source>Scenes and items</source>
        <translation>场景与项目</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>请选择模板</translation>
    </message>
    <message>
        <source>Choose days of the week</source>
        <translation>请选择星期几</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Front desk, morning shift</source>
        <translation>前台早班</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Say at which site</source>
        <translation>请选择场所</translation>
    </message>
    <message>
        <source>Say every how many</source>
        <translation>请选择间隔</translation>
    </message>
    <message>
        <source>Say which day of the month</source>
        <translation>请选择每月哪一天</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>结束日期早于开始日期。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁检查</translation>
    </message>
    <message>
        <source>by the clock of the site</source>
        <translation>按当地时间</translation>
    </message>
    <message>
        <source>if it needs one</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>none named: whichever is chosen then</source>
        <translation>未指定：届时选择</translation>
    </message>
</context>
<context>
    <name>ScheduleScreen</name>
    <message>
        <source>Change a schedule</source>
        <translation>更改计划</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What was due before stays as it was.</source>
        <translation>以前的计划记录保持不变。</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>错过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Hide those that ended</source>
        <translation>隐藏已结束的</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>创建第一个</translation>
    </message>
    <message>
        <source>Missed ones are counted over 30 days</source>
        <translation>错过次数按 30 天统计</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Nothing comes round yet</source>
        <translation>还没有计划</translation>
    </message>
    <message>
        <source>Save the schedules for a calendar</source>
        <translation>将计划保存为日历</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Say what is to be inspected, where and how often; Today reminds of it.</source>
        <translation>设定检查什么、在哪里、多久一次，“今天”会提醒您。</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message numerus="yes">
        <source>Show %n that ended</source>
        <translation>
            <numerusform>显示 %n 个已结束的</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be inspected, where and when</source>
        <translation>检查什么、在哪里、何时</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>{day} 结束</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>下次 {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>rests: template or site retired</source>
        <translation>已暂停：模板或场所已停用</translation>
    </message>
    <message>
        <source>{what} has ended</source>
        <translation>{what} 已结束</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 项整改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n 项未答</numerusform>
        </translation>
    </message>
    <message>
        <source>Below so far</source>
        <translation>目前未达标</translation>
    </message>
    <message>
        <source>Can still reach {percent}</source>
        <translation>最高可达 {percent}</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Fail: critical item</source>
        <translation>未达标：关键项</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚无结论</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Pass so far</source>
        <translation>目前达标</translation>
    </message>
    <message>
        <source>Score card</source>
        <translation>评分结果</translation>
    </message>
    <message>
        <source>at most {mark}</source>
        <translation>上限 {mark}</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>pass mark {mark}</source>
        <translation>合格线 {mark}</translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{possible} 分中得 {earned} 分</translation>
    </message>
    <message>
        <source>{points}, {open}</source>
        <translation>{points}，{open}</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Can still reach</source>
        <translation>最高可达</translation>
    </message>
    <message>
        <source>Critical item failed</source>
        <translation>关键项不合格</translation>
    </message>
    <message>
        <source>Last time, {day}</source>
        <translation>上次，{day}</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>合格线</translation>
    </message>
    <message>
        <source>Points now, lower is better</source>
        <translation>当前扣分，越低越好</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>当前得分</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Words, number or key of an item</source>
        <translation>检查项的文字、编号或代码</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 个，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>SearchKeys</name>
    <message>
        <source>Back to where one was</source>
        <translation>返回原来的位置</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>To the item found, to answer it</source>
        <translation>转到找到的检查项并作答</translation>
    </message>
</context>
<context>
    <name>SectionBars</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项未答</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation>偏低</translation>
    </message>
</context>
<context>
    <name>SectionHeadRow</name>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>已答 {answered} / {asked}</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项不合格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>SeveralChoice</name>
    <message numerus="yes">
        <source>%n named twice, taken once</source>
        <translation>
            <numerusform>%n 项重复，只取一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new at this site</source>
        <translation>
            <numerusform>其中 %n 个为本场所新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go through</source>
        <translation>
            <numerusform>共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>201-240, 305a, Lobby</source>
        <translation>201-240、305a、大堂</translation>
    </message>
    <message numerus="yes">
        <source>All %n of this site</source>
        <translation>
            <numerusform>本场所全部 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose the file with the list</source>
        <translation>选择列表文件</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The file of this photo is missing or damaged.</source>
        <translation>此照片的文件缺失或已损坏。</translation>
    </message>
    <message>
        <source>The photo, or what was drawn on it, cannot be read. Draw on it again to see it.</source>
        <translation>无法读取该照片或其上的标注。请重新标注后查看。</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>A photo shown large</source>
        <translation>查看大图</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drawing on a photo</source>
        <translation>在照片上绘制</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有界面</translation>
    </message>
    <message>
        <source>Filling in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>List of inspections</source>
        <translation>检查列表</translation>
    </message>
    <message>
        <source>Photos of an item</source>
        <translation>检查项的照片</translation>
    </message>
    <message>
        <source>Photos to be taken in</source>
        <translation>待导入的照片</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Searching in the items</source>
        <translation>搜索检查项</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Tab goes to the next button or field, Shift with Tab back; Space or Enter presses.</source>
        <translation>按 Tab 转到下一个按钮或输入框，按 Shift+Tab 返回；按空格或 Enter 执行。</translation>
    </message>
    <message>
        <source>Templates to choose from</source>
        <translation>选择模板</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Sign again</source>
        <translation>重新签名</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation>已签名 {time}</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>待签名</translation>
    </message>
    <message>
        <source>Was not present</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>由谁签名？</translation>
    </message>
</context>
<context>
    <name>SignatureControl</name>
    <message>
        <source>Sign again</source>
        <translation>重新签名</translation>
    </message>
</context>
<context>
    <name>SignatureKeys</name>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Move the pen, and draw while it is down</source>
        <translation>移动笔，落笔时绘制</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>落笔、抬笔</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here with finger or pen</source>
        <translation>请用手指或触控笔在此签名</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it, arrow keys move it, Delete begins again.</source>
        <translation>空格键落笔和抬笔，方向键移动，Delete 键重新开始。</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>SiteChoice</name>
    <message>
        <source>A hotel, a shop, a branch</source>
        <translation>酒店、商店、网点</translation>
    </message>
    <message>
        <source>Choose a site, or write a new one</source>
        <translation>选择场所，或输入新场所</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>添加场所</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改“{name}”</translation>
    </message>
    <message>
        <source>Code, if it has one</source>
        <translation>代码（如有）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>无（顶级）</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>SiteRows</name>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n 次检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs are not told here.</source>
        <translation>
            <numerusform>另有 %n 对未在此列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>95&#xa0;% interval: {range}</source>
        <translation>95&#xa0;% 区间：{range}</translation>
    </message>
    <message>
        <source>Between {sites} nothing can be said.</source>
        <translation>{sites}之间无法判断高低。</translation>
    </message>
    <message>
        <source>Beyond chance, each compared with each:</source>
        <translation>两两比较，超出偶然范围：</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change against the period before: {points}</source>
        <translation>与上期相比：{points}</translation>
    </message>
    <message>
        <source>Grey: too few visits to rank, fewer than {least}.</source>
        <translation>灰色：检查太少不排名，少于 {least} 次。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean: {score}</source>
        <translation>平均：{score}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Passed: {share}</source>
        <translation>达标率：{share}</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Pooled points: {score}</source>
        <translation>合并得分：{score}</translation>
    </message>
    <message>
        <source>Rank {first} to {last}</source>
        <translation>第 {first}–{last} 名</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>第 {rank} 名</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n sites</source>
        <translation>
            <numerusform>显示全部 %n 个场所</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Target {mark}</source>
        <translation>目标 {mark}</translation>
    </message>
    <message>
        <source>Too few visits to rank</source>
        <translation>检查太少，不排名</translation>
    </message>
    <message>
        <source>mean of percents, 95&#xa0;% interval, inspections</source>
        <translation>各次检查百分比的平均、95&#xa0;% 区间、次数</translation>
    </message>
    <message>
        <source>mean of points, lower is better, 95&#xa0;% interval, inspections</source>
        <translation>平均扣分（越低越好）、95&#xa0;% 区间、次数</translation>
    </message>
    <message>
        <source>n</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>pooled points: all earned of all possible, inspections</source>
        <translation>合并得分：全部得分占全部满分，次数</translation>
    </message>
    <message numerus="yes">
        <source>{better} is above {worse}.</source>
        <translation>
            <numerusform>{better}高于{worse}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}, beyond chance</source>
        <translation>{change}，超出偶然范围</translation>
    </message>
    <message>
        <source>{change}, may be chance</source>
        <translation>{change}，可能是偶然</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}和{last}</translation>
    </message>
</context>
<context>
    <name>SitesPopup</name>
    <message>
        <source>All sites</source>
        <translation>全部场所</translation>
    </message>
</context>
<context>
    <name>SitesSelect</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n 个场所</numerusform>
        </translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部场所</translation>
    </message>
</context>
<context>
    <name>SitesSettings</name>
    <message>
        <source>A company, its regions, its branches: as deep as you need.</source>
        <translation>公司、区域、网点，层级不限。</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>添加场所</translation>
    </message>
    <message>
        <source>Add a site below…</source>
        <translation>添加下级场所…</translation>
    </message>
    <message>
        <source>Change or move…</source>
        <translation>更改或移动…</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>更多操作：{name}</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>还没有场所</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>{name} is retired; inspections stay</source>
        <translation>{name} 已停用；检查保留</translation>
    </message>
</context>
<context>
    <name>SliderControl</name>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>请填写 {least} 到 {most} 之间的整数。</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n 个未达标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n 个达标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n</source>
        <translation>
            <numerusform>%n 次平均</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortHead</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>正序</translation>
    </message>
    <message>
        <source>sorted backwards</source>
        <translation>倒序</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>failed last time</source>
        <translation>上次不合格</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
</context>
<context>
    <name>SpreadCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n 次检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>None of these inspections has a score.</source>
        <translation>这些检查均没有得分。</translation>
    </message>
    <message>
        <source>One visit only.</source>
        <translation>仅一次检查。</translation>
    </message>
    <message>
        <source>Target {mark}</source>
        <translation>目标 {mark}</translation>
    </message>
    <message>
        <source>The middle inspection has {low} to {high} points.</source>
        <translation>居中的检查扣 {low}–{high} 分。</translation>
    </message>
    <message>
        <source>The middle inspection scored {low} to {high}&#xa0;%.</source>
        <translation>居中的检查得分为 {low}–{high}&#xa0;%。</translation>
    </message>
    <message>
        <source>The middle inspection scored {score}&#xa0;%.</source>
        <translation>居中的检查得分为 {score}&#xa0;%。</translation>
    </message>
    <message>
        <source>inspections by their percent</source>
        <translation>各得分段的检查次数</translation>
    </message>
    <message>
        <source>inspections by their points</source>
        <translation>各扣分段的检查次数</translation>
    </message>
    <message>
        <source>{range} points</source>
        <translation>{range} 分</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>请选择模板</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>级别 {number}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation>练习，不计入统计</translation>
    </message>
    <message>
        <source>Say at which site</source>
        <translation>请选择场所</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Still to be named: {kind}</source>
        <translation>还需填写：{kind}</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>到访时间</translation>
    </message>
    <message>
        <source>Write the time of the visit</source>
        <translation>请填写到访时间</translation>
    </message>
    <message>
        <source>Write your name</source>
        <translation>请填写您的姓名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>as the template sets it</source>
        <translation>由模板设定</translation>
    </message>
    <message>
        <source>due first</source>
        <translation>到期优先</translation>
    </message>
    <message>
        <source>every item</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>same as last time</source>
        <translation>与上次相同</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n photos added to {item}</source>
        <translation>
            <numerusform>{item} 已添加 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Action on {item}</source>
        <translation>{item} 的整改措施</translation>
    </message>
    <message>
        <source>Action on {item} removed</source>
        <translation>{item} 的整改措施已删除</translation>
    </message>
    <message>
        <source>Answer to {item}</source>
        <translation>{item} 的回答</translation>
    </message>
    <message>
        <source>Answer to {item} cleared</source>
        <translation>{item} 的回答已清除</translation>
    </message>
    <message>
        <source>Caption of a photo of {item}</source>
        <translation>{item} 照片的说明</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>总评</translation>
    </message>
    <message>
        <source>Details of the visit</source>
        <translation>检查信息</translation>
    </message>
    <message>
        <source>Drawing on a photo of {item}</source>
        <translation>{item} 的照片标注</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Name {name}</source>
        <translation>名称：{name}</translation>
    </message>
    <message>
        <source>Note on {item}</source>
        <translation>{item} 的备注</translation>
    </message>
    <message>
        <source>Order of the photos of {item}</source>
        <translation>{item} 照片的顺序</translation>
    </message>
    <message>
        <source>Photo added to {item}</source>
        <translation>{item} 已添加照片</translation>
    </message>
    <message>
        <source>Photo moved to {item}</source>
        <translation>照片已移至 {item}</translation>
    </message>
    <message>
        <source>Photo of {item} removed</source>
        <translation>{item} 的照片已删除</translation>
    </message>
    <message>
        <source>Photo of {item} turned</source>
        <translation>{item} 的照片已旋转</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature removed</source>
        <translation>签名已删除</translation>
    </message>
    <message>
        <source>Stopwatch of {item} started</source>
        <translation>{item} 的秒表已启动</translation>
    </message>
    <message numerus="yes">
        <source>The rest is fine: %n answers</source>
        <translation>
            <numerusform>其余均正常：%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>已添加：{name}</translation>
    </message>
    <message>
        <source>{name} duplicated</source>
        <translation>已复制：{name}</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>已移动：{name}</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>已删除：{name}</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>SubjectsChoice</name>
    <message>
        <source>One</source>
        <translation>单个</translation>
    </message>
    <message>
        <source>Several, a round</source>
        <translation>多个，巡检</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Actions</source>
        <translation>整改</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>From {start} to {value} by {day}</source>
        <translation>{day}前从 {start} 到 {value}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>given up {day}</source>
        <translation>{day} 放弃</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n in four weeks</source>
        <translation>
            <numerusform>四周内 %n 次的平均值</numerusform>
        </translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>当前 {value}</translation>
    </message>
    <message>
        <source>the way stands at {value}</source>
        <translation>计划值 {value}</translation>
    </message>
</context>
<context>
    <name>TargetScreen</name>
    <message>
        <source>Change a target</source>
        <translation>更改目标</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>请选择日期</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>请选择场所</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>请选择模板</translation>
    </message>
    <message>
        <source>Choose what is measured</source>
        <translation>请选择衡量内容</translation>
    </message>
    <message>
        <source>Day to reach it</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>Take {value}, the mean of the last four weeks</source>
        <translation>采用 {value}（最近四周平均值）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Value to reach</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>衡量内容</translation>
    </message>
    <message>
        <source>as 4:30, or in seconds</source>
        <translation>如 4:30，或秒数</translation>
    </message>
    <message>
        <source>if it needs one</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>in points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>with all below it</source>
        <translation>包括其下级</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation>百分比应在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>请选择模板</translation>
    </message>
    <message>
        <source>Choose the day it is to be reached</source>
        <translation>请选择期限</translation>
    </message>
    <message>
        <source>Choose what is measured</source>
        <translation>请选择衡量内容</translation>
    </message>
    <message>
        <source>It cannot be below 0.</source>
        <translation>不能小于 0。</translation>
    </message>
    <message>
        <source>It is over. Choose a later day.</source>
        <translation>该日期已过。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>It is the value it starts from. Write the one to reach.</source>
        <translation>这与起始值相同。请填写要达到的值。</translation>
    </message>
    <message>
        <source>It lies before the first day. Choose a later one.</source>
        <translation>期限早于第一天。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>进展正常</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>Say at which site</source>
        <translation>请选择场所</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Write the value it starts from as a number.</source>
        <translation>请用数字填写起始值。</translation>
    </message>
    <message>
        <source>Write the value to reach as a number.</source>
        <translation>请用数字填写目标值。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>TargetsScreen</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Hide those given up</source>
        <translation>隐藏已放弃的</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>还没有目标</translation>
    </message>
    <message>
        <source>Say which value a site is to reach until which day; the course shows whether it will.</source>
        <translation>设定场所要在何时达到什么值，走势会显示能否达成。</translation>
    </message>
    <message>
        <source>Set the first one</source>
        <translation>设定第一个</translation>
    </message>
    <message numerus="yes">
        <source>Show %n given up</source>
        <translation>
            <numerusform>显示 %n 个已放弃的</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What is to be reached where, until when</source>
        <translation>要在哪里、何时达到什么</translation>
    </message>
    <message>
        <source>{what} is given up</source>
        <translation>已放弃：{what}</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>v{version}</source>
        <translation>第 {version} 版</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>没有符合的模板</translation>
    </message>
    <message>
        <source>Other words, or all categories, show more.</source>
        <translation>换个关键词，或选择全部类别。</translation>
    </message>
</context>
<context>
    <name>TemplateReading</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分项</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键项</translation>
    </message>
    <message>
        <source>Critical items</source>
        <translation>关键项</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>合格线</translation>
    </message>
    <message>
        <source>Percent of the points of all sections</source>
        <translation>各部分总分的百分比</translation>
    </message>
    <message>
        <source>Percent, the sections weighted</source>
        <translation>百分比，各部分加权</translation>
    </message>
    <message>
        <source>Points against; lower is better</source>
        <translation>扣分制，越低越好</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>评价维度</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a number, {unit}</source>
        <translation>数值，{unit}</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>a time, by stopwatch</source>
        <translation>秒表计时</translation>
    </message>
    <message>
        <source>asked only when it applies</source>
        <translation>满足条件时才提问</translation>
    </message>
    <message>
        <source>at most {points} points</source>
        <translation>不超过 {points} 分</translation>
    </message>
    <message>
        <source>for each: {what}</source>
        <translation>逐一检查：{what}</translation>
    </message>
    <message>
        <source>note always</source>
        <translation>必写备注</translation>
    </message>
    <message>
        <source>note when failed</source>
        <translation>不合格时写备注</translation>
    </message>
    <message>
        <source>one failed caps the score</source>
        <translation>一项不合格，总分封顶</translation>
    </message>
    <message>
        <source>one failed fails the inspection</source>
        <translation>一项不合格，检查即不达标</translation>
    </message>
    <message>
        <source>one failed sets its section to 0</source>
        <translation>一项不合格，该部分为 0</translation>
    </message>
    <message>
        <source>one failed sets the score to 0</source>
        <translation>一项不合格，总分为 0</translation>
    </message>
    <message>
        <source>photo always</source>
        <translation>必附照片</translation>
    </message>
    <message>
        <source>photo when failed</source>
        <translation>不合格时附照片</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>仅供阅读</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>权重 {weight}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>{grade} from {bound}</source>
        <translation>{grade}：{bound} 起</translation>
    </message>
    <message>
        <source>{grade} up to {points} points</source>
        <translation>{grade}：不超过 {points} 分</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} 到 {highest}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{value}  {anchor}</source>
        <translation>{value}  {anchor}</translation>
    </message>
</context>
<context>
    <name>TemplatesScreen</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates in the library</source>
        <translation>
            <numerusform>共 %n 个模板</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a template file</source>
        <translation>添加模板文件</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>校验文件</translation>
    </message>
    <message>
        <source>Check a template file</source>
        <translation>校验模板文件</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>查找模板</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>没有符合的模板</translation>
    </message>
    <message>
        <source>Other words show more.</source>
        <translation>换个关键词试试。</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>第 {version} 版</translation>
    </message>
    <message>
        <source>{title} is in the library</source>
        <translation>“{title}”已加入模板库</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message numerus="yes">
        <source>%n of {least} characters</source>
        <translation>
            <numerusform>%n / {least} 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>请输入</translation>
    </message>
</context>
<context>
    <name>TimeControl</name>
    <message>
        <source>Choose a time</source>
        <translation>选择时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>时:分</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write one like 09:14.</source>
        <translation>“{text}”不是时间。请输入如 09:14 的时间。</translation>
    </message>
</context>
<context>
    <name>TimesChoice</name>
    <message>
        <source>Add a time</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>当天任何时间</translation>
    </message>
    <message>
        <source>Take off {time}</source>
        <translation>移除 {time}</translation>
    </message>
</context>
<context>
    <name>TitleButton</name>
    <message>
        <source>{what}, what can be done</source>
        <translation>{what}，可用操作</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n closed rounds</source>
        <translation>
            <numerusform>%n 次已结束的巡检</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>回收站（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the first one</source>
        <translation>开始首次检查</translation>
    </message>
    <message>
        <source>Choose a template, name the place, and answer as you walk. Nothing needs saving.</source>
        <translation>选择模板，填写场所，边走边答。内容自动保存。</translation>
    </message>
    <message>
        <source>Find an inspection</source>
        <translation>查找检查</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Latest results</source>
        <translation>最近结果</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新建检查</translation>
    </message>
    <message>
        <source>Nothing inspected yet</source>
        <translation>还没有检查</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>{site} and %n more sites</source>
        <translation>
            <numerusform>{site}，另有 %n 个场所</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} is in the trash</source>
        <translation>已移到回收站：{what}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Action</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>TrashScreen</name>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discarded drafts come here.</source>
        <translation>丢弃的草稿会放在这里。</translation>
    </message>
    <message>
        <source>Drafts that were discarded</source>
        <translation>已丢弃的草稿</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>discarded {when}</source>
        <translation>丢弃于 {when}</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} / {asked}</translation>
    </message>
    <message>
        <source>{what} is on Today again</source>
        <translation>已恢复到“今天”：{what}</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message numerus="yes">
        <source>%n inspections</source>
        <translation>
            <numerusform>%n 次检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>95&#xa0;% interval: {range}</source>
        <translation>95&#xa0;% 区间：{range}</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message numerus="yes">
        <source>From here on %n items mean something else:</source>
        <translation>
            <numerusform>从这里起，%n 个项目的含义有变：</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these inspections has a score.</source>
        <translation>这些检查均没有得分。</translation>
    </message>
    <message>
        <source>One visit only: a trend needs more.</source>
        <translation>仅一次检查：趋势需要更多数据。</translation>
    </message>
    <message>
        <source>Step of time</source>
        <translation>时间步长</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>daily mean of percents, 95&#xa0;% band</source>
        <translation>每日百分比平均，95&#xa0;% 带</translation>
    </message>
    <message>
        <source>mean of points, lower is better, 95&#xa0;% band</source>
        <translation>平均扣分（越低越好），95&#xa0;% 带</translation>
    </message>
    <message>
        <source>monthly mean of percents, 95&#xa0;% band</source>
        <translation>每月百分比平均，95&#xa0;% 带</translation>
    </message>
    <message>
        <source>pooled points: all earned of all possible</source>
        <translation>合并得分：全部得分占全部满分</translation>
    </message>
    <message>
        <source>quarterly mean of percents, 95&#xa0;% band</source>
        <translation>每季百分比平均，95&#xa0;% 带</translation>
    </message>
    <message>
        <source>weekly mean of percents, 95&#xa0;% band</source>
        <translation>每周百分比平均，95&#xa0;% 带</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The last answers could not be written yet</source>
        <translation>最近的回答尚未写入</translation>
    </message>
    <message>
        <source>{why} They stay here and are written as soon as it works again.</source>
        <translation>{why}内容保留在此，一旦恢复即自动写入。</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Photo moved to {number}</source>
        <translation>照片已移至第 {number} 项</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This photo is at {number} already</source>
        <translation>此照片已在第 {number} 项</translation>
    </message>
    <message>
        <source>To another item</source>
        <translation>移至其他项目</translation>
    </message>
</context>
<context>
    <name>VisitTime</name>
    <message>
        <source>Choose the time of the visit</source>
        <translation>选择探访时间</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>探访日期</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>探访时间</translation>
    </message>
    <message>
        <source>Write a time like 14:05.</source>
        <translation>请填写时间，例如 14:05。</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>时:分</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n 次未达标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n 次达标</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week {before}</source>
        <translation>上周 {before}</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n inspections</source>
        <translation>
            <numerusform>%n 次检查平均得分</numerusform>
        </translation>
    </message>
    <message>
        <source>Pass mark {mark}</source>
        <translation>合格线 {mark}</translation>
    </message>
    <message>
        <source>Pass mark {mark}. Last week {before}</source>
        <translation>合格线 {mark}，上周 {before}</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n</source>
        <translation>
            <numerusform>%n 次检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeMenu</name>
    <message>
        <source>Details</source>
        <translation>检查信息</translation>
    </message>
    <message>
        <source>Everything left is fine</source>
        <translation>其余全部正常</translation>
    </message>
    <message>
        <source>Last steps</source>
        <translation>最近步骤</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>The rest of “{section}” is fine</source>
        <translation>“{section}”其余均正常</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
</context>
<context>
    <name>WideTop</name>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>已答 {answered} / {asked}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Actions</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{what} is in the trash</source>
        <translation>已移到回收站：{what}</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Find an inspection</source>
        <translation>查找检查</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新建检查</translation>
    </message>
    <message>
        <source>The places of the navigation, from the first on</source>
        <translation>导航中的各处，依次</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>An earlier inspection is newer. Look at the clock of this machine.</source>
        <translation>已有时间更晚的检查。请查看本机时钟。</translation>
    </message>
    <message>
        <source>Client survey</source>
        <translation>客户调查</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Mystery shopper</source>
        <translation>神秘顾客</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Shop floor</source>
        <translation>生产现场</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管检查</translation>
    </message>
    <message>
        <source>This visit is in the future. It is recorded all the same.</source>
        <translation>探访时间在将来，检查仍会记录。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{kind} {name}</source>
        <translation>{name} 号{kind}</translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message numerus="yes">
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n 个文件，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>工作区文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Previews, made again when needed</source>
        <translation>预览图，可随时重新生成</translation>
    </message>
    <message>
        <source>Sealed records</source>
        <translation>已封存的记录</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Version of Inspector</source>
        <translation>Inspector 版本</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
</TS>
