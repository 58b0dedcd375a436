import { HELP_LINES } from "./help/helpBook.ts";
import { NATIONS } from "./help/helpLine.ts";
import { PhoneNumber } from "./help/PhoneNumber.tsx";
import { shownLine } from "./help/shownLine.ts";
import { PageLink } from "./PageLink.tsx";

/** The domestic abuse line of each nation. */
const BY_NATION = NATIONS.flatMap((nation) => {
  const own = HELP_LINES.find(({ needs, nations }) => needs.includes("domestic") && nations.join() === nation);
  const number = own === undefined ? null : shownLine(own).number;
  return own === undefined || number === null ? [] : [{ nation, name: own.name, number }];
});

/** The foot of every page: help in short, what these figures are, and the way to the small pages. */
export function Footer() {
  return (
    <footer className="footer">
      <section id="help" tabIndex={-1} aria-labelledby="help-title">
        <h2 id="help-title">Get help</h2>
        <p>
          If you are in danger, call <PhoneNumber number="999" />. If you cannot speak, listen, and cough or tap if you
          are asked to; on a mobile, press 55 when you are prompted.
        </p>
        <ul className="help-again">
          {BY_NATION.map(({ nation, name, number }) => (
            <li key={nation}>
              {nation}: {name}, <PhoneNumber number={number} />
            </li>
          ))}
          <li>
            <PageLink to={{ is: "help" }}>All lines, by nation and by need</PageLink>: also for men, LGBT+ people, older
            people, children, people bereaved by a homicide, and people who worry about their own behaviour
          </li>
        </ul>
        <p>
          <em>Exit this page</em>, or the Shift key pressed three times, leaves for a weather forecast. It does not
          clear the history of your browser. <PageLink to={{ is: "privacy" }}>Reading this site privately</PageLink>{" "}
          says what else it cannot do.
        </p>
      </section>
      <section aria-labelledby="about-title">
        <h2 id="about-title">About these figures</h2>
        <p>
          They come from action plans, reviews and practice documents that partnerships published. Where a text is
          called a summary, the words are ours and the facts are the document’s. A status is what the document reports,
          at its own date, and has not been checked. Counts depend on how a plan is written; they do not measure how
          safe an area is.
        </p>
        <p>
          Behind every review is somebody’s death. No person is named here, and no review is told here: only what was
          recommended, and what was then done.
        </p>
        <p>
          Nothing you choose or search for leaves this page: it sets no cookie, keeps nothing on your device beyond the
          open tab, and asks no other site for anything.
        </p>
        <ul className="help-again">
          <li>
            <PageLink to={{ is: "method" }}>How this was done</PageLink>
          </li>
          <li>
            <PageLink to={{ is: "accessibility" }}>Accessibility statement</PageLink>
          </li>
        </ul>
      </section>
    </footer>
  );
}
