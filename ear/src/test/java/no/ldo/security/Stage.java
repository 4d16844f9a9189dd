package no.ldo.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import no.ldo.inclusion.Employment;
import no.ldo.inclusion.HireService;
import no.ldo.inclusion.RecordHire;
import no.ldo.local.AsPerson;
import no.ldo.local.CheapHash;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Two companies of the demo, and one person per role who has a mandate in the first of them only. Nothing is kept. */
final class Stage {
    /** The column of those who have not signed in. */
    static final String NOBODY = "nobody";

    private static final Map<String, String> LOGINS = Map.of(
            "HR_MANAGER", "hr",
            "LEADER", "leder",
            "WORKPLACE_MENTOR", "fadder",
            "PARTICIPANT", "deltaker",
            "ADMIN", "admin");

    /** Roles for which the demo has nobody with one company only. */
    private static final Map<String, UUID> NEWCOMERS =
            Map.of("NAV_MENTOR", Ids.next(), "NAV_COORDINATOR", Ids.next(), "MUNICIPALITY", Ids.next());

    private final Map<String, UUID> accounts = new HashMap<>(NEWCOMERS);
    private final UserTransaction transaction;
    private final DataSource dataSource;
    private final World own;
    private final World other;

    /** What came of a call. */
    record Answer(
            Outcome outcome,
            @Nullable Object returned,
            @Nullable Throwable thrown) {
        @Override
        public String toString() {
            return outcome + (thrown == null ? "" : " " + thrown);
        }
    }

    Stage(UserTransaction transaction) throws Exception {
        this.transaction = transaction;
        dataSource = InitialContext.doLookup("java:jboss/datasources/ldo");
        try (Connection db = dataSource.getConnection()) {
            World.update(
                    db,
                    "update user_account set password_hash = ? where password_hash is not null",
                    CheapHash.of("Mestring-2026"));
            own = World.of(
                    db,
                    new OrganisationNumber("999000037"),
                    new World.People("hr@demo.example", "leder@demo.example", "deltaker@demo.example"));
            other = World.of(
                    db,
                    new OrganisationNumber("999000045"),
                    new World.People(
                            "hr.omsorg@demo.example", "leder.omsorg@demo.example", "deltaker.omsorg@demo.example"));
            for (Map.Entry<String, String> person : LOGINS.entrySet()) {
                accounts.put(person.getKey(), World.account(db, person.getValue() + "@demo.example"));
            }
        }
    }

    World own() {
        return own;
    }

    World other() {
        return other;
    }

    /** The eight roles and nobody, as the columns are called. */
    List<String> everybody() {
        return new ArrayList<>(RightsMatrix.COLUMNS.subList(1, 10));
    }

    /** Calls the method as somebody and takes everything back. */
    Answer call(String role, Method method, Object[] arguments) {
        return call(role, method, () -> as(role, () -> invoke(method, arguments)));
    }

    /** The same as somebody whose mandate in the role is limited to a unit of the own organisation in which nothing is. */
    Answer callFromAnotherUnit(String role, Method method, Object[] arguments) {
        return call(role, method, () -> {
            UUID account = Ids.next();
            admitToAnotherUnit(role, account);
            return AsPerson.call(account, Set.of(role), () -> invoke(method, arguments));
        });
    }

    private void admitToAnotherUnit(String role, UUID account) throws Exception {
        try (Connection db = dataSource.getConnection()) {
            UUID unit = Ids.next();
            World.update(
                    db,
                    "insert into unit (id, organisation, code, name, version) values (?, ?, 'RIGHTS', 'Rights', 1)",
                    unit,
                    own.organisation().digits());
            admit(db, role, account);
            World.update(db, "update mandate set unit_id = ? where account_id = ?", unit, account);
        }
    }

    private Answer call(String role, Method method, Callable<Answer> work) {
        try {
            transaction.begin();
            try {
                if (mayComeIn(role, method)) {
                    prepare(method);
                }
                return work.call();
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (Exception cause) {
            throw new IllegalStateException(method + " as " + role, cause);
        }
    }

    /** Only to save time: who is refused by the container needs nothing to be there. */
    private static boolean mayComeIn(String role, Method method) {
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        return allowed == null || List.of(allowed.value()).contains(role);
    }

    private void prepare(Method method) throws Exception {
        try (Connection db = dataSource.getConnection()) {
            for (Map.Entry<String, UUID> newcomer : NEWCOMERS.entrySet()) {
                admit(db, newcomer.getKey(), newcomer.getValue());
            }
            List<String> places = SampleArguments.places(method, own);
            if (places.stream().anyMatch(World::isCompleted)) {
                own.complete(db);
                other.complete(db);
            }
            if (method.getDeclaringClass().getName().contains(".openings.")) {
                own.show(db);
                own.interest(db);
                other.interest(db);
            }
            if (places.stream().anyMatch(place -> place.endsWith(".example"))) {
                own.example(db);
            }
            if (places.contains(".hireId")) {
                hire(own);
                hire(other);
            }
        }
    }

    private static void hire(World world) throws Exception {
        HireService hires = InitialContext.doLookup("java:app/ldo-ejb/HireService");
        AsPerson.call(
                world.hr(),
                Set.of("HR_MANAGER"),
                () -> hires.hire(
                        world.organisation(),
                        new RecordHire(
                                (String) world.thing(String.class, "hireId"),
                                LocalDate.now(),
                                (String) world.thing(String.class, "unit"),
                                Employment.PERMANENT,
                                no.ldo.inclusion.Answer.NOT_ANSWERED)));
    }

    private void admit(Connection db, String role, UUID account) throws Exception {
        World.update(db, """
                insert into user_account (id, login_name, display_name, language, active, opened_at, version)
                values (?, ?, ?, 'nb', true, utc_timestamp(6), 1)
                """, account, account + "@demo.example", role);
        World.update(db, """
                insert into mandate (id, account_id, role, organisation, valid_from, version) values (?, ?, ?, ?, ?, 1)
                """, Ids.next(), account, role, own.organisation().digits(), "2024-01-01");
    }

    private Answer as(String role, Callable<Answer> work) throws Exception {
        if (role.equals(NOBODY)) {
            return AsPerson.call("anonymous", Set.of(), work);
        }
        return AsPerson.call(accounts.get(role), Set.of(role), work);
    }

    private static Answer invoke(Method method, Object[] arguments) throws Exception {
        Object service = InitialContext.doLookup(
                "java:app/ldo-ejb/" + method.getDeclaringClass().getSimpleName());
        try {
            return new Answer(Outcome.DONE, method.invoke(service, arguments), null);
        } catch (InvocationTargetException thrown) {
            return new Answer(Outcome.of(thrown.getCause()), null, thrown.getCause());
        }
    }
}
