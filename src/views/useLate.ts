import { useContext, useEffect, useState } from "react";
import { DatabaseContext } from "./DatabaseContext.ts";

/** As long as an answer may take before what stands on the page is called out of date. */
const LATE_MS = 300;

/** Whether something awaited is noticeably late: at once while the database is not there, which takes seconds at best. */
export function useLate(awaiting: boolean): boolean {
  const ready = useContext(DatabaseContext).is === "ready";
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!awaiting) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [awaiting]);
  return awaiting && (late || !ready);
}
