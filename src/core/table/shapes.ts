/** What stands in the rows of each part that is a plain list of records. */
import type { Adjustment, Indicator, InputCell } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { InputKind } from '../words/input-kind';
import type {
  Consequence,
  Grade,
  Group,
  IssueCode,
  MoneyLimits,
  PayLevel,
  Probation,
  Scheme,
  Setting,
  TakingPart,
  WeightedIndicator,
} from '../../schemes/scheme';
import type { SampleRule } from '../../schemes/samples';
import { FLAG, KEY, LABEL, LIST, MONTH, NUMBER, NUMBERS, only, TEXT } from './codec';
import { shape, type Fields } from './shape';
import { COEFFICIENT, GROUP_TOTAL, INPUT, LIMIT_KIND, PERIOD, TOTAL, YEAR_KIND } from './words';

export const label = [['name', 'english'], LABEL, 'required'] as const;

export const KEPT: Fields<SampleRule> = {
  dropLowest: ['lowest', NUMBER],
  dropHighest: ['highest', NUMBER],
  best: ['best', NUMBER],
};

/** Which marks are averaged, where a row says so. */
export function keptIn({ dropLowest, dropHighest, best }: SampleRule): { readonly samples?: SampleRule } {
  const rule = {
    ...(dropLowest === undefined ? {} : { dropLowest }),
    ...(dropHighest === undefined ? {} : { dropHighest }),
    ...(best === undefined ? {} : { best }),
  };
  return Object.keys(rule).length === 0 ? {} : { samples: rule };
}

/** The one row of the scheme itself; its list-like parts have rows of their own. */
export interface Head extends Pick<Scheme, 'id' | 'number' | 'name' | 'period'>, SampleRule {
  readonly effectiveFrom?: string;
  readonly total?: 'weighted' | 'points' | 'normalised' | 'groups' | 'min';
  readonly coefficient?: 'score' | 'grade';
  readonly leastWeight?: number;
  readonly commission?: boolean;
  readonly selfAssessment?: true;
  readonly file?: string;
  readonly section?: Text;
}

export const HEAD = shape<Head>({
  id: ['key', KEY, 'required'],
  name: label,
  number: ['number', NUMBER],
  effectiveFrom: ['effective', MONTH],
  period: ['period', PERIOD, 'required'],
  total: ['total', TOTAL],
  coefficient: ['coefficient', COEFFICIENT],
  ...KEPT,
  leastWeight: ['leastWeight', NUMBER],
  commission: ['commission', FLAG],
  selfAssessment: ['self', only(true)],
  file: ['file', TEXT],
  section: [['section', 'sectionEnglish'], LABEL],
});

/** One row of a setting: the whole year, or one season. */
export interface SettingRow extends Pick<Setting, 'key' | 'label' | 'input' | 'value'> {
  readonly months?: readonly number[];
}

export const SETTING = shape<SettingRow>({
  key: ['key', KEY, 'required'],
  label,
  input: ['input', INPUT, 'required'],
  months: ['months', NUMBERS],
  value: ['value', NUMBER],
});

export interface GroupRow extends Pick<Group, 'key' | 'label' | 'weight'> {
  readonly total: 'weighted' | 'points' | 'normalised';
}

export const GROUP = shape<GroupRow>({
  key: ['key', KEY, 'required'],
  label,
  weight: ['weight', NUMBER, 'required'],
  total: ['total', GROUP_TOTAL, 'required'],
});

export type Fraction = { readonly of?: string; readonly by?: string };

/** What stands in an indicator's own row besides its rule. */
export interface IndicatorRow
  extends
    Pick<Indicator, 'key' | 'label' | 'aliases' | 'section' | 'note' | 'redLine'>,
    Pick<Indicator, 'mayNotApply' | 'floor' | 'ceiling'>,
    Partial<Pick<WeightedIndicator, 'weight'>>,
    Fraction {
  readonly input?: InputKind;
  readonly group?: string;
  readonly goal?: number;
}

export const INDICATOR = shape<IndicatorRow>({
  key: ['key', KEY, 'required'],
  label,
  aliases: ['aliases', LIST],
  group: ['group', KEY],
  section: [['section', 'sectionEnglish'], LABEL],
  input: ['input', INPUT],
  weight: ['weight', NUMBER],
  redLine: ['redline', only(true)],
  mayNotApply: ['mayNotApply', only(true)],
  floor: ['floor', NUMBER],
  ceiling: ['ceiling', NUMBER],
  of: ['of', KEY],
  by: ['by', KEY],
  goal: ['goal', NUMBER],
  note: [['note', 'noteEnglish'], LABEL],
});

export const ADJUSTMENT = shape<Pick<Adjustment, 'key' | 'label' | 'aliases'> & { input?: InputKind }>({
  key: ['key', KEY, 'required'],
  label,
  aliases: ['aliases', LIST],
  input: ['input', INPUT],
});

export const INPUT_CELL = shape<InputCell>({
  key: ['key', KEY, 'required'],
  label,
  input: ['input', INPUT, 'required'],
});

export const GRADE = shape<Omit<Grade, 'from'>>({
  label: ['name', TEXT, 'required'],
  coefficient: ['coefficient', NUMBER],
  amount: ['amount', NUMBER],
});

export const PAY_LEVEL = shape<PayLevel>({
  label: ['name', TEXT, 'required'],
  aliases: ['aliases', LIST],
  code: ['code', TEXT],
  base: ['base', NUMBER, 'required'],
  bonus: ['bonus', NUMBER, 'required'],
  commission: ['commission', only(false)],
  rated: ['rated', only(false)],
});

export const PROBATION = shape<Probation>({
  label: ['name', TEXT, 'required'],
  aliases: ['aliases', LIST],
  share: ['share', NUMBER, 'required'],
  level: ['level', TEXT, 'required'],
});

export const PAY_LIMIT = shape<MoneyLimits & { readonly kind: 'bonus' | 'commission' }>({
  kind: ['kind', LIMIT_KIND, 'required'],
  floor: ['floor', NUMBER],
  ceiling: ['ceiling', NUMBER],
});

export const TAKING_PART = shape<Omit<TakingPart, 'test'>>({
  key: ['key', KEY, 'required'],
  label,
  aliases: ['aliases', LIST],
  input: ['input', INPUT, 'required'],
  unit: ['unit', TEXT],
  by: ['by', KEY],
});

export const LOG = shape<{
  channels: readonly string[];
  from: number;
  light: number;
  medium: number;
  grave: number;
}>({
  channels: ['channels', LIST, 'required'],
  from: ['from', NUMBER, 'required'],
  light: ['light', NUMBER, 'required'],
  medium: ['medium', NUMBER, 'required'],
  grave: ['grave', NUMBER, 'required'],
});

export const CODE = shape<IssueCode>({
  code: ['key', TEXT, 'required'],
  aliases: ['aliases', LIST],
  label,
  severity: ['severity', NUMBER as never, 'required'],
});

export const CONSEQUENCE = shape<Pick<Consequence, 'periods' | 'notice'>>({
  periods: ['periods', NUMBER, 'required'],
  notice: label,
});

export const YEAR = shape<{ kind: 'mean' | 'most-stars'; value: number }>({
  kind: ['kind', YEAR_KIND, 'required'],
  value: ['value', NUMBER, 'required'],
});

export const WORDS = shape<{ text: Text }>({ text: label });
