package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptPostsTest {
    @Test
    void of_one_session_the_newest_four_are_kept() {
        HttpSession session = session();

        for (int page = 1; page <= 6; page++) {
            kept("/" + page, "x").keep(session);
        }

        assertThat(KeptPosts.of(session)).extracting(Kept::address).containsExactly("/3", "/4", "/5", "/6");
        end(session);
    }

    @Test
    void of_all_sessions_together_only_so_much_is_kept_until_some_is_taken_or_a_session_ends() {
        Kept big = kept("/page", "x".repeat(190_000));
        List<HttpSession> sessions = new ArrayList<>();
        while (KeptPosts.hasRoomFor(big)) {
            HttpSession session = session();
            big.keep(session);
            sessions.add(session);
        }

        assertThat(sessions).hasSizeBetween(45, 55);
        Kept.take(sessions.get(0), "/page");
        assertThat(KeptPosts.hasRoomFor(big)).isTrue();
        big.keep(sessions.get(0));
        assertThat(KeptPosts.hasRoomFor(big)).isFalse();
        sessions.forEach(KeptPostsTest::end);
        assertThat(KeptPosts.hasRoomFor(big)).isTrue();
    }

    @Test
    void an_empty_post_takes_room_too() {
        assertThat(kept("/", "").size()).isGreaterThan(1_000);
    }

    private static Kept kept(String address, String text) {
        return new Kept(address, null, Map.of("a", List.of(text)), List.of());
    }

    private static void end(HttpSession session) {
        session.removeAttribute(KeptPosts.class.getName());
    }

    /** Tells values that they come and go, as the server does. */
    private static HttpSession session() {
        Map<String, Object> values = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                KeptPostsTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> {
                    HttpSessionBindingEvent event = new HttpSessionBindingEvent((HttpSession) proxy, "");
                    switch (method.getName()) {
                        case "getAttribute":
                            return values.get(arguments[0]);
                        case "setAttribute":
                            ((KeptPosts) arguments[1]).valueBound(event);
                            tell(values.put((String) arguments[0], arguments[1]), event);
                            return null;
                        default:
                            tell(values.remove(arguments[0]), event);
                            return null;
                    }
                });
    }

    private static void tell(Object gone, HttpSessionBindingEvent event) {
        if (gone != null) {
            ((KeptPosts) gone).valueUnbound(event);
        }
    }
}
