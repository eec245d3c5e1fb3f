/** Answers to requests as they go over the wire. */
import { HostFault } from '../engine/fault';
import type { ResponseBody } from '../engine/protocol';

export interface Reply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What was answered, and the code of the error in it. */
export interface Answered {
  readonly reply: Reply;
  readonly failed?: string;
}

const encoder = new TextEncoder();

export const bytesOf = (text: string): number => encoder.encode(text).length;

/** The results, with the fault that ended them where there was one. */
export const answered = (response: ResponseBody): Answered => ({
  reply: { statusCode: 200, headers: {}, body: JSON.stringify(response) },
  failed: response.Error?.Code,
});

/** No results: the request was not taken, or its answer got lost. */
export const refused = ({ code, message, status }: HostFault): Answered => ({
  reply: { statusCode: status, headers: {}, body: JSON.stringify({ error: { code, message } }) },
  failed: code,
});

export const tooLarge = (which: 'Request' | 'Response', limit: number): HostFault =>
  new HostFault(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} is larger than ${limit} bytes.`,
  );
