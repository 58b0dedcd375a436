/** What leaving cannot undo. */
export function LimitsPart() {
  return (
    <>
      <p>Leaving quickly hides what is on the screen. It does not undo that this site was read.</p>
      <ul>
        <li>
          <b>History.</b> The pages you read stay in the browser’s history, by the address of this site and titles such
          as “Learning theme” or “Help”. The rest of an address is a letter and a number, so it does not tell what you
          looked at. Titles never hold what you looked for.
        </li>
        <li>
          <b>The Back button.</b> The forecast takes the place of the page you left. Pages of this site that you read
          before it can still be reached with Back until the tab is closed, without your filters and search words.
        </li>
        <li>
          <b>Files.</b> A table you downloaded, or a page you saved or printed, stays on the device until you delete it.
          Its name is neutral; its content is not.
        </li>
        <li>
          <b>Links.</b> A link you copied stays on the clipboard until something else is copied, and some devices keep a
          list. It holds your filters and search words. Opening it takes them out of the address, but the whole link may
          stay in the history, or in the message you sent it with.
        </li>
        <li>
          <b>Calls and messages.</b> A call may show in the phone’s list of calls and on a bill, and a text stays on the
          phone.
        </li>
        <li>
          <b>Other sites.</b> A site you open from here stands in the history under its own name.
        </li>
        <li>
          <b>Copies.</b> The browser may keep copies of this site’s files so that it opens faster. They are the same for
          every reader.
        </li>
        <li>
          <b>Being watched in other ways.</b> A person can look over your shoulder, share your account, or have put a
          tracking program on the device. Nothing on a web page can prevent that.
        </li>
      </ul>
    </>
  );
}
