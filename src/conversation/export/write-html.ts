/** One HTML document that needs nothing else: no script, no file, no network. Everything told is escaped text. */
import { type ComponentChildren, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import { showTime } from "./beijing-time.ts";
import type { Entry, ToldSource, ToldTranscript } from "./told-transcript.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.65 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; }
ol { padding: 0; list-style: none; }
article { margin-block: 1.25rem; padding-block-start: 0.75rem; border-block-start: 1px solid #8886; }
h2 { margin: 0; font-size: 1rem; }
p { margin-block: 0.4rem; }
.said { white-space: pre-wrap; }
.quiet { font-size: 0.875rem; opacity: 0.8; }
.label { font-size: 0.875rem; font-weight: 600; }
`;

export function writeHtml({ title, label, about, sourcesHeading, entries, mark }: ToldTranscript, language: Language) {
  const document = h(
    "html",
    { lang: languageTag(language) },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "referrer", content: "no-referrer" }),
      h("meta", { name: "format-detection", content: "telephone=no" }),
      h("meta", { name: "AIGC", content: JSON.stringify(mark) }),
      h("title", null, title),
      h("style", null, STYLE),
    ),
    h(
      "body",
      null,
      h(
        "header",
        null,
        h("h1", null, title),
        h("p", { class: "label" }, label),
        about.map((line) => h("p", { key: line, class: "quiet" }, line)),
      ),
      h(
        "main",
        null,
        entries.map((entry) => h(EntryView, { key: entry.seq, entry, sourcesHeading })),
      ),
    ),
  );
  return `<!doctype html>\n${renderToString(document)}\n`;
}

interface EntryViewProps {
  readonly entry: Entry;
  readonly sourcesHeading: string;
}

function EntryView({ entry, sourcesHeading }: EntryViewProps): ComponentChildren {
  const { author, speaker, at, language, label, text, notes, sources } = entry;
  return h(
    "article",
    { "data-author": author },
    h("h2", null, speaker),
    h("p", { class: "quiet" }, h("time", { datetime: at }, showTime(at)), ` · ${language}`),
    label !== undefined && h("p", { class: "label" }, label),
    text !== "" && h("p", { class: "said", lang: language, dir: "auto" }, text),
    notes.map((note) => h("p", { key: note }, note)),
    sources.length > 0 && [
      h("p", { class: "quiet" }, sourcesHeading),
      h(
        "ol",
        { class: "quiet" },
        sources.map((source) => h(SourceView, { key: source.n, source })),
      ),
    ],
  );
}

function SourceView({ source }: { readonly source: ToldSource }): ComponentChildren {
  const { n, title, publisher, document, documentLanguage, asOf, url, page } = source;
  return h(
    "li",
    null,
    `[${n}] ${title} / ${publisher} / `,
    h("cite", { lang: documentLanguage }, document),
    asOf !== undefined && ` / ${asOf}`,
    url !== undefined && [" / ", h("a", { href: url, rel: "noopener noreferrer" }, url)],
    " / ",
    h("a", { href: page, rel: "noopener noreferrer" }, page),
  );
}
