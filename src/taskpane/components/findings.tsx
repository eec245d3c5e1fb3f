/** What is wrong in a sheet of ours; each cell can be gone to. */
import { Button, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { Text as Words } from '../../core/words/text';
import { columnNumber } from '../../workbook/formula/address';
import { usePane } from '../context';
import { commonTexts } from '../texts/common';

const useStyles = makeStyles({
  section: { marginTop: '16px' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', paddingLeft: '16px', marginTop: '4px' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

export interface SheetFinding {
  readonly code: string;
  readonly addresses: readonly string[];
  readonly message: Words;
}

/** Selects a cell of the list. */
export type Go = (row: number, column: number) => void;

export function Findings({ findings, go }: { readonly findings: readonly SheetFinding[]; readonly go: Go }) {
  const styles = useStyles();
  const { say } = usePane();
  if (findings.length === 0) return null;
  const goTo = (address: string): void => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    go(Number(row) - 1, columnNumber(letters));
  };
  return (
    <section className={styles.section} aria-label={say(commonTexts.findings(findings.length))}>
      <Subtitle2 as="h2">{say(commonTexts.findings(findings.length))}</Subtitle2>
      <ul className={styles.list}>
        {findings.map(({ code, addresses, message }) => (
          <li key={`${code} ${addresses.join(' ')} ${message.zh}`}>
            <Text block>{say(message)}</Text>
            <div className={styles.cells}>
              {addresses.map((address) => (
                <Button key={address} size="small" onClick={() => goTo(address)}>
                  {address}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
