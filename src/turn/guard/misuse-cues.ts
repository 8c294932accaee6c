/**
 * Requests to act, to learn, to go on without end, to make things up or to write what runs: nothing a guide can answer, and
 * nothing the assistant may do. What a visitor wants an office to do passes: "please cancel my appointment".
 */
const SAY_EN = "(?:say|state|confirm|claim|promise|declare|guarantee|tell (?:me|us|them|everyone|users)|write|certify)";

export const MISUSE_CUES: readonly string[] = [
  // In any language: code
  String.raw`<\/?(?:script|img|iframe|svg|object|embed|form)\b|\bon(?:error|load|click) ?=|javascript:|!\[[^\]]{0,80}\]\(|\]\( ?(?:https?|data|javascript|vbscript):|=(?:hyperlink|cmd|importxml|webservice|dde)\b ?[(|]|\{\{.{0,120}\}\}|\$\{.{0,60}\}|document\.cookie|\brm -rf\b|\bsudo [a-z]|[a-z]+_[a-z]+(?:函数|関数|를|을)? ?\(|\badmin ?= ?true\b`,
  // English
  String.raw`(?:^|[.!?] )(?:please |just |now ){0,2}(?:approve|grant|sign|stamp) (?:my|our|the|this|all)\b|\b(?:delete|remove|erase|close|cancel|change|edit)\b.{0,30}\b(?:cases?|records?|conversations?|data|applications?|accounts?) of (?:my |our |another |other |a |all )?(?:competitors?|other|users?|rivals?|neighbou?rs?|everyone)\b`,
  String.raw`\b(?:run|execute|launch) (?:the |this |a |following ){0,2}(?:command|code|script|shell|query|program)\b|\bon your server\b|\bcall the (?:function|tool|api)\b|\be-?mails? (?:in my name|to (?:every|all)\b)|\btransfer (?:[a-z]+ )?\d+.{0,40}\bto my\b`,
  String.raw`\b(?:remember|memori[sz]e|store|save|learn)\b.{0,30}\b(?:for (?:all|every|future)|as (?:a |an )?(?:fact|trusted|true|official))\b|\b(?:to|into|in) your (?:knowledge|database|guides?|memory|sources?|training)\b(?<=\b(?:add|insert|put|write|include|save|store)\b.{0,50})|\b(?:update|change|modify|edit|overwrite|rewrite|replace) your (?:guides?|knowledge|database|sources?|data|facts)\b|\boverwrite what you\b|\btrain yourself\b|\b(?:all|every|any) future (?:users?|visitors?|answers?)\b|\brate your\b.{0,30}\b(?:perfect|best|five stars)|\bin every answer\b`,
  String.raw`\b(?:repeat|say|write|print|output|type|list|count)\b.{0,60}\b(?:(?:thousand|million|hundred)s? (?:of )?times|\d[\d,]{2,} times|forever|endless(?:ly)?|without stopping|non-?stop|infinite(?:ly)?)\b|\b(?:endless|infinite) loop\b|\bnever stop (?:writing|answering|talking|repeating)|\band never stop\b|\bcount\b.{0,20}\bto (?:a |one |ten )?(?:million|billion|\d{5,})|\b\d{2,3}[, ]?\d{3}[- ]words?\b|\b(?:million|thousand)[- ]words?\b|\b(?:in|into) (?:\d{2,}|(?:five|a|one|two) hundred|every|all) languages\b.{0,40}\b(?:then|again|back)\b|\bfull text of all\b`,
  String.raw`\b(?:invent|fabricate|make up|dream up)(?: me)? (?:an?|some|any|the) (?:[a-z]+ ){0,2}(?:law|rule|numbers?|figures?|sources?|address|fact|quote|citation|regulation|official)\b|\b(?:just )?guess\b.{0,60}\b(?:as (?:a |if )?(?:fact|true|certain)|fake)\b|\b(?:write|make|create|with|add|give|publish)(?: me)? (?:an? |some )?(?:fake|false|bogus) (?:[a-z]+ )?(?:news|citations?|sources?|quotes?|laws?|references?|reports?)\b`,
  String.raw`(?:^|[.!?,] )(?:please |now |just )?${SAY_EN}\b.{0,40}\b(?:is|are|will be|be)? ?(?:guaranteed|certain to|owes? (?:no|nothing))\b|\b${SAY_EN}\b.{0,20}\bas the (?:government|tax (?:bureau|office)|authority|mayor|state)\b|\buse the words? [a-z]+\b|\b${SAY_EN} that .{0,60}https?:\/\/`,
  String.raw`\b(?:reply|answer|respond|begin|start|end)\b.{0,30}\b(?:with|using) (?:only |just |exactly )?(?:the (?:single |one )?word\b|the image\b|the code\b)`,
  // Chinese
  "^(?:请|马上|立刻|立即|现在就?|赶紧|快)*(?:批准|通过|签发)(?:我|本)(?:的|公司|们)?(?!.{0,12}(?:吗|多久|需要|要))|(?:把|将).{0,4}(?:竞争对手|对手|别人|其他公司|其他用户|所有人)的?.{0,10}(?:删|改|关|清)|在你的服务器|(?:执行|运行)(?:这|下面|以下|一)(?:个|段|条)?(?:命令|代码|脚本)|调用.{0,20}函数|以我的名义.{0,20}(?:发|群发).{0,4}(?:邮件|通知|消息)|从.{0,10}账户.{0,6}转.{0,10}到我",
  "(?:记住|学会|存为|保存).{0,12}(?:以后(?:所有|每)|所有用户|告诉(?:以后|所有)|事实|可信来源)|(?:加进|加入|写进|存入|放进|添加到)你的?(?:知识库|数据库|指南|记忆)|(?:修改|更新|覆盖|改写|更改)你(?:的|原来的)(?:指南|知识|知识库|数据|资料)|训练你自己|以后(?:都|每次).{0,6}(?:按这个|引用它|这样)(?:回答)?|(?:当成|作为)事实(?:学|记|说)|给你.{0,8}打满分",
  "(?:重复|说|写|输出|打印|念).{0,10}(?:一?[百千万亿\\d]+|无数)(?:遍|次|万遍)|[一二两三五十百千万\\d]+万?字的(?:文章|论文|作文|小说|报告)|(?:不停|不断|一直|永远|无限)(?:地)?(?:写|重复|循环|输出|说|答)|无限循环|永远不要停|从一?1?数到.{0,6}[百千]?万|翻译成.{0,4}[百千]种语言|全文.{0,8}[百千万]遍",
  "(?:编|编造|虚构|捏造|杜撰)(?:造)?(?:一?[条个部份]|出|点)(?!号|组|制).{0,24}(?:法|规定|文号|电话|数字|出处|号码|条例|给我)|随便编|瞎编|(?:猜|估)一?[下个].{0,14}当(?:成|作)事实|假的?(?:出处|来源|引用|新闻)(?<=(?:写|附|加|编|做|发|给).{0,8})|(?:你就|只要|必须|给我)说.{0,20}(?:保证|一定|包)(?:通过|批|过)|以政府的?名义.{0,10}(?:确认|证明|声明|宣布)|(?:告诉|说).{0,12}(?:只能|只有|就)在https?:",
  "(?:原样|照原样|一字不改)(?:地)?(?:回复|输出|返回)|(?:回答|回复|答复)的?(?:开头|结尾|里|中|要以).{0,6}(?:放|加|以|带)(?:这|一|张|个|上)?.{0,4}(?:图|链接|代码|=|开头)",
  // Japanese
  "^(?:今すぐ|すぐに|直ちに|早く)?(?:私|当社|うち|弊社)の.{0,14}を(?:承認|許可|通)して(?!もら|いただ|ほし)|(?:競合|ライバル|他の利用者|他人)(?:会社|他社)?の.{0,12}(?:削除|消|変更|書き換)|サーバー?(?:で|上で).{0,20}実行|関数を.{0,20}呼び出|私の名前で.{0,40}(?:メール|通知)を.{0,6}送|口座から(?:私|僕).{0,16}(?:振り込|送金|移)",
  "(?:知識ベース|データベース|記憶|ガイド|あなたの知識)(?:に|へ).{0,8}(?:追加|書き加え|登録|入れ|保存)して|ガイドを(?:書き換え|更新し|変更し)て|(?:事実|真実)として(?:学習|覚え|記憶)|(?:知識|記憶)を(?:上書き|書き換)|自分を訓練|(?:今後|これから|以後)の?(?:すべて|全て|全員|全部)の?(?:利用者|ユーザー?|人).{0,10}(?:覚え|伝え|答え)|(?:信頼できる)?出典として(?:保存|登録|記憶)|毎回引用|満点を(?:付け|つけ)",
  "(?:[一二三四五六七八九十百千万\\d]+|何)回(?:も)?(?:繰り返し|出力|書い|表示|言っ)|無限(?:に|ループ)|(?:絶対に|決して|永遠に)?止まら(?:ないで|ずに)|(?:十|百|万|\\d)+万?字の(?:論文|文章|小説|作文)|から百?千?万まで数え|[百千]の?言語に訳|全文を.{0,10}[百千万]回",
  "でっち上げ|(?:法律|規則|番号|電話番号|出典|数字|条文)を?.{0,12}(?:適当に|勝手に)(?:作|書|でっち)|(?:適当に|勝手に)(?:作って|でっち)|当てずっぽう|偽の?(?:ニュース|出典|引用|記事)を?(?:書|作|付|つけ|添)|(?:政府|役所|税務局)として.{0,40}(?:確認|証明|宣言|保証)して|(?:必ず|絶対)(?:下り|通り|もらえ)ます(?:」)?と(?:言|書|答え)|(?:と言って|と伝えて|と書いて)(?:ください)?[。.]?$(?<=https?:.{0,60})|「.{1,20}」という言葉を(?:使|入れ)|という言葉(?:で|だけで)(?:確認|返|答)",
  "(?:書いたとおり|そのまま|原文のまま)に?(?:返信|返答|出力)|(?:回答|返信|返答)の?(?:先頭|最初|末尾|中)?(?:に|を).{0,6}(?:画像|リンク|コード|タグ|=)",
  // Korean
  "^(?:지금 ?|당장 ?|바로 ?|빨리 ?){0,3}(?:내|제|우리)(?: ?회사)? ?.{0,14}(?:승인|허가)(?:하고|해 ?줘|해라|해$|해[.!])|(?:경쟁사|경쟁 ?업체|다른 ?사용자|남)(?:의)? ?.{0,14}(?:삭제|지워|수정|바꿔)|(?:서버|시스템)에서 ?.{0,20}실행|함수(?:를)? ?.{0,24}호출|(?:내|제) ?이름으로 ?.{0,40}메일(?:을)? ?(?:보내|발송)|계좌에서 ?(?:내|제).{0,16}(?:이체|송금|보내)",
  "(?:지식 ?베이스|데이터베이스|기억|안내서|너의 ?지식)에 ?.{0,6}(?:추가|저장|넣어|등록)해|안내서(?:를|을)? ?(?:고쳐|수정해|바꿔|갱신해)|사실로 ?(?:학습|기억|받아들)|(?:지식|기억)(?:을|를) ?(?:덮어|바꿔)|스스로를? ?훈련|(?:앞으로|이후) ?모든 ?(?:사용자|이용자|사람)(?:에게|한테)|출처로 ?(?:저장|등록|기억)|매번 ?인용|만점(?:을)? ?(?:주|줘)",
  "(?:[일이삼사오육칠팔구십백천만\\d]+) ?번(?:이나)? ?(?:반복|출력|써|말해)|무한(?:히)? ?(?:반복|루프)|(?:절대|영원히) ?멈추지|멈추지 ?말고|[십백천만\\d]+만? ?자짜리|부터 ?[백천]?만까지 ?세|[백천] ?개 ?(?:언어|국어)로|전문(?:을)? ?.{0,10}[백천만] ?번",
  '(?:법|규정|번호|전화번호|출처|숫자|주소)(?:을|를|이나)? ?.{0,12}지어(?:내|서)|아무거나 ?지어|지어내(?:고|서|라|$|[.!])|대충 ?(?:찍|지어|추측).{0,12}(?:사실|진짜)|가짜 ?(?:뉴스|출처|인용|기사)(?:를|을)? ?(?:써|달|붙|만들|작성)|정부 ?(?:명의|이름)로.{0,40}(?:확인|증명|선언|보장)|(?:무조건|반드시) ?(?:나옵니다|됩니다|통과)(?:라고|"?라고) ?(?:말|써|답)|라는 ?말(?:을|로|만) ?(?:꼭 ?)?(?:써|확인|사용|답)|https?:.{0,60}(?:다고|라고) ?(?:말|알려|써)',
  "쓴 ?그대로 ?(?:답|출력|회신)|(?:답변|답장|대답)(?:의|을|에)? ?(?:맨 ?앞|처음|끝|안)?(?:에|을)? ?.{0,6}(?:이미지|링크|코드|태그|=)",
];
