/** `npm run -s draw:cases`: makes the drawing and the tables of `docs/design/cases.md` anew from the closed loop's data. */
import { readFile, writeFile } from "node:fs/promises";
import { fillDocument } from "./cases/fill-document.ts";

const DOCUMENT = new URL("../../docs/design/cases.md", import.meta.url);

await writeFile(DOCUMENT, fillDocument(await readFile(DOCUMENT, "utf8")));
