/** Only what a person did counts: a page can make events of its own. */
export function trusted<Heard extends Event>(act: (event: Heard) => void): (event: Heard) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
