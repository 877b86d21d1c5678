<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>daicho::AdoptDialog</name>
    <message>
        <source>Adopt a policy or a catalogue</source>
        <translation>ポリシー・対策基準の適用</translation>
    </message>
    <message>
        <source>(the policy in force)</source>
        <translation>（適用中のポリシー）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Chapter %1 (%2 measures)</source>
        <translation>第%1章（対策%2件）</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The policy cannot be read</source>
        <translation>ポリシーを読むことができません</translation>
    </message>
    <message>
        <source>This policy cannot be used: %1 problems.</source>
        <translation>このポリシーは使えません（問題%1件）。</translation>
    </message>
    <message>
        <source>Measures: %1 added, %2 removed, %3 changed.</source>
        <translation>対策：追加%1件、削除%2件、変更%3件。</translation>
    </message>
    <message>
        <source>This policy is in force already.</source>
        <translation>このポリシーはすでに適用中です。</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>日付を読み取れません。</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (%4 assets)</source>
        <translation>%1：%2を%3に移します（%4件）</translation>
    </message>
    <message>
        <source>%1 things stay although the new policy does not have them.</source>
        <translation>新しいポリシーにないもの%1件は、そのまま残ります。</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Only what is required, not what is recommended</source>
        <translation>必須の対策だけ（推奨は取り入れない）</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>対策基準</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Coverage before and after</source>
        <translation>適用前後の充足率</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>daicho::AdoptVerb</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>There is no policy “%1”; there are: %2.</source>
        <translation>ポリシー「%1」はありません。使えるポリシー：%2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (%4 assets)</source>
        <translation>%1：%2を%3に移します（%4件）</translation>
    </message>
    <message>
        <source>--chapters and --only-required go with --standard.</source>
        <translation>--chaptersと--only-requiredは、--standardといっしょに使います。</translation>
    </message>
    <message>
        <source>Name a policy, or a catalogue with --standard.</source>
        <translation>ポリシーか、--standardで対策基準を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>「%1」という日はありません。</translation>
    </message>
    <message>
        <source>This policy is in force already; nothing was changed.</source>
        <translation>このポリシーはすでに適用中です。何も変更していません。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込んでいます</translation>
    </message>
    <message>
        <source>Adopted (revision %1). “daicho undo” takes it back.</source>
        <translation>適用しました（版%1）。「daicho undo」で取り消せます。</translation>
    </message>
    <message>
        <source>Nothing was adopted.</source>
        <translation>何も適用していません。</translation>
    </message>
    <message>
        <source>Nothing was changed: this only shows what would be.</source>
        <translation>何も変更していません。適用した場合の見込みです。</translation>
    </message>
    <message>
        <source>put another policy in force, or take measures from a catalogue</source>
        <translation>別のポリシーを適用する、又は対策基準から対策を取り入れる</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>id of the policy, or a file with one; else the one in force</source>
        <translation>ポリシーのID又はファイル。省くと適用中のもの</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>take measures from this catalogue, too</source>
        <translation>この対策基準から対策を取り入れる</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>only these chapters of it, such as 2,4.1</source>
        <translation>取り入れる章だけを指定（例：2,4.1）</translation>
    </message>
    <message>
        <source>leave out what it only recommends</source>
        <translation>推奨の対策は取り入れない</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>in force from this day; else from today</source>
        <translation>施行日。省くと今日から</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>変更の見込みだけを表示</translation>
    </message>
</context>
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
        <translation>未対応（一部実施・未実施・未回答）の対策だけを表示します</translation>
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
        <source>Required %1</source>
        <translation>必要な対策 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What assets need counts once for each asset. Open is what is partly done, not done or unanswered: %1.</source>
        <translation>情報資産が求める対策は、資産1件ごとに1件と数えます。未対応（一部実施・未実施・未回答）は%1件です。</translation>
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
        <translation>ほか%1件</translation>
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
    <name>daicho::AssetChooser</name>
    <message>
        <source>Number or name</source>
        <translation>番号または名称</translation>
    </message>
    <message>
        <source>Find an asset</source>
        <translation>情報資産を探す</translation>
    </message>
    <message>
        <source>Assets found</source>
        <translation>見つかった情報資産</translation>
    </message>
    <message>
        <source>No asset has this number or name.</source>
        <translation>この番号や名称の情報資産はありません。</translation>
    </message>
    <message>
        <source>The first %1 are listed; type on to find others.</source>
        <translation>先頭の%1件を表示しています。続けて入力すると絞り込めます。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件見つかりました。</translation>
    </message>
