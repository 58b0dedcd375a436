import { PageLink } from "./PageLink.tsx";
import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";
import { ThemeView } from "./themes/ThemeView.tsx";

/** One theme, by its position in the codebook counted from 1. */
export function ThemePage({ number, ...props }: PageProps & { readonly number: number }) {
  const { themes } = props.labels;
  const theme = [...themes.values()].find((each) => each.number === number);
  if (theme !== undefined) return <ThemeView {...props} theme={theme} />;
  return (
    <div className="page-plain">
      <PageTitle>There is no theme at this address</PageTitle>
      <p>
        The codebook held here has {themes.size} themes, and this is number {number}. It may have had more, or others,
        when the link was made. <PageLink to={{ is: "themes" }}>All themes</PageLink>
      </p>
    </div>
  );
}
