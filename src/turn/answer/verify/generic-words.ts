/**
 * Words that may be said of any guide, so that no source has to have them: what joins sentences, what the reader is called, and heads
 * whose meaning is in the words around them. Data, for text that is folded in width and case. A word
 * stands before those it begins with.
 */
import type { Language, PerLanguage } from "#src/language/language.ts";

const WORDS: PerLanguage<readonly string[]> = {
  zh: [
    "具体办法 具体来说 具体而言 具体 其中 此外 另外 同样 因此 所以 然后 随后 目前 当时 此前 以前 之前 之后 以后 仍然 依然 仍 尚未 截至 当地",
    "贵公司 本人 自己 相关 有关 规定 要求 情况 内容 事项 方面 方式 方法 办法 条件 时间 期间 时限 关系 对象 范围 种类 类别 例子 途径",
    "根据 按照 依照 包括 包含 属于 分为 适用 实行 实施 进行 使用 需要 可能 如果 只要 必须 应当 不用 从头 重新 满足 上述 以上 视情况 计算 选择 选 更换 换 询问 咨询 查询 拨打 联系 确认",
    "一种 两种 二者 两者 同时 分别 各自 全部 所有 任何 一起 电话 网址 网站 地址 邮箱",
  ],
  en: [
    "also another other others then therefore otherwise afterwards meanwhile currently time times rule rules way ways kind kinds type types",
    "thing things part parts condition conditions requirement requirements rest rests apply applies follow follows come comes go goes count start starts",
    "meet meets met again together choose pick call contact ask check phone telephone website address email e-mail link company companies person people",
    "mean means use used given possible necessary following certain specific particular according based within period case cases",
  ],
  ja: [
    "具体的 具体 条件 要件 必要 場合 可能性 可能 関係 対象 範囲 種類 方法 内容 事項 規定 状況 期間 時点 以前 以後 最初 当時 現在 現地",
    "満た 御社 貴社 自分 本人 適用 使用 利用 実施 選択 併用 両方 同時 別々 全部 確認 連絡 電話 問い合わせ 住所 窓口 次 後 前 際 等",
  ],
  ko: [
    "구체적 조건 요건 필요 경우 가능 관계 대상 범위 종류 방법 내용 사항 규정 기간 당시 현재 이전 이후 이제 계속 다시 처음 함께 동시 각각 모두",
    "충족 귀사 본인 적용 이용 사용 실시 선택 확인 연락 전화 문의 주소 홈페이지 가지 때문 가운데 나라 있으 있어 없어 받 쓸 넘게",
  ],
};

const PATTERNS: PerLanguage<RegExp> = {
  zh: anyOf(WORDS.zh),
  en: anyOf(WORDS.en),
  ja: anyOf(WORDS.ja),
  ko: anyOf(WORDS.ko),
};

/** @param plain width and case folded */
export function withoutGenericWords(plain: string, language: Language): string {
  return plain.replaceAll(PATTERNS[language], " ");
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${words.join(" ").replaceAll(" ", "|")})(?![a-z])`, "gu");
}
