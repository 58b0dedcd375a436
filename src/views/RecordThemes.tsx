import type { RecordTheme } from "../queries/recordThemes.ts";
import { PageLink } from "./PageLink.tsx";

/** The themes of a record, each with the words of the text that support it. */
export function RecordThemes({ themes }: { readonly themes: readonly RecordTheme[] }) {
  if (themes.length === 0) return null;
  return (
    <div className="record-themes">
      <p>{themes.length === 1 ? "Theme" : "Themes"}, because the text says:</p>{" "}
      <ul>
        {themes.map(({ theme, label, number, evidence }) => (
          <li key={`${theme} ${evidence}`}>
            <b>
              <PageLink to={{ is: "theme", number }}>{label}</PageLink>
            </b>{" "}
            {evidence !== "" && <q>{evidence.split("; ").join("”, “")}</q>}
          </li>
        ))}
      </ul>
    </div>
  );
}
