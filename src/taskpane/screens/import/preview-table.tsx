/** Before → after, person by person; long lists a part at a time. */
import { text, type Text } from '../../../core/words/text';
import type { InputOptions } from '../../../workbook/import/options';
import type { ImportPlan, PlanRow } from '../../../workbook/import/plan';
import type { PlannedCell } from '../../../workbook/import/planned-cell';
import { shownCell } from '../../components/shown-cell';
import { PersonChanges, type Change } from '../../components/person-changes';
import { importTexts } from './texts';

interface Props {
  readonly rows: readonly PlanRow[];
  readonly inputs: readonly InputOptions[];
  readonly graded: ImportPlan['graded'];
  readonly overwrite: boolean;
}

export function PreviewTable({ rows, inputs, graded, overwrite }: Props) {
  const byKey = new Map(inputs.map((one) => [one.input.key, one]));
  const words = new Map(graded.map((one) => [one.key, one.words]));
  const people = rows.map(({ person, cells }) => ({
    ...person,
    changes: cells.map((cell): Change => {
      const { input, step = 1 } = byKey.get(cell.key) ?? {};
      const percent = step === 1 && (input?.input === 'rate' || input?.input === 'ratio');
      return {
        key: cell.key,
        item: input?.words ?? words.get(cell.key) ?? NOTHING,
        before: shownCell(cell.before, percent),
        after: shownCell(cell.after, percent),
        written: cell.state === 'change' || (cell.state === 'typed' && overwrite),
        notes: [noteOf(cell, overwrite), cell.note].filter((one) => one !== undefined),
      };
    }),
  }));
  return <PersonChanges label={importTexts.preview} words={importTexts} people={people} />;
}

const NOTHING = text('', '');

function noteOf({ state }: PlannedCell, overwrite: boolean): Text | undefined {
  if (state === 'formula') return importTexts.formulaKept;
  if (state === 'proposed') return importTexts.proposed;
  if (state !== 'typed') return undefined;
  return overwrite ? importTexts.typedReplaced : importTexts.typedKept;
}
