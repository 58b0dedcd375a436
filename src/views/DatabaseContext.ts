import { createContext } from "react";
import { type DatabaseState, RESTING } from "../db/siteEngine.ts";

/** How it stands with the database that the pages ask. */
export const DatabaseContext = createContext<DatabaseState>(RESTING);
