<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>daicho::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>実施状況の回答</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why it does not apply, or why it is not done yet</source>
        <translation>当てはまらない理由、または実施していない理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where it can be seen that it is done: a document, a setting, a record</source>
        <translation>実施していることを確かめられるもの（文書、設定、記録など）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
    <message>
        <source>The post that sees to it</source>
        <translation>対応する職（例：総務課長）</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>担当の職</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Exception: the gap is accepted for a time</source>
        <translation>例外措置（期限を決めて、実施していないことを認める）</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>These differ. What is entered here replaces all of them.</source>
        <translation>対象ごとに異なります。入力すると、すべてに同じ内容が入ります。</translation>
    </message>
    <message>
        <source>A date cannot be read. Write it like 2026-04-01 or R8.4.1.</source>
        <translation>日付として読み取れません。「令和8年4月1日」「R8.4.1」「2026-04-01」のように入力してください。</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerFilter</name>
    <message>
        <source>Search measures</source>
        <translation>対策を検索</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>Open ones only</source>
        <translation>未対応のみ</translation>
    </message>
    <message>
        <source>Only measures that are partly done, not done or unanswered</source>
        <translation>一部実施・未実施・未回答の対策だけを表示します</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerSheet</name>
    <message>
        <source>Back to unanswered</source>
        <translation>未回答に戻す</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer all selected measures: %1 (key %2)</source>
        <translation>選択した対策をまとめて回答：%1（%2 キー）</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Reason, evidence, responsible post, due date, exception (Enter)</source>
        <translation>理由・根拠資料・担当の職・期限・例外措置を入力（Enter キー）</translation>
    </message>
    <message>
        <source>Select measures, then: </source>
        <translation>対策を選択して回答：</translation>
    </message>
    <message>
        <source>Answer %1 selected: </source>
        <translation>選択した %1 件をまとめて回答：</translation>
    </message>
    <message>
        <source>The policy asks for no measure here. What a department or zone has to answer for its assets appears as soon as assets are registered there.</source>
        <translation>ここで求められる対策はありません。課室や区分が情報資産について答える対策は、情報資産を登録すると表示されます。</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>未対応の対策はありません。</translation>
    </message>
    <message>
        <source>No measure fits this filter.</source>
        <translation>絞り込みに合う対策はありません。</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerSummary</name>
    <message>
        <source>Coverage %1</source>
        <translation>充足率 %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>－</translation>
    </message>
    <message>
        <source>Required %1</source>
        <translation>必要な対策 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerTable</name>
    <message>
        <source>Done</source>
        <translation>実施済</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>一部実施</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外措置</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>対象数</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答元</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>担当の職</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Exception until</source>
        <translation>例外措置の期限</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>対象ごとに異なる</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Zone or one by one</source>
        <translation>区分または個別の回答</translation>
    </message>
    <message>
        <source>Itself, for all</source>
        <translation>一括回答</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>この対象の回答</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室の回答</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区分の回答</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>Double-click, or press Enter, to see more.</source>
        <translation>ダブルクリックするか Enter キーを押すと、続きを表示します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>daicho::AnswerVerb</name>
    <message>
        <source>the body (no option)</source>
        <translation>団体（指定なし）</translation>
    </message>
    <message>
        <source>a zone (--zone)</source>
        <translation>系（--zone）</translation>
    </message>
    <message>
        <source>a department (--department)</source>
        <translation>課室（--department）</translation>
    </message>
    <message>
        <source>an asset (--asset)</source>
        <translation>情報資産（--asset）</translation>
    </message>
    <message>
        <source>an engagement (--engagement)</source>
        <translation>委託・外部サービス（--engagement）</translation>
    </message>
    <message>
        <source>%1 and %2 cannot stand together.</source>
        <translation>%1 と %2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>The policy %1 has no measure “%2”.</source>
        <translation>ポリシー %1 に対策「%2」はありません。</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be answered for %3; it is answered for: %4.</source>
        <translation>%1（%2）は%3について回答できません。回答できる対象：%4</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>「%1」は日付として読めません。</translation>
    </message>
    <message>
        <source>%1 answered for %2 (revision %3).</source>
        <translation>%2の%1を回答しました（改版 %3）。</translation>
    </message>
    <message>
        <source>say how a measure stands for the body, a department, a zone, an asset or an engagement</source>
        <translation>団体・課室・系・情報資産・委託について、対策の実施状況を回答する</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>the measure, such as those of “daicho coverage --by measure”</source>
        <translation>対策のID（「daicho coverage --by measure」で確認できます）</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>実施状況（実施済、一部実施、未実施、非該当）</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>answer for this department and all its assets</source>
        <translation>この課室とその情報資産について回答する</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>answer for this asset alone</source>
        <translation>この情報資産だけについて回答する</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>系</translation>
    </message>
    <message>
        <source>answer for this zone and all its assets</source>
        <translation>この系とその情報資産について回答する</translation>
    </message>
    <message>
        <source>answer for this contract or service</source>
        <translation>この委託・外部サービスについて回答する</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文</translation>
    </message>
    <message>
        <source>why; needed for not-applicable</source>
        <translation>理由（非該当のときは必須）</translation>
    </message>
    <message>
        <source>where it can be seen</source>
        <translation>根拠（確認できる資料など）</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>until when it will be done</source>
        <translation>実施期限</translation>
    </message>
</context>
<context>
    <name>daicho::AnswersPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <translation>%1：%2 ほか%3件</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>実施状況</translation>
    </message>
    <message>
        <source>%1 measures: %2 …</source>
        <translation>%1 件の対策：%2 ほか</translation>
    </message>
    <message>
        <source>“%1” cannot be removed</source>
        <translation>「%1」は削除できません</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか。</translation>
    </message>
    <message>
        <source>%1 answers and exceptions given for it go with it.</source>
        <translation>この対象の回答と例外措置 %1 件も一緒に削除されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>daicho::Arguments</name>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation>「%1」は余分です。書式：%2</translation>
    </message>
    <message>
        <source>“daicho %1” has no option “%2”.</source>
        <translation>「daicho %1」にオプション「%2」はありません。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 には値が必要です：%2</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it is one of: %3.</source>
        <translation>%1 に「%2」は指定できません。指定できる値：%3</translation>
    </message>
    <message>
        <source>%1 is missing. Usage: %2</source>
        <translation>%1 がありません。書式：%2</translation>
    </message>
    <message>
        <source>the language of messages and tables</source>
        <translation>表示する言語</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>この説明を表示する</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>書式：%1</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 problems in the data, 2 it could not be done.</source>
        <translation>終了コード：0 完了、1 データに問題あり、2 実行できず</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」ではありませんか。</translation>
    </message>
</context>
<context>
    <name>daicho::AssetColumn</name>
    <message>
        <source>Department</source>
        <translation>所管部署</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>細別</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ネットワーク区分</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>個人情報の種類</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理責任者</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>管理担当者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者範囲</translation>
    </message>
    <message>
        <source>Media and places</source>
        <translation>媒体・保存先</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存年限</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>導入日</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>最終見直し日</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回見直し日</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>庁外設置</translation>
    </message>
    <message>
        <source>Off-site approval</source>
        <translation>庁外設置の承認</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>取扱制限</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>分類の表示</translation>
    </message>
    <message>
        <source>Take-out restriction</source>
        <translation>持ち出し制限</translation>
    </message>
    <message>
        <source>Contract or service</source>
        <translation>委託・外部サービス</translation>
    </message>
    <message>
        <source>Disposed on</source>
        <translation>廃棄日</translation>
    </message>
    <message>
        <source>Disposal permitted by</source>
        <translation>廃棄許可者</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>廃棄担当者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>廃棄の処理内容</translation>
    </message>
    <message>
        <source>Disposal method</source>
        <translation>廃棄方法</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>情報資産の名称</translation>
    </message>
</context>
<context>
    <name>daicho::AssetDetails</name>
    <message>
        <source>Choose an asset in the table.</source>
        <translation>表で情報資産を選択してください。</translation>
    </message>
    <message>
        <source>%1
%2
Required by %3</source>
        <translation>%1
