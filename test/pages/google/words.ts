/**
 * The host page's words and formats in the interface languages the lab speaks.
 *
 * Seen on the live page (June 2024, 12 h and 24 h, all languages here): the time range, the spanning form, separators,
 * quotes, `Calendar: X`, "No location", the colour segment and the date of a chip's hidden text, and the chip's visible
 * time. Seen in English (2026) and Japanese (2025–26): RSVP words, `Location: X`, "All day", tasks. Seen in Spanish
 * (2026): "Todo el día", "Ubicación", "Organizador". Everything else outside English is inferred: plausible filler,
 * proof of nothing.
 */
import type { ResponseStatus } from '../../../lib/meeting/meeting';

export type LabLanguage = 'en' | 'en-GB' | 'de' | 'fr' | 'es' | 'ja' | 'ar' | 'pt';
export type LabClock = '12h' | '24h';

/** How times are written in one language. */
interface TimeStyle {
  readonly halves: readonly [am: string, pm: string];
  readonly half: 'after' | 'after-space' | 'before';
  /** Stands for the missing minutes of a full hour (`9時`). */
  readonly fullHour: string;
  /** Between the two times of a visible range. */
  readonly join: string;
}

/** Everything the page says in one language. */
export interface Words {
  /** BCP 47 tag for `Intl`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly clock: LabClock;
  readonly time: TimeStyle;
  readonly separator: string;
  /** After the title of an event that spans days; Arabic writes a Latin comma there. */
  readonly spanningSeparator: string;
  readonly quote: (title: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly spanning: (day: string, time: string, lastDay: string, lastTime: string) => string;
  readonly calendar: (name: string) => string;
  readonly location: (place: string) => string;
  readonly noLocation: string;
  readonly colour: (name: string) => string;
  readonly allDay: string;
  readonly answers: Readonly<Record<ResponseStatus, string>>;
  readonly task: (title: string) => string;
  readonly taskDone: string;
  readonly taskOpen: string;
  readonly workingLocation: (place: string) => string;
  readonly today: string;
  readonly noTitle: string;
  readonly eventCount: (count: number) => string;
  readonly allDayCount: (count: number) => string;
  readonly more: (count: number) => string;

  /** Words of the guest tree; an unanswered invitation has none. */
  readonly guests: string;
  readonly attending: Readonly<Record<ResponseStatus, string>>;
  readonly organizer: string;
  readonly optional: string;
  readonly guestCount: (count: number) => string;
  readonly answerCount: Readonly<Record<ResponseStatus, (count: number) => string>>;
  readonly guestListHidden: string;
  readonly expand: (group: string) => string;
  readonly going: string;
  readonly rsvp: Readonly<Record<'accepted' | 'declined' | 'tentative', string>>;
  readonly respond: (answer: string, isSelected: boolean) => string;
  readonly organizerIs: (name: string) => string;
  readonly createdBy: (name: string) => string;
  readonly roomLink: (room: string, building: string) => string;
  readonly repeats: (rule: 'daily' | 'weekly' | 'yearly', weekday: string) => string;
  readonly timeZone: (zone: string) => string;
  readonly locationLabel: string;
  readonly descriptionLabel: string;
  readonly joinMeet: string;
  readonly notifications: string;
  readonly minutesBefore: string;
  readonly close: string;
  readonly editEvent: string;
  readonly deleteEvent: string;
  readonly options: string;
  readonly eventMenu: string;
  readonly copyEmails: string;
  readonly chatGuests: string;
  readonly emailGuests: string;
  readonly markDone: string;
  readonly myTasks: string;

  readonly title: string;
  readonly addTitle: string;
  readonly save: string;
  readonly cancelEditing: string;
  readonly startDate: string;
  readonly startTime: string;
  readonly endDate: string;
  readonly endTime: string;
  readonly addGuests: string;
  readonly guestsInvited: string;
  readonly rooms: string;
  readonly roomsAdded: string;
  readonly guestPermissions: string;
  readonly permissions: readonly [modify: string, invite: string, seeList: string];
  readonly addLocation: string;
  readonly addDescription: string;
  readonly eventDetails: string;
  readonly findTime: string;
  readonly markOptional: string;
  readonly remove: (name: string) => string;
  readonly event: string;

  readonly product: string;
  readonly weekOf: (date: string) => string;
  readonly account: (name: string, address: string) => string;
  readonly mainMenu: string;
  readonly search: string;
  readonly create: string;
  readonly views: Readonly<Record<'day' | 'week' | 'month' | 'schedule', string>>;
  readonly previous: string;
  readonly next: string;
  readonly myCalendars: string;
  readonly otherCalendars: string;
  readonly sidePanel: string;
  readonly graphite: string;
}

const count =
  (one: string, many: string) =>
  (number: number): string =>
    number === 1 ? `1 ${one}` : `${number} ${many}`;
const after =
  (prefix: string) =>
  (name: string): string =>
    `${prefix}${name}`;
const plain = (text: string): string => text;
const AM_PM = { halves: ['am', 'pm'], half: 'after', fullHour: '' } as const;

const EN: Words = {
  tag: 'en-US',
  direction: 'ltr',
  clock: '12h',
  time: { ...AM_PM, join: ' – ' },
  separator: ', ',
  spanningSeparator: ', ',
  quote: plain,
  range: (from, to) => `${from} to ${to}`,
  spanning: (day, time, lastDay, lastTime) => `${day} at ${time} to ${lastDay} at ${lastTime}`,
  calendar: after('Calendar: '),
  location: after('Location: '),
  noLocation: 'No location',
  colour: after('Color: '),
  allDay: 'All day',
  // The word for a tentative answer was never captured.
  answers: { accepted: 'Accepted', declined: 'Declined', tentative: 'Tentative', 'needs-action': 'Needs RSVP' },
  task: after('task: '),
  taskDone: 'Completed',
  taskOpen: 'Not completed',
  workingLocation: after('Working location: '),
  today: 'today',
  noTitle: '(No title)',
  eventCount: (number) => (number === 0 ? 'No events' : count('event', 'events')(number)),
  allDayCount: count('all day event', 'all day events'),
  more: (number) => `${number} more`,
  guests: 'Guests',
  // "Attending" is seen; for a declined answer the evidence has this word and "Declined" (see British English).
  attending: { accepted: 'Attending', declined: 'Not attending', tentative: 'Maybe', 'needs-action': '' },
  organizer: 'Organizer',
  optional: 'Optional',
  guestCount: count('guest', 'guests'),
  answerCount: {
    accepted: (number) => `${number} yes`,
    declined: (number) => `${number} no`,
    tentative: (number) => `${number} maybe`,
    'needs-action': (number) => `${number} awaiting`,
  },
  guestListHidden: "The full guest list has been hidden at the organizer's request.",
  expand: after('Expand '),
  going: 'Going?',
  rsvp: { accepted: 'Yes', declined: 'No', tentative: 'Maybe' },
  respond: (answer, isSelected) => `Respond ${answer}${isSelected ? ', selected' : ''}`,
  organizerIs: after('Organizer: '),
  createdBy: after('Created by: '),
  roomLink: (room, building) => `Link to the meeting room ${room} in building ${building} on a map`,
  repeats: (rule, weekday) => ({ daily: 'Daily', weekly: `Weekly on ${weekday}`, yearly: 'Annually' })[rule],
  timeZone: after('Time zone: '),
  locationLabel: 'Location:',
  descriptionLabel: 'Description:',
  joinMeet: 'Join with Google Meet',
  notifications: 'Notifications',
  minutesBefore: '10 minutes before',
  close: 'Close',
  editEvent: 'Edit event',
  deleteEvent: 'Delete event',
  options: 'Options',
  eventMenu: 'Event action menu',
  copyEmails: 'Copy guest emails',
  chatGuests: 'Chat with guests',
  emailGuests: 'Email guests',
  markDone: 'Mark completed',
  myTasks: 'My Tasks',
  title: 'Title',
  addTitle: 'Add title',
  save: 'Save',
  cancelEditing: 'Cancel event editing',
  startDate: 'Start date',
  startTime: 'Start time',
  endDate: 'End date',
  endTime: 'End time',
  addGuests: 'Add guests',
  guestsInvited: 'Guests invited to this event.',
  rooms: 'Rooms',
  roomsAdded: 'Rooms added to this event.',
  guestPermissions: 'Guest permissions',
  permissions: [
    'Let guests modify the event',
    'Let guests invite others to the event',
    'Let guests see the event guest list.',
  ],
  addLocation: 'Add location',
  addDescription: 'Description',
  eventDetails: 'Event Details',
  findTime: 'Find a time',
  markOptional: 'Mark optional',
  remove: after('Remove '),
  event: 'Event',
  product: 'Google Calendar',
  weekOf: after('Week of '),
  account: (name, address) => `Google Account: ${name} (${address})`,
  mainMenu: 'Main drawer',
  search: 'Search',
  create: 'Create',
  views: { day: 'Day', week: 'Week', month: 'Month', schedule: 'Schedule' },
  previous: 'Previous',
  next: 'Next',
  myCalendars: 'My calendars',
  otherCalendars: 'Other calendars',
  sidePanel: 'Side panel',
  graphite: 'Graphite',
};

const EN_GB: Words = {
  ...EN,
  tag: 'en-GB',
  clock: '24h',
  colour: after('Colour: '),
  answers: { ...EN.answers, tentative: 'Maybe' },
  attending: { ...EN.attending, declined: 'Declined' },
  organizer: 'Organiser',
  organizerIs: after('Organiser: '),
  guestListHidden: "The full guest list has been hidden at the organiser's request.",
};

const DE: Words = {
  ...EN,
  tag: 'de',
  clock: '24h',
  time: { halves: ['AM', 'PM'], half: 'after', fullHour: '', join: ' bis ' },
  range: (from, to) => `${from} bis ${to}`,
  spanning: (day, time, lastDay, lastTime) => `${day} um ${time} bis ${lastDay} um ${lastTime}`,
  calendar: after('Kalender: '),
  location: after('Ort: '),
  noLocation: 'Kein Ort',
  colour: after('Farbe: '),
  allDay: 'Ganztägig',
  answers: {
    accepted: 'Angenommen',
    declined: 'Abgelehnt',
    tentative: 'Vorläufig',
    'needs-action': 'Antwort ausstehend',
  },
  task: after('Aufgabe: '),
  taskDone: 'Erledigt',
  taskOpen: 'Nicht erledigt',
  workingLocation: after('Arbeitsort: '),
  today: 'heute',
  noTitle: '(Kein Titel)',
  eventCount: (number) => (number === 0 ? 'Keine Termine' : count('Termin', 'Termine')(number)),
  allDayCount: count('ganztägiger Termin', 'ganztägige Termine'),
  more: (number) => `${number} weitere`,
  guests: 'Gäste',
  attending: { accepted: 'Nimmt teil', declined: 'Nimmt nicht teil', tentative: 'Vielleicht', 'needs-action': '' },
  organizer: 'Organisator',
  optional: 'Optional',
  guestCount: count('Gast', 'Gäste'),
  answerCount: {
    accepted: (number) => `${number} Ja`,
    declined: (number) => `${number} Nein`,
    tentative: (number) => `${number} Vielleicht`,
    'needs-action': (number) => `${number} ausstehend`,
  },
  guestListHidden: 'Die vollständige Gästeliste wurde auf Wunsch des Organisators ausgeblendet.',
  expand: (group) => `${group} maximieren`,
  going: 'Teilnehmen?',
  rsvp: { accepted: 'Ja', declined: 'Nein', tentative: 'Vielleicht' },
  respond: (answer, isSelected) => `Mit ${answer} antworten${isSelected ? ', ausgewählt' : ''}`,
  organizerIs: after('Organisator: '),
  createdBy: after('Erstellt von: '),
  roomLink: (room, building) => `Link zum Konferenzraum ${room} im Gebäude ${building} auf einer Karte`,
  repeats: (rule, weekday) => ({ daily: 'Täglich', weekly: `Wöchentlich am ${weekday}`, yearly: 'Jährlich' })[rule],
  timeZone: after('Zeitzone: '),
  locationLabel: 'Ort:',
  descriptionLabel: 'Beschreibung:',
  joinMeet: 'Mit Google Meet teilnehmen',
  notifications: 'Benachrichtigungen',
  minutesBefore: '10 Minuten vorher',
  close: 'Schließen',
  editEvent: 'Termin bearbeiten',
  deleteEvent: 'Termin löschen',
  options: 'Optionen',
  eventMenu: 'Menü für Terminaktionen',
  copyEmails: 'E-Mail-Adressen der Gäste kopieren',
  chatGuests: 'Mit Gästen chatten',
  emailGuests: 'E-Mail an Gäste senden',
  markDone: 'Als erledigt markieren',
  myTasks: 'Meine Aufgaben',
  title: 'Titel',
  addTitle: 'Titel hinzufügen',
  save: 'Speichern',
  cancelEditing: 'Bearbeitung abbrechen',
  startDate: 'Startdatum',
  startTime: 'Startzeit',
  endDate: 'Enddatum',
  endTime: 'Endzeit',
  addGuests: 'Gäste hinzufügen',
  guestsInvited: 'Zu diesem Termin eingeladene Gäste.',
  rooms: 'Räume',
  roomsAdded: 'Diesem Termin hinzugefügte Räume.',
  guestPermissions: 'Gästeberechtigungen',
  permissions: ['Gäste dürfen den Termin ändern', 'Gäste dürfen andere einladen', 'Gäste dürfen die Gästeliste sehen'],
  addLocation: 'Ort hinzufügen',
  addDescription: 'Beschreibung',
  eventDetails: 'Termindetails',
  findTime: 'Zeit suchen',
  markOptional: 'Als optional markieren',
  remove: (name) => `${name} entfernen`,
  event: 'Termin',
  product: 'Google Kalender',
  weekOf: after('Woche ab '),
  account: (name, address) => `Google-Konto: ${name} (${address})`,
  mainMenu: 'Hauptmenü',
  search: 'Suchen',
  create: 'Eintragen',
  views: { day: 'Tag', week: 'Woche', month: 'Monat', schedule: 'Terminübersicht' },
  previous: 'Zurück',
  next: 'Weiter',
  myCalendars: 'Meine Kalender',
  otherCalendars: 'Weitere Kalender',
  sidePanel: 'Seitenleiste',
  graphite: 'Grafit',
};

const FR: Words = {
  ...EN,
  tag: 'fr',
  clock: '24h',
  time: { ...AM_PM, join: ' à ' },
  range: (from, to) => `de ${from} à ${to}`,
  spanning: (day, time, lastDay, lastTime) => `du ${day}, ${time} au ${lastDay}, ${lastTime}`,
  calendar: after('Agenda : '),
  location: after('Lieu : '),
  noLocation: 'Aucun lieu',
  colour: after('Couleur : '),
  allDay: 'Toute la journée',
  answers: { accepted: 'Accepté', declined: 'Refusé', tentative: 'Provisoire', 'needs-action': 'Réponse requise' },
  task: after('tâche : '),
  taskDone: 'Terminée',
  taskOpen: 'Non terminée',
  workingLocation: after('Lieu de travail : '),
  today: 'aujourd’hui',
  noTitle: '(Sans titre)',
  eventCount: (number) => (number === 0 ? 'Aucun événement' : count('événement', 'événements')(number)),
  allDayCount: count('événement d’une journée', 'événements d’une journée'),
  more: (number) => `${number} autres`,
  guests: 'Invités',
  attending: { accepted: 'Participe', declined: 'Ne participe pas', tentative: 'Peut-être', 'needs-action': '' },
  organizer: 'Organisateur',
  optional: 'Facultatif',
  guestCount: count('invité', 'invités'),
  answerCount: {
    accepted: (number) => `${number} oui`,
    declined: (number) => `${number} non`,
    tentative: (number) => `${number} peut-être`,
    'needs-action': (number) => `${number} en attente`,
  },
  guestListHidden: 'La liste complète des invités a été masquée à la demande de l’organisateur.',
  expand: after('Développer '),
  going: 'Participer ?',
  rsvp: { accepted: 'Oui', declined: 'Non', tentative: 'Peut-être' },
  respond: (answer, isSelected) => `Répondre ${answer}${isSelected ? ', sélectionné' : ''}`,
  organizerIs: after('Organisateur : '),
  createdBy: after('Créé par : '),
  roomLink: (room, building) => `Lien vers la salle de réunion ${room} dans le bâtiment ${building} sur un plan`,
  repeats: (rule, weekday) =>
    ({ daily: 'Tous les jours', weekly: `Toutes les semaines le ${weekday}`, yearly: 'Tous les ans' })[rule],
  timeZone: after('Fuseau horaire : '),
  locationLabel: 'Lieu :',
  descriptionLabel: 'Description :',
  joinMeet: 'Participer avec Google Meet',
  notifications: 'Notifications',
  minutesBefore: '10 minutes avant',
  close: 'Fermer',
  editEvent: 'Modifier l’événement',
  deleteEvent: 'Supprimer l’événement',
  options: 'Options',
  eventMenu: 'Menu d’actions de l’événement',
  copyEmails: 'Copier les adresses e-mail des invités',
  chatGuests: 'Discuter avec les invités',
  emailGuests: 'Envoyer un e-mail aux invités',
  markDone: 'Marquer comme terminée',
  myTasks: 'Mes tâches',
  title: 'Titre',
  addTitle: 'Ajouter un titre',
  save: 'Enregistrer',
  cancelEditing: 'Annuler la modification',
  startDate: 'Date de début',
  startTime: 'Heure de début',
  endDate: 'Date de fin',
  endTime: 'Heure de fin',
  addGuests: 'Ajouter des invités',
  guestsInvited: 'Invités à cet événement.',
  rooms: 'Salles',
  roomsAdded: 'Salles ajoutées à cet événement.',
  guestPermissions: 'Autorisations des invités',
  permissions: ['Modifier l’événement', 'Inviter d’autres personnes', 'Afficher la liste des invités'],
  addLocation: 'Ajouter un lieu',
  addDescription: 'Description',
  eventDetails: 'Détails de l’événement',
  findTime: 'Trouver une heure',
  markOptional: 'Marquer comme facultatif',
  remove: after('Supprimer '),
  event: 'Événement',
  product: 'Google Agenda',
  weekOf: after('Semaine du '),
  account: (name, address) => `Compte Google : ${name} (${address})`,
  mainMenu: 'Menu principal',
  search: 'Rechercher',
  create: 'Créer',
  views: { day: 'Jour', week: 'Semaine', month: 'Mois', schedule: 'Planning' },
  previous: 'Précédent',
  next: 'Suivant',
  myCalendars: 'Mes agendas',
  otherCalendars: 'Autres agendas',
  sidePanel: 'Panneau latéral',
  graphite: 'Anthracite',
};

const ES: Words = {
  ...EN,
  tag: 'es',
  clock: '12h',
  time: { ...AM_PM, join: ' – ' },
  range: (from, to) => `De ${from} a ${to}`,
  spanning: (day, time, lastDay, lastTime) => `Del ${day} a las ${time} al ${lastDay} a las ${lastTime}`,
  calendar: after('Calendario: '),
  location: after('Ubicación: '),
  noLocation: 'Sin ubicación',
  colour: after('color: '),
  allDay: 'Todo el día',
  answers: {
    accepted: 'Aceptado',
    declined: 'Rechazado',
    tentative: 'Provisional',
    'needs-action': 'Requiere confirmación',
  },
  task: after('tarea: '),
  taskDone: 'Completada',
  taskOpen: 'Sin completar',
  workingLocation: after('Ubicación de trabajo: '),
  today: 'hoy',
  noTitle: '(Sin título)',
  eventCount: (number) => (number === 0 ? 'Ningún evento' : count('evento', 'eventos')(number)),
  allDayCount: count('evento de todo el día', 'eventos de todo el día'),
  more: (number) => `${number} más`,
  guests: 'Invitados',
  attending: { accepted: 'Asistirá', declined: 'No asistirá', tentative: 'Quizás', 'needs-action': '' },
  organizer: 'Organizador',
  optional: 'Opcional',
  guestCount: count('invitado', 'invitados'),
  answerCount: {
    accepted: (number) => `${number} sí`,
    declined: (number) => `${number} no`,
    tentative: (number) => `${number} quizás`,
    'needs-action': (number) => `${number} a la espera`,
  },
  guestListHidden: 'El organizador ha ocultado la lista completa de invitados.',
  expand: after('Mostrar '),
  going: '¿Asistirás?',
  rsvp: { accepted: 'Sí', declined: 'No', tentative: 'Quizás' },
  respond: (answer, isSelected) => `Responder ${answer}${isSelected ? ', seleccionado' : ''}`,
  organizerIs: after('Organizador: '),
  createdBy: after('Creado por: '),
  roomLink: (room, building) => `Enlace a la sala de reuniones ${room} del edificio ${building} en un mapa`,
  repeats: (rule, weekday) =>
    ({ daily: 'Todos los días', weekly: `Cada semana el ${weekday}`, yearly: 'Cada año' })[rule],
  timeZone: after('Zona horaria: '),
  locationLabel: 'Ubicación:',
  descriptionLabel: 'Descripción:',
  joinMeet: 'Unirse con Google Meet',
  notifications: 'Notificaciones',
  minutesBefore: '10 minutos antes',
  close: 'Cerrar',
  editEvent: 'Editar evento',
  deleteEvent: 'Eliminar evento',
  options: 'Opciones',
  eventMenu: 'Menú de acciones del evento',
  copyEmails: 'Copiar correos de los invitados',
  chatGuests: 'Chatear con los invitados',
  emailGuests: 'Enviar correo a los invitados',
  markDone: 'Marcar como completada',
  myTasks: 'Mis tareas',
  title: 'Título',
  addTitle: 'Añade un título',
  save: 'Guardar',
  cancelEditing: 'Cancelar la edición',
  startDate: 'Fecha de inicio',
  startTime: 'Hora de inicio',
  endDate: 'Fecha de finalización',
  endTime: 'Hora de finalización',
  addGuests: 'Añadir invitados',
  guestsInvited: 'Invitados a este evento.',
  rooms: 'Salas',
  roomsAdded: 'Salas añadidas a este evento.',
  guestPermissions: 'Permisos de los invitados',
  permissions: ['Modificar el evento', 'Invitar a otros', 'Ver la lista de invitados'],
  addLocation: 'Añadir ubicación',
  addDescription: 'Descripción',
  eventDetails: 'Detalles del evento',
  findTime: 'Buscar hora',
  markOptional: 'Marcar como opcional',
  remove: after('Quitar a '),
  event: 'Evento',
  product: 'Google Calendar',
  weekOf: after('Semana del '),
  account: (name, address) => `Cuenta de Google: ${name} (${address})`,
  mainMenu: 'Menú principal',
  search: 'Buscar',
  create: 'Crear',
  views: { day: 'Día', week: 'Semana', month: 'Mes', schedule: 'Agenda' },
  previous: 'Anterior',
  next: 'Siguiente',
  myCalendars: 'Mis calendarios',
  otherCalendars: 'Otros calendarios',
  sidePanel: 'Panel lateral',
  graphite: 'Grafito',
};

const JA: Words = {
  ...EN,
  tag: 'ja',
  clock: '24h',
  time: { halves: ['午前', '午後'], half: 'before', fullHour: '時', join: '～' },
  separator: '、',
  spanningSeparator: '、',
  quote: (title) => `「${title}」`,
  range: (from, to) => `${from}～${to}`,
  spanning: (day, time, lastDay, lastTime) => `${day} ${time}～${lastDay} ${lastTime}`,
  calendar: after('カレンダー: '),
  location: after('場所: '),
  noLocation: '場所の指定なし',
  colour: after('色: '),
  allDay: '終日',
  answers: { accepted: '承諾', declined: '辞退', tentative: '未定', 'needs-action': '出欠確認が必要' },
  task: after('タスク: '),
  taskDone: '完了',
  taskOpen: '未完了',
  workingLocation: after('勤務場所: '),
  today: '今日',
  noTitle: '(タイトルなし)',
  eventCount: (number) => (number === 0 ? '予定なし' : `${number} 件の予定`),
  allDayCount: (number) => `${number} 件の終日の予定`,
  more: (number) => `他 ${number} 件`,
  guests: 'ゲスト',
  attending: { accepted: '参加', declined: '不参加', tentative: '未定', 'needs-action': '' },
  organizer: '主催者',
  optional: '任意',
  guestCount: (number) => `${number} 人のゲスト`,
  answerCount: {
    accepted: (number) => `はい ${number}`,
    declined: (number) => `いいえ ${number}`,
    tentative: (number) => `未定 ${number}`,
    'needs-action': (number) => `返信待ち ${number}`,
  },
  guestListHidden: '主催者の設定により、ゲストリスト全体は表示されません。',
  expand: (group) => `${group} を展開`,
  going: '出席しますか？',
  rsvp: { accepted: 'はい', declined: 'いいえ', tentative: '未定' },
  respond: (answer, isSelected) => `「${answer}」と返信${isSelected ? '、選択済み' : ''}`,
  organizerIs: after('主催者: '),
  createdBy: after('作成者: '),
  roomLink: (room, building) => `${building} の会議室 ${room} の地図へのリンク`,
  repeats: (rule, weekday) => ({ daily: '毎日', weekly: `毎週 ${weekday}`, yearly: '毎年' })[rule],
  timeZone: after('タイムゾーン: '),
  locationLabel: '場所:',
  descriptionLabel: '説明:',
  joinMeet: 'Google Meet に参加する',
  notifications: '通知',
  minutesBefore: '10 分前',
  close: '閉じる',
  editEvent: '予定を編集',
  deleteEvent: '予定を削除',
  options: 'オプション',
  eventMenu: '予定の操作メニュー',
  copyEmails: 'ゲストのメールアドレスをコピー',
  chatGuests: 'ゲストとチャット',
  emailGuests: 'ゲストにメールを送信',
  markDone: '完了とする',
  myTasks: 'マイタスク',
  title: 'タイトル',
  addTitle: 'タイトルを追加',
  save: '保存',
  cancelEditing: '予定の編集をキャンセル',
  startDate: '開始日',
  startTime: '開始時間',
  endDate: '終了日',
  endTime: '終了時間',
  addGuests: 'ゲストを追加',
  guestsInvited: 'この予定に招待されているゲスト',
  rooms: '会議室',
  roomsAdded: 'この予定に追加された会議室',
  guestPermissions: 'ゲストの権限',
  permissions: ['予定を変更する', '他のユーザーを招待する', 'ゲストリストを表示する'],
  addLocation: '場所を追加',
  addDescription: '説明',
  eventDetails: '予定の詳細',
  findTime: '時間を探す',
  markOptional: '任意参加に設定',
  remove: (name) => `${name} を削除`,
  event: '予定',
  product: 'Google カレンダー',
  weekOf: (date) => `${date} の週`,
  account: (name, address) => `Google アカウント: ${name} (${address})`,
  mainMenu: 'メインメニュー',
  search: '検索',
  create: '作成',
  views: { day: '日', week: '週', month: '月', schedule: 'スケジュール' },
  previous: '前',
  next: '次',
  myCalendars: 'マイカレンダー',
  otherCalendars: '他のカレンダー',
  sidePanel: 'サイドパネル',
  graphite: 'グラファイト',
};

const AR: Words = {
  ...EN,
  tag: 'ar-EG-u-nu-latn',
  direction: 'rtl',
  clock: '12h',
  time: { halves: ['ص', 'م'], half: 'after-space', fullHour: '', join: '\u200f – ' },
  separator: '، ',
  spanningSeparator: ', ',
  range: (from, to) => `${from} إلى ${to}`,
  spanning: (day, time, lastDay, lastTime) => `${day} في الساعة ${time} إلى ${lastDay} في الساعة ${lastTime}`,
  calendar: after('التقويم: '),
  location: after('الموقع: '),
  noLocation: 'ليس هناك موقع',
  colour: after('اللون: '),
  allDay: 'طوال اليوم',
  answers: { accepted: 'مقبولة', declined: 'مرفوضة', tentative: 'غير مؤكدة', 'needs-action': 'مطلوب الرد' },
  task: after('مهمة: '),
  taskDone: 'مكتملة',
  taskOpen: 'غير مكتملة',
  workingLocation: after('مكان العمل: '),
  today: 'اليوم',
  noTitle: '(بلا عنوان)',
  eventCount: (number) => (number === 0 ? 'ليس هناك أحداث' : `عدد الأحداث: ${number}`),
  allDayCount: (number) => `أحداث طوال اليوم: ${number}`,
  more: (number) => `${number} أخرى`,
  guests: 'المدعوون',
  attending: { accepted: 'سيحضر', declined: 'لن يحضر', tentative: 'ربما', 'needs-action': '' },
  organizer: 'المنظِّم',
  optional: 'اختياري',
  guestCount: (number) => `عدد المدعوين: ${number}`,
  answerCount: {
    accepted: (number) => `نعم: ${number}`,
    declined: (number) => `لا: ${number}`,
    tentative: (number) => `ربما: ${number}`,
    'needs-action': (number) => `بانتظار الرد: ${number}`,
  },
  guestListHidden: 'تم إخفاء قائمة المدعوين الكاملة بناءً على طلب المنظِّم.',
  expand: after('توسيع '),
  going: 'هل ستحضر؟',
  rsvp: { accepted: 'نعم', declined: 'لا', tentative: 'ربما' },
  respond: (answer, isSelected) => `الرد: ${answer}${isSelected ? '، محدد' : ''}`,
  organizerIs: after('المنظِّم: '),
  createdBy: after('أنشأه: '),
  roomLink: (room, building) => `رابط قاعة الاجتماعات ${room} في المبنى ${building} على الخريطة`,
  repeats: (rule, weekday) => ({ daily: 'يوميًا', weekly: `أسبوعيًا يوم ${weekday}`, yearly: 'سنويًا' })[rule],
  timeZone: after('المنطقة الزمنية: '),
  locationLabel: 'الموقع:',
  descriptionLabel: 'الوصف:',
  joinMeet: 'الانضمام باستخدام Google Meet',
  notifications: 'الإشعارات',
  minutesBefore: 'قبل 10 دقائق',
  close: 'إغلاق',
  editEvent: 'تعديل الحدث',
  deleteEvent: 'حذف الحدث',
  options: 'خيارات',
  eventMenu: 'قائمة إجراءات الحدث',
  copyEmails: 'نسخ عناوين المدعوين',
  chatGuests: 'محادثة المدعوين',
  emailGuests: 'مراسلة المدعوين',
  markDone: 'وضع علامة "مكتملة"',
  myTasks: 'مهامي',
  title: 'العنوان',
  addTitle: 'إضافة عنوان',
  save: 'حفظ',
  cancelEditing: 'إلغاء التعديل',
  startDate: 'تاريخ البدء',
  startTime: 'وقت البدء',
  endDate: 'تاريخ الانتهاء',
  endTime: 'وقت الانتهاء',
  addGuests: 'إضافة مدعوين',
  guestsInvited: 'المدعوون إلى هذا الحدث.',
  rooms: 'القاعات',
  roomsAdded: 'القاعات المضافة إلى هذا الحدث.',
  guestPermissions: 'أذونات المدعوين',
  permissions: ['تعديل الحدث', 'دعوة آخرين', 'الاطلاع على قائمة المدعوين'],
  addLocation: 'إضافة موقع',
  addDescription: 'الوصف',
  eventDetails: 'تفاصيل الحدث',
  findTime: 'البحث عن وقت',
  markOptional: 'وضع علامة "اختياري"',
  remove: after('إزالة '),
  event: 'حدث',
  product: 'تقويم Google',
  weekOf: after('أسبوع '),
  account: (name, address) => `حساب Google: ${name} (${address})`,
  mainMenu: 'القائمة الرئيسية',
  search: 'بحث',
  create: 'إنشاء',
  views: { day: 'يوم', week: 'أسبوع', month: 'شهر', schedule: 'جدول زمني' },
  previous: 'السابق',
  next: 'التالي',
  myCalendars: 'تقاويمي',
  otherCalendars: 'تقاويم أخرى',
  sidePanel: 'لوحة جانبية',
  graphite: 'رصاصي',
};

const PT: Words = {
  ...EN,
  tag: 'pt-BR',
  clock: '24h',
  time: { ...AM_PM, join: ' até ' },
  range: (from, to) => `${from} - ${to}`,
  spanning: (day, time, lastDay, lastTime) => `${day} às ${time} - ${lastDay} às ${lastTime}`,
  calendar: after('Agenda: '),
  location: after('Local: '),
  noLocation: 'Nenhum local',
  colour: after('cor: '),
  allDay: 'Dia inteiro',
  answers: {
    accepted: 'Aceito',
    declined: 'Recusado',
    tentative: 'Provisório',
    'needs-action': 'Confirmação necessária',
  },
  task: after('tarefa: '),
  taskDone: 'Concluída',
  taskOpen: 'Não concluída',
  workingLocation: after('Local de trabalho: '),
  today: 'hoje',
  noTitle: '(Sem título)',
  eventCount: (number) => (number === 0 ? 'Nenhum evento' : count('evento', 'eventos')(number)),
  allDayCount: count('evento de dia inteiro', 'eventos de dia inteiro'),
  more: (number) => `Mais ${number}`,
  guests: 'Convidados',
  attending: { accepted: 'Participará', declined: 'Não participará', tentative: 'Talvez', 'needs-action': '' },
  organizer: 'Organizador',
  optional: 'Opcional',
  guestCount: count('convidado', 'convidados'),
  answerCount: {
    accepted: (number) => `${number} sim`,
    declined: (number) => `${number} não`,
    tentative: (number) => `${number} talvez`,
    'needs-action': (number) => `${number} aguardando`,
  },
  guestListHidden: 'A lista completa de convidados foi ocultada a pedido do organizador.',
  expand: after('Abrir '),
  going: 'Você vai?',
  rsvp: { accepted: 'Sim', declined: 'Não', tentative: 'Talvez' },
  respond: (answer, isSelected) => `Responder ${answer}${isSelected ? ', selecionado' : ''}`,
  organizerIs: after('Organizador: '),
  createdBy: after('Criado por: '),
  roomLink: (room, building) => `Link para a sala de reunião ${room} no edifício ${building} em um mapa`,
  repeats: (rule, weekday) => ({ daily: 'Todos os dias', weekly: `Semanal: cada ${weekday}`, yearly: 'Anual' })[rule],
  timeZone: after('Fuso horário: '),
  locationLabel: 'Local:',
  descriptionLabel: 'Descrição:',
  joinMeet: 'Entrar com o Google Meet',
  notifications: 'Notificações',
  minutesBefore: '10 minutos antes',
  close: 'Fechar',
  editEvent: 'Editar evento',
  deleteEvent: 'Excluir evento',
  options: 'Opções',
  eventMenu: 'Menu de ações do evento',
  copyEmails: 'Copiar e-mails dos convidados',
  chatGuests: 'Conversar com os convidados',
  emailGuests: 'Enviar e-mail aos convidados',
  markDone: 'Marcar como concluída',
  myTasks: 'Minhas tarefas',
  title: 'Título',
  addTitle: 'Adicionar título',
  save: 'Salvar',
  cancelEditing: 'Cancelar edição',
  startDate: 'Data de início',
  startTime: 'Hora de início',
  endDate: 'Data de término',
  endTime: 'Hora de término',
  addGuests: 'Adicionar convidados',
  guestsInvited: 'Convidados deste evento.',
  rooms: 'Salas',
  roomsAdded: 'Salas adicionadas a este evento.',
  guestPermissions: 'Permissões do convidado',
  permissions: ['Modificar evento', 'Convidar outras pessoas', 'Ver lista de convidados'],
  addLocation: 'Adicionar local',
  addDescription: 'Descrição',
  eventDetails: 'Detalhes do evento',
  findTime: 'Encontre um horário',
  markOptional: 'Marcar como opcional',
  remove: after('Remover '),
  event: 'Evento',
  product: 'Google Agenda',
  weekOf: after('Semana de '),
  account: (name, address) => `Conta do Google: ${name} (${address})`,
  mainMenu: 'Menu principal',
  search: 'Pesquisar',
  create: 'Criar',
  views: { day: 'Dia', week: 'Semana', month: 'Mês', schedule: 'Programação' },
  previous: 'Anterior',
  next: 'Próximo',
  myCalendars: 'Minhas agendas',
  otherCalendars: 'Outras agendas',
  sidePanel: 'Painel lateral',
  graphite: 'Grafite',
};

/** The words of every language the lab speaks. */
export const WORDS: Readonly<Record<LabLanguage, Words>> = {
  en: EN,
  'en-GB': EN_GB,
  de: DE,
  fr: FR,
  es: ES,
  ja: JA,
  ar: AR,
  pt: PT,
};

/** One language with one clock. */
export interface LabLocale {
  readonly language: LabLanguage;
  readonly clock: LabClock;
  readonly words: Words;
}

/** The locale of a tag such as `en`, `de` or `en-24h`; an unknown language is an error of the caller. */
export function localeOf(tag: string, clock?: LabClock): LabLocale {
  const [, name = '', ownClock] = /^(.*?)(?:-(12h|24h))?$/.exec(tag) ?? [];
  const language = (Object.keys(WORDS) as readonly LabLanguage[]).find((each) => each === name);
  if (!language) throw new Error(`The lab does not speak "${tag}"; it speaks ${Object.keys(WORDS).join(', ')}.`);
  const words = WORDS[language];
  const chosen = clock ?? (ownClock === '12h' || ownClock === '24h' ? ownClock : words.clock);
  return { language, clock: chosen, words };
}
