import type { RecordTheme } from "../queries/recordThemes.ts";

/** The themes of a record, each with the words of the text that support it. */
export function RecordThemes({ themes }: { readonly themes: readonly RecordTheme[] }) {
  if (themes.length === 0) return null;
  return (
    <div className="record-themes">
      <p>{themes.length === 1 ? "Theme" : "Themes"}, because the text says:</p>{" "}
      <ul>
        {themes.map(({ theme, label, evidence }) => (
          <li key={`${theme} ${evidence}`}>
            <b>{label}</b> {evidence !== "" && <q>{evidence.split("; ").join("”, “")}</q>}
          </li>
        ))}
      </ul>
    </div>
  );
}
