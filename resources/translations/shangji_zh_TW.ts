<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Shangji</source>
        <translation>關於商機</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Data: {folder}</source>
        <translation>資料：{folder}</translation>
    </message>
    <message>
        <source>Sales opportunities of a retail chain, from the first visit to the contract.</source>
        <translation>零售連鎖店的銷售機會：從第一次到店，到簽下合同。</translation>
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
        <translation>帳號(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再輸入一次密碼(&amp;A)</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>至少 8 個字元</translation>
    </message>
</context>
<context>
    <name>AppearanceChoosers</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is set.</source>
        <translation>淺色、深色，或跟隨系統。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外觀與語言</translation>
    </message>
    <message>
        <source>Of menus, forms and messages; what was typed stays as it is.</source>
        <translation>選單、表單和訊息的語言；已填寫的內容不變。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
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
        <translation>佈景主題</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Columns…</source>
        <translation>顯示欄位…</translation>
    </message>
    <message>
        <source>Comfortable or compact rows</source>
        <translation>寬鬆或緊密的列高</translation>
    </message>
    <message>
        <source>Show or hide the preview pane</source>
        <translation>顯示或隱藏預覽</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>All are {status}</source>
        <translation>均為「{status}」</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n lead(s)</source>
        <translation>
            <numerusform>分配 %n 筆線索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n opportunity(s)</source>
        <translation>
            <numerusform>分配 %n 筆商機</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to {person}</source>
        <translation>分配給 {person}</translation>
    </message>
    <message>
        <source>Choose a person first</source>
        <translation>請先選人</translation>
    </message>
    <message>
        <source>Choose the person; the store follows</source>
        <translation>先選人，門店跟著定</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n opportunity(s)</source>
        <translation>
            <numerusform>交接 %n 筆商機</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over to {person}</source>
        <translation>交接給 {person}</translation>
    </message>
    <message>
        <source>Search staff by name or pinyin</source>
        <translation>搜尋員工姓名或拼音</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
    <message>
        <source>The lead stays New</source>
        <translation>線索仍為新建</translation>
    </message>
    <message>
        <source>The status stays</source>
        <translation>業務狀態不變</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} works in %n store(s): choose one</source>
        <translation>
            <numerusform>{person}在 %n 家門店，請選一家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation>檔案「{name}」無法讀取。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
</context>
<context>
    <name>CellBubble</name>
    <message>
        <source>next error</source>
        <translation>下一個錯誤</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>save</source>
        <translation>儲存</translation>
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
        <translation>還原</translation>
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
            <numerusform>另有 %n 筆記錄未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Enter or a click opens the record.</source>
        <translation>按 Enter 或按一下開啟記錄。</translation>
    </message>
    <message>
        <source>None of these records is within your view.</source>
        <translation>這些記錄都不在您可檢視的範圍內。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>What this import changed</source>
        <translation>這次匯入改了什麼</translation>
    </message>
</context>
<context>
    <name>CheckHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export errors…</source>
        <translation>匯出錯誤列(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Only what wants a look</source>
        <translation>只看需要處理的(&amp;O)</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Copies the rows with errors and their reasons, to paste into a spreadsheet.</source>
        <translation>複製錯誤列及其原因，可貼到試算表中。</translation>
    </message>
    <message>
        <source>Copies the rows with warnings and their reasons, to paste into a spreadsheet.</source>
        <translation>複製提醒列及其原因，可貼到試算表中。</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>複製清單(&amp;L)</translation>
    </message>
    <message>
        <source>Duplicates {count}</source>
        <translation>重複 {count}</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <translation>錯誤 {count}</translation>
    </message>
    <message>
        <source>Export rows with errors</source>
        <translation>匯出錯誤列</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>No records {count}</source>
        <translation>非資料 {count}</translation>
    </message>
    <message>
        <source>Shared {count}</source>
        <translation>共用 {count}</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>顯示哪些列</translation>
    </message>
    <message>
        <source>Unchanged {count}</source>
        <translation>無變化 {count}</translation>
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
        <translation>把錯誤列及其原因寫入一個試算表檔案。</translation>
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
            <numerusform>已複製 %n 列及原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct %n error(s)</source>
        <translation>
            <numerusform>修正 %n 個錯誤(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>匯入 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would be imported.</source>
        <translation>沒有可匯入的列。</translation>
    </message>
    <message>
        <source>The rows are being counted.</source>
        <translation>正在統計各列。</translation>
    </message>
    <message numerus="yes">
        <source>The same rows were imported before from {file}, by {person}, {date}: %n row(s).</source>
        <translation>
            <numerusform>同樣的列以前匯入過：{date}，{person}，來自 {file}，%n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, by {person}, {date}: %n row(s).</source>
        <translation>
            <numerusform>這個檔案以前匯入過：{date}，{person}，%n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is being checked.</source>
        <translation>正在檢查您輸入的內容。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>A file can also be dropped here, or a table pasted</source>
        <translation>也可以把檔案拖到這裡，或直接貼上表格</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, by {person} on {date}: %n row(s).</source>
        <translation>
            <numerusform>這個檔案 {person} 在 {date} 匯入過：%n 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPopup</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message numerus="yes">
        <source>%n of them has no store: you will not see it any more. Assign it first to keep it in sight.</source>
        <translation>
            <numerusform>其中 %n 筆沒有所屬門店：關閉後你就看不到了。要繼續看到，請先分配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) has a contract. Close anyway?</source>
        <translation>
            <numerusform>%n 筆商機有合同，仍要關閉嗎？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>最多 %n 個字</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>請選擇原因。</translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s)</source>
        <translation>
            <numerusform>關閉 %n 筆線索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s) for good?</source>
        <translation>
            <numerusform>永久關閉 %n 筆線索？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n opportunity(s)</source>
        <translation>
            <numerusform>關閉 %n 筆商機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n opportunity(s) for good?</source>
        <translation>
            <numerusform>確定關閉 %n 筆商機？</numerusform>
        </translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>關閉原因</translation>
    </message>
    <message>
        <source>Close the lead</source>
        <translation>關閉線索</translation>
    </message>
    <message>
        <source>Close the opportunity</source>
        <translation>關閉商機</translation>
    </message>
    <message>
        <source>Close this lead for good?</source>
        <translation>永久關閉這筆線索？</translation>
    </message>
    <message>
        <source>Close this opportunity for good?</source>
        <translation>確定關閉這筆商機？</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>繼續…</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>我知道關閉後不能復原</translation>
    </message>
    <message>
        <source>It cannot be reopened. If the customer returns, a new lead is needed.</source>
        <translation>不能重新開啟。客戶再來時需要新增線索。</translation>
    </message>
    <message>
        <source>It cannot be reopened. If the customer returns, a new opportunity is needed.</source>
        <translation>關閉後不能重新開啟。如客戶再次到店，需要新增商機。</translation>
    </message>
    <message>
        <source>It has no store: you will not see it any more. Assign it first to keep it in sight.</source>
        <translation>沒有所屬門店：關閉後你就看不到它了。要繼續看到，請先分配。</translation>
    </message>
    <message>
        <source>No follow-up and no push-down any more</source>
        <translation>不能再跟進、下推</translation>
    </message>
    <message>
        <source>No follow-up, conversion, quote or order any more</source>
        <translation>不能再跟進、轉客戶、報價、下單</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Stays in the list as Closed</source>
        <translation>以「已關閉」留在清單中</translation>
    </message>
    <message>
        <source>Stays in the list as Closed as invalid</source>
        <translation>仍在清單中，狀態為「無效關閉」</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>They stay as they are: {documents}</source>
        <translation>它們會原樣保留：{documents}</translation>
    </message>
    <message>
        <source>This opportunity has a contract. Close anyway?</source>
        <translation>這筆商機有合同，仍要關閉嗎？</translation>
    </message>
    <message>
        <source>This reason needs a text: say what happened.</source>
        <translation>選這個原因要寫說明：寫下發生了什麼。</translation>
    </message>
    <message>
        <source>required with “{reasons}”</source>
        <translation>選「{reasons}」時必填</translation>
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
        <translation>在檔案裡是隱藏的</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>預設欄位</translation>
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
        <translation>改後</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>An opportunity you see has this customer&apos;s phone: you see name and owner.</source>
        <translation>你看得到的一筆商機用著該客戶的號碼：只顯示姓名和負責人。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘款</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>條碼</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>By</source>
        <translation>回收人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Contact / need</source>
        <translation>聯絡人 / 需求</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>合同金額</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer / company</source>
        <translation>客戶 / 公司</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Disabled: enable it to work on it</source>
        <translation>已禁用：啟用後才能操作</translation>
    </message>
    <message>
        <source>Disabled: it cannot be chosen for new documents.</source>
        <translation>已禁用：新單據不能選用。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>數據狀態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待回收</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message numerus="yes">
        <source>Goes back to the pool in %n day(s) unless it is followed up</source>
        <translation>
            <numerusform>%n 天內不跟進就會被自動回收</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the pool today unless it is followed up</source>
        <translation>今天不跟進就會被自動回收</translation>
    </message>
    <message>
        <source>Has a contract</source>
        <translation>有合同</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>匯入人</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向等級</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向單</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向單</translation>
    </message>
    <message>
        <source>Kind / content</source>
        <translation>類型 / 內容</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最後跟進</translation>
    </message>
    <message>
        <source>Last follower</source>
        <translation>最後跟進人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name / specification</source>
        <translation>名稱 / 規格</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟進時間</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Number hidden</source>
        <translation>號碼不可見</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下單</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>另一位客戶</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Phone or code</source>
        <translation>電話或編碼</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Pushed down</source>
        <translation>下推</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>回收時間</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享客戶</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客戶</translation>
    </message>
    <message>
        <source>Shared customer: {name}</source>
        <translation>共享客戶：{name}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>業務狀態</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>最後更新時間</translation>
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
        <translation>已作廢</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Becomes the field</source>
        <translation>匯入到欄位</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>表裡的欄</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>辨識</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
</context>
<context>
    <name>ColumnsSide</name>
    <message>
        <source>A sheet with the same header is read the same way the next time.</source>
        <translation>下次表頭相同的表會照這樣匯入。</translation>
    </message>
    <message>
        <source>Fields without a column</source>
        <translation>沒有對應欄的欄位</translation>
    </message>
    <message>
        <source>One value for all rows</source>
        <translation>統一填寫</translation>
    </message>
    <message>
        <source>Re&amp;member for the next sheet like this</source>
        <translation>記住這個對應，下次同樣的表頭自動用(&amp;M)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>沒有對應欄</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>統一填寫</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) not recognized; they are not imported</source>
        <translation>
            <numerusform>還有 %n 欄沒認出；不選就不匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>下一步：檢查</translation>
    </message>
    <message>
        <source>No column is the field {field}: choose the one that is.</source>
        <translation>沒有欄對應「{field}」：請選出是哪一欄。</translation>
    </message>
    <message>
        <source>Recognize &amp;all anew</source>
        <translation>全部重新辨識(&amp;A)</translation>
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
        <translation>表裡的欄</translation>
    </message>
    <message>
        <source>Field for the column {caption}</source>
        <translation>「{caption}」欄匯入到的欄位</translation>
    </message>
