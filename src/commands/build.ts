/** `npm run build [-- --hnsw]`: knowledge -> index, clients. Skipped when nothing changed. */
import { buildLuodi } from "./build/build-luodi.ts";
import { readOptions } from "./read-options.ts";

const { hnsw } = readOptions("npm run build [-- --hnsw]", { hnsw: { type: "boolean", default: false } });
await buildLuodi({ hnsw, report: console.error });
