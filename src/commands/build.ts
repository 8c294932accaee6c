/** `npm run build [-- --hnsw]`: knowledge -> index, clients. Skipped when nothing changed. Leaves `build/latest`. */
import { buildLuodi } from "./build/build-luodi.ts";
import { linkBuild } from "./build/link-build.ts";
import { readOptions } from "./read-options.ts";

const { hnsw } = readOptions("npm run build [-- --hnsw]", { hnsw: { type: "boolean", default: false } });
await linkBuild(await buildLuodi({ hnsw, report: console.error }));
