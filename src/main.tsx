import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./views/App.tsx";
import { makeExitQuick } from "./views/exit.ts";
import { keepAddressOnInPageLinks } from "./views/inPageLinks.ts";
import { settleSiteRoot } from "./views/siteRoot.ts";

const root = settleSiteRoot();
const exit = document.querySelector<HTMLAnchorElement>("a.exit");
if (exit !== null) makeExitQuick(exit);
keepAddressOnInPageLinks();

const main = document.getElementById("main");
const search = document.getElementById("search");
if (main === null || search === null) throw new Error("index.html lacks #main or #search");
createRoot(main).render(
  <StrictMode>
    <App root={root} searchSlot={search} />
  </StrictMode>,
);
