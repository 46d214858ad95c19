import { m } from '#app/paraglide/messages.js';
import { NumberField, TextArea, TextField } from '#app/ui/index.ts';
import { CountySelect } from './county-select.tsx';

interface CollectionFieldsProps {
  collection?: { title: string; year: number; countyCode: string | null; intro: string };
  year?: number;
}

export function CollectionFields({ collection, year }: CollectionFieldsProps) {
  return (
    <>
      <TextField name="title" label={m.examples_collection_title()} required defaultValue={collection?.title} />
      <NumberField name="year" label={m.examples_collection_year()} required defaultValue={String(collection?.year ?? year ?? '')} />
      <CountySelect name="countyCode" label={m.examples_fact_county()} empty={m.examples_collection_national()} defaultValue={collection?.countyCode} />
      <TextArea name="intro" label={m.examples_collection_intro()} rows={6} defaultValue={collection?.intro} />
    </>
  );
}
