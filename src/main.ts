import { afterPaint } from "./views/afterPaint.ts";
import { arrivedEntry } from "./views/arrivedEntry.ts";
import { earlyActs } from "./views/earlyActs.ts";
import { makeExitQuick } from "./views/exit.ts";
import { keepAddressOnInPageLinks } from "./views/inPageLinks.ts";
import { settleSiteRoot } from "./views/siteRoot.ts";
import { forgetVisit, keepPlace } from "./views/visitMemory.ts";

const root = settleSiteRoot();
makeExitQuick(document, forgetVisit);
keepAddressOnInPageLinks();
keepPlace();
// A link's filters leave the address before anything else is done.
const arrived = arrivedEntry(root);
const app = document.getElementById("app");
if (app === null) throw new Error("the page lacks #app");
const early = earlyActs(app);

// What stands where no page is has nothing to come alive from. Anything else is painted before the large part is fetched.
if (!("still" in document.documentElement.dataset)) {
  afterPaint(() => {
    import("./views/bringAlive.tsx").then(
      ({ bringAlive }) => bringAlive(app, root, arrived, early),
      () => {
        document.documentElement.dataset.still = "";
      },
    );
  });
}
