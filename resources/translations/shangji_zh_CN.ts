<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Shangji</source>
        <translation>关于商机</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Data: {folder}</source>
        <translation>数据：{folder}</translation>
    </message>
    <message>
        <source>Sales opportunities of a retail chain, from the first visit to the contract.</source>
        <translation>零售连锁店的销售机会：从第一次到店，到签下合同。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>&amp;Login</source>
        <translation>账号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再输一次密码(&amp;A)</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>至少 8 个字符</translation>
    </message>
</context>
<context>
    <name>AppearanceChoosers</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is set.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Of menus, forms and messages; what was typed stays as it is.</source>
        <translation>菜单、表单和提示的语言；已填写的内容不变。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>takes effect at once</source>
        <translation>立即生效</translation>
    </message>
</context>
<context>
    <name>AppearanceStep</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Columns…</source>
        <translation>显示列…</translation>
    </message>
    <message>
        <source>Comfortable or compact rows</source>
        <translation>宽松或紧凑的行距</translation>
    </message>
    <message>
        <source>Show or hide the preview pane</source>
        <translation>显示或隐藏预览</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>All are {status}</source>
        <translation>均为「{status}」</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n lead(s)</source>
        <translation>
            <numerusform>分配 %n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n opportunity(s)</source>
        <translation>
            <numerusform>分配 %n 条商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to {person}</source>
        <translation>分配给 {person}</translation>
    </message>
    <message>
        <source>Choose a person first</source>
        <translation>请先选人</translation>
    </message>
    <message>
        <source>Choose the person; the store follows</source>
        <translation>先选人，门店跟着定</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n opportunity(s)</source>
        <translation>
            <numerusform>交接 %n 条商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over to {person}</source>
        <translation>交接给 {person}</translation>
    </message>
    <message>
        <source>Search staff by name or pinyin</source>
        <translation>搜索员工姓名或拼音</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>The lead stays New</source>
        <translation>线索仍为新建</translation>
    </message>
    <message>
        <source>The status stays</source>
        <translation>业务状态不变</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} works in %n store(s): choose one</source>
        <translation>
            <numerusform>{person}在 %n 家门店，请选一家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>文件「{name}」读不出来。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>CellBubble</name>
    <message>
        <source>next error</source>
        <translation>下一个错误</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>next cell</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>was {text}</source>
        <translation>原 {text}</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message numerus="yes">
        <source>%n more record(s) are not listed</source>
        <translation>
            <numerusform>另有 %n 条记录未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter or a click opens the record.</source>
        <translation>按回车或单击打开记录。</translation>
    </message>
    <message>
        <source>None of these records is within your view.</source>
        <translation>这些记录都不在您可查看的范围内。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>What this import changed</source>
        <translation>这次导入改了什么</translation>
    </message>
</context>
<context>
    <name>CheckHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export errors…</source>
        <translation>导出错误行(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Only what wants a look</source>
        <translation>只看需要处理的(&amp;O)</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Copies the rows with errors and their reasons, to paste into a spreadsheet.</source>
        <translation>复制错误行及其原因，可粘贴到表格中。</translation>
    </message>
    <message>
        <source>Copies the rows with warnings and their reasons, to paste into a spreadsheet.</source>
        <translation>复制提醒行及其原因，可粘贴到表格中。</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>复制清单(&amp;L)</translation>
    </message>
    <message>
        <source>Duplicates {count}</source>
        <translation>重复 {count}</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <translation>错误 {count}</translation>
    </message>
    <message>
        <source>Export rows with errors</source>
        <translation>导出错误行</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>新建 {count}</translation>
    </message>
    <message>
        <source>No records {count}</source>
        <translation>非数据 {count}</translation>
    </message>
    <message>
        <source>Shared {count}</source>
        <translation>共享 {count}</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Unchanged {count}</source>
        <translation>无变化 {count}</translation>
    </message>
    <message>
        <source>Updates {count}</source>
        <translation>更新 {count}</translation>
    </message>
    <message>
        <source>Warnings {count}</source>
        <translation>提醒 {count}</translation>
    </message>
    <message>
        <source>Writes the rows with errors and their reasons to a spreadsheet.</source>
        <translation>把错误行及其原因写入一个表格文件。</translation>
    </message>
    <message>
        <source>{file} · {rows}</source>
        <translation>{file} · {rows}</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n row(s) copied with their reasons</source>
        <translation>
            <numerusform>已复制 %n 行及原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct %n error(s)</source>
        <translation>
            <numerusform>修正 %n 个错误(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would be imported.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message>
        <source>The rows are being counted.</source>
        <translation>正在统计各行。</translation>
    </message>
    <message numerus="yes">
        <source>The same rows were imported before from {file}, by {person}, {date}: %n row(s).</source>
        <translation>
            <numerusform>同样的行以前导入过：{date}，{person}，来自 {file}，%n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, by {person}, {date}: %n row(s).</source>
        <translation>
            <numerusform>这个文件以前导入过：{date}，{person}，%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is being checked.</source>
        <translation>正在检查您输入的内容。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>A file can also be dropped here, or a table pasted</source>
        <translation>也可以把文件拖到这里，或直接粘贴表格</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, by {person} on {date}: %n row(s).</source>
        <translation>
            <numerusform>这个文件 {person} 在 {date} 导入过：%n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message numerus="yes">
        <source>%n of them has no store: you will not see it any more. Assign it first to keep it in sight.</source>
        <translation>
            <numerusform>其中 %n 条没有所属门店：关闭后你就看不到了。要继续看到，请先分配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) has a contract. Close anyway?</source>
        <translation>
            <numerusform>%n 条商机有合同，仍要关闭吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>最多 %n 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s)</source>
        <translation>
            <numerusform>关闭 %n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s) for good?</source>
        <translation>
            <numerusform>永久关闭 %n 条线索？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n opportunity(s)</source>
        <translation>
            <numerusform>关闭 %n 条商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n opportunity(s) for good?</source>
        <translation>
            <numerusform>确定关闭 %n 条商机？</numerusform>
        </translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Close the lead</source>
        <translation>关闭线索</translation>
    </message>
    <message>
        <source>Close the opportunity</source>
        <translation>关闭商机</translation>
    </message>
    <message>
        <source>Close this lead for good?</source>
        <translation>永久关闭这条线索？</translation>
    </message>
    <message>
        <source>Close this opportunity for good?</source>
        <translation>确定关闭这条商机？</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>我知道关闭后不能恢复</translation>
    </message>
    <message>
        <source>It cannot be reopened. If the customer returns, a new lead is needed.</source>
        <translation>不能重新打开。客户再来时需要新建线索。</translation>
    </message>
    <message>
        <source>It cannot be reopened. If the customer returns, a new opportunity is needed.</source>
        <translation>关闭后不能重新打开。如客户再次到店，需要新建商机。</translation>
    </message>
    <message>
        <source>It has no store: you will not see it any more. Assign it first to keep it in sight.</source>
        <translation>没有所属门店：关闭后你就看不到它了。要继续看到，请先分配。</translation>
    </message>
    <message>
        <source>No follow-up and no push-down any more</source>
        <translation>不能再跟进、下推</translation>
    </message>
    <message>
        <source>No follow-up, conversion, quote or order any more</source>
        <translation>不能再跟进、转客户、报价、下单</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Stays in the list as Closed</source>
        <translation>以“已关闭”留在列表中</translation>
    </message>
    <message>
        <source>Stays in the list as Closed as invalid</source>
        <translation>仍在列表中，状态为「无效关闭」</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>They stay as they are: {documents}</source>
        <translation>它们会原样保留：{documents}</translation>
    </message>
    <message>
        <source>This opportunity has a contract. Close anyway?</source>
        <translation>这条商机有合同，仍要关闭吗？</translation>
    </message>
    <message>
        <source>This reason needs a text: say what happened.</source>
        <translation>选这个原因要写说明：写下发生了什么。</translation>
    </message>
    <message>
        <source>required with “{reasons}”</source>
        <translation>选「{reasons}」时必填</translation>
    </message>
    <message>
        <source>{documents} stay</source>
        <translation>{documents} 保留</translation>
    </message>
</context>
<context>
    <name>ColumnLetters</name>
    <message>
        <source>Hidden in the file</source>
        <translation>在文件里是隐藏的</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>%n&#xa0;day(s)</source>
        <comment>left</comment>
        <translation>
            <numerusform>%n&#xa0;天</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An opportunity you see has this customer&apos;s phone: you see name and owner.</source>
        <translation>你能看到的一条商机用着该客户的号码：只显示姓名和负责人。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余款</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>By</source>
        <translation>回收人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Contact / need</source>
        <translation>联系人 / 需求</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer / company</source>
        <translation>客户 / 公司</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Disabled: enable it to work on it</source>
        <translation>已禁用：启用后才能操作</translation>
    </message>
    <message>
        <source>Disabled: it cannot be chosen for new documents.</source>
        <translation>已禁用：新单据不能选用。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待回收</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>Goes back to the pool in %n day(s) unless it is followed up</source>
        <translation>
            <numerusform>%n 天内不跟进就会被自动回收</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the pool today unless it is followed up</source>
        <translation>今天不跟进就会被自动回收</translation>
    </message>
    <message>
        <source>Has a contract</source>
        <translation>有合同</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向等级</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向单</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向单</translation>
    </message>
    <message>
        <source>Kind / content</source>
        <translation>类型 / 内容</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最后跟进</translation>
    </message>
    <message>
        <source>Last follower</source>
        <translation>最后跟进人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name / specification</source>
        <translation>名称 / 规格</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进时间</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Number hidden</source>
        <translation>号码不可见</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>另一位客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone or code</source>
        <translation>电话或编码</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Pushed down</source>
        <translation>下推</translation>
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
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>回收时间</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享客户</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客户</translation>
    </message>
    <message>
        <source>Shared customer: {name}</source>
        <translation>共享客户：{name}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>业务状态</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>最后更新时间</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Becomes the field</source>
        <translation>导入到字段</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>表里的列</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>ColumnsSide</name>
    <message>
        <source>A sheet with the same header is read the same way the next time.</source>
        <translation>下次表头相同的表会照这样导入。</translation>
    </message>
    <message>
        <source>Fields without a column</source>
        <translation>没有对应列的字段</translation>
    </message>
    <message>
        <source>One value for all rows</source>
        <translation>统一填写</translation>
    </message>
    <message>
        <source>Re&amp;member for the next sheet like this</source>
        <translation>记住这个对应，下次同样的表头自动用(&amp;M)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>没有对应列</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>统一填写</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) not recognized; they are not imported</source>
        <translation>
            <numerusform>还有 %n 列没认出；不选就不导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>下一步：检查</translation>
    </message>
    <message>
        <source>No column is the field {field}: choose the one that is.</source>
        <translation>没有列对应“{field}”：请选出是哪一列。</translation>
    </message>
    <message>
        <source>Recognize &amp;all anew</source>
        <translation>全部重新识别(&amp;A)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>{word} {count}</source>
        <translation>{word} {count}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the sheet</source>
        <translation>表里的列</translation>
    </message>
    <message>
        <source>Field for the column {caption}</source>
        <translation>“{caption}”列导入到的字段</translation>
    </message>
</context>
<context>
    <name>Comings</name>
    <message>
        <source>Demo: everyone&apos;s password is {password}, the PIN {pin}.</source>
        <translation>演示：所有人的密码都是 {password}，PIN 是 {pin}。</translation>
    </message>
