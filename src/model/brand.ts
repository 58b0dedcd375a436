declare const brand: unique symbol;

/** A string that may stand only where its own kind is asked for: `Brand<"ThemeId">` is no `Brand<"AgencyId">`. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
