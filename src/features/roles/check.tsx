interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

/** A check box with its label. */
export function Check({ label, isChecked, onCheck }: CheckProps) {
  return (
    <label className="flex w-fit cursor-pointer items-center gap-2 px-1 py-1 text-sm">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onCheck(event.target.checked)}
        className="size-4"
      />
      {label}
    </label>
  );
}
