/** Has a file read in a worker, which ends when it is done or stopped. */
import type { Opened, Refusal } from '../../xlsx/open';
import type { Answer, Request } from './messages';

export type Read = { readonly opened: Opened } | { readonly refused: Refusal } | 'stopped';

export function readFile(
  request: Request,
  stop: AbortSignal,
  progress: (done: number) => void,
): Promise<Read> {
  const worker = new Worker(/* webpackChunkName: "reading" */ new URL('./worker.ts', import.meta.url));
  return new Promise<Read>((done) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('done' in data) progress(data.done);
      else done(data);
    };
    // Also where the worker has no more room.
    worker.onerror = () => done({ refused: 'broken' });
    worker.onmessageerror = () => done({ refused: 'tooLarge' });
    stop.addEventListener('abort', () => done('stopped'));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
