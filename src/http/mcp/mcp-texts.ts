import { GUIDE_MESSAGES } from "#src/language/messages/guide.ts";
import { MCP_MESSAGES } from "#src/language/messages/mcp.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { createTranslations } from "#src/language/translate.ts";

/** The translate function of a language over what tools say, with what they repeat of turns, guides and the page. */
export const mcpTextsOf = createTranslations(
  perLanguage((language) => ({
    ...MCP_MESSAGES[language],
    ...TURN_MESSAGES[language],
    ...GUIDE_MESSAGES[language],
    ...PAGE_MESSAGES[language],
  })),
);
