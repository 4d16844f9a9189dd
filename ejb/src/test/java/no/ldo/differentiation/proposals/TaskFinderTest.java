package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskFinderTest {
    @ParameterizedTest
    @ValueSource(strings = {"• ", "- ", "– ", "* ", "o ", "1. ", "\t", "\uF0B7 ", "→ ", "-", "✅ ", "a) "})
    void every_mark_of_a_list_is_left_out(String mark) {
        String advert = "Renholder\n\nArbeidsoppgaver:\n" + mark + "Vaske gulv\n" + mark
                + "Tømme søppel\n\nVi tilbyr:\n" + mark + "God lønn\n";

        assertThat(sources(advert)).containsExactly("Vaske gulv", "Tømme søppel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARBEIDSOPPGAVER",
                "Oppgaver:",
                "Ansvarsområder",
                "Stillingens innhold",
                "Hva skal du gjøre?",
                "Arbeidsoppgåver",
                "Kva går jobben ut på?",
                "I stillingen skal du:",
                "Dine viktigste oppgaver",
                "Ansvar og oppgaver",
                "Jobben din",
                "Hovudoppgåver:"
            })
    void every_heading_of_duties_is_known(String heading) {
        assertThat(sources("Medarbeider søkes\n\n" + heading + "\n- Vaske gulv\n- Mottak av varer\n"))
                .containsExactly("Vaske gulv", "Mottak av varer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kvalifikasjoner",
                "Vi søker deg som:",
                "Du har:",
                "Vi tilbyr",
                "Me tilbyr:",
                "Personlige eigenskapar",
                "Personlige egenskaper",
                "Krav til søkeren",
                "Om oss",
                "Hvem er du?",
                "Vi kan friste med:",
                "Kontaktperson"
            })
    void other_headings_end_the_duties(String heading) {
        String advert = "Arbeidsoppgaver\n- Rydde lager\n\n" + heading
                + "\n- Erfaring fra bransjen\n- Du er blid\n- Opplæring\n";

        assertThat(sources(advert)).containsExactly("Rydde lager");
    }

    @Test
    void two_verbs_are_two_tasks_and_two_objects_are_one() {
        assertThat(sources("Vi søker renholder. Du skal vaske gulv og tømme søppel."))
                .containsExactly("vaske gulv", "tømme søppel");
        assertThat(sources("Vi søker renholder. Du skal vaske gulv og vinduer."))
                .containsExactly("vaske gulv og vinduer");
        assertThat(sources("Oppgaver:\n- Rydde, vaske og etterfylle varer\n"))
                .containsExactly("Rydde", "vaske", "etterfylle varer");
        assertThat(sources("Oppgaver:\n- Drift og vedlikehold av bygg\n"))
                .containsExactly("Drift", "vedlikehold av bygg");
    }

    @Test
    void a_table_that_has_become_text_keeps_its_headings() {
        assertThat(sources(
                        "Stilling\tRenholder\nArbeidsoppgaver\tDaglig renhold av klasserom\n\tTømme avfall\n\tBone gulv\n"
                                + "Krav\tKunne vaske gulv\nVi tilbyr\tØve på nye ting\n"))
                .containsExactly("Daglig renhold av klasserom", "Tømme avfall", "Bone gulv");
        assertThat(
                        sources(
                                "Renholder\nArbeidsoppgaver     Vaske trapper, re senger og tørke støv\nKrav     Kunne vaske gulv\n"))
                .containsExactly("Vaske trapper", "re senger", "tørke støv");
        assertThat(
                        sources(
                                "Renholder\n    Arbeidsoppgaver     Vaske trapper, re senger og tørke støv\n    Krav     Kunne vaske gulv\n"))
                .containsExactly("Vaske trapper", "re senger", "tørke støv");
    }

    @Test
    void a_line_ends_where_it_ends_however_many_spaces_stand_before() {
        String wide = " ".repeat(70) + "\n";

        assertThat(sources("Arbeidsoppgaver:" + wide + "Renhold" + wide + "Vaske gulv" + wide + "Tømme avfall" + wide))
                .containsExactly("Renhold", "Vaske gulv", "Tømme avfall");
    }

    @Test
    void when_somebody_works_and_where_an_application_is_sent_are_no_tasks() {
        assertThat(sources("Resepsjonist\n\nArbeidsoppgaver\nDu svarer på telefon. Du jobber hver tredje natt. Arbeidet"
                        + " innebærer noe kveldsarbeid. Skriv noen ord til nina@utsikten.example.\n"))
                .containsExactly("svarer på telefon");
    }

    @Test
    void running_text_is_read_in_both_languages() {
        assertThat(sources("Kafeen søker medarbeider. Hos oss betjener du kassa, baker brød og rydder bord. Du"
                        + " har fagbrev."))
                .containsExactly("betjener du kassa", "baker brød", "rydder bord");
        assertThat(sources("Stillinga er ledig no. Du får ansvar for å brøyte vegar og vedlikehalde maskinar. Du"
                        + " må ha førarkort."))
                .containsExactly("brøyte vegar", "vedlikehalde maskinar");
        assertThat(sources("Vi er et lager. Jobben går ut på å plukke varer, pakke ordre og laste biler. Vi"
                        + " tilbyr god lønn."))
                .containsExactly("plukke varer", "pakke ordre", "laste biler");
        assertThat(sources("Butikk. Oppgavene er varepåfylling, betjening av kasse og oppfølging av kunder."))
                .containsExactly("varepåfylling", "betjening av kasse", "oppfølging av kunder");
    }

    @Test
    void sentences_that_name_the_thing_are_read() {
        assertThat(sources("Du skal drive kroa. Om kvelden vaskes glass og bord, og søpla tømmes. Gulvet må skures."))
                .containsExactly("drive kroa", "vaskes glass og bord", "søpla tømmes", "Gulvet må skures");
        assertThat(sources("Du skal drive kroa.\n\nSøknader vurderes fortløpende. Lønn avtales. Hybel kan ordnes."))
                .containsExactly("drive kroa");
    }

    @Test
    void the_job_is_named_in_many_ways() {
        assertThat(sources("Oppgavene er varierte, fra snekring og maling til snømåking."))
                .containsExactly("snekring", "maling", "snømåking");
        assertThat(sources("Din hverdag vil bestå av montering, feilsøking og service."))
                .containsExactly("montering", "feilsøking", "service");
        assertThat(sources("I tillegg til renhold vil du få ansvar for nøkler, alarmer og post."))
                .containsExactly("renhold", "nøkler", "alarmer", "post");
        assertThat(sources("Innkjøp, lønnskjøring og purring er dine hovedoppgaver."))
                .containsExactly("Innkjøp", "lønnskjøring", "purring");
        assertThat(sources("Det trengst hjelp til å bære, pakke og flytte møblar."))
                .containsExactly("bære", "pakke", "flytte møblar");
    }

    @Test
    void a_lone_verb_borrows_what_the_verbs_beside_it_have() {
        assertThat(TaskProposals.of("Oppgaver:\n• Rydde, vaske og etterfylle varer\n• Ta imot og registrere post\n")
                        .items())
                .extracting(ProposedTask::text)
                .containsExactly("Rydde varer", "Vaske varer", "Etterfylle varer", "Ta imot post", "Registrere post");
    }

    @Test
    void the_sentence_around_a_task_begins_behind_the_mark_of_the_list() {
        assertThat(TaskProposals.of("Oppgaver:\n• Rydde og vaske varer\n").items())
                .extracting(ProposedTask::before)
                .containsExactly("", "Rydde og ");
    }

    @Test
    void what_is_said_about_the_person_and_the_employer_is_no_task() {
        assertThat(sources("""
            Vi er en bedrift i vekst. Vi leverer mat til skoler og selger varer på nett.
            Du er utadvendt, snakker norsk og jobber godt i team. Du må ha førerkort og kunne løfte tungt.
            Vi tilbyr opplæring, god pensjon og hyggelige kolleger. Send søknad innen 1. mai.
            """)).isEmpty();
    }

    @Test
    void one_paragraph_with_headings_inside_is_cut() {
        assertThat(sources(
                        "Lagermedarbeider. Arbeidsoppgaver: plukke varer, kjøre truck og telle lager. Kvalifikasjoner: "
                                + "truckførerbevis, god fysisk form. Vi tilbyr: fast stilling og opplæring."))
                .containsExactly("plukke varer", "kjøre truck", "telle lager");
    }

    @Test
    void sources_are_exact_parts_of_the_advert_whatever_it_looks_like() {
        String wrapped = "Arbeidsoppgaver\r\n• Daglig ren-\r\n  hold av\r\n  kontorer\r\n• Ta\u00A0imot varer\r\n";
        String composed = "Oppga\u030Aver\n- Arbeidsoppgaver:\n- ma\u030Ale vegger\n";

        assertThat(sources(wrapped)).containsExactly("Daglig ren-\r\n  hold av\r\n  kontorer", "Ta\u00A0imot varer");
        assertThat(TaskProposals.of(wrapped).items())
                .extracting(ProposedTask::text)
                .containsExactly("Daglig renhold av kontorer", "Ta imot varer");
        assertThat(sources("\uFEFF" + composed)).containsExactly("ma\u030Ale vegger");
    }

    @Test
    void nothing_makes_it_slow() {
        String longWord = "arbeid".repeat(2_000);
        List<String> hostile = List.of(
                "Oppgaver:\n- " + longWord + "\n- " + longWord.toUpperCase(java.util.Locale.ROOT),
                "og ".repeat(30_000),
                "vaske, ".repeat(14_000),
                "Arbeidsoppgaver\n" + "- \n".repeat(20_000),
                ("Du skal " + "vaske og ".repeat(1_000) + ". ").repeat(10),
                "(".repeat(90_000),
                "\u202Eoppgaver: vaske 🧹🧹🧹 \u0627\u0644\u0639\u0645\u0644 ".repeat(2_000),
                ("Aa ".repeat(20) + ": ").repeat(1_000),
                "å".repeat(90_000),
                "\t".repeat(90_000),
                "Krav   ".repeat(14_000),
                "ab\t\n".repeat(24_000),
                "A".repeat(50_000) + " " + "a\n".repeat(20_000));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> hostile.forEach(
                        advert -> assertThat(sources(advert).stream().distinct().allMatch(advert::contains))
                                .isTrue()));
    }

    private static List<String> sources(String advert) {
        return TaskProposals.of(advert).items().stream()
                .map(ProposedTask::source)
                .toList();
    }
}
