/**
 * Countries in the news, each with the words that tie a sentence to it, English and Spanish. Other countries have armies,
 * treasuries and truth commissions too; a name that every state has is not ours beside one of these. A lower-case word
 * matches in either case. Not complete: those that Latin American, US and European news name most.
 */
import type { Country } from '../knowledge/compile';

const rows = `
ar Argentina|Argentine|Argentinian|argentino|argentina|argentinos|argentinas|Buenos Aires|Rosario|Córdoba|Mendoza
bo Bolivia|Bolivian|boliviano|boliviana|La Paz|Santa Cruz de la Sierra|Cochabamba
br Brazil|Brasil|Brazilian|brasileño|brasileña|Brasilia|Brasília|Rio de Janeiro|São Paulo|Sao Paulo
cl Chile|Chilean|chileno|chilena|Santiago de Chile|Valparaíso
co Colombia|Colombian|Colombians|colombiano|colombiana|colombianos|colombianas|Bogotá|Medellín|Cali|Cartagena
cr Costa Rica|Costa Rican|costarricense
cu Cuba|Cuban|cubano|cubana|Havana|La Habana
do Dominican Republic|República Dominicana|Dominican|dominicano
ec Ecuador|Ecuadorian|Ecuadorean|ecuatoriano|ecuatoriana|Quito|Guayaquil
gt Guatemala|Guatemalan|guatemalteco|guatemalteca
hn Honduras|Honduran|hondureño|hondureña|Tegucigalpa
ht Haiti|Haití|Haitian|haitiano|Port-au-Prince|Puerto Príncipe
mx Mexico|México|Mexican|mexicano|mexicana|mexicanos|Guadalajara|Monterrey|Tijuana|Sinaloa
ni Nicaragua|Nicaraguan|nicaragüense|Managua
pa Panama|Panamá|Panamanian|panameño|panameña
pe Peru|Perú|Peruvian|peruano|peruana|peruanos|peruanas|Lima
py Paraguay|Paraguayan|paraguayo|paraguaya|Asunción
sv El Salvador|Salvadoran|salvadoreño|salvadoreña
us United States|United States of America|USA|U.S.|US|American|Washington|Estados Unidos|EE. UU.|estadounidense|New York|Nueva York|Los Angeles|Los Ángeles|Chicago|Miami|Florida|California|Texas
uy Uruguay|Uruguayan|uruguayo|uruguaya|Montevideo
ve Venezuela|Venezuelan|venezolano|venezolana|Caracas|Maracaibo
ca Canada|Canadá|Canadian|canadiense|Ottawa|Toronto|Vancouver|Montreal|Quebec
gb Britain|Great Britain|United Kingdom|UK|U.K.|British|Reino Unido|Gran Bretaña|británico|británica|England|Inglaterra|London|Londres|Scotland|Escocia|Manchester|Liverpool|Edinburgh|Glasgow|Cornwall|Cornish|Wales|Gales|Belfast
ie Ireland|Irlanda|Irish|irlandés|Dublin|Dublín
es Spain|España|Spanish|español|española|españoles|Madrid|Catalonia|Cataluña|Catalan|catalán|Barcelona|Sevilla|Seville|Valencia|Bilbao|Gijón|Asturias|asturiano|asturiana
pt Portugal|Portuguese|portugués|portuguesa|Lisbon|Lisboa|Porto|Oporto|Setúbal
fr France|Francia|French|francés|francesa|Paris|París|Marseille|Marsella|Lyon
de Germany|Alemania|German|alemán|alemana|Berlin|Berlín|Hamburg|Hamburgo|Munich|Múnich|Frankfurt
it Italy|Italia|Italian|italiano|italiana|Rome|Roma|Milan|Milán|Naples|Nápoles|Turin|Turín
nl Netherlands|Países Bajos|Dutch|holandés|neerlandés|Amsterdam|Ámsterdam|Rotterdam|The Hague|La Haya
be Belgium|Bélgica|Belgian|belga|Brussels|Bruselas
ch Switzerland|Suiza|Swiss|suizo|Geneva|Ginebra|Zurich|Zúrich
at Austria|Austrian|austriaco|Vienna|Viena
pl Poland|Polonia|Polish|polaco|Warsaw|Varsovia
gr Greece|Grecia|Greek|griego|Athens|Atenas
se Sweden|Suecia|Swedish|sueco|Stockholm|Estocolmo
no Norway|Noruega|Norwegian|noruego|Oslo
ua Ukraine|Ucrania|Ukrainian|ucraniano|ucraniana|Kyiv|Kiev
ru Russia|Rusia|Russian|ruso|rusa|rusos|Moscow|Moscú|St. Petersburg|San Petersburgo
tr Turkey|Turquía|Turkish|turco|Ankara|Istanbul|Estambul
il Israel|Israeli|israelí|Jerusalem|Jerusalén|Tel Aviv
ps Palestine|Palestina|Palestinian|palestino
sy Syria|Siria|Syrian|sirio|Damascus|Damasco
iq Iraq|Irak|Iraqi|iraquí|Baghdad|Bagdad
ir Iran|Irán|Iranian|iraní|Tehran|Teherán
sa Saudi Arabia|Arabia Saudí|Arabia Saudita|Saudi|saudí
eg Egypt|Egipto|Egyptian|egipcio|Cairo|El Cairo
ma Morocco|Marruecos|Moroccan|marroquí|Rabat
ng Nigeria|Nigerian|nigeriano
za South Africa|Sudáfrica|South African|sudafricano|Cape Town|Ciudad del Cabo|Johannesburg|Johannesburgo|Pretoria
sl Sierra Leone|Sierra Leona
ke Kenya|Kenia|Kenyan|Nairobi|keniano
et Ethiopia|Etiopía|Ethiopian
af Afghanistan|Afganistán|Afghan|afgano|Kabul
pk Pakistan|Pakistán|Pakistani|paquistaní|Islamabad|Karachi
in India|Indian|indio|New Delhi|Nueva Delhi|Mumbai|Bombay
np Nepal|Nepali|Nepalese|nepalí|Kathmandu|Katmandú
cn China|Chinese|chino|china|Beijing|Pekín|Shanghai|Shanghái|Hong Kong
jp Japan|Japón|Japanese|japonés|japonesa|Tokyo|Tokio|Osaka
kr South Korea|Corea del Sur|South Korean|surcoreano|Seoul|Seúl
ph Philippines|Filipinas|Philippine|Filipino|filipino|Manila
id Indonesia|Indonesian|indonesio|Jakarta|Yakarta
th Thailand|Tailandia|Thai|tailandés|Bangkok
vn Vietnam|Vietnamese|vietnamita|Hanoi
au Australia|Australian|australiano|Canberra|Sydney|Sídney|Melbourne
nz New Zealand|Nueva Zelanda
lk Sri Lanka|Sri Lankan|Colombo
gm Gambia|The Gambia|Gambian
lr Liberia|Liberian|Monrovia
rw Rwanda|Ruanda|Rwandan|ruandés|Kigali
ug Uganda|Ugandan|Kampala
gh Ghana|Ghanaian|Accra
tn Tunisia|Túnez|Tunisian|tunecino
tl Timor-Leste|East Timor|Timor Oriental|Timorese
mm Myanmar|Burma|Birmania|Burmese
bd Bangladesh|Bangladeshi|Dhaka
my Malaysia|Malasia|Malaysian|Kuala Lumpur
dk Denmark|Dinamarca|Danish|danés|Copenhagen|Copenhague
fi Finland|Finlandia|Finnish|finlandés|Helsinki
hu Hungary|Hungría|Hungarian|húngaro|Budapest
ro Romania|Rumania|Rumanía|Romanian|rumano|Bucharest|Bucarest
cz Czech Republic|República Checa|Czech|checo|Prague|Praga
lb Lebanon|Líbano|Lebanese|libanés|Beirut
`;

export const COUNTRIES: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => ({ code: row.slice(0, 2), words: row.slice(3).split('|') }));
