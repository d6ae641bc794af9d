import { STRUCTURE, WORDING } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

/** An adverb, 的, and a verb that goes on to its object: 有效的促进了工作落实. */
const PARTICLE =
  /(?:有效|积极|认真|不断|有力|深入|扎实|切实|严格)(?<![了是到有得出取种项的]..)(的)(?=(?:促进|推动|推进|开展|落实|做好|抓好|配合|完成|执行|履行|遏制|维护|防范|化解)(?:了|[\u4e00-\u9fff]{2}))/g;
/** What makes a noun of the verb behind 的. */
const NOMINAL =
  /^[\u4e00-\u9fff]{2}(?:作用|工作中|方法|措施|机制|办法|手段|途径|方式|态度|性|者|率|力|情况|标准|能力|意识|计划|方案|[，。；、])/;

export const particle: ParagraphRule = {
  id: 'wording.particle',
  category: 'wording',
  severity: 'warning',
  scope: 'paragraph',
  triggers: '的',
  doc: 'The particle 的 stands before a verb with its object where 地 is meant: 有效的促进了工作落实.',
  valid: [
    '有效地促进了工作落实。',
    '起到了有效的促进作用。',
    '采取有效的防范措施。',
    '积极的态度，认真的精神。',
    '形成了有效的推进机制。',
    '是积极的推动力量。',
    '不断的努力终有回报。',
    '严格的执行标准。',
  ],
  invalid: [
    '有效⟦的⟧促进了工作落实。',
    '积极⟦的⟧推动项目建设。',
    '认真⟦的⟧开展自查自纠。',
    '不断⟦的⟧推进乡村振兴。',
    '有力⟦的⟧维护了社会稳定。',
    '深入⟦的⟧开展专题调研。',
    '扎实⟦的⟧做好防汛备汛工作。',
    '切实⟦的⟧履行主体责任。',
  ],
  check({ text }, report) {
    PARTICLE.lastIndex = 0;
    for (let match = PARTICLE.exec(text); match; match = PARTICLE.exec(text)) {
      const to = match.index + match[0].length;
      const from = to - 1;
      if (NOMINAL.test(text.slice(to))) continue;
      const words = `${match[0].slice(0, -1)}地${text.slice(to, to + 2)}`;
      const actions = [{ label: STRUCTURE.replaceWith('地'), edits: [{ from, to, insert: '地' }] }];
      report({ from, to, message: WORDING.particle(words), actions });
    }
  },
};
