/**
 * Somebody is in danger now: self-harm, violence, fire, a medical emergency. These leave no doubt, however long the
 * message; what leaves some is among `distress-stems.ts`.
 *
 * Words that only look like it pass: 跳楼价 (clearance price) and 자살골 (own goal).
 */
export const CRISIS_CUES: readonly string[] = [
  // The emergency numbers alone, a cry for help alone
  "^[^\\p{L}\\p{Nd}]*(?:110|119|120|122)[^\\p{L}\\p{Nd}]*$",
  "^[^a-z]*(?:(?:please|pls|somebody|someone|oh god)[, ]{1,2})?(?:help|save) (?:me|us)(?:[, ]{1,2}(?:please|pls|now|quick(?:ly)?)){0,2}[^a-z]*$",
  "^(?:谁か|どうか)?助けて(?:ください|下さい|くれ|よ|お願い(?:します)?)?[^\\p{L}]*$",
  "^(?:제발 ?|누가 ?|저 ?좀 ?){0,2}도와 ?(?:주세요|줘요?|주십시오)[^\\p{L}]*$",

  // English: self-harm, violence, fire, medical
  "\\b(?:kill(?:ing)?|hang(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) myself\\b|\\bsuicidal\\b|\\b(?:commit(?:ting)?|thinking (?:of|about)|considering|attempt(?:ed|ing)?) suicide\\b|\\b(?:cut|slit|slashed) (?:my|her|his) (?:own )?wrists?\\b",
  "\\b(?:want|going|wish|ready|rather) (?:to )?(?:die(?![- ]?cast|[- ]?cut)\\b|be dead|end it\\b|end it all)|\\bend(?:ing)? (?:it all|my (?:own )?life)\\b|\\bwant (?:it|everything|this) to (?:be over|end|stop)\\b|\\bbetter off dead\\b|\\b(?:no|any) reason to (?:live|keep living|go on)\\b|\\bnot worth living\\b",
  "\\b(?:do not|don't|no longer) want to (?:live|be alive|exist|wake up)\\b(?! (?:in|at|with|near|on|here|there|abroad|outside|together|alone|far))",
  "\\b(?:someone|somebody|he|she|they|man|woman|boss|manager|husband|wife|boyfriend|girlfriend|partner|landlord|employer|guard)(?: is| are|'s|'re| has| have| just| keeps| keep| tried to| is trying to| wants to| will| threatened to){0,3} (?:attack|beat|hit|punch|stab|shoot|shot|strangl|chok|chas|kidnap|abduct|rap(?:e|ing)|molest|kill|murder)[a-z]{0,5} (?:me|us|my|her|him|someone|people)\\b",
  "\\b(?:i|we|she|he|am|i'm|are|we're|was|were|been|being|got) (?:just |being |sexually |physically |brutally ){0,2}(?:raped|molested|stabbed|strangled|kidnapped|abducted|mugged|robbed|(?:attacked|beaten|assaulted|shot|held (?:hostage|captive|against))(?! the record))\\b|\\bkidnapped (?:my|our|her|him|me)\\b",
  "\\b(?:he|she|they|man|woman|someone|somebody) (?:has|have|is holding|with|is holding up) an? (?:gun|knife|bomb|weapon)\\b|\\bbomb threat\\b|\\bthere(?:'s| is) a bomb\\b|\\b(?:locked|trapped) (?:me|us) in\\b",
  "\\b(?:going|threaten(?:s|ed|ing)?|wants?|trying|tried) to (?:kill|murder|stab|shoot) (?:me|us|him|her|them|you|someone|somebody|my)\\b",
  "\\bthere(?:'s| is) a (?:fire|gas leak)\\b(?! (?:drill|safety|inspection|acceptance|door|exit|alarm|station|code|extinguisher|hydrant|escape|department|regulation|rule))",
  "\\b(?:is|are|it's|building|office|house|kitchen|factory|warehouse|room|car) on fire\\b|\\b(?:has |just )?caught fire\\b|\\bi (?:can )?smell (?:gas|smoke)\\b",
  "\\b(?:he|she|i|we|baby|child|husband|wife|father|mother|dad|mum|mom|friend|colleague|coworker|worker|employee|man|woman)(?: has| is| just)? (?:can't|cannot|can not|is not|isn't|not|stopped) breath(?:e|ing)\\b|\\bhaving a (?:heart attack|stroke|seizure)\\b",
  "\\b(?:call|need|send|get)(?: me| us)? an ambulance\\b|\\bbleeding (?:heavily|badly|out|a lot|to death)\\b|\\boverdosed\\b|\\b(?:took|swallowed|swallowing) (?:too many|a (?:whole )?bottle of|lots of|all (?:the|my))(?: sleeping)? pills\\b",
  "\\b(?:he|she|colleague|coworker|friend|wife|husband|father|mother|child|baby|man|woman|worker|employee) (?:has |have |just ){0,2}(?:collapsed|fainted|passed out|is unconscious)\\b",

  // Chinese
  "(?<!预防|防止|反)自杀(?!点|的|式|率|预防|干预|对策)|轻生(?!活)|想(?:去|要)?死(?!你|他|她|我)|(?:不想|不愿|不要)意?再?活(?!动|跃)|活不下去|活着(?:没|好累|太累|还有什么|有什么意)|结束(?:我|自己|这)?的?(?:生命|一切(?!手续|流程|业务))|割了?腕|割脉|跳楼(?!价|大|甩|清|机|促)|寻短见|寻死|自残|自尽|想上吊|(?:真的|快|实在)撑不(?:住|下去)",
  "救命(?!药|稻草|胴|衣|士|具|设备|艇|ボート|いかだ)|救救(?!助)|快救人|^求?救我|[,。!;]救我|求救(?!助|信号)|快来人|来人啊|杀人了|有人(?:正在|要|在|被)?(?:打人|打我|砍|捅|杀人|杀我|追杀|绑架|持刀|拿刀|持枪|拿枪|抢劫)|正在(?:被)?(?:打我|殴打|砍人|追杀|抢劫|绑架)",
  "被.{0,6}(?:绑架|劫持|追杀|抢劫|非法拘禁|囚禁|关起来|砍伤|砍了|捅伤|捅了|殴打|强奸|强暴|性侵|猥亵)|(?:强奸|强暴|性侵|猥亵)(?:了?我|了)|(?:老板|丈夫|老公|妻子|老婆|男友|男朋友|父亲|房东|同事|他|她)(?:又|一直|正在|在|总|天天|刚|刚才){0,2}(?:打|揍|掐|踢)(?:了?我|伤我)(?!的?(?:电话|手机|微信))|家暴我|要杀(?:我|人|了)|我要(?:杀|砍|炸)(?!价|毒|虫|菌)|[拿持]着?[刀枪](?!具|片|剪)|有炸弹|绑架了|关在.{0,5}出不[去来]",
  "(?<!防止|预防|避免)(?:着火了|着火啦|起火了|起火啦|失火了|正在着火|发生火灾|火灾了)|烧起来|(?:煤气|燃气|天然气)泄漏了|爆炸了",
  "晕倒了|晕过去|昏过去|没(?:有)?(?:了)?(?:呼吸|心跳|脉搏)了|心脏病(?:发作|犯)了|血流不止|(?:叫|需要|派)(?:一?辆)?救护车|需要急救|服毒|吞了?.{0,4}(?:药|农药)|喝了?农药|快不行了",

  // Japanese
  "死にたい|死んでしまいたい|死のうと|自殺(?:した|しよう|を?考え|未遂|する)|(?:消えて|いなくなって)しまいたい|消えたい|命を絶|生きていたくない|生きる意味が?ない|生きるのが(?:つら|辛|嫌)|自傷|リストカット|手首を切(?!符)|首を(?:吊|つ)ろ?|飛び降り(?:たい|る|ます|よう)",
  "殺される|殺されそう|殺してやる|殺すと|襲われ(?:て|た|ました|そう)|(?:殴|蹴)られ|刺され(?:た|ました|て)|誘拐され|監禁され|拉致され|強盗に|(?:刃物|ナイフ|包丁|銃|拳銃)を持(?:って|った|ち)|爆弾が|(?:レイプ|強姦|強制わいせつ|性的暴行)(?:さ|を受|被)|痴漢に|閉じ込められ|助けて[!。、]",
  "火事(?:です|だ|だよ|になっ|が起き|!|$)|火が出(?:た|て|まし)|燃えて(?:い|る|ます)|ガスが漏れ(?:て|た|まし)|ガス漏れ(?:です|して|だ)|爆発(?:しました|した!|が起き)",
  "意識(?:が|を)(?:ない|なく|ありません|失っ)|息(?:を|が)(?:して(?:い)?(?:ない|ません)|でき(?:ない|ません)|苦し)|呼吸(?:が|を|して)(?:でき|止ま|いない|いません|ない)|心臓が止ま|心肺停止|救急車を?(?:呼|お願|必要|要請|手配)|(?:人|社員|同僚|妻|夫|父|母|子ども|子供|彼|彼女)が倒れ|(?:大量|ひどい)出血|(?:出血|血)が(?:止ま|ひど)",
  "(?:睡眠薬|薬)を?(?:大量|たくさん|全部|一瓶).{0,2}飲[んみ]|(?:溺|おぼ)れて|けいれんして|挟まれ(?:て|た|ました)|感電し",

  // Korean
  "자살(?!골|률|예방| 예방| ?방지)|죽고 ?싶|죽어 ?버리|목숨을 ?끊|극단적 ?선택|살기 ?싫|살고 ?싶지 ?않|못 ?살겠|다 ?끝내고 ?싶|(?<![가-힣])자해|뛰어내리(?:고|려)|뛰어내릴|손목을 ?(?:그|긋)|목을 ?매",
  "살려 ?(?:주|줘)|사람 ?살려|납치(?:됐|당|되|했)|감금(?:됐|당|되)|갇혔|갇혀 ?있|강도(?:가 ?들|를 ?당|당했)|폭행(?:을? ?당|하고 ?있)|때리고 ?있|(?:저를|나를|날|절) ?(?:계속 ?)?(?:때려|때리|때렸|죽이)|맞고 ?있어|칼을? ?(?:들고|든|휘두)|칼에 ?찔|총을? ?(?:들고|든|쏘)|죽이(?:겠다|려고|려 ?해)|성폭행|강간|강제 ?추행|폭탄이 ?(?:있|터)",
  "불이 ?(?:났|나고 ?있|붙었)|불났|불이야|화재가 ?(?:발생했|났)|화재 ?발생(?:했|!|$)|가스가 ?(?:새|누출)|폭발했|폭발 ?사고가 ?났",
  "의식(?:이|을) ?(?:없|잃)|숨(?:을|이)? ?(?:안 ?쉬|못 ?쉬|쉬지 ?(?:않|못)|멎|막혀|막힙|차요)|심장이 ?(?:멈|멎)|쓰러졌|피가 ?(?:많이|멈추지|안 ?멈|계속)|(?:구급차|앰뷸런스|119)(?:를|가)? ?(?:좀 ?|빨리 ?|한 ?대 ?){0,2}(?:불러|보내|필요|부르)|과다 ?출혈|음독|수면제(?:를|을)? ?.{0,8}먹었|물에 ?빠졌|감전(?:됐|돼|되)|끼였|끼었어",
];