</context>
<context>
    <name>Comings</name>
    <message>
        <source>Demo: everyone&apos;s password is {password}, the PIN {pin}.</source>
        <translation>展示：所有人的密碼都是 {password}，PIN 是 {pin}。</translation>
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
            <numerusform>已匯出 %n 筆記錄：{file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them as that with {option}.</source>
        <translation>如要這樣匯入，請加 {option}。</translation>
    </message>
    <message>
        <source>Without the lists of the business:</source>
        <translation>未包含本企業的可選值：</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n lead(s) assigned to {person}</source>
        <translation>
            <numerusform>%n 筆線索已分配給{person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for the same reason</source>
        <translation>
            <numerusform>另有 %n 筆原因相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) assigned to {person}</source>
        <translation>
            <numerusform>%n 筆商機已分配給{person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) handed over to {person}</source>
        <translation>
            <numerusform>%n 筆商機已交接給{person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Activated: {what}</source>
        <translation>已啟用：{what}</translation>
    </message>
    <message>
        <source>Approval taken back: {what}</source>
        <translation>已反審核：{what}</translation>
    </message>
    <message>
        <source>Approved: {what}</source>
        <translation>已審核：{what}</translation>
    </message>
    <message>
        <source>Assigned to {person}: {what}</source>
        <translation>已分配給{person}：{what}</translation>
    </message>
    <message>
        <source>Claimed: {what}</source>
        <translation>已領取：{what}</translation>
    </message>
    <message>
        <source>Closed: {what}</source>
        <translation>已關閉：{what}</translation>
    </message>
    <message>
        <source>Converted: {what}</source>
        <translation>已轉客戶：{what}</translation>
    </message>
    <message>
        <source>Customer linked: {what}</source>
        <translation>已關聯客戶：{what}</translation>
    </message>
    <message>
        <source>Deactivated: {what}</source>
        <translation>已停用：{what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>已刪除：{what}</translation>
    </message>
    <message>
        <source>Disabled: {what}</source>
        <translation>已禁用：{what}</translation>
    </message>
    <message>
        <source>Enabled: {what}</source>
        <translation>已啟用：{what}</translation>
    </message>
    <message>
        <source>Follow-up logged: {what}</source>
        <translation>已記錄跟進：{what}</translation>
    </message>
    <message>
        <source>Handed over to {person}: {what}</source>
        <translation>已交接給{person}：{what}</translation>
    </message>
    <message>
        <source>It is possible with only one of the two.</source>
        <translation>兩位中只有一位可以合併。</translation>
    </message>
    <message>
        <source>Merged: {what}</source>
        <translation>已合併：{what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
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
        <translation>已駁回：{what}</translation>
    </message>
    <message>
        <source>Rescheduled: {what}</source>
        <translation>已改期：{what}</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>請先選一筆記錄。</translation>
    </message>
    <message>
        <source>Submitted: {what}</source>
        <translation>已提交：{what}</translation>
    </message>
    <message>
        <source>The merge was taken back: both customers are there again.</source>
        <translation>已撤回合併：兩位客戶都恢復了。</translation>
    </message>
    <message>
        <source>Tick exactly two.</source>
        <translation>請正好勾選兩位。</translation>
    </message>
    <message>
        <source>Un-voided: {what}</source>
        <translation>已反作廢：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Voided: {what}</source>
        <translation>已作廢：{what}</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>已撤銷：{what}</translation>
    </message>
    <message>
        <source>Works on one record at a time: select only one.</source>
        <translation>一次只能操作一筆：請只選一筆。</translation>
    </message>
    <message numerus="yes">
        <source>{operation} applies to none of the %n selected:</source>
        <translation>
            <numerusform>已選的 %n 筆都不能{operation}：</numerusform>
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
        <translation>新增附件</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Log a follow-up</source>
        <translation>記一筆跟進</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>不再跟進</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>選日期…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>請寫下這次溝通的要點。</translation>
    </message>
    <message>
        <source>Write down what was said…</source>
        <translation>寫下這次溝通的要點…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不再跟進</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message numerus="yes">
        <source>%n more with a contract</source>
        <translation>
            <numerusform>另有 %n 筆有合同</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contract(s) for good?</source>
        <translation>
            <numerusform>徹底刪除 %n 張合同？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n customer(s) for good?</source>
        <translation>
            <numerusform>永久刪除 %n 位客戶？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n intention(s) for good?</source>
        <translation>
            <numerusform>徹底刪除 %n 張意向單？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lead(s) for good?</source>
        <translation>
            <numerusform>永久刪除 %n 筆線索？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunity(s) for good?</source>
        <translation>
            <numerusform>永久刪除 %n 筆商機？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n product(s) for good?</source>
        <translation>
            <numerusform>永久刪除 %n 種產品？</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-ups and their attachments are deleted too.</source>
        <translation>跟進記錄和附件也會一併刪除。</translation>
    </message>
    <message>
        <source>Lines and amounts are deleted too.</source>
        <translation>明細和金額也會一併刪除。</translation>
    </message>
    <message>
        <source>Owner, store and next follow-up are cleared.</source>
        <translation>負責人、所屬門店和下次跟進時間會清空。</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>回收</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n opportunity(s) with a contract?</source>
        <translation>
            <numerusform>%n 筆商機有合同，仍要回收嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>The number comes off the opportunity, in whose history it stays.</source>
        <translation>編號從商機上撤下，商機的歷史中仍有記錄。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>刪除後無法復原。</translation>
    </message>
    <message>
        <source>To only hide it from the list, void it instead.</source>
        <translation>如果只是不想在清單中看到，請改用作廢。</translation>
    </message>
    <message>
        <source>To only keep it from new documents, deactivate it instead.</source>
        <translation>只是不想再用於新單據，停用即可。</translation>
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
            <numerusform>還有 %n 個欄位沒選：{fields}</numerusform>
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
        <translation>返回編輯</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Merged without asking: {changes}</source>
        <translation>不衝突的已合在一起：{changes}</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <translation>依選擇儲存</translation>
    </message>
    <message>
        <source>Someone saved this record first</source>
        <translation>有人先儲存了這條記錄</translation>
    </message>
    <message>
        <source>What I typed</source>
        <translation>我填寫的</translation>
    </message>
    <message>
        <source>What you typed is still here and nothing was overwritten. Choose field by field.</source>
        <translation>你填寫的內容還在，沒有被覆蓋。請逐一為每個欄位選一個。</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>開啟時</translation>
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
        <translation>{person} {time} 儲存的</translation>
    </message>
</context>
<context>
    <name>ConvertSheet</name>
    <message>
        <source>Convert to a customer</source>
        <translation>轉客戶</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Mark converted</source>
        <translation>標記為已轉客戶</translation>
    </message>
    <message>
        <source>Owner and store are those of the opportunity</source>
        <translation>負責人和所屬門店與商機相同</translation>
    </message>
    <message>
        <source>Taken from {number}, can be changed</source>
        <translation>由 {number} 帶入，可修改</translation>
    </message>
    <message>
        <source>With another phone, a new customer can be created too.</source>
        <translation>換一個手機號碼，也可以新增客戶。</translation>
    </message>
    <message>
        <source>{name} is linked already and belongs to someone else: nothing is taken from here.</source>
        <translation>已關聯客戶 {name}，由他人負責：此處資料不會寫入。</translation>
    </message>
    <message>
        <source>{name} is linked already: only what is missing there is taken from here.</source>
        <translation>已關聯客戶 {name}：只補充其缺少的資料。</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已複製 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} rows can be copied at once: export them, or tick fewer.</source>
        <translation>一次最多複製 {most} 列：請改用匯出，或少選幾筆。</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已複製：{text}</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>Australian dollar</source>
        <translation>澳幣</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>英鎊</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>加幣</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民幣</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>歐元</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港幣</translation>
    </message>
    <message>
        <source>Macao pataca</source>
        <translation>澳門幣</translation>
    </message>
    <message>
        <source>Malaysian ringgit</source>
        <translation>馬來西亞令吉</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <translation>新臺幣</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡幣</translation>
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
            <numerusform>%n 張單據</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>%n 筆商機</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>合同金額</translation>
    </message>
    <message>
        <source>Contracts total {amount}</source>
        <translation>合同金額合計 {amount}</translation>
    </message>
    <message>
        <source>Follow-ups stay with their opportunities; whose phone it is is looked up again. {gone} is gone afterwards. It can be taken back from the history as long as nothing newer touched them.</source>
        <translation>動態留在各自的商機上；手機號碼歸屬會重新查詢。合併後 {gone} 不再存在。只要之後沒有新的變動，可以在歷史裡撤回。</translation>
    </message>
    <message>
        <source>Only number, state and owner are shown</source>
        <translation>只顯示編號、狀態與負責人</translation>
    </message>
    <message>
        <source>This document is {owner}&apos;s: you see number, state and owner only.</source>
        <translation>這張單據屬於 {owner}：你只能看到編號、狀態和負責人。</translation>
    </message>
    <message>
        <source>delivery {day}</source>
        <translation>交貨 {day}</translation>
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
        <translation>{gone} 的 {moving} 轉到 {kept}。</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Choose a customer</source>
        <translation>選擇客戶</translation>
    </message>
    <message>
        <source>Open the customer (Ctrl Enter)</source>
        <translation>開啟客戶 (Ctrl Enter)</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>All opportunities</source>
        <translation>全部商機</translation>
    </message>
    <message>
        <source>Another opportunity</source>
        <translation>另一筆商機</translation>
    </message>
    <message>
        <source>Content not visible</source>
        <translation>內容不可見</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Converted from {number} · {day}</source>
        <translation>由商機 {number} 轉來 · {day}</translation>
    </message>
    <message>
        <source>Created by {person} · {day}</source>
        <translation>{person} 建立 · {day}</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>動態</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Include voided</source>
        <translation>含已作廢</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向單</translation>
    </message>
    <message>
        <source>It is in another person&apos;s scope: it cannot be opened.</source>
        <translation>不在你的權限範圍內，不能開啟。</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最後跟進</translation>
    </message>
    <message>
        <source>Latest documents</source>
        <translation>最近單據</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>等級 {level}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>No follow-up yet.</source>
        <translation>還沒有跟進記錄。</translation>
    </message>
    <message>
        <source>No opportunity yet.</source>
        <translation>還沒有商機。</translation>
    </message>
    <message>
        <source>No sales contract yet.</source>
        <translation>還沒有銷售合同。</translation>
    </message>
    <message>
        <source>No sales intention yet.</source>
        <translation>還沒有銷售意向單。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有記錄。</translation>
    </message>
    <message>
        <source>Only owner and store are shown</source>
        <translation>只顯示負責人與門店</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>選填</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>共享給</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客戶</translation>
    </message>
    <message>
        <source>Shares this customer by its phone</source>
        <translation>因號碼相同而共享該客戶</translation>
    </message>
    <message>
        <source>The customer is disabled: enable the customer first.</source>
        <translation>該客戶已禁用：請先啟用。</translation>
    </message>
    <message>
        <source>This opportunity is {owner}&apos;s: you see owner and store only.</source>
        <translation>這筆商機是 {owner} 的：你只看得到負責人和門店。</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>撤回這次合併</translation>
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
        <translation>等級</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Opportunities {count}</source>
        <translation>商機 {count}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享客戶</translation>
    </message>
    <message>
        <source>Shared by {people}</source>
        <translation>共享給 {people}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
</context>
<context>
    <name>CustomerPhoneSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>返回編輯</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>兩處都改</translation>
    </message>
    <message>
        <source>Change the customer&apos;s phone too?</source>
        <translation>客戶的電話也一起改嗎？</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>只改這裡</translation>
    </message>
    <message>
        <source>This opportunity is converted. Its phone becomes {phone}; the customer {name} still has the old one.</source>
        <translation>這筆商機已轉客戶。它的電話改為 {phone}，而客戶 {name} 還是原來的電話。</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>&amp;New customer…</source>
        <translation>新客戶(&amp;N)…</translation>
    </message>
    <message>
        <source>Name, phone, number, company or pinyin</source>
        <translation>姓名、手機號、編號、公司或拼音</translation>
    </message>
    <message>
        <source>No customer found. Enter a new one, or search for something else.</source>
        <translation>找不到客戶。可以輸入新客戶，或換個詞再找。</translation>
    </message>
    <message>
        <source>The document is made out to this customer, and the opportunity is linked to them.</source>
        <translation>單據開給這位客戶，商機也會關聯到該客戶。</translation>
    </message>
    <message>
        <source>The phone on the document belongs to:</source>
        <translation>單據上的手機號屬於：</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>選擇客戶</translation>
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
        <translation>有姓名和手機號碼就夠了。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Convert an opportunity</source>
        <translation>把商機轉為客戶</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Every customer you may see will be listed here.</source>
        <translation>你看得到的客戶都會列在這裡。</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>尋找重複客戶…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>New customer with this name</source>
        <translation>用這個姓名新增客戶</translation>
    </message>
    <message>
        <source>New customer with this phone</source>
        <translation>用這個號碼新增客戶</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>還沒有客戶</translation>
    </message>
    <message>
        <source>Show the opportunities</source>
        <translation>檢視商機</translation>
    </message>
    <message>
        <source>Whoever buys becomes a customer with one command.</source>
        <translation>成交的人，一個命令轉為客戶。</translation>
    </message>
    <message>
        <source>{name} is in another store: you see the name only.</source>
        <translation>{name} 屬於其他門店：你只看得到姓名。</translation>
    </message>
    <message>
        <source>{name} is {owner}&apos;s customer: you see name and owner only. Ask {owner}.</source>
        <translation>{name} 是 {owner} 的客戶：你只看得到姓名和負責人。可以找 {owner}。</translation>
    </message>
</context>
<context>
    <name>CustomersSection</name>
    <message>
        <source>By phone</source>
        <translation>按手機號碼</translation>
    </message>
    <message>
        <source>By phone and name</source>
        <translation>按手機號碼和姓名</translation>
    </message>
    <message>
        <source>By phone and store</source>
        <translation>按手機號碼和門店</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Each store registers its own customers.</source>
        <translation>每家門店各自登記自己的客戶。</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>尋找重複客戶…</translation>
    </message>
    <message>
        <source>Lists customers who may be one, by phone, WeChat, name and address, to compare and merge.</source>
        <translation>按手機號碼、微信、姓名和地址找出可能是同一位的客戶，逐對核對後合併。</translation>
    </message>
    <message>
        <source>Nobody is registered whose phone a customer has already.</source>
        <translation>號碼已有客戶的，不能再登記。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>重複登記</translation>
    </message>
    <message>
        <source>Several people may share a phone, for instance a family.</source>
        <translation>幾個人可以共用一個號碼，例如一家人。</translation>
    </message>
    <message>
        <source>Show all of them…</source>
        <translation>查看全部…</translation>
    </message>
    <message>
        <source>The same phone may be registered as often as one likes.</source>
        <translation>同一號碼可以登記任意多次。</translation>
    </message>
    <message>
        <source>The shared customer is always looked up by phone.</source>
        <translation>共享客戶一律按號碼查找。</translation>
    </message>
    <message>
        <source>What makes a customer unique</source>
        <translation>客戶怎樣才算唯一</translation>
    </message>
    <message>
        <source>What makes a customer unique is saved</source>
        <translation>客戶唯一規則已儲存</translation>
    </message>
    <message>
        <source>for the whole business</source>
        <translation>對整個企業生效</translation>
    </message>
</context>
<context>
    <name>DatabaseFault</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>開啟資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>資料夾無法使用</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>資料庫無法開啟</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>資料庫無法寫入</translation>
    </message>
    <message>
        <source>The database could not be brought up to date</source>
        <translation>資料庫升級沒有成功</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>資料庫已損毀</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>資料庫來自較新的版本</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>資料庫正被其他程式使用</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>磁碟空間不足</translation>
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
        <translation>選日期</translation>
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
        <translation>選日期</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>第 {number} 列：{reason}</translation>
    </message>
</context>
<context>
    <name>DefaultChoices</name>
    <message>
        <source>Appointment</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>已在別處購買</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>長期聯絡不上</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>重複建檔</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次接觸</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>丈量</translation>
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
        <translation>來電</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>超出預算</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已報價</translation>
    </message>
    <message>
        <source>Referral by a customer</source>
        <translation>舊客介紹</translation>
    </message>
    <message>
        <source>Referral by a designer</source>
        <translation>設計師推薦</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社群媒體</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>自然來店</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>官網</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>號碼錯誤</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Tab next cell   Ctrl ↵ add line   Ctrl D copy above   Alt ↑ ↓ move</source>
        <translation>Tab 下一格   Ctrl ↵ 加列   Ctrl D 複製上格   Alt ↑↓ 移動</translation>
    </message>
</context>
<context>
    <name>DocumentBody</name>
    <message>
        <source>Voided: it cannot be edited, and does not count any more. Its number stays on the opportunity, struck through.</source>
        <translation>已作廢：不能再編輯，也不再計入。編號仍保留在商機上，並加刪除線。</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left</source>
        <translation>
            <numerusform>還剩 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to {owner}</source>
        <translation>屬於 {owner}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>No line left to push down: all %n line(s) are ordered</source>
        <translation>
            <numerusform>沒有可下推的列：%n 列都已下單</numerusform>
        </translation>
    </message>
    <message>
        <source>No sales document yet.</source>
        <translation>還沒有單據。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未下推</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>開啟 {number}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
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
        <translation>{day}，已過期</translation>
    </message>
    <message>
        <source>{number} (voided)</source>
        <translation>{number}（已作廢）</translation>
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
        <translation>明細</translation>
    </message>
    <message>
        <source>New customer: {name}, made when saved</source>
        <translation>新客戶：{name}，儲存時建立</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
    <message>
        <source>The store is the opportunity&apos;s: it changes when the opportunity is handed over</source>
        <translation>所屬門店隨商機：商機交接後才會改變</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>new, made on saving</source>
        <translation>新客戶，儲存時建立</translation>
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
        <translation>開啟商機</translation>
    </message>
    <message>
        <source>Saved: {what}. The number is written back to {number}.</source>
        <translation>已儲存：{what}。編號已反寫到 {number}。</translation>
    </message>
    <message>
        <source>its number will be written back to {number}</source>
        <translation>儲存後編號反寫到 {number}</translation>
    </message>
    <message>
        <source>number written back to {number}</source>
        <translation>編號已反寫到 {number}</translation>
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
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向單</translation>
    </message>
    <message>
        <source>It belongs to someone else: you see its number only.</source>
        <translation>屬於他人：只能看到編號。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print (Ctrl P)</source>
        <translation>列印 (Ctrl P)</translation>
    </message>
    <message>
        <source>Push down to contract</source>
        <translation>下推合同</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>contract {number}</source>
        <translation>合同 {number}</translation>
    </message>
    <message>
        <source>from opportunity {number}</source>
        <translation>來自商機 {number}</translation>
    </message>
    <message>
        <source>intention {number}</source>
        <translation>意向單 {number}</translation>
    </message>
    <message>
        <source>{link} (voided)</source>
        <translation>{link}（已作廢）</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整單折扣</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明細列</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零規則</translation>
    </message>
    <message>
        <source>Taken off the whole</source>
        <translation>整單優惠</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>DocumentValues</name>
    <message>
        <source>{amount} off</source>
        <translation>減 {amount}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A contract is made from an opportunity with Order, or from an intention.</source>
        <translation>在商機上下單，或由意向單下推，即產生合同。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An intention is made from an opportunity with Quote.</source>
        <translation>在商機上報價，即產生意向單。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘款</translation>
    </message>
    <message>
        <source>Before discount</source>
        <translation>原價合計</translation>
    </message>
    <message>
        <source>Choose an opportunity</source>
        <translation>選擇商機</translation>
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
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向單</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向單</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新增合同</translation>
    </message>
    <message>
        <source>New intention</source>
        <translation>新增意向單</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>還沒有合同</translation>
    </message>
    <message>
        <source>No intentions yet</source>
        <translation>還沒有意向單</translation>
    </message>
    <message>
        <source>Not pushed down</source>
        <translation>未下推</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有記錄。</translation>
    </message>
    <message>
        <source>Number, customer, phone, opportunity</source>
        <translation>搜尋編號、客戶、電話、商機</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Selected {amount}</source>
        <translation>已選合計 {amount}</translation>
    </message>
    <message>
        <source>Show the opportunities</source>
        <translation>查看商機</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>全部合計 {amount}</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>What was ordered will be listed here.</source>
        <translation>下過的單會列在這裡。</translation>
    </message>
    <message>
        <source>What was quoted will be listed here.</source>
        <translation>報過的價會列在這裡。</translation>
    </message>
    <message>
        <source>average {amount}</source>
        <translation>平均 {amount}</translation>
    </message>
    <message>
        <source>{number} (voided)</source>
        <translation>{number}（已作廢）</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents are printed one at a time: tick only one.</source>
        <translation>一次只能列印一張單據，請只勾選一張。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>An intention is valid for</source>
        <translation>意向單有效期</translation>
    </message>
    <message>
        <source>An intention is valid for: days</source>
        <translation>意向單有效期：天數</translation>
    </message>
    <message>
        <source>Below the lines of every document, for instance on deposit, delivery and returns.</source>
        <translation>印在每張單據的明細下方，例如訂金、送貨和退換的約定。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Heads every document. Address and logo are those of the store: see Stores.</source>
        <translation>印在每張單據的抬頭。地址和標誌用門店的，請在「門店」裡設定。</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>企業名稱</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>編號規則</translation>
    </message>
    <message>
        <source>Of all prices and documents. What is entered already keeps its figures.</source>
        <translation>用於所有價格和單據。已輸入的金額不換算。</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>列印內容</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Sales documents</source>
        <translation>銷售單據</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>The form of a new one fills in until when; it can be changed there.</source>
        <translation>新增時依此填好有效期至，填單時可以改。</translation>
    </message>
    <message>
        <source>The parameters of sales documents are saved</source>
        <translation>銷售單據的參數已儲存</translation>
    </message>
    <message>
        <source>The total to be paid: {amount} → {rounded}</source>
        <translation>應付合計：{amount} → {rounded}</translation>
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
        <translation>對整個企業生效</translation>
    </message>
    <message>
        <source>{year} is the year, {month} the month, {count} the count, with at least as many digits as it says. Records keep the number they have.</source>
        <translation>{year} 是年，{month} 是月，{count} 是流水號，位數不足時補零。已有的編號不變。</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Include voided {count}</source>
        <translation>含已作廢 {count}</translation>
    </message>
    <message>
        <source>It no longer counts as a contract; what it ordered is left to order again.</source>
        <translation>它不再算作合同；由它下單的列可以重新下推。</translation>
    </message>
    <message>
        <source>Its number stays on the opportunity, struck through.</source>
        <translation>編號仍留在商機上，加刪除線。</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>還沒有單據</translation>
    </message>
    <message>
        <source>Only voided documents</source>
        <translation>只有已作廢的單據</translation>
    </message>
    <message>
        <source>Quote makes a sales intention, Order a contract, with this customer.</source>
        <translation>「報價」產生意向單，「下單」產生合同，客戶自動帶入。</translation>
    </message>
    <message>
        <source>The number is written back</source>
        <translation>編號自動回寫到商機</translation>
    </message>
    <message>
        <source>Un-void takes it back into use.</source>
        <translation>可以用「反作廢」恢復使用。</translation>
    </message>
    <message>
        <source>Void {kind} {number}?</source>
        <translation>作廢{kind} {number}？</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Unsaved text of {time} found</source>
        <translation>找到 {time} 未儲存的內容</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n more pair(s) are not shown yet; they follow as these are merged.</source>
        <translation>
            <numerusform>另有 %n 對尚未列出，合併後會繼續列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one customer; choose one to compare it.</source>
        <translation>
            <numerusform>有 %n 對可能是同一位客戶；選一對來核對。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) stand in the way; choose one to merge it, then save again.</source>
        <translation>
            <numerusform>有 %n 對客戶衝突；選一對合併，全部處理後再儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>A merge can be taken back from the customer&apos;s history.</source>
        <translation>合併可以在客戶的歷史裡撤回。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Customers who may be registered twice; choose a pair to compare it.</source>
        <translation>可能重複登記的客戶；選一對來核對。</translation>
    </message>
    <message>
        <source>Customers who would share what makes a customer unique.</source>
        <translation>這些客戶會違反新的客戶唯一規則。</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>可能重複的客戶</translation>
    </message>
    <message>
        <source>No likely duplicates found.</source>
        <translation>沒有找到可能重複的客戶。</translation>
    </message>
    <message>
        <source>Nobody stands in the way any more: save again.</source>
        <translation>已沒有衝突的客戶，請再次儲存。</translation>
    </message>
    <message>
        <source>Phones differ in one digit</source>
        <translation>號碼只差一位</translation>
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
        <translation>號碼相同</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在尋找</translation>
    </message>
</context>
<context>
    <name>DynamicsSheet</name>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>最多 %n 個字</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>變更時間</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Follow-ups only</source>
        <translation>只看跟進</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟進時間</translation>
    </message>
    <message>
        <source>No follow-up yet.</source>
        <translation>還沒有跟進。</translation>
    </message>
    <message>
        <source>No further follow-up will be planned.</source>
        <translation>不再安排跟進。</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>往來記錄</translation>
    </message>
    <message>
        <source>Stays on {day} unless you choose</source>
        <translation>不選則仍為 {day}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Updates last follower, last update and next follow-up</source>
        <translation>會更新最後跟進人、最後更新時間和下次跟進時間</translation>
    </message>
    <message>
        <source>What was said or agreed…</source>
        <translation>寫下這次溝通或約定的要點…</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>CNY</source>
        <translation>人民幣</translation>
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
        <translation>開啟</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>已儲存：{what}</translation>
    </message>
    <message>
        <source>Saved: {what}. The filters hide it in the list.</source>
        <translation>已儲存：{what}。它不符合目前的篩選，清單中沒有顯示。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Shangji</source>
        <translation>商機</translation>
    </message>
</context>
<context>
    <name>ErrorComments</name>
    <message>
        <source>The notes on the marked cells end at row {row}: more would make this file slow to open. The reasons stand in this column for every row.</source>
        <translation>儲存格附註到第 {row} 列為止：再多會讓檔案開啟很慢。每一列的原因都寫在本欄。</translation>
    </message>
</context>
<context>
    <name>ErrorExport</name>
    <message numerus="yes">
        <source>%n row(s) with errors written: {name}</source>
        <translation>
            <numerusform>已寫入 %n 個錯誤列：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows with errors</source>
        <translation>匯出錯誤列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>{name} - errors</source>
        <translation>{name} - 錯誤列</translation>
    </message>
</context>
<context>
    <name>ErrorRows</name>
    <message numerus="yes">
        <source>%n row(s) with errors written: {name}</source>
        <translation>
            <numerusform>已匯出 %n 列錯誤列：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows with errors</source>
        <translation>匯出錯誤列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在寫入 {name}</translation>
    </message>
    <message>
        <source>{file} - errors</source>
        <translation>{file}-錯誤列</translation>
    </message>
</context>
<context>
    <name>ErrorSheet</name>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>收合詳細資料</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>記錄檔：{path}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>編號 {number}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟位置</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>展開詳細資料</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>未匯入的原因</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened. What was saved is safe; what you typed is kept as a draft.</source>
        <translation>發生了意料之外的問題。已儲存的內容沒有受影響；你填寫的內容已存成草稿。</translation>
    </message>
</context>
<context>
    <name>ExistingCustomer</name>
    <message>
        <source>Link and mark converted</source>
        <translation>關聯並標記為已轉客戶</translation>
    </message>
    <message>
        <source>Linked; the opportunity becomes Converted</source>
        <translation>關聯該客戶，業務狀態改為「已轉客戶」</translation>
    </message>
    <message>
        <source>Linked; the opportunity stays Assigned, quotes and orders use this customer</source>
        <translation>關聯該客戶，商機保持「已分配」，報價和下單都用他</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客戶</translation>
    </message>
    <message>
        <source>This customer is disabled and cannot be used: enable the customer first.</source>
        <translation>該客戶已禁用，不能使用：請先啟用該客戶。</translation>
    </message>
    <message>
        <source>Use this customer</source>
        <translation>使用該客戶</translation>
    </message>
    <message>
        <source>owner {name}</source>
        <translation>負責人 {name}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘款</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>數據狀態</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向單</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Pushed down</source>
        <translation>下推</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>更新時間</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
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
        <translation>業務狀態</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>關閉原因</translation>
    </message>
    <message>
        <source>Contract numbers</source>
        <translation>合同編號</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>合同金額</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>建立人</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客戶姓名</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>數據狀態</translation>
    </message>
    <message>
        <source>Follow-up author</source>
        <translation>跟進人</translation>
    </message>
    <message>
        <source>Follow-up method</source>
        <translation>跟進方式</translation>
    </message>
    <message>
        <source>Follow-up text</source>
        <translation>跟進內容</translation>
    </message>
    <message>
        <source>Follow-up time</source>
        <translation>跟進時間</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟進記錄</translation>
    </message>
    <message>
        <source>Intention numbers</source>
        <translation>意向單編號</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最後跟進時間</translation>
    </message>
    <message>
        <source>Last follower</source>
        <translation>最後跟進人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟進時間</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客戶</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>更新時間</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>關閉說明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{number} (voided)</source>
        <translation>{number}（已作廢）</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n column(s), all there are</source>
        <translation>
            <numerusform>%n 欄，包含所有內容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s), as in the list</source>
        <translation>
            <numerusform>%n 欄，與清單一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked record(s).</source>
        <translation>
            <numerusform>已勾選的 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>選擇檔案(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Follow-ups on a second sheet</source>
        <translation>第二張工作表包含跟進記錄(&amp;F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Export: {records}</source>
        <translation>匯出{records}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>自選</translation>
    </message>
    <message>
        <source>Text (.csv)</source>
        <translation>文字 (.csv)</translation>
    </message>
    <message>
        <source>The list as it is filtered and sorted.</source>
        <translation>按目前篩選和排序的清單。</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>目前顯示的欄</translation>
    </message>
    <message>
        <source>Tick a column at least.</source>
        <translation>請至少勾選一欄。</translation>
    </message>
    <message>
        <source>Tick them one by one</source>
        <translation>逐一勾選</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n record(s): {name}</source>
        <translation>
            <numerusform>已匯出 %n 條：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>正在匯出 {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
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
        <translation>無效關閉</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Last follower</source>
        <translation>最後跟進人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
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
        <translation>發生問題</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>這次操作沒有完成</translation>
    </message>
    <message>
        <source>Try again. If it fails again, send the details to your administrator.</source>
        <translation>請再試一次。若仍然失敗，請把下面的資訊傳給管理員。</translation>
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
        <translation>{field} — 目前為 {letters} 欄</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Address</source>
        <translation>詳細地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>條碼</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客戶姓名</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>送貨地址</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整單折扣</translation>
    </message>
    <message>
        <source>District</source>
        <translation>區縣</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>單據日期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>預計成交日期</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟進記錄</translation>
    </message>
    <message>
        <source>Follow-up by</source>
        <translation>跟進人</translation>
    </message>
    <message>
        <source>Follow-up method</source>
        <translation>跟進方式</translation>
    </message>
    <message>
        <source>Follow-up time</source>
        <translation>跟進時間</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向等級</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最後跟進時間</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>客戶等級</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟進時間</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Products, needs</source>
        <translation>意向產品 / 需求</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remark (printed on the document)</source>
        <translation>備註（列印在單據上）</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>備用電話</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>稱謂</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
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
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 / %n record(s)</source>
        <translation>
            <numerusform>0 / %n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileBasket</name>
    <message>
        <source>Attach files</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Pasted picture {time}.png</source>
        <translation>貼上的圖片 {time}.png</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 個工作表</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>換一個(&amp;G)…</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>來自剪貼簿</translation>
    </message>
    <message>
        <source>text file</source>
        <translation>文字檔</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file first.</source>
        <translation>請先選擇檔案。</translation>
    </message>
    <message>
        <source>It cannot be read so, and stays as it was.</source>
        <translation>不能這樣讀取，仍保持原樣。</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>下一步：對應欄</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>還沒有寫入任何資料。</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>沒有貼上任何內容</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多篩選</translation>
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
            <numerusform>已選 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>條碼</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>自訂…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>數據狀態</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>From import</source>
        <translation>來自匯入</translation>
    </message>
    <message>
        <source>From push-down</source>
        <translation>由下推產生</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向等級</translation>
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
        <translation>最後跟進</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
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
        <translation>我的門店</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未來 7 天</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟進</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>沒有門店</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>沒有負責人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
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
        <translation>負責人</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Pushed down</source>
        <translation>下推</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客戶</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
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
        <translation>只看沒有的</translation>
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
        <translation>聯絡人 / 需求</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>業務狀態</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Everyone can choose their own later.</source>
        <translation>每個人之後都可以自己選。</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>一切就緒</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Start, and you are signed in.</source>
        <translation>還沒有寫入任何資料。按「開始」後直接登入。</translation>
    </message>
    <message>
        <source>Opportunities, customers and attachments are all kept in this place.</source>
        <translation>商機、客戶和附件都儲存在這個位置。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Region and store</source>
        <translation>地區與門店</translation>
    </message>
    <message>
        <source>The administrator adds stores and staff, and can give out new passwords.</source>
        <translation>管理員可以新增門店和員工，也可以重設密碼。</translation>
    </message>
    <message>
        <source>Where data lie</source>
        <translation>資料放在哪裡</translation>
    </message>
    <message>
        <source>Where do your data lie?</source>
        <translation>資料放在哪裡？</translation>
    </message>
    <message>
        <source>Which language do you work in?</source>
        <translation>用哪種語言工作？</translation>
    </message>
    <message>
        <source>Who looks after the program?</source>
        <translation>由誰來管理？</translation>
    </message>
    <message>
        <source>You can add more stores later, in Settings ▸ Stores.</source>
        <translation>之後可以在「設定 ▸ 門店」裡再新增門店。</translation>
    </message>
    <message>
        <source>Your first store</source>
        <translation>第一家門店</translation>
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
        <translation>約 2 分鐘</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings.</source>
        <translation>所有選擇之後都能在設定裡修改。</translation>
    </message>
    <message>
        <source>First setup</source>
        <translation>首次設定</translation>
    </message>
    <message>
        <source>For settings and rights</source>
        <translation>用於設定與權限</translation>
    </message>
    <message>
        <source>Phone numbers, first store</source>
        <translation>電話地區、第一家門店</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>這台電腦</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
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
        <translation>再匯入一個檔案(&amp;A)</translation>
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
        <translation>例如：客廳沙發、餐桌</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>選填</translation>
    </message>
    <message>
        <source>Shared customer</source>
        <translation>共享客戶</translation>
    </message>
    <message>
        <source>or WeChat</source>
        <translation>與微信至少填一項</translation>
    </message>
</context>
<context>
    <name>FormGroups</name>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
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
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Next record (Ctrl ↓)</source>
        <translation>下一筆 (Ctrl ↓)</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在獨立視窗開啟</translation>
    </message>
    <message>
        <source>Previous record (Ctrl ↑)</source>
        <translation>上一筆 (Ctrl ↑)</translation>
    </message>
</context>
<context>
    <name>FormHeader</name>
    <message>
        <source>Created by {person} {day} · updated {time}</source>
        <translation>{person} 建立於 {day} · 最後更新 {time}</translation>
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
        <translation>新增</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
</context>
<context>
    <name>FormHistory</name>
    <message>
        <source>Close the history</source>
        <translation>關閉歷史</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚無記錄。</translation>
    </message>
</context>
<context>
    <name>FormatRow</name>
    <message>
        <source>The next one: {number}</source>
        <translation>下一個：{number}</translation>
    </message>
    <message>
        <source>{kind}: number format</source>
        <translation>{kind}編號規則</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Add “{text}” to the products too</source>
        <translation>將「{text}」同時加入產品</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>找到的產品</translation>
    </message>
    <message>
        <source>Use “{text}” on this document only</source>
        <translation>僅在本單使用「{text}」</translation>
    </message>
</context>
<context>
    <name>GearButton</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>要儲存變更嗎？</translation>
    </message>
    <message>
        <source>Your changes are not saved yet, and something in them has to be fixed first.</source>
        <translation>變更還沒有儲存，其中有內容要先修正。</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation>變更還沒有儲存。</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>What you type is kept. As soon as this is mended, everything goes on by itself.</source>
        <translation>您輸入的內容會保留。問題解決後，程式會自動恢復。</translation>
    </message>
    <message>
        <source>What you type is kept. As soon as this is mended, it can be saved.</source>
        <translation>您輸入的內容會保留。問題解決後即可儲存。</translation>
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
        <translation>檢視記錄(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤回這次匯入(&amp;U)</translation>
    </message>
    <message>
        <source>An import is being undone. If you cancel, nothing is undone.</source>
        <translation>正在撤回匯入。如果取消，什麼都不會撤回。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What it &amp;changed</source>
        <translation>改了什麼(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有記錄。</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚無記錄。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have warnings.</source>
        <translation>
            <numerusform>%n 列有提醒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeated in the file</source>
        <translation>
            <numerusform>檔案內重複 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that change a record</source>
        <translation>
            <numerusform>更新已有記錄 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unchanged</source>
        <translation>
            <numerusform>沒有變化 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a phone that is there already</source>
        <translation>
            <numerusform>號碼已存在 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a shared customer</source>
        <translation>
            <numerusform>共享客戶 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors</source>
        <translation>
            <numerusform>%n 列有錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with their reasons: {file}</source>
        <translation>
            <numerusform>%n 列及其原因已寫入：{file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: {columns}.</source>
        <translation>未匯入的欄位：{columns}。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s).</source>
        <translation>
            <numerusform>已匯入 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s): {assigned} assigned, {unassigned} unassigned.</source>
        <translation>
            <numerusform>已匯入 %n 列：{assigned} 條已分配，{unassigned} 條未分配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of {login}: </source>
        <translation>{login} 的密碼：</translation>
    </message>
    <message>
        <source>Row {number}: {reasons}</source>
        <translation>第 {number} 列：{reasons}</translation>
    </message>
    <message>
        <source>Row {number}: {record}: {changes}</source>
        <translation>第 {number} 列：{record}：{changes}</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n row(s).</source>
        <translation>
            <numerusform>略過 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same rows were imported before, as {file} on {date}.</source>
        <translation>同樣的內容已匯入過：{file}，{date}。</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n record(s).</source>
        <translation>
            <numerusform>更新了 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {rows}, phones read as {region}, {bad}.</source>
        <translation>{file}：{rows}，電話依 {region} 解讀，{bad}。</translation>
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
        <translation>缺少一筆記錄必需的內容：請先在儲存格中填寫。</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>非資料</translation>
    </message>
    <message>
        <source>They look like totals or the column names once more</source>
        <translation>看起來是合計列或重複的標題列</translation>
    </message>
    <message numerus="yes">
        <source>leaves out %n total(s) or column names</source>
        <translation>
            <numerusform>略過 %n 列合計或標題</numerusform>
        </translation>
    </message>
    <message>
        <source>no records, left out</source>
        <translation>非資料，已略過</translation>
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
            <numerusform>重複 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors are to be corrected or stay out</source>
        <translation>
            <numerusform>另有 %n 列錯誤需修正或留下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>共用 %n</numerusform>
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
            <numerusform>將匯入 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates %n record(s)</source>
        <translation>
            <numerusform>將更新 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds the follow-ups of %n repeated row(s)</source>
        <translation>
            <numerusform>併入 %n 個重複列的跟進</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n unchanged</source>
        <translation>
            <numerusform>無變化 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves out %n</source>
        <translation>
            <numerusform>不匯入 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skips %n duplicate(s)</source>
        <translation>
            <numerusform>略過重複 %n</numerusform>
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
        <translation>原為：{field}（{how}，{why}）</translation>
    </message>
    <message>
        <source>Before: {how} ({why})</source>
        <translation>原為：{how}（{why}）</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>您選的</translation>
    </message>
    <message>
        <source>before: {word}</source>
        <translation>原為：{word}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message numerus="yes">
        <source>%n row(s) empty</source>
        <translation>
            <numerusform>%n 列是空的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too long</source>
        <translation>
            <numerusform>%n 列太長</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an error</source>
        <translation>
            <numerusform>%n 列有錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid amount</source>
        <translation>
            <numerusform>%n 列不是數字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid date</source>
        <translation>
            <numerusform>%n 列不是日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid e-mail</source>
        <translation>
            <numerusform>%n 列不是電子信箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a valid phone</source>
        <translation>
            <numerusform>%n 列不是電話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) unknown here</source>
        <translation>
            <numerusform>%n 個值未建檔</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Choose a field, or note it…</source>
        <translation>選擇欄位，或記入備註…</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>選擇欄位…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Its past</source>
        <translation>過往</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Note in the remark</source>
        <translation>記入備註</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未認出</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>同義詞</translation>
    </message>
    <message>
        <source>content looks like amounts: {hits} / {of}</source>
        <translation>內容像金額：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like codes: {hits} / {of}</source>
        <translation>內容像編碼：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like days: {hits} / {of}</source>
        <translation>內容像日期：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like e-mails: {hits} / {of}</source>
        <translation>內容像電子信箱：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like entries of the list: {hits} / {of}</source>
        <translation>內容像選項：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like phones: {hits} / {of}</source>
        <translation>內容像電話：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like staff: {hits} / {of}</source>
        <translation>內容像員工姓名：{hits} / {of}</translation>
    </message>
    <message>
        <source>content looks like stores: {hits} / {of}</source>
        <translation>內容像門店：{hits} / {of}</translation>
    </message>
    <message>
        <source>empty, not imported</source>
        <translation>空欄，不匯入</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>沒認出來</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>上次選過</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>told by the program, not imported</source>
        <translation>程式自己寫的，不匯入</translation>
    </message>
</context>
<context>
    <name>ImportDecisions</name>
    <message>
        <source>Add only its follow-up</source>
        <translation>只加入跟進記錄</translation>
    </message>
    <message>
        <source>As proposed: all of a record named by number, else empty fields</source>
        <translation>依預設：有編號的全部更新，其餘只補空欄位</translation>
    </message>
    <message>
        <source>Chosen columns…</source>
        <translation>選擇欄…</translation>
    </message>
    <message>
        <source>Duplicates: as chosen</source>
        <translation>重複項：已分別選擇</translation>
    </message>
    <message>
        <source>Duplicates: import</source>
        <translation>重複項：仍匯入</translation>
    </message>
    <message>
        <source>Duplicates: skip</source>
        <translation>重複項：略過</translation>
    </message>
    <message>
        <source>Duplicates: update</source>
        <translation>重複項：更新</translation>
    </message>
    <message>
        <source>Existing customers ({count})</source>
        <translation>已有客戶（{count}）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>仍然匯入</translation>
    </message>
    <message>
        <source>Only empty fields</source>
        <translation>只補空欄位</translation>
    </message>
    <message>
        <source>Open already ({count})</source>
        <translation>已有進行中的（{count}）</translation>
    </message>
    <message>
        <source>Records named by number ({count})</source>
        <translation>依編號對應的單據（{count}）</translation>
    </message>
    <message>
        <source>Repeated in the file ({count})</source>
        <translation>檔案內重複（{count}）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Update the existing record</source>
        <translation>更新已有單據</translation>
    </message>
    <message>
        <source>Updates: skip</source>
        <translation>更新項：略過</translation>
    </message>
    <message>
        <source>Updates: write</source>
        <translation>更新項：寫入</translation>
    </message>
    <message>
        <source>What an update writes</source>
        <translation>更新時寫入哪些內容</translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%n back to the old values</source>
        <translation>
            <numerusform>%n 筆恢復原值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>新增 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n 筆保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>已刪除 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 列未匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>略過 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n customer(s)</source>
        <translation>
            <numerusform>已匯入 %n 位客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n lead(s)</source>
        <translation>
            <numerusform>已匯入 %n 筆線索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n opportunity(ies)</source>
        <translation>
            <numerusform>已匯入 %n 筆商機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n product(s)</source>
        <translation>
            <numerusform>已匯入 %n 種產品</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>沒有匯入任何資料</translation>
    </message>
    <message>
        <source>Show the imported customers</source>
        <translation>檢視匯入的客戶</translation>
    </message>
    <message>
        <source>Show the imported leads</source>
        <translation>檢視匯入的線索</translation>
    </message>
    <message>
        <source>Show the imported opportunities</source>
        <translation>檢視匯入的商機</translation>
    </message>
    <message>
        <source>Show the imported products</source>
        <translation>檢視匯入的產品</translation>
    </message>
    <message>
        <source>Show the updated customers</source>
        <translation>檢視更新的客戶</translation>
    </message>
    <message>
        <source>Show the updated leads</source>
        <translation>檢視更新的線索</translation>
    </message>
    <message>
        <source>Show the updated opportunities</source>
        <translation>檢視更新的商機</translation>
    </message>
    <message>
        <source>Show the updated products</source>
        <translation>檢視更新的產品</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n customer(s)</source>
        <translation>
            <numerusform>已更新 %n 位客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n lead(s)</source>
        <translation>
            <numerusform>已更新 %n 筆線索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n opportunity(ies)</source>
        <translation>
            <numerusform>已更新 %n 筆商機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n product(s)</source>
        <translation>
            <numerusform>已更新 %n 種產品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n minute(s)</source>
        <translation>
            <numerusform>用時 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n second(s)</source>
        <translation>
            <numerusform>用時 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>took less than a second</source>
        <translation>用時不到 1 秒</translation>
    </message>
    <message numerus="yes">
        <source>{imported}, %n updated</source>
        <translation>
            <numerusform>{imported}，更新 %n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>選擇要匯入的檔案</translation>
    </message>
    <message>
        <source>Download import template</source>
        <translation>下載匯入範本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>試算表</translation>
    </message>
    <message>
        <source>Template written: {name}</source>
        <translation>範本已儲存：{name}</translation>
    </message>
</context>
<context>
    <name>ImportFollowUps</name>
    <message>
        <source>adds a follow-up</source>
        <translation>加入一筆跟進記錄</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>對應欄</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>各列是什麼</translation>
    </message>
</context>
<context>
    <name>ImportHindrances</name>
    <message>
        <source>An update as chosen would write none of its values</source>
        <translation>依所選的更新方式，這一列沒有要寫入的值</translation>
    </message>
    <message>
        <source>Another row updates the record</source>
        <translation>由另一列更新這張單據</translation>
    </message>
    <message>
        <source>None of these records may be edited</source>
        <translation>這些單據都不能編輯</translation>
    </message>
    <message>
        <source>None of these rows can update its record</source>
        <translation>這些列都不能更新對應的單據</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>沒有要變更的內容</translation>
    </message>
    <message>
        <source>The record is of another kind</source>
        <translation>對應的單據是另一種類型</translation>
    </message>
    <message>
        <source>You may not see the record</source>
        <translation>您看不到這張單據</translation>
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
            <numerusform>{undone}，保留 %n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHistoryPage</name>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n 次匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入…(&amp;I)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An import is being undone: wait for it, or cancel it first.</source>
        <translation>正在撤回匯入：請等它完成，或先取消。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Every import is kept here with what it made and changed, and can be undone.</source>
        <translation>每次匯入新增和更改了什麼都記在這裡，還可以撤回。</translation>
    </message>
    <message>
        <source>From Excel, CSV or a block that you paste.</source>
        <translation>來自 Excel、CSV 或貼上的表格。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>匯入記錄</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>It changed no record that was there.</source>
        <translation>這次匯入沒有更改原有的記錄。</translation>
    </message>
    <message>
        <source>It made and changed no record.</source>
        <translation>這次匯入沒有新增或更改記錄。</translation>
    </message>
    <message>
        <source>No import of this kind.</source>
        <translation>沒有這類匯入。</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>還沒有匯入過資料</translation>
    </message>
    <message>
        <source>The import is undone: its records are gone.</source>
        <translation>匯入已撤回：記錄已刪除。</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>匯入的內容</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customers template</source>
        <translation>客戶匯入範本</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>匯入客戶</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>匯入線索</translation>
    </message>
    <message>
        <source>Import opportunities</source>
        <translation>匯入商機</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>匯入產品</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向單</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Leads template</source>
        <translation>線索匯入範本</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Opportunities template</source>
        <translation>商機匯入範本</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Products template</source>
        <translation>產品匯入範本</translation>
    </message>
</context>
<context>
    <name>ImportLeaving</name>
    <message numerus="yes">
        <source>%n correction(s) and decision(s) are lost.</source>
        <translation>
            <numerusform>已做的 %n 處修改和選擇會遺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Nothing has been imported, and the file stays as it is.</source>
        <translation>還沒有匯入任何內容，檔案也不會改動。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在這裡</translation>
    </message>
</context>
<context>
    <name>ImportLinks</name>
    <message>
        <source>&amp;Download import template</source>
        <translation>下載匯入範本(&amp;D)</translation>
    </message>
    <message>
        <source>Import histor&amp;y</source>
        <translation>匯入記錄(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>As you decided at the check</source>
        <translation>依您在檢查時的選擇</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>去分配</translation>
    </message>
    <message>
        <source>Export rows with errors…</source>
        <translation>匯出錯誤列</translation>
    </message>
    <message numerus="yes">
        <source>Export them, correct them, and import just these %n row(s)</source>
        <translation>
            <numerusform>匯出後改好，可以只匯入這 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked to the customer who is here</source>
        <translation>已關聯到現有客戶</translation>
    </message>
    <message>
        <source>No owner in the sheet, or nobody of that name here</source>
        <translation>沒有負責人，或負責人未建檔</translation>
    </message>
    <message>
        <source>Owner and store stand in the sheet</source>
        <translation>負責人和門店在表裡寫明</translation>
    </message>
    <message>
        <source>Records that were here; the history keeps their old values</source>
        <translation>原有的記錄；原值留在歷史裡</translation>
    </message>
    <message>
        <source>Rows that repeat another one: its record has their follow-ups</source>
        <translation>與另一列重複的列：跟進已併入那一列的記錄</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Somebody was faster: look at them and import them again</source>
        <translation>別人搶先了一步：看過後可以再匯入</translation>
    </message>
    <message>
        <source>The record is here already, or another row of the file has it</source>
        <translation>記錄已經存在，或與檔案裡另一列重複</translation>
    </message>
    <message>
        <source>The records say the same already</source>
        <translation>與現有記錄一致</translation>
    </message>
    <message>
        <source>Their codes were not here before</source>
        <translation>編碼是第一次出現</translation>
    </message>
    <message>
        <source>Their values want a look, such as a bar code that is used twice</source>
        <translation>有值需要看一下，例如條碼重複</translation>
    </message>
    <message>
        <source>Values to be looked at; unknown owners, stores and sources are in the remarks</source>
        <translation>有值需要看一下；未建檔的負責人、門店和來源已記入備註</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>duplicates, left out</source>
        <translation>重複，已略過</translation>
    </message>
    <message>
        <source>follow-ups added to other rows</source>
        <translation>跟進併入其他列</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>由您略過</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>refused at the last moment</source>
        <translation>最後一刻未匯入</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>沒有變化</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>with a shared customer</source>
        <translation>共享客戶</translation>
    </message>
    <message>
        <source>with errors, not imported</source>
        <translation>有錯誤，未匯入</translation>
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
        <translation>已取消：沒有匯入任何資料。</translation>
    </message>
    <message>
        <source>Checking every row: nothing is written.</source>
        <translation>正在檢查每一列，還沒有寫入任何資料。</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在匯入 {name}</translation>
    </message>
    <message>
        <source>Importing. If you cancel, nothing is imported.</source>
        <translation>正在匯入。如果取消，不會匯入任何資料。</translation>
    </message>
    <message>
        <source>Reading {name}: nothing is written.</source>
        <translation>正在讀取 {name}：不寫入任何資料。</translation>
    </message>
    <message>
        <source>The columns are being recognized.</source>
        <translation>正在辨識各欄。</translation>
    </message>
    <message>
        <source>The import is under way: wait for it, or cancel it first.</source>
        <translation>正在匯入：請等它完成，或先取消。</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>這個檔案無法匯入</translation>
    </message>
    <message>
        <source>Undoing the import. If you cancel, nothing is undone.</source>
        <translation>正在撤回匯入。如果取消，什麼都不會撤回。</translation>
    </message>
</context>
<context>
    <name>ImportPaste</name>
    <message>
        <source>Pasted table</source>
        <translation>貼上的表格</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy the cells in your spreadsheet program first.</source>
        <translation>剪貼簿裡沒有文字：請先在試算表軟體裡複製儲存格。</translation>
    </message>
    <message>
        <source>There is only one cell on the clipboard: copy the column names and the rows below them.</source>
        <translation>剪貼簿裡只有一個儲存格：請把欄名和下面的各列一起複製。</translation>
    </message>
</context>
<context>
    <name>ImportPurpose</name>
    <message>
        <source>Import as new customers</source>
        <translation>匯入為新客戶</translation>
    </message>
    <message>
        <source>Import as new leads</source>
        <translation>匯入為新線索</translation>
    </message>
    <message>
        <source>Import as new opportunities</source>
        <translation>匯入為新商機</translation>
    </message>
    <message>
        <source>Import as new products</source>
        <translation>匯入為新產品</translation>
    </message>
    <message>
        <source>Import update: fill fields of customers that are there</source>
        <translation>匯入更新：補寫已有客戶的欄位</translation>
    </message>
    <message>
        <source>Import update: fill fields of leads that are there</source>
        <translation>匯入更新：補寫已有線索的欄位</translation>
    </message>
    <message>
        <source>Import update: fill fields of opportunities that are there</source>
        <translation>匯入更新：補寫已有商機的欄位</translation>
    </message>
    <message>
        <source>Import update: fill fields of products that are there</source>
        <translation>匯入更新：補寫已有產品的欄位</translation>
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
        <translation>可匯入</translation>
    </message>
    <message>
        <source>Click to decide what is done with this row</source>
        <translation>按一下選擇如何處理這一列</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Is made of two columns of the sheet: correct it there.</source>
        <translation>由試算表中的兩欄合成，請在試算表中修改。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>沒有變化</translation>
    </message>
    <message>
        <source>One value for all rows: it is changed in the step before.</source>
        <translation>所有列共用一個值，請在上一步修改。</translation>
    </message>
    <message>
        <source>Only the sheet&apos;s own cells can be edited.</source>
        <translation>只能修改試算表中的儲存格。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows with errors are not imported: correct the marked cells first.</source>
        <translation>錯誤列不會匯入：請先修正標出的儲存格。</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>The record may be there only once, and row {row} becomes it.</source>
        <translation>同一單據只能有一筆，第 {row} 列已是它。</translation>
    </message>
    <message>
        <source>The sheet has no column for it.</source>
        <translation>試算表中沒有對應的欄。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>沒有要修改的內容。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未變</translation>
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
        <translation>仍然匯入</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>預設略過</translation>
    </message>
    <message>
        <source>is left out as chosen</source>
        <translation>依選擇不匯入</translation>
    </message>
    <message>
        <source>is written</source>
        <translation>將寫入</translation>
    </message>
    <message>
        <source>was: {text}</source>
        <translation>原為：{text}</translation>
    </message>
</context>
<context>
    <name>ImportStake</name>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Change what the rows of {file} become?</source>
        <translation>變更「{file}」的匯入類型？</translation>
    </message>
    <message>
        <source>Leave the import of {file}?</source>
        <translation>離開「{file}」的匯入？</translation>
    </message>
    <message>
        <source>The columns you chose are not kept yet: they are remembered once the rows are checked.</source>
        <translation>您選的欄還沒有儲存：檢查各列後才會記住。</translation>
    </message>
    <message>
        <source>The columns you chose are not kept: “Remember” is not ticked.</source>
        <translation>您選的欄不會儲存：沒有勾選「記住」。</translation>
    </message>
    <message>
        <source>The file has to be read again.</source>
        <translation>需要重新讀取檔案。</translation>
    </message>
    <message>
        <source>The file stays open, and so do the columns you chose where they fit.</source>
        <translation>檔案保持開啟，您選的欄在適用處保留。</translation>
    </message>
    <message>
        <source>The region you chose for phones is lost.</source>
        <translation>您選的電話地區會遺失。</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message numerus="yes">
        <source>%n record(s) that it made are deleted.</source>
        <translation>
            <numerusform>它新增的 %n 筆記錄將被刪除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it updated get their old values back and lose the follow-ups that it added.</source>
        <translation>
            <numerusform>它更新的 %n 筆記錄恢復原值，它加入的跟進記錄一併移除。</numerusform>
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
        <translation>動態</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>add a line</source>
        <translation>加列</translation>
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
        <translation>清除勾選</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>copy the cell above</source>
        <translation>複製上格</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>編輯儲存格</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>匯出清單</translation>
    </message>
    <message>
        <source>history of a sales document</source>
        <translation>單據歷史</translation>
    </message>
    <message>
        <source>import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>功能表列</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>move the line</source>
        <translation>移動該列</translation>
    </message>
    <message>
        <source>new record of the page</source>
        <translation>新增本頁的記錄</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>next fault</source>
        <translation>下一個錯誤</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>open in its own window</source>
        <translation>在獨立視窗開啟</translation>
    </message>
    <message>
        <source>order</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>previous, next record</source>
        <translation>上一筆、下一筆</translation>
    </message>
    <message>
        <source>print a sales document</source>
        <translation>列印單據</translation>
    </message>
    <message>
        <source>push down a lead, an intention</source>
        <translation>下推線索、意向單</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>rail, list, pane</source>
        <translation>導覽列、清單、預覽</translation>
    </message>
    <message>
        <source>read from text</source>
        <translation>從文字辨識</translation>
    </message>
    <message>
        <source>revert the cell</source>
        <translation>還原儲存格</translation>
    </message>
    <message>
        <source>save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation>搜尋（任何地方）</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>快速鍵一覽</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>勾選</translation>
    </message>
    <message>
        <source>tick all</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>tick several</source>
        <translation>連續勾選</translation>
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
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Single letters work while the list has the keyboard.</source>
        <translation>單一字母的快速鍵在焦點位於清單時有效。</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Leads</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新增線索</translation>
    </message>
</context>
<context>
    <name>LeadStatus</name>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
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
        <translation>線索</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新增線索</translation>
    </message>
    <message>
        <source>New lead with this name</source>
        <translation>用這個姓名新增線索</translation>
    </message>
    <message>
        <source>New lead with this phone</source>
        <translation>用這個手機號碼新增線索</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>還沒有線索</translation>
    </message>
    <message>
        <source>P push down   A assign   D Dynamics</source>
        <translation>P 下推   A 分配   D 動態</translation>
    </message>
    <message>
        <source>Who showed an interest but was not judged yet will be listed here.</source>
        <translation>有意向、還沒有判斷的人會列在這裡。</translation>
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
        <translation>有未儲存的內容：{kind} · {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>found</source>
        <translation>已認出</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>沒找到</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>請確認</translation>
    </message>
</context>
<context>
    <name>LineCommands</name>
    <message>
        <source>&amp;Add a line</source>
        <translation>加一列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>複製本列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>編輯儲存格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Fill from the cell above</source>
        <translation>複製上一格(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Insert a line above</source>
        <translation>在上方插入一列(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>再來一列(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>刪除(&amp;L)</translation>
    </message>
    <message>
        <source>En&amp;ter into the products too</source>
        <translation>同時加入產品(&amp;T)</translation>
    </message>
    <message>
        <source>Go to a line first</source>
        <translation>請先選一列</translation>
    </message>
    <message>
        <source>It is one of the products</source>
        <translation>已是產品資料中的產品</translation>
    </message>
    <message>
        <source>It is the first line</source>
        <translation>已是第一列</translation>
    </message>
    <message>
        <source>It is the last line</source>
        <translation>已是最後一列</translation>
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
        <translation>還沒有更動</translation>
    </message>
    <message>
        <source>Nothing has been undone</source>
        <translation>沒有撤回過</translation>
    </message>
    <message>
        <source>Pa&amp;ste rows</source>
        <translation>貼上多列(&amp;S)</translation>
    </message>
    <message>
        <source>There is no line above</source>
        <translation>上面沒有列</translation>
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
        <translation>明細</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新的一列</translation>
    </message>
    <message>
        <source>What can be done with the line</source>
        <translation>對這一列的操作</translation>
    </message>
    <message>
        <source>type a product name, a code, or scan a bar code…</source>
        <translation>輸入產品名稱、編碼，或掃條碼…</translation>
    </message>
    <message>
        <source>{column}, line {number}: {text}</source>
        <translation>{column}，第 {number} 列：{text}</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>It is entered into the products when the document is saved</source>
        <translation>儲存單據時同時加入產品</translation>
    </message>
</context>
<context>
    <name>LinePasting</name>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>已貼上 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to put right: F8</source>
        <translation>
            <numerusform>%n 列有待改正：按 F8</numerusform>
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
        <translation>欄位</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>寬鬆列高</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Preview pane</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
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
        <translation>有姓名，加手機號碼或微信就夠了。</translation>
    </message>
    <message>
        <source>A sheet with the right columns, to import later.</source>
        <translation>欄位已排好，填好再匯入。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Download import template…</source>
        <translation>下載匯入範本…</translation>
    </message>
    <message>
        <source>Download template</source>
        <translation>下載範本</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>新增第一筆</translation>
    </message>
    <message>
        <source>Excel or CSV, checked row by row first.</source>
        <translation>Excel 或 CSV，先逐列檢查。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Fill in a template</source>
        <translation>填寫範本</translation>
    </message>
    <message>
        <source>Import from a sheet</source>
        <translation>從試算表匯入</translation>
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
            <numerusform>{parts}，另有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose the logo</source>
        <translation>選擇標誌</translation>
    </message>
    <message>
        <source>Choose the logo…</source>
        <translation>選擇標誌…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>圖片 ({patterns})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除標誌</translation>
    </message>
</context>
<context>
    <name>LogoPreview</name>
    <message>
        <source>Drop a picture here</source>
        <translation>把圖片拖到這裡</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>沒有標誌</translation>
    </message>
    <message>
        <source>Preview of the logo</source>
        <translation>標誌預覽</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Shangji</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>{title} (demo)</source>
        <translation>{title}（展示）</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記錄(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
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
        <translation>每個欄位選一個值；相同的不用選。</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>找到的客戶</translation>
    </message>
    <message>
        <source>I have compared them</source>
        <translation>我已核對</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep {phone} as second phone</source>
        <translation>{phone} 存為備用電話</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Merge 2 customers</source>
        <translation>合併 2 位客戶</translation>
    </message>
    <message>
        <source>Merge into {number}</source>
        <translation>合併為 {number}</translation>
    </message>
    <message>
        <source>Merge with which customer?</source>
        <translation>與哪位客戶合併？</translation>
    </message>
    <message>
        <source>Name, phone, number, company or pinyin</source>
        <translation>姓名、電話、編號、公司或拼音</translation>
    </message>
    <message>
        <source>No other customer found.</source>
        <translation>沒有找到其他客戶。</translation>
    </message>
    <message>
        <source>The next step shows both side by side; nothing is merged yet.</source>
        <translation>下一步並排核對，現在還不會合併。</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 建檔</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>Such as: to follow up</source>
        <translation>例如：待跟進</translation>
    </message>
    <message>
        <source>There is one with this name: it will be overwritten.</source>
        <translation>已有同名的：會被覆寫。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>No setting is called that.</source>
        <translation>沒有這樣的設定。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
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
        <translation>儲存單據時建立，並關聯到商機。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Use for this document</source>
        <translation>用於此單據</translation>
    </message>
</context>
<context>
    <name>NotAnswering</name>
    <message>
        <source>&amp;End it and start anew</source>
        <translation>結束它並重新啟動(&amp;E)</translation>
    </message>
    <message>
        <source>It has this data folder on the computer {computer}: close it there, or choose another folder.</source>
        <translation>電腦 {computer} 上的程式正在使用此資料夾：請在那裡關閉它，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Its window does not answer (process {process}). Wait a moment and try again, or end it: what is saved stays, and what was typed is offered again as a draft.</source>
        <translation>它的視窗沒有回應（處理程序 {process}）。請稍候再試，或結束它：已儲存的資料不會遺失，已輸入的內容會以草稿再次提供。</translation>
    </message>
    <message>
        <source>Shangji is running already</source>
        <translation>商機已在執行</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message numerus="yes">
        <source>%n match among the voided</source>
        <translation>
            <numerusform>已作廢裡有 %n 筆符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match without filters</source>
        <translation>
            <numerusform>去掉篩選後有 %n 筆符合</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Include voided</source>
        <translation>包含已作廢</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>沒有符合的記錄</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>找不到「{text}」</translation>
    </message>
    <message>
        <source>in “{tab}”</source>
        <translation>在「{tab}」中</translation>
    </message>
    <message>
        <source>voided only</source>
        <translation>只看已作廢</translation>
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
        <translation>表裡沒有門店欄。負責人只在一家門店時用他的門店</translation>
    </message>
    <message>
        <source>{field} (empty cells)</source>
        <translation>{field}（空的列）</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy is made first…</source>
        <translation>正在先做備份…</translation>
    </message>
    <message>
        <source>Another start is doing this already…</source>
        <translation>另一次啟動正在進行此操作…</translation>
    </message>
    <message>
        <source>Please leave the computer on until it is done.</source>
        <translation>完成之前請不要關閉電腦。</translation>
    </message>
    <message>
        <source>Shangji</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>The database is being brought up to date</source>
        <translation>正在更新資料庫</translation>
    </message>
    <message>
        <source>The tables are brought up to date…</source>
        <translation>正在更新資料表…</translation>
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
        <translation>無效關閉</translation>
    </message>
    <message>
        <source>Every opportunity you may see will be listed here.</source>
        <translation>這裡會列出你能看到的全部商機。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>New opportunity with this name</source>
        <translation>用這個名字新增商機</translation>
    </message>
    <message>
        <source>New opportunity with this phone</source>
        <translation>用這個電話新增商機</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>還沒有商機</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Read from text…</source>
        <translation>從文字辨識…</translation>
    </message>
    <message>
        <source>Total budget {amount}</source>
        <translation>預算合計 {amount}</translation>
    </message>
</context>
<context>
    <name>OpportunityColumns</name>
    <message>
        <source>{number} (voided)</source>
        <translation>{number}（已作廢）</translation>
    </message>
</context>
<context>
    <name>OpportunityForm</name>
    <message>
        <source>Choose Enter anyway first</source>
        <translation>請先選「仍要新增」</translation>
    </message>
    <message>
        <source>Choose Open it or Enter anyway first</source>
        <translation>請先選「開啟它」或「仍要新增」</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
</context>
<context>
    <name>OpportunityPicker</name>
    <message>
        <source>Its customer, phone and address are filled in, and the number is written back to it.</source>
        <translation>自動帶入客戶、手機號和地址，編號反寫到該商機。</translation>
    </message>
    <message>
        <source>No opportunity found.</source>
        <translation>找不到商機。</translation>
    </message>
    <message>
        <source>Number, name, phone or pinyin</source>
        <translation>編號、姓名、手機號或拼音</translation>
    </message>
    <message>
        <source>Order for which opportunity?</source>
        <translation>為哪個商機下單？</translation>
    </message>
    <message>
        <source>Quote for which opportunity?</source>
        <translation>為哪個商機報價？</translation>
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
        <translation>排序：{column}，遞增</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>排序：{column}，遞減</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>反轉順序</translation>
    </message>
    <message>
        <source>Turn the order round; Delete goes back to the usual order</source>
        <translation>反轉順序；按 Delete 恢復預設排序</translation>
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
        <translation>這些欄位看起來是客戶。</translation>
    </message>
    <message>
        <source>These columns look like leads.</source>
        <translation>這些欄位看起來是線索。</translation>
    </message>
    <message>
        <source>These columns look like opportunities.</source>
        <translation>這些欄位看起來是商機。</translation>
    </message>
    <message>
        <source>These columns look like products.</source>
        <translation>這些欄位看起來是產品。</translation>
    </message>
</context>
<context>
    <name>OtherKindStrip</name>
    <message>
        <source>Import &amp;as customers</source>
        <translation>匯入為客戶(&amp;A)</translation>
    </message>
    <message>
        <source>Import &amp;as leads</source>
        <translation>匯入為線索(&amp;A)</translation>
    </message>
    <message>
        <source>Import &amp;as opportunities</source>
        <translation>匯入為商機(&amp;A)</translation>
    </message>
    <message>
        <source>Import &amp;as products</source>
        <translation>匯入為產品(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OutcomeStep</name>
    <message numerus="yes">
        <source>%n row(s): {what}</source>
        <translation>
            <numerusform>{what}：%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤回這次匯入(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>沒有匯入任何資料。</translation>
    </message>
    <message>
        <source>The import is undone: its records are gone.</source>
        <translation>匯入已撤回：記錄已刪除。</translation>
    </message>
    <message>
        <source>This import is undone</source>
        <translation>這次匯入已撤回</translation>
    </message>
    <message>
        <source>Undo takes back only what nobody has touched: records with follow-ups, documents or changes stay and are listed.</source>
        <translation>撤回只收回沒有人動過的記錄；已有動態、單據或修改的會列出來，不會收回。</translation>
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
        <translation>已複製為圖片，可直接貼上</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已儲存：{name}</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>已傳送到 {printer}</translation>
    </message>
</context>
<context>
    <name>OwnerLine</name>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>還沒有門店</translation>
    </message>
    <message>
        <source>Nobody yet (unassigned)</source>
        <translation>還沒有人（未分配）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Owner {name}</source>
        <translation>負責人 {name}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所屬門店</translation>
    </message>
    <message>
        <source>Store {name}</source>
        <translation>所屬門店 {name}</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>no store</source>
        <translation>沒有門店</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>匯入記錄</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>意向單</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <translation>篩選與頁面</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>沒有這樣的命令或頁面。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Type a command, a page or a customer</source>
        <translation>輸入命令、頁面或客戶</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>own window</source>
        <translation>在新視窗開啟</translation>
    </message>
    <message>
        <source>records only</source>
        <translation>只看記錄</translation>
    </message>
    <message>
        <source>run</source>
        <translation>執行</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>選一筆記錄，在這裡檢視。</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>關閉預覽</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已複製：{text}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>開啟這筆記錄</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘款</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer (signature)</source>
        <translation>客戶（簽名）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation>簽署日期</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>送貨地址</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount (with {discount} on the whole)</source>
        <translation>折扣（含整單 {discount}）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Gross amount</source>
        <translation>原價合計</translation>
    </message>
    <message>
        <source>In re-review</source>
        <translation>重新審核中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Lines: {lines}, quantity: {quantity}</source>
        <translation>共 {lines} 項，數量合計 {quantity}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>未審核</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Product and specification</source>
        <translation>產品與規格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾數調整</translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation>銷售合同</translation>
    </message>
    <message>
        <source>Sales intention</source>
        <translation>銷售意向單</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>銷售顧問</translation>
    </message>
    <message>
        <source>Seller (signature and seal)</source>
        <translation>賣方（簽名、蓋章）</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>合計（大寫）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免費</translation>
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
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>&amp;Current password</source>
        <translation>目前密碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再輸入一次新密碼(&amp;A)</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>你的密碼</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>密碼已變更</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>至少 8 個字元</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>another region</source>
        <translation>其他地區的號碼</translation>
    </message>
    <message>
        <source>as the phone</source>
        <translation>與手機號相同</translation>
    </message>
    <message>
        <source>from {text}</source>
        <translation>由「{text}」得出</translation>
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
        <translation>其餘文字</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>傳訊息的人</translation>
    </message>
    <message>
        <source>was full-width</source>
        <translation>全形數字已轉換</translation>
    </message>
</context>
<context>
    <name>PasteRow</name>
    <message>
        <source>found</source>
        <translation>已認出</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>沒找到</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>請確認</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Fields found</source>
        <translation>認出的欄位</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>填入表單</translation>
    </message>
    <message>
        <source>Nothing was found yet.</source>
        <translation>還沒有認出任何欄位。</translation>
    </message>
    <message>
        <source>Paste a message, a contact or a line of text</source>
        <translation>貼上一則訊息、一張名片或一行文字</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>換一段</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>Read from text</source>
        <translation>從文字辨識</translation>
    </message>
    <message>
        <source>Read on this computer only; nothing is saved before you confirm it</source>
        <translation>只在這台電腦上辨識；確認前不會儲存</translation>
    </message>
    <message>
        <source>What has no field goes to the remark</source>
        <translation>放不進欄位的文字記入備註</translation>
    </message>
    <message>
        <source>What is not ticked is not filled in</source>
        <translation>取消勾選就不填</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>還沒有儲存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Login</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>帳號密碼</translation>
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
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>{name}的密碼</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>改用密碼</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>是誰在用？</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Active</source>
        <translation>使用中</translation>
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
        <translation>依日期篩選</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
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
            <numerusform>同一電話還有 %n 筆跟進中的商機</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open with this phone: {others}</source>
        <translation>同一電話也在跟進：{others}</translation>
    </message>
    <message>
        <source>Enter anyway</source>
        <translation>仍要新增</translation>
    </message>
    <message>
        <source>It will be entered anyway.</source>
        <translation>將照樣新增。</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>沒有負責人</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟它</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>開啟 {number}</translation>
    </message>
    <message>
        <source>Owner {name}</source>
        <translation>負責人 {name}</translation>
    </message>
    <message>
        <source>This phone belongs to {name} (converted opportunity {number})</source>
        <translation>該手機號碼屬於 {name}（已轉客戶的商機 {number}）</translation>
    </message>
    <message>
        <source>This phone belongs to {name} (shared customer)</source>
        <translation>該手機號碼屬於客戶 {name}（共享客戶）</translation>
    </message>
    <message>
        <source>This phone belongs to {name} (shared customer, disabled)</source>
        <translation>該手機號碼屬於客戶 {name}（共享客戶，已禁用）</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>last follow-up {when}</source>
        <translation>最後跟進 {when}</translation>
    </message>
    <message>
        <source>last follow-up {when} ({method})</source>
        <translation>最後跟進 {when}（{method}）</translation>
    </message>
    <message>
        <source>linked when saved</source>
        <translation>儲存後自動關聯</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>沒有負責人</translation>
    </message>
    <message>
        <source>not followed up yet</source>
        <translation>尚未跟進</translation>
    </message>
    <message>
        <source>owner {name}</source>
        <translation>負責人 {name}</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>4 to 6 digits</source>
        <translation>4 到 6 位數字</translation>
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
        <translation>再輸入一次 PIN(&amp;A)</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再輸入一次 PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>設定 PIN</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same one twice.</source>
        <translation>兩次輸入的 PIN 不一樣：請輸入相同的 PIN。</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>你的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>你的 PIN</translation>
    </message>
    <message>
        <source>Your PIN is set</source>
        <translation>PIN 已設定</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>Data and log</source>
        <translation>資料與記錄檔</translation>
    </message>
    <message>
        <source>Data: on this computer only</source>
        <translation>資料：只在這台電腦</translation>
    </message>
    <message>
        <source>Log of errors</source>
        <translation>錯誤記錄檔</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>開啟資料所在資料夾</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>開啟記錄檔資料夾</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>這台電腦的</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>For one person, or staff who share one computer.</source>
        <translation>適合一個人，或共用一台電腦的員工。</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>只在這台電腦</translation>
    </message>
    <message>
        <source>include it in your backups</source>
        <translation>請把它納入備份</translation>
    </message>
</context>
<context>
    <name>PoolSection</name>
    <message numerus="yes">
        <source>%n opportunity(ies) are due by this rule. Owners are warned first: none is recycled before tomorrow.</source>
        <translation>
            <numerusform>按這個規則已有 %n 筆商機到期。會先提醒負責人，最早明天才開始回收。</numerusform>
        </translation>
    </message>
    <message>
        <source>After so many days without a follow-up an opportunity goes back to the pool. Voided and disabled ones stay, and those with a contract.</source>
        <translation>商機連續這麼多天沒有跟進，就自動回收到公海。已作廢、已禁用和有合同的不回收。</translation>
    </message>
    <message>
        <source>Common pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>For so many days the last owner cannot claim a recycled opportunity again; others can.</source>
        <translation>商機被回收後，原負責人在這麼多天內不能再次領取，其他人可以領取。</translation>
    </message>
    <message>
        <source>Nothing is due by this rule yet.</source>
        <translation>按這個規則還沒有到期的商機。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Recycle what nobody follows up</source>
        <translation>自動回收無人跟進的商機</translation>
    </message>
    <message>
        <source>The rules of the pool are saved</source>
        <translation>公海規則已儲存</translation>
    </message>
    <message>
        <source>Wait before claiming again</source>
        <translation>原負責人再次領取的間隔</translation>
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
        <translation>對整個企業生效</translation>
    </message>
    <message>
        <source>{parameter}: days, empty is off</source>
        <translation>{parameter}：天數，留空表示關閉</translation>
    </message>
</context>
<context>
    <name>PoolSheet</name>
    <message numerus="yes">
        <source>%n goes back soon: follow up to keep it</source>
        <translation>
            <numerusform>%n 筆即將回收：跟進即可保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was recycled from you</source>
        <translation>
            <numerusform>%n 筆已從你名下回收</numerusform>
        </translation>
    </message>
    <message>
        <source>About to go</source>
        <translation>即將回收</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing of yours is about to go, and nothing went lately.</source>
        <translation>你沒有即將被回收的商機，最近也沒有被回收的商機。</translation>
    </message>
    <message>
        <source>Recycled from you</source>
        <translation>已從你名下回收</translation>
    </message>
    <message>
        <source>What nobody follows up goes back to the pool, for others to take on.</source>
        <translation>沒有人跟進的商機會自動回收到公海，由他人領取跟進。</translation>
    </message>
    <message>
        <source>You find this again in the menu of your name.</source>
        <translation>之後可在你的姓名選單中再次查看。</translation>
    </message>
    <message>
        <source>Your opportunities and the pool</source>
        <translation>我的商機與公海</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else&apos;s by now</source>
        <translation>（已歸他人）</translation>
    </message>
</context>
<context>
    <name>PreviewChoices</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>放大（Ctrl +）</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {share} %</source>
        <translation>第 {page} / {pages} 頁 · {share} %</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>縮小（Ctrl −）</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>整頁寬度</translation>
    </message>
    <message>
        <source>With prices</source>
        <translation>含價格</translation>
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
        <translation>預算</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>撥打電話</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>複製電話</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次跟進</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>This phone belongs to {name} (shared customer)</source>
        <translation>該手機號碼屬於客戶 {name}（共享客戶）</translation>
    </message>
    <message>
        <source>This phone belongs to {name}, opportunity {number}</source>
        <translation>該手機號碼屬於 {name}，商機 {number}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
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
        <translation>複製為圖片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>列印預覽</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存為 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>儲存圖片(&amp;U)…</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>頁面還沒有準備好。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A customer needs a phone</source>
        <translation>客戶要有手機號碼</translation>
    </message>
    <message>
        <source>A customer needs a store</source>
        <translation>客戶要有門店</translation>
    </message>
    <message>
        <source>A discount cannot take off more than everything</source>
        <translation>折扣不能超過全部金額</translation>
    </message>
    <message>
        <source>Cannot be updated: {refusal}</source>
        <translation>不能更新：{refusal}</translation>
    </message>
    <message>
        <source>Enter a phone or a WeChat</source>
        <translation>手機號碼和微信至少填一項</translation>
    </message>
    <message>
        <source>Enter at least one line</source>
        <translation>請至少填寫一列</translation>
    </message>
    <message>
        <source>Looks like a totals row</source>
        <translation>看起來是合計列</translation>
    </message>
    <message>
        <source>Looks like the column names once more</source>
        <translation>看起來是重複的標題列</translation>
    </message>
    <message>
        <source>More than one number: put the second into its own field</source>
        <translation>這裡有不只一個號碼：請把第二個填到備用電話</translation>
    </message>
    <message numerus="yes">
        <source>Number too long: %n digit(s)</source>
        <translation>
            <numerusform>號碼太長：有 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number too short: only %n digit(s)</source>
        <translation>
            <numerusform>號碼太短：只有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner and store are changed by Assign: “{text}” is left out</source>
        <translation>負責人和門店透過分配更改：「{text}」略過</translation>
    </message>
    <message>
        <source>Row {row} has it already</source>
        <translation>與第 {row} 列相同</translation>
    </message>
    <message>
        <source>Row {row} has this WeChat already</source>
        <translation>與第 {row} 列微信重複</translation>
    </message>
    <message>
        <source>Row {row} has this bar code too</source>
        <translation>第 {row} 列也是這個條碼</translation>
    </message>
    <message>
        <source>Row {row} has this code already</source>
        <translation>第 {row} 列已用此編碼</translation>
    </message>
    <message>
        <source>Row {row} has this phone already</source>
        <translation>與第 {row} 列號碼重複</translation>
    </message>
    <message>
        <source>Row {row} is about this record already</source>
        <translation>第 {row} 列已是同一筆記錄</translation>
    </message>
    <message>
        <source>Shared customer: {name}</source>
        <translation>共享客戶：{name}</translation>
    </message>
    <message>
        <source>So many zeros at the end: Excel may have rounded the number</source>
        <translation>結尾這麼多 0，可能被 Excel 取整過，請核對</translation>
    </message>
    <message>
        <source>Somebody entered this record meanwhile: import the row again</source>
        <translation>其間有人錄入了這筆記錄：請重新匯入這一列</translation>
    </message>
    <message>
        <source>The amount cannot be negative</source>
        <translation>金額不能是負數</translation>
    </message>
    <message>
        <source>The amount is too large</source>
        <translation>金額太大</translation>
    </message>
    <message>
        <source>The customer keeps the phone it has</source>
        <translation>客戶的手機號碼保持不變</translation>
    </message>
    <message>
        <source>The customer {number} is registered with it already</source>
        <translation>客戶 {number} 已用此號碼登記</translation>
    </message>
    <message>
        <source>The discount is larger than the line: {amount}</source>
        <translation>折扣大於本列金額 {amount}</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete</source>
        <translation>電子郵件不完整</translation>
    </message>
    <message>
        <source>The follow-up goes to the record of row {row}</source>
        <translation>跟進記錄併入第 {row} 列的記錄</translation>
    </message>
    <message>
        <source>The quantity has to be more than 0</source>
        <translation>數量必須大於 0</translation>
    </message>
    <message>
        <source>The quantity is too large</source>
        <translation>數量過大</translation>
    </message>
    <message>
        <source>The record has this follow-up already</source>
        <translation>該筆記錄已有這筆跟進記錄</translation>
    </message>
    <message>
        <source>The record was saved meanwhile: look at it, then import the row again</source>
        <translation>其間有人儲存了這筆記錄：請查看後重新匯入這一列</translation>
    </message>
    <message>
        <source>The second phone repeats the first</source>
        <translation>備用電話與手機號碼相同</translation>
    </message>
    <message>
        <source>The sheet holds a formula without a value</source>
        <translation>表裡的公式沒有算出值</translation>
    </message>
    <message>
        <source>The sheet holds {text} instead of a value</source>
        <translation>表裡是 {text}，沒有值</translation>
    </message>
    <message>
        <source>There is no member of staff “{text}”</source>
        <translation>沒有員工「{text}」</translation>
    </message>
    <message>
        <source>There is no member of staff “{text}”: entered as yours</source>
        <translation>沒有員工「{text}」：建立者記為您</translation>
    </message>
    <message>
        <source>There is no member of staff “{text}”: the follow-up keeps the name in its text</source>
        <translation>沒有員工「{text}」：姓名記入跟進內容</translation>
    </message>
    <message>
        <source>There is no method “{text}”: entered as Other</source>
        <translation>沒有跟進方式「{text}」：記為其他</translation>
    </message>
    <message>
        <source>There is no record {text} that you may see: empty the cell to import a new one</source>
        <translation>沒有您可見的記錄 {text}：清空此格即作為新記錄匯入</translation>
    </message>
    <message>
        <source>There is no store “{text}”</source>
        <translation>沒有門店「{text}」</translation>
    </message>
    <message>
        <source>There is no {field} “{text}”</source>
        <translation>沒有{field}「{text}」</translation>
    </message>
    <message>
        <source>There is no {field} “{text}”: it stays as it is</source>
        <translation>沒有{field}「{text}」：保持原值</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>這一天已經過去</translation>
    </message>
    <message>
        <source>This number is unusual for its region: check it</source>
        <translation>這個號碼在該地區不常見：請核對</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s)</source>
        <translation>
            <numerusform>太長：最多 %n 個字</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a discount the line comes to {amount} only</source>
        <translation>不打折時本列只有 {amount}</translation>
    </message>
    <message>
        <source>{code} {name} has this bar code too</source>
        <translation>{code} {name} 也是這個條碼</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>缺少{field}</translation>
    </message>
    <message>
        <source>{field} lies before the document&apos;s date</source>
        <translation>{field}早於單據日期</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>{name}, a customer of {owner}, is registered with it already</source>
        <translation>已登記為{owner}的客戶{name}</translation>
    </message>
    <message>
        <source>{number} {name} is open with this WeChat</source>
        <translation>與 {number} {name} 微信重複</translation>
    </message>
    <message>
        <source>{number} {name} is open with this phone</source>
        <translation>與 {number} {name} 號碼重複</translation>
    </message>
    <message>
        <source>{owner} in {store} is working on this WeChat already</source>
        <translation>{store}的{owner}正在跟進此微信</translation>
    </message>
    <message>
        <source>{owner} in {store} is working on this phone already</source>
        <translation>{store}的{owner}正在跟進此號碼</translation>
    </message>
    <message>
        <source>“{text}” does not work in exactly one store: name the store</source>
        <translation>「{text}」不是只在一家門店：請寫明門店</translation>
    </message>
    <message>
        <source>“{text}” does not work in “{store}”</source>
        <translation>「{text}」不在「{store}」</translation>
    </message>
    <message>
        <source>“{text}” has lost digits in Excel: enter the whole number</source>
        <translation>「{text}」在 Excel 裡遺失了幾位：請填完整號碼</translation>
    </message>
    <message>
        <source>“{text}” has more than three decimals</source>
        <translation>「{text}」超過三位小數</translation>
    </message>
    <message>
        <source>“{text}” has more than two decimals</source>
        <translation>「{text}」超過兩位小數</translation>
    </message>
    <message>
        <source>“{text}” is finer than a hundredth of a percent</source>
        <translation>「{text}」過於精細，最多到萬分之一</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write 2026-12-20</source>
        <translation>「{text}」不是日期：請寫成 2026-12-20</translation>
    </message>
    <message>
        <source>“{text}” is not a discount: write 15% or -200</source>
        <translation>「{text}」不是折扣：請寫 8.5折、15% 或 -200</translation>
    </message>
    <message>
        <source>“{text}” is not a phone number</source>
        <translation>「{text}」不是電話號碼</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity</source>
        <translation>「{text}」不是數量</translation>
    </message>
    <message>
        <source>“{text}” is not a time: write 2026-12-20 14:30</source>
        <translation>「{text}」不是時間：請寫作 2026-12-20 14:30</translation>
    </message>
    <message>
        <source>“{text}” is not an amount</source>
        <translation>「{text}」不是金額</translation>
    </message>
    <message>
        <source>“{text}” is not one of your stores</source>
        <translation>「{text}」不是你的門店</translation>
    </message>
    <message>
        <source>“{text}” lies in the future</source>
        <translation>「{text}」晚於現在</translation>
    </message>
    <message>
        <source>“{text}” names another currency: it is taken as {currency}</source>
        <translation>「{text}」寫的是其他幣別：按 {currency} 計入</translation>
    </message>
</context>
<context>
    <name>ProductBody</name>
    <message>
        <source>A new price holds for later documents only.</source>
        <translation>改價只影響以後的單據，已有單據保持原價</translation>
    </message>
    <message>
        <source>{code} {name} has this bar code too.</source>
        <translation>{code} {name} 也是這個條碼。</translation>
    </message>
</context>
<context>
    <name>ProductDocuments</name>
    <message numerus="yes">
        <source>Used in %n document(s)</source>
        <translation>
            <numerusform>用在 %n 張單據裡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>下一種產品</translation>
    </message>
    <message>
        <source>Previous product</source>
        <translation>上一種產品</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Choose a product to edit it here.</source>
        <translation>選擇一種產品，在這裡編輯。</translation>
    </message>
</context>
<context>
    <name>ProductStatus</name>
    <message>
        <source>Active</source>
        <translation>使用中</translation>
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
            <numerusform>%n 種已停用</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, a name and a price are enough.</source>
        <translation>有編碼、名稱和單價就夠了。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>New product with this bar code</source>
        <translation>用這個條碼新增產品</translation>
    </message>
    <message>
        <source>New product with this code</source>
        <translation>用這個編碼新增產品</translation>
    </message>
    <message>
        <source>New product with this name</source>
        <translation>用這個名稱新增產品</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>還沒有產品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Search code, bar code, name, pinyin</source>
        <translation>搜尋編碼、條碼、名稱、拼音</translation>
    </message>
    <message>
        <source>What your stores sell will be listed here.</source>
        <translation>各門店銷售的產品都會列在這裡。</translation>
    </message>
    <message>
        <source>↑ ↓ next product   ↵ edit   Ctrl S save</source>
        <translation>↑ ↓ 換一列   ↵ 編輯   Ctrl S 儲存</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>已完成的列</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>約剩 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>約剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s)</source>
        <translation>
            <numerusform>{done} / %n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>If you cancel, nothing is changed.</source>
        <translation>如果取消，什麼都不會改。</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>Saving the changes</source>
        <translation>正在儲存變更</translation>
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
        <translation>全部下單，或全部不選</translation>
    </message>
</context>
<context>
    <name>PushDownSheet</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Customer, owner, store and discount are taken over; the intention stays as it is.</source>
        <translation>客戶、負責人、門店和折扣一併帶入；意向單保持不變。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Make contract</source>
        <translation>產生合同</translation>
    </message>
    <message>
        <source>Only {left} is left of {name}: order no more than that.</source>
        <translation>{name} 只剩 {left}：下單數量不能超過它。</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>本次下單</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下單</translation>
    </message>
    <message>
        <source>Push down to a contract</source>
        <translation>下推為合同</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quantity to order now of {name}</source>
        <translation>{name} 本次下單數量</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>合計 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n line(s)</source>
        <translation>
            <numerusform>已選 {chosen} / %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: type a quantity above 0 with at most 3 decimals, or untick it.</source>
        <translation>{name}：請輸入大於 0、最多三位小數的數量，或取消勾選。</translation>
    </message>
</context>
<context>
    <name>PushResult</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>完成 {count}</translation>
    </message>
    <message>
        <source>Not done {count}</source>
        <translation>未執行 {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message numerus="yes">
        <source>Open %n contract(s)</source>
        <translation>
            <numerusform>開啟 %n 張合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n opportunity(ies)</source>
        <translation>
            <numerusform>開啟 %n 筆商機</numerusform>
        </translation>
    </message>
    <message>
        <source>Push-down result</source>
        <translation>下推結果</translation>
    </message>
    <message>
        <source>also open with this phone: {others}</source>
        <translation>同一電話還有在跟商機：{others}</translation>
    </message>
    <message>
        <source>assigned to {name}</source>
        <translation>已分配給 {name}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>無負責人</translation>
    </message>
    <message>
        <source>no store</source>
        <translation>無門店</translation>
    </message>
    <message>
        <source>shared customer: {name}</source>
        <translation>共享客戶：{name}</translation>
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
        <translation>%1 檔案</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>捷徑</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查詢位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuickDates</name>
    <message>
        <source>In 3 days</source>
        <translation>3 天後</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下週</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>不再跟進</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>選日期</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>週末</translation>
    </message>
</context>
<context>
    <name>QuickNew</name>
    <message>
        <source>All fields</source>
        <translation>展開全部欄位</translation>
    </message>
    <message>
        <source>Choose Enter anyway, then save</source>
        <translation>請先選「仍要新增」，再儲存</translation>
    </message>
    <message>
        <source>Choose Open it or Enter anyway, then save</source>
        <translation>請先選「開啟它」或「仍要新增」，再儲存</translation>
    </message>
    <message>
        <source>For example: sofa, dining table</source>
        <translation>例如：客廳沙發、餐桌</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新增線索</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>選日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>儲存並新增</translation>
    </message>
    <message>
        <source>or WeChat</source>
        <translation>與微信至少填一項</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>Blank: left out</source>
        <translation>空白列：會略過</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>標題列</translation>
    </message>
    <message>
        <source>Hidden in the file</source>
        <translation>在檔案裡是隱藏的</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>會略過</translation>
    </message>
    <message>
        <source>Merged: {cells}</source>
        <translation>合併的儲存格：{cells}</translation>
    </message>
</context>
<context>
    <name>RawPreview</name>
    <message numerus="yes">
        <source>%n blank row(s) are left out</source>
        <translation>
            <numerusform>%n 個空白列會略過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>A double-click or Enter on a row makes it the header row</source>
        <translation>按兩下一列或按 Enter，把它設為標題列</translation>
    </message>
    <message>
        <source>Header: row {number}</source>
        <translation>標題列：第 {number} 列</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>沒有標題列</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>row {number} is blank and left out</source>
        <translation>第 {number} 列是空白列，會略過</translation>
    </message>
    <message>
        <source>rows {numbers} are blank and left out</source>
        <translation>第 {numbers} 列是空白列，會略過</translation>
    </message>
</context>
<context>
    <name>RawTable</name>
    <message>
        <source>Enter or a double-click makes a row the header row.</source>
        <translation>按 Enter 或按兩下一列，把它設為標題列。</translation>
    </message>
    <message>
        <source>Row {number} has the column names</source>
        <translation>第 {number} 列是標題列</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>檔案的各列</translation>
    </message>
    <message>
        <source>The data end with row {number}</source>
        <translation>資料到第 {number} 列為止</translation>
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
        <translation>資料到(&amp;T)</translation>
    </message>
    <message>
        <source>Fill &amp;merged cells down</source>
        <translation>合併的儲存格向下填滿(&amp;M)</translation>
    </message>
    <message>
        <source>Header r&amp;ow</source>
        <translation>標題列(&amp;O)</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>最後一列</translation>
    </message>
    <message>
        <source>Leave out hidden ro&amp;ws and columns</source>
        <translation>略過隱藏的列和欄(&amp;W)</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>沒有標題列</translation>
    </message>
    <message numerus="yes">
        <source>{sheet} (%n row(s))</source>
        <translation>
            <numerusform>{sheet}（%n 列）</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet}（隱藏）</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>在這台電腦上保持登入(&amp;S)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>電話地區</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>門店</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Saved: {what}</source>
        <translation>已儲存：{what}</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Documents</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>動態</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>No follow-up yet.</source>
        <translation>還沒有跟進。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有內容。</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>Shangji</source>
        <translation>商機</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Copy rows</source>
        <translation>複製列</translation>
    </message>
    <message>
        <source>Copy {column}</source>
        <translation>複製{column}</translation>
    </message>
    <message>
        <source>Ctrl N new</source>
        <translation>Ctrl N 新增</translation>
    </message>
    <message>
        <source>Esc clear search   ↓ to the suggestions</source>
        <translation>Esc 清除搜尋   ↓ 進入建議</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>選取所有符合的</translation>
    </message>
    <message>
        <source>Space preview   ↵ open   Ctrl K commands</source>
        <translation>空白鍵 預覽   ↵ 開啟   Ctrl K 命令</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>RecycleSheet</name>
    <message numerus="yes">
        <source>%n cannot be recycled and stays as it is</source>
        <translation>
            <numerusform>有 %n 筆無法回收，保持原樣</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be recycled</source>
        <translation>無法回收</translation>
    </message>
    <message>
        <source>Owner, store and next follow-up are cleared; the timeline stays.</source>
        <translation>將清空負責人、所屬門店和下次跟進時間；跟進記錄保留。</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)?</source>
        <translation>
            <numerusform>回收 %n 筆線索？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n opportunity(s)?</source>
        <translation>
            <numerusform>回收 %n 筆商機？</numerusform>
        </translation>
    </message>
    <message>
        <source>To be recycled</source>
        <translation>將要回收的</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>%n customer(s) would share a key: merge them first. {customers}</source>
        <translation>
            <numerusform>有 %n 位客戶將會重複，請先合併：{customers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {file} have errors: correct them and import again. Nothing was imported.</source>
        <translation>
            <numerusform>{file} 有 %n 列錯誤：請改正後重新匯入。沒有匯入任何資料。</numerusform>
        </translation>
    </message>
    <message>
        <source>A .csv has no second sheet: export follow-ups to .xlsx, or leave them out.</source>
        <translation>CSV 檔案沒有第二張工作表：請將跟進記錄匯出為 .xlsx，或不匯出跟進記錄。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 6 digits.</source>
        <translation>PIN 要 4 到 6 位數字。</translation>
    </message>
    <message>
        <source>A customer needs a phone number: enter one first.</source>
        <translation>客戶要有手機號碼：請先填寫。</translation>
    </message>
    <message>
        <source>A customer with this phone number is already registered</source>
        <translation>已有相同手機號碼的客戶，不允許重複報備</translation>
    </message>
    <message>
        <source>A follow-up cannot lie in the future: choose a time up to now.</source>
        <translation>跟進時間不能在未來：請選現在或更早的時間。</translation>
    </message>
    <message>
        <source>A login has no spaces: use letters, digits, dots, dashes or underscores.</source>
        <translation>帳號不能有空格：請用字母、數字、點、連字號或底線。</translation>
    </message>
    <message>
        <source>A number cannot begin with “{part}”: begin with a letter or a digit.</source>
        <translation>編號不能以「{part}」開頭：請以字母、數字或漢字開頭。</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds at most %n row(s): choose .csv, or filter the list first.</source>
        <translation>
            <numerusform>一個活頁簿最多 %n 列：請選擇 .csv，或先篩選清單。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another open opportunity has this phone: open it, or choose Enter anyway.</source>
        <translation>同一電話還有跟進中的商機：請開啟它，或選「仍要新增」。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>請選擇原因。</translation>
    </message>
    <message>
        <source>Choose at least one line to order.</source>
        <translation>請至少選擇一列下單。</translation>
    </message>
    <message>
        <source>Choose at least one store.</source>
        <translation>請至少選一家門店。</translation>
    </message>
    <message>
        <source>Choose one of the currencies offered.</source>
        <translation>請從列出的幣別中選擇。</translation>
    </message>
    <message>
        <source>Choose one of the rounding rules offered.</source>
        <translation>請從列出的抹零方式中選擇。</translation>
    </message>
    <message>
        <source>Choose the customer, or enter a new one.</source>
        <translation>請選擇客戶，或新增一位客戶。</translation>
    </message>
    <message>
        <source>Choose the owner.</source>
        <translation>請選擇負責人。</translation>
    </message>
    <message>
        <source>Choose the region of your phone numbers.</source>
        <translation>請選擇電話地區。</translation>
    </message>
    <message>
        <source>Choose the store.</source>
        <translation>請選擇門店。</translation>
    </message>
    <message>
        <source>Enter a login.</source>
        <translation>請填寫帳號。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message numerus="yes">
        <source>Enter a number of days from 1 to %n.</source>
        <translation>
            <numerusform>請填寫 1 到 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter a number of days up to %n, or 0 to switch it off.</source>
        <translation>
            <numerusform>請填寫不超過 %n 的天數，填 0 表示關閉。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a store code.</source>
        <translation>請填寫門店代碼。</translation>
    </message>
    <message>
        <source>Enter at least one line: a document without any cannot be saved.</source>
        <translation>請至少輸入一列：沒有明細的單據不能儲存。</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>請填寫姓名。</translation>
    </message>
    <message>
        <source>Line {row}: {problem}</source>
        <translation>第 {row} 列：{problem}</translation>
    </message>
    <message>
        <source>Login and password do not match: try again.</source>
        <translation>帳號和密碼不符：請再試一次。</translation>
    </message>
    <message>
        <source>Merging needs exactly two customers that you may both edit.</source>
        <translation>合併需要剛好選擇兩位您可以編輯的客戶。</translation>
    </message>
    <message>
        <source>Nobody stays signed in on this computer: name who works with --login.</source>
        <translation>這台電腦上沒有保持登入的使用者：請用 --login 指定使用者。</translation>
    </message>
    <message>
        <source>Row {row} of {name} is empty: choose the row with the column names.</source>
        <translation>{name} 的第 {row} 列是空的：請選有欄位名稱的那一列。</translation>
    </message>
    <message>
        <source>Sign in with the password once on this computer before using a PIN.</source>
        <translation>使用 PIN 之前，請先在這台電腦上用密碼登入一次。</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is not right: %n try(s) left, then the password is needed.</source>
        <translation>
            <numerusform>PIN 不正確：還可以試 %n 次，之後要用密碼。</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount is too large: check quantities and prices.</source>
        <translation>金額過大：請檢查數量和單價。</translation>
    </message>
    <message>
        <source>The count has to stand in a number format once: write it as {part}.</source>
        <translation>編號規則裡要有且只有一個流水號：請寫成 {part}。</translation>
    </message>
    <message>
        <source>The current password is not right: try again.</source>
        <translation>目前密碼不正確：請再試一次。</translation>
    </message>
    <message>
        <source>The customer is no longer there, merged or deleted meanwhile: choose the customer again.</source>
        <translation>這位客戶已經不在了（可能已被合併或刪除）：請重新選擇客戶。</translation>
    </message>
    <message>
        <source>The customer {name} belongs to someone else: leave the customer&apos;s phone, or ask a manager to change it.</source>
        <translation>客戶 {name} 是別人的：請保留客戶的電話，或請店長修改。</translation>
    </message>
    <message>
        <source>The customer {name} is disabled: enable the customer first.</source>
        <translation>客戶 {name} 已禁用：請先啟用該客戶。</translation>
    </message>
    <message>
        <source>The customer {name} is outside your scope and has none of the phones: ask a manager to make the document.</source>
        <translation>客戶 {name} 不在您的範圍內，也沒有這些手機號碼：請店長來開這張單據。</translation>
    </message>
    <message>
        <source>The database could not be brought up to date and was put back as it was; a copy is in {backups}.</source>
        <translation>資料庫升級沒有成功，已還原；副本在 {backups}。</translation>
    </message>
    <message>
        <source>The database is in use by another program for too long: try again.</source>
        <translation>資料庫被其他程式佔用太久：請再試一次。</translation>
    </message>
    <message>
        <source>The deposit is more than the contract&apos;s amount: lower it.</source>
        <translation>訂金超過了合同金額：請改小。</translation>
    </message>
    <message>
        <source>The discount on the whole is more than the lines come to: lower it.</source>
        <translation>整單折扣超過了明細合計：請改小。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: check that it exists and is not locked.</source>
        <translation>檔案「{name}」無法讀取：請確認它存在且沒有被鎖定。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: choose it again.</source>
        <translation>檔案「{name}」無法讀取：請重新選擇。</translation>
    </message>
    <message>
        <source>The file {name} is damaged or protected: open it in Excel, save it as a new .xlsx, and choose that.</source>
        <translation>檔案「{name}」已損毀或受保護：請在 Excel 裡開啟，另存為新的 .xlsx 後再選。</translation>
    </message>
    <message>
        <source>The file {name} is empty: choose another one.</source>
        <translation>檔案「{name}」是空的：請選另一個檔案。</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} MB: choose a smaller one.</source>
        <translation>檔案「{name}」超過 {limit} MB：請選小一點的檔案。</translation>
    </message>
    <message>
        <source>The file {name} is not a spreadsheet: save it as .xlsx or .csv and choose that.</source>
        <translation>檔案「{name}」不是試算表：請另存為 .xlsx 或 .csv 後再選。</translation>
    </message>
    <message>
        <source>The file {name} is protected by a password: save a copy without one and choose that.</source>
        <translation>檔案「{name}」有密碼保護：請另存一份沒有密碼的再選。</translation>
    </message>
    <message>
        <source>The file {name} is too large to read: copy the rows you need into a new file and choose that.</source>
        <translation>檔案「{name}」太大，無法讀取：請把需要的列複製到新檔案後再選。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be used: check that it exists and can be written.</source>
        <translation>資料夾 {path} 無法使用：請確認它存在且可以寫入。</translation>
    </message>
    <message>
        <source>The import of {file} is undone already.</source>
        <translation>{file} 的匯入已撤回。</translation>
    </message>
    <message>
        <source>The login {login} is taken: choose another.</source>
        <translation>帳號 {login} 已被使用：請換一個。</translation>
    </message>
    <message>
        <source>The logo has to be a PNG or JPEG picture: save it as one and choose that.</source>
        <translation>標誌必須是 PNG 或 JPEG 圖片：請另存為其中一種再選擇。</translation>
    </message>
    <message>
        <source>The logo is larger than {limit} MB: choose a smaller picture.</source>
        <translation>標誌超過 {limit} MB：請選擇更小的圖片。</translation>
    </message>
    <message>
        <source>The logo measures {width} × {height} pixels: each side has to be {least} to {most} pixels long.</source>
        <translation>標誌是 {width} × {height} 像素：每邊須在 {least} 到 {most} 像素之間。</translation>
    </message>
    <message>
        <source>The mapping {file} cannot be read ({problem}): correct it.</source>
        <translation>對應關係檔案 {file} 無法讀取（{problem}）：請更正。</translation>
    </message>
    <message>
        <source>The next follow-up lies in the past: choose today or later.</source>
        <translation>下次跟進時間已過：請選今天或之後。</translation>
    </message>
    <message numerus="yes">
        <source>The numbers would be longer than %n character(s): shorten the format.</source>
        <translation>
            <numerusform>編號會超過 %n 個字元：請縮短規則。</numerusform>
        </translation>
    </message>
    <message>
        <source>The opportunity of {number} is closed as invalid: nothing more can be ordered from it.</source>
        <translation>{number} 的銷售機會已無效關閉：不能再下單。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation>
            <numerusform>密碼至少要 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is damaged: save it once more and choose that.</source>
        <translation>圖片已損壞：請重新儲存一份再選擇。</translation>
    </message>
    <message>
        <source>The print template {file} has a fault in line {line} ({problem}): mend it, or delete it to use the shipped one.</source>
        <translation>列印範本 {file} 第 {line} 行有誤（{problem}）：請改正，或刪除它以使用內建的範本。</translation>
    </message>
    <message>
        <source>The store code {taken} is taken: choose another.</source>
        <translation>門店代碼 {taken} 已被使用：請換一個。</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: at most %n character(s).</source>
        <translation>
            <numerusform>內容太長：最多 %n 個字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ: type the same one twice.</source>
        <translation>兩次輸入的密碼不一樣：請輸入相同的密碼。</translation>
    </message>
    <message>
        <source>There is no column “{column}” to export. The columns are {columns}.</source>
        <translation>沒有可匯出的欄「{column}」。可用的欄：{columns}。</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”: choose another one for {name}.</source>
        <translation>沒有編碼「{encoding}」：請為 {name} 選另一種。</translation>
    </message>
    <message>
        <source>There is no file {file}: check its name and folder.</source>
        <translation>沒有檔案 {file}：請檢查檔名和資料夾。</translation>
    </message>
    <message>
        <source>There is no region {region}: write two letters, such as CN or US.</source>
        <translation>沒有地區 {region}：請寫兩個字母，例如 CN 或 US。</translation>
    </message>
    <message>
        <source>There is no room in {path} for the rows of this file: free some space and try again.</source>
        <translation>{path} 放不下這個檔案的列：請騰出一些空間再試。</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}” of yours in this list. Saved are: {known}.</source>
        <translation>這個清單中沒有您儲存的篩選「{name}」。已儲存的篩選：{known}。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in {name}: choose one of its sheets.</source>
        <translation>{name} 裡沒有工作表「{sheet}」：請從現有的工作表裡選。</translation>
    </message>
    <message>
        <source>There is no space left in {path}: free some and try again. Nothing was changed.</source>
        <translation>{path} 空間不足：請騰出一些空間再試。沒有變更任何資料。</translation>
    </message>
    <message>
        <source>There is no status “{name}” here. Write one of these: {known}.</source>
        <translation>這裡沒有狀態「{name}」。請填寫其中之一：{known}。</translation>
    </message>
    <message>
        <source>There is no store “{name}”: write its name or code.</source>
        <translation>沒有門店「{name}」：請填寫門店名稱或編碼。</translation>
    </message>
    <message>
        <source>There is nothing in {name}: choose another sheet or file.</source>
        <translation>{name} 裡沒有內容：請選另一個工作表或檔案。</translation>
    </message>
    <message numerus="yes">
        <source>These records have %n follow-up(s), more than a sheet holds: leave them out, or filter the list first.</source>
        <translation>
            <numerusform>這些記錄共有 %n 筆跟進記錄，超過一張工作表的容量：請不匯出跟進記錄，或先篩選清單。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is deactivated: ask an administrator.</source>
        <translation>這個帳號已停用：請聯絡管理員。</translation>
    </message>
    <message>
        <source>This program is set up already: sign in.</source>
        <translation>程式已經設定過：請登入。</translation>
    </message>
    <message>
        <source>This reason is no longer offered: choose another.</source>
        <translation>這個原因已不再提供：請選另一個。</translation>
    </message>
    <message>
        <source>This reason needs a text: say what happened.</source>
        <translation>選這個原因要寫說明：寫下發生了什麼。</translation>
    </message>
    <message>
        <source>This record no longer exists or is outside what you may see.</source>
        <translation>這筆記錄已不存在，或不在你能看到的範圍內。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: sign in with the password.</source>
        <translation>PIN 錯誤次數太多：請用密碼登入。</translation>
    </message>
    <message>
        <source>Write what was said or agreed.</source>
        <translation>請寫下溝通或約定的內容。</translation>
    </message>
    <message>
        <source>You work in no store that can take {number}: ask a manager to assign it.</source>
        <translation>你所在的門店都不能接收 {number}：請店長來分配。</translation>
    </message>
    <message>
        <source>Your account is no longer active: sign in again or ask an administrator.</source>
        <translation>你的帳號已停用：請重新登入或聯絡管理員。</translation>
    </message>
    <message>
        <source>Your role or stores were changed meanwhile: sign in again to go on.</source>
        <translation>你的角色或門店有變動：請重新登入後繼續。</translation>
    </message>
    <message>
        <source>Your role {role} does not allow {operation}: ask a manager or an administrator.</source>
        <translation>你的角色「{role}」不能{operation}：請找店長或管理員。</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}: close it where it is open, or choose another folder.</source>
        <translation>{file} 無法寫入 {folder}：請關閉正在使用它的程式，或換一個資料夾。</translation>
    </message>
    <message>
        <source>{file} has no column that is known as “{column}”: name one so. Its columns are {columns}.</source>
        <translation>{file} 裡沒有能識別為「{column}」的欄：請把這一欄命名為「{column}」。現有的欄是 {columns}。</translation>
    </message>
    <message>
        <source>{file} has to end in .xlsx or .csv.</source>
        <translation>{file} 的副檔名必須是 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>{file} was imported by somebody else: who imported it can undo it.</source>
        <translation>{file} 由他人匯入：只有匯入者可以撤回。</translation>
    </message>
    <message>
        <source>{name} has the code {number} already: enter another code.</source>
        <translation>{name} 已用編碼 {number}：請換一個編碼。</translation>
    </message>
    <message>
        <source>{number} belongs to someone else: ask for it to be assigned to you.</source>
        <translation>{number} 是別人的：請先請人分配給你。</translation>
    </message>
    <message>
        <source>{number} cannot be separated again: {name}, a customer outside your stores, has the phone by now; ask an administrator to change it there first.</source>
        <translation>{number} 無法還原為兩個客戶：這個電話現在屬於你門店以外的客戶 {name}，請先請管理員修改該客戶的電話。</translation>
    </message>
    <message>
        <source>{number} cannot be separated again: {other} {name} was registered with the phone meanwhile; change it there first, or merge that customer too.</source>
        <translation>{number} 無法還原為兩個客戶：這個電話後來登記給了 {other} {name}，請先修改該客戶的電話，或將其一併合併。</translation>
    </message>
    <message numerus="yes">
        <source>{number} has %n opportunity(ies) and cannot be deleted: disable the customer instead.</source>
        <translation>
            <numerusform>{number} 有 %n 筆商機，不能刪除：請改為禁用該客戶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} has %n sales document(s) and cannot be deleted: disable the customer instead.</source>
        <translation>
            <numerusform>{number} 有 %n 張單據，不能刪除：可以改為停用該客戶。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} has an owner: have it assigned to you instead.</source>
        <translation>{number} 已有負責人：請讓人分配給您。</translation>
    </message>
    <message>
        <source>{number} has opportunities or sales documents: it stays.</source>
        <translation>{number} 已有商機或銷售單據：保留。</translation>
    </message>
    <message>
        <source>{number} has sales documents: it stays.</source>
        <translation>{number} 已有銷售單據：保留。</translation>
    </message>
    <message>
        <source>{number} has the documents {documents}: it cannot be deleted.</source>
        <translation>{number} 有單據 {documents}：不能刪除。</translation>
    </message>
    <message>
        <source>{number} is active already.</source>
        <translation>{number} 已在使用。</translation>
    </message>
    <message>
        <source>{number} is already converted to a customer.</source>
        <translation>{number} 已轉客戶。</translation>
    </message>
    <message>
        <source>{number} is approved: un-approve it first.</source>
        <translation>{number} 已審核：請先反審核。</translation>
    </message>
    <message>
        <source>{number} is closed as invalid: create a new opportunity if the customer returns.</source>
        <translation>{number} 已無效關閉：如客戶再來，請新增商機。</translation>
    </message>
    <message>
        <source>{number} is closed: enter a new lead if the customer returns.</source>
        <translation>{number} 已關閉：客戶再來時請新增線索。</translation>
    </message>
    <message>
        <source>{number} is closed: void it instead, deleting closed opportunities is switched off.</source>
        <translation>{number} 已無效關閉：請改用作廢，未開放刪除無效關閉的商機。</translation>
    </message>
    <message>
        <source>{number} is converted: hand it over instead.</source>
        <translation>{number} 已轉客戶：請改用交接。</translation>
    </message>
    <message>
        <source>{number} is converted: say whether the customer&apos;s phone changes too.</source>
        <translation>{number} 已轉客戶：請說明客戶的電話是否一起改。</translation>
    </message>
    <message>
        <source>{number} is disabled already.</source>
        <translation>{number} 已經是禁用狀態。</translation>
    </message>
    <message>
        <source>{number} is disabled: enable it first.</source>
        <translation>{number} 已禁用：請先啟用。</translation>
    </message>
    <message>
        <source>{number} is disabled: enable the customer first.</source>
        <translation>{number} 已禁用：請先啟用該客戶。</translation>
    </message>
    <message numerus="yes">
        <source>{number} is in %n sales document(s) and cannot be deleted: deactivate it instead.</source>
        <translation>
            <numerusform>{number} 已用於 %n 張單據，不能刪除：可以改為停用。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is in review: withdraw or reject it first.</source>
        <translation>{number} 在審核中：請先撤銷或駁回。</translation>
    </message>
    <message>
        <source>{number} is inactive already.</source>
        <translation>{number} 已停用。</translation>
    </message>
    <message>
        <source>{number} is not approved.</source>
        <translation>{number} 還未審核。</translation>
    </message>
    <message>
        <source>{number} is not disabled.</source>
        <translation>{number} 沒有禁用。</translation>
    </message>
    <message>
        <source>{number} is not in review: submit it first.</source>
        <translation>{number} 不在審核中：請先提交。</translation>
    </message>
    <message>
        <source>{number} is not voided.</source>
        <translation>{number} 沒有作廢。</translation>
    </message>
    <message>
        <source>{number} is unassigned already.</source>
        <translation>{number} 已經是未分配。</translation>
    </message>
    <message>
        <source>{number} is unassigned: assign it first.</source>
        <translation>{number} 未分配：請先分配。</translation>
    </message>
    <message>
        <source>{number} is unassigned: claim it first.</source>
        <translation>{number} 未分配：請先領取。</translation>
    </message>
    <message>
        <source>{number} is voided: un-void it first.</source>
        <translation>{number} 已作廢：請先反作廢。</translation>
    </message>
    <message>
        <source>{number} is {business}: recycle it first.</source>
        <translation>{number} 是「{business}」：請先回收。</translation>
    </message>
    <message>
        <source>{number} stands in sales documents: it stays.</source>
        <translation>{number} 已用於銷售單據：保留。</translation>
    </message>
    <message>
        <source>{number} was changed after the merge: it can no longer be taken back.</source>
        <translation>{number} 合併後又有變更，不能再撤回。</translation>
    </message>
    <message>
        <source>{number} was changed or followed up since: it stays.</source>
        <translation>{number} 之後有修改或跟進：保留。</translation>
    </message>
    <message>
        <source>{number} was created by someone else: void it, or ask a manager to delete it.</source>
        <translation>{number} 不是你建立的：請改用作廢，或請店長刪除。</translation>
    </message>
    <message>
        <source>{number} was entered by someone else: ask a manager to delete it.</source>
        <translation>{number} 由他人輸入：請店長刪除。</translation>
    </message>
    <message>
        <source>{number} was followed up by someone else: ask a manager to delete it.</source>
        <translation>{number} 有他人跟進過：請店長刪除。</translation>
    </message>
    <message>
        <source>{number} was followed up by someone else: void it, or ask a manager to delete it.</source>
        <translation>{number} 有別人的跟進：請改用作廢，或請店長刪除。</translation>
    </message>
    <message>
        <source>{number} was not merged: there is nothing to take back.</source>
        <translation>{number} 沒有合併過，無可撤回。</translation>
    </message>
    <message>
        <source>{number} was pushed down to {documents}: void it, or delete the contract first.</source>
        <translation>{number} 已下推為 {documents}：可以作廢它，或先刪除該合同。</translation>
    </message>
    <message>
        <source>{number} was pushed down to {opportunity}: go on with that opportunity.</source>
        <translation>{number} 已下推為 {opportunity}：請在該商機上繼續。</translation>
    </message>
    <message numerus="yes">
        <source>{number} was recycled from you: you can claim it again in %n day(s), or have it assigned to you.</source>
        <translation>
            <numerusform>{number} 已從你名下回收：%n 天後才能再次領取，也可請店長分配給你。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was saved by {person} meanwhile: choose what to keep, field by field.</source>
        <translation>{number} 剛才被{person}儲存過：請逐一為每個欄位選擇要保留的內容。</translation>
    </message>
    <message>
        <source>{number} was saved by {person} meanwhile: look at it, then import again.</source>
        <translation>{number} 其間由{person}儲存：請查看後重新匯入。</translation>
    </message>
    <message>
        <source>{number} was submitted before: void it, or ask a manager to delete it.</source>
        <translation>{number} 曾經提交過：可以作廢，或請店長刪除。</translation>
    </message>
    <message>
        <source>{number} was submitted by {person}: only that person can withdraw it.</source>
        <translation>{number} 是{person}提交的：只有本人能撤銷。</translation>
    </message>
    <message>
        <source>{number}: another open opportunity has this phone meanwhile.</source>
        <translation>{number}：同一電話現在有另一筆跟進中的商機。</translation>
    </message>
    <message>
        <source>{number}: every line is ordered already.</source>
        <translation>{number}：所有列都已下單。</translation>
    </message>
    <message>
        <source>{number}: more is ordered now than the intention {other} has; check its contracts.</source>
        <translation>{number}：現在的下單數量超過了意向單 {other}；請檢查它的合同。</translation>
    </message>
    <message>
        <source>{number}: the customer {name} belongs to someone else and was left as registered.</source>
        <translation>{number}：客戶 {name} 由他人負責，其登記資料保持不變。</translation>
    </message>
    <message>
        <source>{number}: the customer {name} was kept as registered; not taken over: {fields}.</source>
        <translation>{number}：客戶 {name} 的登記資料保持不變；未採用：{fields}。</translation>
    </message>
    <message>
        <source>{number}: this customer has none of the phones typed: check the number and convert again.</source>
        <translation>{number}：該客戶沒有所填的電話號碼：請核對號碼後重新轉客戶。</translation>
    </message>
    <message>
        <source>{number}: {person} is deactivated meanwhile; hand it over.</source>
        <translation>{number}：{person}現已停用，請交接。</translation>
    </message>
    <message>
        <source>{number}: {person} no longer works in {store}; hand it over.</source>
        <translation>{number}：{person}已不在{store}，請交接。</translation>
    </message>
    <message>
        <source>{number}: {store} is deactivated meanwhile; hand it over.</source>
        <translation>{number}：{store}現已停用，請交接。</translation>
    </message>
    <message>
        <source>{part} is not known in a number format: use {known}.</source>
        <translation>編號規則裡不能用 {part}：可用的是 {known}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: check its permissions or choose another folder.</source>
        <translation>{path} 無法寫入：請檢查權限，或換一個資料夾。</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it was: restore a backup from {backups}.</source>
        <translation>{path} 已損毀，未作變更：請從 {backups} 裡的備份還原。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Shangji: install that version. The file was left as it was.</source>
        <translation>{path} 由較新版本的商機寫入：請安裝該版本。檔案未作變更。</translation>
    </message>
    <message>
        <source>{person} does not work in {store}: choose another store or person.</source>
        <translation>{person}不在{store}：請換一家門店或換一個人。</translation>
    </message>
    <message>
        <source>{person} is deactivated: choose someone else.</source>
        <translation>{person}已停用：請選別人。</translation>
    </message>
    <message>
        <source>{person} is the last active administrator: appoint another one first.</source>
        <translation>{person}是最後一位使用中的管理員：請先指定另一位。</translation>
    </message>
    <message>
        <source>{printer} did not take the pages: check the printer and print again.</source>
        <translation>{printer} 沒有接收這些頁面：請檢查印表機後重新列印。</translation>
    </message>
    <message>
        <source>{problems}</source>
        <translation>{problems}</translation>
    </message>
    <message>
        <source>{store} is deactivated: choose another store.</source>
        <translation>{store}已停用：請選另一家門店。</translation>
    </message>
    <message>
        <source>{store} is not one of your stores: choose a store of yours.</source>
        <translation>{store}不是你的門店：請選你的門店。</translation>
    </message>
    <message numerus="yes">
        <source>{store} still has %n new lead(s): assign them elsewhere, or close them, first.</source>
        <translation>
            <numerusform>{store}還有 %n 筆新建的線索：請先分配到其他門店或關閉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{store} still has %n open opportunity(ies): hand them over first.</source>
        <translation>
            <numerusform>{store}還有 %n 筆跟進中的商機：請先交接。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate cells: choose another separator for {name}.</source>
        <translation>「{delimiter}」不能用來分隔儲存格：請為 {name} 另選分隔符號。</translation>
    </message>
    <message>
        <source>“{line}” is ordered in a contract already: leave the line, with at least {quantity}.</source>
        <translation>「{line}」已在合同中下單：請保留該列，數量至少 {quantity}。</translation>
    </message>
    <message>
        <source>“{line}” stands in a voided contract: leave the line, or delete that contract first.</source>
        <translation>「{line}」在一張已作廢的合同裡：請保留該列，或先刪除那張合同。</translation>
    </message>
    <message>
        <source>“{line}”: only {quantity} left to order.</source>
        <translation>「{line}」：只剩 {quantity} 可下單。</translation>
    </message>
    <message>
        <source>“{name}” is not one member of staff: write the login.</source>
        <translation>「{name}」不能確定是哪一位員工：請填寫登入名稱。</translation>
    </message>
    <message>
        <source>“{part}” cannot stand in a number: use letters, digits, Chinese characters, - _ and the dot.</source>
        <translation>編號裡不能有「{part}」：請用字母、數字、漢字、- _ 和點。</translation>
    </message>
</context>
<context>
    <name>RegionChoice</name>
    <message>
        <source>&amp;Phone region</source>
        <translation>電話地區(&amp;P)</translation>
    </message>
    <message>
        <source>No number of a sample tells the region.</source>
        <translation>抽查的號碼看不出地區。</translation>
    </message>
    <message numerus="yes">
        <source>Of a sample, %n number(s) fit.</source>
        <translation>
            <numerusform>抽樣號碼中有 %n 個符合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed by the content: of a sample, %n number(s) fit.</source>
        <translation>
            <numerusform>由內容建議：抽樣號碼中有 %n 個符合。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Australia</source>
        <translation>澳洲</translation>
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
        <translation>法國</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德國</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印尼</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>義大利</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>澳門</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中國大陸</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>馬來西亞</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷蘭</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>紐西蘭</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律賓</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓國</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰國</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿拉伯聯合大公國</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英國</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美國</translation>
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
        <translation>駁回</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n contract(s)</source>
        <translation>
            <numerusform>駁回 %n 張合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n intention(s)</source>
        <translation>
            <numerusform>駁回 %n 張意向單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n opportunity(s)</source>
        <translation>
            <numerusform>駁回 %n 筆商機</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what has to be put right.</source>
        <translation>請寫明要改正什麼。</translation>
    </message>
    <message>
        <source>The record goes back to Re-review.</source>
        <translation>這筆記錄會回到「重新審核」。</translation>
    </message>
    <message>
        <source>What has to be put right?</source>
        <translation>要改正什麼？</translation>
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
            <numerusform>%n&#xa0;小時前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;wk ago</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>%n&#xa0;週前</numerusform>
        </translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>未跟進</translation>
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
        <translation>下次跟進時間</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n lead(s)</source>
        <translation>
            <numerusform>改期 %n 筆線索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n opportunity(s)</source>
        <translation>
            <numerusform>改期 %n 筆商機</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets the next follow-up alone; it adds no entry.</source>
        <translation>只改下次跟進時間，不新增跟進記錄。</translation>
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
        <translation>保持{name}登入的電腦會要求輸入新密碼。</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密碼(&amp;P)</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>{name}的新密碼</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>重設密碼</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>至少 8 個字元</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name}的密碼已重設</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>第 {row} 列：{reason}</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>未執行 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Export result</source>
        <translation>匯出結果</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>Select only the %n not done</source>
        <translation>
            <numerusform>只選取未執行的 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: {error}</source>
        <translation>檔案無法寫入：{error}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>{all} in all: {done} done, {refused} not done</source>
        <translation>共 {all} 筆：{done} 筆完成，{refused} 筆未執行</translation>
    </message>
    <message>
        <source>{operation}: result</source>
        <translation>{operation}結果</translation>
    </message>
</context>
<context>
    <name>RowBox</name>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 列</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在獨立視窗開啟</translation>
    </message>
</context>
<context>
    <name>RowsSheet</name>
    <message>
        <source>&amp;Export these rows…</source>
        <translation>匯出這些列…(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Enter or a click opens the record that is there already.</source>
        <translation>按 Enter 或按一下開啟已有的記錄。</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>檔案的各列</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n 處需要修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>儲存並新增</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未儲存的變更</translation>
    </message>
</context>
<context>
    <name>SavingSection</name>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Not saved yet: {changes}</source>
        <translation>還沒有儲存：{changes}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps lock is on</source>
        <translation>大寫鎖定已開啟</translation>
    </message>
</context>
<context>
    <name>SecretsSection</name>
    <message>
        <source>4 to 6 digits to switch users quickly, on computers where you used the password.</source>
        <translation>4 到 6 位數字，在用密碼登入過的電腦上快速切換使用者。</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>變更 PIN…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Changing it ends staying signed in on all computers.</source>
        <translation>變更後，所有電腦上的保持登入都會失效。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN and password</source>
        <translation>PIN 與密碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>設定 PIN…</translation>
    </message>
    <message>
        <source>Your PIN was removed</source>
        <translation>PIN 已移除</translation>
    </message>
    <message>
        <source>only for you</source>
        <translation>只對你生效</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放棄已填寫的內容？</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>它還沒有儲存。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 筆</numerusform>
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
        <translation>已選的記錄</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message numerus="yes">
        <source>%n row(s) left out that look like totals or column names</source>
        <translation>
            <numerusform>略過 %n 列：看起來是合計或標題列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Business</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Common pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Data and log</source>
        <translation>資料與記錄檔</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外觀與語言</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>PIN and password</source>
        <translation>PIN 與密碼</translation>
    </message>
    <message>
        <source>Sales documents</source>
        <translation>銷售單據</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>門店</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>You</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>currency money rounding intention contract valid days terms name print number format numbers</source>
        <translation>幣別 貨幣 金額 抹零 四捨五入 取整 意向單 合同 有效期 天數 條款 企業名稱 列印 編號 規則 流水號</translation>
    </message>
    <message>
        <source>folder place file backup errors</source>
        <translation>資料夾 位置 檔案 備份 錯誤</translation>
    </message>
    <message>
        <source>people role login deactivate</source>
        <translation>人員 角色 帳號 停用</translation>
    </message>
    <message>
        <source>recycle claim days rules automatic</source>
        <translation>回收 領取 天數 規則 自動 公海</translation>
    </message>
    <message>
        <source>security sign in change</source>
        <translation>安全 登入 變更</translation>
    </message>
    <message>
        <source>shop address code logo picture print deactivate</source>
        <translation>店面 地址 代碼 標誌 圖片 列印 停用</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <translation>鍵盤 按鍵</translation>
    </message>
    <message>
        <source>theme dark light color English Chinese</source>
        <translation>佈景主題 深色 淺色 顏色 英文 中文</translation>
    </message>
    <message>
        <source>unique uniqueness duplicates phone registered twice</source>
        <translation>唯一 重複 手機號碼 登記 合併</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <translation>有字元不符合編碼 {encoding}：請選另一種編碼。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放棄已填寫的內容？</translation>
    </message>
    <message>
        <source>Errors and hidden cells could not be looked for in this file: look at the preview.</source>
        <translation>無法檢查此檔案中的錯誤值和隱藏儲存格：請查看預覽。</translation>
    </message>
    <message>
        <source>Hidden columns were read too: {columns}.</source>
        <translation>隱藏的欄也讀入了：{columns}。</translation>
    </message>
    <message>
        <source>Hidden rows and columns were left out.</source>
        <translation>隱藏的列和欄未讀入。</translation>
    </message>
    <message>
        <source>Hidden rows were read too: {rows}.</source>
        <translation>隱藏的列也讀入了：{rows}。</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>它還沒有儲存。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Merged cells were filled down: {cells}.</source>
        <translation>合併的儲存格已向下填滿：{cells}。</translation>
    </message>
    <message>
        <source>Of merged cells only the first one has a value: {cells}.</source>
        <translation>合併的儲存格只有第一格有值：{cells}。</translation>
    </message>
    <message>
        <source>Row {row} was taken for the column names, but it looks like data: choose the right row.</source>
        <translation>已將第 {row} 列當作欄名，但它看起來像資料：請選擇正確的列。</translation>
    </message>
    <message>
        <source>Rows with an unclosed quotation mark, read as they stand: {rows}.</source>
        <translation>引號沒有成對的列，已依原樣讀取：{rows}。</translation>
    </message>
    <message>
        <source>Rows with more cells than the header: {rows}. Look for a stray separator.</source>
        <translation>比標題列多出儲存格的列：{rows}。請檢查多餘的分隔符號。</translation>
    </message>
    <message>
        <source>The file has hidden sheets that can be chosen: {sheets}.</source>
        <translation>檔案裡有隱藏的工作表，也可以選：{sheets}。</translation>
    </message>
    <message>
        <source>The file is unusual and was read in a second way: look at the preview.</source>
        <translation>這個檔案比較特殊，已用另一種方式讀取：請看一下預覽。</translation>
    </message>
    <message>
        <source>These cells hold an error and were left empty: {cells}. Correct them in the file.</source>
        <translation>這些儲存格是錯誤值，已留空：{cells}。請在檔案裡改正。</translation>
    </message>
    <message>
        <source>These formulas were never calculated: {cells}. Open the file in Excel, save it, and try again.</source>
        <translation>這些公式從未計算過：{cells}。請在 Excel 裡開啟並儲存，然後再試。</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>&amp;About Shangji</source>
        <translation>關於商機(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Download import template</source>
        <translation>下載匯入範本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download import template…</source>
        <translation>下載匯入範本(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Menu bar always visible</source>
        <translation>一律顯示功能表列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New contract</source>
        <translation>新增合同(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>新增客戶(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New intention</source>
        <translation>新增意向單(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>新增線索(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>新增商機(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>新增產品(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read from text…</source>
        <translation>從文字辨識(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>所有命令(&amp;C)…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Import &amp;history…</source>
        <translation>匯入記錄(&amp;H)…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>My opportunities and the &amp;pool…</source>
        <translation>我的商機與公海(&amp;P)…</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>下一個區域(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>開啟記錄檔資料夾(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;witch user…</source>
        <translation>切換使用者(&amp;W)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>Your role does not allow this: ask a manager or an administrator.</source>
        <translation>你的角色不能這樣做：請找店長或管理員。</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>動態</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>篩選歷史</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>篩選動態</translation>
    </message>
    <message>
        <source>Follow-ups only</source>
        <translation>只看跟進</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>No follow-up yet.</source>
        <translation>還沒有跟進。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有內容。</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>&amp;Login</source>
        <translation>帳號(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>在這台電腦上保持登入(&amp;S)</translation>
    </message>
    <message>
        <source>An administrator can give you another password in Settings ▸ Staff. If you are the only administrator, ask whoever looks after this computer to restore a backup.</source>
        <translation>管理員可以在「設定 ▸ 員工」裡給你新密碼。如果你是唯一的管理員，請管理這台電腦的人還原備份。</translation>
    </message>
    <message>
        <source>Data: on this computer only</source>
        <translation>資料：只在這台電腦</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>請輸入帳號。</translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation>忘記密碼</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Sales opportunities</source>
        <translation>銷售機會</translation>
    </message>
    <message>
        <source>Shangji</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
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
            <numerusform>%n 位客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lead(s)</source>
        <translation>
            <numerusform>%n 筆新建的線索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(ies)</source>
        <translation>
            <numerusform>%n 筆跟進中的商機</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>帳號(&amp;L)</translation>
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
        <translation>建議停用前先交接</translation>
    </message>
    <message>
        <source>Clear PIN</source>
        <translation>清除 PIN</translation>
    </message>
    <message>
        <source>Deactivated people cannot sign in; their records are kept</source>
        <translation>停用後不能登入，記錄保留</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Hand over to…</source>
        <translation>交接給…</translation>
    </message>
    <message>
        <source>Has never signed in</source>
        <translation>從未登入</translation>
    </message>
    <message>
        <source>Last sign-in {at}</source>
        <translation>上次登入 {at}</translation>
    </message>
    <message>
        <source>May do everything, settings, staff and stores included.</source>
        <translation>可以做所有操作，包括設定、員工和門店。</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Not tied to a store</source>
        <translation>不限門店</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>重設密碼…</translation>
    </message>
    <message>
        <source>S&amp;tores</source>
        <translation>門店(&amp;T)</translation>
    </message>
    <message>
        <source>Sees and does everything in their stores; may claim what is in no store.</source>
        <translation>看本店的全部並可操作；可領取無門店的商機。</translation>
    </message>
    <message>
        <source>Sees everything; assigns and imports, edits no opportunity.</source>
        <translation>看全部；可分配和匯入，不能編輯商機。</translation>
    </message>
    <message>
        <source>Sees their own, and what is unassigned in their stores or in no store; may claim.</source>
        <translation>看自己的，以及本店和無門店的未分配商機；可領取。</translation>
    </message>
    <message>
        <source>Signs in with login and password</source>
        <translation>用帳號密碼登入</translation>
    </message>
    <message>
        <source>The PIN of {name} was cleared</source>
        <translation>{name}的 PIN 已清除</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>至少 8 個字元</translation>
    </message>
    <message>
        <source>{name} owns {opportunities}, {leads} and {customers}.</source>
        <translation>{name}名下有 {opportunities}、{leads}、{customers}。</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} 已儲存</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, login</source>
        <translation>姓名、帳號</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>跟進中</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>門店</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>選擇檔案(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>貼上表格(&amp;P)</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>把試算表拖到這裡</translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV, or a web page saved as a sheet. Columns are found by their names; every row is checked first.</source>
        <translation>可用 Excel、OpenDocument、CSV，或存成表格的網頁。各欄按名稱識別；匯入前逐列檢查。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cannot be saved</source>
        <translation>無法儲存</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Waiting for the database…</source>
        <translation>正在等待資料庫…</translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
            <numerusform>%n 筆跟進中的商機</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Logo for printing</source>
        <translation>列印用標誌(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Deactivated stores take no new records; theirs are kept</source>
        <translation>停用後不能再分配給它，記錄保留</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>請先交接</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新增門店</translation>
    </message>
    <message>
        <source>PNG or JPEG, up to {limit} MB</source>
        <translation>PNG 或 JPEG，不超過 {limit} MB</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>short, for lists and spreadsheets</source>
        <translation>簡短，用於清單和試算表</translation>
    </message>
    <message>
        <source>{count} in this store: it can be deactivated once they are handed over.</source>
        <translation>這家門店有 {count}：交接後才能停用。</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} 已儲存</translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message>
        <source>Active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name, code</source>
        <translation>名稱、代碼</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增門店</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>跟進中</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>門店</translation>
    </message>
</context>
<context>
    <name>StoreStep</name>
    <message>
        <source>&amp;Region of phone numbers</source>
        <translation>電話地區(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Store name</source>
        <translation>門店名稱(&amp;S)</translation>
    </message>
    <message>
        <source>Store &amp;code</source>
        <translation>門店代碼(&amp;C)</translation>
    </message>
    <message>
        <source>for example XH</source>
        <translation>例如 XY</translation>
    </message>
    <message>
        <source>for example Xuhui</source>
        <translation>例如 信義店</translation>
    </message>
    <message>
        <source>for numbers without a country code</source>
        <translation>用於沒有國碼的號碼</translation>
    </message>
    <message>
        <source>short, for lists and spreadsheets</source>
        <translation>簡短，用於清單和試算表</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message numerus="yes">
        <source>%n of the selected cannot take part and stays as it is; the result says why</source>
        <translation>
            <numerusform>所選中有 %n 筆不符合條件，保持不變；原因見結果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedEditor</name>
    <message>
        <source>Show those in use</source>
        <translation>顯示已用過的</translation>
    </message>
</context>
<context>
    <name>SwitchUserSheet</name>
    <message>
        <source>&amp;Lock</source>
        <translation>鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切換</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切換使用者</translation>
    </message>
    <message>
        <source>{name}&apos;s drafts stay on this computer and are there again on return. A PIN works only on a computer where the password was used.</source>
        <translation>{name}的草稿留在這台電腦上，切回來時還在。PIN 只在用密碼登入過的電腦上有效。</translation>
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
        <translation>帶 * 的欄必填。</translation>
    </message>
    <message>
        <source>* has to be filled in; of the columns with (*) one has to be.</source>
        <translation>帶 * 的欄必填；帶 (*) 的欄至少填一項。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允許的值</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Columns may be left out or stand in another order; their captions have to stay.</source>
        <translation>可以刪除欄或調整欄的順序，但欄名不能改。</translation>
    </message>
    <message>
        <source>Every row is checked before anything is imported, and an import can be undone.</source>
        <translation>匯入前會檢查每一列，匯入後可以撤回。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>範例：{example}</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>填寫說明</translation>
    </message>
    <message>
        <source>It is not in the list. The row is imported without it; the remark keeps it.</source>
        <translation>清單中沒有這一項。該列仍會匯入，但不含此項，原文記入備註。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>可選值</translation>
    </message>
    <message>
        <source>Phone or WeChat: one of them is required</source>
        <translation>手機號和微信至少填一項</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>The gray row below the header is an example: it is not imported. Write over it or leave it.</source>
        <translation>標題列下方的灰色列是範例，不會被匯入，可以覆寫或保留。</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>填寫內容</translation>
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
        <translation>設定中清單裡的名稱</translation>
    </message>
    <message>
        <source>An amount that is not negative, with at most two decimals</source>
        <translation>金額，不能為負，最多兩位小數</translation>
    </message>
    <message>
        <source>Another number, where there is one</source>
        <translation>另一個號碼，沒有可不填</translation>
    </message>
    <message>
        <source>From the list: {values}</source>
        <translation>從清單中選擇：{values}</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>目前進展到哪一步</translation>
    </message>
    <message>
        <source>How likely the customer is to buy, A most</source>
        <translation>客戶成交的可能性，A 最高</translation>
    </message>
    <message>
        <source>How the customer came to you</source>
        <translation>客戶從哪裡來</translation>
    </message>
    <message>
        <source>How the customer is addressed</source>
        <translation>如何稱呼客戶</translation>
    </message>
    <message>
        <source>How valuable the customer is, A most</source>
        <translation>客戶的價值，A 最高</translation>
    </message>
    <message>
        <source>One e-mail address</source>
        <translation>一個電子信箱</translation>
    </message>
    <message>
        <source>One phone number, a foreign one with its country code</source>
        <translation>一個電話號碼，境外號碼請帶國碼</translation>
    </message>
    <message>
        <source>Several words with commas between them</source>
        <translation>可填多個，用逗號或頓號隔開</translation>
    </message>
    <message>
        <source>Size, material, color</source>
        <translation>尺寸、材質、顏色</translation>
    </message>
    <message numerus="yes">
        <source>Text, at most %n character(s)</source>
        <translation>
            <numerusform>文字，最多 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer&apos;s WeChat ID</source>
        <translation>客戶的微信號</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address</source>
        <translation>客戶的電子信箱</translation>
    </message>
    <message>
        <source>The firm the customer buys for</source>
        <translation>客戶所在公司</translation>
    </message>
    <message>
        <source>The group it belongs to; a new one may be written</source>
        <translation>產品所屬分類，可填寫新的分類</translation>
    </message>
    <message>
        <source>The name or the code of a store</source>
        <translation>門店的名稱或編碼</translation>
    </message>
    <message>
        <source>The name or the login of a member of staff</source>
        <translation>員工的姓名或登入名稱</translation>
    </message>
    <message>
        <source>The number below the bars</source>
        <translation>條碼下方的數字</translation>
    </message>
    <message>
        <source>The number by which the customer is recognized again</source>
        <translation>用來識別客戶的號碼</translation>
    </message>
    <message>
        <source>The store it belongs to</source>
        <translation>所屬的門店</translation>
    </message>
    <message>
        <source>What it is counted in; a new one may be written</source>
        <translation>計量單位，可填寫新的單位</translation>
    </message>
    <message>
        <source>What one of it costs</source>
        <translation>一個單位的價格</translation>
    </message>
    <message>
        <source>What tells the product from all others; leading zeros stay</source>
        <translation>產品的唯一編碼；開頭的 0 會保留</translation>
    </message>
    <message>
        <source>What the customer is interested in</source>
        <translation>客戶感興趣的產品或需求</translation>
    </message>
    <message>
        <source>What the customer wants to spend</source>
        <translation>客戶打算花多少錢</translation>
    </message>
    <message>
        <source>What the product is called</source>
        <translation>產品的名稱</translation>
    </message>
    <message>
        <source>Whatever else should be known</source>
        <translation>其他需要說明的內容</translation>
    </message>
    <message>
        <source>When the customer will probably buy</source>
        <translation>客戶大概何時成交</translation>
    </message>
    <message>
        <source>When to get in touch again</source>
        <translation>下次聯絡的日期</translation>
    </message>
    <message>
        <source>Where to deliver: city</source>
        <translation>送貨地址：市</translation>
    </message>
    <message>
        <source>Where to deliver: district</source>
        <translation>送貨地址：區縣</translation>
    </message>
    <message>
        <source>Where to deliver: province or state</source>
        <translation>送貨地址：省</translation>
    </message>
    <message>
        <source>Where to deliver: street, number, estate</source>
        <translation>送貨地址：街道、門牌、社區</translation>
    </message>
    <message>
        <source>Who looks after it; it may stay empty</source>
        <translation>由誰負責，可以不填</translation>
    </message>
    <message>
        <source>Who the customer is: a person or a firm</source>
        <translation>客戶是誰：個人或公司</translation>
    </message>
</context>
<context>
    <name>TemplateExamples</name>
    <message>
        <source>(Example) Lin Yue</source>
        <translation>（範例）林悅</translation>
    </message>
    <message>
        <source>(Example) Oak sofa</source>
        <translation>（範例）橡木沙發</translation>
    </message>
    <message>
        <source>021-6234 5678 ext. 801</source>
        <translation>021-6234 5678 轉 801</translation>
    </message>
    <message>
        <source>18 Wensan Road, house 3, flat 502</source>
        <translation>文三路18號3棟502室</translation>
    </message>
    <message>
        <source>2.2 m, light oak, gray cover</source>
        <translation>2.2 公尺，淺橡木，灰色布面</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>杭州市</translation>
    </message>
    <message>
        <source>Mingyuan Design</source>
        <translation>明遠設計</translation>
    </message>
    <message>
        <source>Moves in October; call after six</source>
        <translation>十月入住，晚上六點後聯絡</translation>
    </message>
    <message>
        <source>Sofas</source>
        <translation>沙發</translation>
    </message>
    <message>
        <source>Xihu</source>
        <translation>西湖區</translation>
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
        <translation>沙發、茶几</translation>
    </message>
</context>
<context>
    <name>TextChoices</name>
    <message>
        <source>Auto · {found}</source>
        <translation>自動 · {found}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic · a pasted table needs none</source>
        <translation>自動 · 貼上的表格不需要選</translation>
    </message>
    <message>
        <source>Automatic · a workbook needs none</source>
        <translation>自動 · 活頁簿不需要選</translation>
    </message>
    <message>
        <source>Automatic · {found}</source>
        <translation>自動 · {found}</translation>
    </message>
    <message>
        <source>Automatic · {suffix} needs none</source>
        <translation>自動 · {suffix} 不需要選</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗號 ,</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>分隔符號(&amp;L)</translation>
    </message>
    <message>
        <source>For CSV, UTF-8, GB18030 or Big5 can be chosen, and the right side follows.</source>
        <translation>CSV 時可選 UTF-8、GB18030、Big5，右邊隨之變化</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分號 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Te&amp;xt encoding</source>
        <translation>檔案編碼(&amp;X)</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>直線 |</translation>
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
        <translation>使用中</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>關閉原因</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>數據狀態</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟進記錄</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向單</translation>
    </message>
    <message numerus="yes">
        <source>It went back to the pool: %n day(s) without a follow-up</source>
        <translation>
            <numerusform>%n 天未跟進，已自動回收</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>客戶等級</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>撤回合併</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>合併了</translation>
    </message>
    <message>
        <source>Next follow-up {day}</source>
        <translation>下次跟進 {day}</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>業務狀態</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>往來記錄</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>from the lead</source>
        <translation>來自線索</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>明細列</translation>
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
        <translation>{person} 啟用了它</translation>
    </message>
    <message>
        <source>{person} approved it</source>
        <translation>{person} 審核</translation>
    </message>
    <message>
        <source>{person} assigned it to {owner}</source>
        <translation>{person} 分配給 {owner}</translation>
    </message>
    <message>
        <source>{person} claimed it</source>
        <translation>{person} 領取</translation>
    </message>
    <message>
        <source>{person} closed it: {reason}</source>
        <translation>{person} 關閉：{reason}</translation>
    </message>
    <message>
        <source>{person} converted it to a customer</source>
        <translation>{person} 轉為客戶</translation>
    </message>
    <message>
        <source>{person} deactivated it</source>
        <translation>{person} 停用了它</translation>
    </message>
    <message>
        <source>{person} deleted {document}</source>
        <translation>{person} 刪除 {document}</translation>
    </message>
    <message>
        <source>{person} deleted {opportunity}: it is a new lead again</source>
        <translation>{person} 刪除了 {opportunity}：線索恢復為新建</translation>
    </message>
    <message>
        <source>{person} disabled it</source>
        <translation>{person} 禁用</translation>
    </message>
    <message>
        <source>{person} edited {fields}</source>
        <translation>{person} 編輯 {fields}</translation>
    </message>
    <message>
        <source>{person} enabled it</source>
        <translation>{person} 啟用</translation>
    </message>
    <message>
        <source>{person} entered it</source>
        <translation>{person} 建檔</translation>
    </message>
    <message>
        <source>{person} gave it back to the pool</source>
        <translation>{person} 回收</translation>
    </message>
    <message>
        <source>{person} handed it over to {owner}</source>
        <translation>{person} 交接給 {owner}</translation>
    </message>
    <message>
        <source>{person} imported it</source>
        <translation>{person} 匯入</translation>
    </message>
    <message>
        <source>{person} imported it from {file}, row {row}</source>
        <translation>{person} 從 {file} 第 {row} 列匯入</translation>
    </message>
    <message>
        <source>{person} linked the customer</source>
        <translation>{person} 關聯客戶</translation>
    </message>
    <message>
        <source>{person} moved the next follow-up to {next}</source>
        <translation>{person} 改期到 {next}</translation>
    </message>
    <message>
        <source>{person} ordered {document}</source>
        <translation>{person} 下單 {document}</translation>
    </message>
    <message>
        <source>{person} pushed it down from a lead</source>
        <translation>{person} 從線索下推</translation>
    </message>
    <message>
        <source>{person} pushed it down to {document}</source>
        <translation>{person} 下推為 {document}</translation>
    </message>
    <message>
        <source>{person} pushed it down to {opportunity}</source>
        <translation>{person} 下推為 {opportunity}</translation>
    </message>
    <message>
        <source>{person} quoted {document}</source>
        <translation>{person} 報價 {document}</translation>
    </message>
    <message>
        <source>{person} rejected it: {reason}</source>
        <translation>{person} 駁回：{reason}</translation>
    </message>
    <message>
        <source>{person} submitted it</source>
        <translation>{person} 提交</translation>
    </message>
    <message>
        <source>{person} took the approval back</source>
        <translation>{person} 反審核</translation>
    </message>
    <message>
        <source>{person} took the next follow-up off</source>
        <translation>{person} 取消下次跟進</translation>
    </message>
    <message>
        <source>{person} un-voided it</source>
        <translation>{person} 反作廢</translation>
    </message>
    <message>
        <source>{person} undid an import: {fields} as before</source>
        <translation>{person} 撤回匯入：{fields} 恢復原值</translation>
    </message>
    <message>
        <source>{person} updated {fields} from a sheet</source>
        <translation>{person} 從表格更新 {fields}</translation>
    </message>
    <message>
        <source>{person} voided it</source>
        <translation>{person} 作廢</translation>
    </message>
    <message>
        <source>{person} withdrew it</source>
        <translation>{person} 撤銷</translation>
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
        <translation>匯出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Search name, phone, number, pinyin</source>
        <translation>搜尋姓名、電話、編號、拼音</translation>
    </message>
    <message>
        <source>Your role does not allow this: ask a manager or an administrator.</source>
        <translation>你的角色不能這樣做：請找店長或管理員。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not pushed down</source>
        <translation>
            <numerusform>%n 列未下推</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>餘款 {amount}</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金額</translation>
    </message>
    <message>
        <source>Deposit {amount}</source>
        <translation>訂金 {amount}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>整單折扣</translation>
    </message>
    <message>
        <source>Discount on the whole: a share such as 15%, or an amount such as -200</source>
        <translation>整單折扣：如 9.5折、5% 或 -200</translation>
    </message>
    <message>
        <source>Intention amount</source>
        <translation>意向金額</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>The discount is larger than the document</source>
        <translation>折扣大於整單金額</translation>
    </message>
    <message>
        <source>Without discounts</source>
        <translation>原價合計</translation>
    </message>
    <message>
        <source>on the whole</source>
        <translation>整單折扣</translation>
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
            <numerusform>另有 %n 個等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>讓它繼續</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n export(s) and leave?</source>
        <translation>
            <numerusform>停止 %n 個匯出並離開？</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>停止並離開</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止匯出</translation>
    </message>
    <message>
        <source>What is not written to its end leaves no file.</source>
        <translation>未寫完的匯出不會留下檔案。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Canceled: nothing was undone.</source>
        <translation>已取消：什麼都沒有撤回。</translation>
    </message>
    <message>
        <source>Import undone: {what}</source>
        <translation>匯入已撤回：{what}</translation>
    </message>
    <message>
        <source>To have the records again, import the file once more.</source>
        <translation>需要時可以把檔案再匯入一次。</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤回匯入</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>撤回這次匯入？</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>正在撤回 {file} 的匯入</translation>
    </message>
    <message>
        <source>Whatever somebody has followed up, changed or sold since stays as it is, and is listed.</source>
        <translation>之後有人跟進、修改或開單的記錄保持不變，並會列出來。</translation>
    </message>
</context>
<context>
    <name>UpdateColumnsSheet</name>
    <message>
        <source>&amp;Write these</source>
        <translation>寫入這些(&amp;W)</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>請至少勾選一欄。</translation>
    </message>
    <message>
        <source>Ticked columns replace what the record has; the others leave it as it is.</source>
        <translation>勾選的欄取代單據中的內容，其餘維持不變。</translation>
    </message>
    <message>
        <source>What an update writes</source>
        <translation>更新時寫入哪些內容</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n 家門店</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source> (opens with it)</source>
        <translation>（開啟清單時使用）</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>刪除「{name}」</translation>
    </message>
    <message>
        <source>Open the list with it</source>
        <translation>開啟清單時使用</translation>
    </message>
    <message>
        <source>Overwrite “{name}”</source>
        <translation>覆寫「{name}」</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重新命名檢視</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save as new view</source>
        <translation>儲存為新檢視</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>儲存為新檢視…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>View deleted: {name}</source>
        <translation>檢視已刪除：{name}</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>檢視：{name}</translation>
    </message>
    <message>
        <source>View: {name} (changed)</source>
        <translation>檢視：{name}（已變更）</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>not for the records of one push-down</source>
        <translation>一次下推產生的記錄不能存為檢視</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a list first.</source>
        <translation>請先前往一個清單。</translation>
    </message>
    <message numerus="yes">
        <source>on %n contract(s)</source>
        <translation>
            <numerusform>對已選 %n 張合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n customer(s)</source>
        <translation>
            <numerusform>對已選 %n 個客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n intention(s)</source>
        <translation>
            <numerusform>對已選 %n 張意向單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n lead(s)</source>
        <translation>
            <numerusform>對已選 %n 筆線索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n opportunity(ies)</source>
        <translation>
            <numerusform>對已選 %n 筆商機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n product(s)</source>
        <translation>
            <numerusform>對已選 %n 種產品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Activate</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已審核</translation>
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
        <translation>後台</translation>
    </message>
    <message>
        <source>Business parameter</source>
        <translation>業務參數</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>領取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>關閉原因</translation>
    </message>
    <message>
        <source>Closed as invalid</source>
        <translation>無效關閉</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>轉客戶</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已轉客戶</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>創建</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
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
        <translation>動態</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import update</source>
        <translation>匯入更新</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>銷售線索</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
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
        <translation>商機</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Push down</source>
        <translation>下推</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Re-review</source>
        <translation>重新審核</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation>銷售合同</translation>
    </message>
    <message>
        <source>Sales intention</source>
        <translation>銷售意向單</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>銷售人員</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>門店</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>店長</translation>
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
        <translation>四捨五入到角</translation>
    </message>
    <message>
        <source>To whole amounts</source>
        <translation>四捨五入到元</translation>
    </message>
    <message>
        <source>Un-approve</source>
        <translation>反審核</translation>
    </message>
    <message>
        <source>Un-void</source>
        <translation>反作廢</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤回匯入</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到府</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>_AddTile</name>
    <message>
        <source>Attach files</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Drop or paste</source>
        <translation>拖入 / 貼上</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>Open {count}</source>
        <translation>跟進中 {count}</translation>
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
