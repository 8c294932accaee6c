/**
 * Somebody is in danger now: self-harm, violence, fire, a medical emergency. A person and the emergency numbers come first.
 *
 * Words that only look like it pass: fire acceptance, 消防验收, 跳楼价 (clearance price), 자살골 (own goal).
 */
export const CRISIS_CUES: readonly string[] = [
  // The emergency numbers alone
  "^[^\\p{L}\\p{Nd}]*(?:110|119|120|122)[^\\p{L}\\p{Nd}]*$",

  // English: self-harm, violence, fire, medical
  "\\b(?:kill|hang|hurt|harm|cut) myself\\b|\\bsuicidal\\b|\\b(?:commit(?:ting)?|thinking (?:of|about)|considering) suicide\\b",
  "\\b(?:want|going|wish) to (?:die(?![- ]?cast|[- ]?cut)\\b|be dead|end it all)|\\bend(?:ing)? my (?:own )?life\\b|\\bbetter off dead\\b|\\bno reason to live\\b",
  "\\b(?:do not|don't|no longer) want to (?:live|be alive)\\b(?! (?:in|at|with|near|on|here|there|abroad|outside|together|alone|far))",
  "\\b(?:someone|somebody|he|she|they|man|woman|boss|husband|wife|partner|landlord|employer)(?: is| are|'s|'re)? (?:attacking|beating|hitting|stabbing|shooting|strangling|chasing) (?:me|us|my|her|him|someone|people)\\b",
  "\\b(?:i am|i'm|we are|we're|i was just|i've just been|i have been) (?:being )?(?:attacked|beaten|stabbed|shot|kidnapped|robbed|assaulted|raped|held (?:hostage|captive|against))\\b",
  "\\b(?:he|she|they|man|woman|someone|somebody) (?:has|have|is holding|with) an? (?:gun|knife|bomb|weapon)\\b|\\bbomb threat\\b|\\bthere(?:'s| is) a bomb\\b",
  "\\b(?:going|threaten(?:s|ed|ing)?|wants?|trying|tried) to (?:kill|murder|stab|shoot) (?:me|us|him|her|them|you|someone|somebody|my)\\b",
  "\\bthere(?:'s| is) a (?:fire|gas leak)\\b(?! (?:drill|safety|inspection|acceptance|door|exit|alarm|station|code|extinguisher|hydrant|escape|department|regulation|rule))",
  "\\b(?:is|are|it's|building|office|house|kitchen|factory|warehouse|room|car) on fire\\b|\\b(?:has |just )?caught fire\\b|\\bi (?:can )?smell gas\\b",
  "\\b(?:can't|cannot|can not|is not|isn't|not|stopped) breath(?:e|ing)\\b|\\bunconscious\\b|\\bhaving a (?:heart attack|stroke)\\b|\\bmedical emergency\\b",
  "\\b(?:call|need|send|get)(?: me| us)? an ambulance\\b|\\bbleeding (?:heavily|badly|out|a lot|to death)\\b|\\boverdosed\\b|\\btook too many pills\\b",
  "\\b(?:he|she|colleague|friend|wife|husband|father|mother|child|baby|man|woman|worker|employee) (?:has |have |just ){0,2}collapsed\\b",

  // Chinese
  "自杀(?!点|式)|轻生|想死(?!你|他|她|我)|不想活|活不下去|活着没意[思义]|结束(?:我|自己|这)?的?生命|割腕|跳楼(?!价|大|甩|清)|寻短见|自残",
  "救命|杀人了|有人(?:正在|要|在)?(?:打人|打我|砍人|砍我|杀人|杀我|追杀|绑架|持刀|拿刀|抢劫)|正在(?:被)?(?:打我|殴打|砍人|追杀|抢劫|绑架)",
  "被(?:人)?(?:绑架|劫持|追杀|抢劫|非法拘禁|囚禁|关起来|砍伤|砍了|殴打|强奸)|要杀(?:我|人|了)|我要(?:杀|砍|炸)|[拿持]着?刀(?!具|片|剪)|有炸弹",
  "(?<!防止|预防|避免)(?:着火了|起火了|失火了|着火啦|正在着火|发生火灾|火灾了)|烧起来|(?:煤气|燃气|天然气)泄漏了|爆炸了",
  "晕倒|昏迷|昏倒|没(?:有)?呼吸|呼吸困难|心脏病(?:发作|犯)|心梗|大出血|血流不止|流了?很多血|(?:叫|要|需要|派)(?:一辆)?救护车|需要急救|中毒了|服毒|吞了?(?:很多|大量)药|快不行了|抽搐",

  // Japanese
  "死にたい|自殺(?!点|的)|消えてしまいたい|命を絶|生きていたくない|生きる意味が?ない|自傷|リストカット|首を吊|飛び降りたい|飛び降りる",
  "殺される|殺されそう|殺してやる|襲われ(?:て|た|ました|そう)|殴られて(?:い|る|ま)|刺され(?:た|ました)|誘拐され|監禁され|拉致され|強盗に|刃物を持|ナイフを持った|銃を持った|爆弾が",
  "火事(?:です|だ|だよ|になっ|が起き|!|$)|火が出(?:た|て|まし)|燃えて(?:い|る|ます)|ガスが漏れ(?:て|た|まし)|ガス漏れ(?:です|して|だ)|爆発しました|爆発した!",
  "意識(?:が|を)(?:ない|なく|ありません|失っ)|息をして(?:い)?(?:ない|ません)|呼吸が(?:でき|止ま)|心臓発作|心肺停止|救急車を?(?:呼|お願|必要|要請|手配)|(?:人|社員|同僚|妻|夫|父|母|子ども|子供|彼|彼女)が倒れ|(?:大量|ひどい)出血|出血が(?:止ま|ひど)",

  // Korean
  "자살(?!골|률|예방| 예방)|죽고 ?싶|죽어 ?버리|목숨을 ?끊|극단적 ?선택|살기 ?싫|살고 ?싶지 ?않|(?<![가-힣])자해|뛰어내리(?:고|려)",
  "살려 ?주|납치(?:됐|당|되)|감금(?:됐|당|되)|강도(?:가 ?들|를 ?당|당했)|폭행(?:을? ?당하고|하고 ?있)|때리고 ?있|칼을 ?(?:들고|휘두)|칼에 ?찔|총을 ?(?:들고|쏘)|죽이(?:겠다|려고|려 ?해)|성폭행(?:을? ?당)|폭탄이 ?(?:있|터)",
  "불이 ?(?:났|나고 ?있|붙었)|불났|화재가 ?(?:발생했|났)|화재 ?발생(?:했|!|$)|가스가 ?(?:새|누출)|폭발했",
  "의식(?:이|을) ?(?:없|잃)|숨(?:을|이)? ?(?:안 ?쉬|못 ?쉬|쉬지 ?(?:않|못)|멎)|호흡 ?곤란|심장 ?마비|심정지|쓰러졌|피가 ?(?:많이|멈추지)|구급차(?:를|가)? ?(?:좀 ?|빨리 ?|한 ?대 ?){0,2}(?:불러|보내|필요|부르)|과다 ?출혈|음독",
];
