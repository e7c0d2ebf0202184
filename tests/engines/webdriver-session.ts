/** A session of W3C WebDriver (https://www.w3.org/TR/webdriver2/), as much of it as the journeys need. */
export interface Session {
  readonly capabilities: { readonly browserVersion?: string };
  readonly send: (
    method: 'GET' | 'POST' | 'DELETE',
    command: string,
    body?: object,
  ) => Promise<unknown>;
}

/** Milliseconds for one command. */
const patience = 30_000;

interface Answer {
  readonly value: unknown;
}

/**
 * @param driver the address of a running driver, without a slash at its end
 * @throws {Error} with the driver's own words where it refuses
 */
export async function newSession(driver: string, capabilities: object): Promise<Session> {
  const { value } = await ask(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const { sessionId, capabilities: got } = value as { sessionId: string; capabilities: object };
  return {
    capabilities: got,
    send: async (method, command, body) =>
      (await ask(`${driver}/session/${sessionId}${command}`, method, body)).value,
  };
}

async function ask(address: string, method: string, body?: object): Promise<Answer> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const answer = (await response.json()) as Answer;
  if (response.ok) return answer;
  const { error, message } = answer.value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
