/**
 * Phrases of a kind; folded when read. A star at the end stands for any ending of the word. In scripts without spaces,
 * and in Arabic and Hebrew, where little words grow onto others, a phrase may stand inside a word.
 */
export type Phrases = readonly string[];

/** A conversation of two by a name that nothing else has. */
export const ONE_ON_ONE: Phrases = [
  'one on one|one on ones|one to one|one 2 one|one2one|oneonone|1on1|1on1s|1to1|1 on 1|1 on 1s|1 to 1|1v1',
  'o3|o3s|1 on one',
  'skip level|mentor mentee|mentor session|coaching session|mentoring session|mentor meeting',
  'vier augen*|4 augen*|unter vier augen|einzelgesprach*|mitarbeitergesprach*|mitarbeiterinnengesprach*',
  'jahresgesprach|personalgesprach|entwicklungsgesprach|feedbackgesprach|zwiegesprach|1 zu 1|eins zu eins',
  'mentoringgesprach|mentorengesprach',
  'tete a tete|entretien individuel|point individuel|suivi individuel|entretien annuel|1 a 1|un a un',
  'face a face|entre quatre yeux',
  'uno a uno|uno contra uno|cara a cara|reunion individual|mano a mano|um a um|reuniao individual',
  'conversa individual|frente a frente|a tu per tu|faccia a faccia|colloquio individuale',
  'incontro individuale|a quattr occhi|a quattrocchi|quattr occhi|uno ad uno',
  'een op een|1 op 1|onder vier ogen|bilaatje|tweegesprek|functioneringsgesprek|voortgangsgesprek|1op1',
  'jeden na jeden|1 na 1|w cztery oczy|sam na sam|rozmowa indywidualna|spotkanie indywidualne|cztery oczy',
  'en till en|ett till ett|1 till 1|enskilt samtal|medarbetarsamtal|utvecklingssamtal|mellan fyra ogon',
  'en til en|1 til 1|under fire ojne|under fire oyne|mus samtale|individuel samtale|medarbejdersamtale',
  'individuell samtale|medarbeidersamtale|utviklingssamtale|to til to samtale',
  'kahdenkeskinen|kahdenkeskeinen|kahden kesken|kehityskeskustelu|henkilokohtainen keskustelu|yksi yhteen',
  'mezi ctyrma ocima|jeden na jednoho|individualni schuzka|osobni schuzka|hodnotici pohovor',
  'birebir|bire bir|1 e 1|ikili gorusme|bireysel gorusme|teke tek',
  'один на один|1 на 1|тет а тет|с глазу на глаз|индивидуальная встреча|личная встреча|ван ту ван',
  'ван он ван|уан ту уан',
  '一対一|1対1|一對一|1對1|一对一|1对1|ワンオンワン|ワン オン ワン|個別面談|個人面談|定期面談|二者面談|上司面談|メンター面談|单独沟通|單獨溝通|个别谈话|导师谈话|일대일|1대1|원온원',
  '개별 면담|개인 면담',
  'وجها لوجه|واحد لواحد|اجتماع فردي|لقاء فردي|اجتماع ثنائي|لقاء ثنائي|جلسه فرديه|جلسة فردية|1 على 1',
  'إرشاد فردي|אחד על אחד|1 על 1|ארבע עיניים|פגישה אישית|שיחה אישית',
];

/** The same by a name that groups use as well: a group's own word speaks before. */
export const TALK: Phrases = [
  'mentoring*|mentorship|mentor|jour fixe|jourfixe|jf|bilatera*|bila|mentorat|mentorado|mentoria|tutoria',
  'tutoring|mentorskap|mentorointi',
  'менторинг|наставничество|メンタリング|面谈|面談|면담|멘토링|מנטורינג|إرشاد',
];