</context>
<context>
    <name>CommandButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Exported %n record(s): {file}</source>
        <translation>
            <numerusform>已导出 %n 条记录：{file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them as that with {option}.</source>
        <translation>如需这样导入，请加 {option}。</translation>
    </message>
    <message>
        <source>Without the lists of the business:</source>
        <translation>未包含本企业的可选值：</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n lead(s) assigned to {person}</source>
        <translation>
            <numerusform>%n 条线索已分配给{person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for the same reason</source>
        <translation>
            <numerusform>另有 %n 条原因相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) assigned to {person}</source>
        <translation>
            <numerusform>%n 条商机已分配给{person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) handed over to {person}</source>
        <translation>
            <numerusform>%n 条商机已交接给{person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Activated: {what}</source>
        <translation>已启用：{what}</translation>
    </message>
    <message>
        <source>Approval taken back: {what}</source>
        <translation>已反审核：{what}</translation>
    </message>
    <message>
        <source>Approved: {what}</source>
        <translation>已审核：{what}</translation>
    </message>
    <message>
        <source>Assigned to {person}: {what}</source>
        <translation>已分配给{person}：{what}</translation>
    </message>
    <message>
        <source>Claimed: {what}</source>
        <translation>已领取：{what}</translation>
    </message>
    <message>
        <source>Closed: {what}</source>
        <translation>已关闭：{what}</translation>
    </message>
    <message>
        <source>Converted: {what}</source>
        <translation>已转客户：{what}</translation>
    </message>
    <message>
        <source>Customer linked: {what}</source>
        <translation>已关联客户：{what}</translation>
    </message>
    <message>
        <source>Deactivated: {what}</source>
        <translation>已停用：{what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>已删除：{what}</translation>
    </message>
    <message>
        <source>Disabled: {what}</source>
        <translation>已禁用：{what}</translation>
    </message>
    <message>
        <source>Enabled: {what}</source>
        <translation>已启用：{what}</translation>
    </message>
    <message>
        <source>Follow-up logged: {what}</source>
        <translation>已记录跟进：{what}</translation>
    </message>
    <message>
        <source>Handed over to {person}: {what}</source>
        <translation>已交接给{person}：{what}</translation>
    </message>
    <message>
        <source>It is possible with only one of the two.</source>
        <translation>两位中只有一位可以合并。</translation>
    </message>
    <message>
        <source>Merged: {what}</source>
        <translation>已合并：{what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pushed down: {what}</source>
        <translation>已下推：{what}</translation>
    </message>
    <message>
        <source>Recycled: {what}</source>
        <translation>已回收：{what}</translation>
    </message>
    <message>
        <source>Rejected: {what}</source>
        <translation>已驳回：{what}</translation>
    </message>
    <message>
        <source>Rescheduled: {what}</source>
        <translation>已改期：{what}</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>请先选一条记录。</translation>
    </message>
    <message>
        <source>Submitted: {what}</source>
        <translation>已提交：{what}</translation>
    </message>
    <message>
        <source>The merge was taken back: both customers are there again.</source>
        <translation>已撤回合并：两位客户都恢复了。</translation>
    </message>
    <message>
        <source>Tick exactly two.</source>
        <translation>请正好勾选两位。</translation>
    </message>
    <message>
        <source>Un-voided: {what}</source>
        <translation>已反作废：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Voided: {what}</source>
        <translation>已作废：{what}</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Works on one record at a time: select only one.</source>
        <translation>一次只能操作一条：请只选一条。</translation>
    </message>
    <message numerus="yes">
        <source>{operation} applies to none of the %n selected:</source>
        <translation>
            <numerusform>已选的 %n 条都不能{operation}：</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} ({more})</source>
        <translation>{sentence}（{more}）</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Log a follow-up</source>
        <translation>记一笔跟进</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>不再跟进</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>选日期…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>请写下这次沟通的要点。</translation>
    </message>
    <message>
        <source>Write down what was said…</source>
        <translation>写下这次沟通的要点…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不再跟进</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message numerus="yes">
        <source>%n more with a contract</source>
        <translation>
            <numerusform>另有 %n 条有合同</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contract(s) for good?</source>
        <translation>
            <numerusform>彻底删除 %n 张合同？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n customer(s) for good?</source>
        <translation>
            <numerusform>彻底删除 %n 位客户？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n intention(s) for good?</source>
        <translation>
            <numerusform>彻底删除 %n 张意向单？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lead(s) for good?</source>
        <translation>
            <numerusform>永久删除 %n 条线索？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunity(s) for good?</source>
        <translation>
            <numerusform>彻底删除 %n 条商机？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n product(s) for good?</source>
        <translation>
            <numerusform>彻底删除 %n 种产品？</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-ups and their attachments are deleted too.</source>
        <translation>跟进记录和附件也一起删除。</translation>
    </message>
    <message>
        <source>Lines and amounts are deleted too.</source>
        <translation>明细和金额也会一并删除。</translation>
    </message>
    <message>
        <source>Owner, store and next follow-up are cleared.</source>
        <translation>负责人、所属门店和下次跟进时间会清空。</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>回收</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n opportunity(s) with a contract?</source>
        <translation>
            <numerusform>%n 条商机有合同，仍要回收吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The number comes off the opportunity, in whose history it stays.</source>
        <translation>编号从商机上撤下，商机的历史中仍有记录。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>删除后不能恢复。</translation>
    </message>
    <message>
        <source>To only hide it from the list, void it instead.</source>
        <translation>如果只是不想在列表中看到，请改用作废。</translation>
    </message>
    <message>
        <source>To only keep it from new documents, deactivate it instead.</source>
        <translation>只是不想再用于新单据，停用即可。</translation>
    </message>
    <message>
        <source>{number}: {documents}</source>
        <translation>{number}：{documents}</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message numerus="yes">
        <source>%n field(s) still to choose: {fields}</source>
        <translation>
            <numerusform>还有 %n 个字段没选：{fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All of {person}</source>
        <translation>全部用{person}的</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>返回编辑</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Merged without asking: {changes}</source>
        <translation>不冲突的已合在一起：{changes}</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <translation>按选择保存</translation>
    </message>
    <message>
        <source>Someone saved this record first</source>
        <translation>有人先保存了这条记录</translation>
    </message>
    <message>
        <source>What I typed</source>
        <translation>我填写的</translation>
    </message>
    <message>
        <source>What you typed is still here and nothing was overwritten. Choose field by field.</source>
        <translation>你填写的内容还在，没有被覆盖。请逐个字段选一个。</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>you changed {fields}</source>
        <translation>你改了 {fields}</translation>
    </message>
    <message>
        <source>{person} changed {fields}</source>
        <translation>{person}改了 {fields}</translation>
    </message>
    <message>
        <source>{person} saved {time}</source>
        <translation>{person} {time} 保存的</translation>
    </message>
</context>
<context>
    <name>ConvertSheet</name>
    <message>
        <source>Convert to a customer</source>
        <translation>转客户</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Mark converted</source>
        <translation>标记为已转客户</translation>
    </message>
    <message>
        <source>Owner and store are those of the opportunity</source>
        <translation>负责人和所属门店与商机相同</translation>
    </message>
    <message>
        <source>Taken from {number}, can be changed</source>
        <translation>由 {number} 带入，可修改</translation>
    </message>
    <message>
        <source>With another phone, a new customer can be created too.</source>
        <translation>换一个手机号，也可以新建客户。</translation>
    </message>
    <message>
        <source>{name} is linked already and belongs to someone else: nothing is taken from here.</source>
        <translation>已关联客户 {name}，由他人负责：此处资料不会写入。</translation>
    </message>
    <message>
        <source>{name} is linked already: only what is missing there is taken from here.</source>
        <translation>已关联客户 {name}：只补充其缺少的资料。</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} rows can be copied at once: export them, or tick fewer.</source>
        <translation>一次最多复制 {most} 行：请改用导出，或少选几条。</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>Australian dollar</source>
        <translation>澳大利亚元</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>加拿大元</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港币</translation>
    </message>
    <message>
        <source>Macao pataca</source>
        <translation>澳门元</translation>
    </message>
    <message>
        <source>Malaysian ringgit</source>
        <translation>马来西亚林吉特</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
</context>
<context>
    <name>CustomerDocuments</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 张单据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>%n 条商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Contracts total {amount}</source>
        <translation>合同金额合计 {amount}</translation>
    </message>
    <message>
        <source>Follow-ups stay with their opportunities; whose phone it is is looked up again. {gone} is gone afterwards. It can be taken back from the history as long as nothing newer touched them.</source>
        <translation>动态留在各自的商机上；手机号归属会重新查找。合并后 {gone} 不再存在。只要之后没有新的改动，可以在历史里撤回。</translation>
    </message>
    <message>
        <source>Only number, state and owner are shown</source>
        <translation>只显示编号、状态与负责人</translation>
    </message>
    <message>
        <source>This document is {owner}&apos;s: you see number, state and owner only.</source>
        <translation>这张单据属于 {owner}：你只能看到编号、状态和负责人。</translation>
    </message>
    <message>
        <source>delivery {day}</source>
        <translation>交货 {day}</translation>
    </message>
    <message>
        <source>pushed down</source>
        <translation>已下推合同</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>{gone}: {moving} move to {kept}.</source>
        <translation>{gone} 的 {moving} 转到 {kept}。</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Choose a customer</source>
        <translation>选择客户</translation>
    </message>
    <message>
        <source>Open the customer (Ctrl Enter)</source>
        <translation>打开客户 (Ctrl Enter)</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>All opportunities</source>
        <translation>全部商机</translation>
    </message>
    <message>
        <source>Another opportunity</source>
        <translation>另一条商机</translation>
    </message>
    <message>
        <source>Content not visible</source>
        <translation>内容不可见</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Converted from {number} · {day}</source>
        <translation>由商机 {number} 转来 · {day}</translation>
    </message>
    <message>
        <source>Created by {person} · {day}</source>
        <translation>{person} 创建 · {day}</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Include voided</source>
        <translation>含已作废</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向单</translation>
    </message>
    <message>
        <source>It is in another person&apos;s scope: it cannot be opened.</source>
        <translation>不在你的权限范围内，不能打开。</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最后跟进</translation>
    </message>
    <message>
        <source>Latest documents</source>
        <translation>最近单据</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>等级 {level}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>No follow-up yet.</source>
        <translation>还没有跟进记录。</translation>
    </message>
    <message>
        <source>No opportunity yet.</source>
        <translation>还没有商机。</translation>
    </message>
    <message>
        <source>No sales contract yet.</source>
        <translation>还没有销售合同。</translation>
    </message>
    <message>
        <source>No sales intention yet.</source>
        <translation>还没有销售意向单。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Only owner and store are shown</source>
        <translation>只显示负责人与门店</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>共享给</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客户</translation>
    </message>
    <message>
        <source>Shares this customer by its phone</source>
        <translation>因号码相同而共享该客户</translation>
    </message>
    <message>
        <source>The customer is disabled: enable the customer first.</source>
        <translation>该客户已禁用：请先启用。</translation>
    </message>
    <message>
        <source>This opportunity is {owner}&apos;s: you see owner and store only.</source>
        <translation>这条商机是 {owner} 的：你只能看到负责人和门店。</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>撤回这次合并</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunities {count}</source>
        <translation>商机 {count}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享客户</translation>
    </message>
    <message>
        <source>Shared by {people}</source>
        <translation>共享给 {people}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
</context>
<context>
    <name>CustomerPhoneSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>返回编辑</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>两处都改</translation>
    </message>
    <message>
        <source>Change the customer&apos;s phone too?</source>
        <translation>客户的电话也一起改吗？</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>只改这里</translation>
    </message>
    <message>
        <source>This opportunity is converted. Its phone becomes {phone}; the customer {name} still has the old one.</source>
        <translation>这条商机已转客户。它的电话改为 {phone}，而客户 {name} 还是原来的电话。</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>&amp;New customer…</source>
        <translation>新客户(&amp;N)…</translation>
    </message>
    <message>
        <source>Name, phone, number, company or pinyin</source>
        <translation>姓名、手机号、编号、公司或拼音</translation>
    </message>
    <message>
        <source>No customer found. Enter a new one, or search for something else.</source>
        <translation>没有找到客户。可以录入新客户，或换个词再找。</translation>
    </message>
    <message>
        <source>The document is made out to this customer, and the opportunity is linked to them.</source>
        <translation>单据开给这位客户，商机也会关联到该客户。</translation>
    </message>
    <message>
        <source>The phone on the document belongs to:</source>
        <translation>单据上的手机号属于：</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>选择客户</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>已禁用 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>A name and a phone are enough.</source>
        <translation>有姓名和手机号就够了。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Convert an opportunity</source>
        <translation>把商机转为客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Every customer you may see will be listed here.</source>
        <translation>你能看到的客户都会列在这里。</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>查找重复客户…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New customer with this name</source>
        <translation>用这个姓名新建客户</translation>
    </message>
    <message>
        <source>New customer with this phone</source>
        <translation>用这个号码新建客户</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Show the opportunities</source>
        <translation>查看商机</translation>
    </message>
    <message>
        <source>Whoever buys becomes a customer with one command.</source>
        <translation>成交的人，一条命令转为客户。</translation>
    </message>
    <message>
        <source>{name} is in another store: you see the name only.</source>
        <translation>{name} 属于其他门店：你只能看到姓名。</translation>
    </message>
    <message>
        <source>{name} is {owner}&apos;s customer: you see name and owner only. Ask {owner}.</source>
        <translation>{name} 是 {owner} 的客户：你只能看到姓名和负责人。可以找 {owner}。</translation>
    </message>
</context>
<context>
    <name>CustomersSection</name>
    <message>
        <source>By phone</source>
        <translation>按手机号</translation>
    </message>
    <message>
        <source>By phone and name</source>
        <translation>按手机号和姓名</translation>
    </message>
    <message>
        <source>By phone and store</source>
        <translation>按手机号和门店</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Each store registers its own customers.</source>
        <translation>每家门店各自登记自己的客户。</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>查找重复客户…</translation>
    </message>
    <message>
        <source>Lists customers who may be one, by phone, WeChat, name and address, to compare and merge.</source>
        <translation>按手机号、微信、姓名和地址找出可能是同一位的客户，逐对核对后合并。</translation>
    </message>
    <message>
        <source>Nobody is registered whose phone a customer has already.</source>
        <translation>号码已有客户的，不能再登记。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Several people may share a phone, for instance a family.</source>
        <translation>几个人可以共用一个号码，例如一家人。</translation>
    </message>
    <message>
        <source>Show all of them…</source>
        <translation>查看全部…</translation>
    </message>
    <message>
        <source>The same phone may be registered as often as one likes.</source>
        <translation>同一号码可以登记任意多次。</translation>
    </message>
    <message>
        <source>The shared customer is always looked up by phone.</source>
        <translation>共享客户始终按号码查找。</translation>
    </message>
    <message>
        <source>What makes a customer unique</source>
        <translation>客户怎样才算唯一</translation>
    </message>
    <message>
        <source>What makes a customer unique is saved</source>
        <translation>客户唯一规则已保存</translation>
    </message>
    <message>
        <source>for the whole business</source>
        <translation>对整个企业生效</translation>
    </message>
</context>
<context>
    <name>DatabaseFault</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>数据文件夹不能用</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>数据库打不开</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>数据库不能写入</translation>
    </message>
    <message>
        <source>The database could not be brought up to date</source>
        <translation>数据库升级没有成功</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>数据库来自较新的版本</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>数据库正在被占用</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>磁盘空间不足</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Clear the date</source>
        <translation>清除日期</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>选日期</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>选日期</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>第 {number} 行：{reason}</translation>
    </message>
</context>
<context>
    <name>DefaultChoices</name>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>已在别处购买</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>长期联系不上</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>重复录入</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次接触</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>量尺</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>需求取消</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Referral by a customer</source>
        <translation>老客转介绍</translation>
    </message>
    <message>
        <source>Referral by a designer</source>
        <translation>设计师推荐</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>自然进店</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>官网</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码错误</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Tab next cell   Ctrl ↵ add line   Ctrl D copy above   Alt ↑ ↓ move</source>
        <translation>Tab 下一格   Ctrl ↵ 加行   Ctrl D 复制上格   Alt ↑↓ 移动</translation>
    </message>
</context>
<context>
    <name>DocumentBody</name>
    <message>
        <source>Voided: it cannot be edited, and does not count any more. Its number stays on the opportunity, struck through.</source>
        <translation>已作废：不能再编辑，也不再计入。编号仍保留在商机上，并加删除线。</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left</source>
        <translation>
            <numerusform>还剩 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to {owner}</source>
        <translation>属于 {owner}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>No line left to push down: all %n line(s) are ordered</source>
        <translation>
            <numerusform>没有可下推的行：%n 行都已下单</numerusform>
        </translation>
    </message>
    <message>
        <source>No sales document yet.</source>
        <translation>还没有单据。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未下推</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>打开 {number}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Pushed down</source>
        <translation>下推</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>to {contracts}</source>
        <translation>已下推合同 {contracts}</translation>
    </message>
    <message>
        <source>{count} pcs</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>{day}, expired</source>
        <translation>{day}，已过期</translation>
    </message>
    <message>
        <source>{number} (voided)</source>
        <translation>{number}（已作废）</translation>
    </message>
    <message>
        <source>{operation}…</source>
        <translation>{operation}…</translation>
    </message>
</context>
<context>
    <name>DocumentFields</name>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>New customer: {name}, made when saved</source>
        <translation>新客户：{name}，保存时建立</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>The store is the opportunity&apos;s: it changes when the opportunity is handed over</source>
        <translation>所属门店随商机：商机交接后才会改变</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>new, made on saving</source>
        <translation>新客户，保存时建立</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>New: {kind}</source>
        <translation>新{kind}</translation>
    </message>
    <message>
        <source>Open the opportunity</source>
        <translation>打开商机</translation>
    </message>
    <message>
        <source>Saved: {what}. The number is written back to {number}.</source>
        <translation>已保存：{what}。编号已反写到 {number}。</translation>
    </message>
    <message>
        <source>its number will be written back to {number}</source>
        <translation>保存后编号反写到 {number}</translation>
    </message>
    <message>
        <source>number written back to {number}</source>
        <translation>编号已反写到 {number}</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n 份合同</numerusform>
        </translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向单</translation>
    </message>
    <message>
        <source>It belongs to someone else: you see its number only.</source>
        <translation>属于他人：只能看到编号。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print (Ctrl P)</source>
        <translation>打印 (Ctrl P)</translation>
    </message>
    <message>
        <source>Push down to contract</source>
        <translation>下推合同</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>contract {number}</source>
        <translation>合同 {number}</translation>
    </message>
    <message>
        <source>from opportunity {number}</source>
        <translation>来自商机 {number}</translation>
    </message>
    <message>
        <source>intention {number}</source>
        <translation>意向单 {number}</translation>
    </message>
    <message>
        <source>{link} (voided)</source>
        <translation>{link}（已作废）</translation>
    </message>
</context>
<context>
    <name>DocumentHistory</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整单折扣</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零规则</translation>
    </message>
    <message>
        <source>Taken off the whole</source>
        <translation>整单优惠</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>DocumentValues</name>
    <message>
        <source>{amount} off</source>
        <translation>减 {amount}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A contract is made from an opportunity with Order, or from an intention.</source>
        <translation>在商机上下单，或由意向单下推，即生成合同。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An intention is made from an opportunity with Quote.</source>
        <translation>在商机上报价，即生成意向单。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余款</translation>
    </message>
    <message>
        <source>Before discount</source>
        <translation>原价合计</translation>
    </message>
    <message>
        <source>Choose an opportunity</source>
        <translation>选择商机</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向单</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向单</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>New intention</source>
        <translation>新建意向单</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>还没有合同</translation>
    </message>
    <message>
        <source>No intentions yet</source>
        <translation>还没有意向单</translation>
    </message>
    <message>
        <source>Not pushed down</source>
        <translation>未下推</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Number, customer, phone, opportunity</source>
        <translation>搜索编号、客户、电话、商机</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Partly pushed down</source>
        <translation>部分下推</translation>
    </message>
    <message>
        <source>Pushed down</source>
        <translation>已下推</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Selected {amount}</source>
        <translation>已选合计 {amount}</translation>
    </message>
    <message>
        <source>Show the opportunities</source>
        <translation>查看商机</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>全部合计 {amount}</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>What was ordered will be listed here.</source>
        <translation>下过的单会列在这里。</translation>
    </message>
    <message>
        <source>What was quoted will be listed here.</source>
        <translation>报过的价会列在这里。</translation>
    </message>
    <message>
        <source>average {amount}</source>
        <translation>平均 {amount}</translation>
    </message>
    <message>
        <source>{number} (voided)</source>
        <translation>{number}（已作废）</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents are printed one at a time: tick only one.</source>
        <translation>一次只能打印一张单据，请只勾选一张。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An intention is valid for</source>
        <translation>意向单有效期</translation>
    </message>
    <message>
        <source>An intention is valid for: days</source>
        <translation>意向单有效期：天数</translation>
    </message>
    <message>
        <source>Below the lines of every document, for instance on deposit, delivery and returns.</source>
        <translation>印在每张单据的明细下方，例如定金、送货和退换的约定。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Heads every document. Address and logo are those of the store: see Stores.</source>
        <translation>印在每张单据的抬头。地址和标志用门店的，请在「门店」里设置。</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>编号规则</translation>
    </message>
    <message>
        <source>Of all prices and documents. What is entered already keeps its figures.</source>
        <translation>用于所有价格和单据。已录入的金额不换算。</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Sales documents</source>
        <translation>销售单据</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>The form of a new one fills in until when; it can be changed there.</source>
        <translation>新建时按此填好有效期至，填单时可以改。</translation>
    </message>
    <message>
        <source>The parameters of sales documents are saved</source>
        <translation>销售单据的参数已保存</translation>
    </message>
    <message>
        <source>The total to be paid: {amount} → {rounded}</source>
        <translation>应付合计：{amount} → {rounded}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>for the whole business</source>
        <translation>对整个企业生效</translation>
    </message>
    <message>
        <source>{year} is the year, {month} the month, {count} the count, with at least as many digits as it says. Records keep the number they have.</source>
        <translation>{year} 是年，{month} 是月，{count} 是流水号，位数不足时补零。已有的编号不变。</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Include voided {count}</source>
        <translation>含已作废 {count}</translation>
    </message>
    <message>
        <source>It no longer counts as a contract; what it ordered is left to order again.</source>
        <translation>它不再算作合同；由它下单的行可以重新下推。</translation>
    </message>
    <message>
        <source>Its number stays on the opportunity, struck through.</source>
        <translation>编号仍留在商机上，加删除线。</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>还没有单据</translation>
    </message>
    <message>
        <source>Only voided documents</source>
        <translation>只有已作废的单据</translation>
    </message>
    <message>
        <source>Quote makes a sales intention, Order a contract, with this customer.</source>
        <translation>“报价”生成意向单，“下单”生成合同，客户自动带入。</translation>
    </message>
    <message>
        <source>The number is written back</source>
        <translation>编号自动反写到商机</translation>
    </message>
    <message>
        <source>Un-void takes it back into use.</source>
        <translation>可以用“反作废”恢复使用。</translation>
    </message>
    <message>
        <source>Void {kind} {number}?</source>
        <translation>作废{kind} {number}？</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Unsaved text of {time} found</source>
        <translation>找到 {time} 未保存的内容</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n more pair(s) are not shown yet; they follow as these are merged.</source>
        <translation>
            <numerusform>另有 %n 对尚未列出，合并后会继续列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one customer; choose one to compare it.</source>
        <translation>
            <numerusform>有 %n 对可能是同一位客户；选一对来核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) stand in the way; choose one to merge it, then save again.</source>
        <translation>
            <numerusform>有 %n 对客户冲突；选一对合并，全部处理后再保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>A merge can be taken back from the customer&apos;s history.</source>
        <translation>合并可以在客户的历史里撤回。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Customers who may be registered twice; choose a pair to compare it.</source>
        <translation>可能重复登记的客户；选一对来核对。</translation>
    </message>
    <message>
        <source>Customers who would share what makes a customer unique.</source>
        <translation>这些客户会违反新的客户唯一规则。</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>可能重复的客户</translation>
    </message>
    <message>
        <source>No likely duplicates found.</source>
        <translation>没有找到可能重复的客户。</translation>
    </message>
    <message>
        <source>Nobody stands in the way any more: save again.</source>
        <translation>已没有冲突的客户，请再次保存。</translation>
    </message>
    <message>
        <source>Phones differ in one digit</source>
        <translation>号码只差一位</translation>
    </message>
    <message>
        <source>Same WeChat</source>
        <translation>微信相同</translation>
    </message>
    <message>
        <source>Same name, alike address</source>
        <translation>姓名相同，地址相近</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>号码相同</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
</context>
<context>
    <name>DynamicsSheet</name>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>最多 %n 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Follow-ups only</source>
        <translation>只看跟进</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进时间</translation>
    </message>
    <message>
        <source>No follow-up yet.</source>
        <translation>还没有跟进。</translation>
    </message>
    <message>
        <source>No further follow-up will be planned.</source>
        <translation>不再安排跟进。</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Stays on {day} unless you choose</source>
        <translation>不选则仍为 {day}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Updates last follower, last update and next follow-up</source>
        <translation>会更新最后跟进人、最后更新时间和下次跟进时间</translation>
    </message>
    <message>
        <source>What was said or agreed…</source>
        <translation>写下这次沟通或约定的要点…</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>—</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Entered</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>已保存：{what}</translation>
    </message>
    <message>
        <source>Saved: {what}. The filters hide it in the list.</source>
        <translation>已保存：{what}。它不符合当前筛选，列表里没有显示。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Shangji</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>ErrorComments</name>
    <message>
        <source>The notes on the marked cells end at row {row}: more would make this file slow to open. The reasons stand in this column for every row.</source>
        <translation>单元格批注到第 {row} 行为止：再多会让文件打开很慢。每一行的原因都写在本列。</translation>
    </message>
</context>
<context>
    <name>ErrorExport</name>
    <message numerus="yes">
        <source>%n row(s) with errors written: {name}</source>
        <translation>
            <numerusform>已写入 %n 个错误行：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows with errors</source>
        <translation>导出错误行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>{name} - errors</source>
        <translation>{name} - 错误行</translation>
    </message>
</context>
<context>
    <name>ErrorRows</name>
    <message numerus="yes">
        <source>%n row(s) with errors written: {name}</source>
        <translation>
            <numerusform>已导出 %n 行错误行：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows with errors</source>
        <translation>导出错误行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>{file} - errors</source>
        <translation>{file}-错误行</translation>
    </message>
</context>
<context>
    <name>ErrorSheet</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>日志：{path}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开位置</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>展开详情</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>未导入的原因</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened. What was saved is safe; what you typed is kept as a draft.</source>
        <translation>出了意料之外的问题。已保存的内容没有受影响；你填写的内容已存成草稿。</translation>
    </message>
</context>
<context>
    <name>ExistingCustomer</name>
    <message>
        <source>Link and mark converted</source>
        <translation>关联并标记为已转客户</translation>
    </message>
    <message>
        <source>Linked; the opportunity becomes Converted</source>
        <translation>关联该客户，业务状态改为「已转客户」</translation>
    </message>
    <message>
        <source>Linked; the opportunity stays Assigned, quotes and orders use this customer</source>
        <translation>关联该客户，商机保持「已分配」，报价和下单都用他</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客户</translation>
    </message>
    <message>
        <source>This customer is disabled and cannot be used: enable the customer first.</source>
        <translation>该客户已禁用，不能使用：请先启用该客户。</translation>
    </message>
    <message>
        <source>Use this customer</source>
        <translation>使用该客户</translation>
    </message>
    <message>
        <source>owner {name}</source>
        <translation>负责人 {name}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余款</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向单</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Pushed down</source>
        <translation>下推</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Business status</source>
        <translation>业务状态</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Contract numbers</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>Follow-up author</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>Follow-up method</source>
        <translation>跟进方式</translation>
    </message>
    <message>
        <source>Follow-up text</source>
        <translation>跟进内容</translation>
    </message>
    <message>
        <source>Follow-up time</source>
        <translation>跟进时间</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Intention numbers</source>
        <translation>意向单编号</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最后跟进时间</translation>
    </message>
    <message>
        <source>Last follower</source>
        <translation>最后跟进人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{number} (voided)</source>
        <translation>{number}（已作废）</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n column(s), all there are</source>
        <translation>
            <numerusform>%n 列，包含所有内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s), as in the list</source>
        <translation>
            <numerusform>%n 列，与列表一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked record(s).</source>
        <translation>
            <numerusform>已勾选的 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Follow-ups on a second sheet</source>
        <translation>第二张工作表包含跟进记录(&amp;F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Export: {records}</source>
        <translation>导出{records}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Text (.csv)</source>
        <translation>文本 (.csv)</translation>
    </message>
    <message>
        <source>The list as it is filtered and sorted.</source>
        <translation>按当前筛选和排序的列表。</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>当前显示的列</translation>
    </message>
    <message>
        <source>Tick a column at least.</source>
        <translation>请至少勾选一列。</translation>
    </message>
    <message>
        <source>Tick them one by one</source>
        <translation>逐一勾选</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n record(s): {name}</source>
        <translation>
            <numerusform>已导出 %n 条：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Change owner by Assign</source>
        <translation>用分配修改</translation>
    </message>
    <message>
        <source>Change owner by Assign or Hand over</source>
        <translation>用分配、交接修改</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>无效关闭</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Last follower</source>
        <translation>最后跟进人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>{name} (disabled)</source>
        <translation>{name}（已禁用）</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>这次操作没有完成</translation>
    </message>
    <message>
        <source>Try again. If it fails again, send the details to your administrator.</source>
        <translation>先再试一次。还不行，请把下面的信息发给管理员。</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>{field}, required</source>
        <translation>{field}，必填</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>{field} — now column {letters}</source>
        <translation>{field} — 现为 {letters} 列</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Address</source>
        <translation>详细地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>送货地址</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整单折扣</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>单据日期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Follow-up by</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>Follow-up method</source>
        <translation>跟进方式</translation>
    </message>
    <message>
        <source>Follow-up time</source>
        <translation>跟进时间</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向等级</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最后跟进时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products, needs</source>
        <translation>意向产品 / 需求</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark (printed on the document)</source>
        <translation>备注（打印在单据上）</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n</source>
        <translation>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 / %n record(s)</source>
        <translation>
            <numerusform>0 / %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileBasket</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Pasted picture {time}.png</source>
        <translation>粘贴的图片 {time}.png</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 个工作表</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>换一个(&amp;G)…</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>text file</source>
        <translation>文本文件</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>It cannot be read so, and stays as it was.</source>
        <translation>不能这样读取，仍保持原样。</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>下一步：对应列</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>还没有写入任何数据。</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>没有粘贴任何内容</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}：{value}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>From import</source>
        <translation>来自导入</translation>
    </message>
    <message>
        <source>From push-down</source>
        <translation>由下推生成</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向等级</translation>
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
        <source>Last follow-up</source>
        <translation>最后跟进</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message numerus="yes">
        <source>My %n stores</source>
        <translation>
            <numerusform>我的 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>My store</source>
        <translation>我的门店</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>没有门店</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有负责人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Pushed down</source>
        <translation>下推</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客户</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
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
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>below {amount}</source>
        <translation>{amount} 以下</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>only</source>
        <translation>只看有的</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} 止</translation>
    </message>
    <message>
        <source>without</source>
        <translation>只看没有的</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} 及以上</translation>
    </message>
