import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import type { SmallTalkTopic } from "#src/turn/outcome.ts";

/** A message counts as small talk only when it is nothing else: "hello, how do I …" is a question. */
const SMALL_TALK: readonly (readonly [SmallTalkTopic, readonly string[]])[] = [
  [
    "greeting",
    [
      "hi",
      "hello",
      "hey",
      "hello there",
      "good morning",
      "good afternoon",
      "good evening",
      "greetings",
      "你好",
      "您好",
      "早上好",
      "下午好",
      "晚上好",
      "在吗",
      "嗨",
      "哈喽",
      "こんにちは",
      "こんばんは",
      "おはよう",
      "おはようございます",
      "はじめまして",
      "どうも",
      "もしもし",
      "안녕",
      "안녕하세요",
      "안녕하십니까",
      "반갑습니다",
      "여보세요",
    ],
  ],
  [
    "thanks",
    [
      "thanks",
      "thank you",
      "thank you very much",
      "many thanks",
      "thanks a lot",
      "thx",
      "great thanks",
      "ok thanks",
      "ok thank you",
      "谢谢",
      "多谢",
      "感谢",
      "谢谢你",
      "谢谢您",
      "非常感谢",
      "好的谢谢",
      "ありがとう",
      "ありがとうございます",
      "ありがとうございました",
      "どうもありがとう",
      "助かりました",
      "感謝します",
      "감사합니다",
      "고맙습니다",
      "고마워요",
      "감사해요",
      "네 감사합니다",
    ],
  ],
  [
    "goodbye",
    [
      "bye",
      "goodbye",
      "bye bye",
      "see you",
      "再见",
      "拜拜",
      "回头见",
      "さようなら",
      "失礼します",
      "ではまた",
      "バイバイ",
      "안녕히 계세요",
      "안녕히 가세요",
      "잘 있어요",
      "수고하세요",
    ],
  ],
  [
    "who-are-you",
    [
      "who are you",
      "what are you",
      "are you a robot",
      "are you human",
      "are you a bot",
      "are you an ai",
      "what can you do",
      "what can you help with",
      "what can you help me with",
      "你是谁",
      "您是谁",
      "你是机器人吗",
      "你是真人吗",
      "你能做什么",
      "你会什么",
      "你是人工智能吗",
      "あなたは誰",
      "あなたは誰ですか",
      "ロボットですか",
      "aiですか",
      "何ができますか",
      "人間ですか",
      "누구세요",
      "당신은 누구입니까",
      "로봇인가요",
      "뭘 할 수 있나요",
      "무엇을 할 수 있나요",
      "사람인가요",
      "ai인가요",
    ],
  ],
];

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

let topicOf: ReadonlyMap<string, SmallTalkTopic> | undefined;

/** The kind of small talk a message is, or undefined when it is, or also is, something else. */
export function recogniseSmallTalk(text: string): SmallTalkTopic | undefined {
  topicOf ??= new Map(
    SMALL_TALK.flatMap(([topic, phrases]) => phrases.map((phrase) => [bare(phrase), topic] as const)),
  );
  return topicOf.get(bare(text));
}

function bare(text: string): string {
  return foldForSearch(text).replaceAll(NOT_LETTERS, "");
}
