/** Everything that is read by people stands in English and Chinese. */
import { named } from './manifest';

const CHINESE = /\p{Script=Han}/u;

export function texts(manifest: Document): readonly string[] {
  const faults: string[] = [];
  if (named(manifest, 'DefaultLocale')[0]?.textContent !== 'en-US') faults.push('the default is not English');
  const strings = ['ShortStrings', 'LongStrings'].flatMap((list) =>
    named(manifest, list).flatMap((one) => [...one.children]),
  );
  const root = [...manifest.documentElement.children].filter((one) =>
    ['DisplayName', 'Description'].includes(one.localName),
  );
  for (const setting of [...root, ...strings]) {
    const name = setting.getAttribute('id') ?? setting.localName;
    const english = setting.getAttribute('DefaultValue') ?? '';
    const overrides = named(setting, 'Override');
    const chinese = overrides.find((one) => one.getAttribute('Locale') === 'zh-CN')?.getAttribute('Value');
    if (english.trim() === '' || CHINESE.test(english))
      faults.push(`${name}: "${english}" is no English text`);
    if (chinese === undefined || chinese === null) faults.push(`${name} has no Chinese text`);
    else if (!CHINESE.test(chinese)) faults.push(`${name}: "${chinese}" is no Chinese text`);
  }
  const inBoth = [
    ['Metadata > SourceLocation', 'the functions are described in one language only'],
    ['Script > SourceLocation', 'the functions speak one language only'],
    ['Page > SourceLocation', 'the functions speak one language only on their page'],
  ] as const;
  for (const [place, fault] of inBoth) {
    const ids = [...manifest.querySelectorAll(place)].map((one) => one.getAttribute('resid'));
    for (const url of named(manifest, 'Url'))
      if (ids.includes(url.getAttribute('id')) && !url.querySelector('[Locale="zh-CN"]')) faults.push(fault);
  }
  return faults;
}
