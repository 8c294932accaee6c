/** `npm run check:knowledge`: says whether `knowledge/` holds together. Exit 0 with warnings, 1 with faults. */
import { KNOWLEDGE_FOLDER } from "./project-folder.ts";
import { reportKnowledge } from "./report-knowledge.ts";

process.exitCode = await reportKnowledge(KNOWLEDGE_FOLDER);
