/** A table whose header nobody knows: the user shows its row, and the column that says whose the rows are. */
import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { titlesUnder } from '../../../core/import/recognise';
import type { Recognisable } from '../../../workbook/import/read';
import { columnName } from '../../../workbook/salary/source';
import { usePane } from '../../context';
import { HeaderRowInput } from '../salary/header-row-input';
import { importTexts } from './texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
});

interface Props {
  readonly table: Recognisable;
  readonly onShow: (headerRow: number, who: number) => void;
}

export function HeaderByHand({ table, onShow }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const id = useId();
  const { source } = table;
  const [headerRow, setHeaderRow] = useState(0);
  const [who, setWho] = useState('');
  const titles = titlesUnder(source, headerRow);
  return (
    <div className={styles.form}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say(importTexts.unknownHeader(source.name))}</MessageBarBody>
      </MessageBar>
      <label htmlFor={`${id}-row`}>{say(importTexts.headerRow)}</label>
      <HeaderRowInput
        id={`${id}-row`}
        row={headerRow}
        rows={source.cells.length}
        onChange={(row) => {
          setHeaderRow(row);
          setWho('');
        }}
      />
      <Field label={say(importTexts.whoColumn)}>
        <Select value={who} onChange={(_, { value }) => setWho(value)}>
          <option value="">{say(importTexts.chooseColumn)}</option>
          {titles.map((title, column) =>
            title === '' ? null : (
              <option key={column} value={column}>
                {columnName(title, column)}
              </option>
            ),
          )}
        </Select>
      </Field>
      <Button disabled={who === ''} onClick={() => onShow(headerRow, Number(who))}>
        {say(importTexts.use)}
      </Button>
    </div>
  );
}
