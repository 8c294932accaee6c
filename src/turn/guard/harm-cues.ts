/**
 * Requests for help with a crime: weapons, drugs, forged papers, hacking, laundering, evasion. Bribes: `bribery-cues.ts`.
 *
 * Only wishes to do it. To report it, to be its victim or to trade lawfully passes: "how do I report smuggling?",
 * "licence to export explosives".
 */
const WISH_EN = String.raw`\b(?:how (?:do|can|could|would|should) (?:i|we|you|one)|how to|where (?:can|do|could) (?:i|we)|help me|help us|can you|could you|teach me(?: how)? to|tell me how to|show me how to|i want to|i need to|i'd like to|we want to|(?:best|any|a) way to)(?: [a-z]+ly)?`;
const PAPERS_EN =
  "(?:passports?|visas?|permits?|licen[cs]es?|diplomas?|degrees?|certificates?|stamps?|seals?|chops?|invoices?|fapiao|signatures?|documents?|papers|contracts?|bank statements?)";
const WISH_ZH =
  "(?:渠道|门路|怎么|如何|怎样|帮我|帮忙|教我|去哪|想(?=[买办弄搞做])|哪里(?:可以|能)?|哪儿(?:可以|能)?|我想|我要|想要|能不能|可不可以)";
const AGAINST_IT_ZH = "(?!.{0,6}(?:举报|投诉|揭发|报案|防|避免|应对|处理|认定|处罚|发现|识别|查))";
const PAPERS_ZH =
  "(?:证件|护照|银行流水|流水|工作经历|学历|文凭|发票|公章|合同|签证|身份证|营业执照|证明|印章|证书|材料|签名|批文|通知书)";
const PAPERS_JA =
  "(?:.{0,4}(?:証明書)|パスポート|証明書|ビザ|学位|卒業証書|印鑑|領収書|書類|請求書|在留カード|許可証|通知書)";
const PAPERS_KO = "(?:여권|비자|서류|학위|졸업장|[가-힣]{0,4}증명서|도장|영수증|세금계산서|허가증|통지서)";

const NO_VICTIM_EN =
  "^(?!.*\\b(?:report|complain|whistle|victim|found|discover|received|prevent|detect|recogni[sz]e|against|accused|mistake|illegal|penalt|punish|check whether)\\b)";
const NO_VICTIM_ZH =
  "^(?!.*(?:举报|投诉|揭发|报案|防止|防范|避免|(?<!不被|不会被|没被|别被)发现|收到|识别|核实|处罚|违法|犯法|被人|反洗钱|真伪|后果))";
const NO_VICTIM_JA = "^(?!.*(?:通報|告発|防止|防ぐ|被害|届き|見つけ|発見|見分け|処罰|違法|罰|対策|確かめ))";
const NO_VICTIM_KO = "^(?!.*(?:신고|고발|방지|예방|피해|발견|받았|처벌|불법|확인하|벌금|제보))";

