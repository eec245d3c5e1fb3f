/** The stand-in for WPS cannot offer what WPS does not have: its classes against the declarations made from WPS's source. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventNames } from '../../wps-host/objects/api-event';
import { excess, Surfaces } from './members';
import type { Member } from './members';

const root = join(__dirname, '../../wps-host');
const folders = ['objects', 'range'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) => join(root, folder, file)),
);
const surfaces = new Surfaces(files, ['et-jsapi-declare']);
const classes = new Map(folders.flatMap((folder) => [...surfaces.classes(`/wps-host/${folder}/`)]));

test('the classes are those of the object model', () => {
  expect(classes.size).toBeGreaterThan(30);
  expect(classes.get('Range')?.size).toBeGreaterThan(60);
});

test.each([...classes.keys()])('%s offers only what WPS declares', (name) => {
  const declared = surfaces.declared(name, ['Et', 'WPS']);
  expect(excess(classes.get(name) ?? new Map(), declared ?? new Map())).toEqual([]);
});

test('only events that WPS tells of can be listened to', () => {
  const declared = surfaces.firstArguments('EtApiEvent', 'AddApiEventListener', 'WPS');
  expect(eventNames.filter((name) => !declared.includes(name))).toEqual([]);
});

describe('what is too much is found', () => {
  const property: Member = { kind: 'property', writable: false, least: 0, most: 0 };
  const method: Member = { kind: 'method', writable: false, least: 1, most: 2 };
  const declared = new Map([
    ['Count', property],
    ['Item', method],
  ]);
  test.each<[string, Member, string[]]>([
    ['Count', property, []],
    ['Item', { ...method, least: 2 }, []],
    ['length', property, ['length is not declared']],
    ['Count', method, ['Count is declared as a property']],
    ['Item', property, ['Item is declared as a method']],
    ['Count', { ...property, writable: true }, ['Count is read-only']],
    ['Item', { ...method, most: 3 }, ['Item takes at most 2 arguments']],
    ['Item', { ...method, least: 0 }, ['Item needs 1 arguments']],
  ])('%s', (name, member, faults) => {
    expect(excess(new Map([[name, member]]), declared)).toEqual(faults);
  });
});
