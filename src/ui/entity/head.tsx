/** The head of an entity's view: its name, and what else it is called. */
import { useState } from 'preact/hooks';
import type { Entity } from '../../knowledge/schema';
import { leadingNames, otherNames } from './names';
import { said } from './said';
import { useEntityWords } from './words';

type Props = {
  entity: Entity;
  /** By which the name can label a dialog. */
  nameId?: string;
  /** It heads a page of its own. */
  chief?: boolean;
};

/** Name in serif, other names on a line below. */
export function Head({ entity, nameId, chief = false }: Props) {
  const { language, t } = useEntityWords();
  const [all, setAll] = useState(false);
  const name = said(entity.name, language);
  const names = otherNames(entity, language, t.quote);
  const shown = all ? names : names.slice(0, leadingNames(names));
  const Name = chief ? 'h1' : 'h2';
  const hidden = names.length - shown.length;
  return (
    <div class="e-head">
      <Name class="e-name" id={nameId} lang={name.lang}>
        {name.text}
      </Name>
      {shown.length > 0 && (
        <p class="e-names">
          <span class="g-unseen">{t.otherNames}: </span>
          {shown.join(' · ')}
          {hidden > 0 && (
            <>
              {' '}
              <button type="button" class="e-link" aria-label={t.moreNamesLabel(hidden)} onClick={() => setAll(true)}>
                {t.moreNames(hidden)}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
