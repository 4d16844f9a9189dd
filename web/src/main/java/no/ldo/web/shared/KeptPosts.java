package no.ldo.web.shared;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in one session. All sessions together are counted, since anybody can post without a login: beyond
 * {@link #MOST_CHARACTERS} nothing more is kept for somebody unknown until some of it is taken out or has run out.
 */
final class KeptPosts implements Serializable, HttpSessionBindingListener {
    private static final long serialVersionUID = 1;

    /** Characters kept in all sessions together, so that it fits beside everything else in the heap. */
    static final long MOST_CHARACTERS = 10_000_000;

    private static final String IN_SESSION = KeptPosts.class.getName();
    private static final int MOST = 4;

    /** Of this server's sessions; each of them adds and takes away its own. */
    private static final AtomicLong IN_ALL = new AtomicLong();

    private final ArrayList<Kept> posts;

    private KeptPosts(List<Kept> posts) {
        this.posts = new ArrayList<>(posts);
    }

    /** Whether there is room for what somebody unknown has posted. */
    static boolean hasRoomFor(Kept kept) {
        return IN_ALL.get() + kept.size() <= MOST_CHARACTERS;
    }

    /** Of the session, oldest first. */
    static List<Kept> of(@Nullable HttpSession session) {
        Object all = session == null ? null : session.getAttribute(IN_SESSION);
        return all == null ? List.of() : List.copyOf(((KeptPosts) all).posts);
    }

    /** Puts these in place of what the session had; the newest four stay. */
    static void set(HttpSession session, List<Kept> posts) {
        List<Kept> newest = posts.subList(Math.max(0, posts.size() - MOST), posts.size());
        session.setAttribute(IN_SESSION, new KeptPosts(newest));
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        IN_ALL.addAndGet(size());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        IN_ALL.addAndGet(-size());
    }

    private long size() {
        return posts.stream().mapToLong(Kept::size).sum();
    }
}
