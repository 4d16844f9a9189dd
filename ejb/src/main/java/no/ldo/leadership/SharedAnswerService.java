package no.ldo.leadership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.identity.Caller;
import no.ldo.identity.MandateHolder;
import no.ldo.identity.Role;
import no.ldo.leadership.course.AnswerField;
import no.ldo.leadership.course.CourseLibrary;
import no.ldo.leadership.course.Step;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.ReadsPersonalData;

/** What leaders have shared with the Nav mentors of their company. For Nav mentors of that company, or of the leader's unit, only. */
@Stateless
public class SharedAnswerService {
    private SharedAnswerRepository answers;
    private LeadersReached leaders;
    private CourseLibrary library;
    private Caller caller;

    public SharedAnswerService() {}

    @Inject
    SharedAnswerService(SharedAnswerRepository answers, LeadersReached leaders, CourseLibrary library, Caller caller) {
        this.answers = answers;
        this.leaders = leaders;
        this.library = library;
        this.caller = caller;
    }

    /**
     * A page of the shared answers of those who lead in the company today, or in the caller's unit of it, newest first; the
     * search is for the leader's name. A part that is not there any more is answered by the first.
     */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    @ReadsPersonalData(purpose = "leadership.sharedAnswers")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<SharedAnswer> shared(
            @NotNull OrganisationNumber organisation, @NotNull String language, @NotNull PageRequest page) {
        caller.require(organisation, Role.NAV_MENTOR);
        Map<UUID, String> names = leaders.of(organisation, Role.NAV_MENTOR).stream()
                .filter(leader -> page.finds(leader.displayName()))
                .collect(Collectors.toMap(MandateHolder::accountId, MandateHolder::displayName, (one, same) -> one));
        List<SharedAnswerRow> rows = names.isEmpty() ? List.of() : answers.shared(organisation, names.keySet(), page);
        if (rows.isEmpty() && page.page() > 1) {
            return shared(organisation, language, page.first());
        }
        return PageOf.of(
                page,
                rows.stream()
                        .map(row -> told(row, names.get(row.account()), language))
                        .toList(),
                rows.isEmpty() ? 0 : rows.get(0).all());
    }

    private SharedAnswer told(SharedAnswerRow row, String leader, String language) {
        Step step = library.course(row.courseVersion(), language)
                .step(row.step())
                .orElseThrow(() -> new IllegalStateException("a published step is gone: " + row.step()));
        String question = step.field(row.field()).map(AnswerField::label).orElse(row.field());
        return new SharedAnswer(leader, step.title(), question, row.answer(), row.sharedAt());
    }
}
