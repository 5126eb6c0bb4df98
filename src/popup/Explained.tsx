import { useSpeech } from '../ui/language';
import { Blank } from './Blank';
import type { Explanation, Remedy } from './why';

type Props = {
  explanation: Explanation;
  onRemedy: (remedy: Remedy) => void;
};

/** Why no names are listed, and the button that changes it. */
export function Explained({ explanation: { why, host, remedy }, onRemedy }: Props) {
  const { t } = useSpeech();
  const { title, text } = t.popup.why[why];
  return (
    <Blank title={title} text={text(host ?? '')}>
      <button type="button" class="g-button" onClick={() => onRemedy(remedy)}>
        {remedyLabel(remedy, t.popup.remedy)}
      </button>
    </Blank>
  );
}

type Labels = ReturnType<typeof useSpeech>['t']['popup']['remedy'];

function remedyLabel(remedy: Remedy, labels: Labels): string {
  switch (remedy.do) {
    case 'allow':
      return remedy.host === null ? labels.allowAll : labels.allow;
    case 'switch-on':
      return labels.switchOn;
    case 'switch-on-here':
      return labels.switchOnHere;
    case 'wake':
      return labels.annotate;
    case 'resume':
      return labels.resume;
    case 'search':
      return labels.search;
    case 'reload':
      return labels.reload;
  }
}
