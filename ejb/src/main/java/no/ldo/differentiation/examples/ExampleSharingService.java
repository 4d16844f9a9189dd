package no.ldo.differentiation.examples;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.examples.ExampleChanged.Kind;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;

/** Sharing approved versions with other companies as anonymised examples, and taking them back. */
@Stateless
public class ExampleSharingService {
    private ExampleRepository examples;
    private ExampleSource source;
    private Caller caller;
    private TimeSource time;
    private Event<DomainEvent> events;

    public ExampleSharingService() {}

    @Inject
    ExampleSharingService(
            ExampleRepository examples,
            ExampleSource source,
            Caller caller,
            TimeSource time,
            Event<DomainEvent> events) {
        this.examples = examples;
        this.source = source;
        this.caller = caller;
        this.time = time;
        this.events = events;
    }

    /** What would be shared of a version, with the names that it mentions. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public ExamplePreview preview(@NotNull OrganisationNumber organisation, @NotNull UUID position, int number) {
        caller.require(organisation, Role.HR_MANAGER);
        ApprovedVersion version = source.version(organisation, position, number);
        NameGuard guard = source.guard(version);
        return new ExamplePreview(
                version.row().title(),
                guard.namesIn(version.row().title()),
                source.trade(organisation, version.lines()),
                version.lines().stream()
                        .map(line -> new ExamplePreview.Line(line, guard.namesIn(line.name() + " " + line.doneWhen())))
                        .toList(),
                examples.ofVersion(position, number).orElse(null));
    }

    /**
     * Shares tasks of a version without organisation, unit and place. The same sent twice is one example.
     *
     * @throws NotVisible when the version is missing or not for the caller
     * @throws EditConflict when the id is known with another content
     * @throws RulesViolated {@code anExampleHasTasks}, {@code anExampleNamesNobody}, {@code aVersionIsSharedOnce},
     *     {@code anExampleHoldsNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void share(@NotNull OrganisationNumber organisation, @NotNull @Valid ShareExample command) {
        caller.require(organisation, Role.HR_MANAGER);
        ApprovedVersion version = source.version(organisation, command.position(), command.number());
        Optional<PositionExample> sent = examples.find(command.id());
        if (sent.isPresent()) {
            PositionExample known = own(organisation, command.id());
            EditConflict.throwUnless(known.says(command), 0);
            return;
        }
        List<PositionLine> lines = version.lines().stream()
                .filter(line -> command.tasks().contains(line.taskId()))
                .toList();
        List<String> words = lines.stream()
                .flatMap(line -> Stream.of(line.name(), line.doneWhen()))
                .toList();
        NameGuard guard = source.guard(version);
        RulesViolated.throwIfAny(
                ExampleRules.aVersionIsSharedOnce(
                        examples.ofVersion(command.position(), command.number()).isPresent()),
                ExampleRules.anExampleHasTasks(lines.size()),
                ExampleRules.anExampleNamesNobody(guard, "title", List.of(command.title())),
                ExampleRules.anExampleNamesNobody(guard, "tasks", words),
                ExampleRules.anExampleHoldsNoNationalIdentityNumber("title", List.of(command.title())),
                ExampleRules.anExampleHoldsNoNationalIdentityNumber("tasks", words));
        PositionExample example = new PositionExample(organisation, command, source.trade(organisation, lines), lines);
        examples.add(example.shared(caller.accountId(), time.now()), lines);
        events.fire(new ExampleChanged(organisation, command.id(), Kind.SHARED, command.position()));
    }

    /**
     * Takes an own example back; what others have taken of it is theirs. For HR managers of the position's unit.
     *
     * @throws NotVisible when it is not the organisation's
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void withdraw(@NotNull OrganisationNumber organisation, @NotNull UUID example) {
        caller.require(organisation, Role.HR_MANAGER);
        PositionExample found = own(organisation, example);
        source.requireUnitOf(organisation, found.position(), found.number());
        if (found.withdrawn()) {
            return;
        }
        found.withdraw(time.now());
        events.fire(new ExampleChanged(organisation, example, Kind.WITHDRAWN, found.position()));
    }

    private PositionExample own(OrganisationNumber organisation, UUID example) {
        return examples.find(example)
                .filter(found -> found.organisation().equals(organisation))
                .orElseThrow(() -> caller.refuseAsMissing(organisation, example));
    }
}
