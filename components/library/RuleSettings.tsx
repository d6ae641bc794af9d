import { CATEGORIES, isSwitchable, RULES, type Rule } from '../../lib/check/index.ts';
import { RULE_NAMES } from '../../lib/i18n/check-rules.ts';
import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';

const WORDS = SETTINGS_VIEW.rules;

const GROUPS = CATEGORIES.map(
  (category) => [category, RULES.filter((rule) => rule.category === category && isSwitchable(rule))] as const,
);

/** Which rules run: all that may be left out, those that are opinions among them. */
export function RuleSettings() {
  const { library } = useDesk();
  const { rulesOff, rulesOn } = useCell(library.settings);
  const ignores = useCell(library.ignores);

  /** The ignores by which the sidebar has left out a rule. */
  const ignoredBy = ({ id }: Rule) => ignores.filter(({ scope, key }) => scope === 'rule' && key === id);
  const isOn = (rule: Rule) =>
    (rule.optIn ? rulesOn.includes(rule.id) : !rulesOff.includes(rule.id)) && ignoredBy(rule).length === 0;
  const turn = (rule: Rule, on: boolean) =>
    void library.use(async (store) => {
      const others = (list: readonly string[]) => list.filter((id) => id !== rule.id);
      if (rule.optIn)
        await store.settings.set({ rulesOn: on ? [...others(rulesOn), rule.id] : others(rulesOn) });
      else await store.settings.set({ rulesOff: on ? others(rulesOff) : [...others(rulesOff), rule.id] });
      if (on) for (const { id } of ignoredBy(rule)) await store.ignores.remove(id);
    });

  return (
    <section className="card settings" aria-labelledby="settings-rules">
      <h3 id="settings-rules">{WORDS.title}</h3>
      <p className="hint">{WORDS.hint}</p>
      {GROUPS.map(([category, rules]) => (
        <fieldset key={category} className="rules">
          <legend>{WORDS.categories[category]}</legend>
          {rules.map((rule) => {
            const { name, why } = RULE_NAMES[rule.id]!;
            return (
              <div key={rule.id}>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={isOn(rule)}
                    onChange={(event) => turn(rule, event.currentTarget.checked)}
                  />
                  {name}
                  {rule.optIn ? <span className="hint">{WORDS.opinion}</span> : null}
                </label>
                <p className="hint under-check">{why}</p>
              </div>
            );
          })}
        </fieldset>
      ))}
    </section>
  );
}
