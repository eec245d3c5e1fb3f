export function sevenZip(entries: Readonly<Record<string, Buffer>>): Buffer;
