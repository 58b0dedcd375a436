import type { RecordTheme } from "../queries/recordThemes.ts";

/** The themes of a record, each with the words of the text that support it. */
export function RecordThemes({ themes }: { readonly themes: readonly RecordTheme[] }) {
  if (themes.length === 0) return null;
  return (
    <ul className="record-themes" aria-label="Themes">
      {themes.map(({ theme, label, evidence }) => (
        <li key={`${theme} ${evidence}`}>
          {label}
          {evidence !== "" && (
            <>
              , because the text says: <q>{evidence.split("; ").join("”, “")}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
