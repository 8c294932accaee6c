import { DurableObject } from "cloudflare:workers";

/**
 * The object of one channel: everyone who listens holds a WebSocket to it, and an announcement sends each an empty
 * message. It keeps nothing, and may sleep while nobody speaks: the sockets stay open meanwhile (hibernation).
 */
export class LiveChannel extends DurableObject {
  /** Lets one more listen: the reply to a WebSocket upgrade. */
  override fetch(): Response {
    const { 0: listener, 1: own } = new WebSocketPair();
    this.ctx.acceptWebSocket(own);
    return new Response(null, { status: 101, webSocket: listener });
  }

  /** Wakes everyone who listens. */
  announce(): void {
    for (const socket of this.ctx.getWebSockets()) {
      try {
        socket.send("");
      } catch {
        // It is closing: whoever listened there knows, and listens again.
      }
    }
  }
}
