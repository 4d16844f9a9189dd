package no.ldo.web.leadership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.leadership.SharedAnswer;
import no.ldo.leadership.SharedAnswerService;
import no.ldo.web.shared.ActingFor;
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

    private List<SharedAnswer> shared = List.of();

    @PostConstruct
    void load() {
        shared = answers.shared(actingFor.organisation(), language.current().tag());
    }

    public List<SharedAnswer> getShared() {
        return shared;
    }
}
