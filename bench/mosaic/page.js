import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import * as vg from "@uwdata/vgplot";

/**
 * The page one would otherwise build: the linked bar charts, menus and table of Mosaic's documentation (its examples
 * "athletes" and "weather"), over tables joined from the very Arrow files of our page. A passage has several themes,
 * statuses and bodies: they are lists, which menus match with `listMatch`, and a table of their own for their bars.
 */
const TABLES = ["passages", "partnerships", "reviews", "themes", "codings", "passage_agencies", "agencies"];

const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
await database.instantiate(new URL(wasmUrl, location.href).href);
const connection = await database.connect();
// No extension is looked for at another host.
await connection.query("set autoload_known_extensions = false");
const files = await Promise.all(
  TABLES.map(async (name) => ({ name, bytes: await (await fetch(`data/${name}.arrow`)).arrayBuffer() })),
);
for (const { name, bytes } of files) {
  await connection.insertArrowFromIPCStream(new Uint8Array(bytes), { name, create: true });
}
vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: database, connection }));
await vg.coordinator().exec([
  `create table shown as
    select p.passage_id, t.name as partnership, t.name || ', ' || v.label as review, p.text,
      case p.kind when 'recommendation' then coalesce(p.origin, 'panel') || ' recommendation' else p.kind end as kind,
      coalesce(c.themes, []) as themes, list_filter([case when p.statuses & 1 > 0 then 'completed' end,
        case when p.statuses & 2 > 0 then 'partly-completed' end, case when p.statuses & 4 > 0 then 'in-progress' end,
        case when p.statuses & 8 > 0 then 'national' end, case when p.statuses & 16 > 0 then 'no-longer-needed' end,
        case when p.statuses & 32 > 0 then 'not-stated' end], s -> s is not null) as statuses, coalesce(a.agencies, []) as agencies
    from passages p join partnerships t using (partnership_id) left join reviews v using (review_id)
      left join (select passage_at, list(label) as themes from codings c join themes t on t.position = c.theme_at
        group by all) c on c.passage_at = p.position
      left join (select passage_at, list(agency_id) as agencies from passage_agencies c
        join agencies g on g.position = c.agency_at group by all) a on a.passage_at = p.position
    order by p.kind, t.name, p.position`,
  "create table shown_themes as select unnest(themes) as theme, * from shown",
  "create table shown_statuses as select unnest(statuses) as status, * from shown where kind = 'action'",
]);

const $kind = vg.Selection.single();
const $partnership = vg.Selection.single();
const $filter = vg.Selection.crossfilter({ include: [$kind, $partnership] });

/** A bar for each value, as long as there are rows of it that the filter leaves. */
const bars = (table, column, size, ...further) =>
  vg.plot(
    vg.barX(vg.from(table, { filterBy: $filter }), { x: vg.count(), y: column, fill: "steelblue" }),
    ...further,
    vg.yDomain(vg.Fixed),
    vg.yLabel(null),
    vg.width(size.width),
    vg.height(size.height),
    vg.marginLeft(size.marginLeft),
  );

const menu = (label, column) => vg.menu({ label, as: $filter, from: "shown", column });
/** Its choices are lists of one: this version compares a list with a text where a choice is a text. */
const listMenu = async (label, column) => {
  const rows = await vg.coordinator().query(`select distinct unnest(${column}) as choice from shown order by choice`, {
    type: "json",
  });
  const options = [...rows].map(({ choice }) => ({ value: [choice], label: choice }));
  return vg.menu({
    label,
    as: $filter,
    field: column,
    options: [{ value: "", label: "All" }, ...options],
    listMatch: "any",
  });
};

document.getElementById("app").replaceChildren(
  vg.vconcat(
    vg.hconcat(
      menu("Partnership", "partnership"),
      menu("Review", "review"),
      menu("Kind", "kind"),
      await listMenu("Theme", "themes"),
      await listMenu("Status", "statuses"),
      await listMenu("Body", "agencies"),
    ),
    vg.vspace(10),
    vg.hconcat(
      bars("shown_themes", "theme", { width: 460, height: 520, marginLeft: 230 }),
      vg.vconcat(
        bars(
          "shown",
          "kind",
          { width: 360, height: 220, marginLeft: 140 },
          vg.toggleY({ as: $kind }),
          vg.highlight({ by: $kind }),
        ),
        bars("shown_statuses", "status", { width: 360, height: 220, marginLeft: 140 }),
      ),
      bars(
        "shown",
        "partnership",
        { width: 400, height: 700, marginLeft: 220 },
        vg.toggleY({ as: $partnership }),
        vg.highlight({ by: $partnership }),
      ),
    ),
    vg.vspace(10),
    vg.table({
      from: "shown",
      filterBy: $filter,
      columns: ["kind", "partnership", "review", "text"],
      width: { kind: 150, partnership: 160, review: 200, text: 700 },
      maxWidth: 1240,
      height: 300,
    }),
  ),
);
