import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

const ARGUMENTS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  // What it shows is on this machine; nothing is fetched from anywhere else.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
  "--no-first-run",
];

/** @throws Error when no browser is installed; `npm run test:browser` gets one */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("no Chromium or Chrome found: npm run test:browser gets one");
  // Chromium refuses its sandbox to root; pages here are only our own.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...sandbox] });
}
