/** The worker that reads picked files: bytes and a name come in, tables go out. */
import { tablesOfFile } from '../../../../workbook/files/read-tables';

export interface Asked {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly password?: string;
}

globalThis.onmessage = ({ data }: MessageEvent<Asked>): void => {
  globalThis.postMessage(tablesOfFile(data.bytes, data.name, data.password));
};
