package no.ldo.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import no.ldo.web.shared.Texts;

/** What the change log can be searched for: {@code #{eventKinds.all}}. */
@Named
@ApplicationScoped
public class EventKinds {
    /** Every kind of event by its name in the system; a test keeps the list complete. */
    static final List<String> NAMES = List.of(
            "AccountChanged",
            "AccountOpened",
            "AdvertChanged",
            "AnswerShared",
            "AnswerTakenBack",
            "ApiTokenRegistered",
            "ApiTokenRevoked",
            "ExampleChanged",
            "FrameChanged",
            "GateOverridden",
            "GateOverrideSettled",
            "HireCorrected",
            "HireYearClosed",
            "HiresImported",
            "InterestChanged",
            "JobChanged",
            "LeaderEnrolled",
            "LeaderReady",
            "MandateEnded",
            "MandateGranted",
            "MeetingChanged",
            "OpeningChanged",
            "OrganisationChanged",
            "OrganisationOpened",
            "PartTimeRecorded",
            "PlanChanged",
            "PositionChanged",
            "RationaleWritten",
            "RunChanged",
            "ShareMoved",
            "StepFinished",
            "SupervisionChanged",
            "TaskChanged",
            "UnitAdded",
            "UnitChanged");

    private EventNames names;
    private Texts texts;

    protected EventKinds() {}

    @Inject
    EventKinds(EventNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** One kind. @param name in the system @param told in the reader's language */
    public record Kind(String name, String told) {}

    /** In the order of the reader's alphabet. */
    public List<Kind> getAll() {
        Comparator<Object> alphabet = Collator.getInstance(texts.locale());
        return NAMES.stream()
                .map(name -> new Kind(name, names.event(name, "")))
                .sorted(Comparator.comparing(Kind::told, alphabet))
                .toList();
    }
}
