package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import no.ldo.differentiation.proposals.Span.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INFINITIVE | å vaske gulv | Vaske gulv",
                "PRESENT | vasker du gulv | Vaske gulv",
                "PRESENT | tek imot varer | Ta imot varer",
                "PRESENT | rengjør lokaler | Rengjøre lokaler",
                "PRESENT | køyrer du truck | Køyre truck",
                "NOUN | betjening av kasse | Betjene kasse",
                "NOUN | Renhold av lokaler | Rengjøre lokaler",
                "NOUN | mottak av varer | Ta imot varer",
                "NOUN | Oppfølging av kunder | Følge opp kunder",
                "NOUN | reinhald av båsar | Reingjere båsar",
                "NOUN | registrering av fravær | Registrere fravær",
                "NOUN | gulvet må skures | Skure gulvet",
                "NOUN | lastes bilene | Laste bilene",
                "PRESENT | lager du også mat | Lage mat",
                "NOUN | Vaktmestertjenester | Vaktmestertjenester",
                "NOUN | Daglig renhold av kontorer | Daglig renhold av kontorer"
            })
    void a_line_begins_with_the_verb_where_it_can(Form form, String said, String line) {
        assertThat(TaskLine.line(said, form)).isEqualTo(line);
    }

    @Test
    void a_verb_that_tells_all_takes_nothing_from_those_beside_it() {
        assertThat(TaskProposals.of("Oppvasker\n\nDu vasker opp, rydder og tørker av bord.")
                        .items())
                .extracting(ProposedTask::text)
                .containsExactly("Vaske opp", "Rydde bord", "Tørke av bord");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Du skal ikke være alene. Hva gjør du hver uke?",
        "nn, Du skal ikkje vere aleine. Kva gjer du kvar veke?",
        "nb, Vaskemaskin",
        "nn, Arbeidsoppgåver: ta imot brukarar og rettleie dei",
        "nn, Vi er eit lag på to og treng ein til. Du kokar og ryddar og vaskar av og til ut til avdelingane.",
        "nb, Vi er et lag på to og trenger en til. Du koker og rydder og vasker av og til ut til avdelingene.",
        "nn, Dagleg reinhald og vekentleg vask av benkane",
        "nb, Daglig renhold og ukentlig vask av benkene"
    })
    void the_language_is_told_by_small_words(String language, String advert) {
        assertThat(AdvertLanguage.of(advert)).isEqualTo(language);
    }
}
