/**
 * Everyday words of languages written in Latin letters, to tell English from languages that are not served.
 * Greetings and question words are in the lists because people open with them.
 */

/** Words an English sentence is built with. */
export const ENGLISH_GRAMMAR: ReadonlySet<string> = words(`
  a about after again all also am an and any are as ask at be because been before between but by can could did do does
  doing done each find for from get give go had has have having help her here his how i if in into is it its just know
  let like long made make many may me might more most much must my need no not now of off on one only or other our out
  over please same shall she should so some such take tell than thank thanks that the their them then there these they
  this those to too under up us use using want was we well were what when where whether which while who whom whose why
  will with within without would yes you your yours hello hi hey good morning afternoon evening dear sir madam
  until since during through against i'm i'd i've i'll it's don't doesn't can't won't didn't isn't aren't what's where's how's that's there's`);

const ENGLISH_TERMS = words(`
  abroad account accounting acceptance address agency agreement annual answer apply applying application appointment
  approval arrive authority bank branch bring business buy cancel capital card case certificate change check child
  children china chinese city close closing code companies company complaint compulsory construction contact contract
  copyright corporate cost customs date day days deadline declaration delay delivery deposit deregister deregistration
  develop district documents duty employee employees employer employment end english enterprise enterprises entry
  establish exchange exemption expire expired expiry export extend extension factory family fee fees file filing
  find fine fines first foreign foreigner foreigners form free free-trade fund funds goods government green group hall
  health hire hiring home hotel house housing import imports income industry industries information inspection
  insurance international invest investing investment investor investors invoice job joint land language late law
  lawyer lease legal letter liability license licence licenses licences limit limited list living loan local lost
  manager market medical meeting minimum money month months move name national near negative new notarised notarized
  notice number office officer official online open opening operation origin original overtime own owner paid parent
  parents park partner partnership passport patent pay paying payment penalties penalty people pension permanent permit
  permits person phone place plan police policies policy port price private procedure procedures process product
  products profit project proof property protection provide public purchase qualification question questions quick
  rate rates register registered registering registration registrar remittance renew renewal rent report reporting
  representative request require required requirement requirements residence resident rights rule rules salary sale
  scope seal sector sectors sell send service services set share shares shareholder show sign single site small social
  special start starting state stay step steps stock store student study submit subsidiary subsidy support system tariff
  tax taxes taxi team term test time today tomorrow trade trademark trading training transfer translation transit travel
  assistance assistants board brand budget building buildings built capacity car cars centre centres center centers chain
  chart chemical clean clinic coast committee construction cooperation culture data dedicated director district districts
  drug electronics energy engineering environment environmental equipment event expert experts facility factories farm
  finance financial fire fishery food force full goal goals guidance guide guides helper helpers helpline hospital hub
  hydrogen implementation incentive incentives incubator indicator industrial initiative integrated joint key leader
  liaison link machine main manufacturing marine material materials measures medium member members mode model network
  offshore paperwork parlour parlor pilot platform pool power priority progress project projects public quality rail
  reform reforms research resource resources responsible restaurant road safety science seafood shipping shop software
  specialist specialists standard standards station step-by-step storage street supply system talent talents target task
  tea team tech technical technology tourism toxic turnover unit units value values venture village water wholesale window wine
  type uscc valid visa visas visit wage week weeks website wholly work worker working year years zone`);

/** Words an English question cannot do without, and the words of this trade. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([...ENGLISH_GRAMMAR, ...ENGLISH_TERMS]);

/** English words that are words of other languages as well: weak evidence, outweighed by a single foreign word. */
export const SHARED_WORDS: ReadonlySet<string> = words(`
  a all also am an are as at be by come do for has have he her hotel i in is it man me no of on open or over per plan
  so was we will bank branch case china export file form import information international invest market minimum park
  partner port service services social start stock student system tariff team test transit visa visum zone`);

