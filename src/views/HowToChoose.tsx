import { arrowKeys } from "./words.ts";

type Props = {
  /** What is drawn and can be chosen. */
  readonly a: "bar" | "line" | "mark";
  /** What choosing it does. */
  readonly to?: string;
};

/** How the marks of a figure are worked; left out on paper and without script, where nothing can be. */
export function HowToChoose({ a, to = "see what is behind it" }: Props) {
  return (
    <span className="operating needs-script">
      Choose a {a} to {to}. {arrowKeys(a === "line" ? "mark" : a)}
    </span>
  );
}
