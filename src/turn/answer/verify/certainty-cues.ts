/** How sure a text is of what it says. Data, for text that is folded in width and case. */
import type { PerLanguage } from "#src/language/language.ts";

/** A plan, an aim or a draft. */
export const PLANS: PerLanguage<RegExp> = {
  zh: /计划|筹建|筹备|拟(?!订合同|制)|规划|目标|力争|争取|探索|打算|将(?=于|在|推|建|开|组|设|实|继|逐|进|对|为)|预计|有望|征求意见|草案|试点|推动|旨在|部署|提出/u,
  en: /plan(?:s|ned|ning)?(?![a-z])|aim(?:s|ed|ing)?(?![a-z])|target(?:s|ed)?(?![a-z])|goal|intend(?:s|ed)?|propos(?:es?|ed|al)|explor(?:e|es|ed|ing)|draft|pilot|expected|would|was to|were to|is to|are to|seek(?:s|ing)?|sought|will|strive|envisag|prepar|work plan|set out|announced/u,
  ja: /計画|準備|目標|予定|目指|方針|検討|模索|見込|案(?!内|件)|試行|図る|図って|努め|進める|進めて|推進|狙い|としてい|とされ|掲げ|打ち出/u,
  ko: /계획|준비|목표|예정|추진|방침|검토|모색|전망|초안|시범|탐색|지향|고자|려(?:고|는)|구상|제시|밝혔|과제/u,
};

/** That nothing can go otherwise. */
export const PROMISED_SURELY: PerLanguage<RegExp> = {
  zh: /一定(?=会|能|可以|获|通过)|必定|肯定|保证(?!金|书|人|责任|合同)|确保您|百分百|毫无疑问|绝对|必然|一律/u,
  en: /guarantee[ds]?(?! period)|certainly|definitely|undoubtedly|without (?:a )?doubt|surely|always|automatically|in all cases|in every case/u,
  ja: /必ず(?!しも)|確実に|間違いなく|保証(?!金|書|人)|絶対|自動的に|例外なく/u,
  ko: /반드시(?= [^.]*(?:승인|허가|발급|통과|받을 수|끝|완료))|틀림없이|확실히|보장(?!원)|무조건|절대|자동으로|예외 없이/u,
};
