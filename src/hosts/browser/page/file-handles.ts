/** Files that the page may write back into. Chrome and Edge offer them, elsewhere files are picked and downloaded. */

interface Picking {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
}

export interface Picked {
  readonly file: File;
  readonly handle: FileSystemFileHandle;
}

const types = [
  {
    accept: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
      'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
      'application/vnd.ms-excel': ['.xls'],
      'text/csv': ['.csv', '.tsv'],
    },
  },
];

/** Null where the user picks none; undefined where the browser has no such picker, or forbids it here. */
export async function pickFile(): Promise<Picked | null | undefined> {
  const { showOpenFilePicker } = window as Picking;
  if (!showOpenFilePicker) return undefined;
  try {
    const [handle] = await showOpenFilePicker({ types });
    return handle ? { file: await handle.getFile(), handle } : null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : undefined;
  }
}

/** Whether it was written; the file is as it was where it was not: what is written takes its place in one step. */
export async function writeBack(handle: FileSystemFileHandle, blob: Blob): Promise<boolean> {
  try {
    const stream = await handle.createWritable();
    await stream.write(blob);
    await stream.close();
    return true;
  } catch {
    return false;
  }
}

export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
