// A site to measure inflection with: for each language a page for every form of some words that city
// halls use, and nothing else that is like them. The forms are written out by hand from the
// grammars' paradigms; a blank separates the forms of a word.
// @ts-check

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @type {Record<string, string[]>} */
export const FORMS = {
  "sr-Latn": [
    "bezbednost bezbednosti bezbednošću",
    "opština opštine opštini opštinu opštinom opštinama",
    "omladina omladine omladini omladinu omladinom",
    "škola škole školi školu školom školama",
    "nasilje nasilja nasilju nasiljem",
    "grad grada gradu gradom gradovi gradova gradovima gradove",
    "građanin građanina građaninom građani građana građanima građane",
    "savet saveta savetu savetom saveti savetima savete",
    "projekat projekta projektu projektom projekti projekata projektima projekte",
    "zajednica zajednice zajednici zajednicu zajednicom zajednicama",
    "prevencija prevencije prevenciji prevenciju prevencijom",
    "policija policije policiji policiju policijom",
    "ulica ulice ulici ulicu ulicom ulicama",
    "učenik učenika učeniku učenikom učenici učenicima učenike",
    "porodica porodice porodici porodicu porodicom porodicama",
    "volonter volontera volonteru volonterom volonteri volonterima volontere",
    "strategija strategije strategiji strategiju strategijom strategijama",
    "radionica radionice radionici radionicu radionicom radionicama",
    "podrška podrške podršci podršku podrškom",
    "saradnja saradnje saradnji saradnju saradnjom",
    "javni javna javno javnog javnom javnim javnih javne",
    "lokalni lokalna lokalno lokalnog lokalnom lokalnim lokalnih lokalne",
    "pristup pristupa pristupu pristupom pristupi pristupima pristupe",
    "iskustvo iskustva iskustvu iskustvom iskustvima",
  ],
  bs: [
    "sigurnost sigurnosti sigurnošću",
    "općina općine općini općinu općinom općinama",
    "mjesto mjesta mjestu mjestom mjestima",
    "vijeće vijeća vijeću vijećem vijećima",
    "dijete djeteta djetetu djetetom",
    "rijeka rijeke rijeci rijeku rijekom rijekama",
    "mjera mjere mjeri mjeru mjerom mjerama",
    "primjer primjera primjeru primjerom primjeri primjerima primjere",
    "kanton kantona kantonu kantonom kantoni kantonima kantone",
    "ured ureda uredu uredom uredi uredima urede",
    "stanovnik stanovnika stanovniku stanovnikom stanovnici stanovnicima stanovnike",
    "vijest vijesti vijestima",
    "promjena promjene promjeni promjenu promjenom promjenama",
    "razvoj razvoja razvoju razvojem",
    "vlast vlasti vlašću vlastima",
    "obrazovanje obrazovanja obrazovanju obrazovanjem",
    "povjerenje povjerenja povjerenju povjerenjem",
    "nevladin nevladina nevladine nevladinih nevladinim nevladinog",
    "udruženje udruženja udruženju udruženjem udruženjima",
    "budžet budžeta budžetu budžetom budžeti budžetima budžete",
    "ulaganje ulaganja ulaganju ulaganjem ulaganjima",
    "odluka odluke odluci odluku odlukom odlukama",
    "građevina građevine građevini građevinu građevinom građevinama",
    "korisnik korisnika korisniku korisnikom korisnici korisnicima korisnike",
  ],
  mk: [
    "општина општината општини општините",
    "град градот градови градовите",
    "безбедност безбедноста",
    "проект проектот проекти проектите",
    "училиште училиштето училишта училиштата",
    "ученик ученикот ученици учениците",
    "граѓанин граѓанинот граѓани граѓаните",
    "заедница заедницата заедници заедниците",
    "совет советот совети советите",
    "полиција полицијата",
    "семејство семејството семејства семејствата",
    "жена жената жени жените",
    "насилство насилството",
    "превенција превенцијата",
    "стратегија стратегијата стратегии стратегиите",
    "работилница работилницата работилници работилниците",
    "поддршка поддршката",
    "соработка соработката",
    "јавен јавна јавно јавни јавниот јавната јавното јавните",
    "локален локална локално локални локалниот локалната локалното локалните",
    "искуство искуството искуства искуствата",
    "волонтер волонтерот волонтери волонтерите",
    "улица улицата улици улиците",
    "активност активноста активности активностите",
    "институција институцијата институции институциите",
    "пример примерот примери примерите",
    "резултат резултатот резултати резултатите",
    "граница границата граници границите",
  ],
  sq: [
    "bashki bashkia bashkinë bashkisë bashkitë bashkive",
    "qytet qyteti qytetin qytetit qytete qytetet qyteteve",
    "siguri siguria sigurinë sigurisë",
    "shkollë shkolla shkollën shkollës shkollat shkollave",
    "nxënës nxënësi nxënësin nxënësit nxënësve",
    "projekt projekti projektin projektit projekte projektet projekteve",
    "rini rinia rininë rinisë",
    "komunitet komuniteti komunitetin komunitetit komunitete komunitetet komuniteteve",
    "dhunë dhuna dhunën dhunës",
    "polici policia policinë policisë",
    "këshill këshilli këshillin këshillit këshilla këshillat këshillave",
    "familje familja familjen familjes familjet familjeve",
    "rrugë rruga rrugën rrugës rrugët rrugëve",
    "qytetar qytetari qytetarin qytetarit qytetarë qytetarët qytetarëve",
    "vullnetar vullnetari vullnetarin vullnetarit vullnetarë vullnetarët vullnetarëve",
    "strategji strategjia strategjinë strategjisë strategjitë strategjive",
    "punëtori punëtoria punëtorinë punëtorisë punëtoritë",
    "bashkëpunim bashkëpunimi bashkëpunimin bashkëpunimit bashkëpunime bashkëpunimet",
    "parandalim parandalimi parandalimin parandalimit",
    "përvojë përvoja përvojën përvojës përvojat përvojave",
    "mësues mësuesi mësuesin mësuesit mësuesve",
    "zyrë zyra zyrën zyrës zyrat zyrave",
    "qendër qendra qendrën qendrës qendrat qendrave",
    "rezultat rezultati rezultatin rezultatit rezultate rezultatet rezultateve",
    "shërbim shërbimi shërbimin shërbimit shërbime shërbimet shërbimeve",
  ],
};

