/** A process that sends the notices of a store in a file through a mail server. Given the file and the server. */
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createSmtpMailer } from "#src/platform/adapters/node-smtp/create-smtp-mailer.ts";
import { sendNotices } from "#src/people/notices/send-notices.ts";
import { openNoticeWorld } from "./notice-parts.ts";

const [file = "", url = ""] = process.argv.slice(2);
const mailer = createSmtpMailer(url, "no-reply@city.example");
const { parts } = await openNoticeWorld({ mailer }, {}, openNodeSqlite(file));
await sendNotices(parts);
console.log("sent");
