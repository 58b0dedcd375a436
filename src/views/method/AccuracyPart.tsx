import type { Filter } from "../../filter/filter.ts";
import type { Labels } from "../labels.ts";
import { numberWord } from "../numberWord.ts";
import { ENOUGH } from "../themes/themeAccuracyWords.ts";
import type { Visit } from "../useView.ts";
import { AccuracyFigure } from "./AccuracyFigure.tsx";
import { Confusions } from "./Confusions.tsx";
import { MeasureList } from "./MeasureList.tsx";
import { MethodPart } from "./MethodPart.tsx";
import type { MethodAnswer } from "./methodAnswer.ts";

type Props = Pick<MethodAnswer, "accuracy" | "confusions" | "measures"> & {
  readonly labels: Labels;
  readonly filter: Filter;
  readonly onPage: Visit["goTo"];
};

const OF_CODING = [
  "labelled-passages",
  "reader-agreement",
  "coding-precision",
  "coding-recall",
  "coding-f1",
  "coding-f1-fitted",
  "coding-f1-other-reviews",
];

/** How far the codes of themes can be trusted. */
export function AccuracyPart({ accuracy, confusions, measures, labels, filter, onPage }: Props) {
  return (
    <MethodPart part="accuracy">
      <p>
        A rule can give a theme that does not belong, and can miss one that does. Readers therefore gave themes to some
        passages by hand, and what the rules gave was compared with that. <b>Precision</b> is how many of the themes
        given are right. <b>Recall</b> is how many of the readers’ themes were found. <b>F1</b> puts the two into one
        figure: 100 would mean that nothing is wrong and nothing is missed.
      </p>
      <MeasureList measures={measures} of={OF_CODING} />
      <p>
        The rules were improved with the labelled documents in view. For any other document, expect them to be right
        less often, nearer to the figure for other words. An interval is where the true figure is likely to lie: of 100
        intervals found in this way, about 95 hold it. Below {numberWord(ENOUGH)} labels no figure is given.
      </p>
      <h3>What is most often mistaken</h3>
      <Confusions confusions={confusions} labels={labels} />
      {accuracy.length > 0 && <AccuracyFigure accuracy={accuracy} labels={labels} filter={filter} onPage={onPage} />}
    </MethodPart>
  );
}
