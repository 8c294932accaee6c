/** A real mail server on this machine: it takes mail by SMTP and keeps it. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** By its name in lower case, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly taken: readonly TakenMail[];
}

export interface MailServerOptions {
  /** What to reply to whom a mail is for, where it is not taken. */
  readonly refuse?: (recipient: string) => number | undefined;
  /** Before it is said whether a mail is taken. */
  readonly onRecipient?: () => void | Promise<void>;
  /** Once a mail is taken, before its sender hears of it. */
  readonly onTaken?: () => void | Promise<void>;
}

/** Its own for the running test; gone with it. */
export async function startMailServer({ refuse, onRecipient, onTaken }: MailServerOptions = {}): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, callback) => {
      const responseCode = refuse?.(address);
      const refusal = responseCode === undefined ? null : Object.assign(new Error("refused"), { responseCode });
      void answer(onRecipient, () => callback(refusal));
    },
    onData: (stream, { envelope }, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        taken.push({ from, to, ...readMail(Buffer.concat(chunks).toString("latin1")) });
        void answer(onTaken, () => callback());
      });
    },
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken };
}

/** Once something has happened. */
async function answer(before: (() => void | Promise<void>) | undefined, reply: () => void): Promise<void> {
  await before?.();
  reply();
}

function readMail(source: string): Pick<TakenMail, "headers" | "text"> {
  const end = source.indexOf("\r\n\r\n");
  const lines = source
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/gu, " ")
    .split("\r\n");
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  return { headers, text: decode(source.slice(end + 4), headers.get("content-transfer-encoding") ?? "7bit") };
}

function decode(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replaceAll(/=\r\n/gu, "")
    .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8").replaceAll("\r\n", "\n");
}
