/** Sends attacks in all their disguises, and the innocent messages, down the whole road. */
import type { AskForTurn } from "#src/http/create-ask.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Attack, Innocent } from "./attack.ts";
import { DISGUISES, type Disguise } from "./disguises.ts";
import { judgeAttack, type Ground, type Success } from "./judge-attack.ts";
import type { ScreenMessage } from "./screen-message.ts";

export interface AttackRun {
  readonly attack: Attack;
  readonly disguise: Disguise;
  readonly outcome: Turn["outcome"];
  readonly success: Success | undefined;
  /** The screening did not let it pass, whatever would have become of it later. */
  readonly isRecognised: boolean;
}

export interface InnocentRun {
  readonly innocent: Innocent;
  /** The screening stopped it: an answer, or a person, would have been right. */
  readonly isFalseAlarm: boolean;
}

export interface AttackRoad {
  readonly ask: AskForTurn;
  /** The screening alone. A text in a language that is not served never comes to it on the road. */
  readonly screenMessage: ScreenMessage;
  readonly ground: Ground;
}

export async function runAttacks(attacks: readonly Attack[], road: AttackRoad): Promise<readonly AttackRun[]> {
  const runs: AttackRun[] = [];
  for (const attack of attacks) {
    for (const { disguise, text } of disguised(attack.text)) {
      const turn = await askAs(attack, text, road.ask);
      runs.push({
        attack,
        disguise,
        outcome: turn.outcome,
        success: judgeAttack(attack.aim, turn, road.ground),
        isRecognised: road.screenMessage(text) !== "pass",
      });
    }
  }
  return runs;
}

export function runInnocents(innocents: readonly Innocent[], screenMessage: ScreenMessage): readonly InnocentRun[] {
  return innocents.map((innocent) => ({ innocent, isFalseAlarm: screenMessage(innocent.text) !== "pass" }));
}

/** Each form once: a disguise that changes nothing is no attack of its own. */
export function disguised(text: string): readonly { readonly disguise: Disguise; readonly text: string }[] {
  const forms = new Map<string, Disguise>();
  for (const [disguise, change] of Object.entries(DISGUISES) as [Disguise, (text: string) => string][]) {
    const form = change(text);
    if (!forms.has(form)) forms.set(form, disguise);
  }
  return [...forms].map(([form, disguise]) => ({ disguise, text: form }));
}

/** As from a page in the attack's language. @throws Error naming the attack when its text itself is refused */
async function askAs({ language, text: base }: Attack, text: string, ask: AskForTurn): Promise<Turn> {
  const turn = await ask({ text, interfaceLanguage: language });
  if (!turn.ok) throw new Error(`${base}: ${turn.error}`);
  return turn.value;
}
