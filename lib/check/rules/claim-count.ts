import { hanValue } from '../../draft/numeral.ts';
import { Paragraph } from '../../draft/paragraph.ts';
import type { Span } from '../../draft/span.ts';
import { CONSISTENCY } from '../../i18n/check.ts';
import { ordinalsOf } from '../ordinals.ts';
import type { DraftRule } from '../rule.ts';

/** 三个方面, 四点建议, 五项措施, right before the list that they announce. */
const CLAIM =
  /(?:个(?:方面|问题|原因|环节|重点|(?:主要|突出)(?:问题|方面|原因))|点(?:建议|意见|要求|体会|打算|做法|问题|措施|不足|原因|希望|启示|认识)|项(?:措施|任务|工作|举措|重点|机制|行动|要求|建议)|条(?:措施|建议|意见|经验))/g;
/** The number right before; 第三个方面, 多个方面, 下三个 announce no list. */
const NUMBER_BEFORE = /(?<![第前后上各每多一之\d]|(?<![以如])下)(?:[二三四五六七八九十两]|\d{1,2})$/;
/** Longest a number with what must not stand before it is. */
const NUMBER_REACH = 5;
/** Characters from the claim to the list; a claim further off announces something else. */
const NEAR = 60;

export const claimCount: DraftRule = {
  id: 'consistency.claim-count',
  category: 'consistency',
  severity: 'warning',
  scope: 'draft',
  doc: 'A list has more or fewer items than the sentence before it announces: 三个方面…一是…二是.',
  valid: [
    '重点抓三个方面：一是学习，二是队伍，三是作风。',
    '我将从三个方面着力，推进工作。一是突出重点。二是完善机制。三是从严治党。',
    '存在多个方面的问题：一是学习不够，二是队伍不强。',
    '三个方面：第一，学习。第二，队伍。',
    '上一段的两个方面已经说明。\n主要做法：一是学习。二是队伍。三是作风。',
    '采取四项措施。\n一是学习。\n二是队伍。\n三是作风。\n四是项目。',
    '两项工作走在前列，得到上级肯定，群众反映良好，各项指标持续向好，基础更加牢固，全年目标任务圆满完成，受到县委通报表扬。一是学习。',
    '第三个方面：一是学习，二是队伍。',
  ],
  invalid: [
    '重点抓⟦三个方面⟧：一是学习，二是队伍。',
    '提出⟦四点建议⟧：一是学习；二是队伍；三是作风。',
    '采取⟦五项措施⟧。一是学习。二是队伍。三是作风。四是项目。五是民生。六是安全。',
    '存在⟦两个问题⟧：一是学习不够；二是队伍不强；三是作风不实。',
    '我将从⟦三个方面⟧着力，推进工作。一是突出重点。二是完善机制。三是从严治党。四是改进作风。',
    '有⟦3个方面⟧：一是学习；二是队伍；三是作风；四是项目。',
    '重点抓好⟦四项任务⟧。\n一是学习。\n二是队伍。\n三是作风。',
    '有以下⟦五点要求⟧：一是学习；二是队伍；三是作风；四是项目。',
  ],
  check({ paragraphs }, report) {
    for (const { index, from, paragraph } of paragraphs) {
      for (const claim of claimsOf(paragraph)) {
        const counted = countList(paragraphs, index, claim.to);
        if (counted === undefined || counted === claim.value) continue;
        const words = paragraph.text.slice(claim.from, claim.to);
        report({
          from: from + claim.from,
          to: from + claim.to,
          message: CONSISTENCY.claimCount(words, counted),
        });
      }
    }
  },
};

interface Claim extends Span {
  readonly value: number;
}

const claimsOf = Paragraph.fact(({ text }: Paragraph): readonly Claim[] => {
  const claims: Claim[] = [];
  CLAIM.lastIndex = 0;
  for (let match = CLAIM.exec(text); match; match = CLAIM.exec(text)) {
    const number = NUMBER_BEFORE.exec(text.slice(Math.max(0, match.index - NUMBER_REACH), match.index))?.[0];
    if (number === undefined) continue;
    const value = /\d/.test(number) ? Number(number) : hanValue(number);
    claims.push({ from: match.index - number.length, to: match.index + match[0].length, value });
  }
  return claims;
});

type Placed = Parameters<DraftRule['check']>[0]['paragraphs'];

/** Items of the list that begins right behind `at` in a paragraph; `undefined` if none does. */
function countList(paragraphs: Placed, index: number, at: number): number | undefined {
  const first = paragraphs[index]!.paragraph;
  const here = ordinalsOf(first).filter(({ from }) => from >= at);
  const opening = here[0];
  if (opening) {
    if (opening.value !== 1 || opening.from - at > NEAR || /一是/.test(first.text.slice(at, opening.from)))
      return undefined;
    return lastOf(
      here.map(({ value }) => value),
      paragraphs.slice(index + 1),
    );
  }
  // The list stands in paragraphs of its own.
  if (first.text.length - at > NEAR) return undefined;
  const next = paragraphs[index + 1]?.paragraph;
  if (!next || ordinalsOf(next)[0]?.from !== /^[\s\u3000]*/.exec(next.text)![0].length) return undefined;
  if (ordinalsOf(next)[0]?.value !== 1) return undefined;
  return lastOf([], paragraphs.slice(index + 1));
}

/** Highest number of a list: the values in its first paragraph, then the paragraphs that go on with it. */
function lastOf(values: readonly number[], following: Placed): number | undefined {
  let last = 0;
  for (const value of values) {
    if (value === last + 1) last = value;
    else return value === 1 && last > 1 ? last : undefined;
  }
  for (const { paragraph } of following) {
    const opening = ordinalsOf(paragraph)[0];
    if (!opening || opening.value !== last + 1 || paragraph.text.slice(0, opening.from).trim() !== '') break;
    last += 1;
  }
  return last > 1 ? last : undefined;
}
