/** Says which parts of an opened link could not be used. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly string[] }) {
  if (dropped.length === 0) return null;
  return (
    <div className="notice notice-quiet" role="status">
      <p>Part of the link that was opened could not be used, and was left out:</p>
      <ul>
        {dropped.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
