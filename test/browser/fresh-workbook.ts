/** The browser workbook for the tests of a file, without a complaint of the page. */
import { Harness } from './harness';
import type { Opened } from './harness';
import { ready } from './workbook-page';

interface Workbooks extends Opened {
  /** A second one beside it. */
  another(): Promise<Opened>;
}

interface Hooks {
  /** How often it is opened anew. */
  readonly opens: typeof beforeAll;
  readonly closes: typeof afterAll;
}

function workbooks({ opens, closes }: Hooks): Workbooks {
  let harness: Harness;
  let now: Opened;
  beforeAll(async () => {
    harness = await Harness.start();
  });
  opens(async () => {
    now = await harness.open();
    await ready(now.page);
  });
  closes(() => now.page.context().close());
  afterAll(() => harness.stop());
  afterEach(() => {
    expect(now.complaints).toEqual([]);
  });
  return {
    another: () => harness.open(),
    get page() {
      return now.page;
    },
    get complaints() {
      return now.complaints;
    },
  };
}

/** What is open now, opened anew for every test and closed after it; to be called once, where a file's hooks stand. */
export const freshWorkbook = (): Workbooks => workbooks({ opens: beforeEach, closes: afterEach });

/** One for all tests of a file, each of which leaves it as it was. */
export const sharedWorkbook = (): Workbooks => workbooks({ opens: beforeAll, closes: afterAll });
