package no.ldo.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.UUID;
import no.ldo.overview.Awaiting;
import no.ldo.shared.OrganisationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AwaitingLineTest {
    private static final OrganisationNumber COMPANY = new OrganisationNumber("999000037");
    private static final UUID PLAN = new UUID(1, 2);

    @ParameterizedTest
    @EnumSource(Awaiting.Kind.class)
    void leads_to_a_page_that_exists_for_the_organisation_it_is_about(Awaiting.Kind kind) {
        AwaitingLine line = AwaitingLine.of(awaiting(kind, false));

        assertThat(line.href()).matches("/[a-zA-Z/]+\\?.*org=999000037");
        assertThat(Path.of("src/main/webapp", line.href().replaceFirst("\\?.*", "") + ".xhtml"))
                .exists();
    }

    @ParameterizedTest
    @EnumSource(Awaiting.Kind.class)
    void is_told_in_every_language(Awaiting.Kind kind) throws IOException {
        for (String language : new String[] {"nb", "nn", "en"}) {
            String bundle =
                    Files.readString(Path.of("src/main/resources/no/ldo/web/overview_" + language + ".properties"));
            assertThat(bundle).contains("\nmark." + kind + "=", "\nlink." + kind + "=", "\ntext." + kind + "=");
        }
    }

    @Test
    void a_participant_meets_the_own_plan_on_the_own_page_and_others_plans_like_everybody() {
        assertThat(AwaitingLine.of(awaiting(Awaiting.Kind.PLAN_TO_APPROVE, true))
                        .href())
                .startsWith("/training/mine?id=" + PLAN);
        assertThat(AwaitingLine.of(awaiting(Awaiting.Kind.PLAN_TO_APPROVE, false))
                        .href())
                .startsWith("/training/plan?id=" + PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, Fristen gikk ut for 3 dager siden.",
        "2, 3, Den første fristen gikk ut for 3 dager siden.",
        "1, 1, Fristen gikk ut i går.",
        "2, 0, Den første fristen er ikke ute ennå."
    })
    void tells_of_one_deadline_for_one_position_and_of_the_first_for_several(int positions, int days, String told)
            throws IOException {
        Properties bundle = new Properties();
        try (Reader texts = Files.newBufferedReader(Path.of("src/main/resources/no/ldo/web/overview_nb.properties"))) {
            bundle.load(texts);
        }

        assertThat(MessageFormat.format(bundle.getProperty("text.GATE_PASSED"), "Bakeriet", positions, days))
                .endsWith(" før lederen var klar. " + told);
    }

    private static Awaiting awaiting(Awaiting.Kind kind, boolean own) {
        return new Awaiting(kind, COMPANY, "Bakeriet", 2, 3, PLAN, own, "M1-1");
    }
}
