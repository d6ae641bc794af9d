/** Counts of people, and those that come in pairs with households or cases: 952户3122人, 71件91人, 9户、12人. */

const SAME_AGAIN = /^\d+(?:\.\d+)?(?:余|多)?(万?[人户名家件起台次]|万元|亿元|元|公里|平方米|亩)/;
const LONGEST_FIGURE = 10;

/** 慰问群众户365人, 发放贷款笔486万元: the next figure says the same in another unit. 租赁户1840户 does not. */
export function isCountedAgain(text: string, at: number): boolean {
  const unit = text.charAt(at - 1);
  const again = TWICE_COUNTED.includes(unit) ? SAME_AGAIN.exec(text.slice(at, at + LONGEST_FIGURE)) : null;
  return again !== null && again[1] !== unit;
}

const TWICE_COUNTED = '户次期批笔支处件起';

/** 952户(3122)人（其中, 71件(91)人，; 77户、(299)人提供 */
export function isSecondCount(
  text: string,
  from: number,
  to: number,
  unit: string,
  previous: string,
  atEnd: boolean,
): boolean {
  if (unit !== '人') return false;
  if (previous === '、') return /\d[余多]?户、$/.test(text.slice(Math.max(0, from - 4), from));
  return (
    (atEnd || text.charAt(to) === '（') &&
    /\d[余多]?(?:[件户起批岁]|户计)$/.test(text.slice(Math.max(0, from - 4), from))
  );
}

const SECOND_UNITS = '次户批组期场件家笔名个起支处、';
/** A count whose second unit follows: (2)期人次, 67户、万元. */
const SECOND_COUNT = /\d[余多]?万?(?:[批户件场]次|[户批次组期场件家笔名个起支处])、?$/;

/** 1840户人, 138户、人: 户 has a number, 人 lost its own. */
export function followsCount(text: string, from: number, previous: string): boolean {
  return SECOND_UNITS.includes(previous) && SECOND_COUNT.test(text.slice(Math.max(0, from - 6), from));
}

const SECOND_CLAUSE = /\d[户个件起岗家]，$/;

/** 总户数9056户，(26375)人，: a clause of nothing but a unit, behind one that ends in a count. */
export function opensSecondClause(text: string, from: number): boolean {
  return SECOND_CLAUSE.test(text.slice(Math.max(0, from - 4), from));
}

/** 斗牌村(61)户、247人 */
export function isFollowedByPeople(text: string, to: number): boolean {
  return /^[、计]\d+余?人/.test(text.slice(to, to + LONGEST_FIGURE));
}

/**
 * 户籍人口为(10904)人, 男性(7058)人, 65岁以上和15～64岁(9466)人, 为汉族，达(12940)人, 8个民族，共(75)人, 男青年有(2059)人:
 * what stands before 人 at a clause's end.
 */
const COUNTED_ALL =
  /(?:[口数量]为|[男女]性|\d岁|(?:^|[，；])[达共]|[员生工户众]共|(?:青年|党员|人口|学生|职工|劳动力|村民|干部)有)$/;

/** True for words that state how many people there are, right before a clause's last 人. */
export function isHeadCount(before: string): boolean {
  return COUNTED_ALL.test(before);
}
