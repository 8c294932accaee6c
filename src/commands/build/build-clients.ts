/**
 * Bundles what browsers load: script, styles and icon under names that change with their content, so that they can be
 * cached for ever, and a manifest that says which is which.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import type { BuiltClients } from "#src/clients/built-clients.ts";

const SOURCE_FOLDER = fileURLToPath(new URL("../../", import.meta.url));

/** Asset -> the file it is built from. */
const ENTRIES: BuiltClients = {
  script: "clients/page/browser.ts",
  style: "clients/page/page.css",
  docsStyle: "http/docs/docs.css",
  caseScript: "clients/case/browser.ts",
  deskScript: "clients/desk/browser.ts",
  deskStyle: "clients/desk/desk.css",
  icon: "clients/page/icon.svg",
};

type AssetName = keyof BuiltClients;

const ASSET_NAMES = Object.keys(ENTRIES) as readonly AssetName[];

export interface ClientBuild {
  /** File names within the out folder; written there as `manifest.json`. */
  readonly manifest: BuiltClients;
  /** What a browser loads. */
  readonly gzipBytes: Readonly<Record<AssetName, number>>;
  /** Source files that went into the scripts, as paths from the working directory. */
  readonly scriptInputs: readonly string[];
  readonly caseScriptInputs: readonly string[];
  readonly deskScriptInputs: readonly string[];
}

/** Builds into `outFolder`, which is made where it is missing. */
export async function buildClients({ outFolder }: { readonly outFolder: string }): Promise<ClientBuild> {
  const { outputFiles, metafile } = await build({
    entryPoints: ASSET_NAMES.map((name) => ({ in: join(SOURCE_FOLDER, ENTRIES[name]), out: name })),
    outdir: outFolder,
    entryNames: "[name]-[hash]",
    loader: { ".svg": "copy" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const files = perAsset((name) => {
    const file = outputFiles.find(({ path }) => basename(path).startsWith(`${name}-`));
    if (file === undefined) throw new Error(`the build gave no ${name}`);
    return file;
  });
  const manifest: BuiltClients = perAsset((name) => basename(files[name].path));

  await mkdir(outFolder, { recursive: true });
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
  await writeFile(join(outFolder, "manifest.json"), `${JSON.stringify(manifest)}\n`);
  return {
    manifest,
    gzipBytes: perAsset((name) => gzipSync(files[name].contents).length),
    scriptInputs: inputsOf(metafile, manifest.script),
    caseScriptInputs: inputsOf(metafile, manifest.caseScript),
    deskScriptInputs: inputsOf(metafile, manifest.deskScript),
  };
}

function perAsset<T>(make: (name: AssetName) => T): Record<AssetName, T> {
  return {
    script: make("script"),
    style: make("style"),
    docsStyle: make("docsStyle"),
    caseScript: make("caseScript"),
    deskScript: make("deskScript"),
    deskStyle: make("deskStyle"),
    icon: make("icon"),
  };
}

function inputsOf(metafile: Metafile, fileName: string): readonly string[] {
  return Object.entries(metafile.outputs)
    .filter(([path]) => basename(path) === fileName)
    .flatMap(([, { inputs }]) => Object.keys(inputs));
}
