package no.ldo.differentiation.advertising;

import static no.ldo.differentiation.advertising.CheckedRequirement.Verdict.A_LITTLE;
import static no.ldo.differentiation.advertising.CheckedRequirement.Verdict.NEEDED;
import static no.ldo.differentiation.advertising.CheckedRequirement.Verdict.NOT_NEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import no.ldo.differentiation.advertising.CheckedRequirement.Verdict;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.documents.DocumentLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementCheckTest {
    private static final ATask TRAYS = ATask.named("Vaske brett");

    @Test
    void the_usual_advert_is_taken_apart() {
        ATask bread = ATask.named("Bære ut brød")
                .asking(Demand.LIFT, 3)
                .asking(Demand.CONVERSATION, 2)
                .asking(Demand.STRESS, 1);

        List<CheckedRequirement> found = check(
                "Vi søker deg som er fleksibel og stresstolerant, har førerkort klasse B, gode norskkunnskaper, fagbrev"
                        + " og tåler tunge løft.",
                TRAYS,
                bread);

        assertThat(found)
                .extracting(CheckedRequirement::key, CheckedRequirement::phrase, CheckedRequirement::verdict)
                .containsExactly(
                        tuple("FLEXIBLE", "fleksibel", NOT_NEEDED),
                        tuple("STRESS", "stresstolerant", A_LITTLE),
                        tuple("DRIVING_LICENCE", "førerkort klasse B", NOT_NEEDED),
                        tuple("NORWEGIAN", "gode norskkunnskaper", NEEDED),
                        tuple("TRADE_CERTIFICATE", "fagbrev", NOT_NEEDED),
                        tuple("LIFTING", "tunge løft", NEEDED));
        assertThat(found.get(5).tasks()).containsExactly("Bære ut brød");
        assertThat(found.get(4).kinder()).isEqualTo("Du trenger ikke fagbrev. Vi lærer deg opp.");
        assertThat(found.get(0).tasks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "må ha relevant arbeidserfaring, EXPERIENCE",
        "minst tre års erfaring fra bakeri, EXPERIENCE_IN_YEARS",
        "du er UTADVENDT, OUTGOING",
        "du er utoverretta og sosial, OUTGOING",
        "serviceinnstilt person, SERVICE",
        "du kan jobbe kveld, EVENING",
        "mange   baller i\tluften, MANY_THINGS_AT_ONCE",
        "We want a team player, TEAMWORK",
        "YOU WORK INDEPENDENTLY, INDEPENDENT",
        "fluent in Norwegian, NORWEGIAN_FLUENT",
        "norsk munnleg og skriftleg, NORWEGIAN_WRITTEN",
        "gode kunnskapar i Excel, COMPUTER",
        "politiattest må leggjast fram, POLICE_CERTIFICATE",
        "ungt miljø, YOUNG",
        "personlig egnethet blir vektlagt, SUITABILITY",
    })
    void knows_what_adverts_say_in_three_languages(String text, String key) {
        assertThat(check(text, TRAYS)).extracting(CheckedRequirement::key).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Du trenger ikke erfaring eller fagbrev.",
                "Du treng ikkje førarkort, utdanning eller gode norskkunnskapar",
                "You do not need experience, a driving licence or a degree.",
                "Vi stiller ikke krav om utdanning",
                "Vi har presise ovner og en ungdomsavdeling i nabobygget",
            })
    void what_is_not_demanded_is_not_found(String text) {
        assertThat(check(text, TRAYS)).isEmpty();
    }

    @Test
    void a_denial_ends_with_its_clause() {
        assertThat(check("Du trenger ikke erfaring, men du må ha førerkort. Du er nøyaktig.", TRAYS))
                .extracting(CheckedRequirement::key)
                .containsExactly("DRIVING_LICENCE", "ACCURATE");
    }

    @Test
    void a_line_that_says_that_it_is_a_little_asks_for_no_more_than_the_tasks() {
        ATask busy = TRAYS.asking(Demand.STRESS, 1);

        verdict("Du er stresstolerant.", busy, A_LITTLE);
        verdict("- Tåle stress: litt", busy, NEEDED);
        verdict("- Tåle stress: litt", TRAYS, NOT_NEEDED);
    }

    @Test
    void each_kind_of_demand_is_told_once_with_its_first_words() {
        assertThat(check("Du er fleksibel. Vi trenger fleksible folk med fleksibilitet.", TRAYS))
                .extracting(CheckedRequirement::phrase)
                .containsExactly("fleksibel");
    }

    @Test
    void evidence_is_level_time_company_kind_of_work_or_the_words_of_the_task() {
        LineTerms skilled = new LineTerms(2, 8, false, true);
        Weekdays weekend = Weekdays.of(DayOfWeek.SATURDAY);

        verdict("fagbrev", ATask.named("Steke").on(skilled), NEEDED);
        verdict("erfaring", ATask.named("Steke").on(new LineTerms(0, 5, true, false)), NEEDED);
        verdict("erfaring", ATask.named("Steke").on(new LineTerms(0, 4, true, false)), NOT_NEEDED);
        verdict("lagspiller", ATask.named("Steke").on(skilled), NEEDED);
        verdict("selvstendig", ATask.named("Steke").on(skilled), NOT_NEEDED);
        verdict("selvstendig", ATask.named("Steke").on(new LineTerms(0, 1, false, false)), NEEDED);
        verdict("helgearbeid", ATask.named("Steke").at(480, 720, weekend), NEEDED);
        verdict("helgearbeid", TRAYS, NOT_NEEDED);
        verdict("kveldsarbeid", ATask.named("Steke").at(1000, 1200, weekend), NEEDED);
        verdict("kveldsarbeid", ATask.named("Steke").at(480, 1200, weekend), NOT_NEEDED);
        verdict("tidlig morgen", ATask.named("Steke").at(300, 445, weekend), NEEDED);
        verdict("nattskift", ATask.named("Steke").at(1330, 1440, weekend), NEEDED);
        verdict("politiattest", ATask.named("Følge på tur").of(WorkFamily.CARE), NEEDED);
        verdict("førerkort", ATask.named("Kjøre varebil til butikkene"), NEEDED);
        verdict("førerkort", ATask.named("Biltema-varer på plass"), NOT_NEEDED);
        verdict("flytende norsk", TRAYS.asking(Demand.READ, 2), A_LITTLE);
        verdict("flytende norsk", TRAYS.asking(Demand.READ, 3), NEEDED);
    }

    @Test
    void punctual_is_needed_when_somebody_waits() {
        PositionLine awaited = TRAYS.line("bakerne");
        PositionLine nobody = TRAYS.line("");

        assertThat(new RequirementCheck(List.of(awaited), DocumentLanguage.BOKMAL)
                        .of("punktlig")
                        .get(0)
                        .verdict())
                .isEqualTo(NEEDED);
        assertThat(new RequirementCheck(List.of(nobody), DocumentLanguage.BOKMAL)
                        .of("punktlig")
                        .get(0)
                        .verdict())
                .isEqualTo(NOT_NEEDED);
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void every_requirement_is_found_by_its_own_words(DocumentLanguage language) {
        for (Requirement requirement : Requirement.values()) {
            assertThat(phrases(requirement, language)
                            .flatMap(phrase -> check(phrase, TRAYS).stream())
                            .map(CheckedRequirement::key))
                    .as(requirement + " " + language)
                    .contains(requirement.name());
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void every_phrase_is_found_as_something(DocumentLanguage language) {
        for (Requirement requirement : Requirement.values()) {
            assertThat(phrases(requirement, language))
                    .allSatisfy(phrase ->
                            assertThat(check(phrase, TRAYS)).as(phrase).isNotEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void no_kinder_wording_makes_the_same_demand_again(DocumentLanguage language) {
        for (Requirement requirement : Requirement.values()) {
            assertThat(check(Lexicon.kinder(requirement, language), TRAYS))
                    .as(requirement + " " + language)
                    .extracting(CheckedRequirement::key)
                    .doesNotContain(requirement.name());
        }
    }

    @Test
    void there_are_more_than_sixty_and_long_texts_are_read_at_once() {
        assertThat(Requirement.values()).hasSizeGreaterThan(60);
        long begun = System.nanoTime();
        assertThat(check("fleksibel og stresstolerant med godt humør \n".repeat(180), TRAYS))
                .hasSize(3);
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(5000);
    }

    private static Stream<String> phrases(Requirement requirement, DocumentLanguage language) {
        String words = ResourceBundle.getBundle("no.ldo.differentiation.requirements", language.locale())
                .getString(requirement + ".words");
        return Stream.of(words.replace("''", "'").split(","))
                .map(phrase ->
                        phrase.strip().replaceAll("(^| )\\*( |$)", "$1fem$2").replace("*", ""));
    }

    private static void verdict(String text, ATask task, Verdict expected) {
        assertThat(check(text, task).get(0).verdict())
                .as(text + " " + task.name())
                .isEqualTo(expected);
    }

    private static List<CheckedRequirement> check(String text, ATask... tasks) {
        List<PositionLine> lines = Stream.of(tasks).map(ATask::line).toList();
        return new RequirementCheck(lines, DocumentLanguage.BOKMAL).of(text);
    }
}
