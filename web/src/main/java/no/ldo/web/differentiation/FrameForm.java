package no.ldo.web.differentiation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ldo.differentiation.frame.Donors;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.Variety;
import no.ldo.differentiation.frame.FrameShown;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.web.shared.Hours;

/** What is written about the frame of a position. Times are written in hours. */
public class FrameForm implements Serializable {
    private final FrameDaysForm days = new FrameDaysForm();
    private final Map<String, Integer> limits = new LinkedHashMap<>();
    private final Map<String, Integer> doses = new LinkedHashMap<>();
    private BigDecimal leastHours = BigDecimal.ONE;
    private BigDecimal mostHours = BigDecimal.ONE;
    private int level;
    private int mostTasks;
    private int mostPlaces;
    private String[] interests = {};
    private Donors donors = Donors.EVERYWHERE;
    private int version;

    static FrameForm of(FrameShown shown) {
        Frame frame = shown.frame();
        FrameForm form = new FrameForm();
        form.leastHours = Hours.of(frame.leastMinutes());
        form.mostHours = Hours.of(frame.mostMinutes());
        form.days.take(frame.days());
        form.level = frame.ability().levelCeiling();
        for (Demand demand : Demand.values()) {
            form.limits.put(demand.name(), frame.ability().limits().of(demand));
            form.doses.put(demand.name(), frame.ability().doses().of(demand));
        }
        form.mostTasks = frame.variety().mostTasks();
        form.mostPlaces = frame.variety().mostPlaces();
        form.interests =
                frame.variety().interests().stream().map(WorkFamily::name).toArray(String[]::new);
        form.donors = frame.donors();
        form.version = shown.version();
        return form;
    }

    Frame toFrame() {
        return new Frame(
                Hours.minutes(leastHours),
                Hours.minutes(mostHours),
                days.toDays(),
                new Ability(level, Demands.of(digits(limits)), Doses.of(digits(doses))),
                new Variety(mostTasks, mostPlaces, liked()),
                donors);
    }

    private static Map<Demand, Integer> digits(Map<String, Integer> chosen) {
        Map<Demand, Integer> digits = new EnumMap<>(Demand.class);
        chosen.forEach((key, digit) ->
                digits.put(Demand.valueOf(key), Math.max(0, Math.min(Demands.LARGEST, ((Number) digit).intValue()))));
        return digits;
    }

    private Set<WorkFamily> liked() {
        Set<String> chosen = Set.of(interests);
        return Arrays.stream(WorkFamily.values())
                .filter(family -> chosen.contains(family.name()))
                .collect(Collectors.toSet());
    }

    public FrameDaysForm getDays() {
        return days;
    }

    /** Highest demand by name. */
    public Map<String, Integer> getLimits() {
        return limits;
    }

    /** How long a day, 0–4, by name of the demand. */
    public Map<String, Integer> getDoses() {
        return doses;
    }

    public List<Demand> getDemandKeys() {
        return Arrays.asList(Demand.values());
    }

    public WorkFamily[] getFamilies() {
        return WorkFamily.values();
    }

    public Donors[] getDonorKinds() {
        return Donors.values();
    }

    /** The week for choosing days. */
    public DayOfWeek[] getWeek() {
        return DayOfWeek.values();
    }

    public BigDecimal getLeastHours() {
        return leastHours;
    }

    public void setLeastHours(BigDecimal value) {
        leastHours = value;
    }

    public BigDecimal getMostHours() {
        return mostHours;
    }

    public void setMostHours(BigDecimal value) {
        mostHours = value;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int value) {
        level = value;
    }

    public int getMostTasks() {
        return mostTasks;
    }

    public void setMostTasks(int value) {
        mostTasks = value;
    }

    public int getMostPlaces() {
        return mostPlaces;
    }

    public void setMostPlaces(int value) {
        mostPlaces = value;
    }

    public String[] getInterests() {
        return interests.clone();
    }

    public void setInterests(String[] value) {
        interests = value.clone();
    }

    public Donors getDonors() {
        return donors;
    }

    public void setDonors(Donors value) {
        donors = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}
