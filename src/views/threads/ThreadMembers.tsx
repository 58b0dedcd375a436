import type { Labels } from "../labels.ts";
import type { PageProps } from "../pageProps.ts";
import type { RecordFacts } from "../recordFacts.ts";
import { MemberEntry } from "./MemberEntry.tsx";
import type { Standing } from "./standing.ts";
import type { ThreadAnswer } from "./threadAnswer.ts";
import { type ThreadColumn, threadColumns } from "./threadColumns.ts";
import { threadPlaces } from "./threadPlaces.ts";

/** More reviews than these are folded by partnership, so that the page can be read on a phone. */
const MOST_SIDE_BY_SIDE = 9;

type Props = {
  readonly answer: Pick<ThreadAnswer, "members" | "actions">;
  readonly standings: readonly Standing[];
  readonly facts: RecordFacts;
  readonly labels: Labels;
  readonly onOpen: PageProps["onOpen"];
};

/** What each review has in a thread: side by side, or, where they are many, folded by partnership. */
export function ThreadMembers({ answer, standings, ...entry }: Props) {
  const { labels } = entry;
  const columns = threadColumns(answer.members, labels);
  const shown = { ...entry, actions: answer.actions };
  if (columns.length <= MOST_SIDE_BY_SIDE) {
    return (
      <>
        <p className="records-order">{orderWords(columns)}</p>
        <Columns {...shown} columns={columns} />
      </>
    );
  }
  return (
    <>
      <p className="records-order">
        By partnership, in alphabetical order. Unfold one to read what its reviews ask and reported.
      </p>
      {threadPlaces(columns, standings, labels).map(({ name, reported, columns: those }) => (
        <details key={name} className="place">
          <summary>
            <b>{name}</b> <span>{reported}</span>
          </summary>
          <Columns {...shown} columns={those} />
        </details>
      ))}
    </>
  );
}

type ColumnsProps = Omit<Props, "answer" | "standings"> & {
  readonly columns: readonly ThreadColumn[];
  readonly actions: ThreadAnswer["actions"];
};

function Columns({ columns, actions, facts, labels, onOpen }: ColumnsProps) {
  return (
    <div className="columns">
      {columns.map(({ key, name, dated, members }) => (
        <section key={key} className="column" aria-label={name}>
          <h3>{name}</h3>
          <p className="column-date">{dated}</p>
          {members.map((each) => (
            <MemberEntry
              key={each.member.id}
              of={each}
              actions={actions}
              facts={facts}
              labels={labels}
              onOpen={onOpen}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

function orderWords(columns: readonly { readonly date: string | null }[]): string {
  const dated = columns.filter(({ date }) => date !== null).length;
  if (dated === 0) return "None of the documents prints its date, so their order is not known.";
  if (dated === columns.length) return "By document date, as far as it is printed, the earliest first.";
  return "By document date, as far as it is printed, the earliest first; documents that print none stand last, their order not known.";
}
