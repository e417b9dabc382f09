import { wordList } from '../people/fold';

/**
 * Words of groups, departments, programmes, years and lists, as they stand in names and in front of the `@`. They are
 * folded when read. A word belongs here only if nobody is called so; see {@link GROUP_WORDS_OR_NAMES} for the others.
 */
export const GROUP_WORDS: readonly string[] = wordList(`
  team teams group groups grp everyone everybody squad squads dept department departments allhands leadership
  committee
  committees council distribution mailinglist listserv newsletter cohort cohorts intake alumni alumnae alum
  programme programmes program programs project projects initiative taskforce workstream division office offices
  workforce personnel community network club society association assembly commission panel
  consortium alliance board workgroup subcommittee secretariat reception helpdesk servicedesk backoffice frontdesk
  headquarters hq squadron faculty cabinet

  leads leaders managers engineers developers devs designers analysts assistants partners members mentors mentees
  students pupils interns trainees apprentices graduates grads undergraduates postgraduates postdocs testers
  ambassadors volunteers employees colleagues directors executives consultants contractors freelancers users
  customers clients teachers buddies hires starters joiners newcomers women specialists experts owners scientists
  researchers operators agents reps representatives organizers organisers speakers attendees participants
  stakeholders sponsors reviewers editors writers admins administrators architects technicians officers counsellors
  counselors advisors advisers trustees delegates subscribers nurses tutors teammates coworkers officials recipients
  invitees applicants candidates founders investors suppliers vendors parents kids children families residents
  beginners learners facilitators moderators maintainers contributors approvers coordinators supervisors secretaries

  engineering marketing finance accounting procurement purchasing logistics operations recruiting recruitment
  compliance communications controlling payroll helpline hotline support infrastructure mentoring mentorship
  onboarding payments analytics ecommerce merchandising manufacturing facilities housekeeping customerservice
  management administration

  gruppe gruppen abteilung verteiler mitarbeiter mitarbeitende mitarbeiterinnen belegschaft vorstand betriebsrat
  personalrat aufsichtsrat beirat elternrat studierende studenten studentinnen werkstudenten werkstudierende
  praktikanten praktikantinnen auszubildende azubis doktoranden schueler schulerinnen lehrkrafte kollegen kolleginnen
  kollegium geschaftsfuhrung geschaftsleitung geschaftsstelle leitung fuhrungskrafte fuhrungskreis ausschuss
  arbeitskreis verein verband vertrieb einkauf buchhaltung personalabteilung kundenservice kundendienst verwaltung
  entwicklung sekretariat mentoren mentorinnen teilnehmer teilnehmende teilnehmerinnen mitglieder projekt programm
  jahrgang kurs klasse seminargruppe stammtisch

  equipe equipes groupe groupes departement collectif comite conseil syndicat stagiaires etudiants etudiantes
  apprentis salaries employes collaborateurs collaboratrices collegues membres mentores directeurs ingenieurs
  developpeurs responsables ventes achats comptabilite accueil projet promotion reseau
  communaute informatique juridique logistique

  grupo grupos equipo equipos departamento departamentos equipa equipas consejo comision junta asociacion
  becarios practicantes estudiantes alumnos empleados colegas compañeros miembros gerentes directores
  ingenieros desarrolladores ventas compras contabilidad mercadeo finanzas proyecto proyectos programa programas
  generacion promocion comunidad
  conselho comissao associacao estagiarios estudantes funcionarios colaboradores membros gestores diretores
  engenheiros desenvolvedores vendas contabilidade financas projeto projetos turma comunidade

  gruppo gruppi squadra squadre reparto dipartimento dipartimenti consiglio comitato commissione associazione
  stagisti studenti studentesse dipendenti colleghi membri mentori dirigenti ingegneri sviluppatori vendite acquisti
  contabilita amministrazione segreteria progetto progetti programmi classe

  groep groepen afdeling afdelingen iedereen bestuur ondernemingsraad commissie vereniging stagiairs
  medewerkers werknemers collegas leden deelnemers leidinggevenden verkoop inkoop boekhouding
  klantenservice klantendienst directie projecten werkgroep

  zespol zespoly dzial dzialy grupa grupy wszyscy zarzad komitet komisja stowarzyszenie stazysci praktykanci
  studenci pracownicy koledzy czlonkowie mentorzy uczestnicy kierownicy sprzedaz sprzedazy ksiegowosc kadry
  marketingu rocznik projektu

  grupp grupper avdelning avdelningar avdelningen avdelinger afdelinger styrelse styrelsen kommitte
  utskott forening praktikanter studenter medarbetare anstallda kollegor medlemmar mentorer adepter chefer
  forsaljning inkop ekonomiavdelningen kundtjanst ledning ledningsgrupp ledningen arskull
  bestyrelse bestyrelsen udvalg udvalget studerende medarbejdere ansatte kolleger medlemmer
  ledere salg indkob bogholderi kundeservice ledelse ledelsen argang
  styret utvalg utvalget medarbeidere kollegaer innkjop regnskap

  ryhma ryhmat tiimi tiimit osasto osastot hallitus johtoryhma toimikunta valiokunta yhdistys harjoittelijat
  opiskelijat tyontekijat henkilosto kollegat jasenet mentorit aktorit johtajat myynti hankinta kirjanpito
  asiakaspalvelu markkinointi taloushallinto projekti ohjelma vuosikurssi

  skupina skupiny tym tymy oddeleni odbor vsichni predstavenstvo vybor komise sdruzeni stazisti
  zamestnanci kolegove clenove ucastnici vedeni prodej nakup ucetnictvi rocnik
  oddelenie vsetci predaj studentov clenovia odjel odjeli timovi zaposleni kolege clanovi
  odbori vijece uprava prodaja nabava racunovodstvo skupine oddelek sodelavci clani
  csapat csapatok csoport csoportok osztaly osztalyok reszleg mindenki vezetoseg bizottsag igazgatosag egyesulet
  gyakornokok hallgatok diakok munkatarsak dolgozok kollegak tagok mentorok resztvevok ertekesites ertekesitesi
  beszerzes konyveles penzugy ugyfelszolgalat evfolyam
  echipa echipe grupul departamentul consiliul comitetul comisia asociatia stagiari studentii angajatii
  angajati colegii colegi membrii mentorii vanzari achizitii contabilitate financiar conducerea proiectul promotia

  komanda komandos skyrius skyriai grupe valdyba pardavimu pardavimai darbuotojai studentai nariai mentoriai
  komandas nodala visiem pardosana darbinieki biedri
  meeskond osakond ruhm juhatus muuk muugiosakond tootajad tudengid liikmed turundus raamatupidamine
  teymi deild hopur allir stjorn starfsfolk starfsmenn
  equip departament tothom treballadors estudiants vendes langileak ikasleak
  ekipa ekipi departman departmani ekip takim takimi grup grubu bolum bolumu herkes kurul kurulu yonetim komite
  komitesi
  komisyon stajyerler ogrenciler calisanlar uyeler mentorler mudurlugu satis pazarlama muhasebe finans
  musteri

  команда команды отдел отделы группа группы сотрудники департамент управление дирекция совет комитет
  комиссия правление профсоюз стажеры студенты ученики коллеги участники члены менторы наставники менти
  руководители разработчики инженеры продажи продаж закупки маркетинг бухгалтерия финансы поддержка проект программа
  выпуск поток служба
  відділ відділи відділення група групи співробітники працівники управління комітет комісія
  правління профспілка стажери студенти учні колеги учасники члени ментори керівники продажів закупівлі
  бухгалтерія фінанси підтримка проєкт програма випуск потік усі всі
  екип всички служители борд одељење сви колеге запослени продаја
  каманда аддзел

  ομαδα ομαδες τμημα τμηματα ολοι συμβουλιο επιτροπη συλλογος ασκουμενοι φοιτητες μαθητες υπαλληλοι εργαζομενοι
  συναδελφοι μελη μεντορες πωλησεων πωλησεις αγορες λογιστηριο μαρκετινγκ διοικηση διευθυνση προσωπικο εργο
  προγραμμα

  فريق قسم مجموعة مجموعه الجميع ادارة اداره لجنة لجنه مجلس هيئة هيئه جمعية جمعيه اتحاد موظفون موظفين موظفو متدربون
  متدربين طلاب طالبات زملاء اعضاء مرشدون مرشدين مديرون مبيعات تسويق مشتريات محاسبة محاسبه مالية ماليه دعم مشروع برنامج
  دفعة دفعه شعبة وحدة
  تیم گروه همه کارکنان انجمن هیئت کمیته شورا کارآموزان کاراموزان دانشجویان همکاران اعضا مدیران فروش
  بازاریابی حسابداری پشتیبانی پروژه برنامه دوره
  ٹیم شعبہ

  צוות צוותים קבוצה קבוצת מחלקה מחלקת כולם הנהלה הנהלת ועד ועדה ועדת מועצה עמותה מתמחים סטודנטים תלמידים עובדים
  עמיתים חברים מנטורים מנהלים מכירות שיווק רכש כספים תמיכה פרויקט תוכנית מחזור אגף יחידה יחידת

  टीम विभाग समूह दल समिति सभी कर्मचारी प्रबंधन छात्र सदस्य परियोजना कार्यक्रम বিভাগ দল টিম কমিটি குழு துறை
  kelompok departemen divisi semua karyawan pegawai pasukan jabatan pasaran pemasaran penjualan jualan
  keuangan kewangan akaunting anggota panitia jawatankuasa pelatih mahasiswa mahasiswi siswa peserta proyek projek
  angkatan kumpulan bahagian
  nhom
  timu idara wote wafanyakazi kikundi kamati lahat pangkat kagawaran koponan
  խումբ բաժին բոլորը გუნდი განყოფილება ჯგუფი ყველა
`);