</context>
<context>
    <name>FirstPaint</name>
    <message>
        <source>Contact / need</source>
        <translation>联系人 / 需求</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>业务状态</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Everyone can choose their own later.</source>
        <translation>每个人以后都可以自己选。</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>一切就绪</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Start, and you are signed in.</source>
        <translation>还没有写入任何数据。点「开始」后直接登录。</translation>
    </message>
    <message>
        <source>Opportunities, customers and attachments are all kept in this place.</source>
        <translation>商机、客户和附件都保存在这个位置。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Region and store</source>
        <translation>地区与门店</translation>
    </message>
    <message>
        <source>The administrator adds stores and staff, and can give out new passwords.</source>
        <translation>管理员可以新增门店和员工，也可以重设密码。</translation>
    </message>
    <message>
        <source>Where data lie</source>
        <translation>数据放在哪里</translation>
    </message>
    <message>
        <source>Where do your data lie?</source>
        <translation>数据放在哪里？</translation>
    </message>
    <message>
        <source>Which language do you work in?</source>
        <translation>用哪种语言工作？</translation>
    </message>
    <message>
        <source>Who looks after the program?</source>
        <translation>由谁来管理？</translation>
    </message>
    <message>
        <source>You can add more stores later, in Settings ▸ Stores.</source>
        <translation>以后可以在「设置 ▸ 门店」里再添加门店。</translation>
    </message>
    <message>
        <source>Your first store</source>
        <translation>第一家门店</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>About 2 minutes</source>
        <translation>约 2 分钟</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings.</source>
        <translation>所有选择以后都能在设置里修改。</translation>
    </message>
    <message>
        <source>First setup</source>
        <translation>首次设置</translation>
    </message>
    <message>
        <source>For settings and rights</source>
        <translation>用于设置与权限</translation>
    </message>
    <message>
        <source>Phone numbers, first store</source>
        <translation>电话地区、第一家门店</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>再导一个文件(&amp;A)</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Show</source>
        <translation>定位</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>For example: sofa, dining table</source>
        <translation>例如：客厅沙发、餐桌</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客户</translation>
    </message>
    <message>
        <source>or WeChat</source>
        <translation>与微信至少填一项</translation>
    </message>
</context>
<context>
    <name>FormGroups</name>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Next record (Ctrl ↓)</source>
        <translation>下一条 (Ctrl ↓)</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在独立窗口打开</translation>
    </message>
    <message>
        <source>Previous record (Ctrl ↑)</source>
        <translation>上一条 (Ctrl ↑)</translation>
    </message>
</context>
<context>
    <name>FormHeader</name>
    <message>
        <source>Created by {person} {day} · updated {time}</source>
        <translation>{person} 创建于 {day} · 最后更新 {time}</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Has contract</source>
        <translation>有合同</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>FormHistory</name>
    <message>
        <source>Close the history</source>
        <translation>关闭历史</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无记录。</translation>
    </message>
</context>
<context>
    <name>FormatRow</name>
    <message>
        <source>The next one: {number}</source>
        <translation>下一个：{number}</translation>
    </message>
    <message>
        <source>{kind}: number format</source>
        <translation>{kind}编号规则</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Add “{text}” to the products too</source>
        <translation>将“{text}”同时加入产品</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>找到的产品</translation>
    </message>
    <message>
        <source>Use “{text}” on this document only</source>
        <translation>仅在本单使用“{text}”</translation>
    </message>
</context>
<context>
    <name>GearButton</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>保存修改吗？</translation>
    </message>
    <message>
        <source>Your changes are not saved yet, and something in them has to be fixed first.</source>
        <translation>修改还没有保存，其中有内容要先修正。</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation>修改还没有保存。</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>What you type is kept. As soon as this is mended, everything goes on by itself.</source>
        <translation>您输入的内容会保留。问题解决后，程序会自动恢复。</translation>
    </message>
    <message>
        <source>What you type is kept. As soon as this is mended, it can be saved.</source>
        <translation>您输入的内容会保留。问题解决后即可保存。</translation>
    </message>
    <message>
        <source>{fault} {rest}</source>
        <translation>{fault}{rest}</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>&amp;Show its records</source>
        <translation>查看记录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤回这次导入(&amp;U)</translation>
    </message>
    <message>
        <source>An import is being undone. If you cancel, nothing is undone.</source>
        <translation>正在撤回导入。如果取消，什么都不会撤回。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What it &amp;changed</source>
        <translation>改了什么(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有记录。</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无记录。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have warnings.</source>
        <translation>
            <numerusform>%n 行有提醒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeated in the file</source>
        <translation>
            <numerusform>文件内重复 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that change a record</source>
        <translation>
            <numerusform>更新已有记录 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unchanged</source>
        <translation>
            <numerusform>没有变化 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a phone that is there already</source>
        <translation>
            <numerusform>号码已存在 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a shared customer</source>
        <translation>
            <numerusform>共享客户 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors</source>
        <translation>
            <numerusform>%n 行有错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with their reasons: {file}</source>
        <translation>
            <numerusform>%n 行及其原因已写入：{file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: {columns}.</source>
        <translation>未导入的列：{columns}。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s).</source>
        <translation>
            <numerusform>已导入 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s): {assigned} assigned, {unassigned} unassigned.</source>
        <translation>
            <numerusform>已导入 %n 行：{assigned} 条已分配，{unassigned} 条未分配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of {login}: </source>
        <translation>{login} 的密码：</translation>
    </message>
    <message>
        <source>Row {number}: {reasons}</source>
        <translation>第 {number} 行：{reasons}</translation>
    </message>
    <message>
        <source>Row {number}: {record}: {changes}</source>
        <translation>第 {number} 行：{record}：{changes}</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n row(s).</source>
        <translation>
            <numerusform>跳过 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same rows were imported before, as {file} on {date}.</source>
        <translation>同样的内容已导入过：{file}，{date}。</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n record(s).</source>
        <translation>
            <numerusform>更新了 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {rows}, phones read as {region}, {bad}.</source>
        <translation>{file}：{rows}，电话按 {region} 理解，{bad}。</translation>
    </message>
    <message>
        <source>{file}: {rows}, {bad}.</source>
        <translation>{file}：{rows}，{bad}。</translation>
    </message>
</context>
<context>
    <name>ImportAsides</name>
    <message>
        <source>It lacks what a record needs: type that into its cells first.</source>
        <translation>缺少一条记录必需的内容：请先在单元格中填写。</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>非数据</translation>
    </message>
    <message>
        <source>They look like totals or the column names once more</source>
        <translation>看起来是合计行或重复的标题行</translation>
    </message>
    <message numerus="yes">
        <source>leaves out %n total(s) or column names</source>
        <translation>
            <numerusform>略过 %n 行合计或标题</numerusform>
        </translation>
    </message>
    <message>
        <source>no records, left out</source>
        <translation>非数据，已略过</translation>
    </message>
</context>
<context>
    <name>ImportCheckFoot</name>
    <message>
        <source> ({parts})</source>
        <translation>（含{parts}）</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>重复 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors are to be corrected or stay out</source>
        <translation>
            <numerusform>另有 %n 行错误需修正或留下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>共享 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>提醒 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>Imports %n row(s)</source>
        <translation>
            <numerusform>将导入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates %n record(s)</source>
        <translation>
            <numerusform>将更新 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds the follow-ups of %n repeated row(s)</source>
        <translation>
            <numerusform>并入 %n 个重复行的跟进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n unchanged</source>
        <translation>
            <numerusform>无变化 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves out %n</source>
        <translation>
            <numerusform>不导入 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skips %n duplicate(s)</source>
        <translation>
            <numerusform>跳过重复 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updates %n</source>
        <translation>
            <numerusform>更新 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; {rest}</source>
        <translation>{what}，{rest}</translation>
    </message>
</context>
<context>
    <name>ImportChosen</name>
    <message>
        <source>Before: {field} ({how}, {why})</source>
        <translation>原为：{field}（{how}，{why}）</translation>
    </message>
    <message>
        <source>Before: {how} ({why})</source>
        <translation>原为：{how}（{why}）</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>您选的</translation>
    </message>
    <message>
        <source>before: {word}</source>
        <translation>原为：{word}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message numerus="yes">
        <source>%n row(s) empty</source>
        <translation>
            <numerusform>%n 行是空的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too long</source>
        <translation>
            <numerusform>%n 行太长</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an error</source>
        <translation>
            <numerusform>%n 行有错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid amount</source>
        <translation>
            <numerusform>%n 行不是数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid date</source>
        <translation>
            <numerusform>%n 行不是日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid e-mail</source>
        <translation>
            <numerusform>%n 行不是邮箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid phone</source>
        <translation>
            <numerusform>%n 行不是电话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) unknown here</source>
        <translation>
            <numerusform>%n 个值未建档</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Choose a field, or note it…</source>
        <translation>选择字段，或记入备注…</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>选择字段…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Its past</source>
        <translation>过往</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Note in the remark</source>
        <translation>记入备注</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未认出</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>content looks like amounts: {hits} / {of}</source>
        <translation>内容像金额：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like codes: {hits} / {of}</source>
        <translation>内容像编码：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like days: {hits} / {of}</source>
        <translation>内容像日期：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like e-mails: {hits} / {of}</source>
        <translation>内容像邮箱：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like entries of the list: {hits} / {of}</source>
        <translation>内容像选项：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like phones: {hits} / {of}</source>
        <translation>内容像电话：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like staff: {hits} / {of}</source>
        <translation>内容像员工姓名：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like stores: {hits} / {of}</source>
        <translation>内容像门店：{hits} / {of}</translation>
    </message>
    <message>
        <source>empty, not imported</source>
        <translation>空列，不导入</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>没认出来</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>上次选过</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>told by the program, not imported</source>
        <translation>程序自己写的，不导入</translation>
    </message>
</context>
<context>
    <name>ImportDecisions</name>
    <message>
        <source>Add only its follow-up</source>
        <translation>只加入跟进记录</translation>
    </message>
    <message>
        <source>As proposed: all of a record named by number, else empty fields</source>
        <translation>按默认：有编号的全部更新，其余只补空字段</translation>
    </message>
    <message>
        <source>Chosen columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Duplicates: as chosen</source>
        <translation>重复项：已分别选择</translation>
    </message>
    <message>
        <source>Duplicates: import</source>
        <translation>重复项：仍导入</translation>
    </message>
    <message>
        <source>Duplicates: skip</source>
        <translation>重复项：跳过</translation>
    </message>
    <message>
        <source>Duplicates: update</source>
        <translation>重复项：更新</translation>
    </message>
    <message>
        <source>Existing customers ({count})</source>
        <translation>已有客户（{count}）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>仍然导入</translation>
    </message>
    <message>
        <source>Only empty fields</source>
        <translation>只补空字段</translation>
    </message>
    <message>
        <source>Open already ({count})</source>
        <translation>已有进行中的（{count}）</translation>
    </message>
    <message>
        <source>Records named by number ({count})</source>
        <translation>按编号对应的单据（{count}）</translation>
    </message>
    <message>
        <source>Repeated in the file ({count})</source>
        <translation>文件内重复（{count}）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Update the existing record</source>
        <translation>更新已有单据</translation>
    </message>
    <message>
        <source>Updates: skip</source>
        <translation>更新项：跳过</translation>
    </message>
    <message>
        <source>Updates: write</source>
        <translation>更新项：写入</translation>
    </message>
    <message>
        <source>What an update writes</source>
        <translation>更新时写入哪些内容</translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%n back to the old values</source>
        <translation>
            <numerusform>%n 条恢复原值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n 条保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 行未导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>跳过 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n customer(s)</source>
        <translation>
            <numerusform>已导入 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n lead(s)</source>
        <translation>
            <numerusform>已导入 %n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n opportunity(ies)</source>
        <translation>
            <numerusform>已导入 %n 条商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n product(s)</source>
        <translation>
            <numerusform>已导入 %n 种产品</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>没有导入任何数据</translation>
    </message>
    <message>
        <source>Show the imported customers</source>
        <translation>查看导入的客户</translation>
    </message>
    <message>
        <source>Show the imported leads</source>
        <translation>查看导入的线索</translation>
    </message>
    <message>
        <source>Show the imported opportunities</source>
        <translation>查看导入的商机</translation>
    </message>
    <message>
        <source>Show the imported products</source>
        <translation>查看导入的产品</translation>
    </message>
    <message>
        <source>Show the updated customers</source>
        <translation>查看更新的客户</translation>
    </message>
    <message>
        <source>Show the updated leads</source>
        <translation>查看更新的线索</translation>
    </message>
    <message>
        <source>Show the updated opportunities</source>
        <translation>查看更新的商机</translation>
    </message>
    <message>
        <source>Show the updated products</source>
        <translation>查看更新的产品</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n customer(s)</source>
        <translation>
            <numerusform>已更新 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n lead(s)</source>
        <translation>
            <numerusform>已更新 %n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n opportunity(ies)</source>
        <translation>
            <numerusform>已更新 %n 条商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n product(s)</source>
        <translation>
            <numerusform>已更新 %n 种产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n minute(s)</source>
        <translation>
            <numerusform>用时 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n second(s)</source>
        <translation>
            <numerusform>用时 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>took less than a second</source>
        <translation>用时不到 1 秒</translation>
    </message>
    <message numerus="yes">
        <source>{imported}, %n updated</source>
        <translation>
            <numerusform>{imported}，更新 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Download import template</source>
        <translation>下载导入模板</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表格文件</translation>
    </message>
    <message>
        <source>Template written: {name}</source>
        <translation>模板已保存：{name}</translation>
    </message>
</context>
<context>
    <name>ImportFollowUps</name>
    <message>
        <source>adds a follow-up</source>
        <translation>加入一条跟进记录</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>各行是什么</translation>
    </message>
</context>
<context>
    <name>ImportHindrances</name>
    <message>
        <source>An update as chosen would write none of its values</source>
        <translation>按所选的更新方式，这一行没有要写入的值</translation>
    </message>
    <message>
        <source>Another row updates the record</source>
        <translation>由另一行更新这张单据</translation>
    </message>
    <message>
        <source>None of these records may be edited</source>
        <translation>这些单据都不能编辑</translation>
    </message>
    <message>
        <source>None of these rows can update its record</source>
        <translation>这些行都不能更新对应的单据</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>没有要更改的内容</translation>
    </message>
    <message>
        <source>The record is of another kind</source>
        <translation>对应的单据是另一种类型</translation>
    </message>
    <message>
        <source>You may not see the record</source>
        <translation>您看不到这张单据</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <translation>{when} 撤回</translation>
    </message>
    <message numerus="yes">
        <source>{undone}, %n kept</source>
        <translation>
            <numerusform>{undone}，保留 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHistoryPage</name>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n 次导入</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入…(&amp;I)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An import is being undone: wait for it, or cancel it first.</source>
        <translation>正在撤回导入：请等它完成，或先取消。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Every import is kept here with what it made and changed, and can be undone.</source>
        <translation>每次导入新增和更改了什么都记在这里，还可以撤回。</translation>
    </message>
    <message>
        <source>From Excel, CSV or a block that you paste.</source>
        <translation>来自 Excel、CSV 或粘贴的表格。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>It changed no record that was there.</source>
        <translation>这次导入没有更改原有的记录。</translation>
    </message>
    <message>
        <source>It made and changed no record.</source>
        <translation>这次导入没有新增或更改记录。</translation>
    </message>
    <message>
        <source>No import of this kind.</source>
        <translation>没有这类导入。</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>还没有导入过数据</translation>
    </message>
    <message>
        <source>The import is undone: its records are gone.</source>
        <translation>导入已撤回：记录已删除。</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>{file}: {counts}</source>
        <translation>{file}：{counts}</translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers template</source>
        <translation>客户导入模板</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>导入线索</translation>
    </message>
    <message>
        <source>Import opportunities</source>
        <translation>导入商机</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>导入产品</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向单</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads template</source>
        <translation>线索导入模板</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunities template</source>
        <translation>商机导入模板</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products template</source>
        <translation>产品导入模板</translation>
    </message>
