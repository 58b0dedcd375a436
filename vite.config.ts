import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./scripts/site/contentSecurityPolicy.ts";
import { PLOT_CLASS } from "./src/charts/figureOptions.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), contentSecurityPolicy(PLOT_CLASS)],
  build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 600, modulePreload: { polyfill: false } },
});
