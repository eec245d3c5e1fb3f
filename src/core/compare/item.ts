/** What comparing sees of a scheme: things with names, facts about them, and lists of further things. */
import type { InputCell, Quantity } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { Setting } from '../../schemes/scheme';
import { formatFigure } from '../number/format';
import { text } from '../words/text';
import { labelOf, PERCENT } from './labels';

/** A value as it is compared and as it is said. */
interface Value {
  readonly raw: string;
  readonly words: Text;
}

export interface Fact {
  readonly label: Text;
  /** Undefined where nothing is stated. */
  readonly value?: Value;
}

/** What is stated of a thing. */
export interface Parts {
  readonly facts: readonly Fact[];
  /** Lists of things that have an id. */
  readonly lists?: readonly List[];
  /** Lists of lines that have none, such as bands. */
  readonly lines?: readonly Lines[];
}

export interface Item extends Parts {
  /** The same in both versions, whatever else changes. */
  readonly id: string;
  /** How sentences call it; empty for the scheme itself. */
  readonly name: Text;
  /** What to say of it when it is new. */
  readonly summary?: Text;
  /** Key of the indicator, where it is one. */
  readonly indicator?: string;
  /** What depends on the kind of rule; of two kinds only the words are set against each other. */
  readonly rule?: Parts & { readonly kind: string; readonly words: Text };
}

export interface List {
  /** What one of them is: 指标, grade. */
  readonly what: Text;
  readonly items: readonly Item[];
  /** Whether their order means something. */
  readonly ordered?: true;
}

export interface Lines {
  readonly what: Text;
  readonly lines: readonly Value[];
}

/** What comparing sees of a kind of rule; the manner is that of its first input. */
export type RuleView<R> = (rule: R, inputs: readonly InputCell[], manner: Manner) => Parts;

export const NOTHING = text('', '');

/** How the figures of an indicator, fact or setting are written. */
export interface Manner {
  readonly percent?: boolean;
  readonly settings?: readonly Setting[];
}

export function value(raw: unknown, words: Text): Value {
  return { raw: JSON.stringify(raw), words };
}

/** A faulty table may leave a figure out. */
export function showNumber(figure: number, percent?: boolean): string {
  if (!Number.isFinite(figure)) return '?';
  return formatFigure(figure, percent === true);
}

function same(words: string): Text {
  return text(words, words);
}

/** Any plain value in words. */
export function valueOf(raw: unknown, manner: Manner = {}): Value | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === 'number') return value(raw, same(showNumber(raw, manner.percent)));
  if (typeof raw === 'boolean') return value(raw, raw ? text('是', 'yes') : text('否', 'no'));
  if (typeof raw === 'string') return value(raw, same(raw));
  if (Array.isArray(raw)) return value(raw, text(raw.join('、'), raw.join(', ')));
  if (isText(raw)) return value(raw, raw);
  if (isSetting(raw)) return value(raw, settingName(raw.setting, manner.settings));
  return value(raw, same(JSON.stringify(raw)));
}

/** The named properties of a record as facts, each under its own label. */
export function factsOf<T extends object>(
  record: T,
  properties: readonly (keyof T & string)[],
  manner: Manner = {},
): readonly Fact[] {
  return properties.map((property) => fact(property, record[property], manner));
}

export function fact(property: string, raw: unknown, manner: Manner = {}): Fact {
  const percent = manner.percent === true || PERCENT.has(property);
  return { label: labelOf(property), value: valueOf(raw, { ...manner, percent }) };
}

function isText(raw: object): raw is Text {
  return 'zh' in raw && 'en' in raw;
}

function isSetting(raw: object): raw is Exclude<Quantity, number> {
  return 'setting' in raw;
}

function settingName(key: string, settings: readonly Setting[] = []): Text {
  const label = settings.find((one) => one.key === key)?.label;
  return label === undefined ? same(key) : text(`设定“${label.zh}”`, `the setting ${label.en}`);
}

/** A cell's own name, where the indicator has several. */
export function cellName(inputs: readonly InputCell[], index: number): Text {
  return (inputs.length > 1 ? inputs[index]?.label : undefined) ?? NOTHING;
}
