import { readCodebook, readDocuments, readRegister } from "../scripts/disk/dataFolder.ts";
import { sha256 } from "../scripts/disk/fingerprint.ts";
import { corpusTables } from "../src/corpus/corpusTables.ts";
import { publishedFiles } from "../src/corpus/publishedFiles.ts";
import { threadTables } from "../src/corpus/threadTables.ts";
import type { Published } from "./published.ts";

/**
 * Publishes a data folder once in a process of its own, so that its highest use of memory is its own. Prints one line of
 * JSON (`Published`); the threads are then worked out a second time to be timed alone.
 */
const [folder] = process.argv.slice(-1);
if (folder === undefined) throw new Error("name a data folder");
const started = performance.now();
const register = readRegister(folder);
const input = { codebook: readCodebook(folder), documents: readDocuments(folder, register) };
const versions = { dataVersion: register.version, codebookVersion: input.codebook.version };
publishedFiles(corpusTables(input), versions, sha256);
const wholeMs = performance.now() - started;
const before = performance.now();
threadTables(input);
const threadsMs = performance.now() - before;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const published: Published = { wholeMs, threadsMs, peakMegabytes };
process.stdout.write(`${JSON.stringify(published)}\n`);
