import { expect, it } from 'vitest';
import { HARVEST, INTAKE } from '../../lib/i18n/intake.ts';
import { LEDGER_VIEW } from '../../lib/i18n/ledger.ts';
import { xlsx } from '../../lib/table-file/testing.ts';
import { type Frame, type Page, waitFor } from './drivers/index.ts';
import { forEachBrowser, type Session } from './harness.ts';

const WORKBOOK = xlsx(
  { name: '说明', rows: [['本表由党政办填报']] },
  {
    name: '指标',
    rows: [
      ['石桥镇2025年主要指标统计表', null, null, null],
      ['指标', '单位', '上年同期', '本年'],
      ['发展党员', '名', 11, 13],
      ['参保率', '%', [0.973, 1], [0.985, 1]],
      ['招商到位资金', '万元', 30, '1.2亿元'],
      ['走访', '户', '约300', 320],
    ],
    merged: ['A1:D1'],
  },
);

async function openLedger({ browser }: Session): Promise<Page> {
  const page = await browser.openExtensionPage('library.html#ledger');
  await page.main.waitFor('h2');
  return page;
}

async function pickFile(frame: Frame, name: string, bytes: Uint8Array): Promise<void> {
  await frame.waitFor({ role: 'button', name: LEDGER_VIEW.importFile });
  await frame.evaluate(
    ({ name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name));
      const input = document.querySelector<HTMLInputElement>('main input[type=file]')!;
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, bytes: [...bytes] },
  );
}

const says = (frame: Frame, words: string) =>
  frame.until(`“${words}”`, (wanted) => document.body.textContent.includes(wanted), words);
const cell = (indicator: string, period = '2025年') =>
  ({ role: 'textbox', name: LEDGER_VIEW.cell(indicator, period), exact: true }) as const;

forEachBrowser('The ledger', (session) => {
  it('takes a workbook after it has been looked through, and nothing when that is broken off', async () => {
    const { main } = await openLedger(session);
    await pickFile(main, '统计表.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]));
    await says(main, '请用 Excel 或 WPS 另存为“.xlsx”再放入');
    await pickFile(main, '统计表.xlsx', WORKBOOK);
    await says(main, INTAKE.found(7));
    await says(main, '第 6 行：“约300”不是一个数');
    await main.click({ role: 'button', name: '取消' });
    await says(main, LEDGER_VIEW.empty);

    await pickFile(main, '统计表.xlsx', WORKBOOK);
    await main.click({ role: 'checkbox', name: INTAKE.keep('走访', '320户') });
    await main.click({ role: 'button', name: INTAKE.save(6) });
    await main.waitFor('table.ledger');
    expect(await main.value(cell('参保率'))).toBe('98.5');
    expect(await main.value(cell('参保率', '2024年'))).toBe('97.3');
    expect(await main.value(cell('招商到位资金'))).toBe('12000');
    expect(await main.count(cell('走访'))).toBe(0);
  });

  it('shows what disagrees with the ledger, and changes it only where asked', async () => {
    const { main } = await openLedger(session);
    const changed = new TextEncoder().encode(
      '指标,单位,2025年\n发展党员,名,15\n招商到位资金,亿元,1.3\n参保率,%,98.5',
    );
    await pickFile(main, '更正.csv', changed);
    await says(main, INTAKE.conflict('13名'));
    await says(main, INTAKE.states.same);
    await main.click({ role: 'button', name: INTAKE.convert('13000万元') });
    await main.click({ role: 'button', name: INTAKE.replaceAll(2) });
    await main.click({ role: 'button', name: INTAKE.save(2) });
    await waitFor('the new figure', async () => (await main.value(cell('发展党员'))) === '15');
    expect(await main.value(cell('招商到位资金'))).toBe('13000');
    await main.click({ role: 'button', name: '撤销' });
    await waitFor('the old figure', async () => (await main.value(cell('发展党员'))) === '13');
    expect(await main.value(cell('招商到位资金'))).toBe('12000');
  });

  it('reads figures off a finished report, the doubtful ones left out', async () => {
    const { main } = await openLedger(session);
    await main.click({ role: 'button', name: LEDGER_VIEW.harvest });
    await main.waitFor('dialog textarea');
    await main.evaluate(() => {
      document.querySelector<HTMLTextAreaElement>('dialog textarea')!.focus();
      document.execCommand(
        'insertText',
        false,
        '石桥镇2023年党建工作总结\n去年发展党员8名，今年发展党员9名，计划明年发展党员12名。召开党委会14次。',
      );
    });
    await says(main, INTAKE.found(4));
    await says(main, HARVEST.doubts.plan);
    await main.click({ role: 'button', name: INTAKE.save(3) });
    await says(main, INTAKE.saved(3));
    await main.evaluate(
      ([label]) => {
        const select = document.querySelector<HTMLSelectElement>(`main select[aria-label="${label}"]`)!;
        select.value = '2023';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [LEDGER_VIEW.year] as const,
    );
    await waitFor('the figure', async () => (await main.count(cell('发展党员', '2023年'))) === 1);
    expect(await main.value(cell('发展党员', '2023年'))).toBe('9');
    expect(await main.value(cell('发展党员', '2022年'))).toBe('8');
    expect(await main.value(cell('党委会', '2023年'))).toBe('14');
  });

  it('keeps 5,000 values of ten years with a screenful of rows in the document', async () => {
    const page = await openLedger(session);
    const { main } = page;
    const years = Array.from({ length: 10 }, (_, i) => `${2016 + i}年`);
    const rows = Array.from({ length: 500 }, (_, i) =>
      [`自定指标${String(i).padStart(3, '0')}`, '名', ...years.map((_, year) => i + year)].join(','),
    );
    const table = ['指标,单位', ...years].join(',');
    await pickFile(main, '十年.csv', new TextEncoder().encode([table, ...rows].join('\n')));
    await says(main, INTAKE.found(5000));
    await main.click({ role: 'button', name: INTAKE.save(5000) });
    await says(main, INTAKE.saved(5000));
    await main.waitFor(cell('自定指标000'));
    const inDocument = () => main.count('table.ledger tr');
    // 660 px hold 20 rows; ten more stand ready on each side.
    expect(await inDocument()).toBeLessThan(60);
    await main.evaluate(() => {
      const view = document.querySelector('main')!;
      view.scrollTo(0, view.scrollHeight);
    });
    await main.waitFor(cell('自定指标499'));
    expect(await main.value(cell('自定指标499'))).toBe('508');
    expect(await inDocument()).toBeLessThan(60);

    await main.click(cell('自定指标499'), { count: 2 });
    await page.type('77');
    // A browser may bring the cell that was typed in back into sight a moment later.
    await waitFor('the first row', async () => {
      await main.evaluate(() => document.querySelector('main')!.scrollTo(0, 0));
      return (await main.count(cell('自定指标000'))) > 0;
    });
    // Scrolled out of sight, what was typed is still there, and is saved when the cell is left.
    await page.press('Enter');
    await main.click({ role: 'searchbox', name: LEDGER_VIEW.search });
    await page.type('标499');
    await waitFor('one row', async () => (await main.count('table.ledger tr[data-row]')) === 1);
    expect(await main.value(cell('自定指标499'))).toBe('77');
  });
});
