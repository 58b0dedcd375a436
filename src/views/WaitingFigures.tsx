/** Keeps the places of the figures while the data arrive, so that nothing jumps. */
export function WaitingFigures() {
  return (
    <div className="waiting-figures">
      <p className="chosen" role="status">
        Loading the data…
      </p>
      <div className="figure waiting-threads" />
      <div className="figure waiting-statuses" />
    </div>
  );
}
