interface Listening {
  readonly open: () => Promise<WebSocket>;
  readonly wake: () => void;
  /** Told each time the connection broke or could not be made. */
  readonly reportBreak: () => void;
}

const FIRST_WAIT_MS = 100;
/** As often as a stream reads again by itself: waiting longer would gain nothing. */
const LONGEST_WAIT_MS = 15_000;

/**
 * Calls `wake` at every message of a socket. When it breaks, another is opened, after a wait that doubles until something
 * is heard again, and `wake` called for what may have been missed.
 * @returns what ends it. Resolves after the first try to open a socket, whether it opened or not
 */
export async function keepListening({ open, wake, reportBreak }: Listening): Promise<() => void> {
  let stopped = false;
  let waitMs = FIRST_WAIT_MS;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function connect(): Promise<boolean> {
    const opened = await open().catch(() => undefined);
    if (opened === undefined) return false;
    let broken = false;
    const onBreak = (): void => {
      if (broken || stopped) return;
      broken = true;
      connectLater();
    };
    opened.addEventListener("message", () => {
      waitMs = FIRST_WAIT_MS;
      if (!stopped) wake();
    });
    opened.addEventListener("close", onBreak);
    opened.addEventListener("error", onBreak);
    opened.accept();
    socket = opened;
    if (stopped) opened.close();
    return true;
  }

  function connectLater(): void {
    reportBreak();
    timer = setTimeout(() => void connectAgain(), waitMs);
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
  }

  async function connectAgain(): Promise<void> {
    const connected = await connect();
    if (stopped) return;
    if (connected) wake();
    else connectLater();
  }

  if (!(await connect())) connectLater();
  return () => {
    stopped = true;
    clearTimeout(timer);
    socket?.close();
  };
}
