import { escapeXml } from "#src/platform/shared/escape-xml.ts";

/**
 * The metadata stream of a PDF (XMP), in ASCII. The namespace of TC260 is where readers of the mark look in other kinds of
 * files, too.
 *
 * @param mark of the key `AIGC`
 */
export function writeXmp(title: string, mark: string): string {
  return [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<TC260:AIGC>${escapeXml(mark)}</TC260:AIGC>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join("\n");
}
