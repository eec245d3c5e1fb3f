/** Reads the object model out of the library's debug bundle: every class there is compiled in the same few shapes. */
import ts from 'typescript';
import { callsIn, membersOf, type Member } from './members';
import type {
  ApiSet,
  ClassSchema,
  EventSchema,
  MethodSchema,
  NavigationSchema,
  ScalarSchema,
  Schema,
} from './schema';

/** How the bundle writes the name of Excel's own requirement set. */
const EXCEL_API = '_defaultApiSetName';

const text = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

/** `Excel.Range` -> `Range`. */
const classNamed = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isPropertyAccessExpression(node) ? node.name.text : undefined;

function namesIn(node: ts.Node | undefined): string[] {
  if (node === undefined || !ts.isArrayLiteralExpression(node)) return [];
  return node.elements.map((element) => (ts.isIdentifier(element) ? element.text : element.getText()));
}

/** The first check of a requirement set in a member is the member's own. */
function sinceOf(member: Member): ApiSet | undefined {
  const check = callsIn(member.body).find(({ name }) => name === '_throwIfApiNotSupported');
  const version = text(check?.args[2]);
  if (check === undefined || version === undefined) return undefined;
  const set = check.args[1];
  const name = set !== undefined && ts.isIdentifier(set) && set.text === EXCEL_API ? 'ExcelApi' : text(set);
  return name === undefined ? undefined : { name, version };
}

/** A list that a getter such as `_scalarPropertyNames` returns. */
function listed(members: readonly Member[], name: string): readonly unknown[] {
  const found = members.find((member) => member.name === name);
  const list = found && /return (\[[^]*?\]);/.exec(found.body.getText())?.[1];
  return list === undefined ? [] : (JSON.parse(list) as unknown[]);
}

function scalarsOf(members: readonly Member[]): Record<string, ScalarSchema> {
  const names = listed(members, '_scalarPropertyNames') as string[];
  const originals = listed(members, '_scalarPropertyOriginalNames') as string[];
  const writable = listed(members, '_scalarPropertyUpdateable') as boolean[];
  return Object.fromEntries(
    names.map((jsName, index): [string, ScalarSchema] => {
      const getter = members.find((member) => member.name === jsName);
      const since = getter && sinceOf(getter);
      return [originals[index] ?? jsName, { jsName, writable: writable[index] === true, since }];
    }),
  );
}

function eventOf(member: Member): EventSchema | undefined {
  const source = member.body.getText();
  const type = /eventType: (\d+)/.exec(source)?.[1];
  const register = /registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source)?.[1];
  const unregister = /unregisterFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source)?.[1];
  if (type === undefined || register === undefined || unregister === undefined) return undefined;
  const target = /getTargetIdFunc: [^,]*Constants\.eventWorkbookId/.test(source) ? 'workbook' : 'object';
  return { type: Number(type), register, unregister, target };
}

function classOf(members: readonly Member[]): ClassSchema {
  const navigations: Record<string, NavigationSchema> = {};
  const methods: Record<string, MethodSchema> = {};
  const events: EventSchema[] = [];
  let item: string | undefined;
  let hasIndexer = false;
  for (const member of members) {
    const since = sinceOf(member);
    for (const { name, args } of callsIn(member.body)) {
      const called = text(args[2]);
      const invoked = text(args[1]);
      if (name === '_createPropertyObject' && called !== undefined)
        navigations[called] = { jsName: member.name, type: classNamed(args[0]) ?? '', since };
      if (name === '_createMethodObject' && called !== undefined)
        methods[called] = { parameters: namesIn(args[4]), returns: classNamed(args[0]), since };
      if (name === '_invokeMethod' && invoked !== undefined)
        methods[invoked] = { parameters: namesIn(args[3]), since };
      if (name === '_createIndexerObject') hasIndexer = true;
      if (name === '_createChildItemObject') item ??= classNamed(args[0]);
    }
    const event = eventOf(member);
    if (event !== undefined) events.push(event);
  }
  const isCollection = members.some(({ name }) => name === '_isCollection');
  return { item, scalars: scalarsOf(members), navigations, methods, events, isCollection, hasIndexer };
}

/** @param bundle text of `excel-win32-16.01.debug.js` */
export function extractSchema(bundle: string): Schema {
  const source = ts.createSourceFile('bundle.js', bundle, ts.ScriptTarget.ES2022, true);
  const schema: Record<string, ClassSchema> = {};
  for (const [name, members] of membersOf(source, 'Excel')) schema[name] = classOf(members);
  return schema;
}
