/** The browser workbook, opened anew for every test of a file and closed after it, without a complaint of the page. */
import { Harness } from './harness';
import type { Opened } from './harness';
import { ready } from './workbook-page';

interface Fresh extends Opened {
  /** A second one beside it. */
  another(): Promise<Opened>;
}

/** What is open now; to be called once, where a file's hooks stand. */
export function freshWorkbook(): Fresh {
  let harness: Harness;
  let now: Opened;
  beforeAll(async () => {
    harness = await Harness.start();
  });
  afterAll(() => harness.stop());
  beforeEach(async () => {
    now = await harness.open();
    await ready(now.page);
  });
  afterEach(async () => {
    await now.page.context().close();
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
