import { useRef, useState } from 'react';
import { referenceTo, type Citable } from '../../domain/citation/citable.ts';
import {
  formatName,
  formats,
  write,
  type Format,
  type Written,
} from '../../domain/citation/formats.ts';
import { versionOf } from '../../domain/version/version.ts';
import { writtenDate } from '../shared/dates.ts';
import { useAddressOf, useCorpus } from '../shared/explorer-context.ts';
import { viewOfCitable } from './citable-view.ts';
import { CitationText } from './CitationText.tsx';
import { EmbedCode } from './EmbedCode.tsx';
import { today } from './today.ts';
import { useCopy } from './use-copy.ts';
import { readFormat, rememberFormat } from './kept-format.ts';
import styles from './CitePanel.module.css';

/** In milliseconds. */
const oneDay = 86_400_000;

/** An item's citation in a format of the reader's choice. Drawn on the reader's machine only, never with the served page. */
export function CitePanel({ item }: { readonly item: Citable }) {
  const corpus = useCorpus();
  const address = useAddressOf()({
    ...viewOfCitable(item, corpus),
    version: versionOf(item, corpus),
  });
  const [day] = useState(today);
  const { created } = corpus.edition;
  // Nobody read an edition before it came out: such a clock is wrong, and no citation may rest on it. West of where it
  // came out it may still be the day before.
  const wrongClock = Date.parse(day) < Date.parse(created) - oneDay;
  const [format, setFormat] = useState(readFormat);
  const reference = referenceTo(item, corpus, {
    link: new URL(address, location.href).href,
    accessed: wrongClock ? created : day,
  });
  const choose = (chosen: Format): void => {
    setFormat(chosen);
    rememberFormat(chosen);
  };
  const written = write(reference, format);
  return (
    <section aria-label="Citation" className={styles.panel}>
      <FormatChoice format={format} onChoose={choose} />
      {wrongClock && (
        <p className={styles.clock}>
          This device’s clock says {writtenDate(day)}, before this edition came out. Set the day on
          which you read it yourself: the citation has the edition’s own.
        </p>
      )}
      {/* What was said of a copy holds for that text alone. */}
      <Copies key={written.text} written={written} format={format} link={reference.entry.link} />
      {(item.kind === 'clause' || item.kind === 'quote') && <EmbedCode item={item} />}
    </section>
  );
}

interface FormatChoiceProps {
  readonly format: Format;
  readonly onChoose: (format: Format) => void;
}

function FormatChoice({ format, onChoose }: FormatChoiceProps) {
  return (
    <label className={styles.format}>
      Format
      <select
        value={format}
        onChange={({ target }) => {
          const chosen = formats.find((one) => one === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {formats.map((one) => (
          <option key={one} value={one}>
            {formatName[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CopiesProps {
  readonly written: Written;
  readonly format: Format;
  readonly link: string;
}

function Copies({ written, format, link }: CopiesProps) {
  const text = useRef<HTMLDivElement>(null);
  const address = useRef<HTMLSpanElement>(null);
  const { said, copy } = useCopy();
  return (
    <>
      <div ref={text} className={styles.text}>
        <CitationText written={written} />
      </div>
      <p className={styles.link}>
        Link: <span ref={address}>{link}</span>
      </p>
      <p className={styles.actions}>
        <button type="button" onClick={() => void copy(written, formatName[format], text.current)}>
          Copy
        </button>
        <button
          type="button"
          onClick={() => void copy({ text: link, html: null }, 'link', address.current)}
        >
          Copy link
        </button>
        <output>{said}</output>
      </p>
    </>
  );
}
