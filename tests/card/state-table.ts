/** What becomes of every state at every event, in the words of `describeStep`. */
import type { EventName, StateName } from './state-world';

type Row = Partial<Record<EventName, string>>;

/** Nothing stands: what is asked for is looked up. */
const CALLED: Row = {
  'click on A': 'loading →A by click ask A',
  'open B now': 'loading →B by keyboard ask B',
};

/** Nothing stands, something is on its way: that is over. */
const GOES: Row = {
  dismissed: 'closed',
  'dismissed over A': 'closed not A',
  'ordered closed': 'closed',
  'extension gone': 'open [A click lost]',
};

/** A card stands. */
const CLOSES: Row = {
  dismissed: 'closed return-focus',
  'dismissed over A': 'closed not A return-focus',
  'ordered closed': 'closed',
  'extension gone': 'open [A click lost]',
};

/** A stands, by pointer: another is asked for on it. */
const LEADS_ON: Row = {
  'open B now': 'loading →B by keyboard [A] ask B',
  'turn to C': 'loading →A [A] ask C',
  retry: 'loading →A [A] ask A',
};

/** A stands, by pointer: it is kept. */
const PINNED: Row = {
  'pin from inside': 'open [A pinned]',
  'pin from outside': 'open [A pinned]',
};

/** A stands, by pointer, and the pointer goes. */
const LEFT: Row = {
  'left mention': 'closing [A] timer 300',
  'on the way': 'closing [A] timer 300',
  'on the way over B': 'closing [A] passing B timer 300',
};

/** A stands, by pointer, and the pointer is on its word again. */
const BACK_ON_A: Row = {
  'over A': 'open [A]',
  'further over A': 'open [A]',
};

