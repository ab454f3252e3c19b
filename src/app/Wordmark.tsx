/** The name of the app, the same in every language. */
export function Wordmark() {
  return (
    <p className="font-serif text-xl font-bold tracking-tight">
      Fourth <span className="text-accent">Pole</span>
    </p>
  );
}
