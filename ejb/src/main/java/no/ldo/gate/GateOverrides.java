package no.ldo.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.ldo.identity.Caller;
import no.ldo.identity.SignedIn;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Passes gates in spite of what is missing, for the feature that does the act and has checked the caller's mandate.
 * Works inside the feature's transaction.
 */
@ApplicationScoped
public class GateOverrides {
    private GateRepository gates;
    private Caller caller;
    private TimeSource time;
    private Event<DomainEvent> events;

    protected GateOverrides() {}

    @Inject
    GateOverrides(GateRepository gates, Caller caller, TimeSource time, Event<DomainEvent> events) {
        this.gates = gates;
        this.caller = caller;
        this.time = time;
        this.events = events;
    }

    /**
     * Keeps that the caller passed a gate that is shut, and leaves a task that is due in seven days; it is nobody's as long as
     * nobody can put in place what is missing.
     *
     * @param subject the position or plan that is let through
     * @throws RulesViolated {@code gate.rule.reasonMustBeGiven} and {@code gate.rule.reasonHoldsNoNationalIdentityNumber}
     *     (field {@code reason}), {@code gate.rule.overrideOnlyWhatIsMissing}
     */
    public GateOverride pass(
            OrganisationNumber organisation, UUID subject, GateVerdict verdict, @Nullable String reason) {
        RulesViolated.throwIfAny(
                GateRules.reasonMustBeGiven(reason),
                GateRules.reasonHoldsNoNationalIdentityNumber(reason),
                GateRules.overrideOnlyWhatIsMissing(verdict));
        SignedIn who = caller.person().orElseThrow(NotVisible::new);
        GateOverride told = new GateOverride(
                Ids.next(),
                verdict.gate(),
                organisation,
                subject,
                verdict.missing().size(),
                reason == null ? "" : reason.strip(),
                who.accountId(),
                who.displayName(),
                time.now(),
                due(),
                verdict.waits(),
                null);
        gates.add(new PassedGate(told));
        events.fire(new GateOverridden(organisation, told.id(), told.gate(), subject, told.missing(), told.dueOn()));
        return told;
    }

    /** Organisations in which passing the gate has left a task that is open still. */
    public List<OrganisationNumber> withOpenTasks(Gate gate) {
        return gates.withOpenTasks(gate);
    }

    /**
     * Looks anew at the tasks that passing the gate has left behind in the organisation: closes those whose verdict is open
     * now, and keeps of the others whether anybody can do something about them.
     *
     * @param verdicts asked once, with what was let through; what it does not answer about stays as it is
     */
    public void review(
            OrganisationNumber organisation, Gate gate, Function<List<UUID>, Map<UUID, GateVerdict>> verdicts) {
        List<PassedGate> open = gates.open(organisation).stream()
                .filter(passed -> passed.told().gate() == gate)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Map<UUID, GateVerdict> now = verdicts.apply(
                open.stream().map(passed -> passed.told().subject()).distinct().toList());
        for (PassedGate passed : open) {
            GateVerdict verdict = now.get(passed.told().subject());
            if (verdict != null && verdict.isOpen()) {
                close(passed, GateOverrideSettled.Cause.IN_PLACE);
            } else if (verdict != null) {
                passed.review(verdict.waits(), due());
            }
        }
    }

    /** Closes the tasks of this gate for the position or plan once the verdict is open. Does nothing while it is shut. */
    public void settle(OrganisationNumber organisation, UUID subject, GateVerdict verdict) {
        if (verdict.isOpen()) {
            close(organisation, subject, verdict.gate(), GateOverrideSettled.Cause.IN_PLACE);
        }
    }

    /** Closes the tasks of this gate for the position or plan because what was let through is taken back. */
    public void takeBack(OrganisationNumber organisation, UUID subject, Gate gate) {
        close(organisation, subject, gate, GateOverrideSettled.Cause.TAKEN_BACK);
    }

    private void close(OrganisationNumber organisation, UUID subject, Gate gate, GateOverrideSettled.Cause cause) {
        gates.of(organisation, subject).stream()
                .filter(passed -> passed.told().gate() == gate && passed.told().isOpen())
                .forEach(passed -> close(passed, cause));
    }

    private void close(PassedGate passed, GateOverrideSettled.Cause cause) {
        passed.settle(time.now());
        GateOverride told = passed.told();
        events.fire(new GateOverrideSettled(told.organisation(), told.id(), told.gate(), cause));
    }

    private LocalDate due() {
        return time.today().plusDays(GateRules.DAYS_TO_TIDY_UP);
    }
}
