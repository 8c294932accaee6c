/**
 * Where the service writes what an operator should know: one event name in kebab case and plain values.
 * Never a visitor's text, and never an error's message from outside: both can hold personal data.
 */
export interface Log {
  info(event: string, details?: LogDetails): void;
  warn(event: string, details?: LogDetails): void;
  error(event: string, details?: LogDetails): void;
}

export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;
