/**
 * Reads a picked file in a worker, so that the pane goes on answering; on the page's own thread where workers are refused. WPS loads one
 * script and no worker: its build takes `here.ts` for this file.
 */
import type { FileTables } from '../../../../workbook/files/read-tables';
import { readTables as readHere } from './here';
import type { Asked } from './worker';

export async function readTables(bytes: Uint8Array, name: string, password?: string): Promise<FileTables> {
  const worker = started();
  if (worker === null) return readHere(bytes, name, password);
  try {
    return await answerOf(worker, { bytes, name, ...(password !== undefined && { password }) });
  } catch {
    return await readHere(bytes, name, password);
  } finally {
    worker.terminate();
  }
}

function started(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(/* webpackChunkName: "read-file" */ new URL('./worker.ts', import.meta.url));
  } catch {
    return null;
  }
}

function answerOf(worker: Worker, asked: Asked): Promise<FileTables> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileTables>) => resolve(data);
    worker.onerror = reject;
    worker.onmessageerror = reject;
    worker.postMessage(asked);
  });
}
