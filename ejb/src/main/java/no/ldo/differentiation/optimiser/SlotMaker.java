package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.DoseCap;
import no.ldo.differentiation.carving.Eligibility;
import no.ldo.differentiation.carving.Pin;

/** Makes the slot of a position: who may do what, on which days, for how many points. */
final class SlotMaker {
    private static final int BITS = 64;

    private final Model model;
    private final CarvingProblem problem;
    private final Set<Long> excluded = new HashSet<>();
    private final Set<Long> locked = new HashSet<>();
    private final Map<Integer, Integer> lockedPattern = new LinkedHashMap<>();

    SlotMaker(Model model, CarvingRequest request) {
        this.model = model;
        this.problem = model.problem;
        request.excluded().forEach(pin -> excluded.add(key(pin.position(), pin.task())));
        for (Pin pin : request.locked()) {
            locked.add(key(pin.position(), pin.task()));
            if (pin.pattern() != null) {
                lockedPattern.put(pin.position(), pin.pattern());
            }
        }
    }

    private static long key(int position, int task) {
        return (long) position << Integer.SIZE | task;
    }

    Slot make(int number) {
        return make(number, fewPlaces(number, candidates(number)));
    }

    /**
     * The slot with all candidates, for a bound that must not overlook one: what does not fit into the bits counts as one
     * place, which only makes a bound larger.
     *
     * @param slot that of the position; answered itself when nothing was left out of it
     */
    Slot whole(int number, Slot slot) {
        int[] all = candidates(number);
        return all.length == slot.candidates() ? slot : make(number, all);
    }

    private Slot make(int number, int[] items) {
        CarvingPosition position = problem.positions().get(number);
        Slot slot = new Slot();
        slot.unit = position.unit();
        slot.minMinutes = position.minMinutes();
        slot.maxMinutes = Model.limit(position.maxMinutes());
        slot.minDay = Model.limit(position.minDayMinutes());
        slot.maxDay = Model.limit(position.maxDayMinutes());
        slot.maxTasks = Math.min(position.maxTasks(), problem.tasks().size());
        slot.maxPlaces = Math.min(position.maxLocations(), BITS);
        slot.items = items;
        candidateTraits(number, slot);
        patterns(number, position, slot);
        parts(position, slot);
        for (int k = 0; k < slot.masks.length; k++) {
            shares(position, slot, k);
        }
        return slot;
    }

    /** Items of which the position may hold every task. */
    private int[] candidates(int number) {
        CarvingPosition position = problem.positions().get(number);
        return IntStream.range(0, model.items.length)
                .filter(item -> IntStream.of(model.items[item]).allMatch(task -> may(number, task, position)))
                .toArray();
    }