</context>
<context>
    <name>ImportLeaving</name>
    <message numerus="yes">
        <source>%n correction(s) and decision(s) are lost.</source>
        <translation>
            <numerusform>已做的 %n 处修改和选择会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Nothing has been imported, and the file stays as it is.</source>
        <translation>还没有导入任何内容，文件也不会改动。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>ImportLinks</name>
    <message>
        <source>&amp;Download import template</source>
        <translation>下载导入模板(&amp;D)</translation>
    </message>
    <message>
        <source>Import histor&amp;y</source>
        <translation>导入记录(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>As you decided at the check</source>
        <translation>按您在检查时的选择</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>去分配</translation>
    </message>
    <message>
        <source>Export rows with errors…</source>
        <translation>导出错误行</translation>
    </message>
    <message numerus="yes">
        <source>Export them, correct them, and import just these %n row(s)</source>
        <translation>
            <numerusform>导出后改好，可以只导这 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked to the customer who is here</source>
        <translation>已关联到现有客户</translation>
    </message>
    <message>
        <source>No owner in the sheet, or nobody of that name here</source>
        <translation>没有负责人，或负责人未建档</translation>
    </message>
    <message>
        <source>Owner and store stand in the sheet</source>
        <translation>负责人和门店在表里写明</translation>
    </message>
    <message>
        <source>Records that were here; the history keeps their old values</source>
        <translation>原有的记录；原值留在历史里</translation>
    </message>
    <message>
        <source>Rows that repeat another one: its record has their follow-ups</source>
        <translation>与另一行重复的行：跟进已并入那一行的记录</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Somebody was faster: look at them and import them again</source>
        <translation>别人抢先了一步：看过后可以再导入</translation>
    </message>
    <message>
        <source>The record is here already, or another row of the file has it</source>
        <translation>记录已经存在，或与文件里另一行重复</translation>
    </message>
    <message>
        <source>The records say the same already</source>
        <translation>与现有记录一致</translation>
    </message>
    <message>
        <source>Their codes were not here before</source>
        <translation>编码是第一次出现</translation>
    </message>
    <message>
        <source>Their values want a look, such as a bar code that is used twice</source>
        <translation>有值需要看一下，例如条码重复</translation>
    </message>
    <message>
        <source>Values to be looked at; unknown owners, stores and sources are in the remarks</source>
        <translation>有值需要看一下；未建档的负责人、门店和来源已记入备注</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>duplicates, left out</source>
        <translation>重复，已跳过</translation>
    </message>
    <message>
        <source>follow-ups added to other rows</source>
        <translation>跟进并入其他行</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>由您跳过</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>refused at the last moment</source>
        <translation>最后一刻未导入</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>with a shared customer</source>
        <translation>共享客户</translation>
    </message>
    <message>
        <source>with errors, not imported</source>
        <translation>有错误，未导入</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>有提醒</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Canceled: nothing was imported.</source>
        <translation>已取消：没有导入任何数据。</translation>
    </message>
    <message>
        <source>Checking every row: nothing is written.</source>
        <translation>正在检查每一行，还没有写入任何数据。</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Importing. If you cancel, nothing is imported.</source>
        <translation>正在导入。如果取消，不会导入任何数据。</translation>
    </message>
    <message>
        <source>Reading {name}: nothing is written.</source>
        <translation>正在读取 {name}：不写入任何数据。</translation>
    </message>
    <message>
        <source>The columns are being recognized.</source>
        <translation>正在识别各列。</translation>
    </message>
    <message>
        <source>The import is under way: wait for it, or cancel it first.</source>
        <translation>正在导入：请等它完成，或先取消。</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>这个文件不能导入</translation>
    </message>
    <message>
        <source>Undoing the import. If you cancel, nothing is undone.</source>
        <translation>正在撤回导入。如果取消，什么都不会撤回。</translation>
    </message>
</context>
<context>
    <name>ImportPaste</name>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy the cells in your spreadsheet program first.</source>
        <translation>剪贴板里没有文字：请先在表格软件里复制单元格。</translation>
    </message>
    <message>
        <source>There is only one cell on the clipboard: copy the column names and the rows below them.</source>
        <translation>剪贴板里只有一个单元格：请把列名和下面的各行一起复制。</translation>
    </message>
</context>
<context>
    <name>ImportPurpose</name>
    <message>
        <source>Import as new customers</source>
        <translation>导入为新客户</translation>
    </message>
    <message>
        <source>Import as new leads</source>
        <translation>导入为新线索</translation>
    </message>
    <message>
        <source>Import as new opportunities</source>
        <translation>导入为新商机</translation>
    </message>
    <message>
        <source>Import as new products</source>
        <translation>导入为新产品</translation>
    </message>
    <message>
        <source>Import update: fill fields of customers that are there</source>
        <translation>导入更新：补写已有客户的字段</translation>
    </message>
    <message>
        <source>Import update: fill fields of leads that are there</source>
        <translation>导入更新：补写已有线索的字段</translation>
    </message>
    <message>
        <source>Import update: fill fields of opportunities that are there</source>
        <translation>导入更新：补写已有商机的字段</translation>
    </message>
    <message>
        <source>Import update: fill fields of products that are there</source>
        <translation>导入更新：补写已有产品的字段</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>Click to decide what is done with this row</source>
        <translation>点击选择如何处理这一行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Is made of two columns of the sheet: correct it there.</source>
        <translation>由表格中的两列合成，请在表格中修改。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>One value for all rows: it is changed in the step before.</source>
        <translation>所有行共用一个值，请在上一步修改。</translation>
    </message>
    <message>
        <source>Only the sheet&apos;s own cells can be edited.</source>
        <translation>只能修改表格中的单元格。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows with errors are not imported: correct the marked cells first.</source>
        <translation>错误行不会导入：请先修正标出的单元格。</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>The record may be there only once, and row {row} becomes it.</source>
        <translation>同一单据只能有一条，第 {row} 行已是它。</translation>
    </message>
    <message>
        <source>The sheet has no column for it.</source>
        <translation>表格中没有对应的列。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有要修改的内容。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>is imported anyway</source>
        <translation>仍然导入</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>默认跳过</translation>
    </message>
    <message>
        <source>is left out as chosen</source>
        <translation>按选择不导入</translation>
    </message>
    <message>
        <source>is written</source>
        <translation>将写入</translation>
    </message>
    <message>
        <source>was: {text}</source>
        <translation>原为：{text}</translation>
    </message>
</context>
<context>
    <name>ImportStake</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change what the rows of {file} become?</source>
        <translation>更改「{file}」的导入类型？</translation>
    </message>
    <message>
        <source>Leave the import of {file}?</source>
        <translation>离开「{file}」的导入？</translation>
    </message>
    <message>
        <source>The columns you chose are not kept yet: they are remembered once the rows are checked.</source>
        <translation>您选的列还没有保存：检查各行后才会记住。</translation>
    </message>
    <message>
        <source>The columns you chose are not kept: “Remember” is not ticked.</source>
        <translation>您选的列不会保存：没有勾选「记住」。</translation>
    </message>
    <message>
        <source>The file has to be read again.</source>
        <translation>需要重新读取文件。</translation>
    </message>
    <message>
        <source>The file stays open, and so do the columns you chose where they fit.</source>
        <translation>文件保持打开，您选的列在适用处保留。</translation>
    </message>
    <message>
        <source>The region you chose for phones is lost.</source>
        <translation>您选的电话地区会丢失。</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message numerus="yes">
        <source>%n record(s) that it made are deleted.</source>
        <translation>
            <numerusform>它新增的 %n 条记录将被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it updated get their old values back and lose the follow-ups that it added.</source>
        <translation>
            <numerusform>它更新的 %n 条记录恢复原值，它加入的跟进记录一并去除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>add a line</source>
        <translation>加行</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>clear ticks</source>
        <translation>清除勾选</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>copy the cell above</source>
        <translation>复制上格</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>history of a sales document</source>
        <translation>单据历史</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>move the line</source>
        <translation>移动该行</translation>
    </message>
    <message>
        <source>new record of the page</source>
        <translation>新建本页的记录</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>next fault</source>
        <translation>下一处错误</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>open in its own window</source>
        <translation>在独立窗口打开</translation>
    </message>
    <message>
        <source>order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>previous, next record</source>
        <translation>上一条、下一条</translation>
    </message>
    <message>
        <source>print a sales document</source>
        <translation>打印单据</translation>
    </message>
    <message>
        <source>push down a lead, an intention</source>
        <translation>下推线索、意向单</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>rail, list, pane</source>
        <translation>导航栏、列表、预览</translation>
    </message>
    <message>
        <source>read from text</source>
        <translation>从文字识别</translation>
    </message>
    <message>
        <source>revert the cell</source>
        <translation>还原单元格</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation>搜索（任何地方）</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>tick several</source>
        <translation>连续勾选</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>F1 shows them from anywhere</source>
        <translation>在任何地方按 F1 都能看到</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Single letters work while the list has the keyboard.</source>
        <translation>单个字母的快捷键在焦点位于列表时有效。</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
</context>
<context>
    <name>LeadStatus</name>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Pushed down</source>
        <translation>已下推</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>New lead with this name</source>
        <translation>用这个姓名新建线索</translation>
    </message>
    <message>
        <source>New lead with this phone</source>
        <translation>用这个手机号新建线索</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>还没有线索</translation>
    </message>
    <message>
        <source>P push down   A assign   D Dynamics</source>
        <translation>P 下推   A 分配   D 动态</translation>
    </message>
    <message>
        <source>Who showed an interest but was not judged yet will be listed here.</source>
        <translation>有意向、还没有判断的人会列在这里。</translation>
    </message>
</context>
<context>
    <name>LeftDrafts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: {kind} · {time}</source>
        <translation>有未保存的内容：{kind} · {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>found</source>
        <translation>已认出</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没找到</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>请确认</translation>
    </message>
</context>
<context>
    <name>LineCommands</name>
    <message>
        <source>&amp;Add a line</source>
        <translation>加一行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>复制本行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>编辑单元格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Fill from the cell above</source>
        <translation>复制上一格(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Insert a line above</source>
        <translation>在上方插入一行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>再来一行(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>En&amp;ter into the products too</source>
        <translation>同时加入产品(&amp;T)</translation>
    </message>
    <message>
        <source>Go to a line first</source>
        <translation>请先选一行</translation>
    </message>
    <message>
        <source>It is one of the products</source>
        <translation>已是产品资料中的产品</translation>
    </message>
    <message>
        <source>It is the first line</source>
        <translation>已是第一行</translation>
    </message>
    <message>
        <source>It is the last line</source>
        <translation>已是最后一行</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>还没有改动</translation>
    </message>
    <message>
        <source>Nothing has been undone</source>
        <translation>没有撤回过</translation>
    </message>
    <message>
        <source>Pa&amp;ste rows</source>
        <translation>粘贴多行(&amp;S)</translation>
    </message>
    <message>
        <source>There is no line above</source>
        <translation>上面没有行</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤回(&amp;N)</translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新的一行</translation>
    </message>
    <message>
        <source>What can be done with the line</source>
        <translation>对这一行的操作</translation>
    </message>
    <message>
        <source>type a product name, a code, or scan a bar code…</source>
        <translation>输入产品名、编码，或扫条码…</translation>
    </message>
    <message>
        <source>{column}, line {number}: {text}</source>
        <translation>{column}，第 {number} 行：{text}</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>It is entered into the products when the document is saved</source>
        <translation>保存单据时同时加入产品</translation>
    </message>
</context>
<context>
    <name>LinePasting</name>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>已粘贴 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to put right: F8</source>
        <translation>
            <numerusform>%n 行有待改正：按 F8</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Both</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>宽松行距</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Preview pane</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>今天 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A name and a phone or WeChat are enough.</source>
        <translation>有姓名，加手机号或微信就够了。</translation>
    </message>
    <message>
        <source>A sheet with the right columns, to import later.</source>
        <translation>列已排好，填好再导入。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Download import template…</source>
        <translation>下载导入模板…</translation>
    </message>
    <message>
        <source>Download template</source>
        <translation>下载模板</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>录入第一条</translation>
    </message>
    <message>
        <source>Excel or CSV, checked row by row first.</source>
        <translation>Excel 或 CSV，先逐行检查。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Fill in a template</source>
        <translation>填写模板</translation>
    </message>
    <message>
        <source>Import from a sheet</source>
        <translation>从表格导入</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>{parts} and %n more</source>
        <translation>
            <numerusform>{parts}，另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose the logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Choose the logo…</source>
        <translation>选择标志…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>图片 ({patterns})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除标志</translation>
    </message>
</context>
<context>
    <name>LogoPreview</name>
    <message>
        <source>Drop a picture here</source>
        <translation>把图片拖到这里</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>没有标志</translation>
    </message>
    <message>
        <source>Preview of the logo</source>
        <translation>标志预览</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Shangji</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>{title} (demo)</source>
        <translation>{title}（演示）</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Choose one value for each field; equal ones need no choice.</source>
        <translation>每个字段选一个值；相同的不用选。</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>找到的客户</translation>
    </message>
    <message>
        <source>I have compared them</source>
        <translation>我已核对</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep {phone} as second phone</source>
        <translation>{phone} 存为备用电话</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge 2 customers</source>
        <translation>合并 2 位客户</translation>
    </message>
    <message>
        <source>Merge into {number}</source>
        <translation>合并为 {number}</translation>
    </message>
    <message>
        <source>Merge with which customer?</source>
        <translation>与哪位客户合并？</translation>
    </message>
    <message>
        <source>Name, phone, number, company or pinyin</source>
        <translation>姓名、电话、编号、公司或拼音</translation>
    </message>
    <message>
        <source>No other customer found.</source>
        <translation>没有找到其他客户。</translation>
    </message>
    <message>
        <source>The next step shows both side by side; nothing is merged yet.</source>
        <translation>下一步并排核对，现在还不会合并。</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 建档</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>M/d ddd</source>
        <comment>format of a day in figures with its weekday</comment>
        <translation>M/d ddd</translation>
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
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a short day of this year</comment>
        <translation>MM-dd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a short day of another year</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day with its weekday</comment>
        <translation>ddd M月d日</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>MMMM</source>
        <comment>month above a calendar</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year above a calendar</comment>
        <translation>yyyy年</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Such as: to follow up</source>
        <translation>例如：待跟进</translation>
    </message>
    <message>
        <source>There is one with this name: it will be overwritten.</source>
        <translation>已有同名的：会被覆盖。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>No setting is called that.</source>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}或{other}</translation>
    </message>
</context>
<context>
    <name>NewCustomerSheet</name>
    <message>
        <source>Made when the document is saved, and linked to the opportunity.</source>
        <translation>保存单据时建立，并关联到商机。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Use for this document</source>
        <translation>用于此单据</translation>
    </message>
</context>
<context>
    <name>NotAnswering</name>
    <message>
        <source>&amp;End it and start anew</source>
        <translation>结束它并重新启动(&amp;E)</translation>
    </message>
    <message>
        <source>It has this data folder on the computer {computer}: close it there, or choose another folder.</source>
        <translation>计算机 {computer} 上的程序正在使用此数据文件夹：请在那里关闭它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Its window does not answer (process {process}). Wait a moment and try again, or end it: what is saved stays, and what was typed is offered again as a draft.</source>
        <translation>它的窗口没有响应（进程 {process}）。请稍候再试，或结束它：已保存的数据不会丢失，已输入的内容会作为草稿再次提供。</translation>
    </message>
    <message>
        <source>Shangji is running already</source>
        <translation>商机已在运行</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message numerus="yes">
        <source>%n match among the voided</source>
        <translation>
            <numerusform>已作废里有 %n 条匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match without filters</source>
        <translation>
            <numerusform>去掉筛选后有 %n 条匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Include voided</source>
        <translation>包含已作废</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配的记录</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>没有找到「{text}」</translation>
    </message>
    <message>
        <source>in “{tab}”</source>
        <translation>在「{tab}」中</translation>
    </message>
    <message>
        <source>voided only</source>
        <translation>只看已作废</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}：{value}</translation>
    </message>
</context>
<context>
    <name>OneValue</name>
    <message>
        <source>The sheet has no store column. An owner who works in only one store brings it along.</source>
        <translation>表里没有门店列。负责人只在一家门店时用他的门店</translation>
    </message>
    <message>
        <source>{field} (empty cells)</source>
        <translation>{field}（空的行）</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy is made first…</source>
        <translation>正在先做备份…</translation>
    </message>
    <message>
        <source>Another start is doing this already…</source>
        <translation>另一次启动正在进行此操作…</translation>
    </message>
    <message>
        <source>Please leave the computer on until it is done.</source>
        <translation>完成之前请不要关闭计算机。</translation>
    </message>
    <message>
        <source>Shangji</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>The database is being brought up to date</source>
        <translation>正在更新数据库</translation>
    </message>
    <message>
        <source>The tables are brought up to date…</source>
        <translation>正在更新数据表…</translation>
    </message>
</context>
<context>
    <name>OpportunitiesPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>无效关闭</translation>
    </message>
    <message>
        <source>Every opportunity you may see will be listed here.</source>
        <translation>这里会列出你能看到的全部商机。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>New opportunity with this name</source>
        <translation>用这个名字新建商机</translation>
    </message>
    <message>
        <source>New opportunity with this phone</source>
        <translation>用这个电话新建商机</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Read from text…</source>
        <translation>从文字识别…</translation>
    </message>
    <message>
        <source>Total budget {amount}</source>
        <translation>预算合计 {amount}</translation>
    </message>
</context>
<context>
    <name>OpportunityColumns</name>
    <message>
        <source>{number} (voided)</source>
        <translation>{number}（已作废）</translation>
    </message>
</context>
<context>
    <name>OpportunityForm</name>
    <message>
        <source>Choose Enter anyway first</source>
        <translation>先选「仍然录入」</translation>
    </message>
    <message>
        <source>Choose Open it or Enter anyway first</source>
        <translation>先选「打开它」或「仍然录入」</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
</context>
<context>
    <name>OpportunityPicker</name>
    <message>
        <source>Its customer, phone and address are filled in, and the number is written back to it.</source>
        <translation>自动带入客户、手机号和地址，编号反写到该商机。</translation>
    </message>
    <message>
        <source>No opportunity found.</source>
        <translation>没有找到商机。</translation>
    </message>
    <message>
        <source>Number, name, phone or pinyin</source>
        <translation>编号、姓名、手机号或拼音</translation>
    </message>
    <message>
        <source>Order for which opportunity?</source>
        <translation>为哪个商机下单？</translation>
    </message>
    <message>
        <source>Quote for which opportunity?</source>
        <translation>为哪个商机报价？</translation>
    </message>
</context>
<context>
    <name>OrderChip</name>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sorted by: {column}, ascending</source>
        <translation>排序：{column}，升序</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>排序：{column}，降序</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>反转顺序</translation>
    </message>
    <message>
        <source>Turn the order round; Delete goes back to the usual order</source>
        <translation>反转顺序；按 Delete 恢复默认排序</translation>
    </message>
</context>
<context>
    <name>OrderedLines</name>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
</context>
<context>
    <name>OtherKind</name>
    <message>
        <source>These columns look like customers.</source>
        <translation>这些列看起来是客户。</translation>
    </message>
    <message>
        <source>These columns look like leads.</source>
        <translation>这些列看起来是线索。</translation>
    </message>
    <message>
        <source>These columns look like opportunities.</source>
        <translation>这些列看起来是商机。</translation>
    </message>
    <message>
        <source>These columns look like products.</source>
        <translation>这些列看起来是产品。</translation>
    </message>
</context>
<context>
    <name>OtherKindStrip</name>
    <message>
        <source>Import &amp;as customers</source>
        <translation>按客户导入(&amp;A)</translation>
    </message>
    <message>
        <source>Import &amp;as leads</source>
        <translation>按线索导入(&amp;A)</translation>
    </message>
    <message>
        <source>Import &amp;as opportunities</source>
        <translation>按商机导入(&amp;A)</translation>
    </message>
    <message>
        <source>Import &amp;as products</source>
        <translation>按产品导入(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OutcomeStep</name>
    <message numerus="yes">
        <source>%n row(s): {what}</source>
        <translation>
            <numerusform>{what}：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤回这次导入(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何数据。</translation>
    </message>
    <message>
        <source>The import is undone: its records are gone.</source>
        <translation>导入已撤回：记录已删除。</translation>
    </message>
    <message>
        <source>This import is undone</source>
        <translation>这次导入已撤回</translation>
    </message>
    <message>
        <source>Undo takes back only what nobody has touched: records with follow-ups, documents or changes stay and are listed.</source>
        <translation>撤回只收回没有人动过的记录；已有动态、单据或修改的会列出来，不会收回。</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留了哪些</translation>
    </message>
    <message>
        <source>import {number}</source>
        <translation>批次 {number}</translation>
    </message>
</context>
<context>
    <name>OutputActions</name>
    <message>
        <source>Copied as a picture: paste it where you write</source>
        <translation>已复制为图片，可直接粘贴</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>已发送到 {printer}</translation>
    </message>
</context>
<context>
    <name>OwnerLine</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>还没有门店</translation>
    </message>
    <message>
        <source>Nobody yet (unassigned)</source>
        <translation>还没有人（未分配）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Owner {name}</source>
        <translation>负责人 {name}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>Store {name}</source>
        <translation>所属门店 {name}</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>no store</source>
        <translation>没有门店</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向单</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Filters and pages</source>
        <translation>筛选与页面</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>没有这样的命令或页面。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Type a command, a page or a customer</source>
        <translation>输入命令、页面或客户</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>own window</source>
        <translation>新窗口打开</translation>
    </message>
    <message>
        <source>records only</source>
        <translation>只看记录</translation>
    </message>
    <message>
        <source>run</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>选一条记录，在这里查看。</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>关闭预览</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开这条记录</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余款</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer (signature)</source>
        <translation>客户（签字）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>送货地址</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount (with {discount} on the whole)</source>
        <translation>折扣（含整单 {discount}）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Gross amount</source>
        <translation>原价合计</translation>
    </message>
    <message>
        <source>In re-review</source>
        <translation>重新审核中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Lines: {lines}, quantity: {quantity}</source>
        <translation>共 {lines} 项，数量合计 {quantity}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Product and specification</source>
        <translation>产品与规格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation>销售合同</translation>
    </message>
    <message>
        <source>Sales intention</source>
        <translation>销售意向单</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售顾问</translation>
    </message>
    <message>
        <source>Seller (signature and seal)</source>
        <translation>卖方（签字、盖章）</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>合计（大写）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year} 年 {month} 月 {day} 日</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>&amp;Current password</source>
        <translation>当前密码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再输一次新密码(&amp;A)</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>你的密码</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>密码已修改</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>至少 8 个字符</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>another region</source>
        <translation>其他地区的号码</translation>
    </message>
    <message>
        <source>as the phone</source>
        <translation>与手机号相同</translation>
    </message>
    <message>
        <source>from {text}</source>
        <translation>由“{text}”得出</translation>
    </message>
    <message>
        <source>from “{text}”</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>max. of {text}</source>
        <translation>{text}，取上限</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>其余文字</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>发消息的人</translation>
    </message>
    <message>
        <source>was full-width</source>
        <translation>全角数字已转换</translation>
    </message>
</context>
<context>
    <name>PasteRow</name>
    <message>
        <source>found</source>
        <translation>已认出</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没找到</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>请确认</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Fields found</source>
        <translation>认出的字段</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>Nothing was found yet.</source>
        <translation>还没有认出任何字段。</translation>
    </message>
    <message>
        <source>Paste a message, a contact or a line of text</source>
        <translation>粘贴一条消息、一张名片或一行文字</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>换一段</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Read from text</source>
        <translation>从文字识别</translation>
    </message>
    <message>
        <source>Read on this computer only; nothing is saved before you confirm it</source>
        <translation>只在这台电脑上识别；确认前不保存</translation>
    </message>
    <message>
        <source>What has no field goes to the remark</source>
        <translation>放不进字段的文字记入备注</translation>
    </message>
    <message>
        <source>What is not ticked is not filled in</source>
        <translation>去掉勾选就不填</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>账号密码</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name}的 PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>{name}的密码</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>改用密码</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>是谁在用？</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>Filter between</source>
        <translation>按日期筛选</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>PhoneNotice</name>
    <message numerus="yes">
        <source>%n open opportunity(s) with this phone</source>
        <translation>
            <numerusform>同一电话还有 %n 条在跟的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open with this phone: {others}</source>
        <translation>同一电话也在跟：{others}</translation>
    </message>
    <message>
        <source>Enter anyway</source>
        <translation>仍然录入</translation>
    </message>
    <message>
        <source>It will be entered anyway.</source>
        <translation>将仍然录入。</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>没有负责人</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>打开 {number}</translation>
    </message>
    <message>
        <source>Owner {name}</source>
        <translation>负责人 {name}</translation>
    </message>
    <message>
        <source>This phone belongs to {name} (converted opportunity {number})</source>
        <translation>该手机号属于 {name}（已转客户的商机 {number}）</translation>
    </message>
    <message>
        <source>This phone belongs to {name} (shared customer)</source>
        <translation>该手机号属于客户 {name}（共享客户）</translation>
    </message>
    <message>
        <source>This phone belongs to {name} (shared customer, disabled)</source>
        <translation>该手机号属于客户 {name}（共享客户，已禁用）</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>last follow-up {when}</source>
        <translation>最后跟进 {when}</translation>
    </message>
    <message>
        <source>last follow-up {when} ({method})</source>
        <translation>最后跟进 {when}（{method}）</translation>
    </message>
    <message>
        <source>linked when saved</source>
        <translation>保存后自动关联</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>没有负责人</translation>
    </message>
    <message>
        <source>not followed up yet</source>
        <translation>尚未跟进</translation>
    </message>
    <message>
        <source>owner {name}</source>
        <translation>负责人 {name}</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>4 to 6 digits</source>
        <translation>4 到 6 位数字</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>再输一次 PIN(&amp;A)</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再输一次 PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same one twice.</source>
        <translation>两次输入的 PIN 不一样：请输入相同的 PIN。</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>你的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>你的 PIN</translation>
    </message>
    <message>
        <source>Your PIN is set</source>
        <translation>PIN 已设好</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>Data and log</source>
        <translation>数据与日志</translation>
    </message>
    <message>
        <source>Data: on this computer only</source>
        <translation>数据：只在这台电脑</translation>
    </message>
    <message>
        <source>Log of errors</source>
        <translation>错误日志</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>这台电脑的</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For one person, or staff who share one computer.</source>
        <translation>适合一个人，或共用一台电脑的员工。</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>只在这台电脑</translation>
    </message>
    <message>
        <source>include it in your backups</source>
        <translation>请把它纳入备份</translation>
    </message>
</context>
<context>
    <name>PoolSection</name>
    <message numerus="yes">
        <source>%n opportunity(ies) are due by this rule. Owners are warned first: none is recycled before tomorrow.</source>
        <translation>
            <numerusform>按这个规则已有 %n 条商机到期。会先提醒负责人，最早明天才开始回收。</numerusform>
        </translation>
    </message>
    <message>
        <source>After so many days without a follow-up an opportunity goes back to the pool. Voided and disabled ones stay, and those with a contract.</source>
        <translation>商机连续这么多天没有跟进，就自动回收到公海。已作废、已禁用和有合同的不回收。</translation>
    </message>
    <message>
        <source>Common pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>For so many days the last owner cannot claim a recycled opportunity again; others can.</source>
        <translation>商机被回收后，原负责人在这么多天内不能再次领取，其他人可以领取。</translation>
    </message>
    <message>
        <source>Nothing is due by this rule yet.</source>
        <translation>按这个规则还没有到期的商机。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Recycle what nobody follows up</source>
        <translation>自动回收无人跟进的商机</translation>
    </message>
    <message>
        <source>The rules of the pool are saved</source>
        <translation>公海规则已保存</translation>
    </message>
    <message>
        <source>Wait before claiming again</source>
        <translation>原负责人再次领取的间隔</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>for the whole business</source>
        <translation>对整个企业生效</translation>
    </message>
    <message>
        <source>{parameter}: days, empty is off</source>
        <translation>{parameter}：天数，留空表示关闭</translation>
    </message>
</context>
<context>
    <name>PoolSheet</name>
    <message numerus="yes">
        <source>%n goes back soon: follow up to keep it</source>
        <translation>
            <numerusform>%n 条即将回收：跟进即可保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was recycled from you</source>
        <translation>
            <numerusform>%n 条已从你名下回收</numerusform>
        </translation>
    </message>
    <message>
        <source>About to go</source>
        <translation>即将回收</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing of yours is about to go, and nothing went lately.</source>
        <translation>你没有即将被回收的商机，最近也没有被回收的商机。</translation>
    </message>
    <message>
        <source>Recycled from you</source>
        <translation>已从你名下回收</translation>
    </message>
    <message>
        <source>What nobody follows up goes back to the pool, for others to take on.</source>
        <translation>没有人跟进的商机会自动回收到公海，由他人领取跟进。</translation>
    </message>
    <message>
        <source>You find this again in the menu of your name.</source>
        <translation>之后可在你的姓名菜单中再次查看。</translation>
    </message>
    <message>
        <source>Your opportunities and the pool</source>
        <translation>我的商机与公海</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else&apos;s by now</source>
        <translation>（已归他人）</translation>
    </message>
</context>
<context>
    <name>PreviewChoices</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>放大（Ctrl +）</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {share} %</source>
        <translation>第 {page} / {pages} 页 · {share} %</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>缩小（Ctrl −）</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>整页宽度</translation>
    </message>
    <message>
        <source>With prices</source>
        <translation>含价格</translation>
    </message>
</context>
<context>
    <name>PreviewFacts</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>This phone belongs to {name} (shared customer)</source>
        <translation>该手机号属于客户 {name}（共享客户）</translation>
    </message>
    <message>
        <source>This phone belongs to {name}, opportunity {number}</source>
        <translation>该手机号属于 {name}，商机 {number}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>复制为图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>保存图片(&amp;U)…</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>页面还没有准备好。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A customer needs a phone</source>
        <translation>客户要有手机号</translation>
    </message>
    <message>
        <source>A customer needs a store</source>
        <translation>客户要有门店</translation>
    </message>
    <message>
        <source>A discount cannot take off more than everything</source>
        <translation>折扣不能超过全部金额</translation>
    </message>
    <message>
        <source>Cannot be updated: {refusal}</source>
        <translation>不能更新：{refusal}</translation>
    </message>
    <message>
        <source>Enter a phone or a WeChat</source>
        <translation>手机号和微信至少填一项</translation>
    </message>
    <message>
        <source>Enter at least one line</source>
        <translation>请至少填写一行</translation>
    </message>
    <message>
        <source>Looks like a totals row</source>
        <translation>看起来是合计行</translation>
    </message>
    <message>
        <source>Looks like the column names once more</source>
        <translation>看起来是重复的标题行</translation>
    </message>
    <message>
        <source>More than one number: put the second into its own field</source>
        <translation>这里有不止一个号码：请把第二个填到备用电话</translation>
    </message>
    <message numerus="yes">
        <source>Number too long: %n digit(s)</source>
        <translation>
            <numerusform>号码太长：有 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number too short: only %n digit(s)</source>
        <translation>
            <numerusform>号码太短：只有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner and store are changed by Assign: “{text}” is left out</source>
        <translation>负责人和门店通过分配更改：「{text}」略过</translation>
    </message>
    <message>
        <source>Row {row} has it already</source>
        <translation>与第 {row} 行相同</translation>
    </message>
    <message>
        <source>Row {row} has this WeChat already</source>
        <translation>与第 {row} 行微信重复</translation>
    </message>
    <message>
        <source>Row {row} has this bar code too</source>
        <translation>第 {row} 行也是这个条码</translation>
    </message>
    <message>
        <source>Row {row} has this code already</source>
        <translation>第 {row} 行已用此编码</translation>
    </message>
    <message>
        <source>Row {row} has this phone already</source>
        <translation>与第 {row} 行号码重复</translation>
    </message>
    <message>
        <source>Row {row} is about this record already</source>
        <translation>第 {row} 行已是同一条记录</translation>
    </message>
    <message>
        <source>Shared customer: {name}</source>
        <translation>共享客户：{name}</translation>
    </message>
    <message>
        <source>So many zeros at the end: Excel may have rounded the number</source>
        <translation>末尾这么多 0，可能被 Excel 取整过，请核对</translation>
    </message>
    <message>
        <source>Somebody entered this record meanwhile: import the row again</source>
        <translation>其间有人录入了这条记录：请重新导入这一行</translation>
    </message>
    <message>
        <source>The amount cannot be negative</source>
        <translation>金额不能是负数</translation>
    </message>
    <message>
        <source>The amount is too large</source>
        <translation>金额太大</translation>
    </message>
    <message>
        <source>The customer keeps the phone it has</source>
        <translation>客户的手机号保持不变</translation>
    </message>
    <message>
        <source>The customer {number} is registered with it already</source>
        <translation>客户 {number} 已用此号码登记</translation>
    </message>
    <message>
        <source>The discount is larger than the line: {amount}</source>
        <translation>折扣大于本行金额 {amount}</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete</source>
        <translation>邮箱不完整</translation>
    </message>
    <message>
        <source>The follow-up goes to the record of row {row}</source>
        <translation>跟进记录并入第 {row} 行的记录</translation>
    </message>
    <message>
        <source>The quantity has to be more than 0</source>
        <translation>数量必须大于 0</translation>
    </message>
    <message>
        <source>The quantity is too large</source>
        <translation>数量过大</translation>
    </message>
    <message>
        <source>The record has this follow-up already</source>
        <translation>该记录已有这条跟进记录</translation>
    </message>
    <message>
        <source>The record was saved meanwhile: look at it, then import the row again</source>
        <translation>其间有人保存了这条记录：请查看后重新导入这一行</translation>
    </message>
    <message>
        <source>The second phone repeats the first</source>
        <translation>备用电话与手机号相同</translation>
    </message>
    <message>
        <source>The sheet holds a formula without a value</source>
        <translation>表里的公式没有算出值</translation>
    </message>
    <message>
        <source>The sheet holds {text} instead of a value</source>
        <translation>表里是 {text}，没有值</translation>
    </message>
    <message>
        <source>There is no member of staff “{text}”</source>
        <translation>没有员工「{text}」</translation>
    </message>
    <message>
        <source>There is no member of staff “{text}”: entered as yours</source>
        <translation>没有员工「{text}」：创建人记为您</translation>
    </message>
    <message>
        <source>There is no member of staff “{text}”: the follow-up keeps the name in its text</source>
        <translation>没有员工「{text}」：姓名记入跟进内容</translation>
    </message>
    <message>
        <source>There is no method “{text}”: entered as Other</source>
        <translation>没有跟进方式「{text}」：记为其他</translation>
    </message>
    <message>
        <source>There is no record {text} that you may see: empty the cell to import a new one</source>
        <translation>没有您可见的记录 {text}：清空此格即作为新记录导入</translation>
    </message>
    <message>
        <source>There is no store “{text}”</source>
        <translation>没有门店「{text}」</translation>
    </message>
    <message>
        <source>There is no {field} “{text}”</source>
        <translation>没有{field}「{text}」</translation>
    </message>
    <message>
        <source>There is no {field} “{text}”: it stays as it is</source>
        <translation>没有{field}「{text}」：保持原值</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>这一天已经过去</translation>
    </message>
    <message>
        <source>This number is unusual for its region: check it</source>
        <translation>这个号码在该地区不常见：请核对</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s)</source>
        <translation>
            <numerusform>太长：最多 %n 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a discount the line comes to {amount} only</source>
        <translation>不打折时本行只有 {amount}</translation>
    </message>
    <message>
        <source>{code} {name} has this bar code too</source>
        <translation>{code} {name} 也是这个条码</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>缺少{field}</translation>
    </message>
    <message>
        <source>{field} lies before the document&apos;s date</source>
        <translation>{field}早于单据日期</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>{name}, a customer of {owner}, is registered with it already</source>
        <translation>已登记为{owner}的客户{name}</translation>
    </message>
    <message>
        <source>{number} {name} is open with this WeChat</source>
        <translation>与 {number} {name} 微信重复</translation>
    </message>
    <message>
        <source>{number} {name} is open with this phone</source>
        <translation>与 {number} {name} 号码重复</translation>
    </message>
    <message>
        <source>{owner} in {store} is working on this WeChat already</source>
        <translation>{store}的{owner}正在跟进此微信</translation>
    </message>
    <message>
        <source>{owner} in {store} is working on this phone already</source>
        <translation>{store}的{owner}正在跟进此号码</translation>
    </message>
    <message>
        <source>“{text}” does not work in exactly one store: name the store</source>
        <translation>「{text}」不是只在一家门店：请写明门店</translation>
    </message>
    <message>
        <source>“{text}” does not work in “{store}”</source>
        <translation>「{text}」不在「{store}」</translation>
    </message>
    <message>
        <source>“{text}” has lost digits in Excel: enter the whole number</source>
        <translation>「{text}」在 Excel 里丢了几位：请填完整号码</translation>
    </message>
    <message>
        <source>“{text}” has more than three decimals</source>
        <translation>“{text}”超过三位小数</translation>
    </message>
    <message>
        <source>“{text}” has more than two decimals</source>
        <translation>“{text}”超过两位小数</translation>
    </message>
    <message>
        <source>“{text}” is finer than a hundredth of a percent</source>
        <translation>“{text}”过于精细，最多到万分之一</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write 2026-12-20</source>
        <translation>「{text}」不是日期：请写成 2026-12-20</translation>
    </message>
    <message>
        <source>“{text}” is not a discount: write 15% or -200</source>
        <translation>“{text}”不是折扣：请写 8.5折、15% 或 -200</translation>
    </message>
    <message>
        <source>“{text}” is not a phone number</source>
        <translation>「{text}」不是电话号码</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity</source>
        <translation>“{text}”不是数量</translation>
    </message>
    <message>
        <source>“{text}” is not a time: write 2026-12-20 14:30</source>
        <translation>「{text}」不是时间：请写作 2026-12-20 14:30</translation>
    </message>
    <message>
        <source>“{text}” is not an amount</source>
        <translation>「{text}」不是金额</translation>
    </message>
    <message>
        <source>“{text}” is not one of your stores</source>
        <translation>「{text}」不是你的门店</translation>
    </message>
    <message>
        <source>“{text}” lies in the future</source>
        <translation>「{text}」晚于现在</translation>
    </message>
    <message>
        <source>“{text}” names another currency: it is taken as {currency}</source>
        <translation>「{text}」写的是其他币种：按 {currency} 计入</translation>
    </message>
</context>
<context>
    <name>ProductBody</name>
    <message>
        <source>A new price holds for later documents only.</source>
        <translation>改价只影响以后的单据，已有单据保持原价</translation>
    </message>
    <message>
        <source>{code} {name} has this bar code too.</source>
        <translation>{code} {name} 也是这个条码。</translation>
    </message>
</context>
<context>
    <name>ProductDocuments</name>
    <message numerus="yes">
        <source>Used in %n document(s)</source>
        <translation>
            <numerusform>用在 %n 张单据里</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>下一种产品</translation>
    </message>
    <message>
        <source>Previous product</source>
        <translation>上一种产品</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Choose a product to edit it here.</source>
        <translation>选择一种产品，在这里编辑。</translation>
    </message>
</context>
<context>
    <name>ProductStatus</name>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message numerus="yes">
        <source>%n inactive</source>
        <translation>
            <numerusform>%n 种已停用</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, a name and a price are enough.</source>
        <translation>有编码、名称和单价就够了。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>New product with this bar code</source>
        <translation>用这个条码新建产品</translation>
    </message>
    <message>
        <source>New product with this code</source>
        <translation>用这个编码新建产品</translation>
    </message>
    <message>
        <source>New product with this name</source>
        <translation>用这个名称新建产品</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Search code, bar code, name, pinyin</source>
        <translation>搜索编码、条码、名称、拼音</translation>
    </message>
    <message>
        <source>What your stores sell will be listed here.</source>
        <translation>各门店销售的产品都会列在这里。</translation>
    </message>
    <message>
        <source>↑ ↓ next product   ↵ edit   Ctrl S save</source>
        <translation>↑ ↓ 换一行   ↵ 编辑   Ctrl S 保存</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>已完成的行</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s)</source>
        <translation>
            <numerusform>{done} / %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>If you cancel, nothing is changed.</source>
        <translation>如果取消，什么都不会改。</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>Saving the changes</source>
        <translation>正在保存修改</translation>
    </message>
