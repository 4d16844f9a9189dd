package no.ldo.differentiation.advertising;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.documents.DocumentLanguage;
import no.ldo.documents.DocumentTexts;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;

/** Adverts of approved positions: made from the latest version, rewritten by HR, checked for what no task needs. */
@Stateless
public class AdvertService {
    private AdvertAccess access;
    private AdvertRepository adverts;
    private TimeSource time;
    private Event<DomainEvent> events;

    public AdvertService() {}

    @Inject
    AdvertService(AdvertAccess access, AdvertRepository adverts, TimeSource time, Event<DomainEvent> events) {
        this.access = access;
        this.adverts = adverts;
        this.time = time;
        this.events = events;
    }

    /**
     * The advert of a position and what it demands.
     *
     * @param language {@code nb}, {@code nn} or {@code en}
     * @throws NotVisible when the position is missing or not for the caller, or has no approved version
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AdvertDetails advert(
            @NotNull OrganisationNumber organisation, @NotNull UUID position, @NotNull String language) {
        PositionDraft found = access.readable(organisation, position);
        ApprovedVersion latest = access.latestOf(found);
        DocumentLanguage spoken = DocumentLanguage.of(language);
        Optional<Advert> stored = adverts.find(organisation, position, code(spoken));
        String made = AdvertWriter.write(latest, access.nameOf(organisation), spoken);
        String text = stored.map(Advert::text).orElse(made);
        return new AdvertDetails(
                position,
                latest.row().title(),
                latest.row().number(),
                text,
                made,
                stored.map(Advert::number).orElse(0),
                new RequirementCheck(latest.lines(), spoken).of(text),
                access.edits(found),
                stored.map(Advert::version).orElse(0));
    }

    /** What any text demands, against the tasks of the position's latest version. Stores nothing. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CheckedRequirement> check(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID position,
            @NotNull String language,
            @NotNull @Size(max = SaveAdvert.LONGEST) String text) {
        ApprovedVersion latest = access.latestOf(access.readable(organisation, position));
        return new RequirementCheck(latest.lines(), DocumentLanguage.of(language)).of(text);
    }

    /**
     * Keeps the text. The same again changes nothing.
     *
     * @throws EditConflict when somebody else wrote it meanwhile
     * @throws RulesViolated {@code anAdvertNeedsAVersion}, {@code anAdvertIsAboutTheLatestVersion},
     *     {@code anAdvertHoldsNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void write(@NotNull OrganisationNumber organisation, @NotNull @Valid SaveAdvert command) {
        PositionDraft found = access.editable(organisation, command.position());
        String language = code(DocumentLanguage.of(command.language()));
        Optional<Advert> stored = adverts.find(organisation, command.position(), language);
        if (stored.filter(advert -> advert.says(command)).isPresent()) {
            return;
        }
        EditConflict.throwIfStale(command.version(), stored.map(Advert::version).orElse(0));
        int latest = found.latestVersion();
        RulesViolated.throwIfAny(
                AdvertRules.anAdvertNeedsAVersion(latest),
                AdvertRules.anAdvertIsAboutTheLatestVersion(command.number(), latest),
                AdvertRules.anAdvertHoldsNoNationalIdentityNumber(command.text()));
        stored.ifPresentOrElse(
                advert -> advert.write(command, access.self(), time.now()),
                () -> adverts.add(new Advert(organisation, language, command, access.self(), time.now())));
        events.fire(new AdvertChanged(organisation, command.position(), language, command.number()));
    }

    /** The advert as it stands, to take along as text and as a document. @throws NotVisible when it is not for the caller */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AdvertFile file(@NotNull OrganisationNumber organisation, @NotNull UUID position, @NotNull String language) {
        AdvertDetails advert = advert(organisation, position, language);
        DocumentLanguage spoken = DocumentLanguage.of(language);
        byte[] pdf = AdvertPdf.of(advert.text(), advert.title(), access.nameOf(organisation), spoken, time.today());
        String name = DocumentTexts.of(AdvertWriter.BUNDLE, spoken).text("document.file", advert.title());
        return new AdvertFile(name, advert.text(), pdf);
    }

    private static String code(DocumentLanguage language) {
        return language.locale().getLanguage();
    }
}
