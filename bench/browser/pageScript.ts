import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";

/** The code of `bench/page`, which a page runs before its own, as one script. */
export async function pageScript(): Promise<string> {
  const { build } = await import("vite");
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      minify: false,
      lib: { entry: join(PROJECT_ROOT, "bench", "page", "stopwatch.ts"), formats: ["iife"], name: "measured" },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : "output" in built ? built.output : [];
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk === undefined) throw new Error("vite gave no script for bench/page");
  return chunk.code;
}
