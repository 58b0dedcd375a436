import { useEffect, useState } from "react";
import type { DatabaseState } from "../db/siteEngine.ts";
import type { Manifest } from "../model/manifest.ts";
import { failureTitle } from "./FailureNotice.tsx";
import { sparing } from "./sparing.ts";
import { megabytes } from "./words.ts";

type Props = {
  /** Whether the view came with a link. */
  readonly linked: boolean;
  readonly database: DatabaseState;
  readonly manifest: Manifest;
  readonly root: URL;
  /** Whether the page says above everything else what failed. */
  readonly told: boolean;
  readonly onTell: () => void;
};

const LONGER_THAN_USUAL_MS = 500;

/**
 * What is to be said of the page itself, at its lower edge, where it moves nothing: what the first filter will fetch,
 * that the database is awaited, that it failed before anything was asked of it, that a link may stay in the history.
 */
export function Notices({ linked, database, manifest, root, told, onTell }: Props) {
  const [closed, setClosed] = useState<string | null>(null);
  const offer = useOffer(database, manifest, root);
  const slow = useSlow(database.is === "starting" && database.awaited);
  const failed = database.is === "failed" && !told ? `${failureTitle(database.failure)}. ${STANDS}` : null;
  const words = slow ? WAITING : (failed ?? (linked ? LINKED : offer));
  const shown = words !== null && words !== closed;
  return (
    <div className="notices" role="status">
      {shown && (
        <p>
          {words}{" "}
          {words === failed && (
            <button type="button" className="as-link" onClick={onTell}>
              What happened
            </button>
          )}{" "}
          {words !== WAITING && (
            <button type="button" className="as-link" onClick={() => setClosed(words)}>
              Close<span className="visually-hidden"> this notice</span>
            </button>
          )}
        </p>
      )}
    </div>
  );
}

const WAITING = "Loading the database that filters and searches. Your choice is applied as soon as it is there.";
const STANDS = "Every page can be read as it was published.";
const LINKED =
  "You opened a link with filters. They are taken out of the address now, but this browser’s history may have kept the link.";

/** Says the size before the first filter or search fetches it, where the device is to be spared. */
function useOffer(database: DatabaseState, manifest: Manifest, root: URL): string | null {
  const [bytes, setBytes] = useState<number | null>(null);
  const [offers, setOffers] = useState(false);
  useEffect(() => {
    if (!sparing(navigator)) return;
    let here = true;
    setOffers(true);
    import("../db/databaseSize.ts")
      .then(({ databaseSize }) => databaseSize(root, manifest))
      .then((size) => here && setBytes(size))
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [manifest, root]);
  if (!offers || database.is !== "resting") return null;
  const size = bytes === null ? "several megabytes" : `about ${megabytes(bytes)}`;
  return `To spare your device or line, filters and search are fetched only when first used: ${size}, once.`;
}

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), LONGER_THAN_USUAL_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return slow;
}
