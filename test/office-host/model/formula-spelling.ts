/** Excel spells a formula anew when it is entered: functions and references in capitals. */

/** Texts, and sheets' names in quotes, stay as they are. */
const parts =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(\$?[a-z]{1,3}\$?\d+\b(?![\w.(!]))|([a-z_][\w.]*)(?=\()|[\p{L}_][\p{L}\p{N}_.]*/giu;

export const spelled = (formula: string): string =>
  formula.replace(parts, (part, quoted?: string, reference?: string, name?: string) =>
    quoted === undefined && (reference !== undefined || name !== undefined) ? part.toUpperCase() : part,
  );
