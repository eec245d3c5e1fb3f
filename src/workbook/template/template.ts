/** A fresh assessment sheet as a patch: one undo step, and it says where everything stands. */
import type { Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Language } from '../../core/words/language';
import { inLanguage } from '../../core/words/text';
import { examplesOf } from '../../schemes/all-examples';
import type { Example } from '../../schemes/example';
import type { Content, Patch, Write } from '../port';
import { columnsOf } from './columns';
import { placeOf, quoted, type Column, type Frame, type Place, type Setting } from './column';
import { frameOf, infoCells, SPARE } from './frame';
import { layoutWrites } from './layout-writes';
import { notesOf } from './notes-block';
import type { TemplateOptions, TemplatePerson } from './options';
import { knownCell, knownColumns, peopleOf } from './people-cells';
import { otherMonth } from './history-columns';
import { isSampled } from './grade-column';
import { fitColumns } from './fit-columns';
import { canTakePart } from './takes-part-column';
import { NO, YES } from './validations';

export interface Template {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly frame: Frame;
  /** Examples behind the rows of a sample sheet, row by row. */
  readonly examples: readonly Example[];
  readonly patch: Patch;
}

/** Builds the sheet of a scheme under a name that the workbook does not have yet. */
export function buildTemplate(compiled: CompiledScheme, options: TemplateOptions, sheet: string): Template {
  const { scheme } = compiled;
  const examples = options.people.kind === 'sample' ? sampleRows(compiled) : [];
  const seasonal = scheme.settings?.some((setting) => setting.seasons !== undefined) === true;
  const setting: Setting = {
    compiled,
    language: options.language,
    month: options.month,
    native: options.formulas === 'native',
    ownRules: options.rules !== undefined || options.formulas === 'native',
    raw: options.raw && scheme.raw !== undefined && options.people.kind !== 'sample',
    sample: options.people.kind === 'sample',
    takesPart:
      canTakePart(compiled) && (options.takesPart === true || compiled.scheme.takingPart !== undefined),
    id: options.rules ?? quoted(scheme.id),
    monthArgument: (at, skipped) => (seasonal || options.rules !== undefined ? month(at, skipped) : ''),
    versionArgument: (at, skipped) => (options.rules === undefined ? '' : month(at, skipped)),
  };
  const people = peopleOf(options);
  const info = infoCells(compiled, options.language, options.month);
  const columns = fitColumns(
    columnsOf(setting, knownColumns(people, options.language)),
    info,
    people.map(({ name }) => name),
  );
  const frame = frameOf(
    peopleCount(options, people, examples),
    scheme.log === undefined && !isSampled(compiled) ? SPARE.people : SPARE.log,
    info,
  );
  const body = bodyContents(compiled, columns, frame, { people, language: options.language, examples });
  const title = inLanguage(scheme.name, options.language);
  const writes: readonly Write[] = [
    { kind: 'addSheet', name: sheet, tabColor: '#2f5496', activate: true },
    ...layoutWrites({
      sheet,
      title,
      language: options.language,
      columns,
      frame,
      info,
      otherMonth: otherMonth(setting),
      notes: notesOf(compiled, options.language, setting.ownRules),
      body,
    }),
  ];
  return { sheet, columns, frame, examples, patch: { title: `${title}  ${options.month}`, writes } };
}

const month = (at: Place, skipped: number): string => `${','.repeat(skipped + 1)}${at.fixed('month')}`;

/** Examples that fill rows; a log has a row per issue. */
function sampleRows({ scheme }: CompiledScheme): readonly Example[] {
  if (scheme.log === undefined)
    return examplesOf(scheme).filter(
      (example) => example.kind === 'assessment' || example.kind === 'history',
    );
  return examplesOf(scheme).flatMap((example) =>
    example.kind === 'log' ? example.codes.map((code): Example => ({ ...example, codes: [code] })) : [],
  );
}

function peopleCount(
  { people }: TemplateOptions,
  known: readonly TemplatePerson[],
  examples: readonly Example[],
): number {
  const count =
    people.kind === 'rows' ? people.count : people.kind === 'sample' ? examples.length : known.length;
  return Math.max(1, Math.floor(count) || 1);
}

interface Known {
  readonly people: readonly TemplatePerson[];
  readonly language: Language;
  readonly examples: readonly Example[];
}

function bodyContents(
  compiled: CompiledScheme,
  columns: readonly Column[],
  frame: Frame,
  { people, language, examples }: Known,
): readonly (readonly Content[])[] {
  const rows: Content[][] = [];
  for (let row = frame.firstRow; row <= frame.lastSpare; row++) {
    const index = row - frame.firstRow;
    const at = placeOf(columns, frame, row);
    const [example, person] = [examples[index], people[index]];
    rows.push(
      columns.map((column): Content => {
        if (column.formula !== undefined) return { formula: column.formula(at) };
        if (column.key === 'number')
          return row > frame.lastRow ? { formula: `=IF(${at.cell('name')}="","",${at.ordinal})` } : index + 1;
        const known = person && knownCell(compiled, column, person, language);
        if (known !== undefined) return known;
        return example === undefined ? null : sampleCell(column, example, index, language);
      }),
    );
  }
  return rows;
}

function sampleCell(column: Column, example: Example, index: number, language: Language): Cell {
  const cell = column.sample?.(example, index) ?? null;
  if (cell === true || cell === YES.zh) return inLanguage(YES, language);
  return cell === false || cell === NO.zh ? inLanguage(NO, language) : cell;
}
