import type { Mail } from "../ports/mailer.ts";

/**
 * What every mail of ours says of itself: that no person wrote it, so that none of those who are away reply to it (RFC
 * 3834), and how it is ended with one click (RFC 8058; for that the mail server must sign both headers by DKIM).
 */
export function mailHeaders({ language, unsubscribeUrl }: Mail): Readonly<Record<string, string>> {
  return {
    "Auto-Submitted": "auto-generated",
    "Content-Language": language,
    ...(unsubscribeUrl !== undefined && {
      "List-Unsubscribe": `<${unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }),
  };
}