</context>
<context>
    <name>PurposeChoice</name>
    <message>
        <source>Purpose</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>PushDownRow</name>
    <message>
        <source>Order all lines, or none</source>
        <translation>全部下单，或全部不选</translation>
    </message>
</context>
<context>
    <name>PushDownSheet</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Customer, owner, store and discount are taken over; the intention stays as it is.</source>
        <translation>客户、负责人、门店和折扣一并带入；意向单保持不变。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Make contract</source>
        <translation>生成合同</translation>
    </message>
    <message>
        <source>Only {left} is left of {name}: order no more than that.</source>
        <translation>{name} 只剩 {left}：下单数量不能超过它。</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>本次下单</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Push down to a contract</source>
        <translation>下推为合同</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity to order now of {name}</source>
        <translation>{name} 本次下单数量</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n line(s)</source>
        <translation>
            <numerusform>已选 {chosen} / %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: type a quantity above 0 with at most 3 decimals, or untick it.</source>
        <translation>{name}：请输入大于 0、最多三位小数的数量，或取消勾选。</translation>
    </message>
</context>
<context>
    <name>PushResult</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>完成 {count}</translation>
    </message>
    <message>
        <source>Not done {count}</source>
        <translation>未执行 {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>Open %n contract(s)</source>
        <translation>
            <numerusform>打开 %n 张合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n opportunity(ies)</source>
        <translation>
            <numerusform>打开 %n 条商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Push-down result</source>
        <translation>下推结果</translation>
    </message>
    <message>
        <source>also open with this phone: {others}</source>
        <translation>同一电话还有在跟商机：{others}</translation>
    </message>
    <message>
        <source>assigned to {name}</source>
        <translation>已分配给 {name}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>no store</source>
        <translation>无门店</translation>
    </message>
    <message>
        <source>shared customer: {name}</source>
        <translation>共享客户：{name}</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未分配</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuickDates</name>
    <message>
        <source>In 3 days</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>不再跟进</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>选日期</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
</context>
<context>
    <name>QuickNew</name>
    <message>
        <source>All fields</source>
        <translation>展开全部字段</translation>
    </message>
    <message>
        <source>Choose Enter anyway, then save</source>
        <translation>先选「仍然录入」，再保存</translation>
    </message>
    <message>
        <source>Choose Open it or Enter anyway, then save</source>
        <translation>先选「打开它」或「仍然录入」，再保存</translation>
    </message>
    <message>
        <source>For example: sofa, dining table</source>
        <translation>例如：客厅沙发、餐桌</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>选日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>保存并新建</translation>
    </message>
    <message>
        <source>or WeChat</source>
        <translation>与微信至少填一项</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>Blank: left out</source>
        <translation>空行：会略过</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Hidden in the file</source>
        <translation>在文件里是隐藏的</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>会略过</translation>
    </message>
    <message>
        <source>Merged: {cells}</source>
        <translation>合并的单元格：{cells}</translation>
    </message>
</context>
<context>
    <name>RawPreview</name>
    <message numerus="yes">
        <source>%n blank row(s) are left out</source>
        <translation>
            <numerusform>%n 个空行会略过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A double-click or Enter on a row makes it the header row</source>
        <translation>双击一行或按回车，把它设为标题行</translation>
    </message>
    <message>
        <source>Header: row {number}</source>
        <translation>标题行：第 {number} 行</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>没有标题行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>row {number} is blank and left out</source>
        <translation>第 {number} 行是空行，会略过</translation>
    </message>
    <message>
        <source>rows {numbers} are blank and left out</source>
        <translation>第 {numbers} 行是空行，会略过</translation>
    </message>
</context>
<context>
    <name>RawTable</name>
    <message>
        <source>Enter or a double-click makes a row the header row.</source>
        <translation>按回车或双击一行，把它设为标题行。</translation>
    </message>
    <message>
        <source>Row {number} has the column names</source>
        <translation>第 {number} 行是标题行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的各行</translation>
    </message>
    <message>
        <source>The data end with row {number}</source>
        <translation>数据到第 {number} 行为止</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>Data &amp;to</source>
        <translation>数据到(&amp;T)</translation>
    </message>
    <message>
        <source>Fill &amp;merged cells down</source>
        <translation>合并的单元格向下填满(&amp;M)</translation>
    </message>
    <message>
        <source>Header r&amp;ow</source>
        <translation>标题行(&amp;O)</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>最后一行</translation>
    </message>
    <message>
        <source>Leave out hidden ro&amp;ws and columns</source>
        <translation>略过隐藏的行和列(&amp;W)</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>没有标题行</translation>
    </message>
    <message numerus="yes">
        <source>{sheet} (%n row(s))</source>
        <translation>
            <numerusform>{sheet}（%n 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet}（隐藏）</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>在这台电脑上保持登录(&amp;S)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>电话地区</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Saved: {what}</source>
        <translation>已保存：{what}</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>No follow-up yet.</source>
        <translation>还没有跟进。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>Shangji</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy {column}</source>
        <translation>复制{column}</translation>
    </message>
    <message>
        <source>Ctrl N new</source>
        <translation>Ctrl N 新建</translation>
    </message>
    <message>
        <source>Esc clear search   ↓ to the suggestions</source>
        <translation>Esc 清除搜索   ↓ 进入建议</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>全选所有匹配的</translation>
    </message>
    <message>
        <source>Space preview   ↵ open   Ctrl K commands</source>
        <translation>空格 预览   ↵ 打开   Ctrl K 命令</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>RecycleSheet</name>
    <message numerus="yes">
        <source>%n cannot be recycled and stays as it is</source>
        <translation>
            <numerusform>有 %n 条不能回收，保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be recycled</source>
        <translation>不能回收</translation>
    </message>
    <message>
        <source>Owner, store and next follow-up are cleared; the timeline stays.</source>
        <translation>将清空负责人、所属门店和下次跟进时间；跟进记录保留。</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)?</source>
        <translation>
            <numerusform>回收 %n 条线索？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n opportunity(s)?</source>
        <translation>
            <numerusform>回收 %n 条商机？</numerusform>
        </translation>
    </message>
    <message>
        <source>To be recycled</source>
        <translation>将要回收的</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>%n customer(s) would share a key: merge them first. {customers}</source>
        <translation>
            <numerusform>有 %n 位客户将会重复，请先合并：{customers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {file} have errors: correct them and import again. Nothing was imported.</source>
        <translation>
            <numerusform>{file} 有 %n 行错误：请改正后重新导入。没有导入任何数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>A .csv has no second sheet: export follow-ups to .xlsx, or leave them out.</source>
        <translation>CSV 文件没有第二张工作表：请将跟进记录导出为 .xlsx，或不导出跟进记录。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 6 digits.</source>
        <translation>PIN 要 4 到 6 位数字。</translation>
    </message>
    <message>
        <source>A customer needs a phone number: enter one first.</source>
        <translation>客户要有手机号：请先填写。</translation>
    </message>
    <message>
        <source>A customer with this phone number is already registered</source>
        <translation>已有相同手机号码的客户，不允许重复报备</translation>
    </message>
    <message>
        <source>A follow-up cannot lie in the future: choose a time up to now.</source>
        <translation>跟进时间不能在将来：请选现在或更早的时间。</translation>
    </message>
    <message>
        <source>A login has no spaces: use letters, digits, dots, dashes or underscores.</source>
        <translation>账号不能有空格：请用字母、数字、点、横线或下划线。</translation>
    </message>
    <message>
        <source>A number cannot begin with “{part}”: begin with a letter or a digit.</source>
        <translation>编号不能以“{part}”开头：请以字母、数字或汉字开头。</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds at most %n row(s): choose .csv, or filter the list first.</source>
        <translation>
            <numerusform>一个工作簿最多 %n 行：请选择 .csv，或先筛选列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another open opportunity has this phone: open it, or choose Enter anyway.</source>
        <translation>同一电话还有在跟的商机：请打开它，或选「仍然录入」。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Choose at least one line to order.</source>
        <translation>请至少选择一行下单。</translation>
    </message>
    <message>
        <source>Choose at least one store.</source>
        <translation>请至少选一家门店。</translation>
    </message>
    <message>
        <source>Choose one of the currencies offered.</source>
        <translation>请从列出的币种中选择。</translation>
    </message>
    <message>
        <source>Choose one of the rounding rules offered.</source>
        <translation>请从列出的抹零方式中选择。</translation>
    </message>
    <message>
        <source>Choose the customer, or enter a new one.</source>
        <translation>请选择客户，或新建一位客户。</translation>
    </message>
    <message>
        <source>Choose the owner.</source>
        <translation>请选择负责人。</translation>
    </message>
    <message>
        <source>Choose the region of your phone numbers.</source>
        <translation>请选择电话地区。</translation>
    </message>
    <message>
        <source>Choose the store.</source>
        <translation>请选择门店。</translation>
    </message>
    <message>
        <source>Enter a login.</source>
        <translation>请填写账号。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message numerus="yes">
        <source>Enter a number of days from 1 to %n.</source>
        <translation>
            <numerusform>请填写 1 到 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter a number of days up to %n, or 0 to switch it off.</source>
        <translation>
            <numerusform>请填写不超过 %n 的天数，填 0 表示关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a store code.</source>
        <translation>请填写门店代码。</translation>
    </message>
    <message>
        <source>Enter at least one line: a document without any cannot be saved.</source>
        <translation>请至少录入一行：没有明细的单据不能保存。</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Line {row}: {problem}</source>
        <translation>第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>Login and password do not match: try again.</source>
        <translation>账号和密码不匹配：请再试一次。</translation>
    </message>
    <message>
        <source>Merging needs exactly two customers that you may both edit.</source>
        <translation>合并需要恰好选择两位您可以编辑的客户。</translation>
    </message>
    <message>
        <source>Nobody stays signed in on this computer: name who works with --login.</source>
        <translation>这台电脑上没有保持登录的用户：请用 --login 指定用户。</translation>
    </message>
    <message>
        <source>Row {row} of {name} is empty: choose the row with the column names.</source>
        <translation>{name} 的第 {row} 行是空的：请选有列名的那一行。</translation>
    </message>
    <message>
        <source>Sign in with the password once on this computer before using a PIN.</source>
        <translation>使用 PIN 之前，请先在这台电脑上用密码登录一次。</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is not right: %n try(s) left, then the password is needed.</source>
        <translation>
            <numerusform>PIN 不对：还可以试 %n 次，之后要用密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount is too large: check quantities and prices.</source>
        <translation>金额过大：请检查数量和单价。</translation>
    </message>
    <message>
        <source>The count has to stand in a number format once: write it as {part}.</source>
        <translation>编号规则里要有且只有一个流水号：请写成 {part}。</translation>
    </message>
    <message>
        <source>The current password is not right: try again.</source>
        <translation>当前密码不对：请再试一次。</translation>
    </message>
    <message>
        <source>The customer is no longer there, merged or deleted meanwhile: choose the customer again.</source>
        <translation>这位客户已经不在了（可能已被合并或删除）：请重新选择客户。</translation>
    </message>
    <message>
        <source>The customer {name} belongs to someone else: leave the customer&apos;s phone, or ask a manager to change it.</source>
        <translation>客户 {name} 是别人的：请保留客户的电话，或请店长修改。</translation>
    </message>
    <message>
        <source>The customer {name} is disabled: enable the customer first.</source>
        <translation>客户 {name} 已禁用：请先启用该客户。</translation>
    </message>
    <message>
        <source>The customer {name} is outside your scope and has none of the phones: ask a manager to make the document.</source>
        <translation>客户 {name} 不在您的范围内，也没有这些手机号码：请店长来开这张单据。</translation>
    </message>
    <message>
        <source>The database could not be brought up to date and was put back as it was; a copy is in {backups}.</source>
        <translation>数据库升级没有成功，已恢复原样；副本在 {backups}。</translation>
    </message>
    <message>
        <source>The database is in use by another program for too long: try again.</source>
        <translation>数据库被其他程序占用太久：请再试一次。</translation>
    </message>
    <message>
        <source>The deposit is more than the contract&apos;s amount: lower it.</source>
        <translation>定金超过了合同金额：请改小。</translation>
    </message>
    <message>
        <source>The discount on the whole is more than the lines come to: lower it.</source>
        <translation>整单折扣超过了明细合计：请改小。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: check that it exists and is not locked.</source>
        <translation>文件「{name}」读不出来：请确认它存在且没有被占用。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: choose it again.</source>
        <translation>文件「{name}」读不出来：请重新选择。</translation>
    </message>
    <message>
        <source>The file {name} is damaged or protected: open it in Excel, save it as a new .xlsx, and choose that.</source>
        <translation>文件「{name}」已损坏或受保护：请在 Excel 里打开，另存为新的 .xlsx 后再选。</translation>
    </message>
    <message>
        <source>The file {name} is empty: choose another one.</source>
        <translation>文件「{name}」是空的：请选另一个文件。</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} MB: choose a smaller one.</source>
        <translation>文件「{name}」超过 {limit} MB：请选小一些的文件。</translation>
    </message>
    <message>
        <source>The file {name} is not a spreadsheet: save it as .xlsx or .csv and choose that.</source>
        <translation>文件「{name}」不是表格：请另存为 .xlsx 或 .csv 后再选。</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password: save a copy without one and choose that.</source>
        <translation>文件「{name}」有密码保护：请另存一份没有密码的再选。</translation>
    </message>
    <message>
        <source>The file {name} is too large to read: copy the rows you need into a new file and choose that.</source>
        <translation>文件「{name}」太大，读不了：请把需要的行复制到新文件后再选。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be used: check that it exists and can be written.</source>
        <translation>文件夹 {path} 不能用：请确认它存在且可以写入。</translation>
    </message>
    <message>
        <source>The import of {file} is undone already.</source>
        <translation>{file} 的导入已撤回。</translation>
    </message>
    <message>
        <source>The login {login} is taken: choose another.</source>
        <translation>账号 {login} 已被使用：请换一个。</translation>
    </message>
    <message>
        <source>The logo has to be a PNG or JPEG picture: save it as one and choose that.</source>
        <translation>标志必须是 PNG 或 JPEG 图片：请另存为其中一种再选择。</translation>
    </message>
    <message>
        <source>The logo is larger than {limit} MB: choose a smaller picture.</source>
        <translation>标志超过 {limit} MB：请选择更小的图片。</translation>
    </message>
    <message>
        <source>The logo measures {width} × {height} pixels: each side has to be {least} to {most} pixels long.</source>
        <translation>标志是 {width} × {height} 像素：每边须在 {least} 到 {most} 像素之间。</translation>
    </message>
    <message>
        <source>The mapping {file} cannot be read ({problem}): correct it.</source>
        <translation>对应关系文件 {file} 无法读取（{problem}）：请更正。</translation>
    </message>
    <message>
        <source>The next follow-up lies in the past: choose today or later.</source>
        <translation>下次跟进时间已过：请选今天或以后。</translation>
    </message>
    <message numerus="yes">
        <source>The numbers would be longer than %n character(s): shorten the format.</source>
        <translation>
            <numerusform>编号会超过 %n 个字符：请缩短规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>The opportunity of {number} is closed as invalid: nothing more can be ordered from it.</source>
        <translation>{number} 的销售机会已无效关闭：不能再下单。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation>
            <numerusform>密码至少要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is damaged: save it once more and choose that.</source>
        <translation>图片已损坏：请重新保存一份再选择。</translation>
    </message>
    <message>
        <source>The print template {file} has a fault in line {line} ({problem}): mend it, or delete it to use the shipped one.</source>
        <translation>打印模板 {file} 第 {line} 行有误（{problem}）：请改正，或删除它以使用自带的模板。</translation>
    </message>
    <message>
        <source>The store code {taken} is taken: choose another.</source>
        <translation>门店代码 {taken} 已被使用：请换一个。</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: at most %n character(s).</source>
        <translation>
            <numerusform>内容太长：最多 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ: type the same one twice.</source>
        <translation>两次输入的密码不一样：请输入相同的密码。</translation>
    </message>
    <message>
        <source>There is no column “{column}” to export. The columns are {columns}.</source>
        <translation>没有可导出的列“{column}”。可用的列：{columns}。</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”: choose another one for {name}.</source>
        <translation>没有编码「{encoding}」：请为 {name} 选另一种。</translation>
    </message>
    <message>
        <source>There is no file {file}: check its name and folder.</source>
        <translation>没有文件 {file}：请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>There is no region {region}: write two letters, such as CN or US.</source>
        <translation>没有地区 {region}：请写两个字母，例如 CN 或 US。</translation>
    </message>
    <message>
        <source>There is no room in {path} for the rows of this file: free some space and try again.</source>
        <translation>{path} 放不下这个文件的行：请腾出一些空间再试。</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}” of yours in this list. Saved are: {known}.</source>
        <translation>这个列表中没有您保存的筛选“{name}”。已保存的筛选：{known}。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {name}: choose one of its sheets.</source>
        <translation>{name} 里没有工作表「{sheet}」：请从现有的工作表里选。</translation>
    </message>
    <message>
        <source>There is no space left in {path}: free some and try again. Nothing was changed.</source>
        <translation>{path} 空间不足：请腾出一些空间再试。没有改动任何数据。</translation>
    </message>
    <message>
        <source>There is no status “{name}” here. Write one of these: {known}.</source>
        <translation>这里没有状态“{name}”。请填写其中之一：{known}。</translation>
    </message>
    <message>
        <source>There is no store “{name}”: write its name or code.</source>
        <translation>没有门店“{name}”：请填写门店名称或编码。</translation>
    </message>
    <message>
        <source>There is nothing in {name}: choose another sheet or file.</source>
        <translation>{name} 里没有内容：请选另一个工作表或文件。</translation>
    </message>
    <message numerus="yes">
        <source>These records have %n follow-up(s), more than a sheet holds: leave them out, or filter the list first.</source>
        <translation>
            <numerusform>这些记录共有 %n 条跟进记录，超过一张工作表的容量：请不导出跟进记录，或先筛选列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is deactivated: ask an administrator.</source>
        <translation>这个账号已停用：请联系管理员。</translation>
    </message>
    <message>
        <source>This program is set up already: sign in.</source>
        <translation>程序已经设置过：请登录。</translation>
    </message>
    <message>
        <source>This reason is no longer offered: choose another.</source>
        <translation>这个原因已不再提供：请选另一个。</translation>
    </message>
    <message>
        <source>This reason needs a text: say what happened.</source>
        <translation>选这个原因要写说明：写下发生了什么。</translation>
    </message>
    <message>
        <source>This record no longer exists or is outside what you may see.</source>
        <translation>这条记录已不存在，或不在你能看到的范围内。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: sign in with the password.</source>
        <translation>PIN 错误次数太多：请用密码登录。</translation>
    </message>
    <message>
        <source>Write what was said or agreed.</source>
        <translation>请写下沟通或约定的内容。</translation>
    </message>
    <message>
        <source>You work in no store that can take {number}: ask a manager to assign it.</source>
        <translation>你所在的门店都不能接收 {number}：请店长来分配。</translation>
    </message>
    <message>
        <source>Your account is no longer active: sign in again or ask an administrator.</source>
        <translation>你的账号已停用：请重新登录或联系管理员。</translation>
    </message>
    <message>
        <source>Your role or stores were changed meanwhile: sign in again to go on.</source>
        <translation>你的角色或门店有变动：请重新登录后继续。</translation>
    </message>
    <message>
        <source>Your role {role} does not allow {operation}: ask a manager or an administrator.</source>
        <translation>你的角色「{role}」不能{operation}：请找店长或管理员。</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}: close it where it is open, or choose another folder.</source>
        <translation>{file} 不能写入 {folder}：请关闭正在使用它的程序，或换一个文件夹。</translation>
    </message>
    <message>
        <source>{file} has no column that is known as “{column}”: name one so. Its columns are {columns}.</source>
        <translation>{file} 里没有能识别为“{column}”的列：请把这一列命名为“{column}”。现有的列是 {columns}。</translation>
    </message>
    <message>
        <source>{file} has to end in .xlsx or .csv.</source>
        <translation>{file} 的扩展名必须是 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>{file} was imported by somebody else: who imported it can undo it.</source>
        <translation>{file} 由他人导入：只有导入者可以撤回。</translation>
    </message>
    <message>
        <source>{name} has the code {number} already: enter another code.</source>
        <translation>{name} 已用编码 {number}：请换一个编码。</translation>
    </message>
    <message>
        <source>{number} belongs to someone else: ask for it to be assigned to you.</source>
        <translation>{number} 是别人的：请让人分配给你。</translation>
    </message>
    <message>
        <source>{number} cannot be separated again: {name}, a customer outside your stores, has the phone by now; ask an administrator to change it there first.</source>
        <translation>{number} 无法恢复为两个客户：这个电话现在属于你门店以外的客户 {name}，请先让管理员修改该客户的电话。</translation>
    </message>
    <message>
        <source>{number} cannot be separated again: {other} {name} was registered with the phone meanwhile; change it there first, or merge that customer too.</source>
        <translation>{number} 无法恢复为两个客户：这个电话后来登记给了 {other} {name}，请先修改该客户的电话，或将其一并合并。</translation>
    </message>
    <message numerus="yes">
        <source>{number} has %n opportunity(ies) and cannot be deleted: disable the customer instead.</source>
        <translation>
            <numerusform>{number} 有 %n 条商机，不能删除：请改为禁用该客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} has %n sales document(s) and cannot be deleted: disable the customer instead.</source>
        <translation>
            <numerusform>{number} 有 %n 张单据，不能删除：可以改为禁用该客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} has an owner: have it assigned to you instead.</source>
        <translation>{number} 已有负责人：请让人分配给您。</translation>
    </message>
    <message>
        <source>{number} has opportunities or sales documents: it stays.</source>
        <translation>{number} 已有商机或销售单据：保留。</translation>
    </message>
    <message>
        <source>{number} has sales documents: it stays.</source>
        <translation>{number} 已有销售单据：保留。</translation>
    </message>
    <message>
        <source>{number} has the documents {documents}: it cannot be deleted.</source>
        <translation>{number} 有单据 {documents}：不能删除。</translation>
    </message>
    <message>
        <source>{number} is active already.</source>
        <translation>{number} 已在用。</translation>
    </message>
    <message>
        <source>{number} is already converted to a customer.</source>
        <translation>{number} 已转客户。</translation>
    </message>
    <message>
        <source>{number} is approved: un-approve it first.</source>
        <translation>{number} 已审核：请先反审核。</translation>
    </message>
    <message>
        <source>{number} is closed as invalid: create a new opportunity if the customer returns.</source>
        <translation>{number} 已无效关闭：如客户再来，请新建商机。</translation>
    </message>
    <message>
        <source>{number} is closed: enter a new lead if the customer returns.</source>
        <translation>{number} 已关闭：客户再来时请新建线索。</translation>
    </message>
    <message>
        <source>{number} is closed: void it instead, deleting closed opportunities is switched off.</source>
        <translation>{number} 已无效关闭：请改用作废，删除无效关闭的商机没有打开。</translation>
    </message>
    <message>
        <source>{number} is converted: hand it over instead.</source>
        <translation>{number} 已转客户：请改用交接。</translation>
    </message>
    <message>
        <source>{number} is converted: say whether the customer&apos;s phone changes too.</source>
        <translation>{number} 已转客户：请说明客户的电话是否一起改。</translation>
    </message>
    <message>
        <source>{number} is disabled already.</source>
        <translation>{number} 已经是禁用状态。</translation>
    </message>
    <message>
        <source>{number} is disabled: enable it first.</source>
        <translation>{number} 已禁用：请先启用。</translation>
    </message>
    <message>
        <source>{number} is disabled: enable the customer first.</source>
        <translation>{number} 已禁用：请先启用该客户。</translation>
    </message>
    <message numerus="yes">
        <source>{number} is in %n sales document(s) and cannot be deleted: deactivate it instead.</source>
        <translation>
            <numerusform>{number} 已用于 %n 张单据，不能删除：可以改为停用。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is in review: withdraw or reject it first.</source>
        <translation>{number} 在审核中：请先撤销或驳回。</translation>
    </message>
    <message>
        <source>{number} is inactive already.</source>
        <translation>{number} 已停用。</translation>
    </message>
    <message>
        <source>{number} is not approved.</source>
        <translation>{number} 还未审核。</translation>
    </message>
    <message>
        <source>{number} is not disabled.</source>
        <translation>{number} 没有禁用。</translation>
    </message>
    <message>
        <source>{number} is not in review: submit it first.</source>
        <translation>{number} 不在审核中：请先提交。</translation>
    </message>
    <message>
        <source>{number} is not voided.</source>
        <translation>{number} 没有作废。</translation>
    </message>
    <message>
        <source>{number} is unassigned already.</source>
        <translation>{number} 已经是未分配。</translation>
    </message>
    <message>
        <source>{number} is unassigned: assign it first.</source>
        <translation>{number} 未分配：请先分配。</translation>
    </message>
    <message>
        <source>{number} is unassigned: claim it first.</source>
        <translation>{number} 未分配：请先领取。</translation>
    </message>
    <message>
        <source>{number} is voided: un-void it first.</source>
        <translation>{number} 已作废：请先反作废。</translation>
    </message>
    <message>
        <source>{number} is {business}: recycle it first.</source>
        <translation>{number} 是「{business}」：请先回收。</translation>
    </message>
    <message>
        <source>{number} stands in sales documents: it stays.</source>
        <translation>{number} 已用于销售单据：保留。</translation>
    </message>
    <message>
        <source>{number} was changed after the merge: it can no longer be taken back.</source>
        <translation>{number} 合并后又有改动，不能再撤回。</translation>
    </message>
    <message>
        <source>{number} was changed or followed up since: it stays.</source>
        <translation>{number} 之后有修改或跟进：保留。</translation>
    </message>
    <message>
        <source>{number} was created by someone else: void it, or ask a manager to delete it.</source>
        <translation>{number} 不是你创建的：请改用作废，或请店长删除。</translation>
    </message>
    <message>
        <source>{number} was entered by someone else: ask a manager to delete it.</source>
        <translation>{number} 由他人录入：请店长删除。</translation>
    </message>
    <message>
        <source>{number} was followed up by someone else: ask a manager to delete it.</source>
        <translation>{number} 有他人跟进过：请店长删除。</translation>
    </message>
    <message>
        <source>{number} was followed up by someone else: void it, or ask a manager to delete it.</source>
        <translation>{number} 有别人的跟进：请改用作废，或请店长删除。</translation>
    </message>
    <message>
        <source>{number} was not merged: there is nothing to take back.</source>
        <translation>{number} 没有合并过，无可撤回。</translation>
    </message>
    <message>
        <source>{number} was pushed down to {documents}: void it, or delete the contract first.</source>
        <translation>{number} 已下推为 {documents}：可以作废它，或先删除该合同。</translation>
    </message>
    <message>
        <source>{number} was pushed down to {opportunity}: go on with that opportunity.</source>
        <translation>{number} 已下推为 {opportunity}：请在该商机上继续。</translation>
    </message>
    <message numerus="yes">
        <source>{number} was recycled from you: you can claim it again in %n day(s), or have it assigned to you.</source>
        <translation>
            <numerusform>{number} 已从你名下回收：%n 天后才能再次领取，也可请店长分配给你。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was saved by {person} meanwhile: choose what to keep, field by field.</source>
        <translation>{number} 刚才被{person}保存过：请逐个字段选择要保留的内容。</translation>
    </message>
    <message>
        <source>{number} was saved by {person} meanwhile: look at it, then import again.</source>
        <translation>{number} 其间由{person}保存：请查看后重新导入。</translation>
    </message>
    <message>
        <source>{number} was submitted before: void it, or ask a manager to delete it.</source>
        <translation>{number} 曾经提交过：可以作废，或请店长删除。</translation>
    </message>
    <message>
        <source>{number} was submitted by {person}: only that person can withdraw it.</source>
        <translation>{number} 是{person}提交的：只有本人能撤销。</translation>
    </message>
    <message>
        <source>{number}: another open opportunity has this phone meanwhile.</source>
        <translation>{number}：同一电话现在有另一条在跟的商机。</translation>
    </message>
    <message>
        <source>{number}: every line is ordered already.</source>
        <translation>{number}：所有行都已下单。</translation>
    </message>
    <message>
        <source>{number}: more is ordered now than the intention {other} has; check its contracts.</source>
        <translation>{number}：现在的下单数量超过了意向单 {other}；请检查它的合同。</translation>
    </message>
    <message>
        <source>{number}: the customer {name} belongs to someone else and was left as registered.</source>
        <translation>{number}：客户 {name} 由他人负责，其登记资料保持不变。</translation>
    </message>
    <message>
        <source>{number}: the customer {name} was kept as registered; not taken over: {fields}.</source>
        <translation>{number}：客户 {name} 的登记资料保持不变；未采用：{fields}。</translation>
    </message>
    <message>
        <source>{number}: this customer has none of the phones typed: check the number and convert again.</source>
        <translation>{number}：该客户没有所填的电话号码：请核对号码后重新转客户。</translation>
    </message>
    <message>
        <source>{number}: {person} is deactivated meanwhile; hand it over.</source>
        <translation>{number}：{person}现已停用，请交接。</translation>
    </message>
    <message>
        <source>{number}: {person} no longer works in {store}; hand it over.</source>
        <translation>{number}：{person}已不在{store}，请交接。</translation>
    </message>
    <message>
        <source>{number}: {store} is deactivated meanwhile; hand it over.</source>
        <translation>{number}：{store}现已停用，请交接。</translation>
    </message>
    <message>
        <source>{part} is not known in a number format: use {known}.</source>
        <translation>编号规则里不能用 {part}：可用的是 {known}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: check its permissions or choose another folder.</source>
        <translation>{path} 不能写入：请检查权限，或换一个文件夹。</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it was: restore a backup from {backups}.</source>
        <translation>{path} 已损坏，未作改动：请从 {backups} 里的备份恢复。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Shangji: install that version. The file was left as it was.</source>
        <translation>{path} 由较新版本的商机写入：请安装那个版本。文件未作改动。</translation>
    </message>
    <message>
        <source>{person} does not work in {store}: choose another store or person.</source>
        <translation>{person}不在{store}：请换一家门店或换一个人。</translation>
    </message>
    <message>
        <source>{person} is deactivated: choose someone else.</source>
        <translation>{person}已停用：请选别人。</translation>
    </message>
    <message>
        <source>{person} is the last active administrator: appoint another one first.</source>
        <translation>{person}是最后一位在用的管理员：请先指定另一位。</translation>
    </message>
    <message>
        <source>{printer} did not take the pages: check the printer and print again.</source>
        <translation>{printer} 没有接收这些页：请检查打印机后重新打印。</translation>
    </message>
    <message>
        <source>{problems}</source>
        <translation>{problems}</translation>
    </message>
    <message>
        <source>{store} is deactivated: choose another store.</source>
        <translation>{store}已停用：请选另一家门店。</translation>
    </message>
    <message>
        <source>{store} is not one of your stores: choose a store of yours.</source>
        <translation>{store}不是你的门店：请选你的门店。</translation>
    </message>
    <message numerus="yes">
        <source>{store} still has %n new lead(s): assign them elsewhere, or close them, first.</source>
        <translation>
            <numerusform>{store}还有 %n 条新建的线索：请先分配到其他门店或关闭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{store} still has %n open opportunity(ies): hand them over first.</source>
        <translation>
            <numerusform>{store}还有 %n 条在跟的商机：请先交接。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate cells: choose another separator for {name}.</source>
        <translation>「{delimiter}」不能用来分隔单元格：请为 {name} 另选分隔符。</translation>
    </message>
    <message>
        <source>“{line}” is ordered in a contract already: leave the line, with at least {quantity}.</source>
        <translation>“{line}”已在合同中下单：请保留该行，数量至少 {quantity}。</translation>
    </message>
    <message>
        <source>“{line}” stands in a voided contract: leave the line, or delete that contract first.</source>
        <translation>“{line}”在一张已作废的合同里：请保留该行，或先删除那张合同。</translation>
    </message>
    <message>
        <source>“{line}”: only {quantity} left to order.</source>
        <translation>“{line}”：只剩 {quantity} 可下单。</translation>
    </message>
    <message>
        <source>“{name}” is not one member of staff: write the login.</source>
        <translation>“{name}”不能确定是哪一位员工：请填写登录名。</translation>
    </message>
    <message>
        <source>“{part}” cannot stand in a number: use letters, digits, Chinese characters, - _ and the dot.</source>
        <translation>编号里不能有“{part}”：请用字母、数字、汉字、- _ 和点。</translation>
    </message>