%2
根拠: %3</translation>
    </message>
    <message>
        <source>No measures are required of it.</source>
        <translation>求められる対策はありません。</translation>
    </message>
    <message>
        <source>Required measures: %1, open: %2</source>
        <translation>求められる対策 %1件（未完了 %2件）</translation>
    </message>
    <message>
        <source>by the department</source>
        <translation>部署の回答</translation>
    </message>
    <message>
        <source>by the zone</source>
        <translation>ネットワーク区分の回答</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>この資産の回答</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答元</translation>
    </message>
    <message>
        <source>Required measures</source>
        <translation>求められる対策</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>History of this asset</source>
        <translation>この資産の履歴</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>回答(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>daicho::AssetDialog</name>
    <message>
        <source>Register an asset</source>
        <translation>情報資産の登録</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” will be added to the departments.</source>
        <translation>部署「%1」を新しく追加します。</translation>
    </message>
    <message>
        <source>“%1” will be added to the posts.</source>
        <translation>職「%1」を新しく追加します。</translation>
    </message>
</context>
<context>
    <name>daicho::AssetEdits</name>
    <message>
        <source>%1 assets</source>
        <translation>情報資産%1件</translation>
    </message>
</context>
<context>
    <name>daicho::AssetFilterBar</name>
    <message>
        <source>All departments</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（部署なし）</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>すべてのネットワーク区分</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>個人情報の種類</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>%1 / %2 assets</source>
        <translation>%1 / %2 件</translation>
    </message>
    <message>
        <source>%1 selected — %2</source>
        <translation>%1件選択 — %2</translation>
    </message>
    <message>
        <source>Search: number, name, department, place, owner … (Ctrl+F)</source>
        <translation>検索: 番号、名称、部署、保存先、管理責任者など (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search assets</source>
        <translation>情報資産の検索</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>所管部署</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ネットワーク区分</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Review &amp;overdue</source>
        <translation>見直し期限切れ(&amp;O)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>daicho::AssetForm</name>
    <message>
        <source>one per line</source>
        <translation>1行に1件ずつ入力</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>（未選択）</translation>
    </message>
    <message>
        <source>This cannot be read as a date. 令和8年4月1日, R8.4.1, 2026-04-01 and 令和8年 can.</source>
        <translation>日付として読み取れません。「令和8年4月1日」「R8.4.1」「2026-04-01」「令和8年」のように入力してください。</translation>
    </message>
    <message>
        <source>&amp;Basics</source>
        <translation>基本(&amp;B)</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>番号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>情報資産の名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>業務分類(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>所管部署(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Owner (post)</source>
        <translation>管理責任者（職）(&amp;O)</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>管理担当者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者範囲</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>備考(&amp;R)</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>細別</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>分類(&amp;C)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ネットワーク区分</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>個人情報の種類</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>分類の理由</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>取扱制限</translation>
    </message>
    <message>
        <source>Keepin&amp;g and handling</source>
        <translation>保管・取扱い(&amp;G)</translation>
    </message>
    <message>
        <source>Media and places</source>
        <translation>媒体・保存先</translation>
    </message>
    <message>
        <source>Kept outside the premises</source>
        <translation>庁舎の外に設置している</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>庁外設置</translation>
    </message>
    <message>
        <source>Off-site approval</source>
        <translation>庁外設置の承認</translation>
    </message>
    <message>
        <source>who approved it, and when</source>
        <translation>承認者と承認日</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>分類の表示</translation>
    </message>
    <message>
        <source>Take-out restriction</source>
        <translation>持ち出し制限</translation>
    </message>
    <message>
        <source>Contract or service</source>
        <translation>委託・外部サービス</translation>
    </message>
    <message>
        <source>&amp;Terms and reviews</source>
        <translation>期間・見直し(&amp;T)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source> years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存年限</translation>
    </message>
    <message>
        <source>Retention in words</source>
        <translation>保存年限の記載</translation>
    </message>
    <message>
        <source>where it is no number of years, such as 常用</source>
        <translation>年数でない場合（例: 常用）</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>導入日</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>最終見直し日</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回見直し日</translation>
    </message>
    <message>
        <source>Dis&amp;posal</source>
        <translation>廃棄(&amp;P)</translation>
    </message>
    <message>
        <source>Permitted by</source>
        <translation>廃棄許可者</translation>
    </message>
    <message>
        <source>Disposed on</source>
        <translation>廃棄日</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>廃棄担当者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>廃棄方法</translation>
    </message>
</context>
<context>
    <name>daicho::AssetNames</name>
    <message>
        <source>Draft</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃棄済</translation>
    </message>
</context>
<context>
    <name>daicho::AssetView</name>
    <message>
        <source>Usual columns</source>
        <translation>標準の項目に戻す</translation>
    </message>
</context>
<context>
    <name>daicho::AssetsPage</name>
    <message>
        <source>Assets</source>
        <translation>情報資産</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Register an asset</source>
        <translation>情報資産を登録する</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>編集(&amp;D)</translation>
    </message>
    <message>
        <source>Edit the current asset (Enter)</source>
        <translation>選択中の情報資産を編集 (Enter)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Register an asset like the current one</source>
        <translation>選択中の情報資産を複製して登録</translation>
    </message>
    <message>
        <source>&amp;Bulk edit</source>
        <translation>一括変更(&amp;B)</translation>
    </message>
    <message>
        <source>Set department, owner, zone or class of all selected assets</source>
        <translation>選択したすべての情報資産の部署、管理責任者、ネットワーク区分、分類を変更</translation>
    </message>
    <message>
        <source>Dispose&amp;…</source>
        <translation>廃棄(&amp;T)…</translation>
    </message>
    <message>
        <source>Record the disposal of the selected assets</source>
        <translation>選択した情報資産の廃棄を記録</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込み(&amp;I)</translation>
    </message>
    <message>
        <source>Import a ledger file</source>
        <translation>台帳ファイルを取り込む</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>表示項目(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>表に表示する項目を選択</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>詳細(&amp;S)</translation>
    </message>
    <message>
        <source>Show the current asset&apos;s measures and history beside the table</source>
        <translation>選択中の情報資産の対策と履歴を表の横に表示</translation>
    </message>
    <message>
        <source>No assets yet.

Take in the ledger that your office keeps now, or register the first asset by hand.</source>
        <translation>情報資産がまだ登録されていません。

現在お使いの台帳ファイルを取り込むか、最初の情報資産を登録してください。</translation>
    </message>
    <message>
        <source>No asset matches the filter.</source>
        <translation>条件に一致する情報資産はありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Nothing changed: all of them were like that already.</source>
        <translation>すべて同じ内容のため、変更はありませんでした。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Remove assets</source>
        <translation>情報資産の削除</translation>
    </message>
    <message>
        <source>%1 will be taken out of the registry.

This is for rows that were entered by mistake. What was really disposed of should be recorded with “Dispose”, so that the record stays.</source>
        <translation>%1を台帳から削除します。

削除は、誤って登録した行を取り除くためのものです。実際に廃棄した情報資産は「廃棄」で記録してください。廃棄の記録が台帳に残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>daicho::BulkDialog</name>
    <message>
        <source>Edit several assets</source>
        <translation>情報資産の一括変更</translation>
    </message>
    <message>
        <source>Change %1 assets</source>
        <translation>%1件を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tick what is to be set in all of them. Everything else stays as it is.</source>
        <translation>変更する項目にチェックを付けてください。チェックのない項目は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>所管部署(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Owner (post)</source>
        <translation>管理責任者（職）(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>ネットワーク区分(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Last review</source>
        <translation>最終見直し日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>次回見直し日(&amp;N)</translation>
    </message>
    <message>
        <source>One of the dates cannot be read.</source>
        <translation>日付として読み取れない項目があります。</translation>
    </message>
</context>
<context>
    <name>daicho::ChangeText</name>
    <message>
        <source>New registry</source>
        <translation>台帳の作成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外措置</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織の変更</translation>
    </message>
    <message>
        <source>Adopt policy</source>
        <translation>ポリシーの採用</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1「%2」</translation>
    </message>
</context>
<context>
    <name>daicho::ChartVerb</name>
    <message>
        <source>%1: the name has to end in .png, .svg or .pdf.</source>
        <translation>%1：ファイル名の末尾は .png、.svg、.pdf のいずれかにしてください。</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>draw the coverage of all departments</source>
        <translation>充足率のグラフを書き出す</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the file to write: .png, .svg or .pdf</source>
        <translation>書き出すファイル（.png、.svg、.pdf）</translation>
    </message>
</context>
<context>
    <name>daicho::CommandLine</name>
    <message>
        <source>open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
    <message>
        <source>Daicho %1, the information-asset registry of local governments</source>
        <translation>台帳（Daicho）%1　自治体のための情報資産台帳</translation>
    </message>
    <message>
        <source>“daicho COMMAND --help” explains a command. --lang ja|en sets the language.</source>
        <translation>「daicho コマンド --help」で各コマンドの説明を表示します。--lang ja|en で言語を選びます。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>オプション「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>“daicho --help” lists all.</source>
        <translation>「daicho --help」で一覧を表示します。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; it is one of: %3.</source>
        <translation>%1 に「%2」は指定できません。指定できる値：%3</translation>
    </message>
</context>
<context>
    <name>daicho::Console</name>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>daicho::CoverageChart</name>
    <message>
        <source>A chart is written as .png, .svg or .pdf, not as “%1”.</source>
        <translation>図は .png、.svg、.pdf のいずれかで書き出せます（「%1」では書き出せません）。</translation>
    </message>
    <message>
        <source>The chart could not be drawn.</source>
        <translation>図を描けませんでした。</translation>
    </message>
    <message>
        <source>The chart could not be written to “%1”: %2</source>
        <translation>図を「%1」に書き出せませんでした：%2</translation>
    </message>
</context>
<context>
    <name>daicho::CoverageDrawing</name>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（%2版）</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 (the body itself)</source>
        <translation>%1（団体として）</translation>
    </message>
    <message>
        <source>Coverage of security measures by department</source>
        <translation>情報セキュリティ対策　課室別充足率</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Coverage = done ÷ (required − not applicable). Required: %1.</source>
        <translation>充足率 ＝ 実施済 ÷（求められる対策 − 非該当）。求められる対策：%1件</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Done / applicable</source>
        <translation>実施済／対象</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>nothing required</source>
        <translation>求められる対策なし</translation>
    </message>
    <message>
        <source>Registry revision %1, policy %2 %3</source>
        <translation>台帳の版 %1　ポリシー %2 %3</translation>
    </message>
</context>
<context>
    <name>daicho::CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>There is nothing to count yet.
Register assets or import the ledger that your office keeps; then the measures that the policy asks for appear here.</source>
        <translation>まだ集計するものがありません。
資産を登録するか、お手元の台帳を取り込んでください。ポリシーが求める対策がここに表示されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>the first %1 items</source>
        <translation>先頭の%1件</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>未達の対策</translation>
    </message>
</context>
<context>
    <name>daicho::CoverageTable</name>
    <message>
        <source>Everything</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 (the body itself)</source>
        <translation>%1（団体として）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1　%2</translation>
    </message>
    <message>
        <source>The policy requires nothing here.</source>
        <translation>ポリシーが求める対策はありません。</translation>
    </message>
    <message>
        <source>Coverage %1 = done %2 ÷ (required %3 − not applicable %4)</source>
        <translation>充足率 %1 ＝ 実施済 %2 ÷（求められる対策 %3 − 非該当 %4）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>求められる対策</translation>
    </message>
</context>
<context>
    <name>daicho::CoverageVerb</name>
    <message>
        <source>Required</source>
        <translation>必要数</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施済</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>一部実施</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Excepted</source>
        <translation>例外措置</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>Body and zones</source>
        <translation>団体・系</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1, policy %2 version %3, revision %4, as of %5</source>
        <translation>%1　ポリシー %2（%3版）　改版 %4　%5現在</translation>
    </message>
    <message>
        <source>show how many of the required measures are done</source>
        <translation>求められる対策の充足率を表示する</translation>
    </message>
    <message>
        <source>what the lines of the table are</source>
        <translation>表の行（課室、分類、対策）</translation>
    </message>
</context>
<context>
    <name>daicho::DateField</name>
    <message>
        <source>e.g. 2026-04-01 or R8.4.1</source>
        <translation>例：令和8年4月1日、R8.4.1</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>日付として読み取れません</translation>
    </message>
</context>
<context>
    <name>daicho::DepartmentDialog</name>
    <message>
        <source>Add a department</source>
        <translation>課室の追加</translation>
    </message>
    <message>
        <source>Edit the department</source>
        <translation>課室の編集</translation>
    </message>
    <message>
        <source>Its place among the departments with the same one above: smaller comes first</source>
        <translation>同じ上位組織の中での並び順です。小さいほど先に並びます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上位の組織</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>設置日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>廃止日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>（最上位）</translation>
    </message>
    <message>
        <source>A date cannot be read. Write it like 2026-04-01 or R8.4.1.</source>
        <translation>日付として読み取れません。「令和8年4月1日」「R8.4.1」「2026-04-01」のように入力してください。</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>終わりの日が始まりの日より前になっています。</translation>
    </message>
</context>
<context>
    <name>daicho::DisposalDialog</name>
    <message>
        <source>Dispose of %1 assets</source>
        <translation>情報資産%1件の廃棄</translation>
    </message>
    <message>
        <source>Physical destruction</source>
        <translation>物理的破壊</translation>
    </message>
    <message>
        <source>Cryptographic erase</source>
        <translation>暗号化消去</translation>
    </message>
    <message>
        <source>Overwriting</source>
        <translation>上書き消去</translation>
    </message>
    <message>
        <source>Degaussing</source>
        <translation>消磁</translation>
    </message>
    <message>
        <source>Shredding</source>
        <translation>裁断</translation>
    </message>
    <message>
        <source>Dissolving</source>
        <translation>溶解</translation>
    </message>
    <message>
        <source>Returned to the lessor</source>
        <translation>リース会社へ返却</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>廃棄を記録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Permitted by</source>
        <translation>廃棄許可者(&amp;P)</translation>
    </message>
    <message>
        <source>Disposed &amp;on</source>
        <translation>廃棄日(&amp;O)</translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation>廃棄担当者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>処理内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>廃棄方法(&amp;M)</translation>
    </message>
    <message>
        <source>The assets stay in the registry as retired, with this record; nothing more is asked of them.</source>
        <translation>情報資産は「廃棄済」として記録とともに台帳に残り、以後の対策は求められません。</translation>
    </message>
    <message>
        <source>Say who permitted it.</source>
        <translation>廃棄を許可した人を入力してください。</translation>
    </message>
    <message>
        <source>Say on which day it was disposed of.</source>
        <translation>廃棄した日を入力してください。</translation>
    </message>
    <message>
        <source>Say who did it.</source>
        <translation>廃棄を担当した人を入力してください。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>処理した内容を入力してください。</translation>
    </message>
</context>
<context>
    <name>daicho::EngagementDialog</name>
    <message>
        <source>Add a contract or external service</source>
        <translation>委託・外部サービスの追加</translation>
    </message>
    <message>
        <source>Edit the contract or external service</source>
        <translation>委託・外部サービスの編集</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>所管課</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>担当の職</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Outsourcing contract</source>
        <translation>業務委託</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>クラウドサービス</translation>
    </message>
    <message>
        <source>Social-media account</source>
        <translation>SNSアカウント</translation>
    </message>
    <message>
        <source>(none: the whole body)</source>
        <translation>（なし：団体全体）</translation>
    </message>
    <message>
        <source>A date cannot be read. Write it like 2026-04-01 or R8.4.1.</source>
        <translation>日付として読み取れません。「令和8年4月1日」「R8.4.1」「2026-04-01」のように入力してください。</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>終わりの日が始まりの日より前になっています。</translation>
    </message>
</context>
<context>
    <name>daicho::ExchangeText</name>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>CP932 (Shift_JIS) has no character for: %1</source>
        <translation>Shift_JIS（CP932）にない文字があります：%1</translation>
    </message>
    <message>
        <source>A ledger is written in UTF-8 or CP932.</source>
        <translation>台帳の書き出しに使える文字コードは UTF-8 と CP932 です。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>情報資産の名称</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>所管課</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>細別</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ネットワーク区分</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>個人情報の種類</translation>
    </message>
    <message>
        <source>Media and places</source>
        <translation>媒体・保存先</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理責任者</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>管理担当者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者範囲</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>庁外設置</translation>
    </message>
    <message>
        <source>Approval of off-site use</source>
        <translation>庁外設置の承認</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>取扱制限</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>分類の表示</translation>
    </message>
    <message>
        <source>Take-out restriction</source>
        <translation>持ち出し制限</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存年限</translation>
    </message>
    <message>
        <source>Retention as written</source>
        <translation>保存年限の記載</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>委託・外部サービス</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>導入日</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>最終見直し日</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回見直し日</translation>
    </message>
    <message>
        <source>Disposal permitted by</source>
        <translation>廃棄許可者</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>廃棄日</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>廃棄担当者</translation>
    </message>
    <message>
        <source>What was done at disposal</source>
        <translation>廃棄の処理内容</translation>
    </message>
    <message>
        <source>Method of disposal</source>
        <translation>廃棄方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>%1の理由</translation>
    </message>
    <message>
        <source>The mapping names a column that the ledger does not have: %1</source>
        <translation>列の対応表にある列が台帳にありません：%1</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1</source>
        <translation>列の対応表を使えません：%1</translation>
    </message>
    <message>
        <source>there is no encoding &quot;%1&quot;</source>
        <translation>文字コード「%1」はありません</translation>
    </message>
    <message>
        <source>the separator has to be &quot;,&quot;, &quot;;&quot; or &quot;tab&quot;</source>
        <translation>separator は「,」「;」「tab」のいずれかです</translation>
    </message>
    <message>
        <source>an entry of &quot;columns&quot; needs &quot;heading&quot; or &quot;column&quot; (from 1)</source>
        <translation>columns の各項目には heading か column（1から）が必要です</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>項目「%1」はありません</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>JSON のオブジェクトではありません</translation>
    </message>
    <message>
        <source>&quot;headerRows&quot; are the first and the last row of the header, as in [3, 4]</source>
        <translation>headerRows は見出しの最初と最後の行です（例：[3, 4]）</translation>
    </message>
    <message>
        <source>No column holds the names of the assets. Looked for a header with one of: %1. Say in which rows the header stands, or which column holds the names.</source>
        <translation>情報資産の名称の列が見つかりません。次のいずれかの見出しを探しました：%1。見出しの行または名称の列を指定してください。</translation>
    </message>
    <message>
        <source>There is not a single asset in the ledger. Looked below row %1 for rows that have a name.</source>
        <translation>台帳に情報資産が1件もありません。%1行目より下で、名称のある行を探しました。</translation>
    </message>
    <message>
        <source>There is no row above whose value could be repeated.</source>
        <translation>繰り返す値のある行が上にありません。</translation>
    </message>
    <message>
        <source>This number stands in row %1 already; row %2 was left out.</source>
        <translation>この番号は%1行目にもあります。%2行目は取り込みません。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名称がありません。</translation>
    </message>
    <message>
        <source>This is not a date that exists. Understood are 令和8年4月1日, R8.4.1, 2026/4/1, 2026-04 and the like.</source>
        <translation>実在する日付として読めません。令和8年4月1日、R8.4.1、2026/4/1、2026-04 などの書き方に対応しています。</translation>
    </message>
    <message>
        <source>The policy has no such value. It has: %1</source>
        <translation>ポリシーにない値です。使える値：%1</translation>
    </message>
    <message>
        <source>This has to be 有 or 無.</source>
        <translation>「有」か「無」で記入してください。</translation>
    </message>
    <message>
        <source>The policy has no such sub-kind for the kind of this row.</source>
        <translation>この行の種別には、ポリシー上この細別がありません。</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>読み取れない値です。</translation>
    </message>
    <message>
        <source>It stands above the header.</source>
        <translation>見出しより上の行です。</translation>
    </message>
    <message>
        <source>The header is repeated here.</source>
        <translation>見出しの繰り返しです。</translation>
    </message>
    <message>
        <source>A total, not an asset.</source>
        <translation>合計の行です（情報資産ではありません）。</translation>
    </message>
    <message>
        <source>A line for names or seals, not an asset.</source>
        <translation>記名・押印の行です（情報資産ではありません）。</translation>
    </message>
    <message>
        <source>A note, not an asset.</source>
        <translation>注記の行です（情報資産ではありません）。</translation>
    </message>
    <message>
        <source>Only a number stands here: the row was not filled in.</source>
        <translation>番号だけの未記入の行です。</translation>
    </message>
    <message>
        <source>Only one cell is filled, and it is not a name.</source>
        <translation>名称以外の1か所だけが記入された行です。</translation>
    </message>
    <message>
        <source>a workbook (XLSX or ODS) or a ZIP archive</source>
        <translation>Excel などのブック（XLSX・ODS）または ZIP ファイル</translation>
    </message>
    <message>
        <source>an old Excel workbook (XLS)</source>
        <translation>旧形式の Excel ブック（XLS）</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <source>a registry or another database</source>
        <translation>台帳簿（.daicho）などのデータベース</translation>
    </message>
    <message>
        <source>This file is no text file: it is %1. Save the ledger as CSV (UTF-8 or Shift_JIS) and import that.</source>
        <translation>このファイルは読み込めるテキストファイルではありません（%1）。台帳を CSV（UTF-8 または Shift_JIS）で保存し直して、取り込んでください。</translation>
    </message>
    <message>
        <source>The file is empty: there is no row in it.</source>
        <translation>ファイルが空です（行が1つもありません）。</translation>
    </message>
    <message>
        <source>binary data (it holds %1 NUL bytes)</source>
        <translation>バイナリデータ：NUL が %1 バイトあります</translation>
    </message>
    <message>
        <source>in the encoding ISO-2022-JP (JIS), which ledgers are not kept in</source>
        <translation>文字コードが ISO-2022-JP（JIS）です</translation>
    </message>
    <message>
        <source>neither in UTF-8, UTF-16 nor Shift_JIS (CP932)</source>
        <translation>文字コードが UTF-8、UTF-16、Shift_JIS（CP932）のいずれでもありません</translation>
    </message>
    <message>
        <source>Characters of this row cannot be read in the file&apos;s encoding.</source>
        <translation>この行に、ファイルの文字コードでは読めない文字があります。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません：%2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>この行で始まる引用符「&quot;」が閉じられていません。</translation>
    </message>
    <message>
        <source>A cell of this row is longer than %1 bytes.</source>
        <translation>この行に %1 バイトを超えるセルがあります。</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark in this row.</source>
        <translation>この行の、閉じた引用符「&quot;」の後ろに文字があります。</translation>
    </message>
    <message>
        <source>This row has more than %1 cells.</source>
        <translation>この行のセルの数が %1 を超えています。</translation>
    </message>
    <message>
        <source>The kind is missing: the asset is taken in as a draft.</source>
        <translation>種別がないため、作成中の情報資産として取り込みます。</translation>
    </message>
</context>
<context>
    <name>daicho::ExportVerb</name>
    <message>
        <source>%1: the name has to end in .csv or .json.</source>
        <translation>%1：ファイル名の末尾は .csv または .json にしてください。</translation>
    </message>
    <message>
        <source>JSON is always UTF-8; --encoding is for .csv.</source>
        <translation>JSON は常に UTF-8 です。--encoding は .csv のときに指定します。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出しています</translation>
    </message>
    <message>
        <source>%1 was not written. Use --encoding utf-8, or write “?” for these characters with --force.</source>
        <translation>%1 は書き出しませんでした。--encoding utf-8 を指定するか、--force でこれらの文字を「?」に置き換えてください。</translation>
    </message>
    <message>
        <source>%1: %2 assets.</source>
        <translation>%1：情報資産 %2件</translation>
    </message>
    <message>
        <source>write all assets to a CSV or JSON file</source>
        <translation>すべての情報資産を CSV または JSON に書き出す</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the file to write: .csv or .json</source>
        <translation>書き出すファイル（.csv、.json）</translation>
    </message>
    <message>
        <source>of a CSV file</source>
        <translation>CSV の文字コード</translation>
    </message>
    <message>
        <source>write “?” for characters that cp932 lacks</source>
        <translation>cp932 にない文字を「?」として書き出す</translation>
    </message>
</context>
<context>
    <name>daicho::FontSet</name>
    <message>
        <source>No Japanese font was found. Install BIZ UDGothic (package fonts-morisawa-bizud-gothic) or Noto Sans CJK JP (package fonts-noto-cjk) and try again.</source>
        <translation>日本語フォントが見つかりません。BIZ UDゴシック（パッケージ fonts-morisawa-bizud-gothic）又は Noto Sans CJK JP（パッケージ fonts-noto-cjk）をインストールしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>daicho::Help</name>
    <message>
        <source>Daicho %1

The information-asset registry of Japanese local governments.
Free software under the GNU General Public License, version 3 or later.

Qt %2</source>
        <translation>台帳 %1

地方公共団体のための情報資産台帳です。
GNU一般公衆利用許諾書（GPL）第3版以降に基づく自由ソフトウェアです。

Qt %2</translation>
    </message>
    <message>
        <source>About Daicho</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>The manual is not installed on this computer.</source>
        <translation>このコンピュータにはマニュアルがインストールされていません。</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryFields</name>
    <message>
        <source>Reason for %1</source>
        <translation>%1の理由</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>備考（%1）</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（削除）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Search in subjects and people</source>
        <translation>対象・変更者で検索</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing in the history contains this text.</source>
        <translation>この語を含む履歴はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every change that you make is listed here, with the name of who made it.</source>
        <translation>まだ変更はありません。変更すると、変更者の名前とともにここに一覧で表示されます。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>元に戻す操作: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Does again: %1</source>
        <translation>やり直す操作: %1</translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>先頭の %1 件を表示しています。</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryTable</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryVerb</name>
    <message>
        <source>(revision %1)</source>
        <translation>（改版 %1）</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>改版</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>--limit needs a number above 0.</source>
        <translation>--limit には 1 以上の数を指定してください。</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>Taken back (revision %1): %2</source>
        <translation>元に戻しました（改版 %1）：%2</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>やり直しています</translation>
    </message>
    <message>
        <source>Done again (revision %1): %2</source>
        <translation>やり直しました（改版 %1）：%2</translation>
    </message>
    <message>
        <source>list what was changed, by whom and when</source>
        <translation>だれが、いつ、何を変更したかを一覧表示する</translation>
    </message>
    <message>
        <source>only the last N changes</source>
        <translation>直近の N 件だけを表示する</translation>
    </message>
    <message>
        <source>take back the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>do again what was taken back last</source>
        <translation>元に戻した変更をやり直す</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryWords</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Outsourcing</source>
        <translation>業務委託</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>クラウドサービス</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>ソーシャルメディア</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>資産の種類</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>細別</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理責任者</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>管理担当者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者の範囲</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Kept outside</source>
        <translation>庁外保管</translation>
    </message>
    <message>
        <source>Approval to keep it outside</source>
        <translation>庁外保管の許可</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>系</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>個人情報の種類</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>取扱制限</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Take-out restriction</source>
        <translation>持ち出し制限</translation>
    </message>
    <message>
        <source>Retention (years)</source>
        <translation>保存年限（年）</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Contract or service</source>
        <translation>委託・外部サービス</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>利用開始日</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>前回の見直し</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回の見直し</translation>
    </message>
    <message>
        <source>Disposal permitted by</source>
        <translation>廃棄の許可者</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>廃棄日</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>廃棄の実施者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>廃棄の内容</translation>
    </message>
    <message>
        <source>Method of disposal</source>
        <translation>廃棄の方法</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上位の課室</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>在職者</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>担当の職</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>(removed since)</source>
        <translation>（その後に削除）</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>情報資産</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>実施状況</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外措置</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>daicho::ImportDialog</name>
    <message>
        <source>(none)</source>
        <translation>（指定しない）</translation>
    </message>
    <message>
        <source>Stopped. Change anything above to compare again.</source>
        <translation>中止しました。上の設定を変えると、もう一度照合します。</translation>
    </message>
    <message>
        <source>Rows to import (%1)</source>
        <translation>取り込む行（%1）</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題のある行（%1）</translation>
    </message>
    <message>
        <source>Changed fields (%1)</source>
        <translation>変更される項目（%1）</translation>
    </message>
    <message>
        <source>Rows that are no assets (%1)</source>
        <translation>情報資産でない行（%1）</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>読み込んで照合しています…</translation>
    </message>
    <message>
        <source>New %1　Changed %2　Unchanged %3　Only in the registry %4</source>
        <translation>新規 %1件　変更 %2件　変更なし %3件　登録簿だけにあるもの %4件</translation>
    </message>
    <message>
        <source>　With problems %1</source>
        <translation>　問題あり %1件</translation>
    </message>
    <message>
        <source>The registry holds everything in this file already: there is nothing to import.</source>
        <translation>このファイルの内容は、すべて登録済みです。取り込むものはありません。</translation>
    </message>
    <message>
        <source>These columns are left out: %1</source>
        <translation>次の列は取り込みません：%1</translation>
    </message>
    <message>
        <source>Load columns</source>
        <translation>列の対応表を開く</translation>
    </message>
    <message>
        <source>Column mappings (*.json)</source>
        <translation>列の対応表 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません：%2</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>列の対応表を保存</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 の取り込み</translation>
    </message>
    <message>
        <source>Shift_JIS (CP932)</source>
        <translation>Shift_JIS（CP932）</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>First row of the header</source>
        <translation>見出しの最初の行</translation>
    </message>
    <message>
        <source>Last row of the header</source>
        <translation>見出しの最後の行</translation>
    </message>
    <message>
        <source>&amp;Load columns…</source>
        <translation>対応表を開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve columns…</source>
        <translation>対応表を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>区切り(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Header from row</source>
        <translation>見出しの行(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;to row</source>
        <translation>～(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Department of rows without one</source>
        <translation>所管課の記載がない行の所管課(&amp;D)</translation>
    </message>
    <message>
        <source>Rows as they will be stored</source>
        <translation>取り込み後の行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with problems and import the others</source>
        <translation>問題のある行を除いて取り込む(&amp;L)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>中止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>daicho::ImportTable</name>
    <message>
        <source>Problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前：%1</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>daicho::ImportVerb</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません：%2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込んでいます</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>照合しています</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>%1: %2, separated by %3, header in rows %4 to %5</source>
        <translation>%1：文字コード %2、区切り %3、見出し %4～%5行目</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（取り込まない）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, not in the ledger: %4</source>
        <translation>新規 %1件、変更 %2件、変更なし %3件、取込元にないもの %4件</translation>
    </message>
    <message>
        <source>Rows that are no assets: %1</source>
        <translation>情報資産ではない行：%1行</translation>
    </message>
    <message>
        <source>Rows with problems: %1</source>
        <translation>問題のある行：%1行</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend these rows, or take the others with --take-rest.</source>
        <translation>何も取り込みませんでした。これらの行を直すか、--take-rest で残りの行だけを取り込んでください。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込んでいます</translation>
    </message>
    <message>
        <source>Nothing was written: the registry holds all of this already.</source>
        <translation>すべて登録済みのため、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Imported (revision %1).</source>
        <translation>取り込みました（改版 %1）。</translation>
    </message>
    <message>
        <source>take a ledger in: CSV or tab-separated, as offices save it</source>
        <translation>Excel などで保存された台帳（CSV、タブ区切り）を取り込む</translation>
    </message>
    <message>
        <source>LEDGER</source>
        <translation>取込ファイル</translation>
    </message>
    <message>
        <source>the file with the ledger</source>
        <translation>取り込む台帳のファイル</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the department of rows that name none</source>
        <translation>課室の書かれていない行の所管課</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>which column holds what, as JSON; found when not given</source>
        <translation>列の対応を記した JSON（省略すると自動で判定します）</translation>
    </message>
    <message>
        <source>only show what would be imported</source>
        <translation>取り込まずに結果だけを表示する</translation>
    </message>
    <message>
        <source>leave out the rows with problems and take the others</source>
        <translation>問題のある行を除いて取り込む</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerChoices</name>
    <message>
        <source>All departments</source>
        <translation>すべての課室</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（所属課室の記載なし）</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>課室(&amp;D)</translation>
    </message>
    <message>
        <source>Paper (landscape)</source>
        <translation>用紙（横向き）</translation>
    </message>
    <message>
        <source>A&amp;4</source>
        <translation>A&amp;4</translation>
    </message>
    <message>
        <source>A&amp;3 (more columns)</source>
        <translation>A&amp;3（項目を追加）</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>課室数</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>登録件数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁数</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerLayout</name>
    <message>
        <source>The ledger was not made: it was cancelled.</source>
        <translation>中止したため、台帳は作成されませんでした。</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerNavigator</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>First page (Home)</source>
        <translation>最初の頁（Home）</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>前の頁（Page Up）</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>次の頁（Page Down）</translation>
    </message>
    <message>
        <source>Last page (End)</source>
        <translation>最後の頁（End）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit the sheet&apos;s width into the window</source>
        <translation>用紙の幅を画面に合わせます</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Fit the whole sheet into the window</source>
        <translation>用紙全体を画面に収めます</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Preview of the printed ledger</source>
        <translation>印刷する台帳のプレビュー</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerPage</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>頁を割り付けています…</translation>
    </message>
    <message>
        <source>There are no assets yet. Add assets or import a ledger; it can be printed then.</source>
        <translation>情報資産がまだ登録されていません。情報資産を追加するか台帳を取り込むと、印刷できるようになります。</translation>
    </message>
    <message>
        <source>Ledger %1 %2</source>
        <translation>情報資産分類台帳 %1 %2</translation>
    </message>
    <message>
        <source>Save the ledger as PDF</source>
        <translation>台帳をPDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 を書き出しています…</translation>
    </message>
    <message>
        <source>%1 was written: %2 pages.</source>
        <translation>%1 を保存しました（%2頁）。</translation>
    </message>
    <message>
        <source>The PDF could not be written</source>
        <translation>PDFを保存できませんでした</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <source>The ledger was sent to the printer.</source>
        <translation>台帳をプリンターに送りました。</translation>
    </message>
    <message>
        <source>The ledger could not be printed</source>
        <translation>台帳を印刷できませんでした</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerPdf</name>
    <message>
        <source>The ledger was not made: it was cancelled.</source>
        <translation>中止したため、台帳は作成されませんでした。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>%1 の保存先フォルダーがありません。</translation>
    </message>
    <message>
        <source>The disk is full. %1 was not written.</source>
        <translation>ディスクの空き容量がないため、%1 を保存できませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではないため、保存先に指定できません。</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerPrinting</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>プリンターが応答しません。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>印刷を中止しました。</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>プリンターが停止しました。</translation>
    </message>
</context>
<context>
    <name>daicho::LedgerVerb</name>
    <message>
        <source>%1: the name has to end in .pdf.</source>
        <translation>%1：ファイル名の末尾は .pdf にしてください。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷しています</translation>
    </message>
    <message>
        <source>%1: %2 pages.</source>
        <translation>%1：%2ページ</translation>
    </message>
    <message>
        <source>print the ledger of information assets to a PDF file</source>
        <translation>情報資産分類台帳を PDF に印刷する</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the file to write: .pdf</source>
        <translation>書き出すファイル（.pdf）</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>only this department and those below it</source>
        <translation>この課室とその下の課室だけを印刷する</translation>
    </message>
    <message>
        <source>the paper, on its side; A4 when not given</source>
        <translation>用紙（横向き、省略すると A4）</translation>
    </message>
</context>
<context>
    <name>daicho::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>daicho::MainWindow</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>台帳の書き出し</translation>
    </message>
    <message>
        <source>Some characters do not exist in CP932</source>
        <translation>CP932にない文字があります</translation>
    </message>
    <message>
        <source>Nothing was written yet. UTF-8 has all characters.</source>
        <translation>まだ書き出していません。UTF-8ではすべての文字を書き出せます。</translation>
    </message>
    <message>
        <source>Write the file with “?” in place of these characters?</source>
        <translation>これらの文字を「?」に置き換えて書き出しますか。</translation>
    </message>
    <message>
        <source>Write with “?”</source>
        <translation>「?」で書き出す</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 を書き出しています…</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>ファイルを書き出せませんでした</translation>
    </message>
    <message>
        <source>Written: %1 assets to %2</source>
        <translation>%1件を %2 に書き出しました</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>The registry cannot be opened</source>
        <translation>台帳を開けません</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Somebody else was quicker</source>
        <translation>ほかの人が先に変更しています</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>変更を保存できませんでした</translation>
    </message>
    <message>
        <source>These have to be put right first; nothing was saved.</source>
        <translation>次の点を直してください。変更は保存されていません。</translation>
    </message>
    <message>
        <source>   (Ctrl+Z takes it back)</source>
        <translation>　（Ctrl+Zで元に戻せます）</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>taken back — %1</source>
        <translation>元に戻す — %1</translation>
    </message>
    <message>
        <source>Redoing …</source>
        <translation>やり直しています…</translation>
    </message>
    <message>
        <source>done again — %1</source>
        <translation>やり直し — %1</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>新しい台帳</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>情報資産台帳</translation>
    </message>
    <message>
        <source>Daicho registries (*.daicho)</source>
        <translation>台帳 (*.daicho)</translation>
    </message>
    <message>
        <source>The registry cannot be made</source>
        <translation>台帳を作成できません</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>サンプルを作成しています…</translation>
    </message>
    <message>
        <source>The sample cannot be made</source>
        <translation>サンプルを作成できません</translation>
    </message>
    <message>
        <source>Import a ledger file</source>
        <translation>台帳ファイルの取り込み</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Daicho</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>[read-only]</source>
        <translation>[読み取り専用]</translation>
    </message>
    <message>
        <source>Open a registry first</source>
        <translation>先に台帳を開いてください</translation>
    </message>
    <message>
        <source>A ledger file is taken into a registry. Open one, or make a new one, and drop the file again.</source>
        <translation>台帳ファイルは、開いている台帳に取り込みます。台帳を開くか新しく作成してから、もう一度ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Ledger files (*.csv *.tsv *.txt)</source>
        <translation>台帳ファイル (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>daicho::MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Field in Daicho</source>
        <translation>取り込む項目</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確からしさ</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>（%1列目）</translation>
    </message>
    <message>
        <source>Field of %1</source>
        <translation>%1 の取り込む項目</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（取り込まない）</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ほぼ確実</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>daicho::NewVerb</name>
    <message>
        <source>There is no policy “%1”; there are: %2.</source>
        <translation>ポリシー「%1」はありません。使えるポリシー：%2</translation>
    </message>
    <message>
        <source>%1 was made for %2 (policy %3, version %4).</source>
        <translation>%2の台帳 %1 を作成しました（ポリシー %3、%4版）。</translation>
    </message>
    <message>
        <source>make a registry from a policy</source>
        <translation>ポリシーから新しい台帳を作成する</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>id of the policy (see “daicho policy list”), or a file with one</source>
        <translation>ポリシーの ID（「daicho policy list」で確認できます）またはファイル</translation>
    </message>
</context>
<context>
    <name>daicho::OpenTable</name>
    <message>
        <source>Asset or place</source>
        <translation>資産・対象</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>daicho::Organise</name>
    <message>
        <source>There are departments below it. Move or remove those first.</source>
        <translation>下位の課室があります。先に移すか削除してください。</translation>
    </message>
    <message>
        <source>%1 assets belong to it. Move them to another department, or set the day on which it ended.</source>
        <translation>%1 件の情報資産が属しています。別の課室に移すか、廃止日を入力してください。</translation>
    </message>
    <message>
        <source>Posts belong to it. Set the day on which it ended instead.</source>
        <translation>属している職があります。代わりに廃止日を入力してください。</translation>
    </message>
    <message>
        <source>Contracts or external services belong to it. Move those first.</source>
        <translation>属している委託・外部サービスがあります。先に所管課を変更してください。</translation>
    </message>
    <message>
        <source>%1 assets belong to it. Set the day on which it ended instead.</source>
        <translation>%1 件の情報資産が属しています。代わりに終了日を入力してください。</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（削除）</translation>
    </message>
</context>
<context>
    <name>daicho::PdfWriter</name>
    <message>
        <source>The font %1 cannot be read.</source>
        <translation>フォント %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The PDF cannot be written: %1.</source>
        <translation>PDFを書き出せません：%1</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyVerb</name>
    <message>
        <source>body</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>系</translation>
    </message>
    <message>
        <source>department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>情報資産</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>catalogue, to be extended</source>
        <translation>目録（ほかのポリシーのもと）</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>評価軸</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ネットワーク区分</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>資産の種類</translation>
    </message>
    <message>
        <source>Sub-kinds</source>
        <translation>細分</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>根拠条項</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>There is no policy “%1”; there are: %2.</source>
        <translation>ポリシー「%1」はありません。使えるポリシー：%2</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません：%2</translation>
    </message>
    <message>
        <source>%1: the policy “%2” can be used.</source>
        <translation>%1：ポリシー「%2」は使用できます。</translation>
    </message>
    <message>
        <source>“daicho policy” does not know “%1”; it is one of: %2.</source>
        <translation>「daicho policy」に「%1」はありません。指定できる値：%2</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>“daicho policy show” needs the id of a policy.</source>
        <translation>「daicho policy show」にはポリシーの ID を指定してください。</translation>
    </message>
    <message>
        <source>“daicho policy check” needs a file.</source>
        <translation>「daicho policy check」にはファイルを指定してください。</translation>
    </message>
    <message>
        <source>list the policies, show one, or check a file with one</source>
        <translation>ポリシーの一覧、内容の表示、ファイルの検査を行う</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>一覧、表示、検査のいずれか</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|ファイル</translation>
    </message>
    <message>
        <source>the policy to show, or the file to check</source>
        <translation>表示するポリシー、または検査するファイル</translation>
    </message>
</context>
<context>
    <name>daicho::ProfileReader</name>
    <message>
        <source>is used twice</source>
        <translation>が重複しています</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>適用条件 %1：%2</translation>
    </message>
    <message>
        <source>is the name of an attribute and cannot name an axis</source>
        <translation>は属性の名前なので評価軸の名前にできません</translation>
    </message>
    <message>
        <source>is no day of the calendar</source>
        <translation>暦にない日付です</translation>
    </message>
    <message>
        <source>is also a name of %1</source>
        <translation>は %1 の名前でもあります</translation>
    </message>
    <message>
        <source>there are more than %1 measures</source>
        <translation>対策が %1 件を超えています</translation>
    </message>
    <message>
        <source>is no category of this policy</source>
        <translation>このポリシーにない分類（章）です</translation>
    </message>
    <message>
        <source>is no measure of this policy</source>
        <translation>このポリシーにない対策です</translation>
    </message>
    <message>
        <source>refines itself in a ring</source>
        <translation>具体化の関係が循環しています</translation>
    </message>
    <message>
        <source>can never fire: %1 is answered for a unit that its conditions leave out</source>
        <translation>決して適用されません（%1 の単位が条件に含まれません）</translation>
    </message>
    <message>
        <source>there is no such attribute</source>
        <translation>そのような属性はありません</translation>
    </message>
    <message>
        <source>can never fire: no value is allowed</source>
        <translation>決して適用されません（許される値がありません）</translation>
    </message>
    <message>
        <source>only the levels of an axis have a rank</source>
        <translation>順位があるのは評価軸の区分だけです</translation>
    </message>
    <message>
        <source>is no level of %1</source>
        <translation>は評価軸 %1 の区分ではありません</translation>
    </message>
    <message>
        <source>is no %1 of this policy</source>
        <translation>はこのポリシーの %1 にありません</translation>
    </message>
    <message>
        <source>is no sub-kind of the kinds that the rule names</source>
        <translation>は条件にある種類の細目ではありません</translation>
    </message>
    <message>
        <source>is spelled out by other measures: require those</source>
        <translation>はほかの対策に具体化されています。そちらを指定してください</translation>
    </message>
    <message>
        <source>no rule requires this measure</source>
        <translation>この対策を求める適用条件がありません</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>JSON のオブジェクトではありません</translation>
    </message>
    <message>
        <source>is no JSON: %1 (at byte %2)</source>
        <translation>JSON として読めません：%1（%2 バイト目）</translation>
    </message>
    <message>
        <source>the profiles extend each other in a ring</source>
        <translation>ポリシー定義の継承が循環しています</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>そのようなポリシー定義はありません</translation>
    </message>
    <message>
        <source>does not fit the profile&apos;s schema: %1</source>
        <translation>ポリシー定義の形式に合いません：%1</translation>
    </message>
</context>
<context>
    <name>daicho::Prompt</name>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>daicho::Registry</name>
    <message>
        <source>There is no policy profile “%1”.</source>
        <translation>ポリシー「%1」はありません。</translation>
    </message>
    <message>
        <source>The policy profile “%1” cannot be used:</source>
        <translation>ポリシー「%1」は使用できません。</translation>
    </message>
    <message>
        <source>The policy kept in this registry cannot be read:</source>
        <translation>この台帳に保管されているポリシーを読み込めません。</translation>
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation>この台帳は閲覧専用で開いています。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻せる変更はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直せる変更はありません。</translation>
    </message>
</context>
<context>
    <name>daicho::Sample</name>
    <message>
        <source>The sample does not fit this policy: %1 “%2”: %3</source>
        <translation>見本がこのポリシーに合いません：%1「%2」：%3</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
</context>
<context>
    <name>daicho::SampleVerb</name>
    <message>
        <source>--assets needs a number from 1 to %1.</source>
        <translation>--assets には 1 から %1 までの数を指定してください。</translation>
    </message>
    <message>
        <source>--seed needs a number.</source>
        <translation>--seed には数を指定してください。</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>見本を作成しています</translation>
    </message>
    <message>
        <source>%1: %2 assets in %3 departments, %4 answers, %5 exceptions.</source>
        <translation>%1：情報資産 %2件、課室 %3、回答 %4件、例外措置 %5件</translation>
    </message>
    <message>
        <source>make a registry of a made-up city, with answers</source>
        <translation>架空の市の台帳を、回答も含めて作成する</translation>
    </message>
    <message>
        <source>how many assets</source>
        <translation>情報資産の件数</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>the policy; uto when not given</source>
        <translation>ポリシー（省略すると uto）</translation>
    </message>
    <message>
        <source>another number makes another city; 1 when not given</source>
        <translation>数を変えると別の市になる（省略すると 1）</translation>
    </message>
</context>
<context>
    <name>daicho::Session</name>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>“%1” can be any of these departments: %2. Write the full name.</source>
        <translation>「%1」に当たる課室が複数あります：%2。正式な名称で指定してください。</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>課室「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no zone “%1”.</source>
        <translation>系「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no asset with the number “%1”.</source>
        <translation>番号「%1」の情報資産はありません。</translation>
    </message>
    <message>
        <source>There is no engagement “%1”.</source>
        <translation>委託・外部サービス「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>daicho::StartPage</name>
    <message>
        <source>Daicho</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>The information-asset registry</source>
        <translation>情報資産台帳</translation>
    </message>
    <message>
        <source>Make a &amp;new registry</source>
        <translation>新しい台帳を作る(&amp;N)</translation>
    </message>
    <message>
        <source>An empty registry by the security policy chosen below</source>
        <translation>下で選んだセキュリティポリシーに基づく空の台帳を作成します</translation>
    </message>
    <message>
        <source>&amp;Policy:</source>
        <translation>ポリシー(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Open a registry</source>
        <translation>台帳を開く(&amp;O)</translation>
    </message>
    <message>
        <source>A registry file (.daicho) on this computer or in a shared folder</source>
        <translation>このコンピュータや共有フォルダにある台帳（.daicho）を開きます</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>A made-up city with assets and answers, to try everything out</source>
        <translation>架空の市の情報資産と回答で、ひととおり試すことができます</translation>
    </message>
    <message>
        <source>&amp;Recent registries</source>
        <translation>最近使った台帳(&amp;R)</translation>
    </message>
    <message>
        <source>You can also drop a registry file or a ledger file onto this window.</source>
        <translation>台帳や台帳ファイルをこのウィンドウにドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>daicho::Store</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is there already. It was not touched.</source>
        <translation>「%1」はすでにあります。変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not a registry of Daicho.</source>
        <translation>「%1」は Daicho の台帳ファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Daicho. Please install that version to open it.</source>
        <translation>「%1」は新しい版の Daicho で作られています。開くには、その版をインストールしてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Please use a copy of it. The file was not changed.</source>
        <translation>「%1」は壊れているため読み込めません。控えのファイルを使ってください。このファイルは変更していません。</translation>
    </message>
    <message>
        <source>“%1” or its folder cannot be written. Nothing was changed.</source>
        <translation>「%1」又はそのフォルダーに書き込めません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み込めません: %2</translation>
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation>この台帳は閲覧専用で開いています。</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “%1”. Nothing was changed.</source>
        <translation>「%1」のあるディスクの空き容量がありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Please try again in a moment.</source>
        <translation>ほかのプログラムが「%1」を使用しています。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2</source>
        <translation>「%1」を読み書きできませんでした: %2</translation>
    </message>
    <message>
        <source>The copy “%1” could not be made: %2</source>
        <translation>控え「%1」を作成できませんでした: %2</translation>
    </message>
    <message>
        <source>Something that is still used would be missing. Nothing was changed.</source>
        <translation>使用中の項目がなくなってしまうため、実行できません。何も変更していません。</translation>
    </message>
    <message>
        <source>The number “%1” is used by another asset. Nothing was changed.</source>
        <translation>管理番号「%1」は別の情報資産で使われています。何も変更していません。</translation>
    </message>
    <message>
        <source>The zone “%1” is there already. Nothing was changed.</source>
        <translation>系「%1」はすでにあります。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 was changed since by somebody else. Nothing was changed.</source>
        <translation>%1は、その後に変更されています。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 was removed since by somebody else. Nothing was changed.</source>
        <translation>%1は、その後に削除されています。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 was added since by somebody else. Nothing was changed.</source>
        <translation>%1は、その後に追加されています。何も変更していません。</translation>
    </message>
    <message>
        <source>The policy was changed since by somebody else. Nothing was changed.</source>
        <translation>ポリシーは、その後に変更されています。何も変更していません。</translation>
    </message>
    <message>
        <source>A registry has room for %1 measures. Nothing was changed.</source>
        <translation>一つの台帳で扱える対策は %1 件までです。何も変更していません。</translation>
    </message>
    <message>
        <source>The making of the registry cannot be taken back.</source>
        <translation>台帳の新規作成は元に戻せません。</translation>
    </message>
    <message>
        <source>The history has no entry %1.</source>
        <translation>履歴に %1 番の記録がありません。</translation>
    </message>
    <message>
        <source>The asset “%1”</source>
        <translation>情報資産「%1」</translation>
    </message>
    <message>
        <source>The department “%1”</source>
        <translation>課室「%1」</translation>
    </message>
    <message>
        <source>The post “%1”</source>
        <translation>職「%1」</translation>
    </message>
    <message>
        <source>The zone “%1”</source>
        <translation>系「%1」</translation>
    </message>
    <message>
        <source>The contract or service “%1”</source>
        <translation>委託・外部サービス「%1」</translation>
    </message>
    <message>
        <source>The exception “%1”</source>
        <translation>例外措置「%1」</translation>
    </message>
    <message>
        <source>An answer (%1)</source>
        <translation>実施状況（%1）</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>台帳</translation>
    </message>
</context>
<context>
    <name>daicho::SubjectChooser</name>
    <message>
        <source>Search departments, services, assets</source>
        <translation>課室・委託・情報資産を検索</translation>
    </message>
    <message>
        <source>Answer for</source>
        <translation>回答する対象</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Measures that are partly done, not done or unanswered</source>
        <translation>一部実施・未実施・未回答の対策の数</translation>
    </message>
    <message>
        <source>Add a department…</source>
        <translation>課室を追加…</translation>
    </message>
    <message>
        <source>Add a contract or external service…</source>
        <translation>委託・外部サービスを追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Departments and services</source>
        <translation>課室・委託の管理</translation>
    </message>
    <message>
        <source>%1 (no longer in force)</source>
        <translation>%1（廃止・終了）</translation>
    </message>
</context>
<context>
    <name>daicho::SubjectList</name>
    <message>
        <source>Zones</source>
        <translation>ネットワーク区分</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Contracts and external services</source>
        <translation>委託・外部サービス</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>情報資産</translation>
    </message>
</context>
<context>
    <name>daicho::Validation</name>
    <message>
        <source>The kind is missing.</source>
        <translation>資産の種類を入力してください。</translation>
    </message>
    <message>
        <source>The policy has no such kind.</source>
        <translation>このポリシーにない資産の種類です。</translation>
    </message>
    <message>
        <source>The kind %1 has no such sub-kind.</source>
        <translation>種類「%1」にない細目です。</translation>
    </message>
    <message>
        <source>The policy has no such axis.</source>
        <translation>このポリシーにない評価軸です。</translation>
    </message>
    <message>
        <source>%1 has no such level.</source>
        <translation>%1にない区分です。</translation>
    </message>
    <message>
        <source>The policy has no such zone.</source>
        <translation>このポリシーにないネットワーク区分です。</translation>
    </message>
    <message>
        <source>The policy has no such kind of personal information.</source>
        <translation>このポリシーにない個人情報の種類です。</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>資産番号を入力してください。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名称を入力してください。</translation>
    </message>
    <message>
        <source>The number already stands in row %1.</source>
        <translation>同じ資産番号が %1 行目にもあります。</translation>
    </message>
    <message>
        <source>Another asset of the registry has this number.</source>
        <translation>この資産番号は台帳のほかの資産で使われています。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文字数が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>The next review is before the last one (%1).</source>
        <translation>次回見直し日が前回（%1）より前になっています。</translation>
    </message>
    <message>
        <source>The disposal is before the asset was put into service (%1).</source>
        <translation>廃棄日が導入日（%1）より前になっています。</translation>
    </message>
    <message>
        <source>The department is not in the registry.</source>
        <translation>所管課が台帳に登録されていません。</translation>
    </message>
    <message>
        <source>The owner&apos;s post is not in the registry.</source>
        <translation>管理責任者の職が台帳に登録されていません。</translation>
    </message>
    <message>
        <source>The engagement is not in the registry.</source>
        <translation>委託・外部サービスが台帳に登録されていません。</translation>
    </message>
    <message>
        <source>It is kept off the premises, but nobody is recorded as having approved it.</source>
        <translation>庁外に置かれていますが、承認の記録がありません。</translation>
    </message>
    <message>
        <source>The retention is longer than a thousand years.</source>
        <translation>保存年限が千年を超えています。</translation>
    </message>
    <message>
        <source>The body has no name.</source>
        <translation>団体名を入力してください。</translation>
    </message>
    <message>
        <source>A registry has room for %1 measures.</source>
        <translation>一つの台帳に登録できる対策は %1 件までです。</translation>
    </message>
    <message>
        <source>The department has no name.</source>
        <translation>課室の名称を入力してください。</translation>
    </message>
    <message>
        <source>The department above it is not in the registry.</source>
        <translation>上位の組織が台帳に登録されていません。</translation>
    </message>
    <message>
        <source>A department cannot stand below itself.</source>
        <translation>組織を自分自身の下に置くことはできません。</translation>
    </message>
    <message>
        <source>The department ends before it begins.</source>
        <translation>課室の終期が始期より前になっています。</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>職名を入力してください。</translation>
    </message>
    <message>
        <source>The zone has no name.</source>
        <translation>ネットワーク区分の名称を入力してください。</translation>
    </message>
    <message>
        <source>The engagement has no name.</source>
        <translation>委託・外部サービスの名称を入力してください。</translation>
    </message>
    <message>
        <source>The post is not in the registry.</source>
        <translation>職が台帳に登録されていません。</translation>
    </message>
    <message>
        <source>The engagement ends before it begins.</source>
        <translation>委託・外部サービスの終期が始期より前になっています。</translation>
    </message>
    <message>
        <source>%1 cannot be answered here: it is asked of something else.</source>
        <translation>「%1」はここでは回答できません（別の単位で求められる対策です）。</translation>
    </message>
    <message>
        <source>What is answered for is not in the registry.</source>
        <translation>回答の対象が台帳に登録されていません。</translation>
    </message>
    <message>
        <source>The registry has no such measure.</source>
        <translation>台帳にない対策です。</translation>
    </message>
    <message>
        <source>Say why the measure does not apply.</source>
        <translation>非該当とする理由を入力してください。</translation>
    </message>
    <message>
        <source>What the exception is for is not in the registry.</source>
        <translation>例外措置の対象が台帳に登録されていません。</translation>
    </message>
    <message>
        <source>The policy has no such measure.</source>
        <translation>このポリシーにない対策です。</translation>
    </message>
    <message>
        <source>The exception has no reason.</source>
        <translation>例外措置の理由を入力してください。</translation>
    </message>
    <message>
        <source>The exception names nobody who approved it.</source>
        <translation>例外措置の承認者を入力してください。</translation>
    </message>
    <message>
        <source>The exception has no day on which it ends.</source>
        <translation>例外措置の期限を入力してください。</translation>
    </message>
    <message>
        <source>The exception ends before it was approved.</source>
        <translation>例外措置の期限が承認日より前になっています。</translation>
    </message>
    <message>
        <source>The department above it would be removed.</source>
        <translation>上位の組織が削除されるため、削除できません。</translation>
    </message>
    <message>
        <source>Its department would be removed.</source>
        <translation>所属する課室が削除されるため、削除できません。</translation>
    </message>
    <message>
        <source>%1 assets still belong to what would be removed.</source>
        <translation>削除しようとする対象に、資産がまだ %1 件属しています。</translation>
    </message>
</context>
<context>
    <name>daicho::Verb</name>
    <message>
        <source>REGISTRY</source>
        <translation>台帳ファイル</translation>
    </message>
    <message>
        <source>the registry&apos;s file (.daicho)</source>
        <translation>台帳のファイル（.daicho）</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>表の代わりに JSON を出力する</translation>
    </message>
</context>
<context>
    <name>daicho::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った台帳(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New registry…</source>
        <translation>新しい台帳(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import a ledger file…</source>
        <translation>台帳ファイルを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV (UTF-8)…</source>
        <translation>CSV（UTF-8）で書き出す(&amp;C)…</translation>
    </message>
    <message>
        <source>Export as C&amp;SV (CP932)…</source>
        <translation>CSV（CP932）で書き出す(&amp;S)…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>JSONで書き出す(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Print or PDF…</source>
        <translation>印刷・PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose the registry</source>
        <translation>台帳を閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find assets</source>
        <translation>情報資産を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Daicho</source>
        <translation>バージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>daicho::WindowVerb</name>
    <message>
        <source>Daicho sample.daicho</source>
        <translation>台帳の見本.daicho</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “daicho --help” lists what works without one.</source>
        <translation>ウィンドウを表示できる画面がありません。画面なしで使えるコマンドは「daicho --help」で確認できます。</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
</context>
</TS>
