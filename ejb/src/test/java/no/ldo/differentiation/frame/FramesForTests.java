package no.ldo.differentiation.frame;

import jakarta.persistence.EntityManager;

/** Frames on an entity manager of a test. */
public final class FramesForTests {
    private FramesForTests() {}

    public static Frames of(EntityManager em) {
        return new Frames(new FrameRepository(em));
    }
}
