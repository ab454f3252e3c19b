import { lateWords } from "#words/lateWords.ts";
import { ViewLink } from "#controls/ViewLink.tsx";
import { NumberStepper } from "#ui/NumberStepper.tsx";
import { buttonLook } from "#ui/buttonLook.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { formatPeerRule, PEER_FACTOR } from "#view-state/peerRule.ts";
import type { PeerLine, PeerModel } from "./peerModel.ts";
import { PlaceSection } from "./PlaceSection.tsx";

interface PeerSectionProps {
  readonly model: PeerModel;
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
}

const FACTORS = ["population", "gdpPerHead"] as const;

/** The places like this one, by a rule that is on view and can be changed. */
export function PeerSection({ model, view, onChange }: PeerSectionProps) {
  const words = lateWords(useWords()).place.peers;
  const { rule, sentence, own, peers, unknown, compare } = model;
  return (
    <PlaceSection title={words.heading}>
      <p className="text-sm text-soft">{sentence}</p>
      <div data-print="no" className="mt-2 grid max-w-xs gap-y-1.5">
        {FACTORS.map((factor) => (
          <NumberStepper
            key={factor}
            label={words[factor]}
            value={rule[factor]}
            {...PEER_FACTOR}
            onChange={(value) => {
              const peersNow = formatPeerRule({ ...rule, [factor]: value });
              onChange({ ...view, peers: peersNow });
            }}
          />
        ))}
      </div>
      <table className="mt-2 w-full border-collapse text-sm tabular-nums">
        <thead>
          <tr className="border-b border-rule text-xs text-soft">
            <th scope="col" className="px-1 py-1.5 text-left font-medium">
              {words.columns.place}
            </th>
            <th scope="col" className="px-1 py-1.5 text-right font-medium">
              {words.columns.population}
            </th>
            <th scope="col" className="px-1 py-1.5 text-right font-medium">
              {words.columns.gdpPerHead}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="border-b border-hair bg-wash">
            <th scope="row" className="px-1 py-1.5 text-left font-semibold">
              {own.name}
            </th>
            <Values line={own} />
          </tr>
          {peers.map((peer) => (
            <tr key={peer.id} className="border-b border-hair">
              <th scope="row" className="px-1 py-1.5 text-left font-normal">
                <ViewLink to={peer.to} onChange={onChange}>
                  {peer.name}
                </ViewLink>
              </th>
              <Values line={peer} />
            </tr>
          ))}
        </tbody>
      </table>
      <output className="block text-sm text-soft">
        {peers.length === 0 && <p className="mt-2">{words.none}</p>}
        {unknown !== "" && <p className="mt-2 text-xs">{unknown}</p>}
      </output>
      {compare && (
        <p data-print="no" className="mt-3">
          <ViewLink
            to={compare}
            onChange={onChange}
            className={buttonLook("plain")}
          >
            {words.compare(peers.length)}
          </ViewLink>
        </p>
      )}
    </PlaceSection>
  );
}

function Values({ line }: { readonly line: PeerLine }) {
  return (
    <>
      <td className="px-1 py-1.5 text-right whitespace-nowrap">
        {line.population}
      </td>
      <td className="px-1 py-1.5 text-right whitespace-nowrap">
        {line.gdpPerHead}
      </td>
    </>
  );
}