/** Something that two people meet for and that is no mentoring: hiring, selling, doctors. */
export const SOMETHING_ELSE: Phrases = [
  'interview*|phone screen|screening|screening call|recruiter call|recruiting call|hiring manager call',
  'hiring call|onsite loop|candidate*|job offer|reference call|exit interview',
  'sales call|discovery call|product demo|demo call|vendor call|vendor demo|renewal call|quote review',
  'account review|intro call with sales|sales pitch|prospect*',
  'doctor|doctors|dr appointment|doctor s appointment|dentist*|dental*|gp appointment|physio*|therapy',
  'therapist|hairdresser|haircut|barber|vet|optician|massage|eye exam|vaccination|check up appointment',
  'parent teacher*|flat viewing|apartment viewing',
  'vorstellungsgesprach*|bewerbungsgesprach*|bewerbergesprach*|jobinterview*|vertriebsgesprach*',
  'verkaufsgesprach*|kundentermin|arzt*|zahnarzt*|arzttermin|zahnarzttermin|friseur*|physiotherapie',
  'tierarzt|wohnungsbesichtigung|elternabend',
  'entretien d embauche|entretien de recrutement|entretien candidat*|recrutement|rendez vous commercial',
  'rdv commercial|medecin|dentiste|rdv medical|kine|coiffeur|veterinaire',
  'entrevista*|proceso de seleccion|llamada comercial|medico|medica|dentista|cita medica|fisioterapia',
  'peluqueria|pediatra|processo seletivo|consulta medica|reuniao comercial|fisioterapeuta|cabeleireiro',
  'colloquio di lavoro|colloquio conoscitivo|colloquio di selezione|selezione candidat*',
  'chiamata commerciale|dottore|dottoressa|visita medica|fisioterapista|parrucchiere|veterinario',
  'sollicitatie*|sollicitatiegesprek|kennismakingsgesprek kandidaat|huisarts|tandarts|kapper|fysio*|verkoopgesprek',
  'rozmowa kwalifikacyjna|rekrutacj*|kandydat*|lekarz|dentysta|stomatolog*|fryzjer|rozmowa handlowa|wizyta lekarska',
  'anstallningsintervju|intervju*|jobbintervju|saljsamtal|saljmote|lakare|lakartid|tandlakare|frisor',
  'jobsamtale|jobinterview|laege|laegetid|tandlaege|lege|legetime|tannlege*|salgsmote|salgsmode',
  'haastattelu*|tyohaastattelu*|rekrytointi*|myyntipuhelu|laakari*|hammaslaakari*|kampaaja|fysioterapia',
  'pohovor*|vyberove rizeni|lekar|zubar|zubni|kadernik|obchodni schuzka',
  'mulakat*|is gorusmesi|doktor|dis hekimi|disci|kuafor|satis gorusmesi|aday gorusmesi',
  'собеседовани*|кандидат*|найм|врач|стоматолог*|зубной|парикмахер*|звонок по продажам|презентация продукта',
  '面接|採用面談|採用面接|カジュアル面談|商談|病院|歯医者|歯科|美容院|健康診断|面试|面試|候选人|销售|看病|牙医|牙醫|体检|면접|채용|병원|치과|미용실|영업 미팅',
  'مقابلة عمل|مقابله عمل|مقابلة|مقابله|طبيب|دكتور|الدكتور|اسنان|أسنان|مبيعات|ראיון|מועמד*|רופא|שיניים|מכירות|תספורת',
];

/** A conversation of mentor and mentee about such a thing. */
export const ABOUT_SOMETHING_ELSE: Phrases = [
  'mock interview*|interview prep*|interview practice|practice interview|interview training',
  'prep for interview*|interview coaching|interview feedback|interview debrief|mock pitch|pitch practice',
  'pitch feedback|demo feedback|stay interview',
  'interview vorbereitung|interviewvorbereitung|bewerbungstraining|preparation entretien',
  'preparacion entrevista|preparacao entrevista|面接対策|面接練習|模擬面接|模拟面试|모의 면접|подготовка к собеседованию',
];

