import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, it } from "vitest";
import { ActForm } from "#src/clients/desk/act-form.ts";
import { actOf } from "#src/clients/desk/act-of.ts";
import { NO_DESK_ACTIONS } from "#src/clients/desk/desk-actions.ts";
import { signedOut } from "#src/clients/desk/desk-state.ts";
import { isFormAct } from "#src/clients/desk/form-act.ts";
import { openedCaseOnDesk } from "#src/http/desk/case-on-desk.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { DESK_ACTS, type DeskActName, deskActSchema } from "#src/protocol/desk-act.ts";
import { openCase } from "#test/support/records.ts";

const FRAME = { teams: [], language: "en", reader: { id: "a-1", role: "helper" } } as const;

function openedWith(acts: readonly DeskActName[]) {
  return openedCaseOnDesk({ case: openCase(), events: [], acts }, FRAME);
}

describe("the form for what else can be done", () => {
  it.for(LANGUAGES)("names every act that it offers in %s", (language, { expect }) => {
    const state = signedOut(language);
    const opened = openedWith(DESK_ACTS);
    const html = renderToString(h(ActForm, { opened, state, actions: NO_DESK_ACTIONS }));

    expect([...html.matchAll(/<option/gu)]).toHaveLength(DESK_ACTS.filter(isFormAct).length);
    expect(html).not.toContain("acts.");
  });

  it("says who reads a reason, and asks for none where none is demanded", ({ expect }) => {
    const show = (act: DeskActName): string =>
      renderToString(h(ActForm, { opened: openedWith([act]), state: signedOut("en"), actions: NO_DESK_ACTIONS }));

    expect(show("ask-visitor")).toContain("the visitor reads it");
    expect(show("return-reply")).toContain("for the log");
    expect(show("confirm")).not.toContain("textarea");
    expect(show("reclassify")).toBe("");
  });

  it("sends what the service takes", ({ expect }) => {
    const opened = openedWith(DESK_ACTS);
    for (const act of DESK_ACTS.filter(isFormAct)) {
      const sent = actOf(act, { opened, actReason: "The office asks elsewhere", actDays: "2" });

      expect(deskActSchema.safeParse(sent).success, act).toBe(true);
    }
  });
});
