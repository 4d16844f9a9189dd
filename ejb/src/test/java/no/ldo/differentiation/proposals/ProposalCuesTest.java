package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells in running text that tasks follow, and what only looks so. */
class ProposalCuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det blir din oppgave å låse porten.|låse porten",
                "Du får i oppgave å veie inn og måle prøver.|veie inn;måle prøver",
                "Stillingen er knyttet til fakturering og purring.|fakturering;purring",
                "Som sveiser jobber du mest med montering av rekkverk.|montering av rekkverk",
                "Du vasker gulv. Når snøen kommer, er det du som måker trappa.|vasker gulv;måker trappa",
                "Det er en del av jobben å gi råd på telefon.|gi råd på telefon",
                "Rolla spenner frå brukarstøtte til nettverksdrift.|brukarstøtte;nettverksdrift",
                "Tøm masken, spyl kjelene og vask kar.|Tøm masken;spyl kjelene;vask kar",
                "Du har ansvar for bestilling av såpe og for at rom blir ryddet.|bestilling av såpe;rom blir ryddet",
                "Vask av biler skjer om kvelden, og du fyller olje.|Vask av biler;fyller olje",
                "Du teller varer. Sal av billetter ligg òg til stillinga.|teller varer;Sal av billetter",
                "Vår nye rådgiver skal skrive søknader.|skrive søknader",
                "Det forventes at kokken baker brød.|baker brød",
                "Videre ligger det til stillingen å gi råd og å føre journal.|gi råd;føre journal",
                "Du deltar i møter, vakter og opplæring av nye.|deltar i møter;vakter;opplæring av nye",
                "Du feier gulv. Nokon av mannskapa held foredrag.|feier gulv;held foredrag",
                "Du har ansvar for bestilling av såpe og teller lageret.|bestilling av såpe;teller lageret",
                "I stillingen får du mulighet til å forme tilbudet.|forme tilbudet",
                "Du måker snø. I tillegg må du regne med klipp av plen.|måker snø;klipp av plen"
            })
    void tasks_are_found(String advert, String tasks) {
        assertThat(sources(advert)).containsExactly(tasks.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Søknad med CV sender du elektronisk.",
                "Nærmere opplysninger får du ved å ringe lederen.",
                "For å lykkes må du like å snakke med folk.",
                "Du rapporterer til daglig leder.",
                "Du bidrar til et godt miljø.",
                "Du får utvikle deg faglig.",
                "Den som ansettes, må legge fram politiattest.",
                "Studenter oppfordres til å søke.",
                "Du får utstyr, treningsavtale og mulighet til å utvikle deg.",
                "Personlig egnethet tillegges stor vekt.",
                "Du som søker har autorisasjon.",
                "Produksjonen skjer i egne lokaler.",
                "Du er en kollega som holder det du lover."
            })
    void what_only_looks_like_a_task_is_left_out(String advert) {
        assertThat(sources(advert)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Du passer inn hos oss hvis du", "Den vi leiter etter", "Bakgrunnen din", "Vi trur du"})
    void what_stands_above_a_list_about_the_person_is_a_heading(String heading) {
        String advert = "Kokk\n\nOppgaver\n- Steke fisk\n\n" + heading + "\n- har fagbrev\n- møter presis\n";

        assertThat(sources(advert)).containsExactly("Steke fisk");
    }

    @Test
    void whoever_the_title_names_is_known_in_the_text() {
        String advert = "Diakon\n\nSoknet veks. Diakonen leier grupper og deler ut mat.\n";

        assertThat(sources(advert)).containsExactly("leier grupper", "deler ut mat");
    }

    private static List<String> sources(String advert) {
        return TaskProposals.of(advert).items().stream()
                .map(ProposedTask::source)
                .toList();
    }
}
