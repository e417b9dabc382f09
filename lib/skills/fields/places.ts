/**
 * Countries with their larger cities, one country a line: its names, a colon, its cities. Names are parted by commas, ways to
 * write one by `=`: English first, then as its own people and German, French, Spanish, Portuguese and Japanese speakers
 * write it. Names that are everyday words or first names in one of these languages are left out.
 */
export const COUNTRIES = `
germany=deutschland=allemagne=alemania=alemanha=ドイツ: berlin=ベルリン, hamburg=hambourg, munich=münchen=munique=ミュンヘン, cologne=köln, frankfurt=francfort=フランクフルト, stuttgart, düsseldorf=duesseldorf, leipzig, dresden, hannover=hanover, bremen, nuremberg=nürnberg, dortmund, bonn, karlsruhe, mannheim, kiel, lübeck, freiburg, heidelberg, münster, augsburg, potsdam, rostock, aachen
austria=österreich=autriche=áustria=オーストリア: vienna=wien=vienne=viena=ウィーン, graz, linz, salzburg, innsbruck
switzerland=schweiz=suisse=suiza=suíça=svizzera=スイス: zurich=zürich=チューリッヒ, geneva=genève=genf=ginebra=genebra=ジュネーブ, basel=bâle=basilea, bern=berne, lausanne, lugano, lucerne=luzern, st gallen
france=frankreich=francia=frança=フランス: paris=パリ, lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg=straßburg, montpellier, rennes, grenoble, nizza
belgium=belgien=belgique=bélgica=belgië=ベルギー: brussels=brüssel=bruxelles=bruselas=bruxelas, antwerp=antwerpen=anvers=amberes, ghent=gent=gand, liège=lüttich, leuven=louvain
netherlands=the netherlands=niederlande=pays bas=países bajos=países baixos=holland=nederland=オランダ: amsterdam=アムステルダム, rotterdam, the hague=den haag=la haye=la haya, utrecht, eindhoven, delft, groningen
luxembourg=luxemburg=luxemburgo
united kingdom=great britain=britain=england=scotland=wales=vereinigtes königreich=großbritannien=royaume uni=angleterre=reino unido=inglaterra=イギリス=英国: london=londres=ロンドン, manchester, birmingham, edinburgh=edimbourg=edimburgo, glasgow, bristol, leeds, liverpool, cambridge, oxford, cardiff, belfast, newcastle, sheffield, nottingham, brighton
ireland=irland=irlande=irlanda=アイルランド: dublin, galway, limerick
spain=spanien=espagne=españa=espanha=スペイン: madrid=マドリード, barcelona=barcelone=バルセロナ, valencia=valence, seville=sevilla=séville=sevilha, bilbao, málaga, zaragoza, granada, palma de mallorca
portugal=ポルトガル: lisbon=lisboa=lisbonne=lissabon=リスボン, porto=oporto, braga, coimbra, faro
italy=italien=italie=italia=itália=イタリア: rome=roma=rom=ローマ, milan=milano=mailand=milán=milão=ミラノ, turin=torino=turín=turim, naples=napoli=neapel=nápoles, firenze=florenz=florença, bologna, venice=venezia=venedig=venise=venecia=veneza, genoa=genova=genua=gênova
denmark=dänemark=danemark=dinamarca=danmark=デンマーク: copenhagen=københavn=kopenhagen=copenhague=コペンハーゲン, aarhus, odense
sweden=schweden=suède=suecia=suécia=sverige=スウェーデン: stockholm=estocolmo=ストックホルム, gothenburg=göteborg=gotemburgo, malmö, uppsala
norway=norwegen=norvège=noruega=norge=ノルウェー: oslo=オスロ, bergen, trondheim, stavanger
finland=finnland=finlande=finlandia=finlândia=suomi=フィンランド: helsinki=ヘルシンキ, tampere, turku, espoo
iceland=islande=islandia=islândia: reykjavik
poland=polen=pologne=polonia=polônia=polska=ポーランド: warsaw=warszawa=warschau=varsovie=varsovia=varsóvia, krakow=kraków=krakau=cracovie=cracovia, wroclaw=wrocław=breslau, gdansk=gdańsk=danzig, poznan=poznań=posen, lodz=łódź
czechia=czech republic=tschechien=tchéquie=chequia=česko: prague=praha=prag=praga=プラハ, brno=brünn
slovakia=slowakei=slovaquie=eslovaquia: bratislava
hungary=ungarn=hongrie=hungría=hungria=ハンガリー: budapest=ブダペスト
romania=rumänien=roumanie=rumanía=romênia=românia: bucharest=bucurești=bukarest=bucarest=bucareste, cluj, timisoara, iasi
bulgaria=bulgarien=bulgarie=bulgária: plovdiv, varna
greece=griechenland=grèce=grecia=grécia=ギリシャ: athens=athen=athènes=atenas=アテネ, thessaloniki
croatia=kroatien=croatie=croacia=croácia=hrvatska: zagreb, rijeka
slovenia=slowenien=slovénie=eslovenia: ljubljana
serbia=serbien=serbie: belgrade=beograd=belgrad=belgrado, novi sad
ukraine=ukraina=ucrania=ucrânia=ウクライナ: kyiv=kiev=kiew, lviv, kharkiv, odesa
estonia=estland=estonie: tallinn, tartu
latvia=lettland=lettonie=letonia: riga
lithuania=litauen=lituanie=lituania: vilnius, kaunas
russia=russland=russie=rusia=rússia=ロシア: moscow=moskau=moscou=moscú, saint petersburg=st petersburg
turkey=türkei=turquie=turquía=turquia=türkiye=トルコ: istanbul=estambul=istambul=イスタンブール, ankara, izmir
israel=israël=イスラエル: tel aviv, jerusalem, haifa
united arab emirates=emirates=emirate=émirats=emiratos=emirados: dubai=dubaï=ドバイ, abu dhabi
saudi arabia=saudi arabien=arabie saoudite=arabia saudita: riyadh=riad, jeddah
egypt=ägypten=égypte=egipto=egito=エジプト: cairo=kairo=le caire=el cairo=カイロ, alexandria
morocco=marokko=maroc=marruecos=marrocos=モロッコ: casablanca, rabat, marrakesh=marrakech
tunisia=tunesien=tunisie=túnez: tunis
senegal=sénégal: dakar
ghana=gana: accra, kumasi
nigeria=nigéria=ナイジェリア: lagos=ラゴス, abuja
kenya=kenia=quênia=ケニア: nairobi=ナイロビ, mombasa
south africa=südafrika=afrique du sud=sudáfrica=áfrica do sul=南アフリカ: cape town=kapstadt=ciudad del cabo=cidade do cabo, johannesburg, durban, pretoria
ethiopia=äthiopien=éthiopie=etiopía: addis ababa
rwanda=ruanda: kigali
united states=united states of america=états unis=vereinigte staaten=estados unidos=america=amerika=アメリカ=米国: new york=nueva york=nova york=nova iorque=nyc=ニューヨーク, san francisco=bay area=silicon valley=サンフランシスコ, los angeles=ロサンゼルス, boston=ボストン, chicago=シカゴ, seattle=シアトル, washington dc, atlanta, miami, denver, dallas, houston, philadelphia, san diego, portland, minneapolis, detroit, phoenix arizona, austin texas, california, texas, florida
canada=kanada=canadá=カナダ: toronto=トロント, montreal=montréal, vancouver=バンクーバー, ottawa, calgary, quebec=québec
mexico=méxico=mexiko=mexique=メキシコ: mexico city=ciudad de méxico=cdmx=mexiko stadt, guadalajara, monterrey
brazil=brasil=brasilien=brésil=ブラジル: são paulo=サンパウロ, rio de janeiro=rio, brasília, belo horizonte, curitiba, porto alegre, recife, salvador da bahia, florianópolis, fortaleza ceará, campinas
argentina=argentinien=argentine=アルゼンチン: buenos aires=ブエノスアイレス, córdoba argentina, rosario argentina
chile=チリ: santiago de chile, valparaíso
colombia=kolumbien=colombie=colômbia=コロンビア: bogotá, medellín, cali colombia
peru=perú=pérou=ペルー: lima peru
uruguay=uruguai: montevideo
costa rica: san josé costa rica
india=indien=inde=índia=インド: bengaluru=bangalore=ベンガルール, mumbai=bombay=ムンバイ, delhi=new delhi=デリー, hyderabad, chennai, pune, kolkata=calcutta, gurgaon=gurugram, noida, ahmedabad
pakistan=パキスタン: karachi, lahore, islamabad
bangladesh=bangladesch: dhaka
china=chine=中国: beijing=peking=pékin=pekín=pequim=北京, shanghai=shanghái=xangai=上海, shenzhen=深圳, guangzhou=広州, hong kong=hongkong=香港, chengdu
taiwan=taïwan=台湾: taipei=台北
japan=japon=japón=japão=日本: tokyo=tokio=tóquio=東京, osaka=ōsaka=大阪, kyoto=京都, nagoya=名古屋, yokohama=横浜, fukuoka=福岡, kobe=神戸, sapporo=札幌
south korea=korea=südkorea=corée=corea=coreia=韓国: seoul=séoul=seúl=ソウル, busan
singapore=singapur=singapour=cingapura=singapura=シンガポール
malaysia=malaysie=malaisie=malasia=malásia: kuala lumpur
indonesia=indonesien=indonésie=indonésia: jakarta, surabaya
thailand=thaïlande=tailandia=tailândia=タイ王国: bangkok=バンコク
vietnam=viet nam=vietnã=ベトナム: ho chi minh city=saigon=ホーチミン, hanoi=ハノイ
philippines=philippinen=filipinas=フィリピン: manila=manille=マニラ, cebu
australia=australien=australie=austrália=オーストラリア: sydney=シドニー, melbourne=メルボルン, brisbane, perth, canberra
new zealand=neuseeland=nouvelle zélande=nueva zelanda=nova zelândia=ニュージーランド: auckland, wellington, christchurch
`;

