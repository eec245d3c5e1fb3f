/** The transport: the library hands over text and takes text. */
import type { OfficeHost } from './office-host';

export interface Bridge {
  sendMessageToHost(text: string): void;
  /** The library puts its own function here. */
  onMessageFromHost: ((text: string) => void) | null;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const REQUEST = 1;
const RESPONSE = 2;
const ENTRIES = 3;

export function makeBridge(host: OfficeHost): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as Message;
      if (type !== REQUEST) return;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      host.request(body, flags, (reply) =>
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE, message: reply })),
      );
    },
  };
  host.connect((entries) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: ENTRIES, message: { entries } })),
  );
  return bridge;
}
