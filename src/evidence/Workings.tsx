import { useWords } from "#ui/wordsContext.ts";
import type { Outcome, StepModel } from "./evidenceTexts.ts";
import { OutsideLink } from "./OutsideLink.tsx";

interface WorkingsProps {
  readonly steps: readonly StepModel[];
  readonly outcome: Outcome;
}

/** The arithmetic, step by step, down to the result or to the reason why there is none. */
export function Workings({ steps, outcome }: WorkingsProps) {
  return (
    <div className="tabular-nums">
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <Step key={`${step.title} ${step.result}`} step={step} />
          ))}
        </ol>
      )}
      <Result outcome={outcome} />
    </div>
  );
}

function Step({ step }: { readonly step: StepModel }) {
  const { title, detail, result, links } = step;
  return (
    <li className="border-b border-dashed border-rule py-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span>{title}</span>
        <span className="ml-auto text-right font-medium">{result}</span>
      </p>
      {detail !== "" && (
        <p className="text-xs break-words text-soft">{detail}</p>
      )}
      {links.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-xs">
          {links.map(({ href, host, title: source }) => (
            <OutsideLink key={href} href={href} about={source}>
              {host}
            </OutsideLink>
          ))}
        </p>
      )}
    </li>
  );
}

function Result({ outcome }: { readonly outcome: Outcome }) {
  const { evidence: words, joins } = useWords();
  if (outcome.kind === "missing") {
    return (
      <p className="pt-2">
        <strong className="block text-lg font-semibold">{outcome.text}</strong>
        <span className="text-xs text-soft">{outcome.hint}</span>
      </p>
    );
  }
  const { before, after } = joins.around(outcome.suffix);
  return (
    <div className="pt-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <strong className="text-lg font-semibold">{outcome.label}</strong>
        <span className="ml-auto text-right">
          {before !== "" && (
            <span className="text-xs text-soft">{before} </span>
          )}
          <strong className="text-lg font-semibold">{outcome.text}</strong>
          {after !== "" && (
            <span className="block text-xs text-soft">{after}</span>
          )}
        </span>
      </p>
      {outcome.short !== undefined && (
        <p className="text-xs text-soft">{words.inShort(outcome.short)}</p>
      )}
    </div>
  );
}
