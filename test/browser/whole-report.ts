/** A whole 年度党建工作总结, from an empty form to one that is filled, as a clerk writes it. */
import { findBlanks } from '../../lib/draft/index.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { INTAKE } from '../../lib/i18n/intake.ts';
import { LEDGER_VIEW, periodLabel } from '../../lib/i18n/ledger.ts';
import { FILL, REVIEW } from '../../lib/i18n/review.ts';
import { writeCsv } from '../../lib/ledger/delimited.ts';
import { findIndicator, type Indicator } from '../../lib/ledger/indicators.ts';
import { composeSkeleton, loadBuiltInSkeletons, sectionsInOrder } from '../../lib/skeleton/index.ts';
import { type Page, waitFor } from './drivers/index.ts';
import type { OaForm } from './oa-form.ts';
import type { Sidebar } from './sidebar.ts';

export const TITLE = '青石镇2025年度党建工作总结';
const PERIOD = '2025';
/** What the writer enters once, by the blank that it fills. */
const DETAILS = { 年份: PERIOD, 单位: '青石镇', 自称: '我镇' } as const;
/** Figures that the ledger has, and the report's frames ask for. */
export const FIGURES = 20;
/** Names that the writer types; what the frames have besides figures. */
const NAMES: Readonly<Record<string, string>> = { 上级: '县委', 活动名称: '支部提升年' };

const SKELETON = loadBuiltInSkeletons().find(({ id }) => id === 'party-summary')!;

export interface Plan {
  /** Section id → how often another wording is asked for. */
  readonly frames: Readonly<Record<string, number>>;
  /** Sections that this report goes without. */
  readonly skip: ReadonlySet<string>;
  readonly paragraphs: readonly string[];
  /** Of the figures' blanks, in order. */
  readonly indicators: readonly Indicator[];
  /** Of the other blanks. */
  readonly names: readonly string[];
}

/** A choice of wordings whose blanks are just so many different figures, and names that we know. */
export function planReport(): Plan {
  const sections = sectionsInOrder(SKELETON).map(({ section }) => section);
  const skip = new Set(sections.filter(({ optional }) => optional).map(({ id }) => id));
  const free = sections.filter(({ id, frames }) => !skip.has(id) && frames.length > 1);
  for (let choice = 0; choice < 2 ** free.length; choice++) {
    const frames = Object.fromEntries(free.map(({ id }, at) => [id, (choice >> at) & 1]));
    const paragraphs = composeSkeleton(SKELETON, { numbering: 'gbt9704', frames, skip, values: DETAILS });
    const blanks = findBlanks(paragraphs.join('\n')).map(({ name }) => name);
    const indicators = blanks
      .map(findIndicator)
      .filter((one) => one?.kind === 'number' || one?.kind === 'percent');
    const names = blanks.filter((name) => name in NAMES);
    const different = new Set(indicators.map((one) => one?.name)).size;
    if (different === FIGURES && indicators.length === FIGURES && names.length === blanks.length - FIGURES) {
      return { frames, skip, paragraphs, indicators: indicators as Indicator[], names };
    }
  }
  throw new Error(`No choice of wordings of ${SKELETON.name} asks for just ${FIGURES} figures`);
}

/** The figure that the ledger has for each indicator. */
export const figureOf = (plan: Plan, { name }: Indicator): string =>
  String(3 + 2 * plan.indicators.findIndex((one) => one.name === name));

/** The unit that the report counts it in. */
function unitOf({ paragraphs }: Plan, { name, unit }: Indicator): string {
  const [, behind = ''] = paragraphs.join('\n').split(`【＿${name}】`);
  return unit.find((one) => behind.startsWith(one)) ?? unit[0]!;
}

/** The report as it will read. */
export function finished(plan: Plan): string {
  let text = plan.paragraphs.join('\n');
  for (const { from, to, name } of findBlanks(text).reverse()) {
    const indicator = plan.indicators.find((one) => one.name === name);
    text = text.slice(0, from) + (indicator ? figureOf(plan, indicator) : NAMES[name]) + text.slice(to);
  }
  return text;
}

/** Takes the year's figures into the ledger, in the library's page. */
export async function fillLedger({ main }: Page, plan: Plan): Promise<void> {
  const table = plan.indicators.map((indicator) => [
    indicator.name,
    unitOf(plan, indicator),
    figureOf(plan, indicator),
  ]);
  const csv = writeCsv([['指标', '单位', `${PERIOD}年`], ...table]);
  await main.waitFor({ role: 'button', name: LEDGER_VIEW.importFile });
  await main.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], '全年统计表.csv'));
    const input = document.querySelector<HTMLInputElement>('main input[type=file]')!;
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, csv);
  await main.click({ role: 'button', name: INTAKE.save(FIGURES) });
  await main.waitFor('table.ledger');
}

/** Chooses the type, the wordings and what is said once. */
export async function arrangeReport(form: OaForm, sidebar: Sidebar, plan: Plan): Promise<void> {
  await sidebar.chooseType(SKELETON.name);
  await sidebar.frame.click('.details summary');
  for (const [name, value] of Object.entries(DETAILS)) {
    await sidebar.frame.click({ role: 'textbox', name, exact: true });
    await form.page.type(value);
  }
  await sidebar.frame.click('.details summary');
  for (const id of plan.skip) await sidebar.frame.click(`.section-line:has([data-section="${id}"]) input`);
  for (const [id, asked] of Object.entries(plan.frames)) {
    if (asked === 0) continue;
    const section = `[data-section="${id}"]`;
    await sidebar.frame.click(`${section} summary`);
    await sidebar.frame.click(`${section} .section-body .button:has(.hint)`);
    await sidebar.frame.click(`${section} summary`);
  }
}

export async function insertReport(form: OaForm, sidebar: Sidebar, plan: Plan): Promise<void> {
  await sidebar.press(COMPOSE.insertAll);
  await form.reads(plan.paragraphs.join('\n'));
  await sidebar.gaps(FIGURES + plan.names.length);
}

/** Fills the form: the figures from the ledger at one press, the names by hand. Nothing is written yet. */
export async function enterAll(form: OaForm, sidebar: Sidebar, plan: Plan): Promise<void> {
  await sidebar.view('检查');
  await sidebar.press(REVIEW.fill);
  await sidebar.press(FILL.allFromLedger(periodLabel(PERIOD), FIGURES));
  for (const name of plan.names) {
    await sidebar.frame.click({ role: 'textbox', name, exact: true });
    await form.page.type(NAMES[name]!);
  }
  await waitFor(
    'all entered',
    async () => (await sidebar.frame.count({ role: 'button', name: allOf(plan) })) === 1,
  );
}

const allOf = (plan: Plan) => FILL.all(FIGURES + plan.names.length);

export async function writeAll(sidebar: Sidebar, plan: Plan): Promise<void> {
  await sidebar.press(allOf(plan));
  await sidebar.gaps(0);
}
