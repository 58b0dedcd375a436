import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./scripts/site/contentSecurityPolicy.ts";
import { PLOT_CLASS } from "./src/charts/figureOptions.ts";

export default defineConfig(({ command }) => {
  // What is built is always the product: a test runner's own NODE_ENV would put React's development build into it.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    base: "./",
    plugins: [react(), contentSecurityPolicy(PLOT_CLASS)],
    build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 600, modulePreload: { polyfill: false } },
  };
});
