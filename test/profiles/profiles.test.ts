import { headerKey } from '../../src/core/import/header-key';
import { profiles, type ProfileId } from '../../src/profiles/all';
import type { FigureId } from '../../src/profiles/figures';
import { known, read } from '../support/import-source';
import { EXAMPLES } from './examples';

describe.each(profiles.map((one) => [one.id, one] as const))('%s', (id: ProfileId, profile) => {
  const example = EXAMPLES[id];

  it('knows its example', () => {
    expect(known(example.source).profile.id).toBe(id);
  });

  it('finds its people, and leaves out the rest', () => {
    const table = read(example.source);
    expect(table.people.map(({ who }) => who)).toEqual(example.people);
    expect(table.left).toHaveLength(example.left);
  });

  it('finds the days', () => {
    const { period } = read(example.source);
    expect(period && [period.from, period.to]).toEqual(example.period);
  });

  it.each(Object.entries(example.first))('reads %s', (figure, value) => {
    const table = read(example.source);
    const [first] = table.people;
    if (first === undefined) throw new Error('nobody');
    expect(table.settled(figure as FigureId)?.question).toBeUndefined();
    expect(table.figure(figure as FigureId, first)).toEqual(value);
  });

  it('gives no header to two figures', () => {
    const keys = profile.columns.flatMap(({ names }) => names.map(headerKey));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
