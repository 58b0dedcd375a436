import type { CodebookChange } from "../../queries/codebookChanges.ts";
import { MethodPart } from "./MethodPart.tsx";

/** The change log of the codebook, the newest version first. */
export function ChangesPart({ changes }: { readonly changes: readonly CodebookChange[] }) {
  const versions = [...new Set(changes.map(({ version }) => version))];
  return (
    <MethodPart part="changes">
      {versions.length === 0 && <p>No change of the codebook is published yet.</p>}
      {versions.map((version) => (
        <section key={version}>
          <h3>Version {version}</h3>
          <ul>
            {changes
              .filter((each) => each.version === version)
              .map(({ change }) => (
                <li key={change}>{change}</li>
              ))}
          </ul>
        </section>
      ))}
    </MethodPart>
  );
}
