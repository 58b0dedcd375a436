/** What of a printed label or text is compared: its letters and digits in lower case, so that "DHR 4" is "DHR4". */
export function lettersAndDigits(printed: string): string {
  return printed.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
