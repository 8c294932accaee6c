/**
 * Makes and checks `han-forms.json`: which Chinese characters each of the three national character sets holds.
 * To make it anew: run this file with `--update`.
 */
import { describe, it } from "vitest";
import { countForeignForms } from "#src/language/detect/han-forms.ts";

/** First and last byte of each row and the ranges of the second byte, for the part of a set that is in common use. */
interface CodeRange {
  readonly rows: readonly [number, number];
  readonly cells: readonly (readonly [number, number])[];
}

const EUC_CELLS = [[0xa1, 0xfe]] as const;
const BIG5_CELLS = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
] as const;

// GB 2312 levels 1 and 2: all that simplified Chinese needs. Level 1 alone is the common part.
const GB2312 = { rows: [0xb0, 0xf7], cells: EUC_CELLS } as const;
const GB2312_LEVEL_1 = { rows: [0xb0, 0xd7], cells: EUC_CELLS } as const;
// Big5 level 2 and JIS X 0208 level 2 hold rare variants, also of the other scripts, so only level 1 says "in use".
const BIG5_LEVEL_1 = { rows: [0xa4, 0xc6], cells: BIG5_CELLS } as const;
const JIS_X_0208_LEVEL_1 = { rows: [0xb0, 0xcf], cells: EUC_CELLS } as const;

function charactersOf(encoding: string, { rows, cells }: CodeRange): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let row = rows[0]; row <= rows[1]; row++) {
    for (const [first, last] of cells) {
      for (let cell = first; cell <= last; cell++) {
        const character = decoder.decode(Uint8Array.of(row, cell));
        if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
      }
    }
  }
  return characters;
}

function deriveHanForms(): Record<string, string> {
  const hans = charactersOf("gb18030", GB2312);
  const hant = charactersOf("big5", BIG5_LEVEL_1);
  const jpan = charactersOf("euc-jp", JIS_X_0208_LEVEL_1);
  const common = new Set([...charactersOf("gb18030", GB2312_LEVEL_1), ...hant, ...jpan]);

  const forms: Record<string, string[]> = { hans: [], hant: [], jpan: [], hansHant: [], hansJpan: [], hantJpan: [] };
  for (const character of [...common].toSorted()) {
    const scripts = [hans.has(character) && "hans", hant.has(character) && "hant", jpan.has(character) && "jpan"];
    const name = scripts.filter((script) => script !== false).join("-");
    const key = name.replace(/-(.)/gu, (_, initial: string) => initial.toUpperCase());
    forms[key]?.push(character);
  }
  return Object.fromEntries(Object.entries(forms).map(([key, characters]) => [key, characters.join("")]));
}

describe("han-forms.json", () => {
  it("holds the characters of GB 2312, Big5 and JIS X 0208 that not all three share", async ({ expect }) => {
    const file = JSON.stringify(deriveHanForms(), null, 2) + "\n";

    await expect(file).toMatchFileSnapshot("../../../../src/language/detect/han-forms.json");
  });
});

describe("countForeignForms", () => {
  it.for([
    { text: "营业执照", foreign: { hans: 0, hant: 3, jpan: 3 } },
    { text: "營業執照", foreign: { hans: 3, hant: 0, jpan: 1 } },
    { text: "営業執照", foreign: { hans: 3, hant: 1, jpan: 0 } },
    { text: "会社設立", foreign: { hans: 1, hant: 1, jpan: 0 } },
    { text: "山田 RCEP 한국", foreign: { hans: 0, hant: 0, jpan: 0 } },
  ])("tells which writing systems do not write $text", ({ text, foreign }, { expect }) => {
    expect(countForeignForms(text)).toEqual(foreign);
  });
});
