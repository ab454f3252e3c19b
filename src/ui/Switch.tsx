interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      onClick={() => onChange(!isOn)}
      className="inline-flex min-h-9 items-center gap-2 rounded-md pr-1 text-sm text-ink wide:min-h-8"
    >
      <span
        aria-hidden="true"
        className={`flex h-4.5 w-8 items-center rounded-full border p-0.5 ${isOn ? "justify-end border-accent bg-accent" : "justify-start border-faint bg-card"}`}
      >
        <span
          className={`size-3 rounded-full ${isOn ? "bg-on-accent" : "bg-faint"}`}
        />
      </span>
      {label}
    </button>
  );
}
