/**
 * Gets the browser suite what it needs, before the suites and apart from them: Chromium, and fonts without which every
 * Chinese, Japanese and Korean character would be an empty box of the wrong width.
 *
 * What is installed already is used. Debian and its kin are asked for the rest, as root; anyone else is told in one line.
 */
import { spawnSync } from "node:child_process";
import { findBrowser } from "#src/commands/browser/find-browser.ts";

const PACKAGES = ["chromium", "fonts-noto-cjk"];
const ADVICE = `the browser suite needs Chromium or Chrome and CJK fonts; on Debian: apt-get install ${PACKAGES.join(" ")}`;

if (!hasAll()) {
  if (process.getuid?.() === 0 && succeeds("apt-get", ["--version"])) install();
  if (!hasAll()) {
    console.error(ADVICE);
    process.exit(1);
  }
}

function hasAll(): boolean {
  return findBrowser() !== undefined && hasCjkFonts();
}

/** Only Linux comes without them. */
function hasCjkFonts(): boolean {
  if (process.platform !== "linux") return true;
  return ["zh-cn", "zh-tw", "ja", "ko"].every((language) => {
    const { stdout } = spawnSync("fc-list", [`:lang=${language}`], { encoding: "utf8" });
    return (stdout ?? "").trim() !== "";
  });
}

function install(): void {
  console.error(`installing ${PACKAGES.join(" and ")} for the browser suite`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const step of [["update"], ["install", "--yes", "--no-install-recommends", ...PACKAGES]]) {
    const { status, stderr } = spawnSync("apt-get", ["--quiet", ...step], { encoding: "utf8", env: environment });
    if (status !== 0) console.error(stderr);
  }
}

function succeeds(command: string, given: readonly string[]): boolean {
  return spawnSync(command, given).status === 0;
}
