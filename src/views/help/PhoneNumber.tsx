type Props = { readonly number: string; readonly by?: "tel" | "sms" };

/** A number to call or to text, its groups of digits kept together. */
export function PhoneNumber({ number, by = "tel" }: Props) {
  return (
    <a className="phone" href={`${by}:${number.replaceAll(" ", "")}`}>
      {number.replaceAll(" ", "\u00a0")}
    </a>
  );
}
