import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed: for what is made for paper, or else drawn only as far as it is in sight. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when the event is over.
    const handleBefore = () => flushSync(() => setIsPrinting(true));
    const handleAfter = () => setIsPrinting(false);
    addEventListener("beforeprint", handleBefore);
    addEventListener("afterprint", handleAfter);
    return () => {
      removeEventListener("beforeprint", handleBefore);
      removeEventListener("afterprint", handleAfter);
    };
  }, []);
  return isPrinting;
}
