/** The protection of a sheet, from a file and back into one. */
import type { Worksheet } from 'exceljs';
import type { Protection } from '../univer/protection';

/** The library reads and writes it, and has no type for it. */
type Protectable = Worksheet & { sheetProtection: object | null };

export function protectionFromFile(sheet: Worksheet): Protection | null {
  const flags = (sheet as Protectable).sheetProtection as { readonly sheet?: boolean } | null | undefined;
  if (flags?.sheet !== true) return null;
  const unlocked: [number, number][] = [];
  sheet.eachRow((row, rowNumber) =>
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      // A file may leave it out, whatever the types say.
      const { locked } = (cell.protection as { locked?: boolean } | undefined) ?? {};
      if (locked === false) unlocked.push([rowNumber - 1, columnNumber - 1]);
    }),
  );
  return { flags, unlocked };
}

export function protectInFile(sheet: Worksheet, protection: Protection | null): void {
  if (protection === null) return;
  (sheet as Protectable).sheetProtection = protection.flags;
  for (const [row, column] of protection.unlocked)
    sheet.getCell(row + 1, column + 1).protection = { locked: false };
}
