import type { Quiet } from "../shared/quiet-hours.ts";

/** Everything an operator can choose, complete: defaults are filled in, so nobody else knows a default or a variable. */
export interface Settings {
  /** TCP port to listen on; 0 takes any free one. */
  readonly port: number;
  /** Name or address to listen on. */
  readonly host: string;
  /** At least 32 characters. Without one the service is for this machine alone. */
  readonly secretKey: string | undefined;
  /** The secret before a change, still good for what was made with it. */
  readonly previousSecretKey: string | undefined;
  /** Folder of everything the Node host keeps. */
  readonly dataFolder: string;
  /** Origin the public reaches the service at, without a slash at the end; undefined: the host each request names. */
  readonly publicUrl: string | undefined;
  /** How many proxies stand before the service, each adding one address to `X-Forwarded-For`; 0: none is believed. */
  readonly trustedProxyHops: number;
  /** Origins of other sites whose pages may call the API. */
  readonly sites: readonly string[];
  /** Per address, and per key of `/v1`; undefined: no limit. */
  readonly requestsPerMinute: number | undefined;
  /** New cases per site; undefined: no limit. */
  readonly casesPerHour: number | undefined;
  /** Whoever has one may use `/v1`; without any there is no such place. */
  readonly apiKeys: readonly string[];
  /** Whoever has it may read `/metrics`; without one only this machine may. */
  readonly metricsToken: string | undefined;
  /** Where staff may sign in besides; undefined: nowhere. */
  readonly provider: ProviderSettings | undefined;
  /** Whoever signs in at the desk with a password has to set up a second factor before anything else. */
  readonly needsSecondFactor: boolean;
  /** Longest a turn may take; it ends with what it has by then. */
  readonly turnBudgetMs: number;
  /** The first, and the one that stands in for it. Without any, everything that needs a language model is done without. */
  readonly models: readonly ModelSettings[];
  readonly modelLimits: ModelLimits;
  /** What asks models and reads their replies: our own client, or LangChain's, which a Worker does not have. */
  readonly chatClient: "plain" | "langchain";
  /** A model that turns text of any language into vectors; without one that is left to the embedded default. */
  readonly embeddings: ModelSettings | undefined;
  /** Judges written answers in evaluations, and nowhere else; of another family than what writes. */
  readonly judge: ModelSettings | undefined;
  /** The operator allows models outside mainland China; each visitor is still to be asked. */
  readonly isAbroadAllowed: boolean;
  readonly notices: NoticeSettings;
  /** The city's own platform of cases (12345), where cases can be handed over to it. */
  readonly cityPlatform: SignedEndpoint | undefined;
}

/** How staff and visitors are told of something outside the pages. */
export interface NoticeSettings {
  /** A mail server; undefined: there is none. With its password. */
  readonly smtpUrl: string | undefined;
  /** A service that sends mail, where a mail server cannot be reached; a mail server comes first. */
  readonly mailEndpoint: SignedEndpoint | undefined;
  /** Whom mail is from; there wherever there is either. */
  readonly mailFrom: string | undefined;
  /** Address of the robot in the group chat of a team, with its key; under `*` that of all other teams. */
  readonly robots: ReadonlyMap<string, string>;
  readonly webhook: SignedEndpoint | undefined;
  /** When the staff of a team are left alone; under `*`, always there, those of all other teams. */
  readonly quietHours: ReadonlyMap<string, Quiet>;
}

/** Somewhere that checks who sends it something. */
export interface SignedEndpoint {
  /** Without a slash at the end. */
  readonly url: string;
  /** As Standard Webhooks writes it, `whsec_…`. */
  readonly secret: string;
}

/** A provider of identities that speaks OpenID Connect. */
export interface ProviderSettings {
  /** Without a slash at the end, unless it is all of its path; `/.well-known/openid-configuration` follows it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** How much models may be asked by visitors in a calendar day of Beijing; undefined: no limit. */
export interface ModelLimits {
  readonly answersPerConversation: number | undefined;
  /** Per address. */
  readonly answersPerClient: number | undefined;
  /** Of all together, in and out, as the provider counts them. */
  readonly tokensPerDay: number | undefined;
}

/** A model behind an endpoint that is compatible with OpenAI's. */
export interface ModelSettings {
  /** Without a slash at the end; `/chat/completions` or `/embeddings` follows it. */
  readonly baseUrl: string;
  /** Not every endpoint asks for one. */
  readonly apiKey: string | undefined;
  /** As the endpoint calls it. */
  readonly name: string;
  /** Where it computes: `local` on this machine, otherwise a country in two letters, of which `cn` is mainland China. */
  readonly region: string;
  /** Under which it is registered with the authorities of China, where the operator says so. */
  readonly filingNo?: string;
}
