import { useContext, useEffect, useState } from "react";
import { RootContext } from "../PageLink.tsx";
import { DataTables } from "./DataTables.tsx";
import type { DataWords } from "./dataWords.ts";
import { FurtherMeasures } from "./MeasureList.tsx";
import { MethodPart } from "./MethodPart.tsx";
import type { MethodAnswer } from "./methodAnswer.ts";

/** Where the data are, what they hold, and under which licence. */
export function DataPart({ manifest, measures }: Pick<MethodAnswer, "manifest" | "measures">) {
  const root = useContext(RootContext);
  const words = useDataWords();
  return (
    <MethodPart part="data">
      <p>
        Every number on this site is counted in your browser from files that you can take away:{" "}
        {`${Object.keys(manifest.tables).length} tables in the Arrow format, which R, Python and many other tools open, listed with their checksums in `}
        <a href={`${root}data/manifest.json`}>manifest.json</a>. Each figure can also be downloaded as CSV.
      </p>
      <p>
        The summaries and the codebook are our own words, under the Apache License, version 2.0, as is the code. The
        facts (numbers, dates, statuses, titles, names of bodies, which words a text uses) come from the published
        documents, which are named here with their publishers. The rights in those documents remain with their
        publishers.
      </p>
      <FurtherMeasures measures={measures} />
      <DataTables manifest={manifest} words={words} />
    </MethodPart>
  );
}

/** The descriptions of the tables, fetched once the page is there; null until then. */
function useDataWords(): DataWords | null {
  const [words, setWords] = useState<DataWords | null>(null);
  useEffect(() => {
    let here = true;
    import("./dataWords.ts").then(
      ({ DATA_WORDS }) => here && setWords(DATA_WORDS),
      // Without them the tables are still named and can be fetched.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return words;
}
