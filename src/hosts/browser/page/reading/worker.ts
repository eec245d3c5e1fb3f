/** Reads files apart from the page: it goes on being drawn meanwhile, and can stop it. */
import { openFile, Refused } from '../../xlsx/open';
import type { Answer, Request } from './messages';

const answer = (message: Answer, moved: Transferable[] = []) =>
  self.postMessage(message, { transfer: moved });

self.onmessage = ({ data }: MessageEvent<Request>) => {
  const { bytes, name, password } = data;
  const functions = new Set(data.functions);
  openFile(bytes, name, {
    knows: (wanted) => functions.has(wanted.toUpperCase()),
    ...(password !== undefined && { password }),
    progress: (done) => answer({ done }),
  }).then(
    (opened) => answer({ opened }, opened.bytes ? [opened.bytes.buffer as ArrayBuffer] : []),
    (error: unknown) => answer({ refused: error instanceof Refused ? error.why : 'broken' }),
  );
};
