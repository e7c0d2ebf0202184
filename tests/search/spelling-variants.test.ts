import { describe, expect, test } from 'vitest';
import { plainSpelling } from '../../src/search/spelling-variants.ts';

/** Pairs that a reader takes for the same word. */
const same = [
  'defence defense',
  'defences defenses',
  'offence offense',
  'licence license',
  'pretence pretense',
  'practise practice',
  'practises practices',
  'organise organize',
  'organised organized',
  'organises organizes',
  'organiser organizer',
  'organisers organizers',
  'organising organizing',
  'organisation organization',
  'organisations organizations',
  'analyse analyze',
  'analysed analyzed',
  'analyses analyzes',
  'analyser analyzer',
  'analysers analyzers',
  'analysing analyzing',
  'armour armor',
  'behaviour behavior',
  'colour color',
  'endeavours endeavors',
  'favourable favorable',
  'flavour flavor',
  'harbour harbor',
  'honour honor',
  'humour humor',
  'labour labor',
  'neighbouring neighboring',
  'rumour rumor',
  'saviour savior',
  'vigour vigor',
  'centre center',
  'centres centers',
  'theatre theater',
  'metre meter',
  'fibre fiber',
  'calibre caliber',
  'litres liters',
  'kilometres kilometers',
  'dialogue dialog',
  'dialogues dialogs',
  'catalogue catalog',
  'analogue analog',
  'monologue monolog',
  'programme program',
  'programmes programs',
  'sceptic skeptic',
  'sceptical skeptical',
  'judgement judgment',
  'acknowledgements acknowledgments',
  'terrorist terrorism',
  'terrorists terrorism',
  'extremists extremism',
  'migrant migration',
  'migrants migration',
  'immigrants immigration',
  'austrian austria',
  'austrians austria',
  'koreans korea',
  'korean korea',
];

/** Words that only look like one of those. */
const apart = [
  'rise rize',
  'wise wize',
  'raised raized',
  'reoffence reoffense',
  'malpractise malpractice',
  'discolour discolor',
  'our or',
  'four for',
  'hour hor',
  'tour tor',
  'acre acer',
  'centred centerd',
  'epicentre epicenter',
  'reprogrammes reprograms',
  'programmed programd',
  'askeptic asceptic',
  'vogue vog',
  'rogue rog',
  'antidialogue antidialog',
  'artist artism',
  'lists lism',
  'terroristic terrorismic',
  'grants gration',
  'grantsman grationman',
  'migrantsville migrationville',
  'mean mea',
  'means mea',
  'austriansville austriaville',
];

describe('spellings of one word', () => {
  test.each(same)('%s', (pair) => {
    const [one = '', other = ''] = pair.split(' ').map(plainSpelling);
    expect(one).toBe(other);
  });
});

describe('words that only look alike stay apart', () => {
  test.each(apart)('%s', (pair) => {
    const [one = '', other = ''] = pair.split(' ').map(plainSpelling);
    expect(one).not.toBe(other);
  });
});

test.each([
  'tunnel',
  'lake',
  'parties',
  'wish',
  'missed',
  'lysed',
  'advertisement',
  'analyserpart',
  '제4조',
])('%s is left as it is', (word) => {
  expect(plainSpelling(word)).toBe(word);
});