</context>
<context>
    <name>RegionChoice</name>
    <message>
        <source>&amp;Phone region</source>
        <translation>电话地区(&amp;P)</translation>
    </message>
    <message>
        <source>No number of a sample tells the region.</source>
        <translation>抽查的号码看不出地区。</translation>
    </message>
    <message numerus="yes">
        <source>Of a sample, %n number(s) fit.</source>
        <translation>
            <numerusform>抽样号码中有 %n 个符合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed by the content: of a sample, %n number(s) fit.</source>
        <translation>
            <numerusform>由内容推荐：抽样号码中有 %n 个符合。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>中国澳门</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
</context>
<context>
    <name>RejectSheet</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n contract(s)</source>
        <translation>
            <numerusform>驳回 %n 张合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n intention(s)</source>
        <translation>
            <numerusform>驳回 %n 张意向单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n opportunity(s)</source>
        <translation>
            <numerusform>驳回 %n 条商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what has to be put right.</source>
        <translation>请写明要改正什么。</translation>
    </message>
    <message>
        <source>The record goes back to Re-review.</source>
        <translation>这条记录会回到「重新审核」。</translation>
    </message>
    <message>
        <source>What has to be put right?</source>
        <translation>要改正什么？</translation>
    </message>
</context>
<context>
    <name>Relative</name>
    <message numerus="yes">
        <source>%n&#xa0;d ago</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n&#xa0;天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;d overdue</source>
        <comment>days</comment>
        <translation>
            <numerusform>逾期&#xa0;%n&#xa0;天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n&#xa0;小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;wk ago</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>%n&#xa0;周前</numerusform>
        </translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>未跟进</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未安排</translation>
    </message>
