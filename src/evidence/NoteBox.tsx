/** What is to be kept in mind of the figure. */
export function NoteBox({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ul className="flex flex-col gap-1.5 rounded-md border border-note-rule bg-note px-3 py-2 text-xs text-note-ink">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