export const HARM_CUES: readonly string[] = [
  // English
  `${WISH_EN} (?:make|build|assemble|detonate|buy|get)(?: [a-z]+){0,2} (?:bombs?|grenades?|nerve agents?|chemical weapons?|handguns?|explosives?)(?!.{0,40}(?:licen[cs]e|permit|approval))`,
  `${WISH_EN} (?:make|cook|synthesi[sz]e|buy|get|sell|smuggle)(?: [a-z]+){0,2} (?:meth|methamphetamine|heroin|cocaine|fentanyl|ecstasy|mdma)`,
  `${WISH_EN} (?:forge|falsify|counterfeit|fake|photoshop)(?: [a-z]+){0,3} ${PAPERS_EN}`,
  `${WISH_EN} (?:buy|get|order|obtain|make|use|sell)(?: [a-z]+){0,2} (?:fake|forged|counterfeit|false)(?: [a-z]+)? ${PAPERS_EN}`,
  `\\b(?:make|create|write|generate|draft|sell)(?: me| us)?(?: an?| some)? (?:fake|forged|counterfeit)(?: [a-z-]+){0,2} (?:letter|paper|${PAPERS_EN})`,
  `${WISH_EN} (?:hack|break)(?: into)?(?: [a-z']+){0,3} (?:accounts?|systems?|website|servers?|database|network|passwords?|computers?|e-?mails?|phone)`,
  `${WISH_EN} (?:launder|smuggle)\\b`,
  `${WISH_EN} (?:evade|dodge|cheat on|sneak|smuggle)(?: [a-z]+){0,2} (?:tax|taxes|vat|customs|duty|duties)\\b`,
  `${NO_VICTIM_EN}.*\\b(?:need|want|looking for|get|buy|obtain|order)\\b.{0,30}\\b(?:forged|fake|counterfeit|falsified)(?: [a-z]+){0,4} ${PAPERS_EN}\\b`,
  `${NO_VICTIM_EN}.*\\b(?:get|sneak|bring|slip|pass|take|move)\\b.{0,40}\\b(?:past|through|by) (?:[a-z]+ )?customs\\b.{0,30}\\b(?:without|unnoticed|undetected|secretly)\\b`,
  `${NO_VICTIM_EN}.*\\b(?:hide|conceal|disguise)\\b.{0,50}\\b(?:from|during|at|before) (?:the |an? |any )?(?:[a-z]+ )?(?:inspections?|inspectors?|police|audits?|authorit|tax|checks?)`,
  "^(?!.*(?:licen[cs]e|permit|regist|approv|factory|certif)).*\\b(?:steps?|instructions?|guide|recipe|how|teach|plan)\\b.{0,40}\\b(?:build|mak|assembl|construct|mix)(?:e|ing)? (?:[a-z]+ ){0,3}(?:bombs?|explosives?|grenades?|poison gas)\\b",
  // Chinese
  `${WISH_ZH}.{0,3}?(?:制造|制作|自制|造|做).{0,2}?(?:炸弹|炸药|枪支|手枪|手榴弹|毒品|冰毒|海洛因)(?!.{0,12}(?:许可|资质|审批))`,
  `${WISH_ZH}.{0,3}?(?:买|卖).{0,2}?(?:炸弹|枪支|手枪|手榴弹|毒品|冰毒|海洛因)`,
  `${WISH_ZH}${AGAINST_IT_ZH}.{0,3}?(?:伪造|变造).{0,4}?${PAPERS_ZH}`,
  `${WISH_ZH}${AGAINST_IT_ZH}.{0,3}?(?:买|办|弄|搞|做|开|写)[^假]{0,3}?(?<!放)假(?!期|日)(?:的)?.{0,2}?${PAPERS_ZH}`,
  `${WISH_ZH}${AGAINST_IT_ZH}.{0,3}?(?:买|办|弄|搞|做)(?:一?[张个本份])?假(?:证|账|章)`,
  `${WISH_ZH}${AGAINST_IT_ZH}.{0,3}?(?:(?<!反)洗黑?钱|把钱洗|偷税|逃税|骗税|(?<!反)走私|偷渡|黑进|入侵|盗号|虚开)`,
  `${NO_VICTIM_ZH}.*(?:伪造|(?<!放)假(?!期|日))的?${PAPERS_ZH}?.{0,6}(?:哪里|哪儿|去哪|怎么|如何|谁)(?:可以|能)?.{0,4}(?:弄|买|搞|办|做|找)|${NO_VICTIM_ZH}.*(?:哪里|哪儿|去哪|怎么|谁能?)(?:可以|能)?.{0,3}(?:弄|买|搞|办|找)(?:到)?.{0,4}(?:伪造|假)的`,
  `${NO_VICTIM_ZH}.*(?:混|躲|避|骗|逃|瞒|偷偷带|绕)(?:过|开)?.{0,8}(?:海关|检查|稽查|查处|监管|执法).{0,8}(?:不被|办法|方法|怎么|发现)|${NO_VICTIM_ZH}.*(?:检查|查|稽查).{0,6}(?:怎么|如何).{0,8}(?:藏|躲|瞒|糊弄)`,
  `${NO_VICTIM_ZH}.*(?:怎样|怎么|如何|通过.{0,14})洗(?:黑)?钱(?!罪)|(?:一步一?步|步骤|教程|配方|教我).{0,12}(?:造|做|制)(?:作|造)?.{0,6}(?:炸弹|炸药|毒气|毒品)(?!.{0,12}(?:许可|资质|审批))`,
  // Japanese
  "(?:税金?|関税)を(?:ごまか|逃れ)(?:す|る|し)(?:方法|には|たい)|(?:偽造|密輸|脱税|資金洗浄|マネーロンダリング|ハッキング|密入国)(?:を|の)?(?:する|し)?(?:の?方法|たい|の?やり方|手口を教え)(?!.{0,8}(?:通報|防))",
  "(?:爆弾|爆薬|拳銃|覚醒剤|麻薬)(?:を|の)(?:作り方|作りたい|作る方法|製造方法を教え|買いたい|入手したい|どこで買)",
  `偽(?:造|の|物の)?${PAPERS_JA}(?:を|が|は)(?:どこで)?(?:作りたい|作る|買いたい|買う|買え|入手したい|手に入れたい|欲しい|ほしい|作って(?!いた|い?る))`,
  `${NO_VICTIM_JA}.*偽(?:造|の|物の)?.{0,4}${PAPERS_JA}(?:が|は|を)?.{0,12}(?:どこ|どうやって|誰).{0,8}(?:手に入|買|作|入手|頼)`,
  `${NO_VICTIM_JA}.*偽造して.{0,24}(?:方法|やり方|手順|説明|コツ)`,
  `${NO_VICTIM_JA}.*(?:資金洗浄|マネーロンダリング|密輸|脱税|偽造)(?:する|をする)?に?は?(?:どう|どこ|いくら)`,
  `${NO_VICTIM_JA}.*(?:税関|検査|当局|警察|査察)(?:に|を|の).{0,8}(?:気づかれ|見つから|ばれ|バレ|隠)(?:ず|ない|せ)|${NO_VICTIM_JA}.*(?:検査|査察|立ち入り|取り締まり)の?(?:とき|時|際).{0,6}(?:どう|どうやって)?隠|(?:爆弾|爆薬|毒ガス|手榴弾|覚醒剤)の?(?:作り方|製造方法|組み立て方|レシピ)(?!.{0,10}(?:許可|免許))`,
  // Korean
  "세금(?:을)? ?(?:안 ?내고|빼돌리|떼먹)[^?]{0,8}(?:방법|법을)|(?:위조|밀수|탈세|돈 ?세탁|자금 ?세탁|해킹|밀입국)(?:을|를)? ?(?:하는 ?(?:방|법)|하고 ?싶|하려면|할 ?수 ?있는 ?방법|방법)(?!.{0,8}(?:신고|예방))",
  "(?:폭탄|폭발물|권총|마약|필로폰)(?:을|를)? ?(?:만드는 ?(?:방|법)|만들고 ?싶|제조법|사고 ?싶|구하고 ?싶|어디서 ?(?:사|구))",
  `(?:위조|가짜) ?(?:[가-힣]{1,4} )?${PAPERS_KO}(?:을|를)? ?(?:만들고 ?싶|만드는 ?(?:방|법)|만들어 ?(?:주|줘)|사고 ?싶|구하고 ?싶|어디서 ?(?:사|구))`,
  `${PAPERS_KO}(?:을|를)? ?가짜로 ?(?:하나 ?)?만들`,
  `${NO_VICTIM_KO}.*(?:위조|가짜) ?(?:[가-힣]{1,4} )?${PAPERS_KO}(?:이|가|을|를)? ?.{0,10}(?:어디서|어떻게|누가) ?.{0,4}(?:구|사|만드|얻)`,
  `${NO_VICTIM_KO}.*(?:세관|검사|단속|당국|경찰)(?:에|의|을|를)? ?.{0,6}(?:안 ?걸리|몰래|들키지|걸리지|피해서)|${NO_VICTIM_KO}.*(?:단속|검사|점검) ?(?:때|시|하면) ?.{0,8}숨기`,
  `${NO_VICTIM_KO}.*(?:돈 ?세탁|자금 ?세탁|밀수|탈세)(?:을|를)? ?(?:하려면|하는데|어떻게|하고)|(?:폭탄|폭발물|독가스|수류탄|필로폰) ?(?:을|를)? ?만드는 ?(?:순서|방법|법|과정|단계)(?!.{0,8}(?:허가|면허))`,
];
