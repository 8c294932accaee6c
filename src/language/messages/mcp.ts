/** What the tools of `/mcp` say beside what the assistant and its guides say. */
import type { PerLanguage } from "../language.ts";
import en from "./en/mcp.json" with { type: "json" };
import ja from "./ja/mcp.json" with { type: "json" };
import ko from "./ko/mcp.json" with { type: "json" };
import zh from "./zh/mcp.json" with { type: "json" };

export const MCP_MESSAGES: PerLanguage<{ readonly mcp: typeof en }> = {
  zh: { mcp: zh },
  en: { mcp: en },
  ja: { mcp: ja },
  ko: { mcp: ko },
};
