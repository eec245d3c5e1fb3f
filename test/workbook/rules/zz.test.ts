import { compareNotes, compareSchemes } from '../../../src/core/compare/compare';
import { indicatorsOf } from '../../../src/core/compile/parts';
import { rulesTable } from '../../../src/core/table/rules-table';
import { printTable } from '../../../src/core/table/print';
import { maxOf } from '../../../src/core/rules/rules';
import { schemes } from '../../../src/schemes/all';
import { schemeNotes } from '../../../src/schemes/all-notes';
import { cardFields, isWhole, labelOf, ruleWords } from '../../../src/taskpane/screens/rules/card-fields';
import { bandLine, bandWords } from '../../../src/taskpane/components/band-line';
import { compiledSet } from '../../../src/taskpane/screens/rules/rule-sets';

test('fuzz', () => {
  const seen = new Map<string, string>();
  for (const scheme of schemes) {
    const grid = printTable(scheme, schemeNotes(scheme), 'zh');
    for (let r = 0; r < grid.length; r++) for (let c = 0; c < grid[r]!.length; c++) {
      if (grid[r]![c] === null || String(grid[r]![c]).length > 30) continue;
      for (const value of [null, '???', -1]) {
        const other = grid.map((row, i) => (i === r ? row.map((cell, j) => (j === c ? value : cell)) : row));
        try {
          const { drafts } = rulesTable(other);
          for (const draft of drafts) {
            compareSchemes(scheme, draft.scheme); compareSchemes(draft.scheme, scheme); compareNotes(schemeNotes(scheme), draft.notes);
            for (const e of [...indicatorsOf(draft.scheme), ...(draft.scheme.adjustments ?? [])]) {
              labelOf(e); if (!isWhole(e)) continue;
              cardFields(e, draft); ruleWords(e, draft); maxOf(e.rule);
              if (e.rule.kind === 'bands') { bandLine(e.rule, 'rate'); bandWords(e.label, e.rule, 'rate'); }
            }
            compiledSet({ id: '', label: scheme.name, scheme: draft.scheme, notes: draft.notes });
          }
        } catch (error) {
          const key = (error as Error).stack!.split('\n').slice(0, 3).join(' ').replace(/\s+/g, ' ');
          if (!seen.has(key)) seen.set(key, `${scheme.id} r${r} c${c} ${String(value)}`);
        }
      }
    }
  }
  for (const [k, v] of seen) process.stdout.write(`${v}: ${k}\n`);
}, 600000);
