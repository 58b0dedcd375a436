import { PART_NAMES, PARTS, partId } from "./parts.ts";

/** The table of contents. Its links stay inside the page and leave the address as it is. */
export function MethodContents() {
  return (
    <nav className="method-contents" aria-labelledby="method-contents">
      <h2 id="method-contents">On this page</h2>
      <ol>
        {PART_NAMES.map((part) => (
          <li key={part}>
            <a href={`#${partId(part)}`}>{PARTS[part]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