/**
 * Words of groups that are people's names as well. Behind another word they are a family name ("Lucía Sales"); in
 * front, or beside nothing but words of groups and places, they may be a group ("Sales EMEA", "Fellows").
 */
export const GROUP_WORDS_OR_NAMES: readonly string[] = wordList(`
  sales staff crew batch forum union unit fellows coaches champions folks friends people persons masters leaders buddies guild tribe chapter chapters
  class course circle hub lab labs desk core pool talents talent security legal press data product products design
  research science tech it hr qa pr ux ops cs rd vp ceo cto cfo coo dl platform platforms backend frontend mobile
  cloud growth content quality service services solutions strategy innovation all alle tous todos tutti kaikki
  все business corporate general internal external central global regional local
  comercial mercado rat runde kreis personal kader reds men hosts guests drivers doctors captains marketeers
`);

/** Places and reaches that stand beside a group's word. */
export const REACHES: readonly string[] = wordList(`
  emea dach apac amer amers latam nam anz cee mena benelux nordics nordic iberia uk us usa eu europe asia africa
  america americas international worldwide global regional north south east west nord sud ost
  berlin london paris munich munchen muenchen koln cologne hamburg vienna wien zurich madrid barcelona lisbon lisboa
  milano milan rome roma amsterdam warsaw warszawa prague praha budapest stockholm oslo copenhagen helsinki dublin
  germany deutschland france spain italy poland netherlands austria switzerland sweden norway denmark finland ireland
  india china japan korea brazil mexico canada australia singapore tokyo seoul delhi mumbai bangalore sydney toronto
  new york
`);

