import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EDITORS, type Oa, SAMPLE, SAMPLE_GAPS, SAMPLE_MISSING, startOa } from '../oa/index.ts';

describe('demo OA', () => {
  let oa: Oa;
  beforeAll(async () => {
    oa = await startOa();
  });
  afterAll(() => oa.close());
  beforeEach(() => oa.clear());

  const get = (path: string) => fetch(oa.origin + path);
  const submit = (path: string, body: string) =>
    fetch(oa.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
      redirect: 'manual',
    });

  it.each(
    EDITORS.flatMap(({ name }) => [`/?form=${name}`, `/frameset?form=${name}`, `/form/${name}?text=sample`]),
  )('serves %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each([
    '/form/unknown',
    '/unknown',
    '/vendor/unknown/x.js',
    '/vendor/ckeditor4/package.json',
    '/vendor/ckeditor4/..%2f..%2ftest%2fbrowser%2fx.js',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('sends a policy only where asked, and its links keep the variant', async () => {
    expect((await get('/form/textarea')).headers.get('content-security-policy')).toBeNull();
    const shell = await get('/?form=textarea&csp=1');
    expect(shell.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await shell.text()).toContain('src="/workspace?form=textarea&amp;csp=1"');
  });

  it('keeps a submission exactly', async () => {
    const raw = 'title=a%2Bb+%E4%B8%AD%26&content=+x%0D%0Ay%E3%80%80&action=submit';
    const answer = await submit('/submit?form=textarea', raw);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/received']);
    expect(oa.submissions()).toMatchObject([
      { id: 1, form: 'textarea', raw, fields: { title: 'a+b 中&', content: ' x\r\ny　', action: 'submit' } },
    ]);
    expect(await (await get('/api/submissions')).json()).toEqual(oa.submissions());
    expect(await (await get('/received')).text()).toContain('a+b 中&amp;');
  });

  it('refuses what is not UTF-8 and what no form sends', async () => {
    expect((await submit('/submit?form=textarea', 'content=%ff')).status).toBe(400);
    expect((await submit('/submit?form=unknown', 'content=x')).status).toBe(404);
    expect(oa.submissions()).toEqual([]);
  });
});

describe('sample report', () => {
  it('has its gaps in the order listed', () => {
    let at = 0;
    for (const { before, mark } of SAMPLE_GAPS) {
      const found = SAMPLE.body.indexOf(before + mark, at);
      expect(found, `${before}${mark}`).toBeGreaterThanOrEqual(at);
      at = found + before.length + mark.length;
    }
  });

  it('lists every mark', () => {
    const marks = SAMPLE.body.match(/【[^】]*】|[X×]+|\*+|_+/g);
    expect(marks).toEqual(SAMPLE_GAPS.map(({ mark }) => mark));
  });

  it.each(SAMPLE_MISSING)('lacks a figure in %s', (around) => {
    expect(SAMPLE.body).toContain(around);
  });
});
