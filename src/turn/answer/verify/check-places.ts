import type { District } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { createPlaceRecogniser, type RecognisePlaces } from "#src/language/places/create-place-recogniser.ts";
import { PLACES_ELSEWHERE } from "#src/language/places/places-elsewhere.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import type { Check } from "./check.ts";

const CITY = "city";
const NATIONAL = "national";

/** 위해 is "for" as well as a city. */
const FOR = /(?<=[을를기] )위(?:해|한|하여)/gu;

const recogniseElsewhere = createPlaceRecogniser(PLACES_ELSEWHERE);
/** Made once for a register of districts. */
const recognisersOf = new WeakMap<readonly District[], RecognisePlaces>();

/**
 * Every district, city and country the sentence names is named by a source it cites, or is where the passage holds. What one
 * district does is not said of Qingdao; what holds nationwide holds in Qingdao too.
 */
export const checkPlaces: Check = (said, cited, { knowledge: { districts } }) => {
  for (const recognise of [recogniserOf(districts), recogniseNations, recogniseElsewhere]) {
    const named = recognise(said.text.replaceAll(FOR, " "));
    if (named.length === 0) continue;
    const given = new Set(cited.flatMap((source) => recognise(source.given.text)));
    const held = new Set(cited.flatMap(({ given: { passage } }) => placesOf(passage.district, districts)));
    const unknown = named.find((place) => !given.has(place) && !(place[0] !== undefined && held.has(place[0])));
    const [firstName = ""] = unknown ?? [];
    if (unknown !== undefined) {
      return { fault: "place", detail: unknown.find((name) => said.text.includes(name)) ?? firstName };
    }
  }
  return undefined;
};

/** The English names of where a passage holds, which are the first names of the recogniser's places. */
function placesOf(id: string, districts: readonly District[]): readonly string[] {
  const ids = id === NATIONAL ? [NATIONAL, CITY] : [id];
  return districts.filter((district) => ids.includes(district.id)).map(({ name }) => name.en);
}

function recogniserOf(districts: readonly District[]): RecognisePlaces {
  const known = recognisersOf.get(districts);
  if (known !== undefined) return known;
  const table = districts
    // "National law" names no place.
    .filter(({ id }) => id !== NATIONAL)
    .map(({ name, aliases }) => [name.en, ...LANGUAGES.map((language) => name[language]), ...aliases].join(","))
    .join("\n");
  const recognise = createPlaceRecogniser(table);
  recognisersOf.set(districts, recognise);
  return recognise;
}
