/** What others on the way may note. */
export function HostPart() {
  return (
    <>
      <p>
        This site is a folder of files, and somebody’s server hands them out. That server may note which file was asked
        for and when, from which internet address (IP address) and by what kind of browser. How long that is kept is for
        the body to say that runs the site you are reading this on: look for its own privacy notice.
      </p>
      <p>
        The files have neutral names, the same for every reader. What you choose, search for or paste is never sent.
      </p>
      <p>
        Whoever runs the network you are on, at work, at home or in a café, may be able to see that this site was
        visited.
      </p>
    </>
  );
}
