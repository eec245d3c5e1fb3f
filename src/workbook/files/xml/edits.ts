/** Changes to a text, gathered and made at once; whatever lies between them stays as it was. */
import type { Element } from './element';
import { escaped } from './escape';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class Edits {
  private edits: Edit[] = [];

  get any(): boolean {
    return this.edits.length > 0;
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(element: Element): void {
    this.replace(element.start, element.end, '');
  }

  /** Drops what was asked for within an element. */
  forget({ start, end }: Element): void {
    this.edits = this.edits.filter((edit) => edit.end <= start || edit.start >= end);
  }

  removes({ start, end }: Element): boolean {
    return this.edits.some((edit) => edit.text === '' && edit.start <= start && edit.end >= end);
  }

  /** Undefined takes the attribute away. */
  attribute(element: Element, name: string, value: string | undefined): void {
    const from = element.start + 1 + element.tag.length;
    const text = element.source.slice(from, element.openEnd);
    const found = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`).exec(text);
    const written = value === undefined ? '' : ` ${name}="${escaped(value)}"`;
    if (found) this.replace(from + found.index, from + found.index + found[0].length, written);
    else if (written !== '') this.insert(from + text.replace(/\s*\/?>$/, '').length, written);
  }

  /** At the end of an element's content, also where it had none. */
  append(element: Element, xml: string): void {
    if (!element.selfClosing) {
      this.insert(element.closeStart, xml);
      return;
    }
    const slash = element.source.lastIndexOf('/', element.openEnd);
    this.replace(slash, element.openEnd, `>${xml}</${element.tag}>`);
  }

  content(element: Element, xml: string): void {
    if (element.selfClosing) this.append(element, xml);
    else this.replace(element.openEnd, element.closeStart, xml);
  }

  /** The text of an element with the changes in it. */
  within(element: Element): string {
    return this.apply(element.source, element.start, element.end);
  }

  /** In the order in which they were asked for where they stand at one place. */
  apply(text: string, from = 0, to = text.length): string {
    const sorted = this.edits
      .map((edit, order) => ({ ...edit, order }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const parts: string[] = [];
    let at = from;
    for (const { start, end, text: other } of sorted) {
      if (start < at) throw new Error('two changes to one place');
      parts.push(text.slice(at, start), other);
      at = end;
    }
    return parts.join('') + text.slice(at, to);
  }
}

/** XML of ours under the prefix that a part gives its elements. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])(?![A-Za-z0-9]+:)/g, `<$1${prefix}`);
}
