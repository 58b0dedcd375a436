import { FilterPanel } from "./FilterPanel.tsx";
import { PageLink } from "./PageLink.tsx";
import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";
import { ThemeView } from "./themes/ThemeView.tsx";
import { WaitingFigures } from "./WaitingFigures.tsx";

/** One theme, by its position in the codebook counted from 1. */
export function ThemePage({ number, ...props }: PageProps & { readonly number: number }) {
  const { labels, visit } = props;
  if (labels === null) {
    return (
      <div className="page" aria-busy="true">
        <div className="headline theme-head">
          <p className="theme-area">&nbsp;</p>
          <PageTitle>Learning theme</PageTitle>
          <p className="lede lede-waiting">Reading the reviews held here…</p>
        </div>
        <FilterPanel filter={visit.view.filter} labels={null} counts={null} except="theme" onFilter={visit.narrow} />
        <div className="content">
          <WaitingFigures />
        </div>
      </div>
    );
  }
  const theme = [...labels.themes.values()].find((each) => each.number === number);
  if (theme === undefined) {
    return (
      <div className="page-plain">
        <PageTitle>There is no theme at this address</PageTitle>
        <p>
          The codebook held here has {labels.themes.size} themes, and this is number {number}. It may have had more, or
          others, when the link was made. <PageLink to={{ is: "themes" }}>All themes</PageLink>
        </p>
      </div>
    );
  }
  return <ThemeView {...props} theme={theme} labels={labels} />;
}