/** More than two, by its name. */
export const GROUP: Phrases = [
  'stand up*|standup*|daily|daily scrum|scrum|sprint*|retro|retros|retrospective*|all hands|allhands',
  'town hall|townhall|team|team meeting|team sync|team weekly|weekly team*|team lunch|team call',
  'team building|teambuilding|staff meeting|leadership meeting|offsite|off site|workshop*|webinar*|panel',
  'committee|board meeting|steering*|steerco|kick off|kickoff|brown bag|lunch and learn|happy hour|party',
  'guild|office hours|book club|hackathon|conference|seminar|lecture|training session|onboarding session',
  'backlog*|grooming|refinement|planning poker|war room|group|planning meeting|project meeting',
  'company meeting|department meeting|dept meeting|reading group|study group|focus group|round table',
  'roundtable|demo day|show and tell|sync up team|bug bash|post mortem|postmortem',
  'teammeeting|teamrunde|teambesprechung|teamsitzung|team besprechung|abteilungsrunde|abteilungsmeeting',
  'betriebsversammlung|vollversammlung|mitarbeiterversammlung|lenkungsausschuss|klausur*|schulung|tagung',
  'stammtisch|betriebsfeier|weihnachtsfeier|gesamtrunde|fuhrungskreis|ruckblick',
  'reunion d equipe|reunion equipe|point equipe|equipe|comite*|seminaire|assemblee*|atelier|formation',
  'pot de depart|reunion de equipo|equipo|reunion general|comite de*|taller|asamblea*|reuniao de equipe',
  'reuniao da equipe|reuniao geral|equipe|oficina|comite|treinamento|riunione di team|riunione del team',
  'riunione di squadra|riunione plenaria|assemblea|comitato|formazione',
  'teamoverleg|afdelingsoverleg|werkoverleg|personeelsbijeenkomst|borrel|teamuitje|vrijmibo',
  'spotkanie zespolu|zebranie*|szkolenie|warsztat*|zespol|narada|teammote|avdelningsmote|personalmote',
  'stormote|arbetsplatstraff|apt|teammode|afdelingsmode|fredagsbar|personalemode|avdelingsmote|allmote',
  'fellesmote|fredagspils',
  'tiimipalaveri|viikkopalaveri|osastokokous|henkilostotilaisuus|tiimi|koulutus|tyopaja|kokous|porada*',
  'porada tymu|tymova schuzka|skoleni|celofiremni*|ekip toplantisi|takim toplantisi|genel toplanti',
  'departman toplantisi|egitim|calistay',
  'ретро|ретроспектив*|стендап*|стенд ап|дейли|планерка|планирование спринта|общее собрание',
  'командная встреча|встреча команды|совещание отдела|совещание|собрание*|вебинар*|семинар|тренинг|воркшоп',
  'корпоратив|летучка|команда',
  '朝会|夕会|定例会|定例会議|全体会議|全社*|チーム*|部会|課会|振り返り|勉強会|歓迎会|送別会|飲み会|研修|ワークショップ|キックオフ|スクラム|スプリント|デイリー|团队|團隊|周会|週會|例会',
  '全员|全員|站会|晨会|早会|部门会议|研讨会|培训|复盘|启动会|팀 회의|팀 미팅|팀미팅|주간회의|주간 회의|전체 회의|전사|회식|워크샵|워크숍|스탠드업|스크럼|회고|세미나|교육',
  'اجتماع الفريق|الفريق|اجتماع القسم|ورشة عمل|ورشه عمل|ندوة|ندوه|تدريب|اجتماع عام|ישיבת צוות|צוות|סדנה|סדנא',
  'הרמת כוסית|ישיבת הנהלה|רטרו|כנס|הדרכה|סטנדאפ',
];

