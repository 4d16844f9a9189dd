package no.ldo.security;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.ldo.differentiation.board.PoolFilter;
import no.ldo.differentiation.composing.SentOnce;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.openings.OpeningSearch;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.shared.Ids;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import no.ldo.training.PlanContent;
import org.jspecify.annotations.Nullable;

/**
 * Plausible arguments for any service method: things of an organisation from its {@link World}, everything else by type
 * and name. A method with a parameter that nothing is known about fails loudly.
 */
final class SampleArguments {
    static final byte[] TASK_FILE = "Oppgave;Minutter;Hvor ofte\nKoke kaffe;10;daglig".getBytes(StandardCharsets.UTF_8);

    /** Ids that the caller makes up for something new; {@code id} of a command is one as well. */
    private static final Set<String> FRESH =
            Set.of("MoveShare.move", "TransferShare.move", "RecordHire.hireId", ".except");

    /** Places whose name alone would be taken for something else. */
    private static final Map<String, String> MEANT =
            Map.of("ChangePerson.id", "accountId", "OpenAccount.loginName", "newLoginName");

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("language", "nb"),
            Map.entry("step", "M1-4"),
            Map.entry("choice", "B"),
            Map.entry("field", "sentence"),
            Map.entry("styrkCode", "5321"),
            Map.entry("template", "renholder"),
            Map.entry("hireId", "RIGHTS-NEW"),
            Map.entry("loginName", "hr@demo.example"),
            Map.entry("newLoginName", "rights.check@demo.example"),
            Map.entry("participant", "deltaker2@demo.example"),
            Map.entry("workplaceMentor", "fadder@demo.example"),
            Map.entry("password", "riktig lang setning 7"),
            Map.entry("current", "feil gammelt passord"),
            Map.entry("token", "no-such-token"),
            Map.entry("address", "192.0.2.77"));

    private static final Map<String, Integer> NUMBERS =
            Map.of("year", LocalDate.now().getYear(), "line", 2, "fullTimeMinutes", 2250, "start", 480, "end", 720);

    private static final Map<Class<?>, Object> KNOWN = new HashMap<>(Map.of(
            boolean.class,
            false,
            byte[].class,
            TASK_FILE,
            PageRequest.class,
            PageRequest.of(1, 5),
            Demands.class,
            Demands.NONE,
            Weekdays.class,
            Weekdays.MONDAY_TO_FRIDAY,
            TaskRhythm.class,
            new TaskRhythm(Frequency.NAMED_DAYS, 30, 1, Weekdays.MONDAY_TO_FRIDAY),
            PlanContent.class,
            new PlanContent(null, null, List.of()),
            PoolFilter.class,
            PoolFilter.all(),
            Set.class,
            Set.of("inclusion:read"),
            Map.class,
            Map.of()));

    static {
        KNOWN.put(Integer.class, 1);
        KNOWN.put(long.class, 1L);
        KNOWN.put(OpeningSearch.class, OpeningSearch.all());
        KNOWN.put(CarvingRequest.class, TinyCarving.request());
        KNOWN.put(Frame.class, Frame.usual(2250));
        KNOWN.put(Instant.class, Instant.now());
        KNOWN.put(SentOnce.class, new SentOnce("0".repeat(64), "1".repeat(64)));
    }

    private final Function<String, World> chooser;
    private final List<String> places = new ArrayList<>();
    private String versionOf = "";

    private SampleArguments(Function<String, World> chooser) {
        this.chooser = chooser;
    }

    /** Arguments with every thing from one world. */
    static Object[] of(Method method, World world) {
        return new SampleArguments(place -> world).all(method);
    }

    /** Arguments with the thing in one place from another world than all others. */
    static Object[] crossed(Method method, World world, String foreignPlace, World foreign) {
        return new SampleArguments(place -> place.equals(foreignPlace) ? foreign : world).all(method);
    }

    /** Where in the arguments of the method things of an organisation stand. */
    static List<String> places(Method method, World world) {
        SampleArguments arguments = new SampleArguments(place -> world);
        arguments.all(method);
        return arguments.places;
    }

    private Object[] all(Method method) {
        versionOf = versioned(method);
        return List.of(method.getParameters()).stream()
                .map(parameter -> value(parameter.getParameterizedType(), "", parameter.getName()))
                .toArray();
    }

    private static String versioned(Method method) {
        return switch (method.getDeclaringClass().getSimpleName()) {
            case "BoardService", "TransferService", "PositionService", "PublicationService" -> "position";
            case "FrameService", "SupervisionService" -> "nothing";
            case "JobRemovalService" -> "job";
            case "JobService" -> method.getName().endsWith("Task") ? "task" : "job";
            case "MeetingService" -> "meeting";
            case "PartTimeService" -> "need";
            case "AdvertService" -> "advert";
            default -> "plan";
        };
    }

    private @Nullable Object value(Type type, String owner, String name) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        String place = owner + "." + name;
        if ((name.equals("parent") && raw == UnitId.class) || place.equals("GrantMandate.subject")) {
            return null;
        }
        String meant = MEANT.getOrDefault(place, name);
        World world = chooser.apply(place);
        Object thing = FRESH.contains(place) ? null : world.thing(raw, meant);
        if (thing != null) {
            places.add(place);
            return thing;
        }
        if (raw == int.class && (name.equals("version") || name.equals("revision"))) {
            return world.version(versionOf);
        }
        return plain(raw, type, meant);
    }

    private @Nullable Object plain(Class<?> raw, Type type, String name) {
        Object known = KNOWN.get(raw);
        if (known instanceof Set<?> && elementOf(type) == UUID.class) {
            return Set.of(value(UUID.class, "", name));
        }
        if (known instanceof Map<?, ?> && elementOf(type) == UUID.class) {
            return Map.of(value(UUID.class, "", name), 0);
        }
        if (known != null) {
            return known;
        }
        if (raw == String.class) {
            return name.equals("type") ? null : TEXTS.getOrDefault(name, "Tekst");
        }
        if (raw == UUID.class) {
            return Ids.next();
        }
        if (raw == int.class) {
            return NUMBERS.getOrDefault(name, 1);
        }
        if (raw == LocalDate.class) {
            return Set.of("heldOn", "hiredOn", "writtenOn").contains(name)
                    ? LocalDate.now()
                    : LocalDate.now().plusDays(7);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw == List.class) {
            return List.of(value(elementOf(type), "", name));
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        throw new IllegalStateException("No sample is known for " + raw.getName() + " " + name);
    }

    private static Type elementOf(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private Object record(Class<?> raw) {
        try {
            RecordComponent[] parts = raw.getRecordComponents();
            Object[] values = new Object[parts.length];
            Class<?>[] types = new Class<?>[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = value(parts[i].getGenericType(), raw.getSimpleName(), parts[i].getName());
            }
            return raw.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(raw.getName(), cause);
        }
    }
}