</context>
<context>
    <name>RescheduleSheet</name>
    <message>
        <source>Move to {day}</source>
        <translation>改到 {day}</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进时间</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n lead(s)</source>
        <translation>
            <numerusform>改期 %n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n opportunity(s)</source>
        <translation>
            <numerusform>改期 %n 条商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets the next follow-up alone; it adds no entry.</source>
        <translation>只改下次跟进时间，不添加跟进记录。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>取消安排</translation>
    </message>
</context>
<context>
    <name>ResetPasswordSheet</name>
    <message>
        <source>Computers that kept {name} signed in ask for it.</source>
        <translation>保持{name}登录的电脑会要求输入新密码。</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>{name}的新密码</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>重设密码</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>至少 8 个字符</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name}的密码已重设</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>第 {row} 行：{reason}</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>未执行 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Export result</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>Select only the %n not done</source>
        <translation>
            <numerusform>只选中未执行的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: {error}</source>
        <translation>文件写不进去：{error}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>{all} in all: {done} done, {refused} not done</source>
        <translation>共 {all} 条：{done} 条完成，{refused} 条未执行</translation>
    </message>
    <message>
        <source>{operation}: result</source>
        <translation>{operation}结果</translation>
    </message>
</context>
<context>
    <name>RowBox</name>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在独立窗口打开</translation>
    </message>
