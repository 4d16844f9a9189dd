package no.ldo.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RulesViolated;

/** What the parties say about a plan, and the steps that the workplace mentor confirms. */
@Stateless
public class PlanDialogueService {
    private PlanRepository plans;
    private PlanAccess access;
    private PlanLog log;

    public PlanDialogueService() {}

    @Inject
    PlanDialogueService(PlanRepository plans, PlanAccess access, PlanLog log) {
        this.plans = plans;
        this.access = access;
        this.log = log;
    }

    /** A comment that all parties to the plan read. The same id twice is one comment. @throws RulesViolated {@code textsHoldNoNationalIdentityNumber} */
    @RolesAllowed({Role.Name.PARTICIPANT, Role.Name.LEADER, Role.Name.WORKPLACE_MENTOR, Role.Name.NAV_MENTOR})
    public void comment(@NotNull @Valid WriteComment command) {
        PlanHead head = access.held(command.plan());
        RulesViolated.throwIfAny(PlanRules.textsHoldNoNationalIdentityNumber("comment", Stream.of(command.comment())));
        Optional<PlanEntry> sent = plans.entry(command.id());
        if (sent.isPresent()) {
            sent.filter(entry ->
                            entry.planId().equals(head.id()) && entry.authorId().equals(log.self()))
                    .orElseThrow(NotVisible::new);
            return;
        }
        Role party = access.parties(head).iterator().next();
        plans.add(new PlanEntry(command.id(), log.visit(head.id()), EntryKind.COMMENT, party, command.comment()));
        log.tell(head, PlanChanged.Kind.COMMENTED, party);
    }

    /**
     * The participant's own words about what matters; they may be written at any time.
     *
     * @throws EditConflict when they were changed in another window meanwhile
     * @throws RulesViolated {@code textsHoldNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.PARTICIPANT)
    public void say(@NotNull UUID plan, int version, @NotNull @Size(max = 4000) String words) {
        PlanHead head = access.held(plan, Role.PARTICIPANT);
        RulesViolated.throwIfAny(PlanRules.textsHoldNoNationalIdentityNumber("words", Stream.of(words)));
        Optional<ParticipantVoice> said = plans.voice(plan);
        OwnWords stored = said.map(ParticipantVoice::own).orElse(OwnWords.NONE);
        if (stored.words().equals(words.strip())) {
            return;
        }
        EditConflict.throwIfStale(version, stored.version());
        ParticipantVoice voice = said.orElseGet(() -> new ParticipantVoice(plan));
        voice.say(words);
        if (said.isEmpty()) {
            plans.add(voice);
        }
        log.tell(head, PlanChanged.Kind.OWN_WORDS_WRITTEN, Role.PARTICIPANT);
    }

    /**
     * The workplace mentor confirms how well a step is mastered; a later confirmation replaces an earlier one.
     *
     * @param level 0 shown, 1 together, 2 alone, 3 can explain it to others
     * @throws RulesViolated {@code stepsAreConfirmedInALockedPlan}
     */
    @RolesAllowed(Role.Name.WORKPLACE_MENTOR)
    public void confirmStep(@NotNull UUID plan, @NotNull UUID step, @Min(0) @Max(3) int level) {
        TrainingPlan found = access.changeable(plan, Role.WORKPLACE_MENTOR);
        RulesViolated.throwIfAny(PlanRules.stepsAreConfirmedInALockedPlan(found.approvals()));
        TrainingStep at = found.step(step).orElseThrow(NotVisible::new);
        if (!Integer.valueOf(level).equals(at.reached())) {
            at.confirm(level, log.self(), log.now());
            log.note(
                    found,
                    EntryKind.STEP_CONFIRMED,
                    Role.WORKPLACE_MENTOR,
                    at.content().description());
            log.tell(found, PlanChanged.Kind.STEP_CONFIRMED, Role.WORKPLACE_MENTOR);
        }
    }
}