    /** More places or kinds of work than there are bits are left out, but what is locked last of all. */
    private int[] fewPlaces(int number, int[] candidates) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> families = new LinkedHashMap<>();
        IntPredicate fits = item -> IntStream.of(model.items[item]).allMatch(task -> {
            CarvingTask one = problem.tasks().get(task);
            return bit(places, one.location()) < BITS && bit(families, one.family()) < BITS;
        });
        IntStream.of(candidates)
                .filter(item -> IntStream.of(model.items[item]).anyMatch(task -> locked.contains(key(number, task))))
                .forEach(fits::test);
        return IntStream.of(candidates).filter(fits).toArray();
    }

    private static <T> int bit(Map<T, Integer> known, T thing) {
        return known.computeIfAbsent(thing, none -> known.size());
    }

    private boolean may(int number, int task, CarvingPosition position) {
        return !excluded.contains(key(number, task))
                && Eligibility.forbids(problem, problem.tasks().get(task), position)
                        .isEmpty();
    }

    private void candidateTraits(int number, Slot slot) {
        int n = slot.candidates();
        slot.places = new long[n];
        slot.families = new long[n];
        slot.growth = new boolean[n];
        slot.dayMinutes = new int[n][Plan.DAYS];
        slot.locked = new boolean[n];
        Map<Integer, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> families = new LinkedHashMap<>();
        for (int c = 0; c < n; c++) {
            for (int task : model.items[slot.items[c]]) {
                CarvingTask one = problem.tasks().get(task);
                slot.places[c] |= 1L << Math.min(BITS - 1, bit(places, one.location()));
                slot.families[c] |= 1L << Math.min(BITS - 1, bit(families, one.family()));
                for (int day = 0; day < Plan.DAYS; day++) {
                    slot.dayMinutes[c][day] += (one.days() >> day & 1) * one.minutes();
                }
                slot.growth[c] |= one.learnWeeks() >= model.weights.growthLearnWeeks();
                slot.locked[c] |= locked.contains(key(number, task));
            }
            slot.hasLocks |= slot.locked[c];
        }
    }

    /** Patterns under which some candidate can be taken, and every locked one. */
    private void patterns(int number, CarvingPosition position, Slot slot) {
        List<Integer> usable = new ArrayList<>();
        for (int k = 0; k < position.dayPatterns().size(); k++) {
            int mask = position.dayPatterns().get(k);
            boolean wanted = lockedPattern.getOrDefault(number, k) == k;
            boolean locksFit =
                    IntStream.range(0, slot.candidates()).allMatch(c -> !slot.locked[c] || meets(slot, c, mask));
            if (wanted && locksFit && IntStream.range(0, slot.candidates()).anyMatch(c -> meets(slot, c, mask))) {
                usable.add(k);
            }
        }
        int patterns = usable.size();
        slot.patternPlaces = usable.stream().mapToInt(Integer::intValue).toArray();
        slot.masks = usable.stream().mapToInt(position.dayPatterns()::get).toArray();
        slot.usable = new boolean[patterns][slot.candidates()];
        slot.minutes = new int[patterns][slot.candidates()];
        slot.value = new long[patterns][slot.candidates()];
        slot.social = new int[patterns][slot.candidates()];
        slot.easy = new int[patterns][slot.candidates()];
        slot.order = new int[patterns][];
    }

    private boolean meets(Slot slot, int candidate, int mask) {
        return IntStream.of(model.items[slot.items[candidate]]).allMatch(task -> (model.days[task] & mask) != 0);
    }

    private void parts(CarvingPosition position, Slot slot) {
        record Part(int candidate, int task, int end) {}
        List<Part> all = new ArrayList<>();
        for (int c = 0; c < slot.candidates(); c++) {
            for (int task : model.items[slot.items[c]]) {
                all.add(new Part(c, task, Eligibility.windowEnd(problem.tasks().get(task), position)));
            }
        }
        all.sort(Comparator.comparingInt(Part::end));
        slot.partStart = new int[all.size()];
        slot.partEnd = new int[all.size()];
        slot.partMinutes = new int[all.size()];
        slot.partDays = new int[all.size()];
        slot.doseMost = position.doseCaps().stream()
                .mapToInt(cap -> Model.limit(cap.maxMinutesPerDay()))
                .toArray();
        slot.doseCounts = new boolean[slot.doseMost.length][all.size()];
        slot.doseMinutes = new int[slot.doseMost.length][slot.candidates()][Plan.DAYS];
        List<List<Integer>> ofCandidate = new ArrayList<>();
        IntStream.range(0, slot.candidates()).forEach(c -> ofCandidate.add(new ArrayList<>()));
        for (int i = 0; i < all.size(); i++) {
            CarvingTask task = problem.tasks().get(all.get(i).task());
            ofCandidate.get(all.get(i).candidate()).add(i);
            slot.partStart[i] = Eligibility.windowStart(task, position);
            slot.partEnd[i] = all.get(i).end();
            slot.partMinutes[i] = task.minutes();
            slot.partDays[i] = task.days();
            for (int cap = 0; cap < slot.doseMost.length; cap++) {
                DoseCap dose = position.doseCaps().get(cap);
                slot.doseCounts[cap][i] = task.demands().get(dose.demand()) >= dose.threshold();
                for (int day = 0; slot.doseCounts[cap][i] && day < Plan.DAYS; day++) {
                    slot.doseMinutes[cap][all.get(i).candidate()][day] += (task.days() >> day & 1) * task.minutes();
                }
            }
        }
        slot.parts = ofCandidate.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void shares(CarvingPosition position, Slot slot, int k) {
        int mask = slot.masks[k];
        long boringFrom = (long) position.minMinutes() * model.weights.monotonyPercent() / 100;
        for (int c = 0; c < slot.candidates(); c++) {
            slot.usable[k][c] = meets(slot, c, mask);
            for (int number : model.items[slot.items[c]]) {
                CarvingTask task = problem.tasks().get(number);
                int minutes = task.share(mask);
                long liked = position.interests().contains(task.family()) ? model.weights.interestPerMinute() : 0;
                slot.minutes[k][c] += minutes;
                slot.value[k][c] += minutes * ((long) task.freedValue() * model.weights.freedPerMinute() + liked)
                        - model.weights.monotonyPerMinute() * Math.max(0, minutes - boringFrom)
                        - model.weights.handover();
                slot.social[k][c] += task.withColleagues() ? minutes : 0;
                slot.easy[k][c] += task.learnWeeks() <= model.weights.starterLearnWeeks() ? minutes : 0;
            }
        }
        slot.order[k] = IntStream.range(0, slot.candidates())
                .filter(c -> slot.usable[k][c])
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -(double) slot.value[k][c] / Math.max(1, slot.minutes[k][c])))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
