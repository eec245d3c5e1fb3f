/** What is known of the people of a fresh sheet: which columns it needs, and what stands in them. */
import { isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { findLevel } from '../../core/pay/salary';
import { normalise } from '../../core/words/normalise';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Column } from './column';
import { nameIn, positionIn } from './names';
import type { TemplateOptions, TemplatePerson } from './options';

export function peopleOf({ people }: TemplateOptions): readonly TemplatePerson[] {
  if (people.kind === 'people') return people.people;
  return people.kind === 'names' ? people.names.map((name) => ({ name })) : [];
}

/** Columns beside the name, where anybody has something to stand there. */
export function knownColumns(people: readonly TemplatePerson[], language: Language): readonly Column[] {
  const section = inLanguage(text('人员', 'People'), language);
  const columns = [
    { key: 'id', header: text('工号', 'Employee ID'), width: 11 },
    { key: 'team', header: text('团队', 'Team'), width: 11 },
  ] as const;
  return columns
    .filter(({ key }) => people.some((person) => person[key] !== undefined && person[key] !== ''))
    .map(({ key, header, width }) => ({
      key,
      kind: 'label',
      header: inLanguage(header, language),
      section,
      width,
      align: 'center',
      // Numbers of employees may begin with zeros.
      ...(key === 'id' ? { numberFormat: '@' } : {}),
    }));
}

/** What somebody's cell in a column holds; undefined where the column is not about people. */
export function knownCell(
  compiled: CompiledScheme,
  { key }: Column,
  person: TemplatePerson,
  language: Language,
): Cell | undefined {
  switch (key) {
    case 'name':
      return person.name;
    case 'id':
      return person.id ?? null;
    case 'team':
      return person.team ?? null;
    case 'level':
      return levelCell(compiled, person.level, language);
    case 'fact:tenure':
      return person.tenure ?? null;
    case 'fact:role':
      return roleCell(compiled, person.role, language);
    default:
      return undefined;
  }
}

/** A level as the sheet's list has it; words that name none stay, so that the sheet says so. */
function levelCell(compiled: CompiledScheme, level: string | undefined, language: Language): Cell {
  if (level === undefined || level === '') return null;
  const found = findLevel(compiled, level);
  return isError(found) ? level : positionIn(compiled.scheme, found, language);
}

/** A role that the scheme knows; of any other nobody can tell which is meant. */
export function roleCell({ scheme }: CompiledScheme, role: string | undefined, language: Language): Cell {
  const choices = scheme.stars?.facts?.find(({ key }) => key === 'role')?.choices ?? [];
  const wanted = normalise(role ?? '');
  const found = choices.find((choice) =>
    [choice.label, ...(choice.aliases ?? [])].some((word) => normalise(word) === wanted),
  );
  return found === undefined ? null : nameIn(found, language);
}