/** @typedef {{language: string, form: string, word: number, url: string}} FormPage */

/** Writes the site; gives its pages. @param {string} folder @returns {FormPage[]} */
export function inflectionSite(folder) {
  const put = (/** @type {string} */ name, /** @type {string} */ text) => {
    const path = join(folder, "content", name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  };
  put("site.yaml", "title: {en: Forms}\nbase_url: https://example.org/\nlanguages: [en, sr-Latn, bs, mk, sq]\nnetwork: org-0\n");
  put("topics.yaml", "- id: topic-0\n  label: {en: zzz, sr-Latn: zzz, bs: zzz, mk: zzz, sq: zzz}\n");
  put("sources.yaml", "- id: source-0\n  title: Zzz\n  publisher: unknown\n  kind: report\n  perspective: [city]\n  published: 2020\n  lang: en\n  consulted: 2026-11-01\n");
  put("organisations.yaml", "- id: org-0\n  name: {en: Zzz}\n  kind: ngo\n  sources: [source-0]\n");
  put("cities/city-0.md", "---\nnames: {en: Zzz, sr-Latn: Zzz, bs: Zzz, mk: Zzz, sq: Zzz}\nsummary: Zzz.\ncountry: MK\nsources: [source-0]\nreview: {updated: 2026-01-01}\n---\n\nZzz.\n");
  const pages = [];
  for (const [language, words] of Object.entries(FORMS)) {
    for (const [word, forms] of words.entries()) {
      for (const [at, form] of forms.split(" ").entries()) {
        const id = `${language.toLowerCase()}-${word}-${at}`;
        put(`practices/${id}.${language}.md`,
          `---\ntitle: Qqq ${word} ${at}\nsummary: Qqq ${form} qqq.\nbrief:\n  problem: Qqq.\n  approach: Qqq.\n  results: unknown\n  takes: unknown\n` +
          "cities: [city-0]\ntopics: [topic-0]\nstatus: planned\nlead: org-0\nevidence:\n  level: E0\n  basis: [official_statement]\n  limits: Qqq.\n" +
          `sources: [source-0]\nreview: {updated: 2026-01-01, verification: source_checked}\n---\n\nQqq ${form} qqq.\n`);
        pages.push({ language, form, word, url: `${language}/practices/${id}.html` });
      }
    }
  }
  return pages;
}

const CYRILLIC = /** @type {Record<string, string>} */ ({
  lj: "љ", nj: "њ", dž: "џ", a: "а", b: "б", v: "в", g: "г", d: "д", đ: "ђ", e: "е", ž: "ж", z: "з", i: "и",
  j: "ј", k: "к", l: "л", m: "м", n: "н", o: "о", p: "п", r: "р", s: "с", t: "т", ć: "ћ", u: "у", f: "ф",
  h: "х", c: "ц", č: "ч", š: "ш",
});

/** A Serbian word in the other script. @param {string} word */
export const inCyrillic = (word) => word.replace(/lj|nj|dž|./gu, (letter) => CYRILLIC[letter] ?? letter);
