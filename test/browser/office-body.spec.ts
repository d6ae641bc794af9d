import { expect, it } from 'vitest';
import { OFFICE_BODIES } from '../../lib/field/office-body.ts';
import { forEachBrowser } from './harness.ts';

/** Markup as pages declare it, and what it shows; `undefined`: no document's body. */
const DECLARATIONS: readonly (readonly [string, string | undefined])[] = [
  ['<object id="TANGER_OCX" classid="clsid:C9BC4DFF-4248-4a3c-8A49-63A7D317F404"></object>', 'ntko'],
  ['<object classid="CLSID:c9bc4dff-4248-4A3C-8a49-63a7d317f404"></object>', 'ntko'],
  ['<object type="application/ntko-plug" clsid="{A64E3073-2016-4baf-A89D-FFE1FAA10EC0}"></object>', 'ntko'],
  ['<object codebase="/oa/OfficeControl.cab#version=5,0,1,1"></object>', 'ntko'],
  ['<object id="WebOffice" classid="clsid:8B23EA28-2009-402F-92C4-59BE0E063499"></object>', 'iweboffice'],
  ['<object id="WebOffice" classid="clsid:23739A7E-5741-4D1C-88D5-D50B18F7C347"></object>', 'iweboffice'],
  [
    '<object clsid="CLSID:D89F482C-5045-4DB5-8C53-D2C9EE71D024" type="application/kg-plugin"></object>',
    'iweboffice',
  ],
  ['<object progid="Kinggrid.iWebOffice" type="application/x-plugin"></object>', 'iweboffice'],
  ['<object id="HWPostil1" classid="clsid:FF3FE7A0-0578-4FEE-A54E-FB21B277D567"></object>', 'dianju'],
  ['<object name="webwps" type="application/x-wps"></object>', 'wps'],
  ['<iframe class="web-office-iframe" src="https://wwo.wps.cn/office/w/1"></iframe>', 'wps'],
  ['<iframe id="office-iframe-2"></iframe>', 'wps'],
  ['<iframe name="frameEditor"></iframe>', 'onlyoffice'],
  ['<embed type="application/pdf">', 'pdf'],
  ['<iframe src="/files/2026-17.PDF"></iframe>', 'pdf'],
  ['<object id="WebOffice" classid="clsid:FF09E4FA-BFAA-486E-ACB4-86EB0AE875D5"></object>', 'office'],
  ['<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000"></object>', undefined],
  ['<iframe src="/form/textarea"></iframe>', undefined],
  ['<iframe class="ke-edit-iframe"></iframe>', undefined],
  ['<object type="image/svg+xml" id="officeMap"></object>', undefined],
  ['<a href="report.pdf">附件</a>', undefined],
];

forEachBrowser(
  'Bodies that take no text',
  (session) => {
    it('are told by what their page declares', async () => {
      const page = await session.browser.open(`${session.oa.origin}/received`);
      const told = await page.main.evaluate(
        ({ bodies, markups }) =>
          markups.map((markup) => {
            const element = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
            return bodies.find(([, selector]) => element.matches(selector!))?.[0] ?? null;
          }),
        {
          bodies: OFFICE_BODIES.map(([body, selector]) => [body, selector]),
          markups: DECLARATIONS.map(([markup]) => markup),
        },
      );
      expect(told).toEqual(DECLARATIONS.map(([, body]) => body ?? null));
    });
  },
  { extension: false },
);
