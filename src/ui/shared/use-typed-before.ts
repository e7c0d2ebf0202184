import { useEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What was typed before the page came alive stands in the field and nowhere else: it counts. */
export function useTypedBefore(
  input: React.RefObject<Field | null>,
  change: (value: string) => void,
): void {
  const changeNow = useRef(change);
  useEffect(() => {
    changeNow.current = change;
  });
  useEffect(() => {
    const typed = input.current?.value ?? '';
    if (typed !== '' && typed !== input.current?.defaultValue) changeNow.current(typed);
  }, [input]);
}
