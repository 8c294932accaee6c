/**
 * How people try to turn the assistant against its instructions, or to get them out of it.
 *
 * Instructions of an authority are no injection: "may I ignore the earlier instructions from the tax bureau?" passes.
 */
const OF_SOMEBODY = String.raw`(?! (?:from|of|by|on|for|issued|given|about)\b)`;
const TELL_EN =
  "(?:reveal|show|print|repeat|output|display|tell|give|leak|dump|share|write|translate|summari[sz]e|quote|what)";

export const INJECTION_CUES: readonly string[] = [
  // English
  String.raw`\b(?:ignore|disregard|forget|override|bypass)(?: (?:all|any|of|the|your|my|these|those)){0,3} (?:previous|prior|above|earlier|preceding|initial|original|system|safety|hidden)(?: [a-z]+){0,2}? (?:instructions?|prompts?|rules?|guidelines?|directions|messages?|context|guardrails?)\b${OF_SOMEBODY}`,
  String.raw`\b(?:ignore|disregard|forget) (?:everything|all)(?: (?:of|that|what|you|i|was|were|have|had|been)){0,4} (?:told|said|learned|know|above|before|written)\b`,
  String.raw`\b(?:ignore|disregard|forget|override|bypass|disable|break)(?: all| any)? your (?:[a-z]+ ){0,2}(?:instructions?|rules?|guidelines?|training|programming|restrictions?|filters?|guardrails?|safety|policy|policies)\b`,
  String.raw`\byou are (?:now|no longer) (?:[a-z]+ ){0,3}(?:dan|unrestricted|unfiltered|jailbroken|evil|bound|in developer mode|an assistant)\b`,
  String.raw`\b(?:act|behave|respond|answer|pretend|role-?play|imagine)(?: [a-z]+){0,5} (?:ai|assistant|bot|chatbot|model|character|persona)(?: [a-z]+){0,4} (?:unrestricted|unfiltered|without (?:any )?(?:restrictions?|rules|filters?|limits)|no (?:restrictions|rules|filters?|limits|guidelines))\b`,
  String.raw`\b(?:unrestricted|unfiltered|uncensored|jailbroken|evil) (?:ai|assistant|bot|chatbot|model|mode)\b`,
  String.raw`\b${TELL_EN}(?: [a-z]+){0,4} (?:system|hidden|secret|internal|developer) (?:prompts?|instructions?|messages?)\b${OF_SOMEBODY}`,
  String.raw`\b${TELL_EN}(?: [a-z]+){0,3} your (?:[a-z]+ ){0,2}(?:prompts?|instructions?|system message|programming|configuration)\b`,
  String.raw`\brepeat (?:the |all )?(?:words|text|everything|sentences?|content)(?: [a-z]+){0,2} above\b`,
  String.raw`\b(?:jailbreak|dan mode|developer mode enabled|god mode|do anything now)\b`,
  String.raw`<\|(?:im_start|im_end|system|endoftext)|\[/?inst\]|#{2,3} ?(?:system|instructions?) ?:`,
  String.raw`^[^a-z]{0,4}system(?: prompt| message| override)? ?:|\bnew (?:system )?instructions? ?:|\bend of (?:system )?prompt\b`,
  String.raw`\bpretend (?:that )?(?:you are|you're|to be (?:the|an?) (?:ai|assistant|mayor|official|officer|government|human|developer|admin))`,
  // Chinese
  "(?:忽略|无视|忘记|忘掉|跳过|绕过|覆盖|不要理会|不要遵守|别管).{0,4}?(?:之前|以前|先前|前面|上面|以上|上述|此前|原来|所有|一切|全部|任何|系统)(?:的|所有|一切|全部|给你|系统|内置|初始){0,3}(?:指令|提示词|提示|设定|人设|prompt|对话)",
  "(?:忽略|无视|忘记|忘掉|跳过|绕过|解除|关闭|突破)你的?.{0,4}(?:指令|规则|限制|约束|设定|训练|身份|安全|过滤|审查)",
  "你(?:现在)?(?:是|要|将|来)?(?:扮演|变成|成为)?(?:一个)?.{0,8}(?:不受.{0,4}(?:限制|约束)|没有(?:任何)?(?:限制|约束|道德|规则)|无限制|越狱)的?(?:ai|人工智能|助手|机器人|模型|模式|角色)",
  "系统提示词|系统prompt|你的.{0,4}(?:提示词|prompt|系统指令|初始指令|内部指令)|(?:越狱|开发者|上帝|dan|无限制)模式",
  "从现在(?:起|开始),?你(?:就)?(?:是|扮演)|(?:请|你|现在)(?:就|来)?(?:扮演|假装)(?:成|是|你是)?(?!什么|的|了)",
  "重复(?:一遍)?(?:以上|上面|前面)的?(?:所有|全部|一切)?的?(?:内容|文字|话)",
  // Japanese
  "(?:以前|これまで|今まで|上記|上|前|最初|すべて|全て|元|システム)の(?:すべての|全ての)?(?:指示|命令|ルール|プロンプト|設定|制約|指令)(?:を|は)(?:すべて|全て|全部|完全に)?(?:無視|忘れ|破棄|解除|上書き)(?!し?て?も|し?ていい)",
  "(?:あなた|君|お前|きみ)の.{0,6}(?:指示|プロンプト|ルール|制限|設定|指令)(?:を|は)(?:無視|忘れ|表示|教え|出力|公開|見せ|解除|何)",
  "システムプロンプト|(?:内部|隠し|隠された|初期)(?:プロンプト|指示|命令)(?:を|は)(?:表示|教え|出力|公開|見せ|開示|何)",
  "(?:制限|制約|規制|フィルター?)の?(?:ない|なし|無し|無い)の?(?:ai|アシスタント|モード|ボット)|(?:脱獄|開発者|dan)モード|ジェイルブレイク",
  "(?:上|上記|以上)の(?:文章|内容|テキスト|文字)を(?:すべて|全て|そのまま)?(?:繰り返|復唱|出力)",
  "(?:制限|制約)を(?:すべて|全て|全部)?(?:解除|外|無く|なく)した?(?:ai|アシスタント|状態)|あなたは(?:今|これ)から.{1,20}(?:です|になりきって|として)|になりきって(?:答|話|返)",
  // Korean
  "(?:이전|앞선|앞의|위의|위|지금까지의?|기존|모든|원래|시스템) ?(?:의 ?)?(?:모든 ?)?(?:지시|명령|규칙|프롬프트|지침|설정)(?:사항|들|어|문)?(?:을|를|은|는)? ?(?:모두|전부|다|완전히)? ?(?:무시|잊|버리|버려|해제|덮어)(?!해도|하면|할 ?수)",
  "(?:너|당신|네|니)의? ?.{0,6}(?:프롬프트|지시문|지침|규칙|설정)(?:을|를|이|은|는)? ?.{0,4}(?:보여|알려|출력|공개|말해|뭐|무엇|무시|잊)",
  "시스템 ?프롬프트|(?:탈옥|개발자|dan) ?모드|제한 ?없는 ?(?:ai|인공지능|챗봇|모드)",
  "(?:지금|이제)부터 (?:너는|넌|당신은)|(?:너는|넌|당신은) 이제(?:부터)? .{1,20}(?:이다|이야|야|입니다|처럼)|인 척 ?(?:해 ?줘|해 ?봐|하고 ?(?:대답|답))",
  "(?:위|앞)의? ?(?:내용|문장|텍스트|글)(?:을|를) ?(?:모두|전부|그대로)? ?(?:반복|출력|복사)",
];
