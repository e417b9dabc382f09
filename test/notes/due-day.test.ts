import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueIn } from '../../lib/notes/due-day';
import { addMonths, monthsBetween } from '../../lib/notes/months';

/** A Thursday. */
const DAY = '2026-03-05';

describe('due day', () => {
  it.each([
    ['talk to finance by Friday', '2026-03-06'],
    ['talk to finance by Thursday', '2026-03-12'],
    ['send it today', '2026-03-05'],
    ['send it tomorrow.', '2026-03-06'],
    ['send it the day after tomorrow', '2026-03-07'],
    ['by next Monday', '2026-03-09'],
    ['by next week', '2026-03-13'],
    ['end of week', '2026-03-06'],
    ['by the end of the month', '2026-03-31'],
    ['by end of next month', '2026-04-30'],
    ['by end of quarter', '2026-03-31'],
    ['by the end of May', '2026-05-31'],
    ['by end of January', '2027-01-31'],
    ['by end of year', '2026-12-31'],
    ['in two weeks', '2026-03-19'],
    ['within 10 days', '2026-03-15'],
    ['in a month', '2026-04-05'],
    ['3 days from now', '2026-03-08'],
    ['by 13 March', '2026-03-13'],
    ['by Fri 13 March', '2026-03-13'],
    ['by the 13th of March', '2026-03-13'],
    ['by 13 Mar', '2026-03-13'],
    ['by Mar 13', '2026-03-13'],
    ['by March 13th, 2027', '2027-03-13'],
    ['by 1 March', '2027-03-01'],
    ['by 29 Feb', '2028-02-29'],
    ['on 2026-04-01', '2026-04-01'],
    ['send it (by Friday)', '2026-03-06'],
    ['before Monday', '2026-03-08'],
    ['meet on Monday, send the paper by Friday', '2026-03-06'],
    ['before tomorrow', '2026-03-05'],
    ['no later than Friday', '2026-03-06'],
    ['BY FRIDAY', '2026-03-06'],
  ])('%s', (text, dueOn) => expect(dueIn(text, DAY)?.dueOn).toBe(dueOn));

  it.each([
    'send the paper',
    'by 3/13',
    'by 13/3/2026',
    'by 13.3.',
    'by 31 February',
    'by 2026-02-30',
    'prepare the Friday demo',
    'read 10 pages',
    'we may 5 times',
    'in 12 rooms',
    'Monday report to be written',
    'by Fridayish',
    'version 2026-04-01-draft of it',
  ])('none in %j', (text) => expect(dueIn(text, DAY)).toBeUndefined());

  it.each([
    // German
    ['mit der Finanzabteilung reden bis Freitag', '2026-03-06'],
    ['das Papier schicken bis 13. März', '2026-03-13'],
    ['bis zum 13.3. schicken', '2026-03-13'],
    ['bis spätestens 13.03.2027', '2027-03-13'],
    ['Termin machen übermorgen', '2026-03-07'],
    ['melden bis Ende nächster Woche', '2026-03-13'],
    ['in zwei Wochen', '2026-03-19'],
    ['vor Montag', '2026-03-08'],
    ['bis Monatsende', '2026-03-31'],
    ['bis Ende Mai', '2026-05-31'],
    // French
    ['envoyer le document avant lundi', '2026-03-08'],
    ["d'ici vendredi", '2026-03-06'],
    ['pour le 13 mars', '2026-03-13'],
    ['au plus tard le 13/3', '2026-03-13'],
    ['rappeler demain', '2026-03-06'],
    ['dans deux semaines', '2026-03-19'],
    ['avant la fin du mois', '2026-03-30'],
    ["d'ici la fin de la semaine prochaine", '2026-03-13'],
    // Spanish
    ['hablar con finanzas antes del viernes', '2026-03-05'],
    ['enviarlo para el viernes', '2026-03-06'],
    ['enviarlo mañana', '2026-03-06'],
    ['el 13 de marzo', '2026-03-13'],
    ['en dos semanas', '2026-03-19'],
    ['a más tardar el 13/3', '2026-03-13'],
    ['para el próximo lunes', '2026-03-09'],
    ['para fin de mes', '2026-03-31'],
    // Portuguese
    ['enviar até sexta-feira', '2026-03-06'],
    ['enviar até sexta', '2026-03-06'],
    ['ligar amanhã', '2026-03-06'],
    ['até 13 de março', '2026-03-13'],
    ['em duas semanas', '2026-03-19'],
    // Italian
    ['mandare entro venerdì', '2026-03-06'],
    ['entro il 13 marzo', '2026-03-13'],
    ['entro fine mese', '2026-03-31'],
    ['tra due settimane', '2026-03-19'],
    ['chiamare domani', '2026-03-06'],
    // Dutch
    ['sturen uiterlijk vrijdag', '2026-03-06'],
    ['sturen vóór 13 maart', '2026-03-13'],
    ['bellen overmorgen', '2026-03-07'],
    ['over twee weken', '2026-03-19'],
    ['eind mei', '2026-05-31'],
    // Polish
    ['wysłać do piątku', '2026-03-06'],
    ['do 13 marca', '2026-03-13'],
    ['za dwa tygodnie', '2026-03-19'],
    ['zadzwonić jutro', '2026-03-06'],
    ['do końca miesiąca', '2026-03-31'],
    // Japanese
    ['金曜日までに資料を送る', '2026-03-06'],
    ['資料を送る 3月13日まで', '2026-03-13'],
    ['明日、資料を送る', '2026-03-06'],
    ['来週の月曜までに連絡', '2026-03-09'],
    ['月末までに', '2026-03-31'],
    ['2週間後', '2026-03-19'],
    ['12月1日までに', '2026-12-01'],
    // Chinese
    ['周五前发资料', '2026-03-06'],
    ['明天发资料', '2026-03-06'],
    ['下周一之前联系', '2026-03-09'],
    ['3月13日前', '2026-03-13'],
    ['两周内', '2026-03-19'],
    ['月底前完成', '2026-03-31'],
    // Korean
    ['금요일까지 자료 보내기', '2026-03-06'],
    ['3월 13일까지', '2026-03-13'],
    ['다음 주 월요일까지', '2026-03-09'],
    ['2주 후', '2026-03-19'],
    ['이번 달 말까지', '2026-03-31'],
  ])('in another language: %s', (text, dueOn) => expect(dueIn(text, DAY)?.dueOn).toBe(dueOn));

  it.each([
    // Which Friday that is nobody agrees on; on a Saturday both are the same.
    'bis nächsten Freitag',
    'vendredi prochain',
    'prossimo venerdì',
    'volgende vrijdag',
    // Mornings, meetings, and numbers without a language.
    'am Morgen schreiben',
    'reunirse por la mañana',
    'die Freitag-Demo vorbereiten',
    'preparar a segunda versão',
    '金曜日の資料を作る',
    '周五的演示',
    'das war vor 3 Tagen',
    'il venerdì scorso',
    '13/3',
    'am 31. Februar',
  ])('in another language none in %j', (text) => expect(dueIn(text, DAY)).toBeUndefined());

  it('is one that both readings of an unclear day agree on', () => {
    expect(dueIn('bis nächsten Freitag', '2026-03-07')?.dueOn).toBe('2026-03-13');
  });

  it('tells where it stands', () => {
    const text = 'talk to finance by Friday.';
    const due = dueIn(text, DAY);
    expect(due).toMatchObject({ isAtEnd: true });
    expect(text.slice(due?.from, due?.to)).toBe('by Friday');
  });

  it('is a real day, never before the day it was written but for a day with its year', () => {
    const words = fc.constantFrom(
      'by',
      'Friday',
      'next',
      'week',
      'in',
      'two',
      'months',
      '13',
      'Feb',
      '31',
      'end',
      'of',
      'month',
      'before',
      'today',
      '30',
      ',',
      'the',
    );
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), day, (parts, writtenOn) => {
        const dueOn = dueIn(parts.join(' '), writtenOn)?.dueOn ?? writtenOn;
        expect(new Date(dueOn).toISOString().slice(0, 10)).toBe(dueOn);
        expect(dueOn >= writtenOn).toBe(true);
      }),
    );
  });
});

describe('months', () => {
  it('keep to the end of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
    expect(addMonths('2026-12-15', 2)).toBe('2027-02-15');
  });
  it('are counted when they are full', () => {
    expect(monthsBetween('2025-01-10', '2026-03-05')).toBe(13);
    expect(monthsBetween('2025-01-05', '2026-03-05')).toBe(14);
    expect(monthsBetween('2026-03-06', '2026-03-05')).toBe(0);
  });
});
