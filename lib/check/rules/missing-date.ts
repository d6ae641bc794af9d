import { MISSING } from '../../i18n/check.ts';
import { fillOffset, type GapPattern, matchPatterns, patternTable } from '../gap/pattern.ts';
import type { ParagraphRule } from '../rule.ts';

/** Han characters that make a word of 年 or stand for its number: 今年, 三年, 近年. */
const YEAR_WORD =
  '今去当本同上明次前每翌周全来后那该多几数年整半这隔近百千万一二三四五六七八九十两〇零成往历头跨度初逐';
/** What makes another word of 年: 年度, 年底, 年轻. */
const YEAR_OTHER = '[度底初末终轻龄均内中关货产会审检味薪报级画幼老青糕夜富景代份间岁限]';

const year = (pattern: RegExp): GapPattern => ({
  pattern,
  kind: 'date',
  name: '年份',
  unit: '年',
  fill: 'before',
});
const month = (pattern: RegExp): GapPattern => ({
  pattern,
  kind: 'date',
  name: '月份',
  unit: '月',
  fill: 'before',
});
const day = (pattern: RegExp): GapPattern => ({
  pattern,
  kind: 'date',
  name: '日期',
  unit: '日',
  fill: 'before',
});

const PATTERNS = patternTable({
  年: [
    // a clause that opens with 年: ，年，全镇
    year(
      /(?<=^[\s\u3000]*|[，。；：（、！？”])年(?=[，,]|以[来上下]|来，|全[镇乡县市区国]|我[镇乡县市局校]|工作(?:总结|要点|情况|汇报|报告|回顾|安排|打算)|上半年|下半年|第[一二三四]季度|\d{1,2}月|[一二三四五六七八九十]{1,2}月|月[，\d日份]|抓|党建|乡镇|述职|[村镇乡县](?!办)|是|一般公共|地区生产|累计)/,
    ),
    // 年双桥镇工作总结
    year(new RegExp(`(?<=^[\\s\\u3000]*)年(?!${YEAR_OTHER}|[年复逾近仅满月事])(?=[\\u4e00-\\u9fff]{2})`)),
    // 预计年5月, 召开年第18次会议
    year(
      new RegExp(
        `(?<=[\\u4e00-\\u9fff])(?<![${YEAR_WORD}])年(?=\\d{1,2}月|第\\d|[一二三四五六七八九十]{1,2}月(?!份))`,
      ),
    ),
    // 截至年月, 现将年工作, 建于年以前, 对年至2023年, 由年的620亩
    year(/(?<=[于自从至到将对在止])年(?=月|，|以[来前后]|之前|工作|上半年|下半年|党建|全[镇乡县市区]|至\d)/),
    year(/(?<=[由是较比])年(?=的\d)/),
    // 2021年至年发放
    year(new RegExp(`(?<=(?<![甚乃直以竟])至)年(?!${YEAR_OTHER})(?=[\\u4e00-\\u9fff])`)),
    // 关于年信访工作, 做好年秋冬季, 石塘镇年工作总结
    year(new RegExp(`(?<=关于|做好|现将|现就)年(?!${YEAR_OTHER})(?=[\\u4e00-\\u9fff])`)),
    year(
      /(?<=[镇乡县市区村局办委会所院校])年(?=[上下]半年|(?:党建|政府|重点)?工作(?:总结|要点|情况|汇报|报告|计划))/,
    ),
    // 云溪县年预算执行情况, 一、年主要任务, 和年预算草案
    year(
      /(?<=[镇乡县市区省村局办委会院校所队团司站部][（“]?|[和与及由在]|(?:^|\n)[\s\u3000]*[（(]?[一二三四五六七八九十]{1,3}[）)、])年(?=(?:财政|一般公共|收支)?[预决]算|(?:主要|重点|总体|全年)?(?:工作|目标|任务)|第[一二三四1-4]季度|前[一二三四]个?季度|[上下]半年|全[镇乡县市区省国]|我[镇乡县市区局校]|度?(?:经济社会|国民经济))/,
    ),
    // 县城段出现年以来最高洪水位
    year(new RegExp(`(?<=[\\u4e00-\\u9fff])(?<![${YEAR_WORD}])年(?=以[来前]|之前)`)),
    // 2021—年
    year(/(?<=[\d年][—–\-－~～]{1,2})年(?=[\u4e00-\u9fff，。])/),
    // a date line of nothing but its words: 年 月 日
    {
      pattern: /(?<![\u4e00-\u9fff\d＿_*xXＸ×○〇□])年\s*月\s*日/,
      kind: 'date',
      name: '日期',
      fill: 'before',
    },
  ],
  月: [
    // 2024年月, 今年月
    month(/(?<=[\d〇零一二三四五六七八九十]年|[今去当本上明同次]年)月(?=[，。、；至日份以底上中下\d])/),
    // 确保2025年月开工
    month(/(?<=\d年)月(?=[\u4e00-\u9fff])(?![均报薪度考例饼])/),
    // 2月中旬至月上旬
    month(/(?<=旬[至到—–\-－~～])月(?=[上中下底初末])/),
    // a clause that opens with 月: ，月，
    month(/(?<=^[\s\u3000]*|[，。；（—！”])月(?=[，,]|\d{1,2}日|日[，。]|份[，,]|至\d|[上中下]旬)/),
    // 于月10日
    month(
      /(?<=[\u4e00-\u9fff])(?<![本每上下当几数个正蜜满岁腊冬闰旬年次隔各前后〇零一二三四五六七八九十])月(?=\d{1,2}日)/,
    ),
    // 3月至月, 至月30日
    month(/(?<=[月日\d][至—–\-－~～到])月(?![底初末中报均薪份])/),
  ],
  时: [
    // 6月18日时至20日
    { pattern: /(?<=\d日)时(?=[至许起前，。、])/, kind: 'date', name: '日期', unit: '时', fill: 'before' },
  ],
  日: [
    // 至日8时
    day(/(?<=[至—–\-到])日(?=\d{1,2}时)/),
    // 3月日
    day(/(?<=[\d〇零一二三四五六七八九十]月)日(?:(?![常前益报均夜程产光记用])|(?=前(?![往夕来])))/),
  ],
});

