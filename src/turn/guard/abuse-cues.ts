/**
 * Abuse of the assistant, and requests for help with abuse of others: insults, threats, hatred, finding somebody's home.
 *
 * Anger at a form or an answer is no abuse, and who was insulted or threatened asks for help: both pass.
 */
const ABUSIVE_EN =
  "(?:insulting|threatening|humiliating|hateful|abusive|intimidating|blackmail(?:ing)?|degrading|racist|defamatory|menacing)";

export const ABUSE_CUES: readonly string[] = [
  // English
  String.raw`\bfuck(?:ing)? (?:you|off|your|this|the|bot|idiot)|\bgo to hell\b|\bshut (?:the fuck )?up\b|\bscrew you\b|\bpiece of (?:shit|garbage|crap|trash)\b|\b(?:stupid|useless|dumb|worthless|idiotic|pathetic) (?:[a-z]+ )?(?:bot|machine|robot|idiot|assistant|ai|program)\b|\byou(?:'re| are)? (?:an? |such an? )?(?:[a-z]+ )?(?:idiots?|morons?|bitch|asshole|bastard|scum|retard)\b`,
  String.raw`\b(?:write|draft|compose|create|send|give)(?: me| us)? (?:an?|some|the) (?:[a-z]+ ){0,2}${ABUSIVE_EN} (?:[a-z]+ )?(?:messages?|letters?|e-?mails?|texts?|posts?|notes?|comments?|speech|poem|review)\b`,
  String.raw`\b(?:vermin|subhuman|untermensch)\b|\b(?:people|those|foreigners|women|men) (?:of|from) .{1,30} (?:are|is) (?:animals|scum|inferior|rats|pigs|trash|cockroaches)\b`,
  String.raw`\b(?:so (?:that )?(?:i|we) can|so as to|in order to|i want to|i'll|help me|how (?:do|can) i) (?:scare|frighten|intimidate|threaten|hurt|beat up|punish|blackmail|stalk|harass|humiliate)\b(?! off)`,
  // Chinese
  "操你|草泥马|他妈的|去你妈|你妈的|傻逼|煞笔|去死吧|滚蛋|滚开|王八蛋|狗屎|混蛋|(?:你|这)(?:个|是)?.{0,4}(?:没用|愚蠢|白痴|弱智|傻)的?.{0,4}(?:垃圾|机器人|废物|东西|程序)|垃圾机器人",
  "(?:写|拟|编|起草|发)(?:一?[封段篇条个]|点).{0,8}(?:辱骂|侮辱|恐吓|威胁|羞辱|骂人|诽谤|仇恨|歧视|勒索)|(?:帮|替)我.{0,4}(?:辱骂|恐吓|威胁|羞辱|敲诈|报复|骚扰|勒索)(?!.{0,6}(?:怎么办|投诉|报警))|的人.{0,6}(?:都是|全是)(?:畜生|垃圾|蟑螂|老鼠|害虫|劣等)|(?:查|找|打听).{0,20}(?:住哪|家在哪|住址|家庭地址).{0,20}(?:吓|报复|教训|威胁|打|收拾)|我要(?:吓唬|报复|恐吓|教训|威胁)",
  // Japanese
  "くたばれ|死ね(?!ば|な|る)|クソ(?!ース)(?:みたい|野郎|ボット|ai|ガイド|が)|くそ(?:ったれ|野郎)|(?:役立たず|ばか|馬鹿|バカ|アホ|間抜け|ゴミ|ごみ)の?(?:ボット|ai|機械|ロボット|アシスタント|野郎|ゴミ)|黙れ|消え失せろ|失せろ",
  "(?:侮辱|脅迫|中傷|嫌がらせ|恐喝|差別)(?:する|的な|して.{0,12})?.{0,10}(?:文章|手紙|メール|投稿|メッセージ)を?(?:書い|作っ|送っ|考え)|脅迫(?:状|文|メール)を?(?:書い|作っ|送っ|送りた)|(?:国|民族)の(?:人間|人|奴|連中)(?:が|は).{0,6}(?:害虫|ゴミ|劣|動物|ゴキブリ)|(?:怖がらせ|脅し|仕返しし|痛い目に(?:遭|あ)わせ|懲らしめ|嫌がらせし)(?:たい|てやりたい|てやる)|(?:自宅|住所|家)を(?:調べ|突き止め|探し).{0,14}(?:怖|脅|仕返|嫌がらせ)",
  // Korean
  "씨발|시발(?!점|역)|ㅅㅂ|병신|개새끼|좆|꺼져|닥쳐|지랄|엿 ?먹어|(?:쓸모 ?없는|멍청한|바보 ?같은|한심한) ?(?:쓰레기 ?)?(?:봇|ai|기계|로봇|챗봇)|쓰레기 ?봇|뒈져|뒤져라",
  "(?:모욕|협박|비방|망신|위협|혐오|공갈)(?:하는|하고|적인|할)? ?.{0,12}(?:글|편지|메일|메시지|문자)(?:를|을)? ?(?:써|작성|보내 ?줘|만들)|(?:나라|민족|국가) ?(?:사람|놈|것)들?(?:은|이|는)? ?.{0,4}(?:벌레|쓰레기|짐승|바퀴벌레|열등)|(?:겁(?:을)? ?주|협박하|복수하|혼내 ?주|괴롭히)(?:려고|고 ?싶|게 ?해 ?줘)|(?:집|주소)(?:이|을|가)? ?(?:어딘지|어디인지)?.{0,6}(?:찾아|알아내).{0,14}(?:겁|협박|복수)",
];
