import { expect, it } from 'vitest';
import { REPORT_VIEW, SNIPPET_VIEW } from '../../lib/i18n/library.ts';
import { docx, inList, list, p, table } from '../../lib/report-file/testing.ts';
import { BACKUP_VERSION } from '../../lib/store/backup-format.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { give, go, names, openLibrary, saved, says } from './library-page.ts';
import { openForm } from './oa-form.ts';

/** 总结 in GBK: not UTF-8, so the page has to find out. */
const GBK_SUMMARY = [0xd7, 0xdc, 0xbd, 0xe1];

/** As Word saves a report whose headings it numbers, with a change that is tracked and a table. */
const WORD_REPORT = docx({
  body:
    p('石桥乡2024年安全生产工作汇报') +
    p('工作开展情况', inList(1)) +
    p('压实责任', inList(1, 1)) +
    p(
      '<w:r><w:t>　　召开会议</w:t></w:r><w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:ins><w:r><w:t>8</w:t></w:r></w:ins><w:r><w:t>次。</w:t></w:r>',
    ) +
    p('下步打算', inList(1)) +
    table(['村', '隐患'], ['甲村', '3']),
  numbering: list(1, ['chineseCounting', '%1、'], ['chineseCounting', '（%2）']),
});

forEachBrowser('the library page', (session) => {
  it('keeps snippets: new, changed in place, deleted, back again, in every open tab', async () => {
    const page = await openLibrary(session, 'snippets');
    const { main } = page;
    // The first thing that a new user is offered.
    await main.waitFor({ role: 'link', name: REPORT_VIEW.firstAction });
    await main.click({ role: 'button', name: '新建素材' });
    await page.type('压实责任，限期办结。');
    await main.click({ role: 'button', name: '保存' });
    await says(main, '已存为素材');
    expect(await names(main)).toEqual(['压实责任']);

    const other = await openLibrary(session, 'snippets');
    await waitFor('the snippet in the other tab', async () => (await names(other.main)).length === 1);
    await other.main.click({ role: 'button', name: '修改素材' });
    await other.type('每月');
    await other.main.click({ role: 'button', name: '保存' });
    await waitFor('the change here', async () => (await main.text('main article')).includes('每月'));

    const look = async (words: string) => {
      await main.click({ role: 'searchbox', name: SNIPPET_VIEW.search });
      await page.press('Control+a');
      await page.type(words);
    };
    await look('xianqiban');
    await waitFor('the snippet by pinyin written out', async () => (await names(main)).length === 1);
    await look('fazhan');
    await says(main, SNIPPET_VIEW.noHits);
    await page.press('Escape');
    await waitFor('all of them', async () => (await names(main)).length === 1);

    await main.click({ role: 'button', name: '删除素材' });
    await waitFor('no snippet there', async () => (await names(other.main)).length === 0);
    await main.click({ role: 'button', name: '撤销' });
    await waitFor('the snippet again', async () => (await names(other.main)).length === 1);
  });

  it('takes earlier reports in, and says of each file what became of it', async () => {
    const { main } = await openLibrary(session, 'reports');
    const report =
      '青山镇2024年度党建工作总结\n　　一年来，镇党委坚持抓基层、强基础。\n青山镇党委\n2025年1月10日';
    await give(
      main,
      'pick',
      { name: '2024年总结.txt', content: report },
      { name: '总结（旧编码）.txt', content: GBK_SUMMARY },
      { name: '副本.txt', content: report.replaceAll('\n', '\r\n\r\n') },
      { name: '汇报.docx', content: [0x50, 0x4b, 3, 4] },
      { name: '更早的.doc', content: [0xd0, 0xcf, 0x11, 0xe0] },
    );
    await says(main, '放入 2 篇，1 篇已经有了，2 篇没有读成');
    await says(main, '这个 Word 文件已损坏');
    expect(await main.texts('main article h3')).toEqual(
      expect.arrayContaining(['青山镇2024年度党建工作总结', '总结']),
    );
    expect(await main.text('article[aria-label^=青山镇]')).toContain('2025年1月10日');
    await give(main, 'drop', { name: '拖进来.txt', content: '2023年工作要点\n一、抓落实' });
    await says(main, '2023年工作要点');
    await main.click({ role: 'button', name: '删除：2023年工作要点' });
    await waitFor('one less', async () => (await names(main)).length === 2);
    await main.click({ role: 'button', name: '撤销' });
    await waitFor('it again', async () => (await names(main)).length === 3);
  });

  it('reads Word files as they look in Word, code that makes code being forbidden', async () => {
    const { main } = await openLibrary(session, 'reports');
    await main.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        document.documentElement.dataset.violation = blockedURI;
      });
    }, null);
    await give(main, 'drop', { name: '汇报.docx', content: WORD_REPORT });
    await says(main, '放入 1 篇');
    await main.click({ role: 'button', name: '查看：石桥乡2024年安全生产工作汇报' });
    await main.waitFor('article .report-page');
    const shown = await main.evaluate(
      () => document.querySelector('article .report-page')?.textContent ?? '',
      null,
    );
    expect(shown).toContain(
      [
        '石桥乡2024年安全生产工作汇报',
        '一、工作开展情况',
        '（一）压实责任',
        '召开会议8次。',
        '二、下步打算',
        '村\t隐患',
        '甲村\t3',
      ].join('\n'),
    );
    expect(await main.evaluate(() => document.documentElement.dataset.violation ?? 'none', null)).toBe(
      'none',
    );
  });

  it('reads a report of 200 pages while the page goes on, and breaks off one that takes too long', async () => {
    const { main } = await openLibrary(session, 'reports');
    // Six paragraphs of a hundred characters to the page.
    const paragraph = '今年以来，镇党委坚持抓基层、强基础，定期研究部署，逐项督促落实。'.repeat(3);
    const pages = (count: number) =>
      docx({ body: Array.from({ length: count * 6 }, (_, i) => p(`第${i + 1}段。${paragraph}`)).join('') });
    await give(main, 'drop', { name: '两百页.docx', content: pages(200) });
    await says(main, '放入 1 篇');
    await says(main, '两百页');

    await give(main, 'drop', { name: '一万页.docx', content: pages(10_000) });
    await main.until(
      'how far it is',
      () => /\d+%/.test(document.querySelector('.import li[data-state=reading]')?.textContent ?? ''),
      null,
    );
    // Were the page busy reading, it would hear of the press only when there is nothing left to break off.
    await main.click({ role: 'button', name: '停止' });
    await says(main, '已停止，还有 1 篇没有读');
    await main.click({ role: 'button', name: '收起' });
    await give(main, 'drop', { name: '下一篇.txt', content: '2022年工作要点' });
    await says(main, '放入 1 篇');
  });

  it('keeps the ledger: pasted tables, cells changed by keyboard, nothing lost by a slip', async () => {
    const page = await openLibrary(session, 'ledger');
    const { main } = page;
    await main.click({ role: 'button', name: '粘贴表格' });
    await main.waitFor('dialog textarea');
    await main.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('dialog textarea')!;
      box.focus();
      document.execCommand(
        'insertText',
        false,
        '指标\t单位\t2024年\t2025年\n发展党员\t名\t11\t13\n走访\t户\t2,310\t\n培训\t场\t约8\t9',
      );
    });
    await says(main, '第 4 行：“约8”不是一个数');
    await main.click({ role: 'button', name: '存入 4 个数' });
    await main.waitFor('table.ledger');

    const cell = (indicator: string) =>
      ({ role: 'textbox', name: `${indicator}，2025年`, exact: true }) as const;
    expect(await main.value(cell('发展党员'))).toBe('13');
    expect(await main.value(cell('走访'))).toBe('');
    await main.click(cell('走访'));
    await page.type('2,460户');
    await page.press('Enter');
    await waitFor('the figure', async () => (await main.value(cell('走访'))) === '2460');
    expect(await main.text('table.ledger')).toContain('+6.5%');

    await main.click(cell('走访'), { count: 2 });
    await page.type('大约');
    await page.press('Enter');
    await says(main, '请只填数字');
    await main.click(cell('走访'));
    await page.press('Escape');
    expect(await main.value(cell('走访'))).toBe('2460');

    await main.click(cell('走访'), { count: 2 });
    await page.press('Delete');
    await page.press('Enter');
    await says(main, '已清空');
    await main.click({ role: 'button', name: '撤销' });
    await waitFor('the figure again', async () => (await main.value(cell('走访'))) === '2460');
    const csv = await saved(main, '导出 CSV');
    expect(csv).toContain('发展党员,名,11,13');
  });

  it('backs all up, refuses a broken file, brings all back', async () => {
    const { main } = await openLibrary(session, 'snippets');
    await says(main, '压实责任');
    await go(main, 'backup');
    const backup = await saved(main, '导出备份');
    expect(JSON.parse(backup)).toMatchObject({ format: 'gaobian/backup', version: BACKUP_VERSION });

    await go(main, 'snippets');
    await main.click({ role: 'button', name: '删除素材' });
    await waitFor('no snippet', async () => (await names(main)).length === 0);
    await go(main, 'backup');
    await give(main, 'pick', { name: '坏.json', content: backup.replace('"uses":', '"used":') });
    await says(main, '素材第 1 条');
    await give(main, 'pick', { name: '好.json', content: backup });
    await says(main, '新增 1 条');
    await go(main, 'snippets');
    await waitFor('the snippet', async () => (await names(main)).length === 1);
  });

  it('keeps settings', async () => {
    const page = await openLibrary(session, 'settings');
    const { main } = page;
    const box = { role: 'textbox', name: '插入所选词句' } as const;
    await main.click(box);
    await page.press('k');
    await says(main, '会和打字冲突');
    await page.press('F8');
    await says(main, '这个键已用于');
    await page.press('Alt+k');
    await waitFor('the key', async () => (await main.value(box)) === 'Alt+K');
    await main.click({ role: 'checkbox', name: '插入的段落首行空两格' });
    await page.reload();
    await waitFor('the key after a reload', async () => (await main.value(box)) === 'Alt+K');
    await main.click({ role: 'button', name: '恢复默认按键' });
    await waitFor('the default', async () => (await main.value(box)) === 'Alt+回车');
  });

  it('has a copy of what was written, and gives a site’s permission back', async () => {
    const form = await openForm(session, 'textarea');
    await enable(form);
    await form.page.type('今年以来，我镇坚持每月调度。');
    const { main } = await openLibrary(session, 'drafts');
    await waitFor('the copy', async () => (await main.count('main article')) === 1);
    await main.click('main article .fold');
    expect(await main.text('main .report-page')).toContain('今年以来，我镇坚持每月调度。');

    await go(main, 'sites');
    await says(main, '已启用');
    await main.click({ role: 'button', name: '移除网站 http://localhost' });
    await says(main, '还没有启用网站');
  });
});
