/** The few line icons of the interface, drawn on a 20 × 20 grid. They say nothing that a word beside them does not. */
const PATHS = {
  search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3Zm4.3 10.3L17 17',
  copy: 'M7 7V4h9v9h-3M4 7h9v9H4z',
  find: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v3M10 15v3M2 10h3M15 10h3',
  check: 'm4 10.5 4 4 8-9',
  link: 'M8 12l4-4M6.5 10.5 5 12a2.8 2.8 0 0 0 4 4l1.5-1.500M13.5 9.5 15 8a2.8 2.8 0 0 0-4-4L9.5 5.5',
  close: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M7 5 4 8l3 3',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M13 5l3 3-3 3',
  arrow: 'M4 10h11m-4-4 4 4-4 4',
  swap: 'M4 7h11m-3-3 3 3-3 3M16 13H5m3 3-3-3 3-3',
  sun: 'M10 6.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.5 10H18M4.3 4.300l1.1 1.100M14.6 14.600l1.1 1.100M4.3 15.700l1.1-1.100M14.6 5.400l1.1-1.1',
  moon: 'M16 12.200A6.5 6.5 0 0 1 7.8 4a6.5 6.5 0 1 0 8.2 8.200Z',
  screen: 'M3 4h14v9H3zM7 16h6M10 13v3',
  warning: 'M10 3 2.5 16.500h15zM10 8v4M10 14.300v.2',
  question:
    'M7.5 7.500a2.5 2.5 0 1 1 3.6 2.200c-.8.4-1.1.9-1.1 1.800M10 14.300v.2M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z',
  info: 'M10 9.500v4M10 6.500v.2M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z',
  download: 'M10 3v9m-4-4 4 4 4-4M4 16h12',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z',
  mail: 'M3 5h14v10H3zM3 6l7 5 7-5',
  history: 'M4 5v3.500h3.500M4.3 8.500A6.5 6.5 0 1 1 3.5 11M10 7v3.500l2.5 1.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`icon ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
