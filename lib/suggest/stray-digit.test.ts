import { expect, it } from 'vitest';
import { hasStrayDigit } from './stray-digit.ts';

it.each([
  '党建引领',
  '二是压实责任',
  '1.强化责任落实。',
  '。2、抓好整改',
  '（3）建立台账',
  '推行“1+6+N”机制',
  '5G基站建设',
  '创建4A级景区',
  '落实24小时值班值守',
  '畅通12345热线',
])('%s is fit to be suggested', (text) => expect(hasStrayDigit(text)).toBe(false));

it.each(['元3.3.', '召开12次', '５个村', '3.5万元', '2024年', '整改率98.6%', '.5万元', '名，20'])(
  '%s is not',
  (text) => expect(hasStrayDigit(text)).toBe(true),
);
