package no.ldo.differentiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.ldo.differentiation.ComposingBT.button;
import static no.ldo.differentiation.ComposingBT.named;
import static no.ldo.differentiation.ComposingBT.summary;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import no.ldo.browser.Accessibility;
import no.ldo.browser.Browser;
import no.ldo.browser.Person;
import no.ldo.browser.Pictures;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** HR is stopped at publication, writes why the position is part-time, discusses it, and publishes. */
class PartTimeBT {
    private static final String REASON = "Lederen fullfører modulene denne uken.";

    @Test
    void publication_is_refused_with_what_is_missing_and_the_way_to_mend_it() {
        Page page = approved(Browser.as(Person.HR), "Deltid");

        page.locator("[id='publish:reason']").fill(REASON);
        page.locator("[id='publish:publishNow']").click();
        assertThat(summary(page)).containsText("Skriv hvorfor stillingen er på deltid");
        assertThat(summary(page)).containsText("Drøft deltid med de tillitsvalgte");
        Accessibility.assertClean(page);
        Pictures.take(page, "hr-deltid-mangler");

        page.getByRole(AriaRole.LINK, named("Skriv behovet og drøftingen")).click();
        assertThat(page.locator("[id='partTime:said']")).isHidden();
        page.locator("[id='partTime:need']").fill("Arbeidet finnes bare om morgenen, når brettene kommer tilbake.");
        page.getByLabel("Drøftet med de tillitsvalgte").check();
        page.getByRole(AriaRole.BUTTON, button("Lagre")).click();
        assertThat(summary(page)).containsText("Skriv hvilken dag dere drøftet det");
        Accessibility.assertClean(page);
        page.locator("[id='partTime:talkedOn']").fill("2026-11-02");
        page.locator("[id='partTime:talkedWith']").fill("Klubbleder i Fellesforbundet");
        page.locator("[id='partTime:said']").fill("Enig. Ber om at timene vurderes på nytt etter et halvt år.");
        page.getByRole(AriaRole.BUTTON, button("Lagre")).click();

        assertThat(page.getByText("Behovet for deltid er lagret.")).isVisible();
        page.locator("[id='publish:reason']").fill(REASON);
        page.locator("[id='publish:publishNow']").click();
        assertThat(page.getByText("Stillingen er publisert.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        withdrawnWhileItIsWorkedOn(page);
    }

    private static void withdrawnWhileItIsWorkedOn(Page page) {
        page.getByRole(AriaRole.BUTTON, button("Arbeid videre")).click();
        page.waitForURL(url -> url.contains("/board"));
        page.navigate(page.url().replace("/board", "/position"));
        assertThat(page.getByText("Versjon 1 er fortsatt publisert.")).isVisible();
        Accessibility.assertClean(page);
        page.locator("[id=steps] .ldo-confirm summary").click();
        assertThat(page.getByText("Trekke tilbake versjon 1?")).isVisible();
        Accessibility.assertClean(page);
        page.getByRole(AriaRole.BUTTON, button("Ja, trekk tilbake")).click();
        assertThat(page.getByText("Stillingen er trukket tilbake.")).isVisible();
        assertThat(page.locator("[id='steps:withdraw']")).hasCount(0);
    }

    @Test
    void a_company_without_representatives_says_so_by_keyboard_and_without_javascript() {
        Page page =
                approved(Browser.as(Person.HR, Browser.desktop().setJavaScriptEnabled(false)), "Ingen tillitsvalgte");
        page.getByRole(AriaRole.LINK, named("Skriv behovet og drøftingen")).click();

        page.locator("[id='partTime:need']").fill("Den som skal ha stillingen, ønsker deltid.");
        page.getByLabel("Virksomheten har ikke tillitsvalgte").focus();
        page.keyboard().press("Space");
        page.locator("[id='partTime:noRepresentatives']").focus();
        page.keyboard().type("Vi har spurt de ansatte, og ingen er valgt.");
        page.getByRole(AriaRole.BUTTON, button("Lagre")).press("Enter");

        assertThat(page.getByText("Behovet for deltid er lagret.")).isVisible();
        assertThat(page.getByText("Behovet er skrevet, og deltid er drøftet.")).isVisible();
    }

    @Test
    void two_people_who_write_at_once_see_both_versions() {
        Page first = approved(Browser.as(Person.HR), "To skriver");
        first.getByRole(AriaRole.LINK, named("Skriv behovet og drøftingen")).click();
        Page second = Browser.as(Person.HR);
        second.navigate(first.url());

        first.locator("[id='partTime:need']").fill("Det første behovet.");
        first.getByRole(AriaRole.BUTTON, button("Lagre")).click();
        assertThat(first.getByText("Behovet for deltid er lagret.")).isVisible();
        second.locator("[id='partTime:need']").fill("Det andre behovet.");
        second.getByRole(AriaRole.BUTTON, button("Lagre")).click();

        assertThat(second.locator(".ds-alert")).containsText("Det første behovet.");
        assertThat(second.locator("[id='partTime:need']")).hasValue("Det andre behovet.");
        Accessibility.assertClean(second);
        second.getByRole(AriaRole.BUTTON, button("Lagre")).click();
        assertThat(second.getByText("Behovet for deltid er lagret.")).isVisible();
    }

    @Test
    void the_leader_reads_and_a_phone_shows_it_all() {
        Page leader = Browser.as(Person.LEADER, Browser.phone());
        leader.navigate("/differentiation/positions");
        leader.getByRole(AriaRole.LINK, named("Bakeriassistent")).click();
        leader.getByRole(AriaRole.LINK, named("Les om behovet og drøftingen")).click();

        assertThat(leader.getByText("Klubbleder", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(leader.locator("[id='partTime:need']")).hasCount(0);
        Accessibility.assertNoSidewaysScroll(leader);
        String address = leader.url();
        Page desk = Browser.as(Person.HR);
        desk.navigate(address);
        Pictures.take(desk, "hr-deltid");
        Page hr = Browser.as(Person.HR, Browser.phone());
        hr.navigate(address);
        Accessibility.assertNoSidewaysScroll(hr);
        Assertions.assertThat(Browser.as(Person.NAV_MENTOR).navigate(address).status())
                .isEqualTo(403);
        Assertions.assertThat(hr.navigate("/differentiation/partTime?id=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    /** An approved position of its own, a few hours a week. */
    private static Page approved(Page page, String title) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        ComposingBT.withTwoTasks(word);
        ComposingBT.newPosition(page, title + " " + word);
        page.locator("#q").fill(word);
        page.getByRole(AriaRole.BUTTON, button("Vis")).click();
        page.getByRole(AriaRole.LINK, named("Velg Vaske " + word)).click();
        page.locator("[id='move:go']").click();
        assertThat(page.locator("[data-drop=position] .ldo-task")).hasCount(1);
        page.locator(".ldo-confirm summary").click();
        page.locator("[id='acts:approve']").click();
        assertThat(page.getByText("Versjon 1 er lagret.")).isVisible();
        return page;
    }
}
