import { PackageFailure } from "./failure.ts";

/** Fetches a text. Throws a PackageFailure, or the signal's reason if it was aborted. */
export async function fetchText(
  url: URL,
  signal: AbortSignal | undefined,
  cache: RequestCache = "default",
): Promise<string> {
  const { response, text } = await answerOf(url, signal, cache);
  const where = url.href;
  if (!response.ok) {
    const { status } = response;
    throw new PackageFailure({
      kind: "status",
      where,
      status,
      what: `The server answered ${status}`,
    });
  }
  if (isPage(response, text)) {
    // Development servers and many hosts answer an unknown path with the app's own page and status 200.
    const what = "The server has no such file and answered with a web page";
    throw new PackageFailure({ kind: "status", where, status: 404, what });
  }
  return text;
}

async function answerOf(
  url: URL,
  signal: AbortSignal | undefined,
  cache: RequestCache,
): Promise<{ response: Response; text: string }> {
  try {
    const response = await fetch(url, { cache, ...(signal ? { signal } : {}) });
    return { response, text: await response.text() };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof TypeError)) throw error;
    throw new PackageFailure({
      kind: "network",
      where: url.href,
      what: "No answer came",
    });
  }
}

function isPage(response: Response, text: string): boolean {
  const isHtml =
    response.headers.get("content-type")?.includes("text/html") ?? false;
  return isHtml || /^\s*<(?:!doctype|html)/i.test(text);
}

/** Fetches JSON, whatever it holds. Throws as `fetchText` does, or a failure of the kind `not-json`. */
export async function fetchJson(
  url: URL,
  signal: AbortSignal | undefined,
  cache?: RequestCache,
): Promise<unknown> {
  const text = await fetchText(url, signal, cache);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new PackageFailure({
      kind: "not-json",
      where: url.href,
      what: "The file is not JSON",
    });
  }
}
