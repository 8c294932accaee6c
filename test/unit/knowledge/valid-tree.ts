/** A small knowledge tree in which nothing is wrong, and ways to put a fault into it. */
import type { KnowledgeFiles } from "#src/knowledge/written/read-written.ts";

export const GUIDE = "districts/jimo/jimo-joint-acceptance";
export const CITY_GUIDE = "guides/company-setup";

/** No review of the tree is due on this day. */
export const TODAY = "2026-12-01";

const each = (zh: string, en: string, ja: string, ko: string): string =>
  `{ zh: ${zh}, en: ${en}, ja: ${ja}, ko: ${ko} }`;

const FILES: Readonly<Record<string, string>> = {
  "README.md": "# For editors\n",
  "topics.yaml": `construction: { name: ${each("工程建设", "Construction", "建設", "건설")} }
company-setup: { name: ${each("企业设立", "Company setup", "会社設立", "회사 설립")} }
`,
  "districts.yaml": `jimo: { name: ${each("即墨区", "Jimo District", "即墨区", "지모구")}, aliases: [Jimo, 지모] }
city: { name: ${each("青岛市", "Qingdao", "青島市", "칭다오시")}, aliases: [] }
`,
  "teams.yaml": `jimo-agents:
  name: ${each("即墨帮办", "Jimo agents", "即墨の支援担当者", "지모 지원 담당자")}
  districts: [jimo]
  topics: []
  channel: "12345"
  refs: [D-JM-11]
  source: notice
  as_of: "2021"
hotline:
  name: ${each("热线", "Hotline", "ホットライン", "핫라인")}
  districts: [city]
  topics: []
  channel: null
  refs: [D-JM-01]
  source: notice
  as_of: null
`,
  "sources.yaml": `notice:
  title: 通报
  publisher: ${each("青岛市", "Qingdao", "青島市", "칭다오시")}
  url: null
  published: "2021"
  checked: 2026-11-23
  language: zh
  trust: reproduction
law:
  title: 条例
  publisher: ${each("国务院", "State Council", "国務院", "국무원")}
  url: https://example.org/law
  published: "2021-07-27"
  checked: 2026-11-23
  language: zh
  trust: official
`,
  "measures.yaml": `acceptance-days:
  name: ${each("联合验收时限", "Time for joint acceptance", "合同検収の期限", "합동준공검사 기한")}
  unit: working-day
`,
  "working-days.yaml": `2026:
  source: notice
  holidays:
    - { name: labour-day, from: 2026-05-01, to: 2026-05-05 }
    - { name: national-day, from: 2026-10-01, to: 2026-10-07 }
  make_up_days: [2026-05-09, 2026-10-10]
2027:
  source: law
  holidays: [{ name: new-year, from: 2027-01-01, to: 2027-01-01 }]
  make_up_days: []
`,
  "canned-replies.yaml": `received:
  shortcut: received
  title: ${each("已受理", "Case taken over", "受理", "접수")}
  text:
    zh: 编号 {{number}}，请拨打 12345。
    en: Case {{number}}. Call 12345.
    ja: 番号 {{number}}、12345 へ。
    ko: 번호 {{number}}, 12345.
  reviewed: { zh: null, en: 2026-11-01, ja: null, ko: null }
closing:
  shortcut: closing
  title: ${each("办结", "Closing the case", "終了", "종료")}
  text: ${each("感谢您的咨询。", "Thank you for writing.", "ありがとうございました。", "감사합니다.")}
  reviewed: { zh: null, en: null, ja: null, ko: null }
`,
  "glossary.tsv": [
    "id\tkind\tzh\ten\tja\tko\tsynonyms\tbanned",
    "T-001\tterm\t工作许可\twork permit\t就労許可\t취업허가\t工作許可|visa\tja:工作許可|en:working licence",
    "N-001\tname\t12345\t12345\t12345\t12345\t\t",
    "",
  ].join("\n"),
  "folded.yaml": "{}\n",
  "not-used.yaml": "U-OLD-01: { reason: replaced, by: U-SETUP-01 }\n",
  "fact-ids.tsv":
    "id\tstatus\nD-JM-01\tstated\nD-JM-11\tstated\nD-JM-20\tplan\nU-SETUP-01\tSOURCED (secondary)\nU-OLD-01\tREPLACED\n",
  [`${GUIDE}/guide.yaml`]: `id: jimo-joint-acceptance
kind: procedure
topic: construction
district: jimo
facts:
  notice_year: { value: "2021", unit: date, ref: D-JM-01, source: notice, status: stated }
  acceptance_days: { value: 12, unit: working-day, bound: at-most, ref: D-JM-20, source: notice, status: plan, measure: acceptance-days }
sections:
  overview: { facet: overview, refs: [D-JM-11], sources: [notice] }
  duration: { facet: duration, refs: [D-JM-20], sources: [notice] }
documents: []
steps: []
contacts: []
sources: [notice]
as_of: "2021"
valid_from: null
valid_until: null
review_by: 2027-05-31
sensitive: false
reviewed: { zh: null, en: null, ja: null, ko: null }
`,
  [`${GUIDE}/zh.md`]: prose({
    title: "即墨区联合验收",
    year: "所依据通报的年份",
    days: "联合验收",
    overview: ["什么是联合验收？", "截至{{notice_year}}，由一个窗口统一受理，可拨打12345。"],
    duration: ["联合验收要多久？", "截至{{notice_year}}，即墨区计划在{{acceptance_days}}完成联合验收。"],
  }),
  [`${GUIDE}/en.md`]: prose({
    title: "Joint acceptance in Jimo",
    year: "Year of the notice",
    days: "Joint acceptance",
    overview: ["What is joint acceptance?", "As of {{notice_year}}, one window takes the application. Call 12345."],
    duration: ["How long does it take?", "As of {{notice_year}}, Jimo plans to finish {{acceptance_days}}."],
  }),
  [`${GUIDE}/ja.md`]: prose({
    title: "即墨区の合同検収",
    year: "通知の年",
    days: "合同検収",
    overview: ["合同検収とは何ですか", "{{notice_year}}時点で、一つの窓口が受け付けます。お問い合わせは12345です。"],
    duration: ["合同検収は何日かかりますか", "{{notice_year}}時点で、即墨区は{{acceptance_days}}に終える計画です。"],
  }),
  [`${GUIDE}/ko.md`]: prose({
    title: "지모구 합동준공검사",
    year: "통지의 연도",
    days: "합동준공검사",
    overview: ["합동준공검사란 무엇입니까?", "{{notice_year}} 기준으로 한 창구에서 접수합니다. 문의는 12345입니다."],
    duration: [
      "합동준공검사는 얼마나 걸립니까?",
      "{{notice_year}} 기준으로 지모구는 {{acceptance_days}}에 마칠 계획입니다.",
    ],
  }),
  [`${CITY_GUIDE}/guide.yaml`]: `id: company-setup
kind: procedure
topic: company-setup
district: city
facts: {}
sections:
  overview: { facet: overview, refs: [U-SETUP-01], sources: [law], as_of: "2022-03-01", valid_until: 2027-12-31 }
  not-known: { facet: unknown, refs: [], sources: [law] }
documents:
  - { id: form, name: ${each("申请书", "Application form", "申請書", "신청서")}, source: law }
steps:
  - { id: register, text: ${each("登记", "Register", "登記する", "등기")}, duration: null, depends_on: [] }
contacts: []
sources: [law]
as_of: null
valid_from: null
valid_until: null
review_by: 2027-05-31
sensitive: false
reviewed: { zh: null, en: null, ja: null, ko: null }
`,
  [`${CITY_GUIDE}/zh.md`]: plainProse(
    "企业设立",
    "怎样设立企业？",
    "向登记机关申请。",
    "哪些没有查到？",
    "收费没有查到。",
  ),
  [`${CITY_GUIDE}/en.md`]: plainProse("Company setup", "How to set up?", "Apply.", "What is not known?", "The fees."),
  [`${CITY_GUIDE}/ja.md`]: plainProse("会社設立", "設立するには", "申請します。", "不明な点", "手数料は不明です。"),
  [`${CITY_GUIDE}/ko.md`]: plainProse(
    "회사 설립",
    "어떻게 설립합니까?",
    "신청합니다.",
    "무엇을 모릅니까?",
    "수수료입니다.",
  ),
};

