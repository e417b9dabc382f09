import { describe, expect, it } from 'vitest';
import { roomEvidence } from '../../lib/meeting/rooms';
import { guest } from './facts';

const named = (name: string): ReturnType<typeof guest> => guest('', { name });

describe('rooms and things', () => {
  it.each([
    'Room 102',
    'ROOM 102',
    'Room-102',
    'Room A',
    'Berlin Room 5',
    'RM 4.12',
    'Conf Room',
    'Conf Room Aspen',
    'Conference Room 3',
    'Meeting Room 3 (8)',
    'North - Meeting Room 3',
    'Huddle 2',
    'Huddle Room',
    'Board room',
    'Zoom Room',
    'Zoom Rooms Berlin',
    'Training Room West',
    'Phone Booth 4',
    'CR 3',
    'MTR 4',
    'NYC-4-Empire (6) [GVC]',
    'Aspen (8 seats)',
    'Isar (10 Pers.)',
    'Oslo (6p)',
    'Aspen (cap. 12 people)',
    'Besprechungsraum',
    'Besprechungsraum 2.14',
    'Besprechungsraum Nord',
    'Konferenzraum Isar',
    'Raum 3',
    'Sitzungszimmer 1',
    'Seminarraum B',
    'Zimmer 12',
    'Salle 3',
    'Salle de réunion Monet',
    'Salle du conseil',
    'Sala 5',
    'Sala de reuniones',
    'Sala de reuniões 2',
    'Sala riunioni Dante',
    'Sala konferencyjna 1',
    'Hall 2',
    'Saal 1',
    'Vergaderruimte 4',
    'Vergaderzaal Rembrandt',
    'Mötesrum Björk',
    'Møterom 3',
    'Mødelokale 2',
    'Neuvotteluhuone Koivu',
    'Zasedací místnost 3',
    'Tárgyaló 2',
    'Toplantı Odası 4',
    'Oda 3',
    'Переговорная 5',
    'Переговорка «Байкал»',
    'Комната 12',
    'Конференц-зал',
    '会議室A',
    '第3会議室',
    '大会議室',
    '302号室',
    'ミーティングルーム桜',
    '会议室3',
    '三号会议室',
    '會議室 B',
    '회의실 3',
    '대회의실',
    '301호',
    'غرفة الاجتماعات 1',
    'قاعة المؤتمرات',
    'חדר ישיבות 2',
    'Phòng họp 3',
    'ห้องประชุม 2',
    'Projector 1',
    'Projektor',
    'Beamer 2',
    'Polycom 3',
    'Surface Hub 2',
    'Pool car 3',
    'Dienstwagen B-XY 12',
    'Poolfahrzeug',
    'プロジェクター',
    '社用車1',
    'Parking spot 12',
    'Hot desk 14',
  ])('%s is one', (name) => expect(roomEvidence(named(name))).toBe('certain'));

  it.each([
    'c_188abc@resource.calendar.google.com',
    'room102@example.com',
    'room-3@example.com',
    'confroom.aspen@example.com',
    'ber-meetingroom-2@example.com',
    'boardroom@example.com',
    'besprechungsraum-nord@example.com',
    'projector-1@example.com',
    'pool-car-2@example.com',
    'equipment@example.com',
  ])('%s is one', (address) => expect(roomEvidence(guest(address, { name: '' }))).toBe('certain'));

  it.each([
    'Aspen (8)',
    'Aspen [VC]',
    'MUC-02.114 Isar',
    'Isar (Teams)',
    'Jane Roe - Meeting Room Services',
    // People’s names and initials, or rooms.
    'Salle A',
    'Zaal P',
    'Hanna Raum K',
    'Anna Salle C',
    'Jan Zaal J',
    'Kim Room B',
    'Emma Desk J.',
    'Owen Huddle T',
    'Noor Salle M.',
    'Marek Pokoj A',
    'Ye Bilik A',
    'Cr J Brown',
    'Cr A. Smith',
    'Cristiano CR7',
    'CR7',
    'Room, A.',
  ])('%s may be one', (name) => expect(roomEvidence(named(name))).toBe('perhaps'));

  it.each(['salle3@example.com', 'rm27@example.com', 'desk-4@example.com', 'car.a1@example.com', 'raum12@example.com'])(
    '%s may be one, unless a person’s name stands beside it',
    (address) => {
      expect(roomEvidence(guest(address, { name: '' }))).toBe('perhaps');
      expect(roomEvidence(guest(address, { name: 'Sala Grande' }))).toBe('perhaps');
      expect(roomEvidence(guest(address, { name: 'Carlos Vega' }))).toBe('none');
    },
  );

  it.each([
    'carlos77@example.com',
    'carol99@example.com',
    'carla.1@example.com',
    'carl1@example.com',
    'anna.carl2@example.com',
    'jo.carl2@example.com',
    'carter23@example.com',
    'carmen1985@example.com',
    'salah10@example.com',
    'salas1@example.com',
    'rmk27@example.com',
    'rmay2@example.com',
    'rmoss1@example.com',
    'confa1@example.com',
    'raumi3@example.com',
    'desk@example.com',
  ])('%s is none, with a name and without', (address) => {
    for (const name of ['Carlos Vega', '']) expect(roomEvidence(guest(address, { name }))).toBe('none');
  });

  it('are not certain by an address beside a person’s name', () => {
    expect(roomEvidence(guest('room102@example.com', { name: 'Carlos Vega' }))).toBe('perhaps');
    expect(roomEvidence(guest('room102@example.com', { name: 'Room Aspen' }))).toBe('certain');
  });

  it.each([
    'Sala',
    'Anna Sala',
    'Sala, Anna',
    'Hall',
    'Jerry Hall',
    'Hall, Jerry',
    'John Hall 2',
    'Booth, J.',
    'Kim Phong T',
    'Phong Nguyen',
    'Todd Beamer',
    'Salle Jean',
    'Raumer Julia',
    'Jane Room',
    'Jo Booth 2',
    'Paul Office 3',
    'Kim Salle',
    'Raum, Hanna K.',
    'Rm Patel',
    'Cr Smith',
    'Ruang Poe',
    'Romy Saal',
    'Oda Mae Roe',
    'Jane Roe (Conference Room Services)',
    'Roe, Jane (Meeting Rooms)',
    'Pod Roe',
    'Carmen Aula',
    'Office Depot',
    '田中太郎',
    '王会',
    '室井滋',
    'Хол Анна',
    'Jane Roe',
    'Aspen',
    '',
  ])('%s is none', (name) => expect(roomEvidence(named(name))).toBe('none'));

  it.each(['sala@example.com', 'anna.hall@example.com', 'j.room@example.com', 'conf@example.com', 'bob@example.com'])(
    '%s is none',
    (address) => expect(roomEvidence(guest(address, { name: 'Anna Sala' }))).toBe('none'),
  );

  it('bear the name of what is booked, perhaps', () => {
    expect(roomEvidence(named('Aspen'), ['Aspen'])).toBe('perhaps');
    expect(roomEvidence(named('Aspen'), ['HQ-1 Aspen; Online'])).toBe('perhaps');
    expect(roomEvidence(named('Aspen'), ['Birch', 'Aspenwood'])).toBe('none');
    expect(roomEvidence(named('Jane Roe'), ['Office of Jane Roe'])).toBe('none');
    expect(roomEvidence(named(''), [''])).toBe('none');
  });
});
