package no.ldo.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The person on whose behalf this request runs. Every service asks it before anything else whether the organisation
 * that the act names lies within the caller's mandates. A thing that may not be seen is refused with {@link NotVisible}
 * (404, as if missing), a function for which the role is missing with {@link MandateMissing} (403); both are reported
 * to the access log.
 */
@RequestScoped
public class Caller {
    private Principal principal;
    private SignedInReader reader;
    private Event<AccessRefused> refusals;
    private @Nullable SignedIn known;

    protected Caller() {}

    @Inject
    Caller(Principal principal, SignedInReader reader, Event<AccessRefused> refusals) {
        this.principal = principal;
        this.reader = reader;
        this.refusals = refusals;
    }

    /** Saves a second read where the login has just loaded the person. Ignored when it is somebody else. */
    public void remember(SignedIn person) {
        known = person;
    }

    /** The person signed in, or empty for an anonymous request. */
    public Optional<SignedIn> person() {
        String name = principal.getName();
        if (known == null || !known.accountId().toString().equals(name)) {
            known = reader.byPrincipalName(name).orElse(null);
        }
        return Optional.ofNullable(known);
    }

    /** Who acts, for the logs: the account in the security principal, without reading it. Empty when that is no account. */
    public Optional<UUID> actor() {
        return SignedInReader.accountIn(principal.getName());
    }

    /** Account id of the caller. @throws NotVisible when nobody is signed in */
    public UUID accountId() {
        return person().map(SignedIn::accountId).orElseThrow(NotVisible::new);
    }

    /** Whether a current mandate names the organisation; administrators see all. */
    public boolean sees(OrganisationNumber organisation) {
        return mandates().anyMatch(held -> held.role() == Role.ADMIN || organisation.equals(held.organisation()));
    }

    /** Refuses with 404 unless a current mandate names the organisation. */
    public void requireVisible(OrganisationNumber organisation) {
        if (!sees(organisation)) {
            throw refuseAsMissing(organisation, null);
        }
    }

    /** Whether the caller has one of the roles for the organisation or a unit of it, not narrowed to one subject. */
    public boolean may(OrganisationNumber organisation, Role... oneOf) {
        return withRole(oneOf).anyMatch(held -> names(held, organisation) && held.subject() == null);
    }

    /** Requires one of the roles for the organisation, or some unit of it. For acts that concern one unit use {@link #requireAt}. */
    public void require(OrganisationNumber organisation, Role... oneOf) {
        requireVisible(organisation);
        if (!may(organisation, oneOf)) {
            throw refuse(organisation, null, oneOf);
        }
    }

    /**
     * Requires one of the roles for a unit.
     *
     * @param unitAndAbove the unit itself and every unit above it, as {@code UnitDirectory.pathOf} answers
     */
    public void requireAt(OrganisationNumber organisation, Collection<UnitId> unitAndAbove, Role... oneOf) {
        requireVisible(organisation);
        if (!mayAt(organisation, unitAndAbove, oneOf)) {
            throw refuse(organisation, null, oneOf);
        }
    }

    /** Whether one of the roles covers the unit, through the whole organisation or a unit at or above it. */
    public boolean mayAt(OrganisationNumber organisation, Collection<UnitId> unitAndAbove, Role... oneOf) {
        return withRole(oneOf)
                .anyMatch(held -> names(held, organisation) && held.subject() == null && covers(held, unitAndAbove));
    }

    /** Requires one of the roles for one subject: through a mandate narrowed to it, or one that covers its unit. 404 otherwise. */
    public void requireFor(
            OrganisationNumber organisation, Collection<UnitId> unitAndAbove, UUID subject, Role... oneOf) {
        if (!mayFor(organisation, unitAndAbove, subject, oneOf)) {
            throw refuseAsMissing(organisation, subject);
        }
    }

    /** Whether a mandate narrowed to the subject, or one that covers its unit, gives one of the roles. */
    public boolean mayFor(
            OrganisationNumber organisation, Collection<UnitId> unitAndAbove, UUID subject, Role... oneOf) {
        return withRole(oneOf)
                .anyMatch(held -> names(held, organisation)
                        && (held.subject() == null
                                ? covers(held, unitAndAbove)
                                : held.subject().equals(subject)));
    }

    /** Organisations for which the caller holds one of the roles; with no role named: all that a mandate names. */
    public Set<OrganisationNumber> organisations(Role... oneOf) {
        Stream<HeldMandate> held = oneOf.length == 0 ? mandates() : withRole(oneOf);
        return held.filter(one -> one.organisation() != null)
                .map(HeldMandate::organisation)
                .collect(Collectors.toSet());
    }

    /** Organisations for which the caller may act in this role, see {@link #may}. */
    public List<OrganisationNumber> actsFor(Role role) {
        return organisations(role).stream().filter(one -> may(one, role)).toList();
    }

    /** Subjects to which the caller's mandates in this role are narrowed. */
    public Set<UUID> subjects(Role role) {
        return withRole(role)
                .filter(held -> held.subject() != null)
                .map(HeldMandate::subject)
                .collect(Collectors.toSet());
    }

    /** Whether the role is held anywhere. */
    public boolean has(Role role) {
        return withRole(role).findAny().isPresent();
    }

    /** Reports the refusal and answers the exception to throw: 404, same as missing. */
    public NotVisible refuseAsMissing(@Nullable OrganisationNumber organisation, @Nullable UUID subject) {
        report(organisation, subject);
        return NotVisible.told();
    }

    private MandateMissing refuse(OrganisationNumber organisation, @Nullable UUID subject, Role... oneOf) {
        report(organisation, subject);
        return new MandateMissing(organisation, EnumSet.copyOf(List.of(oneOf)));
    }

    private void report(@Nullable OrganisationNumber organisation, @Nullable UUID subject) {
        UUID who = person().map(SignedIn::accountId).orElse(null);
        refusals.fire(new AccessRefused(who, organisation, subject, callingService()));
    }

    private static String callingService() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("no.ldo.")
                                && !frame.getClassName().startsWith(Caller.class.getName()))
                        .findFirst()
                        .map(frame ->
                                frame.getClassName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "") + "."
                                        + frame.getMethodName())
                        .orElse("unknown"));
    }

    private Stream<HeldMandate> mandates() {
        return person().stream().flatMap(person -> person.mandates().stream());
    }

    private Stream<HeldMandate> withRole(Role... oneOf) {
        Set<Role> roles = Set.of(oneOf);
        return mandates().filter(held -> roles.contains(held.role()));
    }

    /** A mandate without organisation is the administrator's and reaches everywhere. */
    private static boolean names(HeldMandate held, OrganisationNumber organisation) {
        return held.organisation() == null || held.organisation().equals(organisation);
    }

    private static boolean covers(HeldMandate held, Collection<UnitId> unitAndAbove) {
        return held.unit() == null || unitAndAbove.contains(held.unit());
    }
}
