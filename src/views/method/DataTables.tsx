import { useContext } from "react";
import type { Manifest } from "../../model/manifest.ts";
import type { TableName } from "../../model/tables.ts";
import { RootContext } from "../PageLink.tsx";
import { counted } from "../words.ts";
import type { DataWords } from "./dataWords.ts";

type Props = { readonly manifest: Manifest; readonly words: DataWords | null };

/** Each published table with its file, its size and what it holds; its columns and the codes in them on request. */
export function DataTables({ manifest, words }: Props) {
  const root = useContext(RootContext);
  const names = Object.keys(manifest.tables) as TableName[];
  return (
    <>
      <h3>The tables</h3>
      <dl className="method-tables">
        {names.map((name) => {
          const { file, rows, bytes } = manifest.tables[name];
          const described = words?.tables[name];
          return (
            <div key={name}>
              <dt>
                <a href={`${root}data/${file}`} download={file}>
                  {name}
                </a>{" "}
                <span>{`${counted(rows, ["row", "rows"])}, ${kilobytes(bytes)}`}</span>
              </dt>
              {described !== undefined && (
                <dd>
                  {described.description}
                  <Meanings title="Columns" of={name} meanings={described.columns} />
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      {words !== null && (
        <>
          <h3>The codes in them</h3>
          {Object.entries(words.codes).map(([name, meanings]) => (
            <Meanings key={name} title={name} of="codes" meanings={meanings} />
          ))}
        </>
      )}
    </>
  );
}

type MeaningsProps = {
  readonly title: string;
  /** Which one, for a reader who hears the heading alone. */
  readonly of: string;
  readonly meanings: Readonly<Record<string, string>>;
};

function Meanings({ title, of, meanings }: MeaningsProps) {
  return (
    <details>
      <summary>
        {title}
        <span className="visually-hidden">: {of}</span>
      </summary>
      <dl>
        {Object.entries(meanings).map(([code, meaning]) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("en-GB")} kB`;
}
