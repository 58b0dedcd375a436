import { HelpLines } from "./HelpLines.tsx";
import { type HelpParts, nationId } from "./helpParts.ts";

/** The domestic abuse lines of each nation. */
export function NationLines({ nations }: Pick<HelpParts, "nations">) {
  return (
    <div className="leaflet-nations">
      {[...nations].map(([nation, part]) => (
        <section key={nation} aria-labelledby={nationId(nation)}>
          <h3 id={nationId(nation)} tabIndex={-1}>
            {nation}
          </h3>
          <HelpLines part={part} heading="h4" />
        </section>
      ))}
    </div>
  );
}
