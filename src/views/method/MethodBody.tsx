import type { Filter } from "../../filter/filter.ts";
import type { Labels } from "../labels.ts";
import type { Visit } from "../useView.ts";
import { AccuracyPart } from "./AccuracyPart.tsx";
import { ChangesPart } from "./ChangesPart.tsx";
import { CodebookPart } from "./CodebookPart.tsx";
import { DataPart } from "./DataPart.tsx";
import { HeldPart } from "./HeldPart.tsx";
import { LimitsPart } from "./LimitsPart.tsx";
import type { MethodAnswer } from "./methodAnswer.ts";
import { PracticePart } from "./PracticePart.tsx";
import { QuestionPart } from "./QuestionPart.tsx";
import { RecordsPart } from "./RecordsPart.tsx";
import { RepeatsPart } from "./RepeatsPart.tsx";
import { SearchPart } from "./SearchPart.tsx";

type Props = {
  readonly answer: MethodAnswer;
  readonly labels: Labels;
  readonly filter: Filter;
  readonly onPage: Visit["goTo"];
};

/** The parts of the page, in the order of its table of contents. */
export function MethodBody({ answer, labels, filter, onPage }: Props) {
  const { manifest, holdings, kinds, dates, accuracy, confusions, measures, repeats, changes } = answer;
  return (
    <>
      <HeldPart holdings={holdings} kinds={kinds} dates={dates} labels={labels} />
      <RecordsPart holdings={holdings} />
      <CodebookPart holdings={holdings} accuracy={accuracy} manifest={manifest} labels={labels} />
      <AccuracyPart
        accuracy={accuracy}
        confusions={confusions}
        measures={measures}
        labels={labels}
        filter={filter}
        onPage={onPage}
      />
      <RepeatsPart repeats={repeats} measures={measures} labels={labels} />
      <PracticePart repeats={repeats} measures={measures} labels={labels} />
      <SearchPart holdings={holdings} />
      <LimitsPart holdings={holdings} dates={dates} />
      <QuestionPart dataVersion={manifest.dataVersion} codebookVersion={manifest.codebookVersion} />
      <ChangesPart changes={changes} />
      <DataPart manifest={manifest} measures={measures} />
    </>
  );
}
