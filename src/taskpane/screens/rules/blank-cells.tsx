/** What the blank cells of a rules table mean, where they have a say: docs/rules-table.md says the same. */
import { defaultOf } from '../../../core/table/defaults';
import type { Draft } from '../../../core/table/draft';
import { COLUMNS, SECTIONS, type SectionId } from '../../../core/table/sections';
import { text, type Text } from '../../../core/words/text';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import { rulesTexts } from './texts';

interface Props {
  readonly draft: Draft;
  readonly sections: readonly SectionId[];
  /** The indicator whose rows are meant; all rows of the parts where none is named. */
  readonly owner?: string;
}

export function BlankCells({ draft, sections, owner }: Props) {
  const { say } = usePane();
  const lines = sections.flatMap((section) => meaningsOf(draft, section, owner));
  const title = say(owner === undefined ? rulesTexts.otherBlanks : rulesTexts.blanks);
  return <ReasonList title={title} reasons={lines.map(say)} />;
}

function meaningsOf(draft: Draft, section: SectionId, owner: string | undefined): readonly Text[] {
  const { title } = SECTIONS[section];
  return draft.blanks(section, owner).flatMap((column) => {
    const found = defaultOf(section, column);
    if (found === undefined || found.eye) return [];
    const { zh, en } = COLUMNS[column];
    return [text(`${title.zh}·${zh}：${found.means.zh}`, `${title.en}, ${en}: ${found.means.en}`)];
  });
}
