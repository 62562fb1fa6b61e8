import { createContext, useContext } from 'react';
import type { ActionCatalogue } from '../../../data/content.ts';

const Catalogue = createContext<ActionCatalogue | undefined>(undefined);

export const CatalogueProvider = Catalogue.Provider;

/** The RAM actions that are known here. Throws outside of its provider. */
export function useCatalogue(): ActionCatalogue {
  const catalogue = useContext(Catalogue);
  if (!catalogue) throw new Error('useCatalogue needs a CatalogueProvider above it');
  return catalogue;
}
