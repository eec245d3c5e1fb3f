/** Every resid leads to one resource of its kind, and every resource is led to. */
import { named } from './manifest';

/** Which list of resources an element's resid points into. */
const LISTS: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

export function references(manifest: Document): readonly string[] {
  const faults: string[] = [];
  const ids = [...manifest.querySelectorAll('Resources [id]')].map((one) => one.getAttribute('id') ?? '');
  const used = new Set<string>();
  for (const element of manifest.querySelectorAll('[resid]')) {
    const resid = element.getAttribute('resid') ?? '';
    const list = LISTS[element.localName];
    used.add(resid);
    const resources = list === undefined ? [] : named(manifest, list).flatMap((one) => [...one.children]);
    if (!resources.some((one) => one.getAttribute('id') === resid))
      faults.push(`resid "${resid}" of ${element.localName} is not among ${list}`);
  }
  for (const id of ids) {
    if (!used.has(id)) faults.push(`the resource "${id}" is not used`);
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`the resource "${id}" stands twice`);
  }
  const controls = [...manifest.querySelectorAll('Group, Control')].map((one) => one.getAttribute('id'));
  if (new Set(controls).size !== controls.length) faults.push('two groups or controls share an id');
  return faults;
}
