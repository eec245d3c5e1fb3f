/**
 * The choices of slips as words in the journal, readable for people and for the next run:
 * `条状；公司 “星河”；应发 “底薪” “绩效奖金”；扣除 “社保”；实发 “实发工资”；依据 “级别”；隐藏 “备注”；理由；签收；方案 “presales-standard”`.
 */
import { quotedIn, plain } from '../salary/remembered-options';
import type { Form, SlipChoices } from './choices';
import type { Field } from './fields';
import { GROUP_LABELS, GROUPS, type Group } from './groups';

const FORMS: Readonly<Record<Form, string>> = { strips: '条状', vertical: '竖排', pages: '每人一页' };
const [WHY, SIGN, NO_ZEROS] = ['理由', '签收', '不列零项'];

export interface Remembered extends Omit<SlipChoices, 'month' | 'fields'> {
  /** The group of each field, and whether it was hidden, in the order of the slips. */
  readonly fields: readonly { readonly key: string; readonly group: Group; readonly hidden: boolean }[];
}

export function choiceWords(choices: SlipChoices): string {
  const { form, company, fields, scheme } = choices;
  const list = (name: string, own: readonly Field[]): string =>
    own.length === 0 ? '' : `${name}${own.map(({ key }) => ` “${key}”`).join('')}`;
  const groups = GROUPS.flatMap((group) => {
    const own = fields.filter((field) => field.group === group);
    const label = GROUP_LABELS[group].zh;
    return [
      list(
        label,
        own.filter(({ hidden }) => hidden !== true),
      ),
      list(
        `${label}隐藏`,
        own.filter(({ hidden }) => hidden === true),
      ),
    ];
  });
  return [
    FORMS[form],
    company === '' ? '' : `公司 “${plain(company)}”`,
    ...groups,
    choices.why ? WHY : '',
    choices.sign ? SIGN : '',
    choices.withoutZeros ? NO_ZEROS : '',
    scheme === '' ? '' : `方案 “${plain(scheme)}”`,
  ]
    .filter((part) => part !== '')
    .join('；');
}

export function readChoiceWords(words: string): Remembered | undefined {
  const [first = '', ...parts] = partsOf(words);
  const form = (Object.keys(FORMS) as Form[]).find((one) => FORMS[one] === first);
  if (form === undefined) return undefined;
  const quoted = (name: string): readonly string[] =>
    parts.flatMap((part) => (part.startsWith(`${name} “`) ? quotedIn(part) : []));
  const fields = GROUPS.flatMap((group) => {
    const label = GROUP_LABELS[group].zh;
    return [
      ...quoted(label).map((key) => ({ key, group, hidden: false })),
      ...quoted(`${label}隐藏`).map((key) => ({ key, group, hidden: true })),
    ];
  });
  return {
    form,
    company: quoted('公司')[0] ?? '',
    fields,
    why: parts.includes(WHY),
    sign: parts.includes(SIGN),
    withoutZeros: parts.includes(NO_ZEROS),
    scheme: quoted('方案')[0] ?? '',
  };
}

/** A header may hold the sign that parts are told by: within quotes it is a part of the words. */
function partsOf(words: string): readonly string[] {
  return words.match(/(?:“[^”]*”|[^；“])+/g) ?? [];
}

/** The fields of a sheet as they were chosen; null where the sheet has others than then. */
export function fieldsAsBefore(
  fields: readonly Field[],
  before: Remembered['fields'],
): readonly Field[] | null {
  const known = new Map(before.map((one, place) => [one.key, { ...one, place }]));
  if (known.size !== fields.length || !fields.every(({ key }) => known.has(key))) return null;
  const placed = fields.flatMap((field) => {
    const then = known.get(field.key);
    if (then === undefined) return [];
    const { hidden: _hidden, doubtful: _doubtful, ...rest } = field;
    const { group, hidden, place } = then;
    return [{ place, field: { ...rest, group, ...(hidden ? { hidden: true as const } : {}) } }];
  });
  return placed.sort((a, b) => a.place - b.place).map(({ field }) => field);
}
