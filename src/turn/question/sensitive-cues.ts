/**
 * Matters in which a wrong or half answer can cost a person freedom, health or rights: a person is always offered as well.
 *
 * Routine papers that name the police or crime stay ordinary: registration at the police station, a certificate of no
 * criminal record.
 */
export const SENSITIVE_CUES: readonly string[] = [
  // English: police and courts, stay, money and power, people
  "\\barrest(?:ed|s)?\\b|\\bdetain(?:ed|s)?\\b|\\bdetention\\b|\\bpolice (?:are|is|has|have|took|called|came|raid|investigat|question|summon|want|report)|\\bin (?:jail|prison|custody)\\b|\\bcriminal(?![ -](?:record|background|check|clearance))",
  "\\blawsuits?\\b|\\b(?:sue|sued|suing)\\b|\\blitigation\\b|\\bcourt (?:summons|case|order|hearing)|\\bgo(?:ing)? to court\\b|\\btake (?:them|him|her|it|my [a-z]+) to court\\b|\\blegal action\\b|\\bprosecut",
  "\\boverstay|\\bdeport|\\bexpell?ed from china|\\bexpulsion\\b|\\b(?:entry|exit|travel) ban\\b|\\bblacklist|\\b(?:visa|permit)(?: has| is)?(?: already)? expired\\b|\\bexpired (?:visa|permit|passport)|\\billegal(?:ly)? (?:work|employ|stay|resid|entry)|\\bwork(?:ing)? illegally\\b|\\basylum\\b|\\brefugee",
  "\\btax (?:evasion|fraud)|\\bevad(?:e|ed|ing)\\b|\\bbrib|\\bunder the table\\b|\\bkickback|\\bcorrupt(?:ion)?\\b(?! (?:files?|data|pdfs?|image))(?<!(?:file|data|disk) corruption)|\\bembezzl|\\bextort|\\bblackmail|\\bmoney laundering|\\bsmuggl|\\bfraud|\\bscam|\\bswindle|\\b(?:fake|forged|counterfeit) (?:invoice|fapiao|document|certificate|passport|seal|chop|contract)",
  "\\b(?:official|officer|clerk|civil servant)s? (?:refus|demand|insult|threaten|shout|ask(?:ed|s) (?:me |us )?for (?:money|a gift|cash))|\\bcomplain(?:t)? (?:about|against) (?:an? |the |this |that )?(?:[a-z]+ )?(?:official|officer|clerk|civil servant)",
  "\\b(?:injur(?:y|ed|ies)|accident|hurt) (?:at|on the) (?:work|job|factory|site)|\\bwork(?:place)?[- ](?:related )?(?:injur(?:y|ed|ies)|accident)(?! insurance|,)|\\boccupational (?:injur|disease)|\\bdied\\b|\\bdeath\\b|\\bfatal(?:ly|ity|ities)?\\b(?! (?:error|exception|crash))|\\bpassed away\\b",
  "\\bharass|\\bdiscriminat|\\bassault|\\babus(?:e|ed|ive)\\b|\\bunpaid wages\\b|\\b(?:not|never) been paid (?:my|our)? ?(?:salary|wages)|\\bwithh(?:eld|olds?|olding) (?:my|our|his|her) (?:passport|salary|wages)",

  // Chinese
  "拘留|逮捕|刑拘|羁押|被抓|坐牢|判刑|刑事|(?<!无)犯罪(?!记录)|传唤|立案侦查|被(?:警察|公安|民警|海关缉私)|警察(?:找|抓|带走|调查)|报案",
  "诉讼|起诉|打官司|被告(?!知|诉)|传票|上诉|控告|律师函|(?<![广报公转忠劝宣禀警通预布原被])告(?:他|她|他们|公司|老板|政府|房东)",
  "逾期(?:居留|停留|滞留)|超期(?:居留|停留|滞留)|非法(?:居留|停留|滞留|就业|入境|务工|打工|用工)|签证(?:已经|已|都)?过期|居留(?:许可|证)?(?:已经|已|都)?过期|驱逐出境|遣返|限期出境|遣送|限制出境|边控|黑名单|难民|庇护",
  "偷税|逃税|漏税|骗税|虚开|假发票|行贿|受贿|贿赂|索贿|腐败|贪污|回扣|(?:索|要|暗示|塞|收)(?:取|我们?|企业)?.{0,2}红包|(?:给|送).{0,6}(?:官员|公务员|领导|工作人员|办事员|窗口).{0,4}(?:红包|好处|钱)|(?:送|塞|包).{0,2}红包给.{0,4}(?:官员|公务员|领导|工作人员|办事员|窗口|海关)|敲诈|勒索|(?<![反防]|防范|预防)洗钱|(?<![反缉防打]|打击)走私|(?<![反防]|防范.{0,4}|预防.{0,4})诈骗|被骗|欺诈|骗子|(?:伪造|假)(?:公章|证件|合同|证明|护照)",
  "(?:工作人员|公务员|官员|办事员|窗口人员).{0,6}(?:态度|骂|索要|要钱|刁难|拒绝|推诿|威胁)|投诉.{0,6}(?:工作人员|公务员|官员|办事员)|吃拿卡要|刁难|乱收费",
  "工伤(?!保险)|工亡|职业病|死亡|去世|过世|身亡|性骚扰|骚扰|歧视|家暴|殴打|拖欠工资|欠薪|不发工资|扣(?:押|留)?(?:我的?)?护照",

  // Japanese
  "逮捕|拘束され|拘留|勾留|刑事|(?<!無)犯罪(?!経歴|歴|記録|証明)|取り?調べ|警察に(?:呼|連|捕|通報|相談)|起訴|前科(?:が|者|持)",
  "訴訟|訴え(?:る|た|ら|たい)|裁判(?!所の?(?:住所|場所))|告訴(?:状|する|し[たてま]|を|され)",
  "オーバーステイ|不法(?:滞在|就労|入国)|(?:ビザ|在留)の?(?:有効)?(?:期限|期間)?(?:が|を)(?:切れ(?:た|て|まし)|過ぎ)|強制(?:送還|退去)|退去強制|国外退去|入国禁止|出国禁止|ブラックリスト|亡命|難民",
  "脱税|架空(?:請求|取引)|賄賂|袖の下|汚職|収賄|贈賄|横領|恐喝|脅迫|脅され|詐欺|騙され|だまされ|密輸(?!対策|防止|取り?締)|マネーロンダリング|資金洗浄|キックバック",
  "(?:職員|役人|公務員|担当官)(?:に|が|の).{0,8}(?:怒鳴|暴言|金銭|賄|態度|拒否|断られ|嫌がらせ|脅)",
  "労災(?!保険)|労働災害|業務上の(?:怪我|けが|事故)|仕事中に(?:怪我|けが|事故)|死亡|亡くな(?:っ|り)|ハラスメント|セクハラ|パワハラ|差別(?:され|を受|発言|だと|では)|(?:人種|性|国籍|年齢)差別|賃金(?:の)?未払|給料が(?:支払|払)われ|パスポートを(?:取り上げ|没収)",

  // Korean
  "체포|구금|구속(?!력)|구류|형사|범죄(?! ?경력| ?기록)|경찰(?:이|에) ?(?:불|잡|연행|조사|신고|체포)|경찰 ?조사|기소|(?<![가-힣])전과(?:가|자|기록|는|를)",
  "소송|(?<!최|초)고소(?!득|공|한 ?(?:맛|냄새|향)|작업)|(?<!재)고발|재판(?!매|정 ?위치)|피고(?!용)|소장을 ?받",
  "불법 ?(?:체류|취업|입국|고용)|오버스테이|(?:비자|체류|거류 ?허가) ?(?:기한|기간|만료일)?(?:을|를|이|가)? ?.{0,8}(?:넘겼|넘었|지났|만료됐|만료되었)|강제 ?(?:출국|퇴거|추방)|추방|출국 ?(?:금지|정지)|입국 ?금지|블랙리스트|난민|망명",
  "탈세|허위 ?(?:세금계산서|영수증)|가짜 ?(?:세금계산서|영수증|서류)|뇌물|부패(?!하기)|횡령|배임|리베이트|촌지|협박|공갈|사기(?:를|를 ?당|당|꾼|죄)|자금 ?세탁|돈 ?세탁|밀수",
  "뒷돈|공무원(?:이|에게|의|한테)? ?.{0,8}(?:갑질|막말|욕|돈을|요구|거부|불친절|협박)",
  "(?<![가-힣])산재(?! ?보험)|산업 ?재해|(?:일|작업|근무)(?:하다가?|중에?) ?(?:다쳤|다친|사고)|사망|돌아가셨|숨졌|성희롱|성추행|괴롭힘|차별(?!화)|임금 ?체불|월급을? ?(?:못|안) ?받|여권을? ?(?:빼앗|압수)",
];
