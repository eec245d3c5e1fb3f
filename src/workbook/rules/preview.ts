/** What an edit would do, before it is written: the sentences that change, and what the linter would then say. */
import type { Cell } from '../../core/cell';
import { compareSchemes, type Change } from '../../core/compare/compare';
import type { Finding } from '../../core/findings/finding';
import type { Draft } from '../../core/table/draft';
import { rulesTable } from '../../core/table/rules-table';
import { isFormula } from '../patch/content';
import type { Patch } from '../port';
import type { RulesSheet } from './find';

export interface EditPreview {
  readonly drafts: readonly Draft[];
  readonly changes: readonly Change[];
  /** Faults that the table does not have now. */
  readonly faults: readonly Finding[];
}

export function previewEdit(rules: RulesSheet, version: number, patch: Patch): EditPreview {
  const { drafts, findings } = rulesTable(gridAfter(rules, patch));
  const [before, after] = [rules.drafts[version], drafts[version]];
  const errors = (list: readonly Finding[]): readonly Finding[] =>
    list.filter((finding) => finding.severity === 'error');
  const known = new Set(errors(rules.findings).map((finding) => finding.message.en));
  return {
    drafts,
    changes: before && after ? compareSchemes(before.scheme, after.scheme) : [],
    faults: errors(findings).filter((finding) => !known.has(finding.message.en)),
  };
}

/** The table as the patch would leave it. */
export function gridAfter({ grid, area }: RulesSheet, patch: Patch): readonly (readonly Cell[])[] {
  const after: Cell[][] = grid.map((row) => [...row]);
  for (const write of patch.writes) {
    if (write.kind !== 'write') continue;
    write.contents.forEach((contents, r) =>
      contents.forEach((content, c) => {
        if (content === undefined || isFormula(content)) return;
        const [row, column] = [write.area.row + r - area.row, write.area.column + c - area.column];
        while (after.length <= row) after.push([]);
        (after[row] as Cell[])[column] = content;
      }),
    );
  }
  const width = Math.max(...after.map((row) => row.length));
  return after.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