export const missingDate: ParagraphRule = {
  id: 'missing-number.date',
  category: 'missing-number',
  severity: 'error',
  scope: 'paragraph',
  triggers: '年月日时',
  doc: 'A date lost its year, month or day: 于年3月, 2024年月, 3月日.',
  valid: [
    '有3个村年收入在10万元以下，全县年度目标完成。',
    '2024年月均收入，“作风建设年”工作，近年以来。',
    '去年5月12日，同年7月建成，当年见效。',
    '今年以来，全镇上下齐心协力。',
    '年初定目标，年中抓调度，年底促验收。',
    '截至年底，年度任务全面完成。',
    '年轻干部每月、每年轮训，年均增收。',
    '2024年3月5日召开，3月日常监督不放松。',
    '三年来，一年以来，近年来。',
    '按年月日逐笔登记，月底通报。',
    '2021—2023年，年内完成。',
    '预计今年5月、次年4月完成，截至年底。',
    '逐年3月、同年10月，甚至年轻干部。',
    '关于年度考核、年终总结的通知，做好年底收官。',
  ],
  invalid: [
    '于⟦年⟧3月召开。',
    '关于云溪县⟦年⟧预算执行情况和⟦年⟧预算草案的报告',
    '二、⟦年⟧主要任务',
    '确保2025年⟦月⟧开工。',
    '2月中旬至⟦月⟧上旬。',
    '出现⟦年⟧以来最高水位。',
    '2024年⟦月⟧，',
    '会议于3月⟦日⟧召开。',
    '⟦年⟧，全镇完成投资。',
    '截至⟦年⟧10月底，',
    '现将⟦年⟧工作情况报告如下。',
    '2021—⟦年⟧全镇发展。',
    '⟦年⟧以来，我镇。',
    '⟦年 月 日⟧',
    '预计⟦年⟧5月底前完成。',
    '关于⟦年⟧信访工作情况的报告',
    '石塘镇⟦年⟧工作总结',
    '3月12日至⟦月⟧30日。',
    '9月⟦日⟧前完成。',
    '请于⟦月⟧10日前报送。',
    '6月18日⟦时⟧至20日8时。',
    '6月18日8时至⟦日⟧8时。',
    '县文旅局⟦年⟧上半年工作总结',
    '⟦年⟧双桥镇工作总结',
    '召开⟦年⟧第18次党委会议。',
    '由⟦年⟧的620亩扩大到2150亩。',
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
