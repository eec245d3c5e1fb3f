/**
 * Reads XML into elements that know where they stand in the text, so that a change can be put there and all else stays as it was.
 * Text between elements is not kept: it is read where an element's text is asked for.
 */
import { unescaped } from './escape';

export class Element {
  readonly children: Element[] = [];
  /** Where the end tag begins; the end of the start tag where there is no end tag. */
  closeStart: number;
  end: number;
  private read: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly source: string,
    /** As written, with its prefix. */
    readonly tag: string,
    readonly start: number,
    readonly openEnd: number,
  ) {
    this.closeStart = openEnd;
    this.end = openEnd;
  }

  /** Without its prefix. */
  get name(): string {
    return this.tag.slice(this.tag.indexOf(':') + 1);
  }

  /** `x:` in a part whose elements carry that prefix. */
  get prefix(): string {
    return this.tag.slice(0, this.tag.indexOf(':') + 1);
  }

  get selfClosing(): boolean {
    return this.source[this.openEnd - 2] === '/';
  }

  /** By the name as written. */
  get attributes(): ReadonlyMap<string, string> {
    this.read ??= attributesIn(this.source.slice(this.start + 1 + this.tag.length, this.openEnd));
    return this.read;
  }

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  /** By its name without prefix: files choose the prefix of relationships themselves. */
  anyAttribute(name: string): string | undefined {
    for (const [written, value] of this.attributes) if (written.endsWith(`:${name}`)) return value;
    return this.attributes.get(name);
  }

  /** True, false, or undefined where nothing is said. */
  flag(name: string): boolean | undefined {
    const value = this.attribute(name);
    return value === undefined ? undefined : value !== '0' && value !== 'false' && value !== 'off';
  }

  number(name: string): number | undefined {
    const value = this.attribute(name);
    return value === undefined || value.trim() === '' || Number.isNaN(Number(value))
      ? undefined
      : Number(value);
  }

  child(name: string): Element | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): readonly Element[] {
    return this.children.filter((child) => child.name === name);
  }

  /** At any depth. */
  within(name: string): Element[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.within(name)]);
  }

  get text(): string {
    return plainText(this.source.slice(this.openEnd, this.closeStart));
  }

  get xml(): string {
    return this.source.slice(this.start, this.end);
  }
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name, unescaped(double ?? single ?? ''));
  return found;
}

/** The text between tags: references resolved, CDATA as it stands, comments left out. */
function plainText(inner: string): string {
  if (!inner.includes('<')) return unescaped(inner.replace(/\r\n?/g, '\n'));
  return inner
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>)/)
    .map((part) => {
      if (part.startsWith('<![CDATA[')) return part.slice(9, -3);
      return part.startsWith('<') ? '' : unescaped(part);
    })
    .join('');
}

export class BadXml extends Error {}

const NAME = /[^\s/>]+/y;

/** Past the end of a tag; `>` may stand in a quoted value. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 34 || code === 39) {
      at = text.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw new BadXml('a tag has no end');
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  if (at < 0) throw new BadXml(`no ${end}`);
  return at + end.length;
}

/** A document type may hold `>` between brackets. */
function afterDeclaration(text: string, from: number): number {
  const [bracket, plain] = [text.indexOf('[', from), after(text, '>', from)];
  return bracket >= 0 && bracket < plain ? after(text, '>', after(text, ']', bracket)) : plain;
}

/**
 * @param take where it returns true for a finished element, that element is not kept as a child of its parent: for rows of cells, of
 * which there are many.
 */
export function parseXml(
  text: string,
  take: (element: Element, parent: Element) => boolean = () => false,
): Element {
  const open: Element[] = [];
  let root: Element | undefined;
  const finish = (element: Element) => {
    const parent = open.at(-1);
    if (parent) {
      if (!take(element, parent)) parent.children.push(element);
    } else root ??= element;
  };
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charCodeAt(at + 1);
    if (next === 63) at = after(text, '?>', at);
    else if (next === 33) {
      if (text.startsWith('<!--', at)) at = after(text, '-->', at);
      else at = text.startsWith('<![CDATA[', at) ? after(text, ']]>', at) : afterDeclaration(text, at);
    } else if (next === 47) {
      const element = open.pop();
      const end = after(text, '>', at);
      if (element === undefined || text.slice(at + 2, end - 1).trim() !== element.tag)
        throw new BadXml('tags do not match');
      element.closeStart = at;
      element.end = end;
      finish(element);
      at = end;
    } else {
      NAME.lastIndex = at + 1;
      const tag = NAME.exec(text)?.[0];
      if (tag === undefined) throw new BadXml('a tag without a name');
      const end = tagEnd(text, at + 1 + tag.length);
      const element = new Element(text, tag, at, end);
      if (element.selfClosing) finish(element);
      else open.push(element);
      at = end;
    }
  }
  if (root === undefined || open.length > 0) throw new BadXml('the document is not complete');
  return root;
}
