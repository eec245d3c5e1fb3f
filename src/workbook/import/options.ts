/** For every input of a sheet: the ways to it that the tables allow, the one that is taken, and what has to be asked first. */
import { headerKey } from '../../core/import/header-key';
import { isAsked, optionsFor } from '../../core/import/recipes';
import type { Answer, Question } from '../../core/import/settle';
import type { Answers, Table } from '../../core/import/table';
import { figuresOf, wayOfId, type Way } from '../../core/import/way';
import { optionOf, type WayOption } from './column-options';
import { filledBy, isOwn } from './own-columns';
import { filledKey, scaleOf, type OwnScale } from './own-scale';
import type { Target } from './target';
import type { TargetInput } from './target-input';

export interface ColumnQuestion {
  /** Of the header, for the answer. */
  readonly key: string;
  readonly title: string;
  readonly question: Question;
  /** The column is that of the sheet which is filled. */
  readonly filled?: true;
}

/** How a column's bare numbers were taken. */
export interface ColumnTaken {
  readonly key: string;
  readonly title: string;
  readonly taken: Answer;
  readonly filled?: true;
}

export interface InputOptions {
  readonly input: TargetInput;
  readonly options: readonly WayOption[];
  readonly chosen?: WayOption;
  /** Nothing is taken until the user chooses, although there is something to choose from. */
  readonly asked: boolean;
  readonly questions: readonly ColumnQuestion[];
  readonly taken: readonly ColumnTaken[];
  /** What the sheet's cells are multiples of, where that is not what the scheme expects: of a share, of a second. */
  readonly step?: number;
}

/** What was chosen for inputs, by their keys: the id of a way, or null for none. */
export type WayChoices = ReadonlyMap<string, string | null>;

export function optionsOf(
  target: Target,
  tables: readonly Table[],
  ways: WayChoices,
  answers: Answers,
): readonly InputOptions[] {
  return target.inputs.map((input): InputOptions => {
    const open = optionsFor(input).filter(({ way }) => isThere(way, tables, target));
    const options = open.map(({ way }) => optionOf(way, tables));
    const wanted = ways.get(input.key);
    const picked = wanted === undefined || wanted === null ? undefined : pick(wanted, options, tables);
    const first = open.findIndex(({ sure }) => sure);
    const isExtra = target.ours && isOwn(input);
    // What somebody has added to a sheet of ours is offered, and filled only where they say so.
    const usual = isAsked(open) || isExtra || first < 0 ? undefined : options[first];
    const chosen = wanted === null ? undefined : (picked ?? usual);
    const about = aboutColumns(chosen, tables);
    const filled = chosen === undefined ? input : filledBy(input, chosen.way);
    const scale = chosen === undefined ? undefined : scaleOf(target, filled, answers);
    return {
      input: filled,
      options: picked === undefined || options.includes(picked) ? options : [...options, picked],
      ...(chosen === undefined ? {} : { chosen }),
      asked: wanted !== null && chosen === undefined && options.length > 0 && !isExtra,
      ...(scale === undefined ? about : withScale(about, filled, scale)),
    };
  });
}

type About = Pick<InputOptions, 'questions' | 'taken' | 'step'>;

function withScale(about: About, { title }: TargetInput, { step, question, taken }: OwnScale): About {
  const column = { key: filledKey(title), title, filled: true } as const;
  return {
    step,
    questions: [...about.questions, ...(question ? [{ ...column, question }] : [])],
    taken: [...about.taken, ...(taken ? [{ ...column, taken }] : [])],
  };
}

function pick(id: string, options: readonly WayOption[], tables: readonly Table[]): WayOption | undefined {
  const known = options.find((one) => one.id === id);
  if (known !== undefined) return known;
  const way = wayOfId(id);
  return way !== undefined && figuresOf(way).every((ref) => tables.some((table) => table.has(ref)))
    ? optionOf(way, tables)
    : undefined;
}

function isThere(way: Way, tables: readonly Table[], { planned }: Target): boolean {
  if (way.kind === 'planned' && planned === undefined) return false;
  return figuresOf(way).every((ref) => tables.some((table) => table.has(ref)));
}

function aboutColumns(
  chosen: WayOption | undefined,
  tables: readonly Table[],
): Pick<InputOptions, 'questions' | 'taken'> {
  const questions = new Map<string, ColumnQuestion>();
  const taken = new Map<string, ColumnTaken>();
  for (const ref of chosen === undefined ? [] : figuresOf(chosen.way)) {
    for (const table of tables) {
      const settled = table.settled(ref);
      if (settled === undefined) continue;
      const title = table.title(ref);
      const key = headerKey(title);
      if (settled.question !== undefined) questions.set(key, { key, title, question: settled.question });
      else if (settled.taken !== undefined) taken.set(key, { key, title, taken: settled.taken });
    }
  }
  return { questions: [...questions.values()], taken: [...taken.values()] };
}
