import type { EntryGate } from '../../domain/entry/entry.ts';
import type { Outline } from '../../domain/guide/outline.ts';
import { GATE_SHAPES } from '../../parts/gate-badge.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { type Box, LINE_HEIGHT, layoutOf, MARK, PADDING } from './layout.ts';

const FILL: Record<EntryGate, string> = {
  ram: 'fill-ram-soft',
  rbac: 'fill-rbac-soft',
  'service-role': 'fill-role-soft',
  both: 'fill-sunken',
  none: 'fill-sunken',
};
const STROKE: Record<EntryGate, string> = {
  ram: 'stroke-ram',
  rbac: 'stroke-rbac',
  'service-role': 'stroke-role',
  both: 'stroke-ink',
  none: 'stroke-muted',
};

interface Props {
  readonly outline: Outline;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** The whole guide at one look. It scrolls in its own box; everything in it stands on the page as text, too. */
export function Picture({ outline, label }: Props) {
  const { boxes, lines, width, height } = layoutOf(outline);
  return (
    <ScrollBox label={label} className="card max-h-[80vh] overflow-auto p-3 max-sm:max-h-[30vh]">
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={height}
        viewBox={`-1 -1 ${width + 2} ${height}`}
      >
        <g className="fill-none stroke-edge">
          {lines.map(({ from, to }) => (
            <path key={to.key} d={elbow(from, to)} />
          ))}
        </g>
        {boxes.map((box) => (
          <BoxDrawing key={box.key} box={box} />
        ))}
      </svg>
    </ScrollBox>
  );
}

function BoxDrawing({ box: { node, again, lines, x, y, width, height } }: { box: Box }) {
  const ending = node.kind === 'ending' ? node : undefined;
  const look = ending ? `${FILL[ending.gate]} ${STROKE[ending.gate]}` : 'fill-card stroke-ink';
  const indent = x + 8 + (ending ? MARK : 0);
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={ending ? height / 2 : 4}
        className={again ? 'fill-card stroke-edge' : look}
        strokeDasharray={again ? '3 3' : undefined}
      />
      {ending && (
        <path
          d={GATE_SHAPES[ending.gate]}
          transform={`translate(${x + 8} ${y + PADDING}) scale(0.875)`}
          className={`fill-none ${again ? 'stroke-muted' : STROKE[ending.gate]}`}
          strokeWidth="1.8"
        />
      )}
      <text
        fontSize="11"
        fontWeight={ending || again ? undefined : 600}
        className={again ? 'fill-muted' : 'fill-ink'}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={indent} y={y + PADDING + (index + 0.78) * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** From the first line of one box to the first line of the next, with one common trunk for all that a question leads to. */
function elbow(from: Box, to: Box): string {
  const middle = PADDING + LINE_HEIGHT / 2;
  const start = from.x + from.width;
  return `M${start} ${from.y + middle}H${start + (to.x - start) / 2}V${to.y + middle}H${to.x}`;
}
