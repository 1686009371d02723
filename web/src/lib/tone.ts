/** What a state means to whoever reads it. */
export type Tone = 'neutral' | 'good' | 'waiting' | 'bad';
