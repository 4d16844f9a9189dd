package no.ldo.web.inclusion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.inclusion.HireService;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;
import no.ldo.web.shared.ActingFor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The employer of the page: whether the caller records its hires, and its units to choose from and to name. */
@Named
@RequestScoped
public class Employer {
    private static final int FIRST_YEAR = 2015;
    private static final String STEP_IN = "– ";

    private ActingFor actingFor;
    private Caller caller;
    private OrganisationService organisations;
    private HireService hires;
    private TimeSource time;
    private @Nullable List<UnitRow> read;

    protected Employer() {}

    @Inject
    Employer(
            ActingFor actingFor, Caller caller, OrganisationService organisations, HireService hires, TimeSource time) {
        this.hires = hires;
        this.time = time;
        this.actingFor = actingFor;
        this.caller = caller;
        this.organisations = organisations;
    }

    OrganisationNumber organisation() {
        return actingFor.organisation();
    }

    /** Its number for links. */
    public String getNumber() {
        return actingFor.getNumber();
    }

    /** Whether the caller records hires here: decides which links are shown; the services check again. */
    public boolean isRecorder() {
        return caller.may(organisation(), Role.HR_MANAGER);
    }

    /** Whether the caller closes reporting years here, which concerns all units. */
    public boolean isCloser() {
        return caller.mayAt(organisation(), List.of(), Role.HR_MANAGER);
    }

    /** For pages that only show a form: refuses those who could never send it. */
    void requireRecorder() {
        caller.require(organisation(), Role.HR_MANAGER);
    }

    /** The years in which hires may lie, latest first: from 2015 to this one. */
    List<Integer> years() {
        int thisYear = time.today().getYear();
        return IntStream.rangeClosed(0, thisYear - FIRST_YEAR)
                .mapToObj(back -> thisYear - back)
                .toList();
    }

    /** The year that the address names. @throws NotVisible when it is none of {@link #years} */
    int year(String text) {
        int asked = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
        if (!years().contains(asked)) {
            throw new NotVisible();
        }
        return asked;
    }

    /** Leads to the list of hires, which shows what was done. */
    String toHires() {
        Faces.getFlash().setKeepMessages(true);
        return "/inclusion/hires?faces-redirect=true&org=" + getNumber();
    }

    /** The units by code, as a tree. */
    List<SelectItem> choices() {
        return tree(units());
    }

    /** The units whose hires the caller records, by code, as a tree. */
    List<SelectItem> ownChoices() {
        return tree(hires.units(organisation()));
    }

    private static List<SelectItem> tree(List<UnitRow> units) {
        Set<UnitId> there = units.stream().map(UnitRow::id).collect(Collectors.toSet());
        List<SelectItem> items = new ArrayList<>();
        for (UnitRow unit : units) {
            if (unit.parent() == null || !there.contains(unit.parent())) {
                add(unit, "", units, items);
            }
        }
        return items;
    }

    private static void add(UnitRow unit, String indent, List<UnitRow> units, List<SelectItem> items) {
        items.add(new SelectItem(unit.code(), indent + unit.name()));
        units.stream()
                .filter(below -> unit.id().equals(below.parent()))
                .forEach(below -> add(below, indent + STEP_IN, units, items));
    }

    String name() {
        return actingFor.getName();
    }

    String nameOf(String code) {
        return units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitRow::name)
                .findFirst()
                .orElse(code);
    }

    String nameOf(UnitId id) {
        return units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(UnitRow::name)
                .findFirst()
                .orElse("");
    }

    private List<UnitRow> units() {
        if (read == null) {
            read = organisations.units(organisation());
        }
        return read;
    }
}
