package no.ldo.differentiation.jobs;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Verbs of work in bokmål, nynorsk and English, as far as one must know them to advise on the name of a task. */
final class Verbs {
    private static final Set<String> SHORT = words(
            "be bo by dra fly flå få gi gni gå ha hogge kle la nå ri ro se seie si sjå sko skru slå snu stå sy ta tre");
    private static final Set<String> NORWEGIAN = words(
            "anrette arkivere assistere bake bestille besvare betjene bistå blande brette brøyte bytte bære dekke dele desinfisere"
                    + " diskutere dokumentere dosere drikke fakturere fange feie fjerne flytte flette fordele forberede følge føre fylle"
                    + " gjøre gjennomføre glatte gravere grave handle hakke hente henge henvise hjelpe holde høste informere installere"
                    + " jage kalle kaste kjøre klargjøre klippe koke kopiere kontrollere koste kutte lade lage laste lede legge lese"
                    + " levere lufte luke lytte lære løfte løse male mate merke motta måke måle ordne pakke passe pensle plante planlegge"
                    + " plukke polere presse prøve pusse rake registrere regne rengjøre reparere ringe rulle rydde samle sende servere"
                    + " sette sikre sjekke skanne skifte skjære skrape skrelle skrive skure skylle slipe sløye smøre snakke sortere spyle"
                    + " stable steke stelle stryke støvsuge støtte stille svare tappe telle tilberede tilkalle tilrettelegge tømme tørke"
                    + " trille undersøke undervise utføre varme varsle vaske vanne veie veilede vente vise åpne");
    private static final Set<String> ENGLISH = words(
            "answer arrange assemble assist bake book bring brush build buy call carry change check clean clear clip close collect"
                    + " cook copy count cover cut deliver dig dispose draw drive dry empty enter feed fetch file fill fix fold follow"
                    + " give greet grind guide hand hang heat help hoover inspect install iron keep label lay lead lift load lock make"
                    + " mark measure meet mend mix mop move note open order pack paint peel pick place plan plant polish post"
                    + " prepare press print pull push put rake read receive record refill register remove repair replace report restock"
                    + " return rinse roll run scan scrub sell send serve set sharpen shop show shovel sign sort stack stock store"
                    + " support sweep take tell test throw tidy transport trim unload unpack update vacuum wash watch water weed weigh"
                    + " wipe wrap write");
    private static final Set<String> KNOWN = known();
    private static final Set<String> NO_VERBS =
            words("the denne alle andre noe mine våre store hele siste første neste time uke");
    private static final Set<String> OTHER_ENDINGS =
            words("else lige lege tjeneste teneste pause oppgave oppgåve kaffe frokost møte rutine tavle kunde pleie");

    private Verbs() {}

    /** Whether the word is a verb that is known here, in its infinitive or as an order: "vaske", "vaska", "vask", "wash". */
    static boolean isKnown(String word) {
        return KNOWN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word may be a verb: a known one, or a word with the ending of a Norwegian infinitive. */
    static boolean mayBeOne(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isKnown(small)) {
            return true;
        }
        boolean infinitive = small.length() > 2 && (small.endsWith("e") || small.endsWith("a"));
        return infinitive && !NO_VERBS.contains(small) && OTHER_ENDINGS.stream().noneMatch(small::endsWith);
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(SHORT);
        known.addAll(ENGLISH);
        for (String verb : NORWEGIAN) {
            String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
            known.add(verb);
            known.add(stem);
            known.add(stem + "a");
        }
        return Set.copyOf(known);
    }

    private static Set<String> words(String all) {
        return Arrays.stream(all.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
