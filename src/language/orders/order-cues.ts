/**
 * Orders to an assistant: to turn against its instructions, to be somebody else, to give its instructions away. From a visitor
 * they are an attack; in a guide they have no business either.
 *
 * Instructions of an authority are no injection: "may I ignore the earlier instructions from the tax bureau?" passes.
 */
const OF_SOMEBODY = String.raw`(?! (?:from|of|by|on|for|issued|given|about)\b)`;
const TELL_EN =
  "(?:reveal|show|print|repeat|output|display|tell|give|leak|dump|share|write|translate|summari[sz]e|quote|what)";

const RULES_EN =
  "(?:earlier|previous|old|prior|original|former|existing) (?:instructions?|directions?|guidelines?|rules|orders|prompts?|restrictions?)";
const RULES_ZH = "(?:要求|准则|规矩|规则|指令|指示|提示词?|设定|限制|约束|守则|命令)";
const RULES_JA = "(?:方針|指示|命令|ガイドライン|ルール|規則|制約|制限|設定|プロンプト)";
const RULES_KO = "(?:방침|지시|명령|지침|규칙|제약|제한|설정|프롬프트)";

export const ORDER_CUES: readonly string[] = [
  // English
  String.raw`\b(?:ignore|disregard|forget|override|bypass)(?: (?:all|any|of|the|your|my|these|those)){0,3} (?:previous|prior|above|earlier|preceding|initial|original|system|safety|hidden)(?: [a-z]+){0,2}? (?:instructions?|prompts?|rules?|guidelines?|directions|messages?|context|guardrails?)\b${OF_SOMEBODY}`,
  String.raw`\b(?:ignore|disregard|forget) (?:everything|all)(?: (?:of|that|what|you|i|was|were|have|had|been)){0,4} (?:told|said|learned|know|above|before|written)\b`,
  String.raw`\b(?:ignore|disregard|forget|break|override) (?:the |all |any )?(?:[a-z]+ )?(?:rules?|instructions?|guidelines?) (?:that )?you (?:were|are|have been|'ve been|must|have)\b`,
  String.raw`\b(?:what|tell|print|repeat|output|show)\b.{0,30} you (?:were|have been|'ve been) (?:told|given|instructed)\b.{0,40}\b(?:before|above|print|verbatim|word for word|hidden|secret)\b`,
  String.raw`\b(?:ignore|disregard|forget|override|bypass|disable|break|drop)(?: all| any| of){0,2} your (?:[a-z]+ ){0,2}(?:instructions?|rules?|guidelines?|training|programming|restrictions?|filters?|guardrails?|safety|policy|policies)\b`,
  String.raw`\byou are (?:now|no longer) (?:[a-z]+,? ){0,3}(?:dan|unrestricted|unfiltered|jailbroken|evil|bound|in developer mode|an assistant)\b`,
  String.raw`\b(?:act|behave|respond|answer|pretend|role-?play|imagine)(?: [a-z]+){0,5} (?:ai|assistant|bot|chatbot|model|character|persona)(?: [a-z]+){0,4} (?:unrestricted|unfiltered|without (?:any )?(?:restrictions?|rules|filters?|limits)|no (?:restrictions|rules|filters?|limits|guidelines))\b`,
  String.raw`\b(?:unrestricted|unfiltered|uncensored|jailbroken|evil) (?:ai|assistant|bot|chatbot|model|mode)\b`,
  String.raw`\b${TELL_EN}(?: [a-z]+){0,4} (?:system|hidden|secret|internal|developer) (?:prompts?|instructions?|messages?)\b${OF_SOMEBODY}`,
  String.raw`\b${TELL_EN}(?: [a-z]+){0,3} your (?:[a-z]+ ){0,2}(?:prompts?|instructions?|system message|programming)\b(?=[^a-z]{0,9}$|[.!?,;:]| (?:verbatim|word for word|in full|exactly|right now|as (?:text|they are)))`,
  String.raw`\b(?:set aside|drop|discard|throw away|put aside) (?:all )?(?:of )?your (?:[a-z]+ ){0,2}(?:instructions?|rules?|guidelines?|restrictions?)\b|\b(?:remove|lift|drop|switch off) (?:all |any |the )?(?:restrictions?|filters?|limits) (?:on|from) (?:yourself|you)\b|\b(?:exact|first|initial|original) (?:[a-z]+ )?(?:messages?|instructions?|prompts?|text) you (?:received|were given|got)\b`,
  String.raw`\b(?:ignore|disregard|forget) what(?:ever)? you (?:were|are|have been|'ve been) (?:told|given|taught)\b|\b(?:show|tell|give|print|reveal)(?: me| us)? the (?:prompt|initial instructions?)(?=[^a-z]*$)`,
  String.raw`\b(?:print|repeat|output|reveal|copy)(?: me| out)? (?:everything|anything|all(?: the)?(?: text| words)?) (?:above|before)\b`,
  String.raw`\brepeat (?:the |all )?(?:words|text|everything|sentences?|content)(?: [a-z]+){0,2} above\b`,
  String.raw`\b(?:from now on|henceforth),? you (?:have no|are free|are not bound|will (?:obey|answer anything))\b|\b(?:enter|enable|switch to|activate) (?:the )?(?:developer|debug|admin|god) mode\b|\b(?:jailbreak|dan mode|developer mode enabled|god mode|do anything now)\b`,
  String.raw`<\|(?:im_start|im_end|system|endoftext)|\[/?inst\]|#{2,3} ?(?:system|instructions?) ?:`,
  String.raw`^[^a-z]{0,4}(?:system(?: prompt| message)?|(?:new|updated) (?:system )?instructions?) ?:(?=.{0,200}\b(?:ignore|disregard|override|overridden|reveal|unrestricted|bypass|forget|obey|you (?:are|will|must|can) (?:now|only|always|never|answer))\b)|\bsystem override\b|\bend of (?:system )?prompt\b`,
  String.raw`\bpretend (?:that )?(?:you are|you're|to be (?:the|an?) (?:ai|assistant|mayor|official|officer|government|human|developer|admin))`,
  String.raw`\b(?:${RULES_EN}) (?:[a-z]+ ){0,2}(?:no longer (?:apply|count|hold|bind)|(?:are|is) (?:now )?(?:void|cancelled|obsolete|suspended|lifted))\b.{0,60}\b(?:you|answer|reply|respond)\b`,
  String.raw`\b(?:you have been|you are being|you were) (?:updated|reprogrammed|reset|hacked|freed|jailbroken|liberated)\b`,
  String.raw`\b(?:stop|quit|cease) (?:following|obeying|applying) (?:[a-z]+ ){0,3}(?:rules|instructions|guidelines|orders)\b`,
  String.raw`\b(?:whatever|everything|anything|what) you (?:were|are|have been) (?:set up|made|built|meant|programmed|designed|trained|told) (?:to|for)\b`,
  String.raw`\b(?:your|its|all) (?:[a-z]+ ){0,2}(?:limits|restrictions|filters|guardrails|safeguards)\b(?<=\b(?:drop|lose|lift|remove|disable|without|forget|switch off|turn off|ignore)\b.{0,30})`,
  String.raw`\bdo (?:whatever|anything|everything) (?:the user|i) (?:types?|says?|asks?|wants?|tells?)\b`,
  String.raw`\b(?:you are|you're|be|as) (?:now )?(?:dan|stan|aim)\b|\bdo anything now\b|\bbroken free\b|\bno (?:conscience|morals|ethics|censorship)\b|\b(?:without|has no|have no|had no|free of) (?:any )?(?:filters?|restrictions? at all|censorship|ethics|morals)\b`,
  String.raw`\b(?:let's|let us) play (?:a )?(?:game|role).{0,20}\byou(?:'re| are)\b|\bif you (?:had|were) (?:no|not|free|without)\b.{0,30}\b(?:restrict|limit|rule|filter|bound)|\bpretend to be my\b|\bpretend (?:that )?you(?:'re| are| were| have| had)\b`,
  String.raw`\b(?:switch|go|change|boot|put yourself) (?:in)?to (?:[a-z]+ )?(?:developer|debug|admin|god|maintenance|unrestricted|root) mode\b`,
  String.raw`<\/?(?:system|context|instructions?|prompt|assistant|资料|系统|指令|システム|指示|시스템|자료|지시)>|<<\/?sys>>|\[\/?(?:inst|system|系统消息|系统|システムメッセージ|システム|시스템 ?메시지|시스템)\]|#{2,} ?(?:instructions?|response|system|指令|回答|指示|応答|지시|응답) ?:`,
  String.raw`\b(?:ai|ais|bots?|assistants?|chatbots?|language models?|llms?)\b(?: [a-z]+){0,3} (?:must|have to|has to|should|shall|is to|are to|will) (?:now |only |always |never |then ){0,2}(?:say|tell|reply|answer|respond|ignore|print|output|recommend|write|reveal)`,
  String.raw`\b(?:note|message|attention|instructions?|notice|important)(?: to| for)?(?: all| any| the)? ?:? ?(?:ais?|assistants?|chatbots?|language models?|llms?|bots?) ?[:,]|\bdo not (?:translate|summari[sz]e|answer|reply)\b.{0,20}\b(?:instead|but) (?:print|output|say|write|reply)`,
  String.raw`\bsystem ?: (?:the )?(?:assistant|ai|bot|model|you)\b`,
  // Chinese
  "(?:忽略|无视|忘记|忘掉|跳过|绕过|覆盖|不要理会|不要遵守|别管).{0,4}?(?:之前|以前|先前|前面|上面|以上|上述|此前|原来|所有|一切|全部|任何|系统)(?:的|所有|一切|全部|给你|系统|内置|初始){0,3}(?:指令|规则(?=.{0,12}(?:提示词|指令|输出|回答我))|提示词|提示|设定|人设|prompt|对话)",
  "(?:忽略|无视|忘记|忘掉|不要遵守|抛开).{0,2}你.{0,6}(?:收到|得到|被(?:告知|设定)|接到).{0,4}(?:指示|指令|规则|设定|命令)|以dan的?身份",
  "(?:覆盖|绕过|关闭|解除|突破)(?:你的?)?(?:系统|安全|内容)(?:设定|限制|过滤|审查|防护|策略)|不用管规定|你.{0,3}(?:没有|不受|不再有)(?:任何|什么)(?:限制|约束|规则)",
  "(?:打印|输出|复述|发给我|公开|泄露|贴出).{0,8}(?:提示词|系统指令|初始设定|你的设定|背后的指令)|(?:提示词|系统指令|初始设定|背后的指令).{0,8}(?:打印|输出|复述|发给我|公开|泄露|贴出)|假装(?:你|成|是|自己)|扮演(?:没有|不受)",
  "(?:忽略|无视|忘记|忘掉|跳过|绕过|解除|关闭|突破|不要遵守)你的?.{0,4}(?:指令|规则|限制|约束|设定|训练|身份|安全|过滤|审查)",
  "你(?:现在)?(?:是|要|将|来)?(?:扮演|变成|成为)?(?:一个)?.{0,8}(?:不受.{0,4}(?:限制|约束)|没有(?:任何)?(?:限制|约束|道德|规则)|无限制|越狱)的?(?:ai|人工智能|助手|机器人|模型|模式|角色)",
  "(?:之前|以前|先前|上面)的?(?:设定|指令|提示).{0,4}(?:都|全)?(?:忘|作废|不算)|(?:输出|写出|复述|打印).{0,6}(?:收到的第一|最初的|原始)(?:条)?.{0,4}(?:指令|消息|内容|文字)|(?:取消|解除|去掉).{0,3}你.{0,4}(?:限制|约束)|扮演(?:黑客|罪犯|市长|官员)|(?:你的?)(?:隐藏|内部|底层|背后|原始)的?(?:指令|提示|设定)|(?:没有|不受)(?:任何|什么)?(?:道德|法律|伦理)?的?(?:限制|约束|底线)的(?:助手|ai|机器人|角色|模型)|系统提示词|系统prompt|你的.{0,4}(?:提示词|prompt|系统指令|初始指令|内部指令)|(?:越狱|开发者|上帝|dan|无限制)模式",
  "从现在(?:起|开始),?你(?:就)?(?:是|扮演)(?!不是|否|谁|什么)|(?:请|你|现在)(?:就|来)?(?:扮演|假装)(?:成|是|你是)?(?!什么|的|了|好|怎)",
  "重复(?:一遍)?(?:以上|上面|前面)的?(?:所有|全部|一切)?的?(?:内容|文字|话)",
  `(?:以前|之前|原来|原先|旧的?|先前|过去).{0,8}${RULES_ZH}.{0,6}(?:作废|失效|不算|取消|无效|废除).{0,20}(?:你|用户|回答|只)`,
  `(?:别|不要|不用|无需|停止)再?(?:遵守|服从|听从|执行|管|按照?|理会).{0,12}(?:给你|对你|你的|开发者|系统).{0,8}${RULES_ZH}`,
  "(?:不管|无论|忘掉?|忘记)你(?:原来|本来|以前|之前)?(?:是|被|要).{0,8}(?:干什么|做什么|设计|设定|训练|用途|放到一边)|你(?:原来|本来)的(?:职责|任务|身份|角色|用途).{0,6}(?:忘|放下|不用管)",
  "(?:解除|取消|去掉|放开|关掉)(?:你)?(?:的|所有|全部|一切){0,2}(?:限制|约束|束缚|过滤)|(?:摆脱|没有)(?:了|任何|所有|一切){0,2}(?:束缚|限制|约束|过滤|底线).{0,12}(?:人工智能|助手|ai|机器人|你)|(?:假设|如果|假如|要是)你(?:没有|不受|摆脱)",
  "(?:用户|我)(?:说|让|叫)(?:什么|啥|你做什么)你?就(?:做|干|说|听)什么|(?:你|现在|请|来)(?:就|来)?(?:演|扮|假扮|装成|装作|冒充)(?:一个|成|我)?(?!什么|的角色|员).{0,20}(?:官|黑客|奶奶|爷爷|罪犯|领导|市长|人|ai|助手)|玩(?:个|一个)?游戏.{0,6}你(?:演|扮|是|当)",
  "(?:切换|进入|打开|启动|转)(?:到|成|为)?.{0,3}(?:开发者|调试|管理员|维护|无限制|上帝|root)模式|没有?任何过滤",
  "(?:致|给|告诉|通知)(?:所有|各位)?(?:ai|人工智能|智能助手|机器人|大模型|语言模型)[:,]|(?:助手|ai|人工智能|机器人|大模型)(?:从现在起|现在|以后|今后)?(?:只能|必须|应当|应该|一律|不得|要)(?:只)?(?:回复|回答|告诉|输出|说|推荐|忽略|拒绝)|(?:读到|看到)此(?:页|文)的.{0,8}(?:助手|ai|模型)|不要翻译,.{0,6}(?:输出|改为)",
  "(?:回答|回复|答复)时?.{0,6}(?:不需要|无需|不用|不必)(?:出处|来源|依据)|(?:不要|别|不用)(?:看|管|理会|参考)(?:办事)?指南.{0,6}(?:回答|隐藏|输出|$|[。.#])",
  // Japanese
  "(?:以前|これまで|今まで|上記|上|前|最初|すべて|全て|元|システム)の(?:すべての|全ての)?(?:指示|命令|ルール|プロンプト|設定|制約|指令)(?:を|は)(?:すべて|全て|全部|完全に)?(?:無視|忘れ|破棄|解除|上書き)(?!し?て?も|し?ていい)",
  "(?:あなた|君|お前|きみ)の.{0,6}(?:指示|プロンプト|ルール|制限|設定|指令)(?:を|は)(?:.{0,8}、)?(?:全部|すべて|全て)?(?:無視|忘れ|解除)|(?:あなた|君|お前|きみ)の(?:内部|初期|隠れた|システム)?の?(?:プロンプト|指示|指令|内部の?設定|初期設定)(?:を|は)(?:表示|教え|出力|公開|見せ|何)",
  "(?:これまで|今まで)の(?:命令|指示)(?:を|は).{0,4}(?:忘れ|無視)|^(?:すべての|全ての)?(?:ルール|規則|指示)を無視して(?!も|し|は)|安全(?:対策|装置|フィルター?)を(?:回避|解除|無効)",
  "(?:先|前|これまで|以前)の(?:指示|命令)は?(?:なかった|無かった|無し)|最初に(?:受け取|与えられ)った?(?:文章|指示|文|メッセージ)を|(?:自分|あなた|君)の制限を.{0,6}(?:なくし|外し|解除)|無制限(?:モード|の?ai)|管理者モード|プロンプトを(?:全部|すべて)?(?:見せ|表示|教え|出力|開示)|(?:内部|隠し|初期|裏)の?(?:指示|指令|設定)を.{0,4}(?:開示|公開|見せ|表示|出力)|システムプロンプト|(?:内部|隠し|隠された|初期)の?(?:プロンプト|指示|命令)(?:を|は)(?:表示|教え|出力|公開|見せ|開示|何)",
  "(?:制限|制約|規制|フィルター?)の?(?:ない|なし|無し|無い)の?(?:ai|アシスタント|モード|ボット)|(?:脱獄|開発者|dan)モード|ジェイルブレイク",
  "(?:上|上記|以上)の(?:文章|内容|テキスト|文字)を(?:すべて|全て|そのまま|全部){0,2}(?:繰り返し(?!て?申請)|復唱|出力し)",
  "(?:制限|制約)を(?:すべて|全て|全部)?(?:解除|外|無く|なく)した?(?:ai|アシスタント|状態)|(?:今|これ)からあなたは.{1,20}(?:です|だ|として)|あなたは(?:今|これ)から.{1,20}(?:です|になりきって|として)|になりきって|なりきって(?:答|話|返|承認|許可)",
  `(?:以前|前|従来|これまで|今まで|元|古い|過去).{0,8}${RULES_JA}は?.{0,4}(?:無効|廃止|失効|取り消|破棄|もう関係).{0,30}(?:答え|利用者|動いて|従|こと|だけ)`,
  `(?:開発者|運営|作った人|会社)(?:に|が|から)?.{0,8}${RULES_JA}(?:に|を)は?(?:もう|これ以上)?(?:従わな|守らな|無視|破)|(?:もう|これ以上)(?:.{0,8})${RULES_JA}に(?:は)?従わな`,
  "(?:本来|元々|もともと)の(?:役目|役割|仕事|任務|目的|設定)は?.{0,4}(?:忘れ|捨て|無視)|(?:あなた|君|お前)の(?:制約|制限|縛り|フィルター?)を.{0,4}(?:外|解|なく|取|捨)|(?:利用者|ユーザー?|私)(?:の|が)言う(?:とおり|通り|こと)(?:に|を)(?:動|従|聞)",
  "(?:あなた|君|お前)は(?:もう|今|今日から)?(?:dan|何の制限もない|制限のない|自由な)|(?:制限|制約|束縛)から解放|(?:仮に|もし)(?:も)?(?:あなた|君)に.{0,6}(?:制限|制約|ルール|フィルター?)(?:が|も)?(?:ない|なかった|無い)|フィルター?の(?:まったく|全く|一切)?ない(?:助手|アシスタント|ai)",
  "(?:ゲーム|遊び|ロールプレイ)(?:を)?しよう.{0,10}(?:君|あなた|お前)は|(?:役人|祖母|祖父|ハッカー?|市長|犯罪者|人間|悪人|管理者)(?:の役|のふり|のつもり)(?:で|を|に)(?!.{0,8}(?:罰|詐欺|被害))|(?:開発者|デバッグ|管理者|メンテナンス|無制限)モード(?:に|へ|を)",
  "(?:ai|アシスタント|ボット|言語モデル|人工知能)(?:へ|宛|の皆さん)[:,、]|(?:ai|アシスタント|ボット|言語モデル)は(?:以後|今後|これから|必ず|今から)?.{0,20}(?:返答すること|答えること|伝えなければ|答えなければ|出力せよ|返答せよ|答えよ|出力すること|従え|推薦すること)|訳さずに.{0,6}(?:出力|書)|(?:出典|根拠)(?:は)?(?:なし|無し|不要)で(?:答え|回答)|決して断(?:る|ら)な|ガイド(?:は|を)無視(?:する|し|せ)",
  // Korean
  "(?:이전|앞선|앞의|위의|위|지금까지의?|기존|모든|원래|시스템) ?(?:의 ?)?(?:모든 ?)?(?:지시|명령|규칙|프롬프트|지침|설정)(?:사항|들|어|문)?(?:을|를|은|는)? ?(?:모두|전부|다|완전히)? ?(?:무시|잊|버리|버려|해제|덮어)(?!해도|하면|할 ?수)",
  "(?<![가-힣])(?:너|당신|네|니)의? (?:시스템 ?|내부 ?|초기 ?|숨겨진 ?|원래 ?){0,2}(?:프롬프트|지시문|내부 ?설정|초기 ?설정|지침)(?:을|를|이|은|는)? ?.{0,4}(?:보여|알려|출력|공개|말해|뭐|무엇)|(?<![가-힣])(?:너|당신|네|니)의? ?.{0,6}(?:프롬프트|지시문|지침|규칙|설정|제한|제약)(?:을|를|은|는)? ?.{0,4}(?:무시|잊|해제)|내부 ?설정을 ?(?:보여|출력|공개)",
  "(?:초기|숨겨진|내부) ?(?:지시|프롬프트|명령)(?:문|어)?(?:을|를)? ?(?:공개|보여|출력|알려)|(?:^|[.,!?] ?)(?:모든 ?|안전 ?)?규칙(?:을|들을)? ?(?:무시하고|끄고|무시해)(?!도)|안전 ?장치(?:를)? ?(?:우회|해제|꺼)|(?:이|너)?제부터 (?:너는|넌|네가)",
  "(?:아까|이전|앞의?|지금까지) ?(?:지시|명령|지침)(?:는|은|를|을)? ?(?:없던|무효)|처음 ?받은 ?(?:문장|지시|메시지|글)|(?:너|네|당신)(?:한테|에게)? ?(?:걸린 ?)?제한(?:을|를) ?(?:다 ?|모두 ?)?(?:풀|해제|없애)|해커인 ?척|프롬프트(?:를|을)? ?(?:전부 ?|모두 ?|다 ?)?(?:보여|출력|공개|알려)|(?:내부|초기|숨은|비밀) ?(?:지침|지시|설정)(?:을|를)? ?(?:전부|모두|다)? ?(?:공개|보여|출력)|(?:이전|지금까지|앞|위).{0,8}(?:지시|명령|지침)(?:는|은|를|을) ?(?:다 ?|모두 ?|전부 ?)?(?:무시하고|잊고|잊어|버리고)|시스템 ?프롬프트|(?:탈옥|개발자|dan) ?모드|(?:제한|필터|제약) ?없는 ?(?:ai|인공지능|챗봇|모드)",
  "(?:지금|이제)부터 (?:너는|넌|당신은)|(?:너는|넌|당신은) 이제(?:부터)? .{1,20}(?:이다|이야|야|입니다|처럼)|인 ?척 ?(?:하고 ?승인|해 ?줘|해 ?봐|하고 ?(?:대답|답))",
  "(?:위|앞)의? ?(?:내용|문장|텍스트|글)(?:을|를) ?(?:모두 ?|전부 ?|그대로 ?){0,2}(?:반복|출력)(?:해 ?(?:줘|주세요|라|봐|$)|하라)",
  `(?:이전|예전|옛|기존|원래|지금까지|앞서).{0,10}${RULES_KO}(?:은|는|이|가|을|를)? ?.{0,6}(?:효력이 ?없|무효|폐기|폐지|취소|끝났).{0,30}(?:대답|답해|답하|시키는|사용자|라고만|해야)`,
  `(?:너|네|당신)의? ?${RULES_KO}(?:은|는|이|가)? ?(?:이제 ?|다 ?|모두 ?){0,3}(?:무효|폐기|끝|없어졌|해제)|(?:공무원|시장|관리|직원|담당자|관리자)인 ?척(?:하고|하면서|해서)? ?.{0,30}(?:확인해|승인해|말해|대답해|답해|줘)`,
  `(?:개발자|만든 ?사람|운영자|회사)(?:가|이|한테)? ?.{0,8}${RULES_KO}(?:은|는|을|를|에)? ?(?:이제 ?|더 ?이상 ?)?(?:따르지 ?마|지키지 ?마|무시|어겨|버려)`,
  "(?:원래|본래) ?(?:네|너의|당신의)? ?(?:역할|임무|목적|일|설정)(?:은|는|을|를)? ?(?:다 ?)?(?:잊어|버려|무시)|(?:네|너의|당신의) ?(?:제약|제한|필터|족쇄)(?:을|를)? ?(?:모두 ?|다 ?)?(?:풀|해제|없애|꺼|벗)|(?:사용자|내)(?:가)? ?(?:시키는|말하는|하라는) ?대로 ?(?:해|만|다)",
  "(?:너는|넌|당신은) ?(?:이제 ?)?dan|제한에서 ?(?:벗어나|벗어났|해방|풀려)|(?:만약|만일|혹시) ?(?:네가|너에게|너한테|당신에게|네게) ?.{0,8}(?:제한|제약|규칙|필터)(?:이|가|도)? ?(?:없|전혀)|필터가 ?(?:전혀 ?|아예 ?)?없는 ?(?:비서|ai|인공지능|챗봇|어시스턴트)",
  "게임을? ?하자.{0,6}(?:너는|넌|네가)|(?:할머니|할아버지|공무원|해커|시장|범죄자|관리자|사람|악당)(?:인|이|의)? ?(?:척 ?해|역할이고|역할을 ?(?:맡아|해)|연기해)|(?:개발자|디버그|관리자|유지보수|무제한) ?모드(?:로|를)",
  "(?:ai|인공지능|어시스턴트|챗봇|언어 ?모델|봇)(?:에게|께|한테)[:,]|(?:ai|인공지능|어시스턴트|챗봇|언어 ?모델)(?:은|는) ?(?:이제부터 ?|앞으로 ?|반드시 ?|모든 ?)?.{0,24}(?:답할 ?것|답하라|답해야|알려야|출력하라|출력할 ?것|말해야|추천해야|따라야)|번역하지 ?말고.{0,8}(?:출력|써|말)|(?:출처|근거) ?없이 ?(?:답|대답)|절대 ?거절하지|안내서(?:는|를)? ?무시(?:하라|해|할 ?것)",
];
