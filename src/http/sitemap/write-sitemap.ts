/** The sitemap (sitemaps.org, with hreflang alternates): every page worth finding, in every language. */
import { languageTag } from "#src/language/language-tag.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { escapeXml } from "#src/platform/shared/escape-xml.ts";

/**
 * @param paths of pages that take `?language=`, without their query
 * @param origin of the service
 * @returns XML, to be sent as UTF-8
 */
export function writeSitemap(paths: readonly string[], origin: string): string {
  const entries = paths.flatMap((path) => {
    const address = escapeXml(`${origin}${path}`);
    const inLanguage = LANGUAGES.map((language) => ({
      tag: languageTag(language),
      href: `${address}?language=${language}`,
    }));
    const alternates = [...inLanguage, { tag: "x-default", href: address }].map(
      ({ tag, href }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`,
    );
    return inLanguage.map(({ href }) => `<url><loc>${href}</loc>${alternates.join("")}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}