/** Language -> its words that are not English words as well. */
export const UNSERVED_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    fr: `bonjour bonsoir salut merci comment quand où pourquoi combien quel quelle quels quelles est sont être avez avoir
      je tu il elle nous vous ils le la les un une des du de et ou dans pour par sur avec sans mon ma mes votre vos ce
      cette ces qui que quoi faut peut puis peux dois veux voudrais souhaite ouvrir créer société entreprise à aux
      besoin d'un d'une l'entreprise j'ai c'est qu'est-ce ne pas plus très chine travail séjour obtenir demander renouveler documents
      nécessaires pièces délai délais coût impôt impôts salarié salariés embaucher permis demande dossier licence`,
    de: `hallo guten tag danke bitte wie wo wann warum welche welcher welches was wer ist sind sein haben habe ich du er
      sie wir ihr der das ein eine einen einer eines und oder im zu zum zur für von vom mit ohne bei auf aus nach
      mein meine kann können muss müssen möchte möchten brauche brauchen wird werden nicht auch über firma gmbh gründen
      unternehmen arbeitserlaubnis aufenthaltstitel visum kostet lange dauert den dem des mitarbeiter
      einstellen beantragen anmelden verlängern kosten steuer steuern antrag unterlagen gesellschaft gesellschafter
      arbeit vertrag frist gebühren aufenthalt wohnung`,
    es: `hola buenos buenas días tardes gracias cómo cuándo dónde cuánto cuánta cuántos qué quién cuál por para con sin
      el los las una unos unas del al y o es son está están ser estar hay tengo tiene tenemos quiero quisiera necesito
      necesita puedo puede abrir crear empresa mi mis su sus nuestro este esta pero como donde cuanto que se lo en
      trabajar trabajo permiso impuestos registrar negocio china cuesta documentos
      necesario necesarios necesaria requisitos trámite trámites solicitar solicitud obtener renovar residencia
      licencia empleados contratar plazo plazos costo costos coste inversión sociedad`,
    pt: `olá oi obrigado obrigada bom dia como quando onde quanto quanta qual quais quem porquê por para com sem os as um
      uma uns dos das do da no na nos nas e ou é são está estão ser tenho tem temos quero gostaria preciso precisa posso
      pode abrir criar empresa meu minha seu sua não mais também o ao à em trabalhar trabalho visto imposto negócio
      documentos necessário necessários requisitos solicitar obter renovar contratar funcionários prazo custo impostos`,
    it: `ciao buongiorno buonasera grazie come quando dove quanto quanta perché quale quali chi che cosa è sono essere ho
      hai abbiamo il lo gli i un uno una di del della dei delle da dal in nel nella con su per tra e o mio mia vorrei
      voglio devo posso può aprire creare azienda società impresa lavoro permesso soggiorno non anche più cina serve
      documenti necessari requisiti richiedere ottenere rinnovare assumere dipendenti scadenza costo tasse visto`,
    nl: `hallo goedendag dank bedankt alstublieft hoe waar wanneer waarom welke wat wie hoeveel zijn heb hebben ik jij je
      hij wij jullie ze het een en of te voor van met zonder bij op uit naar mijn kan kunnen moet moeten wil willen graag
      niet ook bedrijf oprichten openen werkvergunning nodig de dat dit wordt
      aanvragen verlengen documenten werknemers vergunning verblijfsvergunning belasting kosten`,
    pl: `dzień dobry cześć dziękuję proszę jak gdzie kiedy dlaczego ile jaki jaka jakie kto co jest są być mam ma mamy
      chcę chciałbym muszę mogę można i lub w na do z ze od dla przez bez po nie się to ten firmę firma założyć spółkę
      chinach praca pracę pozwolenie wiza oraz`,
    tr: `merhaba selam teşekkürler lütfen nasıl nerede ne zaman neden niçin kaç hangi kim ve veya için ile bir bu şu o ben
      sen biz siz istiyorum gerekli gerekiyor mı mi mu mü var yok çin şirket kurmak açmak vize çalışma izni nedir değil`,
    vi: `xin chào cảm ơn tôi bạn chúng muốn cần làm thế nào như ở đâu khi bao nhiêu lâu gì ai là và hoặc cho của với không
      có được phải mở thành lập công ty giấy phép lao động đăng ký visa thủ tục hồ sơ trung quốc doanh nghiệp toi muon
      cong nhu khong lam nao can giay phep dang ky thu tuc xin chao cam on`,
    id: `halo selamat pagi siang terima kasih bagaimana dimana mana kapan mengapa kenapa berapa siapa apa apakah saya anda
      kami kita mereka ingin mau perlu bisa dapat harus yang dan atau di ke dari untuk dengan tanpa pada ini itu adalah
      tidak sudah belum cara membuka mendirikan perusahaan izin kerja biaya lama syarat pajak dokumen nak boleh tak
      syarikat menubuhkan macam`,
    tl: `kumusta magandang salamat po paano saan kailan bakit magkano sino ano ang ng mga sa ako ikaw kami tayo gusto kong
      kailangan pwede puwede ba ay na hindi oo mag magtayo magbukas negosyo kumpanya trabaho tsina ko mo`,
    sv: `hej tack snälla hur var när varför vilken vilka vad vem är har jag du han hon vi ni de och eller i på till från
      för med utan att en ett inte också kan måste vill skulle behöver starta företag kina arbetstillstånd öppna det som
      godmorgen hvordan hvor når hvorfor hvilken hvad hva jeg og eller til fra uden ikke skal vil virksomhed selskap`,
    cs: `dobrý den ahoj děkuji prosím jak kde kdy proč kolik jaký jaká jaké kdo co je jsou být mám má chci chtěl musím mohu
      a nebo v na do z od pro přes bez po není se to ten firmu založit společnost číně práce povolení vízum potřebuji`,
    ro: `bună ziua mulțumesc cum unde când de ce cât care cine este sunt am are vreau doresc trebuie pot și sau în la din
      pentru cu fără pe nu să o un firmă companie deschid înființez muncă permis`,
    hu: `szia jó napot köszönöm kérem hogyan hol mikor miért mennyi melyik ki mi van vagyok szeretnék akarok kell lehet és
      vagy az egy ban ben nem is cég céget alapítani kínában munkavállalási engedély`,
    fi: `hei kiitos miten missä milloin miksi kuinka mikä kuka on ovat olen haluan haluaisin täytyy voin voi ja tai kanssa
      ilman ei yrityksen perustaa kiinassa työlupa tarvitsen`,
    sw: `habari asante tafadhali jinsi wapi lini kwa nini gani nani ni na au ya wa katika nataka ninataka naweza kampuni
      kuanzisha kufungua kibali kazi`,
    uz: `salom rahmat qanday qayerda qachon nima uchun va yoki men biz kerak mumkin kompaniya ochish xitoy`,
  }).map(([language, list]) => [language, new Set([...words(list)].filter((word) => !ENGLISH_WORDS.has(word)))]),
);

