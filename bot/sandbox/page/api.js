// The sandbox's addresses, and its stream of events.

async function ask(method, path, body) {
  const response = await fetch(`/sandbox/${path}`, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

export const get = (path) => ask("GET", path);
export const post = (path, body = {}) => ask("POST", path, body);
export const remove = (path) => ask("DELETE", path);

export function listen(onEvent, onReturn) {
  const stream = new EventSource("/sandbox/events");
  stream.addEventListener("message", (event) => onEvent(JSON.parse(event.data)));
  stream.addEventListener("open", onReturn);
}
