/** No RBAC object is nested deeper; far beyond it the engine's stack ends, and with it the page. */
const MOST_DEPTH = 200;
const MOST_INDENT = 500;

/**
 * Where a YAML text nests too deep to be read: the line, counted from 1. Brackets are counted wherever they stand,
 * so a text may be refused that could just be read; one that is let through can be.
 */
export function tooDeep(text: string): number | undefined {
  let open = 0;
  let line = 1;
  let isIndent = true;
  let indent = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      line += 1;
      indent = 0;
      isIndent = true;
      continue;
    }
    // `- - - x` nests as deep as it has hyphens, and they count as indent.
    if (isIndent && (code === BLANK || code === HYPHEN || code === QUESTION_MARK)) indent += 1;
    else isIndent = false;
    if (code === OPEN_BRACKET || code === OPEN_BRACE) open += 1;
    else if ((code === CLOSE_BRACKET || code === CLOSE_BRACE) && open > 0) open -= 1;
    if (open > MOST_DEPTH || indent > MOST_INDENT) return line;
  }
  return undefined;
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const HYPHEN = 0x2d;
const QUESTION_MARK = 0x3f;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
