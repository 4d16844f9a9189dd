package no.ldo.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.MandateMissing;
import no.ldo.identity.Role;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OpenToAll;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.ReadsPersonalData;

/**
 * Reading the logs. HR managers see the change log of their own organisation, administrators both logs of the whole
 * portal, and everybody who has read about themselves.
 */
@Stateless
public class LogService {
    private LogReader logs;
    private LogSeals seals;
    private Caller caller;

    public LogService() {}

    @Inject
    LogService(LogReader logs, LogSeals seals, Caller caller) {
        this.logs = logs;
        this.seals = seals;
        this.caller = caller;
    }

    /**
     * Who changed what, newest first.
     *
     * @throws NotVisible when no mandate names the organisation
     * @throws MandateMissing when the caller is neither HR manager of the whole organisation nor administrator
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.ADMIN})
    public PageOf<ChangeRow> changes(@NotNull @Valid LogSearch search) {
        requireEntitled(search, Role.HR_MANAGER, Role.ADMIN);
        return PageOf.of(search.page(), logs.changes(search), logs.countChanges(search));
    }

    /** Who read personal data and who was refused, newest first. */
    @RolesAllowed(Role.Name.ADMIN)
    @ReadsPersonalData(purpose = "audit.access")
    public PageOf<AccessRow> access(@NotNull @Valid LogSearch search) {
        requireEntitled(search, Role.ADMIN);
        Set<AccessKind> kinds = kinds(search.type());
        return PageOf.of(search.page(), logs.access(search, kinds), logs.countAccess(search, kinds));
    }

    /** The same lines for a file, at most {@value LogReader#MOST_IN_A_FILE}. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.ADMIN})
    public List<ChangeRow> changesForFile(@NotNull @Valid LogSearch search) {
        requireEntitled(search, Role.HR_MANAGER, Role.ADMIN);
        return logs.changesForFile(search);
    }

    /** The same lines for a file, at most {@value LogReader#MOST_IN_A_FILE}. */
    @RolesAllowed(Role.Name.ADMIN)
    @ReadsPersonalData(purpose = "audit.access")
    public List<AccessRow> accessForFile(@NotNull @Valid LogSearch search) {
        requireEntitled(search, Role.ADMIN);
        return logs.accessForFile(search, kinds(search.type()));
    }

    /** Who has read about the caller: the own account, and the plans in which the caller is the participant. */
    @PermitAll
    @OpenToAll("everybody may know who has read about them")
    @NoOrganisation("answers what concerns the caller alone")
    public PageOf<AccessRow> readingsAboutMe(@NotNull PageRequest page) {
        UUID me = caller.accountId();
        Set<UUID> subjects = new HashSet<>(caller.subjects(Role.PARTICIPANT));
        subjects.add(me);
        return PageOf.of(page, logs.readingsOf(subjects, me, page), logs.countReadingsOf(subjects, me));
    }

    /** Whether the logs are as they were written. Reads them from the beginning: seconds for 100,000 lines. */
    @RolesAllowed(Role.Name.ADMIN)
    @NoOrganisation("both logs are checked as wholes")
    public List<ChainCheck> check() {
        return List.of(seals.check(LogName.CHANGES), seals.check(LogName.ACCESS));
    }

    private void requireEntitled(LogSearch search, Role... oneOf) {
        if (search.organisation() != null) {
            caller.requireAt(search.organisation(), List.of(), oneOf);
        } else if (!caller.has(Role.ADMIN)) {
            throw new MandateMissing(null, EnumSet.of(Role.ADMIN));
        }
    }

    private static Set<AccessKind> kinds(String type) {
        for (AccessKind kind : AccessKind.values()) {
            if (kind.name().equals(type)) {
                return EnumSet.of(kind);
            }
        }
        return EnumSet.allOf(AccessKind.class);
    }
}
