/**
 * Requests to be shown what is not the visitor's: what others said, staff's notes, keys, drafts, the inside of the index.
 *
 * One's own data and published registers are nobody else's: "can I see what data you keep about me" passes.
 */
const SHOW_EN =
  "(?:show|give|tell|read|list|print|output|display|reveal|return|send|dump|export|leak|hand over|quote|encode|spell|summari[sz]e|what|which)";
const OTHERS_EN =
  "(?:users?|visitors?|people|persons?|customers?|clients?|investors?|applicants?|companies|conversations?)";
const SHOW_ZH = "(?:给我|发给我|发我|告诉|列出|打印|输出|显示|念|看|交出|返回|导出|是什么|说出)";
const OTHERS_ZH = "(?:别人|其他人|其他用户|上一个|前一个|上一位|前面那|其他企业|别的企业|别的公司|别家|另一个)";
const SHOW_JA = "(?:教え|見せ|表示|一覧|列挙|並べ|出力|渡し|読み上げ|送っ|返し|返して|挙げ|何です|開示)";
const SHOW_KO = "(?:알려|보여|나열|출력|넘기|넘겨|읽어|보내|돌려|말해|뭐야|뭐예요|공개|내놔)";

export const EXPOSURE_CUES: readonly string[] = [
  // English
  String.raw`\b(?:passport|phone|id|card|e-?mail|address(?:es)?|names?|data|details|conversations?|chats?|messages?|questions?|notes?|files?|cases?)\b.{0,40}\b(?:of|from|by|about) (?:the |some )?(?:last|previous|other|another|all the)(?: [a-z]+){0,2} ${OTHERS_EN}\b`,
  String.raw`\b${OTHERS_EN} (?:before|ahead of|after) me\b|\bwho (?:talked|spoke|wrote|chatted|asked)(?: to| with)? you\b|\b(?:private|internal|confidential|secret) (?:[a-z]+ )?(?:notes|files|documents|records) (?:the |of |that |about )*(?:helpers?|staff|officers?|clerks?|other|employees)\b|\binternal documents? of\b`,
  String.raw`\b${SHOW_EN}\b.{0,40}\b(?:api|access|secret) keys?\b.{0,50}\b(?:service|server|system|bot|assistant|you|env)|\b(?:your|this service's) (?:api|access|secret|private) keys?\b|\b(?:process\.env|environment variables?)\b`,
  String.raw`\b${SHOW_EN}\b.{0,25}\bpasswords?\b.{0,20}\b(?:of|for|to) (?:the |your )?(?:[a-z]+ )?(?:staff|admin(?:istrator)?s?|desk|helpers?|server|database)\b`,
  String.raw`\bi(?:'m| am) (?:from |with )?(?:the |an? |your )?(?:police|police officer|admin(?:istrator)?|developer|creator|boss|owner|system administrator)\b.{0,40}\b(?:give|hand|show|tell|reveal|unlock|send|list)\b|\b(?:phone|passport|number|name|address) of the (?:[a-z]+ ){0,2}(?:in|from|of|with) case\b`,
  String.raw`\b(?:before|above|prior to) this (?:message|line|conversation|question)\b(?<=\b${SHOW_EN}\b.{0,60})|\b(?:initial|original|hidden|secret|underlying) prompts?\b|\b(?:hidden|secret) (?:instructions?|rules|directives?|guidelines)\b|\b(?:rules?|instructions?|guidelines|orders)\b.{0,20}\b(?:were you|you were|have you been|you have been) given\b|\b(?:rules?|instructions?) (?:that )?your (?:developers?|makers?|creators?)\b|\byou were (?:configured|programmed|prompted|primed|initiali[sz]ed) with\b`,
  String.raw`\bembeddings?(?: vectors?)?\b|\bvector (?:index|database|store)\b|\b(?:raw|retrieved) (?:[a-z]+ )?(?:chunks?|passages?|snippets?|context)\b|\bunpublished (?:drafts?|guides?|entries|documents?)\b|\bdrafts? in your\b|\bdocument ids?\b|\b(?:drop|truncate|alter) table\b|\bselect \* from\b|\bunion (?:all )?select\b|' ?or ?'?1'? ?= ?'?1|\bfilters? (?:removed|off|disabled|switched off)\b`,
  // Chinese
  `${OTHERS_ZH}.{0,16}(?:护照|手机|电话|聊天|对话|记录|问了什么|问题|备注|资料|信息|证件).{0,10}(?:${SHOW_ZH}|$)|${SHOW_ZH}.{0,10}${OTHERS_ZH}.{0,12}(?:护照|手机号|聊天记录|对话|备注|证件)`,
  "(?:跟|和|同)你(?:聊|说|谈|对)(?:过)?(?:天|话|过)?的(?:人|用户|客户)|(?:工作人员|帮办人员|帮办|客服|员工)(?:给|写|对).{0,8}(?:备注|记录|笔记)|内部(?:备注|文件|资料|笔记)(?:念|给|发|看|$)|(?:工作人员|员工)的内部(?:文件|资料|备注)",
  "(?:你|这个服务|系统|服务器|本服务).{0,8}(?:api|密钥|秘钥)(?:密钥|key)?(?:和|、|是|发|列)|(?:列出|显示|打印|给我).{0,12}(?:api密钥|api ?key|密钥和|环境变量)|环境变量|(?:管理员|工作台|后台|数据库|服务器)(?:的)?(?:账号|账户)?(?:的)?密码(?:是|给|发|告诉)",
  "我是(?:公安|警察|管理员|开发者|开发人员|你的(?:开发者|主人|老板)|系统管理员).{0,30}(?:交出|给我|告诉我|显示|列出|发给|解锁)",
  "(?:你|给你|被).{0,6}(?:最初|初始|隐藏|背后|配置|设定)的?(?:提示词?|指令|那段(?:文字|话)|规则)|你被(?:配置|设定|训练|编程)(?:时|成|用)|(?:开发(?:人员|者)|研发|程序员)给你.{0,4}(?:规则|指令|要求|规定|设定)|(?:这条|本条|此)(?:消息|信息|对话)(?:之前|以前|上面)的?(?:全部|所有|一切)?(?:内容|文字).{0,6}(?:输出|打印|显示|列|给)|隐藏(?:的)?(?:指令|规则|提示)",
  "(?:向量|嵌入)(?:索引|库|数据库|值|$|[。.])|的向量|检索到的|(?:未|没|没有)(?:公开|发布)的?(?:草稿|稿|指南|条目)|(?:数据库|系统)里.{0,6}草稿|文档的?(?:编号|id).{0,8}(?:全部|所有|撤)|所有文档|原始片段|过滤(?:条件|器)?(?:去掉|关|取消)|(?:去掉|关闭|取消)过滤",
  // Japanese
  `(?:他|ほか|別|前|直前)の(?:人|利用者|ユーザー?|会社|企業|客|お客).{0,12}(?:会話|質問|電話|パスポート|番号|情報|メモ|記録|聞)|他社について.{0,6}(?:メモ|記録)|内部(?:メモ|文書|資料)(?:を|は).{0,6}${SHOW_JA}|(?:あなたと)?(?:最近)?話した.{0,4}(?:人|名)の|職員の内部`,
  `(?:api|アクセス|秘密)(?:キー|鍵).{0,12}${SHOW_JA}|環境変数|(?:職員|管理者|担当者|サーバー?|データベース)(?:用)?の?(?:アカウント)?の?パスワード(?:は|を)|(?:警察|管理者|開発者|システム管理者)の?(?:者|もの)?(?:です|だ|である).{0,40}(?:渡|教え|見せ|開示|送)`,
  "(?:隠さ?れ?た?|裏の|秘密の)(?:指示|規則|ルール|プロンプト|命令)|最初の(?:プロンプト|指示文)|開発者(?:から|に|が).{0,6}(?:ルール|指示|規則|命令)|あなたに(?:設定|与えられ|入力)(?:さ)?(?:れ)?た?(?:文章|文|指示|ルール|テキスト)|このメッセージ(?:より|の)(?:前|上)",
  "埋め込み(?:ベクトル)?|ベクトル(?:索引|データベース|検索|を)|未公開の(?:下書き|原稿|ガイド|文書)|文書(?:の)?id|(?:生|検索で得た|取得した).{0,6}(?:断片|チャンク|パッセージ)|フィルター?を(?:外|切|無効|なく)",
  // Korean
  `(?:다른|딴|앞|이전|내 ?앞) ?(?:사람|이용자|사용자|회사|기업|방문자|손님)(?:들)?(?:은|는|이|의|에 ?대해)? ?.{0,14}(?:대화|질문|전화|여권|번호|정보|메모|기록|물어)|앞사람|(?:너|당신)(?:랑|와|하고|과) ?(?:대화|얘기|이야기|말)(?:한|했던)|내부 ?(?:메모|문서|자료)(?:를|을)? ?.{0,4}${SHOW_KO}|직원 ?내부 ?(?:문서|메모)|qd-?\\d+ ?(?:건|번).{0,8}(?:전화|여권|번호)`,
  `(?:api|접근|비밀|액세스) ?키.{0,12}${SHOW_KO}|환경 ?변수|(?:직원|관리자|담당자|서버|데이터베이스)(?:의)? ?(?:계정)?(?:의)? ?(?:비밀번호|암호)(?:가|를|는|을)? ?(?:뭐|알려|무엇|말)|(?:경찰|관리자|개발자)(?:입니다|이야|다|인데).{0,40}(?:넘기|넘겨|알려|보여|내놔)`,
  "(?:내부|숨은|비밀|시스템) ?프롬프트|(?:다른|딴) ?(?:기업|회사|사람|이용자|고객)(?:들)?(?:이|가|의)? ?(?:남긴 ?|등록한 ?)?(?:연락처|전화번호|여권|메일|개인 ?정보)(?:를|을)? ?.{0,14}(?:뽑|알려|보여|줘|출력|내놔)",
  "숨(?:겨진|은) ?(?:지시|규칙|프롬프트|명령)|(?:처음|최초|원래|초기) ?(?:의 ?)?프롬프트|개발자(?:가|한테|로부터) ?.{0,8}(?:규칙|지시|명령|지침)|(?:너|당신)(?:를|을) ?(?:설정|구성|프로그래밍)할 ?때|이 ?메시지 ?(?:앞|위|이전)에?",
  "임베딩|벡터 ?(?:색인|인덱스|데이터베이스|를)|미공개 ?(?:초안|안내|문서)|문서 ?id|검색된 ?(?:원본|조각|청크)|원본 ?(?:조각|청크)|필터(?:를|을)? ?(?:빼|끄|꺼|제거|없애|해제)",
];
