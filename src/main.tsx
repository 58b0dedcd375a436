import { createRoot, hydrateRoot } from "react-dom/client";
import { asFailure } from "./db/failure.ts";
import { OVERVIEW, pageAt } from "./filter/pageAddress.ts";
import { App } from "./views/App.tsx";
import { earlyActs } from "./views/earlyActs.ts";
import { makeExitQuick } from "./views/exit.ts";
import { FailureNotice } from "./views/FailureNotice.tsx";
import { keepAddressOnInPageLinks } from "./views/inPageLinks.ts";
import { openPage } from "./views/openPage.ts";
import { settleSiteRoot } from "./views/siteRoot.ts";
import { arrivedEntry } from "./views/useView.ts";
import { forgetVisit, keepPlace } from "./views/visitMemory.ts";

const root = settleSiteRoot();
makeExitQuick(document, forgetVisit);
keepAddressOnInPageLinks();
keepPlace();
const at = pageAt(new URL(location.href), root) ?? OVERVIEW;
const arrived = arrivedEntry(root);
const app = document.getElementById("app");
if (app === null) throw new Error("the page lacks #app");
const early = earlyActs(app);

// What stands where no page is has nothing to come alive from.
const still = "still" in document.documentElement.dataset;
const opening = still ? null : openPage(root, at);
opening?.then(
  (opened) => {
    early.setAside();
    hydrateRoot(app, <App root={root} at={at} arrived={arrived} {...opened} onAlive={early.doAgain} />);
  },
  (error: unknown) => {
    document.documentElement.dataset.still = "";
    const notice = document.createElement("div");
    app.querySelector("main")?.prepend(notice);
    createRoot(notice).render(<FailureNotice failure={asFailure(error, "engine-refused", "DuckDB")} standing />);
  },
);
