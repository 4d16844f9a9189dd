package no.ldo.web.vacancy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.advertising.AdvertDetails;
import no.ldo.differentiation.advertising.AdvertService;
import no.ldo.differentiation.advertising.CheckedRequirement;
import no.ldo.differentiation.advertising.CheckedRequirement.Verdict;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Language;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.PageLanguage;
import org.jspecify.annotations.Nullable;

/** The advert of a position: made from it, rewritten, and checked for demands that no task makes. */
@Named
@RequestScoped
public class VacancyPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    @FromAddress("language")
    private @Nullable String asked;

    @Inject
    @FromAddress("anew")
    private boolean anew;

    @Inject
    private ActingFor actingFor;

    @Inject
    private AdvertService adverts;

    @Inject
    private PageLanguage pageLanguage;

    @Inject
    private Messages messages;

    private String language;
    private AdvertDetails advert;
    private VacancyForm form;
    private List<CheckedRequirement> toChange = List.of();
    private List<CheckedRequirement> needed = List.of();
    private @Nullable AdvertDetails theirs;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        language = Language.of(asked).orElse(pageLanguage.current()).tag();
        advert = adverts.advert(actingFor.organisation(), id, language);
        form = VacancyForm.of(advert, anew);
        sort(advert.requirements());
        if (anew) {
            look();
        }
    }

    private void sort(List<CheckedRequirement> found) {
        toChange = found.stream().filter(one -> one.verdict() != Verdict.NEEDED).toList();
        needed = found.stream().filter(one -> one.verdict() == Verdict.NEEDED).toList();
    }

    private void look() {
        sort(adverts.check(actingFor.organisation(), advert.position(), language, form.typed()));
    }

    /** Says what the text demands, without keeping it. */
    public void check() {
        look();
    }

    /** Keeps the text and says what it demands. */
    public void save() {
        look();
        try {
            adverts.write(actingFor.organisation(), form.toCommand(advert.position(), language));
        } catch (EditConflict faster) {
            theirs = adverts.advert(actingFor.organisation(), advert.position(), language);
            form.seen(theirs);
            messages.refuseForConflict();
            return;
        } catch (RulesViolated broken) {
            form.setNumber(advert.number());
            throw broken;
        }
        messages.done("vacancy", "saved");
        messages.leadOn("/vacancy/vacancy?id=" + advert.position() + "&language=" + language + "&org="
                + actingFor.organisation().digits());
    }

    public String getLanguage() {
        return language;
    }

    public AdvertDetails getAdvert() {
        return advert;
    }

    public VacancyForm getForm() {
        return form;
    }

    /** What the text asks for and no task needs, or only a little. */
    public List<CheckedRequirement> getToChange() {
        return toChange;
    }

    /** What the text asks for and tasks need. */
    public List<CheckedRequirement> getNeeded() {
        return needed;
    }

    /** What somebody else has stored meanwhile; null when nobody has. */
    public @Nullable AdvertDetails getTheirs() {
        return theirs;
    }

    /** Whether the text still has a place in brackets to fill in. */
    public boolean isOpenPlaces() {
        return form.typed().contains("[");
    }
}
