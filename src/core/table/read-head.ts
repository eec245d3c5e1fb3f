/** The scheme's own row, its settings, remark columns and notes. */
import type { Text } from '../words/text';
import type { Scheme, SchemeNotes, Setting } from '../../schemes/scheme';
import { squash } from '../words/normalise';
import { text } from '../words/text';
import type { Reading } from './reading';
import { keptIn, SETTING, WORDS, type SettingRow } from './shapes';
import { NOTE_KIND } from './words';

type HeadParts = Pick<
  Scheme,
  | 'id'
  | 'number'
  | 'name'
  | 'source'
  | 'period'
  | 'effectiveFrom'
  | 'settings'
  | 'coefficient'
  | 'leastWeight'
  | 'selfAssessment'
  | 'samples'
  | 'remarks'
>;

const NOTHING = text('', '');

export function readHead(reading: Reading): { readonly head: HeadParts; readonly notes: SchemeNotes } {
  const [row, second] = reading.rows('scheme');
  if (row === undefined)
    reading.version.findings.push({
      code: 'empty',
      severity: 'error',
      row: reading.version.first,
      message: text(
        '没有【方案】部分，或其中没有内容。请补上方案代号与名称。',
        'there is no [Scheme] part, or nothing in it. Add the id and name of the scheme.',
      ),
    });
  second?.report(
    'duplicate-key',
    text(
      '【方案】只能有一行。新版本请另起一个【方案】',
      '[Scheme] has one row only. Begin another [Scheme] part for a new version',
    ),
    'key',
  );
  const {
    total: _total,
    commission: _commission,
    file = '',
    section = NOTHING,
    dropLowest,
    dropHighest,
    best,
    ...head
  } = reading.head;
  const settings = readSettings(reading);
  const remarks = reading.rows('remarks').map((one) => WORDS.read(one).text);
  return {
    head: {
      ...head,
      id: head.id ?? '',
      number: head.number ?? 0,
      name: head.name ?? NOTHING,
      period: head.period ?? 'month',
      source: { file, section },
      ...keptIn({ dropLowest, dropHighest, best }),
      ...(settings.length === 0 ? {} : { settings }),
      ...(remarks.length === 0 ? {} : { remarks }),
    },
    notes: readNotes(reading),
  };
}

function readSettings(reading: Reading): readonly Setting[] {
  const byKey = new Map<string, SettingRow[]>();
  for (const row of reading.rows('settings')) {
    const setting = SETTING.read(row);
    byKey.set(setting.key, [...(byKey.get(setting.key) ?? []), setting]);
  }
  return [...byKey.values()].map((rows): Setting => {
    const [{ months: _, ...first }] = rows as [SettingRow];
    if (rows.every((row) => row.months === undefined)) return first;
    const { value: _value, ...rest } = first;
    for (const row of reading.rows('settings'))
      if (squash(row.words('key')) === first.key)
        for (const column of ['months', 'value'] as const) if (row.blank([column])) row.missing(column);
    return {
      ...rest,
      seasons: rows.map((row) => ({ months: row.months ?? [], value: row.value ?? Number.NaN })),
    };
  });
}

function readNotes(reading: Reading): SchemeNotes {
  const all = { notes: [] as Text[], decisions: [] as Text[], defects: [] as Text[] };
  for (const row of reading.rows('notes'))
    all[row.field(['kind'], NOTE_KIND) ?? 'notes'].push(WORDS.read(row).text);
  const { notes, ...others } = all;
  return notes.length === 0 ? others : { notes, ...others };
}