export function validTree(): KnowledgeFiles {
  return new Map(Object.entries(FILES));
}

/** @throws when the file does not hold `from`: a fault that was never planted proves nothing. */
export function replaceIn(file: string, from: string, to: string, tree: KnowledgeFiles = validTree()): KnowledgeFiles {
  const text = tree.get(file);
  if (text === undefined || !text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  return new Map(tree).set(
    file,
    text.replace(from, () => to),
  );
}

export function withoutFile(file: string): KnowledgeFiles {
  const tree = new Map(validTree());
  if (!tree.delete(file)) throw new Error(`no ${file}`);
  return tree;
}

interface Parts {
  readonly title: string;
  readonly year: string;
  readonly days: string;
  readonly overview: readonly [heading: string, body: string];
  readonly duration: readonly [heading: string, body: string];
}

function prose({ title, year, days, overview, duration }: Parts): string {
  return `---
title: ${title}
keywords: [${title}]
facts:
  notice_year: ${year}
  acceptance_days: ${days}
asked:
  overview: ["${overview[0]}"]
  duration: ["${duration[0]}"]
---

## {#overview} ${overview[0]}

${overview[1]}

## {#duration} ${duration[0]}

${duration[1]}
`;
}

function plainProse(title: string, heading: string, body: string, unknown: string, unknownBody: string): string {
  return `---
title: ${title}
keywords: []
facts: {}
asked:
  overview: ["${heading}"]
  not-known: ["${unknown}"]
---

## {#overview} ${heading}

${body}

## {#not-known} ${unknown}

${unknownBody}
`;
}

/** Copies a guide's folder, with changes to its `guide.yaml`. */
export function copyGuide(from: string, to: string, change: (yaml: string) => string = (yaml) => yaml): KnowledgeFiles {
  const tree = new Map(validTree());
  for (const [path, text] of validTree()) {
    if (!path.startsWith(`${from}/`)) continue;
    const name = path.slice(from.length);
    tree.set(`${to}${name}`, name === "/guide.yaml" ? change(text) : text);
  }
  return tree;
}

export function moveGuide(from: string, to: string): KnowledgeFiles {
  return new Map([...copyGuide(from, to)].filter(([path]) => !path.startsWith(`${from}/`)));
}
