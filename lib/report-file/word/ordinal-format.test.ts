import { describe, expect, it } from 'vitest';
import { formatOrdinal } from './ordinal-format.ts';

describe('formatOrdinal', () => {
  it.each<[string, number, string]>([
    ['decimal', 12, '12'],
    ['chineseCounting', 12, '十二'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['japaneseCounting', 21, '二十一'],
    ['chineseCounting', 12_345, '12345'],
    ['ideographDigital', 20, '二〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 2, '乙'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['decimalEnclosedCircleChinese', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 3, '⑶'],
    ['decimalEnclosedFullstop', 3, '⒊'],
    ['ideographEnclosedCircle', 3, '㊂'],
    ['decimalFullWidth', 10, '１０'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 1, 'a'],
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 1994, 'mcmxciv'],
    ['upperRoman', 4, 'IV'],
    ['none', 3, ''],
    ['none', 0, ''],
    ['chineseCounting', 0, '0'],
    ['lowerLetter', -1, '-1'],
    ['hebrew1', 3, '3'],
  ])('%s %i: %s', (format, value, text) => expect(formatOrdinal(format, value)).toBe(text));
});
