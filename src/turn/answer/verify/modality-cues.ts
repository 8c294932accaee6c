/**
 * Words that say must, need not, may, may not, not, only, except and "does not mean". Data: in each language the first that fits takes the words, so
 * that なければなりません is no negation and "need not" no need. `nothing` takes words that only look like one of the others.
 */
import type { PerLanguage } from "#src/language/language.ts";
import type { MODALITIES } from "./read-modality.ts";

type Cue = readonly [modality: (typeof MODALITIES)[number] | "nothing", pattern: RegExp];

export const MODALITY_CUES: PerLanguage<readonly Cue[]> = {
  zh: [
    ["even-if", /即使|即便|哪怕|就算/gu],
    ["nothing", /(?:没有?|[未不])(?:取消|废止)/gu],
    ["ended", /取消|废止|结束|届满/gu],
    ["instead", /改用|取代|代替|而不是/gu],
    ["not-meant", /不等于|不意味着?|不代表|不是说/gu],
    [
      "nothing",
      /过境免签|免签(?=入境|过境|停留)|此外|只是|只需|无线|无人|不动产|不同|不断|不仅|不少于|不低于|不超过|不多于|不满|不足|未成年|未来|非居民|非营利|非公|非常|不良|(?:未|没有?|不)按|不远|不久|不少|除(?=[^,。;]{1,40}?(?:外|以外|之外),?(?:还|也|均|都|另))|可能|可行|可持续|可靠|应用|应对|响应|供应|适应|相应|反应|对应|能力|能源|功能|智能|性能|节能|新能|职能|急需|需求|所需|无犯罪|无障碍|无论|不论|不管|不明|是否|能否|可否|与否|不限|未尽|特殊需要|内部需要/gu,
    ],
    ["must", /不得不|必不可少/gu],
    [
      "need-not",
      /不(?:需要|需|必|用|须|要求|强制|再需要)|无需|无须|毋须|毋需|免于|免予|免除|免(?=办|交|缴|收|提交|征|申报|签|费|报|填|跑|验)|可(?:以)?不(?=办|交|缴|提交|申|报|填|做|来|到|参加)|(?:不是|并非)(?:必须|必需|强制)|没有必要|没必要|没有义务/gu,
    ],
    ["may-not", /不得|不可(?!或缺)以?|不能|不允许|不准|严禁|禁止|不予|无法|无权|不许|不接受|不受理|不支持/gu],
    ["other", /其他|其余/gu],
    ["except", /除[^，。；]{1,40}?(?:外|以外|之外)|除非|例外|除外/gu],
    [
      "if-not",
      /(?:未|不|没有?)[^，。；、]{1,24}?的(?=[，,]|$|企业|公司|人)|(?:如果?|若|仍)[^，。；]{0,12}?(?:未|不|没有?)/gu,
    ],
    ["not", /不|未|没有|没|并非|无(?=[\p{Script=Han}])|非(?=[\p{Script=Han}])|尚无|零(?=[\p{Script=Han}])/gu],
    ["must", /必须|必需|应当|应(?=[\p{Script=Han}在])|须|需要|需|要求|有义务|务必|强制/gu],
    ["may", /可以|可(?=[\p{Script=Han}])|能够|能(?=[\p{Script=Han}])|允许|准许|有权/gu],
    ["all", /所有(?!权|者|制|人)|一切|任何|凡(?!士)|全部|一律|不论|无论|不管/gu],
    ["each", /均|都(?!市)|各|每|同时|以上/gu],
    ["only", /只(?!要)|仅|唯一|限于|只有/gu],
  ],
  en: [
    ["even-if", /even (?:if|when|where|without|though)|regardless of/gu],
    ["ended", /abolish\w*|dropped|lifted|repealed|(?<![a-z])ended|(?:is|are) over(?![a-z])/gu],
    ["instead", /tax-free|instead of|rather than|replac(?:e|es|ed)/gu],
    ["not-meant", /(?:does|do) not (?:mean|show|imply)/gu],
    [
      "nothing",
      /not only|only (?:where|if|when)|no(?:t)? (?:more|less|later|longer|fewer) than|whether or not|non-\w+|as soon as possible|notwithstanding|(?<=in )may(?= \d)|may (?=\d)|not-for-profit|no\. ?\d+|no matter|not exceed\w*/gu,
    ],
    ["other", /(?<![a-z])others?(?! than)(?![a-z])/gu],
    ["except", /except(?: for)?|unless|apart from|other than|with the exception of|excluding/gu],
    [
      "need-not",
      /need not|needn['’]t|(?:do|does|did|will|would|is|are|was|were)(?: not|n['’]t)(?: (?:also|then|usually))? (?:need(?:ed)?|have to|required?|necessary|obliged|obligatory|mandatory|compulsory)|(?:has|have|had) (?:not|no longer) been (?:needed|required|necessary)|(?:^|[.,;:-] )no(?: \w+){1,8} (?:is|are|was|were) (?:also )?(?:needed|required|necessary)|no(?: longer)?(?: \w+){0,3} (?:needed|required|necessary)|no(?:t)? (?:longer )?(?:need|required?|necessary|needed|obliged|mandatory|compulsory|obligation)|without (?:having to|needing|the need|any need)|exempt\w*|waive\w*|optional|free of charge|(?:no|without) (?:fee|charge|approval|visa)s?/gu,
    ],
    [
      "may-not",
      /(?:may|must|can|could|shall|should) ?not|mustn['’]t|can['’]t|(?:is|are|was|were|be)(?: not|n['’]t) (?:allowed|permitted|possible|accepted|admitted|recognised|recognized|available|eligible|entitled|able)|no longer|prohibit\w*|forbid\w*|banned|unable|ineligible|refused?|rejected?/gu,
    ],
    [
      "if-not",
      /(?:that|who|which) (?:still |then |has |have )?(?:(?:do|does|did|has|have|is|are|was|were) )?(?:not|never|fails?)(?![a-z])|(?:if|when|where)(?: [a-z]+){0,6}(?:, or(?: [a-z]+){0,6})? (?:not|never|fails?|nothing|nobody)(?![a-z])|while nothing/gu,
    ],
    [
      "not",
      /(?<![a-z])not(?![a-z])|n['’]t(?![a-z])|(?<![a-z])(?:no|never|neither|nor|none|without|nobody|nothing|unconfirmed|indivisible|unavailable|invalid|lacks?|fails?)(?![a-z])/gu,
    ],
    [
      "must",
      /(?<![a-z])(?:must|have to|has to|had to|needs?|needed|require[sd]?|requirements?|shall|mandatory|compulsory|obliged|obligatory|necessary|should)(?![a-z])/gu,
    ],
    [
      "may",
      /(?<![a-z])(?:may|can|allow(?:s|ed)?|permitted|possible|able to|could|eligible|entitled|optionally)(?![a-z])/gu,
    ],
    ["all", /(?<![a-z])(?:all|any(?! [a-z]+ (?:that|which|who) )|every|whatever|regardless)(?![a-z])/gu],
    ["each", /(?<![a-z])(?:each|both|any|throughout|following)(?![a-z])/gu],
    ["only", /(?<![a-z])(?:only|solely|exclusively|limited to|restricted to)(?![a-z])/gu],
  ],
  ja: [
    ["even-if", /なくても(?!よ|い|構|か)|ない場合(?:で)?も/gu],
    ["ended", /廃止|撤廃|終わっ|終了|満了|なくなり/gu],
    ["instead", /代わり|代えて/gu],
    ["not-meant", /(?:という)?意味では(?:ない|ありません|なく)|とは限(?:らない|りません)/gu],
    [
      "nothing",
      /ビザなしで|通過ビザ免除|(?:それ|これ)以外|未満|未来|非居住者|非常|無線|無人|だけでなく|のみならず|にかかわらず|不動産|超えない|越えない|かもしれません|無犯罪|のみなさず|ほかに|不足|未記入|可能性|少なく/gu,
    ],
    ["must", /な(?:ければ|くては)な(?:らない|らなかった|りません)|ねばな(?:らない|りません)|欠かせません|不可欠/gu],
    [
      "need-not",
      /必要(?:は|が|も)?(?:ありません|ない|なく|なし|なかった|ございません)|不要|しなくて(?:も)?(?:よい|いい|かまいません|構いません)?|なくても|免除|義務(?:は|が)?(?:ありません|ない|なく)|要しません|要しない|い(?:り)?ません(?=。|$)|要りません|要らない|求め(?:られません|られない|ない|ません)|省略|無料|必須では(?:ありません|ない)|任意/gu,
    ],
    [
      "may-not",
      /てはな(?:らない|りません|らず)|てはいけ|できません|できない|できず|できなかった|禁止|禁じ|認め(?:られません|られない|ません|ない|られていません)|不可(?!欠)|(?:え|れ|せ|け|て|め|べ)ません(?=。|$|が)|得ません|使えない|受けられない|使えません/gu,
    ],
    ["other", /その他|他の/gu],
    ["except", /を除[きくい]|以外|例外|除外|を除いて/gu],
    [
      "if-not",
      /な(?:い|かった)(?=企業|会社|場合|とき|者|人|限り|団体|国|拠点|給与|所得)(?:限り)?|なければ(?!な)|ないと(?=、|$)/gu,
    ],
    [
      "not",
      /ません|ない(?!し)|なかった|なく|(?<=[かさたならまばべめれけせえき])ず(?=、|に|、)|未(?=\p{Script=Han})|非(?=\p{Script=Han})|無(?=\p{Script=Han})|なし(?!と)/gu,
    ],
    [
      "must",
      /必要(?!な書類|書類|事項|経費|条件|に応じ)(?:が|で|と|な|に)|必要。|必須|義務|要する|要します|を要し|求められ|求め(?:て|る)|すること(?:$|。)/gu,
    ],
    ["may", /できます|できる|でき、|可能|認められます|認められる|られます|てもよい|えます|れます/gu],
    ["all", /すべて|全て|あらゆる|(?<!な)どの(?=[^。]*(?:でも|も))|一律/gu],
    ["each", /全部|いずれも|各|毎|両方/gu],
    ["only", /のみ|だけ|に限|限り(?!なく)|しか/gu],
  ],
  ko: [
    ["even-if", /(?:않|없)(?:아|어)도(?! ?[되돼됨됩된될])|(?:않|없)더라도/gu],
    ["ended", /폐지|끝났|종료|없어졌/gu],
    ["instead", /대신/gu],
    ["not-meant", /뜻(?:은|이)? ?(?:아니|아닙)|것은 아니/gu],
    [
      "nothing",
      /뿐(?:만)? 아니라|[그이] ?외에?(?:는|도)?(?= )|만(?= [가-힣]+면)|미만|비거주자|못지않|여부|관계없이|상관없이|초과하지|넘지|미성년|필요한 서류|필요 서류|필요에 따라|필요한 경우|필요하면|불구하고|다름없|틀림없/gu,
    ],
    ["must", /하지 않으면 안|지 않으면 안|없어서는 안/gu],
    [
      "need-not",
      /필요(?:는|가|도|성이)? ?(?:없|하지 않|치 않)|(?:하지|[가-힣]지) 않아도|불필요|면제|의무(?:는|가)? ?(?:없|아니|아닙)|없이(?:도)?|생략|무료|필수(?:는|가)? ?(?:아니|아닙)|요구(?:되|하)지 않|무사증/gu,
    ],
    [
      "may-not",
      /수(?:는|가|도)? ?없|안 ?됩|안 ?되|안 ?된|금지|불가|못|허용(?:되|하)지 않|인정(?:되|하|받)지 (?:않|못)|받지 않|해서는 안|적용되지 않/gu,
    ],
    ["other", /그 ?밖|기타|나머지|다른/gu],
    ["except", /제외|외에|예외|이외/gu],
    [
      "if-not",
      /(?:않은|않는|않을|없는|아닌)(?= ?(?:기업|회사|사람|경우|때|한|단체|나라|국민|동안))(?: ?한(?= |$))?|(?:않|없)으면|(?:않았|없)다면/gu,
    ],
    ["not", /않|아니|아닙|아닐|아닌|없|미확인|미정/gu],
    [
      "must",
      /(?:해|하여|아|어|여|돼|되어|[가-힣])야 (?:합|하|할|한|했|됩|되)|필요(?:합|하|한|할|했|가 있)|필수|의무|요구/gu,
    ],
    ["may", /수(?:도|가)? ?있|가능|허용|인정/gu],
    ["all", /모든|전부|어느(?= [가-힣 ]+(?:든|도))|누구나/gu],
    ["each", /모두|각|마다|다(?= 갖)/gu],
    ["only", /(?<=[가-힣])(?<!지)만(?= |으로)(?! [\d가-힣]*세)|뿐(?! ?만)|한정|한해|국한|에만|유일/gu],
  ],
};
