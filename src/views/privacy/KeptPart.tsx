/** What the page keeps, and for how long. */
export function KeptPart() {
  return (
    <>
      <p>
        No cookie. Nothing in the browser’s storage. No counting of visitors. Nothing is asked of any other site: text,
        figures and the search all come from here, and the searching is done on your device.
      </p>
      <ul>
        <li>
          <b>Filters and search words</b> are kept in the memory of the open page, so that Back works. They are never in
          the address or the title. The page you are on carries them in its own entry of Back and Forward, so that
          loading it again does not lose them. <em>Clear all</em> takes them off the page, and <em>Exit this page</em>{" "}
          forgets all of them; without it, a browser set to reopen its tabs may keep them longer.
        </li>
        <li>
          <b>A draft that you paste</b> is kept in the memory of the open page alone. <em>Clear</em>, leaving and
          reloading empty it.
        </li>
        <li>
          <b>A link to a view</b> is made only when you ask for it, and is given only to you.
        </li>
      </ul>
    </>
  );
}