/** Words of the other three languages in Latin letters, as people without the keyboard for it type them. */
export const ROMANISED_WORDS: ReadonlyMap<"zh" | "ja" | "ko", ReadonlySet<string>> = new Map([
  [
    "zh",
    words(`nihao ni hao ninhao xiexie qingwen qing wen zenme zenyang zenmeyang shenme duoshao duojiu nali gongsi zhuce
      qianzheng banli huzhao juliu xuke gongzuo zhengce zhizhao yingye waizi touzi wo women xiang yao keyi ma ne le xuyao
      cailiao dianhua`),
  ],
  [
    "ja",
    words(`konnichiwa konbanwa ohayou arigatou arigato sumimasen onegai onegaishimasu kudasai desu desuka masu masuka
      shitai nan nani doko itsu dou ikura hitsuyou kaisha kigyou setsuritsu touroku shorui tetsuzuki shinsei denwa bangou
      biza zairyuu shikaku kigen nissuu wa ga wo`),
  ],
  [
    "ko",
    words(`annyeong annyeonghaseyo annyeonghaseo gamsahamnida kamsahamnida juseyo hoesa seollip bija eotteoke eolma
      eonje eodi mueos mwoyeyo hamnikka haeyo isseoyo hanguk jeonhwa beonho deungnok seoryu gigan`),
  ],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