/** Larger regions, one a line: names, a colon, the first names of their countries. */
export const REGIONS = `
dach: germany, austria, switzerland
benelux: belgium, netherlands, luxembourg
nordics=scandinavia=skandinavien=scandinavie=escandinavia=escandinávia: denmark, sweden, norway, finland, iceland
iberia: spain, portugal
europe=europa=ヨーロッパ=欧州: germany, austria, switzerland, france, belgium, netherlands, luxembourg, united kingdom, ireland, spain, portugal, italy, denmark, sweden, norway, finland, iceland, poland, czechia, slovakia, hungary, romania, bulgaria, greece, croatia, slovenia, serbia, ukraine, estonia, latvia, lithuania
middle east=naher osten=moyen orient=oriente medio=oriente médio=中東: israel, united arab emirates, saudi arabia, egypt, turkey
africa=afrika=afrique=áfrica=アフリカ: egypt, morocco, tunisia, senegal, ghana, nigeria, kenya, south africa, ethiopia, rwanda
north america=nordamerika=amérique du nord=norteamérica=北米: united states, canada, mexico
latin america=lateinamerika=amérique latine=latinoamérica=américa latina=latam=south america=südamerika=sudamérica=南米=中南米: mexico, brazil, argentina, chile, colombia, peru, uruguay, costa rica
asia=asien=asie=ásia=アジア=apac: india, pakistan, bangladesh, china, taiwan, japan, south korea, singapore, malaysia, indonesia, thailand, vietnam, philippines
`;
