import { queryOptions, useQuery } from '@tanstack/react-query';

export type Masking = Pick<typeof import('../../domain/diagnose/mask.ts'), 'maskAddresses' | 'maskPiece'>;

export const maskingQuery = queryOptions({
  queryKey: ['masking'],
  queryFn: async (): Promise<Masking> => {
    const { maskAddresses, maskPiece } = await import('../../domain/diagnose/mask.ts');
    return { maskAddresses, maskPiece };
  },
});

/** What covers secrets where a text is shown again: it comes with the first text, and no answer is ready without it. */
export function useMasking(enabled = true) {
  return useQuery({ ...maskingQuery, enabled });
}
