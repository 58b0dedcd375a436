import { OutLink } from "../OutLink.tsx";
import { PageLink } from "../PageLink.tsx";

/** How to read with fewer traces, without making matters worse. */
export function AdvicePart() {
  return (
    <>
      <p>If someone may look at this device:</p>
      <ul>
        <li>
          <b>Use a device they cannot reach.</b> A computer in a library or the phone of someone you trust can be safer
          than your own.
        </li>
        <li>
          <b>Do not clear the whole history.</b> Clearing your history may be noticed, and can make someone more
          suspicious. Deleting cookies also deletes passwords that are saved.
        </li>
        <li>
          <b>Remove single pages instead.</b> Open the browser’s history, find the pages of this site, and delete those
          alone. On a computer there is usually a menu or a cross beside each; on a phone, press and hold, or swipe.
        </li>
        <li>
          <b>Or read in a private window.</b> Browsers call it private or incognito. Pages read in it are not kept in
          the history once every private window is closed. Files you download are kept all the same, and it hides
          nothing from a tracking program or from whoever runs the network.
        </li>
      </ul>
      <p>
        None of this hides everything. If you think someone follows what you do on your device, a safer device is the
        better choice, and you can ask <PageLink to={{ is: "help" }}>a helpline</PageLink> about it from there.
      </p>
      <p className="help-source">
        On safer devices, history, cookies and single pages this follows the{" "}
        <OutLink to="https://victimandwitnessinformation.org.uk/online-safety">
          Ministry of Justice’s advice on online safety
        </OutLink>{" "}
        (undated; a stored copy, read 22 November 2026). The rest is ours.
      </p>
    </>
  );
}
