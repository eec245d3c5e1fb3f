/** Headers compared without regard to width, spaces, line breaks and kinds of brackets; units and former names in brackets. */
import type { TimeUnit } from '../figures/figure';
import { squash } from '../words/normalise';

export interface HeaderWords {
  readonly key: string;
  /** Without the brackets at its end. */
  readonly bare: string;
  /** `聊天人数(原咨询人数)`: what the column was called before. */
  readonly former?: string;
  readonly unit?: TimeUnit;
  /** Whether it says that its numbers are per cent. */
  readonly percent: boolean;
}

/** @example headerKey('首次响应\n时长（秒)') //=> '首次响应时长(秒)' */
export function headerKey(title: string): string {
  return squash(title)
    .replace(/[[【〔［]/g, '(')
    .replace(/[\]】〕］]/g, ')')
    .replace(/→|–>|—>/g, '->')
    .replace(/[*:]+$/, '');
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  秒: 'second',
  秒钟: 'second',
  s: 'second',
  sec: 'second',
  secs: 'second',
  second: 'second',
  seconds: 'second',
  分: 'minute',
  分钟: 'minute',
  m: 'minute',
  min: 'minute',
  mins: 'minute',
  minute: 'minute',
  minutes: 'minute',
  小时: 'hour',
  时: 'hour',
  h: 'hour',
  hour: 'hour',
  hours: 'hour',
};

export function headerWords(title: string): HeaderWords {
  const key = headerKey(title);
  const [, before = key, inner = ''] = /^(.+?)\(([^()]*)\)$/.exec(key) ?? [];
  const unit = UNITS[inner.replace(/^单位:?/, '')];
  const former = /^原(.+)$/.exec(inner)?.[1];
  return {
    key,
    bare: before,
    percent: inner === '%' || key.endsWith('%'),
    ...(former === undefined ? {} : { former }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** How well a header is one of several names, by the place among them; -1 where it is none. */
export function placeAmong(words: HeaderWords, names: readonly string[]): number {
  const keys = names.map(headerKey);
  const full = keys.indexOf(words.key);
  if (full >= 0) return full;
  const bare = keys.indexOf(words.bare);
  return bare >= 0 || words.former === undefined ? bare : keys.indexOf(words.former);
}
