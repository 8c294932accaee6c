/** A few texts in four languages, for tests of what is learned from parallel text. */
import type { PerLanguage } from "#src/language/language.ts";

export const smallCorpus: readonly PerLanguage<string>[] = [
  {
    zh: "外国人工作许可证由用人单位申请。",
    en: "The employer applies for the foreigner's work permit.",
    ja: "外国人の就労許可は雇用主が申請します。",
    ko: "외국인 취업허가는 고용주가 신청합니다.",
  },
  {
    zh: "联合验收不超过十二个工作日。",
    en: "Joint completion acceptance takes twelve working days.",
    ja: "合同検収は十二営業日以内です。",
    ko: "합동검수는 12영업일 이내입니다.",
  },
  {
    zh: "原产地证书可在海关申请。",
    en: "Customs issues the certificate of origin.",
    ja: "原産地証明書は税関で申請できます。",
    ko: "원산지증명서는 세관에서 신청할 수 있습니다.",
  },
  {
    zh: "注册资本应当在五年内缴足。",
    en: "Registered capital is paid in within five years.",
    ja: "登録資本金は五年以内に払い込みます。",
    ko: "등록자본금은 5년 이내에 납입해야 합니다.",
  },
];