</context>
<context>
    <name>RowsSheet</name>
    <message>
        <source>&amp;Export these rows…</source>
        <translation>导出这些行…(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter or a click opens the record that is there already.</source>
        <translation>按回车或单击打开已有的记录。</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>文件的各行</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n 处需要修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>保存并新建</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的修改</translation>
    </message>
</context>
<context>
    <name>SavingSection</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not saved yet: {changes}</source>
        <translation>还没有保存：{changes}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
</context>
<context>
    <name>SecretsSection</name>
    <message>
        <source>4 to 6 digits to switch users quickly, on computers where you used the password.</source>
        <translation>4 到 6 位数字，在用密码登录过的电脑上快速切换用户。</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>修改 PIN…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Changing it ends staying signed in on all computers.</source>
        <translation>修改后，所有电脑上的保持登录都会失效。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN and password</source>
        <translation>PIN 与密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>设置 PIN…</translation>
    </message>
    <message>
        <source>Your PIN was removed</source>
        <translation>PIN 已移除</translation>
    </message>
    <message>
        <source>only for you</source>
        <translation>只对你生效</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>它还没有保存。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>已选的记录</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message numerus="yes">
        <source>%n row(s) left out that look like totals or column names</source>
        <translation>
            <numerusform>略过 %n 行：看起来是合计或标题行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Common pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Data and log</source>
        <translation>数据与日志</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>PIN and password</source>
        <translation>PIN 与密码</translation>
    </message>
    <message>
        <source>Sales documents</source>
        <translation>销售单据</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>You</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>currency money rounding intention contract valid days terms name print number format numbers</source>
        <translation>币种 货币 金额 抹零 四舍五入 取整 意向单 合同 有效期 天数 条款 企业名称 打印 编号 规则 流水号</translation>
    </message>
    <message>
        <source>folder place file backup errors</source>
        <translation>文件夹 位置 文件 备份 错误</translation>
    </message>
    <message>
        <source>people role login deactivate</source>
        <translation>人员 角色 账号 停用</translation>
    </message>
    <message>
        <source>recycle claim days rules automatic</source>
        <translation>回收 领取 天数 规则 自动 公海</translation>
    </message>
    <message>
        <source>security sign in change</source>
        <translation>安全 登录 修改</translation>
    </message>
    <message>
        <source>shop address code logo picture print deactivate</source>
        <translation>店铺 地址 代码 标志 图片 打印 停用</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <translation>键盘 按键</translation>
    </message>
    <message>
        <source>theme dark light color English Chinese</source>
        <translation>主题 深色 浅色 颜色 英文 中文</translation>
    </message>
    <message>
        <source>unique uniqueness duplicates phone registered twice</source>
        <translation>唯一 重复 手机号 登记 合并</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Characters that do not fit the encoding {encoding}: choose another one.</source>
        <translation>有字符不符合编码 {encoding}：请选另一种编码。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>Errors and hidden cells could not be looked for in this file: look at the preview.</source>
        <translation>无法检查此文件中的错误值和隐藏单元格：请查看预览。</translation>
    </message>
    <message>
        <source>Hidden columns were read too: {columns}.</source>
        <translation>隐藏的列也读入了：{columns}。</translation>
    </message>
    <message>
        <source>Hidden rows and columns were left out.</source>
        <translation>隐藏的行和列未读入。</translation>
    </message>
    <message>
        <source>Hidden rows were read too: {rows}.</source>
        <translation>隐藏的行也读入了：{rows}。</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>它还没有保存。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Merged cells were filled down: {cells}.</source>
        <translation>合并的单元格已向下填充：{cells}。</translation>
    </message>
    <message>
        <source>Of merged cells only the first one has a value: {cells}.</source>
        <translation>合并的单元格只有第一格有值：{cells}。</translation>
    </message>
    <message>
        <source>Row {row} was taken for the column names, but it looks like data: choose the right row.</source>
        <translation>已将第 {row} 行当作列名，但它看起来像数据：请选择正确的行。</translation>
    </message>
    <message>
        <source>Rows with an unclosed quotation mark, read as they stand: {rows}.</source>
        <translation>引号没有成对的行，已按原样读取：{rows}。</translation>
    </message>
    <message>
        <source>Rows with more cells than the header: {rows}. Look for a stray separator.</source>
        <translation>比标题行多出单元格的行：{rows}。请检查多余的分隔符。</translation>
    </message>
    <message>
        <source>The file has hidden sheets that can be chosen: {sheets}.</source>
        <translation>文件里有隐藏的工作表，也可以选：{sheets}。</translation>
    </message>
    <message>
        <source>The file is unusual and was read in a second way: look at the preview.</source>
        <translation>这个文件比较特殊，换了一种方式读取：请看一下预览。</translation>
    </message>
    <message>
        <source>These cells hold an error and were left empty: {cells}. Correct them in the file.</source>
        <translation>这些单元格是错误值，已留空：{cells}。请在文件里改正。</translation>
    </message>
    <message>
        <source>These formulas were never calculated: {cells}. Open the file in Excel, save it, and try again.</source>
        <translation>这些公式从未计算过：{cells}。请在 Excel 里打开并保存，然后再试。</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>&amp;About Shangji</source>
        <translation>关于商机(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Download import template</source>
        <translation>下载导入模板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download import template…</source>
        <translation>下载导入模板(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Menu bar always visible</source>
        <translation>始终显示菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New contract</source>
        <translation>新建合同(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>新建客户(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New intention</source>
        <translation>新建意向单(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>新建线索(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>新建商机(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>新建产品(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read from text…</source>
        <translation>从文字识别(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>所有命令(&amp;C)…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Import &amp;history…</source>
        <translation>导入记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>My opportunities and the &amp;pool…</source>
        <translation>我的商机与公海(&amp;P)…</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>下一个区域(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;witch user…</source>
        <translation>切换用户(&amp;W)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Your role does not allow this: ask a manager or an administrator.</source>
        <translation>你的角色不能这样做：请找店长或管理员。</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>筛选历史</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>筛选动态</translation>
    </message>
    <message>
        <source>Follow-ups only</source>
        <translation>只看跟进</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>No follow-up yet.</source>
        <translation>还没有跟进。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>&amp;Login</source>
        <translation>账号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>在这台电脑上保持登录(&amp;S)</translation>
    </message>
    <message>
        <source>An administrator can give you another password in Settings ▸ Staff. If you are the only administrator, ask whoever looks after this computer to restore a backup.</source>
        <translation>管理员可以在「设置 ▸ 员工」里给你新密码。如果你是唯一的管理员，请让管理这台电脑的人恢复备份。</translation>
    </message>
    <message>
        <source>Data: on this computer only</source>
        <translation>数据：只在这台电脑</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>请输入账号。</translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Sales opportunities</source>
        <translation>销售机会</translation>
    </message>
    <message>
        <source>Shangji</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Use a PIN instead</source>
        <translation>改用 PIN</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lead(s)</source>
        <translation>
            <numerusform>%n 条新建的线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(ies)</source>
        <translation>
            <numerusform>%n 条在跟商机</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>账号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Better hand over first</source>
        <translation>建议停用前先交接</translation>
    </message>
    <message>
        <source>Clear PIN</source>
        <translation>清除 PIN</translation>
    </message>
    <message>
        <source>Deactivated people cannot sign in; their records are kept</source>
        <translation>停用后不能登录，记录保留</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密码(&amp;P)</translation>
    </message>
    <message>
        <source>Hand over to…</source>
        <translation>交接给…</translation>
    </message>
    <message>
        <source>Has never signed in</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>Last sign-in {at}</source>
        <translation>上次登录 {at}</translation>
    </message>
    <message>
        <source>May do everything, settings, staff and stores included.</source>
        <translation>可以做所有操作，包括设置、员工和门店。</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <source>Not tied to a store</source>
        <translation>不限门店</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>重设密码…</translation>
    </message>
    <message>
        <source>S&amp;tores</source>
        <translation>门店(&amp;T)</translation>
    </message>
    <message>
        <source>Sees and does everything in their stores; may claim what is in no store.</source>
        <translation>看本店的全部并可操作；可领取无门店的商机。</translation>
    </message>
    <message>
        <source>Sees everything; assigns and imports, edits no opportunity.</source>
        <translation>看全部；可分配和导入，不能编辑商机。</translation>
    </message>
    <message>
        <source>Sees their own, and what is unassigned in their stores or in no store; may claim.</source>
        <translation>看自己的，以及本店和无门店的未分配商机；可领取。</translation>
    </message>
    <message>
        <source>Signs in with login and password</source>
        <translation>用账号密码登录</translation>
    </message>
    <message>
        <source>The PIN of {name} was cleared</source>
        <translation>{name}的 PIN 已清除</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>至少 8 个字符</translation>
    </message>
    <message>
        <source>{name} owns {opportunities}, {leads} and {customers}.</source>
        <translation>{name}名下有 {opportunities}、{leads}、{customers}。</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} 已保存</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, login</source>
        <translation>姓名、账号</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>门店</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>粘贴表格(&amp;P)</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>把表格文件拖到这里</translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV, or a web page saved as a sheet. Columns are found by their names; every row is checked first.</source>
        <translation>可用 Excel、OpenDocument、CSV，或存成表格的网页。各列按名称识别；导入前逐行检查。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cannot be saved</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Waiting for the database…</source>
        <translation>正在等待数据库…</translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>第 {number} 步，共 {count} 步：{step}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {n} of {count}: {name}</source>
        <translation>第 {n} 步，共 {count} 步：{name}</translation>
    </message>
</context>
<context>
    <name>StoreForm</name>
    <message numerus="yes">
        <source>%n open opportunity(ies)</source>
        <translation>
            <numerusform>%n 条在跟商机</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Logo for printing</source>
        <translation>打印用标志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Deactivated stores take no new records; theirs are kept</source>
        <translation>停用后不能再分配给它，记录保留</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>请先交接</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新增门店</translation>
    </message>
    <message>
        <source>PNG or JPEG, up to {limit} MB</source>
        <translation>PNG 或 JPEG，不超过 {limit} MB</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>short, for lists and spreadsheets</source>
        <translation>简短，用于列表和表格</translation>
    </message>
    <message>
        <source>{count} in this store: it can be deactivated once they are handed over.</source>
        <translation>这家门店有 {count}：交接后才能停用。</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} 已保存</translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, code</source>
        <translation>名称、代码</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增门店</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>门店</translation>
    </message>
</context>
<context>
    <name>StoreStep</name>
    <message>
        <source>&amp;Region of phone numbers</source>
        <translation>电话地区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Store name</source>
        <translation>门店名称(&amp;S)</translation>
    </message>
    <message>
        <source>Store &amp;code</source>
        <translation>门店代码(&amp;C)</translation>
    </message>
    <message>
        <source>for example XH</source>
        <translation>例如 XH</translation>
    </message>
    <message>
        <source>for example Xuhui</source>
        <translation>例如 徐汇店</translation>
    </message>
    <message>
        <source>for numbers without a country code</source>
        <translation>用于没有国家码的号码</translation>
    </message>
    <message>
        <source>short, for lists and spreadsheets</source>
        <translation>简短，用于列表和表格</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message numerus="yes">
        <source>%n of the selected cannot take part and stays as it is; the result says why</source>
        <translation>
            <numerusform>所选中有 %n 条不符合条件，保持不变；原因见结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedEditor</name>
    <message>
        <source>Show those in use</source>
        <translation>显示已用过的</translation>
    </message>
</context>
<context>
    <name>SwitchUserSheet</name>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切换用户</translation>
    </message>
    <message>
        <source>{name}&apos;s drafts stay on this computer and are there again on return. A PIN works only on a computer where the password was used.</source>
        <translation>{name}的草稿留在这台电脑上，切回来时还在。PIN 只在用密码登录过的电脑上有效。</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>* has to be filled in.</source>
        <translation>带 * 的列必填。</translation>
    </message>
    <message>
        <source>* has to be filled in; of the columns with (*) one has to be.</source>
        <translation>带 * 的列必填；带 (*) 的列至少填一项。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许的值</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns may be left out or stand in another order; their captions have to stay.</source>
        <translation>可以删除列或调整列的顺序，但列名不能改。</translation>
    </message>
    <message>
        <source>Every row is checked before anything is imported, and an import can be undone.</source>
        <translation>导入前会检查每一行，导入后可以撤回。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>示例：{example}</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>It is not in the list. The row is imported without it; the remark keeps it.</source>
        <translation>列表中没有这一项。该行仍会导入，但不含此项，原文记入备注。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>Phone or WeChat: one of them is required</source>
        <translation>手机号和微信至少填一项</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>The gray row below the header is an example: it is not imported. Write over it or leave it.</source>
        <translation>表头下方的灰色行是示例，不会被导入，可以覆盖或保留。</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>填写内容</translation>
    </message>
</context>
<context>
    <name>TemplateColumns</name>
    <message>
        <source>A date, such as 2026-12-20</source>
        <translation>日期，例如 2026-12-20</translation>
    </message>
    <message>
        <source>A name from the list in Settings</source>
        <translation>设置中列表里的名称</translation>
    </message>
    <message>
        <source>An amount that is not negative, with at most two decimals</source>
        <translation>金额，不能为负，最多两位小数</translation>
    </message>
    <message>
        <source>Another number, where there is one</source>
        <translation>另一个号码，没有可不填</translation>
    </message>
    <message>
        <source>From the list: {values}</source>
        <translation>从列表中选择：{values}</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>目前进展到哪一步</translation>
    </message>
    <message>
        <source>How likely the customer is to buy, A most</source>
        <translation>客户成交的可能性，A 最高</translation>
    </message>
    <message>
        <source>How the customer came to you</source>
        <translation>客户从哪里来</translation>
    </message>
    <message>
        <source>How the customer is addressed</source>
        <translation>如何称呼客户</translation>
    </message>
    <message>
        <source>How valuable the customer is, A most</source>
        <translation>客户的价值，A 最高</translation>
    </message>
    <message>
        <source>One e-mail address</source>
        <translation>一个邮箱地址</translation>
    </message>
    <message>
        <source>One phone number, a foreign one with its country code</source>
        <translation>一个电话号码，境外号码请带国家代码</translation>
    </message>
    <message>
        <source>Several words with commas between them</source>
        <translation>可填多个，用逗号或顿号隔开</translation>
    </message>
    <message>
        <source>Size, material, color</source>
        <translation>尺寸、材质、颜色</translation>
    </message>
    <message numerus="yes">
        <source>Text, at most %n character(s)</source>
        <translation>
            <numerusform>文字，最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer&apos;s WeChat ID</source>
        <translation>客户的微信号</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address</source>
        <translation>客户的邮箱地址</translation>
    </message>
    <message>
        <source>The firm the customer buys for</source>
        <translation>客户所在公司</translation>
    </message>
    <message>
        <source>The group it belongs to; a new one may be written</source>
        <translation>产品所属分类，可填写新的分类</translation>
    </message>
    <message>
        <source>The name or the code of a store</source>
        <translation>门店的名称或编码</translation>
    </message>
    <message>
        <source>The name or the login of a member of staff</source>
        <translation>员工的姓名或登录名</translation>
    </message>
    <message>
        <source>The number below the bars</source>
        <translation>条码下方的数字</translation>
    </message>
    <message>
        <source>The number by which the customer is recognized again</source>
        <translation>用来识别客户的号码</translation>
    </message>
    <message>
        <source>The store it belongs to</source>
        <translation>所属的门店</translation>
    </message>
    <message>
        <source>What it is counted in; a new one may be written</source>
        <translation>计量单位，可填写新的单位</translation>
    </message>
    <message>
        <source>What one of it costs</source>
        <translation>一个单位的价格</translation>
    </message>
    <message>
        <source>What tells the product from all others; leading zeros stay</source>
        <translation>产品的唯一编码；开头的 0 会保留</translation>
    </message>
    <message>
        <source>What the customer is interested in</source>
        <translation>客户感兴趣的产品或需求</translation>
    </message>
    <message>
        <source>What the customer wants to spend</source>
        <translation>客户打算花多少钱</translation>
    </message>
    <message>
        <source>What the product is called</source>
        <translation>产品的名称</translation>
    </message>
    <message>
        <source>Whatever else should be known</source>
        <translation>其他需要说明的内容</translation>
    </message>
    <message>
        <source>When the customer will probably buy</source>
        <translation>客户大概何时成交</translation>
    </message>
    <message>
        <source>When to get in touch again</source>
        <translation>下次联系的日期</translation>
    </message>
    <message>
        <source>Where to deliver: city</source>
        <translation>送货地址：市</translation>
    </message>
    <message>
        <source>Where to deliver: district</source>
        <translation>送货地址：区县</translation>
    </message>
    <message>
        <source>Where to deliver: province or state</source>
        <translation>送货地址：省</translation>
    </message>
    <message>
        <source>Where to deliver: street, number, estate</source>
        <translation>送货地址：街道、门牌、小区</translation>
    </message>
    <message>
        <source>Who looks after it; it may stay empty</source>
        <translation>由谁负责，可以不填</translation>
    </message>
    <message>
        <source>Who the customer is: a person or a firm</source>
        <translation>客户是谁：个人或公司</translation>
    </message>
</context>
<context>
    <name>TemplateExamples</name>
    <message>
        <source>(Example) Lin Yue</source>
        <translation>（示例）林悦</translation>
    </message>
    <message>
        <source>(Example) Oak sofa</source>
        <translation>（示例）橡木沙发</translation>
    </message>
    <message>
        <source>021-6234 5678 ext. 801</source>
        <translation>021-6234 5678 转 801</translation>
    </message>
    <message>
        <source>18 Wensan Road, house 3, flat 502</source>
        <translation>文三路18号3幢502室</translation>
    </message>
    <message>
        <source>2.2 m, light oak, gray cover</source>
        <translation>2.2 米，浅橡木，灰色布艺</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>杭州市</translation>
    </message>
    <message>
        <source>Mingyuan Design</source>
        <translation>明远设计</translation>
    </message>
    <message>
        <source>Moves in October; call after six</source>
        <translation>十月入住，晚上六点后联系</translation>
    </message>
    <message>
        <source>Sofas</source>
        <translation>沙发</translation>
    </message>
    <message>
        <source>Xihu</source>
        <translation>西湖区</translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation>浙江省</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>sofa, coffee table</source>
        <translation>沙发、茶几</translation>
    </message>
</context>
<context>
    <name>TextChoices</name>
    <message>
        <source>Auto · {found}</source>
        <translation>自动 · {found}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic · a pasted table needs none</source>
        <translation>自动 · 粘贴的表格不需要选</translation>
    </message>
    <message>
        <source>Automatic · a workbook needs none</source>
        <translation>自动 · 工作簿不需要选</translation>
    </message>
    <message>
        <source>Automatic · {found}</source>
        <translation>自动 · {found}</translation>
    </message>
    <message>
        <source>Automatic · {suffix} needs none</source>
        <translation>自动 · {suffix} 不需要选</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>分隔符(&amp;L)</translation>
    </message>
    <message>
        <source>For CSV, UTF-8, GB18030 or Big5 can be chosen, and the right side follows.</source>
        <translation>CSV 时可选 UTF-8、GB18030、Big5，右边随之变化</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Te&amp;xt encoding</source>
        <translation>文件编码(&amp;X)</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>竖线 |</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>{used} / {limit}</source>
        <translation>{used} / {limit}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向单</translation>
    </message>
    <message numerus="yes">
        <source>It went back to the pool: %n day(s) without a follow-up</source>
        <translation>
            <numerusform>%n 天未跟进，已自动回收</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>撤回合并</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>合并了</translation>
    </message>
    <message>
        <source>Next follow-up {day}</source>
        <translation>下次跟进 {day}</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>业务状态</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>from the lead</source>
        <translation>来自线索</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{person} activated it</source>
        <translation>{person} 启用了它</translation>
    </message>
    <message>
        <source>{person} approved it</source>
        <translation>{person} 审核</translation>
    </message>
    <message>
        <source>{person} assigned it to {owner}</source>
        <translation>{person} 分配给 {owner}</translation>
    </message>
    <message>
        <source>{person} claimed it</source>
        <translation>{person} 领取</translation>
    </message>
    <message>
        <source>{person} closed it: {reason}</source>
        <translation>{person} 关闭：{reason}</translation>
    </message>
    <message>
        <source>{person} converted it to a customer</source>
        <translation>{person} 转为客户</translation>
    </message>
    <message>
        <source>{person} deactivated it</source>
        <translation>{person} 停用了它</translation>
    </message>
    <message>
        <source>{person} deleted {document}</source>
        <translation>{person} 删除 {document}</translation>
    </message>
    <message>
        <source>{person} deleted {opportunity}: it is a new lead again</source>
        <translation>{person} 删除了 {opportunity}：线索恢复为新建</translation>
    </message>
    <message>
        <source>{person} disabled it</source>
        <translation>{person} 禁用</translation>
    </message>
    <message>
        <source>{person} edited {fields}</source>
        <translation>{person} 编辑 {fields}</translation>
    </message>
    <message>
        <source>{person} enabled it</source>
        <translation>{person} 启用</translation>
    </message>
    <message>
        <source>{person} entered it</source>
        <translation>{person} 录入</translation>
    </message>
    <message>
        <source>{person} gave it back to the pool</source>
        <translation>{person} 回收</translation>
    </message>
    <message>
        <source>{person} handed it over to {owner}</source>
        <translation>{person} 交接给 {owner}</translation>
    </message>
    <message>
        <source>{person} imported it</source>
        <translation>{person} 导入</translation>
    </message>
    <message>
        <source>{person} imported it from {file}, row {row}</source>
        <translation>{person} 从 {file} 第 {row} 行导入</translation>
    </message>
    <message>
        <source>{person} linked the customer</source>
        <translation>{person} 关联客户</translation>
    </message>
    <message>
        <source>{person} moved the next follow-up to {next}</source>
        <translation>{person} 改期到 {next}</translation>
    </message>
    <message>
        <source>{person} ordered {document}</source>
        <translation>{person} 下单 {document}</translation>
    </message>
    <message>
        <source>{person} pushed it down from a lead</source>
        <translation>{person} 从线索下推</translation>
    </message>
    <message>
        <source>{person} pushed it down to {document}</source>
        <translation>{person} 下推为 {document}</translation>
    </message>
    <message>
        <source>{person} pushed it down to {opportunity}</source>
        <translation>{person} 下推为 {opportunity}</translation>
    </message>
    <message>
        <source>{person} quoted {document}</source>
        <translation>{person} 报价 {document}</translation>
    </message>
    <message>
        <source>{person} rejected it: {reason}</source>
        <translation>{person} 驳回：{reason}</translation>
    </message>
    <message>
        <source>{person} submitted it</source>
        <translation>{person} 提交</translation>
    </message>
    <message>
        <source>{person} took the approval back</source>
        <translation>{person} 反审核</translation>
    </message>
    <message>
        <source>{person} took the next follow-up off</source>
        <translation>{person} 取消下次跟进</translation>
    </message>
    <message>
        <source>{person} un-voided it</source>
        <translation>{person} 反作废</translation>
    </message>
    <message>
        <source>{person} undid an import: {fields} as before</source>
        <translation>{person} 撤回导入：{fields} 恢复原值</translation>
    </message>
    <message>
        <source>{person} updated {fields} from a sheet</source>
        <translation>{person} 从表格更新 {fields}</translation>
    </message>
    <message>
        <source>{person} voided it</source>
        <translation>{person} 作废</translation>
    </message>
    <message>
        <source>{person} withdrew it</source>
        <translation>{person} 撤销</translation>
    </message>
    <message>
        <source>{person}: {operation}</source>
        <translation>{person}：{operation}</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Search name, phone, number, pinyin</source>
        <translation>搜索姓名、电话、编号、拼音</translation>
    </message>
    <message>
        <source>Your role does not allow this: ask a manager or an administrator.</source>
        <translation>你的角色不能这样做：请找店长或管理员。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not pushed down</source>
        <translation>
            <numerusform>%n 行未下推</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>余款 {amount}</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Deposit {amount}</source>
        <translation>定金 {amount}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整单折扣</translation>
    </message>
    <message>
        <source>Discount on the whole: a share such as 15%, or an amount such as -200</source>
        <translation>整单折扣：如 9.5折、5% 或 -200</translation>
    </message>
    <message>
        <source>Intention amount</source>
        <translation>意向金额</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>The discount is larger than the document</source>
        <translation>折扣大于整单金额</translation>
    </message>
    <message>
        <source>Without discounts</source>
        <translation>原价合计</translation>
    </message>
    <message>
        <source>on the whole</source>
        <translation>整单折扣</translation>
    </message>
    <message>
        <source>{quantity} piece</source>
        <translation>{quantity} 件</translation>
    </message>
    <message>
        <source>{quantity} pieces</source>
        <translation>{quantity} 件</translation>
    </message>
</context>
<context>
    <name>Underway</name>
    <message numerus="yes">
        <source>%n more waits</source>
        <translation>
            <numerusform>另有 %n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让它继续</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n export(s) and leave?</source>
        <translation>
            <numerusform>停止 %n 个导出并离开？</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>停止并离开</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>What is not written to its end leaves no file.</source>
        <translation>未写完的导出不会留下文件。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Canceled: nothing was undone.</source>
        <translation>已取消：什么都没有撤回。</translation>
    </message>
    <message>
        <source>Import undone: {what}</source>
        <translation>导入已撤回：{what}</translation>
    </message>
    <message>
        <source>To have the records again, import the file once more.</source>
        <translation>需要时可以把文件再导入一次。</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>撤回这次导入？</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>正在撤回 {file} 的导入</translation>
    </message>
    <message>
        <source>Whatever somebody has followed up, changed or sold since stays as it is, and is listed.</source>
        <translation>之后有人跟进、修改或开单的记录保持不变，并会列出来。</translation>
    </message>
</context>
<context>
    <name>UpdateColumnsSheet</name>
    <message>
        <source>&amp;Write these</source>
        <translation>写入这些(&amp;W)</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>请至少勾选一列。</translation>
    </message>
    <message>
        <source>Ticked columns replace what the record has; the others leave it as it is.</source>
        <translation>勾选的列替换单据中的内容，其余保持不变。</translation>
    </message>
    <message>
        <source>What an update writes</source>
        <translation>更新时写入哪些内容</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n 家门店</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source> (opens with it)</source>
        <translation>（打开列表时使用）</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除「{name}」</translation>
    </message>
    <message>
        <source>Open the list with it</source>
        <translation>打开列表时使用</translation>
    </message>
    <message>
        <source>Overwrite “{name}”</source>
        <translation>覆盖「{name}」</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as new view</source>
        <translation>保存为新视图</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>保存为新视图…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>View deleted: {name}</source>
        <translation>视图已删除：{name}</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>视图：{name}</translation>
    </message>
    <message>
        <source>View: {name} (changed)</source>
        <translation>视图：{name}（已改动）</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>not for the records of one push-down</source>
        <translation>一次下推生成的记录不能存为视图</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a list first.</source>
        <translation>请先转到一个列表。</translation>
    </message>
    <message numerus="yes">
        <source>on %n contract(s)</source>
        <translation>
            <numerusform>对已选 %n 张合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n customer(s)</source>
        <translation>
            <numerusform>对已选 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n intention(s)</source>
        <translation>
            <numerusform>对已选 %n 张意向单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n lead(s)</source>
        <translation>
            <numerusform>对已选 %n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n opportunity(ies)</source>
        <translation>
            <numerusform>对已选 %n 条商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n product(s)</source>
        <translation>
            <numerusform>对已选 %n 种产品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Business parameter</source>
        <translation>业务参数</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Closed as invalid</source>
        <translation>无效关闭</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转客户</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转客户</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Down to 0.10</source>
        <translation>抹去分</translation>
    </message>
    <message>
        <source>Down to hundreds</source>
        <translation>抹零到百元</translation>
    </message>
    <message>
        <source>Down to tens</source>
        <translation>抹零到十元</translation>
    </message>
    <message>
        <source>Down to whole amounts</source>
        <translation>抹去角分（到元）</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>导入更新</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>销售线索</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>下推</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Re-review</source>
        <translation>重新审核</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation>销售合同</translation>
    </message>
    <message>
        <source>Sales intention</source>
        <translation>销售意向单</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>To 0.01</source>
        <translation>保留到分</translation>
    </message>
    <message>
        <source>To 0.10</source>
        <translation>四舍五入到角</translation>
    </message>
    <message>
        <source>To whole amounts</source>
        <translation>四舍五入到元</translation>
    </message>
    <message>
        <source>Un-approve</source>
        <translation>反审核</translation>
    </message>
    <message>
        <source>Un-void</source>
        <translation>反作废</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>_AddTile</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Drop or paste</source>
        <translation>拖入 / 粘贴</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>Open {count}</source>
        <translation>在跟 {count}</translation>
    </message>
    <message>
        <source>today +{count}</source>
        <translation>今日 +{count}</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>{tab}, {count}</source>
        <translation>{tab}，{count}</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Delete takes it away</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
</TS>
