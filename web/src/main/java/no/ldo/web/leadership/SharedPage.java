package no.ldo.web.leadership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.leadership.SharedAnswer;
import no.ldo.leadership.SharedAnswerService;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Listing;
import no.ldo.web.shared.PageLanguage;

/** What the leaders of a company have shared with its Nav mentors. */
@Named
@RequestScoped
public class SharedPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private SharedAnswerService answers;

    @Inject
    private PageLanguage language;

    @Inject
    private Listing listing;

    private PageOf<SharedAnswer> shared;

    @PostConstruct
    void load() {
        shared = answers.shared(actingFor.organisation(), language.current().tag(), listing.byName(25));
    }

    public PageOf<SharedAnswer> getShared() {
        return shared;
    }
}