/** What two people meet for: a hint only beside the name of one of them. */
export const MEETS: Phrases = [
  'catch up|catchup|catching up|check in|checkin|sync|weekly|biweekly|bi weekly|fortnightly|monthly',
  'touch base|touchpoint|touch point|coffee|lunch|breakfast|dinner|tea|walk|chat|call|intro|meet|meeting',
  'virtual coffee|coffee chat|feedback|career chat|career|goals|review|with',
  'gesprach|austausch|kaffee|mittagessen|abstimmung|update|treffen|telefonat|rucksprache|spaziergang|mit',
  'point|cafe|dejeuner|echange|rencontre|appel|avec|suivi|charla|almuerzo|seguimiento|reunion|llamada|con',
  'conversa|almoco|reuniao|ligacao|com|chiacchierata|pranzo|caffe|incontro|chiamata|allineamento',
  'overleg|koffie|bijpraten|bijkletsen|wandeling|met|rozmowa|spotkanie|kawa|obiad|z|avstamning|fika|samtal',
  'mote|med|kaffe|frokost|samtale|snak|prat|mode|palaveri|kahvi|lounas|keskustelu|tapaaminen|schuzka|kava',
  'obed|s|gorusme|toplanti|kahve|ogle yemegi|ile',
  'встреча|созвон|звонок|обед|кофе|разговор|с|ミーティング|打ち合わせ|打合せ|ランチ|相談|雑談|お茶|会議|沟通|溝通|会议|午餐|咖啡|聊聊|통화|미팅|점심',
  '커피|상담|회의|اجتماع|لقاء|قهوة|غداء|مكالمة|مع|פגישה|שיחה|קפה|צהריים|עם',
];

/** Somebody is spoken of who need not be there: "Lunch without Nadia", "Performance of Nadia". */
export const SPOKEN_OF: Phrases = [
  'without|w o|instead of|about|discuss*|regarding|concerning|performance of|replacement|farewell|birthday|in place of',
  'ohne|anstatt|statt|uber|bezuglich|abschied|geburtstag|sans|au sujet de|a propos de|anniversaire|sin|sobre|cumpleanos',
  'sem|aniversario|senza|compleanno|zonder|verjaardag|bez|o|urodziny|narozeniny|utan|uden|uten|om|fodelsedag',
  'fodselsdag|bursdag|ilman|syntymapaiva|nelkul|szuletesnap|hakkinda|dogum gunu|без|про|день рождения|о',
  'について|誕生日|送別|关于|關於|生日|생일|에 대해|بدون|عن|בלי|על|יום הולדת',
];

/**
 * A calendar's or a person's word for a cancelled event, as it stands in front of the title; parts of an expression.
 */
export const CANCELLED_WORDS: Phrases = [
  'cancell?ed|cancell?ed event|abgesagt|storniert|annul[ée]e?s?|cancelad[oa]s?|annullat[oaie]|cancellat[oa]',
  'geannuleerd|afgelast|afgezegd|vervallen|odwołan[eya]|anulowan[eoya]|inst[äa]lld?t?|avbokad?t?|aflyst|annulleret',
  'avlyst|avbestilt|kansellert|peruutettu|peruttu|zrušen[oaéýá]|odvolan[oéáý]|odpovedan[éáýo]|elmarad|törölve|törölt',
  'lemondva|anulat[ăaeă]?|отменен[оаы]?|отменён[а]?|отмена|скасован[оаий]*|відмінен[оаий]*|адменен[аы]',
  'iptal(?: edildi)?|ακυρώθηκε|ακυρωμέν[οηα]|ακύρωση|キャンセル(?:済み?|されました)?|中止|延期・中止',
  '予定のキャンセル|取り消し|取消|已取消|취소(?:됨|되었습니다)?|ملغ[ىي]|ملغاة?|تم (?:ال)?إلغاء|בוטלה?|מבוטלת?|đã (?:hủy|huỷ)|bị hủy',
  'ยกเลิก(?:แล้ว)?|dibatalkan|kanselado|kinansela|otkazan[oaie]?|отказано|отменена|откажан[оа]|preklican[oa]',
  'odpovedan[oa]|tühistatud|ära jäetud|atcelts?|atcelta|atšauktas?|atšaukiama|cancel·lad?[at]*|anul·lad?[at]*',
  'bertan behera(?: utzita)?|ezeztatuta|aflýst|fellur niður|لغو شد(?:ه)?|کنسل شد(?:ه)?|منسوخ|रद्द(?: किया गया| कर दिया गया)?',
  'বাতিল(?: করা হয়েছে)?|ரத்து(?: செய்யப்பட்டது)?|రద్దు(?: చేయబడింది)?|रद्द केले|રદ કર્યું|ರದ್ದುಗೊಳಿಸಲಾಗಿದೆ|റദ്ദാക്കി',
  'չեղարկվ(?:ած|ել) է|չեղարկված|გაუქმებული(?:ა)?|გაუქმდა|ləğv edil(?:di|ib)|бас тартылды|тоқтатылды|bekor qilindi',
  "цуцлагдсан|imeghairiwa|imefutwa|gekanselleer|ikhanseliwe|cealaithe|wedi(?:’|')i ganslo|wedi ei ganslo|anullat|ħassar",
  'e anuluar|anuluar|откажано|បានបោះបង់|ຍົກເລີກ(?:ແລ້ວ)?|ဖျက်သိမ်း(?:ပြီး)?|ተሰርዟል|රද්ද කළා|រំសាយ',
];