/** Groups by phrases, folded: nobody is called so. */
export const GROUP_PHRASES: readonly string[] = [
  'all hands|all staff|human resources|works council|business partners?|product owners|scrum masters|steering committee',
  'customer (?:service|success|care)|data science|first line|second line|front office|back office|mail(?:ing)? list',
  'ressources humaines|recursos humanos|risorse umane|gente y cultura|service client|direction generale',
  'insan kaynaklari|musteri hizmetleri|phong (?:nhan su|kinh doanh|ke toan|marketing|hanh chinh|ky thuat|ban)',
  'ban (?:giam doc|lanh dao|quan ly|nhan su|to chuc|kiem soat|dieu hanh)|bo phan|hoi dong|tiep thi|nhan su|ke toan',
  'toan the|tat ca|cong doan|thuc tap sinh|sinh vien|nhan vien|sumber daya manusia|sumber manusia',
  'انسان وسائل|الموارد البشرية|الموارد البشريه|منابع انسانی|روابط عمومی|خدمه العملاء|خدمة العملاء',
  'משאבי אנוש|שירות לקוחות|मानव संसाधन|отдел кадров|служба поддержки|ανθρωπινο δυναμικο|alla medarbetare|alle ansatte',
];

/** Ends of words written together: "Kundenserviceteam", "Müügiosakond", "Jalkapalloryhmä". */
export const GROUP_ENDINGS: readonly string[] = wordList(`
  team teams gruppe gruppen abteilung ausschuss vorstand leitung verwaltung betriebsrat beirat studenten praktikanten
  mitarbeiter kollegen vertrieb management afdeling afdelingen avdelning avdelningen avdeling avdelingen commissie
  medewerkers osasto ryhma tiimi osakond meeskond csapat csoport osztaly bizottsag styrelse styrelsen bestyrelse
  utvalg udvalg medarbetare medarbejdere medarbeidere ansatte henkilosto hallitus komitee kommission programm projekt
`);

/** Groups by a part of the name, in scripts without spaces. */
export const GROUP_UNSPACED: readonly string[] = [
  'チーム|グループ|全員|部門|一同|メンバー|委員会|協議会|理事会|役員会|取締役会|同窓会|労働組合|事務局|総務|人事|経理|営業|広報',
  '法務部|企画部|各位|皆様|みなさん|社員|職員|研修生|インターン|メンター|メンティー|本部(?!長)|支社(?!長)|支店(?!長)|事業所|センター|オフィス',
  'プロジェクト|プログラム|コミュニティ|サポート|マーケティング|エンジニア|リーダー|マネージャー|新入生|学生|期生',
  '团队|團隊|全体|全體|全员|部门|部門|小组|小組|委员会|委員會|办公室|辦公室|事业部|事業部|分公司|项目组|同事|同学们|同學們|學員|学员',
  '导师|導師|实习生|實習生|销售|銷售|市场部|市場部|财务|財務|人力资源|人力資源|研发|研發|客服|行政部|运营|售后|董事会|工会',
  '전체|부서|그룹|전직원|모두|팀$|팀 |위원회|이사회|동호회|학생회|협의회|연구회|사무국|편집국|연구실|비서실|기획실|홍보실|상담실|총무',
  '인사과|회계과|멘토단|멘티|인턴|직원|임직원|교육생|동기|프로젝트|프로그램|커뮤니티|센터$|본부',
  'แผนก|ฝ่าย|ทีม|กลุ่ม|คณะกรรมการ|ทุกคน|พนักงาน|สมาชิก|โครงการ|นักศึกษา|สำนักงาน|ក្រុម|ທີມ|အဖွဲ့',
];