/** What is left out stays as it is. */
export const TABLE: Record<StateName, Row> = {
  closed: {
    ...CALLED,
    'over A': 'waiting →A timer 200',
    'further over A': 'waiting →A timer 200',
    'over B': 'waiting →B timer 200',
    'extension gone': 'ended end',
  },
  'A dismissed': {
    ...CALLED,
    'over B': 'waiting →B timer 200',
    'left mention': 'closed',
    'extension gone': 'ended end',
  },
  waiting: {
    ...CALLED,
    ...GOES,
    'further over A': 'waiting →A timer 200',
    'over B': 'waiting →B timer 200',
    'left mention': 'closed',
    'on the way': 'closed',
    'on the way over B': 'closed',
    timer: 'loading →A ask A',
    interrupted: 'closed',
    'pressed outside': 'closed',
  },
  'waiting for B over A': {
    ...CLOSES,
    ...LEADS_ON,
    ...PINNED,
    ...LEFT,
    ...BACK_ON_A,
    'entered card': 'open [A]',
    timer: 'loading →B [A] ask B',
    interrupted: 'closing [A] timer 300',
    'word away': 'closed',
    'click on A': 'open [A click]',
    'pressed outside': 'closing [A] timer 300',
  },
  loading: {
    ...CALLED,
    ...GOES,
    'over B': 'waiting →B timer 200',
    'left mention': 'closed',
    'left card': 'closed',
    answered: 'open [A]',
    failed: 'open [A]',
  },
  'loading B over A': {
    ...CLOSES,
    ...LEADS_ON,
    ...PINNED,
    ...BACK_ON_A,
    'left mention': 'closing [A] timer 300',
    'entered card': 'open [A]',
    'left card': 'closing [A] timer 300',
    answered: 'open [B]',
    failed: 'open [B]',
    'word away': 'loading →B',
    'click on A': 'loading →A by click [A] ask A',
  },
  'loading by keyboard': {
    ...CALLED,
    ...GOES,
    answered: 'open [A keyboard]',
    failed: 'open [A keyboard]',
  },
  'loading B by click over A': {
    ...CLOSES,
    ...LEADS_ON,
    answered: 'open [B click]',
    failed: 'open [B click]',
    'word away': 'loading →B by click',
    'click on A': 'loading →A by click [A] ask A',
    'pin from inside': 'loading →B by click [A pinned]',
    'pin from outside': 'loading →B by click [A pinned]',
  },
  'turning A': {
    ...CLOSES,
    ...LEADS_ON,
    'over B': 'waiting →B [A] timer 200',
    'left mention': 'closing [A] timer 300',
    'left card': 'closing [A] timer 300',
    answered: 'open [A]',
    failed: 'open [A]',
    'word away': 'closed',
    'click on A': 'loading →A by click [A] ask A',
    'pin from inside': 'loading →A [A pinned]',
    'pin from outside': 'loading →A [A pinned]',
  },
  open: {
    ...CLOSES,
    ...LEADS_ON,
    ...PINNED,
    ...LEFT,
    'over B': 'waiting →B [A] timer 200',
    'left card': 'closing [A] timer 300',
    'word away': 'closed',
    'click on A': 'open [A click]',
  },
  'open by click': {
    ...CLOSES,
    'over B': 'waiting →B [A click] timer 200',
    'word away': 'closed',
    'click on A': 'closed',
    'open B now': 'loading →B by keyboard [A click] ask B',
    'pressed outside': 'closed',
    'pin from inside': 'open [A click pinned]',
    'pin from outside': 'open [A click pinned]',
    'turn to C': 'loading →A by click [A click] ask C',
    retry: 'loading →A by click [A click] ask A',
  },
  'open by touch': {
    ...CLOSES,
    'over B': 'waiting →B [A touch] timer 200',
    'click on A': 'open [A click]',
    'open B now': 'loading →B by keyboard [A touch] ask B',
    'pressed outside': 'closed',
    'pin from inside': 'open [A touch pinned]',
    'pin from outside': 'open [A touch pinned]',
    'turn to C': 'loading →A by touch [A touch] ask C',
    retry: 'loading →A by touch [A touch] ask A',
  },
  'open by keyboard': {
    ...CLOSES,
    'over B': 'waiting →B [A keyboard] timer 200',
    'word away': 'closed',
    'click on A': 'open [A click]',
    'open B now': 'loading →B by keyboard [A keyboard] ask B',
    'pressed outside': 'closed',
    'pin from inside': 'open [A keyboard pinned]',
    'pin from outside': 'open [A keyboard pinned]',
    'turn to C': 'loading →A by keyboard [A keyboard] ask C',
    retry: 'loading →A by keyboard [A keyboard] ask A',
  },
  pinned: {
    ...CLOSES,
    'click on A': 'open [A click pinned]',
    'open B now': 'loading →B by keyboard [A pinned] ask B',
    'pin from inside': 'open [A]',
    'pin from outside': 'closing [A] timer 300',
    'turn to C': 'loading →A [A pinned] ask C',
    retry: 'loading →A [A pinned] ask A',
  },
  closing: {
    ...CLOSES,
    ...LEADS_ON,
    ...PINNED,
    ...BACK_ON_A,
    'over B': 'waiting →B [A] timer 200',
    'on the way': 'closing [A] timer 300',
    'on the way over B': 'closing [A] passing B timer 300',
    'entered card': 'open [A]',
    timer: 'closed',
    'word away': 'closed',
    'click on A': 'open [A click]',
  },
  'closing over B': {
    ...CLOSES,
    ...LEADS_ON,
    ...PINNED,
    ...BACK_ON_A,
    'over B': 'waiting →B [A] timer 200',
    'left mention': 'closing [A]',
    'on the way': 'closing [A] timer 300',
    'on the way over B': 'closing [A] passing B timer 300',
    'entered card': 'open [A]',
    timer: 'waiting →B [A] timer 200',
    'word away': 'closed',
    'click on A': 'open [A click]',
  },
  lost: {
    'word away': 'ended end',
    'pressed outside': 'ended end',
    dismissed: 'ended return-focus end',
    'dismissed over A': 'ended return-focus end',
    'ordered closed': 'ended end',
  },
  ended: {},
};
