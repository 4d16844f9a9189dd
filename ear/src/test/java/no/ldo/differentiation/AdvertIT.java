package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.differentiation.advertising.AdvertDetails;
import no.ldo.differentiation.advertising.AdvertFile;
import no.ldo.differentiation.advertising.AdvertService;
import no.ldo.differentiation.advertising.CheckedRequirement;
import no.ldo.differentiation.advertising.SaveAdvert;
import no.ldo.differentiation.position.PositionRow;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.identity.LoginService;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Adverts in the whole portal: made, kept, checked, and for nobody but HR and the leaders of the unit. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class AdvertIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");

    @Inject
    private LoginService logins;

    @Inject
    private PositionService positions;

    @Inject
    private AdvertService adverts;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void an_advert_is_made_kept_and_checked() {
        UUID position = position("Bakeriassistent");
        AdvertDetails made = read("hr", position, "en");

        assertThat(made.text()).isEqualTo(made.made()).contains("Odderøya Bakeri AS", "What you will do");
        assertThat(made.storedFor()).isZero();
        assertThat(made.requirements()).noneMatch(one -> one.verdict() == CheckedRequirement.Verdict.NOT_NEEDED);

        write(position, "en", made.number(), "We want a flexible baker.", 0);
        write(position, "en", made.number(), "We want a flexible baker.", 0);
        AdvertDetails kept = read("leder", position, "en");

        assertThat(kept.text()).isEqualTo("We want a flexible baker.");
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.editor()).isFalse();
        assertThat(kept.requirements()).extracting(CheckedRequirement::phrase).containsExactly("flexible");
        assertThatThrownBy(() -> write(position, "en", kept.number(), "Another", 0))
                .isInstanceOf(EditConflict.class);
        AdvertFile file = as("hr", () -> adverts.file(BAKERY, position, "en"));
        assertThat(file.fileName()).isEqualTo("Advert Bakeriassistent");
        assertThat(file.text()).isEqualTo(kept.text());
        assertThat(file.pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void what_is_kept_is_about_the_latest_version_and_holds_no_identity_number() {
        UUID position = position("Bakeriassistent");
        int number = read("hr", position, "nn").number();

        assertThatThrownBy(() -> write(position, "nn", number + 1, "Tekst", 0))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("differentiation.rule.anAdvertIsAboutTheLatestVersion");
        assertThatThrownBy(() -> write(position, "nn", number, "Spør 01010750160", 0))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("differentiation.rule.anAdvertHoldsNoNationalIdentityNumber");
        assertThat(read("hr", position, "nn").storedFor()).isZero();
    }

    @Test
    void a_draft_without_a_version_has_no_advert() {
        UUID draft = position("Lager- og pakkeassistent");

        assertThatThrownBy(() -> read("hr", draft, "nb")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> write(draft, "nb", 0, "Tekst", 0))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("differentiation.rule.anAdvertNeedsAVersion");
    }

    @Test
    void others_are_refused_and_other_organisations_positions_are_missing() {
        UUID ours = position("Bakeriassistent");
        UUID theirs = as(
                "hr.omsorg",
                () -> positions.list(NURSING_HOME, PageRequest.of(1, 5)).items().stream()
                        .filter(row -> row.status() != PositionStatus.DRAFT)
                        .findFirst()
                        .map(PositionRow::id)
                        .orElseThrow());

        assertThatThrownBy(() -> as("leder", () -> {
                    adverts.write(BAKERY, new SaveAdvert(ours, "nb", 1, "Tekst", 0));
                    return ours;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> read("navmentor", ours, "nb")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> read("hr", theirs, "nb")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> write(theirs, "nb", 1, "Tekst", 0)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> as("hr", () -> adverts.check(BAKERY, theirs, "nb", "fleksibel")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> as("hr", () -> adverts.file(NURSING_HOME, theirs, "nb")))
                .isInstanceOf(NotVisible.class);
    }

    private UUID position(String title) {
        return as(
                "hr",
                () -> positions.list(BAKERY, PageRequest.of(1, 100)).items().stream()
                        .filter(row -> row.title().equals(title))
                        .findFirst()
                        .map(PositionRow::id)
                        .orElseThrow());
    }

    private AdvertDetails read(String who, UUID position, String language) {
        return as(who, () -> adverts.advert(BAKERY, position, language));
    }

    private void write(UUID position, String language, int number, String text, int version) {
        as("hr", () -> {
            adverts.write(BAKERY, new SaveAdvert(position, language, number, text, version));
            return position;
        });
    }

    private <T> T as(String who, Callable<T> work) {
        return AsPerson.demo(logins, who, work);
    }
}
