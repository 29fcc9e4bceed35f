/** Text of an analyst: lines that begin with a dash are a list, blank lines part paragraphs. */
export function Prose({ text }: { text: string }) {
  const lines = text.split("\n").map((line) => line.trim());
  const paragraphs = lines.filter((line) => line !== "" && !line.startsWith("- "));
  const items = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
  return (
    <div className="grid max-w-[72ch] gap-2">
      {paragraphs.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {items.length > 0 ? (
        <ul className="grid gap-1">
          {items.map((item) => (
            <li key={item} className="flex gap-2 before:text-ink-3 before:content-['–']">
              <span className="min-w-0 [overflow-wrap:anywhere]">{item}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