/** What mail puts in front of a subject that is answered or passed on. */
export const MAIL_PREFIXES: Phrases = [
  're|fw|fwd|aw|wg|tr|rv|enc|res|i|r|odp|pd|sv|vs|vb|vl|ynt|ilt|antw|doorst|回复|回覆|答复|转发|轉寄|返信|転送|회신|전달|отв|пересл',
];

/** What behind "1:1" makes it a ratio: beginnings of words. */
export const RATIO_STEMS: Phrases = [
  'mapp|ratio|scal(?:e|ing)|replica|replac|cop(?:y|ies)|migrat|relation|aspect|correspond|match|conver|translat',
  'mirror|exchange|abbild|ma(?:ß|ss)stab|zuordnung|umsetzung|übersetz|kopie|échelle|escala|schaal|skala|mittakaav',
  'měřít|ölçek|масштаб|соответстви|縮尺|対応表|比例|映射|비율|매핑|unentschieden|synchroni[sz]|cardinal|dilut',
];

/** The same: whole words, which begin names as well. */
export const RATIO_WORDS: Phrases = [
  'nat|scale|parity|mix|backups?|clone|import|swap|draw|tie|loss|win|result|score|model|schema|join|format|crop',
  'videos?|images?|photos?|print|solution|odds|split|stock|shares?|conv|convolutions?|pixels?|grid|layout|cm|mm',
  '[ap]\\.?m\\.?|uhr',
];

/** What in front of "1:1" or "1-1" makes it a place in a numbering, a verse or a score. */
export const NUMBERED_WORDS: Phrases = [
  'section|chapter|room|unit|level|world|lesson|module|part|version|item|step|phase|sprint|week|figure|fig\\.?',
  'table|exercise|stage|floor|gate|building|page|episode|score|final|draw|genesis|exodus|psalms?|romans|corinthians',
  'kapitel|abschnitt|raum|lektion|woche|übung|chapitre|leçon|semaine|salle|capítulo|lección|semana|capitolo|lezione',
  'hoofdstuk|les|rozdział|lekcja|kapitola|глава|урок|раздел|第|scale|ratio|maßstab|massstab|échelle|echelle|escala',
  'scala|schaal|mittakaava|měřítko|skala|ölçek|масштаб|مقياس|קנה מידה|縮尺|比例|축척|aspect|v|rev|release|build|iso|rfc',
  'at|between|sets?|flight|bus|train|suite|apartment|apt\\.?|no\\.?|nr\\.?|ticket|bug|issue|pr|invoice|order|case',
  'line|highway|route|article|zimmer|flug|zug|linie|vol|auftrag|rechnung',
];

/** Words that join two people: "Jane and Sam". */
export const JOINING_WORDS: Phrases = [
  'x|vs\\.?|v|and|with|und|mit|et|avec|y|con|e|com|i|z|en|met|och|og|med|ja|a|s|ve|ile|и|с|со|و|مع',
];
