import { describe, it } from "vitest";
import { routeTeam } from "#src/people/handoff/route-team.ts";
import { makeTeam } from "#test/support/knowledge.ts";

const hotline = makeTeam();
const immigration = makeTeam({ id: "immigration", topics: ["visa"] });
const shibei = makeTeam({ id: "shibei", districts: ["shibei"] });
const shibeiLawyers = makeTeam({ id: "shibei-lawyers", districts: ["shibei"], topics: ["legal"] });
const teams = [shibeiLawyers, shibei, immigration, hotline];

describe("routeTeam", () => {
  it.for([
    { when: "the district's own team", matter: { districts: ["shibei"], topic: "construction" }, team: "shibei" },
    {
      when: "the district's specialists for their topic",
      matter: { districts: ["shibei"], topic: "legal" },
      team: "shibei-lawyers",
    },
    {
      when: "the district's team although another one knows the topic",
      matter: { districts: ["shibei"], topic: "visa" },
      team: "shibei",
    },
    {
      when: "the specialists for everywhere when no district is named",
      matter: { districts: [], topic: "visa" },
      team: "immigration",
    },
    { when: "the hotline when nothing is known", matter: { districts: [], topic: undefined }, team: "hotline" },
    {
      when: "the hotline for a district without a team",
      matter: { districts: ["laixi"], topic: undefined },
      team: "hotline",
    },
    {
      when: "the first district with a team",
      matter: { districts: ["laixi", "shibei"], topic: undefined },
      team: "shibei",
    },
  ])("names $when", ({ matter, team }, { expect }) => {
    expect(routeTeam(matter, teams).id).toBe(team);
  });

  it("refuses a register without anyone for the whole city", ({ expect }) => {
    expect(() => routeTeam({ districts: [], topic: undefined }, [shibei])).toThrow("no team");
  });
});
