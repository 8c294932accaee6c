/** What a truthful model would write: the first statement of the first source it was given, with its number. */
import type { FakeBody } from "./fake-provider.ts";

export function firstStatement({ messages }: Pick<FakeBody, "messages">): string {
  const prompt = messages.at(-1)?.content ?? "";
  const source = /«source 1»\n[^\n]*\n[^\n]*\n\n(?<body>.*?)\n«\/source 1»/su.exec(prompt)?.groups?.["body"] ?? "";
  const statement = /^(?:- )?(?<words>.+?)(?<stop>[。.!！?？](?=\s|$|[^\d\s])|$)/su.exec(source)?.groups;
  return `${statement?.["words"] ?? ""} [1]${statement?.["stop"] || "."}`;
}
