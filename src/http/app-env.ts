import type { Context, MiddlewareHandler } from "hono";
import type { Language } from "#src/language/language.ts";
import type { Problem } from "#src/protocol/problem.ts";

/** What the app remembers while it handles one request. */
export interface AppEnv {
  readonly Variables: {
    /** The language the request names, by its body, its address or its `Accept-Language`. */
    readerLanguage: Language | undefined;
    /** Set on pages: a problem is shown on the page instead of being sent as JSON. */
    renderProblem: RenderProblem | undefined;
    /** Set where a problem is sent with fields that other programs read too. */
    widenProblem: WidenProblem | undefined;
  };
}

export type AppContext = Context<AppEnv>;
export type AppMiddleware = MiddlewareHandler<AppEnv>;

/** @returns the problem with more fields */
export type WidenProblem = (problem: Problem) => Problem;

/** @returns an HTML document */
export type RenderProblem = (problem: Problem) => string;