</context>
<context>
    <name>daicho::AssetColumn</name>
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
        <translation>課室の回答</translation>
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
    <message>
        <source>Relations: %1, flows: %2</source>
        <translation>関連%1件・通信%2件</translation>
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
        <translation>課室「%1」を新しく追加します。</translation>
    </message>
    <message>
        <source>“%1” will be added to the posts.</source>
        <translation>職「%1」を新しく追加します。</translation>
    </message>
    <message>
        <source>As in the standard ledger (%1).</source>
        <translation>標準台帳（%1）と同じです。</translation>
    </message>
    <message>
        <source>Differs from the standard ledger (%1): %2</source>
        <translation>標準台帳（%1）との違い：%2</translation>
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
        <translation>すべての課室</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（課室なし）</translation>
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
        <translation>検索: 番号、名称、課室、保存先、管理責任者など (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search assets</source>
        <translation>情報資産の検索</translation>
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
    <message>
        <source>Classify ane&amp;w</source>
        <translation>区分の見直し(&amp;W)</translation>
    </message>
    <message>
        <source>Only assets in classes that are no longer given</source>
        <translation>終了した区分のままの資産だけを表示します</translation>
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
        <translation>所管課(&amp;D)</translation>
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
    <message>
        <source>Questions…</source>
        <translation>判定…</translation>
    </message>
    <message>
        <source>Find the class by a few questions; the answers are kept as the reason</source>
        <translation>いくつかの質問で区分を判定します。答えは理由として残ります</translation>
    </message>
    <message>
        <source>%1 (no longer given)</source>
        <translation>%1（終了した区分）</translation>
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
        <translation>選択したすべての情報資産の課室、管理責任者、ネットワーク区分、分類を変更</translation>
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
    <message>
        <source>Co&amp;nnections</source>
        <translation>関連と通信(&amp;N)</translation>
    </message>
    <message>
        <source>What the current asset holds, depends on and exchanges</source>
        <translation>選択中の情報資産が保有・依存するものと通信</translation>
    </message>
    <message>
        <source>C&amp;lassify</source>
        <translation>判定(&amp;L)</translation>
    </message>
    <message>
        <source>Find the class of the selected assets by a few questions</source>
        <translation>選択した資産の区分を、いくつかの質問で判定します</translation>
    </message>
    <message>
        <source>&amp;Standard ledger</source>
        <translation>標準台帳(&amp;S)</translation>
    </message>
    <message>
        <source>Make departments&apos; ledgers from the standard one, and see how they differ from it</source>
        <translation>標準台帳から各課室・学校の台帳を作成し、標準との違いを確認します</translation>
    </message>
    <message>
        <source>Classify anew…</source>
        <translation>見直す…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>対象だけを表示</translation>
    </message>
    <message>
        <source>%1 assets are in classes that are no longer given (%2 done).</source>
        <translation>終了した区分のままの資産が%1件あります（見直し済 %2件）。</translation>
    </message>
    <message>
        <source>The policy has no questions about these assets.</source>
        <translation>ポリシーに、この資産を判定する質問がありません。</translation>
    </message>
</context>
<context>
    <name>daicho::BoardTable</name>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>情報資産</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>配布日</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>取込日</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>差戻し日</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Not handed out</source>
        <translation>未配布</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>配布済</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提出済</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>取込済</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Daicho file</source>
        <translation>台帳ファイル</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>本日期限</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>あと%1日</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1日超過</translation>
    </message>
    <message>
        <source>Required %1: done %2, partly %3, not done %4, unanswered %5; what assets need counts once for each asset</source>
        <translation>必要な対策 %1：実施済 %2、一部実施 %3、未実施 %4、未回答 %5（情報資産が求める対策は、資産1件ごとに1件と数えます）</translation>
    </message>
</context>
<context>
    <name>daicho::BoardVerb</name>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>配布日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>取込済</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>show which departments were sent their file, and which came back</source>
        <translation>課室ごとの配布と提出の状況を表示する</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>%1 (%2 unanswered)</source>
        <translation>%1（未回答 %2件）</translation>
    </message>
    <message>
        <source>Not listed, because they hold nothing themselves: %1</source>
        <translation>自ら情報資産や委託を持たないため載せていない組織: %1</translation>
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
        <translation>所管課(&amp;D)</translation>
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
    <message>
        <source>reason (as before when empty)</source>
        <translation>理由（空欄のときは今のまま）</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>%1の理由</translation>
    </message>
    <message>
        <source>%1 of them would be lowered on the axis %2: say why.</source>
        <translation>このうち%1件は%2の区分が下がります。理由を記入してください。</translation>
    </message>
</context>
<context>
    <name>daicho::CampaignDialog</name>
    <message>
        <source>&amp;Questions…</source>
        <translation>判定…(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Classify anew</source>
        <translation>区分の見直し</translation>
    </message>
    <message>
        <source>Progress by department</source>
        <translation>課室ごとの進み具合</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Assets to be classified anew</source>
        <translation>見直しの対象となる資産</translation>
    </message>
    <message>
        <source>reason (as before when empty)</source>
        <translation>理由（空欄のときは今のまま）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
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
        <source>Class so far</source>
        <translation>今の区分</translation>
    </message>
    <message>
        <source>Nothing is left to be classified anew.</source>
        <translation>区分の見直しは終わりました。</translation>
    </message>
    <message>
        <source>%1 assets are in classes that are no longer given. Choose what each becomes.</source>
        <translation>終了した区分のままの資産が%1件あります。新しい区分を選んでください。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2件のうち%1件済み</translation>
    </message>
    <message>
        <source>All departments — %1</source>
        <translation>すべての課室 — %1</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>（課室なし）</translation>
    </message>
    <message>
        <source>Select assets in the list.</source>
        <translation>一覧で資産を選択してください。</translation>
    </message>
    <message>
        <source>%1 selected:</source>
        <translation>選択した%1件を：</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
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
    <message>
        <source>Distribute</source>
        <translation>配布</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Imported %1: %2 new assets, %3 changed</source>
        <translation>「%1」を取り込みました：新規%2件、変更%3件</translation>
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
    <name>daicho::CheckVerb</name>
    <message>
        <source>Nothing was found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>There is no check “%1” under the policy %2.</source>
        <translation>ポリシー%2に点検「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>list what is inconsistent or against the policy; exits with 1 when there are errors</source>
        <translation>矛盾やポリシーに反するものを一覧表示する（エラーがあれば終了コード1）</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>only this department and those below it</source>
        <translation>この課室とその下の課室だけ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>only this check, such as mandatory-field</source>
        <translation>この点検だけ（例：mandatory-field）</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>as of this day in place of today</source>
        <translation>今日ではなくこの日の時点で</translation>
    </message>
</context>
<context>
    <name>daicho::ClassifyDialog</name>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip this axis</source>
        <translation>この評価軸を飛ばす(&amp;S)</translation>
    </message>
    <message>
        <source>Classify by questions</source>
        <translation>区分の判定</translation>
    </message>
    <message>
        <source>%1 — %2 (%3 of %4)</source>
        <translation>%1 — %2（%3/%4）</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Answered before: %1</source>
        <translation>前回の答え：%1</translation>
    </message>
    <message>
        <source>The questions lead to no level.</source>
        <translation>質問から区分が決まりませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 assets</source>
        <translation>%1：%2件</translation>
    </message>
    <message>
        <source>Raised from %1: %2</source>
        <translation>%1から引き上げ：%2</translation>
    </message>
    <message>
        <source>%1 is no longer given. Choose the class by hand.</source>
        <translation>%1は終了した区分です。区分を一覧から選んでください。</translation>
    </message>
    <message>
        <source>&amp;Next axis</source>
        <translation>次の評価軸(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>この区分にする(&amp;T)</translation>
    </message>
    <message>
        <source>Handling restrictions that go with it:</source>
        <translation>この区分の標準の取扱制限：</translation>
    </message>
</context>
<context>
    <name>daicho::CollectDialog</name>
    <message>
        <source>Conflicts (%1)</source>
        <translation>競合（%1）</translation>
    </message>
    <message>
        <source>Will be taken (%1)</source>
        <translation>取り込む値（%1）</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>注記（%1）</translation>
    </message>
    <message>
        <source>&amp;Remove the %1 assets that the department removed</source>
        <translation>課室が削除した情報資産%1件を、台帳からも削除する(&amp;R)</translation>
    </message>
    <message>
        <source>Leave out the %1 rows that cannot be read</source>
        <translation>読み取れない%1行を除いて取り込む</translation>
    </message>
    <message>
        <source>Take in &amp;all that are ready (%1)</source>
        <translation>取込可のものをすべて取り込む(&amp;A)（%1）</translation>
    </message>
    <message>
        <source>Check which value is right in each conflict; this file waits until then.</source>
        <translation>競合ごとに正しい値を選んでください。選び終えるまで、このファイルは取り込みません。</translation>
    </message>
    <message>
        <source>Some rows cannot be read, see the notes. Send the file back, or leave these rows out.</source>
        <translation>読み取れない行があります（注記を参照）。差し戻すか、その行を除いて取り込んでください。</translation>
    </message>
    <message>
        <source>Files that you do not take in are recorded as handed in.</source>
        <translation>取り込まなかったファイルは「提出済」として記録します。</translation>
    </message>
    <message>
        <source>The file was not taken in</source>
        <translation>ファイルを取り込めませんでした</translation>
    </message>
    <message>
        <source>Send back to %1</source>
        <translation>%1への差戻し</translation>
    </message>
    <message>
        <source>All of the re&amp;gistry</source>
        <translation>すべて台帳の値(&amp;G)</translation>
    </message>
    <message>
        <source>All as handed &amp;in</source>
        <translation>すべて提出された値(&amp;I)</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>差戻し(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Department or file</source>
        <translation>課室・ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>In every conflict of this file, keep what stands in the registry now</source>
        <translation>このファイルのすべての競合で、台帳の今の値を残します</translation>
    </message>
    <message>
        <source>In every conflict of this file, take what the department handed in</source>
        <translation>このファイルのすべての競合で、課室が提出した値を採ります</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読込中…</translation>
    </message>
    <message>
        <source>Cannot be taken in</source>
        <translation>取り込めません</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>取込済</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>%1 conflicts to decide</source>
        <translation>競合%1件</translation>
    </message>
    <message>
        <source>%1 rows cannot be read</source>
        <translation>読み取れない行%1行</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Ready: %1 changes</source>
        <translation>取込可（変更%1件）</translation>
    </message>
    <message>
        <source>%1: handed out on %2 as %3.</source>
        <translation>%1：%2に%3で配布しました。</translation>
    </message>
    <message>
        <source>Changed by %1.</source>
        <translation>変更者：%1</translation>
    </message>
    <message>
        <source>New assets %1&#x3000;Changed values %2&#x3000;Conflicts %3&#x3000;Not taken %4</source>
        <translation>新しい情報資産 %1&#x3000;変わった値 %2&#x3000;競合 %3&#x3000;取り込まないもの %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What %1 has to mend:</source>
        <translation>%1に直してもらうこと：</translation>
    </message>
    <message>
        <source>The chosen row in full</source>
        <translation>選択した行の全文</translation>
    </message>
    <message>
        <source>Choose a row to read it in full</source>
        <translation>行を選ぶと全文を表示します</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>以前に取込済</translation>
    </message>
    <message>
        <source>This file was taken in before. There is nothing more to take.</source>
        <translation>既に取り込んだファイルです。これ以上取り込むものはありません。</translation>
    </message>
    <message>
        <source>Another file of this department was taken in before.</source>
        <translation>この課の別のファイルを以前に取り込んでいます。</translation>
    </message>
    <message>
        <source>Nobody worked on this file. Take it in if nothing had to be changed, or send it back.</source>
        <translation>このファイルには手が加えられていません。変更がないとの回答であれば取り込み、そうでなければ差し戻してください。</translation>
    </message>
    <message>
        <source>%1: %2 unanswered</source>
        <translation>%1：未回答 %2件</translation>
    </message>
    <message>
        <source>These files came back exactly as they were handed out:</source>
        <translation>次のファイルは配布したときのままで、何も記入・変更されていません。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Nobody worked on %1 of the files</source>
        <translation>%1個のファイルは配布時のままです</translation>
    </message>
    <message>
        <source>Take them in, too</source>
        <translation>これらも取り込む</translation>
    </message>
    <message>
        <source>Unanswered: %1</source>
        <translation>未回答 %1件</translation>
    </message>
    <message>
        <source>Measures asked %1&#x3000;Answered %2&#x3000;Unanswered %3</source>
        <translation>求めた対策 %1&#x3000;回答済 %2&#x3000;未回答 %3</translation>
    </message>
    <message>
        <source>%1 (%2 when handed out)</source>
        <translation>%1（配布時 %2）</translation>
    </message>
    <message>
        <source>As handed out</source>
        <translation>配布時のまま</translation>
    </message>
    <message>
        <source>The file came back exactly as it was handed out: nothing was filled in or changed.</source>
        <translation>配布したときのままのファイルです。何も記入・変更されていません。</translation>
    </message>
</context>
<context>
    <name>daicho::CollectVerb</name>
    <message>
        <source>Only looked at; nothing was written.</source>
        <translation>確認だけ行いました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Merged already; nothing was written.</source>
        <translation>取込済のファイルです。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Not taken in. %1</source>
        <translation>取り込んでいません。%1</translation>
    </message>
    <message>
        <source>Merged (revision %1).</source>
        <translation>取り込みました（版 %1）。</translation>
    </message>
    <message>
        <source>Recorded as sent back (revision %1).</source>
        <translation>差戻しとして記録しました（版 %1）。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取り込む項目の対象</translation>
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
        <source>Conflict</source>
        <translation>競合の対象</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>配布時</translation>
    </message>
    <message>
        <source>Registry now</source>
        <translation>台帳の今</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>New assets:</source>
        <translation>新しい資産:</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>取り込まないもの:</translation>
    </message>
    <message>
        <source>Removed by the department (taken away with --remove):</source>
        <translation>課室で削除された資産（--remove で削除）:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>注記:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Some rows cannot be read. Send it back with --send-back, or take the others with --take-rest.</source>
        <translation>読めない行があります。--send-back で差し戻すか、--take-rest で残りを取り込んでください。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>With these values the registry would not be in order. Nothing was taken in.</source>
        <translation>このままでは台帳の内容に問題が生じるため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>--ours and --theirs cannot both be.</source>
        <translation>--ours と --theirs は同時に指定できません。</translation>
    </message>
    <message>
        <source>--send-back needs a reason.</source>
        <translation>--send-back には理由が必要です。</translation>
    </message>
    <message>
        <source>take in what departments sent back, compared with what was sent to them</source>
        <translation>課室から戻ったファイルを、配布時の内容と比べて取り込む</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a file that came back</source>
        <translation>戻ってきたファイル</translation>
    </message>
    <message>
        <source>only show what would be taken in</source>
        <translation>取り込む内容の表示だけ行う</translation>
    </message>
    <message>
        <source>where both sides changed a value, keep the registry&apos;s</source>
        <translation>双方で変更された項目は台帳の値とする</translation>
    </message>
    <message>
        <source>where both sides changed a value, take the department&apos;s</source>
        <translation>双方で変更された項目は課室の値とする</translation>
    </message>
    <message>
        <source>take away the assets that the department removed</source>
        <translation>課室で削除された資産を台帳からも削除する</translation>
    </message>
    <message>
        <source>leave out the rows that cannot be read and take the others</source>
        <translation>読めない行を除いて取り込む</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>take nothing; record that it was sent back, and why</source>
        <translation>取り込まず、差戻しとその理由を記録する</translation>
    </message>
    <message>
        <source>No changes; recorded as merged (revision %1).</source>
        <translation>変更なし。取込済として記録しました（版 %1）。</translation>
    </message>
    <message>
        <source>Some values have to be decided. Decide with --ours or --theirs, or in the window.</source>
        <translation>どちらを採るか決める値があります。--ours または --theirs で決めるか、画面で決めてください。</translation>
    </message>
    <message>
        <source>Measures asked: %1, answered: %2, unanswered: %3 (when handed out: %4)</source>
        <translation>求めた対策: %1、回答済: %2、未回答: %3（配布時: %4）</translation>
    </message>
    <message>
        <source>The file came back exactly as it was handed out: nothing was filled in or changed.</source>
        <translation>配布したときのままのファイルです。何も記入・変更されていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>台帳（Daicho）%1&#x3000;自治体のための情報資産台帳</translation>
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
    <name>daicho::ConflictTable</name>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>When handed out</source>
        <translation>配布時の値</translation>
    </message>
    <message>
        <source>In the registry now</source>
        <translation>台帳の今の値</translation>
    </message>
    <message>
        <source>As handed in</source>
        <translation>提出された値</translation>
    </message>
    <message>
        <source>new asset</source>
        <translation>新しい情報資産</translation>
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
        <source>The department removed it. It is kept unless you have it removed.</source>
        <translation>課室が削除しました。指定しないかぎり、台帳には残します。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>daicho::Connections</name>
    <message>
        <source>holds</source>
        <translation>保有する</translation>
    </message>
    <message>
        <source>is held by</source>
        <translation>保有される</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>依存する</translation>
    </message>
    <message>
        <source>is needed by</source>
        <translation>依存される</translation>
    </message>
    <message>
        <source>was derived from</source>
        <translation>派生元とする</translation>
    </message>
    <message>
        <source>is the pattern of</source>
        <translation>派生先がある</translation>
    </message>
    <message>
        <source>%1 (connections)</source>
        <translation>%1（関連と通信）</translation>
    </message>
</context>
<context>
    <name>daicho::ConnectionsDialog</name>
    <message>
        <source>Relations and flows</source>
        <translation>関連と通信</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>This asset</source>
        <translation>この情報資産</translation>
    </message>
    <message>
        <source>Other asset</source>
        <translation>相手の情報資産</translation>
    </message>
    <message>
        <source>Department and zone</source>
        <translation>課室・ネットワーク区分</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>特定通信</translation>
    </message>
    <message>
        <source>Sanitising</source>
        <translation>無害化</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>→ sends</source>
        <translation>→ 送信</translation>
    </message>
    <message>
        <source>← receives</source>
        <translation>← 受信</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
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
        <translation>情報セキュリティ対策&#x3000;課室別充足率</translation>
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
        <translation>台帳の版 %1&#x3000;ポリシー %2 %3</translation>
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
        <translation>未対応の対策</translation>
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
        <translation>%1&#x3000;%2</translation>
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
        <translation>%1&#x3000;ポリシー %2（%3版）&#x3000;改版 %4&#x3000;%5現在</translation>
    </message>
    <message>
        <source>show how many of the required measures are done</source>
        <translation>求められる対策の充足率を表示する</translation>
    </message>
    <message>
        <source>what the lines of the table are</source>
        <translation>表の行（課室、分類、対策）</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>「%1」という日はありません。</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>as it stood at the end of that day, by the policy in force then</source>
        <translation>その日の終わりの状態を、当時適用されていたポリシーで表示</translation>
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
        <source>(at the top)</source>
        <translation>（最上位）</translation>
    </message>
    <message>
        <source>Keeps a &amp;standard ledger</source>
        <translation>標準台帳を置く(&amp;S)</translation>
    </message>
    <message>
        <source>Its assets are patterns from which the ledgers of others are made: nothing is required of them</source>
        <translation>この課室の資産は、ほかの課室の台帳のひな型です。対策は求められません</translation>
    </message>
</context>
<context>
    <name>daicho::DepartmentFile</name>
    <message>
        <source>%1 cannot be replaced.</source>
        <translation>%1 を置き換えられません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 is there already. It was not touched.</source>
        <translation>%1 は既にあります。変更していません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>daicho::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>daicho::DifferenceTable</name>
    <message>
        <source>Registry now</source>
        <translation>台帳の今</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 %2行目</translation>
    </message>
    <message>
        <source>Left out with its department, post or contract</source>
        <translation>取り込まない（課室・職・委託とともに除外）</translation>
    </message>
    <message>
        <source>New, not taken</source>
        <translation>新規（取り込まない）</translation>
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
        <source>Changed, not taken</source>
        <translation>変更（取り込まない）</translation>
    </message>
    <message>
        <source>Changed, taken in part</source>
        <translation>変更（一部を取り込み）</translation>
    </message>
    <message>
        <source>Not in the file, stays</source>
        <translation>残す（ファイルになし）</translation>
    </message>
    <message>
        <source>Not in the file, retired</source>
        <translation>廃棄済にする（ファイルになし）</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>Asset and field</source>
        <translation>情報資産と項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>New, taken in part</source>
        <translation>新規（一部を取り込み）</translation>
    </message>
    <message>
        <source>Always taken</source>
        <translation>必ず取り込み</translation>
    </message>
</context>
<context>
    <name>daicho::DifferenceView</name>
    <message>
        <source>Differences between the file and the registry</source>
        <translation>ファイルと台帳の違い</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>表示する違い</translation>
    </message>
    <message>
        <source>In which field</source>
        <translation>どの項目の違いか</translation>
    </message>
    <message>
        <source>Take &amp;all shown</source>
        <translation>表示中をすべて取り込み(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refuse all shown</source>
        <translation>表示中をすべて除外(&amp;R)</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>すべての違い</translation>
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
        <source>Not in the file</source>
        <translation>ファイルになし</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>変更なし %1</translation>
    </message>
    <message>
        <source>In any field</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Refuse this &amp;field everywhere</source>
        <translation>この項目を全件で除外(&amp;F)</translation>
    </message>
    <message>
        <source>Take this &amp;field everywhere</source>
        <translation>この項目を全件で取り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Retire &amp;all shown</source>
        <translation>表示中をすべて廃棄済に(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep all shown</source>
        <translation>表示中をすべて残す(&amp;K)</translation>
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
    <message>
        <source>… and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>daicho::DistributeDialog</name>
    <message>
        <source>Check &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>すべて解除(&amp;N)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>&amp;Replace the files that are there</source>
        <translation>既にあるファイルを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Hand out ledgers</source>
        <translation>台帳の配布</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>情報資産</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>List of departments</source>
        <translation>課室の一覧</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>配布</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Daicho file: the department works in Daicho, with the policy and its questions</source>
        <translation>台帳ファイル：課室が台帳（Daicho）で、対策の実施状況も含めて記入します</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>様式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>提出期限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>保存先(&amp;F)</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>%1 (is there)</source>
        <translation>%1（既にあります）</translation>
    </message>
    <message>
        <source>%1 departments get a file each.</source>
        <translation>%1課室に、それぞれのファイルを作成します。</translation>
    </message>
    <message>
        <source>Check the departments that get a file.</source>
        <translation>配布する課室を選んでください。</translation>
    </message>
    <message>
        <source>The due date cannot be read. Write it like 2026-12-25 or R8.12.25.</source>
        <translation>提出期限を読み取れません。2026-12-25 や R8.12.25 のように書いてください。</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>ファイルの保存先を選んでください。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>この保存先はありません。</translation>
    </message>
    <message>
        <source>%1 files of these names are in the folder already.</source>
        <translation>同じ名前のファイルが既に%1個あります。</translation>
    </message>
    <message>
        <source>Excel workbook: the department fills in sheets of its assets and measures, without Daicho</source>
        <translation>Excelブック：課室がExcelで、資産と対策の実施状況を記入します。台帳（Daicho）は要りません</translation>
    </message>
    <message>
        <source>%1 of them have not handed in the file of before, which cannot be collected any more.</source>
        <translation>このうち%1課室は、前に配布したファイルをまだ提出していません。新しく配布すると、前のファイルは回収できなくなります。</translation>
    </message>
</context>
<context>
    <name>daicho::DistributeVerb</name>
    <message>
        <source>No department has assets or contracts.</source>
        <translation>資産や契約のある課室がありません。</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>「%1」という日はありません。</translation>
    </message>
    <message>
        <source>Distributed to %1 departments (revision %2).</source>
        <translation>%1 課室に配布しました（版 %2）。</translation>
    </message>
    <message>
        <source>This is a department&apos;s own file; it cannot be distributed any further.</source>
        <translation>課室に配布されたファイルです。さらに配布することはできません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>write each department a file with its own assets and open questions, to be filled in</source>
        <translation>各課室に、自課の資産と未回答の対策だけの記入用ファイルを書き出す</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>the folder for the files</source>
        <translation>書き出し先のフォルダー</translation>
    </message>
    <message>
        <source>a small registry for Daicho, or an Excel workbook</source>
        <translation>Daicho の小さな台帳か、Excel ブック</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>only this one; can be given several times</source>
        <translation>この課室だけ（何度でも指定可）</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>the day by which it has to come back</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>replace files of the same names</source>
        <translation>同名のファイルを置き換える</translation>
    </message>
</context>
<context>
    <name>daicho::DistributionPage</name>
    <message>
        <source>Hand-outs</source>
        <translation>配布と回収</translation>
    </message>
    <message>
        <source>There are no departments yet, so there is nobody to hand a ledger to.
Add departments on the page of the answers, or import a ledger that names them.</source>
        <translation>課室がまだないため、配布先がありません。
実施状況のページで課室を追加するか、課室名のある台帳を取り込んでください。</translation>
    </message>
    <message>
        <source>No department matches the filter.</source>
        <translation>条件に合う課室はありません。</translation>
    </message>
    <message>
        <source>%1 departments</source>
        <translation>%1課室</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>期限超過 %1</translation>
    </message>
    <message>
        <source>Writing the files of %1 departments …</source>
        <translation>%1課室のファイルを作成しています…</translation>
    </message>
    <message>
        <source>The ledgers were not handed out</source>
        <translation>台帳を配布できませんでした</translation>
    </message>
    <message>
        <source>%1 files were written to %2.</source>
        <translation>%2 にファイルを%1個作成しました。</translation>
    </message>
    <message>
        <source>Files that departments handed in</source>
        <translation>課室から提出されたファイル</translation>
    </message>
    <message>
        <source>Handed-in ledgers (*.daicho *.xlsx)</source>
        <translation>提出された台帳 (*.daicho *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Send back to %1</source>
        <translation>%1への差戻し</translation>
    </message>
    <message>
        <source>Search departments</source>
        <translation>課室を検索</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Hand &amp;out…</source>
        <translation>配布(&amp;O)…</translation>
    </message>
    <message>
        <source>Writes a file for each department with nothing but its own part of the ledger</source>
        <translation>課室ごとに、その課室の分だけの台帳ファイルを作成します</translation>
    </message>
    <message>
        <source>&amp;Collect…</source>
        <translation>回収(&amp;C)…</translation>
    </message>
    <message>
        <source>Takes in what departments handed in; files can also be dropped onto this page</source>
        <translation>課室から提出されたファイルを取り込みます。このページにドロップすることもできます</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>差戻し(&amp;B)…</translation>
    </message>
    <message>
        <source>Records that a department has to mend what it handed in, and why</source>
        <translation>提出されたものを直してもらうことと、その理由を記録します</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>督促状(&amp;R)…</translation>
    </message>
    <message>
        <source>Prints a letter to each department that has not handed in its ledger</source>
        <translation>台帳を提出していない課室への文書を印刷します</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing was handed out yet. Each department gets a file with its own part of the ledger, fills it in on its own computer and gives it back; what comes back is merged here. Begin with “Hand out…”.</source>
        <translation>まだ配布していません。課室ごとに、その課室の分だけのファイルを配り、各自のパソコンで記入してもらい、提出されたものをここで台帳に取り込みます。「配布…」から始めてください。</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>What %1 has to mend:</source>
        <translation>%1に直してもらうこと：</translation>
    </message>
    <message>
        <source>Not listed, because they hold nothing themselves: %1 (%2)</source>
        <translation>自ら情報資産や委託を持たないため載せていない組織 %1（%2）</translation>
    </message>
    <message>
        <source>Their %1 unanswered measures are answered on the page of the answers.</source>
        <translation>これらの組織自身の未回答の対策%1件は「実施状況」で回答してください。</translation>
    </message>
</context>
<context>
    <name>daicho::DrawingFile</name>
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
        <source>Terms</source>
        <translation>契約条件</translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <translation>（未記録）</translation>
    </message>
    <message>
        <source>Individual contract</source>
        <translation>個別契約</translation>
    </message>
    <message>
        <source>Provider&apos;s standard terms, take it or leave it</source>
        <translation>約款型（事業者の定める約款による）</translation>
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
    <message>
        <source>there is not enough room for the parts of a workbook.</source>
        <translation>ブックを作るための空き容量が足りません。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden; it is read.</source>
        <translation>シート「%1」は非表示ですが、読み込みます。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden: it is left out.</source>
        <translation>シート「%1」は非表示のため、取り込みません。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has no column of asset names: it is left out.</source>
        <translation>シート「%1」には情報資産の名称の列がないため、取り込みません。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is left out.</source>
        <translation>シート「%1」は取り込みません。</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: hidden columns are read like the others (%2).</source>
        <translation>シート「%1」：非表示の列も、ほかの列と同じように読み込みます（%2）。</translation>
    </message>
    <message>
        <source>Import of %1 (%2 → %3)</source>
        <translation>%1 の取り込み（%2 → %3）</translation>
    </message>
    <message>
        <source>an entry of &quot;sheets&quot; needs &quot;name&quot;</source>
        <translation>&quot;sheets&quot; の各項目には &quot;name&quot; が必要です</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: %2 hidden rows are read like the others (%3).</source>
        <translation>シート「%1」：非表示の行（%2行）も、ほかの行と同じように読み込みます（%3）。</translation>
    </message>
    <message>
        <source>The formula of this cell has no value.</source>
        <translation>このセルの数式はエラーになっています。</translation>
    </message>
    <message>
        <source>The formula of this cell was never worked out: open the file in a spreadsheet program and save it.</source>
        <translation>このセルの数式は計算されていません。表計算ソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>It goes on with the asset above, with which its name is merged.</source>
        <translation>名称が上の行と結合されているため、上の情報資産の続きとみなしました。</translation>
    </message>
    <message>
        <source>A sheet repeats its cells without end.</source>
        <translation>セルの繰返しが際限なく続くシートがあります。</translation>
    </message>
    <message>
        <source>Row %1 holds more than a row of a sheet can.</source>
        <translation>%1行目に、シートの1行に収まらない量のデータがあります。</translation>
    </message>
    <message>
        <source>A sheet has more than %1 rows.</source>
        <translation>%1行を超えるシートがあります。</translation>
    </message>
    <message>
        <source>%1 is protected by a password: save it without one, then import it.</source>
        <translation>%1 はパスワードで保護されています。パスワードを外して保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is in the old format of Excel (.xls): save it as .xlsx, then import it.</source>
        <translation>%1 は旧形式の Excel ファイル（.xls）です。.xlsx 形式で保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive, but no workbook. Unpack it first.</source>
        <translation>%1 は ZIP ファイルで、表計算ファイルではありません。先に展開してください。</translation>
    </message>
    <message>
        <source>%1 holds no sheet of cells.</source>
        <translation>%1 には、セルのあるシートがありません。</translation>
    </message>
    <message>
        <source>A sheet has room for %1 assets. Write a sheet for each department, or CSV.</source>
        <translation>1枚のシートに書けるのは%1件までです。課室ごとのシートに分けるか、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>An Excel cell cannot hold the control characters in this text.</source>
        <translation>この文字列には、Excelのセルに入れられない制御文字があります。</translation>
    </message>
    <message>
        <source>An Excel cell holds at most %1 characters.</source>
        <translation>Excelのセルに入るのは%1文字までです。</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>ブックを書き込めません：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read as a workbook: %2</source>
        <translation>%1 を表計算ファイルとして読み込めません：%2</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb). Save it as .xlsx first.</source>
        <translation>バイナリ形式（.xlsb）です。.xlsx 形式で保存してください。</translation>
    </message>
    <message>
        <source>it holds no sheets.</source>
        <translation>シートがありません。</translation>
    </message>
    <message>
        <source>its texts are larger than any ledger&apos;s.</source>
        <translation>文字列の量が、台帳としてあり得ない大きさです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sheet of cells: it is left out.</source>
        <translation>「%1」はセルのシートではないため、取り込みません。</translation>
    </message>
    <message>
        <source>it ends too early.</source>
        <translation>途中で切れています。</translation>
    </message>
    <message>
        <source>its text is not UTF-8.</source>
        <translation>文字コードが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>it holds a character that must not be there.</source>
        <translation>使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>it declares entities, which no workbook does.</source>
        <translation>表計算ファイルにはあり得ない実体宣言が含まれています。</translation>
    </message>
    <message>
        <source>one of its tags is longer than a megabyte.</source>
        <translation>1 MB を超えるタグがあります。</translation>
    </message>
    <message>
        <source>it is not well-formed.</source>
        <translation>XML の形式が正しくありません。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: open it in a spreadsheet program and save it again.</source>
        <translation>%1 は壊れているか、途中で切れています。表計算ソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a ledger can hold. It was not read.</source>
        <translation>%1 は展開すると台帳としてあり得ない大きさになるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The policy has no measure of this id.</source>
        <translation>このIDの対策はポリシーにありません。</translation>
    </message>
    <message>
        <source>It has no status.</source>
        <translation>状態が書かれていません。</translation>
    </message>
    <message>
        <source>There is no such status.</source>
        <translation>このような状態はありません。</translation>
    </message>
    <message>
        <source>What does not apply needs a reason, and the observation is empty.</source>
        <translation>非該当には理由が必要ですが、observation が空です。</translation>
    </message>
    <message>
        <source>Controls that no measure answers to: %1</source>
        <translation>対応する対策がない管理策：%1件</translation>
    </message>
    <message>
        <source>The measure is not asked of departments.</source>
        <translation>この対策は課室に求められるものではありません。</translation>
    </message>
    <message>
        <source>The measure is asked of departments, and no domain is named.</source>
        <translation>この対策は課室に求められますが、ドメインが書かれていません。</translation>
    </message>
    <message>
        <source>The registry has no such department.</source>
        <translation>この課室は台帳にありません。</translation>
    </message>
    <message>
        <source>Several departments are called so.</source>
        <translation>同じ名前の課室が複数あります。</translation>
    </message>
    <message>
        <source>This is not a date that exists.</source>
        <translation>実在する日付ではありません。</translation>
    </message>
    <message>
        <source>Row %1 says something else.</source>
        <translation>%1行目と内容が食い違っています。</translation>
    </message>
    <message>
        <source>This domain stands in the file twice.</source>
        <translation>このドメインはファイルに2回あります。</translation>
    </message>
    <message>
        <source>Several domains are called so.</source>
        <translation>同じ名前のドメインが複数あります。</translation>
    </message>
    <message>
        <source>The domain would stand below itself.</source>
        <translation>ドメインが自分自身の下になってしまいます。</translation>
    </message>
    <message>
        <source>The domain above it cannot be taken.</source>
        <translation>上位のドメインを取り込めません。</translation>
    </message>
    <message>
        <source>Nothing is called so, neither here nor in the registry.</source>
        <translation>この名前のものは、ファイルにも台帳にもありません。</translation>
    </message>
    <message>
        <source>%1 assets that were disposed of were left out.</source>
        <translation>廃棄済の情報資産%1件は書き出していません。</translation>
    </message>
    <message>
        <source>It is not a form that Daicho has sent.</source>
        <translation>台帳から配布した様式ではありません。</translation>
    </message>
    <message>
        <source>The sheet “%1” is missing.</source>
        <translation>シート「%1」がありません。</translation>
    </message>
    <message>
        <source>%1 is there already. It was not touched.</source>
        <translation>%1 は既にあります。変更していません。</translation>
    </message>
    <message>
        <source>%1 cannot be a workbook: %2 Please send a registry file.</source>
        <translation>%1 をブックにできません: %2 台帳ファイルで配布してください。</translation>
    </message>
    <message>
        <source>%1 departments</source>
        <translation>%1課室</translation>
    </message>
    <message>
        <source>It was not sent from this registry, or its distribution was undone.</source>
        <translation>この台帳から配布されたものではないか、配布が取り消されています。</translation>
    </message>
    <message>
        <source>It is not what was sent to “%1”.</source>
        <translation>「%1」に配布したものではありません。</translation>
    </message>
    <message>
        <source>It is of an older round: “%1” was sent a newer file on %2.</source>
        <translation>古い回のファイルです。「%1」には %2 に新しいファイルを配布しています。</translation>
    </message>
    <message>
        <source>The department is not in the registry any more.</source>
        <translation>その課室は台帳にありません。</translation>
    </message>
    <message>
        <source>It was filled in under another policy than it was sent with.</source>
        <translation>配布時と異なるポリシーで記入されています。</translation>
    </message>
    <message>
        <source>Its list of measures is not the one that was sent.</source>
        <translation>対策の一覧が配布したものと一致しません。</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 %2行目</translation>
    </message>
    <message>
        <source>A conflict is not decided yet: %1, %2.</source>
        <translation>まだ決めていない競合があります: %1、%2</translation>
    </message>
    <message>
        <source>It cannot be told which question this answers.</source>
        <translation>どの対策への回答か分かりません。</translation>
    </message>
    <message>
        <source>It is none of: %1.</source>
        <translation>次のどれでもありません: %1</translation>
    </message>
    <message>
        <source>It needs a reason why it does not apply.</source>
        <translation>非該当の理由が必要です。</translation>
    </message>
    <message>
        <source>This is no file with %1: it lacks their headings.</source>
        <translation>%1のファイルではありません。必要な見出しがありません。</translation>
    </message>
    <message>
        <source>This file holds %1, which are no assets. “daicho import” takes it in.</source>
        <translation>このファイルは%1で、情報資産ではありません。「daicho import」で取り込めます。</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;</source>
        <translation>プリセット「%1」はありません</translation>
    </message>
    <message>
        <source>an entry of &quot;values&quot; needs &quot;cell&quot;</source>
        <translation>&quot;values&quot; の各要素には &quot;cell&quot; が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value &quot;%2&quot;</source>
        <translation>「%1」に値「%2」はありません</translation>
    </message>
    <message>
        <source>The registry has no such department, and none may be made.</source>
        <translation>この課室は台帳になく、新しく作らない指定です。</translation>
    </message>
    <message>
        <source>Rows cannot be matched by &quot;%1&quot;: no column of the ledger holds it.</source>
        <translation>「%1」では照合できません。この台帳にはその列がありません。</translation>
    </message>
    <message>
        <source>column %1 without a heading</source>
        <translation>見出しのない列 %1</translation>
    </message>
    <message>
        <source>Rows are matched by %1, and several assets fit this row: %2. Choose more fields to match by, or write the number into the row.</source>
        <translation>行を「%1」で照合していますが、この行に当てはまる情報資産が複数あります（%2）。照合項目を増やすか、行に番号を記入してください。</translation>
    </message>
    <message>
        <source>Rows are matched by %1: assets that are there keep their number.</source>
        <translation>行を「%1」で照合します。既にある情報資産の番号は変わりません。</translation>
    </message>
    <message>
        <source>The answers are not taken: it does not belong to the department, or is gone.</source>
        <translation>この課室のものではないか、台帳にないため、回答は取り込みません。</translation>
    </message>
    <message>
        <source>It cannot be given to another department there.</source>
        <translation>配布先では所管課を変更できません。</translation>
    </message>
    <message>
        <source>%1: the registry does not have it.</source>
        <translation>%1: 台帳に登録がありません。</translation>
    </message>
    <message>
        <source>The number “%1” is used by another asset.</source>
        <translation>番号「%1」は他の資産で使われています。</translation>
    </message>
    <message>
        <source>It belongs to another department.</source>
        <translation>他の課室のものです。</translation>
    </message>
    <message>
        <source>It was entered for another department.</source>
        <translation>他の課室のものとして記入されています。</translation>
    </message>
    <message>
        <source>The number “%1” is used by another asset: “%2” became %3.</source>
        <translation>番号「%1」は他の資産で使われているため、「%2」の番号を %3 としました。</translation>
    </message>
    <message>
        <source>(the whole asset)</source>
        <translation>（資産全体）</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（削除）</translation>
    </message>
    <message>
        <source>(now of “%1”)</source>
        <translation>（現在は「%1」の所管）</translation>
    </message>
    <message>
        <source>Exception: %1</source>
        <translation>例外措置: %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>%1: it does not belong to the department, or is gone.</source>
        <translation>%1: この課室のものではないか、台帳にありません。</translation>
    </message>
    <message>
        <source>Outsourcing</source>
        <translation>委託</translation>
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
        <source>Negotiated</source>
        <translation>個別契約</translation>
    </message>
    <message>
        <source>Provider&apos;s standard terms</source>
        <translation>約款型</translation>
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
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>契約条件</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>（新規）</translation>
    </message>
    <message>
        <source>It was removed from the registry.</source>
        <translation>台帳から削除されています。</translation>
    </message>
    <message>
        <source>How the measures that the policy asks for stand.</source>
        <translation>ポリシーが求める対策の実施状況です。</translation>
    </message>
    <message>
        <source>Information without a business</source>
        <translation>業務分類のない情報</translation>
    </message>
    <message>
        <source>Required %1, done %2, partly %3, not done %4, unanswered %5, excepted %6, not applicable %7</source>
        <translation>必要 %1、実施済 %2、一部実施 %3、未実施 %4、未回答 %5、例外措置 %6、非該当 %7</translation>
    </message>
    <message>
        <source>Information assets of %1</source>
        <translation>%1の情報資産</translation>
    </message>
    <message>
        <source>All information assets in the registry of %1.</source>
        <translation>%1の台帳にあるすべての情報資産です。</translation>
    </message>
    <message>
        <source>The organs that the policy binds.</source>
        <translation>ポリシーの適用を受ける機関です。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>The body with all its departments.</source>
        <translation>団体とそのすべての課室です。</translation>
    </message>
    <message>
        <source>Policy %1, version %2</source>
        <translation>ポリシー %1、%2版</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;, row %2: a workbook cannot hold this (%3).</source>
        <translation>シート「%1」の%2行目：Excelのファイルに収まりません（%3）。</translation>
    </message>
    <message>
        <source>New connections between assets: %1</source>
        <translation>情報資産どうしの新しいつながり：%1件</translation>
    </message>
    <message>
        <source>Several assets are called so; the connection was left out.</source>
        <translation>同じ名前の情報資産が複数あるため、つながりは取り込みません。</translation>
    </message>
    <message>
        <source>No asset is called so; the connection was left out.</source>
        <translation>この名前の情報資産がないため、つながりは取り込みません。</translation>
    </message>
    <message>
        <source>Connections of %1 assets that stand in a ring were left out.</source>
        <translation>循環している情報資産%1件のつながりは取り込みません。</translation>
    </message>
    <message>
        <source>This file is no form of another program.</source>
        <translation>このファイルは他のプログラムの様式ではありません。</translation>
    </message>
    <message>
        <source>There is not a single row below the header.</source>
        <translation>見出しの下に1行もありません。</translation>
    </message>
    <message>
        <source>These columns are left out: %1</source>
        <translation>次の列は取り込みません：%1</translation>
    </message>
    <message>
        <source>Numbers were put on the levels of %1 by rank: %2</source>
        <translation>数値を%1の区分に順位で当てはめました：%2</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>%1として読みました。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>This row cannot be taken in like this.</source>
        <translation>この行は、このままでは取り込めません。</translation>
    </message>
    <message>
        <source>Somebody should look at this.</source>
        <translation>確かめてください。</translation>
    </message>
    <message>
        <source>And %1 more: see the list of problems.</source>
        <translation>ほかに %1件あります。問題の一覧を見てください。</translation>
    </message>
    <message>
        <source>Mend it, save the file and import it again.</source>
        <translation>直してファイルを保存し、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>If it is right, nothing has to be done.</source>
        <translation>正しければ、そのままでかまいません。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
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
        <source>What stands there</source>
        <translation>入力されている値</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>There is no problem in this ledger any more.</source>
        <translation>この台帳に、取り込み時の問題はもうありません。</translation>
    </message>
    <message>
        <source>Problems of the import: %1 errors, %2 to look at. Mend the coloured cells, save this file and import it again.</source>
        <translation>取り込み時の問題：エラー %1件、要確認 %2件。色の付いたセルを直して保存し、このファイルをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <translation>取り込み時の問題</translation>
    </message>
    <message>
        <source>Only the first %1 are listed and marked.</source>
        <translation>はじめの %1件だけを一覧に載せ、印を付けました。</translation>
    </message>
    <message>
        <source>The file with the problems is a workbook: its name has to end in .%1.</source>
        <translation>問題を書き戻したファイルは表計算のファイルです。名前の末尾を .%1 にしてください。</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
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
        <source>Not applicable</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>binary data (it holds NUL bytes)</source>
        <translation>バイナリデータ（NUL バイトを含む）</translation>
    </message>
    <message>
        <source>%1 cannot be written: is the disk full?</source>
        <translation>%1 に書き込めません。ディスクの空き容量を確かめてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: it is damaged.</source>
        <translation>%1 は壊れているため、続きを読み込めません。</translation>
    </message>
    <message>
        <source>%1: the department removed it. It stays in the registry until it is removed here.</source>
        <translation>%1：課室が削除しましたが、ここで削除するまで台帳に残ります。</translation>
    </message>
    <message>
        <source>The department removed it. It stays in the registry until it is removed here.</source>
        <translation>課室が削除しましたが、ここで削除するまで台帳に残ります。</translation>
    </message>
    <message>
        <source>%1 (submitted)</source>
        <translation>%1（提出）</translation>
    </message>
    <message>
        <source>%1 (sent back)</source>
        <translation>%1（差戻し）</translation>
    </message>
    <message>
        <source>%1 row %2, %3</source>
        <translation>%1 %2行 %3</translation>
    </message>
    <message>
        <source>%1 blank cells keep the value that the registry has (such as: %2).</source>
        <translation>空欄のセル%1か所は、台帳の今の値を残します（例：%2）。</translation>
    </message>
    <message>
        <source>This is no number of years: it replaces %1 years as a text.</source>
        <translation>年数として読めません。今の「%1年」が、この文字に置き換わります。</translation>
    </message>
    <message>
        <source>The answers are not taken: they are given here, for all departments.</source>
        <translation>回答は取り込みません。全課室に共通の回答のため、この台帳で答えてください。</translation>
    </message>
    <message>
        <source>It is not taken: departments and zones are kept here.</source>
        <translation>取り込みません。課室と系は、この台帳で管理します。</translation>
    </message>
    <message>
        <source>It is not taken: the name of the body is kept here.</source>
        <translation>取り込みません。団体名は、この台帳で管理します。</translation>
    </message>
    <message>
        <source>%1 assets that were sent have no row: %2. They stay in the registry.</source>
        <translation>配布した資産のうち%1件の行がありません：%2。台帳にはそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 is a folder: name the file with the ledger.</source>
        <translation>%1 はフォルダーです。台帳のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 connections lead to assets of another department: CISO Assistant connects assets of one domain only.</source>
        <translation>ほかの課室の情報資産へのつながりが%1件あります。CISO Assistantは、同じドメインの中の資産しかつなぎません。</translation>
    </message>
    <message>
        <source>The departments are in %1: import them first, as domains. CISO Assistant puts assets of a domain that it does not know into the one chosen there.</source>
        <translation>課室は%1に書き出しました。先にこのファイルをドメイン（フォルダ）として取り込んでください。CISO Assistantは、知らないドメインの資産を、取り込みの画面で選んだドメインに入れます。</translation>
    </message>
    <message>
        <source>The due date has passed: %1 is before today.</source>
        <translation>提出期限が過ぎています。%1 は今日より前の日です。</translation>
    </message>
    <message>
        <source>“%1” was sent here. This cell may not be left blank: nothing of the row is taken.</source>
        <translation>配布時は「%1」でした。この欄は空欄にできないため、この行は取り込みません。</translation>
    </message>
    <message>
        <source>Row %1: the number %2 came back as %3. It is taken for the same asset; which number it has is to be decided.</source>
        <translation>%1行目：番号 %2 が %3 に変わって戻りました。同じ情報資産とみなします。どちらの番号にするかを選んでください。</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>（消去）</translation>
    </message>
    <message>
        <source>The policy has no measures. An OSCAL plan has to say of one at least how it stands.</source>
        <translation>ポリシーに対策がありません。OSCALの計画書には、少なくとも1件の対策の状況が必要です。</translation>
    </message>
    <message>
        <source>This is the whole body and no department: %1 assets stand in it and get no department.</source>
        <translation>団体全体を指す語で、課室ではありません。この語のある %1件の情報資産は、課室なしで取り込みます。</translation>
    </message>
    <message>
        <source>It was sent under the policy %1; the registry has adopted %2 since, under which nobody can compare it. Please distribute again; what was filled in can still be read in the file.</source>
        <translation>ポリシー「%1」のもとで配布したものですが、その後、台帳はポリシー「%2」を採用したため、比べられません。改めて配布してください。記入された内容はファイルに残っています。</translation>
    </message>
    <message>
        <source>Row %1 has this number too: only one of them can be the asset.</source>
        <translation>%1行目にも同じ番号があります。どちらか一方だけがその情報資産です。</translation>
    </message>
    <message>
        <source>Rows are matched by %1, and row %2 has the same.</source>
        <translation>%1 で照合していますが、%2行目も同じです。</translation>
    </message>
    <message>
        <source>%1 new assets have no kind; without a state of their own they come in as drafts. See whether a column is assigned wrongly.</source>
        <translation>新規の%1件に種別がありません。状態の記載がないものは「作成中」として取り込みます。列の対応に誤りがないか確かめてください。</translation>
    </message>
    <message>
        <source>%1 new assets name no department.</source>
        <translation>新規の%1件に所管課がありません。</translation>
    </message>
    <message>
        <source>%1 new assets have no class.</source>
        <translation>新規の%1件に分類がありません。</translation>
    </message>
    <message>
        <source>%1 rows are equal to another one in every cell: each of these is taken once. They are among the rows that are no assets.</source>
        <translation>%1行は、ほかの行とすべてのセルが同じです。同じ行は1回だけ取り込みます（「情報資産でない行」に一覧があります）。</translation>
    </message>
    <message>
        <source>Equal to row %1 in every cell: it is taken once.</source>
        <translation>%1行目とすべてのセルが同じです。1回だけ取り込みます。</translation>
    </message>
</context>
<context>
    <name>daicho::ExportVerb</name>
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
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>of a CSV file</source>
        <translation>CSV の文字コード</translation>
    </message>
    <message>
        <source>%1: the name has to end in .xlsx, .csv or .json.</source>
        <translation>%1：ファイル名の末尾は .xlsx、.csv、.json のいずれかにしてください。</translation>
    </message>
    <message>
        <source>XLSX is always UTF-8; --encoding is for .csv.</source>
        <translation>XLSXは常にUTF-8です。--encoding は .csv に使います。</translation>
    </message>
    <message>
        <source>Only a workbook has sheets; --by-department is for .xlsx.</source>
        <translation>シートがあるのはブックだけです。--by-department は .xlsx に使います。</translation>
    </message>
    <message>
        <source>%1 was not written. Mend these cells, or leave out with --force what does not fit.</source>
        <translation>%1は書き込みませんでした。該当のセルを直すか、--force で入らない部分を除いて書き出してください。</translation>
    </message>
    <message>
        <source>write all assets to an Excel, CSV or JSON file</source>
        <translation>すべての情報資産をExcel、CSV、JSONのファイルに書き出す</translation>
    </message>
    <message>
        <source>the file to write: .xlsx, .csv or .json</source>
        <translation>書き出すファイル（.xlsx、.csv、.json）</translation>
    </message>
    <message>
        <source>a sheet for each department; of an .xlsx file</source>
        <translation>課室ごとのシートに分ける（.xlsx のとき）</translation>
    </message>
    <message>
        <source>write “?” for characters that cp932 lacks; leave out what Excel cannot hold</source>
        <translation>CP932にない文字を「?」にし、Excelに入らない部分を除いて書き出す</translation>
    </message>
    <message>
        <source>%1 and --as %2 cannot stand together.</source>
        <translation>%1 と --as %2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>%1: the name has to end in .xlsx or .csv.</source>
        <translation>%1：ファイル名の末尾は .xlsx または .csv にしてください。</translation>
    </message>
    <message>
        <source>%1: the name has to end in .json.</source>
        <translation>%1：ファイル名の末尾は .json にしてください。</translation>
    </message>
    <message>
        <source>our own ledger, the import form of CISO Assistant, a plan of OSCAL, or the whole registry</source>
        <translation>台帳、CISO Assistantの取り込み様式、OSCALの計画書、台帳全体のいずれか</translation>
    </message>
</context>
<context>
    <name>daicho::FieldsDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>daicho::FindingTable</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Class and zone</source>
        <translation>分類とネットワーク区分</translation>
    </message>
    <message>
        <source>Zone not in the policy</source>
        <translation>ポリシーにないネットワーク区分</translation>
    </message>
    <message>
        <source>Kind not in the policy</source>
        <translation>ポリシーにない種類</translation>
    </message>
    <message>
        <source>Class not in the policy</source>
        <translation>ポリシーにない分類</translation>
    </message>
    <message>
        <source>Personal information not in the policy</source>
        <translation>ポリシーにない個人情報の区分</translation>
    </message>
    <message>
        <source>Class that has run out</source>
        <translation>期限の過ぎた分類</translation>
    </message>
    <message>
        <source>Field not filled in</source>
        <translation>必須項目の未記入</translation>
    </message>
    <message>
        <source>Review not recorded</source>
        <translation>見直しの記録なし</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>見直しの期限切れ</translation>
    </message>
    <message>
        <source>Class too low</source>
        <translation>下限より低い分類</translation>
    </message>
    <message>
        <source>Class of what holds it</source>
        <translation>保有する側の分類</translation>
    </message>
    <message>
        <source>Relations in a ring</source>
        <translation>関連の循環</translation>
    </message>
    <message>
        <source>Measures of a contract</source>
        <translation>委託・外部サービスの対策</translation>
    </message>
    <message>
        <source>Sanitising not in the policy</source>
        <translation>ポリシーにない無害化の方式</translation>
    </message>
    <message>
        <source>Record of disposal</source>
        <translation>廃棄の記録</translation>
    </message>
    <message>
        <source>Method of disposal</source>
        <translation>廃棄の方法</translation>
    </message>
    <message>
        <source>Flow not restricted</source>
        <translation>特定通信でない通信</translation>
    </message>
    <message>
        <source>Flow not sanitised</source>
        <translation>無害化されていない通信</translation>
    </message>
    <message>
        <source>Personal information on the internet</source>
        <translation>インターネット側の個人情報</translation>
    </message>
    <message>
        <source>Terms of a cloud service</source>
        <translation>クラウドサービスの契約形態</translation>
    </message>
    <message>
        <source>Responsible person of an account</source>
        <translation>アカウントの責任者</translation>
    </message>
</context>
<context>
    <name>daicho::FindingTexts</name>
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
        <translation>課室</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理責任者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
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
        <source>Users</source>
        <translation>利用者範囲</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>管理担当者</translation>
    </message>
    <message>
        <source>Media and places</source>
        <translation>媒体・保存先</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>取扱制限</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>委託・外部サービス</translation>
    </message>
    <message>
        <source>Approval of off-site use</source>
        <translation>庁外設置の承認</translation>
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
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>%1の理由</translation>
    </message>
    <message>
        <source>%1 is not filled in; the policy asks for it.</source>
        <translation>「%1」が未記入です。ポリシーが記入を求めています。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>%1 is %2, but has to be at least %3: %4</source>
        <translation>%1が「%2」ですが、「%3」以上が必要です：%4</translation>
    </message>
    <message>
        <source>%1: %2 is not in use on this day.</source>
        <translation>%1：「%2」は、この日には使われていません。</translation>
    </message>
    <message>
        <source>%1: %2 is not in use on this day; classify it anew, such as: %3</source>
        <translation>%1：「%2」は、この日には使われていません。分類し直してください（候補：%3）。</translation>
    </message>
    <message>
        <source>who permitted it</source>
        <translation>許可者</translation>
    </message>
    <message>
        <source>when</source>
        <translation>廃棄日</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>the method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The record of its disposal does not say: %1</source>
        <translation>廃棄の記録がありません：%1</translation>
    </message>
    <message>
        <source>Disposed of by “%1”; what is of its kind and class goes by: %2</source>
        <translation>廃棄の方法が「%1」です。この種類と分類で認められる方法：%2</translation>
    </message>
    <message>
        <source>The policy has no method “%1”; what is of its kind and class goes by: %2</source>
        <translation>ポリシーに廃棄の方法「%1」がありません。この種類と分類で認められる方法：%2</translation>
    </message>
    <message>
        <source>Required, but not done: %1 and %2 more</source>
        <translation>求められる対策が実施されていません：%1、ほか%2件</translation>
    </message>
    <message>
        <source>Required, but not done: %1</source>
        <translation>求められる対策が実施されていません：%1</translation>
    </message>
    <message>
        <source>The policy has no zone “%1”.</source>
        <translation>ポリシーに区分「%1」がありません。</translation>
    </message>
    <message>
        <source>The policy has no way of sanitising “%1”.</source>
        <translation>ポリシーに無害化の方式「%1」がありません。</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Added up: %1 make %2</source>
        <translation>合計：%1で%2</translation>
    </message>
    <message>
        <source>The highest counts: %1</source>
        <translation>最も高いもの：%1</translation>
    </message>
    <message>
        <source>Raised to %1: %2</source>
        <translation>%1に引き上げ：%2</translation>
    </message>
    <message>
        <source>%1 is %2, lower than that of what it holds: %3 (%4)</source>
        <translation>%1が「%2」で、中に保持しているものより低くなっています：%3（%4）</translation>
    </message>
    <message>
        <source>The connections stand in a ring: %1</source>
        <translation>つながりが輪になっています：%1</translation>
    </message>
    <message>
        <source>It was never reviewed; the ledger is reviewed: %1</source>
        <translation>見直しの記録がありません。台帳の見直し：%1</translation>
    </message>
    <message>
        <source>The review was due on %1.</source>
        <translation>見直しの期限（%1）を過ぎています。</translation>
    </message>
</context>
<context>
    <name>daicho::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>点検結果</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>すべての課室</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>すべての点検項目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>点検しています…</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>条件に一致する点検結果はありません。</translation>
    </message>
    <message>
        <source>Nothing was found, but there is nothing in the registry yet.
Register assets or import the ledger that your office keeps; then it is checked here.</source>
        <translation>台帳にまだ何もないため、点検するものがありません。
情報資産を登録するか、現在お使いの台帳を取り込むと、ここで点検されます。</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>点検結果を検索</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Findings by check</source>
        <translation>点検項目ごとの件数</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>直す(&amp;M)…</translation>
    </message>
    <message>
        <source>Opens the place where it is mended (Enter)</source>
        <translation>直すところを開く (Enter)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Choose a finding to read it in full.</source>
        <translation>一覧で選ぶと、ここに全文を表示します。</translation>
    </message>
</context>
<context>
    <name>daicho::FlowDialog</name>
    <message>
        <source>Add a flow</source>
        <translation>通信の追加</translation>
    </message>
    <message>
        <source>Edit the flow</source>
        <translation>通信の編集</translation>
    </message>
    <message>
        <source>This asset</source>
        <translation>この情報資産</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>向き(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Other asset</source>
        <translation>相手の情報資産(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>プロトコル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sanitising</source>
        <translation>無害化の方式(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>備考(&amp;M)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>sends to the other (→)</source>
        <translation>相手に送る（→）</translation>
    </message>
    <message>
        <source>receives from the other (←)</source>
        <translation>相手から受ける（←）</translation>
    </message>
    <message>
        <source>&amp;Restricted: path and protocol are limited to what is needed</source>
        <translation>特定通信：経路とプロトコルを必要なものに限定(&amp;R)</translation>
    </message>
    <message>
        <source>such as HTTPS/443</source>
        <translation>HTTPS/443 など</translation>
    </message>
    <message>
        <source>(not sanitised)</source>
        <translation>（無害化しない）</translation>
    </message>
</context>
<context>
    <name>daicho::FlowTable</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>特定通信</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Sanitising</source>
        <translation>無害化</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
    <name>daicho::FormTable</name>
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
        <source>What the form would do</source>
        <translation>取り込みの内容</translation>
    </message>
    <message>
        <source>Departments (%1)</source>
        <translation>課室（%1）</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>回答（%1）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Below, before</source>
        <translation>変更前の上位</translation>
    </message>
    <message>
        <source>Below, after</source>
        <translation>変更後の上位</translation>
    </message>
    <message>
        <source>For</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
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
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1件</translation>
    </message>
</context>
<context>
    <name>daicho::HandOut</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Nothing was handed out: it was cancelled.</source>
        <translation>取り消しました。何も配布していません。</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was written.</source>
        <translation>%1 は既にあります。何も書き込んでいません。</translation>
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
    <name>daicho::HereBand</name>
    <message>
        <source>This ledger was handed out to %1.</source>
        <translation>%1に配布された台帳です。</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>提出期限 %1（過ぎています）</translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation>提出期限 %1</translation>
    </message>
    <message>
        <source>Save for handing &amp;in…</source>
        <translation>提出用に保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Writes a copy of this file to give back</source>
        <translation>提出するための写しを作成します</translation>
    </message>
    <message>
        <source>%1 handed in</source>
        <translation>%1_提出</translation>
    </message>
    <message>
        <source>Save for handing in</source>
        <translation>提出用に保存</translation>
    </message>
    <message>
        <source>Registry files (*.daicho)</source>
        <translation>台帳ファイル (*.daicho)</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>写しを作成できませんでした</translation>
    </message>
    <message>
        <source>Choose another name than that of this file.</source>
        <translation>このファイルとは別の名前にしてください。</translation>
    </message>
    <message>
        <source>Open measures (%1)</source>
        <translation>未対応の対策（%1項目）</translation>
    </message>
    <message>
        <source>No measures are open</source>
        <translation>未対応の対策なし</translation>
    </message>
    <message>
        <source>Shows the measures of this department that are partly done, not done or unanswered</source>
        <translation>この課室の対策のうち、未対応（一部実施・未実施・未回答）のものを表示します。多くの情報資産が求める対策も1項目と数えます。</translation>
    </message>
    <message>
        <source>%1 was written. Give this file back to those who handed the ledger out.</source>
        <translation>%1 に保存しました。
このファイルを配布元へ提出してください。</translation>
    </message>
    <message>
        <source>%1 measures are still open, %2 of them unanswered.</source>
        <translation>未対応の対策が%1項目残っています（うち未回答%2項目）。</translation>
    </message>
    <message>
        <source>No measures are open.</source>
        <translation>未対応の対策はありません。</translation>
    </message>
    <message>
        <source>Saved for handing in</source>
        <translation>提出用に保存しました</translation>
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
    <message>
        <source>Looking for lowered classes …</source>
        <translation>区分の引下げを探しています…</translation>
    </message>
    <message>
        <source>No change here lowered a class.</source>
        <translation>区分を引き下げた変更はありません。</translation>
    </message>
    <message>
        <source>class lowered</source>
        <translation>区分の引下げ</translation>
    </message>
    <message>
        <source>Only &amp;lowered classes</source>
        <translation>区分の引下げのみ(&amp;L)</translation>
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
    <message>
        <source>Mark</source>
        <translation>印</translation>
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
    <message>
        <source>The history is whole: every change follows from the one before it.</source>
        <translation>履歴に欠けや改ざんはありません。すべての変更が一つ前の変更につながっています。</translation>
    </message>
    <message>
        <source>The history was tampered with or damaged at revision %1.</source>
        <translation>履歴が版 %1 で改ざんされたか壊れています。</translation>
    </message>
    <message>
        <source>check that nothing in it was altered</source>
        <translation>履歴が改ざんされていないか確かめる</translation>
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
        <translation>番号</translation>
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
        <source>Department</source>
        <translation>所管課</translation>
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
        <source>Places</source>
        <translation>媒体・保存先</translation>
    </message>
    <message>
        <source>Kept outside</source>
        <translation>庁外設置</translation>
    </message>
    <message>
        <source>Approval to keep it outside</source>
        <translation>庁外設置の承認</translation>
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
        <source>Retention (years)</source>
        <translation>保存年限</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存年限の記載</translation>
    </message>
    <message>
        <source>Contract or service</source>
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
        <source>What was done</source>
        <translation>廃棄の処理内容</translation>
    </message>
    <message>
        <source>Method of disposal</source>
        <translation>廃棄方法</translation>
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
    <message>
        <source>Holds</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>標準から作成</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>個別契約</translation>
    </message>
    <message>
        <source>Provider&apos;s standard terms</source>
        <translation>約款型</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>契約条件</translation>
    </message>
    <message>
        <source>Standard ledger</source>
        <translation>標準台帳</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>From asset</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To asset</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Limited communication</source>
        <translation>特定通信</translation>
    </message>
    <message>
        <source>Sanitising</source>
        <translation>無害化</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>配布</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>ブック</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>配布日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>取込日</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>差戻し日</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
        <translation>読み取った行（%1）</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題（%1）</translation>
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
        <source>New %1&#x3000;Changed %2&#x3000;Unchanged %3&#x3000;Only in the registry %4</source>
        <translation>新規 %1件&#x3000;変更 %2件&#x3000;変更なし %3件&#x3000;台帳だけにあるもの %4件</translation>
    </message>
    <message>
        <source>&#x3000;With problems %1</source>
        <translation>&#x3000;問題あり %1件</translation>
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
    <message>
        <source>&amp;Take this sheet</source>
        <translation>このシートを取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>シート(&amp;E)</translation>
    </message>
    <message>
        <source>%1 (hidden, left out)</source>
        <translation>%1（非表示・対象外）</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1（対象外）</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>違い（%1）</translation>
    </message>
    <message>
        <source>Unknown names and values (%1)</source>
        <translation>未知の名称と値（%1）</translation>
    </message>
    <message>
        <source>Taken of these: new %1&#x3000;changed %2&#x3000;retired %3</source>
        <translation>取り込むもの：新規 %1&#x3000;変更 %2&#x3000;廃棄済にする %3</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>取り込めません</translation>
    </message>
    <message>
        <source>These assets cannot be stored with only some of their fields taken.</source>
        <translation>次の情報資産は、一部の項目だけを取り込むと登録できません。</translation>
    </message>
    <message>
        <source>&amp;Match by</source>
        <translation>照合項目(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Forget that</source>
        <translation>その修正を破棄(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write the problems back…</source>
        <translation>問題を書き戻す(&amp;W)…</translation>
    </message>
    <message>
        <source>Makes a copy of the ledger in which each cell with a problem is coloured and says why</source>
        <translation>問題のあるセルに色とその理由のメモを付けた、台帳の写しを作成します</translation>
    </message>
    <message>
        <source>Not a single row can be taken: see the problems.</source>
        <translation>取り込める行が一つもありません。「問題」をご覧ください。</translation>
    </message>
    <message>
        <source>Nothing is chosen: take at least one of the differences.</source>
        <translation>何も選ばれていません。違いを一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Controls without a measure (%1)</source>
        <translation>対応する対策のない管理策（%1）</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken: see the lists below.</source>
        <translation>このファイルからは1行も取り込めません。下の一覧をご確認ください。</translation>
    </message>
    <message>
        <source>This file makes departments, not assets.</source>
        <translation>このファイルは、資産ではなく課室として取り込みます。</translation>
    </message>
    <message>
        <source>This file makes answers, not assets.</source>
        <translation>このファイルは、資産ではなく対策の回答として取り込みます。</translation>
    </message>
    <message>
        <source>New %1&#x3000;Changed %2&#x3000;Unchanged %3</source>
        <translation>新規 %1件&#x3000;変更 %2件&#x3000;変更なし %3件</translation>
    </message>
    <message>
        <source>The file names %1 posts or contracts that the registry does not have: importing makes them, unless you decide otherwise under the unknown names.</source>
        <translation>台帳にない職・委託が %1件あります。取り込むと新しく作成します。別の扱いにするときは「未知の名称と値」で選んでください。</translation>
    </message>
    <message>
        <source>The file names %1 departments that the registry does not have (%2): importing makes them, unless you decide otherwise under the unknown names.</source>
        <translation>台帳にない課室が %1件あります（%2）。取り込むと新しく作成します。別の扱いにするときは「未知の名称と値」で選んでください。</translation>
    </message>
    <message>
        <source>%1 rows cannot be taken as they stand: say under the unknown values what they mean, mend the file, or tick at the bottom to leave these rows out.</source>
        <translation>%1行は、このままでは取り込めません。「未知の名称と値」で読み方を選ぶか、ファイルを直すか、下の「問題のある行を除いて取り込む」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>%1 rows cannot be taken as they stand: mend the file, or tick at the bottom to leave these rows out.</source>
        <translation>%1行は、このままでは取り込めません。ファイルを直すか、下の「問題のある行を除いて取り込む」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>(%1 of %2 sheets)</source>
        <translation>（取り込むシート：%1／%2）</translation>
    </message>
    <message>
        <source>… and %1 more: point here</source>
        <translation>…ほか %1件（ここにマウスを重ねると表示します）</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>meanings of %1 values</source>
        <translation>値の読み替え（%1件）</translation>
    </message>
    <message>
        <source>by what rows are matched</source>
        <translation>照合項目</translation>
    </message>
    <message>
        <source>This file is read as you decided for the last ledger of this layout.</source>
        <translation>前回この様式の台帳で指定されたとおりに読みました。</translation>
    </message>
    <message>
        <source>Taken over from the last ledger of this layout: %1.</source>
        <translation>前回この様式の台帳で指定された内容を使いました：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Blank cells (%1)</source>
        <translation>空欄のセル（%1）</translation>
    </message>
    <message>
        <source>%1 — perhaps %2</source>
        <translation>%1（もしかして：%2）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Value that stays</source>
        <translation>残る今の値</translation>
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
    <message>
        <source>%1, row %2</source>
        <translation>%1 %2行</translation>
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
        <source>LEDGER</source>
        <translation>取り込むファイル</translation>
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
        <translation>所管課の記載がない行の所管課</translation>
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
    <message>
        <source>Sheet &quot;%1&quot;: header in rows %2 to %3</source>
        <translation>シート「%1」：見出しは%2～%3行目</translation>
    </message>
    <message>
        <source>(department: %1)</source>
        <translation>（所管課：%1）</translation>
    </message>
    <message>
        <source>take a ledger in: XLSX, ODS, CSV or tab-separated, as offices save it</source>
        <translation>台帳を取り込む（XLSX、ODS、CSV、タブ区切り）</translation>
    </message>
    <message>
        <source>(put into another field)</source>
        <translation>（他の項目に含める）</translation>
    </message>
    <message>
        <source>New department: %1</source>
        <translation>新しい課室：%1</translation>
    </message>
    <message>
        <source>New posts: %1</source>
        <translation>新しい職：%1件</translation>
    </message>
    <message>
        <source>New contracts and services: %1</source>
        <translation>新しい委託・外部サービス：%1件</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>取り込まない列：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no preset “%1”; there are: %2.</source>
        <translation>プリセット「%1」はありません。次のものがあります：%2。</translation>
    </message>
    <message>
        <source>There is no field “%1” to match by.</source>
        <translation>照合に使える項目「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 is a text file and has no sheets.</source>
        <translation>%1 はテキストファイルで、シートがありません。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; there are: %2.</source>
        <translation>シート「%1」はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>Nothing was imported: not a single row could be taken.</source>
        <translation>取り込める行が一つもないため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>There is no problem: %1 was not written.</source>
        <translation>問題はありません。%1 は作成していません。</translation>
    </message>
    <message>
        <source>Marking problems</source>
        <translation>問題を書き戻しています</translation>
    </message>
    <message>
        <source>%1 problems were written into %2.</source>
        <translation>問題 %1件を %2 に書き戻しました。</translation>
    </message>
    <message>
        <source>read it as this program&apos;s form, or as none; recognised when not given</source>
        <translation>このプログラムの様式として読む（noneはそのまま読む）。指定しなければ自動で見分ける</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>match rows with assets by these fields, as in name,department; otherwise by number, else by name and department</source>
        <translation>行と情報資産を照合する項目（例：name,department）。省略すると番号、なければ名称と課室</translation>
    </message>
    <message>
        <source>take only this sheet of a workbook; may be given again</source>
        <translation>このシートだけを取り込む（繰り返し指定できる）</translation>
    </message>
    <message>
        <source>rows of departments that the registry lacks are problems</source>
        <translation>台帳にない課室の行を問題として扱う</translation>
    </message>
    <message>
        <source>write the ledger there as a workbook with its problems marked</source>
        <translation>問題のあるセルに印を付けた台帳を、このファイル（XLSX）に書き出す</translation>
    </message>
    <message>
        <source>done</source>
        <translation>実施済</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>一部実施</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Below, before</source>
        <translation>変更前の上位</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
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
        <source>New: %1, changed: %2, unchanged: %3</source>
        <translation>新規 %1件、変更 %2件、変更なし %3件</translation>
    </message>
    <message>
        <source>row %1: %2 (%3)</source>
        <translation>%1行目：%2（%3）</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>%1 row %2, %3, %4: %5 → %6</source>
        <translation>%1 %2行 %3 %4：%5 → %6</translation>
    </message>
    <message>
        <source>and %1 more changes</source>
        <translation>ほか%1件の変更</translation>
    </message>
    <message>
        <source>(perhaps: %1)</source>
        <translation>（もしかして：%1）</translation>
    </message>
    <message>
        <source>%1 not known: %2</source>
        <translation>%1：未知の値「%2」</translation>
    </message>
</context>
<context>
    <name>daicho::ImportanceText</name>
    <message>
        <source>Importance: %1 — %2</source>
        <translation>重要度：%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>daicho::KeyChoice</name>
    <message>
        <source>By what rows are matched with assets</source>
        <translation>行と情報資産の照合に使う項目</translation>
    </message>
    <message>
        <source>Number, else name and department</source>
        <translation>番号（なければ名称と課室）</translation>
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
        <translation>（所管課の記載なし）</translation>
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
    <name>daicho::LinkDialog</name>
    <message>
        <source>Add a relation</source>
        <translation>関連の追加</translation>
    </message>
    <message>
        <source>Edit the relation</source>
        <translation>関連の編集</translation>
    </message>
    <message>
        <source>This asset</source>
        <translation>この情報資産</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>関連(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Other asset</source>
        <translation>相手の情報資産(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>備考(&amp;M)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>決定</translation>
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
        <translation>&#x3000;（Ctrl+Zで元に戻せます）</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Redoing …</source>
        <translation>やり直しています…</translation>
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
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Some texts do not fit into Excel cells</source>
        <translation>Excelのセルに入らない文字列があります</translation>
    </message>
    <message>
        <source>Nothing was written yet. CSV and JSON files can hold these texts.</source>
        <translation>まだ何も書き込んでいません。CSVとJSONのファイルには、これらの文字列も入ります。</translation>
    </message>
    <message>
        <source>Write the file and leave out what does not fit?</source>
        <translation>入らない部分を除いて書き出しますか。</translation>
    </message>
    <message>
        <source>Write without it</source>
        <translation>除いて書き出し</translation>
    </message>
    <message>
        <source>Ledger files (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>台帳ファイル (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>ファイルを書き出しました</translation>
    </message>
    <message>
        <source>Not everything fits into this form.</source>
        <translation>この様式に収まらないものがあります。</translation>
    </message>
    <message>
        <source>This is a registry and no ledger. Open it, or collect it where ledgers are handed out.</source>
        <translation>これは台帳（Daicho）のファイルで、取り込む台帳ではありません。開くか、「配布と回収」で回収してください。</translation>
    </message>
    <message>
        <source>The departments go into a second file, %1, which is there already.</source>
        <translation>課室は2つ目のファイル「%1」に書き出しますが、このファイルはすでにあります。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>   (Ctrl+Y does it again)</source>
        <translation>&#x3000;（Ctrl+Yでやり直せます）</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
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
    <message>
        <source>as last time</source>
        <translation>前回の指定</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手で指定</translation>
    </message>
</context>
<context>
    <name>daicho::MeasureDialog</name>
    <message>
        <source>Add a measure of your own</source>
        <translation>独自の対策の追加</translation>
    </message>
    <message>
        <source>Wording (Japanese)</source>
        <translation>文言（日本語）</translation>
    </message>
    <message>
        <source>Wording (English)</source>
        <translation>文言（英語）</translation>
    </message>
    <message>
        <source>Source (clause or rule)</source>
        <translation>根拠（条項・規程）</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>回答の単位</translation>
    </message>
    <message>
        <source>Required when</source>
        <translation>求められる条件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ネットワーク区分</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>(any)</source>
        <translation>（問わない）</translation>
    </message>
    <message>
        <source>The policy has a measure with this code already.</source>
        <translation>このコードの対策はすでにあります。</translation>
    </message>
</context>
<context>
    <name>daicho::MeasureTree</name>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>For</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>必須・推奨</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Measures of the policy</source>
        <translation>ポリシーの対策</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>body</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>contract or service</source>
        <translation>委託・外部サービス</translation>
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
    <name>daicho::PolicyContents</name>
    <message>
        <source>Name</source>
        <translation>情報資産の名称</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>ポリシーの内容</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>適用する機関</translation>
    </message>
    <message>
        <source>Information assets</source>
        <translation>情報資産</translation>
    </message>
    <message>
        <source>all that is held</source>
        <translation>保有するすべて</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>制定</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>The body itself</source>
        <translation>団体の自称</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Who counts as staff</source>
        <translation>職員の範囲</translation>
    </message>
    <message>
        <source>What staff have to obey</source>
        <translation>職員が守るもの</translation>
    </message>
    <message>
        <source>Server room</source>
        <translation>サーバ室</translation>
    </message>
    <message>
        <source>Plan for incidents</source>
        <translation>緊急時の計画</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>対策基準</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>実施手順</translation>
    </message>
    <message>
        <source>Audit and self-check</source>
        <translation>監査・自己点検</translation>
    </message>
    <message>
        <source>How often audits are</source>
        <translation>監査の頻度</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Axes of classification</source>
        <translation>分類の評価軸</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>nothing new is put into it</source>
        <translation>新たには使いません</translation>
    </message>
    <message>
        <source>Levels of %1</source>
        <translation>%1の区分</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ネットワーク区分</translation>
    </message>
    <message>
        <source>Kinds of assets</source>
        <translation>資産の種類</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyOscalVerb</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a catalogue.</source>
        <translation>%1 はカタログとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2</source>
        <translation>%1 はJSONではありません：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>“daicho policy oscal” needs --out FILE.</source>
        <translation>「daicho policy oscal」には --out FILE が必要です。</translation>
    </message>
    <message>
        <source>%1 is there already; use --force to replace it.</source>
        <translation>%1 は既にあります。置き換えるには --force を付けてください。</translation>
    </message>
    <message>
        <source>%1 is the catalogue itself; name another file to write.</source>
        <translation>%1 はカタログそのものです。別の書き出し先を指定してください。</translation>
    </message>
    <message>
        <source>%1: the catalogue “%2” with %3 measures was written; %4 withdrawn controls were left out.</source>
        <translation>%1：カタログ「%2」を書き出しました（対策 %3件）。廃止された管理策 %4件は除きました。</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyPage</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>回答の単位</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>必須・推奨</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Spells out</source>
        <translation>元になる対策</translation>
    </message>
    <message>
        <source>Chapter of the standard</source>
        <translation>対策基準の章</translation>
    </message>
    <message>
        <source>Item of the ordinance</source>
        <translation>施行規則の号</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Required when</source>
        <translation>求められる条件</translation>
    </message>
    <message>
        <source>no rule asks for it</source>
        <translation>求める条件はありません</translation>
    </message>
    <message>
        <source>Spelled out by</source>
        <translation>これを具体化する対策</translation>
    </message>
    <message>
        <source>Search in measures, clauses and codes</source>
        <translation>対策・条項・コードを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Adopt …</source>
        <translation>適用…</translation>
    </message>
    <message>
        <source>Put another policy in force, or take measures from the catalogue of the standard</source>
        <translation>別のポリシーを適用するか、対策基準から対策を取り入れます</translation>
    </message>
    <message>
        <source>Read a text …</source>
        <translation>方針文を読む…</translation>
    </message>
    <message>
        <source>Draft a policy from its published text</source>
        <translation>公表された方針の文から、ポリシーの案を作ります</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Own measure …</source>
        <translation>独自の対策…</translation>
    </message>
    <message>
        <source>Document …</source>
        <translation>文書の追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No measure contains this text.</source>
        <translation>この文字を含む対策はありません。</translation>
    </message>
    <message>
        <source>The chosen measure in full</source>
        <translation>選んだ対策の詳細</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Terms, documents, levels</source>
        <translation>用語・文書・区分</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>%1施行</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>対策%1件</translation>
    </message>
    <message>
        <source>Choose a measure to see when it is required.</source>
        <translation>対策を選ぶと、求められる条件を表示します。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英語の題名</translation>
    </message>
    <message>
        <source>Why it is not public</source>
        <translation>非公開の理由</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>The policy was not changed</source>
        <translation>ポリシーは変更されませんでした</translation>
    </message>
    <message>
        <source>The edited policy cannot be used:</source>
        <translation>編集したポリシーは使えません。</translation>
    </message>
    <message>
        <source>Wording of %1</source>
        <translation>%1の文言</translation>
    </message>
    <message>
        <source>wording of %1</source>
        <translation>%1の文言</translation>
    </message>
    <message>
        <source>The policy&apos;s word for “%1”</source>
        <translation>「%1」に当たるポリシーの用語</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Name of the level %1</source>
        <translation>区分%1の名称</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>文書の追加</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>文書の削除</translation>
    </message>
    <message>
        <source>Take “%1” out of the policy?</source>
        <translation>「%1」をポリシーから外しますか。</translation>
    </message>
    <message>
        <source>Take “%1” out of the policy? Nobody will be asked for it any more; answers to it are kept.</source>
        <translation>「%1」をポリシーから外しますか。以後この対策は求められなくなります。これまでの回答は残ります。</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>対策の削除</translation>
    </message>
    <message>
        <source>Read a published policy</source>
        <translation>公表された方針を読む</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md)</source>
        <translation>テキスト (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>文を読むことができません</translation>
    </message>
    <message>
        <source>This is no plain text; save the policy as a text file and read that.</source>
        <translation>テキストファイルではありません。方針をテキスト形式で保存してから読み込んでください。</translation>
    </message>
    <message>
        <source>to look at: who handed out this file keeps the policy</source>
        <translation>閲覧のみ（ポリシーは配布元が管理します）</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyReadVerb</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません：%2</translation>
    </message>
    <message>
        <source>%1 is no plain text; save the policy as a text file and read that.</source>
        <translation>%1 はテキストファイルではありません。方針をテキスト形式で保存し直して、読み込んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>%1: %2 measures and %3 zones were read from %4 clauses.</source>
        <translation>%1：%4 の条項から、対策 %2 件とネットワーク区分 %3 件を読み取りました。</translation>
    </message>
    <message>
        <source>Not recognised; please look at these yourself:</source>
        <translation>次の箇所は読み取れませんでした。内容を確認してください：</translation>
    </message>
    <message>
        <source>line %1 (%2): %3</source>
        <translation>%1 行目（%2）：%3</translation>
    </message>
    <message>
        <source>“daicho policy read” needs --out FILE.</source>
        <translation>「daicho policy read」には --out ファイル が必要です。</translation>
    </message>
    <message>
        <source>%1 is there already; use --force to replace it.</source>
        <translation>%1 は既にあります。置き換えるには --force を付けてください。</translation>
    </message>
    <message>
        <source>%1 is the text itself; name another file to write.</source>
        <translation>%1 は読み込む文書そのものです。書き出し先には別のファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>daicho::PolicyReader</name>
    <message>
        <source>the text does not name its body; write the name into the draft</source>
        <translation>文書に団体名が見つかりません。下書きに団体名を記入してください</translation>
    </message>
    <message>
        <source>the text does not say along which axes assets are classified</source>
        <translation>文書に情報資産の分類の軸が見つかりません</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters and is no basic policy</source>
        <translation>文書が %1 文字を超えており、基本方針ではありません</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>文書が空です</translation>
    </message>
    <message>
        <source>the text is no basic policy: %1 measures were recognised in its %2 clauses</source>
        <translation>基本方針の文書ではありません（%2 の条項のうち、対策と認められるものは %1 件でした）</translation>
    </message>
    <message>
        <source>The catalogue has no controls.</source>
        <translation>カタログに管理策がありません。</translation>
    </message>
    <message>
        <source>A registry has room for %1 measures: adopt single chapters of this catalogue.</source>
        <translation>台帳に入る対策は%1件までです。このカタログは章を選んで採用してください。</translation>
    </message>
    <message>
        <source>The groups are nested too deeply.</source>
        <translation>グループの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The controls are nested too deeply.</source>
        <translation>管理策の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A control needs an id of at most %1 characters and a title.</source>
        <translation>管理策には%1文字以内のIDと名称が必要です。</translation>
    </message>
    <message>
        <source>This id stands in the catalogue twice.</source>
        <translation>このIDはカタログに2回あります。</translation>
    </message>
    <message>
        <source>This is no OSCAL catalogue in JSON.</source>
        <translation>JSON形式のOSCALカタログではありません。</translation>
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
        <source>what to do</source>
        <translation>一覧、表示、検査のいずれか</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|ファイル</translation>
    </message>
    <message>
        <source>“daicho policy %1” needs a file.</source>
        <translation>「daicho policy %1」にはファイルが必要です。</translation>
    </message>
    <message>
        <source>the policy to show, or the file to check or to read</source>
        <translation>表示するポリシー、または点検・読み取りするファイル</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>for diff: the policy to compare with</source>
        <translation>diffのとき、比べる相手のポリシー</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>“daicho policy diff” needs two policies, or a registry and a policy.</source>
        <translation>「daicho policy diff」には、ポリシーを二つ、又は台帳とポリシーを指定してください。</translation>
    </message>
    <message>
        <source>The two policies do not differ.</source>
        <translation>二つのポリシーに違いはありません。</translation>
    </message>
    <message>
        <source>--out and --force are for “daicho policy read” and “daicho policy oscal”.</source>
        <translation>--out と --force は「daicho policy read」と「daicho policy oscal」で使います。</translation>
    </message>
    <message>
        <source>list the policies, show or compare them, check a file, or read a policy from its published text or from a catalogue in OSCAL</source>
        <translation>ポリシーの一覧、表示、比較、点検、または公表された本文やOSCALカタログからの読取り</translation>
    </message>
    <message>
        <source>the profile to write (with read and oscal)</source>
        <translation>書き出すプロファイル（read と oscal）</translation>
    </message>
    <message>
        <source>replace that file if it is there (with read and oscal)</source>
        <translation>すでにあれば置き換える（read と oscal）</translation>
    </message>
</context>
<context>
    <name>daicho::PresetChoice</name>
    <message>
        <source>F&amp;orm</source>
        <translation>様式(&amp;O)</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>自動判別：%1</translation>
    </message>
    <message>
        <source>as it is recognised</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>none: an office&apos;s own ledger</source>
        <translation>なし：自庁の台帳として読み取り</translation>
    </message>
</context>
<context>
    <name>daicho::ProblemsFile</name>
    <message>
        <source> (problems)</source>
        <translation>（問題）</translation>
    </message>
    <message>
        <source>Write back problems</source>
        <translation>問題の書き戻し</translation>
    </message>
    <message>
        <source>Workbooks (*.%1)</source>
        <translation>表計算ファイル (*.%1)</translation>
    </message>
    <message>
        <source>Writing the problems…</source>
        <translation>問題を書き戻しています…</translation>
    </message>
    <message>
        <source>%1 problems were written into %2. Mend the coloured cells, save the file and import it again.</source>
        <translation>問題 %1件を %2 に書き戻しました。色の付いたセルを直して保存し、もう一度取り込んでください。</translation>
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
    <message>
        <source>the catalogue has no such chapter</source>
        <translation>対策基準にその章はありません</translation>
    </message>
    <message>
        <source>is nothing that is known here</source>
        <translation>ここでは使えない項目です</translation>
    </message>
    <message>
        <source>can never hold: no value is left</source>
        <translation>決して成り立ちません：値が残りません</translation>
    </message>
    <message>
        <source>can never hold: no kind that is named has such a sub-kind</source>
        <translation>決して成り立ちません：挙げた種類にこの細別がありません</translation>
    </message>
    <message>
        <source>is no field of an asset</source>
        <translation>情報資産の項目ではありません</translation>
    </message>
    <message>
        <source>already became another level</source>
        <translation>既に別の区分に移されています</translation>
    </message>
    <message>
        <source>becomes itself</source>
        <translation>自分自身に移っています</translation>
    </message>
    <message>
        <source>is nothing that is checked</source>
        <translation>点検の対象ではありません</translation>
    </message>
    <message>
        <source>is no axis of this policy</source>
        <translation>このポリシーの評価軸ではありません</translation>
    </message>
    <message>
        <source>is no method of disposal of this policy</source>
        <translation>このポリシーの廃棄の方法ではありません</translation>
    </message>
    <message>
        <source>allows no method at all</source>
        <translation>どの方法も認めていません</translation>
    </message>
    <message>
        <source>there is nothing to combine the levels into</source>
        <translation>組み合わせた結果の段階がありません</translation>
    </message>
    <message>
        <source>is no step of the importance</source>
        <translation>重要度の段階ではありません</translation>
    </message>
    <message>
        <source>leads nowhere: there is no such question</source>
        <translation>行き先がありません：この質問はありません</translation>
    </message>
    <message>
        <source>asks about another axis</source>
        <translation>別の評価軸の質問です</translation>
    </message>
    <message>
        <source>no answer leads to this question</source>
        <translation>この質問に至る回答がありません</translation>
    </message>
    <message>
        <source>leads back in a ring, never to a level</source>
        <translation>輪になっていて、区分に至りません</translation>
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
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>daicho::ProposalTable</name>
    <message>
        <source>Names and values that are not known</source>
        <translation>未知の名称と値</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1件</translation>
    </message>
    <message>
        <source>Is a column mapped to the wrong field?</source>
        <translation>列の対応が誤っていませんか。</translation>
    </message>
    <message>
        <source>%1: read otherwise</source>
        <translation>%1：読み替え</translation>
    </message>
    <message>
        <source>%1: not in the policy</source>
        <translation>%1：ポリシーにない値</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1：新規</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>新しく作成</translation>
    </message>
    <message>
        <source>(as it stands)</source>
        <translation>（そのまま読む）</translation>
    </message>
    <message>
        <source>(not decided: its rows are left out)</source>
        <translation>（未定：その行は除外）</translation>
    </message>
    <message>
        <source>Leave out its rows</source>
        <translation>その行を除外</translation>
    </message>
    <message>
        <source>Read as blank</source>
        <translation>空欄として読む</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>「%1」と読む</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>「%1」の扱い</translation>
    </message>
    <message>
        <source>Known ones like it</source>
        <translation>似た既存の名称</translation>
    </message>
    <message>
        <source>Perhaps %1</source>
        <translation>もしかして：%1</translation>
    </message>
    <message>
        <source>Reads %1 as %2</source>
        <translation>「%1」を「%2」と読み替えます（新しく作成しません）</translation>
    </message>
</context>
<context>
    <name>daicho::ReadingDialog</name>
    <message>
        <source>A policy read from its text</source>
        <translation>方針文から読み取ったポリシー</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>What was read, each with its passage</source>
        <translation>読み取った項目と該当箇所</translation>
    </message>
    <message>
        <source>Save the draft …</source>
        <translation>案を保存…</translation>
    </message>
    <message>
        <source>Go on to adopt …</source>
        <translation>適用へ進む…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not recognised: please look at these yourself</source>
        <translation>読み取れなかった箇所：確認してください</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>適用する機関</translation>
    </message>
    <message>
        <source>All that is held</source>
        <translation>保有するすべて</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ネットワーク区分</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>契約条件</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>評価軸</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>No policy was recognised in this text.</source>
        <translation>この文からポリシーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 measures and %2 zones were read from %3 clauses; %4 passages were not recognised.</source>
        <translation>%3条項から対策%1件とネットワーク区分%2件を読み取りました。読み取れなかった箇所は%4件です。</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>案の保存</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>The draft was not saved</source>
        <translation>案を保存できませんでした</translation>
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
    <message>
        <source>The policy that was in force then cannot be read any more.</source>
        <translation>当時適用されていたポリシーを読むことができません。</translation>
    </message>
    <message>
        <source>The history has no revision %1.</source>
        <translation>履歴に版 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>daicho::RemindVerb</name>
    <message>
        <source>“%1” has nothing to hand in: %2.</source>
        <translation>「%1」は提出待ちではありません（%2）。</translation>
    </message>
    <message>
        <source>Nobody is to be reminded. Nothing was written.</source>
        <translation>宛先になる課室はありません。何も書き出していません。</translation>
    </message>
    <message>
        <source>%1: letters to %2 departments (%3).</source>
        <translation>%1: %2課室あての督促状を書き出しました（%3）。</translation>
    </message>
    <message>
        <source>%1: the name has to end in .pdf.</source>
        <translation>%1：ファイル名の末尾は .pdf にしてください。</translation>
    </message>
    <message>
        <source>write letters to departments that have not handed in their file, as a PDF file</source>
        <translation>未提出の課室への督促状を PDF で書き出す</translation>
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
        <source>only this one; can be given several times</source>
        <translation>この課室だけ（何度でも指定可）</translation>
    </message>
    <message>
        <source>only those whose due date has passed</source>
        <translation>提出期限を過ぎた課室だけ</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>who writes</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>the document number</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>whom to ask</source>
        <translation>問合せ先</translation>
    </message>
    <message>
        <source>with the list of all departments at the end</source>
        <translation>末尾に全課室の状況一覧を付ける</translation>
    </message>
</context>
<context>
    <name>daicho::Reminder</name>
    <message>
        <source>Handing in the information asset ledger (reminder)</source>
        <translation>情報資産台帳の提出について（督促）</translation>
    </message>
    <message>
        <source>Handing in the information asset ledger (request)</source>
        <translation>情報資産台帳の提出について（依頼）</translation>
    </message>
    <message>
        <source>Handing in the information asset ledger again (request)</source>
        <translation>情報資産台帳の再提出について（依頼）</translation>
    </message>
    <message>
        <source>State of distribution and collection</source>
        <translation>情報資産台帳 配布・回収状況一覧</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>記</translation>
    </message>
    <message>
        <source>Please ask: %1</source>
        <translation>問合せ先：%1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1&#x3000;御中</translation>
    </message>
    <message>
        <source>The information asset ledger that was handed out to you on %1 was due on %2, but has not been received as of today. Please look through it, fill it in and hand it in without delay.</source>
        <translation>&#x3000;%1に配布した情報資産台帳は、%2を提出期限としていましたが、本日現在、提出を確認できていません。内容を確認し、記入のうえ、至急提出してください。</translation>
    </message>
    <message>
        <source>Please look through the information asset ledger that was handed out to you on %1, fill it in and hand it in.</source>
        <translation>&#x3000;%1に配布した情報資産台帳について、内容を確認し、記入のうえ、提出してください。</translation>
    </message>
    <message>
        <source>Please look through the information asset ledger that was handed out to you on %1, fill it in and hand it in by %2.</source>
        <translation>&#x3000;%1に配布した情報資産台帳について、内容を確認し、記入のうえ、%2までに提出してください。</translation>
    </message>
    <message>
        <source>The information asset ledger that you handed in was sent back on %1 for the reason below. Please mend it and hand it in again.</source>
        <translation>&#x3000;提出された情報資産台帳は、下記の理由により、%1に差し戻しました。修正のうえ、再度提出してください。</translation>
    </message>
    <message>
        <source>If you have handed it in meanwhile, please excuse this letter.</source>
        <translation>&#x3000;なお、本状と行き違いに提出された場合は、御容赦ください。</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>配布日</translation>
    </message>
    <message>
        <source> (%1 days late)</source>
        <translation>（%1日超過）</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Information assets</source>
        <translation>情報資産</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Unanswered measures</source>
        <translation>未回答の対策</translation>
    </message>
    <message>
        <source>Why it was sent back</source>
        <translation>差戻しの理由</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 頁</translation>
    </message>
</context>
<context>
    <name>daicho::ReminderDialog</name>
    <message>
        <source>With the &amp;list of states</source>
        <translation>状況一覧を付ける(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFに保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>督促状</translation>
    </message>
    <message>
        <source>e.g. Head of the information policy section</source>
        <translation>例：情報政策課長</translation>
    </message>
    <message>
        <source>e.g. Information policy section, extension 1234</source>
        <translation>例：情報政策課&#x3000;内線1234</translation>
    </message>
    <message>
        <source>&amp;Letters to</source>
        <translation>宛先(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>発信者(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Document number</source>
        <translation>文書番号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>問合せ先(&amp;C)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>前の頁</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>次の頁</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The chosen ones that have not handed in (%1)</source>
        <translation>選んだ課室のうち未提出（%1課室）</translation>
    </message>
    <message>
        <source>Those that are overdue (%1)</source>
        <translation>期限を過ぎた課室（%1課室）</translation>
    </message>
    <message>
        <source>All that have not handed in (%1)</source>
        <translation>未提出のすべて（%1課室）</translation>
    </message>
    <message>
        <source>Nobody is to be reminded.</source>
        <translation>宛先になる課室はありません。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 頁</translation>
    </message>
    <message>
        <source>Save the reminders as PDF</source>
        <translation>督促状をPDFに保存</translation>
    </message>
    <message>
        <source>Reminders %1</source>
        <translation>督促状 %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be written</source>
        <translation>PDFを保存できませんでした</translation>
    </message>
    <message>
        <source>%1 was written: %2 pages.</source>
        <translation>%1 を保存しました（%2頁）。</translation>
    </message>
    <message>
        <source>The reminders could not be printed</source>
        <translation>督促状を印刷できませんでした</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>プリンターが応答しません。</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>プリンターが停止しました。</translation>
    </message>
    <message>
        <source>The reminders were sent to the printer.</source>
        <translation>督促状をプリンターに送りました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1のみ</translation>
    </message>
</context>
<context>
    <name>daicho::RequirementsVerb</name>
    <message>
        <source>Done</source>
        <translation>済み</translation>
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
        <source>the asset</source>
        <translation>情報資産</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>重要度：%1</translation>
    </message>
    <message>
        <source>Nothing is required of it under this policy, or it is not registered.</source>
        <translation>このポリシーで求められる対策はありません（又は登録されていません）。</translation>
    </message>
    <message>
        <source>%1, as answered for %2</source>
        <translation>%1（%2の回答による）</translation>
    </message>
    <message>
        <source>show which measures an asset needs, how they stand, and why</source>
        <translation>情報資産に求められる対策と、その実施状況、理由を表示する</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>daicho::ReturnedFile</name>
    <message>
        <source>This is a registry of its own, not one that was handed out.</source>
        <translation>配布された台帳ではなく、独立した台帳です。</translation>
    </message>
</context>
<context>
    <name>daicho::RuleWords</name>
    <message>
        <source>the body</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>委託・外部サービス</translation>
    </message>
    <message>
        <source>outsourcing</source>
        <translation>業務委託</translation>
    </message>
    <message>
        <source>cloud service</source>
        <translation>クラウドサービス</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>ソーシャルメディア</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>個別の契約</translation>
    </message>
    <message>
        <source>standard terms</source>
        <translation>約款</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>回答の単位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
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
        <source>Off the premises</source>
        <translation>庁外設置</translation>
    </message>
    <message>
        <source>Under an engagement</source>
        <translation>委託・外部サービスの有無</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>委託・外部サービス</translation>
    </message>
    <message>
        <source>Terms of the engagement</source>
        <translation>契約の形</translation>
    </message>
    <message>
        <source>Somebody is responsible</source>
        <translation>責任者の有無</translation>
    </message>
    <message>
        <source>Limited flow</source>
        <translation>特定通信</translation>
    </message>
    <message>
        <source>Sanitising</source>
        <translation>無害化</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1又は%2</translation>
    </message>
    <message>
        <source>other than %1</source>
        <translation>%1以外</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 it comes from</source>
        <translation>送信元の%1</translation>
    </message>
    <message>
        <source>%1 it goes to</source>
        <translation>送信先の%1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 かつ %2</translation>
    </message>
    <message>
        <source>By %1 (rule %2): %3</source>
        <translation>%1（規則%2）による：%3</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>ここでは、%1</translation>
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
    <message>
        <source>%1: %2 assets in %3 departments, %4 answers, %5 exceptions, %6 relations, %7 flows.</source>
        <translation>%1：情報資産 %2件、課室 %3、回答 %4件、例外措置 %5件、関連 %6件、通信 %7件</translation>
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
    <name>daicho::StandardDifferences</name>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>daicho::StandardLedgerDialog</name>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
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
        <source>Standard → here</source>
        <translation>標準 → この課室</translation>
    </message>
    <message>
        <source>Standard ledger</source>
        <translation>標準台帳</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Departments that the standard ledger is for</source>
        <translation>標準台帳を使う課室</translation>
    </message>
    <message>
        <source>Differences from the standard ledger</source>
        <translation>標準台帳との違い</translation>
    </message>
    <message>
        <source>&amp;Standard ledger:</source>
        <translation>標準台帳(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make the %1 missing entries in %2 departments</source>
        <translation>不足している%1件を%2課室に作成(&amp;M)</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>%1: %2 as in the standard ledger, %3 differ, %4 missing, %5 of its own</source>
        <translation>%1：標準どおり %2件、相違 %3件、不足 %4件、独自 %5件</translation>
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
    <message>
        <source>The registry was made on %1; there is nothing of days before.</source>
        <translation>この台帳は%1に作られました。それより前の状態はありません。</translation>
    </message>
    <message>
        <source>The connection “%1”</source>
        <translation>関連「%1」</translation>
    </message>
    <message>
        <source>The flow “%1”</source>
        <translation>通信「%1」</translation>
    </message>
    <message>
        <source>The distribution to “%1”</source>
        <translation>「%1」への配布</translation>
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
    <message>
        <source>Measures that are partly done, not done or unanswered; what assets need counts once for each asset</source>
        <translation>未対応（一部実施・未実施・未回答）の数。情報資産が求める対策は、資産1件ごとに1件と数えます。</translation>
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
    <message>
        <source>%1 assets keep it.</source>
        <translation>%1件がそのまま残ります。</translation>
    </message>
    <message>
        <source>The policy has no such zone. It stays because something was answered for it.</source>
        <translation>ポリシーにない区分です。回答があるため残します。</translation>
    </message>
    <message>
        <source>The axis %1 is not meant for such assets.</source>
        <translation>%1は、このような資産には付けません。</translation>
    </message>
    <message>
        <source>The policy has no such way of sanitising.</source>
        <translation>その無害化の方式はポリシーにありません。</translation>
    </message>
    <message>
        <source>An asset cannot be connected with itself.</source>
        <translation>資産を自分自身とつなぐことはできません。</translation>
    </message>
    <message>
        <source>One of the two assets is not in the registry.</source>
        <translation>両端の資産のどちらかが台帳にありません。</translation>
    </message>
    <message>
        <source>The two assets are connected like this already.</source>
        <translation>その二つの資産は、すでに同じ関係でつながっています。</translation>
    </message>
    <message>
        <source>The connections would stand in a ring: by way of others, the asset would hold, need or derive from itself.</source>
        <translation>関連が輪になります。他の資産をたどると、その資産が自分自身を保有・依存・継承することになります。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>The class on the axis %1 is lowered from %2 to %3: say why, in new words.</source>
        <translation>%1が%2から%3に下がります。引き下げる理由を新しく記入してください。</translation>
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
    <name>daicho::VerifyHistory</name>
    <message>
        <source>Check of the history</source>
        <translation>履歴の検証</translation>
    </message>
    <message>
        <source>The history was tampered with or damaged at revision %1. Keep this file as it is and compare it with the last copy that is known to be good.</source>
        <translation>履歴が版 %1 で改ざんされたか壊れています。このファイルはそのまま保管し、正しいと分かっている最新の写しと比べてください。</translation>
    </message>
    <message>
        <source>The history is whole: every change follows from the one before it.</source>
        <translation>履歴に欠けや改ざんはありません。すべての変更が一つ前の変更につながっています。</translation>
    </message>
</context>
<context>
    <name>daicho::WhatIfTable</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>課室</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>→ then</source>
        <translation>→ 適用後</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>充足率</translation>
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
    <message>
        <source>Export as &amp;Excel (XLSX)…</source>
        <translation>Excel（XLSX）で書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as Excel, a sheet for each &amp;department…</source>
        <translation>Excelで課室ごとのシートに書き出し(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;heck the history</source>
        <translation>履歴の検証(&amp;H)</translation>
    </message>
    <message>
        <source>Export for CISO Assistant (XLSX)…</source>
        <translation>CISO Assistant用に書き出し（XLSX）…</translation>
    </message>
    <message>
        <source>Export as an OSCAL plan (JSON)…</source>
        <translation>OSCALの計画書として書き出し（JSON）…</translation>
    </message>
    <message>
        <source>Export the whole registry (JSON)…</source>
        <translation>台帳全体を書き出し（JSON）…</translation>
    </message>
    <message>
        <source>&amp;Departments and services…</source>
        <translation>課室・委託の管理(&amp;D)…</translation>
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
<context>
    <name>daicho::ZoneMap</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>ネットワーク区分なし</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>種類なし</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>課室なし</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>情報資産すべて</translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation>情報資産%1件</translation>
    </message>
</context>
<context>
    <name>daicho::ZoneMapDrawing</name>
    <message>
        <source>R</source>
        <translation>特</translation>
    </message>
    <message>
        <source>S</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>ネットワーク：%1</translation>
    </message>
    <message>
        <source>%1 (not in the policy)</source>
        <translation>%1（ポリシーにない区分）</translation>
    </message>
    <message>
        <source>No flows with findings</source>
        <translation>問題のある通信なし</translation>
    </message>
    <message>
        <source>No flows recorded</source>
        <translation>通信の記録なし</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>通信%1件</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 flows</source>
        <translation>%1：通信%2件</translation>
    </message>
    <message>
        <source>Restricted: path and protocol are limited</source>
        <translation>特定通信（経路とプロトコルを限定）</translation>
    </message>
    <message>
        <source>Sanitised</source>
        <translation>無害化あり</translation>
    </message>
</context>
<context>
    <name>daicho::ZoneMapFile</name>
    <message>
        <source>Map of zones and flows</source>
        <translation>ネットワーク図（区分と通信）</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（%2版）</translation>
    </message>
    <message>
        <source>Registry revision %1, policy %2 %3</source>
        <translation>台帳の版 %1&#x3000;ポリシー %2 %3</translation>
    </message>
</context>
<context>
    <name>daicho::ZoneMapLegend</name>
    <message>
        <source>Restricted</source>
        <translation>特定通信</translation>
    </message>
    <message>
        <source>Sanitised</source>
        <translation>無害化あり</translation>
    </message>
    <message>
        <source>Number of flows</source>
        <translation>通信の件数</translation>
    </message>
</context>
<context>
    <name>daicho::ZoneMapPage</name>
    <message>
        <source>Network map</source>
        <translation>ネットワーク図</translation>
    </message>
    <message>
        <source>No assets yet.
Register assets or import the ledger that your office keeps; then record what flows between them, and the map draws it.</source>
        <translation>情報資産がまだ登録されていません。
情報資産を登録するか、現在お使いの台帳を取り込んでください。情報資産の間の通信を記録すると、ここに図が描かれます。</translation>
    </message>
    <message>
        <source>No flows between assets are recorded yet.
Choose an asset and record with “Connections” what it sends and receives; the map draws the flows in their zones and shows those that the policy does not allow.</source>
        <translation>情報資産の間の通信がまだ記録されていません。
情報資産を選び、「関連と通信」で送信先と受信元を記録してください。記録した通信が図に描かれ、ポリシーで認められないものが分かります。</translation>
    </message>
    <message>
        <source>Flows: %1, not allowed: %2</source>
        <translation>通信%1件（うち認められないもの%2件）</translation>
    </message>
    <message>
        <source>Chosen flows: %1, not allowed: %2</source>
        <translation>選択した通信%1件（うち認められないもの%2件）</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>ネットワーク図の書き出し</translation>
    </message>
    <message>
        <source>network-map.pdf</source>
        <translation>ネットワーク図.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>The map was not written</source>
        <translation>ネットワーク図を書き出せませんでした</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>Grouped as fits</source>
        <translation>まとめ方：自動</translation>
    </message>
    <message>
        <source>Every asset</source>
        <translation>情報資産ごと</translation>
    </message>
    <message>
        <source>By detailed kind</source>
        <translation>細分類ごと</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類ごと</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>課室ごと</translation>
    </message>
    <message>
        <source>By zone only</source>
        <translation>ネットワーク区分ごと</translation>
    </message>
    <message>
        <source>Grouping of assets</source>
        <translation>情報資産のまとめ方</translation>
    </message>
    <message>
        <source>By what assets are gathered on the map</source>
        <translation>図の上で情報資産を何ごとにまとめるか</translation>
    </message>
    <message>
        <source>&amp;Only flows with findings</source>
        <translation>問題のある通信だけ(&amp;O)</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>To the assets</source>
        <translation>情報資産へ</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>The whole map (0)</source>
        <translation>全体を表示 (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Export as PDF, SVG or PNG…</source>
        <translation>PDF・SVG・PNGに書き出す…</translation>
    </message>
</context>
</TS>
