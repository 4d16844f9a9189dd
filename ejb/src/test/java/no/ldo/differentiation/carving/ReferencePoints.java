package no.ldo.differentiation.carving;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ldo.differentiation.carving.ReferencePlan.Filled;
import no.ldo.differentiation.carving.ReferencePlan.Share;

/** The objective of the reference checker, term by term. */
final class ReferencePoints {
    private static final List<String> NAMES = List.of(
            "freed",
            "interest",
            "monotony",
            "open",
            "familyOver",
            "familyUnder",
            "location",
            "social",
            "growth",
            "starter",
            "handover",
            "extraSplit",
            "partial");

    private final ReferencePlan plan;
    private final CarvingWeights weights;
    private final Map<String, Long> terms = new LinkedHashMap<>();

    ReferencePoints(ReferencePlan plan) {
        this.plan = plan;
        this.weights = plan.problem().weights();
        NAMES.forEach(name -> terms.put(name, 0L));
    }

    Map<String, Long> terms() {
        for (Filled filled : plan.filled()) {
            add("open", -weights.openCost());
            filled.shares().forEach(share -> share(filled.position(), share));
            variety(filled.shares().stream().map(Share::task).toList());
            company(filled);
            learning(filled.shares());
        }
        tasks();
        return Map.copyOf(terms);
    }

    private void add(String term, long points) {
        terms.merge(term, points, Long::sum);
    }

    private void share(CarvingPosition position, Share share) {
        long minutes = share.minutes();
        add("freed", weights.freedPerMinute() * minutes * share.task().freedValue());
        if (position.interests().contains(share.task().family())) {
            add("interest", weights.interestPerMinute() * minutes);
        }
        long enough = (long) position.minMinutes() * weights.monotonyPercent() / 100;
        if (minutes > enough) {
            add("monotony", -weights.monotonyPerMinute() * (minutes - enough));
        }
    }

    private void variety(List<CarvingTask> tasks) {
        Set<String> families = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (CarvingTask task : tasks) {
            families.add(task.family());
            places.add(task.location());
        }
        if (families.size() > weights.familyMax()) {
            add("familyOver", -weights.familyOver() * (long) (families.size() - weights.familyMax()));
        }
        if (families.size() < weights.familyMin()) {
            add("familyUnder", -weights.familyUnder() * (long) (weights.familyMin() - families.size()));
        }
        add("location", -weights.extraLocation() * (long) (places.size() - 1));
    }

    private void company(Filled filled) {
        long among =
                minutes(filled.shares().stream().filter(share -> share.task().withColleagues()));
        long lonely = filled.minutes() - weights.socialDivisor() * among;
        if (lonely > 0) {
            add("social", -weights.socialPerUnit() * lonely);
        }
    }

    private void learning(List<Share> shares) {
        if (shares.stream().anyMatch(share -> share.task().learnWeeks() >= weights.growthLearnWeeks())) {
            add("growth", weights.growthBonus());
        }
        long easy = minutes(shares.stream().filter(share -> share.task().learnWeeks() <= weights.starterLearnWeeks()));
        if (easy >= weights.starterMinutes()) {
            add("starter", weights.starterBonus());
        }
    }

    /** What depends on how many hold a task, and on which of its days. */
    private void tasks() {
        Map<Integer, Set<Integer>> holders = new TreeMap<>();
        Map<Integer, Set<Integer>> days = new TreeMap<>();
        for (Filled filled : plan.filled()) {
            for (Share share : filled.shares()) {
                holders.computeIfAbsent(share.number(), none -> new HashSet<>()).add(filled.number());
                days.computeIfAbsent(share.number(), none -> new HashSet<>()).addAll(share.days());
            }
        }
        for (int task : holders.keySet()) {
            int people = holders.get(task).size();
            add("handover", -weights.handover() * (long) people);
            add("extraSplit", -weights.extraSplit() * (people - 1L));
            Set<Integer> all =
                    ReferencePlan.days(plan.problem().tasks().get(task).days());
            if (!days.get(task).equals(all)) {
                add("partial", -weights.partial());
            }
        }
    }

    private static long minutes(Stream<Share> shares) {
        return shares.mapToLong(Share::minutes).sum();
    }
}
