import { describe, expect, it } from 'vitest';
import { loadBuiltInSkeletons } from './built-in.ts';
import { composeSection, composeSkeleton } from './compose.ts';
import { NUMBERING_STYLES } from './numbering.ts';
import { sectionsInOrder } from './outline.ts';
import { nextSection, sectionsPresent } from './sections.ts';

const SKELETONS = loadBuiltInSkeletons();
const DEBRIEF = SKELETONS.find(({ id }) => id === 'party-debrief');
if (!DEBRIEF) throw new Error('party-debrief is missing');
const ids = (text: string) => [...sectionsPresent(DEBRIEF, text)].sort();

describe('sectionsPresent', () => {
  it.each(NUMBERING_STYLES)(
    'finds all sections of a composed skeleton in %s, in either wording',
    (numbering) => {
      for (const skeleton of SKELETONS) {
        const all = sectionsInOrder(skeleton).map(({ section }) => section.id);
        for (const frame of [0, 1]) {
          const frames = Object.fromEntries(all.map((id) => [id, frame]));
          const text = composeSkeleton(skeleton, { numbering, frames, withTitle: true }).join('\n');
          expect([...sectionsPresent(skeleton, text)].sort(), `${skeleton.id} ${frame}`).toEqual(
            [...all].sort(),
          );
        }
      }
    },
  );

  it.each([
    ['', []],
    ['述职报告', []],
    ['按照安排，现将情况报告如下。', ['opening']],
    ['同志们：\n按照安排，现将情况报告如下。\n一、履行党建职责情况', ['duties', 'greeting', 'opening']],
    ['一、工作\n二、存在问题\n三、下一步打算', ['duties', 'plans', 'problems']],
    [
      '各项工作有序推进。\n虽有进展，但还存在不少问题：一是不深。\n下一步，我们将接着干。',
      ['opening', 'plans', 'problems'],
    ],
    ['一、组织建设', []],
  ])('%j has %j', (text, present) => {
    expect(ids(text)).toEqual(present);
  });

  it('knows a section by the heading that the writer gave it', () => {
    expect(sectionsPresent(DEBRIEF, '一、干了些什么').has('duties')).toBe(false);
    expect(sectionsPresent(DEBRIEF, '一、干了些什么', { duties: '干了些什么' }).has('duties')).toBe(true);
  });
});

describe('nextSection', () => {
  it('walks through a whole skeleton from an empty draft', () => {
    for (const skeleton of SKELETONS) {
      let text = '';
      const walked: string[] = [];
      for (;;) {
        const next = nextSection(skeleton, text, text.length);
        if (next === undefined) break;
        expect(walked, `${skeleton.id} comes to ${next} again`).not.toContain(next);
        walked.push(next);
        text = [text, ...composeSection(skeleton, next, { numbering: 'gbt9704' })].filter(Boolean).join('\n');
      }
      expect(walked, skeleton.id).toEqual(skeleton.sections.map(({ id }) => id));
    }
  });

  it('goes on from the caret, with a missing child or with the next section', () => {
    const text =
      '开头，现报告如下。\n一、履行党建工作职责情况\n（一）扛牢主体责任，层层压实任务。略。\n二、下一步工作打算';
    expect(nextSection(DEBRIEF, text, text.indexOf('略'))).toBe('politics');
    expect(nextSection(DEBRIEF, text, text.length)).toBe('closing');
    expect(nextSection(DEBRIEF, '一、履行党建工作职责情况\n', 0)).toBe('responsibility');
  });
});
