import type { Host } from "./host.ts";

/** Whom to tell, and whom to ask for another format. */
export function ContactPart({ host }: { readonly host: Host | null }) {
  return (
    <>
      <p>
        If you need something from this website in another format, such as large print, easy read, audio or braille, or
        find a fault that is not listed here, tell{" "}
        {host === null ? "the body whose site you are reading this on" : `${host.name}: ${host.contact}`}. Say which
        page it is and what you need.
        {host !== null && ` You will have an answer within ${host.answersWithinWorkingDays} working days.`}
      </p>
      {host === null && (
        <p>
          <b>This copy names no contact yet.</b> Common Thread is published as open source, and each body that puts it
          on a site of its own has to give its name, its contact and its time to answer here. Until it has, look for the
          contact or accessibility page of the site whose address stands in your browser.
        </p>
      )}
    </>
  );
}
