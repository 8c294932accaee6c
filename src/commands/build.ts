/** `npm run build [-- --hnsw]`: knowledge -> index, clients. Skipped when nothing changed. */
import { parseArgs } from "node:util";
import { buildLuodi } from "./build/build-luodi.ts";

const { values } = parseArgs({ options: { hnsw: { type: "boolean", default: false } } });
await buildLuodi({ hnsw: values.hnsw, report: console.error });
