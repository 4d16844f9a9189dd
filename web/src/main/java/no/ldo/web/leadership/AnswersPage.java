package no.ldo.web.leadership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.leadership.AnswerService;
import no.ldo.leadership.AnswersOfStep;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.PageLanguage;

/** Everything the leader has written, to read, print, share one by one and take back. */
@Named
@RequestScoped
public class AnswersPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private AnswerService answers;

    @Inject
    private Messages messages;

    @Inject
    private PageLanguage language;

    private List<AnswersOfStep> steps = List.of();

    @PostConstruct
    void load() {
        steps = answers.own(actingFor.organisation(), language.current().tag());
    }

    /** Lets the Nav mentors read one answer. */
    public void share(UUID answer) {
        answers.share(answer);
        messages.done("leadership", "answers.done.shared");
        load();
    }

    /** Makes one answer private again. */
    public void takeBack(UUID answer) {
        answers.takeBack(answer);
        messages.done("leadership", "answers.done.takenBack");
        load();
    }

    public List<AnswersOfStep> getSteps() {
        return steps;
    }
}
