/** PDF objects as text (ISO 32000-1, 7.3). All of it is ASCII, so that a place in the text is a place in the file. */

/** Code units as hexadecimal digits, big end first: the encoding of text strings and of the CJK fonts' codes alike. */
export function utf16Hex(text: string): string {
  let hex = "";
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, "0");
  return hex;
}

/** A string that people read: UTF-16 with its byte order mark. */
export function pdfText(text: string): string {
  return `<feff${utf16Hex(text)}>`;
}

/** A number without exponent and with two decimals at most. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An instant as a date string, in Beijing time. */
export function pdfDate(beijingTime: string): string {
  return `(D:${beijingTime.slice(0, "YYYY-MM-DDTHH:MM:SS".length).replaceAll(/\D/gu, "")}+08'00')`;
}
