import { MISSING } from '../../i18n/check.ts';
import { fillOffset, type GapPattern, matchPatterns } from '../gap/pattern.ts';
import type { ParagraphRule } from '../rule.ts';

const PATTERNS: readonly GapPattern[] = [
  {
    // a clause that opens with 年: ，年，全镇
    pattern:
      /(?:^[\s\u3000]*|[，。；：（、])(?<span>年)(?=[，,]|以来|来，|全[镇乡县市区国]|我[镇乡县市局校]|工作(?:总结|要点|情况|汇报|报告)|上半年|下半年|第[一二三四]季度|\d{1,2}月|[一二三四五六七八九十]{1,2}月|月[，\d日份]|抓|党建|乡镇|述职)/g,
    kind: 'date',
    name: '年份',
    unit: '年',
    fill: 'before',
  },
  {
    // 截至年10月, 现将年工作
    pattern:
      /(?<=[于自从至到将对在止])年(?=\d{1,2}月|[一二三四五六七八九十]{1,2}月|月|，|以来|工作|上半年|下半年|党建|全[镇乡县市区])/g,
    kind: 'date',
    name: '年份',
    unit: '年',
    fill: 'before',
  },
  {
    // 2021—年
    pattern: /(?<=[\d年][—–\-－~～]{1,2})年(?=[\u4e00-\u9fff，。])/g,
    kind: 'date',
    name: '年份',
    unit: '年',
    fill: 'before',
  },
  {
    // 2024年月
    pattern: /(?<=[\d〇零一二三四五六七八九十]年|[今去当本上明同]年)月(?=[，。、；至日份以底上中下])/g,
    kind: 'date',
    name: '月份',
    unit: '月',
    fill: 'before',
  },
  {
    // a clause that opens with 月: ，月，
    pattern: /(?:^[\s\u3000]*|[，。；])(?<span>月)(?=[，,]|日[，。]|份[，,]|至\d|[上中下]旬)/g,
    kind: 'date',
    name: '月份',
    unit: '月',
    fill: 'before',
  },
  {
    // 3月日
    pattern: /(?<=[\d〇零一二三四五六七八九十]月)日(?![常前益报均夜程产光记用])/g,
    kind: 'date',
    name: '日期',
    unit: '日',
    fill: 'before',
  },
  {
    // a date line of nothing but its words: 年 月 日
    pattern: /(?<![\u4e00-\u9fff\d＿_*xXＸ×○〇□])年\s*月\s*日/g,
    kind: 'date',
    name: '日期',
    fill: 'before',
  },
];

export const missingDate: ParagraphRule = {
  id: 'missing-number.date',
  category: 'missing-number',
  severity: 'error',
  scope: 'paragraph',
  doc: 'A date lost its year, month or day: 于年3月, 2024年月, 3月日.',
  valid: [
    '去年5月12日，同年7月建成，当年见效。',
    '今年以来，全镇上下齐心协力。',
    '年初定目标，年中抓调度，年底促验收。',
    '截至年底，年度任务全面完成。',
    '年轻干部每月、每年轮训，年均增收。',
    '2024年3月5日召开，3月日常监督不放松。',
    '三年来，一年以来，近年来。',
    '按年月日逐笔登记，月底通报。',
    '2021—2023年，年内完成。',
  ],
  invalid: [
    '于⟦年⟧3月召开。',
    '2024年⟦月⟧，',
    '会议于3月⟦日⟧召开。',
    '⟦年⟧，全镇完成投资。',
    '截至⟦年⟧10月底，',
    '现将⟦年⟧工作情况报告如下。',
    '2021—⟦年⟧全镇发展。',
    '⟦年⟧以来，我镇。',
    '⟦年 月 日⟧',
  ],
  check({ text }, report) {
    for (const { from, to, pattern } of matchPatterns(text, PATTERNS)) {
      const gap = {
        kind: pattern.kind,
        fillAt: fillOffset(pattern, from, to),
        ...(pattern.name !== undefined && { name: pattern.name }),
        ...(pattern.unit !== undefined && { unit: pattern.unit }),
      };
      report({ from, to, message: MISSING.date(gap), gap });
    }
  },
};
