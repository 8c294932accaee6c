/** The usual headings of a Chinese service guide (办事指南), and the section each becomes. */
import type { Facet } from "#src/knowledge/facet.ts";

export type Target =
  | { readonly kind: "title" }
  | { readonly kind: "section"; readonly key: string; readonly facet: Facet };

export interface KnownHeading {
  /** The heading in its own words, without numbers and brackets around it. */
  readonly label: string;
  readonly target: Target;
}

const section = (key: string, facet: Facet, labels: string) =>
  labels.split(" ").map((label) => [label, { kind: "section", key, facet }] as const);

const TARGETS: ReadonlyMap<string, Target> = new Map<string, Target>([
  ["事项名称", { kind: "title" }],
  ["办理事项", { kind: "title" }],
  ...section("overview", "overview", "事项简介 事项描述 事项说明 办理内容"),
  ...section("basis", "overview", "设定依据 法律依据 实施依据 办理依据 政策依据"),
  ...section("authority", "where", "实施机关 实施主体 办理机构 受理机构 办理部门 责任部门 决定机构"),
  ...section("eligibility", "eligibility", "受理条件 申请条件 办理条件 准予条件 服务对象 适用对象 办理对象 适用范围"),
  ...section("documents", "documents", "申请材料 申报材料 办理材料 提交材料 所需材料 材料清单 申请材料目录"),
  ...section("steps", "steps", "办理流程 办事流程 办理程序 申请流程 办理步骤 基本流程"),
  ...section("duration", "duration", "办理时限 办结时限 办理期限 法定时限 承诺时限 法定办结时限 承诺办结时限"),
  ...section("cost", "cost", "收费 收费标准 收费依据 收费情况 是否收费 收费依据及标准 收费标准及依据"),
  ...section("result", "overview", "办理结果 审批结果 结果名称 办理结果名称"),
  ...section("where", "where", "办理地点 办理地址 受理地点 办公地址 办公地点 办理窗口"),
  ...section("office-hours", "where", "办理时间 办公时间 工作时间 受理时间"),
  ...section("online", "where", "网上办理 办理网址 网址 网上办理地址 在线办理"),
  ...section("contact", "contact", "联系电话 咨询电话 咨询方式 联系方式 咨询途径"),
  ...section(
    "complaints",
    "contact",
    "咨询监督 监督投诉 监督电话 投诉电话 监督方式 监督投诉方式 监督投诉渠道 咨询监督电话",
  ),
  ...section("exceptions", "exceptions", "注意事项 特别说明 备注 温馨提示"),
]);

/** Of a list; a figure that begins a line ("3.5%", "20 个工作日") is none. */
const NUMBER =
  /^(?:第?[一二三四五六七八九十]+[、.．章节]|[（(][一二三四五六七八九十]+[)）]、?|[（(]\d{1,2}[)）]、?|\d{1,2}(?:\.\d{1,2})*[、.．)）](?!\d))\s*/u;
const LABELLED = /^(?<label>[^：:\n]{2,16})[：:]\s*(?<value>.+)$/su;
/** What is attached to a guide belongs to none of its sections. */
const ATTACHED = /^附(?:件|表|录|注)?\s*(?:[一二三四五六七八九十]+|\d{1,2})?\s*(?:[：:]|$)/u;
/** A heading by its looks, although nobody marked it as one. */
const NUMBERED_LINE = /^[一二三四五六七八九十]+、[^。；，：:\n]{1,16}$/u;
const BRACKETED_LINE = /^【[^】\n]{1,16}】$/u;

export function knownHeading(text: string): KnownHeading | undefined {
  const label = withoutNumber(text)
    .replaceAll(/^[【[〔]|[】\]〕]$|[：:]$/gu, "")
    .replaceAll(/\s+/gu, "");
  const target = TARGETS.get(label);
  return target && { label, target };
}

/** "办理时限：20个工作日": a known heading and what follows it in the same line. */
export function labelledText(text: string): { readonly heading: KnownHeading; readonly value: string } | undefined {
  const { label = "", value = "" } = LABELLED.exec(text)?.groups ?? {};
  const heading = knownHeading(label);
  return heading && { heading, value };
}

export function looksLikeHeading(text: string): "numbered" | "bracketed" | undefined {
  if (NUMBERED_LINE.test(text)) return "numbered";
  return BRACKETED_LINE.test(text) ? "bracketed" : undefined;
}

/** "附：…", "附件1". */
export function announcesAttachment(text: string): boolean {
  return ATTACHED.test(text);
}

/** "（一）申请人…", "1. …": the order is the list's, not the text's. */
export function withoutNumber(text: string): string {
  return text.replace(NUMBER, "");
}
