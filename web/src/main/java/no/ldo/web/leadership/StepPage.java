package no.ldo.web.leadership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import no.ldo.leadership.CheckAnswers;
import no.ldo.leadership.CourseService;
import no.ldo.leadership.CourseWorkService;
import no.ldo.leadership.OwnAnswer;
import no.ldo.leadership.SaveAnswers;
import no.ldo.leadership.StepView;
import no.ldo.leadership.course.Choice;
import no.ldo.leadership.course.StepKind;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.PageLanguage;
import no.ldo.web.shared.Urls;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One step of the course: read, write, choose or check. What is written is kept by itself, and by every button. */
@Named
@ViewScoped
public class StepPage implements Serializable {
    private static final String FEATURE = "leadership";

    /** In a request that has stored what was written, whatever else it was refused. */
    private static final String STORED = StepPage.class.getName();

    @Inject
    @FromAddress("step")
    private @Nullable String code;

    @Inject
    private ActingFor actingFor;

    @Inject
    private CourseService courses;

    @Inject
    private CourseWorkService work;

    @Inject
    private Messages messages;

    @Inject
    private PageLanguage language;

    private OrganisationNumber organisation;
    private StepView view;
    private List<AnswerForm> texts = List.of();
    private QuizForm quiz;
    private @Nullable String choice;
    private @Nullable Choice chosen;

    @PostConstruct
    void load() {
        organisation = actingFor.organisation();
        read();
        texts = view.answers().stream().map(AnswerForm::new).toList();
        quiz = new QuizForm(view.step().questions(), view.passed());
    }

    private void read() {
        view = courses.step(
                organisation, code == null ? "M1-1" : code, language.current().tag());
        choice = view.choice();
        chosen = choice == null ? null : view.step().choice(choice).orElse(null);
    }

    /** Keeps what is written; what HR reads already is handed over anew. */
    public void save() {
        if (store()) {
            if (isHandedOver()) {
                work.finish(view.enrolment(), view.step().code());
            }
            messages.done(FEATURE, isHandedOver() ? "step.done.handedOver" : "step.done.saved");
        }
    }

    /** Keeps what is written, finishes the step and goes on. */
    public void goOn() {
        if (store()) {
            work.finish(view.enrolment(), view.step().code());
            leave();
        }
    }

    /** Makes the choice of a scenario and shows what it does. */
    public void choose() {
        if (choice == null || choice.isEmpty()) {
            messages.refuse("choice", FEATURE, "step.choose.none");
            return;
        }
        String wanted = choice;
        if (store()) {
            work.choose(view.enrolment(), view.step().code(), wanted);
            read();
        }
    }

    /** Checks the answers to the questions. */
    public void check() {
        Map<String, Integer> answered = quiz.answers();
        boolean all = quiz.show(
                answered,
                work.check(new CheckAnswers(view.enrolment(), view.step().code(), answered)));
        read();
        if (!all) {
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    private void leave() {
        if (view.next() == null) {
            messages.done(FEATURE, "step.done.module", view.moduleCode(), view.moduleTitle());
            Faces.getContext().getExternalContext().getFlash().setKeepMessages(true);
            Faces.redirect(Urls.to("/leadership/course"));
        } else {
            Faces.redirect(Urls.to("/leadership/step?step=" + view.next()));
        }
    }

    private boolean store() {
        try {
            Map<String, Integer> versions = work.save(new SaveAnswers(
                    view.enrolment(),
                    view.step().code(),
                    texts.stream().map(AnswerForm::toCommand).toList()));
            texts.forEach(
                    text -> text.saved(versions.getOrDefault(text.getField().code(), 0)));
            Faces.setRequestAttribute(STORED, true);
            return true;
        } catch (EditConflict conflict) {
            showElsewhere();
            return false;
        }
    }

    private void showElsewhere() {
        List<OwnAnswer> stored = courses.step(
                        organisation, view.step().code(), language.current().tag())
                .answers();
        for (int index = 0; index < texts.size(); index++) {
            texts.get(index).compareWith(stored.get(index));
        }
        messages.refuse(null, FEATURE, "step.conflict");
    }

    public StepView getView() {
        return view;
    }

    /** Whether HR reads what was written here, as a button last handed it over. */
    public boolean isHandedOver() {
        return view.finished() && view.step().kind() == StepKind.ARTEFACT;
    }

    /** Whether the page shows words that are not stored: those of a refused save, or kept ones that it was opened anew with. */
    public boolean isUnsaved() {
        FacesMessage.Severity worst = FacesContext.getCurrentInstance().getMaximumSeverity();
        boolean told = worst != null && worst.getOrdinal() > FacesMessage.SEVERITY_INFO.getOrdinal();
        return told && Faces.getRequestAttribute(STORED) == null;
    }

    public List<AnswerForm> getTexts() {
        return texts;
    }

    public QuizForm getQuiz() {
        return quiz;
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }

    /** The choice that was made, with its feedback; null before. */
    public @Nullable Choice getChosen() {
        return chosen;
    }
}
