import type { PassageId, RecommendationId } from "../../model/ids.ts";
import type { SimilarPassage } from "../../queries/similarPassages.ts";
import { Folded } from "../Folded.tsx";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { QuestionLink } from "../QuestionLink.tsx";
import { RecordEntry } from "../RecordEntry.tsx";
import type { RecommendationAnswer } from "../recommendationAnswer.ts";
import { ownName, recordName, recordOrigin } from "../recordWords.ts";
import { counted, grouped, inSentence } from "../words.ts";
import { ClauseList } from "./ClauseList.tsx";
import { PrintedLinks } from "./PrintedLinks.tsx";
import { sharedSentences } from "./sharedWords.ts";
import { STRENGTH_WORDS } from "./strengthWords.ts";

const FOLDED = 5;

type Props = {
  readonly answer: RecommendationAnswer;
  readonly labels: Labels;
  readonly onOpen: (recommendation: RecommendationId) => void;
};

/** What other reviews say that is the same as a recommendation or one of its actions, or close, and the clauses that say it. */
export function RecommendationSaidBefore({ answer, labels, onOpen }: Props) {
  const { recommendation, actions, similar, clauses, printed, facts } = answer;
  if (recommendation === null) return null;
  const open = ({ recommendation: of }: { readonly recommendation: RecommendationId | null }) => {
    if (of !== null) onOpen(of);
  };
  const asking = [recommendation, ...actions.map(({ action }) => action)];
  const nameOf = (passage: PassageId) => {
    const found = asking.find((record) => record.id === passage);
    return found === undefined || found === recommendation
      ? "this recommendation"
      : `its ${inSentence(ownName(found))}`;
  };
  const threads = [
    ...new Map(
      asking.flatMap((record) => facts.threads.get(record.at) ?? []).map((each) => [each.thread, each]),
    ).values(),
  ];
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title">What has been said before, or since</h2>
      {printed.length > 0 && (
        <PrintedLinks links={printed} labels={labels} onOpen={open} here={recommendation.recommendation} />
      )}
      {threads.map(({ thread, title, strength, position, others }) => (
        <p key={thread}>
          {STRENGTH_WORDS[strength]} in {counted(others, ["other review", "other reviews"])}:{" "}
          <PageLink to={{ is: "thread", number: position + 1 }}>{title}</PageLink>
        </p>
      ))}
      {similar.length === 0 ? (
        <p>Nothing close in the {othersHeld(labels)} held here; that does not make it new.</p>
      ) : (
        <Folded
          items={similar}
          first={FOLDED}
          more={`Show all ${grouped(similar.length)} that are close`}
          fewer="Show the closest alone"
          list={(some) => (
            <ul className="similar">
              {some.map((other) => (
                <li key={`${other.own} ${other.id}`}>
                  <p className="shared">
                    <b>{STRENGTH_WORDS[other.strength]}</b> {other.strength === "same" ? "as" : "to"}{" "}
                    {nameOf(other.own)}. {sharedSentences(other, "both", labels.asks).join(" ")}
                  </p>
                  <RecordEntry
                    record={other}
                    facts={{ ...facts, threads: new Map() }}
                    labels={labels}
                    search={null}
                    heading="h3"
                    onOpen={open}
                  />
                  <QuestionLink
                    questioned={{ of: "pair", records: [other.own, other.id], code: other.strength }}
                    about={pairName(other, labels)}
                  />
                </li>
              ))}
            </ul>
          )}
        />
      )}
      {clauses.length > 0 && (
        <>
          <h3>What practice documents say of it</h3>
          <ClauseList
            clauses={clauses}
            own={new Set([recommendation.partnership])}
            nameOf={actions.length === 0 ? null : nameOf}
            labels={labels}
          />
        </>
      )}
    </section>
  );
}

function pairName(other: SimilarPassage, labels: Labels): string {
  return `with ${recordOrigin(other, labels)}, ${inSentence(recordName(other))}`;
}

function othersHeld({ reviews }: Labels): string {
  return counted(Math.max(0, reviews.size - 1), ["other review", "other reviews"]);
}
