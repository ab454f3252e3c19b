/** A key and what it does, in words. */
export interface KeyText {
  readonly key: string;
  readonly does: string;
}

/** Keys and what they do. */
export function KeyList({ keys }: { readonly keys: readonly KeyText[] }) {
  return (
    <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-soft">
      {keys.map(({ key, does }) => (
        <div key={key} className="flex gap-1.5">
          <dt>
            <kbd className="rounded-sm border border-rule px-1 font-sans">
              {key}
            </kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
